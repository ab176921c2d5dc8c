/** The contents of blobs on GitHub: many in one GraphQL request, by id, each at most once. */
import { IncompleteError } from '../errors.ts';
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { FileContent, TreeEntry } from './change.ts';
import { tooLarge } from './disk.ts';
import {
  BATCH_BLOBS,
  BATCH_BYTES,
  type BatchAnswer,
  batchQuery,
  inBatches,
  isBlob,
  textBytes,
} from './github-batch.ts';
import type { Place } from './github-comparison.ts';

/** So few are asked for again as they are, not by halves. */
const SMALL_BATCH = 10;
/** So many are under way ahead of who reads: four batches. GitHub bears 100 requests at once; the client sends 10. */
const AHEAD = 4 * BATCH_BLOBS;
const AHEAD_BYTES = 4 * BATCH_BYTES;
/** GitHub cuts a blob's `text` here (bytes): larger ones are read raw at once. */
const TEXT_BYTES = 512_000;
/** What is read on the mere chance that it is needed, in bytes: a second's worth, and less than another request's. */
const SMALL_BYTES = 1_000_000;
/** As often as the client asks for what fails. */
const RAW_ATTEMPTS = 3;
/** Contents that are kept for who reads the other side, in bytes. */
const KEPT_BYTES = 64_000_000;

/** A blob's bytes, or why there are none. */
type Blob = { readonly bytes: Uint8Array } | { readonly message: string };

interface Wanted {
  readonly oid: string;
  readonly size: number;
  readonly done: (blob: Blob) => void;
  readonly failed: (error: unknown) => void;
}

export class GitHubBlobs {
  readonly #client: GitHubClient;
  readonly #place: Place;
  readonly #maxFileSize: number;
  /** By id, in bytes, as far as trees have said. */
  readonly #sizes = new Map<string, number>();
  readonly #kept = new Map<string, Promise<Blob>>();
  #keptBytes = 0;
  #queue: Wanted[] = [];
  /** Ids of what has no text, or another: what is no UTF-8. */
  readonly #textless = new Set<string>();
  /** Ids that will probably be asked for: they fill up a batch that has room. */
  #likely: string[] = [];

  /** @param maxFileSize Bytes; larger blobs are not read. */
  constructor(client: GitHubClient, place: Place, maxFileSize: number) {
    this.#client = client;
    this.#place = place;
    this.#maxFileSize = maxFileSize;
  }

  /** Tells how large blobs are, before any is read. */
  learnSizes(files: Iterable<{ readonly oid: string; readonly size: number }>): void {
    for (const { oid, size } of files) this.#sizes.set(oid, size);
  }

  /** Takes texts that are there already, as far as they are the blobs'; GitHub has no others of these. */
  learnTexts(texts: ReadonlyMap<string, string | null>): void {
    for (const [oid, text] of texts) {
      const bytes = textBytes(oid, { text });
      if (bytes) this.#keep(oid, bytes.length, Promise.resolve({ bytes }));
      else this.#textless.add(oid);
    }
  }

  /** Tells what will probably be read, so that it comes along with what is read first. */
  expect(oids: Iterable<string>): void {
    this.#likely.push(...oids);
  }

  /** How many requests it takes to read these, where GitHub has all their texts. */
  requestsFor(oids: Iterable<string>): number {
    const wanted = this.#missing(oids);
    const short = wanted.filter(({ size }) => size <= TEXT_BYTES);
    return inBatches(short).length + wanted.length - short.length;
  }

  /** Tells what may be read, where all of it together makes no more than a small request. */
  expectIfSmall(oids: Iterable<string>): void {
    const wanted = this.#missing(oids);
    const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
    if (wanted.length <= BATCH_BLOBS && bytes <= SMALL_BYTES) this.expect(wanted.map(({ oid }) => oid));
  }

  /** Those that are to be asked for, each once, in bytes. */
  #missing(oids: Iterable<string>): { readonly oid: string; readonly size: number }[] {
    return [...new Set(oids)]
      .filter((oid) => !this.#kept.has(oid))
      .map((oid) => ({ oid, size: this.#sizes.get(oid) ?? 0 }))
      .filter(({ size }) => size <= this.#maxFileSize);
  }

  /**
   * The contents in the order given; the first batches are under way before the first is consumed.
   * @throws IncompleteError when GitHub fails; a blob that is not there is an unreadable file.
   */
  async *read(entries: Iterable<TreeEntry>): AsyncGenerator<FileContent> {
    const wanted = entries[Symbol.iterator]();
    const ahead: { readonly size: number; readonly content: Promise<FileContent> }[] = [];
    let bytes = 0;
    let more = true;
    const ask = () => {
      const next = wanted.next();
      if (next.done) return false;
      const content = this.#content(next.value);
      content.catch(() => {}); // who reads may have stopped before; who has not gets it from `await`
      const size = this.#sizes.get(next.value.oid ?? '') ?? 0;
      bytes += size;
      ahead.push({ size, content });
      return true;
    };
    for (;;) {
      // Refilled by whole batches.
      const room =
        ahead.length === 0 || (ahead.length <= AHEAD - BATCH_BLOBS && bytes <= AHEAD_BYTES - BATCH_BYTES);
      while (more && room && ahead.length < AHEAD && bytes < AHEAD_BYTES) more = ask();
      const next = ahead.shift();
      if (!next) return;
      bytes -= next.size;
      yield await next.content;
    }
  }

  async #content(entry: TreeEntry): Promise<FileContent> {
    const { oid } = entry;
    if (oid === null) return { entry, unreadable: 'unreadable', message: 'has no blob' };
    const size = this.#sizes.get(oid) ?? 0;
    if (size > this.#maxFileSize) return tooLarge(entry, size, this.#maxFileSize);
    const blob = await this.#blob(oid, size);
    return 'bytes' in blob
      ? { entry, bytes: blob.bytes }
      : { entry, unreadable: 'unreadable', message: blob.message };
  }

  #blob(oid: string, size: number): Promise<Blob> {
    const known = this.#kept.get(oid);
    if (known) return known;
    const blob =
      size > TEXT_BYTES || this.#textless.has(oid)
        ? this.#raw(oid)
        : new Promise<Blob>((done, failed) => {
            // What is asked for in one turn of the event loop, on either side, goes in the same batches.
            if (this.#queue.length === 0) setImmediate(() => this.#send());
            this.#queue.push({ oid, size, done, failed });
          });
    this.#keep(oid, size, blob);
    return blob;
  }

  #keep(oid: string, size: number, blob: Promise<Blob>): void {
    this.#kept.set(oid, blob);
    blob.catch(() => this.#kept.delete(oid));
    this.#keptBytes += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#keptBytes <= KEPT_BYTES || oldest === oid) return;
      this.#kept.delete(oldest);
      this.#keptBytes -= this.#sizes.get(oldest) ?? 0;
    }
  }

  #send(): void {
    const queue = this.#queue;
    const batches = inBatches(queue);
    this.#fillUp(batches.at(-1) ?? []);
    this.#queue = [];
    for (const batch of batches) {
      this.#fetch(batch).catch((error) => {
        for (const { failed } of batch) failed(error);
      });
    }
  }

  /** Puts what will probably be asked for next where there is room. */
  #fillUp(batch: Wanted[]): void {
    let bytes = batch.reduce((sum, { size }) => sum + size, 0);
    while (batch.length < BATCH_BLOBS) {
      const [oid] = this.#likely.splice(0, 1);
      if (oid === undefined) return;
      const size = this.#sizes.get(oid) ?? 0;
      if (this.#kept.has(oid) || size > Math.min(TEXT_BYTES, this.#maxFileSize)) continue;
      bytes += size;
      if (bytes > BATCH_BYTES) return;
      const blob = new Promise<Blob>((done, failed) => batch.push({ oid, size, done, failed }));
      this.#keep(oid, size, blob);
    }
  }

  /** Reads a batch; where that takes GitHub too long, by halves. */
  async #fetch(batch: readonly Wanted[]): Promise<void> {
    if (batch.length <= SMALL_BATCH) return await this.#fetchAtOnce(batch, false);
    try {
      await this.#fetchAtOnce(batch, true);
    } catch (error) {
      const isFailure = error instanceof ApiError && (error.status === null || error.status >= 500);
      if (!isFailure) throw error;
      const middle = batch.length >> 1;
      await this.#fetch(batch.slice(0, middle));
      await this.#fetch(batch.slice(middle));
    }
  }

  async #fetchAtOnce(batch: readonly Wanted[], once: boolean): Promise<void> {
    const document = batchQuery(batch.length);
    const oids = Object.fromEntries(batch.map(({ oid }, index) => [`o${index}`, oid]));
    const variables = { owner: this.#place.owner, name: this.#place.repo, ...oids };
    const data = await (once
      ? this.#client.graphqlOnce(document, variables)
      : this.#client.graphql(document, variables));
    const { repository } = data as BatchAnswer; // the answer to our own query, run over GitHub's schema by our tests
    batch.forEach(({ oid, done, failed }, index) => {
      const bytes = textBytes(oid, repository?.[`b${index}`] ?? null);
      if (bytes) done({ bytes });
      else this.#raw(oid).then(done, failed);
    });
  }

  /**
   * The bytes themselves: of long blobs, and of what is no UTF-8.
   * @throws IncompleteError when GitHub fails, or sends other bytes than the blob's again and again.
   */
  async #raw(oid: string): Promise<Blob> {
    const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    try {
      for (let attempt = 0; attempt < RAW_ATTEMPTS; attempt++) {
        const bytes = await this.#client.bytes(route, { ...this.#place, file_sha: oid });
        if (isBlob(oid, bytes)) return { bytes };
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return { message: `GitHub has no blob ${oid}` };
      throw error;
    }
    throw new IncompleteError(`GitHub sends other bytes than those of blob ${oid}. Run the job again.`);
  }
}
