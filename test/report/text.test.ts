/** What the terminal's report leaves out, and never does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { html } from '../../src/report/html.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { text } from '../../src/report/text.ts';
import { problem, report, scan, usage } from '../support/report.ts';
import { CASES } from './cases.ts';

const plain = (given: Report, quiet = false): string => text(given, { color: false, width: 100, quiet });

describe('quiet', () => {
  test('says nothing when all is well', () => {
    assert.equal(plain(report({ verdict: 'pass', usages: [usage({ status: 'removed' })] }), true), '');
  });

  test('never hides a finding, a problem or a verdict that is not pass', () => {
    const shown = plain(report({ problems: [problem()] }), true);
    assert.match(shown, /manager\.py:88:9: error: /);
    assert.match(shown, /nova\/broken\.py:3 {2}Syntax error/);
    assert.match(shown, /^fail: 1 new usage, none allowed$/m);
    assert.doesNotMatch(shown, /net \+1/);
  });

  test('of a scan leaves out the places', () => {
    assert.doesNotMatch(plain(scan(), true), /manager\.py/);
    assert.match(plain(scan(), true), /^1 usage of eventlet in 1 file/m);
  });

  test('of a scan hides no budget that is not kept', () => {
    assert.match(plain(CASES.over ?? assert.fail(), true), /^budget fail: The tree is over its budget by 1/m);
    assert.doesNotMatch(plain(CASES.below ?? assert.fail(), true), /budget/);
  });
});

test('no line is a command to the Actions runner', () => {
  for (const path of ['::error::a.py', '  ::error::a.py', '##[add-mask]a.py'])
    for (const color of [true, false]) {
      const shown = text(report({ usages: [usage({ path, source: '##[group]eventlet.spawn' })] }), { color });
      assert.doesNotMatch(shown, /^\s*(\x1b\[\d+m)*::|##\[/m);
    }
});

test('what is not committed is named in words', () => {
  const commit = scan();
  const tree = { ...commit, revision: 'worktree', config: { ...commit.config, revision: 'worktree' } };
  for (const render of [
    plain,
    (given: typeof tree) => markdown(given),
    (given: typeof tree) => html(given),
  ]) {
    assert.match(render(tree), /in the work tree/i);
    assert.doesNotMatch(render(tree), /worktree/);
  }
});

test('colour changes nothing but colour', () => {
  for (const given of Object.values(CASES))
    assert.equal(text(given, { color: true, width: 100 }).replaceAll(/\x1b\[\d+m/g, ''), plain(given));
});

test('no hostile character reaches the terminal', () => {
  const hostile = plain(CASES.hostile ?? assert.fail());
  assert.doesNotMatch(hostile, /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
});

test('prose keeps to the width; addresses stay whole', () => {
  const long = report({ reasons: [`${'word '.repeat(60)}end.`], usages: [] });
  for (const line of text(long, { color: false, width: 60 }).split('\n')) assert.ok(line.length <= 60, line);
});

test('a long list of removed usages is summed up', () => {
  const usages = Array.from({ length: 25 }, (_, index) => usage({ status: 'removed', line: index + 1 }));
  assert.match(plain(report({ verdict: 'pass', usages })), /and 15 more/);
});
