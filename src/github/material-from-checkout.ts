/** What a check needs, from the checkout that a step before this one made. */
import { MissingObjectsError } from '../changes/git-errors.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import type { PullRequestAddress } from './api.ts';
import { changesHere, openCheckout } from './checkout.ts';
import { configFor, withChanges } from './config.ts';
import { readLabels } from './labels.ts';
import type { Gathering, Material } from './material.ts';
import { warningFor } from './teller.ts';

/** The checkout cannot show the change; the API can. */
export class NotInCheckout extends IncompleteError {}

/**
 * Gathers from the checkout.
 * @throws NotInCheckout, with the reason as its cause, where it cannot show the change.
 */
export async function fromCheckout(gathering: Gathering): Promise<Material> {
  const { activity, inputs, environment } = gathering;
  const repository = await openCheckout(environment.workspace, '`source: git` reads a checkout').catch(
    (error: unknown) => {
      throw error instanceof ConfigError
        ? new NotInCheckout("git can't read the checkout", { cause: error })
        : error;
    },
  );
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
