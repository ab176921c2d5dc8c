/** What `explain` says, and that the reference is its current text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { REFERENCE, referencePages } from '../../scripts/generate-reference.ts';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { MEANT_NAMES } from '../../src/catalogue/data/meant-names.ts';
import { type Explanation, explain } from '../../src/catalogue/explain.ts';
import { GUIDES } from '../../src/catalogue/explanation.ts';
import { frameworkEntries } from '../../src/catalogue/framework-entries.ts';
import { names } from '../../src/catalogue/names.ts';
import { TERMS, TOPICS } from '../../src/catalogue/topics.ts';
import { KINDS } from '../../src/usages/usage.ts';

function explained(name: string): Explanation {
  const found = explain(name);
  assert.ok(!('unknown' in found), name);
  return found;
}

/** asked, kind, name */
const CASES = [
  ['greenthreads', 'category', 'greenthreads'],
  ['eventlet.spawn', 'symbol', 'eventlet.spawn'],
  ['spawn', 'symbol', 'eventlet.spawn'],
  ['GreenPool.imap', 'symbol', 'eventlet.GreenPool.imap'],
  ['eventlet.green.socket.gaierror', 'symbol', 'eventlet.green.socket.gaierror'],
  ['tpool', 'symbol', 'eventlet.tpool'],
  ['oslo_utils.eventletutils.EventletEvent', 'framework', 'oslo_utils.eventletutils.EventletEvent'],
  ['async_mode', 'framework', 'async_mode'],
  ['--worker-class', 'framework', '--worker-class'],
  ['EVENTLET_HUB', 'framework', 'EVENTLET_HUB'],
  ['oslo.service', 'framework', 'oslo.service'],
  ['gunicorn[eventlet]', 'framework', 'gunicorn[eventlet]'],
  ['awaitlet', 'topic', 'awaitlet'],
  ['Why migrate', 'topic', 'why-migrate'],
  ['gil', 'term', 'GIL'],
  ['monkey patching', 'category', 'monkey-patching'],
  ['Semaphores and locks', 'category', 'locks'],
  ['eventlet.sleep(0)', 'symbol', 'eventlet.sleep'],
  ['spawn(fn, *args)', 'symbol', 'eventlet.spawn'],
  ['from eventlet import tpool', 'symbol', 'eventlet.tpool'],
  ['from eventlet.green import socket as s', 'symbol', 'eventlet.green.socket'],
  ['import eventlet.green.os', 'symbol', 'eventlet.green.os'],
  ['probe', 'kind', 'probe'],
  ['Dependency', 'kind', 'dependency'],
  ['Green thread', 'term', 'green thread'],
] as const;

describe('explain', () => {
  for (const [asked, kind, name] of CASES) {
    test(`${asked} is the ${kind} ${name}`, () => {
      const found = explained(asked);
      assert.deepEqual([found.kind, found.name], [kind, name]);
      assert.ok(found.links.length > 0);
    });
  }

  test('every name, category, kind, topic, term and framework', () => {
    for (const kind of KINDS) assert.equal(explained(kind).kind, 'kind');
    for (const name of names().keys()) assert.ok(['symbol', 'category'].includes(explained(name).kind), name);
    for (const id of CATEGORY_IDS) assert.equal(explained(id).kind, 'category');
    for (const { id } of TOPICS) assert.equal(explained(id).kind, 'topic', id);
    for (const { words } of TERMS) for (const word of words) assert.equal(explained(word).kind, 'term', word);
    for (const { symbol } of frameworkEntries()) assert.equal(explained(symbol).kind, 'framework', symbol);
  });

  test('a category says what, why, how in each direction, how much work, and where more is said', () => {
    for (const id of CATEGORY_IDS) {
      const { text, ways, facts, examples, links } = explained(id);
      assert.equal(text.length, 2, id);
      assert.ok(ways.length === 3 && examples.length > 0 && links.length > 2, id);
      assert.ok(
        facts.some(([label]) => label === 'Effort'),
        id,
      );
    }
  });

  test('a symbol says its releases, its own name and the notes that can come up on it', () => {
    const { facts, notes, ways } = explained('eventlet.TimeoutError');
    assert.deepEqual(Object.fromEntries(facts)['Its own name'], 'eventlet.timeout.Timeout');
    assert.deepEqual(Object.fromEntries(facts).Deprecated, 'since 0.21.0');
    assert.ok(notes.some((note) => note.includes('BaseException')));
    assert.deepEqual(
      ways.map(({ guide }) => guide),
      GUIDES,
    );
    assert.match(
      Object.fromEntries(explained('eventlet.api').facts)['In releases'] ?? '',
      /newer ones do not have it/,
    );
  });

  test('a name that the guides have by mistake is the one that is meant', () => {
    for (const { name, meant } of MEANT_NAMES) {
      const { facts, ways } = explained(name);
      assert.equal(Object.fromEntries(facts)['No release has it'], `${meant} is meant`);
      assert.deepEqual(ways, explained(meant).ways);
    }
  });

  test('a package is known by its name however it is spelled', () => {
    for (const name of ['oslo.service', 'oslo_service', 'oslo-service', 'Flask-SocketIO', 'flask_socketio'])
      assert.equal(explained(name).kind, 'framework', name);
  });

  test('a name that is unknown gets the nearest', () => {
    assert.deepEqual(explain('eventlet.spwan'), {
      unknown: 'eventlet.spwan',
      nearest: ['eventlet.spawn', 'eventlet.spawn_n', 'eventlet.api', 'eventlet.green', 'eventlet.pool'],
    });
    assert.deepEqual(explain('grenthreads'), {
      unknown: 'grenthreads',
      nearest: ['greenthreads', 'greenthread', 'green thread', 'green.thread', 'green.threading'],
    });
    const nearestTo = (name: string) => (explain(name) as { nearest: readonly string[] }).nearest;
    assert.equal(nearestTo('GreenSocket')[0], 'eventlet.greenio.base.GreenSocket');
    assert.equal(nearestTo('async_mod')[0], 'async_mode');
    assert.deepEqual(nearestTo('deprecations'), ['manage-your-deprecations']);
    assert.ok(nearestTo('compat').includes('asyncio-compatibility'));
    assert.equal(nearestTo('eventlet.spwan()')[0], 'eventlet.spawn');
    assert.equal(nearestTo('refrence')[0], 'reference');
    assert.deepEqual(explain(''), { unknown: '', nearest: [] });
    assert.deepEqual(explain('zzzzzzzzzzzz'), { unknown: 'zzzzzzzzzzzz', nearest: [] });
  });
});

describe('docs/reference', () => {
  const pages = referencePages();
  test('holds a page a category, the topics, the packages and an index', () => {
    assert.deepEqual(readdirSync(REFERENCE).sort(), [...pages.keys()].sort());
    assert.equal(pages.size, CATEGORY_IDS.length + 3);
  });
  for (const [name, text] of pages) {
    test(`${name} is current (npm run generate)`, () => {
      assert.equal(readFileSync(new URL(name, REFERENCE), 'utf8'), text);
    });
  }
});
