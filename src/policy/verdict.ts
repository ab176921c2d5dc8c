/** What the policy says of a comparison: the verdict, why, and what each usage does to it. */
import type { MatchedUsage } from '../compare/match.ts';
import type { Decision, Problem, VerdictName } from '../report/report.ts';
import type { Config } from './config.ts';
import { isOff } from './modes.ts';
import { problemReasons, type Reason, room, softening, usageReasons } from './reasons.ts';
import { type Judged, type Tally, tally } from './tally.ts';

/** What a usage does. */
export interface Ruling {
  /** Of a new one, and of one whose permission is gone; null of every other. */
  readonly decision: Decision | null;
  /** Why, where that is not plain: half a sentence, such as `only warns (kinds.probe)`; null else. */
  readonly why: string | null;
}

export interface Verdict {
  readonly verdict: VerdictName;
  /** Sentences without a full stop, the deciding one first; at least one. */
  readonly reasons: readonly string[];
  /** In the order of the usages. */
  readonly decisions: readonly Ruling[];
}

export interface VerdictContext {
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The config's label, where the pull request has it; null else. */
  readonly label: string | null;
}

const BY_SEVERITY: readonly VerdictName[] = ['fail', 'warn', 'pass'];

/**
 * Judges a comparison by the config; `problems` are those of the changed files, and of the modules that they import.
 *
 * - Usages: `tally` says which count and how many of them may pass, `modeFinder` what each would do. Where more would
 *   fail than may pass, the verdict is fail; where some would warn and more count than may pass, at least warn.
 * - A changed file, or a module that one imports, that could not be checked, or a list of changed files that is not whole,
 *   does what `on-unreadable` says. A syntax error in head warns: it hides nothing around it.
 * - Where the config lets no usage count (`mode: off`), the verdict is pass, whatever could not be checked.
 * - Before `enforce-from`, and with the label, fail is warn, for usages and files alike.
 */
export async function decide(
  matched: readonly MatchedUsage[],
  problems: readonly Problem[],
  config: Config,
  { today, label }: VerdictContext,
): Promise<Verdict> {
  const result = await tally(matched, config);
  const softened = softening(config, today, label);
  const reasons: readonly Reason[] = isOff(config)
    ? [{ level: 'pass', text: 'Nothing is checked: the mode is off' }]
    : [...usageReasons(result, config, softened), ...problemReasons(problems, config, softened)];
  const worstFirst = BY_SEVERITY.flatMap((level) => reasons.filter((reason) => reason.level === level));
  return {
    verdict: worstFirst[0]?.level ?? 'pass',
    reasons: worstFirst.map(({ text }) => text),
    decisions: result.all.map((judged) => rule(judged, result, config, softened)),
  };
}

function rule(judged: Judged, result: Tally, config: Config, softened: string | null): Ruling {
  switch (judged.standing) {
    case 'removed':
    case 'idle':
      return { decision: null, why: null };
    case 'allowed':
      return { decision: 'allowed', why: null };
    case 'carried':
      return { decision: 'carried', why: 'every use that goes through this import was there before' };
    case 'counts': {
      const { decision, why } = ruleCounting(judged, result, config, softened);
      const gone = judged.matched.permissionGone ? 'the comment that allowed it is gone' : null;
      return { decision, why: [gone, why].filter((part) => part !== null).join('; ') || null };
    }
  }
}

function ruleCounting(
  { mode: { mode, source } }: Judged,
  result: Tally,
  config: Config,
  softened: string | null,
): Ruling {
  const plain = source === 'mode';
  if (mode === 'off') return { decision: 'off', why: `off (${source})` };
  if (!(mode === 'fail' ? result.fails : result.warns)) {
    return { decision: 'off', why: `may pass (${room(result, config)})` };
  }
  if (mode === 'warn') return { decision: 'warn', why: plain ? null : `only warns (${source})` };
  if (softened !== null) return { decision: 'warn', why: `only warns ${softened}` };
  return { decision: 'fail', why: plain ? null : `fails (${source})` };
}
