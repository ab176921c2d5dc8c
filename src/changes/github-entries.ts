/** Both sides of a few changed files in one GraphQL query: what the trees would say of them, and the texts with it. */
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { ListedFile } from './github-files.ts';
import type { Place, TreeFile } from './github-trees.ts';

/** Files of both sides together that one query takes; more of them cost less as two trees. */
export const MAX_ENTRIES = 150;

export interface Sides {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
  /** What came along, by blob id; unchecked. */
  readonly texts: ReadonlyMap<string, string>;
}

interface Question {
  readonly place: Place;
  /** Commit ids. */
  readonly base: string;
  readonly head: string;
  /** All that changed, as far as GitHub's comparison says. */
  readonly listed: readonly ListedFile[];
  /** Asked for how many files it changes, if it is known. */
  readonly pullNumber: number | undefined;
  /** Whose text is wanted too. */
  readonly likely: (path: string) => boolean;
}

/**
 * Reads both sides of listed files, and holds the list's length against the pull request's own count.
 * @returns Null where that can't be had in one query, or the answer doesn't fit the list: the trees will tell.
 */
export async function readSides(client: GitHubClient, question: Question): Promise<Sides | null> {
  const { place, base, head, listed, pullNumber } = question;
  const paths = { base: listed.flatMap(basePath), head: listed.flatMap(headPath) };
  if (paths.base.length + paths.head.length > MAX_ENTRIES) return null;
  const all = [...new Set([...paths.base, ...paths.head])];
  const variables = {
    ...{ owner: place.owner, name: place.repo, base, head, number: pullNumber ?? 0 },
    ...Object.fromEntries(all.map((path, at) => [`p${at}`, path])),
  };
  try {
    const answer = await client.graphqlOnce(sidesQuery(question, paths, all), variables);
    const { repository } = answer as SidesAnswer; // our own query's, run over GitHub's schema by our tests
    const pull = repository?.pullRequest;
    if (pull && (pull.headRefOid !== head || pull.changedFiles !== listed.length)) return null;
    return sidesOf(repository, paths, all);
  } catch (error) {
    // Too much for ten seconds, or no permission to see the pull request: neither stands in the trees' way.
    if (error instanceof ApiError) return null;
    throw error;
  }
}

type Paths = Readonly<Record<'base' | 'head', readonly string[]>>;

function sidesQuery({ pullNumber, likely }: Question, paths: Paths, all: readonly string[]): string {
  const file = (path: string) => {
    const at = all.indexOf(path);
    return `f${at}: file(path: $p${at}) { mode oid size ${likely(path) ? 'object { ... on Blob { text } }' : ''} }`;
  };
  const side = (name: 'base' | 'head') =>
    `${name}: object(oid: $${name}) { ... on Commit { oid\n${paths[name].map(file).join('\n')}\n} }`;
  const counted = pullNumber !== undefined;
  return `query Sides(
$owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!, $number: Int!, $counted: Boolean = ${counted},
${all.map((_, at) => `$p${at}: String!`).join(', ')}
) {
repository(owner: $owner, name: $name) {
pullRequest(number: $number) @include(if: $counted) { headRefOid changedFiles }
${side('base')}
${side('head')}
}
}`;
}

interface EntryAnswer {
  readonly mode: number;
  readonly oid: string;
  readonly size: number;
  readonly object?: { readonly text?: string | null } | null;
}

type SideAnswer = Readonly<Record<string, EntryAnswer | null>> | null;

interface SidesAnswer {
  readonly repository: {
    readonly base: SideAnswer;
    readonly head: SideAnswer;
    readonly pullRequest?: { readonly headRefOid: string; readonly changedFiles: number } | null;
  } | null;
}

function sidesOf(repository: SidesAnswer['repository'], paths: Paths, all: readonly string[]): Sides | null {
  const texts = new Map<string, string>();
  const found: Record<'base' | 'head', TreeFile[]> = { base: [], head: [] };
  for (const side of ['base', 'head'] as const) {
    for (const path of paths[side]) {
      const entry = repository?.[side]?.[`f${all.indexOf(path)}`];
      if (!entry) return null;
      const { mode, oid, size, object } = entry;
      found[side].push({ path, mode: mode.toString(8), oid, size });
      if (typeof object?.text === 'string') texts.set(oid, object.text);
    }
  }
  return { ...found, texts };
}

function basePath({ filename, previous_filename: from, status }: ListedFile): string[] {
  if (status === 'added' || status === 'copied') return [];
  return [status === 'renamed' ? (from ?? filename) : filename];
}

function headPath({ filename, status }: ListedFile): string[] {
  return status === 'removed' ? [] : [filename];
}
