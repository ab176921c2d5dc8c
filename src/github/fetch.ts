/** One HTTP request and its answer, whole or not at all, in the form of `fetch` that octokit takes. */
import type { ClientRequest, IncomingMessage } from 'node:http';

/** What octokit's request (10) asks of a `Response`. */
export interface WholeAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  /** By names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What it gives of a `RequestInit`. */
export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface FetchOptions {
  /** Milliseconds for the whole of it. */
  readonly timeout: number;
  /** Called each time a request has left, while its answer is awaited. */
  readonly sent?: (() => void) | undefined;
}

/** A renamed repository is one redirect; GitHub names no limit, and this is curl's order of size. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);

/**
 * Makes a `fetch` for octokit. It is not node's own, since that takes 50 ms to load, more than node's whole start; and
 * octokit takes a body that ends too soon for an empty one or a piece of text, with status 200: that would pass for
 * "nothing found". An answer that is cut, late, or not as long as it says rejects here.
 *
 * A redirect is the same request once more at the address given ("Follow redirects" in GitHub's "Best practices for
 * using the REST API"), but only on the same server: the token goes nowhere else.
 */
export function fetchWhole({ timeout, sent }: FetchOptions) {
  return async (address: string, asked: Asked = {}): Promise<WholeAnswer> => {
    let url = new URL(address);
    const deadline = performance.now() + timeout;
    for (let redirects = 0; ; redirects++) {
      const answer = await exchange(url, asked, deadline - performance.now(), sent);
      const location = answer.headers.get('location');
      if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
      const next = new URL(location, url);
      if (next.origin !== url.origin) throw new Error(`${url.origin} redirects to ${next.origin}`);
      if (redirects === MAX_REDIRECTS) throw new Error(`${url.origin} redirects again and again`);
      url = next;
    }
  };
}

function exchange(url: URL, { method, headers, body }: Asked, timeout: number, sent = () => {}) {
  return new Promise<WholeAnswer>((resolve, reject) => {
    const options = { method: method ?? 'GET', headers: { ...headers, 'accept-encoding': 'gzip' } };
    const request: ClientRequest = clientOf(url).request(url, options);
    const late = setTimeout(
      () => request.destroy(new Error('no whole answer in time')),
      Math.max(0, timeout),
    );
    const fail = (error: unknown) => {
      clearTimeout(late);
      reject(error);
    };
    request.once('finish', sent);
    request.once('error', fail);
    request.once('response', (response) => {
      wholeBody(response)
        .then((bytes) => {
          clearTimeout(late);
          resolve(answerOf(url, response, bytes));
        })
        .catch(fail);
    });
    request.end(body);
  });
}

/**
 * Node's clients. Importing `node:http` as a module would read all that it exports, and one of that, `WebSocket`, loads
 * what `fetch` does (50 ms); the client alone takes 5.
 */
function clientOf({ protocol }: URL): Pick<typeof import('node:http'), 'request'> {
  return protocol === 'http:'
    ? process.getBuiltinModule('node:http')
    : process.getBuiltinModule('node:https');
}

/** @throws Error for a body that is cut: node's own, by its length, its chunks or its compression. */
async function wholeBody(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (response.headers['content-encoding'] !== 'gzip' || bytes.length === 0) return bytes;
  const { gunzip } = process.getBuiltinModule('node:zlib');
  return await new Promise((resolve, reject) => {
    gunzip(bytes, (error, whole) => (error === null ? resolve(whole) : reject(error)));
  });
}

function answerOf(
  url: URL,
  { statusCode, statusMessage, headers }: IncomingMessage,
  body: Buffer,
): WholeAnswer {
  const fields = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const,
  );
  return {
    status: statusCode ?? 0,
    statusText: statusMessage ?? '',
    url: url.href,
    headers: new Map(fields),
    body: new Uint8Array(body.buffer, body.byteOffset, body.length),
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}
