/** What the server knows: repositories, pull requests, comments, tokens, limits. */
import { type CommitSpec, Git } from './git.ts';

export type Level = 'none' | 'read' | 'write';
export type Permissions = Readonly<
  Partial<Record<'contents' | 'pull_requests' | 'issues' | 'checks' | 'actions', Level>>
>;

/** Who a token acts for. An App's installation (so GITHUB_TOKEN too) may not ask for `/user`. */
export interface Token {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly permissions: Permissions;
}

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly createdAt: string;
  body: string;
  minimized: string | null;
}

export interface ReviewComment extends Comment {
  readonly reviewId: number;
  readonly path: string;
  readonly side: 'LEFT' | 'RIGHT';
  readonly startLine: number | null;
  readonly line: number | null;
  readonly commit: string;
  readonly inReplyTo: number | null;
}

export interface Review {
  readonly id: number;
  readonly author: string;
  readonly commit: string;
  body: string;
  state: 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';
}

export interface Pull {
  readonly number: number;
  readonly author: string;
  /** The branch it goes into, and that branch's commit when the pull request was last pushed to. */
  readonly base: { readonly ref: string; sha: string };
  /** `repository` is null when the fork is gone. */
  readonly head: { readonly ref: string; sha: string; repository: string | null };
  labels: string[];
  state: 'open' | 'closed';
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly reviewComments: ReviewComment[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` of the fork that it ran for; null when the fork is gone. */
  readonly headRepository: string | null;
}

export interface PullSpec {
  readonly head: string;
  readonly headRef?: string;
  /** `owner/name` of the fork it comes from; the repository itself when absent, null for a fork that is gone. */
  readonly from?: string | null;
  readonly base?: string;
  readonly labels?: readonly string[];
  readonly author?: string;
}

/** Figures of the real GitHub; a test may lower them to reach them cheaply. */
export interface Limits {
  /** Files that a comparison lists. */
  readonly compareFiles: number;
  /** Files that a pull request lists over all its pages. */
  readonly pullFiles: number;
  /** Changed lines of a file whose patch is shown in lists; of a longer one there is none, and no count. */
  readonly patchLines: number;
  /** Entries of a recursive tree before it says `truncated`. */
  readonly treeEntries: number;
  /** Bytes of a blob's text by GraphQL before it says `isTruncated`. */
  readonly blobText: number;
  /** Blobs that one GraphQL request reads in time; more of them is 502, as a timeout is. */
  readonly blobsInTime: number;
  /** Characters of a comment's body. */
  readonly body: number;
  /** Whether GraphQL gives what is not UTF-8 as text all the same, converted. */
  readonly converts: boolean;
}

export const GITHUB_LIMITS: Limits = {
  compareFiles: 300,
  pullFiles: 3_000,
  patchLines: 20_000,
  treeEntries: 100_000,
  blobText: 512_000,
  blobsInTime: Number.POSITIVE_INFINITY,
  body: 65_536,
  converts: false,
};

export class Repository {
  readonly owner: string;
  readonly name: string;
  readonly git: Git;
  readonly pulls: Pull[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly #state: State;

  constructor(state: State, fullName: string, existing?: string) {
    [this.owner = '', this.name = ''] = fullName.split('/');
    this.#state = state;
    this.git = new Git(existing);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  commit(spec: CommitSpec): string {
    return this.git.commit(spec);
  }

  /** Opens a pull request; the objects of a fork are in the base repository's storage, as on GitHub. */
  openPull({ head, base = 'main', ...spec }: PullSpec): Pull {
    const number = this.pulls.length + 1;
    const pull: Pull = {
      number,
      author: spec.author ?? 'contributor',
      base: { ref: base, sha: this.git.resolve(base) ?? base },
      head: {
        ref: spec.headRef ?? 'topic',
        sha: head,
        repository: spec.from === undefined ? this.fullName : spec.from,
      },
      labels: [...(spec.labels ?? [])],
      state: 'open',
      comments: [],
      reviews: [],
      reviewComments: [],
    };
    this.pulls.push(pull);
    this.git.run(['update-ref', `refs/pull/${number}/head`, head]);
    return pull;
  }

  /** Moves a pull request's head, as a push does. */
  push(pull: Pull, head: string): void {
    pull.head.sha = head;
    this.git.run(['update-ref', `refs/pull/${pull.number}/head`, head]);
  }

  /** The merge of a pull request into its branch, as `pull_request` has it in `GITHUB_SHA`: one for both sides. */
  merge({ number, base, head }: Pull): string {
    const into = this.git.resolve(base.ref) ?? base.sha;
    const merge = this.git.merge(into, head.sha);
    this.git.run(['update-ref', `refs/pull/${number}/merge`, merge]);
    return merge;
  }

  comment(pull: Pull, author: string, body: string): Comment {
    const comment = { ...this.#state.stamp(), author, body, minimized: null };
    pull.comments.push(comment);
    return comment;
  }

  addRun(run: Omit<WorkflowRun, 'id'>): WorkflowRun {
    const added = { id: this.#state.stamp().id, ...run };
    this.runs.push(added);
    return added;
  }
}

export class State {
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly limits: Limits;
  /** Requests left before the rate limit; falls with each. */
  remaining = 1_000;
  #nextId = 1;

  constructor(limits: Partial<Limits>) {
    this.limits = { ...GITHUB_LIMITS, ...limits };
  }

  /** A new identity, younger than all before it. */
  stamp(): { id: number; createdAt: string } {
    const id = this.#nextId++;
    return { id, createdAt: new Date(Date.UTC(2026, 0, 1) + id * 1000).toISOString().replace('.000', '') };
  }
}
