/** What a clone that lacks history or contents can't answer; the API can. */
import { IncompleteError } from '../errors.ts';

/** The clone lacks what the comparison needs. */
export class MissingObjectsError extends IncompleteError {}

/** The clone is shallow, and what the comparison needs lies beyond its edge. */
export class ShallowError extends MissingObjectsError {
  constructor(what: string) {
    super(
      `${what}, because this clone is shallow: its history is cut short. ` +
        'In a workflow, give actions/checkout `fetch-depth: 0`; ' +
        'in a clone, run `git fetch --unshallow`, or `git fetch --deepen=100` until it is found.',
    );
  }
}

/** The clone is partial: what a filter left out is not here, and nothing is fetched while checking. */
export class PartialCloneError extends MissingObjectsError {
  constructor(what: string) {
    super(
      `This clone is partial (made with a filter) and lacks ${what}. ` +
        'In a workflow, leave out the `filter` of actions/checkout; ' +
        'in a clone, run `git diff BASE HEAD` once, which fetches what changed.',
    );
  }
}
