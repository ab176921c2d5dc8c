/** Programs before and after, each pair with the same output: the tests run them all, with several releases of eventlet. */
import type { Guide } from '../policy/config.ts';
import { NETWORK_EXAMPLES } from './data/examples/network.ts';
import { POOL_EXAMPLES } from './data/examples/pools.ts';
import { RUNTIME_EXAMPLES } from './data/examples/runtime.ts';
import { SIGNAL_EXAMPLES } from './data/examples/signals.ts';
import { THREAD_EXAMPLES } from './data/examples/threads.ts';

export interface Example {
  /** A category's id. */
  readonly category: string;
  readonly title: string;
  /** The names that it is about, canonical: shown first when one of them is explained. */
  readonly symbols: readonly string[];
  readonly before: string;
  readonly after: Readonly<Partial<Record<Guide, string>>>;
  /** What before and after print; of a server, what its client receives. */
  readonly output: string;
  /** Both serve on port 8080 until they are ended; the client is the test's. */
  readonly client?: 'http' | 'tcp' | 'websocket';
  /** The first release of eventlet that has what `before` uses. */
  readonly since?: string;
  /** The packages that the program needs beside eventlet and the standard library. */
  readonly needs?: Readonly<Partial<Record<Guide | 'before', readonly string[]>>>;
}

export const EXAMPLES: readonly Example[] = [
  ...THREAD_EXAMPLES,
  ...POOL_EXAMPLES,
  ...SIGNAL_EXAMPLES,
  ...NETWORK_EXAMPLES,
  ...RUNTIME_EXAMPLES,
];

/** The examples of a category. */
export function examplesOf(category: string): readonly Example[] {
  return EXAMPLES.filter((example) => example.category === category);
}
