/** What the tool says to write instead. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type AdvisedUsage, adviceFor } from '../../src/catalogue/advice.ts';
import { CATEGORIES, categoryById } from '../../src/catalogue/categories.ts';
import { KIND_ROWS } from '../../src/catalogue/data/kind-rows.ts';
import { NOTE_ROWS } from '../../src/catalogue/data/note-rows.ts';
import { SYMBOL_ADVICE } from '../../src/catalogue/data/symbol-advice.ts';
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
} from '../../src/catalogue/frameworks.ts';
import { names } from '../../src/catalogue/names.ts';
import { throughAwaitlet } from '../../src/catalogue/replacements.ts';
import { canonicalOf, categoryOf } from '../../src/catalogue/symbols.ts';
import type { Guide } from '../../src/policy/config.ts';
import type { Advice } from '../../src/report/report.ts';

const GUIDES: readonly Guide[] = ['asyncio', 'threading', 'awaitlet'];

function advise(symbol: string, guide: Guide, change: Partial<AdvisedUsage> = {}, isTest = false): Advice {
  const usage: AdvisedUsage = {
    kind: 'reference',
    symbol,
    canonical: canonicalOf(symbol),
    category: categoryOf(symbol),
    surroundings: [],
    via: null,
    ...change,
  };
  return adviceFor(usage, { guide, guides: {}, test: isTest });
}

test('every name of every release has a category, an effort, and a replacement in each direction', () => {
  for (const name of names().keys()) {
    for (const guide of GUIDES) {
      const { replacement, effort, notes, links } = advise(name, guide);
      const told = `${name} ${guide}: ${replacement}`;
      assert.ok(replacement.length > 3, told);
      assert.doesNotMatch(replacement, /[{}]|Not (named|stated|covered)/, told);
      assert.ok(['small', 'medium', 'large'].includes(effort), told);
      assert.doesNotMatch(
        notes.join(' '),
        /guides name no/,
        `${told}: a report says so where it is not stated`,
      );
      assert.ok(
        links.some(({ url }) => url.startsWith('https://eventlet.readthedocs.io/')),
        told,
      );
      assert.ok(
        links.some(({ url }) => url.startsWith('https://removal.eventlet.org/')),
        told,
      );
    }
  }
});

describe('code in a text', () => {
  const rows: readonly { readonly replacement: string }[] = [
    ...[...FRAMEWORK_SYMBOLS, ...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS, ...FRAMEWORK_EXTRAS, ...KIND_ROWS],
    ...CATEGORIES.flatMap(({ variants, ...category }) =>
      [category, ...variants].flatMap(({ asyncio, threading }) => [asyncio, threading]),
    ),
  ];
  const texts = [
    ...NOTE_ROWS.map(({ text }) => text),
    ...rows.map(({ replacement }) => replacement),
    ...SYMBOL_ADVICE.flatMap(({ asyncio, threading, awaitlet = '' }) => [asyncio, threading, awaitlet]),
    ...CATEGORIES.flatMap(({ notes, effortReason, why }) => [...notes, effortReason, why]),
  ];
  // a call, a dotted name, one with an underscore, an option, a setting
  const code = /\w\(|\b[a-z]\w*\.[a-z_]\w+|[a-z]_[a-z]|--[a-z]|\w='/;
  const names = /oslo\.\w+|mod_wsgi/g; // of packages

  test('stands in back-ticks, so that Markdown and HTML can show it as code', () => {
    const prose = (text: string) => text.split('`').filter((_, at) => at % 2 === 0);
    for (const text of texts) assert.equal(text.split('`').length % 2, 1, text);
    assert.deepEqual(
      texts.filter((text) => code.test(prose(text).join('…').replace(names, ''))),
      [],
    );
  });

  test('is the same in the plain text, without them', () => {
    const { marked, ...plain } = advise('eventlet.sleep', 'threading');
    assert.deepEqual(
      [marked.replacement, plain.replacement],
      ['`time.sleep(seconds)`', 'time.sleep(seconds)'],
    );
    assert.match(marked.notes.join(' '), /^`sleep\(0\)` only/);
    assert.match(plain.notes.join(' '), /^sleep\(0\) only/);
  });

  test('a stranger’s name can end no code', () => {
    const { marked, notes } = advise('eventlet.sleep', 'threading', { via: 'a`b' });
    assert.ok(marked.notes.some((note) => note.startsWith('It goes through `ab`:')));
    assert.ok(notes.some((note) => note.startsWith('It goes through ab:')));
  });
});

/** symbol, guide, replacement */
const REPLACEMENTS: readonly (readonly [string, Guide, string])[] = [
  [
    'eventlet.spawn',
    'threading',
    'threading.Thread(target=function, args=args, daemon=True).start(); executor.submit(function, *args) where its result is waited for',
  ],
  ['eventlet.spawn', 'asyncio', 'task = asyncio.create_task(function(*args))'],
  ['eventlet.sleep', 'threading', 'time.sleep(seconds)'],
  ['eventlet.sleep', 'awaitlet', 'awaitlet.awaitlet(asyncio.sleep(seconds))'],
  ['eventlet.sleep.side_effect', 'threading', 'time.sleep(seconds)'],
  ['eventlet.queue.PriorityQueue', 'threading', 'queue.PriorityQueue(maxsize)'],
  ['eventlet.green.os.fdopen', 'threading', 'os.fdopen of the standard library'],
  ['eventlet.green.subprocess.Popen', 'threading', 'subprocess.Popen of the standard library'],
  ['eventlet.with_timeout', 'awaitlet', 'awaitlet.awaitlet(asyncio.wait_for(function(*args), seconds))'],
  ['eventlet.getcurrent', 'threading', 'threading.current_thread()'],
  ['eventlet.hubs.use_hub', 'threading', 'Drop the call: native threads have no hub.'],
  // the plain name, of what is known by another name as well
  ['eventlet.green.socket.AF_INET', 'threading', 'socket.AF_INET of the standard library'],
  ['eventlet.green.socket.fromfd', 'threading', 'socket.fromfd of the standard library'],
  ['eventlet.green.threading.Condition', 'threading', 'threading.Condition of the standard library'],
  ['eventlet.green.time.sleep', 'asyncio', 'await asyncio.sleep(seconds)'],
  [
    'eventlet.green.http.client.BadStatusLine',
    'threading',
    'http.client.BadStatusLine of the standard library',
  ],
  [
    'eventlet.green.subprocess.TimeoutExpired',
    'awaitlet',
    'TimeoutError, which awaitlet.awaitlet(asyncio.wait_for(process.wait(), seconds)) raises',
  ],
  [
    'eventlet.wsgi.MAX_HEADER_LINE',
    'threading',
    'Options of the next server: --limit-request-field_size and --limit-request-fields of gunicorn',
  ],
  ['eventlet', 'threading', 'Nothing for the package itself: it goes when its last use does.'],
  // a name that the guides write and no release has
  ['eventlet.use_hub', 'threading', 'Drop the call: native threads have no hub.'],
  ['eventlet.listener', 'threading', 'socket.create_server((host, port))'],
  // the category's, with no row of its own
  ['eventlet.dagpool.DAGPool', 'asyncio', 'A task for each node, that awaits the tasks it depends on.'],
  ['eventlet.no_release_has_this', 'asyncio', 'Follow the official migration steps.'],
];

describe('the replacement of', () => {
  for (const [symbol, guide, replacement] of REPLACEMENTS) {
    test(`${symbol} for ${guide}`, () => assert.equal(advise(symbol, guide).replacement, replacement));
  }
});

test('the guides’ word is kept apart from ours', () => {
  const stated = (symbol: string, guide: Guide): boolean => advise(symbol, guide).stated;
  assert.deepEqual(
    [stated('eventlet.spawn', 'asyncio'), stated('eventlet.spawn', 'threading')],
    [true, true],
  );
  assert.deepEqual(
    [stated('eventlet.tpool.execute', 'asyncio'), stated('eventlet.tpool.execute', 'threading')],
    [false, false],
  );
  assert.deepEqual(
    [stated('eventlet.corolocal.local', 'asyncio'), stated('eventlet.corolocal.local', 'threading')],
    [false, true],
  );
  assert.deepEqual(
    [
      stated('eventlet.websocket.WebSocketWSGI', 'asyncio'),
      stated('eventlet.websocket.WebSocketWSGI', 'threading'),
    ],
    [true, false],
  );
});

describe('where a usage stands', () => {
  const noted = (advice: Advice, pattern: RegExp): void =>
    assert.ok(
      advice.notes.some((note) => pattern.test(note)),
      advice.notes.join('\n'),
    );
  const silent = (advice: Advice, pattern: RegExp): void =>
    assert.ok(!advice.notes.some((note) => pattern.test(note)), advice.notes.join('\n'));

  test('inside async def the asyncio way is shown, and why', () => {
    const advice = advise('eventlet.sleep', 'threading', { surroundings: ['async'] });
    assert.equal(advice.replacement, 'await asyncio.sleep(seconds)');
    noted(advice, /time\.sleep\(\) would block the event loop/);
    assert.ok(advice.links.some(({ url }) => url.includes('asyncio/compatibility.html')));
    assert.equal(
      advise('eventlet.sleep', 'awaitlet', { surroundings: ['async'] }).replacement,
      'await asyncio.sleep(seconds)',
    );
    silent(advise('eventlet.sleep', 'threading'), /event loop/);
  });
  test('a Timeout is a BaseException, and nothing interrupts a native thread', () => {
    noted(advise('eventlet.Timeout', 'asyncio'), /BaseException/);
    noted(advise('eventlet.Timeout', 'threading'), /Nothing interrupts a native thread/);
    noted(
      advise('eventlet.Timeout', 'threading', { surroundings: ['subclass'] }),
      /derived from eventlet\.Timeout/,
    );
  });
  test('an Event is sent once', () => noted(advise('eventlet.event.Event', 'threading'), /sent once/));
  test('a spawn that is waited for at once needs no thread, and raises in the waiter', () => {
    const advice = advise('eventlet.spawn', 'threading', { surroundings: ['waited'] });
    assert.match(advice.replacement, /^function\(\*args\)/);
    noted(advice, /raises its exception again/);
    silent(advice, /daemon|preempted/);
  });
  test('a Proxy is not needed any more', () =>
    noted(advise('eventlet.tpool.Proxy', 'threading'), /Native threads do not need it/));
  test('a class that derives from one of eventlet’s', () => {
    noted(
      advise('eventlet.greenthread.GreenThread', 'threading', { surroundings: ['subclass'] }),
      /inherits from a class of eventlet/,
    );
  });
  test('patching at module scope works in the order of imports', () => {
    noted(
      advise('eventlet.monkey_patch', 'threading', { surroundings: ['module-scope'] }),
      /order of imports/,
    );
    silent(advise('eventlet.monkey_patch', 'threading'), /order of imports/);
  });
  test('a task needs a running loop, which a module’s import has not', () => {
    noted(advise('eventlet.spawn', 'asyncio', { surroundings: ['module-scope'] }), /No event loop runs/);
  });
  test('a test', () => noted(advise('eventlet.sleep', 'threading', {}, true), /IsolatedAsyncioTestCase/));
  test('a string, which no import error will tell of', () =>
    noted(advise('eventlet.sleep', 'threading', { kind: 'dynamic' }), /stands in a string/));
  test('a wrapper of the project', () =>
    noted(
      advise('eventlet.sleep', 'threading', { via: 'swift.common.concurrency' }),
      /goes through swift\.common\.concurrency/,
    ));
  test('an import says no more than what to write instead', () => {
    assert.deepEqual(advise('eventlet.sleep', 'threading', { kind: 'import' }).notes, []);
  });
});

describe('what is no symbol of eventlet', () => {
  /** symbol, category, replacement */
  const INDIRECT = [
    ['oslo_utils.eventletutils.EventletEvent', 'events', /threading\.Event/],
    ['async_mode=eventlet', 'websocket', /remove the dependency on eventlet/],
    ['--pool=eventlet', 'green-pools', /--pool=threads/],
    ['concurrency=eventlet', 'other', /thread, the default/],
    ['EVENTLET_HUB', 'hubs', /first step/],
    ['EVENTLET_HUB', 'asyncio-bridge', /Keep it/],
    ['somewhere.eventlet.driver', 'other', /without its eventlet variant/],
    // the config's own wrappers: their category speaks
    ['nova.utils.spawn', 'greenthreads', /threading\.Thread/],
  ] as const;
  for (const [symbol, category, replacement] of INDIRECT) {
    test(`indirect ${symbol} of ${category}`, () => {
      const advice = advise(symbol, 'threading', { kind: 'indirect', canonical: symbol, category });
      assert.match(advice.replacement, replacement);
      assert.ok(advice.links.length > 1);
    });
  }
  test('a requirement', () => {
    const advice = advise('eventlet', 'threading', { kind: 'dependency' });
    assert.match(advice.replacement, /Remove the requirement/);
    assert.equal(advice.effort, 'small');
    assert.ok(advice.links.some(({ url }) => url.endsWith('#monitor-dependencies')));
  });
  test('a requirement’s extra', () => {
    assert.match(advise('gunicorn[eventlet]', 'threading', { kind: 'dependency' }).replacement, /gthread/);
  });
  test('a probe', () =>
    assert.match(advise('eventlet', 'asyncio', { kind: 'probe' }).replacement, /question/));
});

test('the project’s own link comes first', () => {
  const usage: AdvisedUsage = {
    kind: 'reference',
    symbol: 'eventlet.wsgi.server',
    canonical: 'eventlet.wsgi.server',
    category: 'wsgi-server',
    surroundings: [],
    via: null,
  };
  const { links } = adviceFor(usage, {
    guide: 'threading',
    guides: { 'wsgi-server': 'https://wiki.example.org/wsgi' },
    test: false,
  });
  assert.deepEqual(links[0], {
    title: `This project’s guide: ${categoryById('wsgi-server')?.title}`,
    url: 'https://wiki.example.org/wsgi',
  });
});

test('awaitlet takes what is awaited, and leaves the rest', () => {
  for (const [text, expected] of [
    ['`await asyncio.gather(*map(f, items))`', '`awaitlet.awaitlet(asyncio.gather(*map(f, items)))`'],
    [
      '`await event.wait()`; `await future`',
      '`awaitlet.awaitlet(event.wait())`; `awaitlet.awaitlet(future)`',
    ],
    ['`x, y = await f(z)`, then `g(y)`', '`x, y = awaitlet.awaitlet(f(z))`, then `g(y)`'],
    ['`asyncio.Queue()`, and await it', '`asyncio.Queue()`, and await it'],
    ['`async with asyncio.timeout(seconds)`', '`async with asyncio.timeout(seconds)`'],
  ] as const)
    assert.equal(throughAwaitlet(text), expected);
});
