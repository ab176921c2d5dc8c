/** Events, queues, locks and locals: before and after. */
import type { Example } from '../../examples.ts';

export const SIGNAL_EXAMPLES: readonly Example[] = [
  {
    category: 'events',
    title: 'Wait for a signal',
    symbols: ['eventlet.event.Event', 'eventlet.event.Event.wait'],
    before: `
import eventlet
from eventlet.event import Event

ready = Event()
eventlet.spawn_after(0.01, ready.send)
ready.wait()
print("ready")
`,
    after: {
      threading: `
import threading

ready = threading.Event()
threading.Timer(0.01, ready.set).start()
ready.wait()
print("ready")
`,
      asyncio: `
import asyncio

async def main():
    ready = asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, ready.set)
    await ready.wait()
    print("ready")

asyncio.run(main())
`,
    },
    output: 'ready\n',
  },
  {
    category: 'events',
    title: 'Hand a value or an exception to whoever waits',
    symbols: ['eventlet.event.Event.send', 'eventlet.event.Event.send_exception'],
    before: `
import eventlet
from eventlet.event import Event

answer, failure = Event(), Event()
eventlet.spawn_n(answer.send, 42)
eventlet.spawn_n(failure.send_exception, ValueError("no"))
print(answer.wait())
try:
    failure.wait()
except ValueError as error:
    print(error)
`,
    after: {
      threading: `
import threading
from concurrent.futures import Future

answer, failure = Future(), Future()  # sent once, as the Event was
threading.Thread(target=answer.set_result, args=[42]).start()
threading.Thread(target=failure.set_exception, args=[ValueError("no")]).start()
print(answer.result())
try:
    failure.result()
except ValueError as error:
    print(error)
`,
      asyncio: `
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    answer, failure = loop.create_future(), loop.create_future()
    loop.call_soon(answer.set_result, 42)
    loop.call_soon(failure.set_exception, ValueError("no"))
    print(await answer)
    try:
        await failure
    except ValueError as error:
        print(error)

asyncio.run(main())
`,
    },
    output: '42\nno\n',
  },
  {
    category: 'queues',
    title: 'Hand work over',
    symbols: ['eventlet.queue.Queue', 'eventlet.queue.LightQueue'],
    before: `
import eventlet

queue = eventlet.Queue()

def worker():
    while True:
        print("got", queue.get())
        queue.task_done()

eventlet.spawn_n(worker)
for item in ["a", "b"]:
    queue.put(item)
queue.join()
`,
    after: {
      threading: `
import queue
import threading

items = queue.Queue()

def worker():
    while True:
        print("got", items.get())
        items.task_done()

threading.Thread(target=worker, daemon=True).start()
for item in ["a", "b"]:
    items.put(item)
items.join()
`,
      asyncio: `
import asyncio

async def worker(queue):
    while True:
        print("got", await queue.get())
        queue.task_done()

async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(worker(queue))
    for item in ["a", "b"]:
        await queue.put(item)
    await queue.join()
    task.cancel()

asyncio.run(main())
`,
    },
    output: 'got a\ngot b\n',
  },
  {
    category: 'queues',
    title: 'Look without waiting',
    symbols: ['eventlet.queue.Empty', 'eventlet.queue.Full'],
    before: `
from eventlet.queue import Empty, Queue

queue = Queue(1)
queue.put("a")
print(queue.full(), queue.get_nowait())
try:
    queue.get_nowait()
except Empty:
    print("empty")
`,
    after: {
      threading: `
from queue import Empty, Queue

queue = Queue(1)
queue.put("a")
print(queue.full(), queue.get_nowait())
try:
    queue.get_nowait()
except Empty:
    print("empty")
`,
      asyncio: `
import asyncio

async def main():
    queue = asyncio.Queue(1)
    await queue.put("a")
    print(queue.full(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")

asyncio.run(main())
`,
    },
    output: 'True a\nempty\n',
  },
  {
    category: 'locks',
    title: 'Let only so many in',
    symbols: ['eventlet.semaphore.Semaphore', 'eventlet.semaphore.BoundedSemaphore', 'eventlet.lock.Lock'],
    before: `
import eventlet
from eventlet.semaphore import Semaphore

inside, most = 0, 0
limit = Semaphore(2)

def work():
    global inside, most
    with limit:
        inside += 1
        most = max(most, inside)
        eventlet.sleep(0.01)
        inside -= 1

for thread in [eventlet.spawn(work) for _ in range(4)]:
    thread.wait()
print(most)
`,
    after: {
      threading: `
import threading
import time

inside, most = 0, 0
limit = threading.Semaphore(2)
counts = threading.Lock()  # needed now: threads are preempted anywhere

def work():
    global inside, most
    with limit:
        with counts:
            inside += 1
            most = max(most, inside)
        time.sleep(0.01)
        with counts:
            inside -= 1

threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most)
`,
      asyncio: `
import asyncio

inside, most = 0, 0

async def work(limit):
    global inside, most
    async with limit:
        inside += 1
        most = max(most, inside)
        await asyncio.sleep(0.01)
        inside -= 1

async def main():
    limit = asyncio.Semaphore(2)
    await asyncio.gather(*(work(limit) for _ in range(4)))
    print(most)

asyncio.run(main())
`,
    },
    output: '2\n',
  },
  {
    category: 'thread-locals',
    title: 'State of its own for each thread',
    symbols: ['eventlet.corolocal.local'],
    before: `
import eventlet
from eventlet.corolocal import local

state = local()
state.user = "main"

def work():
    state.user = "worker"

eventlet.spawn(work).wait()
print(state.user)
`,
    after: {
      threading: `
import threading

state = threading.local()
state.user = "main"

def work():
    state.user = "worker"

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(state.user)
`,
      asyncio: `
import asyncio
import contextvars

user = contextvars.ContextVar("user")

async def work():
    user.set("worker")

async def main():
    user.set("main")
    await asyncio.create_task(work())
    print(user.get())

asyncio.run(main())
`,
    },
    output: 'main\n',
  },
];
