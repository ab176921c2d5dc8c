/** The words that every format uses for the same thing: what a usage is, what to do about it, what the counts are. */
import type { Kind } from '../usages/usage.ts';
import type {
  Advice,
  AnyReport,
  CheckReport,
  ComparedUsage,
  Counts,
  InventoryCounts,
  Link,
  Problem,
  ReportedUsage,
  ScanCounts,
  ScanReport,
} from './report.ts';

/** The comment that allows one usage; `docs/` and `spec` name it so. */
export const ALLOW_COMMENT = '# no-new-eventlet: allow REASON';
/** The same for a while; the last day on which it allows. */
export const ALLOW_UNTIL_COMMENT = '# no-new-eventlet: allow until YYYY-MM-DD REASON';
/** The official guide, which a report links once. */
export const MIGRATION_GUIDE: Link = {
  title: 'Migrating off of Eventlet',
  url: 'https://eventlet.readthedocs.io/en/latest/asyncio/migration.html#migration-guide',
};

/** What a usage of each kind is; the symbol follows. */
const KIND_WORDS: Readonly<Record<Kind, string>> = {
  import: 'import of',
  reference: 'use of',
  dynamic: 'string that names',
  probe: 'check for',
  indirect: 'indirect use of eventlet by',
  dependency: 'dependency on',
};

type Usage = ReportedUsage | ComparedUsage;

/**
 * What a usage is, as a phrase with names in back-ticks: "new use of `eventlet.spawn` through `nova.utils`".
 * `quote` makes a name safe for where the phrase goes; `where` is said after the name, as it is.
 */
export function phrase(usage: Usage, quote: (name: string) => string = backticked, where = ''): string {
  const through = usage.via === null ? '' : ` through ${quote(usage.via)}`;
  const phrase = `${KIND_WORDS[usage.kind]} ${quote(usage.symbol)}${through}${where}`;
  if (!('status' in usage)) return phrase;
  return usage.status === 'kept' ? `${phrase}, no longer allowed` : `${usage.status} ${phrase}`;
}

function backticked(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Reasons and notes, which have no full stop, as sentences that may stand one behind the other. */
export function withStops(sentences: readonly string[]): readonly string[] {
  return sentences.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`));
}

/** "Fail: 2 new usages, none allowed.", the verdict with the reason that decides; then the other reasons. */
export function judgement({ verdict, reasons: [deciding, ...others] }: CheckReport): readonly string[] {
  return withStops([capitalized(deciding === undefined ? verdict : `${verdict}: ${deciding}`), ...others]);
}

/** "1 usage", "2 usages". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A difference with its sign; a real minus, as in print. */
export function signed(difference: number): string {
  if (difference === 0) return '±0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

/** New − removed. */
export function net(counts: Counts): number {
  return counts.new - counts.removed;
}

/** "2 new, 5 removed, net −3". */
export function headline({ counts }: CheckReport): string {
  return `${counts.new} new, ${counts.removed} removed, net ${signed(net(counts))}`;
}

/**
 * "1 allowed, 2 carried, 3 moved, 11 kept; 16 → 13 in the changed files": what the headline leaves out and is not none.
 * Empty where no changed file uses eventlet.
 */
export function breakdown({ counts }: CheckReport): string {
  if (counts.base === 0 && counts.head === 0) return '';
  const parts = (['allowed', 'carried', 'moved', 'kept'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${name}`);
  const sides = `${counts.base} → ${counts.head} in the changed files`;
  return parts.length > 0 ? `${parts.join(', ')}; ${sides}` : sides;
}

/** "128 usages of eventlet in 34 files". */
export function inventory({ counts }: { readonly counts: InventoryCounts }): string {
  if (counts.total === 0) return 'no usage of eventlet';
  return `${plural(counts.total, 'usage')} of eventlet in ${plural(counts.files, 'file')}`;
}

/** Which tree an inventory is of: "at `4f0c3f2a1b9d`", "in the work tree, part 2 of 3", "in 12 repositories". */
export function ofWhich(report: ScanReport, quote: (name: string) => string = backticked): string {
  if (report.repositories) return `in ${plural(report.repositories.length, 'repository', 'repositories')}`;
  const part = report.shard ? `, part ${report.shard.index} of ${report.shard.of}` : '';
  const { revision } = report;
  const where = isUncommitted(revision) ? 'in' : 'at';
  return `${where} ${revisionName(revision, quote)}${part}`;
}

/** "Budget fail: The tree is over its budget by 3: 131 of 128.", then the other reasons; nothing without a budget. */
export function budgetSentences({ budget }: ScanReport): readonly string[] {
  if (budget === null) return [];
  const [deciding = '', ...others] = withStops(budget.reasons);
  return [`Budget ${budget.verdict}: ${deciding}`, ...others];
}

/** "2 small, 1 medium, 3 large": how many usages take how much work each, without what is none. */
export function efforts(byEffort: ScanCounts['byEffort']): string {
  return (['small', 'medium', 'large'] as const)
    .filter((effort) => byEffort[effort] > 0)
    .map((effort) => `${byEffort[effort]} ${effort}`)
    .join(', ');
}

/** `path:line:column`, or as ruff has it for notebooks `path:cell 3:line:column`. The path is as in the report. */
export function place({ path, cell, line, column }: Usage): string {
  return `${location(path, cell, line)}:${column}`;
}

/** `path`, `path:line` or `path:cell 3:line`. */
export function location(path: string, cell: number | null, line: number | null): string {
  return [path, ...(cell === null ? [] : [`cell ${cell}`]), ...(line === null ? [] : [line])].join(':');
}

/** Which line of its file a usage or a problem is on; null in a notebook's cell, which counts lines of its own. */
export function fileLine({
  cell = null,
  line,
}: Pick<Usage, 'cell' | 'line'> | Pick<Problem, 'cell' | 'line'>): number | null {
  return cell === null ? line : null;
}

/** The sentences of a usage's advice, with back-ticks around code: what to write instead, conditions, and why it is judged as it is. */
export function adviceSentences(usage: Usage): readonly string[] {
  const { stated, marked } = usage.advice;
  const { replacement, notes } = marked;
  return [`Instead: ${replacement}`, ...(stated ? [] : [UNSTATED]), ...notes, ...reasonOf(usage)];
}

/** Why a usage is judged as it is, where that is not plain: one sentence or none. */
export function reasonOf(usage: Usage): readonly string[] {
  return 'why' in usage && usage.why !== null ? [usage.why] : [];
}

/** What a carried import is. */
export const CARRIED = 'imports that only serve usages which were there before; they do not count';

/** A category in an inventory. */
export interface CategoryRow {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** Null where nothing says. */
  readonly effort: Advice['effort'] | null;
}

/** The categories of an inventory, the largest first, then by name. */
export function categoryRows({ counts, categories, usages }: ScanReport): readonly CategoryRow[] {
  const efforts = new Map(usages.map(({ category, advice }) => [category, advice.effort]));
  return Object.entries(counts.byCategory)
    .filter(([, count]) => count > 0)
    .map(([id, count]) => {
      const known = categories?.[id];
      return { id, count, title: known?.title ?? id, effort: known?.effort ?? efforts.get(id) ?? null };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Said where the guides name no replacement. */
export const UNSTATED = 'The guides name no replacement; this is the nearest equivalent.';

/** A message in plain text for formats that show one: what, then what to do, then the link; a line each. */
export function message(usage: Usage): string {
  const guide = usage.advice.links[0];
  const lines = [
    `${capitalized(phrase(usage))}.`,
    ...adviceSentences(usage),
    ...(guide ? [`Guide: ${guide.url}`] : []),
  ];
  if (usage.cell !== null) lines.unshift(`Cell ${usage.cell}, line ${usage.line}:`);
  return lines.join('\n');
}

/** What could not be checked, or which suppression does not hold: "syntax error", "suppression expired". */
export function problemName({ reason }: Problem): string {
  return reason.replaceAll('-', ' ');
}

/** "Syntax error: …", with the side where it is not the one that people look at. The message is as in the report. */
export function problemSentence(problem: Problem): string {
  const side = problem.side === 'base' ? ' (before the change)' : '';
  return `${capitalized(problemName(problem))}${side}: ${problem.message}`;
}

/** Where a problem is, for formats that people read. */
export function problemPlace({ path, cell, line }: Problem): string {
  return location(path, cell ?? null, line);
}

/** A problem's message for formats that place it by a line of its file: a notebook's cell is said in words. */
export function withCell({ cell, line }: Problem, message: string): string {
  return cell === undefined ? message : `Cell ${cell}, line ${line}: ${message}`;
}

/** Where the config came from and whether this change touches it, as a sentence with names in back-ticks. */
export function configSentence(report: AnyReport): string {
  const { path, revision, changedHere } = report.config;
  if (path === null) {
    const isMerged = report.command === 'scan' && report.repositories !== undefined;
    return isMerged ? 'Each repository by its own config.' : 'No config file: the defaults hold.';
  }
  const at = revision === null ? '' : ` ${isUncommitted(revision) ? 'in' : 'at'} ${revisionName(revision)}`;
  return `Config: ${backticked(path)}${at}.${changedHere ? ` ${configChange(report)}` : ''}`;
}

/** A config is read from base, and from head only when base has none. */
function configChange(report: AnyReport): string {
  const added = report.command === 'check' && report.config.revision === report.comparison.head;
  return added ? 'This change adds it.' : 'This change edits it; the edit takes effect once it is merged.';
}

/** A commit's id, quoted; or what is not committed yet: "the work tree". */
export function revisionName(revision: string, quote: (name: string) => string = backticked): string {
  return isUncommitted(revision) ? UNCOMMITTED[revision] : quote(shortRevision(revision));
}

const UNCOMMITTED = { worktree: 'the work tree', index: 'the index' } as const;

function isUncommitted(revision: string): revision is keyof typeof UNCOMMITTED {
  return Object.hasOwn(UNCOMMITTED, revision);
}

/** A commit's id as people quote it; `worktree` and `index` as they are. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}
