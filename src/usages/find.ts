/** One Python text → its usages of eventlet. */
import { canonicalOf, categoryOf } from '../catalogue/symbols.ts';
import { type Comment, type LogicalLine, logicalLines } from '../python/lines.ts';
import type { Scope, Statement, TextModel } from '../python/model.ts';
import { Lines } from '../python/positions.ts';
import { modelOf } from '../python/scopes.ts';
import type { ParseLines, SyntaxNode } from '../python/syntax.ts';
import { type FindWrapper, PACKAGE, type World } from './interpret.ts';
import { type HandedOn, NO_MODULES, type OwnModules } from './modules.ts';
import { type ResolvedChain, Resolver } from './resolve.ts';
import { namedInString } from './strings.ts';
import { applySuppressions } from './suppressions.ts';
import type { Findings, Kind, Surrounding, TextProblem, Usage } from './usage.ts';

/** What one text is looked at with. */
export interface Looking {
  readonly parse: ParseLines;
  /** `YYYY-MM-DD`: suppressions run out. */
  readonly today: string;
  readonly wrapper: FindWrapper;
  readonly modules: OwnModules;
  /** Whether every import is followed, because a module of the repository may hand eventlet on. */
  readonly followsImports: boolean;
  /** Besides `eventlet`, words of which a line must hold one to matter: names of wrappers and of modules that hand eventlet on. */
  readonly words: ReadonlySet<string>;
}

/** Looking at direct use alone. */
export function lookingAtTextAlone(parse: ParseLines, today: string): Looking {
  return { parse, today, wrapper: () => null, modules: NO_MODULES, followsImports: false, words: new Set() };
}

/** What a text uses, and what it hands on to the modules that import it. */
export interface TextFindings extends Findings {
  readonly handsOn: ReadonlyMap<string, HandedOn>;
}

const NOTHING: TextFindings = { usages: [], problems: [], handsOn: new Map() };

/**
 * Finds the usages of kinds import, reference, dynamic, probe and indirect in a decoded Python text.
 * @param cell the notebook cell that the text is; null for a file
 */
export function findUsages(text: string, looking: Looking, cell: number | null = null): TextFindings {
  const read = readRelevantLines(text, looking);
  if (!read) return NOTHING;
  const lines = new Lines(text);
  const maker = new UsageMaker(text, lines, read.comments, cell);
  const { model, resolver, brokenAt } = read;
  const found = [...maker.imports(model, resolver), ...maker.references(model, resolver)];
  found.push(...maker.strings(model, looking.modules));
  found.sort((a, b) => a.start - b.start);
  const suppressed = maker.suppressions(found, looking.today);
  const problems: TextProblem[] = [...suppressed.problems];
  if (brokenAt !== null) problems.unshift(syntaxError(lines.lineAt(brokenAt)));
  const usages = found.map(({ usage }, i) => ({ ...usage, allowed: suppressed.allowances[i] ?? null }));
  return { usages, problems, handsOn: resolver.handedOn() };
}

function syntaxError(line: number): TextProblem {
  return {
    reason: 'syntax-error',
    line,
    message: 'Python syntax error; the usages around it were found, one inside it may have been missed',
  };
}

interface ReadText {
  readonly model: TextModel;
  readonly resolver: Resolver;
  readonly comments: readonly Comment[];
  readonly brokenAt: number | null;
}

/**
 * Parses the lines that can matter: those with a word that leads to eventlet. Each reading may show further names that
 * do (`import eventlet as ev`), and then the lines with those are read as well.
 */
function readRelevantLines(text: string, looking: Looking): ReadText | null {
  const { lines, comments } = logicalLines(text);
  const words = new Set(looking.words);
  const world: World = { modules: looking.modules, wrapper: looking.wrapper };
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

/** What a text hands on to the modules that import it. */
export function handedOnBy(text: string, looking: Looking): ReadonlyMap<string, HandedOn> {
  return readRelevantLines(text, looking)?.resolver.handedOn() ?? new Map();
}

/** Whether a text binds a name in its module scope. */
export function bindsAtTop(text: string, name: string, parse: ParseLines): boolean {
  const { lines, comments } = logicalLines(text);
  const { root } = parse(text, lines, linesWith(text, lines, comments, new Set([name])));
  return modelOf(text, lines, root).module.bindings.has(name);
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

/** A usage on its way: what sorting and suppressions need beside it. */
interface Found {
  readonly start: number;
  readonly statementLine: number;
  readonly usage: Usage;
}

class UsageMaker {
  private readonly text: string;
  private readonly lines: Lines;
  private readonly comments: readonly Comment[];
  private readonly cell: number | null;

  constructor(text: string, lines: Lines, comments: readonly Comment[], cell: number | null) {
    this.text = text;
    this.lines = lines;
    this.comments = comments;
    this.cell = cell;
  }

  imports(model: TextModel, resolver: Resolver): Found[] {
    return model.imports.flatMap((binding, i) => {
      const meaning = resolver.importMeaning(binding);
      if (!meaning) return [];
      const kind = meaning.family === 'eventlet' ? 'import' : 'indirect';
      const via = meaning.family === 'eventlet' ? meaning.via : null;
      const category = meaning.family === 'eventlet' ? categoryOf(meaning.symbol) : meaning.category;
      const bindings = meaning.family === 'eventlet' ? [i] : [];
      return [this.found(kind, meaning.symbol, category, binding, { via, bindings })];
    });
  }

  references(model: TextModel, resolver: Resolver): Found[] {
    const ids = new Map(model.imports.map((binding, i) => [binding, i]));
    const resolved = new Map(model.chains.map((chain) => [chain, resolver.resolve(chain)]));
    const isGreen = (scope: Scope) => scope.bases.some((base) => resolved.get(base));
    return [...resolved].flatMap(([chain, found]) => {
      if (!found) return [];
      const { meaning, imports, end } = found;
      const at = { ...chain, end };
      const surroundings = surroundingsOf(chain.scope, isGreen);
      if (chain.call && chain.call.after[0] === 'wait' && end === chain.end) surroundings.push('waited');
      if (isBase(chain.place.parent?.node, chain.place.parent?.parent?.node)) surroundings.push('subclass');
      const bindings = imports.flatMap((each) => ids.get(each) ?? []);
      return [this.reference(meaning, at, { bindings, surroundings: [...new Set(surroundings)] })];
    });
  }

  private reference(meaning: ResolvedChain['meaning'], at: At, extra: Partial<Usage>): Found {
    if (meaning.family === 'indirect')
      return this.found('indirect', meaning.symbol, meaning.category, at, extra);
    const { symbol, via } = meaning;
    return this.found('reference', symbol, categoryOf(symbol), at, { ...extra, via });
  }

  strings(model: TextModel, modules: OwnModules): Found[] {
    const slice = (node: SyntaxNode) => this.text.slice(node.start, node.end);
    return model.strings.flatMap((string) => {
      const named = namedInString(string, model, modules, slice);
      return named ? [this.found(named.kind, named.symbol, categoryOf(named.symbol), string, {})] : [];
    });
  }

  suppressions(found: readonly Found[], today: string) {
    const comments = this.comments
      .filter(({ start, end }) => this.text.slice(start, end).length > 0)
      .map(({ start, end, ownLine }) => ({
        line: this.lines.lineAt(start),
        column: this.lines.columnAt(start),
        text: this.text.slice(start, end),
        ownLine,
      }));
    const lines = found.map(({ usage, statementLine }) => ({ line: usage.line, statementLine }));
    return applySuppressions(comments, lines, today);
  }

  private found(kind: Kind, symbol: string, category: string, at: At, extra: Partial<Usage>): Found {
    const line = this.lines.lineAt(at.start);
    const usage: Usage = {
      kind,
      symbol,
      canonical: kind === 'indirect' ? symbol : canonicalOf(symbol),
      category,
      line,
      column: this.lines.columnAt(at.start),
      endLine: this.lines.lineAt(at.end),
      endColumn: this.lines.columnAt(at.end),
      scope: at.scope.qualifiedName || '<module>',
      via: null,
      statement: this.statementText(at.statement),
      source: this.lines.textOf(line),
      cell: this.cell,
      surroundings: surroundingsOf(at.scope, () => false),
      bindings: [],
      allowed: null,
      ...extra,
    };
    return { start: at.start, statementLine: this.lines.lineAt(at.statement.start), usage };
  }

  /** A statement without its comments, white space folded. */
  private statementText({ start, end }: Statement): string {
    let text = '';
    let from = start;
    for (const comment of this.comments) {
      if (comment.start >= end) break;
      if (comment.start < from) continue;
      text += this.text.slice(from, comment.start);
      from = comment.end;
    }
    return (text + this.text.slice(from, end))
      .replace(/\\(?=[\r\n])/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
}

interface At {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
  readonly statement: Statement;
}

function isBase(list: SyntaxNode | undefined, owner: SyntaxNode | undefined): boolean {
  return list?.field === 'superclasses' && owner?.type === 'class_definition';
}

function surroundingsOf(scope: Scope, isGreen: (scope: Scope) => boolean): Surrounding[] {
  const surroundings: Surrounding[] = [];
  let isInFunction = false;
  for (let each: Scope | null = scope; each; each = each.parent) {
    if (each.kind === 'function' && !isInFunction && each.isAsync) surroundings.push('async');
    if (each.kind === 'class' && isGreen(each)) surroundings.push('subclass');
    isInFunction ||= each.kind === 'function' || each.kind === 'lambda';
  }
  if (!isInFunction) surroundings.push('module-scope');
  return surroundings;
}
