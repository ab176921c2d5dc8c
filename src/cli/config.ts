/** The config of a command: the file that is named, else the repository's own. */
import { resolve } from 'node:path';
import type { Changes } from '../changes/change.ts';
import type { GitRepository } from '../changes/git.ts';
import { CONFIG_PATH, type LoadedConfig, loadConfig, loadConfigFile } from '../policy/load.ts';

const categories = async () => (await import('../catalogue/categories.ts')).CATEGORY_IDS;

/** A named file as it stands on disk. */
export function configNamed(file: string, cwd: string): Promise<LoadedConfig> {
  return loadConfigFile(resolve(cwd, file), categories);
}

/** The repository's own: base's, so that a change can't loosen its own check. */
export function configForChange(
  repository: GitRepository,
  { comparison, files }: Pick<Changes, 'comparison' | 'files'>,
): Promise<LoadedConfig> {
  const read = (side: 'base' | 'head') => repository.show(comparison[side], CONFIG_PATH);
  return loadConfig(read, { path: CONFIG_PATH, named: false, comparison, files, categories });
}

/** The repository's own, as it stands in one revision; the defaults outside a repository. */
export function configForScan(repository: GitRepository | null, revision: string): Promise<LoadedConfig> {
  const read = async () => (repository ? await repository.show(revision, CONFIG_PATH) : null);
  const comparison = { base: revision, head: revision };
  return loadConfig(read, { path: CONFIG_PATH, named: false, comparison, files: [], categories });
}
