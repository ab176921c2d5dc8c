/** One file's bytes → its usages, by what kind of file it is. */

import { decodePython } from '../python/decode.ts';
import { hasPythonShebang, isNotebookPath, isPythonPath, mayBeScript } from '../python/files.ts';
import { manifestKind, switchFileKind } from './manifest-paths.ts';
import { findInText, openPython } from './python-file.ts';
import type { Looking } from './read.ts';
import type { Findings, ProblemReason, Usage } from './usage.ts';
import { wordsHeld } from './words.ts';

/** Whether files with this path are read at all; a script is known only by its first line. */
export function isLookedInto(path: string): boolean {
  return isPythonPath(path) || mayBeScript(path) || isNoPythonSource(path) || isNotebookPath(path);
}

/** Whether files with this path are read for what they say that is no Python. */
function isNoPythonSource(path: string): boolean {
  return manifestKind(path) !== null || switchFileKind(path) !== null;
}

/** Whether a file can only have usages where a Python text that it holds names them: not a manifest, not a script. */
export function isPlainPython(path: string): boolean {
  return (isPythonPath(path) || isNotebookPath(path)) && !isNoPythonSource(path);
}

/** The endings of such files. */
export const PYTHON_ENDINGS = ['.py', '.pyi', '.pyw', '.ipynb'] as const;

/** Whether the file is Python source: by its ending, or by its first line where it has none. */
export function isPythonSource(path: string, bytes: Uint8Array): boolean {
  return isPythonPath(path) || (mayBeScript(path) && hasPythonShebang(bytes));
}

/** The text of Python source; null where Python could not decode it. */
export function pythonText(bytes: Uint8Array): string | null {
  const decoded = decodePython(bytes);
  return 'text' in decoded ? decoded.text : null;
}

/** The problem that a file without bytes is. */
export function unread(content: { readonly unreadable: ProblemReason; readonly message: string }): Findings {
  return { usages: [], problems: [{ reason: content.unreadable, line: null, message: content.message }] };
}

/** Finds what a file uses directly. Files that are of no kind that is looked into have no usages. */
export async function findInFile(path: string, bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const others = await findBesidePython(path, bytes, looking);
  const opened = isPythonSource(path, bytes) ? openPython(bytes, looking) : null;
  if (!opened) return others;
  if ('findings' in opened) return together([opened.findings, others]);
  await opened.file.look(looking);
  return together([await opened.file.findings(looking), others]);
}

/** What a file that is no Python source, or not alone, uses: a notebook, a manifest, a file that starts services. */
export async function findBesidePython(path: string, bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const found: Findings[] = [];
  if (isNotebookPath(path)) found.push(await findInNotebook(bytes, looking));
  const manifest = manifestKind(path);
  const switches = switchFileKind(path);
  if (manifest || switches) {
    const text = bufferOf(bytes).toString('utf8');
    if (manifest) found.push(await (await import('./requirements.ts')).findRequirements(manifest, text));
    if (switches) found.push(await (await import('./switches.ts')).findSwitches(switches, text));
  }
  return together(found);
}

/** Each code cell is a Python text of its own. */
async function findInNotebook(bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const words = wordsHeld(bufferOf(bytes).toString('latin1'), looking.words, looking.wrappers.own);
  if (!words) return NOTHING;
  const { readNotebook } = await import('../python/notebook.ts');
  const { cells, damage } = readNotebook(bufferOf(bytes).toString('utf8'));
  const found: Findings[] = [];
  for (const { cell, text } of cells) found.push(await findInText(text, { ...looking, words }, cell));
  if (damage) found.push({ usages: [], problems: [{ reason: 'undecodable', ...damage }] });
  return together(found);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const NOTHING: Findings = { usages: [], problems: [] };

/** Several findings in one text as one, in the order of the text. */
export function together(found: readonly Findings[]): Findings {
  const some = found.filter(({ usages, problems }) => usages.length + problems.length > 0);
  if (some.length <= 1) return some[0] ?? NOTHING;
  return {
    usages: some.flatMap(({ usages }) => usages).sort(byPosition),
    problems: some.flatMap(({ problems }) => problems),
  };
}

function byPosition(a: Usage, b: Usage): number {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
