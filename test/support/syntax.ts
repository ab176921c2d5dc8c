/** Python's syntax; the grammar is compiled once for all tests of a process. */
import { readFile } from 'node:fs/promises';
import { Blocks } from '../../src/python/blocks.ts';
import { type Grammar, loadGrammar } from '../../src/python/grammar.ts';
import type { LogicalLines } from '../../src/python/lines.ts';
import { type ParseWanted, Syntax } from '../../src/python/syntax.ts';

const wasm = (name: string) => readFile(new URL(import.meta.resolve(name)));
let loading: Promise<Grammar> | null = null;

export function grammar(): Promise<Grammar> {
  loading ??= Promise.all([
    wasm('web-tree-sitter/web-tree-sitter.wasm'),
    wasm('tree-sitter-python/tree-sitter-python.wasm'),
  ]).then(([runtime, language]) => loadGrammar(runtime, language));
  return loading;
}

export const syntax = new Syntax(grammar);

/** Reads everything by the whole grammar, as what is not everyday Python is read. */
class GrammarAlone extends Syntax {
  override open(lines: LogicalLines): ParseWanted {
    const blocks = new Blocks(lines);
    return (wanted) => whole(lines, blocks.withSurroundings(wanted));
  }
}

const whole = await grammar();
export const grammarAlone = new GrammarAlone(grammar);
