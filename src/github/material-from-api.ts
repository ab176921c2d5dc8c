/** What a check needs, from GitHub's API alone. */
import { compareOnGitHub } from '../changes/github-comparison.ts';
import { ConfigError } from '../errors.ts';
import type { Gathering, Material } from './material.ts';

/**
 * Gathers from the API. What only the comparison's answer needs is loaded while it is awaited.
 * @throws ConfigError without a token, IncompleteError when GitHub fails.
 */
export async function fromApi(gathering: Gathering): Promise<Material> {
  const { activity, inputs, environment, client, log } = gathering;
  if (client === null)
    throw new ConfigError(
      'input `token` is empty, and without it the API cannot be read; leave it out, or check out with `fetch-depth: 0`',
    );
  const { owner, name: repo } = environment.repository;
  const comparison = await compareOnGitHub(client, { owner, repo }, activity);
  const { githubChanges } = await import('../changes/github.ts');
  const { isLookedInto } = await import('../usages/file-kinds.ts');
  const { askConfigAndLabels, readConfigAndLabels } = await import('./config-and-labels.ts');
  const { configFor, withChanges } = await import('./config.ts');
  const pullNumber = activity.kind === 'pull-request' ? activity.number : null;
  const along = askConfigAndLabels(comparison, inputs.config);
  const listed = await githubChanges(client, comparison, { pullNumber, likely: isLookedInto, along });
  const { configs, labels } = readConfigAndLabels(listed.repository);
  if (pullNumber !== null && labels === null)
    log.warning(
      'Could not read the labels: it takes `pull-requests: read`. The verdict stands without them.',
    );
  const loaded = await configFor(inputs, comparison, async (side) => configs[side]);
  const { label, maxFileSize } = loaded.config;
  const changes = listed.open(maxFileSize);
  return {
    changes,
    ...withChanges(loaded, changes, inputs.config),
    label: label !== null && labels?.includes(label) ? label : null,
    patches: changes.patches,
    [Symbol.asyncDispose]: async () => {},
  };
}
