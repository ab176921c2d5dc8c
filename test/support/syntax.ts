/** Python's syntax; the grammar is compiled once for all tests of a process. */
import { readFile } from 'node:fs/promises';
import { type Grammar, loadGrammar } from '../../src/python/grammar.ts';
import { Syntax } from '../../src/python/syntax.ts';

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
