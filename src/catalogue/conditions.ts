/** Where a row of the catalogue holds: matching rows against a usage. */
import type { Guide } from '../policy/config.ts';
import type { Kind, Surrounding } from '../usages/usage.ts';
import { type Lookup, lookup } from './patterns.ts';

/** What a usage is, as far as advice depends on it. */
export interface Situation {
  readonly kind: Kind;
  readonly symbol: string;
  readonly canonical: string;
  readonly category: string;
  readonly surroundings: readonly Surrounding[];
  /** Whether it stands in a test. */
  readonly test: boolean;
  readonly guide: Guide;
}

/** Every field that a row has must hold. */
export interface Condition {
  /** Of the symbol as written, or its canonical name. */
  readonly patterns?: readonly string[];
  readonly categories?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly guides?: readonly Guide[];
  readonly when?: Surrounding | 'test';
  readonly unless?: Surrounding;
}

/** A sentence that is true where the condition holds; of a row without `kinds`, for references only. */
export interface NoteRow extends Condition {
  /** Said of so many symbols that the explanation of one leaves it out. */
  readonly general?: true;
  readonly text: string;
}

/** A topic whose first page is linked where the condition holds. */
export interface ExtraLinkRow extends Condition {
  readonly topic: string;
}

/** The rows whose conditions hold, in their order. */
export function holding<Row extends Condition>(rows: readonly Row[], situation: Situation): readonly Row[] {
  return rows.filter((row) => holds(row, situation));
}

function holds(row: Condition, situation: Situation): boolean {
  const { kinds, guides, when, unless } = row;
  const { kind, guide, surroundings, test } = situation;
  if (kinds && !kinds.includes(kind)) return false;
  if (guides && !guides.includes(guide)) return false;
  if (when && !(when === 'test' ? test : surroundings.includes(when))) return false;
  if (unless && surroundings.includes(unless)) return false;
  return situated(row, situation);
}

/** Whether a row is about a symbol at all, wherever that stands. */
export function situated(
  { patterns, categories }: Condition,
  { symbol, canonical, category }: Pick<Situation, 'symbol' | 'canonical' | 'category'>,
): boolean {
  if (categories && !categories.includes(category)) return false;
  if (!patterns) return true;
  const matches = matcher(patterns);
  return matches(symbol) !== null || matches(canonical) !== null;
}

/** The rows are constants, so each list of patterns is compiled once. */
const matchers = new WeakMap<readonly string[], Lookup<true>>();

function matcher(patterns: readonly string[]): Lookup<true> {
  const known = matchers.get(patterns);
  if (known) return known;
  const made = lookup(patterns.map((pattern) => [pattern, true] as const));
  matchers.set(patterns, made);
  return made;
}
