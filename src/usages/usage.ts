/** The types of a usage: one place in the source where the code depends on eventlet. */

/** How a usage depends on eventlet. */
export const KINDS = ['import', 'reference', 'dynamic', 'probe', 'indirect', 'dependency'] as const;
export type Kind = (typeof KINDS)[number];

/** A place in a text: 1-based lines; 1-based columns in Unicode code points; the end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What of a usage's surroundings changes the advice for it. */
export type Surrounding =
  /** inside `async def` */
  | 'async'
  /** a base class, or inside a class that has an eventlet class among its bases */
  | 'subclass'
  /** the statement runs when the module is imported */
  | 'module-scope'
  /** the call's result is waited for at once: `spawn(...).wait()` */
  | 'waited';

/** A suppression comment that holds for a usage. */
export interface Allowance {
  readonly reason: string;
  /** Last day on which it allows, `YYYY-MM-DD`; null without one. */
  readonly until: string | null;
  /** The line that the comment stands on, 1-based. */
  readonly line: number;
}

export interface Usage extends Position {
  readonly kind: Kind;
  /** The dotted name as the code has it after resolution, e.g. `eventlet.spawn`. */
  readonly symbol: string;
  /** The same object's own name, e.g. `eventlet.greenthread.spawn`: what comparison goes by. */
  readonly canonical: string;
  /** A category's id of the catalogue, e.g. `greenthreads`. */
  readonly category: string;
  /** Qualified name of the enclosing functions and classes, or `<module>`. */
  readonly scope: string;
  /** The module or accessor of the project that the usage goes through; null for direct use. */
  readonly via: string | null;
  /** The innermost simple statement, or the compound statement's header: no comments, white space folded. */
  readonly statement: string;
  /** The text of the line that the usage starts on, without its line end. */
  readonly source: string;
  /** The notebook cell, 1-based; null for a plain file. */
  readonly cell: number | null;
  readonly surroundings: readonly Surrounding[];
  /**
   * Of an import: unique in its text. Of a reference: the ids of the imports its root is bound by.
   * What tells a carried import from one that brings new use.
   */
  readonly bindings: readonly number[];
  readonly allowed: Allowance | null;
}

/** What could not be checked, or a suppression that does not hold. */
export type ProblemReason =
  | 'syntax-error'
  | 'undecodable'
  | 'unreadable'
  | 'too-large'
  | 'suppression-without-reason'
  | 'suppression-expired'
  | 'suppression-unused'
  | 'incomplete-list';

/** A problem within one text; the report adds the path and the side. */
export interface TextProblem {
  readonly reason: ProblemReason;
  /** The notebook cell that the line is counted in, from 1; not there for plain files, and where it is the notebook's line. */
  readonly cell?: number | undefined;
  /** 1-based; null where the problem is the whole file's. */
  readonly line: number | null;
  readonly message: string;
}

/** What one text was found to hold. */
export interface Findings {
  readonly usages: readonly Usage[];
  readonly problems: readonly TextProblem[];
}
