/** Subjects of the guides that are no replacement, and the words of their glossary. */
import type { Page } from './categories.ts';
import { TERM_ROWS, TOPIC_ROWS } from './data/topic-rows.ts';

export interface Topic {
  readonly id: string;
  readonly title: string;
  /** What it says, in a few sentences. */
  readonly text: string;
  /** Where it says more, the best first. */
  readonly pages: readonly Page[];
}

/** A word of the official glossary. */
export interface Term {
  /** Its spellings, the heading's first. */
  readonly words: readonly string[];
  readonly anchor: string;
  readonly text: string;
}

export const TOPICS: readonly Topic[] = TOPIC_ROWS;
export const TERMS: readonly Term[] = TERM_ROWS;

/** The page of a term. */
export function termPage({ anchor }: Pick<Term, 'anchor'>): Page {
  return `official:asyncio/guide/glossary.html#${anchor}`;
}

const BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));

/** The topic with this id. Throws where there is none: ids are constants of the catalogue. */
export function topicById(id: string): Topic {
  const topic = BY_ID.get(id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
}
