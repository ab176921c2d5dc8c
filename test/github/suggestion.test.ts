import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SuggestionFacts, suggestionFor } from '../../src/github/suggestion.ts';
import { factsFor } from '../../src/github/suggestion-facts.ts';
import type { ComparedUsage } from '../../src/report/report.ts';
import { syntax } from '../support/syntax.ts';
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
    ['a docstring', 'async def f():\n    """Waits,\n    and waits."""\n    HERE', true],
    ['a long string before', 'async def f():\n    x = """\ndef g():\n"""\n    HERE', true],
    ['tabs', 'async def f():\n\tif x:\n\t\tHERE', true],
    ['a plain function within', 'async def f():\n    def g():\n        HERE', false],
    ['a class within', 'async def f():\n    class A:\n        HERE', false],
    ['a lambda within', 'async def f():\n    g = lambda: HERE', false],
    ['a default, which is evaluated outside', 'async def f(x=HERE): pass', false],
    ['the module', 'HERE', false],
    ['a text that does not parse', 'async def f():\n    HERE\n    x = = 1', false],
  ];
  for (const [what, text, isAsync] of texts)
    test(`${isAsync ? 'certain' : 'not certain'} for ${what}`, async () => {
      assert.equal((await factsHere(text)).awaits, isAsync);
    });
});

/** The facts for `eventlet.sleep(1)` where HERE stands. */
function factsHere(text: string): Promise<SuggestionFacts> {
  const head = text.replace('HERE', 'eventlet.sleep(1)');
  const before = text.slice(0, text.indexOf('HERE')).split('\n');
  const here = usage({ line: before.length, column: (before.at(-1) ?? '').length + 1 });
  return factsFor(here, { base: null, head }, [here], 'threading', syntax);
}

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
    ['import time\n\nHERE\n', true],
    ['import time  # stdlib\n# for a time\nnow = time . monotonic()\nHERE\n', true],
    ['"""A text."""\nimport time\nHERE\n', true],
    ['"""A time to\nsleep: time.sleep = eventlet.nap?"""\nimport time\nHERE\n', true],
    ['import time\ndef f():\n    """Some time, or time itself."""\n    HERE  # in time\n', true],
    ['import time\nnap = time.sleep\nHERE\n', true],
    ["import time\nprint('time')\nHERE\n", true],
    ['import time\ndef f(time): pass\ndef g():\n    HERE\n', true],
    ['import time\nclass A:\n    HERE\n', true],
    ['"""A text\nimport time\n"""\nHERE\n', false],
    ['import datetime\nHERE\n', false],
    ['HERE\nimport time\n', false],
    ['def f():\n    import time\ndef g():\n    HERE\n', false],
    ['try:\n    import time\nexcept ImportError: pass\nHERE\n', false],
    ['import time\ntime = clock()\nHERE\n', false],
    ["import time\nx = '#'; time = clock()\nHERE\n", false],
    ['import time\ndef f(time):\n    HERE\n', false],
    ['import time\ndef f():\n    for time in x: HERE\n', false],
    ['import time\ndef f():\n    global time\n    time = x\nHERE\n', false],
    ['import time\nclass A:\n    time = x\n    HERE\n', false],
    ['import time\nfrom x import *\nHERE\n', false],
    ['import time\ntime.sleep = eventlet.sleep\nHERE\n', false],
    ['import time\nx, time.sleep = 1, eventlet.sleep\nHERE\n', false],
    ["import time\nmock.patch.object(time, 'sleep')\nHERE\n", false],
    ['import time\nfrom x import y as time\nHERE\n', false],
    ['from . import time\nHERE\n', false],
    ['import time\nHERE\nx = = 1\n', false],
    ['import time\r\nHERE\r\n', false],
  ];
  for (const [text, isImported] of texts)
    test(`${JSON.stringify(text)} ${isImported ? 'imports' : 'may not import'} time`, async () => {
      assert.equal((await factsHere(text)).timeImported, isImported);
    });

  test('a text nested too deep to be walked tells nothing', async () => {
    const deep = `import time\nx = ${'('.repeat(100_000)}1${')'.repeat(100_000)}\nHERE\n`;
    assert.equal((await factsHere(deep)).timeImported, false);
  });

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
    test(`an import is ${unused ? '' : 'not '}unused where ${what}`, async () => {
      const facts = await factsFor(line, { base, head }, [line, ...others], 'threading', syntax);
      assert.equal(facts.unused, unused);
    });
});
