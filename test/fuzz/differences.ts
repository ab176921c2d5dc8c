/** Where the engine and the oracle differ on a generated program. */
import type { ParseLines } from '../../src/python/syntax.ts';
import { findUsages } from '../../src/usages/find.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import type { Usage } from '../../src/usages/usage.ts';

/** A usage as the oracle prints it. */
export interface OracleUsage {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly symbol: string;
  readonly scope: string;
  readonly statement: string;
  readonly via: string | null;
  /** Before Python 3.12, `ast` does not know the columns in f-strings. */
  readonly approximate?: true;
}

/** A line of `fuzz.py`. */
export interface Program {
  readonly seed: number;
  readonly text: string;
  readonly usages: readonly OracleUsage[];
}

const rowOf = ({ line, column, kind, symbol, scope, statement, via }: Omit<OracleUsage, 'approximate'>) =>
  `${line}:${column} ${kind} ${symbol} in ${scope}${via === null ? '' : ` via ${via}`} | ${statement}`;

/** One row for each usage, as `rowOf` writes it; those whose column Python does not know are left out. */
export function rowsOf(
  usages: readonly (Usage | OracleUsage)[],
  without: ReadonlySet<number> = new Set(),
): string[] {
  return usages.filter(({ line }) => !without.has(line)).map(rowOf);
}

/** What the engine finds in a program. */
export function findIn(text: string, parse: ParseLines): readonly Usage[] {
  return findUsages(text, lookingAtTextAlone(parse, '2026-06-01')).usages;
}

/** The same with every line parsed. */
export function findInAllLines(text: string, parse: ParseLines): readonly Usage[] {
  const parseAll: ParseLines = (whole, lines) => parse(whole, lines, new Uint8Array(lines.length).fill(1));
  return findIn(text, parseAll);
}

/** Rows that only one of the two has, `-` the engine's, `+` the oracle's. */
export function differences({ text, usages }: Program, parse: ParseLines): string[] {
  const approximate = new Set(usages.filter((usage) => usage.approximate).map(({ line }) => line));
  return unequal(rowsOf(findIn(text, parse), approximate), rowsOf(usages, approximate));
}

/** Rows that only one of two lists has, however often. */
export function unequal(ours: readonly string[], theirs: readonly string[]): string[] {
  const left = [...theirs];
  const more = ours.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...more.map((row) => `- ${row}`), ...left.map((row) => `+ ${row}`)];
}
