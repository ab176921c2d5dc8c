/**
 * Every example is run: before with several releases of eventlet, after without any, to the same output. Skipped, with the
 * reason, where there is no Python or no PyPI.
 */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { CATEGORIES, CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { EXAMPLES, type Example } from '../../src/catalogue/examples.ts';
import { canonicalOf } from '../../src/catalogue/symbols.ts';
import type { Guide } from '../../src/policy/config.ts';
import { isOlder, type Python, pythonWith } from './python/environment.ts';
import { runProgram } from './python/program.ts';

/** A release of each of the three generations, with the newest Python that it knows: before the asyncio hub, with it, and deprecated. */
const RELEASES = [
  ['0.33.3', '3.11'],
  ['0.36.1', '3.12'],
  ['0.41.1', '3.14'],
] as const;
/** asyncio.timeout() and TaskGroup came with it. */
const FIRST_PYTHON = '3.11';

/** Everything that examples need beside eventlet, in one environment that has no eventlet. */
const AFTER = [...new Set(EXAMPLES.flatMap(({ needs }) => Object.values(needs ?? {}).flat()))].sort();
const BEFORE = [...new Set(EXAMPLES.flatMap(({ needs }) => needs?.before ?? []))].sort();

describe('before, with eventlet', { concurrency: 2 }, async () => {
  for (const [release, last] of RELEASES) {
    const python = await pythonWith([`eventlet==${release}`, 'setuptools', ...BEFORE], { last });
    for (const example of EXAMPLES) {
      if (example.since !== undefined && isOlder(release, example.since)) continue;
      test(`${release} ${example.category}: ${example.title}`, (context) =>
        compare(context, python, example.before, example));
    }
  }
});

describe('after, without', { concurrency: 2 }, async () => {
  const python = await pythonWith(AFTER, { first: FIRST_PYTHON });
  for (const example of EXAMPLES) {
    // the keys of `after` are guides by type
    for (const [guide, program] of Object.entries(example.after) as [Guide, string][]) {
      test(`${guide} ${example.category}: ${example.title}`, async (context) => {
        assert.doesNotMatch(program, /eventlet/);
        await compare(context, python, program, example);
      });
    }
  }
});

async function compare(
  context: TestContext,
  python: Python,
  program: string,
  example: Example,
): Promise<void> {
  if ('missing' in python) return context.skip(python.missing);
  const { output, errors } = await runProgram(python.path, program, example.client);
  assert.equal(output, example.output, errors);
}

test('every category has an example, for asyncio at least', () => {
  for (const { id } of CATEGORIES) {
    assert.ok(
      EXAMPLES.some(({ category, after }) => category === id && after.asyncio),
      id,
    );
  }
});

test('examples are of known categories, and about canonical names', () => {
  for (const { category, title, symbols, before } of EXAMPLES) {
    assert.ok(CATEGORY_IDS.includes(category), title);
    for (const symbol of symbols) assert.equal(canonicalOf(symbol), symbol, title);
    assert.match(before, /eventlet/, title);
  }
});
