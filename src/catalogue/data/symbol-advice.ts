/** What to write instead of single symbols. A pattern is of a symbol as written or of its canonical name; the most specific wins. */
import type { SymbolAdvice } from '../replacements.ts';
import { GREEN_ADVICE } from './green-advice.ts';

const BOTH = ['asyncio', 'threading'] as const;
const ASYNCIO = ['asyncio'] as const;
const THREADING = ['threading'] as const;

const GREEN_THREADS: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.greenthread.spawn'],
    asyncio: '`task = asyncio.create_task(function(*args))`',
    threading:
      '`threading.Thread(target=function, args=args, daemon=True).start()`; `executor.submit(function, *args)` where its result is waited for',
    awaitlet: '`task = asyncio.create_task(awaitlet.async_def(function, *args))`',
  },
  {
    patterns: ['eventlet.greenthread.spawn'],
    when: 'waited',
    asyncio: '`await function(*args)`',
    threading: '`function(*args)`: waited for at once, it needs no thread of its own.',
    awaitlet: '`awaitlet.awaitlet(function(*args))`, with function now async',
    unstated: THREADING,
  },
  {
    patterns: ['eventlet.greenthread.spawn_n'],
    asyncio:
      '`task = asyncio.create_task(function(*args))`, and keep the task: the loop holds a weak reference only.',
    threading: '`threading.Thread(target=function, args=args, daemon=True).start()`',
    awaitlet:
      '`task = asyncio.create_task(awaitlet.async_def(function, *args))`, and keep the task: the loop holds a weak reference only.',
  },
  {
    patterns: [
      'eventlet.greenthread.spawn_after',
      'eventlet.greenthread.call_after*',
      'eventlet.api.call_after*',
    ],
    asyncio: '`asyncio.create_task()` of a coroutine that starts with `await asyncio.sleep(seconds)`',
    threading: '`threading.Timer(seconds, function, args).start()`',
    awaitlet:
      '`task = asyncio.create_task(awaitlet.async_def(function, *args))`, where function starts with `awaitlet.awaitlet(asyncio.sleep(seconds))`',
  },
  {
    patterns: ['eventlet.greenthread.spawn_after_local'],
    asyncio:
      '`asyncio.create_task()` of a coroutine that starts with `await asyncio.sleep(seconds)`; `task.cancel()` in a finally of the caller.',
    awaitlet:
      '`task = asyncio.create_task(awaitlet.async_def(function, *args))`, where function starts with `awaitlet.awaitlet(asyncio.sleep(seconds))`; `task.cancel()` in a finally of the caller.',
    threading:
      '`timer = threading.Timer(seconds, function, args)`; `timer.start()`, and `timer.cancel()` in a finally of the caller.',
  },
  {
    patterns: [
      'eventlet.greenthread.kill',
      'eventlet.greenthread.GreenThread.kill',
      'eventlet.greenthread.GreenThread.throw',
    ],
    asyncio: '`task.cancel()`, then `await asyncio.gather(task, return_exceptions=True)`',
    threading:
      '`stop.set()` on a `threading.Event` that the thread looks at, then `thread.join()`: a native thread cannot be killed.',
  },
  {
    patterns: ['eventlet.greenthread.GreenThread.cancel'],
    asyncio: '`task.cancel()`',
    threading:
      '`timer.cancel()` of `threading.Timer`, or `future.cancel()` of an executor: each works until the function has started.',
  },
  {
    patterns: ['eventlet.greenthread.GreenThread.wait'],
    asyncio: '`await task`',
    threading:
      '`future.result()` of `executor.submit(function, *args)`; `thread.join()` where there is no result',
    awaitlet: '`awaitlet.awaitlet(task)`',
  },
  {
    patterns: ['eventlet.greenthread.GreenThread.link'],
    asyncio: '`task.add_done_callback(callback)`',
    threading: '`future.add_done_callback(callback)`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenthread.GreenThread.unlink'],
    asyncio: '`task.remove_done_callback(callback)`',
    threading: 'Let the callback look at a flag: a future’s callbacks cannot be removed.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenthread.GreenThread'],
    asyncio: '`asyncio.Task`, made by `asyncio.create_task()`',
    threading: '`threading.Thread`, or `concurrent.futures.Future` where its result is waited for',
  },
  {
    patterns: ['eventlet.*GreenletExit'],
    asyncio: '`asyncio.CancelledError`: let it pass on after cleaning up.',
    threading: 'Nothing: a native thread is asked to stop by a `threading.Event`, and leaves its loop.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.*getcurrent'],
    asyncio: '`asyncio.current_task()`',
    threading: '`threading.current_thread()`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenthread.sleep'],
    asyncio: '`await asyncio.sleep(seconds)`',
    threading: '`time.sleep(seconds)`',
    awaitlet: '`awaitlet.awaitlet(asyncio.sleep(seconds))`',
  },
];

const POOLS: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.greenpool.GreenPool'],
    asyncio: '`asyncio.gather()` or `asyncio.TaskGroup`, with an `asyncio.Semaphore(size)` around the work',
    threading: '`concurrent.futures.ThreadPoolExecutor(max_workers=size)`',
  },
  {
    patterns: [
      'eventlet.greenpool.GreenPool.spawn',
      'eventlet.greenpool.GreenPool.spawn_n',
      'eventlet.greenpool.GreenPile.spawn',
    ],
    asyncio: '`task = asyncio.create_task(function(*args))`',
    threading: '`future = executor.submit(function, *args)`',
    awaitlet: '`task = asyncio.create_task(awaitlet.async_def(function, *args))`',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.waitall'],
    asyncio: '`await asyncio.gather(*tasks)`',
    threading: '`concurrent.futures.wait(futures)`, or leave the with block of the executor',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.imap'],
    asyncio: '`await asyncio.gather(*map(function, items))`',
    threading: '`executor.map(function, items)`',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.starmap'],
    asyncio: '`await asyncio.gather(*itertools.starmap(function, items))`',
    threading: '`executor.map(function, *zip(*items))`',
  },
  {
    patterns: ['eventlet.greenpool.GreenPile'],
    asyncio: '`results = await asyncio.gather(*coroutines)`, in the order they were given',
    threading: 'futures of `executor.submit()` in a list; `future.result()` of each, in that order',
  },
  {
    patterns: [
      'eventlet.greenpool.GreenPool.running',
      'eventlet.greenpool.GreenPool.free',
      'eventlet.greenpool.GreenPool.waiting',
    ],
    asyncio: 'Count the tasks that are not done: `sum(not task.done() for task in tasks)`',
    threading: 'Count the futures that are not done: `sum(not future.done() for future in futures)`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.resize'],
    asyncio: 'A new `asyncio.Semaphore(size)` for the work that starts from then on',
    threading: '`futurist.DynamicThreadPoolExecutor`, or a new `ThreadPoolExecutor(max_workers=size)`',
    unstated: ASYNCIO,
  },
  {
    patterns: ['eventlet.pools.*', 'eventlet.pools'],
    asyncio:
      '`asyncio.Queue` filled with the items: `item = await items.get()`, and `items.put_nowait(item)` in a finally',
    threading:
      '`queue.Queue` filled with the items: `item = items.get()`, and `items.put(item)` in a finally',
    unstated: BOTH,
  },
];

const SIGNALS: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.event.Event'],
    asyncio: '`asyncio.Event()`; `asyncio.get_running_loop().create_future()` where it carries a value',
    threading: '`threading.Event()`; `concurrent.futures.Future()` where it carries a value',
  },
  {
    patterns: ['eventlet.event.Event.send'],
    asyncio: '`event.set()`; `future.set_result(value)` where it carries a value',
    threading:
      '`event.set()`; `future.set_result(value)` of a `concurrent.futures.Future` where it carries a value',
  },
  {
    patterns: ['eventlet.event.Event.send_exception'],
    asyncio: '`future.set_exception(error)`',
    threading: '`future.set_exception(error)` of a `concurrent.futures.Future`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.event.Event.wait'],
    asyncio: '`await event.wait()`; `await future` where it carries a value',
    threading: '`event.wait()`; `future.result()` where it carries a value',
    awaitlet: '`awaitlet.awaitlet(event.wait())`; `awaitlet.awaitlet(future)` where it carries a value',
  },
  {
    patterns: ['eventlet.event.Event.ready', 'eventlet.event.Event.has_result'],
    asyncio: '`event.is_set()`; `future.done()` where it carries a value',
    threading: '`event.is_set()`; `future.done()` where it carries a value',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.event.Event.reset'],
    asyncio: '`event.clear()`; a new future where it carries a value',
    threading: '`event.clear()`; a new future where it carries a value',
    unstated: BOTH,
  },
  {
    patterns: [
      'eventlet.queue.Queue',
      'eventlet.queue.LightQueue',
      'eventlet.green.Queue.Queue',
      'eventlet.coros.queue',
    ],
    asyncio: '`asyncio.Queue(maxsize)`',
    threading: '`queue.Queue(maxsize)`',
  },
  {
    patterns: ['eventlet.queue.PriorityQueue'],
    asyncio: '`asyncio.PriorityQueue(maxsize)`',
    threading: '`queue.PriorityQueue(maxsize)`',
  },
  {
    patterns: ['eventlet.queue.LifoQueue'],
    asyncio: '`asyncio.LifoQueue(maxsize)`',
    threading: '`queue.LifoQueue(maxsize)`',
  },
  { patterns: ['eventlet.queue.Empty'], asyncio: '`asyncio.QueueEmpty`', threading: '`queue.Empty`' },
  { patterns: ['eventlet.queue.Full'], asyncio: '`asyncio.QueueFull`', threading: '`queue.Full`' },
  {
    patterns: ['eventlet.semaphore.Semaphore'],
    asyncio: '`asyncio.Semaphore(value)`',
    threading: '`threading.Semaphore(value)`',
  },
  {
    patterns: ['eventlet.semaphore.BoundedSemaphore'],
    asyncio: '`asyncio.BoundedSemaphore(value)`',
    threading: '`threading.BoundedSemaphore(value)`',
  },
  {
    patterns: ['eventlet.semaphore.CappedSemaphore'],
    asyncio: '`asyncio.Queue(maxsize=limit)`, put and got for release and acquire',
    threading: '`queue.Queue(maxsize=limit)`, put and got for release and acquire',
    unstated: BOTH,
  },
  { patterns: ['eventlet.lock.Lock'], asyncio: '`asyncio.Lock()`', threading: '`threading.Lock()`' },
  {
    patterns: ['eventlet.corolocal.local'],
    asyncio: '`contextvars.ContextVar(name)`',
    threading: '`threading.local()`',
  },
];

const TIMEOUTS: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.timeout.Timeout'],
    asyncio:
      '`async with asyncio.timeout(seconds)` (Python 3.11), or `await asyncio.wait_for(coroutine, seconds)`',
    threading:
      'The timeout of the call itself (`sock.settimeout(seconds)`, `items.get(timeout=seconds)`, `future.result(timeout=seconds)`); `thread.join(timeout=seconds)`; `signal.alarm()` in the main thread',
    awaitlet: '`awaitlet.awaitlet(asyncio.wait_for(coroutine, seconds))`',
  },
  {
    patterns: [
      'eventlet.timeout.Timeout.cancel',
      'eventlet.timeout.Timeout.start',
      'eventlet.timeout.Timeout.pending',
    ],
    asyncio: 'The block of `async with asyncio.timeout(seconds)`; `timeout.reschedule(None)` turns it off',
    threading: 'Nothing, where the call has a timeout of its own; `signal.alarm(0)` turns an alarm off',
    unstated: ASYNCIO,
  },
  {
    patterns: ['eventlet.timeout.with_timeout'],
    asyncio: '`await asyncio.wait_for(function(*args), seconds)`',
    threading: '`executor.submit(function, *args).result(timeout=seconds)`',
    unstated: THREADING,
  },
  {
    patterns: ['eventlet.timeout.is_timeout', 'eventlet.timeout.wrap_is_timeout'],
    asyncio: '`isinstance(error, TimeoutError)`',
    threading: '`isinstance(error, TimeoutError)`',
    unstated: BOTH,
  },
];

const NATIVE: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.tpool.execute'],
    asyncio: '`await asyncio.to_thread(function, *args)`',
    threading:
      '`function(*args)`, or `executor.submit(function, *args).result()` to bound how many run at once',
    awaitlet: '`awaitlet.awaitlet(asyncio.to_thread(function, *args))`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.tpool.Proxy'],
    asyncio:
      'The object itself, and `await asyncio.to_thread(thing.method, *args)` around each call that blocks',
    threading: 'The object itself, without the Proxy',
    awaitlet:
      'The object itself, and `awaitlet.awaitlet(asyncio.to_thread(thing.method, *args))` around each call that blocks',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.tpool.set_num_threads'],
    asyncio: '`loop.set_default_executor(ThreadPoolExecutor(max_workers=number))`',
    threading: '`concurrent.futures.ThreadPoolExecutor(max_workers=number)`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.tpool.killall'],
    asyncio: '`await loop.shutdown_default_executor()`, which `asyncio.run()` does by itself',
    threading: '`executor.shutdown()`, or leave its with block',
    unstated: BOTH,
  },
];

const NETWORK: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.wsgi.server'],
    asyncio: '`aiohttp.web.run_app()`, or an ASGI application under uvicorn',
    threading:
      'A WSGI server with threads: `gunicorn --worker-class gthread --threads N`; `wsgiref.simple_server` for development',
  },
  {
    patterns: ['eventlet.wsgi.MAX_REQUEST_LINE'],
    asyncio: 'An option of the next server: `--h11-max-incomplete-event-size` of uvicorn',
    threading: 'An option of the next server: `--limit-request-line` of gunicorn',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.wsgi.MAX_HEADER_LINE', 'eventlet.wsgi.MAX_TOTAL_HEADER_SIZE'],
    asyncio: 'An option of the next server: `--h11-max-incomplete-event-size` of uvicorn',
    threading:
      'Options of the next server: `--limit-request-field_size` and `--limit-request-fields` of gunicorn',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.wsgi.DEFAULT_MAX_SIMULTANEOUS_REQUESTS'],
    asyncio: 'An option of the next server: `--limit-concurrency` of uvicorn',
    threading: 'Options of the next server: `--workers` times `--threads` of gunicorn',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.wsgi.DEFAULT_LOG_FORMAT', 'eventlet.wsgi.LoggerNull', 'eventlet.wsgi.get_logger'],
    asyncio: 'Options of the next server: `--log-config` and `--no-access-log` of uvicorn',
    threading: 'Options of the next server: `--access-logfile` and `--access-logformat` of gunicorn',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.wsgi.*'],
    asyncio: 'Nothing: it is part of the server that goes.',
    threading: 'Nothing: it is part of the server that goes.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.input', 'eventlet.minimum_write_chunk_size', 'eventlet.set_idle'],
    asyncio: 'Nothing: the key exists under eventlet’s WSGI server only.',
    threading:
      'Nothing: the key exists under eventlet’s WSGI server only; `environ["wsgi.input"]` exists under every one.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.posthooks'],
    asyncio: 'A background task of the web framework',
    threading:
      'The close method of the iterable that the application returns: a WSGI server calls it when the response is sent.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.convenience.listen'],
    asyncio: '`await asyncio.start_server(handle, host, port)`',
    threading: '`socket.create_server((host, port))`',
  },
  {
    patterns: ['eventlet.convenience.connect'],
    asyncio: '`reader, writer = await asyncio.open_connection(host, port)`',
    threading: '`socket.create_connection((host, port))`',
  },
  {
    patterns: ['eventlet.convenience.wrap_ssl'],
    asyncio: '`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`',
    threading: '`context.wrap_socket(sock)` of an `ssl.SSLContext`',
  },
  {
    patterns: ['eventlet.convenience.serve'],
    asyncio: '`server = await asyncio.start_server(handle, host, port)`; `await server.serve_forever()`',
    threading: '`socketserver.ThreadingTCPServer(address, Handler).serve_forever()`',
    unstated: THREADING,
  },
  {
    patterns: ['eventlet.convenience.StopServe'],
    asyncio: '`server.close()`',
    threading: '`server.shutdown()`, called from another thread',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio.base.GreenSocket'],
    asyncio:
      'The reader and writer of `asyncio.open_connection()`, or `loop.sock_recv()` and its like on a plain socket',
    threading: '`socket.socket`',
  },
  {
    patterns: ['eventlet.greenio*GreenPipe'],
    asyncio: '`asyncio.create_subprocess_exec()` with pipes, or `loop.connect_read_pipe()`',
    threading: '`open(fd)`, or `os.fdopen(fd)`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio*shutdown_safe'],
    asyncio: '`writer.close()`, then `await writer.wait_closed()`',
    threading: '`sock.shutdown(socket.SHUT_RDWR)`, where an OSError says that the peer has gone',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio*set_nonblocking'],
    asyncio: '`sock.setblocking(False)`, for `loop.sock_recv()` and its like',
    threading: 'Nothing: a plain socket blocks its own thread only.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio*socket_accept'],
    asyncio: '`await loop.sock_accept(sock)`',
    threading: '`sock.accept()`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio*socket_connect'],
    asyncio: '`await loop.sock_connect(sock, address)`',
    threading: '`sock.connect(address)`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.greenio*socket_timeout'],
    asyncio: '`TimeoutError`',
    threading: '`TimeoutError`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.support.get_errno'],
    asyncio: '`error.errno`',
    threading: '`error.errno`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.websocket.WebSocketWSGI', 'eventlet.websocket.WebSocket'],
    asyncio: '`websockets.serve(handle, host, port)`',
    threading:
      '`websockets.sync.server.serve(handle, host, port)`, or simple-websocket under a WSGI server with threads',
  },
];

const RUNTIME: readonly SymbolAdvice[] = [
  {
    patterns: ['eventlet.patcher.monkey_patch'],
    asyncio: 'No patching: explicit async calls, and `await asyncio.to_thread()` around what has to block',
    threading: 'No patching: the plain modules block one native thread only.',
  },
  {
    patterns: ['eventlet.patcher.is_monkey_patched', 'eventlet.patcher.already_patched'],
    asyncio: '`False`: keep the branch for unpatched modules only.',
    threading: '`False`: keep the branch for unpatched modules only.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.patcher.original'],
    asyncio: 'Import the module itself: without patching it is the original.',
    threading: 'Import the module itself: without patching it is the original.',
  },
  {
    patterns: [
      'eventlet.patcher.inject',
      'eventlet.patcher.patch_function',
      'eventlet.patcher.slurp_properties',
      'eventlet.greenio.base.CONNECT_ERR',
      'eventlet.greenio.base.CONNECT_SUCCESS',
      'eventlet.greenio.base.SOCKET_BLOCKING',
      'eventlet.greenio.base.SOCKET_CLOSED',
      'eventlet.green.subprocess.to_patch',
      'eventlet.green.httplib.to_patch',
      'eventlet.green.urllib.to_patch',
      'eventlet.green.zmq.LockReleaseError',
      'eventlet.green.MySQLdb.MySQLdbConnectionsModule',
      'eventlet.support.PY33',
    ],
    asyncio: 'Nothing: it serves to make modules green.',
    threading: 'Nothing: it serves to make modules green.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.hubs.IOClosed'],
    asyncio: '`OSError`, which a plain socket raises that is closed under a call',
    threading: '`OSError`, which a plain socket raises that is closed under a call',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.patcher.import_patched'],
    asyncio:
      'An asyncio library in its place, or its plain import with `asyncio.to_thread()` around its calls',
    threading: 'The plain import of the module',
  },
  {
    patterns: ['eventlet.hubs.use_hub'],
    asyncio:
      '`eventlet.hubs.use_hub("eventlet.hubs.asyncio")` as the first step; in the end `asyncio.run(main())`',
    threading: 'Drop the call: native threads have no hub.',
  },
  {
    patterns: ['eventlet.hubs.get_hub'],
    asyncio: '`asyncio.get_running_loop()`',
    threading: 'Drop the call: native threads have no hub.',
    unstated: ASYNCIO,
  },
  {
    patterns: ['eventlet.hubs.trampoline'],
    asyncio: '`await loop.sock_recv(sock, size)` and its like, or `loop.add_reader(fd, callback)`',
    threading: 'The blocking call itself, or `selectors.DefaultSelector` to wait for several',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.hubs.timer.*', 'eventlet.hubs.hub.BaseHub.schedule_call*'],
    asyncio: '`loop.call_later(seconds, function, *args)`',
    threading: '`threading.Timer(seconds, function, args).start()`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.asyncio.spawn_for_awaitable'],
    asyncio: 'Await the coroutine, once its caller is async',
    threading:
      'Nothing: the bridge only serves the way to asyncio. `asyncio.run(coroutine)` runs it to its end.',
    awaitlet: '`awaitlet.awaitlet(coroutine)`',
  },
  {
    patterns: ['eventlet.backdoor.*', 'eventlet.backdoor'],
    asyncio:
      'Remove it; `python -m asyncio ps PID` and `python -m asyncio pstree PID` (Python 3.14) show the tasks.',
    threading: 'Remove it; `faulthandler.register(signal.SIGUSR1)` prints what each thread does.',
  },
  {
    patterns: ['eventlet.debug.hub_blocking_detection'],
    asyncio:
      '`asyncio.run(main(), debug=True)`, which logs callbacks slower than `loop.slow_callback_duration`',
    threading: 'Drop it: a blocking call holds up its own thread only.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.debug.hub_exceptions', 'eventlet.debug.tpool_exceptions'],
    asyncio: '`loop.set_exception_handler(callback)`: what a task raises and nobody awaits is handed to it.',
    threading: '`threading.excepthook = callback`; what a future raises, `future.result()` raises again.',
    unstated: BOTH,
  },
  {
    patterns: [
      'eventlet.debug.format_hub_listeners',
      'eventlet.debug.format_hub_timers',
      'eventlet.debug.hub_listener_stacks',
      'eventlet.debug.hub_timer_stacks',
      'eventlet.debug.format_asyncio_info',
      'eventlet.debug.format_threads_info',
    ],
    asyncio:
      '`task.print_stack()` of each of `asyncio.all_tasks()`; `python -m asyncio pstree PID` (Python 3.14)',
    threading: '`faulthandler.dump_traceback(all_threads=True)`, and `threading.enumerate()`',
    unstated: THREADING,
  },
  {
    patterns: ['eventlet.debug.hub_prevent_multiple_readers'],
    asyncio: 'One reader for each connection; the asyncio hub does not support several.',
    threading: 'A lock around the socket, or one reader for each connection',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.debug.spew', 'eventlet.debug.unspew'],
    asyncio: '`sys.settrace()`, or `python -m trace --trace`',
    threading: '`threading.settrace()`, or `python -m trace --trace`',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet'],
    asyncio: 'Nothing for the package itself: it goes when its last use does.',
    threading: 'Nothing for the package itself: it goes when its last use does.',
  },
  {
    patterns: ['eventlet.__version__', 'eventlet.version_info'],
    asyncio: 'Remove it with the last use of eventlet.',
    threading: 'Remove it with the last use of eventlet.',
    unstated: BOTH,
  },
  {
    patterns: ['eventlet.EventletDeprecationWarning'],
    asyncio: 'Remove the filter with the last use of eventlet.',
    threading: 'Remove the filter with the last use of eventlet.',
    unstated: BOTH,
  },
];

export const SYMBOL_ADVICE: readonly SymbolAdvice[] = [
  ...GREEN_THREADS,
  ...POOLS,
  ...SIGNALS,
  ...TIMEOUTS,
  ...NATIVE,
  ...NETWORK,
  ...RUNTIME,
  ...GREEN_ADVICE,
];
