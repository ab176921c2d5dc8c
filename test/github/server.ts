/**
 * A GitHub on this machine, to test against: real HTTP, real git repositories, GitHub's own contracts.
 *
 *     await using github = await startGitHub();               // or { ghes: true, limits: { pullFiles: 30 } }
 *     const repository = github.repository('octo/app');       // or ('octo/app', '/path/of/a/repository/to/read')
 *     const base = repository.commit({ branch: 'main', files: { 'a.py': 'import eventlet\n' } });
 *     const head = repository.commit({ parents: [base], files: { 'a.py': null, 'b.py': 'x = 1\n' } });
 *     const pull = repository.openPull({ head, from: 'mallory/app', labels: ['wip'] });
 *     github.faults.add({ on: 'git/get-tree', nth: 2, fault: { kind: 'status', status: 502 } });
 *     … use github.token (a workflow's, of github-actions[bot]) or github.readOnlyToken (a fork's)
 *       with github.apiUrl, github.graphqlUrl, github.serverUrl (github.env holds them for a process) …
 *     github.count('pulls/list-files'); github.reads; github.writes; github.requests; pull.comments; pull.reviewComments
 *
 * Every request and answer is held against GitHub's OpenAPI and every query against its GraphQL schema. A breach is
 * answered with 500, and the test fails when the server is disposed of. (A test of the server itself empties
 * `github.violations`.) An operation without a handler is a breach too: add one to contents.ts, pulls.ts or comments.ts.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, refuse } from './answer.ts';
import { comments } from './comments.ts';
import { contents } from './contents.ts';
import {
  answerSchema,
  answerViolation,
  type Json,
  type Matched,
  matchOperation,
  requestViolation,
} from './contract.ts';
import { readBody, send } from './exchange.ts';
import { faultAnswer } from './fault-answers.ts';
import { type Fault, FaultScript, type LoggedRequest } from './faults.ts';
import { fill } from './fill.ts';
import { answerGraphql, type GraphqlRequest, graphqlOperation } from './graphql.ts';
import { forbidden } from './permissions.ts';
import { pulls } from './pulls.ts';
import { type Limits, Repository, State, type Token } from './state.ts';

const handlers = { ...contents, ...pulls, ...comments };

export interface GitHubOptions {
  /** Serves the API as an Enterprise Server does: below /api/v3 and /api/graphql. */
  readonly ghes?: boolean;
  readonly limits?: Partial<Limits>;
}

/** Starts a server on a free port of this machine. Disposing of it stops it and throws if the contract was broken. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const github = new GitHub(options);
  await github.start();
  return github;
}

export class GitHub {
  readonly state: State;
  readonly faults = new FaultScript();
  /** Everything asked, in order. */
  readonly requests: LoggedRequest[] = [];
  /** Breaches of the contract. */
  readonly violations: string[] = [];
  /** As a workflow with `contents: read` and `pull-requests: write` has it. */
  readonly token = 'ghs_workflow';
  /** As a fork's workflow has it, whatever its `permissions` say, and Dependabot's where they say nothing. */
  readonly readOnlyToken = 'ghs_fork';
  readonly #ghes: boolean;
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  constructor({ ghes = false, limits = {} }: GitHubOptions) {
    this.#ghes = ghes;
    this.state = new State(limits);
    const login = 'github-actions[bot]';
    const read = { contents: 'read', pull_requests: 'read', issues: 'read', actions: 'read' } as const;
    this.addToken(this.token, { login, type: 'Bot', permissions: { ...read, pull_requests: 'write' } });
    this.addToken(this.readOnlyToken, { login, type: 'Bot', permissions: read });
  }

  get serverUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`; // it listens on TCP, not on a pipe
  }

  get apiUrl(): string {
    return this.#ghes ? `${this.serverUrl}/api/v3` : this.serverUrl;
  }

  get graphqlUrl(): string {
    return this.#ghes ? `${this.serverUrl}/api/graphql` : `${this.serverUrl}/graphql`;
  }

  /** The variables by which the runner tells an action where GitHub is. */
  get env(): Record<string, string> {
    return {
      GITHUB_API_URL: this.apiUrl,
      GITHUB_GRAPHQL_URL: this.graphqlUrl,
      GITHUB_SERVER_URL: this.serverUrl,
    };
  }

  get reads(): LoggedRequest[] {
    return this.requests.filter((it) => !it.write);
  }

  get writes(): LoggedRequest[] {
    return this.requests.filter((it) => it.write);
  }

  /** How often an operation was asked for. */
  count(operation: string): number {
    return this.requests.filter((it) => it.operation === operation).length;
  }

  /** The repository of this name; created when new, over the objects of an existing one if given. */
  repository(fullName: string, existing?: string): Repository {
    const known = this.state.repositories.get(fullName) ?? new Repository(this.state, fullName, existing);
    this.state.repositories.set(fullName, known);
    return known;
  }

  addToken(secret: string, token: Token): void {
    this.state.tokens.set(secret, token);
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    for (const { git } of this.state.repositories.values()) git.dispose();
    if (this.violations.length > 0)
      throw new Error(`GitHub's contract was broken:\n${this.violations.join('\n')}`);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.serverUrl);
    try {
      const body = await readBody(request);
      const isGraphql = url.pathname === new URL(this.graphqlUrl).pathname && request.method === 'POST';
      const base = new URL(this.apiUrl).pathname.replace(/\/$/, '');
      const pathname = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
      const inside = isGraphql || url.pathname.startsWith(`${base}/`);
      const matched = inside && !isGraphql ? matchOperation(request.method ?? '', pathname) : null;
      const operation = isGraphql ? graphqlOperation(body) : (matched?.operation ?? null);
      const write = isGraphql ? operation !== 'graphql/query' : request.method !== 'GET';
      const logged: LoggedRequest = {
        method: request.method ?? '',
        path: pathname,
        query: Object.fromEntries(url.searchParams),
        body,
        operation,
        write,
        status: 0,
      };
      this.requests.push(logged);
      const fault = this.faults.next(logged);
      const answer = () =>
        isGraphql
          ? this.#graphql(request, body as unknown as GraphqlRequest)
          : this.#rest(request, url, matched, body);
      await this.#send(request, response, logged, fault, answer);
    } catch (error) {
      this.violations.push(`${request.method} ${url.pathname}: ${(error as Error).stack}`);
      response.destroy();
    }
  }

  async #rest(
    request: IncomingMessage,
    url: URL,
    matched: Matched | null,
    body: Json | undefined,
  ): Promise<Answer> {
    if (!matched) return this.#breach(`${request.method} ${url.pathname}: GitHub has no such operation`);
    const token = this.#authenticate(request);
    if (!token) return refuse(401, 'Bad credentials');
    const problem = requestViolation(matched, url.searchParams, body);
    if (problem) return this.#breach(problem);
    const { operation, path } = matched;
    const handler = handlers[operation];
    if (!handler) return this.#breach(`${operation}: no handler in this server yet`);
    const fullName = `${path.owner}/${path.repo}`;
    const repository = this.state.repositories.get(fullName);
    if (!repository && 'repo' in path) return refuse(404, 'Not Found');
    const accept = request.headers.accept ?? '';
    const call = {
      state: this.state,
      repository,
      token,
      path,
      query: url.searchParams,
      body,
      accept,
      url,
    } as Call;
    const answer = forbidden(token, operation) ?? (await handler(call));
    if (answer.raw) return answer;
    const schema = answerSchema(matched, answer.status);
    const filled = answer.exact || answer.body === undefined ? answer.body : fill(schema, answer.body);
    const wrong = answerViolation(matched, answer.status, filled);
    if (wrong) return this.#breach(wrong);
    return filled === undefined ? answer : { ...answer, body: filled };
  }

  async #graphql(request: IncomingMessage, body: GraphqlRequest): Promise<Answer> {
    const token = this.#authenticate(request);
    if (!token) return refuse(401, 'Bad credentials');
    const { status, body: answer, violation } = await answerGraphql(this.state, token, body);
    return violation ? this.#breach(violation) : { status, body: answer as Json };
  }

  #authenticate(request: IncomingMessage): Token | null {
    const secret = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return this.state.tokens.get(secret ?? '') ?? null;
  }

  #breach(problem: string): Answer {
    this.violations.push(problem);
    return refuse(500, `The contract is broken: ${problem}`);
  }

  async #send(
    request: IncomingMessage,
    response: ServerResponse,
    logged: LoggedRequest,
    fault: Fault | null,
    work: () => Promise<Answer>,
  ): Promise<void> {
    if (fault?.kind === 'reset') {
      if (fault.done) await work();
      response.destroy();
      return;
    }
    if (fault?.kind === 'slow') await sleep(fault.milliseconds);
    if (fault?.kind === 'hold') await fault.meanwhile();
    const answer = faultAnswer(fault) ?? (await work());
    this.state.remaining--;
    logged.status = answer.status;
    send(request, response, answer, fault, {
      'x-github-request-id': `TEST:${this.requests.indexOf(logged) + 1}`,
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': String(this.state.remaining),
      'x-ratelimit-used': String(1_000 - this.state.remaining),
      'x-ratelimit-resource': logged.operation?.startsWith('graphql') ? 'graphql' : 'core',
    });
  }
}
