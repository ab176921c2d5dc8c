/** Where a repository is, and the git processes that read it. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Disk } from './disk.ts';
import { GitObjects } from './git-objects.ts';
import { type GitPlace, gitError, gitOutput, gitPlace, runGit } from './git-process.ts';
import type { WorkTree } from './git-worktree.ts';

export interface GitStore {
  /** Top of the work tree; of a repository without one, its own folder. */
  readonly place: GitPlace;
  readonly objects: GitObjects;
  /** Whether the history is cut short. */
  readonly shallow: boolean;
  readonly workTree: WorkTree | null;
  /** The folder of the objects, which all linked work trees share. */
  readonly commonDir: string;
  /** Whether objects may be missing because a filter left them out (gitrepository-layout(5), partial-clone). */
  isPartial(): boolean;
  /** The id of the tree without files, which every repository knows. */
  emptyTree(): Promise<string>;
}

/** The order matters: git stops at the last in a repository without a work tree. */
const FACTS = ['--is-inside-work-tree', '--is-shallow-repository', '--git-common-dir', '--absolute-git-dir'];
const ARGS = ['rev-parse', ...FACTS, '--show-toplevel'];

/**
 * Finds the repository that `dir` is in.
 * @throws ConfigError where there is none that git would read, or no git that could.
 */
export async function openStore(dir: string, env: NodeJS.ProcessEnv): Promise<GitStore> {
  const from = gitPlace(dir, env);
  const objects = new GitObjects(from);
  objects.start();
  try {
    const result = await runGit(from, ARGS);
    const lines = result.stdout.toString().trimEnd().split('\n');
    const [inside, shallow, commonDir = '', gitDir] = lines;
    if (!gitDir || (inside === 'true' && result.code !== 0)) throw await gitError(from, ARGS, result);
    const place = placeAtTop(from, gitDir, inside === 'true' ? lines.slice(FACTS.length).join('\n') : null);
    return {
      ...{ place, objects },
      shallow: shallow === 'true',
      commonDir: resolve(from.dir, commonDir),
      workTree: inside === 'true' ? { place, gitDir, disk: new Disk(place.dir) } : null,
      isPartial: () => hasPromisorPack(resolve(from.dir, commonDir)),
      emptyTree: async () =>
        (await gitOutput(place, ['hash-object', '-t', 'tree', '--stdin'])).toString().trim(),
    };
  } catch (error) {
    await objects.close();
    throw error;
  }
}

/** A GIT_DIR in the environment may be relative, and makes the folder where git runs the work tree's top. */
function placeAtTop({ env }: GitPlace, gitDir: string, top: string | null): GitPlace {
  if (env.GIT_DIR === undefined) return { dir: top ?? gitDir, env };
  const work = top === null ? {} : { GIT_WORK_TREE: top };
  return { dir: top ?? gitDir, env: { ...env, GIT_DIR: gitDir, ...work } };
}

/** A filtered clone or fetch leaves a mark beside each pack. */
function hasPromisorPack(commonDir: string): boolean {
  try {
    return readdirSync(join(commonDir, 'objects', 'pack')).some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}
