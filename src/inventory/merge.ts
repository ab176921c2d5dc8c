/** Several inventories as one: shards of a tree, and repositories side by side. Pure. */
import { ConfigError } from '../errors.ts';
import { byPlace, problemsByPlace, reportedCategories } from '../report/make.ts';
import type { Problem, ReportedRepository, ReportedUsage, ScanReport, Tool } from '../report/report.ts';
import { inventoryCounts, scanCounts } from './counts.ts';
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
  const repositories = groupParts(parts).map(assemble);
  const [only] = repositories;
  if (only && repositories.length === 1) return whole({ ...only.report, tool }, only.report);
  const named = repositories.flatMap(sideBySide).sort((a, b) => compare(a.name, b.name));
  refuseTwins(named.map(({ name, file }) => ({ name, file })));
  const usages = named.flatMap(({ usages }) => usages).sort(byPlace);
  const problems = named.flatMap((each) => each.problems).sort(problemsByPlace);
  return whole(
    {
      schemaVersion: 1,
      command: 'scan',
      tool,
      revision: 'merged',
      repositories: named.map(({ name, revision, counts }) => ({ name, revision, counts })),
      config: { path: null, revision: null, changedHere: false },
    },
    { usages, problems },
  );
}

/** The report with everything that follows from its usages. */
function whole(
  about: Omit<ScanReport, 'counts' | 'categories' | 'order' | 'budget' | 'usages' | 'problems'>,
  { usages, problems }: Pick<ScanReport, 'usages' | 'problems'>,
): ScanReport {
  return {
    ...about,
    counts: scanCounts(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    order: orderOfWork(usages),
    budget: null,
    usages,
    problems,
  };
}

/** The parts of one repository. */
interface Group {
  /** What it is called; null for shards that have no label. */
  readonly name: string | null;
  readonly parts: readonly Part[];
}

/** Shards go by their label, and those without one are of one repository. Anything else is a repository of its own. */
function groupParts(parts: readonly Part[]): readonly Group[] {
  const shards = new Map<string | null, Part[]>();
  const others: Part[] = [];
  for (const part of parts) {
    const { shard, label = null } = part.report;
    if (!shard) others.push(part);
    else shards.set(label, [...(shards.get(label) ?? []), part]);
  }
  const names = fileNames(others.map(({ file }) => file));
  return [
    ...others.map((part, at): Group => ({ name: part.report.label ?? names[at] ?? null, parts: [part] })),
    ...[...shards].map(([name, group]): Group => ({ name, parts: group })),
  ];
}

/** A repository's inventory as one report. */
interface Repository {
  readonly name: string | null;
  readonly file: string;
  readonly report: ScanReport;
}

function assemble({ name, parts }: Group): Repository {
  const [first] = parts;
  if (!first) throw new ConfigError('there is nothing to merge'); // no group is empty
  const { file, report } = first;
  if (!report.shard) return { name, file, report };
  refuseOddShards(parts);
  const { shard: _, ...about } = report;
  const usages = parts.flatMap((part) => part.report.usages).sort(byPlace);
  const problems = parts.flatMap((part) => part.report.problems).sort(problemsByPlace);
  return { name, file, report: { ...about, usages, problems } };
}

function refuseOddShards(parts: readonly Part[]): void {
  const [first] = parts;
  const of = first?.report.shard?.of ?? 0;
  for (const { file, report } of parts) {
    if (report.shard?.of !== of || report.revision !== first?.report.revision) {
      throw new ConfigError(
        `${first?.file} and ${file} are not shards of one tree: ${ofWhat(first?.report)} and ${ofWhat(report)}. ` +
          'Where they are of several repositories, scan each with its own --label.',
      );
    }
  }
  const files = new Map<number, string>();
  for (const { file, report } of parts) {
    const index = report.shard?.index ?? 0;
    const before = files.get(index);
    if (before !== undefined)
      throw new ConfigError(`shard ${index}/${of} is there twice: ${before} and ${file}`);
    files.set(index, file);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !files.has(index));
  if (missing.length === 0) return;
  const indexes = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '');
  throw new ConfigError(
    `of ${of} shards ${missing.length === 1 ? 'one is' : 'some are'} missing: ${indexes}`,
  );
}

function ofWhat(report: ScanReport | undefined): string {
  return `${report?.shard?.index}/${report?.shard?.of} at ${report?.revision.slice(0, 12)}`;
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
  if (repositories) {
    const ownerOf = ownerAmong(repositories.map((each) => each.name));
    return repositories.map((each) => {
      const isOf = ({ path }: { readonly path: string }) => ownerOf(path) === each.name;
      return { ...each, file, usages: usages.filter(isOf), problems: problems.filter(isOf) };
    });
  }
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

/** Whose a path is: the longest name that it starts with (`a/b/c.py` is of `a/b`, also beside `a`). */
function ownerAmong(names: readonly string[]): (path: string) => string | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return (path) => longestFirst.find((name) => path === name || path.startsWith(`${name}/`));
}

function refuseTwins(repositories: readonly { readonly name: string; readonly file: string }[]): void {
  const files = new Map<string, string>();
  for (const { name, file } of repositories) {
    const before = files.get(name);
    if (before !== undefined) {
      throw new ConfigError(
        `${name} is there twice: ${before} and ${file}. Scan each repository with its own --label.`,
      );
    }
    files.set(name, file);
  }
}

/** What files are called without their ending: `nova` for `nova.json`, and for `nova/report.json` beside `swift/report.json`. */
function fileNames(files: readonly string[]): readonly string[] {
  const paths = files.map((file) =>
    file
      .replace(/\.json$/, '')
      .split(/[\\/]/)
      .filter((part) => part !== '' && part !== '.'),
  );
  const last = paths[0]?.at(-1);
  const isAlike = paths.length > 1 && paths.every((path) => path.length > 1 && path.at(-1) === last);
  return paths.map((path) => (isAlike ? path.at(-2) : path.at(-1)) ?? 'report');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
