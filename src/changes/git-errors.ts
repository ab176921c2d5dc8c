/** Where git can't answer: no git, no repository, or a clone that lacks history or contents, for which the API can. */
import { ConfigError, IncompleteError } from '../errors.ts';

/** Git is not installed. */
export class NoGitError extends ConfigError {}

/** A folder is in no repository. One that git would not read, or whose repository is gone, is not such a folder. */
export class NoRepositoryError extends ConfigError {}

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
