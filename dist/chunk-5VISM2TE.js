import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  FALLBACK_CATEGORY,
  attributesBelong,
  longestKnown,
  lookup
} from "./chunk-EMLDNISN.js";
import {
  BLOCKING_CATEGORIES,
  CATEGORIES,
  categoryById
} from "./chunk-O2YEN5EY.js";

// src/catalogue/data/symbol-advice.ts
var BOTH = ["asyncio", "threading"], ASYNCIO = ["asyncio"], THREADING = ["threading"], GREEN_THREADS = [
  {
    patterns: ["eventlet.greenthread.spawn"],
    asyncio: "`task = asyncio.create_task(function(*args))`",
    threading: "`threading.Thread(target=function, args=args, daemon=True).start()`",
    awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`"
  },
  {
    patterns: ["eventlet.greenthread.spawn"],
    when: "waited",
    asyncio: "`await function(*args)`",
    threading: "`function(*args)`: waited for at once, it needs no thread of its own.",
    awaitlet: "`awaitlet.awaitlet(function(*args))`, with function now async",
    unstated: THREADING
  },
  {
    patterns: ["eventlet.greenthread.spawn_n"],
    asyncio: "`task = asyncio.create_task(function(*args))`, and keep the task: the loop holds a weak reference only.",
    threading: "`threading.Thread(target=function, args=args, daemon=True).start()`",
    awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`, and keep the task: the loop holds a weak reference only."
  },
  {
    patterns: [
      "eventlet.greenthread.spawn_after",
      "eventlet.greenthread.call_after*",
      "eventlet.api.call_after*"
    ],
    asyncio: "`asyncio.create_task()` of a coroutine that starts with `await asyncio.sleep(seconds)`",
    threading: "`threading.Timer(seconds, function, args).start()`"
  },
  {
    patterns: ["eventlet.greenthread.spawn_after_local"],
    asyncio: "`asyncio.create_task()` of a coroutine that starts with `await asyncio.sleep(seconds)`; `task.cancel()` in a finally of the caller.",
    threading: "`timer = threading.Timer(seconds, function, args)`; `timer.start()`, and `timer.cancel()` in a finally of the caller."
  },
  {
    patterns: [
      "eventlet.greenthread.kill",
      "eventlet.greenthread.GreenThread.kill",
      "eventlet.greenthread.GreenThread.throw"
    ],
    asyncio: "`task.cancel()`, then `await asyncio.gather(task, return_exceptions=True)`",
    threading: "`stop.set()` on a `threading.Event` that the thread looks at, then `thread.join()`: a native thread cannot be killed."
  },
  {
    patterns: ["eventlet.greenthread.GreenThread.cancel"],
    asyncio: "`task.cancel()`",
    threading: "`timer.cancel()` of `threading.Timer`, or `future.cancel()` of an executor: each works until the function has started."
  },
  {
    patterns: ["eventlet.greenthread.GreenThread.wait"],
    asyncio: "`await task`",
    threading: "`future.result()` of `executor.submit(function, *args)`; `thread.join()` where there is no result",
    awaitlet: "`awaitlet.awaitlet(task)`"
  },
  {
    patterns: ["eventlet.greenthread.GreenThread.link"],
    asyncio: "`task.add_done_callback(callback)`",
    threading: "`future.add_done_callback(callback)`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.greenthread.GreenThread.unlink"],
    asyncio: "`task.remove_done_callback(callback)`",
    threading: "Let the callback look at a flag: a future\u2019s callbacks cannot be removed.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.greenthread.GreenThread"],
    asyncio: "`asyncio.Task`, made by `asyncio.create_task()`",
    threading: "`threading.Thread`, or `concurrent.futures.Future` where its result is waited for"
  },
  {
    patterns: ["eventlet.*GreenletExit"],
    asyncio: "`asyncio.CancelledError`: let it pass on after cleaning up.",
    threading: "Nothing: a native thread is asked to stop by a `threading.Event`, and leaves its loop.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.*getcurrent"],
    asyncio: "`asyncio.current_task()`",
    threading: "`threading.current_thread()`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.greenthread.sleep"],
    asyncio: "`await asyncio.sleep(seconds)`",
    threading: "`time.sleep(seconds)`",
    awaitlet: "`awaitlet.awaitlet(asyncio.sleep(seconds))`"
  }
], POOLS = [
  {
    patterns: ["eventlet.greenpool.GreenPool"],
    asyncio: "`asyncio.gather()` or `asyncio.TaskGroup`, with an `asyncio.Semaphore(size)` around the work",
    threading: "`concurrent.futures.ThreadPoolExecutor(max_workers=size)`"
  },
  {
    patterns: [
      "eventlet.greenpool.GreenPool.spawn",
      "eventlet.greenpool.GreenPool.spawn_n",
      "eventlet.greenpool.GreenPile.spawn"
    ],
    asyncio: "`task = asyncio.create_task(function(*args))`",
    threading: "`future = executor.submit(function, *args)`",
    awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`"
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.waitall"],
    asyncio: "`await asyncio.gather(*tasks)`",
    threading: "`concurrent.futures.wait(futures)`, or leave the with block of the executor"
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.imap"],
    asyncio: "`await asyncio.gather(*map(function, items))`",
    threading: "`executor.map(function, items)`"
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.starmap"],
    asyncio: "`await asyncio.gather(*itertools.starmap(function, items))`",
    threading: "`executor.map(function, *zip(*items))`"
  },
  {
    patterns: ["eventlet.greenpool.GreenPile"],
    asyncio: "`results = await asyncio.gather(*coroutines)`, in the order they were given",
    threading: "futures of `executor.submit()` in a list; `future.result()` of each, in that order"
  },
  {
    patterns: [
      "eventlet.greenpool.GreenPool.running",
      "eventlet.greenpool.GreenPool.free",
      "eventlet.greenpool.GreenPool.waiting"
    ],
    asyncio: "Count the tasks that are not done: `sum(not task.done() for task in tasks)`",
    threading: "Count the futures that are not done: `sum(not future.done() for future in futures)`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.resize"],
    asyncio: "A new `asyncio.Semaphore(size)` for the work that starts from then on",
    threading: "`futurist.DynamicThreadPoolExecutor`, or a new `ThreadPoolExecutor(max_workers=size)`",
    unstated: ASYNCIO
  },
  {
    patterns: ["eventlet.pools.*", "eventlet.pools"],
    asyncio: "`asyncio.Queue` filled with the items: `item = await items.get()`, and `items.put_nowait(item)` in a finally",
    threading: "`queue.Queue` filled with the items: `item = items.get()`, and `items.put(item)` in a finally",
    unstated: BOTH
  }
], SIGNALS = [
  {
    patterns: ["eventlet.event.Event"],
    asyncio: "`asyncio.Event()`; `asyncio.get_running_loop().create_future()` where it carries a value",
    threading: "`threading.Event()`; `concurrent.futures.Future()` where it carries a value"
  },
  {
    patterns: ["eventlet.event.Event.send"],
    asyncio: "`event.set()`; `future.set_result(value)` where it carries a value",
    threading: "`event.set()`; `future.set_result(value)` of a `concurrent.futures.Future` where it carries a value"
  },
  {
    patterns: ["eventlet.event.Event.send_exception"],
    asyncio: "`future.set_exception(error)`",
    threading: "`future.set_exception(error)` of a `concurrent.futures.Future`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.event.Event.wait"],
    asyncio: "`await event.wait()`; `await future` where it carries a value",
    threading: "`event.wait()`; `future.result()` where it carries a value",
    awaitlet: "`awaitlet.awaitlet(event.wait())`; `awaitlet.awaitlet(future)` where it carries a value"
  },
  {
    patterns: ["eventlet.event.Event.ready", "eventlet.event.Event.has_result"],
    asyncio: "`event.is_set()`; `future.done()` where it carries a value",
    threading: "`event.is_set()`; `future.done()` where it carries a value",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.event.Event.reset"],
    asyncio: "`event.clear()`; a new future where it carries a value",
    threading: "`event.clear()`; a new future where it carries a value",
    unstated: BOTH
  },
  {
    patterns: [
      "eventlet.queue.Queue",
      "eventlet.queue.LightQueue",
      "eventlet.green.Queue.Queue",
      "eventlet.coros.queue"
    ],
    asyncio: "`asyncio.Queue(maxsize)`",
    threading: "`queue.Queue(maxsize)`"
  },
  {
    patterns: ["eventlet.queue.PriorityQueue"],
    asyncio: "`asyncio.PriorityQueue(maxsize)`",
    threading: "`queue.PriorityQueue(maxsize)`"
  },
  {
    patterns: ["eventlet.queue.LifoQueue"],
    asyncio: "`asyncio.LifoQueue(maxsize)`",
    threading: "`queue.LifoQueue(maxsize)`"
  },
  { patterns: ["eventlet.queue.Empty"], asyncio: "`asyncio.QueueEmpty`", threading: "`queue.Empty`" },
  { patterns: ["eventlet.queue.Full"], asyncio: "`asyncio.QueueFull`", threading: "`queue.Full`" },
  {
    patterns: ["eventlet.semaphore.Semaphore"],
    asyncio: "`asyncio.Semaphore(value)`",
    threading: "`threading.Semaphore(value)`"
  },
  {
    patterns: ["eventlet.semaphore.BoundedSemaphore"],
    asyncio: "`asyncio.BoundedSemaphore(value)`",
    threading: "`threading.BoundedSemaphore(value)`"
  },
  {
    patterns: ["eventlet.semaphore.CappedSemaphore"],
    asyncio: "`asyncio.Queue(maxsize=limit)`, put and got for release and acquire",
    threading: "`queue.Queue(maxsize=limit)`, put and got for release and acquire",
    unstated: BOTH
  },
  { patterns: ["eventlet.lock.Lock"], asyncio: "`asyncio.Lock()`", threading: "`threading.Lock()`" },
  {
    patterns: ["eventlet.corolocal.local"],
    asyncio: "`contextvars.ContextVar(name)`",
    threading: "`threading.local()`"
  }
], TIMEOUTS = [
  {
    patterns: ["eventlet.timeout.Timeout"],
    asyncio: "`async with asyncio.timeout(seconds)` (Python 3.11), or `await asyncio.wait_for(coroutine, seconds)`",
    threading: "The timeout of the call itself (`sock.settimeout(seconds)`, `items.get(timeout=seconds)`, `future.result(timeout=seconds)`); `thread.join(timeout=seconds)`; `signal.alarm()` in the main thread"
  },
  {
    patterns: [
      "eventlet.timeout.Timeout.cancel",
      "eventlet.timeout.Timeout.start",
      "eventlet.timeout.Timeout.pending"
    ],
    asyncio: "The block of `async with asyncio.timeout(seconds)`; `timeout.reschedule(None)` turns it off",
    threading: "Nothing, where the call has a timeout of its own; `signal.alarm(0)` turns an alarm off",
    unstated: ASYNCIO
  },
  {
    patterns: ["eventlet.timeout.with_timeout"],
    asyncio: "`await asyncio.wait_for(function(*args), seconds)`",
    threading: "`executor.submit(function, *args).result(timeout=seconds)`",
    unstated: THREADING
  },
  {
    patterns: ["eventlet.timeout.is_timeout", "eventlet.timeout.wrap_is_timeout"],
    asyncio: "`isinstance(error, TimeoutError)`",
    threading: "`isinstance(error, TimeoutError)`",
    unstated: BOTH
  }
], NATIVE = [
  {
    patterns: ["eventlet.tpool.execute"],
    asyncio: "`await asyncio.to_thread(function, *args)`",
    threading: "`function(*args)`, or `executor.submit(function, *args).result()` to bound how many run at once",
    awaitlet: "`awaitlet.awaitlet(asyncio.to_thread(function, *args))`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.tpool.Proxy"],
    asyncio: "The object itself, and `await asyncio.to_thread(thing.method, *args)` around each call that blocks",
    threading: "The object itself, without the Proxy",
    awaitlet: "The object itself, and `awaitlet.awaitlet(asyncio.to_thread(thing.method, *args))` around each call that blocks",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.tpool.set_num_threads"],
    asyncio: "`loop.set_default_executor(ThreadPoolExecutor(max_workers=number))`",
    threading: "`concurrent.futures.ThreadPoolExecutor(max_workers=number)`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.tpool.killall"],
    asyncio: "`await loop.shutdown_default_executor()`, which `asyncio.run()` does by itself",
    threading: "`executor.shutdown()`, or leave its with block",
    unstated: BOTH
  }
], NETWORK = [
  {
    patterns: ["eventlet.wsgi.server"],
    asyncio: "`aiohttp.web.run_app()`, or an ASGI application under uvicorn",
    threading: "A WSGI server with threads: `gunicorn --worker-class gthread --threads N`; `wsgiref.simple_server` for development"
  },
  {
    patterns: ["eventlet.input", "eventlet.minimum_write_chunk_size", "eventlet.set_idle"],
    asyncio: "Nothing: the key exists under eventlet\u2019s WSGI server only.",
    threading: 'Nothing: the key exists under eventlet\u2019s WSGI server only; `environ["wsgi.input"]` exists under every one.',
    unstated: BOTH
  },
  {
    patterns: ["eventlet.posthooks"],
    asyncio: "A background task of the web framework",
    threading: "The close method of the iterable that the application returns: a WSGI server calls it when the response is sent.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.convenience.listen"],
    asyncio: "`await asyncio.start_server(handle, host, port)`",
    threading: "`socket.create_server((host, port))`"
  },
  {
    patterns: ["eventlet.convenience.connect"],
    asyncio: "`reader, writer = await asyncio.open_connection(host, port)`",
    threading: "`socket.create_connection((host, port))`"
  },
  {
    patterns: ["eventlet.convenience.wrap_ssl"],
    asyncio: "`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`",
    threading: "`context.wrap_socket(sock)` of an `ssl.SSLContext`"
  },
  {
    patterns: ["eventlet.convenience.serve"],
    asyncio: "`server = await asyncio.start_server(handle, host, port)`; `await server.serve_forever()`",
    threading: "`socketserver.ThreadingTCPServer(address, Handler).serve_forever()`",
    unstated: THREADING
  },
  {
    patterns: ["eventlet.convenience.StopServe"],
    asyncio: "`server.close()`",
    threading: "`server.shutdown()`, called from another thread",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.greenio.base.GreenSocket"],
    asyncio: "The reader and writer of `asyncio.open_connection()`, or `loop.sock_recv()` and its like on a plain socket",
    threading: "`socket.socket`"
  },
  {
    patterns: ["eventlet.greenio*GreenPipe"],
    asyncio: "`asyncio.create_subprocess_exec()` with pipes, or `loop.connect_read_pipe()`",
    threading: "`open(fd)`, or `os.fdopen(fd)`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.websocket.WebSocketWSGI", "eventlet.websocket.WebSocket"],
    asyncio: "`websockets.serve(handle, host, port)`",
    threading: "`websockets.sync.server.serve(handle, host, port)`, or simple-websocket under a WSGI server with threads"
  }
], RUNTIME = [
  {
    patterns: ["eventlet.patcher.monkey_patch"],
    asyncio: "No patching: explicit async calls, and `await asyncio.to_thread()` around what has to block",
    threading: "No patching: the plain modules block one native thread only."
  },
  {
    patterns: ["eventlet.patcher.is_monkey_patched", "eventlet.patcher.already_patched"],
    asyncio: "False: keep the branch for unpatched modules only.",
    threading: "False: keep the branch for unpatched modules only.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.patcher.original"],
    asyncio: "import of the module itself: without patching it is the original.",
    threading: "import of the module itself: without patching it is the original."
  },
  {
    patterns: ["eventlet.patcher.import_patched"],
    asyncio: "An asyncio library in its place, or its plain import with `asyncio.to_thread()` around its calls",
    threading: "The plain import of the module"
  },
  {
    patterns: ["eventlet.hubs.use_hub"],
    asyncio: 'eventlet.hubs.use_hub("eventlet.hubs.asyncio") as the first step; in the end `asyncio.run(main())`',
    threading: "Drop the call: native threads have no hub."
  },
  {
    patterns: ["eventlet.hubs.get_hub"],
    asyncio: "`asyncio.get_running_loop()`",
    threading: "Drop the call: native threads have no hub.",
    unstated: ASYNCIO
  },
  {
    patterns: ["eventlet.hubs.trampoline"],
    asyncio: "`await loop.sock_recv(sock, size)` and its like, or `loop.add_reader(fd, callback)`",
    threading: "The blocking call itself, or `selectors.DefaultSelector` to wait for several",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.hubs.timer.*", "eventlet.hubs.hub.BaseHub.schedule_call*"],
    asyncio: "`loop.call_later(seconds, function, *args)`",
    threading: "`threading.Timer(seconds, function, args).start()`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.asyncio.spawn_for_awaitable"],
    asyncio: "await the coroutine, once its caller is async",
    threading: "Nothing: the bridge only serves the way to asyncio. `asyncio.run(coroutine)` runs it to its end.",
    awaitlet: "`awaitlet.awaitlet(coroutine)`"
  },
  {
    patterns: ["eventlet.backdoor.*", "eventlet.backdoor"],
    asyncio: "Remove it; `python -m asyncio ps PID` and `python -m asyncio pstree PID` (Python 3.14) show the tasks.",
    threading: "Remove it; `faulthandler.register(signal.SIGUSR1)` prints what each thread does."
  },
  {
    patterns: ["eventlet.debug.hub_blocking_detection"],
    asyncio: "`asyncio.run(main(), debug=True)`, which logs callbacks slower than `loop.slow_callback_duration`",
    threading: "Drop it: a blocking call holds up its own thread only.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.debug.hub_prevent_multiple_readers"],
    asyncio: "One reader for each connection; the asyncio hub does not support several.",
    threading: "A lock around the socket, or one reader for each connection",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.debug.spew", "eventlet.debug.unspew"],
    asyncio: "`sys.settrace()`, or `python -m trace --trace`",
    threading: "`threading.settrace()`, or `python -m trace --trace`",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.green.subprocess", "eventlet.green.subprocess.*"],
    asyncio: "`await asyncio.create_subprocess_exec(*command)`",
    threading: "`{plain}` of the standard library"
  },
  {
    patterns: ["eventlet.green.os", "eventlet.green.os.*"],
    asyncio: "`await asyncio.to_thread()` around `{plain}` where it blocks",
    threading: "`{plain}` of the standard library"
  },
  {
    patterns: ["eventlet.green.time", "eventlet.green.time.*"],
    asyncio: "`await asyncio.sleep(seconds)` for `time.sleep()`; `{plain}` for the rest",
    threading: "`{plain}` of the standard library",
    awaitlet: "`awaitlet.awaitlet(asyncio.sleep(seconds))` for `time.sleep()`; `{plain}` for the rest"
  },
  {
    patterns: ["eventlet.green.threading.Lock", "eventlet.green.thread.allocate_lock"],
    asyncio: "`asyncio.Lock()`",
    threading: "`threading.Lock()`"
  },
  {
    patterns: ["eventlet.green.threading.get_ident", "eventlet.green.thread.get_ident"],
    asyncio: "`asyncio.current_task()`",
    threading: "`threading.get_ident()`",
    unstated: ASYNCIO
  },
  {
    patterns: ["eventlet.__version__", "eventlet.version_info"],
    asyncio: "Remove it with the last use of eventlet.",
    threading: "Remove it with the last use of eventlet.",
    unstated: BOTH
  },
  {
    patterns: ["eventlet.EventletDeprecationWarning"],
    asyncio: "Remove the filter with the last use of eventlet.",
    threading: "Remove the filter with the last use of eventlet.",
    unstated: BOTH
  }
], SYMBOL_ADVICE = [
  ...GREEN_THREADS,
  ...POOLS,
  ...SIGNALS,
  ...TIMEOUTS,
  ...NATIVE,
  ...NETWORK,
  ...RUNTIME
];

// src/catalogue/replacements.ts
function replacementOf(symbol, canonical, category, guide, surroundings = []) {
  let direction = guide === "threading" ? "threading" : "asyncio", way = wayOf(symbol, canonical, category, direction), row = rowOf(symbol, canonical, surroundings);
  return row ? {
    text: (guide === "awaitlet" ? row.awaitlet ?? throughAwaitlet(row.asyncio) : row[direction]).replaceAll("{plain}", plainName(canonical)),
    stated: way.stated && !row.unstated?.includes(direction),
    page: way.url
  } : {
    text: guide === "awaitlet" ? throughAwaitlet(way.replacement) : way.replacement,
    stated: way.stated,
    page: way.url
  };
}
function categoryOrFallback(id) {
  let category = categoryById(id) ?? categoryById(FALLBACK_CATEGORY);
  if (!category) throw new Error(`the catalogue has no category ${FALLBACK_CATEGORY}`);
  return category;
}
var rows = null;
function rowOf(symbol, canonical, surroundings) {
  rows ??= byCondition(SYMBOL_ADVICE);
  for (let condition of [...surroundings, null]) {
    let look = rows.get(condition), row = look?.(symbol) ?? look?.(canonical);
    if (row) return row;
  }
  return null;
}
function byCondition(advice) {
  let conditions = new Set(advice.map(({ when = null }) => when));
  return new Map(
    [...conditions].map((condition) => [
      condition,
      lookup(
        advice.filter(({ when = null }) => when === condition).flatMap((row) => row.patterns.map((pattern) => [pattern, row])),
        attributesBelong
      )
    ])
  );
}
var variants = new Map(
  CATEGORIES.map(({ id, variants: own }) => [
    id,
    lookup(own.flatMap((variant) => variant.patterns.map((pattern) => [pattern, variant])))
  ])
);
function wayOf(symbol, canonical, category, direction) {
  let look = variants.get(category);
  return (look?.(symbol) ?? look?.(canonical) ?? categoryOrFallback(category))[direction];
}
function plainName(canonical) {
  let found = longestKnown(canonical);
  for (let name = found?.known.name ?? ""; name.includes("."); name = name.slice(0, name.lastIndexOf("."))) {
    let greens = longestKnown(name)?.known.greens;
    if (greens) return greens + canonical.slice(name.length);
  }
  return canonical.replace(/^eventlet\.green\./, "");
}
function throughAwaitlet(text) {
  let expression = /^`await ([^`]*)`\.?$/.exec(text)?.[1];
  return expression?.endsWith(")") ? `\`awaitlet.awaitlet(${expression})\`` : text;
}
function plainText(text) {
  return text.replaceAll("`", "");
}

// src/catalogue/conditions.ts
function holding(rows2, situation) {
  return rows2.filter((row) => holds(row, situation));
}
function holds(row, situation) {
  let { kinds, guides, when, unless } = row, { kind, guide, surroundings, test } = situation;
  return kinds && !kinds.includes(kind) || guides && !guides.includes(guide) || when && !(when === "test" ? test : surroundings.includes(when)) || unless && surroundings.includes(unless) ? !1 : situated(row, situation);
}
function situated({ patterns, categories }, { symbol, canonical, category }) {
  if (categories && !categories.includes(category)) return !1;
  if (!patterns) return !0;
  let matches = matcher(patterns);
  return matches(symbol) !== null || matches(canonical) !== null;
}
var matchers = /* @__PURE__ */ new WeakMap();
function matcher(patterns) {
  let known = matchers.get(patterns);
  if (known) return known;
  let made = lookup(patterns.map((pattern) => [pattern, !0]));
  return matchers.set(patterns, made), made;
}

// src/catalogue/data/note-rows.ts
var NOTE_ROWS = [
  {
    categories: ["sleeping"],
    when: "async",
    text: "Inside async def, time.sleep() would block the event loop with everything on it: await asyncio.sleep()."
  },
  {
    patterns: ["eventlet.green.time*"],
    when: "async",
    text: "Inside async def, time.sleep() would block the event loop with everything on it: await asyncio.sleep()."
  },
  {
    categories: ["locks", "queues"],
    when: "async",
    text: "Eventlet\u2019s locks and queues do not work inside async functions, and those of threading block the event loop: use asyncio\u2019s."
  },
  {
    general: !0,
    categories: BLOCKING_CATEGORIES.filter((id) => !["sleeping", "locks", "queues"].includes(id)),
    when: "async",
    text: "This stands inside async def, where a blocking call stops the event loop, so the asyncio way is shown."
  },
  {
    patterns: ["eventlet.*getcurrent"],
    when: "async",
    text: "Inside async def, getcurrent() does not give the green thread that one expects."
  },
  {
    patterns: ["eventlet.timeout.*", "eventlet.greenthread.exc_after"],
    text: "eventlet.Timeout is a BaseException and interrupts anything that yields in its block; except Exception does not catch it. TimeoutError is an Exception: look at each except clause around it."
  },
  {
    patterns: ["eventlet.timeout.Timeout", "eventlet.timeout.with_timeout"],
    guides: ["threading"],
    text: "Nothing interrupts a native thread: after result(timeout=\u2026) or join(timeout=\u2026) the work goes on. signal.alarm() works in the main thread only."
  },
  {
    patterns: ["eventlet.timeout.Timeout"],
    when: "subclass",
    text: "A class derived from eventlet.Timeout starts its clock when it is made, and is raised itself. Derive the exception from TimeoutError, and start the clock where it is caught."
  },
  {
    patterns: ["eventlet.event.Event", "eventlet.event.Event.send", "eventlet.event.Event.send_exception"],
    text: "An eventlet Event is sent once (a second send() fails) and hands its value or exception to every waiter. set() of an event may come again and carries nothing; a future is sent once and carries both."
  },
  {
    patterns: ["eventlet.greenthread.spawn*", "eventlet.greenpool.GreenPool.spawn"],
    when: "waited",
    text: "wait() returns the function\u2019s result, and raises its exception again in the waiter. thread.join() does neither; future.result() and await do both."
  },
  {
    patterns: ["eventlet.greenthread.GreenThread.wait", "eventlet.greenthread.GreenThread"],
    text: "wait() returns the function\u2019s result, and raises its exception again in the waiter. thread.join() does neither; future.result() and await do both."
  },
  {
    patterns: ["eventlet.greenthread.spawn", "eventlet.greenthread.spawn_n"],
    guides: ["threading"],
    unless: "waited",
    text: "A green thread ends with the process; a native thread keeps the process alive unless it is a daemon."
  },
  {
    patterns: ["eventlet.greenthread.spawn*", "eventlet.greenpool.*", "eventlet.greenpool"],
    guides: ["threading"],
    unless: "waited",
    text: "Native threads are preempted anywhere: state that only changed between two yields needs a lock now."
  },
  {
    patterns: ["eventlet.greenthread.spawn*"],
    when: "module-scope",
    guides: ["asyncio", "awaitlet"],
    text: "No event loop runs while a module is imported: move this into a coroutine that asyncio.run() reaches."
  },
  {
    patterns: ["eventlet.greenpool.GreenPool"],
    guides: ["threading"],
    text: "GreenPool.spawn() blocks while the pool is full; executor.submit() queues without bound. A native thread costs far more than a green one, so a size in the hundreds wants a second look."
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.imap", "eventlet.greenpool.GreenPool.starmap"],
    text: "imap() takes its items as the pool has room; executor.map() and gather() take all of them at once."
  },
  {
    patterns: ["eventlet.greenpool.GreenPool.spawn_n"],
    guides: ["threading"],
    text: "An exception of spawn_n() is printed; that of a future that nobody asks for is lost."
  },
  {
    categories: ["sleeping"],
    guides: ["threading"],
    text: "sleep(0) only lets other green threads run; native threads are preempted, so it can usually go."
  },
  {
    patterns: ["eventlet.queue.Queue", "eventlet.queue.LightQueue"],
    text: "maxsize=0 makes an eventlet queue a channel, whose put() waits for a get(); in the standard library and asyncio 0 means without bound."
  },
  {
    patterns: ["eventlet.tpool.Proxy"],
    text: "Proxy runs each method of the object in a native thread, so that its blocking calls do not stop the green threads. Native threads do not need it; look whether the object is safe to share between them."
  },
  {
    categories: ["native-threads"],
    guides: ["asyncio", "awaitlet"],
    text: "While eventlet is still in use, code in asyncio.to_thread() or concurrent.futures runs in a plain thread and must not call eventlet."
  },
  {
    patterns: ["eventlet.corolocal.local", "eventlet.green.threading.local"],
    guides: ["threading"],
    text: "A pool\u2019s threads live on, so what is put into threading.local() outlives a piece of work: set it at the start of each."
  },
  {
    categories: ["monkey-patching"],
    when: "module-scope",
    text: "Patching works in the order of imports: modules imported before this line keep the originals they took. Where it goes, everything imported after it blocks for real."
  },
  {
    categories: ["monkey-patching"],
    text: "It changes the whole process: replace green threads and executors first, patching last, and services before libraries."
  },
  {
    patterns: ["eventlet.patcher.is_monkey_patched", "eventlet.patcher.already_patched"],
    text: "A question, which changes nothing: what hangs on its answer goes with it."
  },
  {
    patterns: ["eventlet.backdoor*"],
    text: "A backdoor opens a Python console to whoever reaches its port."
  },
  {
    patterns: ["eventlet.debug.hub_prevent_multiple_readers"],
    text: "Turning the check off hides that two green threads read one socket, which the asyncio hub does not support."
  },
  {
    categories: ["asyncio-bridge"],
    text: "This is what the official guide tells people to write during a migration to asyncio; a policy may let it pass."
  },
  {
    general: !0,
    patterns: ["eventlet.*"],
    categories: [...BLOCKING_CATEGORIES, "wsgi-server", "websocket", "thread-locals", "hubs", "other"],
    when: "subclass",
    text: "The class inherits from a class of eventlet, so its methods are part of eventlet\u2019s protocol: hold an instance of the replacement instead of deriving from it."
  },
  {
    when: "test",
    kinds: ["reference", "import"],
    text: "This is a test: let it drive the code through the replacement (unittest.IsolatedAsyncioTestCase for async code), so that it stays when eventlet goes."
  },
  {
    kinds: ["dynamic"],
    text: "The name stands in a string, so no import fails when it goes: change the string with the code it names."
  },
  {
    kinds: ["probe"],
    text: "This only asks whether eventlet is there; it goes with what hangs on the answer."
  },
  {
    general: !0,
    guides: ["awaitlet"],
    categories: BLOCKING_CATEGORIES,
    text: "This is for a plain function that awaitlet.async_def() runs; inside async def, await instead."
  }
], EXTRA_LINK_ROWS = [
  { topic: "awaitlet", guides: ["awaitlet"], kinds: ["import", "reference", "dynamic"] },
  { topic: "asyncio-hub", categories: ["hubs"] },
  { topic: "asyncio-hub", patterns: ["eventlet.patcher.monkey_patch"] },
  { topic: "asyncio-functions", categories: ["asyncio-bridge"] },
  {
    topic: "asyncio-functions",
    patterns: ["eventlet.greenthread.spawn", "eventlet.greenthread.GreenThread.wait"],
    guides: ["asyncio", "awaitlet"]
  },
  { topic: "asyncio-compatibility", when: "async" },
  { topic: "manage-your-deprecations", kinds: ["indirect"] },
  { topic: "openstack", patterns: ["oslo_*", "futurist*", "taskflow*", "executor=*"] },
  { topic: "keep-it-out", kinds: ["dependency"] }
];

export {
  holding,
  situated,
  NOTE_ROWS,
  EXTRA_LINK_ROWS,
  replacementOf,
  categoryOrFallback,
  rowOf,
  plainText
};
