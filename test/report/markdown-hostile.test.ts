/** Whatever a pull request is full of, its Markdown holds no element, link or mention but ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { cell, codeSpan, prose, sentence } from '../../src/report/escape.ts';
import { markdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { advice, problem, report, reported, scan, usage } from '../support/report.ts';

/** As GitHub reads it: raw HTML and bare addresses are live. */
const parser = new MarkdownIt({ html: true, linkify: true });
// GFM links no name without a scheme or `www.`, and nothing that starts with `//`.
parser.linkify.set({ fuzzyLink: false }).add('//', null);

/** Pieces that mean something to Markdown, HTML, GitHub or a terminal; a property's worst case is made of them. */
const PIECES = [
  '`',
  '``',
  '```',
  '~~~',
  '\\',
  '|',
  '\\|',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '<',
  '>',
  '<!--',
  '-->',
  '<img src=x onerror=1>',
  '</details>',
  '<a href="//evil.example">',
  '&lt;',
  '&#60;',
  '@octocat',
  '@org/team',
  '#1',
  'GH-1',
  'o/r#2',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  'mailto:a@evil.example',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '    ',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '===',
  '\u202e',
  '\u0000',
  '\u001b[31m',
  '\udcff',
  '\ud800',
  ':tada:',
  '$x$',
  '<script>',
  '<https://evil.example>',
  '[x]: //evil.example',
  '名前',
  'a',
  ' ',
];

/** The same sequence every time (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function nasty(next: () => number): string {
  const length = 1 + Math.floor(next() * 8);
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join('');
}

interface Shape {
  /** Names of opening elements in order, with the target of links. */
  readonly elements: readonly string[];
  /** The text of code spans. */
  readonly code: readonly string[];
  /** All other text. */
  readonly text: string;
}

/** What a document consists of once rendered. */
function shape(text: string): Shape {
  const elements: string[] = [];
  const code: string[] = [];
  const plain: string[] = [];
  for (const block of parser.parse(text, {}))
    for (const token of [block, ...(block.children ?? [])]) {
      if (token.nesting === 1) elements.push([token.tag, token.attrGet('href')].filter(Boolean).join(' '));
      if (token.type === 'image') elements.push(`img ${token.attrGet('src')}`);
      if (token.type === 'fence' || token.type === 'code_block') elements.push('pre');
      if (token.type === 'html_inline' || token.type === 'html_block')
        elements.push(...(token.content.match(/<[^>]*>?/g) ?? []));
      if (token.type === 'code_inline') code.push(token.content);
      if (token.type === 'text') plain.push(token.content);
    }
  return { elements, code, text: plain.join('') };
}

const NESTED = ['p'];
const RUNS = 4000;

describe('any text', () => {
  const next = random(1);
  const texts = Array.from({ length: RUNS }, () => nasty(next));

  test('is one paragraph as prose, without what GitHub links', () => {
    for (const text of texts) {
      const { elements, code, text: shown } = shape(prose(text));
      assert.deepEqual(
        [elements.filter((name) => !NESTED.includes(name)), code],
        [[], []],
        JSON.stringify(text),
      );
      assert.doesNotMatch(shown, /@\w|#\d|\bGH-\d|:\/\/|www\.|^:\w+:$/, JSON.stringify(text));
    }
  });

  test('is exactly itself in a code span', () => {
    for (const text of texts) {
      const { elements, code } = shape(`before ${codeSpan(text)} after`);
      assert.deepEqual(elements, NESTED, JSON.stringify(text));
      assert.equal(code.length, 1);
    }
  });

  test('stays in its cell of a table', () => {
    for (const text of texts) {
      const rendered = parser.render(
        `| a | b | c |\n| --- | --- | --- |\n| 1 | ${cell(codeSpan(text))} | ${cell(prose(text))} |\n`,
      );
      assert.equal(rendered.match(/<td>/g)?.length, 3, JSON.stringify(text));
      assert.match(rendered, /<td>1<\/td>\n<td><code>/);
    }
  });

  test('as a sentence brings nothing but code', () => {
    for (const text of texts)
      assert.deepEqual(
        shape(sentence(text)).elements.filter((name) => !NESTED.includes(name)),
        [],
        JSON.stringify(text),
      );
  });
});

/** A check in which everything that an author writes is `text`. */
function checkOf(text: string): Report {
  const path = `a/${text}`;
  const given = { path, scope: text, statement: text, source: text, column: 1, endColumn: 2 };
  return report({
    usages: [
      usage({ ...given, via: text, symbol: `eventlet.${text}` }),
      usage({
        ...given,
        decision: 'warn',
        why: `because of ${text}`,
        kind: 'dynamic',
        advice: advice({ notes: [text] }),
      }),
      usage({ ...given, decision: 'allowed', allowed: { reason: text, until: null, line: 88 } }),
      usage({ ...given, decision: 'carried' }),
      usage({ ...given, status: 'removed' }),
      usage({ ...given, status: 'moved', previous: { path, line: 1 } }),
    ],
    reasons: [`One reason with ${text} in it`],
    notes: [`${text} is a note`],
    problems: [problem({ path, message: text })],
    config: { path: text, revision: text, changedHere: false },
  });
}

function scanOf(text: string): Report {
  return scan({
    revision: text,
    usages: [reported({ path: `a/${text}`, scope: text, source: text, column: 1, endColumn: 2 })],
    problems: [problem({ path: `a/${text}`, message: text })],
  });
}

/** The elements that a report of harmless text has: what a hostile one may have, in that order. */
function skeleton(rendered: string): readonly string[] {
  return shape(rendered).elements.filter((name) => name !== 'code');
}

describe('whole reports', () => {
  const linkTo = (): string => 'https://github.example/o/r';
  for (const [name, make] of Object.entries({ check: checkOf, scan: scanOf })) {
    test(`a ${name} full of hostile text has the elements of a harmless one`, () => {
      const expected = skeleton(markdown(make('harmless'), { linkTo })).map((name) =>
        name.replaceAll('harmless', ''),
      );
      const next = random(2);
      for (let run = 0; run < 300; run++) {
        const text = nasty(next);
        const rendered = markdown(make(text), { linkTo });
        assert.deepEqual(skeleton(rendered), expected, JSON.stringify(text));
      }
    });
  }
});
