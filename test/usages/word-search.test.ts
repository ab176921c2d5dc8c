/** The search for words in bytes finds what a search for each of them finds. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WordSearch } from '../../src/usages/word-search.ts';
import { random } from '../random.ts';

describe('words are found wherever they stand', () => {
  const search = new WordSearch(['eventlet', 'nameko', 'EVENTLET', 'greenthread', 'ab']);
  const CASES: readonly (readonly [text: string, isHeld: boolean])[] = [
    ['', false],
    ['a', false],
    ['ab', true],
    ['a b', false],
    ['import eventlet', true],
    ['eventlet', true],
    ['eventle', false],
    ['Eventlet', false],
    ['even\ntlet', false],
    ['eventlevent', false],
    ['greenthrea', false],
    ['xgreenthreads', true],
    ['é eventlet', true],
  ];
  for (const [text, isHeld] of CASES)
    test(JSON.stringify(text), () => assert.equal(search.isIn(Buffer.from(text)), isHeld));
});

test('any text and any words: as a search for each of them', () => {
  const next = random(7);
  const word = (length: number) => Array.from({ length }, () => 'abc'[Math.floor(next() * 3)]).join('');
  for (let i = 0; i < 3000; i++) {
    const words = Array.from({ length: 1 + Math.floor(next() * 4) }, () => word(2 + Math.floor(next() * 6)));
    const text = word(Math.floor(next() * 30));
    const isHeld = words.some((each) => text.includes(each));
    assert.equal(new WordSearch(words).isIn(Buffer.from(text)), isHeld, `${words} in ${text}`);
  }
});
