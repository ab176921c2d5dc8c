/** Spec "Suppressions": what each comment allows, and what is said about one that does not hold. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applySuppressions, type Comment, type UsageLines } from '../../src/usages/suppressions.ts';

const TODAY = '2027-03-31';
const alone = (line: number, text: string): Comment => ({ line, column: 1, text, ownLine: true });
const atEnd = (line: number, text: string): Comment => ({ line, column: 30, text, ownLine: false });
const at = (line: number, statementLine = line): UsageLines => ({ line, statementLine });

/** The reasons that allow each usage, and `line reason` of each problem. */
function show(comments: readonly Comment[], usages: readonly UsageLines[]) {
  const { allowances, problems } = applySuppressions(comments, usages, TODAY);
  return {
    allowed: allowances.map((allowance) => allowance?.reason ?? null),
    problems: problems.map(({ line, reason }) => `${line} ${reason}`),
  };
}

const REACH: readonly {
  name: string;
  comments: Comment[];
  usages: UsageLines[];
  allowed: (string | null)[];
  problems?: string[];
}[] = [
  { name: 'no comment', comments: [], usages: [at(1)], allowed: [null] },
  {
    name: 'at the end of the line: every usage that starts there, and no other',
    comments: [atEnd(3, '# no-new-eventlet: allow legacy')],
    usages: [at(2), at(3), at(3, 1), at(4, 3)],
    allowed: [null, 'legacy', 'legacy', null],
  },
  {
    name: 'alone: every usage of the statement below, on whatever line of it',
    comments: [alone(2, '# no-new-eventlet: allow legacy')],
    usages: [at(1), at(3), at(5, 3), at(6)],
    allowed: [null, 'legacy', 'legacy', null],
  },
  {
    name: 'alone, and not on the line above',
    comments: [alone(2, '# no-new-eventlet: allow legacy')],
    usages: [at(4)],
    allowed: [null],
    problems: ['2 suppression-unused'],
  },
  {
    name: 'alone, inside a statement: it is above a line, but not above the statement',
    comments: [alone(2, '# no-new-eventlet: allow legacy')],
    usages: [at(3, 1)],
    allowed: [null],
    problems: ['2 suppression-unused'],
  },
  {
    name: 'at the end of the line above reaches nothing below',
    comments: [atEnd(2, '# no-new-eventlet: allow legacy')],
    usages: [at(3)],
    allowed: [null],
    problems: ['2 suppression-unused'],
  },
  {
    name: 'stacked with other remarks',
    comments: [
      alone(2, '# no-new-eventlet: allow legacy'),
      alone(3, '# pylint: disable=E0401'),
      alone(4, '# why'),
    ],
    usages: [at(5)],
    allowed: ['legacy'],
  },
  {
    name: 'a blank line ends the block of comments',
    comments: [alone(2, '# no-new-eventlet: allow legacy'), alone(4, '# why')],
    usages: [at(5)],
    allowed: [null],
    problems: ['2 suppression-unused'],
  },
  {
    name: 'the nearest of several holds, the other is left over',
    comments: [alone(1, '# no-new-eventlet: allow far'), alone(2, '# no-new-eventlet: allow near')],
    usages: [at(3)],
    allowed: ['near'],
    problems: ['1 suppression-unused'],
  },
  {
    name: 'an expired one does not stand before one that holds',
    comments: [
      alone(1, '# no-new-eventlet: allow far'),
      alone(2, '# no-new-eventlet: allow until 2027-03-30 near'),
    ],
    usages: [at(3)],
    allowed: ['far'],
    problems: ['2 suppression-expired'],
  },
  {
    name: 'the end of the line goes before the line above, which allows the rest of the statement',
    comments: [alone(1, '# no-new-eventlet: allow all'), atEnd(2, '# no-new-eventlet: allow one')],
    usages: [at(2), at(3, 2)],
    allowed: ['one', 'all'],
  },
  {
    name: 'no usage at all',
    comments: [alone(1, '# no-new-eventlet: allow legacy')],
    usages: [],
    allowed: [],
    problems: ['1 suppression-unused'],
  },
];

describe('what a suppression reaches', () => {
  for (const { name, comments, usages, allowed, problems = [] } of REACH) {
    test(name, () => assert.deepEqual(show(comments, usages), { allowed, problems }));
  }
});

const HOLDS: readonly [text: string, reason: string, until: string | null][] = [
  ['# no-new-eventlet: allow needed by the backdoor', 'needed by the backdoor', null],
  ['#no-new-eventlet:allow  needed ', 'needed', null],
  ['# No-New-Eventlet: Allow needed', 'needed', null],
  ['# no-new-eventlet: allow: needed', 'needed', null],
  ['# no-new-eventlet: allow - needed', 'needed', null],
  ['# no-new-eventlet: allow see #123', 'see #123', null],
  ['# no-new-eventlet: allow 必要', '必要', null],
  ['# noqa: E402  # no-new-eventlet: allow needed', 'needed', null],
  ['# no-new-eventlet: allow needed  # noqa: E402', 'needed', null],
  ['# no-new-eventlet allow needed', 'needed', null],
  ['# no-new-eventlet: allow until 2027-03-31 last day', 'last day', '2027-03-31'],
  ['# no-new-eventlet: allow until 2028-02-29: leap day', 'leap day', '2028-02-29'],
  ['# no-new-eventlet: allow untilted', 'untilted', null],
];

describe('a suppression that holds', () => {
  for (const [text, reason, until] of HOLDS) {
    test(text, () => {
      const expected = { allowances: [{ reason, until, line: 1 }], problems: [] };
      assert.deepEqual(applySuppressions([atEnd(1, text)], [at(1)], TODAY), expected);
    });
  }
});

const FAILS: readonly [text: string, reason: string, message: RegExp][] = [
  [
    '# no-new-eventlet: allow',
    'suppression-without-reason',
    /gives a reason: write `# no-new-eventlet: allow REASON`/,
  ],
  ['# no-new-eventlet: allow --', 'suppression-without-reason', /reason/],
  ['# no-new-eventlet: allow # noqa', 'suppression-without-reason', /reason/],
  [
    '# no-new-eventlet: allow until 2028-01-01',
    'suppression-without-reason',
    /allow until YYYY-MM-DD REASON`/,
  ],
  ['# no-new-eventlet: allow until 2027-03-30 x', 'suppression-expired', /after 2027-03-30.*later day/],
  ['# no-new-eventlet: allow until 2028-02-30 x', 'suppression-unused', /`2028-02-30` is none: write/],
  ['# no-new-eventlet: allow until 2028-2-3 x', 'suppression-unused', /`2028-2-3` is none/],
  ['# no-new-eventlet: allow until 31.03.2028 x', 'suppression-unused', /YYYY-MM-DD/],
  ['# no-new-eventlet: allow until the move is done', 'suppression-unused', /`the` is none/],
  ['# no-new-eventlet: allow until', 'suppression-unused', /as YYYY-MM-DD: write/],
  ['# no-new-eventlet: ignore legacy', 'suppression-unused', /Unknown word `ignore`.*allow REASON/],
  ['# no-new-eventlet ignore', 'suppression-unused', /Unknown word `ignore`/],
  ['# no-new-eventlet:', 'suppression-unused', /says nothing.*write/],
  [`# no-new-eventlet: ${'x'.repeat(99)}`, 'suppression-unused', /`x{20}…`/],
];

describe('a suppression that does not hold', () => {
  for (const [text, reason, message] of FAILS) {
    test(text, () => {
      const { allowances, problems } = applySuppressions([atEnd(7, text)], [at(7)], TODAY);
      assert.deepEqual(allowances, [null]);
      assert.equal(problems.length, 1);
      assert.deepEqual([problems[0]?.line, problems[0]?.reason], [7, reason]);
      assert.match(problems[0]?.message ?? '', message);
    });
  }
});

describe('a comment that is no suppression', () => {
  for (const text of ['# eventlet', '# no-new-eventlet is our tool', '# see no-new-eventlet: allow', '#']) {
    test(text, () => {
      assert.deepEqual(show([atEnd(1, text)], [at(1)]), { allowed: [null], problems: [] });
    });
  }
});

test('an expired suppression that reaches no usage is said to be unused', () => {
  const comment = alone(1, '# no-new-eventlet: allow until 2020-01-01 x');
  assert.deepEqual(show([comment], []).problems, ['1 suppression-unused']);
});

test('a long block of suppressions above a statement of many usages takes one look', () => {
  const comments = Array.from({ length: 20_000 }, (_, index) => alone(index + 1, '# no-new-eventlet: allow'));
  const usages = Array.from({ length: 20_000 }, (_, index) => at(20_001 + index, 20_001));
  const { allowances, problems } = applySuppressions(comments, usages, TODAY);
  assert.ok(allowances.every((allowance) => allowance === null));
  assert.equal(problems.length, 20_000);
});
