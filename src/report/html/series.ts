/** The points of a history as series that can be stacked: one for each large category, one for the rest. */
import type { HistoryReport } from '../report.ts';
import { COLOURS, type Colour, OTHERS, palette } from './palette.ts';

export interface Series {
  readonly colour: Colour;
  /** A count for each point. */
  readonly counts: readonly number[];
}

/** The series, the one at the bottom of the stack first: the category that had most at any point. */
export function seriesOf({ points, categories }: HistoryReport): readonly Series[] {
  const ids = new Set(points.flatMap(({ counts }) => Object.keys(counts.byCategory)));
  const countsOf = (id: string): readonly number[] => points.map(({ counts }) => counts.byCategory[id] ?? 0);
  const ranked = [...ids]
    .map((id) => ({ id, title: categories[id]?.title ?? id, counts: countsOf(id) }))
    .map((each) => ({ ...each, most: Math.max(0, ...each.counts) }))
    .filter(({ most }) => most > 0)
    .sort((a, b) => b.most - a.most || (a.id < b.id ? -1 : 1));
  const colourOf = palette(ranked);
  const large = ranked.slice(0, COLOURS).map(({ id, counts }) => ({ colour: colourOf(id), counts }));
  const small = ranked.slice(COLOURS);
  if (small.length === 0) return large;
  const rest = points.map((_, at) => small.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return [...large, { colour: OTHERS, counts: rest }];
}
