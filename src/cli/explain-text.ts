/** An explanation for a terminal. */
import type { Example } from '../catalogue/examples.ts';
import type { Explanation } from '../catalogue/explain.ts';
import type { Guide } from '../policy/config.ts';
import { hanging } from '../report/text/hanging.ts';
import type { Block, Page } from '../report/text/layout.ts';
import type { Listed } from './explain.ts';

export function explanationText(about: Explanation, guide: Guide, page: Page): string {
  const { paint, width } = page;
  const examples = about.kind === 'category' ? about.examples.slice(0, 1) : about.examples;
  return lines([
    [`${paint(about.name, 'bold')}  ${about.title}`],
    about.text.map((paragraph) => hanging('', 0, paragraph, width)),
    table(about.facts, page),
    headed('Write instead', ways(about, guide, page), page),
    headed('Good to know', bullets(about.notes, page), page),
    ...examples.map((example) => exampleBlock(example, guide, page)),
    headed('More examples', further(about.examples.slice(examples.length)), page),
    headed('Names with a replacement of their own', bullets(about.symbols, page), page),
    headed('Brought in by other packages', frameworks(about, page), page),
    headed(
      'Guides',
      about.links.flatMap(({ title, url }) => [`  ${title}`, `    ${paint(url, 'cyan')}`]),
      page,
    ),
  ]);
}

export function listText({ categories, kinds, topics }: Listed, page: Page): string {
  const efforts = Math.max(...categories.map(({ effort }) => effort.length));
  const rows = categories.map(({ id, title, effort }) => ({
    id,
    title: `${effort.padEnd(efforts)}  ${title}`,
  }));
  const listed = (heading: string, subjects: Listed['topics']) => [
    page.paint(heading, 'bold'),
    ...table(
      subjects.map(({ id, title }) => [id, title]),
      page,
    ),
  ];
  return lines([
    listed('Categories, and the effort that each usage takes', rows),
    listed('Kinds of usages', kinds),
    listed('Topics', topics),
    ['`explain NAME` tells more of one, and of any symbol: `explain eventlet.spawn`.'],
  ]);
}

function lines(blocks: readonly Block[]): string {
  const shown = blocks.filter((block) => block.length > 0);
  return `${shown.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function headed(heading: string, block: Block, { paint }: Page): Block {
  return block.length > 0 ? [paint(heading, 'bold'), ...block] : [];
}

function table(rows: readonly (readonly [string, string])[], { paint, width }: Page): Block {
  const column = Math.max(0, ...rows.map(([label]) => label.length));
  return rows.map(([label, value]) =>
    hanging(`  ${paint(label.padEnd(column), 'cyan')}  `, column + 4, value, width),
  );
}

function bullets(texts: readonly string[], { width }: Page): Block {
  return texts.map((text) => hanging('  - ', 4, text, width));
}

/** The chosen guide's way first. */
function ways({ ways: all }: Explanation, guide: Guide, page: Page): Block {
  const sorted = [...all].sort((a, b) => Number(b.guide === guide) - Number(a.guide === guide));
  return table(
    sorted.map(({ guide: name, text, stated }) => [name, stated ? text : `${text} (not in the guides)`]),
    page,
  );
}

function frameworks({ frameworks: all }: Explanation, { paint, width }: Page): Block {
  return all.flatMap(({ package: name, found, replacement, source }) => [
    hanging(`  ${paint(name, 'cyan')}  `, name.length + 4, found, width),
    hanging('    ', 4, replacement, width),
    hanging('    ', 4, `Source: ${source}.`, width),
  ]);
}

function exampleBlock(
  { title, before, after, output, client }: Example,
  guide: Guide,
  { paint }: Page,
): Block {
  const sides = Object.entries(after).sort(([a], [b]) => Number(b === guide) - Number(a === guide));
  return [
    `${paint('Example', 'bold')}: ${title}`,
    ...code('with eventlet', before),
    ...sides.flatMap(([name, text]) => code(`with ${name}`, text)),
    ...code(client ? 'a client of each receives' : 'each of them prints', output),
  ];

  function code(label: string, text: string): Block {
    const body = text.trim().split('\n');
    return [`  ${paint(label, 'dim')}`, ...body.map((line) => (line === '' ? '' : `    ${line}`))];
  }
}

function further(examples: readonly Example[]): Block {
  return examples.map(({ title, symbols: [symbol] }) =>
    symbol === undefined ? `  ${title}` : `  ${title}: explain ${symbol}`,
  );
}
