/** GitHub's entry: inputs and event in, outputs and exit code out. */
import { exitCodeOf, explainFailure } from './failure.ts';
import { readEnvironment } from './github/environment.ts';
import { inputFrom, readInputs } from './github/inputs.ts';
import { stepLog } from './github/log.ts';
import { useProxy } from './github/proxy.ts';
import { type Engine, run } from './github/run.ts';
import { commandData } from './report/escape.ts';

/** Runs one step of a workflow. Sets the exit code and never exits, so that output is flushed. */
async function main(): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const log = stepLog(write);
  try {
    const [inputs, environment] = [readInputs(inputFrom(process.env)), readEnvironment(process.env)];
    useProxy(process.env, log.warning);
    process.exitCode = await run({ environment, inputs, engine: lazyEngine(), log, write });
  } catch (error) {
    write(`::error title=no-new-eventlet::${commandData(explainFailure(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

/** The engine, loaded when it is first asked for, or prepared for that. */
function lazyEngine(): Engine & { readonly prepare: () => Promise<unknown> } {
  const today = new Date().toISOString().slice(0, 10);
  let loaded: Promise<Engine> | null = null;
  const engine = () => {
    loaded ??= import('./github/engine.ts').then(({ loadEngine }) => loadEngine(today));
    return loaded;
  };
  return {
    prepare: engine,
    check: async (changes, policy) => (await engine()).check(changes, policy),
    scan: async (snapshot, policy) => (await engine()).scan(snapshot, policy),
  };
}

await main();
