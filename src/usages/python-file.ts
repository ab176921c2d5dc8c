/** A Python file that is looked at more than once, as more becomes known of the modules that it imports. */
import { decodePython, latin1Of } from '../python/decode.ts';
import { hasPythonShebang, isNotebookPath, isPythonPath, mayBeScript } from '../python/files.ts';
import type { ImportedName } from './imported-names.ts';
import type { HandedOn } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { PythonSource } from './python-source.ts';
import type { Looking } from './read.ts';
import type { Findings } from './usage.ts';
import { mayUseDirectly, wordsHeld } from './words.ts';

export interface PythonFile {
  /** All Python that it holds. */
  readonly text: string;
  /** What its import statements name. */
  readonly imports: readonly ImportedName[];
  /** The module that it is; null of a notebook, which none can import. */
  readonly module: OpenText | null;
  /** Reads what matters by what is known now. Returns what the file hands on to the modules that import it. */
  look(looking: Looking): Promise<ReadonlyMap<string, HandedOn>>;
  /** What was found by the last look. */
  findings(looking: Looking): Promise<Findings>;
}

/** What a Python file holds that is worth looking at: its text, or what is wrong with it; null where there is nothing. */
export type OpenedPython = { readonly file: PythonFile } | { readonly findings: Findings } | null;

/**
 * Opens a file of Python source, or a notebook. One without a word that could lead to eventlet is opened only where
 * imports are followed; any other file is not.
 */
export async function openPython(path: string, bytes: Uint8Array, looking: Looking): Promise<OpenedPython> {
  const isNotebook = isNotebookPath(path);
  if (!isNotebook && !isPythonSource(path, bytes)) return null;
  const looksFurther = looking.followsImports || looking.words.size > 0;
  if (!looksFurther && !mayUseDirectly(bytes, looking.wrappers.own)) return null;
  const latin1 = latin1Of(bytes);
  const words = wordsHeld(latin1, bytes, looking.words, looking.wrappers.own);
  if (!words && !looking.followsImports) return null;
  if (isNotebook) {
    const { NotebookFile } = await import('./notebook-file.ts');
    return { file: new NotebookFile(bytes, looking) };
  }
  const decoded = decodePython(bytes, latin1);
  if ('text' in decoded) return { file: new PythonSource(decoded.text, words ?? looking.words, looking) };
  return {
    findings: {
      usages: [],
      problems: [{ reason: 'undecodable', line: null, message: decoded.undecodable }],
    },
  };
}

/** The text of Python source; null where Python could not decode it. */
export function pythonText(bytes: Uint8Array): string | null {
  const decoded = decodePython(bytes);
  return 'text' in decoded ? decoded.text : null;
}

/** Whether the file is Python source: by its ending, or by its first line where it has none. */
export function isPythonSource(path: string, bytes: Uint8Array): boolean {
  return isPythonPath(path) || (mayBeScript(path) && hasPythonShebang(bytes));
}
