/** GitHub's entry: inputs and event in, outputs and exit code out. */
import type { Engine } from './engine.ts';
import { exitCodeOf, explainFailure } from './failure.ts';
import { readEnvironment } from './github/environment.ts';
import { inputFrom, readInputs } from './github/inputs.ts';
import { stepLog } from './github/log.ts';
import { useProxy } from './github/proxy.ts';
import { run } from './github/run.ts';
import { commandData } from './report/escape.ts';

/** Runs one step of a workflow. Sets the exit code and never exits, so that output is flushed. */
async function main(): Promise<void> {
  const write = (text: string) => process.stdout.write(text);
  const log = stepLog(write);
  try {
    const [inputs, environment] = [readInputs(inputFrom(process.env)), readEnvironment(process.env)];
    useProxy(process.env, log.warning);
    process.exitCode = await run({ environment, inputs, loadEngine: engineLoader(), log, write });
  } catch (error) {
    write(`::error title=no-new-eventlet::${commandData(explainFailure(error))}\n`);
    process.exitCode = exitCodeOf(error);
  }
}

/** Loads the engine once, whoever asks for it first. */
function engineLoader(): () => Promise<Engine> {
  const today = new Date().toISOString().slice(0, 10);
  let loaded: Promise<Engine> | null = null;
  return () => {
    loaded ??= import('./engine.ts').then(({ engineOf }) => engineOf(today));
    return loaded;
  };
}

await main();
