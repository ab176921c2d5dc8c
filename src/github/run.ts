/**
 * The Action's flow: event → activity → both sides → check → everyone is told. What is needed after the first request is
 * imported where it is needed, so that the request leaves early.
 */
import { readFileSync } from 'node:fs';
import type { Engine } from '../engine.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import { createClient, type GitHubClient } from './client.ts';
import type { Environment } from './environment.ts';
import { type Activity, activityOf, type PullRequestActivity, type RangeActivity } from './events.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { gather } from './material.ts';

export interface Running {
  readonly environment: Environment;
  readonly inputs: Inputs;
  /** Loads what finds and judges usages. */
  readonly loadEngine: () => Promise<Engine>;
  readonly log: Log;
  /** Writes to the step's standard output. */
  readonly write: (text: string) => void;
  /** Milliseconds in a second of waiting for GitHub: 1,000, but in tests. */
  readonly second?: number;
}

/**
 * Does what the event asks for.
 * @returns The exit code: 1 where the verdict is fail, else 0.
 * @throws ConfigError, IncompleteError where it cannot be done; nothing is told then, but an inventory that lacks files.
 */
export async function run(running: Running): Promise<0 | 1> {
  const { environment, inputs } = running;
  const client = clientFor(running);
  const activity = await pullRequestOf(
    activityOf(readPayload(environment.eventPath), inputs, environment),
    client,
    environment,
  );
  switch (activity.kind) {
    case 'nothing':
      return await sayNothing(running, activity.reason);
    case 'inventory':
      return await takeInventory(running);
    case 'pull-request':
    case 'range':
      return await checkChange(running, activity, client);
  }
}

function clientFor(running: Running): GitHubClient | null {
  const { environment, inputs, loadEngine, log, second = 1_000 } = running;
  const { token } = inputs;
  if (token === null) return null;
  const { apiUrl, graphqlUrl } = environment;
  const sent = once(() => loadWhatFollows(loadEngine));
  return createClient({ token, apiUrl, graphqlUrl, log: log.info, second, sent });
}

/** Loads while GitHub answers what its answer is for. What fails here fails again where it is asked for, and is told. */
function loadWhatFollows(loadEngine: Running['loadEngine']): void {
  const ignored = () => {};
  for (const load of [
    loadEngine,
    () => import('../changes/github.ts'),
    () => import('../policy/parse.ts'),
    () => import('./everyone.ts'),
    () => import('./comments.ts'),
  ])
    load().catch(ignored);
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

/** @throws IncompleteError where the runner's file cannot be read. */
function readPayload(path: string | null): unknown {
  if (path === null) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new IncompleteError("the event's payload (GITHUB_EVENT_PATH) cannot be read as JSON", {
      cause: error,
    });
  }
}

async function pullRequestOf(
  activity: Activity,
  client: GitHubClient | null,
  { repository }: Environment,
): Promise<Exclude<Activity, { kind: 'find-pull-request' }>> {
  if (activity.kind !== 'find-pull-request') return activity;
  if (client === null)
    throw new ConfigError('a workflow_run needs the input `token` to find its pull request');
  const { findPullRequest } = await import('./find-pull-request.ts');
  return await findPullRequest(client, repository, activity);
}

async function sayNothing({ environment, log }: Running, reason: string): Promise<0> {
  const { NOTHING_OUTPUTS } = await import('./outputs.ts');
  const { setOutputs } = await import('./runner-files.ts');
  log.info(`Nothing to check: ${reason}.`);
  await setOutputs(environment.output, NOTHING_OUTPUTS);
  return 0;
}

async function checkChange(
  running: Running,
  activity: PullRequestActivity | RangeActivity,
  client: GitHubClient | null,
): Promise<0 | 1> {
  const { environment, inputs, loadEngine, log, write } = running;
  await using material = await gather({ activity, inputs, environment, client, log });
  const report = await (await loadEngine()).check(material.changes, material);
  const { tellEveryone } = await import('./everyone.ts');
  const { alongsideOf } = await import('./alongside.ts');
  // The verdict is there, so links that can't be chosen are left out.
  const alongside = await alongsideOf(material.changes, report).catch((error: unknown) => {
    if (error instanceof IncompleteError) return new Set<never>();
    throw error;
  });
  const { guide } = material.config;
  await tellEveryone({ report, guide, alongside, inputs, environment, log, write });
  if (activity.kind === 'pull-request' && client !== null) {
    const { tellComments } = await import('./comments.ts');
    const warnings = await tellComments({
      environment,
      inputs,
      activity,
      client,
      material,
      report,
      alongside,
    });
    for (const warning of warnings) log.warning(warning);
  }
  return report.verdict === 'fail' ? 1 : 0;
}

/** What stands in the checkout's commit. */
async function takeInventory({ environment, inputs, loadEngine, log, write }: Running): Promise<0 | 1> {
  const { openCheckout } = await import('./checkout.ts');
  const { configFor } = await import('./config.ts');
  const why = `\`${environment.eventName}\` takes an inventory of the checkout`;
  await using repository = await openCheckout(environment.workspace, why);
  const head = await repository.resolve('HEAD');
  const read = () => repository.show(head, inputs.config);
  const { config, origin } = await configFor(inputs, { base: head, head }, read);
  const snapshot = await repository.snapshot(head, config);
  const report = await (await loadEngine()).scan(snapshot, { config, origin });
  const { isIncomplete } = await import('../policy/unchecked.ts');
  const { tellEveryone } = await import('./everyone.ts');
  const isOver = report.budget?.verdict === 'fail';
  const isOpen = !isOver && isIncomplete(report, config);
  const alongside = new Set<never>();
  await tellEveryone({ report, guide: config.guide, alongside, inputs, environment, log, write, isOpen });
  if (!isOpen) return isOver ? 1 : 0;
  throw new IncompleteError(
    'there are files that could not be read, and that may use eventlet: see the problems above. ' +
      'Leave them out with `exclude`, raise `max-file-size`, or set `on-unreadable: warn`.',
  );
}
