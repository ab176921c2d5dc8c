/** All that a check of an activity needs, from the checkout or from the API: both sides, the config, the labels. */
import type { Changes } from '../changes/change.ts';
import { openRepository } from '../changes/git.ts';
import { MissingObjectsError } from '../changes/git-errors.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { PullRequestAddress } from './api.ts';
import { changesHere } from './checkout.ts';
import type { GitHubClient } from './client.ts';
import { configFor, withChanges } from './config.ts';
import type { Environment } from './environment.ts';
import type { PullRequestActivity, RangeActivity } from './events.ts';
import type { Patches } from './files.ts';
import type { Inputs } from './inputs.ts';
import { readLabels } from './labels.ts';
import type { Log } from './log.ts';
import { readStartingPoint } from './starting-point.ts';
import { warningFor } from './teller.ts';

export interface Material extends AsyncDisposable {
  readonly changes: Changes;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  /** The config's label, where the pull request has it now. */
  readonly label: string | null;
  /** What the comparison's list had of them; null from a checkout. */
  readonly patches: Patches | null;
}

export interface Gathering {
  readonly activity: PullRequestActivity | RangeActivity;
  readonly inputs: Inputs;
  readonly environment: Environment;
  /** Null without a token. */
  readonly client: GitHubClient | null;
  readonly log: Log;
}

/**
 * Gathers from where the input `source` says; by `auto` from the checkout where it holds both sides, else from the API.
 * @throws IncompleteError, ConfigError that say what is missing where.
 */
export async function gather(gathering: Gathering): Promise<Material> {
  const { inputs, log } = gathering;
  if (inputs.source === 'api') return await fromApi(gathering);
  try {
    const material = await fromCheckout(gathering);
    log.info('Both sides are read from the checkout.');
    return material;
  } catch (error) {
    if (inputs.source === 'git' || !(error instanceof NotInCheckout)) throw reasonOf(error);
    log.info(`Both sides are read from GitHub's API: ${error.message}.`);
    return await fromApi(gathering);
  }
}

/** The checkout cannot show the change; the API can. */
class NotInCheckout extends IncompleteError {}

function reasonOf(error: unknown): unknown {
  return error instanceof NotInCheckout && error.cause instanceof Error ? error.cause : error;
}

async function fromCheckout(gathering: Gathering): Promise<Material> {
  const { activity, inputs, environment } = gathering;
  const repository = await openRepository(environment.workspace).catch((error: unknown) => {
    throw error instanceof ConfigError ? new NotInCheckout('there is no checkout', { cause: error }) : error;
  });
  try {
    const { changes, options } = await changesHere(repository, activity, async (revisions) => {
      const loaded = await configFor(inputs, revisions, (side) =>
        repository.show(revisions[side], inputs.config),
      );
      return { ...loaded, maxFileSize: loaded.config.maxFileSize };
    }).catch(notInCheckout);
    return {
      changes,
      ...withChanges(options, changes, inputs.config),
      label: await labelOf(gathering, options.config.label),
      patches: null,
      [Symbol.asyncDispose]: () => repository.close(),
    };
  } catch (error) {
    await repository.close();
    throw error;
  }
}

function notInCheckout(error: unknown): never {
  if (!(error instanceof IncompleteError)) throw error;
  const why =
    error instanceof MissingObjectsError ? 'the checkout is not deep enough' : 'the checkout lacks a side';
  throw new NotInCheckout(why, { cause: error });
}

/** The config's label where the pull request has it. One that cannot be read softens nothing, and a warning says so. */
async function labelOf(
  { activity, client, environment, log }: Gathering,
  wanted: string | null,
): Promise<string | null> {
  if (wanted === null || activity.kind !== 'pull-request' || client === null) return null;
  const address: PullRequestAddress = { repository: environment.repository, number: activity.number };
  try {
    return (await readLabels(client, address)).includes(wanted) ? wanted : null;
  } catch (error) {
    log.warning(warningFor('labels', error));
    return null;
  }
}

async function fromApi({ activity, inputs, environment, client, log }: Gathering): Promise<Material> {
  if (client === null)
    throw new ConfigError(
      'input `token` is empty, and without it the API cannot be read; leave it out, or check out with `fetch-depth: 0`',
    );
  const { owner, name } = environment.repository;
  const pullNumber = activity.kind === 'pull-request' ? activity.number : null;
  const start = await readStartingPoint(client, {
    repository: environment.repository,
    base: activity.base,
    fallbackBase: activity.kind === 'range' ? activity.fallbackBase : null,
    head: activity.head,
    configPath: inputs.config,
    number: pullNumber,
  });
  const { githubChanges } = await import('../changes/github.ts');
  const { isLookedInto } = await import('../usages/file.ts');
  const loaded = await configFor(inputs, start, async (side) => start.configs[side]);
  const { config } = loaded;
  const changes = await githubChanges(client, {
    owner,
    repo: name,
    base: start.base,
    head: start.head,
    ...(pullNumber === null ? {} : { pullNumber }),
    maxFileSize: config.maxFileSize,
    likely: isLookedInto,
  });
  if (pullNumber !== null && start.labels === null)
    log.warning(
      'Could not read the labels: it takes `pull-requests: read`. The verdict stands without them.',
    );
  return {
    changes,
    ...withChanges(loaded, changes, inputs.config),
    label: config.label !== null && start.labels?.includes(config.label) ? config.label : null,
    patches: changes.patches,
    [Symbol.asyncDispose]: async () => {},
  };
}
