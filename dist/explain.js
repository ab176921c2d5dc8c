import { $t as BLOCKING_CATEGORIES, At as TOPICS, Bt as longestKnown, Dt as KINDS, Ft as rowOf, Kt as linksTo, Lt as attributesBelong, Nt as categoryOrFallback, Ot as painter, Pt as replacementOf, Qt as KIND_ROWS, Rt as canonicalOf, Vt as names, Xt as situated, Yt as NOTE_ROWS, Zt as MEANT_NAMES, en as CATEGORIES, jt as termPage, kt as TERMS, nn as categoryById, qt as pageOfName, zt as categoryOf } from "./engine.js";
import { At as nearest, G as EXIT, I as hasColor, L as optionText, R as send, S as sourceOf, St as hanging, V as configNamed, X as codeSpan, at as prose, b as FRAMEWORK_VALUES, et as inertJson, g as FRAMEWORK_EXTRAS, jt as ConfigError, rt as link, st as sentence, v as FRAMEWORK_SETTINGS, x as frameworkOf, y as FRAMEWORK_SYMBOLS } from "./start.js";
import { l as row, u as tableHead } from "./parts.js";
// src/catalogue/data/kind-texts.ts
const KIND_TEXTS = {
	import: {
		title: "Import",
		text: "A name that an import statement takes from eventlet, wherever it stands; each name counts for itself."
	},
	reference: {
		title: "Reference",
		text: "Names and attributes that lead to eventlet, such as `eventlet.spawn`: called, read, deleted, or used as a decorator, base class or annotation."
	},
	dynamic: {
		title: "Name in a string",
		text: "A string that names eventlet at run time, such as those of `mock.patch('eventlet.sleep')` and `import_module('eventlet')`. No import fails when what it names goes."
	},
	probe: {
		title: "Question whether eventlet is there",
		text: "A question such as `'eventlet' in sys.modules` brings no use, so a new one only warns, unless `kinds` in the config says otherwise."
	},
	indirect: {
		title: "Use by way of something else",
		text: "A switch or wrapper of another package (`gunicorn -k eventlet`, `oslo_utils.eventletutils`), or a wrapper that `symbols` in the config names."
	},
	dependency: {
		title: "Requirement",
		text: "A requirement on eventlet, or an extra of another package that brings it (`gunicorn[eventlet]`). Lock files do not count: they follow."
	}
};
// src/catalogue/conditional-notes.ts
/** The notes on a symbol without regard to where it stands: each with the condition put before it. */
const PLACES = {
	async: "Inside `async def`",
	subclass: "In a class that derives from it",
	"module-scope": "At module scope",
	waited: "Waited for at once",
	test: "In a test"
};
/** The notes that can come up on one of these names, without those that are said of every reference. */
function conditionalNotes(names, category) {
	const rows = NOTE_ROWS.filter((row) => !row.general && row.when !== "test" && !row.kinds && names.some((name) => situated(row, {
		symbol: name,
		canonical: name,
		category
	})));
	const always = new Set(rows.filter(isAlways).map(({ text }) => text));
	return [...new Set(rows.filter((row) => isAlways(row) || !always.has(row.text)).map(noteText))];
}
function isAlways({ when, guides }) {
	return !when && !guides;
}
function noteText({ when, guides, text }) {
	const place = when ? PLACES[when] : null;
	const conditions = [place, guides && `${place ? "with" : "With"} ${guides.join(" or ")}`].filter(Boolean).join(", ");
	return conditions === "" || place && text.startsWith(place) && !guides ? text : `${conditions}: ${lowered(text)}`;
}
/** The first letter small, where a word begins with it alone. */
function lowered(text) {
	return /^[A-Z]( |[a-z]+\b(?!\.))/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
// src/catalogue/data/examples/network.ts
const NETWORK_EXAMPLES = [
	{
		category: "sockets",
		title: "A server that echoes lines",
		symbols: [
			"eventlet.convenience.listen",
			"eventlet.convenience.serve",
			"eventlet.greenio.base.GreenSocket"
		],
		before: `
import eventlet

def handle(client, address):
    for line in client.makefile("rb"):
        client.sendall(line)

eventlet.serve(eventlet.listen(("127.0.0.1", 8080)), handle)
`,
		after: {
			threading: `
import socketserver

class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line)

class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

with Server(("127.0.0.1", 8080), Handler) as server:
    server.serve_forever()
`,
			asyncio: `
import asyncio

async def handle(reader, writer):
    async for line in reader:
        writer.write(line)
        await writer.drain()
    writer.close()

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8080)
    async with server:
        await server.serve_forever()

asyncio.run(main())
`
		},
		output: "hello\n",
		client: "tcp"
	},
	{
		category: "sockets",
		title: "Connect to a server",
		symbols: ["eventlet.convenience.connect", "eventlet.convenience.listen"],
		before: `
import eventlet

listener = eventlet.listen(("127.0.0.1", 0))

def greet():
    client, address = listener.accept()
    client.sendall(b"hello")
    client.close()

eventlet.spawn_n(greet)
sock = eventlet.connect(listener.getsockname())
print(sock.recv(100).decode())
`,
		after: {
			threading: `
import socket
import threading

def greet(listener):
    client, address = listener.accept()
    with client:
        client.sendall(b"hello")

with socket.create_server(("127.0.0.1", 0)) as listener:
    threading.Thread(target=greet, args=[listener]).start()
    with socket.create_connection(listener.getsockname(), timeout=5) as sock:
        print(sock.recv(100).decode())
`,
			asyncio: `
import asyncio

async def greet(reader, writer):
    writer.write(b"hello")
    await writer.drain()
    writer.close()

async def main():
    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        print((await reader.read(100)).decode())
        writer.close()
        await writer.wait_closed()

asyncio.run(main())
`
		},
		output: "hello\n"
	},
	{
		category: "wsgi-server",
		title: "Serve a WSGI application",
		symbols: ["eventlet.wsgi.server"],
		before: `
import eventlet
from eventlet import wsgi

def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]

wsgi.server(eventlet.listen(("127.0.0.1", 8080)), app)
`,
		after: {
			threading: `
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIServer, make_server

def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]

class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

# for development; in production: gunicorn --worker-class gthread --threads 8 module:app
make_server("127.0.0.1", 8080, app, server_class=Server).serve_forever()
`,
			asyncio: `
from aiohttp import web

async def hello(request):
    return web.Response(text="hello")

app = web.Application()
app.add_routes([web.get("/", hello)])
web.run_app(app, host="127.0.0.1", port=8080)
`
		},
		output: "hello",
		client: "http",
		needs: { asyncio: ["aiohttp"] }
	},
	{
		category: "websocket",
		title: "Echo messages",
		symbols: ["eventlet.websocket.WebSocketWSGI", "eventlet.websocket.WebSocket"],
		before: `
import eventlet
from eventlet import websocket, wsgi

@websocket.WebSocketWSGI
def echo(ws):
    while True:
        message = ws.wait()
        if message is None:
            break
        ws.send(message)

wsgi.server(eventlet.listen(("127.0.0.1", 8080)), echo)
`,
		after: {
			threading: `
from websockets.sync.server import serve

def echo(ws):
    for message in ws:
        ws.send(message)

with serve(echo, "127.0.0.1", 8080) as server:
    server.serve_forever()
`,
			asyncio: `
import asyncio
import websockets

async def echo(ws):
    async for message in ws:
        await ws.send(message)

async def main():
    async with websockets.serve(echo, "127.0.0.1", 8080):
        await asyncio.Future()  # for ever

asyncio.run(main())
`
		},
		output: "hello",
		client: "websocket",
		needs: {
			asyncio: ["websockets"],
			threading: ["websockets"]
		}
	},
	{
		category: "green-stdlib",
		title: "Wait for a subprocess",
		symbols: ["eventlet.green.subprocess", "eventlet.green.subprocess.Popen"],
		before: `
import sys
from eventlet.green import subprocess

process = subprocess.Popen([sys.executable, "-c", "print(1)"], stdout=subprocess.PIPE)
out, _ = process.communicate()
print(out.decode().strip())
`,
		after: {
			threading: `
import subprocess
import sys

process = subprocess.Popen([sys.executable, "-c", "print(1)"], stdout=subprocess.PIPE)
out, _ = process.communicate()
print(out.decode().strip())
`,
			asyncio: `
import asyncio
import sys

async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "print(1)", stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    print(out.decode().strip())

asyncio.run(main())
`
		},
		output: "1\n"
	},
	{
		category: "green-stdlib",
		title: "Threads and locks of a green module",
		symbols: ["eventlet.green.threading", "eventlet.green.thread.allocate_lock"],
		before: `
from eventlet.green import threading

lock = threading.Lock()
names = []

def work():
    with lock:
        names.append("worker")

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(names)
`,
		after: {
			threading: `
import threading

lock = threading.Lock()
names = []

def work():
    with lock:
        names.append("worker")

thread = threading.Thread(target=work)
thread.start()
thread.join()
print(names)
`,
			asyncio: `
import asyncio

async def work(lock, names):
    async with lock:
        names.append("worker")

async def main():
    lock, names = asyncio.Lock(), []
    await asyncio.create_task(work(lock, names))
    print(names)

asyncio.run(main())
`
		},
		output: "['worker']\n"
	},
	{
		category: "green-zmq",
		title: "Ask and answer",
		symbols: ["eventlet.green.zmq", "eventlet.green.zmq.Context"],
		before: `
import eventlet
from eventlet.green import zmq

context = zmq.Context()
server = context.socket(zmq.REP)
server.bind("inproc://greet")

def greet():
    server.send(b"hello " + server.recv())

eventlet.spawn_n(greet)
client = context.socket(zmq.REQ)
client.connect("inproc://greet")
client.send(b"world")
print(client.recv().decode())
`,
		after: {
			threading: `
import threading
import zmq

context = zmq.Context()
bound = threading.Event()

def greet():
    with context.socket(zmq.REP) as server:  # a socket belongs to one thread
        server.bind("inproc://greet")
        bound.set()
        server.send(b"hello " + server.recv())

threading.Thread(target=greet).start()
bound.wait()
with context.socket(zmq.REQ) as client:
    client.connect("inproc://greet")
    client.send(b"world")
    print(client.recv().decode())
`,
			asyncio: `
import asyncio
import zmq
import zmq.asyncio

async def greet(server):
    await server.send(b"hello " + await server.recv())

async def main():
    with zmq.asyncio.Context() as context:
        with context.socket(zmq.REP) as server, context.socket(zmq.REQ) as client:
            server.bind("inproc://greet")
            client.connect("inproc://greet")
            task = asyncio.create_task(greet(server))
            await client.send(b"world")
            print((await client.recv()).decode())
            await task

asyncio.run(main())
`
		},
		output: "hello world\n",
		needs: {
			before: ["pyzmq"],
			threading: ["pyzmq"],
			asyncio: ["pyzmq"]
		}
	}
];
// src/catalogue/data/examples/pools.ts
const POOL_EXAMPLES = [
	{
		category: "green-pools",
		title: "Call a function for each item, a few at a time",
		symbols: [
			"eventlet.greenpool.GreenPool",
			"eventlet.greenpool.GreenPool.imap",
			"eventlet.greenpool.GreenPool.starmap"
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
`
		},
		output: "[1, 4, 9]\n",
		needs: { awaitlet: ["awaitlet"] }
	},
	{
		category: "green-pools",
		title: "Start work in a pool, and wait until all of it is done",
		symbols: [
			"eventlet.greenpool.GreenPool.spawn",
			"eventlet.greenpool.GreenPool.spawn_n",
			"eventlet.greenpool.GreenPool.waitall"
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
`
		},
		output: "[0, 1, 2]\n"
	},
	{
		category: "green-pools",
		title: "Collect results in the order of their calls",
		symbols: ["eventlet.greenpool.GreenPile", "eventlet.greenpool.GreenPile.spawn"],
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
`
		},
		output: "[0.05, 0.01]\n"
	},
	{
		category: "dagpool",
		title: "Work that needs the results of other work",
		symbols: ["eventlet.dagpool.DAGPool"],
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
`
		},
		output: "caba\n"
	},
	{
		category: "db-pool",
		title: "Share a few connections",
		symbols: ["eventlet.pools.Pool", "eventlet.db_pool.TpooledConnectionPool"],
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
`
		},
		output: "(2,)\n"
	},
	{
		category: "native-threads",
		title: "Run a blocking function in a native thread",
		symbols: ["eventlet.tpool.execute"],
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
`
		},
		output: "2\n",
		needs: { awaitlet: ["awaitlet"] }
	},
	{
		category: "native-threads",
		title: "An object whose methods block",
		symbols: ["eventlet.tpool.Proxy"],
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
`
		},
		output: "A\n"
	}
];
// src/catalogue/data/examples/runtime.ts
const RUNTIME_EXAMPLES = [
	{
		category: "monkey-patching",
		title: "Code that only became concurrent by patching",
		symbols: ["eventlet.patcher.monkey_patch"],
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
`
		},
		output: "0.01\n0.1\n"
	},
	{
		category: "patcher-utilities",
		title: "The module as it is",
		symbols: ["eventlet.patcher.original", "eventlet.patcher.import_patched"],
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
`
		},
		output: "MainThread 1\n"
	},
	{
		category: "hubs",
		title: "Call a function later on the event loop",
		symbols: ["eventlet.hubs.get_hub"],
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
`
		},
		output: "early\nlate\n"
	},
	{
		category: "hubs",
		title: "First step: eventlet on the asyncio hub",
		symbols: ["eventlet.hubs.use_hub", "eventlet.asyncio.spawn_for_awaitable"],
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
		after: { asyncio: `
import asyncio

async def work():
    await asyncio.sleep(0.01)
    return 42

print(asyncio.run(work()))
` },
		output: "42\n",
		since: "0.35.0"
	},
	{
		category: "asyncio-bridge",
		title: "Async code and green threads in one program, and the last step",
		symbols: ["eventlet.asyncio.spawn_for_awaitable"],
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
`
		},
		output: "21\n",
		since: "0.35.0",
		needs: { awaitlet: ["awaitlet"] }
	},
	{
		category: "debugging",
		title: "Find what blocks",
		symbols: ["eventlet.debug.hub_blocking_detection"],
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
`
		},
		output: "blocked\n"
	},
	{
		category: "other",
		title: "Names of a star import",
		symbols: ["eventlet"],
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
`
		},
		output: "done\n"
	}
];
// src/catalogue/data/examples/signals.ts
const SIGNAL_EXAMPLES = [
	{
		category: "events",
		title: "Wait for a signal",
		symbols: ["eventlet.event.Event", "eventlet.event.Event.wait"],
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
`
		},
		output: "ready\n"
	},
	{
		category: "events",
		title: "Hand a value or an exception to whoever waits",
		symbols: ["eventlet.event.Event.send", "eventlet.event.Event.send_exception"],
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
`
		},
		output: "42\nno\n"
	},
	{
		category: "queues",
		title: "Hand work over",
		symbols: ["eventlet.queue.Queue", "eventlet.queue.LightQueue"],
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
`
		},
		output: "got a\ngot b\n"
	},
	{
		category: "queues",
		title: "Look without waiting",
		symbols: ["eventlet.queue.Empty", "eventlet.queue.Full"],
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
`
		},
		output: "True a\nempty\n"
	},
	{
		category: "locks",
		title: "Let only so many in",
		symbols: [
			"eventlet.semaphore.Semaphore",
			"eventlet.semaphore.BoundedSemaphore",
			"eventlet.lock.Lock"
		],
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
`
		},
		output: "2\n"
	},
	{
		category: "thread-locals",
		title: "State of its own for each thread",
		symbols: ["eventlet.corolocal.local"],
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
`
		},
		output: "main\n"
	}
];
// src/catalogue/examples.ts
const EXAMPLES = [
	...[
		{
			category: "greenthreads",
			title: "Start work, and wait for its result",
			symbols: [
				"eventlet.greenthread.spawn",
				"eventlet.greenthread.GreenThread",
				"eventlet.greenthread.GreenThread.wait"
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
`
			},
			output: "started\n42\n",
			needs: { awaitlet: ["awaitlet"] }
		},
		{
			category: "greenthreads",
			title: "An exception reaches whoever waits",
			symbols: ["eventlet.greenthread.GreenThread.wait"],
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
`
			},
			output: "failed: no\n"
		},
		{
			category: "greenthreads",
			title: "Start work in the background",
			symbols: ["eventlet.greenthread.spawn_n", "eventlet.greenthread.spawn"],
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
`
			},
			output: "tick\ndone\n"
		},
		{
			category: "greenthreads",
			title: "Start work later",
			symbols: ["eventlet.greenthread.spawn_after", "eventlet.greenthread.spawn_after_local"],
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
`
			},
			output: "early\nlate\n"
		},
		{
			category: "greenthreads",
			title: "Stop work that runs",
			symbols: [
				"eventlet.greenthread.kill",
				"eventlet.greenthread.GreenThread.kill",
				"eventlet.greenthread.GreenThread.cancel"
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
`
			},
			output: "stopped\n"
		},
		{
			category: "sleeping",
			title: "Let others run while one waits",
			symbols: ["eventlet.greenthread.sleep"],
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
`
			},
			output: "first\nsecond\n",
			needs: { awaitlet: ["awaitlet"] }
		},
		{
			category: "timeouts",
			title: "Give up after a time",
			symbols: ["eventlet.timeout.Timeout", "eventlet.timeout.Timeout.cancel"],
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
`
			},
			output: "too slow\n"
		},
		{
			category: "timeouts",
			title: "Give one call a time limit",
			symbols: ["eventlet.timeout.with_timeout"],
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
`
			},
			output: "too slow\n"
		},
		{
			category: "timeouts",
			title: "Leave a block silently when the time is over",
			symbols: ["eventlet.timeout.Timeout"],
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
`
			},
			output: "on we go\n"
		}
	],
	...POOL_EXAMPLES,
	...SIGNAL_EXAMPLES,
	...NETWORK_EXAMPLES,
	...RUNTIME_EXAMPLES
];
/** The examples of a category. */
function examplesOf(category) {
	return EXAMPLES.filter((example) => example.category === category);
}
// src/catalogue/explanation.ts
/** The directions, in the order of the guides. */
const GUIDES = [
	"asyncio",
	"threading",
	"awaitlet"
];
/** The parts that an explanation may lack. */
const NOTHING = {
	text: [],
	facts: [],
	ways: [],
	notes: [],
	examples: [],
	symbols: [],
	frameworks: [],
	links: []
};
// src/catalogue/framework-entries.ts
/** The rows of all framework tables in one form: what is found, and what to write instead. */
/** Every row, a variable a row. */
function frameworkEntries() {
	const values = [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS];
	return [
		...FRAMEWORK_SYMBOLS.map((row) => ({
			...row,
			found: row.symbol,
			source: sourceOf(row)
		})),
		...values.flatMap((row) => row.symbol === null ? row.names.map((name) => ({
			...row,
			symbol: name,
			found: name,
			source: sourceOf(row)
		})) : [{
			...row,
			symbol: row.symbol,
			found: spelled(row),
			source: sourceOf(row)
		}]),
		...FRAMEWORK_EXTRAS.map((row) => ({
			package: row.package,
			symbol: `${row.package}[${row.extra}]`,
			found: `${row.package}[${row.extra}]`,
			category: "other",
			replacement: row.replacement,
			source: `${row.package}: its extras`
		}))
	];
}
function spelled({ names, values, places }) {
	const given = (values ?? []).map((value) => value === true ? "True" : value);
	return `${names.join(", ")}${places.includes("arguments") ? " " : " = "}${given.join(", ")}`;
}
/** As PyPI compares them (PEP 503). */
function normalised(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}
/** The settings, options and variables of the tables, by name alone. */
function settingNames() {
	return [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS].flatMap(({ names }) => names);
}
/** The rows that a word may mean: a symbol, something below one, a setting's name, or a package. */
function frameworksNamed(name) {
	const wanted = normalised(name);
	const row = frameworkOf(name)?.row;
	return frameworkEntries().filter((entry) => entry.symbol === name || entry.symbol === row?.symbol || entry.found.split(/[ ,]+/).includes(name) || entry.package.split(", ").some((known) => normalised(known) === wanted && known !== "eventlet"));
}
// src/catalogue/explain-symbol.ts
/** Explains categories and the symbols in them. */
/** A category: what it is, why it goes, and every direction with its examples. */
function explainCategory(category) {
	const { id, title, summary, why, effort, effortReason, official, removal, asyncio, threading, glossary } = category;
	const own = [...names().keys()].filter((name) => categoryOf(name) === id);
	return {
		...NOTHING,
		kind: "category",
		name: id,
		title,
		text: [summary, why],
		facts: [["Effort", `${effort}. ${effortReason}`]],
		ways: categoryWays(category),
		notes: [.../* @__PURE__ */ new Set([...category.notes, ...conditionalNotes(own, id)])],
		examples: examplesOf(id),
		symbols: own.filter((name) => canonicalOf(name) === name && isNamed(name)),
		frameworks: frameworkEntries().filter((entry) => entry.category === id),
		links: linksTo([
			asyncio.url,
			threading.url,
			...official,
			...removal,
			...glossary.map((word) => termPage({ anchor: `glossary-${word}` }))
		])
	};
}
/** Whether a row is about this symbol itself, and not about whatever is below another one. */
function isNamed(name) {
	const row = rowOf(name, name, []);
	return !(row?.patterns.every((pattern) => pattern.endsWith(".*") && pattern !== name) ?? true) && row !== rowOf(name.slice(0, name.lastIndexOf(".")), "", []);
}
/** A name of eventlet, or something below one. */
function explainSymbol(symbol) {
	const canonical = canonicalOf(symbol);
	const category = categoryOrFallback(categoryOf(symbol));
	const known = names().get(symbol) ?? names().get(canonical);
	const pages = [pageOfName(symbol), pageOfName(canonical)].filter((page) => page !== null);
	const ways = GUIDES.map((guide) => replacementOf(symbol, canonical, category.id, guide).page);
	return {
		...NOTHING,
		kind: "symbol",
		name: symbol,
		title: category.title,
		text: [category.summary, category.why],
		facts: [
			["Category", category.id],
			...canonical === symbol ? [] : [["Its own name", canonical]],
			...known ? releaseFacts(known) : [],
			["Effort", `${category.effort}. ${category.effortReason}`]
		],
		ways: symbolWays(symbol, canonical, category.id),
		notes: conditionalNotes([symbol, canonical], category.id),
		examples: examplesAbout(canonical, category.id),
		links: linksTo([
			...ways,
			...pages,
			...category.official.slice(0, 1)
		])
	};
}
/** The examples that name a symbol, else the first that is about the same module. */
function examplesAbout(canonical, category) {
	const examples = examplesOf(category);
	const about = examples.filter(({ symbols }) => symbols.includes(canonical));
	if (about.length > 0) return about;
	return examples.filter(({ symbols }) => symbols.some((symbol) => moduleOf(symbol) === moduleOf(canonical))).slice(0, 1);
}
function moduleOf(symbol) {
	for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) if (!attributesBelong(symbol.slice(0, end))) return symbol.slice(0, end);
	return symbol;
}
function releaseFacts({ kind, first, last, deprecated, greens }) {
	const since = first === "v0.9.16" ? "0.9.16 or earlier" : first.replace(/^v/, "");
	return [
		["Kind", kind],
		["In releases", last === null ? `since ${since}` : `${since} to ${last.replace(/^v/, "")}: newer ones do not have it`],
		...deprecated ? [["Deprecated", `since ${deprecated.replace(/^v/, "")}`]] : [],
		...greens ? [["Stands in for", greens]] : []
	];
}
/** Of a symbol, the most specific word of the catalogue. */
function symbolWays(symbol, canonical, category) {
	return GUIDES.map((guide) => {
		const { text, stated } = replacementOf(symbol, canonical, category, guide);
		return {
			guide,
			text,
			stated
		};
	});
}
/** A category has no way of its own for awaitlet: it is asyncio’s, waited for where something blocks. */
function categoryWays({ id, asyncio, threading }) {
	return [
		{
			guide: "asyncio",
			text: asyncio.replacement,
			stated: asyncio.stated
		},
		{
			guide: "threading",
			text: threading.replacement,
			stated: threading.stated
		},
		{
			guide: "awaitlet",
			text: BLOCKING_CATEGORIES.includes(id) ? AWAITLET : "As for asyncio.",
			stated: asyncio.stated
		}
	];
}
const AWAITLET = "As for asyncio, with `awaitlet.awaitlet()` around what is awaited, in functions that `awaitlet.async_def()` runs.";
// src/catalogue/typed-name.ts
/** What people type or paste for a name, as that name. */
/**
* `eventlet.sleep(0)` → `eventlet.sleep`, `from eventlet import tpool` → `eventlet.tpool`, `import eventlet.green.os` →
* `eventlet.green.os`. A statement of several names, and whatever else is no name, stays as it is.
*/
function typedName(typed) {
	const [, module, imported] = /^(?:from\s+([\w.]+)\s+)?import\s+([\w.]+)(?:\s+as\s+\w+)?$/.exec(typed) ?? [];
	if (imported !== void 0) return module === void 0 ? imported : `${module}.${imported}`;
	return typed.replace(/\s*\(.*\)$/s, "");
}
// src/catalogue/explain.ts
/** What a name means to someone who leaves eventlet: a category, kind, symbol, framework, topic, or word of the glossary. */
/** Explains a name: `greenthreads`, `eventlet.spawn`, `spawn()`, `oslo_utils.eventletutils`, `async_mode`, `awaitlet`, `GIL`. */
function explain(name) {
	const asked = name.trim();
	const wanted = typedName(asked);
	const category = categoryNamed(wanted.toLowerCase());
	if (category) return explainCategory(category);
	const kind = wanted.toLowerCase();
	if (isKind(kind)) return explainKind(kind);
	const topic = TOPICS.find(({ id, title }) => [id, title.toLowerCase()].includes(wanted.toLowerCase()));
	if (topic) return explainTopic(topic);
	const meant = MEANT_NAMES.find(({ name: known }) => [wanted, `eventlet.${wanted}`].includes(known));
	if (meant) return explainMeant(meant);
	const symbol = symbolNamed(wanted);
	if (symbol !== null) return explainSymbol(symbol);
	const term = TERMS.find(({ words }) => words.some((word) => word.toLowerCase() === wanted.toLowerCase()));
	if (term) return explainTerm(term);
	const frameworks = frameworksNamed(wanted);
	if (frameworks.length > 0) return explainFrameworks(wanted, frameworks);
	return {
		unknown: asked,
		nearest: nearestNames(wanted)
	};
}
/** By its id, with spaces for hyphens too, or by its title. */
function categoryNamed(name) {
	const id = name.replace(/\s+/g, "-");
	return categoryById(id) ?? CATEGORIES.find(({ title }) => title.toLowerCase() === name) ?? null;
}
function isKind(name) {
	return Object.hasOwn(KIND_TEXTS, name);
}
function explainKind(kind) {
	const { title, text } = KIND_TEXTS[kind];
	const row = KIND_ROWS.find(({ kinds, categories }) => kinds.includes(kind) && !categories);
	const ways = row ? GUIDES.map((guide) => ({
		guide,
		text: row.replacement,
		stated: row.stated
	})) : [];
	const page = row?.page ?? "removal:guide/preparing-for-migration/#locate-eventlet-usages";
	return {
		...NOTHING,
		kind: "kind",
		name: kind,
		title,
		text: [text],
		ways,
		links: linksTo([page])
	};
}
function explainFrameworks(name, frameworks) {
	const category = categoryOrFallback(frameworks[0]?.category ?? "");
	return {
		...NOTHING,
		kind: "framework",
		name,
		title: [...new Set(frameworks.map((entry) => entry.package))].join(", "),
		text: ["Here eventlet is switched on, wrapped or set without being imported.", category.why],
		facts: [["Category", [...new Set(frameworks.map((entry) => entry.category))].join(", ")]],
		frameworks,
		links: linksTo([
			"removal:guide/post-migration-guidance/#monitor-dependencies",
			"official:asyncio/guide/deprecation.html#manage-your-deprecations",
			...category.official.slice(0, 1)
		])
	};
}
function explainMeant({ name, meant }) {
	const { facts, ...about } = explainSymbol(meant);
	return {
		...about,
		name,
		facts: [["No release has it", `${meant} is meant`], ...facts]
	};
}
function explainTopic({ id, title, text, pages }) {
	const terms = id === "glossary" ? TERMS.map((term) => [term.words[0] ?? "", term.text]) : [];
	return {
		...NOTHING,
		kind: "topic",
		name: id,
		title,
		text: [text],
		facts: terms,
		links: linksTo(pages)
	};
}
function explainTerm(term) {
	const [name = "", ...others] = term.words;
	const facts = others.length > 0 ? [["Also", others.join(", ")]] : [];
	return {
		...NOTHING,
		kind: "term",
		name,
		title: "Glossary",
		text: [term.text],
		facts,
		links: linksTo([termPage(term)])
	};
}
/** The dotted name that is meant: as it is, or below the package; null where no release has it. */
function symbolNamed(name) {
	for (const symbol of [name, `eventlet.${name}`]) {
		if (names().has(symbol)) return symbol;
		const found = symbol.startsWith("eventlet.") ? longestKnown(symbol) : null;
		const canonical = canonicalOf(symbol);
		if (found && (found.known.greens !== null || names().has(canonical))) return symbol;
	}
	return null;
}
const NEAREST = 5;
/** What ends in the word, then what is spelled almost so, then subjects that have it in them; each can be explained. */
function nearestNames(name) {
	const subjects = [
		...CATEGORIES.map(({ id }) => id),
		...Object.keys(KIND_TEXTS),
		...TOPICS.map(({ id }) => id),
		...TERMS.flatMap(({ words }) => words)
	];
	const symbols = [...names().keys()];
	const known = /* @__PURE__ */ new Set([
		...subjects,
		...frameworkEntries().map(({ symbol }) => symbol),
		...settingNames(),
		...symbols,
		...symbols.flatMap((symbol) => symbol === "eventlet" ? [] : [symbol.slice(9)])
	]);
	const word = name.toLowerCase();
	const ending = symbols.filter((symbol) => canonicalOf(symbol) === symbol && symbol.toLowerCase().endsWith(`.${word}`));
	const holding = word.length < SHORTEST_PART ? [] : subjects.filter((each) => each.toLowerCase().includes(word));
	return [.../* @__PURE__ */ new Set([
		...ending,
		...spelledAlmost(name, known),
		...holding
	])].slice(0, NEAREST);
}
/** Shorter words are in too many names to say anything. */
const SHORTEST_PART = 4;
function spelledAlmost(name, known) {
	const found = [];
	while (found.length < NEAREST) {
		const next = nearest(name, known);
		if (next === null) break;
		found.push(next);
		known.delete(next);
	}
	return found;
}
// src/cli/explain-markdown.ts
function explanationMarkdown(about, guide) {
	const chosenFirst = (a, b) => Number(b === guide) - Number(a === guide);
	const ways = [...about.ways].sort((a, b) => chosenFirst(a.guide, b.guide));
	return blocks([
		`## ${codeSpan(about.name)}: ${prose(about.title)}`,
		...about.text.map(sentence),
		list(about.facts.map(([label, value]) => `**${prose(label)}**: ${sentence(value)}`)),
		...headed$1("Write instead", [list(ways.map(({ guide: name, text, stated }) => {
			return `**${name}**: ${sentence(text)}${stated ? "" : " (not in the guides)"}`;
		}))]),
		...headed$1("Good to know", [list(about.notes.map(sentence))]),
		...about.examples.flatMap((each) => example(each, chosenFirst)),
		...headed$1("Names with a replacement of their own", [list(about.symbols.map(codeSpan))]),
		...headed$1("Brought in by other packages", [frameworks$1(about)]),
		...headed$1("Guides", [list(about.links.map(({ title, url }) => link(prose(title), url)))])
	]);
}
function listMarkdown({ categories, kinds, topics }) {
	return blocks([
		"## Categories",
		[tableHead("Category", "What it is", "Effort"), ...categories.map(({ id, title, effort }) => row(codeSpan(id), prose(title), effort))].join("\n"),
		"## Kinds",
		list(kinds.map(subject)),
		"## Topics",
		list(topics.map(subject))
	]);
}
function subject({ id, title }) {
	return `${codeSpan(id)}: ${prose(title)}`;
}
function blocks(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function headed$1(heading, parts) {
	return parts.some((part) => part !== "") ? [`### ${heading}`, ...parts] : [];
}
function list(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
function frameworks$1({ frameworks: all }) {
	if (all.length === 0) return "";
	const rows = all.map(({ package: name, found, replacement }) => row(prose(name), codeSpan(found), sentence(replacement)));
	return [tableHead("Package", "Found as", "Write instead"), ...rows].join("\n");
}
function example({ title, before, after, output, client }, order) {
	const code = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
	const sides = Object.entries(after).sort(([a], [b]) => order(a, b));
	return [
		`### Example: ${prose(title)}`,
		"With eventlet:",
		code("python", before),
		...sides.flatMap(([name, text]) => [`With ${name}:`, code("python", text)]),
		client ? "A client of each receives:" : "Each of them prints:",
		code("text", output)
	];
}
// src/cli/explain-text.ts
function explanationText(about, guide, page) {
	const { paint, width } = page;
	const examples = about.kind === "category" ? about.examples.slice(0, 1) : about.examples;
	return lines([
		[`${paint(about.name, "bold")}  ${about.title}`],
		about.text.map((paragraph) => hanging("", 0, paragraph, width)),
		table(about.facts, page),
		headed("Write instead", ways(about, guide, page), page),
		headed("Good to know", bullets(about.notes, page), page),
		...examples.map((example) => exampleBlock(example, guide, page)),
		headed("More examples", further(about.examples.slice(examples.length)), page),
		headed("Names with a replacement of their own", bullets(about.symbols, page), page),
		headed("Brought in by other packages", frameworks(about, page), page),
		headed("Guides", about.links.flatMap(({ title, url }) => [`  ${title}`, `    ${paint(url, "cyan")}`]), page)
	]);
}
function listText({ categories, kinds, topics }, page) {
	const efforts = Math.max(...categories.map(({ effort }) => effort.length));
	const rows = categories.map(({ id, title, effort }) => ({
		id,
		title: `${effort.padEnd(efforts)}  ${title}`
	}));
	const listed = (heading, subjects) => [page.paint(heading, "bold"), ...table(subjects.map(({ id, title }) => [id, title]), page)];
	return lines([
		listed("Categories, and the effort that each usage takes", rows),
		listed("Kinds of usages", kinds),
		listed("Topics", topics),
		["`explain NAME` tells more of one, and of any symbol: `explain eventlet.spawn`."]
	]);
}
function lines(blocks) {
	return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function headed(heading, block, { paint }) {
	return block.length > 0 ? [paint(heading, "bold"), ...block] : [];
}
function table(rows, { paint, width }) {
	const column = Math.max(0, ...rows.map(([label]) => label.length));
	return rows.map(([label, value]) => hanging(`  ${paint(label.padEnd(column), "cyan")}  `, column + 4, value, width));
}
function bullets(texts, { width }) {
	return texts.map((text) => hanging("  - ", 4, text, width));
}
/** The chosen guide's way first. */
function ways({ ways: all }, guide, page) {
	return table([...all].sort((a, b) => Number(b.guide === guide) - Number(a.guide === guide)).map(({ guide: name, text, stated }) => [name, stated ? text : `${text} (not in the guides)`]), page);
}
function frameworks({ frameworks: all }, { paint, width }) {
	return all.flatMap(({ package: name, found, replacement, source }) => [
		hanging(`  ${paint(name, "cyan")}  `, name.length + 4, found, width),
		hanging("    ", 4, replacement, width),
		hanging("    ", 4, `Source: ${source}.`, width)
	]);
}
function exampleBlock({ title, before, after, output, client }, guide, { paint }) {
	const sides = Object.entries(after).sort(([a], [b]) => Number(b === guide) - Number(a === guide));
	return [
		`${paint("Example", "bold")}: ${title}`,
		...code("with eventlet", before),
		...sides.flatMap(([name, text]) => code(`with ${name}`, text)),
		...code(client ? "a client of each receives" : "each of them prints", output)
	];
	function code(label, text) {
		const body = text.trim().split("\n");
		return [`  ${paint(label, "dim")}`, ...body.map((line) => line === "" ? "" : `    ${line}`)];
	}
}
function further(examples) {
	return examples.map(({ title, symbols: [symbol] }) => symbol === void 0 ? `  ${title}` : `  ${title}: explain ${symbol}`);
}
// src/cli/explain.ts
/** `explain`: what a category or a symbol is, and what to write instead. */
/** @throws ConfigError that names the nearest known names, for one that is not known. */
async function runExplain(line, terminal) {
	const subject = line.operands.length > 0 ? known(explain(line.operands.join(" "))) : listed();
	const guide = await guideOf(line, terminal);
	for (const destination of line.destinations) await send(rendered(subject, guide, destination, line, terminal), destination, terminal);
	return EXIT.ok;
}
function known(found) {
	if (!("unknown" in found)) return found;
	const near = found.nearest.length > 0 ? `; did you mean ${found.nearest.join(", ")}?` : ".";
	throw new ConfigError(`nothing is known by the name ${JSON.stringify(found.unknown)}${near} \`explain\` alone lists the categories.`);
}
function listed() {
	return {
		categories: CATEGORIES.map(({ id, title, effort }) => ({
			id,
			title,
			effort
		})),
		kinds: KINDS.map((id) => ({
			id,
			title: KIND_TEXTS[id].title
		})),
		topics: TOPICS.map(({ id, title }) => ({
			id,
			title
		}))
	};
}
/** The way that is shown first: the named config's, else the default. */
async function guideOf(line, terminal) {
	const named = optionText(line, "config");
	return named === void 0 ? "threading" : (await configNamed(named, terminal.cwd)).config.guide;
}
function rendered(subject, guide, destination, line, terminal) {
	const { format } = destination;
	if (format === "json") return inertJson({
		schemaVersion: 1,
		command: "explain",
		...subject
	});
	const isList = "categories" in subject;
	if (format === "markdown") return isList ? listMarkdown(subject) : explanationMarkdown(subject, guide);
	if (format === "text") {
		const page = {
			paint: painter(hasColor(destination, line, terminal)),
			width: Math.min(terminal.width ?? 100, 100)
		};
		return isList ? listText(subject, page) : explanationText(subject, guide, page);
	}
	throw new ConfigError(`explain prints text, markdown or json, not ${format}`);
}
export { runExplain };
