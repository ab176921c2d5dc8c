/** Which mode a usage gets from the config, and which of its lines says so. */
import { frameworkOf } from '../catalogue/frameworks.ts';
import type { Usage } from '../usages/usage.ts';
import { type Config, DEFAULT_CONFIG, type Mode, type Override } from './config.ts';
import { globMatcher } from './paths.ts';

/** A mode and the place in the config that it is from: `mode`, `kinds.probe`, `overrides[0].mode`. */
export interface ModeSource {
  readonly mode: Mode;
  readonly source: string;
}

/**
 * The mode of a usage at a path. The first of these that says something about it: the overrides that match the path,
 * the last one first (spec: "the last match wins; over kinds and categories"); `categories`; `kinds`; `mode`. Within
 * an override, too, categories go before kinds, and kinds before mode: a category is the more specific of the two.
 * A package that the catalogue has off by default is off where only a `mode` says something about it.
 */
export function modeFinder(config: Config): (usage: Usage, path: string) => ModeSource {
  const overrides = config.overrides
    .map((override, index) => ({
      override,
      name: `overrides[${index}].`,
      matches: globMatcher(override.paths),
    }))
    .reverse();
  const top = { ...config, kinds: kindsInForce(config) };
  return (usage, path) => {
    const off = offByDefault(usage, config);
    const heard = (modes: Modes) => (off ? { ...modes, mode: null } : modes);
    for (const { override, name, matches } of overrides) {
      const said = saidOf(usage, heard(override), name);
      if (said && matches(path)) return said;
    }
    return saidOf(usage, heard(top), '') ?? off ?? { mode: config.mode, source: 'mode' };
  };
}

/** What holds for a package that is found, but rarely meant; naming it among `symbols` says that it is. */
function offByDefault({ kind, symbol }: Usage, { symbols }: Config): ModeSource | null {
  const row = kind === 'indirect' ? frameworkOf(symbol)?.row : undefined;
  if (!row?.off || Object.hasOwn(symbols, symbol)) return null;
  return { mode: 'off', source: `${symbol}, unless the config speaks of it` };
}

/** Whether the config lets no usage count, wherever it stands. */
export function isOff(config: Config): boolean {
  const all = [{ ...config, kinds: kindsInForce(config) }, ...config.overrides].flatMap((part) => [
    part.mode,
    ...Object.values(part.kinds),
    ...Object.values(part.categories),
  ]);
  return all.every((mode) => mode === null || mode === 'off');
}

/** The default that probes warn makes them milder than `mode`, so it makes nothing of a `mode: off`. */
function kindsInForce({ mode, kinds }: Config): Config['kinds'] {
  const { probe, ...others } = kinds;
  return mode === 'off' && probe === DEFAULT_CONFIG.kinds.probe ? others : kinds;
}

type Modes = Pick<Override, 'mode' | 'kinds' | 'categories'>;

function saidOf(
  { category, kind }: Usage,
  { categories, kinds, mode }: Modes,
  where: string,
): ModeSource | null {
  const byCategory = categories[category];
  if (byCategory) return { mode: byCategory, source: `${where}categories.${category}` };
  const byKind = kinds[kind];
  if (byKind) return { mode: byKind, source: `${where}kinds.${kind}` };
  return mode && { mode, source: `${where}mode` };
}
