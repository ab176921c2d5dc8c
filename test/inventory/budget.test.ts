/** How a tree stands to the budget of its config: the verdict, the reasons, and what the budget can be lowered to. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { judgeBudget } from '../../src/inventory/budget.ts';
import { DEFAULT_CONFIG, type Mode } from '../../src/policy/config.ts';
import { parseConfig } from '../../src/policy/parse.ts';
import type { BudgetReport } from '../../src/report/report.ts';
import { random } from '../random.ts';

const TODAY = '2026-06-15';
const COUNTS = { total: 10, byCategory: { greenthreads: 6, other: 4 } };

/** What a config comes to, for ten usages: six of green threads, four others. */
function judged(config: string, today = TODAY): BudgetReport | null {
  return judgeBudget(COUNTS, parseConfig(config, 'config.yml', new Set(CATEGORY_IDS)), today);
}

test('there is none without one', () => {
  assert.equal(judged(''), null);
  assert.equal(judged('budget: null'), null);
});

describe('the verdict', () => {
  const CASES: readonly (readonly [config: string, verdict: string, reason: string])[] = [
    ['budget: 9', 'fail', 'The tree is over its budget by 1: 10 of 9'],
    ['budget: 10', 'pass', 'The tree is at its budget of 10'],
    ['budget: 12', 'pass', 'The tree is 2 below its budget: 10 of 12'],
    ['budget: 0', 'fail', 'The tree is over its budget by 10: 10 of 0'],
    ['{budget: 9, mode: warn}', 'warn', 'The tree is over its budget by 1: 10 of 9'],
    [
      '{budget: 9, mode: off}',
      'pass',
      'The tree is over its budget by 1: 10 of 9. It does nothing with `mode: off`',
    ],
    ['{budget: 10, mode: off}', 'pass', 'The tree is at its budget of 10'],
    [
      '{budget: 9, enforce-from: 2026-06-16}',
      'warn',
      'The tree is over its budget by 1: 10 of 9. It only warns before 2026-06-16',
    ],
    ['{budget: 9, enforce-from: 2026-06-15}', 'fail', 'The tree is over its budget by 1: 10 of 9'],
    ['{budget: 10, enforce-from: 2026-06-16}', 'pass', 'The tree is at its budget of 10'],
    [
      '{budget: 9, mode: warn, enforce-from: 2026-06-16}',
      'warn',
      'The tree is over its budget by 1: 10 of 9',
    ],
    [
      '{budget: 9, mode: off, enforce-from: 2026-06-16}',
      'pass',
      'The tree is over its budget by 1: 10 of 9. It does nothing with `mode: off`',
    ],
  ];
  for (const [config, verdict, reasons] of CASES)
    test(config, () => {
      const judgement = judged(config);
      assert.equal(judgement?.verdict, verdict);
      assert.equal(judgement?.reasons.join('. '), reasons);
    });

  test('modes by kind and category, allowances and overrides move nothing: a budget counts all', () => {
    const config =
      '{budget: 9, kinds: {reference: off}, categories: {greenthreads: off}, allow-new: 5, balance: net}';
    assert.equal(judged(config)?.verdict, 'fail');
  });
});

describe('by category', () => {
  test('what is over comes first, and is enough to fail', () => {
    const judgement = judged('budget: {total: 10, categories: {other: 9, greenthreads: 5, timeouts: 0}}');
    assert.equal(judgement?.verdict, 'fail');
    assert.deepEqual(judgement?.reasons, [
      '`greenthreads` is over its budget by 1: 6 of 5',
      'The tree is at its budget of 10',
      '`other` is 5 below its budget: 4 of 9',
      '`timeouts` is at its budget of 0',
    ]);
    assert.deepEqual(judgement?.lines, [
      { category: null, limit: 10, total: 10 },
      { category: 'other', limit: 9, total: 4 },
      { category: 'greenthreads', limit: 5, total: 6 },
      { category: 'timeouts', limit: 0, total: 0 },
    ]);
  });

  test('alone, the total is free', () => {
    assert.equal(judged('budget: {categories: {greenthreads: 6}}')?.verdict, 'pass');
  });
});

describe('the proposal', () => {
  const CASES: readonly (readonly [config: string, proposal: string | null])[] = [
    ['budget: 12', 'budget: 10\n'],
    ['budget: {total: 12}', 'budget: 10\n'],
    ['budget: 10', null],
    ['budget: 9', null],
    ['budget: {total: 9, categories: {other: 12}}', null],
    ['budget: {total: 10, categories: {other: 12}}', 'budget:\n  total: 10\n  categories:\n    other: 4\n'],
    [
      'budget: {categories: {other: 12, timeouts: 3}}',
      'budget:\n  categories:\n    other: 4\n    timeouts: 0\n',
    ],
    ['{budget: 12, mode: off}', 'budget: 10\n'],
  ];
  for (const [config, proposal] of CASES)
    test(`${config}: ${JSON.stringify(proposal)}`, () => {
      assert.equal(judged(config)?.proposal, proposal);
    });

  test('is a config that the tree keeps with nothing to spare, and none rises', () => {
    const roll = random(7);
    const number = () => Math.floor(roll() * 14);
    for (let at = 0; at < 300; at++) {
      const budget = {
        total: roll() < 0.7 ? number() : null,
        categories: { other: number(), ...(roll() < 0.5 ? { greenthreads: number() } : {}) },
      };
      const judgement = judgeBudget(COUNTS, { ...DEFAULT_CONFIG, budget }, TODAY);
      const isOver = judgement?.lines.some(({ limit, total }) => total > limit);
      const isSpare = judgement?.lines.some(({ limit, total }) => total < limit);
      assert.equal(judgement?.verdict, isOver ? 'fail' : 'pass');
      assert.equal(judgement?.proposal !== null, !isOver && isSpare);
      if (typeof judgement?.proposal !== 'string') continue;
      const lower = judged(judgement.proposal);
      assert.deepEqual(
        lower?.lines.map(({ category, limit }) => [category, limit]),
        judgement.lines.map(({ category, total }) => [category, total]),
      );
      assert.deepEqual([lower?.verdict, lower?.proposal], ['pass', null]);
    }
  });
});

test('every mode is judged', () => {
  const MODES: readonly Mode[] = ['fail', 'warn', 'off'];
  const verdicts = MODES.map((mode) => judged(`{budget: 0, mode: ${mode}}`)?.verdict);
  assert.deepEqual(verdicts, ['fail', 'warn', 'pass']);
});
