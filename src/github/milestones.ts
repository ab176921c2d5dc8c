/** The moments of a way out that deserve a word: the last usage of a file, or of a category among the changed files. */
import { categoryById } from '../catalogue/categories.ts';
import type { CheckReport } from '../report/report.ts';

export interface Milestones {
  /** Files that used eventlet before and no longer do, by their present path; a deleted file is none. */
  readonly files: readonly string[];
  /** Titles of the categories that none of the changed files uses any more. */
  readonly categories: readonly string[];
  /** Whether none of the changed files uses eventlet any more. */
  readonly all: boolean;
}

/** A check that could not read everything has no milestones: what it did not see may use eventlet still. */
export function milestones(report: CheckReport): Milestones {
  if (report.problems.some(({ side }) => side === 'head')) return { files: [], categories: [], all: false };
  const using = new Set(report.usages.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  const left = new Set(report.usages.filter(({ status }) => status === 'removed').map(({ path }) => path));
  const files = report.files
    .filter(
      ({ path, previousPath, change }) =>
        change !== 'deleted' && left.has(previousPath ?? path) && !using.has(path),
    )
    .map(({ path }) => path);
  const categories = Object.entries(report.byCategory)
    .filter(([, counts]) => counts.removed > 0 && counts.new + counts.moved + counts.kept === 0)
    .map(([id]) => report.categories?.[id]?.title ?? categoryById(id)?.title ?? id);
  return { files, categories, all: left.size > 0 && using.size === 0 };
}
