/** One Python text → its usages of eventlet. */
import { canonicalOf, categoryOf } from '../catalogue/symbols.ts';
import type { Comment } from '../python/lines.ts';
import type { Scope, Statement, TextModel } from '../python/model.ts';
import { Lines, lastAtMost } from '../python/positions.ts';
import type { SyntaxNode } from '../python/syntax.ts';
import type { OwnModules } from './modules.ts';
import type { OpenText } from './open-text.ts';
import type { Looking, ReadText } from './read.ts';
import type { ResolvedChain, Resolver } from './resolve.ts';
import { shortened } from './shortened.ts';
import { namedInString } from './strings.ts';
import { applySuppressions, maySuppress } from './suppressions.ts';
import type { Findings, Kind, Surrounding, TextProblem, Usage } from './usage.ts';
import { valuesIn } from './values.ts';

/**
 * The usages of kinds import, reference, dynamic, probe and indirect in the lines that were read. Within
 * `Syntax.withGrammar` alone.
 * @param cell the notebook cell that the text is; null for a file
 */
export function usagesIn(
  open: OpenText,
  read: ReadText,
  looking: Looking,
  cell: number | null = null,
): Findings {
  const { text, comments } = open;
  const lines = new Lines(text);
  const maker = new UsageMaker(text, lines, comments, cell);
  const { model, resolver, brokenAt } = read;
  const found = [
    maker.imports(model, resolver),
    maker.references(model, resolver),
    maker.strings(model, looking.modules),
    maker.values(model),
  ]
    .flat()
    .sort((a, b) => a.start - b.start);
  const suppressed = maker.suppressions(found, looking.today);
  const broken = brokenAt === null ? [] : [syntaxError(lines.lineAt(brokenAt))];
  const problems = [...broken, ...suppressed.problems].map((problem) =>
    cell === null ? problem : { ...problem, cell },
  );
  const usages = found.map(({ usage }, i) => ({ ...usage, allowed: suppressed.allowances[i] ?? null }));
  return { usages, problems };
}

function syntaxError(line: number): TextProblem {
  return {
    reason: 'syntax-error',
    line,
    message: 'Python syntax error; the usages around it were found, one inside it may have been missed',
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
  /** What was asked for last: usages often share a line, and at times a statement. */
  private statement: { readonly of: Statement; readonly text: string } | null = null;
  private source = { line: 0, text: '' };

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
      const category = meaning.family === 'eventlet' ? categoryOf(meaning.symbol) : meaning.category;
      const bindings = meaning.family === 'eventlet' ? [i] : [];
      return [this.found(kind, meaning.symbol, category, binding, { via: meaning.via, bindings })];
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
    const { symbol, via } = meaning;
    return meaning.family === 'eventlet'
      ? this.found('reference', symbol, categoryOf(symbol), at, { ...extra, via })
      : this.found('indirect', symbol, meaning.category, at, { ...extra, via });
  }

  strings(model: TextModel, modules: OwnModules): Found[] {
    const slice = (node: SyntaxNode) => this.text.slice(node.start, node.end);
    return model.strings.flatMap((string) => {
      const named = namedInString(string, model, modules, slice);
      return named ? [this.found(named.kind, named.symbol, categoryOf(named.symbol), string, {})] : [];
    });
  }

  values(model: TextModel): Found[] {
    const slice = (node: SyntaxNode) => this.text.slice(node.start, node.end);
    return valuesIn({ model, slice }).map((value) =>
      this.found('indirect', value.symbol, value.category, value, {}),
    );
  }

  suppressions(found: readonly Found[], today: string) {
    const isPossible = maySuppress(this.text);
    const comments = (isPossible ? this.comments : []).map(({ start, end, ownLine }) => ({
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
      source: this.sourceText(line),
      cell: this.cell,
      surroundings: surroundingsOf(at.scope, () => false),
      bindings: [],
      allowed: null,
      ...extra,
    };
    return { start: at.start, statementLine: this.lines.lineAt(at.statement.start), usage };
  }

  private sourceText(line: number): string {
    if (this.source.line !== line) this.source = { line, text: shortened(this.lines.textOf(line)) };
    return this.source.text;
  }

  private statementText(statement: Statement): string {
    if (this.statement?.of !== statement)
      this.statement = { of: statement, text: shortened(this.folded(statement)) };
    return this.statement.text;
  }

  /** A statement without its comments, white space folded. */
  private folded({ start, end }: Statement): string {
    let text = '';
    let from = start;
    for (let i = lastAtMost(this.comments, start) + 1; i < this.comments.length; i++) {
      const comment = this.comments[i];
      if (!comment || comment.start >= end) break;
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
