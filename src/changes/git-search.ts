/** What files hold, asked of `git grep`: it reads them in threads, and beside this process. */
import { type GitPlace, runGit } from './git-process.ts';
import { decodePath, decodePaths } from './repository-path.ts';

/** The work tree (tracked files, and untracked ones that are not ignored), the index, or a commit. */
export type Searched = 'worktree' | 'index' | { readonly commit: string };

/** Whatever the user's config says: whole paths, bytes as they are, and no other repository's files. */
const OPTIONS = [
  '--null',
  '--text',
  '--full-name',
  '--no-color',
  '--no-line-number',
  '--no-column',
  '--no-textconv',
  '--no-recurse-submodules',
  '--fixed-strings',
];

/**
 * The paths of the files with one of these endings that hold one of the words. Null where git can't tell, because it could
 * not read something: then whoever asks has to read the files, and learns what is wrong with which.
 */
export async function filesHolding(
  place: GitPlace,
  searched: Searched,
  words: readonly string[],
  endings: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const output = await grep(place, searched, ['--files-with-matches'], words, endings);
  return output && new Set(decodePaths(output).map((path) => path.slice(prefixLength(searched))));
}

/** The lines with one of the words of each file, by its path, as Latin-1. Null where git can't tell. */
export async function linesHolding(
  place: GitPlace,
  searched: Searched,
  words: readonly string[],
  endings: readonly string[],
): Promise<ReadonlyMap<string, string> | null> {
  const output = await grep(place, searched, [], words, endings);
  if (!output) return null;
  const lines = new Map<string, string>();
  let last = { written: '', path: '' };
  // a path, NUL, the line, a line feed: a path may hold a line feed, and a line a NUL
  for (const [, written = '', line = ''] of output.toString('latin1').matchAll(/([^\0]*)\0([^\n]*\n)/g)) {
    if (written !== last.written) {
      last = { written, path: decodePath(Buffer.from(written, 'latin1')).slice(prefixLength(searched)) };
    }
    lines.set(last.path, (lines.get(last.path) ?? '') + line);
  }
  return lines;
}

async function grep(
  place: GitPlace,
  searched: Searched,
  options: readonly string[],
  words: readonly string[],
  endings: readonly string[],
): Promise<Buffer | null> {
  const where = searched === 'worktree' ? ['--untracked'] : searched === 'index' ? ['--cached'] : [];
  const { code, stdout, stderr } = await runGit(place, [
    'grep',
    ...OPTIONS,
    ...options,
    ...where,
    ...words.flatMap((word) => ['-e', word]),
    ...(typeof searched === 'object' ? [searched.commit] : []),
    '--',
    ...endings.map((ending) => `:(top)*${ending}`),
  ]);
  return (code === 0 || code === 1) && stderr === '' ? stdout : null;
}

/** Git writes the commit that it searched and a colon before each path. */
function prefixLength(searched: Searched): number {
  return typeof searched === 'object' ? searched.commit.length + 1 : 0;
}
