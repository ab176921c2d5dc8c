/** One text's lines that can matter → names and what they stand for. */
import type { TextModel } from '../python/model.ts';
import type { Syntax } from '../python/syntax.ts';
import type { World } from './interpret.ts';
import { NO_MODULES, type OwnModules } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { addImports, linesWith, type NamesFound, NOTHING_FOUND } from './relevant-lines.ts';
import { Resolver } from './resolve.ts';
import { maySuppress } from './suppressions.ts';
import { NO_WRAPPERS, type Wrappers } from './wrappers.ts';

/** What one text is looked at with. */
export interface Looking {
  readonly syntax: Syntax;
  /** `YYYY-MM-DD`: suppressions run out. */
  readonly today: string;
  readonly wrappers: Wrappers;
  readonly modules: OwnModules;
  /** Whether every import is followed, because a module of the repository may hand eventlet on. */
  readonly followsImports: boolean;
  /** Besides `eventlet`, words of which a line must hold one to matter: names of wrappers and of modules that hand eventlet on. */
  readonly words: ReadonlySet<string>;
}

/** Looking at direct use alone. */
export function lookingAtTextAlone(syntax: Syntax, today: string): Looking {
  return {
    syntax,
    today,
    wrappers: NO_WRAPPERS,
    modules: NO_MODULES,
    followsImports: false,
    words: new Set(),
  };
}

/** A text's relevant lines as names, and what they stand for. */
export interface ReadText {
  readonly model: TextModel;
  readonly resolver: Resolver;
  readonly brokenAt: number | null;
}

/**
 * Reads the lines that can matter: those with a word that leads to eventlet. Each reading may show further names that
 * do (`import eventlet as ev`), and then the lines with those are read as well.
 * @returns null where no line matters.
 */
export function readRelevantLines(open: OpenText, looking: Looking): ReadText | null {
  const { text } = open;
  const world: World = { modules: looking.modules, wrappers: looking.wrappers };
  let lines = relevantLines(open, looking, NOTHING_FOUND);
  const mayHaveSuppression =
    maySuppress(text) && open.comments.some(({ start, end }) => maySuppress(text.slice(start, end)));
  if (!lines.includes(1) && !mayHaveSuppression) return null;
  for (;;) {
    const { model, brokenAt } = open.read(lines);
    const resolver = new Resolver(model, world);
    const more = relevantLines(open, looking, resolver.wanted(text));
    if (!addsTo(lines, more)) return { model, resolver, brokenAt };
    lines = more;
  }
}

function relevantLines(open: OpenText, { words, followsImports }: Looking, wanted: NamesFound): Uint8Array {
  const lines = linesWith(open, { ...wanted, words });
  if (followsImports) addImports(open, lines);
  return lines;
}

/** Adds what was marked before to what is marked now. Returns whether anything is new. */
function addsTo(before: Uint8Array, now: Uint8Array): boolean {
  let adds = false;
  for (let i = 0; i < now.length; i++) {
    if (now[i] && !before[i]) adds = true;
    else if (before[i]) now[i] = 1;
  }
  return adds;
}

const ALL = /^__all__[ \t]*(?::[^=\n]*)?\+?=[ \t]*[[(]([^\])]*)[\])]/gm;
const ANY_ALL = /^__all__\b/m;

/** What a star import of a text brings (reference, 7.11): the names in `__all__`, as far as it is a list of literals; else the public ones. */
export function starredBy(text: string): (name: string) => boolean {
  if (!ANY_ALL.test(text)) return (name) => !name.startsWith('_');
  const lists = [...text.matchAll(ALL)].map(([, list = '']) => list.replace(/#.*/g, ''));
  const isWhole = lists.length > 0 && lists.every((list) => /^(?:\s|,|'[^'\\]*'|"[^"\\]*")*$/.test(list));
  if (!isWhole) return () => true;
  const names = new Set(
    lists.flatMap((list) => [...list.matchAll(/['"]([^'"]*)['"]/g)].map(([, name]) => name)),
  );
  return (name) => names.has(name);
}
