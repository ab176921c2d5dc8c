/** The categories that usages are counted, judged and explained by. */
import { CATEGORY_ROWS } from './data/category-rows.ts';

/** A page of one of the two guides, with its anchor: `official:hubs.html#…`, `removal:guide/…`; `links.ts` makes the address. */
export type Page = `official:${string}` | `removal:${string}`;

/** What to write instead, in one direction. */
export interface Way {
  readonly replacement: string;
  /** False where the guides name no replacement and this is the nearest thing to one. */
  readonly stated: boolean;
  readonly url: Page;
  /** The heading below the anchor that says so. */
  readonly heading?: string;
}

/** Symbols of a category that the guides treat apart. */
export interface Variant {
  readonly patterns: readonly string[];
  readonly asyncio: Way;
  readonly threading: Way;
}

export interface Category extends Variant {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Why it has to go. */
  readonly why: string;
  readonly effort: 'small' | 'medium' | 'large';
  readonly effortReason: string;
  /** Sentences worth knowing, with backticks around code. */
  readonly notes: readonly string[];
  /** The guides' pages on it, the best first. */
  readonly official: readonly Page[];
  readonly removal: readonly Page[];
  /** Words of the official glossary that help here. */
  readonly glossary: readonly string[];
  readonly variants: readonly Variant[];
}

export const CATEGORIES: readonly Category[] = CATEGORY_ROWS;

const BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));

/** The category with this id; null where there is none. */
export function categoryById(id: string): Category | null {
  return BY_ID.get(id) ?? null;
}

/** The ids, in the order of the catalogue. */
export const CATEGORY_IDS: readonly string[] = CATEGORIES.map(({ id }) => id);

/** What is of these categories blocks the event loop when it is replaced by the threading way inside `async def`. */
export const BLOCKING_CATEGORIES: readonly string[] = [
  'greenthreads',
  'sleeping',
  'green-pools',
  'dagpool',
  'db-pool',
  'events',
  'queues',
  'locks',
  'timeouts',
  'native-threads',
  'sockets',
  'green-stdlib',
  'green-zmq',
];
