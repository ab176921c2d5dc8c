/** The one value that every format and every GitHub surface renders. Normative names: `schemaVersion` 1. */
import type { Comparison, FileChange } from '../changes/change.ts';
import type { ConfigOrigin } from '../policy/config.ts';
import type { Allowance, Kind, Position, ProblemReason, Surrounding } from '../usages/usage.ts';

export type Status = 'new' | 'removed' | 'moved' | 'kept';
/** What a new usage does: the policy's word for it. */
export type Decision = 'fail' | 'warn' | 'off' | 'allowed' | 'carried';
export type VerdictName = 'pass' | 'warn' | 'fail';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What to write instead. */
export interface Advice {
  /** For the configured guide, e.g. `threading.Thread(target=..., args=...).start()`. */
  readonly replacement: string;
  /** False where the guides name no replacement and this is ours. */
  readonly stated: boolean;
  readonly effort: 'small' | 'medium' | 'large';
  /** Conditions that hold where this usage stands, as sentences. */
  readonly notes: readonly string[];
  /** The same texts with back-ticks around code, for formats that show code as such. */
  readonly marked: { readonly replacement: string; readonly notes: readonly string[] };
  /** The deep links, the best first. */
  readonly links: readonly Link[];
}

/** A usage as a report shows it. */
export interface ReportedUsage extends Position {
  readonly kind: Kind;
  readonly symbol: string;
  readonly canonical: string;
  readonly category: string;
  readonly path: string;
  readonly cell: number | null;
  readonly scope: string;
  readonly via: string | null;
  readonly statement: string;
  /** The whole line that the usage starts on. */
  readonly source: string;
  readonly surroundings: readonly Surrounding[];
  readonly allowed: Allowance | null;
  readonly advice: Advice;
}

/** A usage after comparison. A removed one's position is in base, every other's in head. */
export interface ComparedUsage extends ReportedUsage {
  readonly status: Status;
  /** The place in base, of a kept or moved one. */
  readonly previous: { readonly path: string; readonly line: number } | null;
  /** Of a new one, and of a kept one whose permission is gone. */
  readonly decision: Decision | null;
  /** Why the decision is what it is, where that is not plain; null else. */
  readonly why: string | null;
}

export interface Problem {
  readonly path: string;
  readonly side: 'base' | 'head';
  readonly reason: ProblemReason;
  /** The notebook cell that the line is counted in; not there for plain files, and where it is the notebook's line. */
  readonly cell?: number | undefined;
  readonly line: number | null;
  readonly message: string;
}

export interface Counts {
  readonly new: number;
  readonly removed: number;
  readonly moved: number;
  readonly kept: number;
  readonly base: number;
  readonly head: number;
  /** Parts of `new`. */
  readonly allowed: number;
  readonly carried: number;
}

/** The counts of one category. */
export type CategoryCounts = Pick<Counts, 'new' | 'removed' | 'moved' | 'kept'>;

/** What a category is: for what describes the rules that findings stand under. */
export interface ReportedCategory {
  readonly title: string;
  /** One or two sentences: what it is and what leaving it takes. */
  readonly summary: string;
  readonly effort: Advice['effort'];
  /** The guides' pages on it, the best first. */
  readonly links: readonly Link[];
}

export interface ReportedFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly change: FileChange;
}

export interface Tool {
  readonly name: 'no-new-eventlet';
  readonly version: string;
}

export interface CheckReport {
  readonly schemaVersion: 1;
  readonly command: 'check';
  readonly tool: Tool;
  readonly comparison: Comparison;
  readonly verdict: VerdictName;
  /** Sentences that a maintainer would write, without full stops, the deciding one first. */
  readonly reasons: readonly string[];
  /** What is worth knowing and decides nothing, as sentences. */
  readonly notes: readonly string[];
  readonly counts: Counts;
  readonly byCategory: Readonly<Record<string, CategoryCounts>>;
  /** The categories that the usages have, by id; what a category is called and takes. */
  readonly categories?: Readonly<Record<string, ReportedCategory>>;
  /** Sorted by path, line, column. */
  readonly usages: readonly ComparedUsage[];
  /** The changed files that were looked into. */
  readonly files: readonly ReportedFile[];
  readonly problems: readonly Problem[];
  readonly config: ConfigOrigin;
  /** The label that turns fail into warn, when the pull request has it. */
  readonly label: string | null;
}

/** How much stands, counted in every way that a reader asks. */
export interface InventoryCounts {
  readonly total: number;
  readonly byKind: Readonly<Partial<Record<Kind, number>>>;
  readonly byCategory: Readonly<Record<string, number>>;
  /** Files with a usage. */
  readonly files: number;
}

export interface ScanCounts extends InventoryCounts {
  /** How many usages take how much work each. */
  readonly byEffort: Readonly<Record<Advice['effort'], number>>;
  /** By the folder that the file stands in, without those below it; the top is `.`. */
  readonly byDirectory: Readonly<Record<string, number>>;
  readonly byFile: Readonly<Record<string, number>>;
}

/** A step on the way out, as the guides order it; only steps that usages wait for. */
export interface WorkStep {
  readonly title: string;
  /** Why it stands at this place. */
  readonly why: string;
  /** The categories that it is about, the one with the most usages first. */
  readonly categories: readonly string[];
  readonly total: number;
  readonly byEffort: Readonly<Record<Advice['effort'], number>>;
  /** The guides' pages that say so, the best first. */
  readonly links: readonly Link[];
}

/** A number of the config's budget, and what it holds. */
export interface BudgetLine {
  /** Null for the whole tree's. */
  readonly category: string | null;
  readonly limit: number;
  readonly total: number;
}

/** How the whole tree stands to the config's budget. */
export interface BudgetReport {
  readonly verdict: VerdictName;
  /** Sentences without full stops, the deciding one first. */
  readonly reasons: readonly string[];
  /** The whole tree's first, then by category. */
  readonly lines: readonly BudgetLine[];
  /** What the budget can be lowered to, as the config would have it; null where no number has fallen. */
  readonly proposal: string | null;
}

/** Which part of a tree an inventory is of: the `index`-th of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A repository of a merged inventory; its usages' paths start with its name. */
export interface ReportedRepository {
  readonly name: string;
  readonly revision: string;
  readonly counts: InventoryCounts;
}

export interface ScanReport {
  readonly schemaVersion: 1;
  readonly command: 'scan';
  readonly tool: Tool;
  /** What the repository is called where its inventory is merged with others'. */
  readonly label?: string;
  /** A commit's id, `worktree`, or, where several repositories are merged, `merged`. */
  readonly revision: string;
  /** Where this is a part of a tree's inventory. */
  readonly shard?: Shard;
  /** Where inventories of several repositories are merged, by name. */
  readonly repositories?: readonly ReportedRepository[];
  readonly counts: ScanCounts;
  /** The categories that the usages have, by id; what a category is called and takes. */
  readonly categories?: Readonly<Record<string, ReportedCategory>>;
  /** What the guides would have done first, and so on. */
  readonly order: readonly WorkStep[];
  /** Null where the config has none, or only a part of the tree was looked at. */
  readonly budget: BudgetReport | null;
  readonly usages: readonly ReportedUsage[];
  readonly problems: readonly Problem[];
  readonly config: ConfigOrigin;
}

export type Every = 'week' | 'month' | 'release';

/** The inventory at a point of the past. */
export interface HistoryPoint {
  /** `YYYY-MM-DD`, UTC: the last day of the week or month, or of the release; of the last point, the commit's own. */
  readonly date: string;
  readonly revision: string;
  /** The release's tag; null for a week, a month, and what no release holds yet. */
  readonly label: string | null;
  readonly counts: InventoryCounts;
}

/** How fast usages go, from the point a quarter before the last one to the last. */
export interface Pace {
  /** `YYYY-MM-DD`: the dates of both points. */
  readonly from: string;
  readonly to: string;
  /** Usages between them: below zero where they get fewer. */
  readonly change: number;
  /** The same for a quarter of a year of exactly 91.31 days, rounded to a tenth. */
  readonly perQuarter: number;
  /** What each category that changed has to do with it; the sum is `change`. */
  readonly byCategory: Readonly<Record<string, number>>;
}

/** When the last usage may be gone: a range of months, `YYYY-MM`. */
export interface Forecast {
  readonly earliest: string;
  /** Null where the slower of the paces never gets there, or not within thirty years. */
  readonly latest: string | null;
}

export interface HistoryReport {
  readonly schemaVersion: 1;
  readonly command: 'history';
  readonly tool: Tool;
  /** The commit that the history ends at. */
  readonly revision: string;
  readonly every: Every;
  /** The oldest first. */
  readonly points: readonly HistoryPoint[];
  /** Null where the history is shorter than a quarter. */
  readonly pace: Pace | null;
  /** Null where the pace leads nowhere, and where nothing is left. */
  readonly forecast: Forecast | null;
  /** What pace and forecast come to, as sentences. */
  readonly outlook: readonly string[];
  /** What is worth knowing about the points, as sentences. */
  readonly notes: readonly string[];
  /** The categories that usages have or had, by id. */
  readonly categories: Readonly<Record<string, ReportedCategory>>;
  /** What could not be looked at; an `incomplete-list` where the history itself is cut short. */
  readonly problems: readonly Problem[];
  readonly config: ConfigOrigin;
}

/** What has usages with their places. */
export type Report = CheckReport | ScanReport;
export type AnyReport = Report | HistoryReport;
