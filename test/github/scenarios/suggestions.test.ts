/** Every suggestion, applied as GitHub applies it: the file still compiles, says the same but for the one change, and is rid of the usage. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { step } from './step.ts';
import { type Files, type World, world } from './world.ts';

/** One file's head, its suggestions by line; all else in it is left alone. */
type Case = readonly [text: string, suggested: Readonly<Record<number, string>>];

const THREADING: Readonly<Record<string, Case>> = {
  'a call alone': [
    'import time\n\nimport eventlet\n\n\ndef f():\n    eventlet.sleep(5)\n',
    { 7: '    time.sleep(5)' },
  ],
  'calls in expressions': [
    'import time\nfrom eventlet import sleep as nap\n\n\nx = [nap(n * 2) for n in range(int(3))]\nif nap(len(x)) is None: pass\nü = "é", nap()\n',
    {
      5: 'x = [time.sleep(n * 2) for n in range(int(3))]',
      6: 'if time.sleep(len(x)) is None: pass',
      7: 'ü = "é", time.sleep(0)',
    },
  ],
  'calls that time.sleep would not take': [
    'import time\nimport eventlet\n\neventlet.sleep(seconds=5)\neventlet.sleep(*[1])\neventlet.sleep(\n    5)\nf = eventlet.sleep\n',
    {},
  ],
  'where time is something else': [
    'import time\nimport eventlet\n\n\ndef f(time):\n    eventlet.sleep(5)\n',
    {},
  ],
  'in async def': [
    'import asyncio\nimport time\nimport eventlet\n\n\nasync def f(\n    x,\n):\n    """Waits."""\n    if x:\n        eventlet.sleep(x)  # a while\n    y = eventlet.sleep(1)\n',
    { 11: '        await asyncio.sleep(x)  # a while' },
  ],
  'an import that nothing uses': ['import os\nimport eventlet\n\nprint(os.name)\n', { 2: '' }],
  'the only line': ['import eventlet\n', { 1: '' }],
  'an import that only looks unused': ['import eventlet\n\n__all__ = ["eventlet"]\n', {}],
  'imports of which one is used': [
    'from eventlet import spawn\nfrom eventlet import sleep\n\nspawn(print)\n',
    { 2: '' },
  ],
  'an import in a block': ['try:\n    import eventlet\nexcept ImportError:\n    pass\n', {}],
  'lines that end as on Windows': ['import time\r\nimport eventlet\r\n\r\neventlet.sleep(1)\r\n', {}],
};

const ASYNCIO: Readonly<Record<string, Case>> = {
  'a call in a plain function': [
    'import time\nimport asyncio\nimport eventlet\n\n\ndef f():\n    eventlet.sleep(5)\n',
    {},
  ],
  'a call in async def': [
    'import asyncio\nimport eventlet\n\n\nclass A:\n    async def f(self):\n        eventlet.sleep(5)\n',
    { 7: '        await asyncio.sleep(5)' },
  ],
  'a call in a function within': [
    'import asyncio\nimport eventlet\n\n\nasync def f():\n    def g():\n        eventlet.sleep(5)\n    g()\n',
    {},
  ],
};

/** The lines that remarks suggest to put in place of theirs, by path and line. */
function suggestions({ pull }: World): Map<string, Map<number, string>> {
  const found = new Map<string, Map<number, string>>();
  for (const { path, line, body } of pull.reviewComments) {
    const [, , code] = /^(`{3,})suggestion\n(?:([\s\S]*?)\n)?\1$/m.exec(body) ?? [];
    if (line === null || !/^`{3,}suggestion$/m.test(body)) continue;
    found.set(path, (found.get(path) ?? new Map()).set(line, code ?? ''));
  }
  return found;
}

/** As GitHub does: the line goes, and the suggestion's lines stand in its place; none, where it is empty. */
function apply(text: string, changes: ReadonlyMap<number, string>): string {
  return text
    .split('\n')
    .flatMap((line, index) => {
      const suggested = changes.get(index + 1);
      return suggested === undefined ? [line] : suggested === '' ? [] : [suggested];
    })
    .join('\n');
}

const PYTHON = spawnSync('python3', ['--version']).status === 0 ? false : 'no python3 here';

/** Two programs, each as Python's syntax tree, where the first has its sleeps replaced and its unused imports removed. */
const SAME = `
import ast, json, sys
before, after, imports = json.load(sys.stdin)

def is_sleep(node):
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ('eventlet.sleep', 'nap')

class Replace(ast.NodeTransformer):
    def __init__(self):
        self.inside = []
    def visit_AsyncFunctionDef(self, node):
        self.inside.append(node)
        self.generic_visit(node)
        self.inside.pop()
        return node
    def visit_Expr(self, node):
        if self.inside and is_sleep(node.value):
            return ast.parse(f'await asyncio.sleep({ast.unparse(node.value.args[0])})').body[0]
        return self.generic_visit(node)
    def visit_Call(self, node):
        self.generic_visit(node)
        if not is_sleep(node) or self.inside:
            return node
        return ast.parse(f'time.sleep({ast.unparse(node.args[0]) if node.args else 0})').body[0].value

tree = ast.parse(before)
tree.body = [node for node in tree.body if node.lineno not in imports]
wanted = ast.unparse(ast.fix_missing_locations(Replace().visit(tree)))
compile(after, 'after.py', 'exec')
assert ast.unparse(ast.parse(after)) == wanted, f'{ast.unparse(ast.parse(after))}\\n---\\n{wanted}'
`;

for (const [guide, cases] of [
  ['threading', THREADING],
  ['asyncio', ASYNCIO],
] as const)
  describe(`with the guide ${guide}`, () => {
    const files = Object.values(cases).map(([text], index) => [`app/f${index}.py`, text] as const);
    const config = { '.github/no-new-eventlet.yml': `guide: ${guide}\n` };
    const inputs = { 'max-review-comments': '100' };

    test('each suggestion is the one wanted, compiles, changes nothing else, and leaves no usage there', async () => {
      await using there = await world(Object.fromEntries(files), { base: config });
      const before = await step(there, { inputs });
      const found = suggestions(there);
      const after: Record<string, string> = {};
      for (const [index, [what, [text, wanted]]] of Object.entries(cases).entries()) {
        const path = `app/f${index}.py`;
        const changes = found.get(path) ?? new Map<number, string>();
        assert.deepEqual(Object.fromEntries(changes), wanted, what);
        after[path] = apply(text, changes);
        assertSame(text, after[path], changes, what);
      }
      there.push(after satisfies Files);
      const now = await step(there, { run: 101, inputs });
      const applied = [...found.values()].reduce((sum, { size }) => sum + size, 0);
      assert.equal(now.report?.counts.new, (before.report?.counts.new ?? 0) - applied);
      for (const [path, changes] of found)
        assert.ok(there.pull.reviewComments.every((it) => it.path !== path || !changes.has(it.line ?? 0)));
    });

    function assertSame(
      text: string,
      changed: string,
      changes: ReadonlyMap<number, string>,
      what: string,
    ): void {
      if (PYTHON !== false || changes.size === 0) return;
      const imports = [...changes].filter(([, code]) => code === '').map(([line]) => line);
      const input = JSON.stringify([text, changed, imports]);
      const { status, stderr } = spawnSync('python3', ['-c', SAME], { input, encoding: 'utf8' });
      assert.equal(status, 0, `${what}: ${stderr}`);
    }
  });
