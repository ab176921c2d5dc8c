/** `scan`: what stands now in a repository, a revision or a folder. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Snapshot } from '../changes/change.ts';
import { directorySnapshot } from '../changes/directory.ts';
import { type GitRepository, openRepository } from '../changes/git.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { parseShard } from '../inventory/shard.ts';
import { takeInventory } from '../inventory.ts';
import { lookingWith } from '../looking.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { LoadedConfig } from '../policy/load.ts';
import type { ScanReport } from '../report/report.ts';
import { TOOL } from '../version.ts';
import { pythonSyntax } from '../wasm.ts';
import type { CommandLine } from './arguments.ts';
import { configForScan, configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import type { Terminal } from './terminal.ts';

/** Exit code 1 over the budget; 3 where a file could not be read and the config says that this fails. */
export async function runScan(line: CommandLine, terminal: Terminal): Promise<number> {
  const asked = optionText(line, 'shard');
  const shard = asked === undefined ? null : parseShard(asked);
  await using place = await placeToScan(line, terminal);
  const { snapshot, config, origin, wanted, isPart } = place;
  const looking = lookingWith(pythonSyntax(), terminal.today, config);
  const report = await takeInventory(snapshot, {
    ...{ tool: TOOL, config, origin, looking, wanted, shard, isPart },
    label: optionText(line, 'label') ?? null,
  });
  await emit(report, line, terminal);
  if (isIncomplete(report, config)) return EXIT.incomplete;
  return report.budget?.verdict === 'fail' ? EXIT.fail : EXIT.ok;
}

const UNREAD = new Set(['undecodable', 'unreadable', 'too-large']);

function isIncomplete({ problems }: ScanReport, { onUnreadable }: Config): boolean {
  return onUnreadable === 'fail' && problems.some(({ reason }) => UNREAD.has(reason));
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
  const repository = await openRepository(folderOf(start), terminal.env).catch((error: unknown) => {
    if (rev === undefined && repo === undefined) return null;
    throw error;
  });
  if (repository === null) return await placeInFolder(start, line, terminal);
  try {
    return await placeInRepository(repository, line, terminal);
  } catch (error) {
    await repository.close();
    throw error;
  }
}

async function placeInRepository(
  repository: GitRepository,
  line: CommandLine,
  terminal: Terminal,
): Promise<PlaceToScan> {
  const [rev, repo] = [optionText(line, 'rev'), optionText(line, 'repo')];
  if (!repository.hasWorkTree && rev === undefined)
    throw new ConfigError('this repository has no work tree; name a revision: --rev HEAD');
  const revision = rev ?? 'worktree';
  const { config, origin } = await configOf(line, terminal, repository, revision);
  const snapshot = await repository.snapshot(revision, { maxFileSize: config.maxFileSize, transient: true });
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
