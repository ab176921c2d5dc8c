/** Which usages of a report a reader is shown together, the worst first. */
import type { CheckReport, ComparedUsage, Decision, Report, ReportedUsage } from './report.ts';

/** How loudly a finding is said: the words that annotations, SARIF and reviewers share. */
export type Level = 'error' | 'warning' | 'note';

/** A usage that is somebody's business now, and how much. */
export interface Finding {
  readonly usage: ReportedUsage | ComparedUsage;
  readonly level: Level;
}

/** The usages of a comparison, each in exactly one group. */
export interface Groups {
  /** New ones that the policy minds, and kept ones whose permission is gone: fail, then warn; by place within each. */
  readonly findings: readonly ComparedUsage[];
  /** New ones that the config switches off. */
  readonly off: readonly ComparedUsage[];
  readonly allowed: readonly ComparedUsage[];
  readonly carried: readonly ComparedUsage[];
  readonly removed: readonly ComparedUsage[];
  readonly moved: readonly ComparedUsage[];
  readonly kept: readonly ComparedUsage[];
}

const LEVELS: Readonly<Record<Decision, Level>> = {
  fail: 'error',
  warn: 'warning',
  off: 'note',
  allowed: 'note',
  carried: 'note',
};
const LEVEL_ORDER: readonly Level[] = ['error', 'warning', 'note'];

/** Parts the usages of a comparison into the groups that reports are made of. */
export function groups(report: CheckReport): Groups {
  const parts: Record<keyof Groups, ComparedUsage[]> = {
    findings: [],
    off: [],
    allowed: [],
    carried: [],
    removed: [],
    moved: [],
    kept: [],
  };
  for (const usage of report.usages) parts[groupOf(usage)].push(usage);
  parts.findings.sort((a, b) => rank(levelOf(a)) - rank(levelOf(b)));
  return parts;
}

function groupOf({ status, decision }: ComparedUsage): keyof Groups {
  if (decision === 'off' || decision === 'allowed' || decision === 'carried') return decision;
  if (decision !== null || status === 'new') return 'findings';
  return status;
}

/** The level of a usage: by its decision; of one that stands in an inventory, a note. */
export function levelOf(usage: ReportedUsage | ComparedUsage): Level {
  return 'decision' in usage && usage.decision !== null ? LEVELS[usage.decision] : 'note';
}

function rank(level: Level): number {
  return LEVEL_ORDER.indexOf(level);
}

/** What a report asks somebody to look at, the worst first: of a scan, everything that stands. */
export function findings(report: Report): readonly Finding[] {
  const usages = report.command === 'check' ? groups(report).findings : report.usages;
  return usages.map((usage) => ({ usage, level: levelOf(usage) }));
}

/** Values under their key, the keys in order of first appearance. */
export function groupBy<T>(
  values: readonly T[],
  key: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>();
  for (const value of values) {
    const group = grouped.get(key(value));
    if (group) group.push(value);
    else grouped.set(key(value), [value]);
  }
  return grouped;
}
