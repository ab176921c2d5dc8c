/** The string literals of a `setup.py`, each with the names that it is given to: enough to tell a requirement from a keyword. */

/** A string literal; f-strings and bytes are none. */
export interface SetupString {
  /** Between the quotes, as written. */
  readonly text: string;
  readonly start: number;
  /** Keywords, dict keys and assigned names around it, the outermost first: `setup`, `extras_require`, `green`. */
  readonly labels: readonly string[];
  /** Whether it is an item or an argument, and not a key, a subscript or an operand. */
  readonly given: boolean;
  /** Whether it stands in a list, tuple, set or dict, or is added to one. */
  readonly item: boolean;
}

/** A name that stands in a value, and what that value is given to: `install_requires=common`. */
export interface SetupName {
  readonly name: string;
  readonly labels: readonly string[];
}

export interface SetupValues {
  readonly strings: readonly SetupString[];
  readonly names: readonly SetupName[];
}

interface Token {
  readonly kind: 'string' | 'name' | 'newline' | 'other';
  readonly text: string;
  readonly start: number;
}

/** An open bracket, and the label that holds at the moment for what stands in it. */
interface Level {
  label: string | null;
  readonly opaque: boolean;
  readonly collects: boolean;
}

const TOKEN =
  /(?<space>[ \t\f]+|\\(?:\r\n|\r|\n)|#[^\r\n]*)|(?<newline>\r\n|\r|\n)|(?<prefix>[rRuUbBfF]{0,2})(?<quote>'''|"""|'|")|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<other>\S)/uy;

/** Labels further in say nothing more; the bound keeps a hostile file from costing. */
const MAX_DEPTH = 20;

/** Methods that put their argument into the list or the dict. */
const ADDERS: ReadonlySet<string> = new Set(['append', 'extend', 'insert', 'add', 'update', 'setdefault']);

/** What follows a literal that is a key, a question or worked on. */
const OPERATORS: ReadonlySet<string> = new Set([':', 'in', 'not', 'is', '%', '[']);

/** Methods that make a list of a literal. */
const SPLITTERS: ReadonlySet<string> = new Set(['split', 'splitlines', 'strip']);

/** Words that are no names: a bracket after one does not subscript it. */
const KEYWORDS: ReadonlySet<string> = new Set('return in is if else and or not for lambda'.split(' '));

/** Reads a `setup.py` without judging its Python: brackets, strings and names are all that counts. */
export function readSetupPy(text: string): SetupValues {
  const strings: SetupString[] = [];
  const names: SetupName[] = [];
  const tokens = [...tokenise(text)];
  const levels: Level[] = [OUTSIDE()];
  let definition = '';
  for (const [index, token] of tokens.entries()) {
    const level = levels.at(-1) ?? OUTSIDE();
    const labels = levels.slice(0, MAX_DEPTH).flatMap(({ label }) => label ?? []);
    if (token.kind === 'string') {
      if (levels.length > 1 && tokens[index + 1]?.text === ':') level.label = token.text;
      const given = !level.opaque && isGiven(tokens, index);
      strings.push({ text: token.text, start: token.start, labels, given, item: level.collects });
    } else if (token.kind === 'name') {
      if (tokens[index - 1]?.text === 'def') definition = token.text;
      if (levels.length > 1 && isAssigned(tokens, index)) level.label = token.text;
      else if (levels.length > 1 || level.label !== null) {
        // What is gone through need not be what it yields: `{name: read(name + '.txt') for name in EXTRAS}`.
        if (tokens[index - 1]?.text !== 'in' && !KEYWORDS.has(token.text))
          names.push({ name: token.text, labels });
      } else level.label = token.text === 'return' ? definition : token.text;
    } else if (endsValue(token, levels.length)) {
      level.label = null;
    } else if ('([{'.includes(token.text)) {
      const opened = { opaque: isOpaque(tokens, index), collects: isCollection(tokens, index) };
      levels.push({ label: null, ...opened, opaque: level.opaque || opened.opaque });
    } else if (')]}'.includes(token.text) && levels.length > 1) levels.pop();
  }
  return { strings, names };
}

const OUTSIDE = (): Level => ({ label: null, opaque: false, collects: false });

/** A statement ends with its line, an item with its comma. */
function endsValue(token: Token, depth: number): boolean {
  return depth > 1 ? token.text === ',' : token.kind === 'newline';
}

function isAssigned(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === '=' && tokens[index + 2]?.text !== '=';
}

function isGiven(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '';
  return next === '.' ? SPLITTERS.has(tokens[index + 2]?.text ?? '') : !OPERATORS.has(next);
}

/** Whether what stands in a bracket is looked up or worked on, and not given: a subscript, or a method that adds nothing. */
function isOpaque(tokens: readonly Token[], index: number): boolean {
  const [dot, previous, bracket] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (bracket?.text === '(') return dot?.text === '.' && !ADDERS.has(previous?.text ?? '');
  if (bracket?.text !== '[' || !previous || KEYWORDS.has(previous.text)) return false;
  return previous.kind === 'name' || previous.kind === 'string' || ')]'.includes(previous.text);
}

/** Whether a bracket is a list's, tuple's, set's or dict's, or of a call that adds to one. */
function isCollection(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (tokens[index]?.text !== '(') return true;
  return previous?.kind !== 'name' || ADDERS.has(previous.text) || KEYWORDS.has(previous.text);
}

function* tokenise(text: string): Generator<Token> {
  let offset = 0;
  while (offset < text.length) {
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    const { quote, prefix = '', name, newline } = match?.groups ?? {};
    const end = offset + (match?.[0].length ?? 1);
    if (quote) {
      const close = closeOf(text, end, quote);
      if (!/[bf]/i.test(prefix)) yield { kind: 'string', text: text.slice(end, close), start: end };
      offset = close + quote.length;
      continue;
    }
    if (name) yield { kind: 'name', text: name, start: offset };
    else if (newline) yield { kind: 'newline', text: newline, start: offset };
    else if (match?.groups?.other) yield { kind: 'other', text: match[0], start: offset };
    offset = end;
  }
}

/** Where a literal's closing quote stands; the end of the line or text where it is missing. */
function closeOf(text: string, start: number, quote: string): number {
  for (let offset = start; offset < text.length; offset++) {
    if (text[offset] === '\\') offset++;
    else if (text.startsWith(quote, offset)) return offset;
    else if (quote.length === 1 && (text[offset] === '\n' || text[offset] === '\r')) return offset;
  }
  return text.length;
}
