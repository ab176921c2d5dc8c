/** GraphQL's lists by pages, and how GitHub refuses. */
import { GraphQLError } from 'graphql';

/** An answer of GitHub's own: part of what it does, not a fault of the test. */
export class Refusal extends GraphQLError {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

interface Slice {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

/** A list by pages; GitHub wants `first` or `last`, of at most 100. */
export function connection<Node>(all: readonly Node[]) {
  return ({ first, last, after, before }: Slice) => {
    const count = first ?? last;
    if (count === undefined)
      throw new Refusal('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value');
    if (count > 100)
      throw new Refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${count} records exceeds the \`first\` limit of 100 records.`,
      );
    const from = after ? Number(after) : 0;
    const to = before ? Number(before) : all.length;
    const [start, end] =
      first === undefined ? [Math.max(to - count, from), to] : [from, Math.min(from + count, to)];
    return {
      totalCount: all.length,
      nodes: all.slice(start, end),
      edges: all.slice(start, end).map((node, index) => ({ node, cursor: String(start + index + 1) })),
      pageInfo: {
        hasNextPage: end < all.length,
        hasPreviousPage: start > 0,
        startCursor: String(start),
        endCursor: String(end),
      },
    };
  };
}
