/** Revisions as commit ids, and the mistakes that are made with their names. */
import { ConfigError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { ShallowError } from './git-errors.ts';
import type { GitObjects } from './git-objects.ts';
import { type GitPlace, gitError, gitOutput, runGit } from './git-process.ts';

/** What revisions are looked up in. */
export interface RevisionSource {
  readonly place: GitPlace;
  readonly objects: GitObjects;
  readonly shallow: boolean;
}

/** A branch of the project that changes are meant for. */
export interface DefaultBranch {
  /** E.g. `origin/main`. */
  readonly name: string;
  readonly commit: string;
}

/** In a fork's clone `upstream` is by custom the project; `gerrit` is the remote that git-review makes. */
const REMOTES = ['upstream', 'origin', 'gerrit'];
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** An id, whole or abbreviated, or what is counted back from a revision: `HEAD~1`, `main^`. */
const MAY_BE_OLDER = /^[0-9a-f]{4,64}$|[~^]/i;
/** A name that may be a branch and a tag: none of the syntax of `git help revisions` in it. */
const PLAIN_NAME = /^[^\s~^:?*[\\@]+$/;

/** The commit that a revision names; null where it names none. */
export async function findCommit(objects: GitObjects, revision: string): Promise<string | null> {
  const object = await objects.get(commitName(revision));
  return object.found && object.type === 'commit' ? object.oid : null;
}

/** An annotated tag stands for its commit. Only `:/text`, a search, has no end that this could be written after. */
function commitName(revision: string): string {
  return revision.startsWith(':/') ? revision : `${revision}^{commit}`;
}

/**
 * The commit that a user's revision names.
 * @throws ConfigError where there is none or more than one, ShallowError where it may lie beyond a shallow clone's edge.
 */
export async function resolveCommit(source: RevisionSource, revision: string): Promise<string> {
  if (revision === '' || revision.startsWith('-') || /[\0\r\n]/.test(revision)) {
    throw new ConfigError(`${JSON.stringify(revision)} is not a revision: name a commit, a branch or a tag.`);
  }
  const plain = PLAIN_NAME.test(revision) && !FULL_ID.test(revision);
  const [commit, branch, tag] = await Promise.all([
    findCommit(source.objects, revision),
    plain ? findCommit(source.objects, `refs/heads/${revision}`) : null,
    plain ? findCommit(source.objects, `refs/tags/${revision}`) : null,
  ]);
  if (branch && tag && branch !== tag) {
    throw new ConfigError(
      `The revision ${revision} is both a branch and a tag. ` +
        `Write refs/heads/${revision} or refs/tags/${revision}.`,
    );
  }
  if (!commit) throw await unknownRevision(source, revision);
  return commit;
}

/** The branch that this repository's changes are meant for, with its commit; null where none can be told. */
export async function findDefaultBranch(objects: GitObjects): Promise<DefaultBranch | null> {
  const review = await reviewBranch(objects);
  const remotes = (branches: readonly string[]) =>
    REMOTES.flatMap((remote) => branches.map((branch) => `refs/remotes/${remote}/${branch}`));
  const local = ['refs/heads/main', 'refs/heads/master'];
  const refs = [...remotes(review ? [review] : []), ...remotes(['HEAD', 'main', 'master']), ...local];
  const commits = await Promise.all(refs.map((ref) => findCommit(objects, ref)));
  const at = commits.findIndex((commit) => commit !== null);
  const [ref, commit] = [refs[at], commits[at]];
  return ref && commit ? { name: ref.replace(/^refs\/(?:heads|remotes)\//, ''), commit } : null;
}

/**
 * The best common ancestor of two commits, git's first where there are several.
 * @throws ShallowError, or ConfigError where the histories have nothing in common.
 */
export async function findMergeBase(source: RevisionSource, base: string, head: string): Promise<string> {
  if (base === head || (await isJustAbove(source.objects, base, head))) return base;
  const args = ['merge-base', base, head];
  const result = await runGit(source.place, args);
  const [first] = result.stdout.toString().split('\n', 1);
  if (result.code === 0 && first) return first;
  if (result.code !== 1) throw await gitError(source.place, args, result);
  const none = `${base} and ${head} have no common ancestor`;
  if (source.shallow) throw new ShallowError(none);
  throw new ConfigError(`${none}: their histories are unrelated. Name another --base.`);
}

/** How far above head base is looked for without another process: most changes are a commit or a few. */
const NEAR = 8;

/** Whether base is one of the first parents of head, at most so far away. */
async function isJustAbove(objects: GitObjects, base: string, head: string): Promise<boolean> {
  const names = Array.from({ length: NEAR }, (_, i) => `${head}~${i + 1}`);
  const above = await Promise.all(names.map((name) => objects.get(name, 0)));
  return above.some((object) => object.found && object.oid === base);
}

/** OpenStack's projects say in `.gitreview` which branch a branch's changes go to. */
async function reviewBranch(objects: GitObjects): Promise<string | null> {
  const file = await objects.get('HEAD:.gitreview', 10_000);
  const text = file.found && file.type === 'blob' ? file.bytes?.toString() : undefined;
  return /^\s*defaultbranch\s*=\s*([\w./-]+)\s*$/m.exec(text ?? '')?.[1] ?? null;
}

async function unknownRevision(source: RevisionSource, revision: string): Promise<Error> {
  if (source.shallow && MAY_BE_OLDER.test(revision)) {
    return new ShallowError(`The commit ${revision} is not here`);
  }
  if (FULL_ID.test(revision)) {
    return new ConfigError(
      `The commit ${revision} is not in this repository. Fetch it first: git fetch origin ${revision}`,
    );
  }
  const object = await source.objects.get(revision, 0); // only without a suffix does git tell
  if (!object.found && object.message === 'ambiguous') {
    return new ConfigError(
      `The revision ${revision} is ambiguous: several commits begin so. Write more of its id.`,
    );
  }
  if (revision === 'HEAD') return new ConfigError('HEAD names no commit: this repository has none yet.');
  const near = await nearestRef(source.place, revision);
  return new ConfigError(
    `There is no revision ${revision} in this repository. ` +
      (near
        ? `Did you mean ${near}?`
        : 'Name a commit, a branch or a tag that is here: ' +
          '`git branch --all` lists the branches, and `git fetch` brings more.'),
  );
}

/** `origin/main` for `main`, which a workflow's checkout has not; else the branch or tag spelt most like it. */
async function nearestRef(place: GitPlace, revision: string): Promise<string | null> {
  const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
  const refs = (await gitOutput(place, args)).toString().split('\n').filter(Boolean);
  return refs.find((ref) => ref.endsWith(`/${revision}`)) ?? nearest(revision, refs);
}
