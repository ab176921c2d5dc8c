/** What a process takes: wall time, processor time and peak memory, its children included. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, user and system: says more than `wall` on a busy machine. */
  readonly cpu: number;
  /** MB (1,000,000 bytes) of the largest process. */
  readonly peak: number;
}

export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly cwd: string;
  /** Exit codes that are no failure; a linter's 1 says that it found something. */
  readonly exits?: readonly number[];
}

/** Node can't ask for the resources of a child that has ended; Python can. Its own memory (10 MB) is the least it reports. */
const TIMER = `
import os, subprocess, sys, time
start = time.perf_counter()
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
errors = child.stderr.read()
_, status, used = os.wait4(child.pid, 0)
wall = time.perf_counter() - start
unit = 1 if sys.platform == 'darwin' else 1024
print(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * unit / 1e6, os.waitstatus_to_exitcode(status))
sys.stderr.buffer.write(errors)
`;

/** Runs a command once, its output thrown away. Throws with its own words where it fails. */
export async function run({ name, command, cwd, exits = [0] }: Contender): Promise<Cost> {
  const { stdout, stderr } = await promisify(execFile)('python3', ['-c', TIMER, ...command], { cwd });
  const [wall = 0, cpu = 0, peak = 0, exit = -1] = stdout.trim().split(' ').map(Number);
  if (!exits.includes(exit)) throw new Error(`${name} ended with ${exit}: ${stderr.trim().slice(-1_000)}`);
  return { wall, cpu, peak };
}

/** Runs the contenders in turns, so that all see the same load; a first round warms the file cache and is not counted. */
export async function inTurns<T extends Contender>(
  contenders: readonly T[],
  rounds: number,
): Promise<ReadonlyMap<T, readonly Cost[]>> {
  const costs = new Map(contenders.map((each) => [each, [] as Cost[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [contender, list] of costs) {
      const cost = await run(contender);
      if (round > 0) list.push(cost);
    }
  }
  return costs;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

/** The median of the rounds' own ratios: what one round's load did to both cancels out. */
export function ratio(ours: readonly Cost[], theirs: readonly Cost[], of: 'wall' | 'cpu'): number {
  return median(ours.map((cost, round) => cost[of] / (theirs[round]?.[of] ?? Number.NaN)));
}
