/** A script of bad days: what the server does to the requests that match, instead of or after answering. */

/** A request as the log keeps it, and as faults are matched against it. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the API's base path: the same on github.com and on an Enterprise Server. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** OpenAPI's operation, such as `pulls/list-files`; of GraphQL, `graphql/query` or `graphql/mutation`; null for unknown ones. */
  readonly operation: string | null;
  /** Whether it asks for a change. */
  readonly write: boolean;
  /** The answer's status; 0 while there is none, or when the connection was cut instead. */
  status: number;
}

export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfter?: number; readonly status?: 403 | 429 }
  | { readonly kind: 'rate-limit'; readonly reset: number }
  /** GraphQL's way of saying the same: status 200 and an error. */
  | { readonly kind: 'graphql-error'; readonly message: string; readonly type?: string }
  | { readonly kind: 'forbidden'; readonly accepted?: string }
  /** The connection is cut; with `done`, after the work was done: the answer alone is lost. */
  | { readonly kind: 'reset'; readonly done?: boolean }
  | { readonly kind: 'half-body' }
  /** Half of the answer as if it were whole, as a careless proxy sends it. */
  | { readonly kind: 'half-json' }
  /** Half of the compressed answer, likewise. */
  | { readonly kind: 'half-gzip' }
  /** As for a renamed repository; `to` may be another server's address. */
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 | 308; readonly to: string }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The request waits at the server's door until something else has happened, and is then served. */
  | { readonly kind: 'hold'; readonly meanwhile: () => Promise<unknown> };

export interface ScriptedFault {
  /** Which requests: an operation's name, or a predicate. All when absent. */
  readonly on?: string | ((request: LoggedRequest) => boolean);
  /** The first matching request that is hit, from 1. */
  readonly nth?: number;
  /** How many from there. */
  readonly times?: number;
  readonly fault: Fault;
}

export class FaultScript {
  readonly #script: { readonly entry: ScriptedFault; seen: number }[] = [];

  add(...entries: ScriptedFault[]): void {
    this.#script.push(...entries.map((entry) => ({ entry, seen: 0 })));
  }

  /** Better days. */
  clear(): void {
    this.#script.length = 0;
  }

  /** What to do to this request, or null. Counts it for every entry that it matches. */
  next(request: LoggedRequest): Fault | null {
    let fault: Fault | null = null;
    for (const line of this.#script) {
      const { on, nth = 1, times = 1 } = line.entry;
      const matches = on === undefined || (typeof on === 'string' ? request.operation === on : on(request));
      if (!matches) continue;
      line.seen++;
      if (line.seen >= nth && line.seen < nth + times) fault ??= line.entry.fault;
    }
    return fault;
  }
}
