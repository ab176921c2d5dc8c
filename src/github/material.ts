/** All that a check of an activity needs, from the checkout or from the API: both sides, the config, the labels. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from '../changes/change.ts';
import type { Config, ConfigOrigin } from '../policy/config.ts';
import type { GitHubClient } from './client.ts';
import type { Environment } from './environment.ts';
import type { PullRequestActivity, RangeActivity } from './events.ts';
import type { Patches } from './files.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { fromApi } from './material-from-api.ts';

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
  const { inputs, environment, log } = gathering;
  if (inputs.source === 'api') return await fromApi(gathering);
  // Asking git would take as long as node's start. Of a linked work tree it is a file.
  if (inputs.source === 'auto' && !existsSync(join(environment.workspace, '.git'))) {
    log.info("Both sides are read from GitHub's API: there is no checkout.");
    return await fromApi(gathering);
  }
  const { fromCheckout, NotInCheckout } = await import('./material-from-checkout.ts');
  try {
    const material = await fromCheckout(gathering);
    log.info('Both sides are read from the checkout.');
    return material;
  } catch (error) {
    if (!(error instanceof NotInCheckout)) throw error;
    if (inputs.source === 'git') throw error.cause;
    log.info(`Both sides are read from GitHub's API: ${error.message}.`);
    return await fromApi(gathering);
  }
}
