/** `scan`: what stands now in a repository, a revision or a folder. */
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Snapshot } from '../changes/change.ts';
import { directorySnapshot } from '../changes/directory.ts';
import { type GitRepository, openRepository } from '../changes/git.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { scan } from '../inventory.ts';
import { lookingWith } from '../looking.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { ScanReport } from '../report/report.ts';
import { TOOL } from '../version.ts';
import { loadParser } from '../wasm.ts';
import type { CommandLine } from './arguments.ts';
import { configForScan, configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import type { Terminal } from './terminal.ts';

/** Exit code 3 where a file could not be read and the config says that this fails. */
export async function runScan(line: CommandLine, terminal: Terminal): Promise<number> {
  const parser = loadParser();
  parser.catch(() => {}); // it is awaited below; an error before that must not be an unhandled rejection
  await using place = await placeToScan(line, terminal);
  const { snapshot, config, origin, wanted } = place;
  const looking = lookingWith(await parser, terminal.today, config);
  const report = await scan(snapshot, { tool: TOOL, config, origin, looking, wanted });
  await emit(report, line, terminal);
  return isIncomplete(report, config) ? EXIT.incomplete : EXIT.ok;
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
}

async function placeToScan(line: CommandLine, terminal: Terminal): Promise<PlaceToScan> {
  const [rev, repo, file] = [optionText(line, 'rev'), optionText(line, 'repo'), optionText(line, 'config')];
  const configOf = (repository: GitRepository | null, revision: string) =>
    file === undefined ? configForScan(repository, revision) : configNamed(file, terminal.cwd);
  const operands = line.operands.length > 0 ? line.operands : ['.'];
  const start = resolve(terminal.cwd, repo ?? (rev === undefined ? (operands[0] ?? '.') : '.'));
  const repository = await openRepository(start, terminal.env).catch((error: unknown) => {
    if (rev === undefined && repo === undefined) return null;
    throw error;
  });
  if (repository && (repository.hasWorkTree || rev !== undefined)) {
    const revision = rev ?? 'worktree';
    const { config, origin } = await configOf(repository, revision);
    const snapshot = await repository.snapshot(revision, {
      maxFileSize: config.maxFileSize,
      transient: true,
    });
    const below =
      repo === undefined
        ? operands.map((each) => resolve(terminal.cwd, each))
        : line.operands.map((each) => resolve(repository.root, each));
    const wanted = belowPaths(
      below,
      rev !== undefined && line.operands.length === 0 ? null : repository.root,
    );
    return { snapshot, config, origin, wanted, [Symbol.asyncDispose]: () => repository.close() };
  }
  await repository?.close();
  if (repository) throw new ConfigError('this repository has no work tree; name a revision: --rev HEAD');
  if (operands.length > 1) throw new ConfigError('outside a git repository, scan takes one path');
  const { config, origin } = await configOf(null, 'worktree');
  const snapshot = directorySnapshot(start, { maxFileSize: config.maxFileSize, transient: true });
  return { snapshot, config, origin, wanted: () => true, [Symbol.asyncDispose]: async () => {} };
}

/** Which repository paths are at or below one of these; all of them without a root. */
function belowPaths(paths: readonly string[], root: string | null): (path: string) => boolean {
  if (root === null || paths.length === 0) return () => true;
  const below = paths.map((path) => {
    const inside = relative(root, realpathOf(path)).split(sep).join('/');
    if (inside.startsWith('..')) throw new ConfigError(`${path} is outside the repository ${root}`);
    return inside;
  });
  if (below.includes('')) return () => true;
  return (path) => below.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
  }
}
