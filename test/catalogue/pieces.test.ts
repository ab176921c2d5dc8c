/** Every piece of Python in a replacement is run: what it names exists, and takes the arguments shown. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../../src/catalogue/categories.ts';
import { SYMBOL_ADVICE } from '../../src/catalogue/data/symbol-advice.ts';
import { names } from '../../src/catalogue/names.ts';
import { replacementOf } from '../../src/catalogue/replacements.ts';
import { canonicalOf, categoryOf } from '../../src/catalogue/symbols.ts';
import type { Guide } from '../../src/policy/config.ts';
import { pythonWith } from './python/environment.ts';

const RUNNER = fileURLToPath(new URL('./python/pieces.py', import.meta.url));
/** A piece that waits for ever is a failure, not a stop of the tests. */
const LIMIT_MS = 120_000;
/** asyncio.timeout() and TaskGroup came with it. */
const FIRST_PYTHON = '3.11';
const PACKAGES = ['aiohttp', 'awaitlet', 'futurist', 'pyzmq', 'websockets'];

/** Commands, and the names of modules that old Python had or that other packages bring. */
const NO_PYTHON =
  /^(python|gunicorn) |^(MySQLdb|OpenSSL|zmq|Queue|SocketServer|urllib2|httplib|BaseHTTPServer|_?thread|builtin)\b/;

/** The pieces in backticks, by direction; `{plain}` in its places comes with the names that it is filled for. */
function pieces(): Record<Guide, string[]> {
  const found: Record<Guide, Set<string>> = { asyncio: new Set(), threading: new Set(), awaitlet: new Set() };
  const add = (guide: Guide, phrase: string): void => {
    for (const [, piece = ''] of phrase.matchAll(/`([^`]+)`/g))
      if (!NO_PYTHON.test(piece) && !piece.includes('{')) found[guide].add(piece);
  };
  for (const { asyncio, threading, awaitlet } of SYMBOL_ADVICE) {
    add('asyncio', asyncio);
    add('threading', threading);
    if (awaitlet)
      for (const [call] of awaitlet.matchAll(/`awaitlet\.[^`]+`/g)) add('awaitlet', call.slice(1, -1));
  }
  for (const { asyncio, threading, variants } of CATEGORIES) {
    for (const way of [asyncio, ...variants.map((variant) => variant.asyncio)])
      add('asyncio', way.replacement);
    for (const way of [threading, ...variants.map((variant) => variant.threading)])
      add('threading', way.replacement);
  }
  for (const name of names().keys()) {
    const { text: phrase } = replacementOf(name, canonicalOf(name), categoryOf(name), 'awaitlet');
    if (phrase.startsWith('`awaitlet.') && /^`[^`]*`$/.test(phrase)) add('awaitlet', phrase);
  }
  return { asyncio: [...found.asyncio], threading: [...found.threading], awaitlet: [...found.awaitlet] };
}

test('every piece of Python in a replacement runs', async (context) => {
  const python = await pythonWith(PACKAGES, { first: FIRST_PYTHON });
  if ('missing' in python) return context.skip(python.missing);
  const wanted = pieces();
  assert.ok(wanted.asyncio.length > 50 && wanted.threading.length > 50 && wanted.awaitlet.length > 3);
  const child = spawn(python.path, ['-W', 'ignore', RUNNER], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const closed = once(child, 'close');
  child.stdin.end(JSON.stringify(wanted));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  assert.notEqual(output, '', errors);
  assert.deepEqual(JSON.parse(output), {});
});
