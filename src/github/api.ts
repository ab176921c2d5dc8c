/** What the parts that write to GitHub ask of a client. */
import type { Repository } from './environment.ts';

export interface Api {
  /** A REST request by its route, `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  request(route: string, parameters: Readonly<Record<string, unknown>>): Promise<{ readonly data: unknown }>;
  /** A GraphQL document: queries are reads and never wait in the lane of writes. */
  graphql(document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** A pull request by its repository and number. */
export interface PullRequestAddress {
  readonly repository: Repository;
  readonly number: number;
}

/** The HTTP status that a failed request carries; null for failures without an answer. */
export function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : null;
  return typeof status === 'number' ? status : null;
}

/** The parameters that every route of a repository has. */
export function inRepository({ owner, name }: Repository): { owner: string; repo: string } {
  return { owner, repo: name };
}
