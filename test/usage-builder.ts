/** Makes usages for tests of what comes after they are found. */
import type { Allowance, Usage } from '../src/usages/usage.ts';

/** A reference to `eventlet.spawn` on line 1, but for what is given. */
export function usage(given: Partial<Usage> = {}): Usage {
  const line = given.line ?? 1;
  const column = given.column ?? 1;
  const symbol = given.symbol ?? 'eventlet.spawn';
  return {
    kind: 'reference',
    symbol,
    canonical: symbol,
    category: 'greenthreads',
    line,
    column,
    endLine: line,
    endColumn: column + symbol.length,
    scope: '<module>',
    via: null,
    statement: `${symbol}()`,
    source: `${symbol}()`,
    cell: null,
    surroundings: [],
    bindings: [],
    allowed: null,
    ...given,
  };
}

export const allowance: Allowance = { reason: 'legacy', until: null, line: 1 };
