/** Many blobs in a row, each looked at and let go: one `git cat-file --batch` that writes as fast as it is read. */
import type { FileContent, TreeEntry } from './change.ts';
import { tooLarge } from './disk.ts';
import { type GitPlace, startGit } from './git-process.ts';

/** Git ends at an object that is damaged; the rest is asked of another one. */
const MAX_RESTARTS = 20;
const HEADER = /^[0-9a-f]{40,64} blob (\d+)$/;
const LINE_FEED = 0x0a;

/**
 * The contents of these blobs, in order. The bytes of one are good only until the next is asked for: all are read into
 * the same memory. A blob that can't be had is `unreadable`.
 */
export async function* streamBlobs(
  place: GitPlace,
  entries: readonly TreeEntry[],
  maxSize: number,
): AsyncGenerator<FileContent> {
  let done = 0;
  for (let start = 0; start <= MAX_RESTARTS && done < entries.length; start++) {
    for await (const content of streamUntilEnd(place, entries.slice(done), maxSize)) {
      done++;
      yield content;
    }
    const broken = entries[done];
    if (broken) yield missing(broken, 'git ended at it');
    done++;
  }
  for (const entry of entries.slice(done)) yield missing(entry, 'git ended too often');
}

/** The contents as far as one git process gives them. */
async function* streamUntilEnd(
  place: GitPlace,
  entries: readonly TreeEntry[],
  maxSize: number,
): AsyncGenerator<FileContent> {
  const child = startGit(place, ['cat-file', '--batch']);
  child.on('error', () => {}); // then there is no output, and every blob is missing
  child.stderr.resume();
  child.stdin.on('error', () => {}); // git ended before it read all
  child.stdin.end(entries.map(({ oid }) => `${oid}\n`).join(''));
  const input = new Input(child.stdout[Symbol.asyncIterator]());
  try {
    for (const entry of entries) {
      const header = await input.line();
      if (header === null) return;
      const size = HEADER.exec(header)?.[1];
      if (size === undefined) {
        yield missing(entry, header.slice(header.lastIndexOf(' ') + 1));
        continue;
      }
      const isKept = Number(size) <= maxSize;
      const bytes = await input.bytes(Number(size), isKept);
      if (bytes === null) return;
      yield isKept ? { entry, bytes } : tooLarge(entry, Number(size), maxSize);
    }
  } finally {
    child.kill();
  }
}

function missing(entry: TreeEntry, why: string): FileContent {
  const message = `git has no blob ${entry.oid} (${why}); a partial clone has to fetch it first`;
  return { entry, unreadable: 'unreadable', message };
}

/** What git wrote, taken line by line and by length. */
class Input {
  private readonly chunks: AsyncIterator<Buffer>;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  private memory: Buffer = Buffer.allocUnsafeSlow(1 << 20);

  constructor(chunks: AsyncIterator<Buffer>) {
    this.chunks = chunks;
  }

  /** The next line without its end; null where there is none. */
  async line(): Promise<string | null> {
    let text = '';
    for (;;) {
      const end = this.chunk.indexOf(LINE_FEED, this.at);
      if (end >= 0) {
        text += this.chunk.toString('latin1', this.at, end);
        this.at = end + 1;
        return text;
      }
      text += this.chunk.toString('latin1', this.at);
      if (!(await this.more())) return null;
    }
  }

  /** So many bytes, without the line end after them, in memory that the next call uses again. Null where git ended. */
  async bytes(size: number, isKept: boolean): Promise<Buffer | null> {
    if (isKept && size > this.memory.length) this.memory = Buffer.allocUnsafeSlow(size * 2);
    for (let read = 0; read <= size; ) {
      if (this.at === this.chunk.length && !(await this.more())) return null;
      const end = Math.min(this.chunk.length, this.at + size + 1 - read);
      if (isKept) this.chunk.copy(this.memory, read, this.at, Math.min(end, this.at + size - read));
      read += end - this.at;
      this.at = end;
    }
    return isKept ? this.memory.subarray(0, size) : this.memory.subarray(0, 0);
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    this.chunk = done ? Buffer.alloc(0) : value;
    this.at = 0;
    return done !== true;
  }
}
