/** Loads the parser: the two WebAssembly files that stand beside the bundle. */
import { readFile } from 'node:fs/promises';
import { loadSyntax, type ParseLines } from './python/syntax.ts';

const RUNTIME = new URL('./web-tree-sitter.wasm', import.meta.url);
const GRAMMAR = new URL('./tree-sitter-python.wasm', import.meta.url);

export async function loadParser(): Promise<ParseLines> {
  const [runtime, grammar] = await Promise.all([readFile(RUNTIME), readFile(GRAMMAR)]);
  return loadSyntax(runtime, grammar);
}
