/** The rows of all framework tables in one form: what is found, and what to write instead. */
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
  frameworkOf,
  type ValueRow,
} from './frameworks.ts';

export interface FrameworkEntry {
  readonly package: string;
  /** What a report calls it. */
  readonly symbol: string;
  /** How it is spelled; of a dotted name, what is below it counts too. */
  readonly found: string;
  readonly category: string;
  readonly replacement: string;
  readonly source: string;
}

/** Every row, a variable a row. */
export function frameworkEntries(): readonly FrameworkEntry[] {
  const values = [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS];
  return [
    ...FRAMEWORK_SYMBOLS.map((row) => ({ ...row, found: row.symbol })),
    ...values.flatMap((row) =>
      row.symbol === null
        ? row.names.map((name) => ({ ...row, symbol: name, found: name }))
        : [{ ...row, symbol: row.symbol, found: spelled(row) }],
    ),
    ...FRAMEWORK_EXTRAS.map((row) => ({
      package: row.package,
      symbol: `${row.package}[${row.extra}]`,
      found: `${row.package}[${row.extra}]`,
      category: 'other',
      replacement: row.replacement,
      source: `${row.package}: its extras`,
    })),
  ];
}

function spelled({ names, values, places }: Pick<ValueRow, 'names' | 'values' | 'places'>): string {
  const given = (values ?? []).map((value) => (value === true ? 'True' : value));
  return `${names.join(', ')}${places.includes('arguments') ? ' ' : ' = '}${given.join(', ')}`;
}

/** The rows that a word may mean: a symbol, something below one, a setting's name, or a package. */
export function frameworksNamed(name: string): readonly FrameworkEntry[] {
  const wanted = name.toLowerCase().replaceAll('_', '-');
  const row = frameworkOf(name)?.row;
  return frameworkEntries().filter(
    (entry) =>
      entry.symbol === name ||
      entry.symbol === row?.symbol ||
      entry.found.split(/[ ,]+/).includes(name) ||
      entry.package.split(', ').some((known) => known.toLowerCase() === wanted && known !== 'eventlet'),
  );
}
