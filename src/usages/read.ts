/** One text's lines that can matter → names and what they stand for. */
import { type Comment, type LogicalLine, logicalLines } from '../python/lines.ts';
import type { TextModel } from '../python/model.ts';
import { modelOf } from '../python/scopes.ts';
import type { ParseLines } from '../python/syntax.ts';
import { PACKAGE, type World } from './interpret.ts';
import { type HandedOn, NO_MODULES, type OwnModules } from './modules.ts';
import { Resolver } from './resolve.ts';
import { NO_WRAPPERS, type Wrappers } from './wrappers.ts';

/** What one text is looked at with. */
export interface Looking {
  readonly parse: ParseLines;
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
export function lookingAtTextAlone(parse: ParseLines, today: string): Looking {
  return {
    parse,
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
  readonly comments: readonly Comment[];
  readonly brokenAt: number | null;
}

/**
 * Parses the lines that can matter: those with a word that leads to eventlet. Each reading may show further names that
 * do (`import eventlet as ev`), and then the lines with those are read as well.
 */
export function readRelevantLines(text: string, looking: Looking): ReadText | null {
  const { lines, comments } = logicalLines(text);
  const words = new Set(looking.words);
  const world: World = { modules: looking.modules, wrappers: looking.wrappers };
  for (;;) {
    const wanted = linesWith(text, lines, comments, words);
    if (looking.followsImports) addImports(lines, wanted);
    if (!wanted.includes(1) && !hasSuppression(text, comments)) return null;
    const { root, brokenAt } = looking.parse(text, lines, wanted);
    const model = modelOf(text, lines, root);
    const resolver = new Resolver(model, world, attributesAfter(text, model));
    const known = words.size;
    for (const name of resolver.names()) if (name !== PACKAGE) words.add(name);
    if (words.size === known) return { model, resolver, comments, brokenAt };
  }
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

/** A module of the repository that is asked for single names: read once, whatever is asked. */
export class ModuleText {
  private readonly text: string;
  private readonly looking: Looking;
  private readonly lines: readonly LogicalLine[];
  private readonly comments: readonly Comment[];
  private readonly isStarred: (name: string) => boolean;
  private readonly model: TextModel;
  private resolver: Resolver | null = null;
  private standing: ReadonlySet<string> | null = null;

  /** Reads its imports, and the lines that lead to eventlet directly. */
  constructor(text: string, looking: Looking) {
    this.text = text;
    this.looking = looking;
    ({ lines: this.lines, comments: this.comments } = logicalLines(text));
    this.isStarred = starredBy(text);
    const words = new Set<string>();
    for (;;) {
      this.model = this.read(words);
      const direct = new Resolver(this.model, { ...looking, modules: NO_MODULES }, () => []);
      const known = words.size;
      for (const name of direct.names()) if (name !== PACKAGE) words.add(name);
      if (words.size === known) return;
    }
  }

  /** Forgets what was answered; what it was read as stays. */
  forget(): void {
    this.resolver = null;
  }

  handsOn(name: string): HandedOn | null {
    this.resolver ??= new Resolver(this.model, this.looking, () => []);
    const found = this.resolver.handedOnAs(name, this.isStarred);
    if (found || this.model.module.bindings.has(name) || !this.stand().has(name)) return found;
    return new Resolver(this.read(new Set([name])), this.looking, () => []).handedOnAs(name, this.isStarred);
  }

  private stand(): ReadonlySet<string> {
    this.standing ??= mayStandFor(this.text);
    return this.standing;
  }

  allHandedOn(): ReadonlyMap<string, HandedOn> {
    const looking = { ...this.looking, followsImports: true };
    return readRelevantLines(this.text, looking)?.resolver.handedOn(this.isStarred) ?? new Map();
  }

  binds(name: string): boolean {
    return this.model.module.bindings.has(name) || this.read(new Set([name])).module.bindings.has(name);
  }

  private read(words: ReadonlySet<string>): TextModel {
    const { text, lines, comments, looking } = this;
    const wanted = linesWith(text, lines, comments, words);
    addImports(lines, wanted);
    return modelOf(text, lines, looking.parse(text, lines, wanted).root);
  }
}

const ASSIGNED_NAME = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*[A-Za-z_][\w.]*[ \t]*(?:#.*)?$/gm;
const FUNCTION_WITHOUT_ARGUMENT = /^[ \t]*def[ \t]+(\w+)[ \t]*\([ \t]*\)/gm;

/** The names that may stand for imported ones: those that another name is assigned to, and functions to call for one. */
function mayStandFor(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(ASSIGNED_NAME), ...text.matchAll(FUNCTION_WITHOUT_ARGUMENT)];
  return new Set(found.map(([, name = '']) => name));
}

/** Which lines hold `eventlet` or one of the words, outside comments. */
function linesWith(
  text: string,
  lines: readonly LogicalLine[],
  comments: readonly Comment[],
  words: ReadonlySet<string>,
): Uint8Array {
  const wanted = new Uint8Array(lines.length);
  let line = 0;
  let comment = 0;
  for (const { index } of text.matchAll(wordPattern(words))) {
    while ((lines[line]?.end ?? Infinity) <= index) line++;
    while ((comments[comment]?.end ?? Infinity) <= index) comment++;
    if (index >= (comments[comment]?.start ?? Infinity) || index < (lines[line]?.start ?? Infinity)) continue;
    wanted[line] = 1;
  }
  return wanted;
}

function addImports(lines: readonly LogicalLine[], wanted: Uint8Array): void {
  lines.forEach(({ keyword }, i) => {
    if (keyword === 'import' || keyword === 'from') wanted[i] = 1;
  });
}

const SUPPRESSION_WORD = 'no-new-eventlet';

function hasSuppression(text: string, comments: readonly Comment[]): boolean {
  return (
    text.includes(SUPPRESSION_WORD) &&
    comments.some(({ start, end }) => text.slice(start, end).includes(SUPPRESSION_WORD))
  );
}

/** `eventlet` anywhere, the other words as identifiers: more than that only costs time. */
function wordPattern(words: ReadonlySet<string>): RegExp {
  return new RegExp([PACKAGE, ...(words.size > 0 ? [anyOf(words)] : [])].join('|'), 'g');
}

/** A pattern for whole identifiers; `\b` knows ASCII alone, so other names match within longer ones as well. */
function anyOf(names: Iterable<string>): string {
  const patterns = [...names].map((name) => name.replace(/[^\p{L}\p{N}_]/gu, '\\$&'));
  const ascii = patterns.filter((pattern) => /^\w+$/.test(pattern));
  const rest = patterns.filter((pattern) => !/^\w+$/.test(pattern));
  return [...(ascii.length > 0 ? [`\\b(?:${ascii.join('|')})\\b`] : []), ...rest].join('|');
}

function importedNames({ imports }: TextModel): Set<string> {
  const names = new Set<string>();
  for (const { scope } of imports) {
    for (const [name, bindings] of scope.bindings)
      if (bindings.some(({ kind }) => kind === 'import')) names.add(name);
  }
  return names;
}

/** The chains of attributes that follow imported names, anywhere in the text; found in one pass at the first question. */
function attributesAfter(text: string, model: TextModel): (name: string) => readonly (readonly string[])[] {
  let found: Map<string, string[][]> | null = null;
  const find = () => {
    const all = new Map<string, string[][]>();
    const pattern = new RegExp(`(${anyOf(importedNames(model))})((?:\\s*\\.\\s*[^\\W\\d]\\w*)+)`, 'g');
    for (const [, name = '', tail = ''] of text.matchAll(pattern)) {
      const list = all.get(name) ?? [];
      list.push(
        tail
          .split('.')
          .slice(1)
          .map((part) => part.trim()),
      );
      all.set(name, list);
    }
    return all;
  };
  return (name) => {
    found ??= find();
    return found.get(name) ?? [];
  };
}
