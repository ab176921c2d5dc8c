/** What the engine asks of eventlet's names. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES } from '../../src/catalogue/categories.ts';
import { names } from '../../src/catalogue/names.ts';
import {
  canonicalOf,
  categoryOf,
  ENVIRONMENT_VARIABLES,
  isDirectName,
  starNames,
} from '../../src/catalogue/symbols.ts';

/** symbol, canonical, category */
const CASES = [
  ['eventlet', 'eventlet', 'other'],
  ['eventlet.*', 'eventlet.*', 'other'],
  ['eventlet.spawn', 'eventlet.greenthread.spawn', 'greenthreads'],
  ['eventlet.spawn.side_effect', 'eventlet.greenthread.spawn.side_effect', 'greenthreads'],
  ['eventlet.api.spawn', 'eventlet.greenthread.spawn', 'greenthreads'],
  ['eventlet.sleep.assert_called_with', 'eventlet.greenthread.sleep.assert_called_with', 'sleeping'],
  ['eventlet.TimeoutError', 'eventlet.timeout.Timeout', 'timeouts'],
  ['eventlet.greenio.GreenSocket.recv', 'eventlet.greenio.base.GreenSocket.recv', 'sockets'],
  ['eventlet.greenio.GreenSocket.nothing', 'eventlet.greenio.base.GreenSocket.nothing', 'sockets'],
  // two aliases deep, and the second leads out of eventlet
  ['eventlet.green.socket.timeout', 'eventlet.green.ssl.timeout_exc', 'green-stdlib'],
  // objects of another package, by whatever name eventlet hands them on: one that it still has
  ['eventlet.greenthread.getcurrent', 'eventlet.getcurrent', 'greenthreads'],
  ['eventlet.api.GreenletExit', 'eventlet.support.greenlets.GreenletExit', 'greenthreads'],
  ['eventlet.queue.Empty', 'eventlet.queue.Empty', 'queues'],
  ['eventlet.greenlet.getcurrent', 'eventlet.greenlet.getcurrent', 'greenthreads'],
  ['eventlet.green.threading.local', 'eventlet.corolocal.local', 'thread-locals'],
  ['eventlet.green.threading.Thread', 'eventlet.green.threading.Thread', 'green-stdlib'],
  ['eventlet.hubs.asyncio.Hub', 'eventlet.hubs.asyncio.Hub', 'asyncio-bridge'],
  ['eventlet.hubs.trampoline', 'eventlet.hubs.trampoline', 'hubs'],
  [
    'eventlet.util.wrap_pipes_with_coroutine_pipes',
    'eventlet.util.wrap_pipes_with_coroutine_pipes',
    'monkey-patching',
  ],
  ['eventlet.no_release_has_this', 'eventlet.no_release_has_this', 'other'],
  ['oslo_utils.eventletutils', 'oslo_utils.eventletutils', 'other'],
] as const;

describe('a symbol', () => {
  for (const [symbol, canonical, category] of CASES) {
    test(`${symbol} is ${canonical}, of ${category}`, () => {
      assert.equal(canonicalOf(symbol), canonical);
      assert.equal(categoryOf(symbol), category);
    });
  }

  test('every known name has one canonical name, at a fixed point, in a known category', () => {
    const ids = new Set(CATEGORIES.map(({ id }) => id));
    assert.equal(names().size, 2036);
    for (const name of names().keys()) {
      assert.equal(canonicalOf(canonicalOf(name)), canonicalOf(name), name);
      assert.ok(ids.has(categoryOf(name)), name);
    }
  });
});

describe('from … import *', () => {
  test('of the package binds the names of all releases', () => {
    const bound = starNames('eventlet');
    for (const name of ['spawn', 'GreenPool', 'EventletDeprecationWarning', 'version_info', 'traceback'])
      assert.ok(bound.includes(name), name);
    assert.ok(!bound.includes('__version__'));
  });
  test('of a module binds its public names, and those of __all__ only where it has one', () => {
    assert.ok(starNames('eventlet.greenthread').includes('GreenThread'));
    assert.ok(!starNames('eventlet.greenthread').includes('with_timeout'));
    assert.ok(!starNames('eventlet.tpool').some((name) => name.startsWith('_')));
  });
  test('of what is no module binds nothing', () => {
    assert.deepEqual(starNames('eventlet.spawn'), []);
    assert.deepEqual(starNames('eventlet.none'), []);
  });
});

test('a name directly below the package is one of some release, or a WSGI environ key', () => {
  const direct = ['spawn', 'green', 'coros', 'greenlet', 'input', 'set_idle'];
  const other = ['py', 'net', 'eventlet', ''];
  assert.deepEqual([...direct, ...other].filter(isDirectName), direct);
});

test('the environment variables are those of the code and those that projects made', () => {
  for (const name of ['EVENTLET_HUB', 'EVENTLET_NO_GREENDNS', 'EVENTLET_TPOOL_DNS', 'EVENTLET_NOPATCH']) {
    assert.ok(ENVIRONMENT_VARIABLES.has(name), name);
  }
});
