/** Texts that nobody writes but to break what reads them: they end in right findings or in a problem of their file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInFile } from '../../src/usages/file.ts';
import type { Findings } from '../../src/usages/usage.ts';
import { syntax } from '../support/syntax.ts';

const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);

const findIn = (text: string, path = 'x.py'): Promise<Findings> =>
  findInFile(path, Buffer.from(text), looking);

describe('what nests more deeply than the stack is high is a problem of its file', () => {
  const many = 20_000;
  const cases: Readonly<Record<string, readonly [text: string, path?: string]>> = {
    parentheses: [`x = ${'('.repeat(many)}eventlet${')'.repeat(many)}\n`],
    operators: [`x = eventlet${' + 1'.repeat(many)}\n`],
    lambdas: [`x = ${'lambda: '.repeat(many)}eventlet\n`],
    calls: [`eventlet${'.spawn()'.repeat(many)}\n`],
    subscripts: [`eventlet${'[0]'.repeat(many)}\n`],
    'a cell': [
      JSON.stringify({ cells: [{ cell_type: 'code', source: `eventlet${'[0]'.repeat(many)}` }] }),
      'x.ipynb',
    ],
    TOML: [`x = ${'['.repeat(many)}'eventlet'${']'.repeat(many)}\n`, 'pyproject.toml'],
  };
  for (const [name, [text, path]] of Object.entries(cases))
    test(name, async () => {
      const { usages, problems } = await findIn(text, path);
      assert.deepEqual(
        [usages, problems.map(({ reason, line }) => [reason, line])],
        [[], [['too-large', null]]],
      );
    });
});

describe('a usage holds no more of a long text than tells it apart', () => {
  test('of a line and a statement', async () => {
    const { usages } = await findIn(
      `import eventlet\n${'eventlet.sleep(1); '.repeat(5_000)}\nx = [${'eventlet.spawn, '.repeat(5_000)}]\n`,
    );
    assert.equal(usages.length, 10_001);
    assert.ok(usages.every(({ source, statement }) => source.length <= 2_000 && statement.length <= 2_000));
    assert.deepEqual(
      usages.slice(0, 3).map(({ line, column }) => [line, column]),
      [
        [1, 8],
        [2, 1],
        [2, 20],
      ],
    );
  });

  test('and two that differ in length or in their ends are two', async () => {
    const text = (size: number, end: string) => `x = [${'eventlet.spawn, '.repeat(size)}${end}]\n`;
    const statements = await Promise.all(
      [text(500, 'a'), text(500, 'b'), text(501, 'a')].map(
        async (each) => (await findIn(each)).usages[0]?.statement,
      ),
    );
    assert.equal(new Set(statements).size, 3);
  });

  test('of a name of very many components', async () => {
    const { usages } = await findIn(`import eventlet\neventlet${'.a'.repeat(100_000)}\n`);
    assert.ok((usages[1]?.symbol.length ?? 0) < 500);
    assert.equal(usages[1]?.endColumn, 9 + 2 * 100_000);
  });
});

describe('names are followed to the end', () => {
  const many = 3_000;
  const chain = Array.from({ length: many }, (_, i) => `a${i + 1} = a${i}\n`);
  const cases: Readonly<Record<string, readonly string[]>> = {
    'in the order of the text': ['a0 = eventlet\n', ...chain],
    'against it': [...chain.toReversed(), 'a0 = eventlet\n'],
  };
  for (const [name, lines] of Object.entries(cases))
    test(name, async () => {
      const { usages } = await findIn(`import eventlet\n${lines.join('')}a${many}.sleep(1)\n`);
      assert.equal(usages.length, many + 3);
      assert.equal(usages.at(-1)?.symbol, 'eventlet.sleep');
    });

  test('but not where they never end', async () => {
    const { usages } = await findIn('import eventlet\na = b.x\nb = a.y\nb = eventlet\nb.sleep()\n');
    assert.ok(usages.length >= 4);
  });
});
