/** Which known name a mistyped one is taken for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from '../src/nearest.ts';

const KEYS = ['mode', 'allow-new', 'balance', 'enforce-from', 'paths', 'kinds', 'guide', 'guides'];

for (const [word, expected] of [
  ['mdoe', 'mode'],
  ['moed', 'mode'],
  ['Mode', 'mode'],
  ['path', 'paths'],
  ['enforce_from', 'enforce-from'],
  ['allownew', 'allow-new'],
  ['guid', 'guide'],
  ['ballence', 'balance'],
  ['colour', null],
  ['x', null],
  ['', null],
] as const) {
  test(`${word} → ${expected}`, () => assert.equal(nearest(word, KEYS), expected));
}

test('a long word costs nothing, for its length alone rules the known names out', () => {
  assert.equal(nearest('x'.repeat(1_000_000), KEYS), null);
});

test('the question is asked only where there is a near name', () => {
  assert.equal(didYouMean('kind', KEYS), '; did you mean `kinds`?');
  assert.equal(didYouMean('zebra', KEYS), '');
});
