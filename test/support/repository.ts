/** Temporary git repositories, real ones, that clean up after themselves. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encodePath } from '../../src/changes/repository-path.ts';

/** Path → text, bytes, a symbolic link, an executable text, or null: delete it. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { link: string } | { executable: string } | null>
>;

export interface TemporaryRepository extends AsyncDisposable {
  /** Top of the work tree, or the bare repository; an absolute real path. */
  readonly dir: string;
  /** Runs git in `dir`, isolated from the machine's config; its output without the last line end. Throws on failure. */
  git(...args: readonly string[]): string;
  /** The same, with bytes on its standard input. */
  gitWithInput(input: string | Uint8Array, ...args: readonly string[]): string;
  /** Writes into the work tree; nothing is staged. */
  write(files: Files): Promise<void>;
  /** Writes, stages all that changed (`add -A`) and commits, at a date if need be; the commit's id. */
  commit(message: string, files?: Files, date?: string): string;
}

export interface RepositoryOptions {
  readonly bare?: boolean;
  /** Clone this repository (a URL or a path) instead of making an empty one; further `git clone` arguments. */
  readonly clone?: readonly string[];
  /** The name of the first branch; `main` by default. */
  readonly branch?: string;
}

/** What a developer's machine could add is left out, and commits get the same ids in every run. */
export const GIT_ENVIRONMENT: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A U Thor',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'C O Mitter',
  GIT_COMMITTER_EMAIL: 'committer@example.org',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
  LC_ALL: 'C',
};

/** A folder of its own under the system's temporary one; removed when it goes out of scope. */
export function temporaryDirectory(): AsyncDisposable & { readonly dir: string } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'no-new-eventlet-')));
  return { dir, [Symbol.asyncDispose]: async () => rmSync(dir, { recursive: true, force: true }) };
}

/** `await using repo = await temporaryRepository();` */
export async function temporaryRepository(options: RepositoryOptions = {}): Promise<TemporaryRepository> {
  const { dir, [Symbol.asyncDispose]: dispose } = temporaryDirectory();
  const repository: TemporaryRepository = {
    dir,
    git: (...args) => git(dir, args),
    gitWithInput: (input, ...args) => git(dir, args, input),
    write: async (files) => writeFiles(dir, files),
    commit: (message, files = {}, date) => {
      writeFiles(dir, files);
      git(dir, ['add', '--all']);
      const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      git(dir, ['commit', '--quiet', '--allow-empty', '--message', message], '', dates);
      return git(dir, ['rev-parse', 'HEAD']);
    },
    [Symbol.asyncDispose]: dispose,
  };
  const bare = options.bare ? ['--bare'] : [];
  if (options.clone) repository.git('clone', '--quiet', ...bare, ...options.clone, '.');
  else repository.git('init', '--quiet', `--initial-branch=${options.branch ?? 'main'}`, ...bare);
  return repository;
}

/** Runs git in `dir` as `TemporaryRepository.git` does. */
export function git(
  dir: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): string {
  const config = ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false'];
  const run = spawnSync('git', [...config, ...args], {
    cwd: dir,
    env: { ...GIT_ENVIRONMENT, ...env },
    input,
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0)
    throw new Error(`git ${args.join(' ')}: ${run.error?.message ?? run.stderr.toString()}`);
  return run.stdout.toString().replace(/\n$/, '');
}

/** Writes below `dir`; file names may hold surrogate escapes, as repository paths do. */
export function writeFiles(dir: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = encodePath(join(dir, name));
    if (lstatSync(path, { throwIfNoEntry: false })) rmSync(path, { recursive: true });
    if (content === null) continue;
    mkdirSync(encodePath(dirname(join(dir, name))), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else if ('link' in content) symlinkSync(content.link, path);
    else {
      writeFileSync(path, content.executable);
      chmodSync(path, 0o755);
    }
  }
}
