/** Requirements in INI files: `setup.cfg` and `tox.ini`. */
import { type IniEntry, type IniLine, readIni } from './ini.ts';
import type { Found, Mention } from './mention.ts';
import { dependency, readPipLine, readRequirement } from './requirement.ts';

/** A place of `setup.cfg` that holds requirements; a null key stands for all of the section's. */
type Place = readonly [section: string, keys: ReadonlySet<string> | null];

/**
 * setuptools (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html), pbr's `extras`, and the `requires-dist` that
 * distutils2 left behind.
 */
const SETUP_CFG: readonly Place[] = [
  ['options', new Set(['install_requires', 'setup_requires', 'tests_require'])],
  ['options.extras_require', null],
  ['extras', null],
  ['metadata', new Set(['requires-dist', 'requires_dist', 'setup-requires-dist'])],
];

/** tox allows a condition on the environment's factors before a line: `py3{8,9}-green: eventlet`. */
const FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;

/** The requirements on eventlet of a `setup.cfg`; of its `tox:` sections too. */
export function findSetupCfgRequirements(text: string): Found {
  const mentions: Mention[] = [];
  for (const entry of readIni(text)) {
    if (isToxDeps(entry)) mentions.push(...toxDeps(entry));
    else if (SETUP_CFG.some(([section, keys]) => section === entry.section && (keys?.has(entry.key) ?? true)))
      for (const item of items(entry)) mentions.push(...requirementsOf(item, readRequirement));
  }
  return { mentions, problems: [] };
}

/** The requirements on eventlet of a `tox.ini`: `deps` of every environment. */
export function findToxRequirements(text: string): Found {
  return { mentions: readIni(text).filter(isToxDeps).flatMap(toxDeps), problems: [] };
}

function isToxDeps({ section, key }: IniEntry): boolean {
  return key === 'deps' || (key === 'requires' && /^(?:tox:)?tox$/.test(section));
}

function toxDeps({ lines }: IniEntry): Mention[] {
  return lines.flatMap(({ start, text }) => {
    const factors = FACTORS.exec(text)?.[0].length ?? 0;
    return requirementsOf({ start: start + factors, text: text.slice(factors) }, readPipLine);
  });
}

/** A list on one line is separated by semicolons, one that hangs below its key by lines (setuptools, `list-semi`). */
function items({ inline, lines }: IniEntry): readonly IniLine[] {
  const [only] = lines;
  if (!inline || lines.length !== 1 || !only) return lines;
  return [...only.text.matchAll(/[^;]+/g)].map((item) => ({ start: only.start + item.index, text: item[0] }));
}

function requirementsOf({ start, text }: IniLine, read: typeof readRequirement): Mention[] {
  const bare = text.replace(/(?:^|\s)#.*$/, '');
  const requirement = read(bare);
  return requirement ? [dependency(requirement, start, bare)] : [];
}
