/** The repository's own modules, as resolution sees them: the seam between one text and the tree that it stands in. */

/** What a module-scope name hands on. */
export interface HandedOn {
  /** E.g. `eventlet.sleep`. */
  readonly symbol: string;
  /** A function to call for it. */
  readonly accessor: boolean;
}

/** A module of the repository. */
export interface OwnModule {
  /** Dotted name, as `via` shows it: `swift.common.concurrency`. */
  readonly name: string;
  /** Its module-scope names that are eventlet's. */
  readonly handsOn: ReadonlyMap<string, HandedOn>;
  /** Whether its module scope binds the name at all. */
  binds(name: string): boolean;
}

/** The modules of one side, asked from one file. */
export interface OwnModules {
  /**
   * The module that a dotted name is; null where the repository has none.
   * @param level dots of a relative import, 0 for an absolute one
   */
  find(level: number, path: readonly string[]): OwnModule | null;
}

/** Where nothing but the text is known. */
export const NO_MODULES: OwnModules = { find: () => null };
