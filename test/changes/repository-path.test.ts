import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodePath, decodePaths, encodePath, splitNul } from '../../src/changes/repository-path.ts';

const CASES: readonly [bytes: readonly number[], path: string][] = [
  [[0x61, 0x2f, 0x62], 'a/b'],
  [[0xc3, 0xa9, 0x2e, 0x70, 0x79], 'é.py'],
  [[0xf0, 0x9f, 0x90, 0x8d], '🐍'],
  [[0xe9, 0x2e, 0x70, 0x79], '\udce9.py'],
  [[0x61, 0xff, 0xfe, 0xc3, 0xa9], 'a\udcff\udcfeé'],
  [[0xf0, 0x9f, 0x90], '\udcf0\udc9f\udc90'],
  // UTF-8 of a surrogate is not UTF-8, so a hostile name can't pose as an escaped byte
  [[0xed, 0xb3, 0xa9], '\udced\udcb3\udca9'],
  [[0xf0, 0x9f, 0x92, 0x80, 0x80], '💀\udc80'],
  [[0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  [[0x0a, 0x22, 0x20], '\n" '],
];

describe('repository paths', () => {
  for (const [bytes, path] of CASES) {
    test(`${Buffer.from(bytes).toString('hex')} and back`, () => {
      assert.equal(decodePath(Buffer.from(bytes)), path);
      assert.deepEqual([...encodePath(path)], bytes);
    });
  }

  test('every byte that stands alone survives', () => {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      const bytes = Buffer.from([0x61, byte, 0x62]);
      assert.deepEqual(encodePath(decodePath(bytes)), bytes);
    }
  });

  test('a list with one odd name keeps the others', () => {
    const output = Buffer.concat(
      ['a', 'é', '\udce9', ''].map((path) => Buffer.concat([encodePath(path), Buffer.of(0)])),
    );
    assert.deepEqual(decodePaths(output), ['a', 'é', '\udce9', '']);
    assert.deepEqual(decodePaths(Buffer.from('a\0b\0')), ['a', 'b']);
    assert.deepEqual(decodePaths(Buffer.from('')), []);
    assert.equal(splitNul(Buffer.from('a\0\0b')).length, 3);
  });
});
