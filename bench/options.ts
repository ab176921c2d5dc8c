/** The command line that the benchmarks share. */
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** The bundled command line to measure. */
  readonly cli: string;
  readonly rounds: number;
  /** What to measure it on: `DIR` or `DIR@REV`. */
  readonly places: readonly string[];
}

/** Throws with the usage where no repository is named. */
export function readOptions(script: string): BenchOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cli: { type: 'string' }, rounds: { type: 'string', default: '7' } },
  });
  if (positionals.length === 0) {
    throw new Error(`usage: node bench/${script} [--cli dist/cli.js] [--rounds 7] REPOSITORY[@REVISION] ...`);
  }
  const cli = values.cli ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  return { cli, rounds: Number(values.rounds), places: positionals };
}

/** On what, and how busy it was: without it no figure means anything. */
export function machine(): string {
  const load = loadavg()
    .map((each) => each.toFixed(1))
    .join(' ');
  return `node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}), load ${load}`;
}
