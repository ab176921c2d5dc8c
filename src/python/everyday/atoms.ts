/** Names, constants, strings, displays and comprehensions (reference, 6.2), and what follows them: attributes, calls, subscripts (6.3). */
import { endOfString, isStringPrefix } from '../strings.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PARENTHESIS,
  COLON,
  COMMA,
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  EXCLAMATION,
  LETTER_A,
  LETTER_F,
  OPEN_BRACE,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  SINGLE_QUOTE,
  STAR,
} from './characters.ts';
import { filling, type Node, node, refuse, Scanner } from './scanner.ts';

/** Each digit is matched in one way alone, or a long number would take time that grows with its square. */
const DIGITS = '[0-9](?:_?[0-9])*';
const FLOAT = new RegExp(
  `(?:${DIGITS}\\.(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?[jJ]?|${DIGITS}[eE][+-]?${DIGITS}[jJ]?`,
  'y',
);
const INTEGER = new RegExp(
  `0[xX](?:_?[0-9a-fA-F])+[Ll]?|0[oO](?:_?[0-7])+[Ll]?|0[bB](?:_?[01])+[Ll]?|${DIGITS}[LljJ]?`,
  'y',
);
const WORD_PART = /[0-9A-Za-z_\u0080-\uffff]/;

const CONSTANTS: ReadonlyMap<string, string> = new Map([
  ['None', 'none'],
  ['True', 'true'],
  ['False', 'false'],
]);

export abstract class AtomReader extends Scanner {
  /** A lambda, a conditional expression, `name := value`, or anything that binds more. */
  protected abstract expression(): Node;
  /** What binds more than `if` and `lambda`. */
  protected abstract disjunction(): Node;
  /** What a replacement field of a formatted string holds before `!` and `:`. */
  protected abstract fieldValue(): Node;

  /** An atom with its attributes, calls and subscripts. */
  protected primary(): Node {
    let value = this.atom();
    for (;;) {
      switch (this.peek()) {
        case DOT: {
          this.skip(1);
          const name = filling('attribute', this.identifier());
          value = node('attribute', value.start, this.taken, [filling('object', value), name]);
          break;
        }
        case OPEN_PARENTHESIS: {
          const list = filling('arguments', this.callArguments());
          value = node('call', value.start, this.taken, [filling('function', value), list]);
          break;
        }
        case OPEN_BRACKET:
          value = this.subscript(value);
          break;
        default:
          return value;
      }
    }
  }

  /** `(…)` after what is called, or after a class's name. */
  protected callArguments(): Node {
    const start = this.at;
    this.expect(OPEN_PARENTHESIS);
    const list: Node[] = [];
    while (this.peek() !== CLOSE_PARENTHESIS) {
      const argument = this.argument();
      if (list.length === 0 && this.isComprehension()) {
        return this.comprehension('generator_expression', start, argument, CLOSE_PARENTHESIS);
      }
      list.push(argument);
      if (!this.takes(COMMA)) break;
    }
    this.expect(CLOSE_PARENTHESIS);
    return node('argument_list', start, this.taken, list);
  }

  private argument(): Node {
    if (this.peek() === STAR) return this.startsWith('**') ? this.doubleSplat() : this.splat();
    const value = this.expression();
    if (value.type !== 'identifier' || this.peek() !== EQUALS || this.startsWith('==')) return value;
    this.skip(1);
    const parts = [filling('name', value), filling('value', this.expression())];
    return node('keyword_argument', value.start, this.taken, parts);
  }

  private doubleSplat(): Node {
    const start = this.at;
    this.skip(2);
    const value = this.expression();
    return node('dictionary_splat', start, this.taken, [value]);
  }

  /** `*x` among items. */
  private splat(): Node {
    const start = this.at;
    this.skip(1);
    const value = this.disjunction();
    return node('list_splat', start, this.taken, [value]);
  }

  /** An expression, or one with a star before it. */
  protected item(): Node {
    return this.peek() === STAR ? this.splat() : this.expression();
  }

  /** Items up to the closing character, `first` among them, which was read before. */
  private items(first: Node, close: number): Node[] {
    const items = [first];
    while (this.takes(COMMA) && this.peek() !== close) items.push(this.item());
    this.expect(close);
    return items;
  }

  private subscript(value: Node): Node {
    this.skip(1);
    const children = [filling('value', value)];
    do {
      if (this.peek() === CLOSE_BRACKET) break;
      children.push(filling('subscript', this.subscriptItem()));
    } while (this.takes(COMMA));
    if (children.length === 1) refuse();
    this.expect(CLOSE_BRACKET);
    return node('subscript', value.start, this.taken, children);
  }

  private subscriptItem(): Node {
    const first = this.peek() === COLON ? null : this.item();
    if (this.peek() !== COLON) return first ?? refuse();
    const start = first?.start ?? this.at;
    const parts = first === null ? [] : [first];
    for (let colons = 0; colons < 2 && this.takes(COLON); colons++) {
      const next = this.peek();
      if (next !== COLON && next !== COMMA && next !== CLOSE_BRACKET) parts.push(this.expression());
    }
    return node('slice', start, this.taken, parts);
  }

  private atom(): Node {
    const code = this.peek();
    const start = this.at;
    switch (code) {
      case OPEN_PARENTHESIS:
        return this.parentheses();
      case OPEN_BRACKET:
        return this.brackets();
      case OPEN_BRACE:
        return this.braces();
      case SINGLE_QUOTE:
      case DOUBLE_QUOTE:
        return this.strings();
      case DOT:
        if (!this.startsWith('...')) return this.number();
        this.skip(3);
        return node('ellipsis', start, this.taken);
    }
    if (code >= 48 && code <= 57) return this.number();
    const word = this.word();
    const constant = CONSTANTS.get(word);
    if (constant !== undefined) {
      this.skip(word.length);
      return node(constant, start, this.taken);
    }
    return this.isQuote(start + word.length) && isStringPrefix(word) ? this.strings() : this.identifier();
  }

  private parentheses(): Node {
    const start = this.at;
    this.skip(1);
    if (this.takes(CLOSE_PARENTHESIS)) return node('tuple', start, this.taken);
    const first = this.word() === 'yield' ? this.yielded() : this.item();
    if (this.isComprehension()) {
      return this.comprehension('generator_expression', start, first, CLOSE_PARENTHESIS);
    }
    const isTuple = this.peek() === COMMA;
    if (first.type === 'list_splat' && !isTuple) refuse();
    const items = this.items(first, CLOSE_PARENTHESIS);
    return node(isTuple ? 'tuple' : 'parenthesized_expression', start, this.taken, items);
  }

  private brackets(): Node {
    const start = this.at;
    this.skip(1);
    if (this.takes(CLOSE_BRACKET)) return node('list', start, this.taken);
    const first = this.item();
    if (this.isComprehension()) return this.comprehension('list_comprehension', start, first, CLOSE_BRACKET);
    const items = this.items(first, CLOSE_BRACKET);
    return node('list', start, this.taken, items);
  }

  private braces(): Node {
    const start = this.at;
    this.skip(1);
    if (this.takes(CLOSE_BRACE)) return node('dictionary', start, this.taken);
    const isDictionary = this.peek() === STAR && this.startsWith('**');
    const first = isDictionary ? this.doubleSplat() : this.item();
    if (!isDictionary && this.peek() !== COLON) {
      if (this.isComprehension()) return this.comprehension('set_comprehension', start, first, CLOSE_BRACE);
      const items = this.items(first, CLOSE_BRACE);
      return node('set', start, this.taken, items);
    }
    const pairs = [isDictionary ? first : this.pair(first)];
    const [pair] = pairs;
    if (pair && this.isComprehension()) {
      return this.comprehension('dictionary_comprehension', start, pair, CLOSE_BRACE);
    }
    while (this.takes(COMMA) && this.peek() !== CLOSE_BRACE) {
      pairs.push(this.peek() === STAR ? this.doubleSplat() : this.pair(this.expression()));
    }
    this.expect(CLOSE_BRACE);
    return node('dictionary', start, this.taken, pairs);
  }

  private pair(key: Node): Node {
    this.expect(COLON);
    const value = filling('value', this.expression());
    return node('pair', key.start, this.taken, [filling('key', key), value]);
  }

  private isComprehension(): boolean {
    const code = this.peek();
    if (code !== LETTER_F && code !== LETTER_A) return false;
    const word = this.word();
    return word === 'for' || word === 'async';
  }

  /** From the first `for` on; `body` was read before. */
  private comprehension(type: string, start: number, body: Node, close: number): Node {
    const children = [filling('body', body)];
    for (;;) {
      const word = this.word();
      if (word === 'for' || word === 'async') children.push(this.forIn());
      else if (word === 'if') children.push(this.comprehensionIf());
      else break;
    }
    this.expect(close);
    return node(type, start, this.taken, children);
  }

  private forIn(): Node {
    const start = this.at;
    const children: Node[] = [];
    if (this.takesWord('async')) children.push(node('async', start, this.taken));
    this.peek();
    this.expectWord('for');
    children.push(filling('left', this.targets()));
    this.expectWord('in');
    children.push(filling('right', this.disjunction()));
    return node('for_in_clause', start, this.taken, children);
  }

  private comprehensionIf(): Node {
    const start = this.at;
    this.expectWord('if');
    const condition = this.disjunction();
    return node('if_clause', start, this.taken, [condition]);
  }

  /** `yield`, with what it gives. */
  protected yielded(): Node {
    const start = this.at;
    this.expectWord('yield');
    if (this.takesWord('from')) {
      const value = this.expression();
      return node('yield', start, this.taken, [value]);
    }
    const next = this.peek();
    const isBare = next < 0 || next === CLOSE_PARENTHESIS;
    const children = isBare ? [] : [this.expressions()];
    return node('yield', start, this.taken, children);
  }

  /** One expression, or several as an `expression_list`. */
  protected expressions(): Node {
    const first = this.item();
    if (this.peek() !== COMMA) return first.type === 'list_splat' ? refuse() : first;
    const items = [first];
    while (this.takes(COMMA) && this.startsExpression()) items.push(this.item());
    return node('expression_list', first.start, this.taken, items);
  }

  /** Whether an expression may follow a comma that could also be the last one. */
  protected startsExpression(): boolean {
    const code = this.peek();
    return code >= 0 && code !== EQUALS && code !== CLOSE_PARENTHESIS && code !== 59 && code !== COLON;
  }

  /** The targets of a loop: `x`, or `x, y` as a `pattern_list`. */
  protected targets(): Node {
    const first = this.target();
    if (this.peek() !== COMMA) return first;
    const targets = [first];
    while (this.takes(COMMA) && this.word() !== 'in') targets.push(this.target());
    return node('pattern_list', first.start, this.taken, targets);
  }

  private target(): Node {
    if (this.peek() !== STAR) return toPattern(this.primary());
    const start = this.at;
    this.skip(1);
    const starred = toPattern(this.primary());
    return node('list_splat_pattern', start, this.taken, [starred]);
  }

  private number(): Node {
    const start = this.at;
    const isFloat = this.takesPattern(FLOAT);
    if (!isFloat && !this.takesPattern(INTEGER)) refuse();
    if (this.at < this.limit && WORD_PART.test(this.text.charAt(this.at))) refuse();
    return node(isFloat ? 'float' : 'integer', start, this.taken);
  }

  private takesPattern(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.skip(pattern.lastIndex - this.at);
    return true;
  }

  private isQuote(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return at < this.limit && (code === SINGLE_QUOTE || code === DOUBLE_QUOTE);
  }

  /** One string literal, or several side by side. */
  private strings(): Node {
    const first = this.string();
    const parts = [first];
    for (;;) {
      const code = this.peek();
      if (code < 0 || (code > DOUBLE_QUOTE && code < SINGLE_QUOTE)) break;
      const prefix = this.isQuote(this.at) ? '' : this.word();
      if (!this.isQuote(this.at + prefix.length) || !isStringPrefix(prefix)) break;
      parts.push(this.string());
    }
    return parts.length === 1 ? first : node('concatenated_string', first.start, this.taken, parts);
  }

  private string(): Node {
    const start = this.at;
    const prefix = this.word().toLowerCase();
    if (prefix === 'ur') refuse(); // Python 2's alone
    const quote = start + prefix.length;
    const { end, closed } = endOfString(this.text, quote, prefix);
    if (!closed || end > this.limit) refuse();
    const isFormatted = prefix.includes('f') || prefix.includes('t');
    const children = isFormatted ? this.interpolations(quote, end) : [];
    this.at = end;
    this.taken = end;
    return node('string', start, end, children);
  }

  /** The replacement fields of a formatted string (reference, 2.4.3). */
  private interpolations(quote: number, end: number): Node[] {
    const mark = this.text.charAt(quote);
    const width = this.text.startsWith(mark.repeat(3), quote) ? 3 : 1;
    const { limit } = this;
    this.limit = end - width;
    this.at = quote + width;
    const fields = this.fields(false);
    if (this.at !== this.limit) refuse();
    this.limit = limit;
    return fields;
  }

  /** Up to the end, or in a format specifier up to its closing brace. */
  private fields(isInSpecifier: boolean): Node[] {
    const fields: Node[] = [];
    for (; this.at < this.limit; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === BACKSLASH) this.skipEscape();
      if (code !== OPEN_BRACE && code !== CLOSE_BRACE) continue;
      if (code === CLOSE_BRACE && isInSpecifier) return fields;
      const isDouble = this.at + 1 < this.limit && this.text.charCodeAt(this.at + 1) === code;
      if (isDouble && !isInSpecifier) this.at++;
      else if (code === CLOSE_BRACE) refuse();
      else fields.push(this.field(isInSpecifier ? 'format_expression' : 'interpolation'));
    }
    return fields;
  }

  /** `\N{DASH}` has braces of its own, and a brace after a backslash is read differently by different Pythons. */
  private skipEscape(): void {
    const next = this.text.charAt(this.at + 1);
    if (next === 'N' || next === '{' || next === '}') refuse();
    this.at++;
  }

  /** A replacement field; stops at its closing brace. */
  private field(type: string): Node {
    const start = this.at++;
    const children = [filling('expression', this.fieldValue())];
    if (this.peek() === EQUALS) this.skip(1);
    if (this.peek() === EXCLAMATION) this.skip(2);
    if (this.peek() === COLON) {
      const from = this.at++;
      const nested = this.fields(true);
      children.push(filling('format_specifier', node('format_specifier', from, this.at, nested)));
    }
    if (this.peek() !== CLOSE_BRACE) refuse();
    return node(type, start, this.at + 1, children);
  }
}

const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['tuple', 'tuple_pattern'],
  ['parenthesized_expression', 'tuple_pattern'],
  ['list', 'list_pattern'],
  ['list_splat', 'list_splat_pattern'],
  ['expression_list', 'pattern_list'],
]);

/** An expression as a target of an assignment or a loop. */
export function toPattern(target: Node): Node {
  const { type, start, end, children } = target;
  if (type === 'identifier' || type === 'attribute' || type === 'subscript') return target;
  const pattern = PATTERNS.get(type);
  return pattern === undefined ? refuse() : node(pattern, start, end, children.map(toPattern));
}
