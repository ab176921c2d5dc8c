/** The answers that a scripted fault puts in the place of the right one. */
import { type Answer, refuse } from './answer.ts';
import type { Fault } from './faults.ts';

/** The fault's own answer; null where the right one is worked out all the same. */
export function faultAnswer(fault: Fault | null): Answer | null {
  switch (fault?.kind) {
    case 'status':
      return refuse(fault.status, fault.message ?? 'Server Error');
    case 'secondary-rate-limit': {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return refuse(fault.status ?? 403, message, undefined, headers);
    }
    case 'rate-limit':
      return refuse(403, 'API rate limit exceeded for installation.', undefined, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(fault.reset),
      });
    case 'graphql-error':
      return {
        status: 200,
        body: { data: null, errors: [{ message: fault.message, type: fault.type ?? 'INTERNAL' }] },
      };
    case 'forbidden':
      return refuse(403, 'Resource not accessible by integration', undefined, {
        'x-accepted-github-permissions': fault.accepted ?? 'pull_requests=write',
      });
    case 'redirect':
      return refuse(fault.status, 'Moved Permanently', undefined, { location: fault.to });
    default:
      return null;
  }
}
