/** Which paths the config has checked. */
import { isExcluded } from '../python/files.ts';
import type { Config } from './config.ts';
import { globMatcher, type PathMatcher } from './paths.ts';

/** Which paths are checked, given the virtual environments of their side (`virtualEnvironments`). */
export type PathFilter = (environments: ReadonlySet<string>) => PathMatcher;

/**
 * Whether a path is one of `paths` and none of `exclude`, both as `globMatcher` reads them. Foreign folders and virtual
 * environments are excluded first of all, so `exclude: ['!site-packages/']` takes them back.
 */
export async function pathFilter({ paths, exclude }: Pick<Config, 'paths' | 'exclude'>): Promise<PathFilter> {
  const included = await globMatcher(paths);
  const excluded = await globMatcher(exclude);
  const stillExcluded = await globMatcher(['**', ...exclude]);
  return (environments) => (path) =>
    included(path) && !(isExcluded(path, environments) ? stillExcluded(path) : excluded(path));
}
