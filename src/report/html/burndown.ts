/** The burn-down by category over time, as SVG that needs no script: scales, stacks and areas are d3's. */
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, stack } from 'd3-shape';
import type { Forecast, HistoryReport } from '../report.ts';
import * as words from '../words.ts';
import { type Html, h } from './element.ts';
import type { Series } from './series.ts';

/** CSS pixels: the plot, and the strips above it for the topmost letters and below it for dates. */
const HEIGHT = 340;
const ABOVE = 18;
const BELOW = 24;
/** The plot's own units across; it is stretched to the width of the page. */
const WIDTH = 1000;
/** The forecast takes at most this part of the width; what is later runs out of the picture. */
const MOST_FUTURE = 0.4;

interface Scales {
  readonly x: (date: Date) => number;
  readonly y: (count: number) => number;
  readonly dates: readonly { readonly at: number; readonly label: string }[];
  readonly counts: readonly { readonly at: number; readonly label: string }[];
}

/** Letters and lines keep their size at any width: places across are percentages. */
export function burnDownChart(report: HistoryReport, series: readonly Series[]): Html {
  const scales = scalesOf(report);
  const last = report.points.at(-1);
  const first = report.points[0];
  const label =
    first && last
      ? `From ${words.plural(first.counts.total, 'usage')} on ${first.date} to ${last.counts.total} on ${last.date}`
      : 'No points';
  return h`<svg class="burndown" id="burndown" width="100%" height="${ABOVE + HEIGHT + BELOW}" role="img" aria-label="${label}. The table below has every number.">
<svg y="${ABOVE}" width="100%" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
${areas(report, series, scales)}${fan(report, scales)}</svg>
${scales.counts.map(
  ({
    at,
    label,
  }) => h`<line class="grid" x2="100%" y1="${ABOVE + at}" y2="${ABOVE + at}"/><text class="tick" x="4" y="${ABOVE + at - 4}">${label}</text>
`,
)}${scales.dates.map(
  (
    { at, label },
    index,
  ) => h`<text class="tick${index % 2 === 1 ? ' odd' : ''}" x="${percent(at)}" y="${ABOVE + HEIGHT + 16}" text-anchor="${at > WIDTH * 0.96 ? 'end' : 'middle'}">${label}</text>
`,
)}<line class="cursor" y1="${ABOVE}" y2="${ABOVE + HEIGHT}" visibility="hidden"/>
</svg>`;
}

function scalesOf({ points, forecast }: HistoryReport): Scales {
  const dates = points.map(({ date }) => dateOf(date));
  const [first, last] = [dates[0] ?? new Date(0), dates.at(-1) ?? new Date(0)];
  const x = scaleUtc([first, end(first, last, forecast)], [0, WIDTH]);
  const most = Math.max(1, ...points.map(({ counts }) => counts.total));
  const y = scaleLinear([0, most], [HEIGHT, 0]).nice();
  const format = x.tickFormat();
  return {
    x,
    y,
    dates: x.ticks(8).map((date) => ({ at: x(date), label: format(date) })),
    counts: y
      .ticks(5)
      .filter(Number.isInteger)
      .map((count) => ({ at: y(count), label: String(count) })),
  };
}

function end(first: Date, last: Date, forecast: Forecast | null): Date {
  if (forecast === null) return last;
  const span = last.getTime() - first.getTime();
  const furthest = last.getTime() + (span * MOST_FUTURE) / (1 - MOST_FUTURE);
  const wanted = dateOf(`${forecast.latest ?? forecast.earliest}-28`).getTime();
  return new Date(forecast.latest === null ? furthest : Math.min(wanted, furthest));
}

function areas({ points }: HistoryReport, series: readonly Series[], { x, y }: Scales): readonly Html[] {
  const stacked = stack<number, number>()
    .keys(series.map((_, key) => key))
    .value((point, key) => series[key]?.counts[point] ?? 0)(points.map((_, at) => at));
  const path = area<readonly [number, number]>()
    .x((_, at) => Math.round(x(dateOf(points[at]?.date ?? '')) * 10) / 10)
    .y0(([low]) => Math.round(y(low) * 10) / 10)
    .y1(([, high]) => Math.round(y(high) * 10) / 10);
  return stacked.map(
    (
      layer,
    ) => h`<path class="area ${series[layer.key]?.colour.className ?? ''}" d="${path(layer.map(([low, high]) => [low, high] as const)) ?? ''}"/>
`,
  );
}

/** Where it leads: between the faster and the slower of the paces. */
function fan({ points, forecast }: HistoryReport, { x, y }: Scales): Html | null {
  const last = points.at(-1);
  if (forecast === null || last === undefined) return null;
  const [from, top] = [x(dateOf(last.date)), y(last.counts.total)];
  const earliest = x(dateOf(`${forecast.earliest}-28`));
  // where the slower pace never gets there, the fan stays open
  const latest = forecast.latest === null ? [WIDTH * 2, top] : [x(dateOf(`${forecast.latest}-28`)), HEIGHT];
  const points3 = [[from, top], [earliest, HEIGHT], latest].map((point) => point.map(Math.round).join(','));
  return h`<polygon class="forecast" points="${points3.join(' ')}"/>
`;
}

/** Where the points stand across the chart, in percent: what the script marks. */
export function placesAcross(report: HistoryReport): readonly string[] {
  const { x } = scalesOf(report);
  return report.points.map(({ date }) => percent(x(dateOf(date))));
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function percent(at: number): string {
  return `${Math.round((at / WIDTH) * 1e4) / 100}%`;
}
