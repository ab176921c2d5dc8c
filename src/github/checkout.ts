/** Which two revisions of a checkout an activity compares: what actions/checkout leaves differs by its `fetch-depth`. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from '../changes/change.ts';
import { type GitRepository, openRepository, type SnapshotOptions } from '../changes/git.ts';
import { MissingObjectsError } from '../changes/git-errors.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import type { PullRequestActivity, RangeActivity } from './events.ts';

/**
 * The repository that a step before this one has checked out.
 * @param why What it is needed for, as a sentence without its full stop.
 * @throws ConfigError where there is none, or git refuses to read it.
 */
export async function openCheckout(workspace: string, why: string): Promise<GitRepository> {
  try {
    return await openRepository(workspace);
  } catch (error) {
    if (!(error instanceof ConfigError) || existsSync(join(workspace, '.git'))) throw error;
    throw new ConfigError(`${why}, and git finds none: put a step with actions/checkout before this one`);
  }
}

/** Two names that the checkout's git knows. */
export interface Revisions {
  readonly base: string;
  readonly head: string;
}

/**
 * The pairs that would show an activity's change, the most exact first. All their commits are here; a merge base may be
 * missing still.
 *
 * A checkout of `refs/pull/N/merge` holds, from `fetch-depth: 2` on, that commit and its parents, base and head. Its
 * first parent against it is the same change as head against the merge base (line numbers may differ by what base
 * gained). Any other checkout has the branch as `origin/BASE` from `fetch-depth: 0` on.
 */
export async function revisionsHere(
  repository: Pick<GitRepository, 'has' | 'resolve'>,
  activity: PullRequestActivity | RangeActivity,
): Promise<readonly Revisions[]> {
  const { head } = activity;
  const pairs: Revisions[] = [];
  const merge = activity.kind === 'pull-request' ? activity.mergeCommit : null;
  if (merge !== null && (await isMergeOf(repository, merge, head)))
    pairs.push({ base: `${merge}^1`, head }, { base: `${merge}^1`, head: merge });
  const headName = await firstHere(repository, head);
  const bases = [activity.base, ...(activity.kind === 'range' ? [activity.fallbackBase] : [])];
  for (const base of bases) {
    const name = base === null ? null : await firstHere(repository, base);
    if (name !== null && headName !== null) pairs.push({ base: name, head: headName });
  }
  return pairs;
}

/**
 * What changed, from the first pair that the clone has the history for.
 * @param optionsFor Called with the ids of a pair before it is tried: what is read may depend on a config in base.
 * @throws MissingObjectsError, or IncompleteError where no pair is here, that says what to fetch.
 */
export async function changesHere<Options extends SnapshotOptions>(
  repository: Pick<GitRepository, 'has' | 'resolve' | 'changes'>,
  activity: PullRequestActivity | RangeActivity,
  optionsFor: (revisions: Revisions) => Promise<Options>,
): Promise<{ readonly changes: Changes; readonly options: Options }> {
  let missing: unknown = null;
  for (const names of await revisionsHere(repository, activity))
    try {
      const revisions = {
        base: await repository.resolve(names.base),
        head: await repository.resolve(names.head),
      };
      const options = await optionsFor(revisions);
      const { maxFileSize } = options;
      const changes = await repository.changes(
        maxFileSize === undefined ? revisions : { ...revisions, maxFileSize },
      );
      return { changes, options };
    } catch (error) {
      if (!(error instanceof MissingObjectsError)) throw error;
      missing ??= error;
    }
  throw missing ?? new IncompleteError(notHere(activity));
}

/** GitHub's merge commit of a pull request has the base as its first parent and the head as its second. */
async function isMergeOf(
  repository: Pick<GitRepository, 'has' | 'resolve'>,
  merge: string,
  head: string,
): Promise<boolean> {
  return (await repository.has(`${merge}^2`)) && (await repository.resolve(`${merge}^2`)) === head;
}

/** The name under which a branch or commit is here; a branch of the remote before one of the same name made here. */
async function firstHere(repository: Pick<GitRepository, 'has'>, name: string): Promise<string | null> {
  for (const candidate of [`refs/remotes/origin/${name}`, name])
    if (!/^-|\s/.test(candidate) && (await repository.has(candidate))) return candidate;
  return null;
}

function notHere({ base, head }: PullRequestActivity | RangeActivity): string {
  return (
    `the checkout doesn't hold both ${base} and ${head}. Give actions/checkout \`fetch-depth: 0\`, ` +
    'or let the API be read with `source: api`'
  );
}
