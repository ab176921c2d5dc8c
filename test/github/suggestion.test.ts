import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { suggestionFor } from '../../src/github/suggestion.ts';
import { factsFor, imports, standsInAsyncDef } from '../../src/github/suggestion-facts.ts';
import type { ComparedUsage } from '../../src/report/report.ts';
import { usage } from './report-sample.ts';

const certain = {
  guide: 'threading',
  timeImported: true,
  asyncioImported: true,
  awaits: true,
  unused: true,
} as const;

/** A call of sleep: the marked part is the chain, `<eventlet.sleep>(1)`. */
function sleep(marked: string, changes: Partial<ComparedUsage> = {}): ComparedUsage {
  const column = marked.indexOf('<') + 1;
  const endColumn = marked.indexOf('>');
  return usage({ source: marked.replace(/[<>]/g, ''), column, endColumn, ...changes });
}

describe('a call of sleep becomes time.sleep', () => {
  const applies: [line: string, replaced: string][] = [
    ['    <eventlet.sleep>(5)', '    time.sleep(5)'],
    ['\t<sleep>( self.interval )  # a while', '\ttime.sleep(self.interval)  # a while'],
    ['<eventlet.sleep>()', 'time.sleep(0)'],
    ['<eventlet.sleep>(random.random() * 2)', 'time.sleep(random.random() * 2)'],
    ['ä = <eventlet.greenthread.sleep>(n); go()', 'ä = time.sleep(n); go()'],
  ];
  for (const [line, replaced] of applies)
    test(line, () => assert.equal(suggestionFor(sleep(line), certain), replaced));

  const leaves: [line: string][] = [
    ['<eventlet.sleep>(seconds=5)'],
    ['<eventlet.sleep>(*args)'],
    ['<eventlet.sleep>(1, 2)'],
    ['<eventlet.sleep>('],
    ['f = <eventlet.sleep>'],
    ["<eventlet.sleep>(d['x'])"],
  ];
  for (const [line] of leaves)
    test(`not ${line}`, () => assert.equal(suggestionFor(sleep(line), certain), null));

  const line = '<eventlet.sleep>(5)';
  const doubtful: [what: string, usage: ComparedUsage, facts: Parameters<typeof suggestionFor>[1]][] = [
    ['where the target is asyncio', sleep(line), { ...certain, guide: 'asyncio' }],
    ['where time is not imported', sleep(line), { ...certain, timeImported: false }],
    ['inside async def, on a line with more', sleep(`x = ${line}`, { surroundings: ['async'] }), certain],
    ["through a project's own module", sleep(line, { via: 'app.compat' }), certain],
    ['of another function', sleep(line, { canonical: 'eventlet.greenthread.spawn' }), certain],
    ['in a notebook', sleep(line, { cell: 2 }), certain],
  ];
  for (const [what, found, facts] of doubtful)
    test(`not ${what}`, () => assert.equal(suggestionFor(found, facts), null));

  test('not where the line holds another usage', () => {
    assert.equal(suggestionFor(sleep(line), certain, [usage()]), null);
  });
});

describe('in async def it becomes await asyncio.sleep', () => {
  const inAsync = { surroundings: ['async'] } as const;
  const applies: [line: string, replaced: string][] = [
    ['    <eventlet.sleep>(5)', '    await asyncio.sleep(5)'],
    ['        <sleep>()  # let others run', '        await asyncio.sleep(0)  # let others run'],
  ];
  for (const [line, replaced] of applies)
    for (const guide of ['threading', 'asyncio'] as const)
      test(`${line} (${guide})`, () =>
        assert.equal(suggestionFor(sleep(line, inAsync), { ...certain, guide }), replaced));

  const leaves: [
    what: string,
    line: string,
    facts: Partial<typeof certain> | { awaits: false } | { asyncioImported: false },
  ][] = [
    ['where it is part of an expression', '    x = <eventlet.sleep>(5)', {}],
    ['where more stands on the line', '    <eventlet.sleep>(5); go()', {}],
    ['in a plain function within', '    <eventlet.sleep>(5)', { awaits: false }],
    ['where asyncio is not imported', '    <eventlet.sleep>(5)', { asyncioImported: false }],
  ];
  for (const [what, line, facts] of leaves)
    test(`not ${what}`, () =>
      assert.equal(suggestionFor(sleep(line, inAsync), { ...certain, ...facts }), null));

  const texts: [what: string, text: string, isAsync: boolean][] = [
    ['an async def', 'async def f():\n    if x:\n        HERE', true],
    ['a method', 'class A:\n    async def f(self):\n        HERE', true],
    ['a parameter list on several lines', 'async def f(\n    x,\n):\n    HERE', true],
    ['a docstring of one line', 'async def f():\n    """Waits."""\n    HERE', true],
    ['a plain function within', 'async def f():\n    def g():\n        HERE', false],
    ['a class within', 'async def f():\n    class A:\n        HERE', false],
    ['a long string before', 'async def f():\n    x = """\ndef g():\n"""\n    HERE', false],
    ['tabs', 'async def f():\n\tif x:\n\t\tHERE', false],
    ['the module', 'HERE', false],
  ];
  for (const [what, text, isAsync] of texts)
    test(`${isAsync ? 'certain' : 'not certain'} for ${what}`, () => {
      const lines = text.split('\n');
      assert.equal(standsInAsyncDef(lines, lines.findIndex((line) => line.includes('HERE')) + 1), isAsync);
    });
});

const imported = (source: string, changes: Partial<ComparedUsage> = {}) =>
  usage({ kind: 'import', canonical: 'eventlet', source, statement: source, ...changes });

describe('an unused import is deleted', () => {
  for (const line of ['import eventlet', 'from eventlet import sleep as nap', 'import eventlet.green.os'])
    test(line, () => assert.equal(suggestionFor(imported(line), certain), ''));

  const kept: [what: string, usage: ComparedUsage, unused: boolean][] = [
    ['one that is used', imported('import eventlet'), false],
    [
      'one in a block, which may become empty',
      imported('    import eventlet', { statement: 'import eventlet' }),
      true,
    ],
    ['one of several names', imported('import eventlet, os'), true],
    [
      'one that a comment speaks of',
      imported('import eventlet  # noqa', { statement: 'import eventlet' }),
      true,
    ],
    ['one that a package hands on', imported('import eventlet', { path: 'app/__init__.py' }), true],
  ];
  for (const [what, found, unused] of kept)
    test(`not ${what}`, () => assert.equal(suggestionFor(found, { ...certain, unused }), null));
});

describe('facts of a text', () => {
  const texts: [text: string, isImported: boolean][] = [
    ['import time\n\ntime.sleep(1)\n', true],
    ['import time  # stdlib\n# for a time\nnow = time . monotonic()\n', true],
    ['"""A text."""\nimport time\n', true],
    ['"""A text\nimport time\n"""\n', false],
    ['import datetime\n', false],
    ['def f():\n    import time\n', false],
    ['import time\ntime = clock()\n', false],
    ["import time\nx = '#'; time = clock()\n", false],
    ['import time\ndef f(time): pass\n', false],
    ['import time\nfrom x import *\n', false],
    ['import time\ntime.sleep = eventlet.sleep\n', false],
    ['import time\nfrom x import y as time\n', false],
  ];
  for (const [text, isImported] of texts)
    test(`${JSON.stringify(text)} ${isImported ? 'imports' : 'may not import'} time`, () =>
      assert.equal(imports(text, 'time'), isImported));

  const line = imported('import eventlet', { path: 'app/work.py' });
  const through = usage({ path: 'app/other.py', via: 'app.work' });
  const cases: [what: string, head: string, base: string | null, others: ComparedUsage[], unused: boolean][] =
    [
      ['nothing mentions it', 'import os\nimport eventlet\n', 'import os\n', [], true],
      ['the file is new', 'import eventlet\n', null, [], true],
      ['a line uses it', 'import eventlet\neventlet.sleep()\n', null, [], false],
      ['__all__ names it', "import eventlet\n__all__ = ['eventlet']\n", null, [], false],
      ['it is imported twice', 'import eventlet\nimport eventlet\n', null, [], false],
      ['the base had the name', 'import eventlet\n', 'eventlet = None\n', [], false],
      ['lines end with CRLF', 'import eventlet\r\n', null, [], false],
      ['a module reaches it', 'import eventlet\n', null, [through], false],
    ];
  for (const [what, head, base, others, unused] of cases)
    test(`an import is ${unused ? '' : 'not '}unused where ${what}`, () =>
      assert.equal(factsFor(line, { base, head }, [line, ...others], 'threading').unused, unused));
});
