/** Where the engine and the oracle differ on a generated program. */
import type { LogicalLines } from '../../src/python/lines.ts';
import { type ParseWanted, Syntax } from '../../src/python/syntax.ts';
import { findInFile } from '../../src/usages/file.ts';
import { lookingAtTextAlone } from '../../src/usages/read.ts';
import type { Usage } from '../../src/usages/usage.ts';
import { grammar, syntax } from '../support/syntax.ts';

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
export async function findIn(text: string, by: Syntax = syntax): Promise<readonly Usage[]> {
  return (await findInFile('fuzz.py', Buffer.from(text), lookingAtTextAlone(by, '2026-06-01'))).usages;
}

/** Parses every line, whatever is wanted. */
class EveryLine extends Syntax {
  override open(lines: LogicalLines): ParseWanted {
    const parse = super.open(lines);
    return () => parse(new Uint8Array(lines.length).fill(1));
  }
}

/** The same with every line parsed. */
export async function findInAllLines(text: string): Promise<readonly Usage[]> {
  return await findIn(text, new EveryLine(grammar));
}

/** Rows that only one of the two has, `-` the engine's, `+` the oracle's. */
export async function differences({ text, usages }: Program): Promise<string[]> {
  const approximate = new Set(usages.filter((usage) => usage.approximate).map(({ line }) => line));
  return unequal(rowsOf(await findIn(text), approximate), rowsOf(usages, approximate));
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
