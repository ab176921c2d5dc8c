/** Patching, hubs, bridges and diagnosis: before and after. */
import type { Example } from '../../examples.ts';

export const RUNTIME_EXAMPLES: readonly Example[] = [
  {
    category: 'monkey-patching',
    title: 'Code that only became concurrent by patching',
    symbols: ['eventlet.patcher.monkey_patch'],
    before: `
import eventlet
eventlet.monkey_patch()

import time

def wait(seconds):
    time.sleep(seconds)  # patched: lets other green threads run
    print(seconds)

pool = eventlet.GreenPool()
for seconds in [0.1, 0.01]:
    pool.spawn(wait, seconds)
pool.waitall()
`,
    after: {
      threading: `
import time
from concurrent.futures import ThreadPoolExecutor

def wait(seconds):
    time.sleep(seconds)  # blocks its own thread only
    print(seconds)

with ThreadPoolExecutor() as executor:
    for seconds in [0.1, 0.01]:
        executor.submit(wait, seconds)
`,
      asyncio: `
import asyncio
import time

def wait(seconds):
    time.sleep(seconds)  # still blocks, so it needs a thread
    print(seconds)

async def main():
    await asyncio.gather(*(asyncio.to_thread(wait, seconds) for seconds in [0.1, 0.01]))

asyncio.run(main())
`,
    },
    output: '0.01\n0.1\n',
  },
  {
    category: 'patcher-utilities',
    title: 'The module as it is',
    symbols: ['eventlet.patcher.original', 'eventlet.patcher.import_patched'],
    before: `
import eventlet
from eventlet import patcher

threading = patcher.original("threading")
queue = eventlet.import_patched("queue")
print(threading.current_thread().name, queue.Queue(1).maxsize)
`,
    after: {
      threading: `
import queue
import threading

print(threading.current_thread().name, queue.Queue(1).maxsize)
`,
      asyncio: `
import asyncio
import threading

async def main():
    print(threading.current_thread().name, asyncio.Queue(1).maxsize)

asyncio.run(main())
`,
    },
    output: 'MainThread 1\n',
  },
  {
    category: 'hubs',
    title: 'Call a function later on the event loop',
    symbols: ['eventlet.hubs.get_hub'],
    before: `
import eventlet
from eventlet import hubs

hubs.get_hub().schedule_call_global(0.01, print, "late")
print("early")
eventlet.sleep(0.05)
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

async def main():
    asyncio.get_running_loop().call_later(0.01, print, "late")
    print("early")
    await asyncio.sleep(0.05)

asyncio.run(main())
`,
    },
    output: 'early\nlate\n',
  },
  {
    category: 'hubs',
    title: 'First step: eventlet on the asyncio hub',
    symbols: ['eventlet.hubs.use_hub', 'eventlet.asyncio.spawn_for_awaitable'],
    before: `
import asyncio
import eventlet.hubs
eventlet.hubs.use_hub("eventlet.hubs.asyncio")
from eventlet.asyncio import spawn_for_awaitable

async def work():
    await asyncio.sleep(0.01)
    return 42

print(spawn_for_awaitable(work()).wait())
`,
    after: {
      asyncio: `
import asyncio

async def work():
    await asyncio.sleep(0.01)
    return 42

print(asyncio.run(work()))
`,
    },
    output: '42\n',
    since: '0.35.0',
  },
  {
    category: 'asyncio-bridge',
    title: 'Async code and green threads in one program, and the last step',
    symbols: ['eventlet.asyncio.spawn_for_awaitable'],
    before: `
import asyncio
import eventlet.hubs
eventlet.hubs.use_hub("eventlet.hubs.asyncio")
import eventlet
from eventlet.asyncio import spawn_for_awaitable

def green():
    eventlet.sleep(0.01)
    return 20

async def work():
    return await eventlet.spawn(green) + 1

print(spawn_for_awaitable(work()).wait())
`,
    after: {
      asyncio: `
import asyncio

async def green():
    await asyncio.sleep(0.01)
    return 20

async def work():
    return await green() + 1

print(asyncio.run(work()))
`,
      awaitlet: `
import asyncio
import awaitlet

def green():
    awaitlet.awaitlet(asyncio.sleep(0.01))
    return 20

async def work():
    return await awaitlet.async_def(green) + 1

print(asyncio.run(work()))
`,
    },
    output: '21\n',
    since: '0.35.0',
    needs: { awaitlet: ['awaitlet'] },
  },
  {
    category: 'debugging',
    title: 'Find what blocks',
    symbols: ['eventlet.debug.hub_blocking_detection'],
    before: `
import time
import eventlet
from eventlet import debug

debug.hub_blocking_detection(True, resolution=0.05)

def work():
    try:
        time.sleep(1)
    except RuntimeError:
        print("blocked")

eventlet.spawn(work).wait()
`,
    after: {
      threading: `
import threading
import time

def work():
    time.sleep(0.2)

thread = threading.Thread(target=work, daemon=True)
thread.start()
thread.join(timeout=0.05)
if thread.is_alive():
    print("blocked")  # its own thread only; faulthandler.dump_traceback() shows where
`,
      asyncio: `
import asyncio
import logging
import time

class Report(logging.Handler):
    def emit(self, record):
        if "took" in record.getMessage():
            print("blocked")

logging.getLogger("asyncio").addHandler(Report())

async def main():
    asyncio.get_running_loop().slow_callback_duration = 0.05
    time.sleep(0.1)

asyncio.run(main(), debug=True)  # logs what holds the loop up
`,
    },
    output: 'blocked\n',
  },
  {
    category: 'other',
    title: 'Names of a star import',
    symbols: ['eventlet'],
    before: `
from eventlet import *

print(spawn(lambda: "done").wait())
`,
    after: {
      threading: `
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as executor:
    print(executor.submit(lambda: "done").result())
`,
      asyncio: `
import asyncio

async def work():
    return "done"

print(asyncio.run(work()))
`,
    },
    output: 'done\n',
  },
];
