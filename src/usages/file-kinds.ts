/** Which files may have usages, by their paths. */
import { isNotebookPath, isPythonPath, mayBeScript } from '../python/files.ts';
import { manifestKind, switchFileKind } from './manifest-paths.ts';

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
