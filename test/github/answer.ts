/** What a handler gets and gives, and GitHub's stock answers. */
import type { Json } from './contract.ts';
import type { Repository, State, Token } from './state.ts';

/** `body` is completed by the operation's schema unless `exact`; `raw` goes out as it is. */
export interface Answer {
  readonly status: number;
  readonly body?: Json;
  readonly raw?: Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly exact?: boolean;
}

export interface Call {
  readonly state: State;
  readonly repository: Repository;
  readonly token: Token;
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // Already held against the operation's schema, so handlers take what they need of it.
  // biome-ignore lint/suspicious/noExplicitAny: the OpenAPI check before the handler is the type here
  readonly body: any;
  readonly accept: string;
  /** The request's own URL, for links to other pages. */
  readonly url: URL;
}

export type Handler = (call: Call) => Answer | Promise<Answer>;

const DOCUMENTATION = 'https://docs.github.com/rest';

/** GitHub's shape of an error. */
export function refuse(
  status: number,
  message: string,
  errors?: Json[],
  headers?: Record<string, string>,
): Answer {
  const body = {
    message,
    documentation_url: DOCUMENTATION,
    status: String(status),
    ...(errors ? { errors } : {}),
  };
  return { status, body, exact: true, ...(headers ? { headers } : {}) };
}

export const notFound = (): Answer => refuse(404, 'Not Found');

/** One page of a list, with the `Link` header: 30 a page, 100 at most. */
export function page<Item>({ query, url }: Call, items: readonly Item[], show: (item: Item) => Json): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
  const number = Math.max(Number(query.get('page') ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (to: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size).map(show),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}
