/** GitHub's entry: inputs and event in, outputs and exit code out. */
import { check } from './check.ts';
import { exitCodeOf, explainFailure } from './failure.ts';
import { readEnvironment } from './github/environment.ts';
import { inputFrom, readInputs } from './github/inputs.ts';
import { stepLog } from './github/log.ts';
import { type Engine, run } from './github/run.ts';
import { scan } from './inventory.ts';
import { lookingWith } from './looking.ts';
import { commandData } from './report/escape.ts';
import { TOOL } from './version.ts';
import { loadParser } from './wasm.ts';

/** Runs one step of a workflow. Sets the exit code and never exits, so that output is flushed. */
async function main(): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const log = stepLog(write);
  try {
    const [inputs, environment] = [readInputs(inputFrom(process.env)), readEnvironment(process.env)];
    process.exitCode = await run({ environment, inputs, engine: engine(), log, write });
  } catch (error) {
    write(`::error title=no-new-eventlet::${commandData(explainFailure(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

function engine(): Engine {
  const today = new Date().toISOString().slice(0, 10);
  const looking = async (config: Parameters<typeof lookingWith>[2]) =>
    lookingWith(await loadParser(), today, config);
  return {
    check: async (changes, policy) =>
      check(changes, { ...policy, tool: TOOL, looking: await looking(policy.config) }),
    scan: async (snapshot, policy) =>
      scan(snapshot, { ...policy, tool: TOOL, looking: await looking(policy.config), wanted: () => true }),
  };
}

await main();
