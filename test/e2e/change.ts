/** A repository with a little of everything, and a pull request to it: what the end-to-end tests check and the pictures show. */

const WORKER = 'service/worker.py';
const RETRY = 'service/retry.py';

const worker = `\
"""Fetches from the hosts that a queue names, many at once."""
import time

import eventlet
from eventlet import event


class Worker:
    def __init__(self, size=100):
        self.pool = eventlet.GreenPool(size)
        self.stopped = event.Event()
        self.started = time.monotonic()

    def run(self, queue):
        while not self.stopped.ready():
            self.pool.spawn_n(self.fetch, queue.get())

    def fetch(self, host):
        print(host)
`;

const retry = `\
"""Tries again, a little later each time."""
import eventlet


def retry(call, times=3):
    for attempt in range(times):
        try:
            with eventlet.Timeout(10):
                return call()
        except OSError:
            eventlet.sleep(2**attempt)
    return None
`;

/** The base branch. */
export const BASE: Readonly<Record<string, string>> = { [WORKER]: worker, [RETRY]: retry };

/** What the pull request makes of it: two new usages, of which one can be replaced by a click; three removed. */
export const HEAD: Readonly<Record<string, string>> = {
  [WORKER]: `${worker.replace('queue.get())\n', 'queue.get())\n            eventlet.sleep(0.1)\n')}
    def stop(self):
        eventlet.spawn_after(5, self.stopped.send)
`,
  [RETRY]: retry
    .replace('import eventlet', 'import time')
    .replace('            with eventlet.Timeout(10):\n    ', '')
    .replace('eventlet.sleep', 'time.sleep'),
};

/** The same after its author has done what the comments say. */
export const MENDED: Readonly<Record<string, string>> = { ...HEAD, [WORKER]: worker };

/** The line of a text in a file of head, from 1. */
export function lineOf(text: string): number {
  return 1 + (HEAD[WORKER] ?? '').split('\n').findIndex((line) => line.includes(text));
}
