/** One file's bytes → its usages, by what kind of file it is. */
import { bufferOf, latin1Of } from '../python/decode.ts';
import { NO_FINDINGS, together, tooDeep } from './findings.ts';
import { manifestKind, switchFileKind } from './manifest-paths.ts';
import { openPython } from './python-file.ts';
import type { Looking } from './read.ts';
import type { Findings } from './usage.ts';
import { BESIDE_PYTHON } from './words.ts';

/** Finds what a file uses directly. Files that are of no kind that is looked into have no usages. */
export async function findInFile(path: string, bytes: Uint8Array, looking: Looking): Promise<Findings> {
  const others = await findBesidePython(path, bytes);
  const opened = await openPython(path, bytes, looking);
  if (!opened) return others;
  if ('findings' in opened) return together([opened.findings, others]);
  await opened.file.look(looking);
  return together([await opened.file.findings(looking), others]);
}

/** What a file says of eventlet that is no Python, or not in Python's own way: a manifest, a file that starts services. */
export async function findBesidePython(path: string, bytes: Uint8Array): Promise<Findings> {
  const manifest = manifestKind(path);
  const switches = switchFileKind(path);
  if (!(manifest || switches) || !BESIDE_PYTHON.test(latin1Of(bytes))) return NO_FINDINGS;
  const text = bufferOf(bytes).toString('utf8');
  const found: Findings[] = [];
  try {
    if (manifest) found.push(await (await import('./requirements.ts')).findRequirements(manifest, text));
    if (switches) found.push(await (await import('./switches.ts')).findSwitches(switches, text));
  } catch (error) {
    return { usages: [], problems: [tooDeep(error)] };
  }
  return together(found);
}
