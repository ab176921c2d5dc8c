/** Green threads, sleeping and timeouts: before and after. */
import type { Example } from '../../examples.ts';

export const THREAD_EXAMPLES: readonly Example[] = [
  {
    category: 'greenthreads',
    title: 'Start work, and wait for its result',
    symbols: [
      'eventlet.greenthread.spawn',
      'eventlet.greenthread.GreenThread',
      'eventlet.greenthread.GreenThread.wait',
    ],
    before: `
import eventlet

def work(number):
    eventlet.sleep(0.01)
    return number * 2

thread = eventlet.spawn(work, 21)
print("started")
print(thread.wait())
`,
    after: {
      threading: `
import time
from concurrent.futures import ThreadPoolExecutor

def work(number):
    time.sleep(0.01)
    return number * 2

with ThreadPoolExecutor() as executor:
    future = executor.submit(work, 21)
    print("started")
    print(future.result())
`,
      asyncio: `
import asyncio

async def work(number):
    await asyncio.sleep(0.01)
    return number * 2

async def main():
    task = asyncio.create_task(work(21))
    print("started")
    print(await task)

asyncio.run(main())
`,
      awaitlet: `
import asyncio
import awaitlet

def work(number):
    awaitlet.awaitlet(asyncio.sleep(0.01))
    return number * 2

async def main():
    task = asyncio.create_task(awaitlet.async_def(work, 21))
    print("started")
    print(await task)

asyncio.run(main())
`,
    },
    output: 'started\n42\n',
    needs: { awaitlet: ['awaitlet'] },
  },
  {
    category: 'greenthreads',
    title: 'An exception reaches whoever waits',
    symbols: ['eventlet.greenthread.GreenThread.wait'],
    before: `
import eventlet

def work():
    raise ValueError("no")

try:
    eventlet.spawn(work).wait()
except ValueError as error:
    print("failed:", error)
`,
    after: {
      threading: `
from concurrent.futures import ThreadPoolExecutor

def work():
    raise ValueError("no")

with ThreadPoolExecutor() as executor:
    try:
        executor.submit(work).result()  # thread.join() would not raise
    except ValueError as error:
        print("failed:", error)
`,
      asyncio: `
import asyncio

async def work():
    raise ValueError("no")

async def main():
    try:
        await asyncio.create_task(work())
    except ValueError as error:
        print("failed:", error)

asyncio.run(main())
`,
    },
    output: 'failed: no\n',
  },
  {
    category: 'greenthreads',
    title: 'Start work in the background',
    symbols: ['eventlet.greenthread.spawn_n', 'eventlet.greenthread.spawn'],
    before: `
import eventlet

def report():
    while True:
        print("tick")
        eventlet.sleep(10)

eventlet.spawn_n(report)
eventlet.sleep(0.1)
print("done")
`,
    after: {
      threading: `
import threading
import time

def report():
    while True:
        print("tick")
        time.sleep(10)

# a daemon, or the process would wait for it, which it does not for a green thread
threading.Thread(target=report, daemon=True).start()
time.sleep(0.1)
print("done")
`,
      asyncio: `
import asyncio

async def report():
    while True:
        print("tick")
        await asyncio.sleep(10)

async def main():
    task = asyncio.create_task(report())  # keep it: the loop holds a weak reference only
    await asyncio.sleep(0.1)
    print("done")

asyncio.run(main())  # cancels what still runs
`,
    },
    output: 'tick\ndone\n',
  },
  {
    category: 'greenthreads',
    title: 'Start work later',
    symbols: ['eventlet.greenthread.spawn_after', 'eventlet.greenthread.spawn_after_local'],
    before: `
import eventlet

thread = eventlet.spawn_after(0.01, print, "late")
print("early")
thread.wait()
`,
    after: {
      threading: `
import threading

timer = threading.Timer(0.01, print, ["late"])
timer.start()
print("early")
timer.join()
`,
      asyncio: `
import asyncio

async def later(seconds, function, *args):
    await asyncio.sleep(seconds)
    function(*args)

async def main():
    task = asyncio.create_task(later(0.01, print, "late"))
    print("early")
    await task

asyncio.run(main())
`,
    },
    output: 'early\nlate\n',
  },
  {
    category: 'greenthreads',
    title: 'Stop work that runs',
    symbols: [
      'eventlet.greenthread.kill',
      'eventlet.greenthread.GreenThread.kill',
      'eventlet.greenthread.GreenThread.cancel',
    ],
    before: `
import eventlet

def work():
    try:
        while True:
            eventlet.sleep(0.01)
    finally:
        print("stopped")

thread = eventlet.spawn(work)
eventlet.sleep(0.05)
thread.kill()
`,
    after: {
      threading: `
import threading
import time

stop = threading.Event()

def work():
    try:
        while not stop.wait(0.01):  # sleeps, and looks whether to stop
            pass
    finally:
        print("stopped")

thread = threading.Thread(target=work)
thread.start()
time.sleep(0.05)
stop.set()
thread.join()
`,
      asyncio: `
import asyncio

async def work():
    try:
        while True:
            await asyncio.sleep(0.01)
    finally:
        print("stopped")

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.05)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

asyncio.run(main())
`,
    },
    output: 'stopped\n',
  },
  {
    category: 'sleeping',
    title: 'Let others run while one waits',
    symbols: ['eventlet.greenthread.sleep'],
    before: `
import eventlet

def say(word, seconds):
    eventlet.sleep(seconds)
    print(word)

threads = [eventlet.spawn(say, "second", 0.1), eventlet.spawn(say, "first", 0.01)]
for thread in threads:
    thread.wait()
`,
    after: {
      threading: `
import threading
import time

def say(word, seconds):
    time.sleep(seconds)
    print(word)

threads = [threading.Thread(target=say, args=args) for args in [("second", 0.1), ("first", 0.01)]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`,
      asyncio: `
import asyncio

async def say(word, seconds):
    await asyncio.sleep(seconds)  # time.sleep() would stop everything on the loop
    print(word)

async def main():
    await asyncio.gather(say("second", 0.1), say("first", 0.01))

asyncio.run(main())
`,
      awaitlet: `
import asyncio
import awaitlet

def say(word, seconds):
    awaitlet.awaitlet(asyncio.sleep(seconds))
    print(word)

async def main():
    await asyncio.gather(
        awaitlet.async_def(say, "second", 0.1),
        awaitlet.async_def(say, "first", 0.01),
    )

asyncio.run(main())
`,
    },
    output: 'first\nsecond\n',
    needs: { awaitlet: ['awaitlet'] },
  },
  {
    category: 'timeouts',
    title: 'Give up after a time',
    symbols: ['eventlet.timeout.Timeout', 'eventlet.timeout.Timeout.cancel'],
    before: `
import eventlet

try:
    with eventlet.Timeout(0.05):
        eventlet.sleep(10)
except eventlet.Timeout:  # a BaseException
    print("too slow")
`,
    after: {
      threading: `
import queue

answers = queue.Queue()

try:
    answers.get(timeout=0.05)  # each blocking call has a timeout of its own
except queue.Empty:
    print("too slow")
`,
      asyncio: `
import asyncio

async def main():
    try:
        async with asyncio.timeout(0.05):  # Python 3.11; before: asyncio.wait_for()
            await asyncio.sleep(10)
    except TimeoutError:  # an Exception
        print("too slow")

asyncio.run(main())
`,
    },
    output: 'too slow\n',
  },
  {
    category: 'timeouts',
    title: 'Give one call a time limit',
    symbols: ['eventlet.timeout.with_timeout'],
    before: `
import eventlet

def work():
    eventlet.sleep(0.2)

print(eventlet.with_timeout(0.05, work, timeout_value="too slow"))
`,
    after: {
      threading: `
import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

def work():
    time.sleep(0.2)  # goes on after the timeout: nothing interrupts a native thread

with ThreadPoolExecutor() as executor:
    try:
        print(executor.submit(work).result(timeout=0.05))
    except TimeoutError:
        print("too slow")
`,
      asyncio: `
import asyncio

async def work():
    await asyncio.sleep(0.2)

async def main():
    try:
        print(await asyncio.wait_for(work(), 0.05))
    except asyncio.TimeoutError:
        print("too slow")

asyncio.run(main())
`,
    },
    output: 'too slow\n',
  },
  {
    category: 'timeouts',
    title: 'Leave a block silently when the time is over',
    symbols: ['eventlet.timeout.Timeout'],
    before: `
import eventlet

with eventlet.Timeout(0.05, False):
    eventlet.sleep(10)
    print("never")
print("on we go")
`,
    after: {
      threading: `
import threading

ready = threading.Event()

if ready.wait(timeout=0.05):
    print("never")
print("on we go")
`,
      asyncio: `
import asyncio
import contextlib

async def main():
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(0.05):
            await asyncio.sleep(10)
            print("never")
    print("on we go")

asyncio.run(main())
`,
    },
    output: 'on we go\n',
  },
];
