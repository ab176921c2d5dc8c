/**
 * Prints the programs on which the engine and the oracle differ:
 *
 *     python3 test/fuzz/fuzz.py --api API.json --count 5000 | node test/fuzz/compare.ts
 */
import { createInterface } from 'node:readline';
import { differences, findIn, findInAllLines, type Program, rowsOf, unequal } from './differences.ts';

const SHOWN = Number(process.argv[2] ?? 10);
let programs = 0;
let different = 0;
for await (const line of createInterface(process.stdin)) {
  const program = JSON.parse(line) as Program; // what fuzz.py prints
  programs++;
  const found = await differences(program);
  const reduced = unequal(rowsOf(await findIn(program.text)), rowsOf(await findInAllLines(program.text))).map(
    (row) => `relevant lines and all lines: ${row}`,
  );
  if (found.length + reduced.length === 0) continue;
  if (different++ < SHOWN)
    process.stdout.write([`--- seed ${program.seed}`, program.text, ...found, ...reduced, ''].join('\n'));
}
process.stdout.write(`${different} of ${programs} programs differ\n`);
