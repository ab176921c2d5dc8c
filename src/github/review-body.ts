/** The text of one review comment: what stands there, what to write instead, and where to read on. */
import { codeSpan, link, prose, sentence } from '../report/escape.ts';
import type { ComparedUsage } from '../report/report.ts';
import { ALLOW_COMMENT, capitalized, phrase, reasonOf, UNSTATED } from '../report/words.ts';
import { withGlossary } from './glossary.ts';
import { formatFingerprint } from './markers/fingerprint.ts';
import type { Remark } from './review.ts';

/** GitHub refuses more than 65,536 characters; a line with so many usages is left to the summary. */
const MOST_USAGES = 10;

/**
 * A review comment's Markdown, with its fingerprint.
 * @param suggestion The text to put in place of the line, empty to delete it; null without one.
 */
export function remarkBody({ usages, fingerprint }: Remark, suggestion: string | null): string {
  const shown = usages.slice(0, MOST_USAGES);
  const more = usages.length - shown.length;
  const said = [
    ...shown.map(usageText),
    ...(more > 0 ? [`… and ${more} more on this line; the summary lists them.`] : []),
    ...(suggestion === null ? [] : [suggestionBlock(suggestion)]),
    `<sub>If it has to stay: ${codeSpan(ALLOW_COMMENT)} on this line.</sub>`,
    formatFingerprint(fingerprint),
  ];
  return withGlossary(said.join('\n\n'));
}

function usageText(usage: ComparedUsage): string {
  const { stated, marked, links } = usage.advice;
  const { replacement, notes } = marked;
  const sentences = [
    `**${capitalized(phrase(usage, codeSpan))}.**`,
    `Instead: ${sentence(replacement)}`,
    ...(stated ? [] : [UNSTATED]),
    ...notes.map(sentence),
    ...reasonOf(usage).map(sentence),
  ];
  const guides = links.map(({ title, url }) => link(prose(title), url)).join(' · ');
  return [sentences.join('\n'), ...(guides === '' ? [] : [`📖 ${guides}`])].join('\n\n');
}

/** A fence longer than any run of back-ticks in the code, which may be anything. */
function suggestionBlock(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}suggestion`, ...(code === '' ? [] : [code]), fence].join('\n');
}
