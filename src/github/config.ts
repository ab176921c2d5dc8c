/** The config of a run, as the inputs want it. */
import type { Changes, Comparison } from '../changes/change.ts';
import { CONFIG_PATH, type LoadedConfig, loadConfig, withMode } from '../policy/load.ts';
import type { Inputs } from './inputs.ts';

/**
 * The config of base, else of head, else the defaults, with the input `mode` over it. It is needed before the changes
 * are known (it bounds what is read of them), so `changedHere` is false until `withChanges`.
 */
export async function configFor(
  inputs: Pick<Inputs, 'config' | 'mode'>,
  comparison: Pick<Comparison, 'base' | 'head'>,
  read: (side: 'base' | 'head') => Promise<Uint8Array | null>,
): Promise<LoadedConfig> {
  const { config, origin } = await loadConfig(read, {
    path: inputs.config,
    named: inputs.config !== CONFIG_PATH,
    comparison,
    files: [],
    categories: async () => (await import('../catalogue/categories.ts')).CATEGORY_IDS,
  });
  return { config: withMode(config, inputs.mode), origin };
}

/** The config with what the changes tell of it: whether they touch its file. */
export function withChanges(
  { config, origin }: LoadedConfig,
  { files }: Changes,
  path: string,
): LoadedConfig {
  const changedHere = files.some((file) => file.path === path || file.previousPath === path);
  return { config, origin: { ...origin, changedHere } };
}
