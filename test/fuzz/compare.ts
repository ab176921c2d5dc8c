/**
 * Prints the programs on which the engine and the oracle differ:
 *
 *     python3 test/fuzz/fuzz.py --api API.json --count 5000 | node test/fuzz/compare.ts
 */
import { createInterface } from 'node:readline';
import { syntax } from '../support/syntax.ts';
import { differences, findIn, findInAllLines, type Program, rowsOf, unequal } from './differences.ts';

const SHOWN = Number(process.argv[2] ?? 10);
const parse = await syntax();
let programs = 0;
let different = 0;
for await (const line of createInterface(process.stdin)) {
  const program = JSON.parse(line) as Program; // what fuzz.py prints
  programs++;
  const found = differences(program, parse);
  const reduced = unequal(
    rowsOf(findIn(program.text, parse)),
    rowsOf(findInAllLines(program.text, parse)),
  ).map((row) => `relevant lines and all lines: ${row}`);
  if (found.length + reduced.length === 0) continue;
  if (different++ < SHOWN)
    process.stdout.write([`--- seed ${program.seed}`, program.text, ...found, ...reduced, ''].join('\n'));
}
process.stdout.write(`${different} of ${programs} programs differ\n`);
