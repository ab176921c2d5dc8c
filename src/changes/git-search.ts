/** Which files hold what, asked of `git grep`: it reads them in threads, and beside this process. */
import { type GitPlace, runGit } from './git-process.ts';
import { decodePaths } from './repository-path.ts';

/** The work tree (tracked files, and untracked ones that are not ignored), the index, or a commit. */
export type Searched = 'worktree' | 'index' | { readonly commit: string };

/** Whatever the user's config says: whole paths, bytes as they are, and no other repository's files. */
const OPTIONS = [
  '--files-with-matches',
  '--null',
  '--text',
  '--full-name',
  '--no-color',
  '--no-textconv',
  '--no-recurse-submodules',
  '--perl-regexp',
  '--all-match',
];

/**
 * The paths of the files with one of these endings that hold a match of every pattern. Null where git can't tell: it was
 * built without Perl-compatible expressions, or could not read something. Then whoever asks has to read the files, and
 * learns what is wrong with which.
 */
export async function searchFiles(
  place: GitPlace,
  searched: Searched,
  patterns: readonly string[],
  endings: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const where = searched === 'worktree' ? ['--untracked'] : searched === 'index' ? ['--cached'] : [];
  const revision = typeof searched === 'object' ? [searched.commit] : [];
  const { code, stdout, stderr } = await runGit(place, [
    'grep',
    ...OPTIONS,
    ...where,
    ...patterns.flatMap((pattern) => ['-e', pattern]),
    ...revision,
    '--',
    ...endings.map((ending) => `:(top)*${ending}`),
  ]);
  if ((code !== 0 && code !== 1) || stderr !== '') return null;
  const prefix = typeof searched === 'object' ? searched.commit.length + 1 : 0;
  return new Set(decodePaths(stdout).map((path) => path.slice(prefix)));
}
