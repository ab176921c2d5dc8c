/** `scan`: what stands now in a repository, a revision or a folder. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Snapshot } from '../changes/change.ts';
import { directorySnapshot } from '../changes/directory.ts';
import { type GitRepository, openRepository } from '../changes/git.ts';
import { type Ahead, askAhead } from '../changes/git-ahead.ts';
import { NoGitError, NoRepositoryError } from '../changes/git-errors.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { parseShard } from '../inventory/shard.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { LoadedConfig } from '../policy/load.ts';
import { isIncomplete } from '../policy/unchecked.ts';
import { SOUGHT } from '../usages/words.ts';
import type { CommandLine } from './arguments.ts';
import { configForScan, configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import type { Terminal } from './terminal.ts';

/** Exit code 1 over the budget; 3 where a file could not be read and the config says that this fails. */
export async function runScan(line: CommandLine, terminal: Terminal): Promise<number> {
  const part = optionText(line, 'shard');
  const shard = part === undefined ? null : parseShard(part);
  const finding = placeToScan(line, terminal);
  const engine = import('../engine.ts'); // it loads while git is asked
  await using place = await finding;
  const { snapshot, config, origin, wanted, isPart } = place;
  const { engineOf } = await engine;
  const label = labelOf(line);
  const asked = { wanted, isPart, shard, label };
  const report = await engineOf(terminal.today).scan(snapshot, { config, origin }, asked);
  await emit(report, line, terminal);
  if (isIncomplete(report, config)) return EXIT.incomplete;
  return report.budget?.verdict === 'fail' ? EXIT.fail : EXIT.ok;
}

/** What the repository is called: its paths start with it where inventories are merged. */
function labelOf(line: CommandLine): string | null {
  const label = optionText(line, 'label');
  if (label === undefined) return null;
  if (/^[^/]+(?:\/[^/]+)*$/.test(label) && label.trim() === label) return label;
  throw new ConfigError(`--label takes a name, such as openstack/nova, not ${JSON.stringify(label)}`);
}

interface PlaceToScan extends AsyncDisposable {
  readonly snapshot: Snapshot;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly wanted: (path: string) => boolean;
  /** Whether that is less than the whole tree. */
  readonly isPart: boolean;
}

async function placeToScan(line: CommandLine, terminal: Terminal): Promise<PlaceToScan> {
  const [rev, repo] = [optionText(line, 'rev'), optionText(line, 'repo')];
  const start = resolve(terminal.cwd, repo ?? (rev === undefined ? (line.operands[0] ?? '.') : '.'));
  if (rev === undefined && repo === undefined) realpathOf(start, true);
  const folder = folderOf(start);
  const mayAsk = rev === undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const ahead = mayAsk ? askAhead(folder, terminal.env, SOUGHT) : undefined;
  const opening = openRepository(folder, terminal.env);
  const repository = await opening.catch((error: unknown) => {
    if (rev === undefined && repo === undefined && isPlain(folder, error)) return null;
    throw error;
  });
  if (repository === null) return await placeInFolder(start, line, terminal);
  try {
    return await placeInRepository(repository, line, terminal, ahead);
  } catch (error) {
    await repository.close();
    throw error;
  }
}

/** Whether a folder is in no repository, which would have a say in what is looked at: by its config, and what it ignores. */
function isPlain(folder: string, error: unknown): boolean {
  if (error instanceof NoGitError) return !isBelowGit(folder);
  return error instanceof NoRepositoryError;
}

/** What git would look for, where there is no git. */
function isBelowGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isBelowGit(above);
}

async function placeInRepository(
  repository: GitRepository,
  line: CommandLine,
  terminal: Terminal,
  ahead: Ahead | undefined,
): Promise<PlaceToScan> {
  const [rev, repo] = [optionText(line, 'rev'), optionText(line, 'repo')];
  if (!repository.hasWorkTree && rev === undefined)
    throw new ConfigError('this repository has no work tree; name a revision: --rev HEAD');
  const revision = rev ?? 'worktree';
  const { config, origin } = await configOf(line, terminal, repository, revision);
  const options = { maxFileSize: config.maxFileSize, transient: true };
  const snapshot = await repository.snapshot(revision, options, ahead);
  const operands =
    line.operands.length > 0 || rev !== undefined || repo !== undefined ? line.operands : ['.'];
  const from = repo === undefined ? terminal.cwd : repository.root;
  const below = operands.map((each) => insideOf(repository.root, resolve(from, each), rev === undefined));
  if (rev !== undefined) await refuseMissing(snapshot, below);
  const wanted = (path: string) => below.length === 0 || below.some((each) => isBelow(path, each));
  const isPart = below.length > 0 && !below.includes('');
  return { snapshot, config, origin, wanted, isPart, [Symbol.asyncDispose]: () => repository.close() };
}

async function placeInFolder(start: string, line: CommandLine, terminal: Terminal): Promise<PlaceToScan> {
  if (line.operands.length > 1) throw new ConfigError('outside a git repository, scan takes one path');
  const { config, origin } = await configOf(line, terminal, null, 'worktree');
  const snapshot = directorySnapshot(start, { maxFileSize: config.maxFileSize, transient: true });
  const [wanted, isPart] = [() => true, false];
  return { snapshot, config, origin, wanted, isPart, [Symbol.asyncDispose]: async () => {} };
}

function configOf(
  line: CommandLine,
  terminal: Terminal,
  repository: GitRepository | null,
  revision: string,
): Promise<LoadedConfig> {
  const file = optionText(line, 'config');
  return file === undefined ? configForScan(repository, revision) : configNamed(file, terminal.cwd);
}

/** The folder itself, or the one that a file is in. */
function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

/** The repository path of a place on disk; in a work tree it must be there. */
function insideOf(root: string, path: string, mustExist: boolean): string {
  const inside = relative(root, realpathOf(path, mustExist)).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || isAbsolute(inside))
    throw new ConfigError(`${path} is outside the repository ${root}`);
  return inside;
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

async function refuseMissing(snapshot: Snapshot, below: readonly string[]): Promise<void> {
  if (below.length === 0) return;
  const entries = await snapshot.list();
  const missing = below.find((folder) => folder !== '' && !entries.some(({ path }) => isBelow(path, folder)));
  if (missing !== undefined)
    throw new ConfigError(`there is no file or folder ${JSON.stringify(missing)} in ${snapshot.revision}`);
}

function realpathOf(path: string, mustExist: boolean): string {
  try {
    return realpathSync(path);
  } catch {
    if (mustExist) throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
    return path;
  }
}
