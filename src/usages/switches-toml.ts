/** TOML files → switches: coverage's setting, entry points, tox's commands and variables. */
import type { Found, Mention } from './mention.ts';
import { contextOf, readCommands, type Word } from './shell-words.ts';
import { entryPointMeaning, indirect, type Meaning, settingMeaning, variableMeaning } from './switch-rows.ts';
import { commandSwitches } from './switches-commands.ts';
import { findIniSwitches } from './switches-ini.ts';
import { matchPath, readToml, type TomlKey, type TomlLeaf } from './toml.ts';

/** The kinds that are read here. */
export type TomlKind = 'pyproject' | 'tox-toml' | 'coveragerc-toml';

/** The tables of settings, entry points and tox environments. */
const COVERAGE = ['tool.coverage.run.*', 'run.*'];
const ENTRY_POINTS = [
  'project.entry-points.*.*',
  'project.scripts.*',
  'project.gui-scripts.*',
  'tool.poetry.plugins.*.*',
  'tool.poetry.scripts.*',
];
const TOX = ['env_run_base', 'env_base.*', 'env.*'];
const COMMAND_KEYS = ['commands', 'commands_pre', 'commands_post'];

/** The old `tox.ini`, kept whole in a string. */
const LEGACY_TOX = 'tool.tox.legacy_tox_ini';

/** The switches of a TOML file. */
export async function findTomlSwitches(
  kind: TomlKind,
  text: string,
  variables: ReadonlySet<string>,
): Promise<Found> {
  const { leaves, problems } = await readToml(text);
  const prefix = kind === 'pyproject' ? 'tool.tox.' : '';
  const mentions = [
    ...(kind === 'tox-toml' ? [] : settings(leaves, kind === 'pyproject' ? COVERAGE.slice(0, 1) : COVERAGE)),
    ...(kind === 'pyproject'
      ? leaves.flatMap((leaf) => [...entryPoint(leaf), ...legacyTox(leaf, text, variables)])
      : []),
    ...(kind === 'coveragerc-toml' ? [] : tox(leaves, prefix, variables)),
  ];
  return { mentions, problems };
}

/** The leaves under one key: the items of a list, or the one value. */
function groups(
  leaves: readonly TomlLeaf[],
  patterns: readonly string[],
): (readonly [TomlKey, TomlLeaf[]])[] {
  const found = new Map<number, readonly [TomlKey, TomlLeaf[]]>();
  for (const leaf of leaves) {
    const depth = Math.max(...patterns.map((pattern) => matchPath(pattern, leaf.keys) ?? 0));
    const key = leaf.keys[depth - 1];
    if (!key) continue;
    const group = found.get(key.start);
    if (group) group[1].push(leaf);
    else found.set(key.start, [key, [leaf]]);
  }
  return [...found.values()];
}

function settings(leaves: readonly TomlLeaf[], patterns: readonly string[]): Mention[] {
  return groups(leaves, patterns).flatMap(([key, group]) => {
    const values = group.flatMap(({ value }) => value?.split(',') ?? []);
    const meaning = settingMeaning(String(key.name), values);
    return meaning ? [pair(meaning, key)] : [];
  });
}

function pair(meaning: Meaning, key: TomlKey): Mention {
  return indirect(meaning, key.start, key.withinEnd, key.within);
}

function entryPoint({ keys, value }: TomlLeaf): Mention[] {
  const key = keys.at(-1);
  if (!key || !value || !ENTRY_POINTS.some((pattern) => matchPath(pattern, keys) === keys.length)) return [];
  const meaning = entryPointMeaning(value);
  return meaning ? [pair(meaning, key)] : [];
}

function tox(leaves: readonly TomlLeaf[], prefix: string, variables: ReadonlySet<string>): Mention[] {
  const places = TOX.map((place) => prefix + place);
  const set = places.map((place) => `${place}.set_env.*`);
  const run = places.flatMap((place) => COMMAND_KEYS.map((key) => `${place}.${key}.#`));
  return [
    ...groups(leaves, set).flatMap(([key, [leaf]]) => {
      const meaning = variableMeaning(String(key.name), leaf?.value ?? '', variables);
      return meaning ? [pair(meaning, key)] : [];
    }),
    ...groups(leaves, run).flatMap(([, words]) => argumentList(words, variables)),
  ];
}

/** One command of tox, a list of its words. */
function argumentList(leaves: readonly TomlLeaf[], variables: ReadonlySet<string>): Mention[] {
  const words = leaves.map(({ value, start, end }): Word => ({ text: value ?? '', start, end, part: null }));
  const text = words.map((word) => word.text).join(' ');
  const inner = leaves.filter(({ value }) => /\s/.test(value ?? ''));
  return commandSwitches(
    [
      { words, text, redirected: false, outer: [] },
      ...inner.flatMap(({ value, start }) => readCommands(value ?? '', start, contextOf(words))),
    ],
    variables,
  );
}

function legacyTox({ keys, start, end }: TomlLeaf, text: string, variables: ReadonlySet<string>): Mention[] {
  if (!matchPath(LEGACY_TOX, keys)) return [];
  return findIniSwitches('tox-ini', text.slice(start, end), variables).mentions.map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
}
