/** The two kinds of failure that are not ours; anything else that is thrown is our bug and keeps its stack. */

/** Where in a user's file a mistake stands; line and column are 1-based. */
export interface Where {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** A user's mistake in usage, config or revision: what, where, and how to mend it. Exit code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly where: Where | null;

  constructor(message: string, where: Where | null = null) {
    super(where ? `${formatWhere(where)}: ${message}` : message);
    this.where = where;
  }
}

/** A thing the world did: the check could not be completed. Says what to do. Exit code 3. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError';
}

function formatWhere({ file, line, column }: Where): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
