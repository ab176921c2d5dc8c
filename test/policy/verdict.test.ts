/** The verdict: a table of what the config can say, and what holds for every combination of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MatchedUsage } from '../../src/compare/match.ts';
import { type Config, DEFAULT_CONFIG, type Mode } from '../../src/policy/config.ts';
import { isOff, modeFinder } from '../../src/policy/modes.ts';
import { decide, type VerdictContext } from '../../src/policy/verdict.ts';
import type { Problem } from '../../src/report/report.ts';
import type { Usage } from '../../src/usages/usage.ts';
import { random } from '../random.ts';
import { allowance, usage } from '../usage-builder.ts';

type Given = Partial<Usage> & { path?: string };

function matched(status: MatchedUsage['status'], { path = 'a.py', ...given }: Given = {}): MatchedUsage {
  return { status, usage: usage(given), path, previous: null, carried: false, permissionGone: false };
}

const fresh = (given?: Given) => matched('new', given);
const removed = (given?: Given) => matched('removed', given);
const probe = (given?: Given) => matched('new', { kind: 'probe', ...given });
const allowed = () => matched('new', { allowed: allowance });
const carried = (): MatchedUsage => ({ ...matched('new', { kind: 'import' }), carried: true });
const gone = (): MatchedUsage => ({ ...matched('kept'), permissionGone: true });
const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
const problem = (reason: Problem['reason'], path = 'b.py', side: Problem['side'] = 'head'): Problem => ({
  path,
  side,
  reason,
  line: null,
  message: '',
});

const TODAY: VerdictContext = { today: '2027-01-15', label: null };

interface Case {
  name: string;
  usages?: MatchedUsage[];
  problems?: Problem[];
  config?: Partial<Config>;
  context?: Partial<VerdictContext>;
  verdict: 'pass' | 'warn' | 'fail';
  reasons: string[];
  /** `decision` or `decision: why`, of those that have one. */
  decisions?: string[];
}

const CASES: readonly Case[] = [
  { name: 'nothing', verdict: 'pass', reasons: ['No new usage'] },
  {
    name: 'nothing new, some removed',
    usages: times(5, removed),
    verdict: 'pass',
    reasons: ['No new usage; 5 removed: thank you'],
  },
  {
    name: 'moved and kept ones never count',
    usages: [matched('moved'), matched('kept')],
    verdict: 'pass',
    reasons: ['No new usage'],
  },
  {
    name: 'new ones fail',
    usages: [fresh(), fresh(), removed()],
    verdict: 'fail',
    reasons: ['2 new usages, none allowed'],
    decisions: ['fail', 'fail'],
  },
  {
    name: 'one fails',
    usages: [fresh()],
    verdict: 'fail',
    reasons: ['1 new usage, none allowed'],
    decisions: ['fail'],
  },
  {
    name: 'allowed and carried ones do not count',
    usages: [allowed(), carried(), carried()],
    verdict: 'pass',
    reasons: ['No new usage that counts: 1 allowed by a comment, 2 carried along'],
    decisions: [
      'allowed',
      'carried: every use that goes through this import was there before',
      'carried: every use that goes through this import was there before',
    ],
  },
  {
    name: 'an import that is both is listed as allowed',
    usages: [{ ...allowed(), carried: true }],
    verdict: 'pass',
    reasons: ['No new usage that counts: 1 allowed by a comment'],
    decisions: ['allowed'],
  },
  {
    name: 'allowed ones beside one that fails',
    usages: [allowed(), fresh()],
    verdict: 'fail',
    reasons: ['1 new usage, none allowed', 'Not counted: 1 allowed by a comment'],
    decisions: ['allowed', 'fail'],
  },
  {
    name: 'a permission that is gone counts as new',
    usages: [gone()],
    verdict: 'fail',
    reasons: ['1 usage left without the comment that allowed it, none allowed'],
    decisions: ['fail: the comment that allowed it is gone'],
  },
  {
    name: 'permissions that are gone, beside new ones',
    usages: [gone(), gone(), fresh()],
    verdict: 'fail',
    reasons: ['1 new usage and 2 usages left without the comment that allowed them, none allowed'],
    decisions: [
      'fail: the comment that allowed it is gone',
      'fail: the comment that allowed it is gone',
      'fail',
    ],
  },

  {
    name: 'mode: warn',
    usages: [fresh(), fresh()],
    config: { mode: 'warn' },
    verdict: 'warn',
    reasons: ['2 new usages only warn (mode)'],
    decisions: ['warn', 'warn'],
  },
  {
    name: 'mode: off checks nothing, not even what it could not read',
    usages: [fresh(), probe()],
    problems: [problem('too-large'), problem('syntax-error')],
    config: { mode: 'off' },
    verdict: 'pass',
    reasons: ['Nothing is checked: the mode is off'],
    decisions: ['off: off (mode)', 'off: off (mode)'],
  },
  {
    name: 'mode: off, but for a category',
    usages: [fresh(), fresh({ category: 'monkey-patching' })],
    config: { mode: 'off', categories: { 'monkey-patching': 'fail' } },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed', 'Not counted: 1 off (mode)'],
    decisions: ['off: off (mode)', 'fail: fails (categories.monkey-patching)'],
  },
  {
    name: 'a probe warns',
    usages: [probe()],
    verdict: 'warn',
    reasons: ['1 new usage only warns (kinds.probe)'],
    decisions: ['warn: only warns (kinds.probe)'],
  },
  {
    name: 'a category goes over a kind, either way',
    usages: [probe({ category: 'hubs' }), probe({ category: 'other' }), fresh({ category: 'other' })],
    config: { categories: { hubs: 'fail', other: 'off' } },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed', 'Not counted: 2 off (categories.other)'],
    decisions: [
      'fail: fails (categories.hubs)',
      'off: off (categories.other)',
      'off: off (categories.other)',
    ],
  },
  {
    name: 'an override goes over categories and kinds',
    usages: [
      fresh({ path: 'x/tests/a.py', category: 'monkey-patching' }),
      probe({ path: 'tests/a.py' }),
      fresh({ path: 'tests/a.py', category: 'timeouts' }),
      fresh({ path: 'src/a.py' }),
    ],
    config: {
      categories: { 'monkey-patching': 'fail' },
      kinds: { probe: 'off' },
      overrides: [{ paths: ['**/tests/**'], mode: 'warn', kinds: {}, categories: { timeouts: 'off' } }],
    },
    verdict: 'fail',
    reasons: [
      '1 new usage, none allowed',
      '2 new usages only warn (overrides[0].mode)',
      'Not counted: 1 off (overrides[0].categories.timeouts)',
    ],
    decisions: [
      'warn: only warns (overrides[0].mode)',
      'warn: only warns (overrides[0].mode)',
      'off: off (overrides[0].categories.timeouts)',
      'fail',
    ],
  },
  {
    name: 'the last override that says something wins',
    usages: [fresh({ path: 'tests/new/a.py' }), fresh({ path: 'tests/new/a.py', category: 'locks' })],
    config: {
      overrides: [
        { paths: ['tests/'], mode: 'off', kinds: {}, categories: { locks: 'off' } },
        { paths: ['tests/new/'], mode: null, kinds: {}, categories: { locks: 'warn' } },
        { paths: ['docs/'], mode: 'fail', kinds: {}, categories: {} },
      ],
    },
    verdict: 'warn',
    reasons: [
      '1 new usage only warns (overrides[1].categories.locks)',
      'Not counted: 1 off (overrides[0].mode)',
    ],
    decisions: ['off: off (overrides[0].mode)', 'warn: only warns (overrides[1].categories.locks)'],
  },
  {
    name: 'warnings by several lines of the config',
    usages: [probe(), probe(), fresh({ category: 'locks' })],
    config: { categories: { locks: 'warn' } },
    verdict: 'warn',
    reasons: ['3 new usages only warn (2 by kinds.probe, 1 by categories.locks)'],
    decisions: [
      'warn: only warns (kinds.probe)',
      'warn: only warns (kinds.probe)',
      'warn: only warns (categories.locks)',
    ],
  },

  {
    name: 'allow-new: as many as may pass',
    usages: [fresh(), fresh()],
    config: { allowNew: 2 },
    verdict: 'pass',
    reasons: ['2 new usages may pass (allow-new)'],
    decisions: ['off: may pass (allow-new)', 'off: may pass (allow-new)'],
  },
  {
    name: 'allow-new: one more, and all of them fail',
    usages: [fresh(), fresh(), fresh()],
    config: { allowNew: 2 },
    verdict: 'fail',
    reasons: ['3 new usages, only 2 may pass (allow-new)'],
    decisions: ['fail', 'fail', 'fail'],
  },
  {
    name: 'allow-new: failing ones use it up before warning ones',
    usages: [fresh(), probe(), probe()],
    config: { allowNew: 2 },
    verdict: 'warn',
    reasons: ['2 new usages only warn (kinds.probe)', '1 new usage may pass (allow-new)'],
    decisions: [
      'off: may pass (allow-new)',
      'warn: only warns (kinds.probe)',
      'warn: only warns (kinds.probe)',
    ],
  },
  {
    name: 'allow-new is not used up by what does not count',
    usages: [fresh(), allowed(), carried(), fresh({ category: 'locks' })],
    config: { allowNew: 1, categories: { locks: 'off' } },
    verdict: 'pass',
    reasons: [
      '1 new usage may pass (allow-new)',
      'Not counted: 1 allowed by a comment, 1 carried along, 1 off (categories.locks)',
    ],
    decisions: [
      'off: may pass (allow-new)',
      'allowed',
      'carried: every use that goes through this import was there before',
      'off: off (categories.locks)',
    ],
  },

  {
    name: 'balance: net, as many removed',
    usages: [fresh(), fresh(), removed(), removed()],
    config: { balance: 'net' },
    verdict: 'pass',
    reasons: ['2 new usages may pass (balance: net); 2 removed'],
    decisions: ['off: may pass (balance: net)', 'off: may pass (balance: net)'],
  },
  {
    name: 'balance: net, more removed',
    usages: [fresh(), removed(), removed()],
    config: { balance: 'net' },
    verdict: 'pass',
    reasons: ['1 new usage may pass (balance: net); 2 removed: thank you'],
    decisions: ['off: may pass (balance: net)'],
  },
  {
    name: 'balance: net, fewer removed',
    usages: [fresh(), fresh(), removed()],
    config: { balance: 'net' },
    verdict: 'fail',
    reasons: ['2 new usages less 1 removed (balance: net), none allowed'],
    decisions: ['fail', 'fail'],
  },
  {
    name: 'balance: net and allow-new add up',
    usages: [fresh(), fresh(), removed()],
    config: { balance: 'net', allowNew: 1 },
    verdict: 'pass',
    reasons: ['2 new usages may pass (balance: net, allow-new); 1 removed'],
    decisions: ['off: may pass (balance: net, allow-new)', 'off: may pass (balance: net, allow-new)'],
  },
  {
    name: 'balance: net and allow-new, one more',
    usages: [fresh(), fresh(), fresh(), removed()],
    config: { balance: 'net', allowNew: 1 },
    verdict: 'fail',
    reasons: ['3 new usages less 1 removed (balance: net), only 1 may pass (allow-new)'],
    decisions: ['fail', 'fail', 'fail'],
  },
  {
    name: 'balance: net, what never counted makes no room when it goes',
    usages: [fresh(), removed({ category: 'locks' }), removed({ allowed: allowance })],
    config: { balance: 'net', categories: { locks: 'off' } },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed'],
    decisions: ['fail'],
  },
  {
    name: 'balance: net, a carried import takes the room of the import it replaces',
    usages: [fresh(), carried(), removed({ kind: 'import' })],
    config: { balance: 'net' },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed', 'Not counted: 1 carried along'],
    decisions: ['fail', 'carried: every use that goes through this import was there before'],
  },
  {
    name: 'balance: strict makes no room for anything',
    usages: [fresh(), ...times(9, removed)],
    verdict: 'fail',
    reasons: ['1 new usage, none allowed'],
    decisions: ['fail'],
  },

  {
    name: 'enforce-from: the day before',
    usages: [fresh()],
    config: { enforceFrom: '2027-01-16' },
    verdict: 'warn',
    reasons: ['1 new usage, none allowed; only a warning before 2027-01-16 (enforce-from)'],
    decisions: ['warn: only warns before 2027-01-16 (enforce-from)'],
  },
  {
    name: 'enforce-from: the day',
    usages: [fresh()],
    config: { enforceFrom: '2027-01-15' },
    verdict: 'fail',
    reasons: ['1 new usage, none allowed'],
    decisions: ['fail'],
  },
  {
    name: 'the label turns fail into warn',
    usages: [fresh(), gone()],
    context: { label: 'eventlet-allowed' },
    verdict: 'warn',
    reasons: [
      '1 new usage and 1 usage left without the comment that allowed it, none allowed; only a warning with the label eventlet-allowed',
    ],
    decisions: [
      'warn: only warns with the label eventlet-allowed',
      'warn: the comment that allowed it is gone; only warns with the label eventlet-allowed',
    ],
  },
  {
    name: 'the label changes nothing where nothing fails',
    usages: [probe()],
    context: { label: 'eventlet-allowed' },
    verdict: 'warn',
    reasons: ['1 new usage only warns (kinds.probe)'],
    decisions: ['warn: only warns (kinds.probe)'],
  },

  ...(
    [
      ['undecodable', 'not decodable'],
      ['unreadable', 'not readable'],
      ['too-large', 'too large'],
    ] as const
  ).flatMap(([reason, words]): Case[] => [
    {
      name: `${reason} fails`,
      problems: [problem(reason)],
      verdict: 'fail',
      reasons: [`1 file could not be checked: b.py (${words})`, 'No new usage'],
    },
    {
      name: `${reason} warns`,
      problems: [problem(reason)],
      config: { onUnreadable: 'warn' },
      verdict: 'warn',
      reasons: [`1 file could not be checked: b.py (${words})`, 'No new usage'],
    },
  ]),
  {
    name: 'unreadable on both sides is one file',
    problems: [problem('unreadable', 'b.py', 'base'), problem('unreadable')],
    verdict: 'fail',
    reasons: ['1 file could not be checked: b.py (not readable)', 'No new usage'],
  },
  {
    name: 'many files that could not be checked',
    problems: ['a', 'b', 'c', 'd', 'e'].map((path) => problem('too-large', path)),
    verdict: 'fail',
    reasons: [
      '5 files could not be checked: a (too large), b (too large), c (too large) and 2 more',
      'No new usage',
    ],
  },
  {
    name: 'a list that is not whole',
    problems: [problem('incomplete-list')],
    verdict: 'fail',
    reasons: ['The list of changed files is not whole, so some of them were not checked', 'No new usage'],
  },
  {
    name: 'mode: warn does not make unreadable files readable',
    problems: [problem('unreadable')],
    config: { mode: 'warn' },
    verdict: 'fail',
    reasons: ['1 file could not be checked: b.py (not readable)', 'No new usage'],
  },
  {
    name: 'the label covers unreadable files',
    problems: [problem('unreadable')],
    context: { label: 'x' },
    verdict: 'warn',
    reasons: [
      '1 file could not be checked: b.py (not readable); only a warning with the label x',
      'No new usage',
    ],
  },
  {
    name: 'a syntax error in head warns',
    problems: [problem('syntax-error'), problem('syntax-error')],
    verdict: 'warn',
    reasons: ['1 changed file has a syntax error, near which usages may be missed: b.py', 'No new usage'],
  },
  {
    name: 'a syntax error in base is mended or gone',
    problems: [problem('syntax-error', 'b.py', 'base')],
    verdict: 'pass',
    reasons: ['No new usage'],
  },
  {
    name: 'a suppression that does not hold decides nothing',
    problems: [
      problem('suppression-unused'),
      problem('suppression-expired'),
      problem('suppression-without-reason'),
    ],
    verdict: 'pass',
    reasons: ['No new usage'],
  },
  {
    name: 'everything at once, the deciding reason first',
    usages: [probe(), fresh(), allowed(), removed()],
    problems: [problem('syntax-error', 'c.py'), problem('syntax-error', 'd.py'), problem('undecodable')],
    verdict: 'fail',
    reasons: [
      '1 new usage, none allowed',
      '1 file could not be checked: b.py (not decodable)',
      '1 new usage only warns (kinds.probe)',
      '2 changed files have syntax errors, near which usages may be missed: c.py, d.py',
      'Not counted: 1 allowed by a comment',
    ],
    decisions: ['warn: only warns (kinds.probe)', 'fail', 'allowed'],
  },
];

describe('decide', () => {
  for (const {
    name,
    usages = [],
    problems = [],
    config,
    context,
    verdict,
    reasons,
    decisions = [],
  } of CASES) {
    test(name, async () => {
      const result = await decide(
        usages,
        problems,
        { ...DEFAULT_CONFIG, ...config },
        { ...TODAY, ...context },
      );
      assert.deepEqual(
        {
          verdict: result.verdict,
          reasons: result.reasons,
          decisions: result.decisions.flatMap(({ decision, why }) =>
            decision ? [why ? `${decision}: ${why}` : decision] : [],
          ),
        },
        { verdict, reasons, decisions },
      );
    });
  }
});

const MODES: readonly Mode[] = ['fail', 'warn', 'off'];
const OPTIONAL: readonly (Mode | null)[] = [null, ...MODES];
const set = (mode: Mode | null, key: string) => (mode ? { [key]: mode } : {});

describe('which mode wins', () => {
  test('of every combination: override (category, kind, mode), category, kind, mode', async () => {
    for (const [mode, kind, category] of product(MODES, OPTIONAL, OPTIONAL)) {
      for (const [byMode, byKind, byCategory] of product(OPTIONAL, OPTIONAL, OPTIONAL)) {
        const config: Config = {
          ...DEFAULT_CONFIG,
          mode,
          kinds: set(kind, 'import'),
          categories: set(category, 'locks'),
          overrides: [
            {
              paths: ['a/'],
              mode: byMode,
              kinds: set(byKind, 'import'),
              categories: set(byCategory, 'locks'),
            },
          ],
        };
        const expected = byCategory ?? byKind ?? byMode ?? category ?? kind ?? mode;
        const find = await modeFinder(config);
        const given = usage({ kind: 'import', category: 'locks' });
        assert.equal(find(given, 'a/x.py').mode, expected);
        assert.equal(find(given, 'b/x.py').mode, category ?? kind ?? mode);
        assert.equal(find(usage({ kind: 'dynamic', category: 'hubs' }), 'a/x.py').mode, byMode ?? mode);
        const all = [mode, kind, category, byMode, byKind, byCategory];
        assert.equal(
          isOff(config),
          all.every((m) => m === null || m === 'off'),
        );
      }
    }
  });

  test('the default of probes follows mode: off, another mode for them does not', async () => {
    const given = usage({ kind: 'probe' });
    const of = async (config: Partial<Config>) =>
      (await modeFinder({ ...DEFAULT_CONFIG, ...config }))(given, 'a.py').mode;
    assert.deepEqual(
      [
        await of({}),
        await of({ mode: 'warn' }),
        await of({ mode: 'off' }),
        await of({ mode: 'off', kinds: { probe: 'fail' } }),
      ],
      ['warn', 'warn', 'off', 'fail'],
    );
  });

  test('a package that is off by default is off until the config speaks of it', async () => {
    const given = usage({ kind: 'indirect', symbol: 'nameko', category: 'other' });
    const all = { paths: ['**'], mode: null, kinds: {}, categories: {} };
    const cases: readonly (readonly [config: Partial<Config>, mode: Mode])[] = [
      [{}, 'off'],
      [{ mode: 'fail' }, 'off'],
      [{ overrides: [{ ...all, mode: 'warn' }] }, 'off'],
      [{ categories: { locks: 'fail' } }, 'off'],
      [{ kinds: { indirect: 'warn' } }, 'warn'],
      [{ categories: { other: 'fail' } }, 'fail'],
      [{ overrides: [{ ...all, kinds: { indirect: 'fail' } }] }, 'fail'],
      [{ symbols: { nameko: 'other' } }, 'fail'],
      [{ mode: 'warn', symbols: { nameko: 'other' } }, 'warn'],
    ];
    for (const [config, mode] of cases)
      assert.equal((await modeFinder({ ...DEFAULT_CONFIG, ...config }))(given, 'a.py').mode, mode);
    const { source } = (await modeFinder(DEFAULT_CONFIG))(given, 'a.py');
    assert.equal(source, 'nameko, unless the config speaks of it');
    const other = usage({ kind: 'indirect', symbol: 'kazoo.handlers.eventlet' });
    assert.equal((await modeFinder(DEFAULT_CONFIG))(other, 'a.py').mode, 'fail');
  });
});

describe('every combination', () => {
  const standings = [fresh, probe, removed, allowed, carried, gone, () => matched('kept')];
  const combinations = product(
    MODES,
    [0, 1, 3],
    ['strict', 'net'] as const,
    [null, '2027-01-15', '2027-01-16'],
    ['fail', 'warn'] as const,
    [null, 'eventlet-allowed'],
    [[], [problem('unreadable')], [problem('syntax-error')]],
  );
  const numbers = [0, 1, 2, 5];

  test('the verdict is the worst of the decisions and the problems, and what never counts has no say', async () => {
    const next = random(1);
    const some = () => numbers[Math.floor(next() * numbers.length)] ?? 0;
    for (const [mode, allowNew, balance, enforceFrom, onUnreadable, label, problems] of combinations) {
      const config = { ...DEFAULT_CONFIG, mode, allowNew, balance, enforceFrom, onUnreadable };
      const usages = standings.flatMap((make) => times(some(), make));
      const { verdict, reasons, decisions } = await decide(usages, problems, config, { ...TODAY, label });
      const where = JSON.stringify({ config, label, problems, verdict, reasons });
      assert.equal(decisions.length, usages.length);

      const soft = label !== null || enforceFrom === '2027-01-16';
      const levels = decisions.map(({ decision }) => decision);
      const reading = mode === 'off' ? undefined : problems[0]?.reason;
      const fails = levels.includes('fail') || (reading === 'unreadable' && onUnreadable === 'fail' && !soft);
      const expected = fails ? 'fail' : levels.includes('warn') || reading ? 'warn' : 'pass';
      assert.equal(verdict, expected, where);
      assert.ok(!soft || verdict !== 'fail', where);
      assert.ok(reasons.length > 0 && reasons.every((reason) => /^\S.*[^.\s]$/.test(reason)), where);

      usages.forEach(({ status, usage: own, permissionGone, carried: brought }, index) => {
        const decision = decisions[index]?.decision;
        if (status !== 'new' && !permissionGone) assert.equal(decision, null, where);
        else if (own.allowed) assert.equal(decision, 'allowed', where);
        else if (brought) assert.equal(decision, 'carried', where);
        else assert.ok(decision === 'fail' || decision === 'warn' || decision === 'off', where);
      });
      const counting = usages.filter(
        ({ status, usage: own, carried: brought, permissionGone }) =>
          permissionGone || (status === 'new' && !own.allowed && !brought),
      ).length;
      if (counting <= allowNew) assert.ok(!levels.includes('fail') && !levels.includes('warn'), where);
    }
  });

  test('net is never stricter than strict', async () => {
    const rank = { pass: 0, warn: 1, fail: 2 };
    for (const [n, p, r, c] of product(numbers, numbers, numbers, numbers)) {
      const usages = [...times(n, fresh), ...times(p, probe), ...times(r, removed), ...times(c, carried)];
      const verdictOf = async (balance: Config['balance']) =>
        rank[(await decide(usages, [], { ...DEFAULT_CONFIG, balance }, TODAY)).verdict];
      const [net, strict] = [await verdictOf('net'), await verdictOf('strict')];
      assert.ok(net <= strict);
      if (n + p + c <= r) assert.equal(net, 0, `${n} ${p} ${r} ${c}`);
      if (n + c > r && n > 0) assert.equal(net, 2, `${n} ${p} ${r} ${c}`);
    }
  });
});

/** The Cartesian product, each combination once. */
function product<T extends readonly (readonly unknown[])[]>(
  ...lists: T
): { -readonly [K in keyof T]: T[K][number] }[] {
  const all = lists.reduce<unknown[][]>(
    (rows, list) => rows.flatMap((row) => list.map((item) => [...row, item])),
    [[]],
  );
  // Each row holds one item of every list, in order.
  return all as { -readonly [K in keyof T]: T[K][number] }[];
}
