/** The ten annotations a level that GitHub shows are the ten that matter. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { annotations, chosen, command, github } from '../../src/report/github.ts';
import { problem, report, reported, scan, usage } from '../support/report.ts';

describe('annotations', () => {
  test('stand on the usage, the worst first, one a line', () => {
    const all = annotations(
      report({
        usages: [
          usage({ line: 3, decision: 'warn' }),
          usage({ line: 5 }),
          usage({ line: 5, column: 30, symbol: 'eventlet.sleep' }),
          usage({ line: 7, decision: 'off' }),
          usage({ line: 9, decision: 'carried' }),
          usage({ line: 11, status: 'removed' }),
        ],
        problems: [problem()],
      }),
    );
    assert.deepEqual(
      all.map(({ level, line }) => [level, line]),
      [
        ['error', 5],
        ['warning', 3],
        ['warning', 3],
      ],
    );
    assert.match(all[0]?.message ?? '', /^Also on this line: eventlet\.sleep\.\n/);
  });

  test('have columns only where one line is meant', () => {
    const [one, several] = annotations(
      report({ usages: [usage(), usage({ line: 90, endLine: 91, endColumn: 4 })] }),
    );
    assert.deepEqual([one?.column, one?.endColumn], [9, 23]);
    assert.deepEqual(
      [several?.line, several?.endLine, several?.column, several?.endColumn],
      [90, 91, null, null],
    );
  });

  test('of a notebook stand on the file and say the cell', () => {
    const [one] = annotations(report({ usages: [usage({ path: 'a.ipynb', cell: 2, line: 4 })] }));
    assert.equal(one?.line, null);
    assert.match(one?.message ?? '', /^Cell 2, line 4:/);
  });

  test('of a scan are notices', () => {
    assert.deepEqual(
      annotations(scan({ usages: [reported()] })).map(({ level }) => level),
      ['notice'],
    );
  });
});

describe('chosen', () => {
  test('ten a level, and a notice of how many there are', () => {
    const usages = Array.from({ length: 37 }, (_, index) =>
      usage({ line: index + 1, decision: index < 30 ? 'fail' : 'warn' }),
    );
    const { shown, notice } = chosen(annotations(report({ usages })));
    assert.equal(shown.filter(({ level }) => level === 'error').length, 10);
    assert.equal(shown.filter(({ level }) => level === 'warning').length, 7);
    assert.match(notice ?? '', /^17 of 37 places/);
  });

  test('all of them where there is room', () => {
    const usages = Array.from({ length: 10 }, (_, index) => usage({ line: index + 1 }));
    assert.deepEqual(chosen(annotations(report({ usages }))).notice, null);
  });

  test('leaves room for its own notice among notices', () => {
    const usages = Array.from({ length: 11 }, (_, index) => reported({ line: index + 1 }));
    assert.equal(github(scan({ usages })).match(/^::notice /gm)?.length, 10);
  });
});

test('commands hold no more than one command a line', () => {
  const text = command({
    level: 'error',
    path: 'a,b:c%\n::error::x',
    line: 1,
    endLine: 1,
    column: 1,
    endColumn: 2,
    title: 't',
    message: 'one\ntwo % ::warning::three',
  });
  assert.equal(
    text,
    '::error file=a%2Cb%3Ac%25\\n%3A%3Aerror%3A%3Ax,line=1,endLine=1,col=1,endColumn=2,title=t::one%0Atwo %25 ::warning::three',
  );
});
