/** Files on disk: never through a symbolic link, never outside the folder they are below. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent, TreeEntry } from './change.ts';
import { encodePath, fileSystemPath } from './repository-path.ts';

/** A named pipe would keep us waiting without O_NONBLOCK. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads below one folder. */
export class Disk {
  readonly #root: string;
  /** Folders, with a `/` at the end, and whether they and all above them are folders indeed. */
  readonly #folders = new Map<string, boolean>([['', true]]);

  constructor(root: string) {
    this.#root = root;
  }

  /** Whether a regular file stands there now. */
  isFile(path: string): boolean {
    if (!this.#isInFolder(path)) return false;
    return lstatSync(this.#locate(path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** The file's bytes as they are; null where there is no such file. Reads at once: for small files a thread costs more. */
  read(entry: TreeEntry, maxSize: number): FileContent | null {
    const { path } = entry;
    let file: number | null = null;
    try {
      if (!this.#isInFolder(path)) return null;
      file = openSync(this.#locate(path), OPEN_FLAGS);
      const status = fstatSync(file);
      if (!status.isFile()) return null;
      if (status.size > maxSize) return tooLarge(entry, status.size, maxSize);
      return { entry, bytes: readAll(file, status.size) };
    } catch (error) {
      if (isAbsence(error)) return null;
      const message = error instanceof Error ? error.message : String(error);
      return { entry, unreadable: 'unreadable', message: `can't be read: ${message.split(',', 1)[0]}` };
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  #locate(path: string): string | Buffer {
    const below = fileSystemPath(path);
    if (typeof below === 'string') return join(this.#root, below);
    return Buffer.concat([encodePath(`${this.#root}/`), below]);
  }

  #isInFolder(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const above = folder.slice(0, -1);
    const is =
      !isUpward(above) &&
      this.#isInFolder(above) &&
      (lstatSync(this.#locate(above), { throwIfNoEntry: false })?.isDirectory() ?? false);
    this.#folders.set(folder, is);
    return is;
  }
}

/** The one wording for a file that is over the limit; sizes in bytes. */
export function tooLarge(entry: TreeEntry, size: number, maxSize: number): FileContent {
  return { entry, unreadable: 'too-large', message: `${size} bytes, over the limit of ${maxSize}` };
}

/** The file may have grown or shrunk since its size was asked for; what was there then is enough. */
function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  while (at < size) {
    const read = readSync(file, bytes, at, size - at, null);
    if (read === 0) break;
    at += read;
  }
  return at === size ? bytes : bytes.subarray(0, at);
}

/** No entry, a file where a folder is expected, or a symbolic link (ELOOP; EMLINK on FreeBSD). */
function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK'].includes(code);
}

/** Git writes no such path, so this one was not git's. */
function isUpward(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '..' || name === '.' || path.startsWith('/');
}
