/** An explanation as Markdown: the text of `docs/reference/`. */
import type { Example } from './examples.ts';
import { type ExplainedWay, type Explanation, explain, GUIDES } from './explain.ts';
import { UNSTATED_MARK } from './explain-words.ts';
import type { FrameworkEntry } from './framework-entries.ts';

/** One explanation as a page, or below a heading of this level. */
export function explanationMarkdown(explanation: Explanation, level = 1): string {
  const { name, title, text, facts, ways, notes, examples, symbols, frameworks, links } = explanation;
  const heading = (words: string): string => `${'#'.repeat(level + 1)} ${words}`;
  const parts = [
    `${'#'.repeat(level)} ${title}`,
    `\`${name}\``,
    ...text,
    facts.map(([label, value]) => `- **${label}:** ${value}`).join('\n'),
    section(heading('Write instead'), wayTable(ways)),
    section(
      heading('Mind'),
      notes.map((note) => `- ${note}`),
    ),
    section(heading('Names'), symbolTable(symbols)),
    section(heading('Other packages'), frameworkTable(frameworks)),
    ...examples.map((example) => exampleMarkdown(example, heading)),
    section(
      heading('Read'),
      links.map((link) => `- [${link.title}](${link.url})`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function wayTable(ways: readonly ExplainedWay[]): readonly string[] {
  if (ways.length === 0) return [];
  return ['| towards | instead |', '|---|---|', ...ways.map((way) => `| ${way.guide} | ${wayCell(way)} |`)];
}

function wayCell({ text, stated }: Omit<ExplainedWay, 'guide'>): string {
  return `${text.replaceAll('|', '\\|')}${stated ? '' : ` *(${UNSTATED_MARK})*`}`;
}

function symbolTable(symbols: readonly string[]): readonly string[] {
  if (symbols.length === 0) return [];
  return ['| name | asyncio | threading |', '|---|---|---|', ...symbols.map(symbolRow)];
}

function symbolRow(symbol: string): string {
  const explained = explain(symbol);
  const ways = 'unknown' in explained ? [] : explained.ways;
  const cell = (guide: string): string =>
    ways
      .filter((way) => way.guide === guide)
      .map(({ text }) => text.replaceAll('|', '\\|'))
      .join('');
  return `| \`${symbol}\` | ${cell('asyncio')} | ${cell('threading')} |`;
}

function frameworkTable(frameworks: readonly FrameworkEntry[]): readonly string[] {
  if (frameworks.length === 0) return [];
  const rows = frameworks.map(
    (entry) => `| ${entry.package} | ${entry.found} | ${entry.replacement} | ${entry.source} |`,
  );
  return ['| package | found | instead | source |', '|---|---|---|---|', ...rows];
}

function exampleMarkdown({ title, before, after }: Example, heading: (words: string) => string): string {
  const programs = GUIDES.flatMap((guide) => {
    const program = after[guide];
    return program === undefined ? [] : [`After, ${guide}:`, fenced(program)];
  });
  return [heading(`Example: ${title}`), 'Before:', fenced(before), ...programs].join('\n\n');
}

function fenced(program: string): string {
  return `\`\`\`python\n${program.trim()}\n\`\`\``;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length > 0 ? `${title}\n\n${lines.join('\n')}` : '';
}
