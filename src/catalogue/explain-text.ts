/** An explanation as plain text for a terminal. */
import { CATEGORIES } from './categories.ts';
import type { Example } from './examples.ts';
import { type ExplainedWay, type Explanation, GUIDES, type UnknownName } from './explain.ts';
import { UNSTATED_MARK } from './explain-words.ts';
import type { FrameworkEntry } from './framework-entries.ts';
import { plainText } from './replacements.ts';
import { TOPICS } from './topics.ts';

/** Columns that a paragraph is folded at where the terminal does not say. */
const WIDTH = 88;

/** Where the text of a way starts: after the longest guide's name. */
const WAY_COLUMN = 2 + Math.max(...GUIDES.map(({ length }) => length)) + 2;

/** One explanation, folded at `width` columns; code and addresses stand on lines of their own and are not folded. */
export function explanationText(explanation: Explanation, width = WIDTH): string {
  const { name, title, text, facts, ways, notes, examples, symbols, frameworks, links } = explanation;
  const fold = (line: string, first = '', rest = first): string =>
    folded(plainText(line), width, first, rest);
  const parts = [
    fold(name === title ? name : `${name}: ${title}`),
    ...text.map((paragraph) => fold(paragraph)),
    facts.map(([label, value]) => fold(`${label}: ${value}`, '', '    ')).join('\n'),
    section(
      'Write instead',
      ways.map((way) => fold(wayLine(way), '  ', ' '.repeat(WAY_COLUMN))),
    ),
    section(
      'Mind',
      notes.map((note) => fold(note, '  - ', '    ')),
    ),
    ...frameworks.map((entry) => frameworkText(entry, fold)),
    ...examples.map(exampleText),
    section('Explained by themselves', symbols.length > 0 ? [fold(symbols.join(', '), '  ')] : []),
    section(
      'Read',
      links.map((link) => `  ${link.title}\n    ${link.url}`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What is said of a name that nothing in the catalogue has. */
export function unknownText({ unknown, nearest }: UnknownName): string {
  const meant =
    nearest.length > 0
      ? `Did you mean ${nearest.join(', ')}?`
      : 'explain without a name lists what there is.';
  return `Nothing is known of ${unknown}. ${meant}\n`;
}

/** What can be explained. */
export function indexText(): string {
  const width = Math.max(...[...CATEGORIES, ...TOPICS].map(({ id }) => id.length));
  const row = ({ id, title }: { readonly id: string; readonly title: string }): string =>
    `  ${id.padEnd(width)}  ${title}`;
  return [
    'Categories',
    ...CATEGORIES.map(row),
    '',
    'Topics',
    ...TOPICS.map(row),
    '',
    'And every name of eventlet (explain eventlet.spawn), of a package that brings it in',
    '(explain gunicorn), and every word of the glossary (explain coroutine).',
    '',
  ].join('\n');
}

function wayLine({ guide, text, stated }: ExplainedWay): string {
  return `${guide.padEnd(WAY_COLUMN - 2)}${text}${stated ? '' : ` (${UNSTATED_MARK})`}`;
}

function frameworkText(
  { found, replacement, source, ...entry }: FrameworkEntry,
  fold: (line: string, first?: string, rest?: string) => string,
): string {
  return [
    fold(`${entry.package}: ${found}`, '', '    '),
    fold(`instead: ${replacement}`, '  ', '    '),
    fold(`source: ${source}`, '  ', '    '),
  ].join('\n');
}

function exampleText({ title, before, after }: Example): string {
  const programs = GUIDES.flatMap((guide) => {
    const program = after[guide];
    return program === undefined ? [] : [`  after, ${guide}:\n${indented(program)}`];
  });
  return [`Example: ${title}`, `  before:\n${indented(before)}`, ...programs].join('\n\n');
}

function indented(program: string): string {
  return program.trim().replace(/^(?=.)/gm, '      ');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? [title, ...lines].join('\n') : '';
}

/** Folds at blanks; a word that is longer than the line stands alone. */
function folded(text: string, width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ (?=\S)/)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
