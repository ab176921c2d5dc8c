/** What decides: the config of the base branch, the inputs, the label as it is now. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { payloadOf, step } from './step.ts';
import { MORE, world } from './world.ts';

const CONFIG = '.github/no-new-eventlet.yml';

describe('the label', { concurrency: 3 }, () => {
  test('is read as it is now, turns fail into warn, and is recorded', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const stale = payloadOf(there.pull);
    there.pull.labels.push('eventlet-allowed');
    const { code, outputs, report, jobSummary } = await step(there, { payload: stale, attempt: 2 });
    assert.deepEqual([code, outputs.verdict], [0, 'warn']);
    assert.equal(report?.label, 'eventlet-allowed');
    for (const text of [jobSummary, there.pull.comments[0]?.body ?? ''])
      assert.match(text, /^### ⚠️[^\n]*\n\n\*\*Warn: [^\n]*eventlet-allowed/);
  });

  test('that was taken off since no longer counts, whatever the payload says', async () => {
    await using there = await world({ 'app/work.py': MORE }, { labels: ['eventlet-allowed'] });
    const stale = payloadOf(there.pull);
    there.pull.labels.length = 0;
    const { code, report } = await step(there, { payload: stale, attempt: 2 });
    assert.deepEqual([code, report?.label], [1, null]);
  });

  test('is the config’s: another one changes nothing', async () => {
    await using there = await world(
      { 'app/work.py': MORE },
      { base: { [CONFIG]: 'label: let-it-pass\n' }, labels: ['eventlet-allowed', 'bug 🐛'] },
    );
    assert.equal((await step(there)).code, 1);
    there.pull.labels.push('let-it-pass');
    const { code, report } = await step(there, { run: 101 });
    assert.deepEqual([code, report?.label], [0, 'let-it-pass']);
  });
});

describe('the config', { concurrency: 3 }, () => {
  test('that the pull request edits does not loosen its own check, and the comment says so', async () => {
    await using there = await world(
      { 'app/work.py': MORE, [CONFIG]: 'mode: off\n' },
      { base: { [CONFIG]: 'mode: fail\n' } },
    );
    const { code, report } = await step(there);
    assert.equal(code, 1);
    assert.deepEqual(report?.config, { path: CONFIG, revision: there.pull.base.sha, changedHere: true });
    assert.match(
      there.pull.comments[0]?.body ?? '',
      /`\.github\/no-new-eventlet\.yml` at `[0-9a-f]{12}`\. This change edits it/,
    );
  });

  test('gives way to the input `mode`', async () => {
    await using there = await world({ 'app/work.py': MORE }, { base: { [CONFIG]: 'mode: fail\n' } });
    const { code, outputs } = await step(there, { inputs: { mode: 'warn' } });
    assert.deepEqual([code, outputs.verdict], [0, 'warn']);
  });

  const mistakes: [what: string, base: string | Buffer, inputs: Record<string, string>, says: RegExp][] = [
    ['that is wrong', 'mode: never\n', {}, /no-new-eventlet\.yml:1:7.*never/],
    ['that is no UTF-8', Buffer.from([0x6d, 0xff]), {}, /config file is no UTF-8/],
    ['that is named and not there', '', { config: 'other.yml' }, /other\.yml/],
    ['that is no path of the repository', '', { config: '../../etc/passwd' }, /etc\/passwd/],
  ];
  for (const [what, base, inputs, says] of mistakes)
    test(`${what} stops the run with what to do`, async () => {
      await using there = await world({ 'app/work.py': MORE }, { base: { [CONFIG]: base } });
      const { code, annotations, outputs } = await step(there, { inputs });
      assert.ok(code === 2 || code === 3, `${code}`);
      assert.match(annotations[0]?.message ?? '', says);
      assert.deepEqual([outputs, there.github.writes], [{}, []]);
    });

  test('of an input says which value it takes', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const { code, annotations } = await step(there, { inputs: { review: 'sometimes' } });
    assert.equal(code, 2);
    assert.match(annotations[0]?.message ?? '', /input `review` is "sometimes"; it takes one of inline, off/);
    assert.deepEqual(there.github.requests, []);
  });
});
