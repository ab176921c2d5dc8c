/** The reader of everyday Python finds the names that the whole grammar finds, wherever it takes a text at all. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Blocks } from '../../src/python/blocks.ts';
import { decodePython } from '../../src/python/decode.ts';
import { EverydayText } from '../../src/python/everyday/tree.ts';
import { LogicalLines } from '../../src/python/lines.ts';
import { modelOf } from '../../src/python/scopes.ts';
import { random } from '../random.ts';
import { rowsOf } from '../support/model-rows.ts';
import { grammar } from '../support/syntax.ts';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const wholeGrammar = await grammar();

/** By the everyday reader and by the grammar; null where the reader leaves the text to the grammar. */
function readings(text: string): { everyday: readonly string[]; grammar: readonly string[] | null } | null {
  const lines = new LogicalLines(text);
  const all = new Uint8Array(lines.length).fill(1);
  const root = new EverydayText(lines).tree(new Blocks(lines), all);
  if (!root) return null;
  const parsed = wholeGrammar(lines, all);
  const isBroken = parsed.brokenAt !== null;
  return {
    everyday: rowsOf(modelOf(text, lines, root)),
    grammar: isBroken ? null : rowsOf(modelOf(text, lines, parsed.root)),
  };
}

/** Each statement with the header that it needs, as a text of its own. */
function statementsOf(text: string): readonly string[] {
  const lines = new LogicalLines(text);
  const statements = Array.from({ length: lines.length }, (_, i) => {
    const statement = lines.textOf(i);
    if (/^(?:elif|else)\b/.test(statement)) return `if x: y\n${framed(statement)}`;
    if (/^(?:except|finally)\b/.test(statement)) return `try: x\n${framed(statement)}`;
    return framed(statement);
  });
  return [...new Set(statements)];
}

function framed(statement: string): string {
  if (statement.startsWith('@')) return `${statement}\ndef f(): pass\n`;
  const needsBlock = statement.endsWith(':');
  const finallyClause = /^try\b/.test(statement) ? 'finally: pass\n' : '';
  return `${statement}\n${needsBlock ? '    pass\n' : ''}${finallyClause}`;
}

const files = globSync('**/*.{py,pyi}', { cwd: TESTS }).sort();
const texts = files.map((file) => {
  const decoded = decodePython(readFileSync(`${TESTS}/${file}`));
  return { file, text: 'text' in decoded ? decoded.text : assert.fail(`${file} is not Python`) };
});
const statements = [...new Set(texts.flatMap(({ text }) => statementsOf(text)))];

describe('everyday Python', () => {
  for (const { file, text } of texts) {
    test(`as the grammar: ${file}`, () => {
      const read = readings(text);
      if (read?.grammar) assert.deepEqual(read.everyday, read.grammar);
    });
  }

  test('as the grammar: each statement of these by itself', () => {
    for (const statement of statements) {
      const read = readings(statement);
      if (read?.grammar) assert.deepEqual(read.everyday, read.grammar, statement);
    }
  });

  test('takes nearly all of them, or it would be of no use', () => {
    const taken = statements.filter((statement) => readings(statement) !== null);
    assert.ok(taken.length > 0.9 * statements.length, `${taken.length} of ${statements.length}`);
  });
});

const TOKEN = /[A-Za-z]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\n]*"|'[^'\n]*')|\w+|\s+|[^\w\s]/g;
const PUT_IN = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ';',
    '=',
    '.',
    '*',
    '**',
    '@',
    ':=',
    '->',
    ' if x else ',
    ' for x in y ',
  ],
  ...[
    ' ',
    '\\\n  ',
    '  # c\n ',
    'x',
    'eventlet',
    "'s'",
    'f"{x!r:{y}}"',
    '0',
    '...',
    'lambda: ',
    'not ',
    'await ',
    '-',
  ],
  ...[
    'yield ',
    ' as x',
    ' in ',
    ' is not ',
    'async ',
    'type',
    'match',
    'print',
    'None',
    '~',
    ' or ',
    '==',
    '<',
    '%',
    '\u00e9',
  ],
];
const MUTATED = 6_000;

/** A statement with one to three of its tokens left out, doubled, exchanged, or with others between them. */
function mutated(statement: string, next: () => number): string {
  const tokens = statement.match(TOKEN) ?? [];
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) {
    const at = Math.floor(next() * tokens.length);
    const kind = next();
    if (kind < 0.25) tokens.splice(at, 1);
    else if (kind < 0.35) tokens.splice(at, 0, tokens[at] ?? '');
    else if (kind < 0.5) tokens.splice(at, 1, pick(tokens));
    else if (kind < 0.6) tokens.splice(at, 1, pick(PUT_IN));
    else tokens.splice(at, 0, pick(PUT_IN));
  }
  return tokens.join('');
}

test('as the grammar, or not at all: statements with mistakes in them', () => {
  const next = random(20260601);
  let compared = 0;
  for (let i = 0; i < MUTATED; i++) {
    const text = mutated(statements[Math.floor(next() * statements.length)] ?? '', next);
    const read = readings(text);
    if (!read?.grammar) continue;
    compared++;
    assert.deepEqual(read.everyday, read.grammar, JSON.stringify(text));
  }
  assert.ok(compared > MUTATED / 10, `only ${compared}`);
});
