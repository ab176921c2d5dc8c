/** One file's bytes → its usages, by what kind of file it is. */

import { decodePython } from '../python/decode.ts';
import { hasPythonShebang, isNotebookPath, isPythonPath, mayBeScript } from '../python/files.ts';
import { findUsages, type TextFindings } from './find.ts';
import { manifestKind, switchFileKind } from './manifest-paths.ts';
import { OpenText } from './open-text.ts';
import type { Looking } from './read.ts';
import type { Findings, ProblemReason, TextProblem, Usage } from './usage.ts';
import { wordsHeld } from './words.ts';

/** Whether files with this path are read at all; a script is known only by its first line. */
export function isLookedInto(path: string): boolean {
  return (
    isPythonPath(path) ||
    isNotebookPath(path) ||
    mayBeScript(path) ||
    manifestKind(path) !== null ||
    switchFileKind(path) !== null
  );
}

/** Whether the file is Python source: by its ending, or by its first line where it has none. */
export function isPythonSource(path: string, bytes: Uint8Array): boolean {
  return isPythonPath(path) || (mayBeScript(path) && hasPythonShebang(bytes));
}

/** The text of Python source; null where Python could not decode it. */
export function pythonText(bytes: Uint8Array): string | null {
  const decoded = decodePython(bytes);
  return 'text' in decoded ? decoded.text : null;
}

/** What a file uses and, of Python source, what it hands on to the modules that import it. */
export interface FileFindings extends Findings {
  readonly handsOn?: TextFindings['handsOn'];
}

/** The problem that a file without bytes is. */
export function unread(content: { readonly unreadable: ProblemReason; readonly message: string }): Findings {
  return { usages: [], problems: [{ reason: content.unreadable, line: null, message: content.message }] };
}

/** Finds what a file uses. Files that are of no kind that is looked into have no usages. */
export async function findInFile(path: string, bytes: Uint8Array, looking: Looking): Promise<FileFindings> {
  const found: FileFindings[] = [];
  if (isPythonSource(path, bytes)) found.push(await findInPython(bytes, looking));
  if (isNotebookPath(path)) found.push(await findInNotebook(bytes, looking));
  const manifest = manifestKind(path);
  const switches = switchFileKind(path);
  if (manifest || switches) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (manifest) found.push(await (await import('./requirements.ts')).findRequirements(manifest, text));
    if (switches) found.push(await (await import('./switches.ts')).findSwitches(switches, text));
  }
  return together(found);
}

async function findInPython(bytes: Uint8Array, looking: Looking): Promise<FileFindings> {
  const words = wordsHeld(bytes, looking.words, looking.wrappers.own);
  if (!words && !looking.followsImports) return NOTHING;
  const decoded = decodePython(bytes);
  if (!('text' in decoded)) return { usages: [], problems: [undecodable(decoded.undecodable)] };
  return await findInText(decoded.text, { ...looking, words: words ?? looking.words });
}

/** Finds what a decoded Python text uses. */
export async function findInText(
  text: string,
  looking: Looking,
  cell: number | null = null,
): Promise<TextFindings> {
  const open = new OpenText(text, looking.syntax);
  return await looking.syntax.withGrammar(() => findUsages(open, looking, cell));
}

/** Each code cell is a Python text of its own. */
async function findInNotebook(bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const words = wordsHeld(bytes, looking.words, looking.wrappers.own);
  if (!words) return NOTHING;
  const { readNotebook } = await import('../python/notebook.ts');
  const { cells, damage } = readNotebook(Buffer.from(bytes).toString('utf8'));
  const found: Findings[] = [];
  for (const { cell, text } of cells) found.push(await findInText(text, { ...looking, words }, cell));
  if (damage) found.push({ usages: [], problems: [{ reason: 'undecodable', ...damage }] });
  const usages = found.flatMap((each) => each.usages).sort(byPosition);
  return { usages, problems: found.flatMap((each) => each.problems) }; // nothing imports a notebook
}

function undecodable(why: string): TextProblem {
  return { reason: 'undecodable', line: null, message: why };
}

const NOTHING: Findings = { usages: [], problems: [] };

function together(found: readonly FileFindings[]): FileFindings {
  if (found.length <= 1) return found[0] ?? NOTHING;
  const handsOn = found.find((each) => each.handsOn)?.handsOn;
  return {
    ...(handsOn ? { handsOn } : {}),
    usages: found.flatMap(({ usages }) => usages).sort(byPosition),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function byPosition(a: Usage, b: Usage): number {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
