/** Several inventories as one: shards of a tree, and repositories side by side. Pure. */
import { ConfigError } from '../errors.ts';
import { byPlace, problemsByPlace, reportedCategories } from '../report/make.ts';
import type { Problem, ReportedRepository, ReportedUsage, ScanReport, Tool } from '../report/report.ts';
import { inventoryCounts, scanCounts } from './counts.ts';
import { fileNames, refuseLikeNames } from './merge-names.ts';
import { assemble } from './merge-shards.ts';
import { orderOfWork } from './order.ts';

/** An inventory and the file that it is from. */
export interface Part {
  readonly file: string;
  readonly report: ScanReport;
}

/**
 * Puts shards together and repositories side by side. One repository stays as it would be without shards; the paths of
 * several start with their names: the `--label` that they were scanned with, else the file's name.
 * @throws ConfigError for parts that are missing, there twice, or do not belong together.
 */
export function mergeInventories(parts: readonly Part[], tool: Tool): ScanReport {
  const repositories = repositoriesOf(parts);
  const [only] = repositories;
  if (only && repositories.length === 1) return whole({ ...only.report, tool }, only.report);
  const named = repositories.flatMap(sideBySide).sort((a, b) => compare(a.name, b.name));
  refuseLikeNames(named);
  const usages = named.flatMap(({ usages }) => usages).sort(byPlace);
  const problems = named.flatMap((each) => each.problems).sort(problemsByPlace);
  return whole(
    {
      schemaVersion: 1,
      command: 'scan',
      tool,
      revision: 'merged',
      repositories: named.map(({ name, revision, counts }) => ({ name, revision, counts })),
      budget: null,
      config: { path: null, revision: null, changedHere: false },
    },
    { usages, problems },
  );
}

/** The report with everything that follows from its usages. */
function whole(
  about: Omit<ScanReport, 'counts' | 'categories' | 'order' | 'usages' | 'problems'>,
  { usages, problems }: Pick<ScanReport, 'usages' | 'problems'>,
): ScanReport {
  return {
    ...about,
    counts: scanCounts(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    order: orderOfWork(usages),
    usages,
    problems,
  };
}

/** A repository's inventory, all of its shards together. */
interface Repository extends Part {
  /** What it is called; null for shards that have no label. */
  readonly name: string | null;
}

/** Shards go by their label, and those without one are of one repository. Anything else is a repository of its own. */
function repositoriesOf(parts: readonly Part[]): readonly Repository[] {
  const shards = new Map<string | null, [Part, ...Part[]]>();
  const others: Part[] = [];
  for (const part of parts) {
    const { shard, label = null } = part.report;
    if (!shard) others.push(part);
    else shards.set(label, [...(shards.get(label) ?? []), part] as [Part, ...Part[]]); // at least the one
  }
  const names = fileNames(others.map(({ file }) => file));
  return [
    ...others.map((part, at): Repository => ({ ...part, name: part.report.label ?? names[at] ?? null })),
    ...[...shards].map(
      ([name, group]): Repository => ({ name, file: group[0].file, report: assemble(group) }),
    ),
  ];
}

/** A repository among others, its name before its paths. */
interface NamedRepository extends ReportedRepository {
  readonly file: string;
  readonly usages: readonly ReportedUsage[];
  readonly problems: readonly Problem[];
}

/** The repository; of a merged inventory, its repositories, whose paths have their names already. */
function sideBySide({ name, file, report }: Repository): readonly NamedRepository[] {
  const { revision, usages, problems, repositories } = report;
  if (repositories) return parted({ file, report }, repositories);
  if (name === null) {
    throw new ConfigError(
      `${file} is a shard of a repository without a name, and there are others: scan it with --label NAME`,
    );
  }
  return [
    {
      name,
      file,
      revision,
      counts: inventoryCounts(usages),
      usages: usages.map((usage) => ({ ...usage, path: `${name}/${usage.path}` })),
      // what is wrong with the repository as a whole stands at its name
      problems: problems.map((each) => ({ ...each, path: each.path === '' ? name : `${name}/${each.path}` })),
    },
  ];
}

/** The repositories of a merged inventory, each with what is below its name. */
function parted(
  { file, report }: Part,
  repositories: readonly ReportedRepository[],
): readonly NamedRepository[] {
  const all = repositories.map(({ name, revision }) => {
    const isOf = ({ path }: { readonly path: string }) => path === name || path.startsWith(`${name}/`);
    const [usages, problems] = [report.usages.filter(isOf), report.problems.filter(isOf)];
    return { name, file, revision, counts: inventoryCounts(usages), usages, problems };
  });
  const count = (of: 'usages' | 'problems') => all.reduce((sum, each) => sum + each[of].length, 0);
  if (count('usages') === report.usages.length && count('problems') === report.problems.length) return all;
  throw new ConfigError(`${file} is damaged: not every path in it starts with the name of one repository`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
