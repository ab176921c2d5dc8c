/** The facts of a comparison or an inventory → the one Report that everything renders. */
import { adviceFor } from '../catalogue/advice.ts';
import { categoryById } from '../catalogue/categories.ts';
import { linksTo } from '../catalogue/links.ts';
import type { Changes } from '../changes/change.ts';
import type { MatchedUsage } from '../compare/match.ts';
import { scanCounts } from '../inventory/counts.ts';
import { orderOfWork } from '../inventory/order.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { Ruling, Verdict } from '../policy/verdict.ts';
import type { Usage } from '../usages/usage.ts';
import type {
  CategoryCounts,
  CheckReport,
  ComparedUsage,
  Counts,
  Problem,
  ReportedCategory,
  ReportedFile,
  ReportedUsage,
  ScanReport,
  Tool,
} from './report.ts';

/** What goes into the report of a check. */
export interface CheckFacts {
  readonly tool: Tool;
  readonly comparison: Changes['comparison'];
  readonly matched: readonly MatchedUsage[];
  readonly verdict: Verdict;
  readonly notes: readonly string[];
  readonly files: readonly ReportedFile[];
  readonly problems: readonly Problem[];
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly label: string | null;
}

export function checkReport(facts: CheckFacts): CheckReport {
  const { matched, verdict, config } = facts;
  const usages = matched.map((each, i) => compared(each, verdict.decisions[i], config)).sort(byPlace);
  return {
    schemaVersion: 1,
    command: 'check',
    tool: facts.tool,
    comparison: facts.comparison,
    verdict: verdict.verdict,
    reasons: verdict.reasons,
    notes: facts.notes,
    counts: countsOf(usages),
    byCategory: countsByCategory(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    usages,
    files: facts.files,
    problems: facts.problems,
    config: facts.origin,
    label: facts.label,
  };
}

/** What goes into an inventory. */
export interface ScanFacts {
  readonly tool: Tool;
  readonly revision: string;
  readonly files: readonly { readonly path: string; readonly usages: readonly Usage[] }[];
  readonly problems: readonly Problem[];
  readonly config: Config;
  readonly origin: ConfigOrigin;
}

export function scanReport({ tool, revision, files, problems, config, origin }: ScanFacts): ScanReport {
  const usages = files.flatMap(({ path, usages }) => usages.map((usage) => reported(usage, path, config)));
  usages.sort(byPlace);
  return {
    schemaVersion: 1,
    command: 'scan',
    tool,
    revision,
    counts: scanCounts(usages),
    categories: reportedCategories(usages.map(({ category }) => category)),
    order: orderOfWork(usages),
    budget: null,
    usages,
    problems: [...problems].sort(problemsByPlace),
    config: origin,
  };
}

/** Files whose code only tests run: what blocks there blocks no service. */
const TEST_PATH = /(?:^|\/)(?:tests?|testing|functional)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;

function reported(usage: Usage, path: string, { guide, guides }: Config): ReportedUsage {
  const { kind, symbol, canonical, category, line, column, endLine, endColumn, cell } = usage;
  const { scope, via, statement, source, surroundings, allowed } = usage;
  return {
    kind,
    symbol,
    canonical,
    category,
    path,
    line,
    column,
    endLine,
    endColumn,
    cell,
    scope,
    via,
    statement,
    source,
    surroundings,
    allowed,
    advice: adviceFor(usage, { guide, guides, test: TEST_PATH.test(path) }),
  };
}

function compared(matched: MatchedUsage, ruling: Ruling | undefined, config: Config): ComparedUsage {
  const { status, usage, path, previous } = matched;
  return {
    status,
    ...reported(usage, path, config),
    previous: previous && { path: previous.path, line: previous.line },
    decision: ruling?.decision ?? null,
    why: ruling?.why ?? null,
  };
}

function countsOf(usages: readonly ComparedUsage[]): Counts {
  const { new: added, removed, moved, kept } = statusCounts(usages);
  const decided = (decision: ComparedUsage['decision']) =>
    usages.filter((usage) => usage.status === 'new' && usage.decision === decision).length;
  return {
    new: added,
    removed,
    moved,
    kept,
    base: removed + moved + kept,
    head: added + moved + kept,
    allowed: decided('allowed'),
    carried: decided('carried'),
  };
}

function statusCounts(usages: readonly ComparedUsage[]): CategoryCounts {
  const counts = { new: 0, removed: 0, moved: 0, kept: 0 };
  for (const { status } of usages) counts[status]++;
  return counts;
}

function countsByCategory(usages: readonly ComparedUsage[]): Record<string, CategoryCounts> {
  const counts = new Map<string, Record<ComparedUsage['status'], number>>();
  for (const { category, status } of usages) {
    const row = counts.get(category) ?? { new: 0, removed: 0, moved: 0, kept: 0 };
    row[status]++;
    counts.set(category, row);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

/** What these categories are; one that the catalogue does not have is told by its usages alone. */
export function reportedCategories(having: Iterable<string>): Record<string, ReportedCategory> {
  const ids = [...new Set(having)].sort(compareText);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const known = categoryById(id);
      if (!known) return [];
      const { title, summary, effort, removal, official } = known;
      return [[id, { title, summary, effort, links: linksTo([...removal, ...official]) }]];
    }),
  );
}

/** The order of usages in every report. */
export function byPlace(a: ReportedUsage, b: ReportedUsage): number {
  return (
    compareText(a.path, b.path) || (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column
  );
}

/** The order of problems in an inventory: the same for a whole tree and for its merged parts. */
export function problemsByPlace(a: Problem, b: Problem): number {
  const [inA, inB] = [`${a.reason} ${a.message}`, `${b.reason} ${b.message}`];
  return (
    compareText(a.path, b.path) ||
    (a.cell ?? 0) - (b.cell ?? 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(inA, inB)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
