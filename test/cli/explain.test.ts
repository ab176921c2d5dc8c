/** `explain` on the terminal, as Markdown and as JSON. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { TOPICS } from '../../src/catalogue/topics.ts';
import { KINDS } from '../../src/usages/usage.ts';
import { bundle, runCli } from '../support/bundle.ts';

before(() => void bundle());

function explain(...args: readonly string[]): string {
  const { status, stdout, stderr } = runCli(['explain', ...args]);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  return stdout;
}

test('without a name it lists what there is', () => {
  const text = explain();
  for (const id of [...CATEGORY_IDS, ...KINDS, ...TOPICS.map(({ id }) => id)])
    assert.match(text, new RegExp(`^ {2}${id} `, 'm'));
  assert.deepEqual(
    JSON.parse(explain('--format', 'json')).categories.map(({ id }: { id: string }) => id),
    CATEGORY_IDS,
  );
  assert.match(explain('--format', 'markdown'), /^\| `greenthreads` \|/m);
});

test('a symbol: what to write instead, in each direction, and where it says so', () => {
  const text = explain('eventlet.spawn');
  for (const part of [
    /^eventlet\.spawn /,
    /^ {2}threading +`threading\.Thread/m,
    /^ {2}asyncio +`/m,
    /https:\/\/eventlet\./,
  ])
    assert.match(text, part);
  assert.equal(explain('spawn'), text, 'the package may be left out');
});

test('everything has an explanation in every form, within the width', () => {
  for (const name of [
    ...CATEGORY_IDS,
    'awaitlet',
    'GIL',
    'async_mode',
    'oslo_utils.eventletutils',
    'global interpreter lock',
  ]) {
    const prose = explain(name)
      .split('\n')
      .filter((line) => !line.includes('https://') && !line.startsWith('    '));
    assert.ok(prose.length > 1, name);
    for (const line of prose) assert.ok(line.length <= 100, `${name}: ${line}`);
    assert.match(explain(name, '-f', 'markdown'), /^## `/, name);
    assert.equal(JSON.parse(explain(name, '-f', 'json')).command, 'explain');
  }
});

test('several words are one name', () => {
  assert.equal(explain('global', 'interpreter', 'lock'), explain('global interpreter lock'));
});
