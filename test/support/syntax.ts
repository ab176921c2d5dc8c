/** The parser, compiled once for all tests of a process. */
import { readFile } from 'node:fs/promises';
import { loadSyntax, type ParseLines } from '../../src/python/syntax.ts';

const wasm = (name: string) => readFile(new URL(import.meta.resolve(name)));
let loading: Promise<ParseLines> | null = null;

export async function syntax(): Promise<ParseLines> {
  loading ??= Promise.all([
    wasm('web-tree-sitter/web-tree-sitter.wasm'),
    wasm('tree-sitter-python/tree-sitter-python.wasm'),
  ]).then(([runtime, grammar]) => loadSyntax(runtime, grammar));
  return loading;
}
