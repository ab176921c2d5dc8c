/** Mentions of names in a text, found by their words alone: strings and comments are not told apart from code. */

/** White space, joined lines and comments between the parts of a chain; parentheses may close before a dot: `(a).b`. */
const COMMENT = '#[^\\r\\n]*[\\r\\n]';
const BEFORE_DOT = `(?:[\\s\\\\)]|${COMMENT})*`;
const GAP = `(?:[\\s\\\\]|${COMMENT})`;
const AFTER_DOT = `${GAP}*`;
const NAME = '[\\p{L}_][\\p{L}\\p{N}_]*';
/** What makes a name before it the root of a chain. */
export const ATTRIBUTE = `${BEFORE_DOT}\\.`;
const TAIL = new RegExp(`(?:${ATTRIBUTE}${AFTER_DOT}${NAME})+`, 'uy');
/** Names and dots up to a place. The first of them may stand in a comment, or end a number or a sentence. */
const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}_.])${NAME}(?:${ATTRIBUTE}${AFTER_DOT}${NAME})*${BEFORE_DOT}$`,
  'u',
);
const COMPONENT = new RegExp(`#[^\\r\\n]*|(${NAME})`, 'gu');
/** A chain of attributes that is longer than this before a name is not looked through. */
const LONGEST_HEAD = 400;

/** A mention of a name with attributes after it. */
export interface Mention {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly offset: number;
}

/** The mentions of these names that have attributes after them. */
export function mentionsWithAttributes(text: string, names: Iterable<string>): readonly Mention[] {
  const pattern = anyOf(names);
  if (pattern === null) return [];
  const tails = new Tails(text);
  return [...text.matchAll(new RegExp(pattern, 'g'))].flatMap(
    ({ index, 0: name }) => tails.mentionAt(index, name) ?? [],
  );
}

/**
 * Those of them that have one of the attributes `wanted` anywhere after the name: in a large text, these are fewer than
 * the names are.
 */
export function mentionsWithAttribute(
  text: string,
  names: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): readonly Mention[] {
  const pattern = attributesOf(wanted);
  if (pattern === null) return [];
  const tails = new Tails(text);
  const found = new Map<number, Mention>();
  for (const { index } of text.matchAll(pattern)) {
    const start = Math.max(0, index - LONGEST_HEAD);
    const head = HEAD.exec(text.slice(start, index));
    for (const { name, at } of head ? componentsOf(head[0]) : []) {
      const offset = start + (head?.index ?? 0) + at;
      if (!names.has(name) || found.has(offset)) continue;
      const mention = tails.mentionAt(offset, name);
      if (mention) found.set(offset, mention);
    }
  }
  return [...found.values()];
}

/** Names that are looked for in every text of a tree, and at times become more. */
const patterns = new WeakMap<
  ReadonlySet<string>,
  { readonly size: number; readonly pattern: RegExp | null }
>();

function attributesOf(names: ReadonlySet<string>): RegExp | null {
  const known = patterns.get(names);
  if (known?.size === names.size) return known.pattern;
  const any = anyOf(names, '\\b');
  // most have no gap: where each is looked for by itself, V8 takes a seventh of the time
  const pattern = any === null ? null : new RegExp(`\\.(?:${any}|${GAP}+${any})`, 'g');
  patterns.set(names, { size: names.size, pattern });
  return pattern;
}

/** What stands after names of one text. Most texts say the same a hundred times. */
class Tails {
  private readonly text: string;
  private readonly known = new Map<string, readonly string[]>();

  constructor(text: string) {
    this.text = text;
  }

  /** Null where the name has no attribute. */
  mentionAt(offset: number, name: string): Mention | null {
    TAIL.lastIndex = offset + name.length;
    const tail = TAIL.exec(this.text)?.[0];
    if (tail === undefined) return null;
    let attributes = this.known.get(tail);
    if (!attributes) {
      attributes = componentsOf(tail).map((each) => each.name);
      this.known.set(tail, attributes);
    }
    return { name, attributes, offset };
  }
}

/** The names of a chain, and where they stand in it. */
function componentsOf(chain: string): readonly { readonly name: string; readonly at: number }[] {
  return [...chain.matchAll(COMPONENT)].flatMap(({ index, 1: name }) =>
    name === undefined ? [] : [{ name, at: index }],
  );
}

/**
 * A pattern for whole names, by default for those that are no attributes; null where there are none. `\b` knows ASCII
 * alone, so that other names match within longer ones as well.
 */
export function anyOf(names: Iterable<string>, before = '(?<![\\w.])'): string | null {
  const patterns = [...names].map((name) => name.replace(/[^\p{L}\p{N}_]/gu, '\\$&'));
  if (patterns.length === 0) return null;
  const ascii = patterns.filter((pattern) => /^\w+$/.test(pattern));
  const rest = patterns.filter((pattern) => !/^\w+$/.test(pattern));
  const parts = [...(ascii.length > 0 ? [`${before}(?:${ascii.join('|')})\\b`] : []), ...rest];
  return `(?:${parts.join('|')})`;
}
