/** Python syntax: what everyday Python is, is read at once; anything else by the whole grammar, loaded when it is needed. */
import { Blocks } from './blocks.ts';
import { EverydayText } from './everyday/tree.ts';
import type { Grammar } from './grammar.ts';
import type { LogicalLine } from './lines.ts';

/** A named node of the grammar (or an operator with a field); offsets are UTF-16 units of the whole text. */
export interface SyntaxNode {
  readonly type: string;
  /** The field of the parent that it fills, e.g. `left`. */
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** The syntax of a text, and the offset of the first place that does not parse; null where all does. */
export interface ParsedText {
  readonly root: SyntaxNode;
  readonly brokenAt: number | null;
}

/** Parses the lines for which `wanted` holds, with what they need around them. May be asked again, for more of them. */
export type ParseWanted = (wanted: Uint8Array) => ParsedText;

/** Thrown where the grammar is needed and not loaded: `withGrammar` loads it and does the work again. */
const GRAMMAR_NEEDED = new Error('the grammar is not loaded');

/** Reads Python. */
export class Syntax {
  private readonly load: () => Promise<Grammar>;
  private loading: Promise<Grammar> | null = null;
  private grammar: Grammar | null = null;

  /** @param load loads the grammar; called once at most */
  constructor(load: () => Promise<Grammar>) {
    this.load = load;
  }

  /** Does work that parses, and loads the grammar where it turns out to be needed; the work is then done from its start. */
  async withGrammar<T>(work: () => T): Promise<T> {
    try {
      return work();
    } catch (error) {
      if (error !== GRAMMAR_NEEDED) throw error;
    }
    this.loading ??= this.load(); // both sides of a change may need it at the same time
    this.grammar = await this.loading;
    return work();
  }

  /** Opens a text; each of its lines is read once, however often it is asked for. Within `withGrammar` alone. */
  open(text: string, lines: readonly LogicalLine[]): ParseWanted {
    const blocks = new Blocks(text, lines);
    const everyday = new EverydayText(text, lines);
    return (wanted) => {
      const keep = blocks.withSurroundings(wanted);
      const root = everyday.tree(blocks, keep);
      if (root) return { root, brokenAt: null };
      if (!this.grammar) throw GRAMMAR_NEEDED;
      return this.grammar(text, lines, keep);
    };
  }
}
