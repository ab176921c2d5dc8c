/** Files on disk: never through a symbolic link, never outside the folder they are below. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { FileContent, TreeEntry } from './change.ts';
import { encodePath, fileSystemPath } from './repository-path.ts';

/** A named pipe would keep us waiting without O_NONBLOCK. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads below one folder. */
export class Disk {
  /** The folder, with a `/` at the end. */
  readonly #prefix: string;
  /** Folders, with a `/` at the end, and whether they and all above them are folders indeed. */
  readonly #folders = new Map<string, boolean>([['', true]]);
  #scratch = Buffer.alloc(0);

  constructor(root: string) {
    this.#prefix = root.endsWith('/') ? root : `${root}/`;
  }

  /** Whether a regular file stands there now, or something does that only reading can tell about. */
  isFile(path: string): boolean {
    return this.sizeOf(path) !== null;
  }

  /** The size of the regular file that stands there now, in bytes; -1 where only reading can tell; null where there is none. */
  sizeOf(path: string): number | null {
    if (!this.#isInFolder(path)) return null;
    try {
      const status = lstatSync(this.#locate(path), { throwIfNoEntry: false });
      return status?.isFile() ? status.size : null;
    } catch (error) {
      return isAbsence(error) ? null : -1;
    }
  }

  /**
   * The file's bytes as they are; null where there is no such file. Reads at once: for small files a thread costs more.
   * `transient` bytes are good until the next are read.
   */
  read(entry: TreeEntry, maxSize: number, transient = false): FileContent | null {
    const { path } = entry;
    let file: number | null = null;
    try {
      if (!this.#isInFolder(path)) return null;
      file = openSync(this.#locate(path), OPEN_FLAGS);
      const status = fstatSync(file);
      if (!status.isFile()) return null;
      if (status.size > maxSize) return tooLarge(entry, status.size, maxSize);
      return { entry, bytes: readAll(file, this.#room(status.size, transient)) };
    } catch (error) {
      if (isAbsence(error)) return null;
      const message = error instanceof Error ? error.message : String(error);
      return { entry, unreadable: 'unreadable', message: `can't be read: ${message.split(',', 1)[0]}` };
    } finally {
      if (file !== null) closeSync(file);
    }
  }

  /** True where we may not look: what is asked for next then fails, and says so. */
  #isFolder(path: string): boolean {
    try {
      return lstatSync(this.#locate(path)).isDirectory();
    } catch (error) {
      return !isAbsence(error);
    }
  }

  #room(size: number, transient: boolean): Buffer {
    if (!transient) return Buffer.allocUnsafeSlow(size);
    if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
    return this.#scratch.subarray(0, size);
  }

  #locate(path: string): string | Buffer {
    const below = fileSystemPath(path);
    if (typeof below === 'string') return this.#prefix + below;
    return Buffer.concat([encodePath(this.#prefix), below]);
  }

  #isInFolder(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const above = folder.slice(0, -1);
    const is = !isUpward(above) && this.#isInFolder(above) && this.#isFolder(above);
    this.#folders.set(folder, is);
    return is;
  }
}

/** The one wording for a file that is over the limit; sizes in bytes. */
export function tooLarge(entry: TreeEntry, size: number, maxSize: number): FileContent {
  return { entry, unreadable: 'too-large', message: `${size} bytes, over the limit of ${maxSize}` };
}

/** Fills the room. The file may have shrunk since it was measured, or grown: what was there then is enough. */
function readAll(file: number, room: Buffer): Buffer {
  let at = 0;
  while (at < room.length) {
    const read = readSync(file, room, at, room.length - at, null);
    if (read === 0) break;
    at += read;
  }
  return room.subarray(0, at);
}

/** No entry, a file where a folder is expected, a symbolic link (ELOOP; EMLINK on FreeBSD), a name that none can have. */
export function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EMLINK', 'ENAMETOOLONG'].includes(code);
}

/** Git writes no such path, so this one was not git's. */
function isUpward(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '..' || name === '.' || path.startsWith('/');
}
