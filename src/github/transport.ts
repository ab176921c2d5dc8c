/** What goes wrong between us and GitHub, made into errors that octokit's plugins understand. */
import { isRateLimit } from './api-errors.ts';

/**
 * JSON that does not parse comes from octokit as text, with status 200; so does the nothing of a 204, which is whole.
 * @throws An error with status 502, which the retry plugin tries again.
 */
export function rejectBrokenAnswers(response: object, options: object): void {
  const type = String(Reflect.get(Object(Reflect.get(response, 'headers')), 'content-type') ?? '');
  const isJson = /^application\/json\b/.test(type) && Reflect.get(response, 'status') !== 204;
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
