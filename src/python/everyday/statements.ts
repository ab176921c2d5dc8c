/** One logical line of everyday Python (reference, 7 and 8): its simple statements, or the header of a block. */

import {
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  GREATER,
  MINUS,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  SEMICOLON,
  STAR,
} from '../characters.ts';
import { toPattern } from './atoms.ts';
import { ExpressionReader } from './expressions.ts';
import { filling, type Node, node, refuse, UNFAMILIAR } from './scanner.ts';

/** A compound statement's header or clause, without its block. */
export interface Header {
  /** The node's type: `if_statement`, `else_clause`, `decorator`. */
  readonly type: string;
  readonly start: number;
  /** What stands between the keyword and the colon. */
  readonly parts: readonly Node[];
  /** The field that its block fills; null where the grammar names none. */
  readonly block: string | null;
  /** The block's statements where they stand on the same line; null where lines follow. */
  readonly inline: readonly Node[] | null;
}

export type Line = { readonly statements: readonly Node[] } | { readonly header: Header };

/** What a line is read from and to: offsets of what is no white space and no comment. */
interface Span {
  readonly textStart: number;
  readonly textEnd: number;
}

const AUGMENTED = /(?:\*\*|\/\/|<<|>>|[-+*/@%&|^])=/y;

export class StatementReader extends ExpressionReader {
  /** @throws UNFAMILIAR where the line is not everyday Python. */
  line({ textStart, textEnd }: Span): Line {
    this.at = textStart;
    this.taken = textStart;
    this.limit = textEnd;
    const word = this.word();
    const header = word === '' ? this.decorator() : this.header(word);
    return header ? { header } : { statements: this.simpleStatements() };
  }

  private decorator(): Header | null {
    const start = this.at;
    if (!this.takes(64)) return null;
    const parts = [this.expression()];
    this.expectEnd();
    return { type: 'decorator', start, parts, block: null, inline: [] };
  }

  private header(word: string): Header | null {
    const start = this.at;
    switch (word) {
      case 'if':
        return this.withBlock(start, 'if_statement', this.condition('if'), 'consequence');
      case 'elif':
        return this.withBlock(start, 'elif_clause', this.condition('elif'), 'consequence');
      case 'while':
        return this.withBlock(start, 'while_statement', this.condition('while'), 'body');
      case 'else':
        return this.withBlock(start, 'else_clause', this.keyword('else'), 'body');
      case 'try':
        return this.withBlock(start, 'try_statement', this.keyword('try'), 'body');
      case 'finally':
        return this.withBlock(start, 'finally_clause', this.keyword('finally'), null);
      case 'except':
        return this.withBlock(start, 'except_clause', this.except(), null);
      case 'class':
        return this.withBlock(start, 'class_definition', this.classDefinition(), 'body');
      case 'def':
      case 'for':
      case 'with':
        return this.mayBeAsync(start, word, []);
      case 'async': {
        this.skip(word.length);
        const marks = [node('async', start, this.taken)];
        return this.mayBeAsync(start, this.word(), marks);
      }
      default:
        return null;
    }
  }

  private mayBeAsync(start: number, word: string, marks: readonly Node[]): Header {
    switch (word) {
      case 'def':
        return this.withBlock(start, 'function_definition', [...marks, ...this.functionDefinition()], 'body');
      case 'for':
        return this.withBlock(start, 'for_statement', [...marks, ...this.loop()], 'body');
      case 'with':
        return this.withBlock(start, 'with_statement', [...marks, this.withClause()], 'body');
      default:
        return refuse();
    }
  }

  private withBlock(start: number, type: string, parts: readonly Node[], block: string | null): Header {
    this.expect(COLON);
    const inline = this.peek() < 0 ? null : this.simpleStatements();
    return { type, start, parts, block, inline };
  }

  private keyword(word: string): Node[] {
    this.skip(word.length);
    return [];
  }

  private condition(word: string): Node[] {
    this.skip(word.length);
    return [filling('condition', this.expression())];
  }

  private except(): Node[] {
    this.skip('except'.length);
    if (this.peek() === COLON) return [];
    if (this.peek() === STAR) refuse(); // `except*` is rare
    return [filling('value', this.asTarget(this.expression()))];
  }

  private classDefinition(): Node[] {
    this.skip('class'.length);
    const name = filling('name', this.identifier());
    if (this.peek() !== OPEN_PARENTHESIS) return [name];
    const list = this.callArguments();
    return list.type === 'argument_list' ? [name, filling('superclasses', list)] : refuse();
  }

  private functionDefinition(): Node[] {
    this.expectWord('def');
    const name = filling('name', this.identifier());
    this.peek();
    const start = this.at;
    this.expect(OPEN_PARENTHESIS);
    const list = this.parameters(CLOSE_PARENTHESIS);
    this.expect(CLOSE_PARENTHESIS);
    const parameters = filling('parameters', node('parameters', start, this.taken, list));
    if (this.peek() !== MINUS) return [name, parameters];
    this.skip(1);
    this.expect(GREATER);
    return [name, parameters, filling('return_type', this.annotation())];
  }

  private loop(): Node[] {
    this.expectWord('for');
    const left = filling('left', this.targets());
    this.expectWord('in');
    return [left, filling('right', this.expressions())];
  }

  private withClause(): Node {
    this.expectWord('with');
    const isOpening = this.peek() === OPEN_PARENTHESIS;
    const { at: start, taken } = this;
    if (!isOpening) return this.withItems(start, -1);
    try {
      this.skip(1);
      return this.withItems(start, CLOSE_PARENTHESIS);
    } catch (error) {
      if (error !== UNFAMILIAR) throw error;
      this.at = start; // the parentheses belong to an item
      this.taken = taken;
      return this.withItems(start, -1);
    }
  }

  /** @param close what ends the items; -1 where they have no parentheses around them */
  private withItems(start: number, close: number): Node {
    const items: Node[] = [];
    let isList = close < 0;
    do {
      if (items.length > 0 && this.peek() === close) break;
      const value = filling('value', this.asTarget(this.expression()));
      items.push(node('with_item', value.start, this.taken, [value]));
      isList ||= value.type === 'as_pattern' || this.peek() === COMMA;
    } while (this.takes(COMMA));
    if (!isList) refuse(); // `(x)` is an expression
    if (close >= 0) this.expect(close);
    return this.peek() === COLON ? node('with_clause', start, this.taken, items) : refuse();
  }

  /** `value as target`, or the value alone. */
  private asTarget(value: Node): Node {
    if (!this.takesWord('as')) return value;
    const target = this.expression();
    const alias = filling('alias', node('as_pattern_target', target.start, target.end, [target]));
    return node('as_pattern', value.start, this.taken, [value, alias]);
  }

  private simpleStatements(): Node[] {
    const statements: Node[] = [];
    do {
      if (this.peek() < 0) break;
      statements.push(this.simpleStatement());
    } while (this.takes(SEMICOLON));
    this.expectEnd();
    return statements;
  }

  private expectEnd(): void {
    if (this.peek() >= 0) refuse();
  }

  private simpleStatement(): Node {
    const word = this.word();
    const start = this.at;
    switch (word) {
      case 'import':
        return this.importStatement();
      case 'from':
        return this.importFrom();
      case 'return':
        this.skip(word.length);
        return this.finished('return_statement', start, this.isAtEnd() ? [] : [this.expressions()]);
      case 'raise':
        return this.raise();
      case 'assert':
        return this.assert();
      case 'del':
        this.skip(word.length);
        return this.finished('delete_statement', start, [this.expressions()]);
      case 'global':
      case 'nonlocal':
        return this.declaration(word);
      case 'pass':
      case 'break':
      case 'continue':
        this.skip(word.length);
        return this.finished(`${word}_statement`, start, []);
      case 'print':
      case 'exec':
      case 'match':
      case 'case':
      case 'type':
        this.refuseSoftKeyword(word);
    }
    return this.expressionStatement(start);
  }

  private finished(type: string, start: number, children: readonly Node[]): Node {
    return node(type, start, this.taken, children);
  }

  private isAtEnd(): boolean {
    const code = this.peek();
    return code < 0 || code === SEMICOLON;
  }

  /** Words that start a statement in some Python: taken for names only where no statement could go on like this. */
  private refuseSoftKeyword(word: string): void {
    const { at, taken } = this;
    this.skip(word.length);
    const next = this.peek();
    const isPlainName =
      next < 0 || next === DOT || next === COMMA || (next === EQUALS && !this.startsWith('=='));
    if (!isPlainName && !this.mayGoOn(word, next)) refuse();
    this.at = at;
    this.taken = taken;
  }

  private mayGoOn(word: string, next: number): boolean {
    const isOpening = next === OPEN_PARENTHESIS || next === OPEN_BRACKET;
    switch (word) {
      case 'type':
        return isOpening; // PEP 695: a name follows
      case 'match':
        return isOpening && this.text.charCodeAt(this.limit - 1) !== COLON;
      case 'print':
      case 'exec':
        return next === OPEN_PARENTHESIS;
      default:
        return false;
    }
  }

  private importStatement(): Node {
    const start = this.at;
    this.skip('import'.length);
    return this.finished('import_statement', start, this.importedNames());
  }

  private importFrom(): Node {
    const start = this.at;
    this.skip('from'.length);
    const module = filling('module_name', this.importedModule());
    this.expectWord('import');
    this.peek();
    const from = this.at;
    const isFuture = this.text.slice(module.start, module.end) === '__future__';
    const parts = isFuture ? [] : [module];
    const type = isFuture ? 'future_import_statement' : 'import_from_statement';
    if (!isFuture && this.takes(STAR)) {
      return this.finished(type, start, [...parts, node('wildcard_import', from, this.taken)]);
    }
    const isEnclosed = this.takes(OPEN_PARENTHESIS);
    const names = this.importedNames();
    if (isEnclosed) this.expect(CLOSE_PARENTHESIS);
    return this.finished(type, start, [...parts, ...names]);
  }

  private importedModule(): Node {
    this.peek();
    const start = this.at;
    while (this.takes(DOT));
    if (this.at === start) return this.dottedName();
    const children = [node('import_prefix', start, this.taken)];
    if (this.word() !== 'import') children.push(this.dottedName());
    return node('relative_import', start, this.taken, children);
  }

  private dottedName(): Node {
    const first = this.identifier();
    const names = [first];
    while (this.takes(DOT)) names.push(this.identifier());
    return node('dotted_name', first.start, this.taken, names);
  }

  private importedNames(): Node[] {
    const names: Node[] = [];
    do {
      if (this.isAtEnd() || this.peek() === CLOSE_PARENTHESIS) break;
      const name = this.dottedName();
      if (!this.takesWord('as')) names.push(filling('name', name));
      else {
        const alias = filling('alias', this.identifier());
        const parts = [filling('name', name), alias];
        names.push(filling('name', node('aliased_import', name.start, this.taken, parts)));
      }
    } while (this.takes(COMMA));
    return names.length > 0 ? names : refuse();
  }

  private raise(): Node {
    const start = this.at;
    this.skip('raise'.length);
    const parts: Node[] = [];
    if (!this.isAtEnd()) parts.push(this.expression());
    if (this.takesWord('from')) parts.push(filling('cause', this.expression()));
    return this.finished('raise_statement', start, parts);
  }

  private assert(): Node {
    const start = this.at;
    this.skip('assert'.length);
    const parts = [this.expression()];
    if (this.takes(COMMA)) parts.push(this.expression());
    return this.finished('assert_statement', start, parts);
  }

  private declaration(word: string): Node {
    const start = this.at;
    this.skip(word.length);
    const names: Node[] = [];
    do names.push(this.identifier());
    while (this.takes(COMMA));
    return this.finished(`${word}_statement`, start, names);
  }

  private expressionStatement(start: number): Node {
    const first = this.word() === 'yield' ? this.yielded() : this.expressions();
    const code = this.peek();
    if (code === EQUALS) return this.finished('expression_statement', start, [this.assignment(first)]);
    if (code === COLON) return this.finished('expression_statement', start, [this.annotated(first)]);
    AUGMENTED.lastIndex = this.at;
    if (code >= 0 && AUGMENTED.test(this.text)) {
      return this.finished('expression_statement', start, [this.augmented(first, AUGMENTED.lastIndex)]);
    }
    const children = first.type === 'expression_list' ? first.children : [first];
    return this.finished('expression_statement', start, children);
  }

  private assignment(target: Node): Node {
    const left = filling('left', toPattern(target));
    this.expect(EQUALS);
    const right = filling('right', this.assignedValue());
    return node('assignment', target.start, this.taken, [left, right]);
  }

  private assignedValue(): Node {
    this.peek();
    const value = this.word() === 'yield' ? this.yielded() : this.expressions();
    return this.peek() === EQUALS ? this.assignment(value) : value;
  }

  private annotated(target: Node): Node {
    const left = filling('left', toPattern(target));
    this.expect(COLON);
    const type = filling('type', this.annotation());
    const value = this.takes(EQUALS) ? [filling('right', this.assignedValue())] : [];
    return node('assignment', target.start, this.taken, [left, type, ...value]);
  }

  private augmented(target: Node, end: number): Node {
    const operator = filling('operator', node(this.text.slice(this.at, end), this.at, end));
    const left = filling('left', toPattern(target));
    this.skip(end - this.at);
    const right = filling('right', this.word() === 'yield' ? this.yielded() : this.expressions());
    return node('augmented_assignment', target.start, this.taken, [left, operator, right]);
  }
}
