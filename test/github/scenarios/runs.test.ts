/** One pull request's runs, the first and the later ones, one after the other and at once. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { LoggedRequest } from '../faults.ts';
import type { Limits } from '../state.ts';
import { payloadOf, step } from './step.ts';
import { FIXED, type Files, MORE, OLD, remarks, world } from './world.ts';

const BOT = 'github-actions[bot]';
const WORSE = `${MORE}    eventlet.sleep(2)\n`;

describe('the first run', { concurrency: 4 }, () => {
  test('of a change that adds a usage fails, and everyone is told', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, log, annotations, warnings, outputs, report, jobSummary } = await step(there);
    assert.equal(code, 1);
    assert.match(log, /^· Both sides are read from GitHub's API: there is no checkout\.$/m);
    assert.match(log, /^1 new, 0 removed, net \+1\. Fail: 1 new usage, none allowed\.$/m);
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      annotations.map(({ level, file, line }) => [level, file, line]),
      [['error', 'app/work.py', 8]],
    );
    const { report: json = '', sarif = '', ...figures } = outputs;
    assert.deepEqual(figures, {
      verdict: 'fail',
      new: '1',
      removed: '0',
      moved: '0',
      net: '1',
      'base-total': '2',
      'head-total': '3',
    });
    assert.ok(existsSync(json));
    assert.equal(JSON.parse(readFileSync(sarif, 'utf8')).version, '2.1.0');
    assert.equal(report?.comparison.head, there.pull.head.sha);
    const [comment, ...others] = there.pull.comments;
    assert.deepEqual([comment?.author, others], [BOT, []]);
    for (const markdown of [jobSummary, comment?.body ?? ''])
      assert.match(
        markdown,
        /^### ❌ Eventlet: 1 new, 0 removed, net \+1\n\n\*\*Fail: 1 new usage, none allowed/,
      );
    assert.deepEqual(remarks(there), [{ path: 'app/work.py', line: 8, minimized: null }]);
    assert.equal(there.pull.reviews.length, 1);
  });

  test('without findings writes nothing; with `comment: always` a green comment', async () => {
    await using there = await world({ 'app/work.py': `${OLD}\n` });
    const { code, outputs } = await step(there);
    assert.deepEqual([code, outputs.verdict, outputs.new], [0, 'pass', '0']);
    assert.deepEqual(there.github.writes, []);
    await step(there, { inputs: { comment: 'always' } });
    assert.match(
      there.pull.comments[0]?.body ?? '',
      /^### ✅ Eventlet: 0 new[^\n]*\n\n\*\*Pass: No new usage/,
    );
  });

  test('of a change without Python passes, and reads no tree', async () => {
    await using there = await world({ 'README.md': 'hello\n' });
    const { code, outputs } = await step(there);
    assert.deepEqual([code, outputs.verdict, outputs['head-total']], [0, 'pass', '0']);
    assert.equal(there.github.count('git/get-tree'), 0);
    assert.deepEqual(there.github.writes, []);
  });

  test('posts at most so many remarks as it may, the worst first, and the summary has all', async () => {
    const config = { '.github/no-new-eventlet.yml': 'categories: {sleeping: warn}\n' };
    await using there = await world(
      { 'app/work.py': `${OLD}${'    eventlet.sleep(2)\n'.repeat(5)}    eventlet.spawn(work)\n` },
      { base: config },
    );
    await step(there, { inputs: { 'max-review-comments': '2' } });
    assert.deepEqual(
      remarks(there).map(({ line }) => line),
      [13, 8],
    );
    assert.equal(there.pull.comments[0]?.body.match(/^\| (?:❌|⚠️)/gm)?.length, 6);
  });

  test('with `review: off` and `comment: never` only reads', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code } = await step(there, { inputs: { comment: 'never', review: 'off' } });
    assert.equal(code, 1);
    assert.deepEqual(there.github.writes, []);
  });
});

describe('a later run', { concurrency: 4 }, () => {
  test('of a fixed pull request turns the comment green and takes the remarks back', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    await step(there);
    there.push({ 'app/work.py': FIXED });
    const { code, outputs, warnings } = await step(there, { run: 101 });
    assert.deepEqual([code, outputs.verdict, outputs.removed, outputs.net], [0, 'pass', '2', '-2']);
    assert.deepEqual(warnings, []);
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /^### ✅[\s\S]*thank you[\s\S]*no longer uses eventlet/);
    assert.deepEqual(remarks(there), []);
  });

  test('folds a remark that somebody answered', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there);
    const [remark] = there.pull.reviewComments;
    assert.ok(remark);
    there.pull.reviewComments.push({
      ...remark,
      id: 9_000,
      author: 'octocat',
      body: 'why?',
      inReplyTo: remark.id,
    });
    there.push({ 'app/work.py': FIXED });
    await step(there, { run: 101 });
    assert.equal(remark.minimized, 'resolved');
    assert.equal(there.pull.reviewComments.length, 2);
    there.github.requests.length = 0;
    await step(there, { run: 102 });
    assert.deepEqual(there.github.writes, [], 'once is enough');
  });

  test('remarks only on what is new, where a push moved the rest, and counts what stands', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there);
    const moved = WORSE.replace('def work', 'x = 1\n\n\ndef work');
    there.push({ 'app/work.py': `${moved}    eventlet.sleep(4)\n` });
    await step(there, { run: 101, inputs: { 'max-review-comments': '2' } });
    assert.deepEqual(
      remarks(there).map(({ line }) => line),
      [8, 12],
    );
    assert.equal(there.github.count('pulls/create-review'), 2);
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /Eventlet: 3 new/);
  });

  for (const review of ['inline', 'off'])
    test(`with \`comment: never\` brings up to date what stands there (review: ${review})`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      await step(there);
      there.push({ 'app/work.py': FIXED });
      await step(there, { run: 101, inputs: { comment: 'never', review } });
      assert.match(there.pull.comments[0]?.body ?? '', /^### ✅/);
    });

  test('finds its comment among hundreds, keeps the oldest of its own, and leaves other people’s', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there);
    const [ours] = there.pull.comments.splice(0);
    assert.ok(ours);
    const say = (author: string, body: string) => there.repository.comment(there.pull, author, body);
    const forged = ['mallory', 'github-actions', 'other-app[bot]'].map((author) => say(author, ours.body));
    for (let count = 0; count < 120; count++) say('octocat', 'talk');
    const oldest = say(BOT, ours.body.replace('❌', '🕰'));
    say(BOT, ours.body);
    there.push({ 'app/work.py': FIXED });
    await step(there, { run: 101 });
    assert.deepEqual(
      there.pull.comments.filter(({ author }) => author !== 'octocat'),
      [...forged, oldest],
    );
    assert.match(oldest.body, /^### ✅/);
    for (const { body } of forged) assert.match(body, /^### ❌/);
  });

  test('of another job has a comment of its own, remarks on nothing twice, and takes back nothing of ours', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there);
    await step(there, { job: 'strict' });
    assert.equal(there.pull.comments.length, 2);
    assert.equal(there.pull.reviewComments.length, 1);
    there.push({ 'app/work.py': FIXED });
    await step(there, { run: 101, job: 'strict' });
    assert.deepEqual(
      there.pull.comments.map(({ body }) => body.slice(0, 5)),
      ['### ❌', '### ✅'],
    );
    assert.equal(there.pull.reviewComments.length, 1);
  });
});

const isConversation = ({ body }: LoggedRequest) =>
  /^\s*query Conversation/.test(String(Reflect.get(Object(body), 'query')));

/** What each of so many waits for: that all of them are there. */
function gate(count: number): () => Promise<void> {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  let here = 0;
  return () => {
    if (++here === count) open();
    return opened;
  };
}

describe('an older run that finishes late', { concurrency: 4 }, () => {
  for (const [where, on] of [
    ['while it reads', 'git/get-tree'],
    ['before it looks at the conversation', isConversation],
  ] as const)
    test(`changes nothing of a newer commit’s result (pushed ${where})`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      const payload = payloadOf(there.pull);
      there.github.faults.add({
        on,
        fault: {
          kind: 'hold',
          meanwhile: async () => {
            there.push({ 'app/work.py': WORSE });
            await step(there, { run: 200 });
          },
        },
      });
      const { code, outputs, warnings } = await step(there, { run: 100, payload });
      assert.deepEqual([code, outputs.new], [1, '1'], 'its own verdict stands');
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', /^The pull request moved on to [0-9a-f]{12} meanwhile/);
      assert.equal(there.pull.comments.length, 1);
      assert.match(there.pull.comments[0]?.body ?? '', /Eventlet: 2 new[\s\S]*run=200\.1/);
      assert.deepEqual(
        remarks(there).map(({ line }) => line),
        [8, 9],
      );
    });

  test('does not take a newer commit’s result back, pushed while it posts remarks', async () => {
    await using there = await world({ 'app/work.py': MORE });
    await step(there, { run: 99 });
    there.push({ 'app/work.py': WORSE });
    const payload = payloadOf(there.pull);
    there.github.faults.add({
      on: 'pulls/create-review',
      fault: {
        kind: 'hold',
        meanwhile: async () => {
          there.push({ 'app/work.py': FIXED });
          await step(there, { run: 200 });
        },
      },
    });
    await step(there, { run: 100, payload });
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /^### ✅[\s\S]*run=200\.1/);
  });

  test('of the same commit does not take the later run’s result back', async () => {
    await using there = await world({ 'app/work.py': MORE });
    there.github.faults.add({
      on: isConversation,
      fault: {
        kind: 'hold',
        meanwhile: async () => {
          there.pull.labels.push('eventlet-allowed');
          await step(there, { run: 200 });
        },
      },
    });
    const { code, warnings } = await step(there, { run: 100 });
    assert.deepEqual([code, warnings], [1, []]);
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /^### ⚠️[\s\S]*eventlet-allowed[\s\S]*run=200\.1/);
    assert.equal(there.pull.reviewComments.length, 1);
  });
});

describe('two runs at once', { concurrency: 4 }, () => {
  test('that both saw no comment end in one, and in one remark a line', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    there.github.faults.add({ on: isConversation, times: 2, fault: { kind: 'hold', meanwhile: gate(2) } });
    const both = await Promise.all([step(there, { run: 100 }), step(there, { run: 200 })]);
    assert.deepEqual(
      both.map(({ code, warnings }) => [code, warnings]),
      [
        [1, []],
        [1, []],
      ],
    );
    assert.equal(there.pull.comments.length, 1);
    assert.deepEqual(
      remarks(there).map(({ line }) => line),
      [8, 9],
    );
  });

  test('with different results end in the later run’s', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    there.github.faults.add({ on: isConversation, times: 2, fault: { kind: 'hold', meanwhile: gate(2) } });
    await Promise.all([
      step(there, { run: 100, inputs: { mode: 'warn' } }),
      step(there, { run: 200, inputs: { mode: 'fail' } }),
    ]);
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /^### ❌/);
  });

  for (const comment of ['on-findings', 'never'])
    test(`that both add a remark to what stands there end in one of it (comment: ${comment})`, async () => {
      await using there = await world({ 'app/work.py': MORE });
      await step(there);
      there.push({ 'app/work.py': WORSE });
      there.github.faults.add({ on: isConversation, times: 2, fault: { kind: 'hold', meanwhile: gate(2) } });
      const inputs = { comment };
      await Promise.all([step(there, { run: 101, inputs }), step(there, { run: 102, inputs })]);
      assert.equal(there.pull.comments.length, 1);
      assert.match(there.pull.comments[0]?.body ?? '', /Eventlet: 2 new/);
      assert.deepEqual(
        remarks(there).map(({ line }) => line),
        [8, 9],
      );
    });

  test('that both fix what stands there end in a green comment', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    await step(there);
    there.push({ 'app/work.py': FIXED });
    there.github.faults.add({ on: isConversation, times: 2, fault: { kind: 'hold', meanwhile: gate(2) } });
    const both = await Promise.all([step(there, { run: 101 }), step(there, { run: 102 })]);
    assert.deepEqual(
      both.map(({ code, warnings }) => [code, warnings]),
      [
        [0, []],
        [0, []],
      ],
    );
    assert.equal(there.pull.comments.length, 1);
    assert.match(there.pull.comments[0]?.body ?? '', /^### ✅/);
    assert.deepEqual(remarks(there), []);
  });
});

describe('a line that GitHub refuses', { concurrency: 4 }, () => {
  const refuses = (line: number) => (request: LoggedRequest) =>
    request.operation === 'pulls/create-review' ||
    (request.operation === 'pulls/create-review-comment' &&
      Reflect.get(Object(request.body), 'line') === line);
  const unprocessable = { kind: 'status', status: 422, message: 'Unprocessable Entity' } as const;

  test('does not take the others with it, and stands in the summary', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    there.github.faults.add({ on: refuses(8), times: 99, fault: unprocessable });
    const { code, warnings } = await step(there);
    assert.deepEqual([code, warnings], [1, []]);
    assert.deepEqual(
      remarks(there).map(({ line }) => line),
      [9],
    );
    assert.match(there.pull.comments[0]?.body ?? '', /app\/work\.py#L8[\s\S]*app\/work\.py#L9/);
  });

  test('is posted where only the review as a whole was refused', async () => {
    await using there = await world({ 'app/work.py': WORSE });
    there.github.faults.add({ on: 'pulls/create-review', fault: unprocessable });
    await step(there);
    assert.deepEqual(
      remarks(there).map(({ line }) => line),
      [8, 9],
    );
  });
});

describe('a usage on a line that no remark can stand on', { concurrency: 4 }, () => {
  const far = (module: string) => `import ${module} as t\n\n${'x = 1\n'.repeat(50)}t.sleep(1)\n`;
  const cases: [where: string, before: Files, after: Files, limits: Partial<Limits>, line: number][] = [
    ['far from the changed ones', { 'far.py': far('time') }, { 'far.py': far('eventlet') }, {}, 53],
    ['in a file that GitHub finds too long', {}, { 'long.py': far('eventlet') }, { patchLines: 20 }, 53],
  ];
  for (const [where, before, after, limits, line] of cases)
    test(`${where} stands in the summary`, async () => {
      await using there = await world(after, { base: before, limits });
      const { code, warnings } = await step(there);
      assert.deepEqual([code, warnings], [1, []]);
      assert.ok(remarks(there).every((remark) => remark.line !== line));
      assert.match(there.pull.comments[0]?.body ?? '', new RegExp(`\\.py#L${line}\\)`));
    });
});
