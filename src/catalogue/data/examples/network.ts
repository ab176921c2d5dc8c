/** Sockets, servers and green modules of the network: before and after. */
import type { Example } from '../../examples.ts';

export const NETWORK_EXAMPLES: readonly Example[] = [
  {
    category: 'sockets',
    title: 'A server that echoes lines',
    symbols: [
      'eventlet.convenience.listen',
      'eventlet.convenience.serve',
      'eventlet.greenio.base.GreenSocket',
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
`,
    },
    output: 'hello\n',
    client: 'tcp',
  },
  {
    category: 'sockets',
    title: 'Connect to a server',
    symbols: ['eventlet.convenience.connect', 'eventlet.convenience.listen'],
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
`,
    },
    output: 'hello\n',
  },
  {
    category: 'wsgi-server',
    title: 'Serve a WSGI application',
    symbols: ['eventlet.wsgi.server'],
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
`,
    },
    output: 'hello',
    client: 'http',
    needs: { asyncio: ['aiohttp'] },
  },
  {
    category: 'websocket',
    title: 'Echo messages',
    symbols: ['eventlet.websocket.WebSocketWSGI', 'eventlet.websocket.WebSocket'],
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
`,
    },
    output: 'hello',
    client: 'websocket',
    needs: { asyncio: ['websockets'], threading: ['websockets'] },
  },
  {
    category: 'green-stdlib',
    title: 'Wait for a subprocess',
    symbols: ['eventlet.green.subprocess', 'eventlet.green.subprocess.Popen'],
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
`,
    },
    output: '1\n',
  },
  {
    category: 'green-stdlib',
    title: 'Threads and locks of a green module',
    symbols: ['eventlet.green.threading', 'eventlet.green.thread.allocate_lock'],
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
`,
    },
    output: "['worker']\n",
  },
  {
    category: 'green-zmq',
    title: 'Ask and answer',
    symbols: ['eventlet.green.zmq', 'eventlet.green.zmq.Context'],
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
`,
    },
    output: 'hello world\n',
    needs: { before: ['pyzmq'], threading: ['pyzmq'], asyncio: ['pyzmq'] },
  },
];
