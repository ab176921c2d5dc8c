/** The moments of a way out that deserve a word: the last usage of a file, or of a category among the changed files. */
import { categoryById } from '../catalogue/categories.ts';
import type { CheckReport } from '../report/report.ts';
import type { ProblemReason } from '../usages/usage.ts';

export interface Milestones {
  /** Files that used eventlet before and no longer do, by their present path; a deleted file is none. */
  readonly files: readonly string[];
  /** Titles of the categories that none of the changed files uses any more. */
  readonly categories: readonly string[];
  /** Whether none of the changed files uses eventlet any more. */
  readonly all: boolean;
}

/** Where usages may stand that were not found. */
const HIDING: readonly ProblemReason[] = [
  'syntax-error',
  'undecodable',
  'unreadable',
  'too-large',
  'incomplete-list',
];

/** What could not be read has no milestones, and where there is such a thing, the change as a whole has none. */
export function milestones(report: CheckReport): Milestones {
  const unseen = new Set(
    report.problems
      .filter(({ side, reason }) => side === 'head' && HIDING.includes(reason))
      .map(({ path }) => path),
  );
  const using = new Set(report.usages.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  const left = new Set(report.usages.filter(({ status }) => status === 'removed').map(({ path }) => path));
  const files = report.files
    .filter(
      ({ path, previousPath, change }) =>
        change !== 'deleted' && left.has(previousPath ?? path) && !using.has(path) && !unseen.has(path),
    )
    .map(({ path }) => path);
  if (unseen.size > 0) return { files, categories: [], all: false };
  const categories = Object.entries(report.byCategory)
    .filter(([, counts]) => counts.removed > 0 && counts.new + counts.moved + counts.kept === 0)
    .map(([id]) => report.categories?.[id]?.title ?? categoryById(id)?.title ?? id);
  return { files, categories, all: left.size > 0 && using.size === 0 };
}
