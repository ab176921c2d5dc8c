/** The verdict in sentences, as a maintainer would write them. They have no full stop; the verdict is the worst level. */
import type { Problem, VerdictName } from '../report/report.ts';
import type { Config } from './config.ts';
import type { Judged, Tally } from './tally.ts';
import { UNCHECKED } from './unchecked.ts';

export interface Reason {
  readonly level: VerdictName;
  readonly text: string;
}

/** How many paths a sentence names before it says "and n more"; the report lists all. */
const PATHS_NAMED = 3;

/** What the usages come to: always at least one sentence. `softened` is what turns fail into warn, in words. */
export function usageReasons(tally: Tally, config: Config, softened: string | null): Reason[] {
  const exempt: Reason[] =
    tally.exempt.length > 0 ? [{ level: 'pass', text: `Not counted: ${exemptions(tally)}` }] : [];
  if (!tally.fails && !tally.warns) {
    const counting = tally.failing.length + tally.warning.length;
    return [{ level: 'pass', text: passing(tally, config) }, ...(counting > 0 ? exempt : [])];
  }
  const reasons: Reason[] = [];
  if (tally.fails) {
    const limit = config.allowNew > 0 ? `only ${config.allowNew} may pass (allow-new)` : 'none allowed';
    const text = `${newUsages(tally.failing)}${lessRemoved(tally)}, ${limit}`;
    reasons.push(failure(text, softened));
  }
  if (tally.warns) {
    const text = `${newUsages(tally.warning)} only ${verb(tally.warning.length, 'warn')} (${sources(tally.warning)})`;
    reasons.push({ level: 'warn', text });
  }
  if (!tally.fails && tally.failing.length > 0) {
    reasons.push({ level: 'pass', text: `${newUsages(tally.failing)} may pass (${room(tally, config)})` });
  }
  return [...reasons, ...exempt];
}

/** What the problems of the changed files come to. */
export function problemReasons(
  problems: readonly Problem[],
  config: Config,
  softened: string | null,
): Reason[] {
  const reasons: Reason[] = [];
  const unreadable = (text: string) =>
    reasons.push(config.onUnreadable === 'fail' ? failure(text, softened) : { level: 'warn', text });

  const unchecked = new Map<string, string>();
  for (const { path, reason } of problems) {
    const words = UNCHECKED.get(reason);
    if (words) unchecked.set(path, `${path} (${words})`);
  }
  if (unchecked.size > 0) {
    unreadable(`${count(unchecked.size, 'file')} could not be checked: ${named(unchecked.values())}`);
  }
  if (problems.some(({ reason }) => reason === 'incomplete-list')) {
    unreadable('The list of changed files is not whole, so some of them were not checked');
  }
  const broken = new Set(
    problems.filter((p) => p.reason === 'syntax-error' && p.side === 'head').map(({ path }) => path),
  );
  if (broken.size > 0) {
    const have = broken.size === 1 ? 'has a syntax error' : 'have syntax errors';
    const text = `${count(broken.size, 'changed file')} ${have}, near which usages may be missed: ${named(broken)}`;
    reasons.push({ level: 'warn', text });
  }
  return reasons;
}

/** What turns fail into warn today, in words; null where nothing does. */
export function softening(config: Config, today: string, label: string | null): string | null {
  if (config.enforceFrom !== null && today < config.enforceFrom) {
    return `before ${config.enforceFrom} (enforce-from)`;
  }
  return label === null ? null : `with the label ${label}`;
}

/** Why counting usages pass that would not by themselves. */
export function room({ credit }: Tally, config: Config): string {
  if (credit === 0) return 'allow-new';
  return config.allowNew === 0 ? 'balance: net' : 'balance: net, allow-new';
}

function failure(text: string, softened: string | null): Reason {
  if (softened === null) return { level: 'fail', text };
  return { level: 'warn', text: `${text}; only a warning ${softened}` };
}

function passing(tally: Tally, config: Config): string {
  const thanks = tally.removed > tally.added ? ': thank you' : '';
  const removed = tally.removed > 0 ? `; ${tally.removed} removed${thanks}` : '';
  const counting = [...tally.failing, ...tally.warning];
  if (counting.length > 0) return `${newUsages(counting)} may pass (${room(tally, config)})${removed}`;
  if (tally.exempt.length > 0) return `No new usage that counts: ${exemptions(tally)}${removed}`;
  return `No new usage${removed}`;
}

/** `2 new usages`; those whose permission is gone are kept ones that count as new. */
function newUsages(judged: readonly Judged[]): string {
  const gone = judged.filter(({ matched }) => matched.permissionGone).length;
  if (gone === 0) return count(judged.length, 'new usage');
  const comment = `without the comment that allowed ${gone === 1 ? 'it' : 'them'}`;
  const left = `${count(gone, 'usage')} left ${comment}`;
  return gone === judged.length ? left : `${count(judged.length - gone, 'new usage')} and ${left}`;
}

function lessRemoved({ credit }: Tally): string {
  return credit > 0 ? ` less ${credit} removed (balance: net)` : '';
}

function exemptions({ exempt }: Tally): string {
  const allowed = exempt.filter(({ standing }) => standing === 'allowed').length;
  const carried = exempt.filter(({ standing }) => standing === 'carried').length;
  const off = exempt.filter(({ standing }) => standing === 'counts');
  return [
    allowed > 0 && `${allowed} allowed by a comment`,
    carried > 0 && `${carried} carried along`,
    off.length > 0 && `${off.length} off (${sources(off)})`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The lines of the config that decided: `kinds.probe`, or `2 by kinds.probe, 1 by mode`. */
function sources(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const { mode } of judged) counts.set(mode.source, (counts.get(mode.source) ?? 0) + 1);
  if (counts.size === 1) return [...counts.keys()].join();
  return [...counts].map(([source, n]) => `${n} by ${source}`).join(', ');
}

function named(paths: Iterable<string>): string {
  const all = [...paths];
  const more = all.length > PATHS_NAMED ? ` and ${all.length - PATHS_NAMED} more` : '';
  return all.slice(0, PATHS_NAMED).join(', ') + more;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const verb = (n: number, plural: string) => (n === 1 ? `${plural}s` : plural);
