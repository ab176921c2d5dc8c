/** Which repository paths the git-style globs of a config mean. */

/** Tells whether a repository path (with `/`, relative to the root) is meant. */
export type PathMatcher = (path: string) => boolean;

/**
 * Compiles patterns to one matcher. They mean what they mean in a `.gitignore` (gitignore(5), "Pattern format"), and
 * know braces besides:
 *
 * - `*` is any text within a name, `?` one character, `[a-z]` and `[!a-z]` one of a class; `\` takes a character as it
 *   is. Names that start with a dot are like any other. Case counts.
 * - `**` as a whole component is any number of folders: `**\/tests/**`, `a/**\/b.py`.
 * - A pattern without a slash, or with none but a trailing one, matches at any depth: `tests`, `*.pyi`.
 *   Any other is relative to the root: `nova/tests`, `/setup.py`.
 * - What names a folder means all below it: `nova/tests` is the file of that name, or the folder with all its files.
 *   With a trailing slash (`vendor/`) only the folder.
 * - `{a,b}` is either: `**\/*.{py,pyi}`. Git does not know this one; write `\{` for a brace.
 * - `.` or `/` is the whole repository.
 * - `!pattern` takes back what patterns before it meant: the last one that matches decides. Unlike git, a file can be
 *   taken back from within a folder.
 *
 * No patterns match nothing.
 */
export async function globMatcher(patterns: readonly string[]): Promise<PathMatcher> {
  const lastFirst = await Promise.all(
    patterns.toReversed().map(async (pattern) => {
      const negated = pattern.startsWith('!');
      return { negated, matches: await compile(negated ? pattern.slice(1) : pattern) };
    }),
  );
  return (path) => lastFirst.find(({ matches }) => matches(path))?.negated === false;
}

/** What most configs name, everything, needs no compiler of globs. */
async function compile(pattern: string): Promise<PathMatcher> {
  const glob = normalize(pattern);
  if (glob === '**') return () => true;
  const { expression } = await import('./glob-expression.ts');
  const tree = expression(`${folderOf(glob)}/**/*`);
  if (glob.endsWith('/')) return (path) => tree.test(path);
  const itself = expression(glob.endsWith('/**') ? `${glob}/*` : glob);
  return (path) => itself.test(path) || tree.test(path);
}

/** The glob of the folders that a glob names; `a/**` with a trailing slash is every folder in `a`, but not `a`. */
function folderOf(glob: string): string {
  return glob.endsWith('**/') ? `${glob}*` : glob.replace(/\/$/, '');
}

/** Makes the pattern relative to the root, and plain where the matcher knows more wildcards than git. */
function normalize(pattern: string): string {
  const relative = pattern.replace(/^\.$|^(?:\.?\/)+/, '');
  if (relative === '' || relative === '**') return '**';
  const plain = relative.replace(/\\.|[()|+$]/gsu, (special) =>
    special.startsWith('\\') ? special : `\\${special}`,
  );
  const anchored = pattern.replace(/\/$/, '').includes('/');
  return anchored ? plain : `**/${plain}`;
}
