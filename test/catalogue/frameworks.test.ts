/** The tables of packages that wrap eventlet or switch it on. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { categoryById } from '../../src/catalogue/categories.ts';
import {
  FRAMEWORK_SETTINGS,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
  FRAMEWORK_WORDS,
  frameworkOf,
} from '../../src/catalogue/frameworks.ts';
import { ENVIRONMENT_VARIABLES } from '../../src/catalogue/symbols.ts';

/** dotted name, the row's symbol, its category */
const SYMBOLS = [
  ['oslo_utils.eventletutils', 'oslo_utils.eventletutils', 'events'],
  ['oslo_utils.eventletutils.EventletEvent', 'oslo_utils.eventletutils', 'events'],
  ['oslo_service.eventlet_backdoor.initialize_if_enabled', 'oslo_service.eventlet_backdoor', 'debugging'],
  ['oslo_service.wsgi.Server', 'oslo_service.wsgi', 'wsgi-server'],
  ['oslo_service.backend.BackendType.EVENTLET', 'oslo_service.backend.BackendType.EVENTLET', 'hubs'],
  ['gunicorn.workers.geventlet.EventletWorker', 'gunicorn.workers.geventlet', 'wsgi-server'],
  ['nameko.rpc.rpc', 'nameko', 'other'],
] as const;

/** names that are near a row and are none */
const OTHERS = [
  'oslo_utils',
  'oslo_utils.eventletutilsx',
  'oslo_service.backend.BackendType.THREADING',
  'oslo_service.wsgi_extra',
  'futurist.ThreadPoolExecutor',
  'futurist.waiters.wait_for_any',
  'kazoo.handlers.threading',
];

describe('a framework symbol', () => {
  for (const [name, symbol, category] of SYMBOLS) {
    test(`${name} is of ${symbol}`, () => {
      const found = frameworkOf(name);
      assert.equal(found?.row.symbol, symbol);
      assert.equal(found?.category, category);
    });
  }
  for (const name of OTHERS) test(`${name} is none`, () => assert.equal(frameworkOf(name), null));

  test('only nameko is off by default', () => {
    assert.deepEqual(
      FRAMEWORK_SYMBOLS.filter(({ off }) => off).map(({ symbol }) => symbol),
      ['nameko'],
    );
  });
});

const ROWS = [...FRAMEWORK_SYMBOLS, ...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS];

test('every row has a category of the catalogue, a replacement and a source', () => {
  for (const row of ROWS) {
    assert.ok(categoryById(row.category), row.category);
    assert.ok(row.replacement.length > 0 && row.source.length > 0, row.package);
  }
});

test('every environment variable has a row, and EVENTLET_HUB=asyncio one of its own before it', () => {
  const named = FRAMEWORK_VALUES.filter(({ values }) => values === null).flatMap(({ names }) => names);
  assert.deepEqual([...named].sort(), [...ENVIRONMENT_VARIABLES].sort());
  assert.equal(
    FRAMEWORK_VALUES.find(({ names }) => names.includes('EVENTLET_HUB'))?.category,
    'asyncio-bridge',
  );
});

test('every row is reached by the words that are looked for first', () => {
  const reached = (text: string): boolean =>
    FRAMEWORK_WORDS.some(({ held }) => held.every((word) => text.includes(word)));
  for (const { symbol } of FRAMEWORK_SYMBOLS) assert.ok(reached(symbol), symbol);
  for (const { names, values, callees = [] } of FRAMEWORK_VALUES) {
    for (const name of names)
      for (const value of values ?? ['x'])
        assert.ok(reached(`${callees.join('')} ${name} ${value === true ? 'True' : value}`), name);
  }
  assert.ok(!reached('from oslo_service import loopingcall'));
});
