/** Questions that git is asked before it is known whether there is a repository: it answers while this program still loads. */
import { type GitResult, gitPlace } from './git-process.ts';
import { filesHolding, linesHolding } from './git-search.ts';
import { listAhead } from './git-worktree.ts';

/** What to search the work tree for. */
export interface Sought {
  /** Which files hold one of these? */
  readonly words: readonly string[];
  /** Which lines hold one of these? */
  readonly imports: readonly string[];
  /** The endings of the files that are searched. */
  readonly endings: readonly string[];
}

/** What of a work tree was asked ahead. */
export interface Ahead extends Sought {
  readonly listing: Promise<GitResult>;
  readonly files: Promise<ReadonlySet<string> | null>;
  readonly lines: Promise<ReadonlyMap<string, string> | null>;
}

/**
 * Asks for the files of the work tree that `dir` is in, and for what they hold.
 * @throws ConfigError where `dir` is no folder.
 */
export function askAhead(dir: string, env: NodeJS.ProcessEnv, sought: Sought): Ahead {
  const place = gitPlace(dir, env);
  const { words, imports, endings } = sought;
  const files = filesHolding(place, 'worktree', words, endings);
  const listing = listAhead(place);
  const lines = linesHolding(place, 'worktree', imports, endings);
  for (const asked of [listing, files, lines]) asked.catch(() => {}); // whoever needs the answer is told
  return { ...sought, listing, files, lines };
}
