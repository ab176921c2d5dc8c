/** Every module and name of other packages that brings eventlet with it, however it is imported, and what is near it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FRAMEWORK_SYMBOLS } from '../../src/catalogue/frameworks.ts';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInFile } from '../../src/usages/file.ts';
import { syntax } from '../support/syntax.ts';

/** `line symbol (category)` of every usage; the same whether all imports are followed (`check`) or only lines with the words (`scan`). */
async function listing(text: string): Promise<string[]> {
  const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);
  const [scanned, checked] = await Promise.all(
    [false, true].map(async (followsImports) => {
      const { usages } = await findInFile('x.py', Buffer.from(text), { ...looking, followsImports });
      return usages.map(({ line, kind, symbol, category }) => `${line} ${kind} ${symbol} (${category})`);
    }),
  );
  assert.deepEqual(scanned, checked);
  return scanned ?? [];
}

/** A text that uses a dotted name, and the lines on which it does. */
type Spelling = (parts: readonly string[]) => readonly [text: string, ...lines: number[]];

const cut = (parts: readonly string[], at: number) => [
  parts.slice(0, at).join('.'),
  parts.slice(at).join('.'),
];

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'from its module': (parts) => {
    const [module, name] = cut(parts, -1);
    return [`from ${module} import ${name}\n${name}\n`, 1, 2];
  },
  'from its module, in several lines, under another name': (parts) => {
    const [module, name] = cut(parts, -1);
    return [`from ${module} import (\n    other,\n    ${name} as x,\n)\nx.y(1)\n`, 3, 5];
  },
  'below its module': (parts) => {
    const [module, name] = cut(parts, -1);
    return [`import ${module}\n${module}.${name}.y()\n`, 2];
  },
  'below its module under another name': (parts) => {
    const [module, name] = cut(parts, -1);
    return [`import ${module} as x\n@x.${name}\ndef f(): pass\n`, 2];
  },
  'below its package': (parts) => {
    const [top, rest] = cut(parts, 1);
    return [`import ${top} as x\nx.${rest}\n`, 2];
  },
  'under an assigned name': (parts) => {
    const [module, name] = cut(parts, -1);
    return [`from ${module} import ${name}\nx = ${name}\nx.y()\n`, 1, 2, 3];
  },
  'below it': (parts) => [`from ${parts.join('.')} import y\nraise y()\n`, 1, 2],
};

/** Names of one component have no module. */
const SINGLE: Readonly<Record<string, Spelling>> = {
  'by itself': ([name]) => [`import ${name}\n${name}.y()\n`, 1, 2],
  'below it': ([name]) => [`from ${name}.rpc import y\ny()\n`, 1, 2],
};

const NEAR: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => `from ${cut(parts, -1)[0] || 'x'} import ${parts.at(-1)}_extra\n`,
  (parts) => `import my_${parts.join('.').replaceAll('eventlet', 'ev')}\n`,
  (parts) => `def f(${parts[0]}):\n    ${parts.join('.')}\n`,
  (parts) => `x.${parts.join('.')}()\n`,
  (parts) => `self.${parts.at(-1)}()\n`,
  (parts) => `# ${parts.join('.')}\n"""${parts.join('.')}"""\nprint("${parts.join(' ')}")\n`,
];

for (const { symbol, category } of FRAMEWORK_SYMBOLS) {
  const parts = symbol.split('.');
  describe(symbol, () => {
    for (const [title, spelling] of Object.entries(parts.length > 1 ? SPELLINGS : SINGLE)) {
      test(title, async () => {
        const [text, ...lines] = spelling(parts);
        assert.deepEqual(
          await listing(text),
          lines.map((line) => `${line} indirect ${symbol} (${category})`),
          text,
        );
      });
    }
    test('is not found in what is near it', async () => {
      for (const text of NEAR) assert.deepEqual(await listing(text(parts)), [], text(parts));
    });
  });
}

describe('a path through a module called eventlet, of a package that no table knows', () => {
  const cases: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'from nova.handlers import eventlet\neventlet.X()\n',
      '1 indirect nova.handlers.eventlet (other)',
      '2 indirect nova.handlers.eventlet.X (other)',
    ],
    [
      'import a.eventlet.b\na.eventlet.b.c()\n',
      '1 indirect a.eventlet.b (other)',
      '2 indirect a.eventlet.b.c (other)',
    ],
    ['from a.eventlet import *\n', '1 indirect a.eventlet.* (other)'],
    ['import a\na.eventlet.spawn(f)\n', '2 indirect a.eventlet.spawn (greenthreads)'],
    ['from a import my_eventlet, eventlet_backdoor, geventlet\nmy_eventlet.x()\n'],
    ['from a import b\nb = cfg.CONF\nself.eventlet.x()\nCONF.eventlet.size\n'],
    ['import a.eventletutils\n'],
  ];
  for (const [text, ...found] of cases)
    test(JSON.stringify(text), async () => assert.deepEqual(await listing(text), found));
});
