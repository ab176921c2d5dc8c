/** What of its path decides how a file is read: files of one kind with the same bytes have the same usages. */
import { isNotebookPath, isPythonPath, mayBeScript } from '../python/files.ts';
import { manifestKind, switchFileKind } from '../usages/manifest-paths.ts';

/** A word for each way of reading; null for a file that is not read at all (`isLookedInto`). */
export function fileKind(path: string): string | null {
  const kinds = [
    isPythonPath(path) ? 'python' : null,
    isNotebookPath(path) ? 'notebook' : null,
    mayBeScript(path) ? 'script' : null,
    manifestKind(path),
    switchFileKind(path),
  ].filter((kind) => kind !== null);
  return kinds.length > 0 ? [...new Set(kinds)].join('+') : null;
}
