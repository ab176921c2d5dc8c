/** The page of a history: where it leads, the burn-down, what changed lately, and every point. */
import type { HistoryReport, Pace } from '../report.ts';
import * as words from '../words.ts';
import { burnDownChart, placesAcross } from './burndown.ts';
import { swatch } from './categories.ts';
import type { Page } from './document.ts';
import { type Html, h, pieces, sentence } from './element.ts';
import { figure, footer, links, problemSection } from './sections.ts';
import { type Series, seriesOf } from './series.ts';

export function historyPage(report: HistoryReport): Page {
  const last = report.points.at(-1);
  const title = last ? words.inventory(last) : 'no point of the history could be looked at';
  const series = seriesOf(report);
  return {
    title: words.capitalized(title),
    header: header(report, title),
    sections: pieces(
      problemSection(report.problems),
      chart(report, series),
      pace(report.pace, report),
      points(report, series),
      categories(report),
    ),
    footer: footer(report),
  };
}

function header({ points, pace, forecast, outlook, notes }: HistoryReport, title: string): Html {
  const [first, last] = [points[0], points.at(-1)];
  const months = forecast === null ? '' : `${forecast.earliest} – ${forecast.latest ?? 'open'}`;
  return h`<h1>${words.capitalized(title)}</h1>
${outlook.map((each) => h`<p class="outlook">${sentence(each)}</p>\n`)}${notes.map((note) => h`<p>${sentence(note)}</p>\n`)}<dl class="figures">
${last ? figure('Left', last.counts.total) : null}${first && last ? figure('Since the start', words.signed(last.counts.total - first.counts.total), first.date) : null}${pace ? figure('A quarter', words.signed(pace.perQuarter)) : null}${forecast ? figure('Gone', months, 'forecast') : null}</dl>`;
}

function chart(report: HistoryReport, series: readonly Series[]): Html | null {
  if (report.points.length < 2) return null;
  return h`<section aria-labelledby="chart">
<h2 id="chart">Over time</h2>
<ul class="legend">${series.map(({ colour }) => h`<li>${swatch(colour)} ${colour.title}`)}${report.forecast === null ? null : h`<li><svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="forecast" width="12" height="12"/></svg> Forecast`}</ul>
${burnDownChart(report, series)}
<form id="explore" hidden><label>Point <input type="range" min="0" max="${report.points.length - 1}" value="${report.points.length - 1}"></label> <output></output></form>
</section>`;
}

function pace(pace: Pace | null, { categories }: HistoryReport): Html | null {
  const rows = Object.entries(pace?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  if (pace === null || rows.length === 0) return null;
  return h`<section aria-labelledby="pace">
<h2 id="pace">What changed from ${pace.from} to ${pace.to}</h2>
<table>
<thead><tr><th scope="col">Category<th scope="col" class="number">Change</thead>
<tbody>
${rows.map(([id, change]) => h`<tr><th scope="row">${categories[id]?.title ?? id}<td class="number">${words.signed(change)}\n`)}</tbody></table>
</section>`;
}

/** A row a point, the newest first, with the numbers that the chart shows. */
function points(report: HistoryReport, series: readonly Series[]): Html | null {
  if (report.points.length === 0) return null;
  const across = placesAcross(report);
  const rows = report.points.map(({ date, label, revision, counts }, at) => {
    const before = report.points[at - 1]?.counts.total;
    const change = before === undefined ? null : words.signed(counts.total - before);
    const name = h`${date}${label === null ? null : h` ${label}`}`;
    return h`<tr data-x="${across[at] ?? ''}"><th scope="row">${name}<td><code>${words.shortRevision(revision)}</code><td class="number">${counts.total}<td class="number">${change}<td class="number">${counts.files}${series.map((each) => h`<td class="number">${each.counts[at] ?? 0}`)}
`;
  });
  return h`<section aria-labelledby="points">
<h2 id="points">Every point</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="points"><table id="point-table">
<thead><tr><th scope="col">Date<th scope="col">Commit<th scope="col" class="number">Usages<th scope="col" class="number">Change<th scope="col" class="number">Files${series.map(({ colour }) => h`<th scope="col" class="number">${colour.title}`)}</thead>
<tbody>
${rows.reverse()}</tbody></table></div>
</section>`;
}

function categories({ categories }: HistoryReport): Html | null {
  const rows = Object.entries(categories);
  if (rows.length === 0) return null;
  return h`<section aria-labelledby="categories">
<h2 id="categories">The categories</h2>
<ul class="advice">
${rows.map(
  ([, { title, summary, effort, links: guides }]) => h`<li><h3>${title} <small>effort ${effort}</small></h3>
<p>${sentence(summary)}</p>
${links(guides)}
`,
)}</ul>
</section>`;
}
