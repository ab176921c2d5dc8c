/** Operators, conditional expressions and lambdas of everyday Python (reference, 6.4 to 6.14). */
import { AtomReader } from './atoms.ts';
import {
  COLON,
  COMMA,
  EQUALS,
  EXCLAMATION,
  GREATER,
  LESS,
  LETTER_A,
  LETTER_I,
  LETTER_N,
  LETTER_O,
  MINUS,
  PLUS,
  SLASH,
  STAR,
  TILDE,
} from './characters.ts';
import { filling, type Node, node, refuse } from './scanner.ts';

/** How much the operators bind that bind more than comparisons: the grammar's own numbers, in which `^` is above `&`. */
const BINDS: ReadonlyMap<string, number> = new Map([
  ['|', 14],
  ['&', 15],
  ['^', 16],
  ['<<', 17],
  ['>>', 17],
  ['+', 18],
  ['-', 18],
  ['*', 19],
  ['/', 19],
  ['//', 19],
  ['%', 19],
  ['@', 19],
  ['**', 21],
]);
const LOOSEST = 14;
const UNARY = 20;

export class ExpressionReader extends AtomReader {
  protected expression(): Node {
    if (this.word() === 'lambda') return this.lambda();
    const value = this.disjunction();
    if (value.type !== 'identifier' || this.peek() !== COLON || !this.startsWith(':=')) {
      return this.conditional(value);
    }
    this.skip(2);
    const parts = [filling('name', value), filling('value', this.expression())];
    return node('named_expression', value.start, this.taken, parts);
  }

  /** `{x:=5}` has the format specifier `=5`. */
  protected fieldValue(): Node {
    const value = this.conditional(this.disjunction());
    return this.peek() === COMMA ? refuse() : value;
  }

  private conditional(value: Node): Node {
    if (this.peek() !== LETTER_I || !this.takesWord('if')) return value;
    const condition = this.disjunction();
    this.expectWord('else');
    const otherwise = this.expression();
    return node('conditional_expression', value.start, this.taken, [value, condition, otherwise]);
  }

  private lambda(): Node {
    const start = this.at;
    this.expectWord('lambda');
    const children: Node[] = [];
    if (this.peek() !== COLON) {
      const from = this.at;
      const parameters = this.parameters(COLON);
      children.push(filling('parameters', node('lambda_parameters', from, this.taken, parameters)));
    }
    this.expect(COLON);
    children.push(filling('body', this.expression()));
    return node('lambda', start, this.taken, children);
  }

  /** Parameters up to the closing character, which is not taken; a lambda's, which a colon closes, have no annotations. */
  protected parameters(close: number): Node[] {
    const parameters: Node[] = [];
    while (this.peek() !== close) {
      parameters.push(this.parameter(close));
      if (!this.takes(COMMA)) break;
    }
    return this.peek() === close ? parameters : refuse();
  }

  private parameter(close: number): Node {
    const isTyped = close !== COLON;
    const start = this.at;
    if (this.takes(SLASH)) return node('positional_separator', start, this.taken);
    if (!this.takes(STAR)) return this.plainParameter(isTyped);
    const isDouble = this.text.charCodeAt(this.at) === STAR;
    if (isDouble) this.skip(1);
    const next = this.peek();
    if (!isDouble && (next === COMMA || next === close)) return node('keyword_separator', start, start + 1);
    const name = this.identifier();
    const splat = node(isDouble ? 'dictionary_splat_pattern' : 'list_splat_pattern', start, this.taken, [
      name,
    ]);
    if (!isTyped || !this.takes(COLON)) return splat;
    const annotation = filling('type', this.annotation());
    return node('typed_parameter', start, this.taken, [splat, annotation]);
  }

  private plainParameter(isTyped: boolean): Node {
    const name = this.identifier();
    const { start } = name;
    const type = isTyped && this.takes(COLON) ? filling('type', this.annotation()) : null;
    if (!this.takes(EQUALS)) {
      return type === null ? name : node('typed_parameter', start, this.taken, [name, type]);
    }
    const value = filling('value', this.expression());
    filling('name', name);
    if (type === null) return node('default_parameter', start, this.taken, [name, value]);
    return node('typed_default_parameter', start, this.taken, [name, type, value]);
  }

  protected annotation(): Node {
    const annotation = this.expression();
    return node('type', annotation.start, this.taken, [annotation]);
  }

  protected disjunction(): Node {
    let left = this.conjunction();
    while (this.peek() === LETTER_O && this.takesWord('or'))
      left = operation('boolean_operator', left, 'or', this.conjunction());
    return left;
  }

  private conjunction(): Node {
    let left = this.inversion();
    while (this.peek() === LETTER_A && this.takesWord('and'))
      left = operation('boolean_operator', left, 'and', this.inversion());
    return left;
  }

  private inversion(): Node {
    if (this.peek() !== LETTER_N) return this.comparison();
    const start = this.at;
    if (!this.takesWord('not')) return this.comparison();
    const argument = filling('argument', this.inversion());
    return node('not_operator', start, this.taken, [argument]);
  }

  private comparison(): Node {
    const first = this.binary(LOOSEST);
    let operator = this.comparisonOperator();
    if (operator === '') return first;
    const operands = [first];
    for (; operator !== ''; operator = this.comparisonOperator()) {
      operands.push(filling('operators', node(operator, this.taken, this.taken)), this.binary(LOOSEST));
    }
    return node('comparison_operator', first.start, this.taken, operands);
  }

  /** Takes a comparison operator; empty where none comes next. */
  private comparisonOperator(): string {
    switch (this.peek()) {
      case LESS:
      case GREATER:
        if (this.startsWith('<>')) refuse(); // Python 2's
        return this.operator(this.text.charCodeAt(this.at + 1) === EQUALS ? 2 : 1);
      case EQUALS:
        return this.startsWith('==') ? this.operator(2) : '';
      case EXCLAMATION:
        return this.startsWith('!=') ? this.operator(2) : '';
      case LETTER_I:
        if (this.takesWord('in')) return 'in';
        if (!this.takesWord('is')) return '';
        return this.takesWord('not') ? 'is not' : 'is';
      case LETTER_N:
        if (!this.takesWord('not')) return '';
        this.expectWord('in');
        return 'not in';
      default:
        return '';
    }
  }

  private operator(length: number): string {
    const operator = this.text.slice(this.at, this.at + length);
    this.skip(length);
    return operator;
  }

  /** What operators join that bind at least so much, by precedence climbing. */
  private binary(least: number): Node {
    let left = this.unary();
    for (;;) {
      const operator = this.binaryOperator();
      const binds = BINDS.get(operator) ?? 0;
      if (binds < least) return left;
      this.skip(operator.length);
      left = operation('binary_operator', left, operator, this.binary(operator === '**' ? binds : binds + 1));
    }
  }

  /** The operator that comes next, not taken; empty where none does, or one that compares or assigns. */
  private binaryOperator(): string {
    const first = this.peek();
    if (first < 37 || (first > 64 && first !== 94 && first !== 124)) return '';
    const second = this.text.charCodeAt(this.at + 1);
    const canDouble = first === STAR || first === SLASH || first === LESS || first === GREATER;
    const operator = this.text.slice(this.at, this.at + (canDouble && second === first ? 2 : 1));
    return this.text.charCodeAt(this.at + operator.length) === EQUALS ? '' : operator;
  }

  private unary(): Node {
    const code = this.peek();
    const start = this.at;
    if (code === MINUS || code === PLUS || code === TILDE) {
      this.skip(1);
      const operator = filling('operator', node(this.text.charAt(start), start, start + 1));
      const argument = filling('argument', this.binary(UNARY));
      return node('unary_operator', start, this.taken, [operator, argument]);
    }
    if (code !== LETTER_A || !this.takesWord('await')) return this.primary();
    const awaited = this.binary(UNARY);
    return node('await', start, this.taken, [awaited]);
  }
}

/** Two operands and the operator between them; where in between it stands, nobody asks. */
function operation(type: string, left: Node, operator: string, right: Node): Node {
  const between = filling('operator', node(operator, left.end, left.end));
  return node(type, left.start, right.end, [filling('left', left), between, filling('right', right)]);
}
