/**
 * What the modules of a tree hand on, found out as it is asked: for a check, which looks at few files of a large tree.
 * A module whose text is not here yet is noted as wanted; when it has been supplied, whoever asked looks again.
 */
import { bindsAtTop, handedOnBy, type Looking } from './find.ts';
import { type HandedOn, type ModuleContents, type ModulePaths, modulesSeenFrom } from './modules.ts';

type Names = ReadonlyMap<string, HandedOn>;
const NONE: Names = new Map();

export class AskedModules implements ModuleContents {
  private readonly paths: ModulePaths;
  private readonly looking: Looking;
  /** Null where a file could not be read. */
  private readonly texts = new Map<string, string | null>();
  private wanted = new Set<string>();
  private readonly known = new Map<string, Names>();
  /** Modules that import each other: a question that is being answered has no answer yet. */
  private readonly beingAnswered = new Set<string>();

  constructor(paths: ModulePaths, looking: Looking) {
    this.paths = paths;
    this.looking = looking;
  }

  /** How the file at this path is looked at: through its imports. */
  lookingFrom(file: string): Looking {
    return { ...this.looking, modules: modulesSeenFrom(file, this.paths, this), followsImports: true };
  }

  /** Gives the text of a module. What was answered without it may now have another answer. */
  supply(file: string, text: string | null): void {
    this.texts.set(file, text);
    this.known.clear();
  }

  /** The files that were asked for and are not here; each is named once. */
  takeWanted(): ReadonlySet<string> {
    const { wanted } = this;
    this.wanted = new Set();
    return wanted;
  }

  handsOn(file: string, name: string): HandedOn | null {
    const text = this.textOf(file);
    if (text === null) return null;
    const direct = this.direct(file, text).get(name);
    if (direct) return direct;
    const way = wayOf(text, name);
    if (way === null) return null;
    const words = new Set([name]);
    const followsImports = way === 'follow';
    const names = this.answer(`${file}\0${name}`, file, text, { words, followsImports });
    return names.get(name) ?? null;
  }

  allHandedOn(file: string): Names {
    const text = this.textOf(file);
    return text === null ? NONE : this.answer(`${file}\0*`, file, text, { followsImports: true });
  }

  binds(file: string, name: string): boolean {
    const text = this.textOf(file);
    return text?.includes(name) === true && bindsAtTop(text, name, this.looking.parse);
  }

  private textOf(file: string): string | null {
    const text = this.texts.get(file);
    if (text === undefined) this.wanted.add(file);
    return text ?? null;
  }

  private direct(file: string, text: string): Names {
    return text.includes('eventlet') ? this.answer(file, file, text, { followsImports: false }) : NONE;
  }

  private answer(key: string, file: string, text: string, how: Partial<Looking>): Names {
    const known = this.known.get(key);
    if (known) return known;
    if (this.beingAnswered.has(key)) return NONE;
    this.beingAnswered.add(key);
    const names = handedOnBy(text, { ...this.lookingFrom(file), ...how });
    this.beingAnswered.delete(key);
    this.known.set(key, names);
    return names;
  }
}

const FROM_IMPORT = /^[ \t]*from[ \t]+[.\w \t]+?[ \t]+import[ \t]*(?:\(([^)]*)\)|((?:[^\n\\]|\\\r?\n)*))/gm;
const IMPORT_AS = /^[ \t]*import[ \t]+[^\n]*\bas[ \t]+(\w+)/gm;

/**
 * How a text without the word eventlet may come to hand a name on: by an import of it, or, where all its imports must be
 * followed, by a star import, an assignment of another name, or a function that only returns one. Null for no way: so
 * most modules need no parsing.
 */
function wayOf(text: string, name: string): 'import' | 'follow' | null {
  const word = new RegExp(`\\b${name}\\b`);
  let star = false;
  for (const [, inParentheses, plain] of text.matchAll(FROM_IMPORT)) {
    const names = inParentheses ?? plain ?? '';
    if (word.test(names)) return 'import';
    star ||= names.trim().startsWith('*');
  }
  if (star) return 'follow';
  for (const [, alias] of text.matchAll(IMPORT_AS)) if (alias === name) return 'import';
  const assigned = new RegExp(
    `^[ \\t]*${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*[A-Za-z_][\\w.]*(?:\\(\\))?[ \\t]*(?:#.*)?$`,
    'm',
  );
  const returned = new RegExp(
    `^[ \\t]*def[ \\t]+${name}[ \\t]*\\([ \\t]*\\)[^:]*:\\s[^]{0,400}?\\breturn[ \\t]+[A-Za-z_][\\w.]*(?:\\(\\))?[ \\t]*$`,
    'm',
  );
  return assigned.test(text) || returned.test(text) ? 'follow' : null;
}
