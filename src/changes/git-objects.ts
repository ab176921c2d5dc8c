/** The contents of git objects, all through one `git cat-file --batch` that answers in the order asked. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type GitPlace, startGit } from './git-process.ts';
import { encodePath } from './repository-path.ts';

/** What git says of a name. `bytes` is null where the object is larger than was asked for. */
export type GitObject =
  | {
      readonly found: true;
      readonly oid: string;
      readonly type: string;
      readonly size: number;
      readonly bytes: Buffer | null;
    }
  | { readonly found: false; readonly message: string };

interface Request {
  readonly name: string;
  readonly maxSize: number;
  readonly answer: (object: GitObject) => void;
}

/** The object whose bytes are arriving. */
interface Body {
  readonly oid: string;
  readonly type: string;
  readonly size: number;
  readonly bytes: Buffer | null;
  at: number;
}

const HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const LINE_FEED = 0x0a;
/** Git ends at an object that it may not fetch or that is damaged; what was asked after that is asked again. */
const MAX_RESTARTS = 20;

export class GitObjects {
  readonly #place: GitPlace;
  #child: ChildProcessWithoutNullStreams | null = null;
  /** Asked and not yet answered, in order. */
  #asked: Request[] = [];
  #unsent: Request[] = [];
  #restarts = 0;
  #closed = false;
  #header: Buffer[] = [];
  #body: Body | null = null;
  #errors = '';

  constructor(place: GitPlace) {
    this.#place = place;
  }

  /** Starts git ahead of the first question, so that it is warm by then. */
  start(): void {
    if (this.#child || this.#closed) return;
    const child = startGit(this.#place, ['cat-file', '--batch']);
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-2_000);
    });
    child.stdin.on('error', () => {}); // its end is what matters, and comes by itself
    child.on('error', (error) => this.#ended(child, error.message));
    child.on('close', () => this.#ended(child, this.#errors.trim() || 'git cat-file ended'));
  }

  /**
   * The object of this name, in git's syntax for revisions; it must hold no line end.
   * Never rejects: an object that can't be had is not found, with the reason.
   */
  get(name: string, maxSize = Number.POSITIVE_INFINITY): Promise<GitObject> {
    return new Promise((answer) => {
      if (/[\r\n\0]/.test(name)) return answer({ found: false, message: 'a line end in the name' });
      if (this.#closed) return answer({ found: false, message: 'the repository was closed' });
      this.start();
      if (this.#unsent.length === 0) queueMicrotask(() => this.#send());
      this.#unsent.push({ name, maxSize, answer });
    });
  }

  /** Ends git. What is still asked is answered as not found. */
  async close(): Promise<void> {
    this.#closed = true;
    const child = this.#child;
    if (!child) return;
    const ended = new Promise((done) => child.once('close', done));
    child.stdin.end();
    if (this.#asked.length > 0) child.kill();
    if (child.pid !== undefined) await ended;
  }

  /** What was asked in one go is one write. */
  #send(): void {
    const requests = this.#unsent;
    this.#unsent = [];
    this.#asked.push(...requests);
    this.#child?.stdin.write(encodePath(requests.map(({ name }) => `${name}\n`).join('')));
  }

  #receive(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      at = this.#body ? this.#receiveBody(this.#body, chunk, at) : this.#receiveHeader(chunk, at);
    }
  }

  #receiveHeader(chunk: Buffer, start: number): number {
    const end = chunk.indexOf(LINE_FEED, start);
    this.#header.push(chunk.subarray(start, end < 0 ? chunk.length : end));
    if (end < 0) return chunk.length;
    const line = Buffer.concat(this.#header).toString();
    this.#header = [];
    const [, oid, type, size] = HEADER.exec(line) ?? [];
    if (oid && type && size) this.#body = this.#newBody(oid, type, Number(size));
    else this.#answer({ found: false, message: line.slice(line.lastIndexOf(' ') + 1) });
    return end + 1;
  }

  #newBody(oid: string, type: string, size: number): Body {
    const fits = size <= (this.#asked[0]?.maxSize ?? 0);
    return { oid, type, size, bytes: fits ? Buffer.allocUnsafeSlow(size) : null, at: 0 };
  }

  /** The bytes of one that is too large pass by and are not kept. */
  #receiveBody(body: Body, chunk: Buffer, start: number): number {
    const end = Math.min(chunk.length, start + body.size - body.at);
    if (body.bytes) chunk.copy(body.bytes, body.at, start, end);
    body.at += end - start;
    if (body.at < body.size || end === chunk.length) return end;
    this.#body = null;
    const { oid, type, size, bytes } = body;
    this.#answer({ found: true, oid, type, size, bytes });
    return end + 1; // the line end after every object
  }

  #answer(object: GitObject): void {
    this.#asked.shift()?.answer(object);
  }

  /** Git has ended: the first that was asked is what it ended at. */
  #ended(child: ChildProcessWithoutNullStreams, message: string): void {
    if (this.#child !== child) return;
    this.#child = null;
    this.#header = [];
    this.#body = null;
    this.#errors = '';
    this.#answer({ found: false, message });
    const again = [...this.#asked, ...this.#unsent];
    this.#asked = [];
    this.#unsent = [];
    if (again.length === 0) return;
    this.#restarts += 1;
    if (this.#closed || this.#restarts > MAX_RESTARTS) {
      for (const { answer } of again) answer({ found: false, message });
      return;
    }
    this.start();
    this.#unsent = again;
    this.#send();
  }
}
