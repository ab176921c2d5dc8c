/**
 * Bad days: each request of a whole run fails, one at a time, in every way that GitHub fails. What fails once changes
 * nothing of the result; what fails for good is a warning where the verdict stands, and else stops the run. It is never
 * clean, never half a comment, never a comment twice.
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Fault, LoggedRequest } from '../faults.ts';
import type { Comment, ReviewComment } from '../state.ts';
import { type Outcome, step } from './step.ts';
import { type Files, MORE, OLD, type World, type WorldOptions, world } from './world.ts';

const BOT = 'github-actions[bot]';
const WORSE = `${MORE}    eventlet.sleep(2)\n`;

/** A pull request, what stands on it before the run, and the run's requests, in the order in which they are made. */
interface Day {
  readonly name: string;
  readonly open: () => Promise<World>;
  readonly requests: readonly string[];
  /** Where the requests end that the verdict waits for. */
  readonly verdictAfter: number;
  /** So many of the first requests are as another day's. */
  readonly known?: number;
}

interface Standing {
  readonly comments: Comment[];
  readonly remarks: ReviewComment[];
}

/** What an earlier run, and people, left on the pull request of a later run; made once. */
let standing: Standing;
const SECOND: Files = { 'app/work.py': `${MORE}    eventlet.sleep(3)\n` };

/** The pull request that `standing` was made on: a push took the remarked-on lines away and brought another. */
async function pushed(): Promise<World> {
  const there = await world({ 'app/work.py': WORSE });
  there.push(SECOND);
  const { pull, github } = there;
  const here = JSON.stringify(standing).replaceAll('http://github.test', github.serverUrl);
  const { comments, remarks }: Standing = JSON.parse(here);
  pull.comments.push(...comments);
  pull.reviewComments.push(...remarks);
  while (github.state.stamp().id < 100); // younger than all of these
  return there;
}

const days: readonly Day[] = [
  {
    name: 'the first run of a small change',
    open: () => world(FIRST, FIRST_OPTIONS),
    requests: [
      'repos/compare-commits-with-basehead',
      'graphql/query',
      'git/get-blob',
      'git/get-tree',
      'graphql/query',
      'graphql/query',
      'pulls/create-review',
      'graphql/mutation',
    ],
    verdictAfter: 5,
  },
  {
    name: 'a later run',
    open: () => pushed(),
    requests: [
      'repos/compare-commits-with-basehead',
      'graphql/query',
      'git/get-tree',
      'graphql/query',
      'issues/update-comment',
      'issues/delete-comment',
      'pulls/create-review',
      'pulls/delete-review-comment',
      'graphql/mutation',
      'graphql/query',
    ],
    verdictAfter: 3,
    known: 3,
  },
];

const FIRST: Files = {
  'app/work.py': WORSE,
  'app/latin.py': Buffer.from('# coding: latin-1\n# \xe9\nimport eventlet\n', 'latin1'),
  'app/user.py': 'from app.compat import sleep\n\nsleep(1)\n',
};
const FIRST_OPTIONS: WorldOptions = {
  base: { 'app/__init__.py': '', 'app/compat.py': 'from eventlet import sleep\n' },
  from: 'mallory/app',
};

const LIMITED = { kind: 'secondary-rate-limit', retryAfter: 1 } as const;
const CUT: readonly Fault[] = [
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'half-body' },
  { kind: 'half-json' },
  { ...LIMITED, status: 429 },
];
/** What fails once: of a write, also what was done all the same. */
const faultsOf = (operation: string, isKnown: boolean): readonly Fault[] => {
  if (isKnown) return CUT.slice(0, 1);
  const writes = !/get-|compare-|query$/.test(operation);
  return writes ? [...CUT, { kind: 'reset', done: true }, { ...LIMITED, status: 403 }] : CUT;
};
const FOR_GOOD: readonly Fault[] = [{ kind: 'status', status: 503 }, { kind: 'reset' }];

const titleOf = (fault: Fault) =>
  [
    fault.kind,
    ...('status' in fault ? [fault.status] : []),
    ...('done' in fault ? ['after the work'] : []),
  ].join(' ');

/** Which request of the run: the nth of its operation. */
function nth(requests: readonly string[], index: number): { on: string; nth: number } {
  const on = requests[index] ?? '';
  return { on, nth: requests.slice(0, index + 1).filter((operation) => operation === on).length };
}

/** All that a run leaves behind, without its number and the server's port. */
function left(
  { pull, github }: World,
  { code, outputs, jobSummary, report, warnings, annotations }: Outcome,
) {
  const { report: _, sarif: __, ...figures } = outputs;
  const comments = pull.comments.map(({ author, body }) => ({ author, body }));
  const remarks = pull.reviewComments
    .map(({ path, line, body, minimized }) => ({ path, line, body, minimized }))
    .sort((a, b) => `${a.path}:${a.line}`.localeCompare(`${b.path}:${b.line}`));
  const all = { code, figures, jobSummary, report, warnings, annotations, comments, remarks };
  return JSON.parse(JSON.stringify(all).replaceAll(github.serverUrl, ''));
}

/** Whether what we say on the pull request is whole, and said once. */
function assertWhole({ pull }: World): void {
  const ours = pull.comments.filter(({ author }) => author === BOT);
  for (const { body } of ours)
    assert.match(body, /^### [\s\S]*\n\n<!-- no-new-eventlet summary [^\n]* -->\n$/);
  for (const { body, author } of pull.reviewComments)
    if (author === BOT) assert.match(body, /^\*\*[\s\S]*\n\n<!-- no-new-eventlet review [^\n]* -->$/);
}

before(async () => {
  await using there = await world({
    'app/work.py': `${OLD}    eventlet.spawn(work)\n    eventlet.sleep(2)\n    eventlet.kill(1)\n`,
  });
  await step(there, { run: 99 });
  const { pull, repository, github } = there;
  const [stays, answered] = pull.reviewComments;
  assert.ok(stays && answered);
  pull.reviewComments.push({ ...answered, id: 90, author: 'octocat', body: 'why?', inReplyTo: answered.id });
  repository.comment(pull, BOT, pull.comments[0]?.body ?? '');
  const made = { comments: pull.comments, remarks: pull.reviewComments };
  standing = JSON.parse(JSON.stringify(made).replaceAll(github.serverUrl, 'http://github.test'));
});

for (const { name, open, requests, verdictAfter, known = 0 } of days) {
  describe(name, { concurrency: 16 }, () => {
    let right: ReturnType<typeof left>;
    before(async () => {
      await using there = await open();
      right = left(there, await step(there));
      assert.deepEqual(
        there.github.requests.map(({ operation }) => operation),
        requests,
      );
      assert.deepEqual(right.warnings, []);
      assertWhole(there);
    });

    for (const [index] of requests.entries())
      for (const fault of faultsOf(requests[index] ?? '', index < known))
        test(`request ${index + 1}, ${requests[index]}, fails once: ${titleOf(fault)}`, async () => {
          await using there = await open();
          there.github.faults.add({ ...nth(requests, index), fault });
          const told = await step(there);
          assert.equal(told.stderr, '');
          assertWhole(there);
          assert.deepEqual(left(there, told), right);
        });

    for (const [index] of requests.entries())
      for (const fault of FOR_GOOD.slice(index % 2, (index % 2) + 1))
        test(`request ${index + 1}, ${requests[index]}, fails for good: ${titleOf(fault)}`, async () => {
          await using there = await open();
          there.github.faults.add({ ...nth(requests, index), times: 999, fault });
          const told = await step(there);
          assertWhole(there);
          if (index < verdictAfter) assertStopped(there, told);
          else assertWarned(there, told, right.comments);
        });
  });
}

/** No verdict, nothing told, and what to do. */
function assertStopped({ github }: World, { code, outputs, jobSummary, annotations }: Outcome): void {
  assert.equal(code, 3);
  assert.deepEqual([outputs, jobSummary], [{}, '']);
  assert.deepEqual(
    github.writes.map(({ operation }: LoggedRequest) => operation),
    [],
  );
  assert.equal(annotations.length, 1);
  assert.match(annotations[0]?.message ?? '', /GitHub did not answer .*[Rr]un the job again/);
}

/** The verdict stands, what could not be done is said, and where that were the remarks, the summary is as it should be. */
function assertWarned(there: World, told: Outcome, rightComments: unknown): void {
  const { code, outputs, jobSummary, warnings } = told;
  assert.deepEqual([code, outputs.verdict], [1, 'fail']);
  assert.match(jobSummary, /^### ❌/);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^Could not .*GitHub did not answer .*The verdict stands\.$/);
  if (/review comments/.test(warnings[0] ?? '')) assert.deepEqual(left(there, told).comments, rightComments);
}

describe('a rate limit', { concurrency: 5 }, () => {
  const inSeconds = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;

  test('that resets soon is waited for, and the log says so', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const fault = { kind: 'rate-limit', reset: inSeconds(2) } as const;
    there.github.faults.add({ on: 'git/get-tree', fault });
    const { code, log } = await step(there);
    assert.equal(code, 1);
    assert.match(log, /^· GitHub's rate limit is reached: waiting \d seconds\.$/m);
  });

  test('that resets in an hour stops the run, which says when to run it again', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const reset = inSeconds(3_600);
    there.github.faults.add({ on: 'git/get-tree', times: 9, fault: { kind: 'rate-limit', reset } });
    const { code, outputs, annotations } = await step(there);
    assert.deepEqual([code, outputs, there.github.writes], [3, {}, []]);
    const until = new Date(reset * 1_000).toISOString();
    assert.ok(annotations[0]?.message.endsWith(`until ${until}. Run the job again after that.`));
    assert.equal(there.github.count('git/get-tree'), 1);
  });

  for (const on of ['pulls/create-review', 'graphql/mutation'])
    test(`that stops ${on} for an hour leaves the verdict standing`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      there.github.faults.add({ on, times: 9, fault: { kind: 'rate-limit', reset: inSeconds(3_600) } });
      const told = await step(there);
      assert.deepEqual([told.code, told.outputs.verdict], [1, 'fail']);
      assert.equal(told.warnings.length, 1);
      assert.match(
        told.warnings[0] ?? '',
        /^Could not bring .*rate limit.*Run the job again after that\. The verdict stands\.$/,
      );
      assert.equal(there.github.count(on), 1);
    });
});
