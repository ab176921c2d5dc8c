/** The type of an explanation. */
import type { Guide } from '../policy/config.ts';
import type { Link } from '../report/report.ts';
import type { Example } from './examples.ts';
import type { FrameworkEntry } from './framework-entries.ts';

/** The directions, in the order of the guides. */
export const GUIDES: readonly Guide[] = ['asyncio', 'threading', 'awaitlet'];

/** What to write instead, in one direction; texts have backticks around code. */
export interface ExplainedWay {
  readonly guide: Guide;
  readonly text: string;
  /** False where the guides do not say so. */
  readonly stated: boolean;
}

export interface Explanation {
  readonly kind: 'category' | 'kind' | 'symbol' | 'framework' | 'topic' | 'term';
  readonly name: string;
  readonly title: string;
  /** What it is, and why it goes: paragraphs. */
  readonly text: readonly string[];
  /** Label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly ways: readonly ExplainedWay[];
  /** Sentences worth knowing. */
  readonly notes: readonly string[];
  readonly examples: readonly Example[];
  /** Names of the category that have a replacement of their own. */
  readonly symbols: readonly string[];
  readonly frameworks: readonly FrameworkEntry[];
  readonly links: readonly Link[];
}

export interface UnknownName {
  readonly unknown: string;
  /** Known names that come near, the nearest first; each can be explained. */
  readonly nearest: readonly string[];
}

/** The parts that an explanation may lack. */
export const NOTHING = {
  text: [],
  facts: [],
  ways: [],
  notes: [],
  examples: [],
  symbols: [],
  frameworks: [],
  links: [],
} as const;
