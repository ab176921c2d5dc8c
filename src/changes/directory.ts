/** A plain folder, or a single file, as a snapshot: for `scan` where there is no git repository. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ConfigError, IncompleteError } from '../errors.ts';
import { isExcluded } from '../python/files.ts';
import type { Snapshot, TreeEntry } from './change.ts';
import { Disk, isAbsence } from './disk.ts';
import { decodePath, encodePath } from './repository-path.ts';
import { diskSnapshot, inGitOrder, type SnapshotOptions } from './snapshots.ts';

export interface DirectoryOptions extends SnapshotOptions {
  /** Whether to look into a folder; by default those that are excluded unless the config says otherwise are passed by. */
  readonly enter?: (folder: string) => boolean;
}

/**
 * The regular files below a folder; paths are relative to it, and symbolic links are not followed. Of a single file,
 * the file as the only one of its folder.
 * @throws ConfigError where nothing of this name can be read; `list` IncompleteError where a folder can't be.
 */
export function directorySnapshot(path: string, options: DirectoryOptions = {}): Snapshot {
  const { enter = (folder) => !isExcluded(`${folder}/`, new Set()) } = options;
  const { root, file } = locate(path);
  const list = async () => (file === null ? walk(root, enter) : [{ path: file, oid: null }]);
  return diskSnapshot(new Disk(root), null, list, options);
}

function locate(path: string): { root: string; file: string | null } {
  try {
    const real = realpathSync(path);
    if (statSync(real).isDirectory()) return { root: real, file: null };
    return { root: dirname(real), file: basename(real) };
  } catch (error) {
    if (isAbsence(error)) throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
    throw new ConfigError(`${path} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}

function walk(root: string, enter: (folder: string) => boolean): TreeEntry[] {
  const found: TreeEntry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readFolder(root, folder);
    if (folder !== '' && entries.some(({ name }) => name.equals(ENVIRONMENT_MARK))) continue;
    for (const entry of entries) {
      const path = (folder && `${folder}/`) + decodePath(entry.name);
      if (entry.isFile()) found.push({ path, oid: null });
      else if (entry.isDirectory() && enter(path)) folders.push(path);
    }
  }
  return inGitOrder(found, ({ path }) => path);
}

const ENVIRONMENT_MARK = Buffer.from('pyvenv.cfg');

function readFolder(root: string, folder: string): Dirent<Buffer>[] {
  try {
    return readdirSync(encodePath(`${root}/${folder}`), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (isAbsence(error)) return []; // it went while we looked
    const reason = error instanceof Error ? error.message.split(',', 1)[0] : error;
    throw new IncompleteError(
      `The folder ${folder || root} can't be listed: ${reason}. Scan the others by name.`,
    );
  }
}
