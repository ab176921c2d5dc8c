/** Python by tree-sitter's whole grammar: Python 2, what is new, what is half-written. Its tree is copied once into plain nodes. */
import { Language, Parser, type TreeCursor } from 'web-tree-sitter';
import { Blocks } from './blocks.ts';
import type { LogicalLine, LogicalLines } from './lines.ts';
import { forGrammar, type KeptLine, type Outline, outline } from './outline.ts';
import { repair } from './repair.ts';
import type { ParsedText, SyntaxNode } from './syntax.ts';

/** Parses the lines for which `keep` holds, which are whole blocks' headers and clauses with them. */
export type Grammar = (lines: LogicalLines, keep: Uint8Array) => ParsedText;

/**
 * Compiles the grammar, once a process (about 20 ms).
 * @param runtime bytes of `web-tree-sitter.wasm`
 * @param grammar bytes of `tree-sitter-python.wasm`
 */
export async function loadGrammar(runtime: Uint8Array, grammar: Uint8Array): Promise<Grammar> {
  await Parser.init({ wasmBinary: runtime });
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (lines, keep) => parseLines(parser, lines, keep);
}

/** What does not parse is repaired line by line, so that no error hides the names around it. */
function parseLines(parser: Parser, lines: LogicalLines, keep: Uint8Array): ParsedText {
  const { text } = lines;
  const kept: KeptLine[] = [];
  const { parent } = new Blocks(lines);
  for (let i = keep.indexOf(1); i >= 0; i = keep.indexOf(1, i + 1)) {
    kept.push({ ...lines.line(i), index: i, header: parent[i] ?? -1 });
  }
  const unclosed = kept.filter(({ broken }) => broken);
  const repairs = new Map(unclosed.map((line) => [line, repair(text, line)]));
  const first = parseOutline(parser, outline(text, kept, repairs));
  if (first.errorAt === null) return { root: first.root, brokenAt: unclosed[0]?.textStart ?? null };
  const failing = kept.filter((line) => !repairs.has(line) && !parsesAlone(parser, text, line));
  for (const line of failing) repairs.set(line, repair(text, line));
  const { root } = failing.length > 0 ? parseOutline(parser, outline(text, kept, repairs)) : first;
  const starts = [...repairs.keys()].map((line) => line.textStart);
  return { root, brokenAt: starts.length > 0 ? Math.min(...starts) : first.errorAt };
}

interface ParsedOutline {
  readonly root: SyntaxNode;
  readonly errorAt: number | null;
}

function parseOutline(parser: Parser, reduced: Outline): ParsedOutline {
  const tree = parser.parse(reduced.text);
  if (!tree) throw new Error('tree-sitter gave up on a text'); // only when it is cancelled, which nobody does
  const cursor = tree.walk();
  try {
    const copy = new TreeCopy(cursor, reduced);
    const root = copy.node(null);
    return { root, errorAt: tree.rootNode.hasError ? (copy.errorAt ?? 0) : null };
  } finally {
    cursor.delete();
    tree.delete();
  }
}

/** Nodes that may stand anywhere and mean nothing. */
const SKIPPED = new Set(['comment', 'line_continuation']);

/** Copies tree-sitter's tree out of WebAssembly, where each question about a node is a call. */
class TreeCopy {
  errorAt: number | null = null;
  private readonly cursor: TreeCursor;
  private readonly outline: Outline;

  constructor(cursor: TreeCursor, reduced: Outline) {
    this.cursor = cursor;
    this.outline = reduced;
  }

  node(field: string | null): SyntaxNode {
    const { cursor } = this;
    const { nodeType: type, startIndex, endIndex } = cursor;
    const start = this.outline.originalOffset(startIndex);
    const end = endIndex > startIndex ? this.outline.originalOffset(endIndex - 1) + 1 : start;
    if (type === 'ERROR' || cursor.nodeIsMissing) this.errorAt ??= start;
    return { type, field, start, end, children: this.children() };
  }

  private children(): SyntaxNode[] {
    const { cursor } = this;
    const children: SyntaxNode[] = [];
    if (!cursor.gotoFirstChild()) return children;
    do {
      const field = cursor.currentFieldName;
      const type = cursor.nodeType;
      if (SKIPPED.has(type)) continue;
      if (cursor.nodeIsNamed || field !== null || type === 'async') children.push(this.node(field));
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return children;
  }
}

/** Whether a line is well-formed by itself, given the frame that its keyword needs. */
function parsesAlone(parser: Parser, text: string, line: LogicalLine): boolean {
  const source = forGrammar(text.slice(line.textStart, line.textEnd));
  const tree = parser.parse(inFrame(source, line));
  try {
    return tree !== null && !tree.rootNode.hasError;
  } finally {
    tree?.delete();
  }
}

function inFrame(source: string, { keyword, opensBlock }: LogicalLine): string {
  const whole = opensBlock ? `${source}\n  ${keyword === 'match' ? 'case _: pass' : 'pass'}` : source;
  switch (keyword) {
    case '@':
      return `${whole}\ndef f(): pass\n`;
    case 'elif':
    case 'else':
      return `if 1: pass\n${whole}\n`;
    case 'except':
    case 'finally':
      return `try: pass\n${whole}\n`;
    case 'try':
      return `${whole}\nfinally: pass\n`;
    case 'case':
      return opensBlock ? `match 1:\n ${whole}\n` : `${whole}\n`;
    default:
      return `${whole}\n`;
  }
}
