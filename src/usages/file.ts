/** One file's bytes → its usages, by what kind of file it is. */
import { hasPythonShebang, isNotebookPath, isPythonPath, mayBeScript } from '../changes/python-files.ts';
import { decodePython } from '../python/decode.ts';
import { findUsages, type Looking } from './find.ts';
import { manifestKind, switchFileKind } from './manifest-paths.ts';
import type { Findings, TextProblem, Usage } from './usage.ts';
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

/** Finds what a file uses. Files that are of no kind that is looked into have no usages. */
export async function findInFile(path: string, bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const found: Findings[] = [];
  if (isPythonSource(path, bytes)) found.push(findInPython(bytes, looking));
  const manifest = manifestKind(path);
  const switches = switchFileKind(path);
  if (manifest || switches) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    if (manifest) found.push(await (await import('./requirements.ts')).findRequirements(manifest, text));
    if (switches) found.push(await (await import('./switches.ts')).findSwitches(switches, text));
  }
  return together(found);
}

function findInPython(bytes: Uint8Array, looking: Looking): Findings {
  const words = wordsHeld(bytes, looking.words);
  if (!words) return NOTHING;
  const decoded = decodePython(bytes);
  return 'text' in decoded
    ? findUsages(decoded.text, { ...looking, words })
    : { usages: [], problems: [undecodable(decoded.undecodable)] };
}

function undecodable(why: string): TextProblem {
  return { reason: 'undecodable', line: null, message: why };
}

const NOTHING: Findings = { usages: [], problems: [] };

function together(found: readonly Findings[]): Findings {
  if (found.length <= 1) return found[0] ?? NOTHING;
  return {
    usages: found.flatMap(({ usages }) => usages).sort(byPosition),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function byPosition(a: Usage, b: Usage): number {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
