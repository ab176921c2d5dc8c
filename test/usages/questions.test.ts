/** Questions that lead back to themselves, against what every module hands on when all is followed to the end. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Questions } from '../../src/usages/questions.ts';
import { random } from '../random.ts';

/** What each has itself, and whom it asks. */
type Graph = ReadonlyMap<string, { readonly own: readonly string[]; readonly asks: readonly string[] }>;

/** What can be reached from a node, asked of `Questions`. */
function asker(graph: Graph) {
  const questions = new Questions<ReadonlySet<string>>(new Set(), (answer, than) => answer.size > than.size);
  let asked = 0;
  const reach = (node: string): ReadonlySet<string> =>
    questions.ask(node, () => {
      asked++;
      const { own, asks } = graph.get(node) ?? { own: [], asks: [] };
      return new Set([...own, ...asks.flatMap((each) => [...reach(each)])]);
    });
  return { reach, asked: () => asked };
}

/** The same by a walk. */
function walk(graph: Graph, node: string): ReadonlySet<string> {
  const seen = new Set([node]);
  for (const each of seen) for (const next of graph.get(each)?.asks ?? []) seen.add(next);
  return new Set([...seen].flatMap((each) => graph.get(each)?.own ?? []));
}

test('every answer is what a walk finds, whoever is asked first', () => {
  const next = random(7);
  for (let round = 0; round < 300; round++) {
    const names = Array.from({ length: 1 + Math.floor(next() * 8) }, (_, i) => `m${i}`);
    const pick = () => names.filter(() => next() < 0.3);
    const graph: Graph = new Map(
      names.map((name) => [name, { own: next() < 0.3 ? [`of ${name}`] : [], asks: pick() }]),
    );
    const { reach } = asker(graph);
    for (const name of names.toSorted(() => next() - 0.5))
      assert.deepEqual([...reach(name)].sort(), [...walk(graph, name)].sort(), JSON.stringify([...graph]));
  }
});

test('modules that all ask each other are asked a few times each, not on every path', () => {
  const names = Array.from({ length: 40 }, (_, i) => `m${i}`);
  const graph: Graph = new Map(names.map((name, i) => [name, { own: [String(i)], asks: names }]));
  const { reach, asked } = asker(graph);
  assert.equal(reach('m0').size, names.length);
  assert.ok(asked() <= 4 * names.length, `${asked()} questions`);
});

describe('what throws leaves nothing behind', () => {
  test('also in the middle of a circle', () => {
    const questions = new Questions<number>(0, (answer, than) => answer > than);
    let isReady = false;
    const a = (): number => questions.ask('a', () => Math.max(1, b()));
    const b = (): number =>
      questions.ask('b', () => {
        if (!isReady) throw new Error('not yet');
        return a() + 0;
      });
    assert.throws(a, /not yet/);
    isReady = true;
    assert.deepEqual([b(), a()], [1, 1]);
  });
});
