/** What a repository is reviewed and checked with, by the files that stand in it. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Surroundings {
  readonly usesGitHub: boolean;
  readonly usesGitLab: boolean;
  readonly usesZuul: boolean;
  readonly usesPreCommit: boolean;
}

/** A repository that shows nothing of GitLab or Zuul is taken for one on GitHub. */
export async function surroundingsOf(root: string): Promise<Surroundings> {
  const [workflows, gitlab, zuul, preCommit] = await Promise.all([
    hasOneOf(root, ['.github/workflows']),
    hasOneOf(root, ['.gitlab-ci.yml']),
    hasOneOf(root, ['zuul.yaml', '.zuul.yaml', 'zuul.d', '.zuul.d']), // where Zuul looks for its configuration
    hasOneOf(root, ['.pre-commit-config.yaml']),
  ]);
  return {
    usesGitHub: workflows || !(gitlab || zuul),
    usesGitLab: gitlab,
    usesZuul: zuul,
    usesPreCommit: preCommit,
  };
}

async function hasOneOf(root: string, paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map((path) =>
      lstat(join(root, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
