/** Which side's config holds for a change: the base's, so that no change can loosen the check of itself. */
import { CATEGORY_IDS } from '../catalogue/categories.ts';
import type { ChangedFile } from '../changes/change.ts';
import { ConfigError } from '../errors.ts';
import { type Config, type ConfigOrigin, DEFAULT_CONFIG } from '../policy/config.ts';
import { parseConfig } from '../policy/parse.ts';
import { INPUT_DEFAULTS, type Inputs } from './inputs.ts';

/** The config file's text on one side; null where there is none. */
export interface ConfigSide {
  readonly revision: string;
  readonly text: string | null;
}

export interface ChosenConfig {
  readonly config: Config;
  readonly origin: Omit<ConfigOrigin, 'changedHere'>;
}

/**
 * The config of the first side that has one (base, then head), with the input `mode` over it; without a file, the
 * defaults.
 * @throws ConfigError for mistakes in the file, and for a file that the workflow names and no side has.
 */
export function chooseConfig(
  sides: readonly ConfigSide[],
  { config: path, mode }: Pick<Inputs, 'config' | 'mode'>,
): ChosenConfig {
  const side = sides.find(({ text }) => text !== null);
  if (side === undefined && path !== INPUT_DEFAULTS.config)
    throw new ConfigError(
      `input \`config\` is ${JSON.stringify(path)}, and ${sides.map(({ revision }) => revision.slice(0, 12)).join(' and ')} ` +
        'have no such file; give its path from the top of the repository',
    );
  const written = side?.text == null ? DEFAULT_CONFIG : parseConfig(side.text, path, new Set(CATEGORY_IDS));
  return {
    config: mode === null ? written : { ...written, mode },
    origin: side === undefined ? { path: null, revision: null } : { path, revision: side.revision },
  };
}

/** Whether a change touches the config file. */
export function touchesConfig(files: readonly ChangedFile[], path: string): boolean {
  return files.some((file) => file.path === path || file.previousPath === path);
}
