/** What the parts of the terminal's report share: the page, blocks of lines, and the problems. */
import type { Paint, Style } from '../ansi.ts';
import { visible } from '../escape.ts';
import type { Problem, VerdictName } from '../report.ts';
import * as words from '../words.ts';
import { hanging } from './hanging.ts';

/** What everything on a page shares. */
export interface Page {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const VERDICT_STYLES: Readonly<Record<VerdictName, Style>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
};

/** Lines that stand together; an empty line parts blocks. */
export type Block = readonly string[];

/** A verdict after what it is on, and its reasons below each other. */
export function verdictLines(
  what: string,
  verdict: VerdictName,
  reasons: readonly string[],
  { paint, width }: Page,
): Block {
  const label = `${what}${verdict}: `;
  const [first = '', ...others] = reasons.map(visible);
  return [
    hanging(paint(label, VERDICT_STYLES[verdict], 'bold'), label.length, first, width),
    ...others.map((reason) => hanging(' '.repeat(label.length), label.length, reason, width)),
  ];
}

/** What could not be checked, and suppressions that do not hold: never silent, also when quiet. */
export function problemBlock(problems: readonly Problem[], { paint, width }: Page): Block {
  if (problems.length === 0) return [];
  const rows = problems.map((problem) => {
    const place = visible(words.problemPlace(problem));
    const lead = place === '' ? '  ' : `  ${paint(place, 'bold')}  `;
    const indent = place === '' ? 2 : place.length + 4;
    return hanging(lead, indent, visible(words.problemSentence(problem)), width);
  });
  return [paint('Problems', 'yellow', 'bold'), ...rows];
}
