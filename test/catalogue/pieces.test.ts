/** Every piece of Python in a replacement is run: what it names exists, and takes the arguments shown. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../../src/catalogue/categories.ts';
import { SYMBOL_ADVICE } from '../../src/catalogue/data/symbol-advice.ts';
import { GUIDES } from '../../src/catalogue/explanation.ts';
import { names } from '../../src/catalogue/names.ts';
import { replacementOf } from '../../src/catalogue/replacements.ts';
import { attributesBelong, canonicalOf, categoryOf } from '../../src/catalogue/symbols.ts';
import type { Guide } from '../../src/policy/config.ts';
import { pythonWith } from './python/environment.ts';

const RUNNER = fileURLToPath(new URL('./python/pieces.py', import.meta.url));
/** A piece that waits for ever is a failure, not a stop of the tests. */
const LIMIT_MS = 120_000;
/** asyncio.timeout() and TaskGroup came with it. */
const FIRST_PYTHON = '3.11';
const PACKAGES = ['aiohttp', 'awaitlet', 'futurist', 'pyzmq', 'websockets'];

/** Options of commands, packages that need more than Python to be installed, and the first step, which is eventlet's own. */
const NO_PYTHON = /^(?:python|gunicorn) |^--|^(?:MySQLdb|OpenSSL|dns)\b|^(?:eventlet\.hubs\.)?use_hub\(/;
/** Names that eventlet's copies have, and the plain modules of only some releases of Python. */
const OTHER_PYTHONS: ReadonlySet<string> = new Set([
  '_thread.start_joinable_thread',
  'asynchat',
  'asyncore',
  'http.client.MAXAMOUNT',
  'http.cookiejar.vals_sorted_by_key',
  'subprocess.mswindows',
  'urllib2',
]);

/** What each direction says of every name in a module of the newest release, and of every category: the pieces in backticks. */
function pieces(): Record<Guide, string[]> {
  const found: Record<Guide, Set<string>> = { asyncio: new Set(), threading: new Set(), awaitlet: new Set() };
  const add = (guide: Guide, phrase: string): void => {
    for (const [, piece = ''] of phrase.matchAll(/`([^`]+)`/g)) {
      // what is not awaitlet's own is asyncio's as well
      const isOther = guide === 'awaitlet' && !piece.includes('awaitlet.');
      if (!isOther && !NO_PYTHON.test(piece) && !OTHER_PYTHONS.has(piece)) found[guide].add(piece);
    }
  };
  const current = [...names().values()].filter(
    ({ name, last }) => last === null && !attributesBelong(name.slice(0, name.lastIndexOf('.'))),
  );
  for (const { name } of current) {
    for (const guide of GUIDES)
      add(guide, replacementOf(name, canonicalOf(name), categoryOf(name), guide).text);
  }
  for (const row of SYMBOL_ADVICE.filter(({ asyncio }) => !asyncio.includes('{plain}'))) {
    add('asyncio', row.asyncio);
    add('threading', row.threading.replaceAll('{plain}', 'socket'));
    add('awaitlet', row.awaitlet ?? '');
  }
  for (const { variants, ...category } of CATEGORIES) {
    for (const { asyncio, threading } of [category, ...variants]) {
      add('asyncio', asyncio.replacement);
      add('threading', threading.replacement);
    }
  }
  return { asyncio: [...found.asyncio], threading: [...found.threading], awaitlet: [...found.awaitlet] };
}

test('every piece of Python in a replacement runs', async (context) => {
  const python = await pythonWith(PACKAGES, { first: FIRST_PYTHON });
  if ('missing' in python) return context.skip(python.missing);
  const wanted = pieces();
  assert.ok(wanted.asyncio.length > 50 && wanted.threading.length > 50 && wanted.awaitlet.length > 20);
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
