/** Many blobs in a row, each looked at and let go: one `git cat-file --batch` that writes as fast as it is read. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { FileContent, TreeEntry } from './change.ts';
import { tooLarge } from './disk.ts';
import { type GitPlace, startGit } from './git-process.ts';

/** Git ends at an object that is damaged; the rest is asked of another one. */
const MAX_RESTARTS = 20;
const HEADER = /^[0-9a-f]{40,64} blob (\d+)$/;
const LINE_FEED = 0x0a;

/** Reads blobs through one git process, which waits between the lists: dispose of it. */
export class BlobStream implements Disposable {
  readonly #place: GitPlace;
  readonly #maxSize: number;
  #memory = new Memory();
  #running: { readonly child: ChildProcessWithoutNullStreams; readonly input: Input } | null = null;

  /** @param maxSize bytes; a larger blob is `too-large` and passes by */
  constructor(place: GitPlace, maxSize: number) {
    this.#place = place;
    this.#maxSize = maxSize;
  }

  /**
   * The contents of these blobs, in order; one list after the other. The bytes of one are good only until the next is asked
   * for: all are read into the same memory. A blob that can't be had is `unreadable`.
   */
  async *read(entries: readonly TreeEntry[]): AsyncGenerator<FileContent> {
    let done = 0;
    for (let start = 0; start <= MAX_RESTARTS && done < entries.length; start++) {
      for await (const content of this.#readUntilEnd(entries.slice(done))) {
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
  async *#readUntilEnd(entries: readonly TreeEntry[]): AsyncGenerator<FileContent> {
    this.#running ??= this.#start();
    const { child, input } = this.#running;
    let isWhole = false;
    child.stdin.write(entries.map(({ oid }) => `${oid}\n`).join(''));
    try {
      for (const entry of entries) {
        const header = await input.line();
        if (header === null) return;
        const size = HEADER.exec(header)?.[1];
        if (size === undefined) {
          yield missing(entry, header.slice(header.lastIndexOf(' ') + 1));
          continue;
        }
        const isKept = Number(size) <= this.#maxSize;
        const bytes = await input.bytes(Number(size), isKept);
        if (bytes === null) return;
        yield isKept ? { entry, bytes } : tooLarge(entry, Number(size), this.#maxSize);
      }
      isWhole = true;
    } finally {
      if (!isWhole) this[Symbol.dispose](); // what git still says is no answer to the next list
    }
  }

  #start() {
    const child = startGit(this.#place, ['cat-file', '--batch']);
    child.on('error', () => {}); // then there is no output, and every blob is missing
    child.stderr.resume();
    child.stdin.on('error', () => {}); // git ended before it read all
    return { child, input: new Input(child.stdout[Symbol.asyncIterator](), this.#memory) };
  }

  [Symbol.dispose](): void {
    this.#running?.child.kill();
    this.#running = null;
  }
}

function missing(entry: TreeEntry, why: string): FileContent {
  const message = `git has no blob ${entry.oid} (${why}); a partial clone has to fetch it first`;
  return { entry, unreadable: 'unreadable', message };
}

/** Memory for one blob after the other. */
class Memory {
  private bytes: Buffer = Buffer.allocUnsafeSlow(1 << 20);

  /** So many bytes, which the next call gives again. */
  ofSize(size: number): Buffer {
    if (size > this.bytes.length) this.bytes = Buffer.allocUnsafeSlow(size * 2);
    return this.bytes.subarray(0, size);
  }
}

/** What git wrote, taken line by line and by length. */
class Input {
  private readonly chunks: AsyncIterator<Buffer>;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  private readonly memory: Memory;

  constructor(chunks: AsyncIterator<Buffer>, memory: Memory) {
    this.chunks = chunks;
    this.memory = memory;
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
    const memory = this.memory.ofSize(isKept ? size : 0);
    for (let read = 0; read <= size; ) {
      if (this.at === this.chunk.length && !(await this.more())) return null;
      const end = Math.min(this.chunk.length, this.at + size + 1 - read);
      if (isKept) this.chunk.copy(memory, read, this.at, Math.min(end, this.at + size - read));
      read += end - this.at;
      this.at = end;
    }
    return memory;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.chunks.next();
    this.chunk = done ? Buffer.alloc(0) : value;
    this.at = 0;
    return done !== true;
  }
}
