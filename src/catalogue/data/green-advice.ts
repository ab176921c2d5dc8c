/** What to write instead of eventlet's green modules: their plain counterparts, and what asyncio has for each. */
import type { SymbolAdvice } from '../replacements.ts';

const PLAIN = '`{plain}` of the standard library';
const STREAMS =
  '`reader, writer = await asyncio.open_connection(host, port)` and `await asyncio.start_server(handle, host, port)`';
const TASKS = 'Tasks made with `asyncio.create_task()`, and asyncio’s own locks, events and queues';
const BOTH = ['asyncio', 'threading'] as const;
const THREADING = ['threading'] as const;
const ASYNCIO = ['asyncio'] as const;

/** The same in every direction: names that wait for nothing. */
const same = (text: string, ...names: string[]): SymbolAdvice => ({
  patterns: names.map((name) => `eventlet.green.${name}`),
  asyncio: text,
  threading: text,
  unstated: BOTH,
});

/** The plain name for threads, something else for asyncio. */
const plain = (
  names: readonly string[],
  asyncio: string,
  unstated?: SymbolAdvice['unstated'],
  awaitlet?: string,
): SymbolAdvice => ({
  patterns: names.map((name) => `eventlet.green.${name}`),
  asyncio,
  threading: PLAIN,
  ...(awaitlet ? { awaitlet } : {}),
  ...(unstated ? { unstated } : {}),
});

const SOCKETS: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.green.socket', 'eventlet.green._socket_nodns'],
    asyncio: `${STREAMS}; \`loop.sock_recv()\` and its like on a plain socket`,
    threading: `${PLAIN}, with a thread for each connection or a thread pool`,
  },
  {
    patterns: [
      'eventlet.green.socket.socket',
      'eventlet.green._socket_nodns.socket',
      'eventlet.green.ssl.GreenSocket',
    ],
    asyncio: `${STREAMS}; \`await loop.sock_recv(sock, size)\` and its like on a plain socket that does not block`,
    threading: '`socket.socket()` of the standard library',
  },
  plain(['socket.create_connection'], '`reader, writer = await asyncio.open_connection(host, port)`'),
  {
    patterns: [
      'eventlet.green.socket.getaddrinfo',
      'eventlet.green.socket.gethostby*',
      'eventlet.support.greendns.getaddrinfo',
      'eventlet.support.greendns.gethostby*',
    ],
    asyncio: '`await loop.getaddrinfo(host, port)`',
    threading: '`socket.getaddrinfo(host, port)`',
    unstated: ASYNCIO,
  },
  {
    patterns: ['eventlet.green.socket.getnameinfo', 'eventlet.support.greendns.getnameinfo'],
    asyncio: '`await loop.getnameinfo(address)`',
    threading: '`socket.getnameinfo(address, 0)`',
    unstated: ASYNCIO,
  },
  {
    patterns: ['eventlet.support.greendns', 'eventlet.support.greendns.*'],
    asyncio: '`await loop.getaddrinfo(host, port)`; `dns.asyncresolver` of dnspython for other records',
    threading: '`socket.getaddrinfo(host, port)`; `dns.resolver` of dnspython for other records',
    unstated: BOTH,
  },
  same('`TimeoutError`, which `socket.timeout` is another name of', 'socket.timeout', 'ssl.timeout_exc'),
  plain(
    ['socket.*', '_socket_nodns.*'],
    `${PLAIN}; what waits for the network goes through asyncio’s streams`,
  ),
  {
    patterns: ['eventlet.green.ssl', 'eventlet.green.ssl.GreenSSLSocket', 'eventlet.green.ssl.SSLSocket'],
    asyncio: '`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`',
    threading: '`ssl` of the standard library: `context.wrap_socket(sock)` of an `ssl.SSLContext`',
  },
  {
    patterns: ['eventlet.green.ssl.wrap_socket', 'eventlet.green.ssl.sslwrap_simple'],
    asyncio: '`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`',
    threading:
      '`context.wrap_socket(sock)` of an `ssl.SSLContext`: `ssl.wrap_socket()` is gone since Python 3.12.',
  },
  same('`ssl.SSLContext` of the standard library', 'ssl.GreenSSLContext', 'ssl.SSLContext'),
  same(
    '`ssl.create_default_context()` of the standard library',
    'ssl.green_create_default_context',
    'ssl.create_default_context',
  ),
  same(PLAIN, 'ssl.*'),
  {
    patterns: ['eventlet.green.OpenSSL', 'eventlet.green.OpenSSL.*'],
    asyncio: '`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`',
    threading: '`{plain}` of pyOpenSSL itself',
    unstated: ASYNCIO,
  },
  plain(
    ['select', 'select.select', 'select.poll', 'select.epoll', 'selectors', 'selectors.*'],
    '`loop.add_reader(fd, callback)`, or the streams: the loop does the selecting.',
    BOTH,
  ),
  same(PLAIN, 'select.error'),
  plain(['SocketServer', 'SocketServer.*'], '`await asyncio.start_server(handle, host, port)`'),
  {
    patterns: [
      'eventlet.green.asyncore',
      'eventlet.green.asyncore.*',
      'eventlet.green.asynchat',
      'eventlet.green.asynchat.*',
    ],
    asyncio: STREAMS,
    threading:
      '`socketserver.ThreadingTCPServer(address, Handler).serve_forever()`: asyncore and asynchat are gone since Python 3.12.',
    unstated: THREADING,
  },
];

const HTTP: readonly SymbolAdvice[] = [
  {
    patterns: [
      'eventlet.green.urllib',
      'eventlet.green.urllib.request',
      'eventlet.green.urllib.request.*',
      'eventlet.green.urllib.response*',
      'eventlet.green.http.client',
      'eventlet.green.http.client.*',
      'eventlet.green.httplib*',
    ],
    asyncio: '`aiohttp.ClientSession` with `asyncio.gather()`',
    threading: `${PLAIN}, or requests; several at once through a \`ThreadPoolExecutor\``,
  },
  {
    patterns: ['eventlet.green.urllib2*'],
    asyncio: '`aiohttp.ClientSession` with `asyncio.gather()`',
    threading:
      '`urllib.request` of the standard library, or requests; several at once through a `ThreadPoolExecutor`',
  },
  {
    patterns: ['eventlet.green.ftplib*'],
    asyncio: '`await asyncio.to_thread()` around what `{plain}` sends and receives',
    threading: `${PLAIN}; several at once through a \`ThreadPoolExecutor\``,
    unstated: ASYNCIO,
  },
  plain(
    ['urllib.error.HTTPError', 'urllib.request.HTTPError'],
    '`aiohttp.ClientResponseError`, which `aiohttp.ClientResponse.raise_for_status()` raises',
    ASYNCIO,
  ),
  plain(
    [
      'urllib.error',
      'urllib.error.*',
      'urllib.request.URLError',
      'http.client.HTTPException',
      'http.client.error',
      'http.client.BadStatusLine',
      'http.client.CannotSendHeader',
      'http.client.CannotSendRequest',
      'http.client.ImproperConnectionState',
      'http.client.IncompleteRead',
      'http.client.InvalidURL',
      'http.client.LineTooLong',
      'http.client.NotConnected',
      'http.client.RemoteDisconnected',
      'http.client.ResponseNotReady',
      'http.client.UnimplementedFileMode',
      'http.client.UnknownProtocol',
      'http.client.UnknownTransferEncoding',
    ],
    '`aiohttp.ClientError`',
    ASYNCIO,
  ),
  same(PLAIN, 'urllib.parse*', 'http', 'http.HTTPStatus', 'http.cookies*', 'http.cookiejar*'),
  {
    patterns: [
      'eventlet.green.http.server*',
      'eventlet.green.BaseHTTPServer*',
      'eventlet.green.SimpleHTTPServer*',
      'eventlet.green.CGIHTTPServer*',
    ],
    asyncio: '`aiohttp.web.run_app()`, or an ASGI application under uvicorn',
    threading: '`http.server.ThreadingHTTPServer` of the standard library, for development',
    unstated: THREADING,
  },
];

const THREADS: readonly SymbolAdvice[] = [
  plain(['threading', 'threading.*', 'thread.*'], TASKS),
  {
    patterns: ['eventlet.green.thread'],
    asyncio: TASKS,
    threading: '`threading` of the standard library',
  },
  {
    patterns: ['eventlet.green.threading.Thread', 'eventlet.green.thread.start_new_thread'],
    asyncio:
      '`task = asyncio.create_task(function(*args))`; `await asyncio.to_thread(function, *args)` for what blocks',
    threading: '`threading.Thread(target=function, args=args)` of the standard library',
    awaitlet: '`task = asyncio.create_task(awaitlet.async_def(function, *args))`',
  },
  {
    patterns: [
      'eventlet.green.threading.Lock',
      'eventlet.green.thread.allocate_lock',
      'eventlet.green.thread.Lock*',
    ],
    asyncio: '`asyncio.Lock()`',
    threading: '`threading.Lock()`',
  },
  plain(['threading.RLock'], '`asyncio.Lock()`, which its holder cannot take a second time', ASYNCIO),
  plain(['threading.Condition'], '`asyncio.Condition()`', ASYNCIO),
  plain(['threading.Event'], '`asyncio.Event()`'),
  plain(
    ['threading.Semaphore', 'threading.BoundedSemaphore'],
    '`asyncio.Semaphore(value)`, or `asyncio.BoundedSemaphore(value)`',
  ),
  plain(['threading.Barrier'], '`asyncio.Barrier(number)` (Python 3.11)', ASYNCIO),
  plain(['threading.Timer'], '`loop.call_later(seconds, callback)`', ASYNCIO),
  {
    patterns: ['eventlet.green.threading.local'],
    asyncio: '`contextvars.ContextVar(name)`',
    threading: '`threading.local()`',
  },
  plain(['threading.enumerate'], '`asyncio.all_tasks()`', ASYNCIO),
  {
    patterns: [
      'eventlet.green.threading.current_thread',
      'eventlet.green.threading.currentThread',
      'eventlet.green.threading.get_ident',
      'eventlet.green.thread.get_ident',
      'eventlet.corolocal.get_ident',
    ],
    asyncio: '`asyncio.current_task()`',
    threading: '`threading.current_thread()`, or `threading.get_ident()`',
    unstated: ASYNCIO,
  },
];

const SYSTEM: readonly SymbolAdvice[] = [
  plain(['time.sleep'], '`await asyncio.sleep(seconds)`'),
  plain(['time', 'time.*'], '`await asyncio.sleep(seconds)` for `time.sleep()`; the rest of `time` as it is'),
  plain(['os'], '`await asyncio.to_thread()` around those of its functions that block'),
  plain(['os.*'], '`await asyncio.to_thread()` around `{plain}` where it blocks'),
  plain(['subprocess', 'subprocess.Popen'], '`process = await asyncio.create_subprocess_exec(*command)`'),
  plain(
    ['subprocess.run', 'subprocess.call', 'subprocess.check_call', 'subprocess.check_output'],
    '`process = await asyncio.create_subprocess_exec(*command)`, then `await process.communicate()` and a look at `process.returncode`',
  ),
  plain(
    ['subprocess.TimeoutExpired'],
    '`TimeoutError`, which `await asyncio.wait_for(process.wait(), seconds)` raises',
  ),
  plain(
    ['subprocess.PIPE', 'subprocess.STDOUT', 'subprocess.DEVNULL'],
    '`asyncio.subprocess.PIPE`, `asyncio.subprocess.STDOUT` or `asyncio.subprocess.DEVNULL`',
  ),
  same(PLAIN, 'subprocess.*'),
  plain(
    ['builtin', 'builtin.*'],
    '`await asyncio.to_thread(open, path)`, and the same around what reads and writes',
  ),
  {
    patterns: ['eventlet.green.profile', 'eventlet.green.profile.*'],
    asyncio: '`cProfile.Profile()` around the loop: every task runs in its thread.',
    threading: '`cProfile.Profile()`, in each thread that is looked at',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.green.zmq', 'eventlet.green.zmq.*'],
    asyncio: '`zmq.asyncio.Context()`, and await on each send and receive',
    threading: '`{plain}` of pyzmq itself, with a socket of its own for each thread',
  },
];

export const GREEN_ADVICE: readonly SymbolAdvice[] = [...SOCKETS, ...HTTP, ...THREADS, ...SYSTEM];
