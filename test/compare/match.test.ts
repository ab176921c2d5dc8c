/** The comparison of spec "Comparison": a table of its rules, then the properties that hold for any input. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type MatchedUsage, matchUsages, type SidedFile } from '../../src/compare/match.ts';
import { KINDS, type Usage } from '../../src/usages/usage.ts';
import { random } from '../random.ts';
import { allowance, usage } from '../usage-builder.ts';

const file = (path: string, base: Usage[], head: Usage[], previousPath: string | null = null): SidedFile => ({
  path,
  previousPath,
  base,
  head,
});

/** `status path:line < previous path:line flags` of each usage. */
function show(matched: readonly MatchedUsage[]): string[] {
  return matched.map(({ status, path, usage: { line }, previous, carried, permissionGone }) =>
    [
      `${status} ${path}:${line}`,
      previous && `< ${previous.path}:${previous.line}`,
      carried && 'carried',
      permissionGone && 'permission gone',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

const spawn = (given: Partial<Usage> = {}) => usage({ scope: 'f', ...given });
const imports = (given: Partial<Usage> = {}) =>
  usage({ kind: 'import', symbol: 'eventlet', statement: 'import eventlet', bindings: [0], ...given });
const requirement = (symbol: string, given: Partial<Usage> = {}) =>
  usage({ kind: 'dependency', symbol, statement: `${symbol}>=1`, ...given });

const CASES: readonly { name: string; files: SidedFile[]; expected: string[] }[] = [
  {
    name: 'phase 1: same kind, symbol, scope and statement',
    files: [file('a.py', [spawn({ line: 3 })], [spawn({ line: 9 })])],
    expected: ['kept a.py:9 < a.py:3'],
  },
  {
    name: 'phase 1 goes before 2: the equal scope is preferred to the earlier line',
    files: [
      file('a.py', [spawn({ line: 1, scope: 'g' }), spawn({ line: 2, scope: 'f' })], [spawn({ line: 5 })]),
    ],
    expected: ['removed a.py:1', 'kept a.py:5 < a.py:2'],
  },
  {
    name: 'phase 2: same statement in another function',
    files: [file('a.py', [spawn({ scope: 'f' })], [spawn({ scope: 'g' })])],
    expected: ['kept a.py:1 < a.py:1'],
  },
  {
    name: 'phase 2 goes before 3',
    files: [
      file(
        'a.py',
        [spawn({ line: 1, scope: 'f', statement: 'old' }), spawn({ line: 2, scope: 'g', statement: 'same' })],
        [spawn({ line: 7, scope: 'f', statement: 'same' })],
      ),
    ],
    expected: ['removed a.py:1', 'kept a.py:7 < a.py:2'],
  },
  {
    name: 'phase 3: another statement in the same function',
    files: [file('a.py', [spawn({ statement: 'spawn(1)' })], [spawn({ statement: 'spawn(2)' })])],
    expected: ['kept a.py:1 < a.py:1'],
  },
  {
    name: 'another function and another statement: one new, one removed',
    files: [file('a.py', [spawn({ statement: 's(1)' })], [spawn({ scope: 'g', statement: 's(2)' })])],
    expected: ['new a.py:1', 'removed a.py:1'],
  },
  {
    name: 'phase 4: an import rewritten',
    files: [file('a.py', [imports()], [imports({ symbol: 'eventlet.spawn', statement: 'from …' })])],
    expected: ['kept a.py:1 < a.py:1'],
  },
  {
    name: 'phase 4 is for imports only',
    files: [file('a.py', [spawn()], [spawn({ symbol: 'eventlet.sleep' })])],
    expected: ['new a.py:1', 'removed a.py:1'],
  },
  {
    name: 'phase 5: the statement in another file, whatever its function',
    files: [file('a.py', [spawn({ line: 4 })], []), file('b.py', [], [spawn({ line: 8, scope: 'K.g' })])],
    expected: ['moved b.py:8 < a.py:4'],
  },
  {
    name: 'phase 5 takes files in the order of their paths, not in the order given',
    files: [file('c.py', [], [spawn()]), file('b.py', [spawn()], []), file('a.py', [spawn()], [])],
    expected: ['removed b.py:1', 'moved c.py:1 < a.py:1'],
  },
  {
    name: 'the symbol that counts is the canonical one',
    files: [
      file(
        'a.py',
        [spawn({ canonical: 'eventlet.greenthread.spawn' })],
        [spawn({ symbol: 'eventlet.greenthread.spawn', statement: 'greenthread.spawn()' })],
      ),
    ],
    expected: ['kept a.py:1 < a.py:1'],
  },
  {
    name: 'another kind is another usage',
    files: [file('a.py', [usage({ kind: 'dynamic' })], [usage({ kind: 'probe' })])],
    expected: ['removed a.py:1', 'new a.py:1'],
  },
  {
    name: 'a renamed file is the same file in every phase, and its removed usages stand in the old one',
    files: [
      file(
        'new.py',
        [
          imports(),
          spawn({ line: 2, statement: 's(1)' }),
          spawn({ line: 3, scope: 'gone', statement: 's(3)' }),
        ],
        [imports({ symbol: 'eventlet.spawn', statement: 'from …' }), spawn({ line: 2, statement: 's(2)' })],
        'old.py',
      ),
    ],
    expected: ['kept new.py:1 < old.py:1', 'kept new.py:2 < old.py:2', 'removed old.py:3'],
  },
  {
    name: 'among equals the order in the file decides',
    files: [
      file(
        'a.py',
        [spawn({ line: 1 }), spawn({ line: 2 }), spawn({ line: 3 })],
        [spawn({ line: 8 }), spawn({ line: 5 })],
      ),
    ],
    expected: ['removed a.py:3', 'kept a.py:5 < a.py:1', 'kept a.py:8 < a.py:2'],
  },
  {
    name: 'a dependency is kept when its version changes, in a renamed file too',
    files: [
      file(
        'requirements/all.txt',
        [requirement('eventlet', { statement: 'eventlet>=0.30' })],
        [requirement('eventlet', { line: 2, statement: 'eventlet>=0.36' })],
        'requirements.txt',
      ),
    ],
    expected: ['kept requirements/all.txt:2 < requirements.txt:1'],
  },
  {
    name: 'a dependency does not move between files',
    files: [file('a.txt', [requirement('eventlet')], []), file('b.txt', [], [requirement('eventlet')])],
    expected: ['removed a.txt:1', 'new b.txt:1'],
  },
  {
    name: 'another package is another dependency',
    files: [file('a.txt', [requirement('eventlet')], [requirement('gunicorn[eventlet]')])],
    expected: ['removed a.txt:1', 'new a.txt:1'],
  },
  {
    name: 'a new import for a moved reference is carried',
    files: [
      file('a.py', [imports(), spawn({ line: 2, bindings: [0] })], [imports()]),
      file('b.py', [], [imports({ bindings: [7] }), spawn({ line: 2, bindings: [7] })]),
    ],
    expected: ['kept a.py:1 < a.py:1', 'new b.py:1 carried', 'moved b.py:2 < a.py:2'],
  },
  {
    name: 'a new import is not carried when one reference through it is new',
    files: [
      file('a.py', [spawn({ line: 2 })], []),
      file(
        'b.py',
        [],
        [imports(), spawn({ line: 2, bindings: [0] }), spawn({ line: 3, bindings: [0], statement: 'x' })],
      ),
    ],
    expected: ['new b.py:1', 'moved b.py:2 < a.py:2', 'new b.py:3'],
  },
  {
    name: 'a new import that nothing refers to is not carried',
    files: [file('b.py', [spawn({ line: 2 })], [imports(), spawn({ line: 2, bindings: [] })])],
    expected: ['new b.py:1', 'kept b.py:2 < b.py:2'],
  },
  {
    name: 'the ids of imports are those of one notebook cell',
    files: [
      file(
        'n.ipynb',
        [spawn({ cell: 2, line: 2 })],
        [imports({ cell: 1 }), spawn({ cell: 2, line: 2, bindings: [0] })],
      ),
    ],
    expected: ['new n.ipynb:1', 'kept n.ipynb:2 < n.ipynb:2'],
  },
  {
    name: 'a kept import is not carried',
    files: [file('a.py', [imports(), spawn()], [imports(), spawn({ bindings: [0] })])],
    expected: ['kept a.py:1 < a.py:1', 'kept a.py:1 < a.py:1'],
  },
];

describe('matchUsages', () => {
  for (const { name, files, expected } of CASES) {
    test(name, () => assert.deepEqual(show(matchUsages(files)), expected));
  }

  // Spec "Suppressions", the table base × head.
  const cells: readonly { base: Usage[]; head: Usage[]; expected: string[] }[] = [
    { base: [], head: [spawn()], expected: ['new a.py:1'] },
    { base: [], head: [spawn({ allowed: allowance })], expected: ['new a.py:1'] },
    { base: [spawn()], head: [], expected: ['removed a.py:1'] },
    { base: [spawn()], head: [spawn()], expected: ['kept a.py:1 < a.py:1'] },
    { base: [spawn()], head: [spawn({ allowed: allowance })], expected: ['kept a.py:1 < a.py:1'] },
    { base: [spawn({ allowed: allowance })], head: [], expected: ['removed a.py:1'] },
    {
      base: [spawn({ allowed: allowance })],
      head: [spawn()],
      expected: ['kept a.py:1 < a.py:1 permission gone'],
    },
    {
      base: [spawn({ allowed: allowance })],
      head: [spawn({ allowed: allowance })],
      expected: ['kept a.py:1 < a.py:1'],
    },
  ];
  const state = (side: Usage[]) => (side[0] ? (side[0].allowed ? 'allowed' : 'plain') : 'absent');
  for (const { base, head, expected } of cells) {
    test(`base ${state(base)}, head ${state(head)}`, () => {
      assert.deepEqual(show(matchUsages([file('a.py', base, head)])), expected);
    });
  }
});

/** Files over a vocabulary so small that every phase has work and equals are common. */
function anyFiles(next: () => number): SidedFile[] {
  const pick = <T>(...choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(next() * choices.length)] ?? choices[0];
  const side = (): Usage[] =>
    Array.from({ length: Math.floor(next() * 9) }, (_, index) =>
      usage({
        kind: pick(...KINDS, 'import', 'reference', 'reference'),
        symbol: pick('eventlet', 'eventlet.spawn', 'eventlet.sleep'),
        scope: pick('<module>', 'f', 'C.g'),
        statement: pick('s(1)', 's(2)', 's(3)'),
        line: index + 1,
        bindings: [Math.floor(next() * 3)],
        allowed: next() < 0.2 ? allowance : null,
      }),
    );
  return Array.from({ length: 1 + Math.floor(next() * 4) }, (_, index) =>
    file(`f${index}.py`, side(), side(), next() < 0.3 ? `old${index}.py` : null),
  );
}

const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);
const count = (matched: readonly MatchedUsage[], status: string, kind?: string) =>
  matched.filter((m) => m.status === status && (kind === undefined || m.usage.kind === kind)).length;

describe('matchUsages of anything', () => {
  test('head − base = new − removed, in all and per kind; every usage is there once', () => {
    for (const seed of SEEDS) {
      const files = anyFiles(random(seed));
      const matched = matchUsages(files);
      const [base, head] = [files.flatMap((f) => f.base), files.flatMap((f) => f.head)];
      for (const kind of KINDS) {
        const of = (usages: Usage[]) => usages.filter((u) => u.kind === kind).length;
        const net = count(matched, 'new', kind) - count(matched, 'removed', kind);
        assert.equal(of(head) - of(base), net, `seed ${seed}, ${kind}`);
      }
      assert.equal(head.length - base.length, count(matched, 'new') - count(matched, 'removed'));
      const seen = matched.flatMap((m) => (m.previous ? [m.usage, m.previous.usage] : [m.usage]));
      assert.equal(seen.length, base.length + head.length);
      assert.deepEqual(new Set(seen), new Set([...base, ...head]), `seed ${seed}`);
    }
  });

  test('matched pairs agree in kind, and in canonical symbol unless an import was rewritten', () => {
    for (const seed of SEEDS) {
      for (const { usage: head, previous } of matchUsages(anyFiles(random(seed)))) {
        if (!previous) continue;
        assert.equal(head.kind, previous.usage.kind);
        if (head.kind !== 'import') assert.equal(head.canonical, previous.usage.canonical);
      }
    }
  });

  test('a text matched with itself is all kept, each usage with itself', () => {
    for (const seed of SEEDS) {
      const files = anyFiles(random(seed)).map((f) => file(f.path, [...f.head], [...f.head]));
      for (const { status, usage: head, previous } of matchUsages(files)) {
        assert.equal(status, 'kept');
        assert.equal(previous?.usage, head);
      }
    }
  });

  test('swapping the sides swaps new and removed, and keeps the pairs', () => {
    const pairs = (matched: readonly MatchedUsage[], swapped: boolean) =>
      new Set(
        matched.map(({ status, usage: own, path, previous }) => {
          const here = `${path}:${own.line}`;
          if (!previous) return `${(status === 'new') !== swapped ? 'head' : 'base'} ${here}`;
          const there = `${previous.path}:${previous.line}`;
          return swapped ? `${status} ${here} ${there}` : `${status} ${there} ${here}`;
        }),
      );
    for (const seed of SEEDS) {
      const files = anyFiles(random(seed));
      const swapped = files.map((f) =>
        file(f.previousPath ?? f.path, [...f.head], [...f.base], f.previousPath ? f.path : null),
      );
      assert.deepEqual(pairs(matchUsages(swapped), true), pairs(matchUsages(files), false), `seed ${seed}`);
    }
  });

  test('the order in which files and usages are given changes nothing', () => {
    const shuffled = <T>(items: readonly T[], next: () => number): T[] =>
      items
        .map((item) => ({ item, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ item }) => item);
    for (const seed of SEEDS) {
      const files = anyFiles(random(seed));
      const next = random(seed + 1000);
      const permuted = shuffled(files, next).map((f) => ({
        ...f,
        base: shuffled(f.base, next),
        head: shuffled(f.head, next),
      }));
      assert.deepEqual(matchUsages(permuted), matchUsages(files), `seed ${seed}`);
    }
  });

  test('only new imports are carried, and only kept or moved usages lose a permission', () => {
    for (const seed of SEEDS) {
      for (const { status, usage: own, carried, permissionGone } of matchUsages(anyFiles(random(seed)))) {
        if (carried) assert.deepEqual([status, own.kind], ['new', 'import']);
        if (permissionGone) assert.ok(status === 'kept' || status === 'moved');
      }
    }
  });

  test('a file of 20,000 usages is matched', () => {
    const many = Array.from({ length: 20_000 }, (_, line) =>
      spawn({ line: line + 1, scope: `f${line % 50}` }),
    );
    const matched = matchUsages([file('big.py', many, many.slice(1))]);
    assert.equal(count(matched, 'kept'), 19_999);
    assert.equal(count(matched, 'removed'), 1);
  });
});
