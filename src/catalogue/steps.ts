/** The steps of the way out: which categories the guides have done first. */
import type { Page } from './categories.ts';
import { STEP_ROWS } from './data/step-rows.ts';

export interface Step {
  readonly title: string;
  /** Why it stands at this place. */
  readonly why: string;
  /** Each category belongs to one step. */
  readonly categories: readonly string[];
  /** The guides' pages that say so, the best first. */
  readonly pages: readonly Page[];
}

/** The first to be done first. */
export const STEPS: readonly Step[] = STEP_ROWS;
