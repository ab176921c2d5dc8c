/** What the API tells before a comparison, in one query: the base commit, the config on both sides, the labels. */
import { IncompleteError } from '../errors.ts';
import { type Api, statusOf } from './api.ts';
import type { Repository } from './environment.ts';
import { at, optionalText, text } from './payload.ts';

export interface StartingPointQuestion {
  readonly repository: Repository;
  /** A branch, tag or commit. */
  readonly base: string;
  /** Asked for where `base` names nothing; null for nothing to fall back on. */
  readonly fallbackBase: string | null;
  readonly head: string;
  readonly configPath: string;
  /** The pull request whose labels are wanted; null where there is none. */
  readonly number: number | null;
}

export interface StartingPoint {
  /** The commit that `base` names now, so that all further requests mean the same one. */
  readonly base: string;
  readonly head: string;
  /** The config file of each; null where there is none. */
  readonly configs: { readonly base: Uint8Array | null; readonly head: Uint8Array | null };
  /** Null where the token may not read them. */
  readonly labels: readonly string[] | null;
}

const QUERY = `
query StartingPoint(
  $owner: String!, $name: String!, $base: String!, $head: String!,
  $baseConfig: String!, $headConfig: String!, $number: Int!, $withLabels: Boolean!
) {
  repository(owner: $owner, name: $name) {
    base: object(expression: $base) { __typename oid ... on Tag { target { oid } } }
    head: object(expression: $head) { __typename oid ... on Tag { target { oid } } }
    baseConfig: object(expression: $baseConfig) { __typename ... on Blob { isTruncated text } }
    headConfig: object(expression: $headConfig) { __typename ... on Blob { isTruncated text } }
    pullRequest(number: $number) @include(if: $withLabels) {
      labels(first: 100) { nodes { name } }
    }
  }
}`;

/**
 * Asks for the starting point. Labels that the token may not read are left out: they only ever soften a verdict.
 * @throws IncompleteError where base or head is no commit of the repository any more, or GitHub fails.
 */
export async function readStartingPoint(api: Api, question: StartingPointQuestion): Promise<StartingPoint> {
  const withLabels = question.number !== null;
  const answer = await ask(api, question, withLabels).catch((error: unknown) => {
    if (withLabels && statusOf(error) === 403) return ask(api, question, false);
    throw error;
  });
  const base = commitOf(answer, 'base');
  const head = commitOf(answer, 'head');
  const { fallbackBase } = question;
  if (base === null && fallbackBase !== null)
    return readStartingPoint(api, { ...question, base: fallbackBase, fallbackBase: null });
  if (base === null || head === null)
    throw new IncompleteError(
      `GitHub has no commit ${base === null ? question.base : question.head} (any more), so there is nothing to ` +
        'compare. Push again, or give the inputs `base` and `head`',
    );
  const labels = at(answer, 'pullRequest.labels.nodes');
  return {
    base,
    head,
    configs: { base: fileOf(answer, 'baseConfig'), head: fileOf(answer, 'headConfig') },
    labels: Array.isArray(labels) ? labels.map((label) => text(label, 'name')) : null,
  };
}

async function ask(
  api: Api,
  { repository, base, head, configPath, number }: StartingPointQuestion,
  withLabels: boolean,
): Promise<unknown> {
  const answer = await api.graphql(QUERY, {
    ...repository,
    base,
    head,
    baseConfig: `${base}:${configPath}`,
    headConfig: `${head}:${configPath}`,
    number: number ?? 0,
    withLabels,
  });
  return at(answer, 'repository');
}

/** An annotated tag stands for the commit that it names. */
function commitOf(answer: unknown, side: 'base' | 'head'): string | null {
  return optionalText(answer, `${side}.target.oid`) ?? optionalText(answer, `${side}.oid`);
}

/** @throws IncompleteError for a file that GitHub gives no text of: no config is that long, or not UTF-8. */
function fileOf(answer: unknown, name: 'baseConfig' | 'headConfig'): Uint8Array | null {
  const file = at(answer, name);
  if (at(file, '__typename') !== 'Blob') return null;
  const content = at(file, 'text');
  if (typeof content === 'string' && at(file, 'isTruncated') !== true) return Buffer.from(content);
  throw new IncompleteError(
    'the config file is no UTF-8 text, or too long: mend it, or give another as `config`',
  );
}
