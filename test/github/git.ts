/** A real git repository on disk, as the server keeps and reads it. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { encodePath } from '../../src/changes/repository-path.ts';
import { type DiffFile, parseDiff } from './diff.ts';

/** What to put at a path: text or bytes, an executable, a link, a submodule; null deletes. */
export type FileSpec =
  | string
  | Uint8Array
  | { readonly executable: string }
  | { readonly symlink: string }
  | { readonly submodule: string }
  | null;

export interface CommitSpec {
  readonly files: Readonly<Record<string, FileSpec>>;
  /** The first one's files are carried over; `files` changes them. */
  readonly parents?: readonly string[];
  /** A branch to create or move. */
  readonly branch?: string;
  readonly message?: string;
}

export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly bytes: Buffer;
}

export interface TreeItem {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  readonly size: number | null;
}

/** A full id, maybe with a path or a type to peel to. */
const OID = /^[0-9a-f]{40}\b/;
const MAX_OUTPUT = 1 << 30;
const AUTHOR = 'Someone <someone@example.org> 1767323045 +0000';

export class Git {
  readonly dir: string;
  /** What was asked of commits and trees by their ids, which stays true. */
  readonly #known = new Map<string, unknown>();
  #wanted: { name: string; done: (object: GitObject | null) => void; failed: (error: unknown) => void }[] =
    [];

  /** A new bare repository, removed by `dispose`; the objects of `existing` (never written to) can be read in it. */
  constructor(existing?: string) {
    this.dir = mkdtempSync(join(tmpdir(), 'github-'));
    this.run(['init', '--quiet', '--bare', '--initial-branch=main', this.dir]);
    if (existing === undefined) return;
    const objects = execFileSync('git', ['-C', existing, 'rev-parse', '--git-path', 'objects'])
      .toString()
      .trim();
    writeFileSync(join(this.dir, 'objects/info/alternates'), `${resolvePath(existing, objects)}\n`);
  }

  dispose(): void {
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 3 });
  }

  run(args: readonly string[], input: string | Uint8Array = ''): Buffer {
    const command = ['--git-dir', this.dir, '-c', 'core.quotePath=false', ...args];
    return execFileSync('git', command, { input, maxBuffer: MAX_OUTPUT, stdio: ['pipe', 'pipe', 'pipe'] });
  }

  /** Commits and returns the commit's id. */
  commit({ files, parents = [], branch, message = 'A change' }: CommitSpec): string {
    const scratch = `refs/heads/${branch ?? 'scratch'}`;
    const chunks: Buffer[] = [];
    const line = (text: string) => chunks.push(encodePath(`${text}\n`));
    const data = (bytes: string | Uint8Array) => {
      const buffer = Buffer.from(bytes);
      chunks.push(Buffer.from(`data ${buffer.length}\n`), buffer, Buffer.from('\n'));
    };
    line(`commit refs/fast-import/new\nmark :1\nauthor ${AUTHOR}\ncommitter ${AUTHOR}`);
    data(message);
    parents.forEach((parent, index) => {
      line(`${index === 0 ? 'from' : 'merge'} ${parent}`);
    });
    for (const [path, file] of Object.entries(files)) {
      const quoted = JSON.stringify(path).replace(/\\u[0-9a-f]{4}/g, (code) =>
        octal(JSON.parse(`"${code}"`)),
      );
      if (file === null) line(`D ${quoted}`);
      else if (typeof file === 'object' && 'submodule' in file) line(`M 160000 ${file.submodule} ${quoted}`);
      else {
        line(`M ${mode(file)} inline ${quoted}`);
        data(content(file));
      }
    }
    line('reset refs/fast-import/new\nfrom 0000000000000000000000000000000000000000');
    // The commit's name comes back by its mark; no branch of the repository is touched until it is known.
    line('get-mark :1\ndone');
    const sha = this.run(['fast-import', '--quiet', '--done', '--force'], Buffer.concat(chunks))
      .toString()
      .trim();
    if (branch) this.run(['update-ref', scratch, sha]);
    return sha;
  }

  /** Commits the merge of one commit into another; no branch moves. */
  merge(into: string, head: string): string {
    const tree = this.#line(['merge-tree', '--write-tree', into, head]);
    if (tree === null) throw new Error(`${head} does not merge into ${into}`);
    const parents = `parent ${into}\nparent ${head}`;
    const commit = `tree ${tree}\n${parents}\nauthor ${AUTHOR}\ncommitter ${AUTHOR}\n\nMerge ${head} into ${into}\n`;
    return this.run(['hash-object', '-t', 'commit', '-w', '--stdin'], commit).toString().trim();
  }

  /** The full id of a revision, or null. */
  resolve(revision: string): string | null {
    if (revision.startsWith('-')) return null;
    const ask = () => this.#line(['rev-parse', '--verify', '--quiet', revision]);
    return OID.test(revision) ? this.#once(`resolve ${revision}`, ask) : ask();
  }

  mergeBase(one: string, other: string): string | null {
    const ask = () => this.#line(['merge-base', one, other]);
    return OID.test(one) && OID.test(other) ? this.#once(`merge base ${one} ${other}`, ask) : ask();
  }

  /** Objects by name; names asked for in one turn are read by one process. */
  read(name: string): Promise<GitObject | null> {
    return new Promise((done, failed) => {
      if (this.#wanted.length === 0) setImmediate(() => this.#readWanted());
      this.#wanted.push({ name, done, failed });
    });
  }

  #readWanted(): void {
    const wanted = this.#wanted;
    this.#wanted = [];
    try {
      // A name with a newline in it would be two to `cat-file`; and a path that starts at a dot ends it.
      const plain = wanted.map(({ name }) =>
        /\n|:\.\.?\//.test(name) ? (this.resolve(name) ?? 'missing') : name,
      );
      const output = this.run(['cat-file', '--batch'], `${plain.join('\n')}\n`);
      let offset = 0;
      for (const { done } of wanted) {
        const end = output.indexOf(10, offset);
        const match = /^(\w+) (blob|tree|commit|tag) (\d+)$/.exec(output.toString('utf8', offset, end));
        offset = end + 1;
        if (!match) {
          done(null);
          continue;
        }
        const size = Number(match[3]);
        const type = match[2] as GitObject['type']; // the pattern admits no other
        done({ oid: match[1] ?? '', type, bytes: Buffer.from(output.subarray(offset, offset + size)) });
        offset += size + 1;
      }
    } catch (error) {
      for (const { failed } of wanted) failed(error);
    }
  }

  tree(oid: string, recursive: boolean): readonly TreeItem[] {
    return this.#once(`tree ${oid} ${recursive}`, () => this.#tree(oid, recursive));
  }

  #tree(oid: string, recursive: boolean): readonly TreeItem[] {
    const output = this.run(['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), oid]).toString();
    return output.split('\0').filter(Boolean).map(parseTreeItem);
  }

  /** What stands at a path of a commit; null for nothing. */
  entry(commit: string, path: string): TreeItem | null {
    return (
      this.#once(`entries ${commit}`, () => new Map(this.tree(commit, true).map((it) => [it.path, it]))).get(
        path,
      ) ?? null
    );
  }

  /** How `head` differs from `base`, with renames, as GitHub finds them: half the lines alike. */
  diff(base: string, head: string): readonly DiffFile[] {
    return this.#once(`diff ${base} ${head}`, () =>
      parseDiff(this.#diff(base, head, '--raw'), this.#diff(base, head, '-p')),
    );
  }

  #once<T>(key: string, ask: () => T): T {
    if (!this.#known.has(key)) this.#known.set(key, ask());
    return this.#known.get(key) as T; // each key is asked for with one kind of answer
  }

  /** What git prints, or null when it fails. */
  #line(args: readonly string[]): string | null {
    try {
      return this.run(args).toString().trim();
    } catch {
      return null;
    }
  }

  #diff(base: string, head: string, format: '--raw' | '-p'): string {
    const nul = format === '--raw' ? ['-z'] : [];
    return this.run([
      'diff',
      format,
      ...nul,
      '--no-abbrev',
      '-M50%',
      '-l0',
      '--no-color',
      base,
      head,
    ]).toString();
  }
}

function parseTreeItem(row: string): TreeItem {
  const [meta = '', path = ''] = [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1)];
  const [mode = '', type, oid = '', size] = meta.split(/ +/);
  return { path, mode, type: type as TreeItem['type'], oid, size: size === '-' ? null : Number(size) };
}

function mode(file: Exclude<FileSpec, null | { submodule: string }>): string {
  if (typeof file === 'string' || file instanceof Uint8Array) return '100644';
  return 'executable' in file ? '100755' : '120000';
}

function content(file: Exclude<FileSpec, null | { submodule: string }>): string | Uint8Array {
  if (typeof file === 'string' || file instanceof Uint8Array) return file;
  return 'executable' in file ? file.executable : file.symlink;
}

function octal(character: string): string {
  return [...encodePath(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
