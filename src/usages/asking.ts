/** What a look at a text asks of the repository's modules: wherever they answer the same, it finds the same. */
import { anyOf } from './mentions.ts';
import type { HandedOn, OwnModule, OwnModules } from './modules.ts';

/**
 * What can be asked, each as a letter: is there such a module (`m`), what does it hand on by a name (`h`), all of it (`a`),
 * does it bind a name (`b`); may names lead through a module (`t`) or be one (`l`), which folders do dots stand for (`f`).
 */
const ASKED = {
  m: (modules, { level, path }) => (modules.find(level, path) ? '1' : ''),
  h: (modules, { level, path, name }) => handedText(modules.find(level, path)?.handsOn(name)),
  a: (modules, { level, path }) => allHandedText(modules.find(level, path)?.allHandedOn()),
  b: (modules, { level, path, name }) => (modules.find(level, path)?.binds(name) ? '1' : ''),
  t: (modules, { level, path }) => (modules.mayHandOn(level, path) ? '1' : ''),
  l: (modules, { level, path }) => (modules.mayLeadOn(level, path) ? '1' : ''),
  f: (modules, { level }) => modules.folders(level).join('/'),
} satisfies Record<string, (modules: OwnModules, question: Asked) => string>;

interface Asked {
  readonly level: number;
  readonly path: readonly string[];
  readonly name: string;
}

interface Question extends Asked {
  readonly kind: keyof typeof ASKED;
}

/** A question and its answer. */
type Answered = readonly [question: Question, answer: string];

/** What was asked, and answered. */
export interface Answers {
  readonly given: readonly Answered[];
  /** How many of the `HandedNames` were known, where it was asked for all of them; else none had to be. */
  readonly names: number;
}

/** As of a look that asked nothing. */
export const NOTHING_ASKED: Answers = { given: [], names: Number.POSITIVE_INFINITY };

/** Whether modules answer as they did then. */
export function isAnsweredSo({ given }: Answers, modules: OwnModules): boolean {
  return given.every(([question, answer]) => ASKED[question.kind](modules, question) === answer);
}

/** The names that any module of any tree was seen to hand on, so many as are known by now: they only become more. */
export class HandedNames {
  readonly all: ReadonlySet<string>;
  private readonly names = new Set<string>();
  private readonly places = new Map<string, number>();
  private pattern = { size: 0, any: /(?!)/ };

  constructor() {
    this.all = this.names;
  }

  /** Whether a text may hold one of them. */
  mayBeIn(text: string): boolean {
    if (this.pattern.size !== this.names.size) {
      this.pattern = { size: this.names.size, any: new RegExp(anyOf(this.names, '\\b') ?? '(?!)') };
    }
    return this.pattern.any.test(text);
  }

  /** Notes names. Returns how many there were when the last of them was noted. */
  note(names: Iterable<string>): number {
    let last = 0;
    for (const name of names) {
      let place = this.places.get(name);
      if (place === undefined) {
        this.names.add(name);
        place = this.names.size;
        this.places.set(name, place);
      }
      last = Math.max(last, place);
    }
    return last;
  }
}

/**
 * Modules that write down what they are asked. That a name may lead nowhere is written down as well, so that what was not
 * asked for that reason is asked where it may.
 */
export class AskingModules implements OwnModules {
  private readonly modules: OwnModules;
  private readonly names: HandedNames;
  private readonly hasFolders: boolean;
  private readonly given = new Map<Question, string>();
  private namesAsked = Number.POSITIVE_INFINITY;

  /**
   * @param names those to look for as attributes
   * @param hasFolders whether it matters which folders dots stand for: they do for wrappers that the config names
   */
  constructor(modules: OwnModules, names: HandedNames, hasFolders: boolean) {
    this.modules = modules;
    this.names = names;
    this.hasFolders = hasFolders;
  }

  /** What was asked so far. */
  get answers(): Answers {
    const { given, namesAsked } = this;
    return given.size === 0 && namesAsked === NOTHING_ASKED.names
      ? NOTHING_ASKED
      : { given: [...given], names: namesAsked };
  }

  find(level: number, path: readonly string[]): OwnModule | null {
    const module = this.modules.find(level, path);
    const answer = (kind: 'h' | 'a' | 'b', name: string, text: string) =>
      this.write(kind, level, path, text, name);
    this.write('m', level, path, module ? '1' : '');
    return (
      module && {
        name: module.name,
        handsOn: (name) => {
          const handed = module.handsOn(name);
          answer('h', name, handedText(handed));
          return handed;
        },
        allHandedOn: () => {
          const handed = module.allHandedOn();
          answer('a', '', allHandedText(handed));
          return handed;
        },
        binds: (name) => {
          const isBound = module.binds(name);
          answer('b', name, isBound ? '1' : '');
          return isBound;
        },
      }
    );
  }

  mayHandOn(level: number, path: readonly string[]): boolean {
    const may = this.modules.mayHandOn(level, path);
    if (may) return true; // what is asked next says more
    for (const name of path) this.write('t', 0, [name], '');
    if (level > 0) this.write('t', 1, [], '');
    return false;
  }

  mayLeadOn(level: number, path: readonly string[]): boolean {
    const may = this.modules.mayLeadOn(level, path);
    if (!may) this.write('l', level, path, '');
    return may;
  }

  handedNames(): ReadonlySet<string> {
    this.namesAsked = this.names.all.size;
    return this.names.all;
  }

  folders(level: number): readonly string[] {
    const folders = this.modules.folders(level);
    if (level > 0 && this.hasFolders) this.write('f', level, [], folders.join('/'));
    return folders;
  }

  private write(
    kind: Question['kind'],
    level: number,
    path: readonly string[],
    answer: string,
    name = '',
  ): void {
    this.given.set(questionOf(kind, level, path, name), answer);
  }
}

/** The same string by itself: V8 keeps the whole of a text for a part of it, however small. */
export function detached(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}

/** Each question once: those of different texts are mostly the same. */
const questions = new Map<string, Question>();

function questionOf(kind: Question['kind'], level: number, path: readonly string[], name: string): Question {
  const key = `${kind} ${level} ${name} ${path.join('.')}`;
  let question = questions.get(key);
  if (!question) {
    question = { kind, level, path: path.map(detached), name: detached(name) };
    questions.set(key, question);
  }
  return question;
}

function handedText(handed: HandedOn | null | undefined): string {
  if (!handed) return '';
  const { symbol, category, accessor, starred } = handed;
  return `${symbol} ${category ?? '-'} ${accessor ? 'a' : ''}${starred ? 's' : ''}`;
}

const allTexts = new WeakMap<ReadonlyMap<string, HandedOn>, string>();

function allHandedText(names: ReadonlyMap<string, HandedOn> | undefined): string {
  if (!names || names.size === 0) return '';
  let text = allTexts.get(names);
  if (text === undefined) {
    text = [...names]
      .map(([name, handed]) => `${name} ${handedText(handed)}`)
      .sort()
      .join(', ');
    allTexts.set(names, text);
  }
  return text;
}

/** Answers as JSON. Those to a look that asked for all names say less in another run, and have to be asked for again. */
export function writeAnswers({ given }: Answers): unknown {
  return given.map(([{ kind, level, path, name }, answer]) => [kind, level, path, name, answer]);
}

/** Reads what `writeAnswers` wrote. */
export function readAnswers(written: unknown): Answers {
  if (!Array.isArray(written)) return NOTHING_ASKED;
  const given = written.map(
    ([kind, level, path, name, answer]): Answered => [questionOf(kind, level, path, name), answer],
  );
  return { given, names: NOTHING_ASKED.names };
}
