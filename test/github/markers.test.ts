import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  formatFingerprint,
  ownerOf,
  parseFingerprint,
  subjectOf,
} from '../../src/github/markers/fingerprint.ts';
import {
  formatMarker,
  isNewer,
  type Marker,
  parseMarker,
  withoutRun,
} from '../../src/github/markers/marker.ts';
import { HEAD_SHA, usage } from './report-sample.ts';

const marker: Marker = { key: 'CI / check', head: HEAD_SHA, runId: 12, runAttempt: 1 };

describe('the marker', () => {
  for (const key of ['check', 'a b/ç', '--> <script>', '', '%', 'run=1.1 -->', '\ud800'])
    test(`carries the key ${JSON.stringify(key)} hidden and whole`, () => {
      const written = formatMarker({ ...marker, key });
      assert.match(written, /^<!-- [^\s].* -->$/);
      assert.equal(written.slice(4, -3).includes('--'), false);
      assert.equal(parseMarker(`text\r\n${written}\r\n`)?.key, key === '\ud800' ? '\ufffd' : key);
    });

  test('is found only as a line of its own', () => {
    assert.equal(parseMarker(`> ${formatMarker(marker)}`), null);
    assert.equal(parseMarker('<!-- no-new-eventlet summary key=x head=zz run=1.1 -->'), null);
  });

  test('and the run are no part of what a result says', () => {
    assert.equal(withoutRun(`# t /actions/runs/77\n\n${formatMarker(marker)}\n`), '# t');
  });

  const orders: [what: string, other: Partial<Marker>, newer: boolean][] = [
    ['a later run of the commit', { runId: 13 }, true],
    ['a later attempt of the run', { runAttempt: 2 }, true],
    ['an earlier run with more attempts', { runId: 11, runAttempt: 9 }, false],
    ['the same attempt', {}, false],
    ['a later run of another commit', { runId: 99, head: 'c'.repeat(40) }, false],
  ];
  for (const [what, other, newer] of orders)
    test(`${what} is ${newer ? '' : 'not '}newer`, () =>
      assert.equal(isNewer({ ...marker, ...other }, marker), newer));
});

describe('the fingerprint', () => {
  test('is read back from a body', () => {
    const fingerprint = { owner: ownerOf('CI / check'), subject: subjectOf([usage()]) };
    assert.deepEqual(parseFingerprint(`text\r\n${formatFingerprint(fingerprint)}`), fingerprint);
    assert.equal(parseFingerprint('text'), null);
  });

  test('stays when lines above move the usage', () => {
    assert.equal(subjectOf([usage()]), subjectOf([usage({ line: 90, column: 1 })]));
  });

  test('differs by path, scope, statement, symbol and occurrence', () => {
    const variants = [
      subjectOf([usage()]),
      subjectOf([usage()], 1),
      subjectOf([usage({ path: 'x.py' })]),
      subjectOf([usage({ scope: 'f' })]),
      subjectOf([usage({ statement: 'eventlet.sleep(6)' })]),
      subjectOf([usage({ canonical: 'eventlet.greenthread.spawn' })]),
      subjectOf([usage(), usage()]),
    ];
    assert.equal(new Set(variants).size, variants.length);
  });

  test('tells jobs apart', () => {
    assert.notEqual(ownerOf('a'), ownerOf('b'));
  });
});
