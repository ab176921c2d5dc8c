/** What repositories are called where their inventories are merged. */
import { ConfigError } from '../errors.ts';

/** A repository's name, and the report that has it. */
interface Named {
  readonly name: string;
  readonly file: string;
}

/**
 * Paths must tell whose they are: `a/b/c.py` could be of `a`, or of `a/b`, if both were there.
 * @throws ConfigError for such names, and for one that is there twice.
 */
export function refuseLikeNames(repositories: readonly Named[]): void {
  const files = new Map<string, string>();
  const remedy = 'Scan each repository with its own --label.';
  for (const { name, file } of repositories) {
    const before = files.get(name);
    if (before !== undefined)
      throw new ConfigError(`${name} is there twice: ${before} and ${file}. ${remedy}`);
    files.set(name, file);
  }
  for (const { name, file } of repositories) {
    const above = foldersAbove(name).find((folder) => files.has(folder));
    if (above === undefined) continue;
    throw new ConfigError(
      `the name ${name} (${file}) starts with another, ${above} (${files.get(above)}), so that paths do not tell whose they are. ${remedy}`,
    );
  }
}

/** `a/b` and `a` for `a/b/c`. */
function foldersAbove(name: string): readonly string[] {
  const parts = name.split('/');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** What files are called without their ending: `nova` for `nova.json`, and for `nova/report.json` beside `swift/report.json`. */
export function fileNames(files: readonly string[]): readonly string[] {
  const paths = files.map((file) =>
    file
      .replace(/\.json$/, '')
      .split(/[\\/]/)
      .filter((part) => part !== '' && part !== '.'),
  );
  const last = paths[0]?.at(-1);
  const isAlike = paths.length > 1 && paths.every((path) => path.length > 1 && path.at(-1) === last);
  return paths.map((path) => (isAlike ? path.at(-2) : path.at(-1)) ?? 'report');
}
