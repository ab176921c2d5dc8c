/** Eventlet wrapped or switched on by other packages: the tables, and the look-up of their symbols. */
import { EXTRA_ROWS, SETTING_ROWS, SYMBOL_ROWS, VALUE_ROWS } from './data/framework-rows.ts';

interface Row {
  /** The distribution's name on PyPI; several are listed with commas. */
  readonly package: string;
  /** A category's id. */
  readonly category: string;
  readonly replacement: string;
  /** Where the package itself says so. */
  readonly source: string;
  /** First and last release of the package that this holds for, where not all. */
  readonly since?: string;
  readonly until?: string;
}

/** A dotted name that stands for eventlet with all that is below it. */
export interface SymbolRow extends Row {
  readonly symbol: string;
  /** Found, but `off` unless the config says otherwise. */
  readonly off?: true;
}

/** The kind of place that a constant stands in. */
export type Place =
  /** `f(NAME=value)` */
  | 'keyword'
  /** `def f(NAME=value)` */
  | 'parameter'
  /** `NAME = value`, `x.NAME = value`, annotated or not */
  | 'assignment'
  /** `x['NAME'] = value` */
  | 'subscript'
  /** `{'NAME': value}` */
  | 'dict-key'
  /**
   * The variable NAME is read or set: `os.environ['NAME']`, `.get('NAME')`, `.setdefault('NAME', value)`, `getenv('NAME')`,
   * `setenv('NAME', value)`; outside Python `NAME=value`, `NAME: value`
   */
  | 'environment'
  /** `['NAME', 'value']`, and in one string (or outside Python) `NAME value`, `NAME=value` */
  | 'arguments'
  /** `NAME = value` of an ini or TOML file; a list of values counts when it holds the value */
  | 'setting'
  /** `NAME = package:object` of a packaging file */
  | 'entry-point';

/**
 * A constant that switches eventlet on. A conditional expression in the place counts when one of its branches is the value.
 * Of several rows that fit, the first holds.
 */
export interface ValueRow extends Row {
  readonly names: readonly string[];
  readonly places: readonly Place[];
  /** The constants that switch it on; null where the name alone does. */
  readonly values: readonly (string | true)[] | null;
  /** Of a keyword: the last name of the callee must be one of these. */
  readonly callees?: readonly string[];
  /** The usage's symbol; null where it is the name found. */
  readonly symbol: string | null;
}

export const FRAMEWORK_SYMBOLS: readonly SymbolRow[] = SYMBOL_ROWS;
export const FRAMEWORK_VALUES: readonly ValueRow[] = VALUE_ROWS;
/** Values of files that are no Python; `usages/manifest-paths.ts` says which files. */
export const FRAMEWORK_SETTINGS: readonly ValueRow[] = SETTING_ROWS;
/** Extras that pull eventlet in. */
export const FRAMEWORK_EXTRAS = EXTRA_ROWS;

/** A symbol of the table that a dotted name is, or is below. */
export interface FrameworkSymbol {
  readonly row: SymbolRow;
  readonly category: string;
}

const BY_SYMBOL: ReadonlyMap<string, FrameworkSymbol> = new Map(
  SYMBOL_ROWS.map((row) => [row.symbol, { row, category: row.category }]),
);

/** The first components of the table's symbols: most names start with none of them. */
export const FRAMEWORK_ROOTS: ReadonlySet<string> = new Set(
  SYMBOL_ROWS.map(({ symbol }) => symbol.split('.', 1)[0] ?? ''),
);

/** The most specific row that a dotted name is, or is below; null where no row is. */
export function frameworkOf(symbol: string): FrameworkSymbol | null {
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf('.', end - 1)) {
    const found = BY_SYMBOL.get(symbol.slice(0, end));
    if (found) return found;
  }
  return null;
}

/** A text holds something of these tables only when it has all words of one of these lists. */
export interface FrameworkWords {
  readonly held: readonly string[];
  /** What its lines have, and those that lead to them: a line without any of these says nothing of it. */
  readonly lines: readonly string[];
}

/** Names through which variables are read and set; they may be imported under another one. */
const ENVIRONMENT_NAMES = ['environ', 'getenv', 'putenv', 'setenv'];

/** What to look for in a text before it is parsed. */
export const FRAMEWORK_WORDS: readonly FrameworkWords[] = [
  ...SYMBOL_ROWS.map(({ symbol }) => allOf(symbol.split('.'))),
  ...VALUE_ROWS.flatMap(({ names, values, callees = [], places }) =>
    names.flatMap((name) =>
      (values ?? [null]).map((value) => {
        const { held } = allOf([...callees, ...(name.startsWith('-') ? [] : [name]), ...wordOf(value)]);
        return { held, lines: places.includes('environment') ? [...held, ...ENVIRONMENT_NAMES] : held };
      }),
    ),
  ),
];

function allOf(words: readonly string[]): FrameworkWords {
  return { held: words, lines: words };
}

function wordOf(value: string | true | null): readonly string[] {
  return value === null ? [] : [value === true ? 'True' : value];
}
