/**
 * The client of GitHub's API: waits for rate limits, tries again what may be tried again, explains what failed.
 *
 * Made of octokit's core and two plugins, and not by way of @actions/github: importing that costs 90 ms before the
 * first request, three starts of node, for its copy of undici and a table of a thousand endpoints; these cost 14.
 * Nor by octokit's paginate plugin, which takes a 409 in mid-list, and an answer without a body, for the end of the list.
 */
import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Api } from './api.ts';
import { explain, explainGraphql } from './api-errors.ts';
import { fetchWhole } from './fetch.ts';
import { rejectBrokenAnswers, toSecondaryLimit } from './transport.ts';

export interface ClientOptions {
  readonly token: string;
  /** As `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` say; no URL is made up. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Told of every wait that is longer than a moment. */
  readonly log?: (line: string) => void;
  /** Milliseconds in a second of waiting: 1,000, but in tests. Below it, writes are not spaced out either. */
  readonly second?: number;
  /** Milliseconds for one answer to arrive whole. GitHub itself gives up after 10 seconds; blobs may be long. */
  readonly timeout?: number;
  /** Called each time a request has left, while its answer is awaited. */
  readonly sent?: () => void;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface GitHubClient extends Api {
  /** All pages of a list, 100 items each, one after the other. */
  pages(route: string, parameters: Parameters): AsyncIterable<readonly unknown[]>;
  /** The bytes of a resource that GitHub has in a raw form. */
  bytes(route: string, parameters: Parameters): Promise<Uint8Array>;
  /** A query that is not tried again after a 5xx or a cut connection: for who then asks for less. */
  graphqlOnce(document: string, variables: Parameters): Promise<unknown>;
}

/** Two retries: what GitHub's "Best practices for using the REST API" bears, and what a job's minutes do. */
const RETRIES = 2;
/** Seconds. A primary limit may take an hour to reset; nobody wants to pay for a runner that sleeps so long. */
const LONGEST_WAIT = 600;
/** What trying again does not change. Rate limits (403, 429) are the throttling plugin's. */
const FINAL = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];

/**
 * Makes a client. Every method throws ApiError or PermissionError (both IncompleteError).
 *
 * Requests that make something (POST, mutations) are not tried again after a 5xx or a cut connection, for they may have been
 * done: whoever sends them looks before sending them again. Rate limits are waited for all the same.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const rest = octokit(options, options.apiUrl, false);
  const [graphqlBase, graphqlPath] = splitGraphqlUrl(options.graphqlUrl);
  const reads = octokit(options, graphqlBase, true);
  const writes = octokit(options, graphqlBase, false);

  const request = async (route: string, parameters: Parameters) => {
    const makes = route.startsWith('POST ');
    const retries = makes ? { request: { retries: 0 } } : {};
    return await rest.request(route, { ...parameters, ...retries }).catch((error) => {
      throw explain(error, route, makes);
    });
  };
  const graphql = async (document: string, variables: Parameters, mayRepeat: boolean) => {
    const isWrite = /^\s*mutation\b/.test(document);
    const client = isWrite ? writes : reads;
    const retries = mayRepeat && !isWrite ? RETRIES : 0;
    const body = { query: document, variables };
    const { data } = await client
      .request(`POST ${graphqlPath}`, { ...body, request: { retries } })
      .catch((error) => {
        throw explain(error, isWrite ? 'a GraphQL mutation' : 'a GraphQL query', isWrite);
      });
    if (data.errors) throw explainGraphql(data.errors, isWrite);
    return data.data;
  };
  return {
    request,
    graphql: (document, variables) => graphql(document, variables, true),
    graphqlOnce: (document, variables) => graphql(document, variables, false),
    pages: (route, parameters) => pages(request, route, parameters),
    bytes: async (route, parameters) => {
      const headers = { accept: 'application/vnd.github.raw+json' };
      // GitHub calls raw bytes UTF-8 whatever they are, and octokit would believe it.
      const raw = { headers, request: { parseSuccessResponseBody: false } };
      const { data } = await request(route, { ...parameters, ...raw });
      return data as Uint8Array; // by that option, the body that our own `fetch` gives
    },
  };
}

async function* pages(
  request: (route: string, parameters: Parameters) => Promise<{ data: unknown; headers: { link?: string } }>,
  route: string,
  parameters: Parameters,
): AsyncGenerator<readonly unknown[]> {
  let next: string | undefined = route;
  let asked: Parameters = { ...parameters, per_page: 100 };
  while (next) {
    const { data, headers } = await request(next, asked);
    if (!Array.isArray(data)) throw explain(new Error('the answer is no list'), route);
    yield data;
    const url: string | undefined = /<([^<>]+)>;\s*rel="next"/.exec(headers.link ?? '')?.[1];
    next = url && `GET ${url}`;
    asked = {};
  }
}

/**
 * One octokit for one base URL.
 * @param unpaced Whether POST needs no place in the lane of writes, one a second: true of GraphQL's queries, which
 *   the plugin (11.0) takes for writes.
 */
function octokit(options: ClientOptions, baseUrl: string, unpaced: boolean): Octokit {
  const { token, log = () => {}, second = 1_000, timeout = 60_000, sent } = options;
  const mayWait = (kind: string) => (seconds: number, _: unknown, __: unknown, retryCount: number) => {
    const waits = retryCount < RETRIES && seconds <= LONGEST_WAIT;
    if (waits) log(`GitHub's ${kind} is reached: waiting ${seconds} seconds.`);
    return waits;
  };
  const noLanes = { write: NO_LANE, notifications: NO_LANE };
  return new CheckedOctokit({
    auth: token,
    baseUrl,
    userAgent: 'no-new-eventlet',
    log: { debug: () => {}, info: () => {}, warn: log, error: log },
    request: { fetch: fetchWhole({ timeout, sent }) },
    retry: { retries: RETRIES, doNotRetry: FINAL, retryAfterBaseValue: second },
    throttle: {
      ...(unpaced || second < 1_000 ? noLanes : {}),
      retryAfterBaseValue: second,
      onRateLimit: mayWait('rate limit'),
      onSecondaryRateLimit: mayWait('secondary rate limit'),
    },
  });
}

const CheckedOctokit = Octokit.plugin(checks, retry, throttling);

/** The first plugin, so the innermost: what it makes of an answer is what the others see. */
function checks(octokit: Octokit): object {
  octokit.hook.wrap('request', async (request, options) => {
    try {
      const response = await request(options);
      rejectBrokenAnswers(response, options);
      return response;
    } catch (error) {
      throw toSecondaryLimit(error, options);
    }
  });
  return {};
}

/** Stands for one of the plugin's groups of limiters, and lets everything pass. */
// The plugin calls nothing else of the group (plugin-throttling 11.0.5, src/wrap-request.ts); its type is a class of
// a package that is not ours.
const NO_LANE = {
  key: () => ({ schedule: (_: unknown, job: () => Promise<void>) => job() }),
} as never;

/** `https://api.github.com/graphql` as base and path: the throttling plugin knows GraphQL by a path `/graphql`. */
function splitGraphqlUrl(url: string): [base: string, path: string] {
  const path = '/graphql';
  return url.endsWith(path) ? [url.slice(0, -path.length), path] : [url, url];
}
