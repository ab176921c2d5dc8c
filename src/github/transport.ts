/** What goes wrong between us and GitHub, made into errors that octokit's plugins understand. */
import { isRateLimit } from './api-errors.ts';

/**
 * A `fetch` that gives an answer whole or not at all. Octokit (request 10) takes a body that ends too soon for an empty
 * one or a piece of text, with status 200: that would pass for "nothing found".
 * @param timeout Milliseconds for the whole of it.
 */
export function fetchWhole(timeout: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(timeout) });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
  };
}

/** The statuses that `new Response` takes no body with (the Fetch standard's "null body status"). */
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/**
 * JSON that does not parse comes from octokit as text, with status 200.
 * @throws An error with status 502, which the retry plugin tries again.
 */
export function rejectBrokenAnswers(response: object, options: object): void {
  const type = String(Reflect.get(Object(Reflect.get(response, 'headers')), 'content-type') ?? '');
  const isJson = /^application\/json\b/.test(type);
  if (isJson && typeof Reflect.get(response, 'data') === 'string') {
    throw Object.assign(new Error('the answer is not whole'), { status: 502, request: options });
  }
}

/** How often each request has met a limit that says nothing of how long to wait. */
const unsaid = new WeakMap<object, number>();

/**
 * Makes every limit that the throttling plugin (11.0) would not know into the secondary one it knows: a 429 or 403
 * with `retry-after` and other words. Where no header says how long to wait: one minute, then two ("at least one
 * minute, then exponentially longer": GitHub's "Best practices for using the REST API").
 */
export function toSecondaryLimit(error: unknown, options: object): unknown {
  const response = Reflect.get(Object(error), 'response');
  const headers = Reflect.get(Object(response), 'headers');
  if (!(error instanceof Error) || typeof headers !== 'object' || headers === null) return error;
  const status = Number(Reflect.get(error, 'status'));
  const told = 'retry-after' in headers;
  const limited = isRateLimit({ status, message: error.message, headers }) || (status === 403 && told);
  if (!limited || (!told && Reflect.get(headers, 'x-ratelimit-remaining') === '0')) return error;
  if (!/\bsecondary rate\b/i.test(error.message)) error.message = `Secondary rate limit: ${error.message}`;
  if (!told) {
    const before = unsaid.get(options) ?? 0;
    unsaid.set(options, before + 1);
    Reflect.set(headers, 'retry-after', String(60 * 2 ** before));
  }
  return error;
}
