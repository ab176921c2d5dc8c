/** Conditions of a replacement, each with where it holds. */
import { BLOCKING_CATEGORIES } from '../categories.ts';
import type { ExtraLinkRow, NoteRow } from '../conditions.ts';
import { MEANT_NAMES } from './meant-names.ts';

export const NOTE_ROWS: readonly NoteRow[] = [
  ...MEANT_NAMES.map(
    ({ name, meant }): NoteRow => ({
      patterns: [name],
      kinds: ['import', 'reference', 'dynamic'],
      text: `No release has \`${name}\`: \`${meant}\` is meant.`,
    }),
  ),
  {
    categories: ['sleeping'],
    when: 'async',
    text: 'Inside `async def`, `time.sleep()` would block the event loop with everything on it: `await asyncio.sleep()`.',
  },
  {
    patterns: ['eventlet.green.time*'],
    when: 'async',
    text: 'Inside `async def`, `time.sleep()` would block the event loop with everything on it: `await asyncio.sleep()`.',
  },
  {
    categories: ['locks', 'queues'],
    when: 'async',
    text: 'Eventlet’s locks and queues do not work inside async functions, and those of `threading` block the event loop: use asyncio’s.',
  },
  {
    general: true,
    categories: BLOCKING_CATEGORIES.filter((id) => !['sleeping', 'locks', 'queues'].includes(id)),
    when: 'async',
    text: 'This stands inside `async def`, where a blocking call stops the event loop, so the asyncio way is shown.',
  },
  {
    patterns: ['eventlet.*getcurrent'],
    when: 'async',
    text: 'Inside `async def`, `getcurrent()` does not give the green thread that one expects.',
  },
  {
    patterns: ['eventlet.timeout.*', 'eventlet.greenthread.exc_after'],
    text: '`eventlet.Timeout` is a `BaseException` and interrupts anything that yields in its block; `except Exception` does not catch it. `TimeoutError` is an `Exception`: look at each `except` clause around it.',
  },
  {
    patterns: ['eventlet.timeout.Timeout'],
    unless: 'subclass',
    text: '`Timeout(seconds, False)` leaves its block in silence, as `contextlib.suppress(TimeoutError)` does; with another exception as its second argument, raise that where `TimeoutError` is caught.',
  },
  {
    patterns: ['eventlet.timeout.with_timeout'],
    text: '`with_timeout()` returns its `timeout_value`, where it has one, instead of raising: catch the `TimeoutError`, and return that.',
  },
  {
    patterns: ['eventlet.timeout.Timeout', 'eventlet.timeout.with_timeout'],
    guides: ['threading'],
    text: 'Nothing interrupts a native thread: after `result(timeout=…)` or `join(timeout=…)` the work goes on. `signal.alarm()` works in the main thread only.',
  },
  {
    patterns: ['eventlet.timeout.Timeout'],
    when: 'subclass',
    text: 'A class derived from `eventlet.Timeout` starts its clock when it is made, and is raised itself. Derive the exception from `TimeoutError`, and start the clock where it is caught.',
  },
  {
    patterns: ['eventlet.event.Event', 'eventlet.event.Event.send', 'eventlet.event.Event.send_exception'],
    text: 'An eventlet `Event` is sent once (a second `send()` fails) and hands its value or exception to every waiter. `set()` of an event may come again and carries nothing; a future is sent once and carries both.',
  },
  {
    patterns: ['eventlet.greenthread.spawn*', 'eventlet.greenpool.GreenPool.spawn'],
    when: 'waited',
    text: '`wait()` returns the function’s result, and raises its exception again in the waiter. `thread.join()` does neither; `future.result()` and `await` do both.',
  },
  {
    patterns: ['eventlet.greenthread.GreenThread.wait', 'eventlet.greenthread.GreenThread'],
    text: '`wait()` returns the function’s result, and raises its exception again in the waiter. `thread.join()` does neither; `future.result()` and `await` do both.',
  },
  {
    patterns: ['eventlet.greenthread.spawn', 'eventlet.greenthread.spawn_n'],
    guides: ['threading'],
    unless: 'waited',
    text: 'A green thread ends with the process; a native thread keeps the process alive unless it is a daemon.',
  },
  {
    patterns: ['eventlet.greenthread.spawn', 'eventlet.greenthread.spawn_n'],
    guides: ['asyncio', 'awaitlet'],
    unless: 'waited',
    text: 'What a green thread raises is printed at once; what a task raises that nobody awaits is only logged when the task is collected.',
  },
  {
    patterns: ['eventlet.greenthread.spawn*', 'eventlet.greenpool.*', 'eventlet.greenpool'],
    guides: ['threading'],
    unless: 'waited',
    text: 'Native threads are preempted anywhere: state that only changed between two yields needs a lock now.',
  },
  {
    patterns: ['eventlet.greenthread.spawn*'],
    when: 'module-scope',
    guides: ['asyncio', 'awaitlet'],
    text: 'No event loop runs while a module is imported: move this into a coroutine that `asyncio.run()` reaches.',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool'],
    guides: ['threading'],
    text: '`GreenPool.spawn()` blocks while the pool is full; `executor.submit()` queues without bound. A native thread costs far more than a green one, so a size in the hundreds wants a second look.',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.imap', 'eventlet.greenpool.GreenPool.starmap'],
    text: '`imap()` takes its items as the pool has room; `executor.map()` and `gather()` take all of them at once.',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.waitall'],
    guides: ['asyncio', 'awaitlet'],
    text: '`waitall()` raises nothing; `gather()` raises the first exception, unless it is given `return_exceptions=True`.',
  },
  {
    patterns: ['eventlet.greenpool.GreenPool.spawn_n'],
    guides: ['threading'],
    text: 'An exception of `spawn_n()` is printed; that of a future that nobody asks for is lost.',
  },
  {
    categories: ['sleeping'],
    guides: ['threading'],
    text: '`sleep(0)` only lets other green threads run; native threads are preempted, so it can usually go.',
  },
  {
    patterns: ['eventlet.queue.Queue', 'eventlet.queue.LightQueue'],
    text: '`maxsize=0` makes an eventlet queue a channel, whose `put()` waits for a `get()`; in the standard library and asyncio 0 means without bound.',
  },
  {
    patterns: [
      'eventlet.queue.*Queue',
      'eventlet.semaphore.*Semaphore',
      'eventlet.event.Event',
      'eventlet.event.Event.wait',
    ],
    guides: ['asyncio', 'awaitlet'],
    text: 'asyncio’s `get()`, `acquire()` and `wait()` take no timeout: `asyncio.wait_for()` around them. They belong to one loop: other threads reach it through `loop.call_soon_threadsafe()`.',
  },
  {
    patterns: ['eventlet.wsgi.server'],
    guides: ['threading'],
    text: 'The arguments of `wsgi.server()` become options of the next server; of gunicorn: the socket `--bind`, `max_size` `--workers` times `--threads`, `keepalive` `--keep-alive`, `url_length_limit` `--limit-request-line`, `log` and `log_format` `--access-logfile` and `--access-logformat`.',
  },
  {
    patterns: ['eventlet.wsgi.server'],
    guides: ['asyncio', 'awaitlet'],
    text: 'The arguments of `wsgi.server()` become options of the next server; of uvicorn: the socket `--host` and `--port`, `max_size` `--limit-concurrency`, `keepalive` `--timeout-keep-alive`, `log` `--log-config`.',
  },
  {
    patterns: ['eventlet.convenience.listen'],
    text: 'Where the socket of `listen()` is only handed to `wsgi.server()`, it becomes an option of the next server (`--bind`).',
  },
  {
    patterns: ['eventlet.convenience.wrap_ssl'],
    text: 'Where `wrap_ssl()` wraps the socket of `wsgi.server()`, it becomes options of the next server (`--certfile` and `--keyfile` of gunicorn).',
  },
  {
    patterns: ['eventlet.tpool.Proxy'],
    text: '`Proxy` runs each method of the object in a native thread, so that its blocking calls do not stop the green threads. Native threads do not need it; look whether the object is safe to share between them.',
  },
  {
    general: true,
    categories: ['native-threads'],
    guides: ['asyncio', 'awaitlet'],
    text: 'While eventlet is still in use, code in `asyncio.to_thread()` or `concurrent.futures` runs in a plain thread and must not call eventlet.',
  },
  {
    patterns: ['eventlet.corolocal.local', 'eventlet.green.threading.local'],
    guides: ['threading'],
    text: 'A pool’s threads live on, so what is put into `threading.local()` outlives a piece of work: set it at the start of each.',
  },
  {
    categories: ['monkey-patching'],
    when: 'module-scope',
    text: 'Patching works in the order of imports: modules imported before this line keep the originals they took. Where it goes, everything imported after it blocks for real.',
  },
  {
    general: true,
    categories: ['monkey-patching'],
    text: 'It changes the whole process: replace green threads and executors first, patching last, and services before libraries.',
  },
  {
    patterns: ['eventlet.patcher.is_monkey_patched', 'eventlet.patcher.already_patched'],
    text: '`is_monkey_patched()` only asks, and changes nothing: what hangs on its answer goes with it.',
  },
  {
    patterns: ['eventlet.backdoor*'],
    text: 'A backdoor opens a Python console to whoever reaches its port.',
  },
  {
    patterns: ['eventlet.debug.hub_prevent_multiple_readers'],
    text: '`hub_prevent_multiple_readers(False)` hides that two green threads read one socket, which the asyncio hub does not support.',
  },
  {
    general: true,
    categories: ['asyncio-bridge'],
    text: 'This is what the official guide tells people to write during a migration to asyncio; a policy may let it pass.',
  },
  {
    general: true,
    patterns: ['eventlet.*'],
    categories: [...BLOCKING_CATEGORIES, 'wsgi-server', 'websocket', 'thread-locals', 'hubs', 'other'],
    when: 'subclass',
    text: 'The class inherits from a class of eventlet, so its methods are part of eventlet’s protocol: hold an instance of the replacement instead of deriving from it.',
  },
  {
    when: 'test',
    kinds: ['reference', 'import'],
    text: 'This is a test: let it drive the code through the replacement (`unittest.IsolatedAsyncioTestCase` for async code), so that it stays when eventlet goes.',
  },
  {
    kinds: ['dynamic'],
    text: 'The name stands in a string, so no import fails when it goes: change the string with the code it names.',
  },
  {
    kinds: ['probe'],
    text: 'This only asks whether eventlet is there; it goes with what hangs on the answer.',
  },
  {
    general: true,
    guides: ['awaitlet'],
    categories: BLOCKING_CATEGORIES,
    text: 'This is for a plain function that `awaitlet.async_def()` runs; inside `async def`, `await` instead.',
  },
];

/** Subjects of the guides that a usage calls for beside its replacement. */
export const EXTRA_LINK_ROWS: readonly ExtraLinkRow[] = [
  { topic: 'awaitlet', guides: ['awaitlet'], kinds: ['import', 'reference', 'dynamic'] },
  { topic: 'asyncio-hub', categories: ['hubs'] },
  { topic: 'asyncio-hub', patterns: ['eventlet.patcher.monkey_patch'] },
  { topic: 'asyncio-functions', categories: ['asyncio-bridge'] },
  {
    topic: 'asyncio-functions',
    patterns: ['eventlet.greenthread.spawn', 'eventlet.greenthread.GreenThread.wait'],
    guides: ['asyncio', 'awaitlet'],
  },
  { topic: 'asyncio-compatibility', when: 'async' },
  { topic: 'manage-your-deprecations', kinds: ['indirect'] },
  { topic: 'openstack', patterns: ['oslo_*', 'futurist*', 'taskflow*', 'executor=*'] },
  { topic: 'keep-it-out', kinds: ['dependency'] },
];
