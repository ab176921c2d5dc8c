/** Every link that the tool can print leads to a place that the guides have. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviceFor } from '../../src/catalogue/advice.ts';
import { CATEGORIES } from '../../src/catalogue/categories.ts';
import { GUIDE_PAGES } from '../../src/catalogue/data/guide-pages.generated.ts';
import { EXTRA_LINK_ROWS } from '../../src/catalogue/data/note-rows.ts';
import { FRAMEWORK_SETTINGS, FRAMEWORK_SYMBOLS, FRAMEWORK_VALUES } from '../../src/catalogue/frameworks.ts';
import { linksTo, linkTo } from '../../src/catalogue/links.ts';
import { names } from '../../src/catalogue/names.ts';
import { canonicalOf, categoryOf } from '../../src/catalogue/symbols.ts';
import { TERMS, TOPICS, termPage, topicById } from '../../src/catalogue/topics.ts';
import type { Guide } from '../../src/policy/config.ts';
import type { Link } from '../../src/report/report.ts';
import { KINDS, type Kind, type Surrounding } from '../../src/usages/usage.ts';

/** The addresses of the table, made here in another way than the tool does it. */
const KNOWN = addresses(GUIDE_PAGES);

function addresses(table: string): ReadonlySet<string> {
  const found = new Set<string>();
  let page = '';
  let anchor = '';
  for (const line of table.split('\n')) {
    const place = line.replace(/\t.*/, '');
    if (/^(official|removal):/.test(place)) {
      page = place
        .replace('official:', 'https://eventlet.readthedocs.io/en/latest/')
        .replace('removal:', 'https://removal.eventlet.org/');
      anchor = '#';
      found.add(page);
    } else if (place.startsWith('#')) {
      anchor = place;
      found.add(page + anchor);
    } else if (place.startsWith('~')) found.add(`${page}${anchor}:~:text=${place.slice(1)}`);
    else
      for (const name of place.split(' ').slice(1))
        found.add(`${page}#${place.slice(1).split(' ')[0]}.${name}`);
  }
  return found;
}

function held(links: readonly Link[], told: string): void {
  for (const { title, url } of links) {
    assert.ok(KNOWN.has(decodeURIComponent(url)), `${told}: ${url}`);
    assert.match(title, /^(Official|Removal) guide: \S/, told);
  }
}

const GUIDES: readonly Guide[] = ['asyncio', 'threading', 'awaitlet'];
const SURROUNDINGS: readonly (readonly Surrounding[])[] = [
  [],
  ['async'],
  ['subclass'],
  ['module-scope'],
  ['waited'],
];

/** The links of all advice for a symbol. */
function allAdvice(symbol: string, category: string, kinds: readonly Kind[]): readonly Link[] {
  const canonical = canonicalOf(symbol);
  return GUIDES.flatMap((guide) =>
    SURROUNDINGS.flatMap((surroundings) =>
      kinds.flatMap(
        (kind) =>
          adviceFor(
            { kind, symbol, canonical, category, surroundings, via: null },
            { guide, guides: {}, test: false },
          ).links,
      ),
    ),
  );
}

describe('links', () => {
  test('of the advice for every name', () => {
    for (const name of names().keys()) held(allAdvice(name, categoryOf(name), ['reference']), name);
  });
  test('of the advice for every category and kind', () => {
    for (const { id } of CATEGORIES) held(allAdvice('eventlet', id, KINDS), id);
  });
  test('of the advice for every framework', () => {
    for (const { symbol, category } of FRAMEWORK_SYMBOLS)
      held(allAdvice(symbol, category, ['indirect']), symbol);
    for (const { symbol, names: spelled, category } of [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS]) {
      for (const name of symbol === null ? spelled : [symbol])
        held(allAdvice(name, category, ['indirect']), name);
    }
  });
  test('of every category, variant, topic and term', () => {
    for (const { id, official, removal, asyncio, threading, variants } of CATEGORIES) {
      const ways = [
        asyncio,
        threading,
        ...variants.flatMap((variant) => [variant.asyncio, variant.threading]),
      ];
      held(linksTo([...official, ...removal, ...ways.map(({ url }) => url)]), id);
    }
    for (const { id, pages } of TOPICS) held(linksTo(pages), id);
    for (const term of TERMS) held([linkTo(termPage(term))], term.anchor);
  });
  test('of the words that categories point to', () => {
    const anchors = new Set(TERMS.map(({ anchor }) => anchor));
    for (const { id, glossary } of CATEGORIES)
      for (const word of glossary) assert.ok(anchors.has(`glossary-${word}`), `${id}: ${word}`);
  });
  test('of the topics that advice adds', () => {
    for (const { topic } of EXTRA_LINK_ROWS) assert.ok(topicById(topic).pages.length > 0);
  });
});

test('a place that the guides do not have is our bug', () => {
  assert.throws(() => linkTo('official:hubs.html#gone'), /no place official:hubs\.html#gone/);
});

test('the table is not empty, and has what cannot be guessed from it', () => {
  assert.ok(KNOWN.size > 800);
  assert.ok(
    KNOWN.has(
      'https://removal.eventlet.org/guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling Monkey Patching',
    ),
  );
  assert.ok(
    KNOWN.has('https://eventlet.readthedocs.io/en/latest/modules/queue.html#eventlet.queue.LightQueue.get'),
  );
});
