"""Runs pieces of Python that the catalogue names: JSON {direction: [piece]} in, {"direction piece": error} out."""
import ast
import asyncio
import inspect
import json
import re
import sys
import threading

# what the pieces call upon, in each direction
COMMON = """
import asyncio, awaitlet, aiohttp, aiohttp.web, concurrent.futures, contextvars, faulthandler, futurist, itertools, os, pdb
import queue, select, selectors, signal, socket, socketserver, ssl, subprocess, sys, threading, time, trace, websockets
import _thread, builtins, cProfile, ftplib, http.client, http.cookiejar, http.cookies, http.server, logging, profile
import urllib.error, urllib.parse, urllib.request, urllib.response
import websockets.sync.server, wsgiref.simple_server, zmq.asyncio
from concurrent.futures import ThreadPoolExecutor
args, seconds, value, size, number, maxsize, limit, name = (1,), 0.01, 1, 2, 2, 1, 2, "name"
items, command, host = [1, 2], [sys.executable, "-c", ""], "127.0.0.1"
with socket.create_server(("127.0.0.1", 0)) as listener:
    port = listener.getsockname()[1]
address, error, path = (host, port), OSError(), os.devnull
environ = {"wsgi.input": None}
sock, other = socket.socketpair()
other.send(b"x")
fd = os.pipe()[0]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
Handler = socketserver.BaseRequestHandler
def callback(*args): pass
class Thing:
    def method(self, *args): pass
thing = Thing()
"""
THREADING = COMMON + """
def function(*args): return args
executor = ThreadPoolExecutor()
future, futures = executor.submit(function), [executor.submit(function)]
thread = threading.Thread(target=function); thread.start()
timer, stop, event = threading.Timer(1, function), threading.Event(), threading.Event()
event.set()
def handle(*args): pass
"""
ASYNCIO = COMMON + """
async def function(*args): return args
async def main(): pass
async def handle(*args): pass
loop = asyncio.get_running_loop()
event, future, failed = asyncio.Event(), loop.create_future(), loop.create_future()
task = asyncio.create_task(asyncio.sleep(0))
tasks, coroutines, coroutine = [task], [function()], function()
server = await asyncio.start_server(handle, host, 0)
timeout = asyncio.timeout(1)
"""
# state that a piece needs, and that others would trip over
BEFORE = {
    "await items.get()": "items = asyncio.Queue(); items.put_nowait(1)",
    "awaitlet(items.get())": "items = asyncio.Queue(); items.put_nowait(1)",
    "awaitlet(asyncio.open_connection": "host, port = server.sockets[0].getsockname()",
    "items.put_nowait(item)": "items, item = asyncio.Queue(), 1",
    "items.get(": "items = queue.Queue(); items.put(1)",
    "items.put(item)": "items, item = queue.Queue(), 1",
    "event.wait()": "event.set()",
    "await future": "future.set_result(1)",
    "awaitlet(future)": "future.set_result(1)",
    "itertools.starmap": "items = [(1, 2)]",
    "zip(*items)": "items = [(1, 2)]",
    "context.wrap_socket": "sock = socket.socket()",
    "future.set_": "future = asyncio.get_running_loop().create_future() if 'loop' in globals() else concurrent.futures.Future()",
    "timer.cancel": "timer.start()",
    "process.communicate": "process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)",
    "process.returncode": "process = await asyncio.create_subprocess_exec(*command)",
    "process.wait": "seconds, process = 2, await asyncio.create_subprocess_exec(*command)",
    "writer.close()": "reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())",
    "writer.wait_closed()": "reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()); writer.close()",
    "sock_accept": "sock = socket.create_server((host, 0)); sock.setblocking(False); other = socket.create_connection(sock.getsockname())",
    "sock_connect": "sock = socket.socket(); sock.setblocking(False); address = server.sockets[0].getsockname()",
    "sock.accept()": "sock = socket.create_server((host, 0)); other = socket.create_connection(sock.getsockname())",
    "sock.connect(": "sock = socket.socket(); listener = socket.create_server((host, 0)); address = listener.getsockname()",
    "await asyncio.open_connection": "host, port = server.sockets[0].getsockname()",
    "socket.create_connection": "listener = socket.create_server((host, 0)); port = listener.getsockname()[1]",
    "sock_recv": "sock.setblocking(False)",
    "timeout.reschedule": "timeout = await timeout.__aenter__()",
    "server.shutdown()": "server = socketserver.ThreadingTCPServer((host, 0), Handler); threading.Thread(target=server.serve_forever, daemon=True).start()",
}


MENTION = re.compile(r"(?:await )?([\w.]+)\(\)|awaitlet\.awaitlet\(([\w.]+)\(\)\)")
METHODS = ("task.", "event.", "future.", "server.", "timer.", "stop.", "items.", "writer.", "sock.", "process.")


def program(template, piece):
    """What has to be there first, and the piece as a statement."""
    mention = MENTION.fullmatch(piece)
    name = mention and (mention[1] or mention[2])
    if name and not name.startswith(METHODS):
        piece = name  # a call without its arguments only names the function
    if piece.startswith("async with "):
        piece += ":\n    pass"
    if piece == "ssl=context":
        piece = "dict(ssl=context)"
    keys = [key for key in BEFORE if key in piece]
    before = [BEFORE[key] for key in keys if not any(key != other and key in other for other in keys)]
    return "\n".join([template, *before, ""]), piece


async def evaluate(source, piece, space):
    outcome = eval(compile(source, piece, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), space)
    if inspect.iscoroutine(outcome):
        await outcome


def run_asyncio(piece):
    async def main():
        try:
            await asyncio.wait_for(evaluate("".join(program(ASYNCIO, piece)), piece, {}), 2)
        except asyncio.TimeoutError:
            assert "serve_forever" in piece or piece.startswith("websockets"), "never ends"

    if piece.startswith("asyncio.run(") and piece != "asyncio.run()":
        run_entry(piece)
    else:
        asyncio.run(main())


def run_entry(piece):
    """What starts the loop itself."""
    space = {}
    exec("import asyncio\nasync def main(): pass\ncoroutine = main()", space)
    exec(piece, space)
    space["coroutine"].close()


def run_awaitlet(piece):
    """The piece runs in a plain function, below async_def()."""
    import awaitlet

    before, statement = program(ASYNCIO, piece)

    def plain(space):
        exec(compile(statement, piece, "exec"), space)

    async def main():
        space = {}
        await evaluate(before, piece, space)
        try:
            await asyncio.wait_for(awaitlet.async_def(plain, space), 2)
        except asyncio.TimeoutError:
            assert "serve_forever" in piece, "never ends"

    asyncio.run(main())


def run_threading(piece):
    errors = []

    def target():
        try:
            exec(compile("".join(program(THREADING, piece)), piece, "exec"), {})
        except BaseException as error:
            errors.append(error)

    if piece.startswith("asyncio.run(") and piece != "asyncio.run()":
        run_entry(piece)
    elif "signal" in piece:
        target()  # signals are the main thread's
    else:
        thread = threading.Thread(target=target, daemon=True)
        thread.start()
        thread.join(2)
        assert not thread.is_alive() or "serve" in piece, "never ends"
    if errors:
        raise errors[0]


answer, sys.stdout = sys.stdout, open("/dev/null", "w")  # some pieces print
exec(COMMON, {})  # imports are slow the first time
RUN = {"asyncio": run_asyncio, "threading": run_threading, "awaitlet": run_awaitlet}
failures = {}
for direction, pieces in json.load(sys.stdin).items():
    for piece in pieces:
        try:
            RUN[direction](piece)
        except BaseException as error:
            failures[f"{direction}: {piece}"] = f"{type(error).__name__}: {error}"
json.dump(failures, answer)
answer.flush()
sys.stderr.close()
__import__("os")._exit(0)
