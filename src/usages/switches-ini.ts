/** INI files → switches: coverage's setting, entry points, tox's commands and variables. */
import { type IniEntry, type IniLine, readIni } from './ini.ts';
import type { Found, Mention } from './mention.ts';
import { readCommands, splitAssignment, type Word } from './shell-words.ts';
import { entryPointMeaning, indirect, settingMeaning, variableMeaning } from './switch-rows.ts';
import { commandSwitches } from './switches-commands.ts';

/** The kinds that are read here. */
export type IniKind = 'setup-cfg' | 'tox-ini' | 'coveragerc';

/** Where coverage.py looks (https://coverage.readthedocs.io/en/latest/config.html); without the prefix in its own file. */
const COVERAGE_SECTION = {
  'setup-cfg': /^coverage:run$/,
  'tox-ini': /^coverage:run$/,
  coveragerc: /^(?:coverage:)?run$/,
};

/** setuptools' and pbr's sections of entry points. */
const ENTRY_POINT_SECTION = /^(?:options\.)?entry_points$/;

/** Sections of tox in its own file are all, in `setup.cfg` those with a prefix. */
const TOX_SECTION = { 'setup-cfg': /^tox:/, 'tox-ini': /^/, coveragerc: /(?!)/ };

/** Keys of tox that run and set nothing. */
const IDLE_KEY =
  /^(?:description|deps|envlist|env_list|requires|pass_?env|allowlist_externals|whitelist_externals|extras)$/;

/** tox allows a condition on the environment's factors before a line. */
const FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;

/** The switches of an INI file. */
export function findIniSwitches(kind: IniKind, text: string, variables: ReadonlySet<string>): Found {
  const mentions: Mention[] = [];
  for (const entry of readIni(text)) {
    if (COVERAGE_SECTION[kind].test(entry.section)) mentions.push(...setting(entry, text));
    else if (ENTRY_POINT_SECTION.test(entry.section) && kind === 'setup-cfg')
      mentions.push(...entryPoints(entry));
    else if (!TOX_SECTION[kind].test(entry.section) || IDLE_KEY.test(entry.key)) continue;
    else if (/^set_?env$/.test(entry.key)) mentions.push(...setenv(entry, variables));
    else mentions.push(...commands(entry, text, variables));
  }
  return { mentions, problems: [] };
}

function setting({ key, keyStart, lines }: IniEntry, text: string): Mention[] {
  const bare = lines.map(withoutComment);
  const meaning = settingMeaning(
    key,
    bare.flatMap((line) => line.text.split(',')),
  );
  const [first, last] = [bare[0], bare.at(-1)];
  if (!meaning || !first || !last) return [];
  const head = text.slice(keyStart, first.start).split('\n', 1)[0];
  const statement = [head, ...bare.map((line) => line.text)].join(' ');
  return [indirect(meaning, keyStart, last.start + last.text.length, statement)];
}

function entryPoints({ lines }: IniEntry): Mention[] {
  return lines.map(withoutComment).flatMap(({ start, text }) => {
    const target = text.slice(text.indexOf('=') + 1).trim();
    const meaning = text.includes('=') ? entryPointMeaning(target) : null;
    return meaning ? [indirect(meaning, start, start + text.length, text)] : [];
  });
}

/** `NAME = value`; a value that is no switch itself may hold a command line. */
function setenv({ lines }: IniEntry, variables: ReadonlySet<string>): Mention[] {
  return lines.map(withoutComment).flatMap((line) => {
    const factors = FACTORS.exec(line.text)?.[0].length ?? 0;
    const [start, text] = [line.start + factors, line.text.slice(factors)];
    const equals = text.indexOf('=');
    const name = text.slice(0, Math.max(0, equals)).trim();
    const value = text.slice(equals + 1).trim();
    const meaning = equals > 0 ? variableMeaning(name, value, variables) : null;
    if (meaning) return [indirect(meaning, start, start + text.length, text)];
    const outer = splitAssignment(`${name}=`, start, start + name.length + 1);
    return commandSwitches(readCommands(value, start + text.length - value.length, outer), variables);
  });
}

/** Tools that read these files take ` #` for a comment, though configparser does not. */
function withoutComment({ start, text }: IniLine): IniLine {
  return { start, text: text.replace(/\s#.*$/, '').trimEnd() };
}

/** The entry's lines as commands; its section and key are words before them, as `[pytest] addopts` says whose options follow. */
function commands(
  { section, rawKey, keyStart, lines }: IniEntry,
  text: string,
  variables: ReadonlySet<string>,
): Mention[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const outer: Word[] = [section, rawKey].map((name) => ({
    text: name,
    start: keyStart,
    end: keyStart,
    part: 'name',
  }));
  let at = first.start;
  let masked = '';
  for (const line of lines) {
    // Comment lines between go with their line ends: they do not end a command that continues.
    const gap = text.slice(at, line.start);
    masked += gap && `\n${' '.repeat(gap.length - 1)}`;
    const factors = FACTORS.exec(line.text)?.[0].length ?? 0;
    masked += ' '.repeat(factors) + line.text.slice(factors);
    at = line.start + line.text.length;
  }
  return commandSwitches(readCommands(masked, first.start, outer), variables);
}
