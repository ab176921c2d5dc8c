/** What actions/checkout leaves in a workspace: one ref of the pull request, so deep. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../support/repository.ts';
import type { World } from './world.ts';

export interface CheckoutOptions {
  /** Commits of history; 0 for all, with all branches. */
  readonly depth?: number;
  /** What is checked out; the merge with its branch where it is not given, as for `pull_request`. */
  readonly ref?: string;
}

/** Checks out in a new workspace. */
export function checkout(world: World, { depth = 1, ref = '' }: CheckoutOptions = {}): string {
  const { dir, repository, pull } = world;
  const workspace = mkdtempSync(join(dir, 'workspace-'));
  if (ref === '') repository.merge(pull);
  const wanted = ref || `refs/pull/${pull.number}/merge`;
  const branches = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  const deep = depth === 0 ? [] : [`--depth=${depth}`];
  git(workspace, ['init', '--quiet']);
  git(workspace, ['remote', 'add', 'origin', `file://${repository.git.dir}`]);
  git(workspace, [
    'fetch',
    '--quiet',
    '--no-tags',
    ...deep,
    'origin',
    ...branches,
    `+${wanted}:refs/remotes/wanted`,
  ]);
  git(workspace, ['checkout', '--quiet', '--detach', 'refs/remotes/wanted']);
  return workspace;
}
