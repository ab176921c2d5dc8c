/** A Jupyter notebook as the Python texts of its code cells. */
import { type JsonNode, readJson } from './json-text.ts';
import { neutralise } from './magics.ts';

export interface Cell {
  /**
   * 1-based among all cells, whatever they hold: the number that counting them on the screen gives, and that ruff and nbdime
   * print. (An execution count changes with every run, and may be missing.)
   */
  readonly cell: number;
  /** Python; what only IPython understands is neutralised, and the lines are the cell's. */
  readonly text: string;
  /** The cell as it was written, line by line as in `text`. */
  readonly source: string;
  /** The 1-based line of the file that each line of the cell stands on. */
  readonly fileLines: readonly number[];
}

export interface Notebook {
  readonly cells: readonly Cell[];
  /** What is wrong with the file, and on which line; the cells before it are read all the same. */
  readonly damage: { readonly line: number; readonly message: string } | null;
}

/**
 * Reads a notebook of nbformat 3 or 4 (https://nbformat.readthedocs.io/en/latest/format_description.html). Cells in other
 * languages (the kernel's, the cell's own, or a cell magic's: `%%bash`) are left out.
 */
export function readNotebook(text: string): Notebook {
  const { root, damage } = readJson(text.replace(/^\ufeff/, ' '));
  const lineAt = lineCounter(text);
  const all = allCells(root);
  const cells = isPython(kernelLanguage(root))
    ? (all ?? []).flatMap((node, index) => readCell(node, index + 1, lineAt))
    : [];
  if (damage)
    return { cells, damage: { line: lineAt(damage.offset), message: `not JSON: ${damage.message}` } };
  return { cells, damage: all ? null : { line: 1, message: 'not a notebook: it has no list of cells' } };
}

/** nbformat 4 keeps cells in one list, 3 in worksheets; null where there is neither. */
function allCells(root: JsonNode): readonly JsonNode[] | null {
  const sheets = items(get(root, 'worksheets'));
  return items(get(root, 'cells')) ?? sheets?.flatMap((sheet) => items(get(sheet, 'cells')) ?? []) ?? null;
}

function readCell(node: JsonNode, cell: number, lineAt: (offset: number) => number): Cell[] {
  if (string(get(node, 'cell_type')) !== 'code') return [];
  const language = string(get(node, 'language')) ?? string(get(node, 'metadata', 'vscode', 'languageId'));
  const written = get(node, 'source') ?? get(node, 'input');
  const parts = written?.type === 'string' ? [written] : (items(written) ?? []);
  let source = '';
  const fileLines: number[] = [];
  for (const part of parts) {
    if (part.type !== 'string') continue;
    const line = lineAt(part.start);
    source += part.value;
    while (fileLines.length < lineCount(source)) fileLines.push(line);
  }
  const text = isPython(language) ? neutralise(source) : null;
  return text === null ? [] : [{ cell, text, source, fileLines }];
}

/** Of lines with something on them: a part that ends with a line end leaves the next line to the next part. */
function lineCount(text: string): number {
  const ends = text.match(/\r\n|\r|\n/g)?.length ?? 0;
  return /[\r\n]$/.test(text) ? ends : ends + 1;
}

function kernelLanguage(root: JsonNode): string | null {
  return (
    string(get(root, 'metadata', 'kernelspec', 'language')) ??
    string(get(root, 'metadata', 'language_info', 'name'))
  );
}

/** A notebook that names no language is taken for Python, as old ones are. */
function isPython(language: string | null): boolean {
  return language === null || /^i?python\d*$/i.test(language);
}

function get(node: JsonNode | undefined, ...keys: string[]): JsonNode | undefined {
  let found = node;
  for (const key of keys) found = found?.type === 'object' ? found.entries.get(key) : undefined;
  return found;
}

function items(node: JsonNode | undefined): readonly JsonNode[] | null {
  return node?.type === 'array' ? node.items : null;
}

function string(node: JsonNode | undefined): string | null {
  return node?.type === 'string' ? node.value : null;
}

/** The 1-based line of an offset; offsets must not decrease by more than a cell, which they don't: it counts on from the last. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (; at < offset; at++) {
      const char = text[at];
      if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) line++;
    }
    return line;
  };
}
