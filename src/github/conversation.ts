/** What we said on a pull request so far, and the pull request's present head: one query a hundred comments. */
import type { Api, PullRequestAddress } from './api.ts';
import { type Fingerprint, parseFingerprint } from './markers/fingerprint.ts';
import { type Marker, parseMarker } from './markers/marker.ts';
import { at, optionalText, text } from './payload.ts';

/** A comment of ours on the pull request that carries a marker. */
export interface SummaryComment {
  /** GitHub's own number; past 2^31, so GraphQL gives it as a text. */
  readonly id: string;
  readonly body: string;
  readonly marker: Marker;
}

/** A review comment of ours that carries a fingerprint. */
export interface ReviewComment {
  readonly id: string;
  /** GraphQL's id of the same. */
  readonly node: string;
  readonly fingerprint: Fingerprint;
  readonly answered: boolean;
  readonly minimized: boolean;
}

export interface Conversation {
  /** GraphQL's id of the pull request. */
  readonly subject: string;
  /** The commit that the pull request stands at now. */
  readonly head: string;
  /** Ours, oldest first. */
  readonly summaries: readonly SummaryComment[];
  readonly remarks: readonly ReviewComment[];
}

const COMMENT = 'fullDatabaseId author { __typename login } body';
const THREAD = `comments(first: 1) { totalCount nodes { id isMinimized ${COMMENT} } }`;

const QUERY = `
query Conversation(
  $owner: String!, $name: String!, $number: Int!,
  $comments: String, $withComments: Boolean!, $threads: String, $withThreads: Boolean!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      id
      headRefOid
      comments(first: 100, after: $comments) @include(if: $withComments) {
        pageInfo { hasNextPage endCursor }
        nodes { ${COMMENT} }
      }
      reviewThreads(first: 100, after: $threads) @include(if: $withThreads) {
        pageInfo { hasNextPage endCursor }
        nodes { ${THREAD} }
      }
    }
  }
}`;

/**
 * Reads the conversation, all of it: a summary comment may stand on any page.
 * @param withThreads Whether review comments are wanted too.
 */
export async function readConversation(
  api: Api,
  { repository, number }: PullRequestAddress,
  withThreads: boolean,
): Promise<Conversation> {
  const pages: Conversation[] = [];
  let next = {
    comments: null as string | null,
    withComments: true,
    threads: null as string | null,
    withThreads,
  };
  while (next.withComments || next.withThreads) {
    const answer = await api.graphql(QUERY, { ...repository, number, ...next });
    const pull = at(answer, 'repository.pullRequest');
    pages.push(conversationOf(pull, text(answer, 'viewer.login')));
    const comments = pageAfter(pull, 'comments');
    const threads = pageAfter(pull, 'reviewThreads');
    next = { comments, withComments: comments !== null, threads, withThreads: threads !== null };
  }
  const last = pages.at(-1);
  if (last === undefined) throw new Error('one page is always asked for');
  return {
    ...last,
    summaries: pages.flatMap(({ summaries }) => summaries),
    remarks: pages.flatMap(({ remarks }) => remarks),
  };
}

const ADD_COMMENT = `
mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { author { __typename login } } }
    subject {
      ... on PullRequest {
        id
        headRefOid
        comments(last: 100) { nodes { ${COMMENT} } }
        reviewThreads(last: 100) { nodes { ${THREAD} } }
      }
    }
  }
}`;

/**
 * Adds a comment. It is not the REST API's way, since this one's answer shows what another run has written at the same
 * time, and so spares a look afterwards.
 * @returns The youngest hundred comments and threads, with the new comment.
 */
export async function addComment(api: Api, subject: string, body: string): Promise<Conversation> {
  const answer = at(await api.graphql(ADD_COMMENT, { subject, body }), 'addComment');
  const author = at(answer, 'commentEdge.node.author');
  const suffix = at(author, '__typename') === 'Bot' ? '[bot]' : '';
  return conversationOf(at(answer, 'subject'), `${text(author, 'login').replace(/\[bot\]$/, '')}${suffix}`);
}

function conversationOf(pull: unknown, viewer: string): Conversation {
  const ours = authorTest(viewer);
  return {
    subject: text(pull, 'id'),
    head: text(pull, 'headRefOid'),
    summaries: nodes(pull, 'comments').filter(ours).flatMap(summaryOf),
    remarks: nodes(pull, 'reviewThreads').flatMap((node) => remarkOf(node, ours)),
  };
}

/**
 * Whether a comment is by who asks. A Bot's login ends in `[bot]` as a viewer and not as an author; a person may have
 * the same name without it.
 */
function authorTest(viewer: string): (comment: unknown) => boolean {
  const login = viewer.replace(/\[bot\]$/, '');
  const bot = login !== viewer;
  return (comment) =>
    optionalText(comment, 'author.login')?.replace(/\[bot\]$/, '') === login &&
    (optionalText(comment, 'author.__typename') === 'Bot') === bot;
}

function nodes(pull: unknown, connection: string): readonly unknown[] {
  const found = at(pull, `${connection}.nodes`);
  return Array.isArray(found) ? found : [];
}

function pageAfter(pull: unknown, connection: string): string | null {
  return at(pull, `${connection}.pageInfo.hasNextPage`) === true
    ? text(pull, `${connection}.pageInfo.endCursor`)
    : null;
}

function summaryOf(comment: unknown): SummaryComment[] {
  const body = optionalText(comment, 'body') ?? '';
  const marker = parseMarker(body);
  return marker === null ? [] : [{ id: text(comment, 'fullDatabaseId'), body, marker }];
}

function remarkOf(thread: unknown, ours: (comment: unknown) => boolean): ReviewComment[] {
  const [comment] = nodes(thread, 'comments');
  const fingerprint = parseFingerprint(optionalText(comment, 'body') ?? '');
  if (fingerprint === null || !ours(comment)) return [];
  return [
    {
      id: text(comment, 'fullDatabaseId'),
      node: text(comment, 'id'),
      fingerprint,
      answered: at(thread, 'comments.totalCount') !== 1,
      minimized: at(comment, 'isMinimized') === true,
    },
  ];
}
