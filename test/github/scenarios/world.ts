/** A GitHub with one repository and one pull request: what a scenario begins with. */

import { temporaryDirectory } from '../../support/repository.ts';
import type { FileSpec } from '../git.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../server.ts';
import type { Pull, Repository, ReviewComment } from '../state.ts';

export type Files = Readonly<Record<string, FileSpec>>;

export interface World extends AsyncDisposable {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pull: Pull;
  /** A folder for the scenario's own files. */
  readonly dir: string;
  /** Pushes to the pull request: these files over those of the branch it goes into. */
  push(files: Files): void;
}

export interface WorldOptions extends GitHubOptions {
  /** `owner/name` of the fork that the pull request comes from; null where it is gone. */
  readonly from?: string | null;
  /** Files on the branch that it goes into, beside `app/work.py`. */
  readonly base?: Files;
  /** What came into that branch since the pull request left it. */
  readonly later?: Files;
  readonly labels?: readonly string[];
}

/** What `app/work.py` is before the change: two usages of eventlet. */
export const OLD = 'import time\n\nimport eventlet\n\n\ndef work():\n    eventlet.sleep(1)\n';
/** The same with one usage more, on line 8. */
export const MORE = `${OLD}    eventlet.spawn(work)\n`;
/** The same without any. */
export const FIXED = 'import time\n\n\ndef work():\n    time.sleep(1)\n';

/** A repository `octo/app` whose `main` has `app/work.py`, and an open pull request that changes these files. */
export async function world(files: Files, options: WorldOptions = {}): Promise<World> {
  const { from, base = {}, later, labels = [], ...served } = options;
  const github = await startGitHub(served);
  const repository = github.repository('octo/app');
  const main = repository.commit({ branch: 'main', files: { 'app/work.py': OLD, ...base } });
  const commit = (changed: Files) => repository.commit({ parents: [main], files: changed });
  const pull = repository.openPull({ head: commit(files), labels, ...(from === undefined ? {} : { from }) });
  if (later) repository.commit({ branch: 'main', parents: [main], files: later });
  const { dir, [Symbol.asyncDispose]: remove } = temporaryDirectory();
  return {
    github,
    repository,
    pull,
    dir,
    push: (changed) => repository.push(pull, commit(changed)),
    [Symbol.asyncDispose]: async () => {
      await remove();
      await github[Symbol.asyncDispose]();
    },
  };
}

/** What a person sees of the review comments. */
export function remarks({ pull }: World): Pick<ReviewComment, 'path' | 'line' | 'minimized'>[] {
  return pull.reviewComments.map(({ path, line, minimized }) => ({ path, line, minimized }));
}
