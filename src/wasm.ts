/** Python's syntax, with the two WebAssembly files of the grammar that stand beside the bundle. */
import { readFile } from 'node:fs/promises';
import { Syntax } from './python/syntax.ts';

const RUNTIME = new URL('./web-tree-sitter.wasm', import.meta.url);
const GRAMMAR = new URL('./tree-sitter-python.wasm', import.meta.url);

/** Loads nothing until a text needs the whole grammar. */
export function pythonSyntax(): Syntax {
  return new Syntax(async () => {
    const [{ loadGrammar }, runtime, grammar] = await Promise.all([
      import('./python/grammar.ts'),
      readFile(RUNTIME),
      readFile(GRAMMAR),
    ]);
    return await loadGrammar(runtime, grammar);
  });
}
