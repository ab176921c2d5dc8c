/** Pools of green threads, native threads and resources: before and after. */
import type { Example } from '../../examples.ts';

export const POOL_EXAMPLES: readonly Example[] = [
  {
    category: 'green-pools',
    title: 'Call a function for each item, a few at a time',
    symbols: [
      'eventlet.greenpool.GreenPool',
      'eventlet.greenpool.GreenPool.imap',
      'eventlet.greenpool.GreenPool.starmap',
    ],
    before: `
import eventlet

def square(number):
    eventlet.sleep(0.01)
    return number * number

pool = eventlet.GreenPool(2)
print(list(pool.imap(square, [1, 2, 3])))
`,
    after: {
      threading: `
import time
from concurrent.futures import ThreadPoolExecutor

def square(number):
    time.sleep(0.01)
    return number * number

with ThreadPoolExecutor(max_workers=2) as executor:
    print(list(executor.map(square, [1, 2, 3])))
`,
      asyncio: `
import asyncio

async def square(limit, number):
    async with limit:
        await asyncio.sleep(0.01)
        return number * number

async def main():
    limit = asyncio.Semaphore(2)
    print(await asyncio.gather(*(square(limit, number) for number in [1, 2, 3])))

asyncio.run(main())
`,
      awaitlet: `
import asyncio
import awaitlet

async def square(limit, number):
    async with limit:
        await asyncio.sleep(0.01)
        return number * number

def squares(numbers):  # stays a plain function, and so do its callers
    limit = asyncio.Semaphore(2)

    async def all_squares():
        return await asyncio.gather(*(square(limit, number) for number in numbers))

    return awaitlet.awaitlet(all_squares())

print(asyncio.run(awaitlet.async_def(squares, [1, 2, 3])))
`,
    },
    output: '[1, 4, 9]\n',
    needs: { awaitlet: ['awaitlet'] },
  },
  {
    category: 'green-pools',
    title: 'Start work in a pool, and wait until all of it is done',
    symbols: [
      'eventlet.greenpool.GreenPool.spawn',
      'eventlet.greenpool.GreenPool.spawn_n',
      'eventlet.greenpool.GreenPool.waitall',
    ],
    before: `
import eventlet

done = []
pool = eventlet.GreenPool(10)
for number in range(3):
    pool.spawn_n(done.append, number)
pool.waitall()
print(sorted(done))
`,
    after: {
      threading: `
import concurrent.futures

done = []
with concurrent.futures.ThreadPoolExecutor(max_workers=10) as executor:
    futures = [executor.submit(done.append, number) for number in range(3)]
    concurrent.futures.wait(futures)
    for future in futures:
        future.result()  # raises what the work raised, which is lost otherwise
print(sorted(done))
`,
      asyncio: `
import asyncio

async def work(done, number):
    done.append(number)

async def main():
    done = []
    async with asyncio.TaskGroup() as group:  # Python 3.11; before: asyncio.gather()
        for number in range(3):
            group.create_task(work(done, number))
    print(sorted(done))

asyncio.run(main())
`,
    },
    output: '[0, 1, 2]\n',
  },
  {
    category: 'green-pools',
    title: 'Collect results in the order of their calls',
    symbols: ['eventlet.greenpool.GreenPile', 'eventlet.greenpool.GreenPile.spawn'],
    before: `
import eventlet

def wait(seconds):
    eventlet.sleep(seconds)
    return seconds

pile = eventlet.GreenPile()
pile.spawn(wait, 0.05)
pile.spawn(wait, 0.01)
print(list(pile))
`,
    after: {
      threading: `
import time
from concurrent.futures import ThreadPoolExecutor

def wait(seconds):
    time.sleep(seconds)
    return seconds

with ThreadPoolExecutor() as executor:
    futures = [executor.submit(wait, 0.05), executor.submit(wait, 0.01)]
    print([future.result() for future in futures])
`,
      asyncio: `
import asyncio

async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds

async def main():
    print(await asyncio.gather(wait(0.05), wait(0.01)))

asyncio.run(main())
`,
    },
    output: '[0.05, 0.01]\n',
  },
  {
    category: 'dagpool',
    title: 'Work that needs the results of other work',
    symbols: ['eventlet.dagpool.DAGPool'],
    before: `
from eventlet.dagpool import DAGPool

def work(key, results):
    return key + "".join(value for _, value in sorted(results))

pool = DAGPool()
pool.spawn("c", ["a", "b"], work)
pool.spawn("a", [], work)
pool.spawn("b", ["a"], work)
print(pool["c"])
`,
    after: {
      threading: `
from concurrent.futures import ThreadPoolExecutor

def work(key, *needed):
    return key + "".join(needed)

# in the order of the dependencies: a task that waits for one behind it could fill the pool
with ThreadPoolExecutor() as executor:
    a = executor.submit(work, "a")
    b = executor.submit(lambda: work("b", a.result()))
    c = executor.submit(lambda: work("c", a.result(), b.result()))
    print(c.result())
`,
      asyncio: `
import asyncio

async def work(key, *needed):
    return key + "".join([await task for task in needed])

async def main():
    a = asyncio.create_task(work("a"))
    b = asyncio.create_task(work("b", a))
    c = asyncio.create_task(work("c", a, b))
    print(await c)

asyncio.run(main())
`,
    },
    output: 'caba\n',
  },
  {
    category: 'db-pool',
    title: 'Share a few connections',
    symbols: ['eventlet.pools.Pool', 'eventlet.db_pool.TpooledConnectionPool'],
    before: `
import sqlite3
from eventlet.pools import Pool

pool = Pool(max_size=2, create=lambda: sqlite3.connect(":memory:"))
with pool.item() as connection:
    print(connection.execute("select 1 + 1").fetchone())
`,
    after: {
      threading: `
import contextlib
import queue
import sqlite3

free = queue.Queue()  # or the pool of the database library, e.g. SQLAlchemy's
for _ in range(2):
    free.put(sqlite3.connect(":memory:", check_same_thread=False))

@contextlib.contextmanager
def item():
    connection = free.get()
    try:
        yield connection
    finally:
        free.put(connection)

with item() as connection:
    print(connection.execute("select 1 + 1").fetchone())
`,
      asyncio: `
import asyncio
import contextlib
import sqlite3

@contextlib.asynccontextmanager
async def item(free):  # or the pool of an async driver, e.g. asyncpg's
    connection = await free.get()
    try:
        yield connection
    finally:
        free.put_nowait(connection)

def query(connection):
    return connection.execute("select 1 + 1").fetchone()

async def main():
    free = asyncio.Queue()
    for _ in range(2):
        free.put_nowait(sqlite3.connect(":memory:", check_same_thread=False))
    async with item(free) as connection:
        print(await asyncio.to_thread(query, connection))

asyncio.run(main())
`,
    },
    output: '(2,)\n',
  },
  {
    category: 'native-threads',
    title: 'Run a blocking function in a native thread',
    symbols: ['eventlet.tpool.execute'],
    before: `
import time
from eventlet import tpool

def blocking(number):
    time.sleep(0.01)
    return number + 1

print(tpool.execute(blocking, 1))
`,
    after: {
      threading: `
import time

def blocking(number):
    time.sleep(0.01)
    return number + 1

print(blocking(1))  # it blocks its own thread only
`,
      asyncio: `
import asyncio
import time

def blocking(number):
    time.sleep(0.01)
    return number + 1

async def main():
    print(await asyncio.to_thread(blocking, 1))

asyncio.run(main())
`,
      awaitlet: `
import asyncio
import time
import awaitlet

def blocking(number):
    time.sleep(0.01)
    return number + 1

def work():
    return awaitlet.awaitlet(asyncio.to_thread(blocking, 1))

print(asyncio.run(awaitlet.async_def(work)))
`,
    },
    output: '2\n',
    needs: { awaitlet: ['awaitlet'] },
  },
  {
    category: 'native-threads',
    title: 'An object whose methods block',
    symbols: ['eventlet.tpool.Proxy'],
    before: `
from eventlet import tpool

class Store:
    def read(self, key):
        return key.upper()

store = tpool.Proxy(Store())
print(store.read("a"))
`,
    after: {
      threading: `
class Store:
    def read(self, key):
        return key.upper()

store = Store()
print(store.read("a"))
`,
      asyncio: `
import asyncio

class Store:
    def read(self, key):
        return key.upper()

async def main():
    store = Store()
    print(await asyncio.to_thread(store.read, "a"))

asyncio.run(main())
`,
    },
    output: 'A\n',
  },
];
