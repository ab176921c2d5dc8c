/** REST: pull requests, their files, their labels, and the runs that they start. */
import { type Answer, type Call, type Handler, notFound, page, refuse } from './answer.ts';
import { diffEntry } from './contents.ts';
import type { Json } from './contract.ts';
import type { DiffFile } from './diff.ts';
import type { Pull, Repository, WorkflowRun } from './state.ts';

export const pulls: Readonly<Record<string, Handler>> = {
  'pulls/get': (call) =>
    withPull(call, (pull) => ({ status: 200, body: showPull(call.repository, pull, true) })),
  'pulls/list': listPulls,
  'pulls/list-files': (call) => withPull(call, (pull) => listFiles(call, pull)),
  'repos/list-pull-requests-associated-with-commit': listPullsOfCommit,
  'issues/list-labels-on-issue': (call) =>
    withPull(call, (pull) =>
      page(call, pull.labels, (name) => ({ id: 1, name, color: 'ededed', default: false })),
    ),
  'actions/get-workflow-run': getRun,
  'users/get-authenticated': ({ token }) =>
    token.type === 'Bot'
      ? refuse(403, 'Resource not accessible by integration')
      : { status: 200, body: { login: token.login }, exact: true },
  'rate-limit/get': ({ state }) => {
    const rate = {
      limit: 1_000,
      remaining: state.remaining,
      reset: 1_767_326_645,
      used: 1_000 - state.remaining,
    };
    return { status: 200, body: { resources: { core: rate, search: rate }, rate } };
  },
};

/** Finds the pull request that the path names. */
export function withPull(call: Call, then: (pull: Pull) => Answer): Answer {
  const number = Number(call.path.pull_number ?? call.path.issue_number);
  const pull = call.repository.pulls.find((it) => it.number === number);
  return pull ? then(pull) : notFound();
}

/** What the pull request changes, from its merge base. */
export function pullDiff({ git }: Repository, pull: Pull): readonly DiffFile[] {
  const mergeBase = git.mergeBase(git.resolve(pull.base.ref) ?? pull.base.sha, pull.head.sha);
  return mergeBase ? git.diff(mergeBase, pull.head.sha) : [];
}

/** Of a user, what this project looks at. A Bot's login ends in `[bot]` in REST. */
export function user(login: string): Json {
  return { login, id: 1, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function showPull(repository: Repository, pull: Pull, whole: boolean): Json {
  const side = (ref: string, sha: string, fullName: string | null): Json => ({
    ref,
    sha,
    label: `${fullName?.split('/')[0] ?? 'unknown'}:${ref}`,
    user: fullName === null ? null : user(fullName.split('/')[0] ?? ''),
    repo: fullName === null ? null : showRepository(repository, fullName),
  });
  return {
    number: pull.number,
    state: pull.state,
    user: user(pull.author),
    labels: pull.labels.map((name) => ({ name })),
    base: side(pull.base.ref, pull.base.sha, repository.fullName),
    head: side(pull.head.ref, pull.head.sha, pull.head.repository),
    ...(whole ? { changed_files: pullDiff(repository, pull).length } : {}),
  };
}

function showRepository(repository: Repository, fullName: string): Json {
  const [owner = '', name = ''] = fullName.split('/');
  return { name, full_name: fullName, fork: fullName !== repository.fullName, owner: user(owner) };
}

function listFiles(call: Call, pull: Pull): Answer {
  const { limits } = call.state;
  const files = pullDiff(call.repository, pull).slice(0, limits.pullFiles);
  return page(call, files, (file) => diffEntry(file, limits));
}

function listPulls(call: Call): Answer {
  const { repository, query } = call;
  const state = query.get('state') ?? 'open';
  const [owner, ref] = (query.get('head') ?? '').split(/:(.*)/s);
  const found = repository.pulls.filter(
    ({ state: actual, head, base }) =>
      (state === 'all' || state === actual) &&
      (!query.has('head') || (head.ref === ref && head.repository?.split('/')[0] === owner)) &&
      (!query.has('base') || base.ref === query.get('base')),
  );
  return page(call, found, (pull) => showPull(repository, pull, false));
}

/** Empty for the commits of a fork: as users of the real one report. */
function listPullsOfCommit(call: Call): Answer {
  const { repository, path } = call;
  const found = repository.pulls.filter(
    ({ head }) => head.sha === path.commit_sha && head.repository === repository.fullName,
  );
  return page(call, found, (pull) => showPull(repository, pull, false));
}

function getRun({ repository, path }: Call): Answer {
  const run = repository.runs.find((it) => it.id === Number(path.run_id));
  return run ? { status: 200, body: showRun(repository, run) } : notFound();
}

function showRun(repository: Repository, run: WorkflowRun): Json {
  const own = run.headRepository === repository.fullName;
  return {
    id: run.id,
    event: run.event,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_repository: run.headRepository === null ? null : showRepository(repository, run.headRepository),
    pull_requests: own
      ? repository.pulls.filter((it) => it.head.sha === run.headSha).map((it) => minimalPull(it))
      : [],
  };
}

function minimalPull({ number, head, base }: Pull): Json {
  return {
    id: number,
    number,
    head: { ref: head.ref, sha: head.sha },
    base: { ref: base.ref, sha: base.sha },
  };
}
