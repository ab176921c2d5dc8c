/** Links the words of the guides' glossary where our own Markdown uses them, each where it comes first. */
import { linkTo } from '../catalogue/links.ts';
import { TERMS, type Term, termPage } from '../catalogue/topics.ts';
import { link } from '../report/escape.ts';

const TERM_OF = new Map(
  TERMS.flatMap((term) => term.words.map((word) => [word.toLowerCase(), term] as const)),
);

/** What of Markdown a link must not go into: fenced code, code spans, links, comments, summaries, tags, addresses. */
const CLOSED = [
  '^(`{3,})[^`\\n]*\\n(?:[\\s\\S]*?\\n)??\\1$',
  '(`+)(?!`)[\\s\\S]*?(?<!`)\\2(?!`)',
  '\\[(?:(`+)(?!`)[^\\n]*?(?<!`)\\3(?!`)|[^\\]`\\n])*\\]\\([^)\\s]*\\)',
  '<!--[\\s\\S]*?-->',
  '<summary>.*?</summary>',
  '<[^>\\n]*>',
  'https?://\\S+',
].join('|');

/**
 * Longer terms first, so that a green thread is not taken for a thread. No part of a dotted or hyphenated name, nothing
 * that is called or bound: the code of a replacement stands among words.
 */
const WORD = `(?<![\\w.-])(${[...TERM_OF.keys()].sort((a, b) => b.length - a.length).join('|')})s?(?![\\w(-]|\\.\\w| =)`;

/** All that the links may add, in bytes: what `limit` bytes of Markdown need beside them. */
export const GLOSSARY_BYTES = TERMS.reduce((sum, term) => sum + `[](${addressOf(term)})`.length, 0);

/** The Markdown with the first use of each term as a link to its explanation. It says nothing that it did not say before. */
export function withGlossary(markdown: string): string {
  const linked = new Set<Term>();
  return markdown.replace(new RegExp(`${CLOSED}|${WORD}`, 'gim'), (found, ...groups) => {
    const term = TERM_OF.get(String(groups[3] ?? '').toLowerCase());
    if (term === undefined || linked.has(term)) return found;
    linked.add(term);
    return link(found, addressOf(term));
  });
}

function addressOf(term: Term): string {
  return linkTo(termPage(term)).url;
}
