import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/catalogue/data/category-rows.ts
var CATEGORY_ROWS = [
  {
    id: "monkey-patching",
    title: "Monkey patching",
    patterns: [
      "eventlet.monkey_patch",
      "eventlet.patcher.monkey_patch",
      "eventlet.patcher.is_monkey_patched",
      "eventlet.patcher.already_patched",
      "eventlet.support.psycopg2_patcher*",
      "eventlet.util.wrap_*_with_*"
    ],
    summary: "The process replaces standard library modules with green ones, so any blocking call in the program or its dependencies may rely on it; it can only be removed once none does.",
    why: "Patching makes the whole process depend on green copies of standard modules. Each Python release changes what they imitate, and what breaks shows in code that never names eventlet.",
    effort: "large",
    effortReason: "The effect is process-wide and reaches code that never names eventlet, so removing one line changes everything that blocks.",
    notes: [
      "Green threads go first, patching second, and services before the libraries they use; look first whether patching can simply be switched off.",
      "On the asyncio hub, choose the hub before patching.",
      "`python -m eventlet.patcher script.py` patches too. MySQLdb and builtins are patched only when asked for by keyword."
    ],
    asyncio: {
      replacement: "Make the patched calls explicit async calls; run blocking calls that cannot be avoided through `asyncio.to_thread()`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
      heading: "Handling Monkey Patching"
    },
    threading: {
      replacement: "Drop the call and import the plain standard library modules (socket, threading).",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
      heading: "Removing Monkey Patching"
    },
    official: [
      "official:patching.html#monkeypatching-the-standard-library",
      "official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
      "official:patching.html#eventlet.patcher.monkey_patch"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#advanced-scenarios",
      "removal:guide/preparing-for-migration/#is-eventlet-disablable",
      "removal:guide/preparing-for-migration/#split-your-works",
      "removal:guide/understanding-eventlet/#promises"
    ],
    glossary: ["cooperative-multitasking"],
    variants: []
  },
  {
    id: "patcher-utilities",
    title: "Import and patcher utilities",
    patterns: ["eventlet.import_patched", "eventlet.patcher", "eventlet.patcher.*"],
    summary: "Single modules are imported against green (or deliberately original) standard library modules; a plain import takes their place.",
    why: "These import against green modules, or around them. Without patching there is one version of each module, and nothing to choose.",
    effort: "medium",
    effortReason: "The import is one line, but its users counted on the module yielding (import_patched) or on it really blocking (original).",
    notes: [
      "`eventlet.patcher.original()` marks code that needs real threads or real blocking calls: after the migration that is the ordinary import.",
      "patch_function, inject and slurp_properties serve code that builds green modules of its own."
    ],
    asyncio: {
      replacement: "An asyncio library in place of the patched module, or `asyncio.to_thread()` around one without asyncio support.",
      stated: !1,
      url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
      heading: "Handling Monkey Patching"
    },
    threading: {
      replacement: "The plain import of the module.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
      heading: "Removing Monkey Patching"
    },
    official: [
      "official:patching.html#import-green",
      "official:patching.html#eventlet.patcher.import_patched"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-asyncio/#asyncio-libraries"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "green-stdlib",
    title: "Green standard library modules",
    patterns: ["eventlet.green", "eventlet.green.*", "eventlet.support.greendns*", "eventlet.processes*"],
    summary: "The file imports the yielding twin of a standard library (or pyOpenSSL) module; the plain module or an asyncio counterpart takes its place.",
    why: "Each green module is a copy that has to follow its original through every Python release; several cannot be imported any more.",
    effort: "medium",
    effortReason: "With threads it is an import swap; with asyncio every call of the module becomes an awaited call of another library.",
    notes: [
      "eventlet.green.urllib2 cannot be imported on Python 3, eventlet.green.http.cookies not on Python 3.11 and later.",
      "eventlet.green.Queue is explained with queues, eventlet.green.MySQLdb with db-pool, eventlet.green.zmq with green-zmq."
    ],
    asyncio: {
      replacement: "HTTP: `aiohttp.ClientSession` with `asyncio.gather()`. Sockets: `asyncio.start_server()` and `asyncio.open_connection()`. Worker threads with a queue: tasks with `asyncio.Queue`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      heading: "Asynchronous Network Calls; Socket Compatibility; Integration with Other Libraries"
    },
    threading: {
      replacement: "The plain module of the same name; concurrent network calls through ThreadPoolExecutor, one thread (or pool slot) per client for sockets.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      heading: "Concurrent Network Calls; Socket Operations"
    },
    official: [
      "official:patching.html#import-green",
      "official:ssl.html#using-ssl-with-eventlet",
      "official:reference/api/eventlet.green.html#eventlet-green-package"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/preparing-for-migration/#audit-your-code"
    ],
    glossary: [],
    variants: [
      {
        patterns: [
          "eventlet.green.urllib*",
          "eventlet.green.urllib2*",
          "eventlet.green.httplib*",
          "eventlet.green.http*",
          "eventlet.green.ftplib*"
        ],
        asyncio: {
          replacement: "`aiohttp.ClientSession` with `asyncio.gather()`.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Asynchronous%20Network%20Calls",
          heading: "Asynchronous Network Calls"
        },
        threading: {
          replacement: "A blocking client (the guide uses requests) in ThreadPoolExecutor.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Concurrent%20Network%20Calls",
          heading: "Concurrent Network Calls"
        }
      },
      {
        patterns: [
          "eventlet.green.socket*",
          "eventlet.green._socket_nodns*",
          "eventlet.green.ssl*",
          "eventlet.green.OpenSSL*",
          "eventlet.green.select*",
          "eventlet.green.selectors*",
          "eventlet.green.SocketServer*",
          "eventlet.green.asyncore*",
          "eventlet.green.asynchat*",
          "eventlet.support.greendns*"
        ],
        asyncio: {
          replacement: "`asyncio.start_server()` for servers, `asyncio.open_connection()` for clients.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Socket%20Compatibility",
          heading: "Socket Compatibility"
        },
        threading: {
          replacement: "The plain socket module with a thread per client or a thread pool.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Socket%20Operations",
          heading: "Socket Operations"
        }
      },
      {
        patterns: [
          "eventlet.green.BaseHTTPServer*",
          "eventlet.green.SimpleHTTPServer*",
          "eventlet.green.CGIHTTPServer*",
          "eventlet.green.http.server*"
        ],
        asyncio: {
          replacement: "aiohttp, or FastAPI with uvicorn.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=WSGI%20Server",
          heading: "WSGI Server"
        },
        threading: {
          replacement: "wsgiref for development, Gunicorn with thread workers for production.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
          heading: "WSGI Server"
        }
      },
      {
        patterns: ["eventlet.green.thread*", "eventlet.green.threading*"],
        asyncio: {
          replacement: "Tasks made with `asyncio.create_task()`, work handed over with `asyncio.Queue`.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Integration%20with%20Other%20Libraries",
          heading: "Integration with Other Libraries"
        },
        threading: {
          replacement: "The plain threading module.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
          heading: "Removing Monkey Patching"
        }
      },
      {
        patterns: ["eventlet.green.time*"],
        asyncio: {
          replacement: "`await asyncio.sleep()`.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Background%20Execution%20of%20Long%20Tasks",
          heading: "Background Execution of Long Tasks"
        },
        threading: {
          replacement: "`time.sleep()` of the plain time module.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Adjusting%20Sleep%20Calls",
          heading: "Adjusting Sleep Calls"
        }
      },
      {
        patterns: [
          "eventlet.green.os*",
          "eventlet.green.subprocess*",
          "eventlet.green.builtin*",
          "eventlet.green.profile*",
          "eventlet.processes*"
        ],
        asyncio: {
          replacement: "`asyncio.to_thread()` around the blocking call.",
          stated: !1,
          url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
          heading: "Handling Monkey Patching"
        },
        threading: {
          replacement: "The plain module.",
          stated: !1,
          url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
          heading: "Removing Monkey Patching"
        }
      }
    ]
  },
  {
    id: "greenthreads",
    title: "Green threads: spawn, spawn later, kill",
    patterns: [
      "eventlet.spawn",
      "eventlet.spawn_n",
      "eventlet.spawn_after",
      "eventlet.kill",
      "eventlet.getcurrent",
      "eventlet.call_after_global",
      "eventlet.greenthread",
      "eventlet.greenthread.*",
      "eventlet.proc",
      "eventlet.proc.*",
      "eventlet.coros.Actor*",
      "eventlet.coros.execute",
      "eventlet.support.greenlets*",
      "eventlet.greenlet",
      "eventlet.greenlet.*",
      "eventlet.api.kill",
      "eventlet.api.getcurrent",
      "eventlet.api.Greenlet",
      "eventlet.api.GreenletExit",
      "eventlet.api.switch",
      "eventlet.api.spawn*",
      "eventlet.api.call_after*"
    ],
    summary: "Work runs in cooperative green threads; each becomes an asyncio task or a native thread.",
    why: "A green thread yields only where every blocking call under it is green. Native threads and tasks do not depend on that.",
    effort: "medium",
    effortReason: "Starting work maps one to one, but results, delayed starts and above all kill() have no drop-in counterpart with native threads.",
    notes: [
      "On the asyncio hub a GreenThread can be awaited in async functions, so that code can move piece by piece.",
      "with_timeout, TimeoutError and exc_after of the module are explained with timeouts, its sleep with sleeping."
    ],
    asyncio: {
      replacement: "`asyncio.create_task()`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      heading: "Background Execution of Long Tasks; Green Thread Management"
    },
    threading: {
      replacement: "`threading.Thread(target=function, args=args).start()`; `threading.Timer` for a delayed start; `thread.join()` to wait.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns",
      heading: "Replacing Green Threads and Spawn Functions; Explicit Thread Termination"
    },
    official: [
      "official:asyncio/migration.html#step-2-migrate-code-to-asyncio",
      "official:basic_usage.html#greenthread-spawn",
      "official:modules/greenthread.html#module-eventlet.greenthread",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/preparing-for-migration/#split-your-works"
    ],
    glossary: ["green-thread", "greenlet", "task", "thread"],
    variants: [
      {
        patterns: [
          "eventlet.spawn_after",
          "eventlet.greenthread.spawn_after*",
          "eventlet.greenthread.call_after*",
          "eventlet.call_after_global"
        ],
        asyncio: {
          replacement: "`asyncio.create_task()` plus `asyncio.sleep()` and `asyncio.Event`.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
          heading: "Deferred Task Management"
        },
        threading: {
          replacement: "`threading.Timer(seconds, function).start()`.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Replacing%20Green%20Threads%20and%20Spawn%20Functions",
          heading: "Replacing Green Threads and Spawn Functions"
        }
      },
      {
        patterns: [
          "eventlet.kill",
          "eventlet.greenthread.kill",
          "eventlet.greenthread.GreenThread.kill",
          "eventlet.greenthread.GreenThread.cancel",
          "eventlet.proc.killall"
        ],
        asyncio: {
          replacement: "`task.cancel()`, then gather the cancelled tasks.",
          stated: !0,
          url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Green%20Thread%20Management",
          heading: "Green Thread Management"
        },
        threading: {
          replacement: "Native threads cannot be stopped from outside: share a `threading.Event` to ask them to stop, then `thread.join()`.",
          stated: !0,
          url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
          heading: "Thread Management"
        }
      },
      {
        patterns: [
          "eventlet.getcurrent",
          "eventlet.greenthread.getcurrent",
          "eventlet.support.greenlets.getcurrent"
        ],
        asyncio: {
          replacement: "`asyncio.current_task()`",
          stated: !1,
          url: "official:asyncio/migration.html#known-limitations-and-work-in-progress",
          heading: "Known limitations and work in progress"
        },
        threading: {
          replacement: "`threading.current_thread()`",
          stated: !1,
          url: "removal:guide/migrating-to-threading/#overview-of-threading",
          heading: "Overview of Threading"
        }
      }
    ]
  },
  {
    id: "sleeping",
    title: "Sleeping and yielding",
    patterns: ["eventlet.sleep", "eventlet.greenthread.sleep", "eventlet.api.sleep"],
    summary: "The call lets other green threads run; it becomes an awaited sleep or a plain time.sleep().",
    why: "The call runs eventlet\u2019s hub. Without the hub it would sleep in vain, or not at all.",
    effort: "small",
    effortReason: "One call for one call; only the enclosing function has to become async with asyncio.",
    notes: ["`eventlet.green.time.sleep` is the same function, counted with green-stdlib."],
    asyncio: {
      replacement: "`await asyncio.sleep()`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Background%20Execution%20of%20Long%20Tasks",
      heading: "Background Execution of Long Tasks"
    },
    threading: {
      replacement: "`time.sleep()`.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Adjusting%20Sleep%20Calls",
      heading: "Adjusting Sleep Calls"
    },
    official: [
      "official:basic_usage.html#greenthread-control",
      "official:modules/greenthread.html#eventlet.greenthread.sleep"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/case-studies/octavia/#steps",
      "removal:guide/understanding-eventlet/#promises"
    ],
    glossary: ["cooperative-multitasking", "preemptive-multitasking"],
    variants: []
  },
  {
    id: "green-pools",
    title: "Green thread pools (GreenPool, GreenPile)",
    patterns: [
      "eventlet.GreenPool",
      "eventlet.GreenPile",
      "eventlet.greenpool*",
      "eventlet.pool",
      "eventlet.pool.*",
      "eventlet.coros.CoroutinePool"
    ],
    summary: "A bounded pool of green threads runs many calls; an executor or gathered tasks take its place.",
    why: "The pool schedules green threads, so it goes with them; executors and task groups also hand exceptions on.",
    effort: "medium",
    effortReason: "The interfaces are close, but pool sizes in the hundreds or thousands, resize() and imap() order need a decision.",
    notes: ["Native threads cost memory even while they wait: a size taken over unchanged may be too large."],
    asyncio: {
      replacement: "`asyncio.gather()` over coroutines (`asyncio.Semaphore` is named for keeping synchronisation).",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      heading: "Asynchronous Network Calls; Tips for Refactoring"
    },
    threading: {
      replacement: "`concurrent.futures.ThreadPoolExecutor`; for a pool that changes size, `futurist.DynamicThreadPoolExecutor`.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Refactoring%20Concurrency%20Pools%20and%20Executors",
      heading: "Refactoring Concurrency Pools and Executors"
    },
    official: [
      "official:modules/greenpool.html#greenpool-green-thread-pools",
      "official:design_patterns.html#client-pattern",
      "official:basic_usage.html#eventlet.GreenPool"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/managing-migration-depth/#implementing-awaitlet"
    ],
    glossary: ["concurrency", "parallelism"],
    variants: []
  },
  {
    id: "dagpool",
    title: "DAGPool",
    patterns: ["eventlet.dagpool*"],
    summary: "Green threads with dependencies between their results are scheduled as a graph; the dependency handling has to be rebuilt.",
    why: "It schedules green threads, and goes with them.",
    effort: "medium",
    effortReason: "Rare, but there is no equivalent class to swap in.",
    notes: ["The removal guide speaks of tasks that depend on others in general only."],
    asyncio: {
      replacement: "A task for each node, that awaits the tasks it depends on.",
      stated: !1,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
      heading: "Deferred Task Management"
    },
    threading: {
      replacement: "Submit each node to a ThreadPoolExecutor once `concurrent.futures.wait()` says that what it depends on is done.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Worker%20Pool%20Management",
      heading: "Worker Pool Management"
    },
    official: [
      "official:modules/dagpool.html#dagpool-dependency-driven-greenthreads",
      "official:modules/dagpool.html#tutorial"
    ],
    removal: [
      "removal:guide/preparing-for-migration/#audit-your-code",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "db-pool",
    title: "Database and resource pools",
    patterns: ["eventlet.db_pool*", "eventlet.pools", "eventlet.pools.*", "eventlet.green.MySQLdb*"],
    summary: "Connections (or other items) are shared out between green threads; the database library's own pool takes over.",
    why: "Pools of drivers and of SQLAlchemy do this for threads and for asyncio, and look after broken connections.",
    effort: "medium",
    effortReason: "The pool is replaced as a whole, usually together with the driver or with how sessions are obtained.",
    notes: [
      "The guides do not name eventlet.pools.Pool for other resources; a queue of items is the nearest they describe."
    ],
    asyncio: {
      replacement: "An async database library with its own pool: asyncpg, aiomysql or aiosqlite.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Resource%20Pooling",
      heading: "Resource Pooling"
    },
    threading: {
      replacement: "SQLAlchemy's connection pool.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#threading-libraries",
      heading: "SQLAlchemy"
    },
    official: [
      "official:modules/db_pool.html#db-pool-dbapi-2-database-connection-pooling",
      "official:modules/pools.html#pools-generic-pools-of-resources"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#advanced-scenarios",
      "removal:guide/migrating-to-threading/#threading-libraries"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "events",
    title: "Events",
    patterns: [
      "eventlet.Event",
      "eventlet.event",
      "eventlet.event.*",
      "eventlet.coros.event",
      "eventlet.coros.Event",
      "eventlet.coros.metaphore*"
    ],
    summary: "One green thread signals others; the event class of asyncio or threading does the same.",
    why: "It wakes green threads only: a native thread or a coroutine that waits for it may never go on.",
    effort: "small",
    effortReason: "send() becomes set(), wait() stays.",
    notes: ["Where send() hands over a value or an exception, a future fits better than an event."],
    asyncio: {
      replacement: "`asyncio.Event()`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
      heading: "Deferred Task Management"
    },
    threading: {
      replacement: "`threading.Event()`.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Replacing%20Semaphores%20and%20Events",
      heading: "Replacing Semaphores and Events"
    },
    official: [
      "official:modules/event.html#event-cross-greenthread-primitive",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"
    ],
    glossary: ["future"],
    variants: []
  },
  {
    id: "queues",
    title: "Queues",
    patterns: [
      "eventlet.Queue",
      "eventlet.queue",
      "eventlet.queue.*",
      "eventlet.green.Queue*",
      "eventlet.coros.Queue*",
      "eventlet.coros.Channel*",
      "eventlet.coros.queue"
    ],
    summary: "Green threads hand work over through a queue; asyncio and the standard library have queues with the same methods.",
    why: "It wakes green threads only, and is not safe to share with native threads.",
    effort: "small",
    effortReason: "put, get, join and task_done exist on both sides; with asyncio they have to be awaited.",
    notes: ["getting() and putting() have no counterpart."],
    asyncio: {
      replacement: "`asyncio.Queue`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Integration%20with%20Other%20Libraries",
      heading: "Integration with Other Libraries"
    },
    threading: {
      replacement: "The standard queue module together with threading.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      heading: "Integration with Other Libraries"
    },
    official: [
      "official:modules/queue.html#queue-queue-class",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "locks",
    title: "Semaphores and locks",
    patterns: [
      "eventlet.Semaphore",
      "eventlet.BoundedSemaphore",
      "eventlet.CappedSemaphore",
      "eventlet.semaphore",
      "eventlet.semaphore.*",
      "eventlet.lock",
      "eventlet.lock.*",
      "eventlet.coros.semaphore",
      "eventlet.coros.Semaphore",
      "eventlet.coros.BoundedSemaphore"
    ],
    summary: "Green threads guard shared state; asyncio and threading have the same primitives.",
    why: "It keeps green threads apart, not native threads, and does not work inside async functions.",
    effort: "small",
    effortReason: "The classes match; the work is in finding shared state that needed no lock under cooperative scheduling.",
    notes: [
      "Eventlet\u2019s locks do not work inside async functions, and asyncio\u2019s do not work in green threads.",
      "Native threads are preempted anywhere, so more code may need a lock."
    ],
    asyncio: {
      replacement: "`asyncio.Lock()`, `asyncio.Semaphore()`.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Tips%20for%20Refactoring",
      heading: "Tips for Refactoring"
    },
    threading: {
      replacement: "`threading.Semaphore()` (`threading.Lock`, RLock and Condition are described too).",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Replacing%20Semaphores%20and%20Events",
      heading: "Replacing Semaphores and Events"
    },
    official: [
      "official:modules/semaphore.html#semaphore-semaphore-classes",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-threading/#common-pitfalls",
      "removal:guide/migrating-to-threading/#overview-of-threading"
    ],
    glossary: ["preemptive-multitasking"],
    variants: []
  },
  {
    id: "timeouts",
    title: "Timeouts",
    patterns: [
      "eventlet.Timeout",
      "eventlet.TimeoutError",
      "eventlet.with_timeout",
      "eventlet.wrap_is_timeout",
      "eventlet.is_timeout",
      "eventlet.exc_after",
      "eventlet.timeout",
      "eventlet.timeout.*",
      "eventlet.greenthread.TimeoutError",
      "eventlet.greenthread.with_timeout",
      "eventlet.greenthread.exc_after",
      "eventlet.api.timeout*",
      "eventlet.api.Timeout*",
      "eventlet.api.with_timeout",
      "eventlet.api.exc_after"
    ],
    summary: "Any block of yielding code can be interrupted after a time; asyncio offers that for awaited calls, native threads do not.",
    why: "The exception is thrown by the hub at the next yield: code that does not yield is not interrupted, and nothing is in native threads.",
    effort: "medium",
    effortReason: "asyncio.wait_for() is close; with threads each wrapped call needs a timeout of its own.",
    notes: [
      "Python runs signal handlers in the main thread only, and join(timeout) does not stop the thread."
    ],
    asyncio: {
      replacement: "`asyncio.wait_for()`; `asyncio.shield()` for what must not be cancelled.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Timeouts%20and%20Exception%20Handling",
      heading: "Timeouts and Exception Handling"
    },
    threading: {
      replacement: "`signal.alarm()` with a SIGALRM handler, or `thread.join(timeout=seconds)` with a `thread.is_alive()` check.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Timeout%20Management",
      heading: "Timeout Management"
    },
    official: [
      "official:modules/timeout.html#timeout-universal-timeouts",
      "official:modules/timeout.html#eventlet.timeout.Timeout"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#key-migration-patterns",
      "removal:guide/migrating-to-asyncio/#advanced-scenarios"
    ],
    glossary: ["preemptive"],
    variants: []
  },
  {
    id: "native-threads",
    title: "Native thread pool (tpool)",
    patterns: ["eventlet.tpool*"],
    summary: "Blocking code already runs in real threads; only the way it is handed over changes.",
    why: "It exists to keep blocking calls away from the hub. Where there is no hub, there is nothing to keep them away from.",
    effort: "small",
    effortReason: "The function bodies stay as they are.",
    notes: [
      "While both are in use: asyncio.to_thread() and concurrent.futures run plain threads, which must not run eventlet code.",
      "EVENTLET_THREADPOOL_SIZE sets the size of the pool."
    ],
    asyncio: {
      replacement: "`await asyncio.to_thread(function, *args)`",
      stated: !1,
      url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
      heading: "Handling Monkey Patching"
    },
    threading: {
      replacement: "Call the function directly, or `concurrent.futures.ThreadPoolExecutor` to bound how many run at once.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Worker%20Pool%20Management",
      heading: "Worker Pool Management"
    },
    official: [
      "official:threading.html#tpool-simple-thread-pool",
      "official:asyncio/compatibility.html#limitations-and-potential-unexpected-behavior",
      "official:environment.html#environment-variables"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#advanced-scenarios",
      "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      "removal:guide/migrating-to-threading/#common-pitfalls"
    ],
    glossary: ["thread", "gil"],
    variants: []
  },
  {
    id: "wsgi-server",
    title: "WSGI server",
    patterns: ["eventlet.wsgi", "eventlet.wsgi.*"],
    summary: "The application serves HTTP from inside the process with eventlet's WSGI server; a separate server package takes over.",
    why: "The server runs each request in a green thread, so everything that a request touches has to be green. Servers of their own are maintained, and configured outside the code.",
    effort: "large",
    effortReason: "How the service is started, configured, logged and shut down changes, and often its deployment.",
    notes: [
      "The threading backend of oslo.service has no WSGI server, so OpenStack services leave eventlet\u2019s first.",
      "The parameters protocol and server_event of wsgi.server() are deprecated."
    ],
    asyncio: {
      replacement: "aiohttp, or FastAPI with uvicorn; ASGI adapters for WSGI frameworks (WsgiToAsgi).",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      heading: "WSGI Server (and advanced-scenarios, Web Framework Integration)"
    },
    threading: {
      replacement: "wsgiref for development, Gunicorn with thread workers for production.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      heading: "WSGI Server"
    },
    official: [
      "official:modules/wsgi.html#wsgi-wsgi-server",
      "official:modules/wsgi.html#eventlet.wsgi.server"
    ],
    removal: [
      "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/migrating-to-asyncio/#advanced-scenarios",
      "removal:guide/openstack/flamingo-ptg/#specific-issues",
      "removal:guide/openstack/flamingo-ptg/#migration-strategy",
      "removal:guide/testimonials/jay-faulkner/"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "websocket",
    title: "WebSocket server",
    patterns: ["eventlet.websocket", "eventlet.websocket.*"],
    summary: "WebSocket handlers run on eventlet's WSGI server; an asyncio WebSocket library takes over.",
    why: "The handler runs inside eventlet\u2019s WSGI server, and goes with it.",
    effort: "medium",
    effortReason: "Handlers are small, but they move to another server and to async code.",
    notes: [
      "The removal guide prints `from eventlet.websocket import websocket`: no release has that name; the decorator is WebSocketWSGI."
    ],
    asyncio: {
      replacement: "The websockets library.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=WebSocket%20Support",
      heading: "WebSocket Support"
    },
    threading: {
      replacement: "A WebSocket library for threads: `websockets.sync.server.serve()`, or simple-websocket in a WSGI server with threads.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading"
    },
    official: [
      "official:modules/websocket.html#websocket-websocket-server",
      "official:examples.html#websocket-server-example"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/preparing-for-migration/#audit-your-code"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "sockets",
    title: "Sockets and servers (connect, listen, serve, wrap_ssl, greenio)",
    patterns: [
      "eventlet.connect",
      "eventlet.listen",
      "eventlet.serve",
      "eventlet.StopServe",
      "eventlet.wrap_ssl",
      "eventlet.convenience*",
      "eventlet.greenio*",
      "eventlet.api.connect_tcp",
      "eventlet.api.tcp_listener",
      "eventlet.api.ssl_listener",
      "eventlet.util",
      "eventlet.util.*"
    ],
    summary: "Green sockets are opened and served through helpers; plain sockets with threads or asyncio streams take over.",
    why: "Green sockets register with the hub, and are no sockets to code that looks closely.",
    effort: "medium",
    effortReason: "The accept loop and every read and write change with asyncio; with threads only the helpers go.",
    notes: ["eventlet.greenio (GreenSocket, GreenPipe) is the same subject one level down."],
    asyncio: {
      replacement: "`asyncio.start_server()` for TCP servers, `asyncio.open_connection()` for clients.",
      stated: !0,
      url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Socket%20Compatibility",
      heading: "Socket Compatibility"
    },
    threading: {
      replacement: "The socket module with a new thread per connection, or a thread pool.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Socket%20Operations",
      heading: "Socket Operations"
    },
    official: [
      "official:basic_usage.html#network-convenience-functions",
      "official:basic_usage.html#eventlet.listen",
      "official:design_patterns.html#server-pattern",
      "official:ssl.html#using-ssl-with-eventlet"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
      "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
      "removal:guide/migrating-to-threading/#key-migration-patterns"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "hubs",
    title: "Hubs",
    patterns: [
      "eventlet.hubs",
      "eventlet.hubs.*",
      "eventlet.use_hub",
      "eventlet.twistedutil*",
      "eventlet.api.use_hub",
      "eventlet.api.get_hub",
      "eventlet.api.get_default_hub",
      "eventlet.api.trampoline",
      "eventlet.api.FakeTimer"
    ],
    summary: "The program picks or drives eventlet's event loop; switching to the asyncio hub is the first migration step and the hub disappears at the end.",
    why: "The hub is eventlet\u2019s event loop. It is an implementation detail that asyncio\u2019s loop replaces, and threads do without.",
    effort: "medium",
    effortReason: "use_hub() is one line, but code that calls get_hub(), trampoline() or timers is tied to eventlet internals.",
    notes: [
      'The removal guide writes `eventlet.use_hub("asyncio")`: no release has that name; it is eventlet.hubs.use_hub.',
      "EVENTLET_HUB belongs here. eventlet.hubs.asyncio is explained with asyncio-bridge."
    ],
    asyncio: {
      replacement: 'First switch to the asyncio hub (EVENTLET_HUB=asyncio or use_hub("eventlet.hubs.asyncio")), in the end run the asyncio loop directly.',
      stated: !0,
      url: "official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
      heading: "Step 1. Switch to the asyncio Hub"
    },
    threading: {
      replacement: "Drop the call: native threads have no hub.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#overview-of-threading",
      heading: "Overview of Threading"
    },
    official: [
      "official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
      "official:hubs.html#understanding-eventlet-hubs",
      "official:hubs.html#eventlet.hubs.use_hub",
      "official:asyncio/migration.html#step-3-drop-eventlet-altogether",
      "official:environment.html#environment-variables"
    ],
    removal: ["removal:guide/migrating-to-asyncio/#steps-to-migrate"],
    glossary: [],
    variants: []
  },
  {
    id: "asyncio-bridge",
    title: "Asyncio bridge",
    patterns: ["eventlet.asyncio", "eventlet.asyncio.*", "eventlet.hubs.asyncio", "eventlet.hubs.asyncio.*"],
    summary: "The code already joins eventlet and asyncio; this is a migration helper that goes away in the last step.",
    why: "It joins eventlet and asyncio while both run. When the last green thread is gone, it joins nothing.",
    effort: "small",
    effortReason: "Each bridge call becomes a plain await once its caller is async.",
    notes: [
      "This is what the official guide tells people to write during a migration, so a policy may let it pass: `categories: {asyncio-bridge: off}`.",
      "It works on the asyncio hub only. EVENTLET_HUB=asyncio is of the same kind."
    ],
    asyncio: {
      replacement: "Keep it while both worlds run; at the end everything is asyncio and eventlet is dropped.",
      stated: !0,
      url: "official:asyncio/migration.html#step-3-drop-eventlet-altogether",
      heading: "Step 3. Drop Eventlet altogether"
    },
    threading: {
      replacement: "Nothing: the bridge only serves the way to asyncio. `asyncio.run_coroutine_threadsafe()` reaches a loop from a thread.",
      stated: !1,
      url: "official:asyncio/migration.html#step-2-migrate-code-to-asyncio"
    },
    official: [
      "official:asyncio/migration.html#step-2-migrate-code-to-asyncio",
      "official:modules/asyncio.html#eventlet.asyncio.spawn_for_awaitable",
      "official:asyncio/compatibility.html#asyncio-compatibility",
      "official:reference/api/eventlet.hubs.html#module-eventlet.hubs.asyncio",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/migrating-to-asyncio/#steps-to-migrate",
      "removal:guide/migrating-to-asyncio/#sync-async-adapter",
      "removal:guide/managing-migration-depth/#understanding-migration-depth"
    ],
    glossary: ["coroutine", "future", "task", "coro"],
    variants: []
  },
  {
    id: "thread-locals",
    title: "Green thread locals",
    patterns: ["eventlet.corolocal*", "eventlet.green.threading.local"],
    summary: "State is kept per green thread; it becomes per native thread or per task.",
    why: "It keeps state for each green thread, which the standard locals know nothing about unless they are patched.",
    effort: "small",
    effortReason: "threading.local has the same interface; asyncio needs another mechanism.",
    notes: [
      "contextvars is what one takes with asyncio; neither guide says so.",
      "In a pool, what is put into threading.local() outlives a single piece of work."
    ],
    asyncio: {
      replacement: "`contextvars.ContextVar`",
      stated: !1,
      url: "official:asyncio/migration.html#known-limitations-and-work-in-progress",
      heading: "Known limitations and work in progress"
    },
    threading: {
      replacement: "`threading.local()`.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Tips%20for%20Refactoring",
      heading: "Tips for Refactoring"
    },
    official: [
      "official:modules/corolocal.html#corolocal-coroutine-local-storage",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: ["removal:guide/migrating-to-threading/#replacing-eventlet-with-threading"],
    glossary: ["greenlet"],
    variants: []
  },
  {
    id: "debugging",
    title: "Debugging and backdoor",
    patterns: [
      "eventlet.debug",
      "eventlet.debug.*",
      "eventlet.backdoor*",
      "eventlet.api.spew",
      "eventlet.api.unspew"
    ],
    summary: "Green thread inspection and the telnet console are eventlet-only tools; other tools do this for asyncio or threads.",
    why: "These tools look into the hub and its green threads; there is nothing to see without them.",
    effort: "small",
    effortReason: "Diagnostic code can usually be dropped or swapped without touching the program.",
    notes: [
      "`hub_prevent_multiple_readers(False)` hides that two green threads read one socket, which the asyncio hub does not support.",
      "The removal guide advises keeping eventlet\u2019s debug hooks until its code is gone.",
      "A backdoor opens a Python console to whoever reaches its port."
    ],
    asyncio: {
      replacement: "`python -m asyncio ps` and `python -m asyncio pstree` (Python 3.14); `asyncio.to_thread(pdb.set_trace)` if a live console is needed.",
      stated: !0,
      url: "removal:guide/debug-asyncio/#eventlet-vs-asyncio",
      heading: "Eventlet versus AsyncIO Introspection"
    },
    threading: {
      replacement: "Thread names, logging and faulthandler.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#common-pitfalls:~:text=Debugging%20difficulties",
      heading: "Debugging difficulties"
    },
    official: [
      "official:modules/debug.html#debug-debugging-tools-for-eventlet",
      "official:modules/backdoor.html#backdoor-python-interactive-interpreter-within-a-running-process",
      "official:asyncio/migration.html#known-limitations-and-work-in-progress"
    ],
    removal: [
      "removal:guide/debug-asyncio/#eventlet-vs-asyncio",
      "removal:guide/debug-asyncio/#best-practices",
      "removal:guide/migrating-to-threading/#best-practices-and-considerations"
    ],
    glossary: [],
    variants: []
  },
  {
    id: "green-zmq",
    title: "Green ZeroMQ",
    patterns: ["eventlet.green.zmq*"],
    summary: "pyzmq contexts and sockets that yield to eventlet's hub; the code has to use pyzmq in another way.",
    why: "It imitates pyzmq on top of the hub; pyzmq itself has an asyncio interface.",
    effort: "medium",
    effortReason: "Socket calls look alike, but sharing sockets between green threads does not carry over to native threads.",
    notes: ["Neither guide gives a replacement."],
    asyncio: {
      replacement: "`zmq.asyncio.Context`, and await on each send and receive.",
      stated: !1,
      url: "removal:guide/migrating-to-asyncio/#asyncio-libraries"
    },
    threading: {
      replacement: "The plain zmq module, with a socket of its own for each thread.",
      stated: !1,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
      heading: "Removing Monkey Patching"
    },
    official: ["official:modules/zmq.html#eventlet-green-zmq-omq-support", "official:zeromq.html#zeromq"],
    removal: ["removal:guide/migrating-to-asyncio/#asyncio-libraries"],
    glossary: [],
    variants: []
  },
  {
    id: "other",
    title: "The package itself, internals and removed modules",
    patterns: [
      "eventlet",
      "eventlet.__version__",
      "eventlet.version_info",
      "eventlet.EventletDeprecationWarning",
      "eventlet.api",
      "eventlet.api.*",
      "eventlet.coros",
      "eventlet.coros.*",
      "eventlet.saranwrap*",
      "eventlet.support",
      "eventlet.support.*",
      "eventlet.zipkin*",
      "eventlet.*"
    ],
    summary: "Eventlet is imported or required without a recognised feature, through internals, or through modules that current releases no longer have.",
    why: "Eventlet is deprecated: it is maintained in bugfix mode only, and since 0.40.4 importing it warns.",
    effort: "small",
    effortReason: "A bare import or requirement goes once its uses are gone; removed modules mean very old code that needs a look of its own.",
    notes: [
      "`from eventlet import *` binds names that differ from release to release, and hides the builtin TimeoutError.",
      "An import or a requirement goes when its last use does."
    ],
    asyncio: {
      replacement: "Follow the official migration steps.",
      stated: !0,
      url: "official:asyncio/migration.html#migrating-off-of-eventlet",
      heading: "Migrating off of Eventlet"
    },
    threading: {
      replacement: "Follow the threading chapter; remove imports as they fall out of use.",
      stated: !0,
      url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Cleaning%20Up%20Imports%20and%20Reducing%20Eventlet%20Dependencies",
      heading: "Cleaning Up Imports and Reducing Eventlet Dependencies"
    },
    official: [
      "official:asyncio/migration.html#migrating-off-of-eventlet",
      "official:asyncio/asyncio.html#why-migrating"
    ],
    removal: [
      "removal:guide/preparing-for-migration/#locate-eventlet-usages",
      "removal:guide/getting-started/#why-migrate",
      "removal:guide/preparing-for-migration/#choosing-an-alternative",
      "removal:guide/post-migration-guidance/#monitor-dependencies"
    ],
    glossary: [],
    variants: []
  }
];

// src/catalogue/categories.ts
var CATEGORIES = CATEGORY_ROWS, BY_ID = new Map(CATEGORIES.map((category) => [category.id, category]));
function categoryById(id) {
  return BY_ID.get(id) ?? null;
}
var CATEGORY_IDS = CATEGORIES.map(({ id }) => id), BLOCKING_CATEGORIES = [
  "greenthreads",
  "sleeping",
  "green-pools",
  "dagpool",
  "db-pool",
  "events",
  "queues",
  "locks",
  "timeouts",
  "native-threads",
  "sockets",
  "green-stdlib",
  "green-zmq"
];

export {
  CATEGORIES,
  categoryById,
  CATEGORY_IDS,
  BLOCKING_CATEGORIES
};
