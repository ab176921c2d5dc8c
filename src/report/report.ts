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
  /** Sentences that a maintainer would write, the deciding one first. */
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

export interface ScanReport {
  readonly schemaVersion: 1;
  readonly command: 'scan';
  readonly tool: Tool;
  readonly revision: string;
  readonly counts: {
    readonly total: number;
    readonly byKind: Readonly<Partial<Record<Kind, number>>>;
    readonly byCategory: Readonly<Record<string, number>>;
    /** Files with a usage. */
    readonly files: number;
  };
  /** The categories that the usages have, by id; what a category is called and takes. */
  readonly categories?: Readonly<Record<string, ReportedCategory>>;
  readonly usages: readonly ReportedUsage[];
  readonly problems: readonly Problem[];
  readonly config: ConfigOrigin;
}

export type Report = CheckReport | ScanReport;
