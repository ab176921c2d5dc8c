/** An explanation as Markdown. */
import type { Example } from '../catalogue/examples.ts';
import type { Explanation } from '../catalogue/explain.ts';
import type { Guide } from '../policy/config.ts';
import { codeSpan, link, prose, sentence } from '../report/escape.ts';
import { row, tableHead } from '../report/markdown/parts.ts';
import type { Listed } from './explain.ts';

export function explanationMarkdown(about: Explanation, guide: Guide): string {
  const chosenFirst = (a: string, b: string) => Number(b === guide) - Number(a === guide);
  const ways = [...about.ways].sort((a, b) => chosenFirst(a.guide, b.guide));
  return blocks([
    `## ${codeSpan(about.name)}: ${prose(about.title)}`,
    ...about.text.map(sentence),
    list(about.facts.map(([label, value]) => `**${prose(label)}**: ${sentence(value)}`)),
    ...headed('Write instead', [
      list(
        ways.map(({ guide: name, text, stated }) => {
          return `**${name}**: ${sentence(text)}${stated ? '' : ' (not in the guides)'}`;
        }),
      ),
    ]),
    ...headed('Good to know', [list(about.notes.map(sentence))]),
    ...about.examples.flatMap((each) => example(each, chosenFirst)),
    ...headed('Names with a replacement of their own', [list(about.symbols.map(codeSpan))]),
    ...headed('Brought in by other packages', [frameworks(about)]),
    ...headed('Guides', [list(about.links.map(({ title, url }) => link(prose(title), url)))]),
  ]);
}

export function listMarkdown({ categories, kinds, topics }: Listed): string {
  return blocks([
    '## Categories',
    [
      tableHead('Category', 'What it is', 'Effort'),
      ...categories.map(({ id, title, effort }) => row(codeSpan(id), prose(title), effort)),
    ].join('\n'),
    '## Kinds',
    list(kinds.map(subject)),
    '## Topics',
    list(topics.map(subject)),
  ]);
}

function subject({ id, title }: Listed['topics'][number]): string {
  return `${codeSpan(id)}: ${prose(title)}`;
}

function blocks(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headed(heading: string, parts: readonly string[]): string[] {
  return parts.some((part) => part !== '') ? [`### ${heading}`, ...parts] : [];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function frameworks({ frameworks: all }: Explanation): string {
  if (all.length === 0) return '';
  const rows = all.map(({ package: name, found, replacement }) =>
    row(prose(name), codeSpan(found), sentence(replacement)),
  );
  return [tableHead('Package', 'Found as', 'Write instead'), ...rows].join('\n');
}

function example(
  { title, before, after, output, client }: Example,
  order: (a: string, b: string) => number,
): string[] {
  const code = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
  const sides = Object.entries(after).sort(([a], [b]) => order(a, b));
  return [
    `### Example: ${prose(title)}`,
    'With eventlet:',
    code('python', before),
    ...sides.flatMap(([name, text]) => [`With ${name}:`, code('python', text)]),
    client ? 'A client of each receives:' : 'Each of them prints:',
    code('text', output),
  ];
}
