/** GraphQL, run for real over GitHub's published schema (npm's @octokit/graphql-schema). */
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, type GraphQLSchema, getOperationAST, graphql, parse, validate } from 'graphql';
import { connection, Refusal } from './connection.ts';
import type { Git, TreeItem } from './git.ts';
import { pullDiff } from './pulls.ts';
import type {
  Comment,
  Level,
  Limits,
  Permissions,
  Pull,
  Repository,
  ReviewComment,
  State,
  Token,
} from './state.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export interface GraphqlAnswer {
  readonly status: number;
  readonly body: unknown;
  /** What of the request the real GitHub would not have, or what of it this server does not model. */
  readonly violation: string | null;
}

let built: GraphQLSchema | null = null;

/** The schema takes a third of a second to build: done for the first query. */
function schema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValid: true });
  return built;
}

/** `graphql/query`, `graphql/mutation`, or null for what is no document. */
export function graphqlOperation(request: unknown): 'graphql/query' | 'graphql/mutation' | null {
  try {
    const operation = getOperationAST(parse((request as GraphqlRequest).query));
    return operation?.operation === 'mutation' ? 'graphql/mutation' : 'graphql/query';
  } catch {
    return null;
  }
}

/** Answers as `POST /graphql` does: 200 with `data` and `errors`, 502 when it takes too long. */
export async function answerGraphql(
  state: State,
  token: Token,
  request: GraphqlRequest,
): Promise<GraphqlAnswer> {
  const refused = (violation: string): GraphqlAnswer => ({
    status: 500,
    body: { message: violation },
    violation,
  });
  const problems = validate(schema(), parse(request.query));
  if (problems.length > 0) return refused(`GraphQL: ${problems.map((it) => it.message).join('; ')}`);
  const work: Work = { state, token, blobs: 0 };
  const { data, errors = [] } = await graphql({
    schema: schema(),
    source: request.query,
    rootValue: root(work),
    variableValues: request.variables ?? null,
  });
  const unexpected = errors.find((it) => !(it.originalError instanceof Refusal));
  if (unexpected) return refused(`GraphQL: ${unexpected.stack}`);
  if (work.blobs > state.limits.blobsInTime) {
    return {
      status: 502,
      body: { message: "We couldn't respond to your request in time." },
      violation: null,
    };
  }
  const shown = errors.map((it) => ({
    type: it.originalError instanceof Refusal ? it.originalError.type : 'INTERNAL',
    path: it.path,
    message: it.message,
  }));
  return { status: 200, body: { data, ...(shown.length > 0 ? { errors: shown } : {}) }, violation: null };
}

interface Work {
  readonly state: State;
  readonly token: Token;
  /** Blobs read so far. */
  blobs: number;
}

function root(work: Work) {
  return {
    viewer: { __typename: 'User', login: work.token.login },
    rateLimit: { limit: 1_000, remaining: work.state.remaining, cost: 1, used: 1_000 - work.state.remaining },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = work.state.repositories.get(`${owner}/${name}`);
      if (repository) return showRepository(work, repository);
      throw new Refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    },
    addComment: ({ input }: { input: { subjectId: string; body: string } }) => addComment(work, input),
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => {
      const comment = writable(work, input.subjectId);
      comment.minimized = input.classifier.toLowerCase();
      return { minimizedComment: showComment(work, comment, input.subjectId) };
    },
  };
}

function addComment(work: Work, { subjectId, body }: { subjectId: string; body: string }) {
  must(work, 'write', 'pull_requests', 'issues');
  const { state, token } = work;
  for (const repository of state.repositories.values())
    for (const pull of repository.pulls) {
      if (pullId(repository, pull) !== subjectId) continue;
      const limit = state.limits.body;
      if ([...body].length > limit)
        throw new Refusal('UNPROCESSABLE', `Body is too long (maximum is ${limit} characters)`);
      const comment = repository.comment(pull, token.login, body);
      const node = showComment(work, comment, `IC_${comment.id}`);
      return { commentEdge: { node }, subject: () => showPull(work, repository, pull) };
    }
  throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${subjectId}'`);
}

function pullId({ fullName }: Repository, { number }: Pull): string {
  return `PR_${Buffer.from(`${fullName}#${number}`).toString('base64url')}`;
}

/** Any one of these permissions will do. */
function must({ token }: Work, level: Level, ...names: (keyof Permissions)[]): void {
  if (names.some((name) => token.permissions[name] === 'write' || token.permissions[name] === level)) return;
  throw new Refusal('FORBIDDEN', 'Resource not accessible by integration');
}

function writable(work: Work, id: string): Comment {
  must(work, 'write', 'pull_requests');
  const { state } = work;
  const pulls = [...state.repositories.values()].flatMap((it) => it.pulls);
  const found = pulls
    .flatMap((pull) => (id.startsWith('PRRC_') ? pull.reviewComments : pull.comments))
    .find((it) => String(it.id) === id.replace(/^\w+_/, ''));
  if (!found) throw new Refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  return found;
}

function showRepository(work: Work, repository: Repository) {
  return {
    __typename: 'Repository',
    name: repository.name,
    nameWithOwner: repository.fullName,
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      showObject(work, repository.git, oid ?? expression ?? 'HEAD'),
    pullRequest: ({ number }: { number: number }) => {
      must(work, 'read', 'pull_requests', 'issues');
      const pull = repository.pulls.find((it) => it.number === number);
      if (pull) return showPull(work, repository, pull);
      throw new Refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
  };
}

async function showObject(work: Work, git: Git, name: string): Promise<object | null> {
  const object = await git.read(name);
  if (!object) return null;
  if (object.type === 'blob') {
    work.blobs++;
    return { __typename: 'Blob', oid: object.oid, ...showBlob(object.bytes, work.state.limits) };
  }
  if (object.type === 'tree') {
    const entries = () => git.tree(object.oid, false).map((item) => showEntry(work, git, item));
    return { __typename: 'Tree', oid: object.oid, entries };
  }
  if (object.type === 'tag') return { __typename: 'Tag', oid: object.oid };
  const file = ({ path }: { path: string }) => {
    const item = git.entry(object.oid, path);
    return item && showEntry(work, git, item);
  };
  return { __typename: 'Commit', oid: object.oid, file };
}

function showEntry(work: Work, git: Git, { path, mode, type, oid, size }: TreeItem) {
  return {
    name: path,
    mode: Number.parseInt(mode, 8),
    type,
    oid,
    size: size ?? 0,
    // A submodule's commit is in another repository.
    object: () => (type === 'commit' ? null : showObject(work, git, oid)),
  };
}

/** Text that is not UTF-8 is null; long text is cut, at a whole character. */
function showBlob(bytes: Buffer, { blobText: limit, converts }: Limits) {
  const isTruncated = bytes.length > limit;
  let end = Math.min(bytes.length, limit);
  while (isTruncated && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return {
    byteSize: bytes.length,
    isBinary: bytes.subarray(0, 8_000).includes(0),
    isTruncated,
    text: utf8(bytes.subarray(0, end)) ?? (converts ? bytes.toString('latin1', 0, end) : null),
  };
}

function utf8(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function showPull(work: Work, repository: Repository, pull: Pull) {
  const replies = (comment: ReviewComment) => pull.reviewComments.filter((it) => it.inReplyTo === comment.id);
  const reviewComment = (comment: ReviewComment) => ({
    ...showComment(work, comment, `PRRC_${comment.id}`),
    __typename: 'PullRequestReviewComment',
    path: comment.path,
    line: comment.line,
    startLine: comment.startLine,
    replyTo: comment.inReplyTo === null ? null : { id: `PRRC_${comment.inReplyTo}` },
  });
  const thread = (comment: ReviewComment) => ({
    id: `PRRT_${comment.id}`,
    isResolved: false,
    isOutdated: false,
    path: comment.path,
    line: comment.line,
    startLine: comment.startLine,
    diffSide: comment.side,
    comments: connection([comment, ...replies(comment)].map(reviewComment)),
  });
  return {
    __typename: 'PullRequest',
    id: pullId(repository, pull),
    number: pull.number,
    state: pull.state === 'open' ? 'OPEN' : 'CLOSED',
    isCrossRepository: pull.head.repository !== repository.fullName,
    author: actor(pull.author),
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    changedFiles: () => pullDiff(repository, pull).length,
    headRepository: pull.head.repository === null ? null : { nameWithOwner: pull.head.repository },
    labels: connection(pull.labels.map((name) => ({ name }))),
    comments: connection(pull.comments.map((it) => showComment(work, it, `IC_${it.id}`))),
    reviewThreads: connection(pull.reviewComments.filter((it) => it.inReplyTo === null).map(thread)),
  };
}

function showComment({ token }: Work, comment: Comment, id: string) {
  return {
    __typename: 'IssueComment',
    id,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: actor(comment.author),
    viewerDidAuthor: comment.author === token.login,
    body: comment.body,
    createdAt: comment.createdAt,
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
  };
}

/** An App's login has no `[bot]` here, unlike in REST and in `viewer`. */
function actor(login: string) {
  return login.endsWith('[bot]')
    ? { __typename: 'Bot', login: login.slice(0, -'[bot]'.length) }
    : { __typename: 'User', login };
}
