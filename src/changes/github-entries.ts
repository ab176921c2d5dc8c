/** Both sides of a few changed files in one GraphQL query: what the trees would say of them, and the texts with it. */
import { ApiError } from '../github/api-errors.ts';
import type { GitHubClient } from '../github/client.ts';
import type { GitHubComparison, ListedFile } from './github-comparison.ts';
import { REPLACED } from './github-files.ts';
import type { TreeFile } from './github-trees.ts';

/** Files of both sides together that one query takes; more of them, or more than a comparison lists, take two trees. */
const MAX_ENTRIES = 150;

export interface Sides {
  readonly base: readonly TreeFile[];
  readonly head: readonly TreeFile[];
  /** What came along, by blob id; unchecked. Null where GitHub has no text of the blob. */
  readonly texts: ReadonlyMap<string, string | null>;
}

/** What else of the repository is asked in the same query, to spare a request. */
export interface Along {
  /** Variables as a document declares them, `$name: String!`; names begin with `along`. */
  readonly declarations: readonly string[];
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields of a Repository. */
  readonly fields: string;
  /** Fields of the pull request, left out where the token may not see it. */
  readonly pullFields: string;
}

export interface Question {
  readonly comparison: GitHubComparison;
  /** Asked for how many files it changes, if it is known. */
  readonly pullNumber: number | null;
  /** Whose text is wanted too. */
  readonly likely: (path: string) => boolean;
  readonly along: Along;
}

export interface EntriesAnswer {
  /** Null where that can't be had in one query, or doesn't fit the comparison's list: the trees will tell. */
  readonly sides: Sides | null;
  /** The repository, with what was asked along. */
  readonly repository: unknown;
}

/**
 * Reads both sides of listed files, and holds the list's length against the pull request's own count.
 * @throws IncompleteError where not even what was asked along can be had.
 */
export async function readSides(client: GitHubClient, question: Question): Promise<EntriesAnswer> {
  const { pullNumber, comparison } = question;
  const small = fitsOneQuery(comparison);
  try {
    return await ask(client, question, small ? pathsOf(comparison) : NO_PATHS);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 403 && pullNumber !== null)
      return await readSides(client, { ...question, pullNumber: null });
    if (small) return await ask(client, question, NO_PATHS); // it was too much for ten seconds
    throw error;
  }
}

/** Whether both sides of all files that a comparison lists may be had by `readSides`, which asks by path. */
export function fitsOneQuery(comparison: GitHubComparison): boolean {
  const { base, head } = pathsOf(comparison);
  if ([...base, ...head].some((path) => path.includes(REPLACED))) return false;
  return base.length + head.length <= MAX_ENTRIES;
}

type Paths = Readonly<Record<'base' | 'head', readonly string[]>>;
const NO_PATHS: Paths = { base: [], head: [] };

function pathsOf({ files }: GitHubComparison): Paths {
  return { base: files.flatMap(basePath), head: files.flatMap(headPath) };
}

async function ask(client: GitHubClient, question: Question, paths: Paths): Promise<EntriesAnswer> {
  const { comparison, pullNumber, along } = question;
  const { place, mergeBase, head, files } = comparison;
  const all = [...new Set([...paths.base, ...paths.head])];
  const variables = {
    ...{ owner: place.owner, name: place.repo, base: mergeBase, head, number: pullNumber ?? 0 },
    ...Object.fromEntries(all.map((path, at) => [`p${at}`, path])),
    ...along.variables,
  };
  const send = paths === NO_PATHS ? client.graphql : client.graphqlOnce;
  const { repository } = (await send(sidesQuery(question, paths, all), variables)) as SidesAnswer; // our own query's
  const pull = repository?.pullRequest;
  const differs = pull && (pull.headRefOid !== head || pull.changedFiles !== files.length);
  const sides = paths === NO_PATHS || differs ? null : sidesOf(repository, paths, all);
  return { sides, repository };
}

function sidesQuery({ pullNumber, likely, along }: Question, paths: Paths, all: readonly string[]): string {
  const file = (path: string) => {
    const at = all.indexOf(path);
    return `f${at}: file(path: $p${at}) { mode oid size ${likely(path) ? 'object { ... on Blob { text } }' : ''} }`;
  };
  const side = (name: 'base' | 'head') =>
    `${name}: object(oid: $${name}) { ... on Commit { oid\n${paths[name].map(file).join('\n')}\n} }`;
  const pull = `pullRequest(number: $number) @include(if: $counted) { headRefOid changedFiles ${along.pullFields} }`;
  const declarations = [...along.declarations, ...all.map((_, at) => `$p${at}: String!`)];
  return `query Sides(
$owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!, $number: Int!,
$counted: Boolean = ${pullNumber !== null},
${declarations.join(', ')}
) {
repository(owner: $owner, name: $name) {
${[pull, side('base'), side('head'), along.fields].join('\n')}
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
  const texts = new Map<string, string | null>();
  const found: Record<'base' | 'head', TreeFile[]> = { base: [], head: [] };
  for (const side of ['base', 'head'] as const) {
    for (const path of paths[side]) {
      const entry = repository?.[side]?.[`f${all.indexOf(path)}`];
      if (!entry) return null;
      const { mode, oid, size, object } = entry;
      found[side].push({ path, mode: mode.toString(8), oid, size });
      if (object?.text !== undefined) texts.set(oid, object.text);
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
