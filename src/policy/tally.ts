/** What a comparison's usages come to under a config, before anything is said of it. */
import type { MatchedUsage } from '../compare/match.ts';
import type { Config } from './config.ts';
import { type ModeSource, modeFinder } from './modes.ts';

/** What a usage is to the policy; `idle` is what never counts: moved, kept, or removed with its permission. */
export type Standing = 'counts' | 'allowed' | 'carried' | 'removed' | 'idle';

/** A usage with what the policy has to say on it. */
export interface Judged {
  readonly matched: MatchedUsage;
  readonly standing: Standing;
  readonly mode: ModeSource;
}

export interface Tally {
  /** Every usage, in the order given. */
  readonly all: readonly Judged[];
  /** The counting ones by what they would do if none might pass. */
  readonly failing: readonly Judged[];
  readonly warning: readonly Judged[];
  /** The new ones that do not count: their mode is off, a comment allows them, or they are carried. */
  readonly exempt: readonly Judged[];
  /** All new and all removed ones, whether they count or not. */
  readonly added: number;
  readonly removed: number;
  /** How many counting usages are set off against removed ones; 0 unless `balance: net`. */
  readonly credit: number;
  /** How many of the counting usages may pass: that many, and `allow-new`. Failing ones use it up first. */
  readonly mayPass: number;
  /** Whether more would fail than may pass. */
  readonly fails: boolean;
  /** Whether usages warn: some would, and more count than may pass. */
  readonly warns: boolean;
}

/**
 * Adds up. A usage counts when it is new and neither allowed nor carried, or when its permission is gone. With
 * `balance: net`, what is removed makes room for as many, but for removed usages that did not count when they came
 * (their mode is off, a comment allowed them); and the carried imports, each of them a usage more, take up room first.
 */
export async function tally(matched: readonly MatchedUsage[], config: Config): Promise<Tally> {
  const modeOf = await modeFinder(config);
  const all = matched.map((m) => ({ matched: m, standing: standingOf(m), mode: modeOf(m.usage, m.path) }));
  const counting = all.filter(({ standing }) => standing === 'counts');
  const failing = counting.filter(({ mode }) => mode.mode === 'fail');
  const warning = counting.filter(({ mode }) => mode.mode === 'warn');
  const inForce = (standing: Standing) =>
    all.filter((judged) => judged.standing === standing && judged.mode.mode !== 'off').length;
  const credit = config.balance === 'net' ? Math.max(0, inForce('removed') - inForce('carried')) : 0;
  const mayPass = credit + config.allowNew;
  const fails = failing.length > mayPass;
  return {
    all,
    failing,
    warning,
    exempt: all.filter(isExempt),
    added: all.filter(({ matched: m }) => m.status === 'new').length,
    removed: all.filter(({ matched: m }) => m.status === 'removed').length,
    credit,
    mayPass,
    fails,
    warns: warning.length > 0 && (fails || failing.length + warning.length > mayPass),
  };
}

function standingOf({ status, usage, carried, permissionGone }: MatchedUsage): Standing {
  switch (status) {
    case 'new':
      if (usage.allowed) return 'allowed';
      return carried ? 'carried' : 'counts';
    case 'removed':
      return usage.allowed ? 'idle' : 'removed';
    case 'kept':
    case 'moved':
      return permissionGone ? 'counts' : 'idle';
  }
}

function isExempt({ standing, mode }: Judged): boolean {
  return standing === 'allowed' || standing === 'carried' || (standing === 'counts' && mode.mode === 'off');
}
