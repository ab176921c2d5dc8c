/** The config file as a typed value. The schema that makes it from YAML is in `schema.ts`. */
import type { Kind } from '../usages/usage.ts';

/** What a new usage does to the verdict. */
export type Mode = 'fail' | 'warn' | 'off';
/** The alternative whose replacement is shown first. */
export type Guide = 'asyncio' | 'threading' | 'awaitlet';

export interface Override {
  readonly paths: readonly string[];
  readonly mode: Mode | null;
  readonly kinds: Readonly<Partial<Record<Kind, Mode>>>;
  readonly categories: Readonly<Record<string, Mode>>;
}

/** How many usages may stand in the whole tree. */
export interface Budget {
  /** Of all categories together; null where only categories are held. */
  readonly total: number | null;
  readonly categories: Readonly<Record<string, number>>;
}

export interface Config {
  readonly mode: Mode;
  readonly allowNew: number;
  readonly balance: 'strict' | 'net';
  /** `YYYY-MM-DD`: before that day (UTC), fail is warn. */
  readonly enforceFrom: string | null;
  readonly onUnreadable: 'fail' | 'warn';
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly kinds: Readonly<Partial<Record<Kind, Mode>>>;
  readonly categories: Readonly<Record<string, Mode>>;
  readonly overrides: readonly Override[];
  readonly guide: Guide;
  /** The project's own guide links, by category. */
  readonly guides: Readonly<Record<string, string>>;
  /** The project's own wrappers: dotted name → category. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly label: string | null;
  readonly budget: Budget | null;
  /** Bytes. */
  readonly maxFileSize: number;
}

/** Where the config came from. */
export interface ConfigOrigin {
  /** Null where there is no file and the defaults hold. */
  readonly path: string | null;
  /** The commit that it was read from, or `worktree`, `index`. */
  readonly revision: string | null;
  /** Whether this change edits the file. */
  readonly changedHere: boolean;
}

/** The values that hold where the config says nothing (`docs/configuration.md` is generated from the schema). */
export const DEFAULT_CONFIG: Config = {
  mode: 'fail',
  allowNew: 0,
  balance: 'strict',
  enforceFrom: null,
  onUnreadable: 'fail',
  paths: ['**'],
  exclude: [],
  kinds: { probe: 'warn' },
  categories: {},
  overrides: [],
  guide: 'threading',
  guides: {},
  symbols: {},
  label: 'eventlet-allowed',
  budget: null,
  maxFileSize: 5_000_000,
};
