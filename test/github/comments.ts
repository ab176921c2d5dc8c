/** REST: what people and programs say on a pull request. Comments, reviews, review comments. */
import { type Answer, type Call, type Handler, notFound, page, refuse } from './answer.ts';
import type { Json } from './contract.ts';
import { pullDiff, user, withPull } from './pulls.ts';
import type { Comment, Pull, Review, ReviewComment } from './state.ts';

export const comments: Readonly<Record<string, Handler>> = {
  'issues/list-comments': (call) => withPull(call, (pull) => page(call, pull.comments, showComment)),
  'issues/create-comment': (call) => withPull(call, (pull) => createComment(call, pull)),
  'issues/update-comment': updateComment,
  'issues/delete-comment': (call) => remove(call, (pull) => pull.comments),
  'pulls/list-reviews': (call) => withPull(call, (pull) => page(call, pull.reviews, showReview)),
  'pulls/create-review': (call) => withPull(call, (pull) => createReview(call, pull)),
  'pulls/list-review-comments': (call) =>
    withPull(call, (pull) => page(call, pull.reviewComments, showReviewComment)),
  'pulls/create-review-comment': (call) => withPull(call, (pull) => createReviewComment(call, pull)),
  'pulls/delete-review-comment': (call) => remove(call, (pull) => pull.reviewComments),
};

function createComment(call: Call, pull: Pull): Answer {
  const long = tooLong(call, call.body.body, 'IssueComment');
  if (long) return long;
  return { status: 201, body: showComment(call.repository.comment(pull, call.token.login, call.body.body)) };
}

function updateComment(call: Call): Answer {
  const comment = byId(call, (pull) => pull.comments)?.found;
  if (!comment) return notFound();
  const long = tooLong(call, call.body.body, 'IssueComment');
  if (long) return long;
  comment.body = call.body.body;
  return { status: 200, body: showComment(comment) };
}

function remove(call: Call, list: (pull: Pull) => Comment[]): Answer {
  const place = byId(call, list);
  if (!place) return notFound();
  place.among.splice(place.among.indexOf(place.found), 1);
  return { status: 204 };
}

function byId<Item extends Comment>({ repository, path }: Call, list: (pull: Pull) => Item[]) {
  for (const pull of repository.pulls) {
    const found = list(pull).find((it) => it.id === Number(path.comment_id));
    if (found) return { found, among: list(pull) };
  }
  return null;
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: 'LEFT' | 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: string;
}

/** One comment that GitHub would refuse makes it refuse the whole review. */
function createReview(call: Call, pull: Pull): Answer {
  const { body = '', event, comments: drafts = [] } = call.body;
  const long = [body, ...drafts.map((it: Draft) => it.body)].map((it) =>
    tooLong(call, it, 'PullRequestReview'),
  );
  const firstLong = long.find((it) => it !== null);
  if (firstLong) return firstLong;
  if (event === 'COMMENT' && !body && drafts.length === 0)
    return refuse(422, 'Unprocessable Entity', ['Body is missing']);
  const problems = drafts
    .map((it: Draft) => misplaced(call, pull, it))
    .filter((it: string | null) => it !== null);
  if (problems.length > 0) return refuse(422, 'Unprocessable Entity', problems);
  const commit = call.body.commit_id ?? pull.head.sha;
  const review: Review = {
    id: call.state.stamp().id,
    author: call.token.login,
    commit,
    body,
    state: 'COMMENTED',
  };
  pull.reviews.push(review);
  for (const draft of drafts) addReviewComment(call, pull, draft, commit, review.id);
  return { status: 200, body: showReview(review) };
}

function createReviewComment(call: Call, pull: Pull): Answer {
  const long = tooLong(call, call.body.body, 'PullRequestReviewComment');
  if (long) return long;
  const problem = misplaced(call, pull, call.body);
  if (problem) {
    const field = 'pull_request_review_thread.line';
    return refuse(422, 'Validation Failed', [
      { resource: 'PullRequestReviewComment', code: 'custom', field, message: problem },
    ]);
  }
  const comment = addReviewComment(call, pull, call.body, call.body.commit_id, 0);
  return { status: 201, body: showReviewComment(comment) };
}

function addReviewComment(
  call: Call,
  pull: Pull,
  draft: Draft,
  commit: string,
  reviewId: number,
): ReviewComment {
  const comment: ReviewComment = {
    ...call.state.stamp(),
    author: call.token.login,
    body: draft.body,
    minimized: null,
    reviewId,
    path: draft.path,
    side: draft.side ?? 'RIGHT',
    startLine: draft.start_line ?? null,
    line: draft.line ?? null,
    commit,
    inReplyTo: null,
  };
  pull.reviewComments.push(comment);
  return comment;
}

/** Why a comment can't stand where it asks to; null when it can. */
function misplaced({ repository }: Call, pull: Pull, draft: Draft): string | null {
  const file = pullDiff(repository, pull).find((it) => it.filename === draft.path);
  if (!file) return 'Path could not be resolved';
  if (draft.line === undefined) return 'Line could not be resolved';
  const lines = diffLines(file.patch ?? '', draft.side ?? 'RIGHT');
  if (!lines.has(draft.line)) return 'Line could not be resolved';
  if (draft.start_line === undefined) return null;
  if (draft.start_line >= draft.line) return 'start_line must precede the end line.';
  return lines.has(draft.start_line) ? null : 'Start line could not be resolved';
}

/** The lines of one side that a patch shows. */
function diffLines(patch: string, side: 'LEFT' | 'RIGHT'): Set<number> {
  const lines = new Set<number>();
  const [start, own] = side === 'RIGHT' ? [/^@@ -\S+ \+(\d+)/, '+'] : [/^@@ -(\d+)/, '-'];
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = start.exec(text);
    if (header) line = Number(header[1]);
    else if (text.startsWith(own) || text.startsWith(' ')) lines.add(line++);
  }
  return lines;
}

function tooLong({ state }: Call, body: string, resource: string): Answer | null {
  const { body: limit } = state.limits;
  // GitHub counts characters, as code points.
  if (body.length <= limit || [...body].length <= limit) return null;
  const message = `Body is too long (maximum is ${limit} characters)`;
  if (resource === 'PullRequestReview') return refuse(422, 'Unprocessable Entity', [message]);
  return refuse(422, 'Validation Failed', [{ resource, code: 'unprocessable', field: 'data', message }]);
}

function showComment(comment: Comment): Json {
  const { id, author, body, createdAt } = comment;
  return { id, node_id: `IC_${id}`, user: user(author), body, created_at: createdAt, updated_at: createdAt };
}

function showReview({ id, author, body, state, commit }: Review): Json {
  return { id, node_id: `PRR_${id}`, user: user(author), body, state, commit_id: commit };
}

function showReviewComment(comment: ReviewComment): Json {
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    user: user(comment.author),
    body: comment.body,
    path: comment.path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    pull_request_review_id: comment.reviewId || null,
    side: comment.side,
    line: comment.line ?? 1,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    ...(comment.startLine === null ? {} : { start_line: comment.startLine }),
    ...(comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }),
  };
}
