/** In which order the guides would have an inventory's usages go. */
import { linksTo } from '../catalogue/links.ts';
import { STEPS } from '../catalogue/steps.ts';
import type { ReportedUsage, WorkStep } from '../report/report.ts';
import { effortCounts, tally } from './counts.ts';

/** The steps that usages wait for, the first to be done first. A category that no step names belongs to the last. */
export function orderOfWork(usages: readonly ReportedUsage[]): readonly WorkStep[] {
  const last = STEPS.length - 1;
  const places = new Map(STEPS.flatMap(({ categories }, at) => categories.map((id) => [id, at])));
  return STEPS.flatMap(({ title, why, pages }, at) => {
    const waiting = usages.filter(({ category }) => (places.get(category) ?? last) === at);
    if (waiting.length === 0) return [];
    const counts = Object.entries(tally(waiting, ({ category }) => category));
    return {
      title,
      why,
      categories: counts.sort(([, a], [, b]) => b - a).map(([id]) => id),
      total: waiting.length,
      byEffort: effortCounts(waiting),
      links: linksTo(pages),
    };
  });
}
