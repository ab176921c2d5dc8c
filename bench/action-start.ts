/**
 * How long the Action takes from its start to its first request, in starts of node: `node bench/action-start.ts [DIST]`.
 * The goal is 2.5 starts of `node -e 0` at most. Both are measured in turns and compared by their medians.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROUNDS = 25;
const GOAL = 2.5;

const dist = resolve(process.argv[2] ?? 'dist');
const place = await mkdtemp(join(tmpdir(), 'action-start-'));
const commit = { repo: { full_name: 'octo/app' }, sha: 'c'.repeat(40), ref: 'topic' };
await writeFile(
  join(place, 'event.json'),
  JSON.stringify({
    action: 'opened',
    pull_request: { number: 1, head: commit, base: { ...commit, ref: 'main' } },
  }),
);

/** Resolves at the first request after it was called, which is refused for good. */
let arrived = (_: number) => {};
const server = createServer((request, response) => {
  arrived(performance.now());
  request.resume();
  response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad credentials"}');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP, not on a pipe

const env = {
  PATH: process.env.PATH,
  GITHUB_API_URL: url,
  GITHUB_GRAPHQL_URL: `${url}/graphql`,
  GITHUB_SERVER_URL: url,
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_EVENT_NAME: 'pull_request_target',
  GITHUB_EVENT_PATH: join(place, 'event.json'),
  GITHUB_WORKSPACE: place,
  INPUT_TOKEN: 'none',
  RUNNER_TEMP: place,
};

/** Milliseconds from a process's start to its end. */
async function wholeRun(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await once(spawn(process.execPath, args, { env, stdio: 'ignore' }), 'exit');
  return performance.now() - start;
}

/** Milliseconds from the Action's start to its first request. */
async function firstRequest(source: string): Promise<number> {
  const start = performance.now();
  const request = new Promise<number>((done) => {
    arrived = done;
  });
  const action = spawn(process.execPath, [join(dist, 'action.js')], {
    env: { ...env, INPUT_SOURCE: source },
    stdio: 'ignore',
  });
  const exit = once(action, 'exit');
  const time = (await Promise.race([request, exit.then(() => Number.NaN)])) - start;
  await exit;
  return time;
}

const kinds: Readonly<Record<string, () => Promise<number>>> = {
  'node -e 0': () => wholeRun(['-e', '0']),
  'source: api': () => firstRequest('api'),
  'source: auto, no checkout': () => firstRequest('auto'),
};
const times = new Map(Object.keys(kinds).map((name) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, measure] of Object.entries(kinds)) {
    const time = await measure();
    if (round > 0) times.get(name)?.push(time); // the first round warms the file cache
  }
server.close();
await rm(place, { recursive: true });

const median = (name: string) => (times.get(name) ?? []).sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
const node = median('node -e 0');
console.log(`node ${process.version}, ${ROUNDS} rounds, medians; goal: ${GOAL} starts of node`);
for (const name of times.keys())
  console.log(
    `${name.padEnd(28)}${median(name).toFixed(0).padStart(5)} ms${(median(name) / node).toFixed(2).padStart(8)}`,
  );
