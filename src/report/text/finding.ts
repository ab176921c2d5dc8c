/** One finding in a terminal: where, what, the line with the usage underlined, and what to write instead. */
import type { Style } from '../ansi.ts';
import { excerpt } from '../cells.ts';
import { visible } from '../escape.ts';
import type { Level } from '../groups.ts';
import type { ReportedUsage } from '../report.ts';
import * as words from '../words.ts';
import { hanging } from './hanging.ts';
import type { Page } from './layout.ts';

const LEVEL_STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/**
 * The lines of one finding. `known` holds the usages of the same file whose advice was already given, by that advice:
 * the same words are not said twice, the reader is sent to the line that has them.
 */
export function finding<T extends ReportedUsage>(
  usage: T,
  level: Level,
  known: Map<string, T>,
  page: Page,
): readonly string[] {
  const { paint } = page;
  const style = LEVEL_STYLES[level];
  const scope = usage.scope === '<module>' ? '' : ` in ${visible(usage.scope)}`;
  const what = words.phrase(usage, (name) => paint(visible(name), 'bold'), scope);
  const head = `  ${visible(words.place(usage))}: ${paint(`${level}:`, style, 'bold')} ${what} `;
  const gutter = String(usage.line).length + 4;
  return [
    head + paint(`[${visible(usage.category)}]`, 'dim'),
    ...source(usage, gutter, style, page),
    ...advice(usage, gutter, known, page),
  ];
}

/** The source line and the underline; of a usage over several lines, the first. */
function source(
  usage: ReportedUsage,
  gutter: number,
  style: Style,
  { paint, width }: Page,
): readonly string[] {
  const end = usage.endLine === usage.line ? usage.endColumn - 1 : Number.POSITIVE_INFINITY;
  const shown = excerpt(usage.source, usage.column - 1, end, width - gutter - 3);
  const bar = paint('|', 'cyan');
  return [
    `${paint(String(usage.line).padStart(gutter), 'cyan')} ${bar} ${shown.text}`,
    `${' '.repeat(gutter)} ${bar} ${' '.repeat(shown.indent)}${paint('^'.repeat(shown.length), style, 'bold')}`,
  ];
}

function advice<T extends ReportedUsage>(
  usage: T,
  gutter: number,
  known: Map<string, T>,
  page: Page,
): readonly string[] {
  const guide = usage.advice.links[0];
  const said = JSON.stringify([words.adviceSentences(usage), guide?.url]);
  const earlier = known.get(said);
  const row = (label: string, sentence: string): string => {
    const lead = `${' '.repeat(gutter)} ${page.paint(`= ${label}:`, 'cyan')} `;
    return hanging(lead, gutter + label.length + 5, visible(sentence), page.width);
  };
  if (earlier) return [row('instead', `as for line ${earlier.line}`)];
  known.set(said, usage);
  const { stated, marked } = usage.advice;
  const { replacement, notes } = marked;
  return [
    row('instead', replacement.replace(/^`([^`]+)`$/, '$1')), // nothing to tell it from
    ...[...(stated ? [] : [words.UNSTATED]), ...notes].map((note) => row('note', note)),
    ...words.reasonOf(usage).map((why) => row('why', why)),
    ...(guide ? [row('guide', guide.url)] : []),
  ];
}
