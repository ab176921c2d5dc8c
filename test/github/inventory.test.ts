/** What the clock makes of a checkout: the inventory, its budget, and what is said where files could not be read. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { engineOf } from '../../src/engine.ts';
import { readEnvironment } from '../../src/github/environment.ts';
import { tellEveryone } from '../../src/github/everyone.ts';
import { inputFrom, readInputs } from '../../src/github/inputs.ts';
import { stepLog } from '../../src/github/log.ts';
import { run } from '../../src/github/run.ts';
import { report } from '../support/report.ts';
import { temporaryDirectory, temporaryRepository } from '../support/repository.ts';

const USING = 'import eventlet\n\n\ndef work():\n    eventlet.sleep(1)\n    eventlet.spawn(work)\n';
const CONFIG = '.github/no-new-eventlet.yml';

interface Told {
  /** The exit code; what was thrown instead, where there is none. */
  readonly code: number | Error;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report files, by their endings. */
  readonly file: (ending: string) => string;
}

/** What becomes of a checkout with these files. */
async function inventory(files: Record<string, string>, inputs: Record<string, string> = {}): Promise<Told> {
  await using checkout = await temporaryRepository();
  checkout.commit('all', files);
  return await step({ GITHUB_WORKSPACE: checkout.dir, ...inputs }, (started) =>
    run({ ...started, loadEngine: async () => engineOf('2026-11-22') }),
  );
}

type Started = Pick<Parameters<typeof run>[0], 'environment' | 'inputs' | 'log' | 'write'>;

/** A step as the runner starts it, on a schedule and without a token. */
async function step(
  variables: Record<string, string>,
  work: (started: Started) => Promise<number>,
): Promise<Told> {
  await using place = temporaryDirectory();
  const file = (name: string, text: string) => {
    writeFileSync(join(place.dir, name), text);
    return join(place.dir, name);
  };
  const env = {
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_SHA: 'c'.repeat(40),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: place.dir,
    ...variables,
  };
  let log = '';
  const write = (text: string) => {
    log += text;
  };
  const code = await work({
    environment: readEnvironment(env),
    inputs: readInputs(inputFrom(env)),
    log: stepLog(write),
    write,
  }).catch((error: Error) => error);
  const read = (name: string) => readFileSync(join(place.dir, name), 'utf8');
  const written = read('output').matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
  const outputs = Object.fromEntries([...written].map(([, name = '', , value = '']) => [name, value]));
  const reports = Object.values(outputs).filter((value) => value.startsWith(place.dir));
  const kept = new Map(['json', 'badge.json'].flatMap((ending) => keep(reports[0], ending)));
  return { code, log, outputs, summary: read('summary'), file: (ending) => kept.get(ending) ?? '' };
}

/** A report file's text, where it was written, before its folder goes. */
function keep(report: string | undefined, ending: string): (readonly [string, string])[] {
  if (report === undefined) return [];
  try {
    return [[ending, readFileSync(report.replace(/json$/, ending), 'utf8')]];
  } catch {
    return [];
  }
}

test('how many there are, of what, and in which order they go', async () => {
  const { code, outputs, summary, log } = await inventory({ 'a.py': USING });
  assert.deepEqual([code, outputs.verdict, outputs['head-total']], [0, 'pass', '3']);
  assert.match(summary, /^### 3 usages of eventlet in 1 file$/m);
  assert.match(summary, /^```mermaid\npie showData\n.*"Sleeping and yielding" : 1\n.*^```$/ms);
  assert.match(summary, /^1\. \[Move concurrency to threads or asyncio\]/m);
  assert.match(log, /^3 usages of eventlet in 1 file\.$/m);
});

describe('a budget', () => {
  test('that is exceeded fails, and everywhere says so', async () => {
    const { code, outputs, summary, log } = await inventory({ 'a.py': USING, [CONFIG]: 'budget: 2\n' });
    assert.deepEqual([code, outputs.verdict], [1, 'fail']);
    assert.match(summary, /^❌ \*\*The tree is over its budget by 1: 3 of 2\.\*\*$/m);
    assert.match(
      log,
      /^::error title=no-new-eventlet%3A budget::The tree is over its budget by 1: 3 of 2\.$/m,
    );
    assert.match(log, /^Budget fail: The tree is over its budget by 1: 3 of 2\.$/m);
  });

  test('only warns where the mode says so, in the config or as input', async () => {
    for (const [config, inputs] of [
      ['{budget: 2, mode: warn}', {}],
      ['{budget: 2, enforce-from: 2999-01-01}', {}],
      ['{budget: 2}', { INPUT_MODE: 'warn' }],
    ] as const) {
      const { code, outputs, log } = await inventory({ 'a.py': USING, [CONFIG]: config }, inputs);
      assert.deepEqual([code, outputs.verdict], [0, 'warn'], config);
      assert.match(log, /^::warning title=no-new-eventlet%3A budget::/m);
    }
  });

  test('that the tree is below is proposed lower', async () => {
    const { code, outputs, summary } = await inventory({ 'a.py': USING, [CONFIG]: 'budget: 12\n' });
    assert.deepEqual([code, outputs.verdict], [0, 'pass']);
    assert.match(summary, /The budget can be lowered to:\n\n```yaml\nbudget: 3\n```/);
  });
});

describe('a file that could not be read', () => {
  const BIG = { 'a.py': USING, 'big.py': `import eventlet\n${'#'.repeat(2000)}` };

  test('leaves the verdict open, and fails once all is told', async () => {
    const { code, outputs, summary } = await inventory({ ...BIG, [CONFIG]: 'max-file-size: 1kB' });
    assert.match(
      String(code),
      /^IncompleteError: there are files that could not be read, .*`on-unreadable: warn`\.$/,
    );
    assert.deepEqual([outputs.verdict, outputs['head-total']], ['', '3']);
    assert.match(summary, /big\.py/);
  });

  test('is only told where the config says so', async () => {
    const { code, outputs } = await inventory({
      ...BIG,
      [CONFIG]: '{max-file-size: 1kB, on-unreadable: warn}',
    });
    assert.deepEqual([code, outputs.verdict], [0, 'pass']);
  });

  test('changes nothing where the budget is exceeded without it', async () => {
    const { code, outputs } = await inventory({ ...BIG, [CONFIG]: '{max-file-size: 1kB, budget: 1}' });
    assert.deepEqual([code, outputs.verdict], [1, 'fail']);
  });
});

describe('a badge among the formats', () => {
  const FORMATS = { INPUT_FORMATS: 'json, badge' };

  test('is written of an inventory', async () => {
    const { file } = await inventory({ 'a.py': USING }, FORMATS);
    assert.equal(JSON.parse(file('badge.json')).message, '3 left');
  });

  test('is left out of a check, and the log says so', async () => {
    const { log, file, outputs } = await step(FORMATS, async (started) => {
      await tellEveryone({ ...started, report: report(), guide: 'threading', alongside: new Set() });
      return 0;
    });
    assert.match(log, /^· Not written: the format badge has no room for what check finds; these have: /m);
    assert.doesNotMatch(log, /Could not/);
    assert.deepEqual([file('badge.json'), outputs.report !== ''], ['', true]);
  });
});
