/** Which paths the config has checked. */

import { isExcluded } from '../python/files.ts';
import type { Config } from './config.ts';
import { globMatcher, type PathMatcher } from './paths.ts';

/**
 * Whether a path is one of `paths` and none of `exclude`, both as `globMatcher` reads them. Foreign folders and virtual
 * environments (of that side: `virtualEnvironments`) are excluded first of all, so `exclude: ['!site-packages/']` takes them back.
 */
export function pathFilter(
  { paths, exclude }: Pick<Config, 'paths' | 'exclude'>,
  environments: ReadonlySet<string>,
): PathMatcher {
  const included = globMatcher(paths);
  const excluded = globMatcher(exclude);
  const stillExcluded = globMatcher(['**', ...exclude]);
  return (path) => included(path) && !(isExcluded(path, environments) ? stillExcluded(path) : excluded(path));
}
