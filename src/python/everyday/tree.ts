/** The lines of a text as one tree: each line's statements in the block that they stand in. */

import type { Blocks } from '../blocks.ts';
import type { LogicalLine, LogicalLines } from '../lines.ts';
import { filling, type Node, node, refuse, UNFAMILIAR } from './scanner.ts';
import { type Header, type Line, StatementReader } from './statements.ts';

/** Reads lines of one text, each once. */
export class EverydayText {
  private readonly lines: LogicalLines;
  private readonly reader: StatementReader;
  private readonly read = new Map<number, Line>();

  constructor(lines: LogicalLines) {
    this.lines = lines;
    this.reader = new StatementReader(lines.text);
  }

  /**
   * The tree of the lines for which `keep` holds; headers and clauses of what is kept are kept.
   * @returns null where a line is none of everyday Python.
   */
  tree(blocks: Blocks, keep: Uint8Array): Node | null {
    try {
      const assembly = new Assembly(blocks);
      for (let i = keep.indexOf(1); i >= 0; i = keep.indexOf(1, i + 1)) {
        const span = this.lines.line(i);
        assembly.add(i, span, this.line(i, span));
      }
      return assembly.module();
    } catch (error) {
      if (error === UNFAMILIAR) return null;
      throw error;
    }
  }

  private line(i: number, span: LogicalLine): Line {
    const before = this.read.get(i);
    if (before) return before;
    const line = span.broken ? refuse() : this.reader.line(span);
    this.read.set(i, line);
    return line;
  }
}

/** The clauses that a compound statement may have, and the field that they fill. */
const CLAUSES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  if_statement: { elif_clause: 'alternative', else_clause: 'alternative' },
  for_statement: { else_clause: 'alternative' },
  while_statement: { else_clause: 'alternative' },
  try_statement: { except_clause: null, else_clause: null, finally_clause: null },
};
const IS_CLAUSE = new Set(Object.values(CLAUSES).flatMap((clauses) => Object.keys(clauses)));

/** A node that lines are still added to. */
interface Open {
  readonly type: string;
  readonly children: Node[];
  /** The statements of its block; null where they stand on its own line. */
  readonly block: Node[] | null;
  /** Columns that its block is indented by, as its first line has it. */
  indent: number;
}

class Assembly {
  private readonly blocks: Blocks;
  private readonly top: Open = { type: 'module', children: [], block: [], indent: -1 };
  private readonly open = new Map<number, Open>();
  private decorators: Node[] = [];

  constructor(blocks: Blocks) {
    this.blocks = blocks;
  }

  module(): Node {
    if (this.decorators.length > 0) refuse();
    return node('module', 0, 0, this.top.block ?? []);
  }

  add(i: number, { indent, textEnd }: LogicalLine, line: Line): void {
    const parent = this.blocks.parent[i] ?? -1;
    const around = parent < 0 ? this.top : this.open.get(parent);
    if (!around?.block) return refuse();
    if (around.indent < 0) around.indent = indent;
    if (around.indent !== indent) refuse(); // Python and the grammar take no such block
    if ('statements' in line) {
      if (this.decorators.length > 0) refuse();
      for (const statement of line.statements) around.block.push(statement);
    } else if (line.header.type === 'decorator') {
      this.decorators.push(node('decorator', line.header.start, textEnd, line.header.parts));
    } else {
      this.addHeader(i, textEnd, line.header, around.block);
    }
  }

  private addHeader(
    i: number,
    end: number,
    { type, start, parts, block, inline }: Header,
    siblings: Node[],
  ): void {
    const statements: Node[] = inline ? [...inline] : [];
    const body = node('block', statements[0]?.start ?? end, end, statements);
    if (block !== null) filling(block, body);
    const children = [...parts, body];
    const made = node(type, start, end, children);
    this.open.set(i, { type, children, block: inline ? null : statements, indent: -1 });
    if (IS_CLAUSE.has(type)) return this.addClause(i, made);
    siblings.push(this.decorated(made));
  }

  private addClause(i: number, clause: Node): void {
    const head = this.blocks.head[i] ?? i;
    const statement = this.open.get(head);
    const field = statement && CLAUSES[statement.type]?.[clause.type];
    if (field === undefined || this.decorators.length > 0) return refuse();
    statement?.children.push(field === null ? clause : filling(field, clause));
  }

  private decorated(definition: Node): Node {
    const { decorators } = this;
    const [first] = decorators;
    if (!first) return definition;
    if (definition.type !== 'function_definition' && definition.type !== 'class_definition') refuse();
    this.decorators = [];
    return node('decorated_definition', first.start, definition.end, [
      ...decorators,
      filling('definition', definition),
    ]);
  }
}
