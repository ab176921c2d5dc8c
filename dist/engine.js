import { A as isPythonPath, C as UNCHECKED, D as hasPythonShebang, E as isInShard, M as virtualEnvironments, O as isExcluded, S as sourceOf, St as hanging, _ as FRAMEWORK_ROOTS, a as holdsSought, b as FRAMEWORK_VALUES, c as PYTHON_ENDINGS, ct as visible, d as manifestKind, f as switchFileKind, ft as DEFAULT_CONFIG, g as FRAMEWORK_EXTRAS, h as latin1Of, i as directWords, j as mayBeScript, k as isNotebookPath, l as isLookedInto, m as decodePython, n as BESIDE_PYTHON, nt as inertLines, o as mayUseDirectly, p as bufferOf, r as SOUGHT, s as wordsHeld, tt as inertJsonText, u as isPlainPython, v as FRAMEWORK_SETTINGS, vt as TOOL, x as frameworkOf } from "./start.js";
import { readFile } from "node:fs/promises";
// src/catalogue/categories.ts
/** The categories that usages are counted, judged and explained by. */
const CATEGORIES = [
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
			"`python -m eventlet.patcher script.py` patches too. `MySQLdb` and `builtins` are patched only when asked for by keyword."
		],
		asyncio: {
			replacement: "Make the patched calls explicit async calls; run blocking calls that cannot be avoided through `asyncio.to_thread()`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
			heading: "Handling Monkey Patching"
		},
		threading: {
			replacement: "Drop the call and import the plain standard library modules (`socket`, `threading`).",
			stated: true,
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
		patterns: [
			"eventlet.import_patched",
			"eventlet.patcher",
			"eventlet.patcher.*"
		],
		summary: "Single modules are imported against green (or deliberately original) standard library modules; a plain import takes their place.",
		why: "These import against green modules, or around them. Without patching there is one version of each module, and nothing to choose.",
		effort: "medium",
		effortReason: "The import is one line, but its users counted on the module yielding (`import_patched`) or on it really blocking (`original`).",
		notes: ["`eventlet.patcher.original()` marks code that needs real threads or real blocking calls: after the migration that is the ordinary import.", "`patch_function`, `inject` and `slurp_properties` serve code that builds green modules of its own."],
		asyncio: {
			replacement: "An asyncio library in place of the patched module, or `asyncio.to_thread()` around one without asyncio support.",
			stated: false,
			url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
			heading: "Handling Monkey Patching"
		},
		threading: {
			replacement: "The plain import of the module.",
			stated: false,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
			heading: "Removing Monkey Patching"
		},
		official: ["official:patching.html#import-green", "official:patching.html#eventlet.patcher.import_patched"],
		removal: ["removal:guide/migrating-to-threading/#key-migration-patterns", "removal:guide/migrating-to-asyncio/#asyncio-libraries"],
		glossary: [],
		variants: []
	},
	{
		id: "green-stdlib",
		title: "Green standard library modules",
		patterns: [
			"eventlet.green",
			"eventlet.green.*",
			"eventlet.support.greendns*",
			"eventlet.processes*"
		],
		summary: "The file imports the yielding twin of a standard library (or pyOpenSSL) module; the plain module or an asyncio counterpart takes its place.",
		why: "Each green module is a copy that has to follow its original through every Python release; several cannot be imported any more.",
		effort: "medium",
		effortReason: "With threads it is an import swap; with asyncio every call of the module becomes an awaited call of another library.",
		notes: ["`eventlet.green.urllib2` cannot be imported on Python 3, `eventlet.green.http.cookies` not on Python 3.11 and later.", "`eventlet.green.Queue` is explained with queues, `eventlet.green.MySQLdb` with db-pool, `eventlet.green.zmq` with green-zmq."],
		asyncio: {
			replacement: "HTTP: `aiohttp.ClientSession` with `asyncio.gather()`. Sockets: `asyncio.start_server()` and `asyncio.open_connection()`. Worker threads with a queue: tasks with `asyncio.Queue`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
			heading: "Asynchronous Network Calls; Socket Compatibility; Integration with Other Libraries"
		},
		threading: {
			replacement: "The plain module of the same name; concurrent network calls through ThreadPoolExecutor, one thread (or pool slot) per client for sockets.",
			stated: true,
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
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Asynchronous%20Network%20Calls",
					heading: "Asynchronous Network Calls"
				},
				threading: {
					replacement: "A blocking client (the guide uses requests) in a `ThreadPoolExecutor`.",
					stated: true,
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
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Socket%20Compatibility",
					heading: "Socket Compatibility"
				},
				threading: {
					replacement: "The plain `socket` module with a thread per client or a thread pool.",
					stated: true,
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
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=WSGI%20Server",
					heading: "WSGI Server"
				},
				threading: {
					replacement: "`wsgiref` for development, Gunicorn with thread workers for production.",
					stated: true,
					url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
					heading: "WSGI Server"
				}
			},
			{
				patterns: ["eventlet.green.thread*", "eventlet.green.threading*"],
				asyncio: {
					replacement: "Tasks made with `asyncio.create_task()`, work handed over with `asyncio.Queue`.",
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Integration%20with%20Other%20Libraries",
					heading: "Integration with Other Libraries"
				},
				threading: {
					replacement: "The plain `threading` module.",
					stated: true,
					url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Removing%20Monkey%20Patching",
					heading: "Removing Monkey Patching"
				}
			},
			{
				patterns: ["eventlet.green.time*"],
				asyncio: {
					replacement: "`await asyncio.sleep()`.",
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Background%20Execution%20of%20Long%20Tasks",
					heading: "Background Execution of Long Tasks"
				},
				threading: {
					replacement: "`time.sleep()` of the plain `time` module.",
					stated: true,
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
					stated: false,
					url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
					heading: "Handling Monkey Patching"
				},
				threading: {
					replacement: "The plain module.",
					stated: false,
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
		effortReason: "Starting work maps one to one, but results, delayed starts and above all `kill()` have no drop-in counterpart with native threads.",
		notes: ["On the asyncio hub a `GreenThread` can be awaited in async functions, so that code can move piece by piece.", "`with_timeout`, `TimeoutError` and `exc_after` of the module are explained with timeouts, its `sleep` with sleeping."],
		asyncio: {
			replacement: "`asyncio.create_task()`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
			heading: "Background Execution of Long Tasks; Green Thread Management"
		},
		threading: {
			replacement: "`threading.Thread(target=function, args=args).start()`; `threading.Timer` for a delayed start; `thread.join()` to wait.",
			stated: true,
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
		glossary: [
			"green-thread",
			"greenlet",
			"task",
			"thread"
		],
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
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
					heading: "Deferred Task Management"
				},
				threading: {
					replacement: "`threading.Timer(seconds, function).start()`.",
					stated: true,
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
					stated: true,
					url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Green%20Thread%20Management",
					heading: "Green Thread Management"
				},
				threading: {
					replacement: "Native threads cannot be stopped from outside: share a `threading.Event` to ask them to stop, then `thread.join()`.",
					stated: true,
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
					stated: false,
					url: "official:asyncio/migration.html#known-limitations-and-work-in-progress",
					heading: "Known limitations and work in progress"
				},
				threading: {
					replacement: "`threading.current_thread()`",
					stated: false,
					url: "removal:guide/migrating-to-threading/#overview-of-threading",
					heading: "Overview of Threading"
				}
			}
		]
	},
	{
		id: "sleeping",
		title: "Sleeping and yielding",
		patterns: [
			"eventlet.sleep",
			"eventlet.greenthread.sleep",
			"eventlet.api.sleep"
		],
		summary: "The call lets other green threads run; it becomes an awaited sleep or a plain time.sleep().",
		why: "The call runs eventlet’s hub. Without the hub it would sleep in vain, or not at all.",
		effort: "small",
		effortReason: "One call for one call; only the enclosing function has to become async with asyncio.",
		notes: ["`eventlet.green.time.sleep` is the same function, counted with green-stdlib."],
		asyncio: {
			replacement: "`await asyncio.sleep()`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Background%20Execution%20of%20Long%20Tasks",
			heading: "Background Execution of Long Tasks"
		},
		threading: {
			replacement: "`time.sleep()`.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Adjusting%20Sleep%20Calls",
			heading: "Adjusting Sleep Calls"
		},
		official: ["official:basic_usage.html#greenthread-control", "official:modules/greenthread.html#eventlet.greenthread.sleep"],
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
		effortReason: "The interfaces are close, but pool sizes in the hundreds or thousands, `resize()` and `imap()` order need a decision.",
		notes: ["Native threads cost memory even while they wait: a size taken over unchanged may be too large."],
		asyncio: {
			replacement: "`asyncio.gather()` over coroutines (`asyncio.Semaphore` is named for keeping synchronisation).",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
			heading: "Asynchronous Network Calls; Tips for Refactoring"
		},
		threading: {
			replacement: "`concurrent.futures.ThreadPoolExecutor`; for a pool that changes size, `futurist.DynamicThreadPoolExecutor`.",
			stated: true,
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
			stated: false,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
			heading: "Deferred Task Management"
		},
		threading: {
			replacement: "Submit each node to a `ThreadPoolExecutor` once `concurrent.futures.wait()` says that what it depends on is done.",
			stated: false,
			url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Worker%20Pool%20Management",
			heading: "Worker Pool Management"
		},
		official: ["official:modules/dagpool.html#dagpool-dependency-driven-greenthreads", "official:modules/dagpool.html#tutorial"],
		removal: ["removal:guide/preparing-for-migration/#audit-your-code", "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"],
		glossary: [],
		variants: []
	},
	{
		id: "db-pool",
		title: "Database and resource pools",
		patterns: [
			"eventlet.db_pool*",
			"eventlet.pools",
			"eventlet.pools.*",
			"eventlet.green.MySQLdb*"
		],
		summary: "Connections (or other items) are shared out between green threads; the database library's own pool takes over.",
		why: "Pools of drivers and of SQLAlchemy do this for threads and for asyncio, and look after broken connections.",
		effort: "medium",
		effortReason: "The pool is replaced as a whole, usually together with the driver or with how sessions are obtained.",
		notes: ["The guides do not name `eventlet.pools.Pool` for other resources; a queue of items is the nearest they describe."],
		asyncio: {
			replacement: "An async database library with its own pool: asyncpg, aiomysql or aiosqlite.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Resource%20Pooling",
			heading: "Resource Pooling"
		},
		threading: {
			replacement: "SQLAlchemy's connection pool.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#threading-libraries",
			heading: "SQLAlchemy"
		},
		official: ["official:modules/db_pool.html#db-pool-dbapi-2-database-connection-pooling", "official:modules/pools.html#pools-generic-pools-of-resources"],
		removal: ["removal:guide/migrating-to-asyncio/#advanced-scenarios", "removal:guide/migrating-to-threading/#threading-libraries"],
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
		effortReason: "`send()` becomes `set()`, `wait()` stays.",
		notes: ["Where `send()` hands over a value or an exception, a future fits better than an event."],
		asyncio: {
			replacement: "`asyncio.Event()`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Deferred%20Task%20Management",
			heading: "Deferred Task Management"
		},
		threading: {
			replacement: "`threading.Event()`.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Replacing%20Semaphores%20and%20Events",
			heading: "Replacing Semaphores and Events"
		},
		official: ["official:modules/event.html#event-cross-greenthread-primitive", "official:asyncio/migration.html#known-limitations-and-work-in-progress"],
		removal: ["removal:guide/migrating-to-threading/#key-migration-patterns", "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"],
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
		effortReason: "`put`, `get`, `join` and `task_done` exist on both sides; with asyncio they have to be awaited.",
		notes: ["`getting()` and `putting()` have no counterpart."],
		asyncio: {
			replacement: "`asyncio.Queue`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Integration%20with%20Other%20Libraries",
			heading: "Integration with Other Libraries"
		},
		threading: {
			replacement: "The standard `queue` module together with `threading`.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
			heading: "Integration with Other Libraries"
		},
		official: ["official:modules/queue.html#queue-queue-class", "official:asyncio/migration.html#known-limitations-and-work-in-progress"],
		removal: ["removal:guide/migrating-to-threading/#replacing-eventlet-with-threading", "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio"],
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
		notes: ["Eventlet’s locks do not work inside async functions, and asyncio’s do not work in green threads.", "Native threads are preempted anywhere, so more code may need a lock."],
		asyncio: {
			replacement: "`asyncio.Lock()`, `asyncio.Semaphore()`.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Tips%20for%20Refactoring",
			heading: "Tips for Refactoring"
		},
		threading: {
			replacement: "`threading.Semaphore()` (`threading.Lock`, `threading.RLock` and `threading.Condition` are described too).",
			stated: true,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Replacing%20Semaphores%20and%20Events",
			heading: "Replacing Semaphores and Events"
		},
		official: ["official:modules/semaphore.html#semaphore-semaphore-classes", "official:asyncio/migration.html#known-limitations-and-work-in-progress"],
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
		effortReason: "`asyncio.wait_for()` is close; with threads each wrapped call needs a timeout of its own.",
		notes: ["Python runs signal handlers in the main thread only, and `join(timeout)` does not stop the thread."],
		asyncio: {
			replacement: "`asyncio.wait_for()`; `asyncio.shield()` for what must not be cancelled.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Timeouts%20and%20Exception%20Handling",
			heading: "Timeouts and Exception Handling"
		},
		threading: {
			replacement: "`signal.alarm()` with a SIGALRM handler, or `thread.join(timeout=seconds)` with a `thread.is_alive()` check.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Timeout%20Management",
			heading: "Timeout Management"
		},
		official: ["official:modules/timeout.html#timeout-universal-timeouts", "official:modules/timeout.html#eventlet.timeout.Timeout"],
		removal: ["removal:guide/migrating-to-threading/#key-migration-patterns", "removal:guide/migrating-to-asyncio/#advanced-scenarios"],
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
		notes: ["While both are in use: `asyncio.to_thread()` and `concurrent.futures` run plain threads, which must not run eventlet code.", "`EVENTLET_THREADPOOL_SIZE` sets the size of the pool."],
		asyncio: {
			replacement: "`await asyncio.to_thread(function, *args)`",
			stated: false,
			url: "removal:guide/migrating-to-asyncio/#advanced-scenarios:~:text=Handling%20Monkey%20Patching",
			heading: "Handling Monkey Patching"
		},
		threading: {
			replacement: "Call the function directly, or `concurrent.futures.ThreadPoolExecutor` to bound how many run at once.",
			stated: false,
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
		notes: ["The threading backend of oslo.service has no WSGI server, so OpenStack services leave eventlet’s first.", "The parameters `protocol` and `server_event` of `wsgi.server()` are deprecated."],
		asyncio: {
			replacement: "aiohttp, or FastAPI with uvicorn; ASGI adapters for WSGI frameworks (WsgiToAsgi).",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio",
			heading: "WSGI Server (and advanced-scenarios, Web Framework Integration)"
		},
		threading: {
			replacement: "`wsgiref` for development, Gunicorn with thread workers for production.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading",
			heading: "WSGI Server"
		},
		official: ["official:modules/wsgi.html#wsgi-wsgi-server", "official:modules/wsgi.html#eventlet.wsgi.server"],
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
		why: "The handler runs inside eventlet’s WSGI server, and goes with it.",
		effort: "medium",
		effortReason: "Handlers are small, but they move to another server and to async code.",
		notes: ["The removal guide prints `from eventlet.websocket import websocket`: no release has that name; the decorator is `WebSocketWSGI`."],
		asyncio: {
			replacement: "The websockets library.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=WebSocket%20Support",
			heading: "WebSocket Support"
		},
		threading: {
			replacement: "A WebSocket library for threads: `websockets.sync.server.serve()`, or simple-websocket in a WSGI server with threads.",
			stated: false,
			url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading"
		},
		official: ["official:modules/websocket.html#websocket-websocket-server", "official:examples.html#websocket-server-example"],
		removal: ["removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio", "removal:guide/preparing-for-migration/#audit-your-code"],
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
		notes: ["`eventlet.greenio` (`GreenSocket`, `GreenPipe`) is the same subject one level down."],
		asyncio: {
			replacement: "`asyncio.start_server()` for TCP servers, `asyncio.open_connection()` for clients.",
			stated: true,
			url: "removal:guide/migrating-to-asyncio/#replacing-eventlet-with-asyncio:~:text=Socket%20Compatibility",
			heading: "Socket Compatibility"
		},
		threading: {
			replacement: "The `socket` module with a new thread per connection, or a thread pool.",
			stated: true,
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
		why: "The hub is eventlet’s event loop. It is an implementation detail that asyncio’s loop replaces, and threads do without.",
		effort: "medium",
		effortReason: "`use_hub()` is one line, but code that calls `get_hub()`, `trampoline()` or timers is tied to eventlet internals.",
		notes: ["The removal guide writes `eventlet.use_hub(\"asyncio\")`: no release has that name; it is `eventlet.hubs.use_hub`.", "`EVENTLET_HUB` belongs here. `eventlet.hubs.asyncio` is explained with asyncio-bridge."],
		asyncio: {
			replacement: "First switch to the asyncio hub (`EVENTLET_HUB=asyncio` or `use_hub(\"eventlet.hubs.asyncio\")`), in the end run the asyncio loop directly.",
			stated: true,
			url: "official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
			heading: "Step 1. Switch to the asyncio Hub"
		},
		threading: {
			replacement: "Drop the call: native threads have no hub.",
			stated: false,
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
		patterns: [
			"eventlet.asyncio",
			"eventlet.asyncio.*",
			"eventlet.hubs.asyncio",
			"eventlet.hubs.asyncio.*"
		],
		summary: "The code already joins eventlet and asyncio; this is a migration helper that goes away in the last step.",
		why: "It joins eventlet and asyncio while both run. When the last green thread is gone, it joins nothing.",
		effort: "small",
		effortReason: "Each bridge call becomes a plain await once its caller is async.",
		notes: ["This is what the official guide tells people to write during a migration, so a policy may let it pass: `categories: {asyncio-bridge: off}`.", "It works on the asyncio hub only. `EVENTLET_HUB=asyncio` is of the same kind."],
		asyncio: {
			replacement: "Keep it while both worlds run; at the end everything is asyncio and eventlet is dropped.",
			stated: true,
			url: "official:asyncio/migration.html#step-3-drop-eventlet-altogether",
			heading: "Step 3. Drop Eventlet altogether"
		},
		threading: {
			replacement: "Nothing: the bridge only serves the way to asyncio. `asyncio.run_coroutine_threadsafe()` reaches a loop from a thread.",
			stated: false,
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
		glossary: [
			"coroutine",
			"future",
			"task",
			"coro"
		],
		variants: []
	},
	{
		id: "thread-locals",
		title: "Green thread locals",
		patterns: ["eventlet.corolocal*", "eventlet.green.threading.local"],
		summary: "State is kept per green thread; it becomes per native thread or per task.",
		why: "It keeps state for each green thread, which the standard locals know nothing about unless they are patched.",
		effort: "small",
		effortReason: "`threading.local` has the same interface; asyncio needs another mechanism.",
		notes: ["`contextvars` is what one takes with asyncio; neither guide says so."],
		asyncio: {
			replacement: "`contextvars.ContextVar`",
			stated: false,
			url: "official:asyncio/migration.html#known-limitations-and-work-in-progress",
			heading: "Known limitations and work in progress"
		},
		threading: {
			replacement: "`threading.local()`.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#replacing-eventlet-with-threading:~:text=Tips%20for%20Refactoring",
			heading: "Tips for Refactoring"
		},
		official: ["official:modules/corolocal.html#corolocal-coroutine-local-storage", "official:asyncio/migration.html#known-limitations-and-work-in-progress"],
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
		notes: ["The removal guide advises keeping eventlet’s debug hooks until its code is gone."],
		asyncio: {
			replacement: "`python -m asyncio ps` and `python -m asyncio pstree` (Python 3.14); `asyncio.to_thread(pdb.set_trace)` if a live console is needed.",
			stated: true,
			url: "removal:guide/debug-asyncio/#eventlet-vs-asyncio",
			heading: "Eventlet versus AsyncIO Introspection"
		},
		threading: {
			replacement: "Thread names, `logging` and `faulthandler`.",
			stated: true,
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
			stated: false,
			url: "removal:guide/migrating-to-asyncio/#asyncio-libraries"
		},
		threading: {
			replacement: "The plain `zmq` module, with a socket of its own for each thread.",
			stated: false,
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
		notes: ["`from eventlet import *` binds names that differ from release to release, and hides the builtin `TimeoutError`.", "An import or a requirement goes when its last use does."],
		asyncio: {
			replacement: "Follow the official migration steps.",
			stated: true,
			url: "official:asyncio/migration.html#migrating-off-of-eventlet",
			heading: "Migrating off of Eventlet"
		},
		threading: {
			replacement: "Follow the threading chapter; remove imports as they fall out of use.",
			stated: true,
			url: "removal:guide/migrating-to-threading/#key-migration-patterns:~:text=Cleaning%20Up%20Imports%20and%20Reducing%20Eventlet%20Dependencies",
			heading: "Cleaning Up Imports and Reducing Eventlet Dependencies"
		},
		official: ["official:asyncio/migration.html#migrating-off-of-eventlet", "official:asyncio/asyncio.html#why-migrating"],
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
const BY_ID$1 = new Map(CATEGORIES.map((category) => [category.id, category]));
/** The category with this id; null where there is none. */
function categoryById(id) {
	return BY_ID$1.get(id) ?? null;
}
/** The ids, in the order of the catalogue. */
const CATEGORY_IDS = CATEGORIES.map(({ id }) => id);
/** What is of these categories blocks the event loop when it is replaced by the threading way inside `async def`. */
const BLOCKING_CATEGORIES = [
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
// src/catalogue/data/kind-rows.ts
const KIND_ROWS = [
	{
		kinds: ["dependency"],
		replacement: "Remove the requirement once no usage is left.",
		stated: true,
		page: "removal:guide/post-migration-guidance/#monitor-dependencies"
	},
	{
		kinds: ["probe"],
		replacement: "Remove the question with what hangs on its answer.",
		stated: false,
		page: "removal:guide/preparing-for-migration/#is-eventlet-disablable"
	},
	{
		kinds: ["indirect"],
		categories: ["other"],
		replacement: "The same package without its eventlet variant: look in its documentation for threads or asyncio.",
		stated: false,
		page: "removal:guide/post-migration-guidance/#monitor-dependencies"
	}
];
// src/catalogue/data/meant-names.ts
/** Names that no release of eventlet has and that the guides write all the same, with what is meant. */
const MEANT_NAMES = [
	{
		name: "eventlet.use_hub",
		meant: "eventlet.hubs.use_hub"
	},
	{
		name: "eventlet.websocket.websocket",
		meant: "eventlet.websocket.WebSocketWSGI"
	},
	{
		name: "eventlet.listener",
		meant: "eventlet.listen"
	},
	{
		name: "eventlet.Lock",
		meant: "eventlet.lock.Lock"
	}
];
// src/catalogue/patterns.ts
/**
* Makes a look-up from patterns. A pattern without `*` is looked up first, and before any with one; of those the longest
* wins. `whole` names a pattern that says something of the attributes below it too (`eventlet.sleep.side_effect`).
*/
function lookup(rows, whole = () => false) {
	const exact = /* @__PURE__ */ new Map();
	const open = [];
	for (const [pattern, value] of rows) if (!pattern.includes("*")) exact.set(pattern, value);
	else open.push({
		test: expression(pattern),
		weight: pattern.length,
		value
	});
	open.sort((a, b) => b.weight - a.weight);
	return (symbol) => {
		for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
			const part = symbol.slice(0, end);
			const value = exact.get(part);
			if (value !== void 0 && (end === symbol.length || whole(part))) return value;
		}
		return open.find(({ test }) => test.test(symbol))?.value ?? null;
	};
}
function expression(pattern) {
	const parts = pattern.split("*").map((part) => part.replace(/[.[\]()+?^$|{}\\]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`);
}
// src/catalogue/conditions.ts
/** The rows whose conditions hold, in their order. */
function holding(rows, situation) {
	return rows.filter((row) => holds(row, situation));
}
function holds(row, situation) {
	const { kinds, guides, when, unless } = row;
	const { kind, guide, surroundings, test } = situation;
	if (kinds && !kinds.includes(kind)) return false;
	if (guides && !guides.includes(guide)) return false;
	if (when && !(when === "test" ? test : surroundings.includes(when))) return false;
	if (unless && surroundings.includes(unless)) return false;
	return situated(row, situation);
}
/** Whether a row is about a symbol at all, wherever that stands. */
function situated({ patterns, categories }, { symbol, canonical, category }) {
	if (categories && !categories.includes(category)) return false;
	if (!patterns) return true;
	const matches = matcher(patterns);
	return matches(symbol) !== null || matches(canonical) !== null;
}
/** The rows are constants, so each list of patterns is compiled once. */
const matchers = /* @__PURE__ */ new WeakMap();
function matcher(patterns) {
	const known = matchers.get(patterns);
	if (known) return known;
	const made = lookup(patterns.map((pattern) => [pattern, true]));
	matchers.set(patterns, made);
	return made;
}
// src/catalogue/data/note-rows.ts
/** Conditions of a replacement, each with where it holds. */
const NOTE_ROWS = [
	...MEANT_NAMES.map(({ name, meant }) => ({
		patterns: [name],
		kinds: [
			"import",
			"reference",
			"dynamic"
		],
		text: `No release has \`${name}\`: \`${meant}\` is meant.`
	})),
	{
		categories: ["sleeping"],
		when: "async",
		text: "Inside `async def`, `time.sleep()` would block the event loop with everything on it: `await asyncio.sleep()`."
	},
	{
		patterns: ["eventlet.green.time*"],
		when: "async",
		text: "Inside `async def`, `time.sleep()` would block the event loop with everything on it: `await asyncio.sleep()`."
	},
	{
		categories: ["locks", "queues"],
		when: "async",
		text: "Eventlet’s locks and queues do not work inside async functions, and those of `threading` block the event loop: use asyncio’s."
	},
	{
		general: true,
		categories: BLOCKING_CATEGORIES.filter((id) => ![
			"sleeping",
			"locks",
			"queues"
		].includes(id)),
		when: "async",
		text: "This stands inside `async def`, where a blocking call stops the event loop, so the asyncio way is shown."
	},
	{
		patterns: ["eventlet.*getcurrent"],
		when: "async",
		text: "Inside `async def`, `getcurrent()` does not give the green thread that one expects."
	},
	{
		patterns: ["eventlet.timeout.*", "eventlet.greenthread.exc_after"],
		text: "`eventlet.Timeout` is a `BaseException` and interrupts anything that yields in its block; `except Exception` does not catch it. `TimeoutError` is an `Exception`: look at each `except` clause around it."
	},
	{
		patterns: ["eventlet.timeout.Timeout"],
		unless: "subclass",
		text: "`Timeout(seconds, False)` leaves its block in silence, as `contextlib.suppress(TimeoutError)` does; with another exception as its second argument, raise that where `TimeoutError` is caught."
	},
	{
		patterns: ["eventlet.timeout.with_timeout"],
		text: "`with_timeout()` returns its `timeout_value`, where it has one, instead of raising: catch the `TimeoutError`, and return that."
	},
	{
		patterns: ["eventlet.timeout.Timeout", "eventlet.timeout.with_timeout"],
		guides: ["threading"],
		text: "Nothing interrupts a native thread: after `result(timeout=…)` or `join(timeout=…)` the work goes on. `signal.alarm()` works in the main thread only."
	},
	{
		patterns: ["eventlet.timeout.Timeout"],
		when: "subclass",
		text: "A class derived from `eventlet.Timeout` starts its clock when it is made, and is raised itself. Derive the exception from `TimeoutError`, and start the clock where it is caught."
	},
	{
		patterns: [
			"eventlet.event.Event",
			"eventlet.event.Event.send",
			"eventlet.event.Event.send_exception"
		],
		text: "An eventlet `Event` is sent once (a second `send()` fails) and hands its value or exception to every waiter. `set()` of an event may come again and carries nothing; a future is sent once and carries both."
	},
	{
		patterns: ["eventlet.greenthread.spawn*", "eventlet.greenpool.GreenPool.spawn"],
		when: "waited",
		text: "`wait()` returns the function’s result, and raises its exception again in the waiter. `thread.join()` does neither; `future.result()` and `await` do both."
	},
	{
		patterns: ["eventlet.greenthread.GreenThread.wait", "eventlet.greenthread.GreenThread"],
		text: "`wait()` returns the function’s result, and raises its exception again in the waiter. `thread.join()` does neither; `future.result()` and `await` do both."
	},
	{
		patterns: ["eventlet.greenthread.spawn", "eventlet.greenthread.spawn_n"],
		guides: ["threading"],
		unless: "waited",
		text: "A green thread ends with the process; a native thread keeps the process alive unless it is a daemon."
	},
	{
		patterns: ["eventlet.greenthread.spawn", "eventlet.greenthread.spawn_n"],
		guides: ["asyncio", "awaitlet"],
		unless: "waited",
		text: "What a green thread raises is printed at once; what a task raises that nobody awaits is only logged when the task is collected."
	},
	{
		patterns: [
			"eventlet.greenthread.spawn*",
			"eventlet.greenpool.*",
			"eventlet.greenpool"
		],
		guides: ["threading"],
		unless: "waited",
		text: "Native threads are preempted anywhere: state that only changed between two yields needs a lock now."
	},
	{
		patterns: ["eventlet.greenthread.spawn*"],
		when: "module-scope",
		guides: ["asyncio", "awaitlet"],
		text: "No event loop runs while a module is imported: move this into a coroutine that `asyncio.run()` reaches."
	},
	{
		patterns: ["eventlet.greenpool.GreenPool"],
		guides: ["threading"],
		text: "`GreenPool.spawn()` blocks while the pool is full; `executor.submit()` queues without bound. A native thread costs far more than a green one, so a size in the hundreds wants a second look."
	},
	{
		patterns: ["eventlet.greenpool.GreenPool.imap", "eventlet.greenpool.GreenPool.starmap"],
		text: "`imap()` takes its items as the pool has room; `executor.map()` and `gather()` take all of them at once."
	},
	{
		patterns: ["eventlet.greenpool.GreenPool.waitall"],
		guides: ["asyncio", "awaitlet"],
		text: "`waitall()` raises nothing; `gather()` raises the first exception, unless it is given `return_exceptions=True`."
	},
	{
		patterns: ["eventlet.greenpool.GreenPool.spawn_n"],
		guides: ["threading"],
		text: "An exception of `spawn_n()` is printed; that of a future that nobody asks for is lost."
	},
	{
		categories: ["sleeping"],
		guides: ["threading"],
		text: "`sleep(0)` only lets other green threads run; native threads are preempted, so it can usually go."
	},
	{
		patterns: ["eventlet.queue.Queue", "eventlet.queue.LightQueue"],
		text: "`maxsize=0` makes an eventlet queue a channel, whose `put()` waits for a `get()`; in the standard library and asyncio 0 means without bound."
	},
	{
		patterns: [
			"eventlet.queue.*Queue",
			"eventlet.semaphore.*Semaphore",
			"eventlet.event.Event",
			"eventlet.event.Event.wait"
		],
		guides: ["asyncio", "awaitlet"],
		text: "asyncio’s `get()`, `acquire()` and `wait()` take no timeout: `asyncio.wait_for()` around them. They belong to one loop: other threads reach it through `loop.call_soon_threadsafe()`."
	},
	{
		patterns: ["eventlet.wsgi.server"],
		guides: ["threading"],
		text: "The arguments of `wsgi.server()` become options of the next server; of gunicorn: the socket `--bind`, `max_size` `--workers` times `--threads`, `keepalive` `--keep-alive`, `url_length_limit` `--limit-request-line`, `log` and `log_format` `--access-logfile` and `--access-logformat`."
	},
	{
		patterns: ["eventlet.wsgi.server"],
		guides: ["asyncio", "awaitlet"],
		text: "The arguments of `wsgi.server()` become options of the next server; of uvicorn: the socket `--host` and `--port`, `max_size` `--limit-concurrency`, `keepalive` `--timeout-keep-alive`, `log` `--log-config`."
	},
	{
		patterns: ["eventlet.convenience.listen"],
		text: "Where the socket of `listen()` is only handed to `wsgi.server()`, it becomes an option of the next server (`--bind`)."
	},
	{
		patterns: ["eventlet.convenience.wrap_ssl"],
		text: "Where `wrap_ssl()` wraps the socket of `wsgi.server()`, it becomes options of the next server (`--certfile` and `--keyfile` of gunicorn)."
	},
	{
		patterns: ["eventlet.tpool.Proxy"],
		text: "`Proxy` runs each method of the object in a native thread, so that its blocking calls do not stop the green threads. Native threads do not need it; look whether the object is safe to share between them."
	},
	{
		general: true,
		categories: ["native-threads"],
		guides: ["asyncio", "awaitlet"],
		text: "While eventlet is still in use, code in `asyncio.to_thread()` or `concurrent.futures` runs in a plain thread and must not call eventlet."
	},
	{
		patterns: ["eventlet.corolocal.local", "eventlet.green.threading.local"],
		guides: ["threading"],
		text: "A pool’s threads live on, so what is put into `threading.local()` outlives a piece of work: set it at the start of each."
	},
	{
		categories: ["monkey-patching"],
		when: "module-scope",
		text: "Patching works in the order of imports: modules imported before this line keep the originals they took. Where it goes, everything imported after it blocks for real."
	},
	{
		general: true,
		categories: ["monkey-patching"],
		text: "It changes the whole process: replace green threads and executors first, patching last, and services before libraries."
	},
	{
		patterns: ["eventlet.patcher.is_monkey_patched", "eventlet.patcher.already_patched"],
		text: "`is_monkey_patched()` only asks, and changes nothing: what hangs on its answer goes with it."
	},
	{
		patterns: ["eventlet.backdoor*"],
		text: "A backdoor opens a Python console to whoever reaches its port."
	},
	{
		patterns: ["eventlet.debug.hub_prevent_multiple_readers"],
		text: "`hub_prevent_multiple_readers(False)` hides that two green threads read one socket, which the asyncio hub does not support."
	},
	{
		general: true,
		categories: ["asyncio-bridge"],
		text: "This is what the official guide tells people to write during a migration to asyncio; a policy may let it pass."
	},
	{
		general: true,
		patterns: ["eventlet.*"],
		categories: [
			...BLOCKING_CATEGORIES,
			"wsgi-server",
			"websocket",
			"thread-locals",
			"hubs",
			"other"
		],
		when: "subclass",
		text: "The class inherits from a class of eventlet, so its methods are part of eventlet’s protocol: hold an instance of the replacement instead of deriving from it."
	},
	{
		when: "test",
		kinds: ["reference", "import"],
		text: "This is a test: let it drive the code through the replacement (`unittest.IsolatedAsyncioTestCase` for async code), so that it stays when eventlet goes."
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
		general: true,
		guides: ["awaitlet"],
		categories: BLOCKING_CATEGORIES,
		text: "This is for a plain function that `awaitlet.async_def()` runs; inside `async def`, `await` instead."
	}
];
/** Subjects of the guides that a usage calls for beside its replacement. */
const EXTRA_LINK_ROWS = [
	{
		topic: "awaitlet",
		guides: ["awaitlet"],
		kinds: [
			"import",
			"reference",
			"dynamic"
		]
	},
	{
		topic: "asyncio-hub",
		categories: ["hubs"]
	},
	{
		topic: "asyncio-hub",
		patterns: ["eventlet.patcher.monkey_patch"]
	},
	{
		topic: "asyncio-functions",
		categories: ["asyncio-bridge"]
	},
	{
		topic: "asyncio-functions",
		patterns: ["eventlet.greenthread.spawn", "eventlet.greenthread.GreenThread.wait"],
		guides: ["asyncio", "awaitlet"]
	},
	{
		topic: "asyncio-compatibility",
		when: "async"
	},
	{
		topic: "manage-your-deprecations",
		kinds: ["indirect"]
	},
	{
		topic: "openstack",
		patterns: [
			"oslo_*",
			"futurist*",
			"taskflow*",
			"executor=*"
		]
	},
	{
		topic: "keep-it-out",
		kinds: ["dependency"]
	}
];
// src/catalogue/data/guide-pages.generated.ts
/** The pages and anchors of the two guides. Generated by `npm run guide:refresh`; don't edit. */
const GUIDE_PAGES = `\
official:asyncio/asyncio.html	Asyncio in Eventlet
#asyncio-in-eventlet	Asyncio in Eventlet
#asyncio-index	Asyncio in Eventlet
#asyncio-compatibility	Asyncio Compatibility
#asyncio-hub-functions	Asyncio Hub & Functions
#migrating-from-eventlet-to-asyncio	Migrating from Eventlet to Asyncio
#why-migrating	Why Migrating?
#getting-started	Getting Started
#alternatives-tips	Alternatives & Tips
official:asyncio/compatibility.html	Asyncio compatibility in eventlet
#asyncio-compatibility-in-eventlet	Asyncio compatibility in eventlet
#asyncio-compatibility	Asyncio compatibility in eventlet
#prior-art	Prior art
#part-1-implementing-asyncio-eventlet-interoperability	Part 1: Implementing asyncio/eventlet interoperability
#create-a-hub-that-runs-on-asyncio	1. Create a hub that runs on asyncio
#calling-async-def-functions-from-eventlet	2. Calling async def functions from eventlet
#calling-eventlet-code-from-asyncio	3. Calling eventlet code from asyncio
#limitations-and-potential-unexpected-behavior	4. Limitations and potential unexpected behavior
#part-2-how-a-port-would-work-on-a-technical-level	Part 2: How a port would work on a technical level
#porting-a-library	Porting a library
#porting-an-application	Porting an application
official:asyncio/guide/awaitlet.html	Awaitlet as an Alternative
#awaitlet-as-an-alternative	Awaitlet as an Alternative
#awaitlet-alternative	Awaitlet as an Alternative
official:asyncio/guide/deprecation.html	Manage Your Deprecations
#manage-your-deprecations	Manage Your Deprecations
official:asyncio/guide/glossary.html	Glossary
#glossary	Glossary
#glossary-guide	Glossary
#concurrency	Concurrency
#glossary-concurrency	Concurrency
#cooperative-multitasking	Cooperative Multitasking
#glossary-cooperative-multitasking	Cooperative Multitasking
#coro	Coro
#glossary-coro	Coro
#coroutine	Coroutine
#glossary-coroutine	Coroutine
#future	Future
#glossary-future	Future
#greenlet	Greenlet
#glossary-greenlet	Greenlet
#green-thread	Green Thread
#glossary-green-thread	Green Thread
#global-interpreter-lock-gil	Global Interpreter Lock (GIL)
#glossary-gil	Global Interpreter Lock (GIL)
#parallelism	Parallelism
#glossary-parallelism	Parallelism
#preemptive-preemption	Preemptive/Preemption
#glossary-preemptive	Preemptive/Preemption
#preemptive-multitasking	Preemptive multitasking
#glossary-preemptive-multitasking	Preemptive multitasking
#task	Task
#glossary-task	Task
#thread	Thread
#glossary-thread	Thread
official:asyncio/migration.html	Migrating off of Eventlet
#migrating-off-of-eventlet	Migrating off of Eventlet
#migration-guide	Migrating off of Eventlet
#step-1-switch-to-the-asyncio-hub	Step 1. Switch to the asyncio Hub
#step-2-migrate-code-to-asyncio	Step 2. Migrate code to asyncio
#step-3-drop-eventlet-altogether	Step 3. Drop Eventlet altogether
#known-limitations-and-work-in-progress	Known limitations and work in progress
#alternatives	Alternatives
official:asyncio/warning.html	asyncio/warning.rst
official:authors.html	Authors
#authors	Authors
official:basic_usage.html	Basic Usage
#basic-usage	Basic Usage
#primary-api	Primary API
#greenthread-spawn	Greenthread Spawn
#greenthread-control	Greenthread Control
#patching-functions	Patching Functions
#network-convenience-functions	Network Convenience Functions
.eventlet spawn spawn_n spawn_after sleep GreenPool GreenPile Queue Timeout import_patched monkey_patch connect listen wrap_ssl serve StopServe
official:contribute.html	How to Contribute to Eventlet
#how-to-contribute-to-eventlet	How to Contribute to Eventlet
#how-to-contribute	How to Contribute to Eventlet
#report-a-bug	Report a Bug
#propose-changes	Propose Changes
official:design_patterns.html	Design Patterns
#design-patterns	Design Patterns
#client-pattern	Client Pattern
#server-pattern	Server Pattern
#dispatch-pattern	Dispatch Pattern
official:environment.html	Environment Variables
#environment-variables	Environment Variables
#env-vars	Environment Variables
official:examples.html	Examples
#examples	Examples
#web-crawler	Web Crawler
#web-crawler-example	Web Crawler
#wsgi-server	WSGI Server
#wsgi-server-example	WSGI Server
#echo-server	Echo Server
#echo-server-example	Echo Server
#socket-connect	Socket Connect
#socket-connect-example	Socket Connect
#multi-user-chat-server	Multi-User Chat Server
#chat-server-example	Multi-User Chat Server
#feed-scraper	Feed Scraper
#feed-scraper-example	Feed Scraper
#port-forwarder	Port Forwarder
#forwarder-example	Port Forwarder
#recursive-web-crawler	Recursive Web Crawler
#recursive-crawler-example	Recursive Web Crawler
#producer-consumer-web-crawler	Producer Consumer Web Crawler
#producer-consumer-example	Producer Consumer Web Crawler
#websocket-server-example	Websocket Server Example
#websocket-example	Websocket Server Example
#websocket-multi-user-chat-example	Websocket Multi-User Chat Example
#websocket-chat-example	Websocket Multi-User Chat Example
official:fork.html	fork() without execve()
#fork-without-execve	fork() without execve()
#multiprocessing	multiprocessing
#oslo-service	oslo.service
official:history.html	History
#history	History
official:hubs.html	Understanding Eventlet Hubs
#understanding-eventlet-hubs	Understanding Eventlet Hubs
#understanding-hubs	Understanding Eventlet Hubs
#how-the-hubs-work	How the Hubs Work
#more-hub-related-functions	More Hub-Related Functions
.eventlet.hubs use_hub get_hub get_default_hub trampoline
official:index.html	Eventlet Documentation
#eventlet-documentation	Eventlet Documentation
#warning	Warning
#installation	Installation
#usage	Usage
#supported-python-versions	Supported Python Versions
#concepts-references	Concepts & References
#want-to-contribute	Want to contribute?
#license	License
#changelog	Changelog
#authors-history	Authors & History
#indices-and-tables	Indices and tables
official:maintenance.html	Maintenance Process
#maintenance-process	Maintenance Process
#releases	Releases
#create-a-github-issue-to-track-the-release	1. Create a github issue to track the release
#prepare-the-changelog	2. Prepare the changelog
#create-the-tag	3. Create the tag
#final-checks	4. Final checks
#close-the-issue	5. Close the issue
official:modules.html	Module Reference
#module-reference	Module Reference
official:modules/asyncio.html	asyncio - Integration with asyncio
#asyncio-integration-with-asyncio	asyncio - Integration with asyncio
#module-eventlet.asyncio	eventlet.asyncio
.eventlet.asyncio spawn_for_awaitable
official:modules/backdoor.html	backdoor – Python interactive interpreter within a running process
#backdoor-python-interactive-interpreter-within-a-running-process	backdoor – Python interactive interpreter within a running process
#module-eventlet.backdoor	eventlet.backdoor
.eventlet.backdoor backdoor_server backdoor
official:modules/corolocal.html	corolocal – Coroutine local storage
#corolocal-coroutine-local-storage	corolocal – Coroutine local storage
#module-eventlet.corolocal	eventlet.corolocal
.eventlet.corolocal get_ident
official:modules/dagpool.html	dagpool – Dependency-Driven Greenthreads
#dagpool-dependency-driven-greenthreads	dagpool – Dependency-Driven Greenthreads
#rationale	Rationale
#tutorial	Tutorial
#example	Example
#introspection	Introspection
#posting	Posting
#preloading	Preloading
#exception-propagation	Exception Propagation
#scanning-for-success-exceptions	Scanning for Success / Exceptions
#module-contents	Module Contents
#module-eventlet.dagpool	eventlet.dagpool
.eventlet.dagpool Collision PropagateError DAGPool
.eventlet.dagpool.DAGPool waitall wait wait_each wait_each_success wait_each_exception spawn spawn_many kill post get keys items running running_keys waiting waiting_for
official:modules/db_pool.html	db_pool – DBAPI 2 database connection pooling
#db-pool-dbapi-2-database-connection-pooling	db_pool – DBAPI 2 database connection pooling
#constructor-arguments	Constructor Arguments
#databaseconnector	DatabaseConnector
#module-eventlet.db_pool	eventlet.db_pool
.eventlet.db_pool TpooledConnectionPool RawConnectionPool PooledConnectionWrapper DatabaseConnector
.eventlet.db_pool.PooledConnectionWrapper close
.eventlet.db_pool.DatabaseConnector get
official:modules/debug.html	debug – Debugging tools for Eventlet
#debug-debugging-tools-for-eventlet	debug – Debugging tools for Eventlet
#module-eventlet.debug	eventlet.debug
.eventlet.debug spew unspew format_hub_listeners format_asyncio_info format_threads_info format_hub_timers hub_listener_stacks hub_timer_stacks hub_prevent_multiple_readers hub_exceptions tpool_exceptions hub_blocking_detection
official:modules/event.html	event – Cross-greenthread primitive
#event-cross-greenthread-primitive	event – Cross-greenthread primitive
#module-eventlet.event	eventlet.event
.eventlet.event Event
.eventlet.event.Event ready wait send send_exception
official:modules/greenpool.html	greenpool – Green Thread Pools
#greenpool-green-thread-pools	greenpool – Green Thread Pools
#module-eventlet.greenpool	eventlet.greenpool
.eventlet.greenpool GreenPool GreenPile
.eventlet.greenpool.GreenPool resize running free spawn spawn_n waitall waiting starmap imap
.eventlet.greenpool.GreenPile spawn next
official:modules/greenthread.html	greenthread – Green Thread Implementation
#greenthread-green-thread-implementation	greenthread – Green Thread Implementation
#module-eventlet.greenthread	eventlet.greenthread
.eventlet.greenthread sleep spawn spawn_n spawn_after spawn_after_local GreenThread kill getcurrent
.eventlet.greenthread.GreenThread wait link unlink kill cancel
official:modules/pools.html	pools - Generic pools of resources
#pools-generic-pools-of-resources	pools - Generic pools of resources
#module-eventlet.pools	eventlet.pools
.eventlet.pools Pool TokenPool
.eventlet.pools.Pool get item put resize free waiting create
official:modules/queue.html	queue – Queue class
#queue-queue-class	queue – Queue class
#module-eventlet.queue	eventlet.queue
.eventlet.queue LightQueue Queue PriorityQueue LifoQueue Full Empty
.eventlet.queue.LightQueue qsize resize putting getting empty full put put_nowait get get_nowait
.eventlet.queue.Queue task_done join
official:modules/semaphore.html	semaphore – Semaphore classes
#semaphore-semaphore-classes	semaphore – Semaphore classes
.eventlet.semaphore Semaphore BoundedSemaphore CappedSemaphore
.eventlet.semaphore.Semaphore locked bounded acquire release balance
.eventlet.semaphore.BoundedSemaphore release
.eventlet.semaphore.CappedSemaphore locked bounded acquire release balance
official:modules/timeout.html	timeout – Universal Timeouts
#timeout-universal-timeouts	timeout – Universal Timeouts
.eventlet.timeout Timeout with_timeout
official:modules/websocket.html	websocket – Websocket Server
#websocket-websocket-server	websocket – Websocket Server
#module-eventlet.websocket	eventlet.websocket
.eventlet.websocket WebSocketWSGI WebSocket
.eventlet.websocket.WebSocket send wait close
official:modules/wsgi.html	wsgi – WSGI server
#wsgi-wsgi-server	wsgi – WSGI server
#ssl	SSL
#wsgi-ssl	SSL
#non-standard-extension-to-support-post-hooks	Non-Standard Extension to Support Post Hooks
#continue-response-headers	"100 Continue" Response Headers
#module-eventlet.wsgi	eventlet.wsgi
.eventlet.wsgi format_date_time server
official:modules/zmq.html	eventlet.green.zmq – ØMQ support
#eventlet-green-zmq-omq-support	eventlet.green.zmq – ØMQ support
official:patching.html	Greening The World
#greening-the-world	Greening The World
#import-green	Import Green
#monkeypatching-the-standard-library	Monkeypatching the Standard Library
#monkey-patch	Monkeypatching the Standard Library
.eventlet.patcher import_patched monkey_patch is_monkey_patched
official:reference/api/eventlet.green.OpenSSL.html	eventlet.green.OpenSSL package
#eventlet-green-openssl-package	eventlet.green.OpenSSL package
#submodules	Submodules
#eventlet-green-openssl-ssl-module	eventlet.green.OpenSSL.SSL module
#eventlet-green-openssl-crypto-module	eventlet.green.OpenSSL.crypto module
#eventlet-green-openssl-tsafe-module	eventlet.green.OpenSSL.tsafe module
#eventlet-green-openssl-version-module	eventlet.green.OpenSSL.version module
#module-contents	Module contents
official:reference/api/eventlet.green.html	eventlet.green package
#eventlet-green-package	eventlet.green package
#subpackages	Subpackages
#submodules	Submodules
#eventlet-green-basehttpserver-module	eventlet.green.BaseHTTPServer module
#eventlet-green-cgihttpserver-module	eventlet.green.CGIHTTPServer module
#eventlet-green-mysqldb-module	eventlet.green.MySQLdb module
#eventlet-green-queue-module	eventlet.green.Queue module
#eventlet-green-simplehttpserver-module	eventlet.green.SimpleHTTPServer module
#eventlet-green-socketserver-module	eventlet.green.SocketServer module
#eventlet-green-asynchat-module	eventlet.green.asynchat module
#eventlet-green-asyncore-module	eventlet.green.asyncore module
#eventlet-green-builtin-module	eventlet.green.builtin module
#eventlet-green-ftplib-module	eventlet.green.ftplib module
#eventlet-green-httplib-module	eventlet.green.httplib module
#eventlet-green-os-module	eventlet.green.os module
#eventlet-green-profile-module	eventlet.green.profile module
#eventlet-green-select-module	eventlet.green.select module
#eventlet-green-selectors-module	eventlet.green.selectors module
#eventlet-green-socket-module	eventlet.green.socket module
#eventlet-green-ssl-module	eventlet.green.ssl module
#eventlet-green-subprocess-module	eventlet.green.subprocess module
#eventlet-green-thread-module	eventlet.green.thread module
#eventlet-green-threading-module	eventlet.green.threading module
#eventlet-green-time-module	eventlet.green.time module
#eventlet-green-urllib2-module	eventlet.green.urllib2 module
#eventlet-green-zmq-module	eventlet.green.zmq module
#module-contents	Module contents
#module-eventlet.green.BaseHTTPServer	eventlet.green.BaseHTTPServer
#module-eventlet.green.CGIHTTPServer	eventlet.green.CGIHTTPServer
#module-eventlet.green.Queue	eventlet.green.Queue
#module-eventlet.green.SimpleHTTPServer	eventlet.green.SimpleHTTPServer
#module-eventlet.green.SocketServer	eventlet.green.SocketServer
#module-eventlet.green.asynchat	eventlet.green.asynchat
#module-eventlet.green.asyncore	eventlet.green.asyncore
#module-eventlet.green.builtin	eventlet.green.builtin
#module-eventlet.green.ftplib	eventlet.green.ftplib
#module-eventlet.green.httplib	eventlet.green.httplib
#module-eventlet.green.os	eventlet.green.os
#module-eventlet.green.profile	eventlet.green.profile
#module-eventlet.green.select	eventlet.green.select
#module-eventlet.green.selectors	eventlet.green.selectors
#module-eventlet.green.socket	eventlet.green.socket
#module-eventlet.green.ssl	eventlet.green.ssl
#module-eventlet.green.subprocess	eventlet.green.subprocess
#module-eventlet.green.thread	eventlet.green.thread
#module-eventlet.green.threading	eventlet.green.threading
#module-eventlet.green.time	eventlet.green.time
#module-eventlet.green	eventlet.green
official:reference/api/eventlet.green.http.html	eventlet.green.http package
#eventlet-green-http-package	eventlet.green.http package
#submodules	Submodules
#eventlet-green-http-client-module	eventlet.green.http.client module
#eventlet-green-http-cookiejar-module	eventlet.green.http.cookiejar module
#eventlet-green-http-cookies-module	eventlet.green.http.cookies module
#eventlet-green-http-server-module	eventlet.green.http.server module
#module-contents	Module contents
#module-eventlet.green.http.client	eventlet.green.http.client
#module-eventlet.green.http.cookiejar	eventlet.green.http.cookiejar
#module-eventlet.green.http.server	eventlet.green.http.server
#module-eventlet.green.http	eventlet.green.http
official:reference/api/eventlet.green.urllib.html	eventlet.green.urllib package
#eventlet-green-urllib-package	eventlet.green.urllib package
#submodules	Submodules
#eventlet-green-urllib-error-module	eventlet.green.urllib.error module
#eventlet-green-urllib-parse-module	eventlet.green.urllib.parse module
#eventlet-green-urllib-request-module	eventlet.green.urllib.request module
#eventlet-green-urllib-response-module	eventlet.green.urllib.response module
#module-contents	Module contents
#module-eventlet.green.urllib.error	eventlet.green.urllib.error
#module-eventlet.green.urllib.parse	eventlet.green.urllib.parse
#module-eventlet.green.urllib.request	eventlet.green.urllib.request
#module-eventlet.green.urllib.response	eventlet.green.urllib.response
#module-eventlet.green.urllib	eventlet.green.urllib
official:reference/api/eventlet.greenio.html	eventlet.greenio package
#eventlet-greenio-package	eventlet.greenio package
#submodules	Submodules
#eventlet-greenio-base-module	eventlet.greenio.base module
#eventlet-greenio-py3-module	eventlet.greenio.py3 module
#module-contents	Module contents
#module-eventlet.greenio.base	eventlet.greenio.base
#module-eventlet.greenio.py3	eventlet.greenio.py3
#module-eventlet.greenio	eventlet.greenio
official:reference/api/eventlet.html	eventlet package
#eventlet-package	eventlet package
#subpackages	Subpackages
#submodules	Submodules
#eventlet-asyncio-module	eventlet.asyncio module
#eventlet-backdoor-module	eventlet.backdoor module
#eventlet-convenience-module	eventlet.convenience module
#eventlet-corolocal-module	eventlet.corolocal module
#eventlet-coros-module	eventlet.coros module
#eventlet-dagpool-module	eventlet.dagpool module
#eventlet-db-pool-module	eventlet.db_pool module
#eventlet-debug-module	eventlet.debug module
#eventlet-event-module	eventlet.event module
#eventlet-greenpool-module	eventlet.greenpool module
#eventlet-greenthread-module	eventlet.greenthread module
#eventlet-lock-module	eventlet.lock module
#eventlet-patcher-module	eventlet.patcher module
#eventlet-pools-module	eventlet.pools module
#eventlet-queue-module	eventlet.queue module
#eventlet-semaphore-module	eventlet.semaphore module
#eventlet-timeout-module	eventlet.timeout module
#eventlet-tpool-module	eventlet.tpool module
#eventlet-websocket-module	eventlet.websocket module
#eventlet-wsgi-module	eventlet.wsgi module
#module-contents	Module contents
#module-eventlet.asyncio	eventlet.asyncio
#module-eventlet.backdoor	eventlet.backdoor
#module-eventlet.convenience	eventlet.convenience
#module-eventlet.corolocal	eventlet.corolocal
#module-eventlet.coros	eventlet.coros
#module-eventlet.dagpool	eventlet.dagpool
#module-eventlet.db_pool	eventlet.db_pool
#module-eventlet.debug	eventlet.debug
#module-eventlet.event	eventlet.event
#module-eventlet.greenpool	eventlet.greenpool
#module-eventlet.greenthread	eventlet.greenthread
#module-eventlet.lock	eventlet.lock
#module-eventlet.patcher	eventlet.patcher
#module-eventlet.pools	eventlet.pools
#module-eventlet.queue	eventlet.queue
#module-eventlet.semaphore	eventlet.semaphore
#module-eventlet.timeout	eventlet.timeout
#module-eventlet.tpool	eventlet.tpool
#module-eventlet.websocket	eventlet.websocket
#module-eventlet.wsgi	eventlet.wsgi
#module-eventlet	eventlet
official:reference/api/eventlet.hubs.html	eventlet.hubs package
#eventlet-hubs-package	eventlet.hubs package
#submodules	Submodules
#eventlet-hubs-asyncio-module	eventlet.hubs.asyncio module
#eventlet-hubs-epolls-module	eventlet.hubs.epolls module
#eventlet-hubs-hub-module	eventlet.hubs.hub module
#eventlet-hubs-kqueue-module	eventlet.hubs.kqueue module
#eventlet-hubs-poll-module	eventlet.hubs.poll module
#eventlet-hubs-selects-module	eventlet.hubs.selects module
#eventlet-hubs-timer-module	eventlet.hubs.timer module
#module-contents	Module contents
#module-eventlet.hubs.asyncio	eventlet.hubs.asyncio
#module-eventlet.hubs.epolls	eventlet.hubs.epolls
#module-eventlet.hubs.hub	eventlet.hubs.hub
#module-eventlet.hubs.kqueue	eventlet.hubs.kqueue
#module-eventlet.hubs.poll	eventlet.hubs.poll
#module-eventlet.hubs.selects	eventlet.hubs.selects
#module-eventlet.hubs.timer	eventlet.hubs.timer
#module-eventlet.hubs	eventlet.hubs
official:reference/api/eventlet.support.html	eventlet.support package
#eventlet-support-package	eventlet.support package
#submodules	Submodules
#eventlet-support-greendns-module	eventlet.support.greendns module
#eventlet-support-greenlets-module	eventlet.support.greenlets module
#eventlet-support-psycopg2-patcher-module	eventlet.support.psycopg2_patcher module
#eventlet-support-pylib-module	eventlet.support.pylib module
#eventlet-support-stacklesspypys-module	eventlet.support.stacklesspypys module
#eventlet-support-stacklesss-module	eventlet.support.stacklesss module
#module-contents	Module contents
#module-eventlet.support.greendns	eventlet.support.greendns
#module-eventlet.support.greenlets	eventlet.support.greenlets
#module-eventlet.support	eventlet.support
official:reference/api/eventlet.zipkin.html	eventlet.zipkin package
#eventlet-zipkin-package	eventlet.zipkin package
#submodules	Submodules
#eventlet-zipkin-api-module	eventlet.zipkin.api module
#eventlet-zipkin-client-module	eventlet.zipkin.client module
#eventlet-zipkin-greenthread-module	eventlet.zipkin.greenthread module
#eventlet-zipkin-http-module	eventlet.zipkin.http module
#eventlet-zipkin-log-module	eventlet.zipkin.log module
#eventlet-zipkin-patcher-module	eventlet.zipkin.patcher module
#eventlet-zipkin-wsgi-module	eventlet.zipkin.wsgi module
#module-contents	Module contents
#module-eventlet.zipkin	eventlet.zipkin
official:reference/api/modules.html	eventlet
#eventlet	eventlet
official:ssl.html	Using SSL With Eventlet
#using-ssl-with-eventlet	Using SSL With Eventlet
#pyopenssl	PyOpenSSL
official:testing.html	Testing Eventlet
#testing-eventlet	Testing Eventlet
#doctests	Doctests
#testing-eventlet-hubs	Testing Eventlet Hubs
#writing-tests	Writing Tests
#coverage	Coverage
official:threading.html	Threads
#threads	Threads
#tpool-simple-thread-pool	Tpool - Simple thread pool
#module-eventlet.tpool	eventlet.tpool
.eventlet.tpool execute Proxy
official:zeromq.html	Zeromq
#zeromq	Zeromq
#what-is-omq	What is ØMQ?
#api-documentation	API documentation
removal:	This website learn you How to Remove Eventlet from your software
#reasons	3 Reasons to Remove Eventlet
~Eventlet is Broken
~Maintenance Complexity
~Explicit is Better Than Implicit
#about	Who This Website is For
~Python Developers
~OpenStack Users
~Project Managers
~DevOps Engineers
~Technical Leads
~Software Architects
#call-to-action	Call to Action
~Subscribe to Our Newsletter
~Follow Us on Social Media
~Contribute to the Guide
~Explore Our Resources
~Get in Touch
~Sponsor Us
removal:about/	About This Project
~About the Author
~Why This Matters
~Contribute Your Experience
~Acknowledgments
removal:guide/alternatives/	Understanding the Alternatives
#asyncio-advantages	Advantages of AsyncIO
~Explicit Asynchronous Programming
~Standard Library Integration
~Performance Efficiency
~Philosophical Similarities Between Eventlet and AsyncIO in Asynchronous Programming
#native-threads-advantages	Advantages of Native Threads
~Automatic Scheduling
~Philosophical Similarities Between Green Threads and Native Threads
#conclusion	Conclusion
removal:guide/case-studies/	Case Studies
~OpenStack Project Case Studies
~Key Takeaways from Successful Migrations
~Incremental Approach
~Extensive Testing
~Hybrid Transition Period
~Performance Validation
~Share Your Migration Story
removal:guide/case-studies/octavia/	Case Study: Removal of Eventlet from OpenStack Octavia
#motivation	Motivation for Removing Eventlet
~Complex Debugging
~Python Version Compatibility
~Maintenance Overhead
#timeline	Timeline and Contributors
~Additional Details
#steps	Steps Undertaken
~1. Initial Dependency Removal
~2. Adoption of Cotyledon
~3. Significant Refactoring
~4. Code Quality and Testing Enhancements
#outcomes	Outcomes and Benefits
#lessons	Lessons Learned
~Structured Approach is Key
~Community Alignment
~Clear Goals and Early Wins
#recommendations	Recommendations for Other Projects
~Evaluate Dependency Risks Early
~Adopt Robust Testing Practices
~Choose Sustainable Alternatives
#conclusion	Conclusion
#call-to-action	Call to Action
removal:guide/debug-asyncio/	Debugging Async Code with AsyncIO Inspector (Python 3.14)
#why-this-page-exists	Overview of the AsyncIO Inspector
#audience-prerequisites	Audience & Prerequisites
#quick-demo	Quick Demo — 60 Seconds to First Stack Trace
#eventlet-vs-asyncio	Eventlet versus AsyncIO Introspection—Cheat Sheet
#understanding-output	Understanding the Output
~PS Columns
~PSTREE Glyphs
#best-practices	Best Practices During Migration
#troubleshooting	Troubleshooting the Inspector Itself
#quick-reference	Quick Reference Commands
#further-reading	Further Reading
~One-Pager Takeaway
removal:guide/eventlet-risks/	Risks of Eventlet
#arguments-against-eventlet	Arguments Against Eventlet
#legal-danger	Eventlet is a Legal Danger
#productivity-killer	Eventlet is a Productivity Killer
#ethical-problem	Eventlet is An Ethical Problem
#credibility-destroyer	Eventlet Destroy the credibility of your projects
#our-motivations	What Are Our Motivations
removal:guide/faq/	Frequently Asked Questions
~Is this migration initiative an official initiative?
~What will happen to eventlet once the openstack migration is complete?
~Why not simply maintaining Eventlet?
~Should I choose AsyncIO or Threading to replace Eventlet?
~How do I manage the transition period when some parts of the code are still using Eventlet?
~How can I estimate the difficulty and time needed for migration?
~How can I effectively test after migration?
~Are there OpenStack projects that have already successfully completed this migration?
removal:guide/getting-started/	Getting Started
#why-migrate	Why Migrate from Eventlet?
#migration-benefits	What Benefits Will You Get From Migrating Your Products?
~Improved Performance
#guide-objectives	Objectives of This Guide
#how-to-use	How to Use This Guide
removal:guide/managing-migration-depth/	Managing Migration Depth
#understanding-migration-depth	Understanding Migration Depth
~The Async Propagation Challenge
#awaitlet-as-a-migration-tool	Awaitlet as a Migration Tool
~What Awaitlet Does
~Key Benefits for Eventlet Migration
~Controlled Refactoring
#implementing-awaitlet	Implementing Awaitlet in Your Migration
~Installation and Setup
~Basic Usage Pattern
~Migration Example: From Eventlet to AsyncIO with Awaitlet
~Original Eventlet Code
~Migrated with Awaitlet
~Handling Multiple Async Calls
#deep-dependencies	Managing Deep Dependencies
~The Depth Containment Strategy
~1. Identify I/O Boundaries
~2. Create Async Wrappers
~3. Introduce Async Incrementally
~4. Optional: Expose Async APIs
~Example: Refactoring a Deep Call Chain
#internal-apis	Using Awaitlet with Internal Private APIs
~Extending the Migration Interface Pattern
~Creating an API Gateway with Awaitlet
~Practical Migration Strategy for Internal APIs
~1. Create a Dual-Mode API Layer
~2. Incremental Consumer Migration
~Case Example: Migrating an Internal RPC System
#best-practices	Best Practices and Limitations
~Keep awaitlet Close to I/O
~Avoid Excessive Nesting
~Consider Thread Safety
~Document Transition Points
~Limitations and Considerations
~Cannot Use in Async Context
~Long-Term Strategy
#case-study	Case Study: Incremental Migration of a Complex Application
~Initial Architecture
~Migration Strategy with Awaitlet
~Phase 1: Create Async Versions of Low-Level Libraries
~Phase 2: Migrate Shared Services
~Phase 3: Optionally Expose Async APIs for New Code
~Phase 4: Gradually Move to Pure AsyncIO Where Beneficial
~Results and Benefits
~Managed Migration Depth
~Incremental Adoption
~Improved Architecture
#conclusion	Conclusion
removal:guide/migrating-to-asyncio/	Migrating to AsyncIO
#overview-of-asyncio	Overview of AsyncIO
#steps-to-migrate	Steps to Migrate
#replacing-eventlet-with-asyncio	Replacing Eventlet with AsyncIO
~WSGI Server
~Asynchronous Network Calls
~Background Execution of Long Tasks
~Deferred Task Management
~Green Thread Management
~Socket Compatibility
~WebSocket Support
~Integration with Other Libraries
~Tips for Refactoring
#advanced-scenarios	Advanced Migration Scenarios
~Handling Monkey Patching
~Timeouts and Exception Handling
~Testing Async Code
~Resource Pooling
~Web Framework Integration
#sync-async-adapter	Sync-Async Adapter Pattern
~Initial Use Case (with Eventlet)
~Refactoring with the Sync-Async Adapter Pattern
~Managing asyncio Event Loops
~Examples of Usage after Refactoring
~Why is this pattern effective for replacing Eventlet?
~Complete removal of Eventlet monkey-patching
~Transparent compatibility with asyncio
~Interoperability with existing code
~Limitations and considerations
~Last words about this pattern
#asyncio-libraries	AsyncIO Libraries
#common-pitfalls	Common Pitfalls
~Blocking calls within async functions
~Improper use of async/await syntax
~Performance bottlenecks due to improper use of AsyncIO features
#conclusion	Conclusion
removal:guide/migrating-to-threading/	Migrating to Python Native Threading
#overview-of-threading	Overview of Threading
#replacing-eventlet-with-threading	Replacing Eventlet with Threading
~Concurrent Network Calls
~Background Execution of Long Tasks
~Deferred Task Management
~Socket Operations
~Worker Pool Management
~Tips for Refactoring
#key-migration-patterns	Key Migration Patterns
~Removing Monkey Patching
~Replacing Green Threads and Spawn Functions
~Refactoring Concurrency Pools and Executors
~Timeout Management
~Adjusting Sleep Calls
~Replacing Semaphores and Events
~Cleaning Up Imports and Reducing Eventlet Dependencies
~Refactoring Asynchronous I/O Wrappers
~Explicit Thread Termination
#threading-libraries	Threading Libraries
~Twisted
~RQ (Redis Queue)
#common-pitfalls	Common Pitfalls
~Race conditions and thread safety
~Deadlocks and thread starvation
~Thread lifecycle management
~Global Interpreter Lock (GIL) limitations
~Debugging difficulties
~Overuse of thread synchronization
#best-practices-and-considerations	Best Practices and Considerations
#conclusion	Conclusion
removal:guide/openstack/	OpenStack Eventlet Removal Resources
~Why is OpenStack Removing Eventlet?
~Python Evolution
~Maintenance Challenges
~Compatibility Problems
~Performance Optimization
~OpenStack PTG Updates
~Project-Specific Resources
#migration-status	Current Migration Status Summary
~OpenStack Community Resources
~Official Documentation
~Development Resources
removal:guide/openstack/flamingo-ptg/	Report on Eventlet Discussions at the OpenStack Flamingo PTG
#context-importance	Context and Importance
~Timeline and Coordination
~Initial Schedule
#specific-issues	Specific Issues Identified
~RabbitMQ Heartbeat
~WSGI Server Performance
~Technical Committee (TC) Perspective
~Oslo.service New Backend
#migration-strategy	Recommended Migration Strategy
~Prioritization
~Practical Steps
#challenges	Challenges and Open Questions
~Dual Compatibility During Transition
~Arguments for
~Arguments against
~Project-specific decisions
~Partial vs Complete Migration
#project-status	Current Migration Status by Project
~Projects with Significant Progress
~Oslo Libraries
~Projects with Plans in Progress
~Watcher
#nova-plan	Nova's Specific Migration Plan
~Flamingo Cycle Tasks (2025.2)
~API Modernization
~Architecture Changes
~Performance Improvements
~Testing Strategy
~Guppy Cycle Tasks (2026.1)
#resources	Resources
~Documentation & Guidelines
~Development Resources
#conclusion	Conclusion
removal:guide/post-migration-guidance/	Post-Migration Guidance
#hacking-checks	Add Custom Hacking Checks
~Example: H999 – Ban Eventlet Import
#monitor-dependencies	Monitor Your Dependencies
~Dependency Auditing
#review-practices	Review Practices
#education	Educate Your Team
~Why Eventlet Was Removed
~Risks of Reintroduction
~Preferred Alternatives
#close-tickets	Close Eventlet-Related Tickets
~Ticket Review Process
~Template Closure Message
#community	Join the Community
~Community Resources
removal:guide/preparing-for-migration/	Preparing for Migration
#locate-eventlet-usages	Locate your Eventlet Usages
#audit-your-code	Audit your Code
~Asynchronous Network Calls
~Background Execution of Long Tasks
~Deferred Task Management
~Green Thread Management
~Socket Compatibility
~WebSocket Support
~Integration with Other Libraries
#is-eventlet-disablable	Is Eventlet Disablable?
#choosing-an-alternative	Choosing an Alternative
#split-your-works	Split your Works
~Isolate your Application into Functional Parts
~Deprecate First
~Secondly Executors
#migrating-shared-private-apis	Migrating Applications with Internal Private APIs
#shared-api-sequence	Sequence Overview
#implementation-example	Implementation Example of Migrating Applications with Internal Private APIs
~1. Context and Objectives
~2. Step 1: Initial State (Before Migration)
~3. Step 2: Progressive Migration (During Migration with One Process Migrated)
~4. Step 3: Complete Migration (After Migration, All Processes Migrated)
~5. Step 4: Adapter Removal (Simplified Final Architecture)
~6. Conclusion
removal:guide/resources/	Recommended Resources
~Asyncio Resources
~Awesome Asyncio
~Python asyncio Documentation
~Awaitlet
~Eventlet to asyncio Migration Guide
~Trio Documentation
~Curio Documentation
~Threading Resources
~Python threading Documentation
~General Concurrency Resources
~Python Issue 22239
~What Color is Your Function?
~Cotyledon Documentation
~Futurist Documentation
~Eventlet Resources
~OpenStack Eventlet Removal Wiki
~Eventlet Documentation
~OpenStack Governance Goal: Remove Eventlet
~Greenlet Documentation
removal:guide/sequencing-the-migration/	Sequencing the Migration
#your-migration	Your Migration
#eventlet-retirement	How Is Sequenced the Global Retirement Of Eventlet
#openstack-migration	How Is Sequenced the abandon of Eventlet in OpenStack
~📅 OpenStack Release Series Timeline
removal:guide/testimonials/	Migration Testimonials
~Arnaud Morin
~Share Your Experience
removal:guide/testimonials/arnaud-morin/	Migration Testimony: Arnaud Morin's Experience
~Technical Context
~Which project or component did you migrate away from Eventlet?
~How deeply was Eventlet integrated into your codebase?
~Which framework or alternative did you choose to replace Eventlet, and why?
~Motivation and Decision
~What motivated you to start this migration?
~Did you have any concerns or doubts before starting?
~How did the migration process go? Where did you start?
~What tools or strategies helped you the most?
~Were there any particularly tricky or painful parts?
~Roughly how long did the migration take?
~Were you able to migrate incrementally? If so, how?
~Outcomes and Benefits
~What concrete benefits have you seen after migrating?
~How did your team react to the change?
~Lessons Learned
~What advice would you give to a team that's hesitant to migrate?
~Would you like to share a link to a patch, repo, or documentation?
~Final Thoughts
~Is there anything else you'd like to share with the community about your experience?
removal:guide/testimonials/daniel-bengtsson/	Migration Testimony: Daniel Bengtsson's Experience
~Technical Context
~Which project or component did you migrate away from Eventlet?
~How deeply was Eventlet integrated into your codebase?
~Which framework or alternative did you choose to replace Eventlet, and why?
~Motivation and Decision
~What motivated you to start this migration?
~Did you have any concerns or doubts before starting?
~How did the migration process go? Where did you start?
~What tools or strategies helped you the most?
~Were there any particularly tricky or painful parts?
~Roughly how long did the migration take?
~Were you able to migrate incrementally? If so, how?
~Outcomes and Benefits
~What concrete benefits have you seen after migrating?
~How did your team react to the change?
~Lessons Learned
~What advice would you give to a team that's hesitant to migrate?
~Is there anything you would do differently next time?
~Have you faced blockers?
~Would you like to share a link to a patch, repo, or documentation?
~Final Thoughts
~Is there anything else you'd like to share with the community about your experience?
removal:guide/testimonials/dmitry-tantsur/	Migration Testimony: Dmitry Tantsur's Experience
~Technical Context
~Which project or component did you migrate away from Eventlet?
~How deeply was Eventlet integrated into your codebase?
~What were the main technical pain points you identified early or during your migration?
~Which framework or alternative did you choose to replace Eventlet, and why?
~Motivation and Decision
~What motivated you to start this migration?
~Did you have any concerns or doubts before starting?
~What justified your choices?
~How did the migration process go? Where did you start?
~What tools or strategies helped you the most? Were there any particularly tricky or painful parts?
~Roughly how long did the migration take?
~Were you able to migrate incrementally? If so, how?
~Outcomes and Benefits
~What concrete benefits have you seen after migrating?
~How did your team react to the change?
~Lessons Learned
~What advice would you give to a team that's hesitant to migrate?
~Is there anything you would do differently next time?
~Have you faced blockers? If so, which?
~Would you like to share a link to a patch, repo, or documentation?
removal:guide/testimonials/jay-faulkner/	Migration Testimony: Jay Faulkner's Experience
~Technical Context
~Which project or component did you migrate away from Eventlet?
~How deeply was Eventlet integrated into your codebase?
~Which framework or alternative did you choose to replace Eventlet, and why?
~Motivation and Decision
~What motivated you to start this migration?
~Did you have any concerns or doubts before starting?
~How did the migration process go? Where did you start?
~What tools or strategies helped you the most?
~Were there any particularly tricky or painful parts?
~Roughly how long did the migration take?
~Were you able to migrate incrementally? If so, how?
~Outcomes and Benefits
~What concrete benefits have you seen after migrating?
~How did your team react to the change?
~Lessons Learned
~What advice would you give to a team that's hesitant to migrate?
~Is there anything you would do differently next time?
~Have you faced blockers? If so, which?
~Would you like to share a link to a patch, repo, or documentation?
~Final Thoughts
~Is there anything else you'd like to share with the community about your experience?
removal:guide/testimonials/julia-kreger/	Migration Testimony: Julia Kreger's Experience
~Technical Context
~Which project or component did you migrate away from Eventlet?
~How deeply was Eventlet integrated into your codebase?
~Which framework or alternative did you choose to replace Eventlet, and why?
~Motivation and Decision
~What motivated you to start this migration?
~Did you have any concerns or doubts before starting?
~How did the migration process go? Where did you start?
~What tools or strategies helped you the most?
~Were there any particularly tricky or painful parts?
~Roughly how long did the migration take?
~Were you able to migrate incrementally? If so, how?
~Outcomes and Benefits
~What concrete benefits have you seen after migrating?
~How did your team react to the change?
~Lessons Learned
~What advice would you give to a team that's hesitant to migrate?
~Is there anything you would do differently next time?
~Have you faced blockers? If so, which?
~Would you like to share a link to a patch, repo, or documentation?
~Final Thoughts
~Is there anything else you'd like to share with the community about your experience?
removal:guide/tutorials/	Migration Tutorials
removal:guide/understanding-eventlet/	Understanding Eventlet
#common-usages	Common Usages of Eventlet
~Background Execution of Long Tasks
~Deferred Task Management
~Green Thread Management
~Socket Compatibility
~WebSocket Support
~Integration with Other Libraries
#promises	The promises of Eventlet
~Magic Asynchronicity
`;
// src/catalogue/pages.ts
let places = null;
/** The title of a page or place; null where the guides have no such place. */
function titleOf(page) {
	places ??= read$1(GUIDE_PAGES);
	return places.titles.get(page) ?? null;
}
/** Where the official guide documents a name of eventlet; null where it does not. */
function pageOfName(name) {
	places ??= read$1(GUIDE_PAGES);
	return places.objects.get(name) ?? null;
}
/** `table.ts` of the refresh script says what the lines hold. */
function read$1(table) {
	const titles = /* @__PURE__ */ new Map();
	const objects = /* @__PURE__ */ new Map();
	let page = "official:";
	let anchor = page;
	for (const line of table.split("\n")) {
		const [place = "", title = ""] = line.split("	");
		const rest = place.slice(1);
		if (place.startsWith("#")) {
			anchor = `${page}${place}`;
			titles.set(anchor, title);
			if (rest.startsWith("module-")) document(objects, rest.slice(7), anchor);
		} else if (place.startsWith("~")) titles.set(`${anchor === page ? `${page}#` : anchor}:~:text=${fragment(rest)}`, rest);
		else if (place.startsWith(".")) {
			const [parent, ...names] = rest.split(" ");
			for (const name of names) {
				titles.set(`${page}#${parent}.${name}`, `${parent}.${name}`);
				document(objects, `${parent}.${name}`, `${page}#${parent}.${name}`);
			}
		} else if (place !== "") {
			page = place;
			anchor = page;
			titles.set(page, title);
		}
	}
	return {
		titles,
		objects
	};
}
/** The first page wins, but any page over the generated ones. */
function document(objects, name, page) {
	const known = objects.get(name);
	if (known === void 0 || known.startsWith("official:reference/") && !page.startsWith("official:reference/")) objects.set(name, page);
}
/** A heading as a text fragment: percent-encoded, and the hyphen too, which the syntax reserves. */
function fragment(heading) {
	return encodeURIComponent(heading).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("-", "%2D");
}
// src/catalogue/links.ts
const SITES = {
	official: {
		url: "https://eventlet.readthedocs.io/en/latest/",
		name: "Official guide"
	},
	removal: {
		url: "https://removal.eventlet.org/",
		name: "Removal guide"
	}
};
/**
* The link to a place of a guide, called by the guide and the heading. Throws where the guides have no such place: the catalogue
* names one that is gone.
*/
function linkTo(page) {
	const title = titleOf(page);
	if (title === null) throw new Error(`the guides have no place ${page}: run npm run guide:refresh`);
	const at = page.indexOf(":");
	const site = SITES[page.slice(0, at)];
	return {
		title: `${site.name}: ${title}`,
		url: site.url + page.slice(at + 1)
	};
}
/** The links to several places, without repeats, in order. */
function linksTo(pages) {
	return [...new Set(pages)].map(linkTo);
}
// src/catalogue/data/symbols.generated.ts
/** Every name of every release of eventlet since 0.9.16. Generated by `scripts/build-symbols.ts`; don't edit. */
/** One name a line, indented below its parent; `names.ts` reads it and says what the fields mean. */
const SYMBOLS = `\
eventlet package
 BoundedSemaphore class >v0.20.1 =eventlet.semaphore.BoundedSemaphore
 CappedSemaphore class >v0.20.1 =eventlet.semaphore.CappedSemaphore
 Event class >v0.20.1 =eventlet.event.Event
 EventletDeprecationWarning exception >0.41.0
 GreenPile class =eventlet.greenpool.GreenPile
 GreenPool class =eventlet.greenpool.GreenPool
 Queue class =eventlet.queue.Queue
 Semaphore class >v0.20.1 =eventlet.semaphore.Semaphore
 StopServe exception =eventlet.convenience.StopServe
 Timeout exception =eventlet.timeout.Timeout
 TimeoutError exception =eventlet.timeout.Timeout ?v0.21.0
 __version__ constant
 api module <v0.15.2 ?v0.9.16
  FakeTimer class <v0.15.2 -all ?v0.9.16
   cancel method <v0.15.2 ?v0.9.16
  Greenlet alias <v0.15.2 !greenlet.greenlet -all ?v0.9.16
  GreenletExit alias <v0.15.2 !greenlet.GreenletExit ?v0.9.16
  Timeout exception <v0.15.2 =eventlet.timeout.Timeout -all ?v0.9.16
  TimeoutError exception <v0.15.2 =eventlet.timeout.Timeout -all ?v0.9.16
  call_after function <v0.15.2 =eventlet.greenthread.call_after_local ?v0.9.16
  call_after_global function <v0.15.2 =eventlet.greenthread.call_after_global -all ?v0.9.16
  call_after_local function <v0.15.2 =eventlet.greenthread.call_after_local -all ?v0.9.16
  connect_tcp function <v0.15.2 -all ?v0.9.16
  exc_after function <v0.15.2 =eventlet.greenthread.exc_after ?v0.9.16
  get_default_hub function <v0.15.2 ?v0.9.16
  get_hub function <v0.15.2 ?v0.9.16
  getcurrent alias <v0.15.2 !greenlet.getcurrent ?v0.9.16
  kill function <v0.15.2 =eventlet.greenthread.kill ?v0.9.16
  named function <v0.15.2 -all ?v0.9.16
  sleep function <v0.15.2 =eventlet.greenthread.sleep ?v0.9.16
  spawn function <v0.15.2 =eventlet.greenthread.spawn ?v0.9.16
  spawn_n function <v0.15.2 =eventlet.greenthread.spawn_n -all ?v0.9.16
  spew function <v0.15.2 =eventlet.debug.spew ?v0.9.16
  ssl_listener function <v0.15.2 ?v0.9.16
  switch function <v0.15.2 ?v0.9.16
  tcp_listener function <v0.15.2 ?v0.9.16
  timeout class <v0.15.2 ?v0.9.16
   seconds instance_attribute <v0.15.2 ?v0.9.16
   throw_args instance_attribute <v0.15.2 ?v0.9.16
  trampoline function <v0.15.2 =eventlet.hubs.trampoline ?v0.9.16
  unspew function <v0.15.2 =eventlet.debug.unspew ?v0.9.16
  use_hub function <v0.15.2 ?v0.9.16
  with_timeout function <v0.15.2 =eventlet.timeout.with_timeout ?v0.9.16
 asyncio module >v0.35.0
  AsyncioHub class >v0.35.0 =eventlet.hubs.asyncio.Hub -all
  Event class >v0.35.0 =eventlet.event.Event -all
  get_hub function >v0.35.0 =eventlet.hubs.get_hub -all
  spawn function >v0.35.0 =eventlet.greenthread.spawn -all
  spawn_for_awaitable function >v0.35.0
 backdoor module
  FileProxy class
   f instance_attribute
   flush method
   isatty method
   readline method
   write method
  SocketConsole class
   desc instance_attribute
   finalize method
   hostport instance_attribute
   locals instance_attribute
   run method
   switch method
   switch_out method
  backdoor function
  backdoor_server function
  get_errno function =eventlet.support.get_errno
 call_after_global function =eventlet.greenthread.call_after_global ?v0.21.0
 connect function =eventlet.convenience.connect
 convenience module
  ReusePortUnavailableWarning exception >v0.22.0
  ReuseRandomPortWarning exception >v0.22.0
  StopServe exception
  connect function
  listen function
  serve function
  wrap_ssl function
  wrap_ssl_impl function
 corolocal module
  get_ident function
  local class
 coros module
  Actor class <v0.14 ?v0.9.16
   cast method <v0.14 ?v0.9.16
   received method <v0.14 ?v0.9.16
   run_forever method <v0.14 ?v0.9.16
  BoundedSemaphore function <v0.15.2 ?v0.9.16
  Channel class <v0.15.2 ?v0.9.16
   full method <v0.15.2 ?v0.9.16
   items instance_attribute <v0.15.2 ?v0.9.16
   max_size instance_attribute <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  CoroutinePool function <v0.15.2 ?v0.9.16
  Event function <v0.15.2 ?v0.9.16
  NOT_USED class <v0.15.2
  Queue class <v0.15.2 ?v0.9.16
   full method <v0.15.2 ?v0.9.16
   items instance_attribute <v0.15.2 ?v0.9.16
   next method <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  Semaphore function <v0.15.2 ?v0.9.16
  event function <v0.15.2 ?v0.9.16
  execute function <v0.15.2 ?v0.9.16
  metaphore class
   counter instance_attribute
   dec method
   event instance_attribute
   inc method
   wait method
  queue function <v0.15.2
  semaphore function <v0.15.2 ?v0.9.16
 dagpool module >v0.20.0
  Collision exception >v0.20.0
  DAGPool class >v0.20.0
   coros instance_attribute >v0.20.0
   event instance_attribute >v0.20.0
   get method >v0.20.0
   items method >v0.20.0
   keys method >v0.20.0
   kill method >v0.20.0
   post method >v0.20.0
   running method >v0.20.0
   running_keys method >v0.20.0
   spawn method >v0.20.0
   spawn_many method >v0.20.0
   values instance_attribute >v0.20.0
   wait method >v0.20.0
   wait_each method >v0.20.0
   wait_each_exception method >v0.20.0
   wait_each_success method >v0.20.0
   waitall method >v0.20.0
   waiting method >v0.20.0
   waiting_for method >v0.20.0
  Event class >v0.20.0 =eventlet.event.Event
  PropagateError exception >v0.20.0
   args instance_attribute >v0.20.0
   exc instance_attribute >v0.20.0
   key instance_attribute >v0.20.0
   msg instance_attribute >v0.20.0
 db_pool module
  BaseConnectionPool class
   cleanup instance_attribute >v0.15.1
   clear method
   connect_timeout instance_attribute
   get method
   item method >v0.15.1
   max_age instance_attribute
   max_idle instance_attribute
   put method
  ConnectTimeout exception
  ConnectionPool class =eventlet.db_pool.TpooledConnectionPool
  DatabaseConnector class
   credentials_for method
   get method
  GenericConnectionWrapper class
   affected_rows method
   autocommit method
   begin method
   change_user method
   character_set_name method
   close method
   commit method
   cursor method
   dump_debug_info method
   errno method
   error method
   errorhandler method
   get_server_info method >v0.35.2
   insert_id method >v0.9.17
   literal method
   ping method
   query method
   rollback method
   select_db method
   server_capabilities method
   set_character_set method
   set_isolation_level method >v0.21.0
   set_server_option method
   set_sql_mode method
   show_warnings method
   shutdown method
   sqlstate method
   stat method
   store_result method
   string_literal method
   thread_id method
   use_result method
   warning_count method
  GreenThread class >v0.9.17 =eventlet.greenthread.GreenThread
  Pool class =eventlet.pools.Pool
  PooledConnectionWrapper class
   close method
  RawConnectionPool class
   connect classmethod
   create method
  Timer class >v0.9.17 =eventlet.hubs.timer.Timer
  TpooledConnectionPool class
   connect classmethod
   create method
  cleanup_rollback function >v0.15.1
 debug module
  Spew class -all
   show_values instance_attribute
   trace_names instance_attribute
  format_asyncio_info function >0.36.0
  format_hub_listeners function
  format_hub_timers function
  format_threads_info function >0.36.0
  hub_blocking_detection function
  hub_exceptions function
  hub_listener_stacks function
  hub_prevent_multiple_readers function
  hub_timer_stacks function
  spew function
  tpool_exceptions function
  unspew function
 event module
  Event class
   has_exception method
   has_result method
   poll method
   poll_exception method
   poll_result method
   ready method
   reset method
   send method
   send_exception method
   wait method
  NOT_USED constant -all
 exc_after function =eventlet.greenthread.exc_after ?v0.21.0
 getcurrent alias !greenlet.getcurrent
 green package
  BaseHTTPServer module ~http.server
  CGIHTTPServer module ~http.server
   test constant
  MySQLdb module ~MySQLdb
   Connect function =eventlet.green.MySQLdb.Connection
   Connection function
   MySQLdbConnectionsModule class
   connect function =eventlet.green.MySQLdb.Connection
   connections constant
   converters constant
   cursors constant
   slurp_properties function =eventlet.patcher.slurp_properties
  OpenSSL package ~OpenSSL
   SSL module ~OpenSSL.SSL
    Connection class =eventlet.green.OpenSSL.SSL.GreenConnection
    ConnectionType class =eventlet.green.OpenSSL.SSL.GreenConnection
    GreenConnection class
     do_handshake method
     dup method
     makefile method
     read method
     recv method
     send method
     sendall method
     shutdown method
     write method
    get_errno function =eventlet.support.get_errno
    trampoline function =eventlet.hubs.trampoline
   crypto module ~OpenSSL.crypto
   rand module <v0.21.0 ~OpenSSL.rand
   tsafe module ~OpenSSL.tsafe
   version module ~OpenSSL.version
  Queue module ~queue
   Empty alias !queue.Empty
   Full alias !queue.Full
   LifoQueue class
   PriorityQueue class
   Queue class
  SimpleHTTPServer module ~http.server
  SocketServer module ~socketserver
  _socket_nodns module ~socket
   GreenSSLObject class <v0.16.1
    connection instance_attribute <v0.16.1
    issuer method <v0.16.1
    read method <v0.16.1
    server method <v0.16.1
    write method <v0.16.1
   fromfd function
   get_hub function <v0.20.1 =eventlet.hubs.get_hub
   slurp_properties function <v0.20.1 =eventlet.patcher.slurp_properties
   socket class =eventlet.greenio.base.GreenSocket
   socketpair function
   ssl function <v0.15.2 ?v0.15
   sslerror alias <v0.15.2 !socket.sslerror
   timeout alias >v0.21.0 !socket.timeout
  asynchat module ~asynchat
  asyncore module ~asyncore
  builtin module >v0.15.1 ~builtins
   file class >v0.15.1 <v0.34.2
   open function >v0.15.1
   slurp_properties function >v0.15.1 =eventlet.patcher.slurp_properties
  ftplib module ~ftplib
  http package >v0.17 ~http
   HTTPStatus class >v0.20.0
    ACCEPTED attribute >v0.20.0
    ALREADY_REPORTED attribute >v0.20.0
    BAD_GATEWAY attribute >v0.20.0
    BAD_REQUEST attribute >v0.20.0
    CONFLICT attribute >v0.20.0
    CONTINUE attribute >v0.20.0
    CREATED attribute >v0.20.0
    EXPECTATION_FAILED attribute >v0.20.0
    FAILED_DEPENDENCY attribute >v0.20.0
    FORBIDDEN attribute >v0.20.0
    FOUND attribute >v0.20.0
    GATEWAY_TIMEOUT attribute >v0.20.0
    GONE attribute >v0.20.0
    HTTP_VERSION_NOT_SUPPORTED attribute >v0.20.0
    IM_USED attribute >v0.20.0
    INSUFFICIENT_STORAGE attribute >v0.20.0
    INTERNAL_SERVER_ERROR attribute >v0.20.0
    LENGTH_REQUIRED attribute >v0.20.0
    LOCKED attribute >v0.20.0
    LOOP_DETECTED attribute >v0.20.0
    METHOD_NOT_ALLOWED attribute >v0.20.0
    MOVED_PERMANENTLY attribute >v0.20.0
    MULTIPLE_CHOICES attribute >v0.20.0
    MULTI_STATUS attribute >v0.20.0
    NETWORK_AUTHENTICATION_REQUIRED attribute >v0.20.0
    NON_AUTHORITATIVE_INFORMATION attribute >v0.20.0
    NOT_ACCEPTABLE attribute >v0.20.0
    NOT_EXTENDED attribute >v0.20.0
    NOT_FOUND attribute >v0.20.0
    NOT_IMPLEMENTED attribute >v0.20.0
    NOT_MODIFIED attribute >v0.20.0
    NO_CONTENT attribute >v0.20.0
    OK attribute >v0.20.0
    PARTIAL_CONTENT attribute >v0.20.0
    PAYMENT_REQUIRED attribute >v0.20.0
    PERMANENT_REDIRECT attribute >v0.20.0
    PRECONDITION_FAILED attribute >v0.20.0
    PRECONDITION_REQUIRED attribute >v0.20.0
    PROCESSING attribute >v0.20.0
    PROXY_AUTHENTICATION_REQUIRED attribute >v0.20.0
    REQUESTED_RANGE_NOT_SATISFIABLE attribute >v0.20.0
    REQUEST_ENTITY_TOO_LARGE attribute >v0.20.0
    REQUEST_HEADER_FIELDS_TOO_LARGE attribute >v0.20.0
    REQUEST_TIMEOUT attribute >v0.20.0
    REQUEST_URI_TOO_LONG attribute >v0.20.0
    RESET_CONTENT attribute >v0.20.0
    SEE_OTHER attribute >v0.20.0
    SERVICE_UNAVAILABLE attribute >v0.20.0
    SWITCHING_PROTOCOLS attribute >v0.20.0
    TEMPORARY_REDIRECT attribute >v0.20.0
    TOO_MANY_REQUESTS attribute >v0.20.0
    UNAUTHORIZED attribute >v0.20.0
    UNPROCESSABLE_ENTITY attribute >v0.20.0
    UNSUPPORTED_MEDIA_TYPE attribute >v0.20.0
    UPGRADE_REQUIRED attribute >v0.20.0
    USE_PROXY attribute >v0.20.0
    VARIANT_ALSO_NEGOTIATES attribute >v0.20.0
   client module >v0.17 ~http.client
    BadStatusLine exception >v0.20.0
     args instance_attribute >v0.20.0
     line instance_attribute >v0.20.0
    CannotSendHeader exception >v0.20.0
    CannotSendRequest exception >v0.20.0
    HTTPConnection class >v0.20.0
     auto_open attribute >v0.20.0
     close method >v0.20.0
     connect method >v0.20.0
     debuglevel attribute >v0.20.0
     default_port attribute >v0.20.0
     endheaders method >v0.20.0
     getresponse method >v0.20.0
     host instance_attribute >v0.20.0
     port instance_attribute >v0.20.0
     putheader method >v0.20.0
     putrequest method >v0.20.0
     request method >v0.20.0
     response_class attribute >v0.20.0
     send method >v0.20.0
     set_debuglevel method >v0.20.0
     set_tunnel method >v0.20.0
     sock instance_attribute >v0.20.0
     source_address instance_attribute >v0.20.0
     timeout instance_attribute >v0.20.0
    HTTPException exception >v0.20.0
    HTTPMessage class >v0.20.0 -all
     getallmatchingheaders method >v0.20.0
    HTTPResponse class >v0.20.0
     begin method >v0.20.0
     chunk_left instance_attribute >v0.20.0
     chunked instance_attribute >v0.20.0
     close method >v0.20.0
     debuglevel instance_attribute >v0.20.0
     fileno method >v0.20.0
     flush method >v0.20.0
     fp instance_attribute >v0.20.0
     getcode method >v0.20.0
     getheader method >v0.20.0
     getheaders method >v0.20.0
     geturl method >v0.20.0
     headers instance_attribute >v0.20.0
     info method >v0.20.0
     isclosed method >v0.20.0
     length instance_attribute >v0.20.0
     msg instance_attribute >v0.20.0
     peek method >v0.20.0
     read method >v0.20.0
     read1 method >v0.20.0
     readable method >v0.20.0
     readinto method >v0.20.0
     readline method >v0.20.0
     reason instance_attribute >v0.20.0
     status instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
     will_close instance_attribute >v0.20.0
    HTTPSConnection class >v0.20.0 -all
     cert_file instance_attribute >v0.20.0
     connect method >v0.20.0
     default_port attribute >v0.20.0
     key_file instance_attribute >v0.20.0
    HTTPS_PORT constant >v0.20.0 -all
    HTTP_PORT constant >v0.20.0 -all
    ImproperConnectionState exception >v0.20.0
    IncompleteRead exception >v0.20.0
     args instance_attribute >v0.20.0
     expected instance_attribute >v0.20.0
     partial instance_attribute >v0.20.0
    InvalidURL exception >v0.20.0
    LineTooLong exception >v0.20.0
    MAXAMOUNT constant >v0.20.0 -all
    NotConnected exception >v0.20.0
    RemoteDisconnected exception >v0.20.0
    ResponseNotReady exception >v0.20.0
    UnimplementedFileMode exception >v0.20.0
    UnknownProtocol exception >v0.20.0
     args instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
    UnknownTransferEncoding exception >v0.20.0
    error exception >v0.20.0 =eventlet.green.http.client.HTTPException
    parse_headers function >v0.20.0 -all
    responses constant >v0.20.0
   cookiejar module >v0.17 ~http.cookiejar
    Absent class >v0.20.0 -all
    Cookie class >v0.20.0
     comment instance_attribute >v0.20.0
     comment_url instance_attribute >v0.20.0
     discard instance_attribute >v0.20.0
     domain instance_attribute >v0.20.0
     domain_initial_dot instance_attribute >v0.20.0
     domain_specified instance_attribute >v0.20.0
     expires instance_attribute >v0.20.0
     get_nonstandard_attr method >v0.20.0
     has_nonstandard_attr method >v0.20.0
     is_expired method >v0.20.0
     name instance_attribute >v0.20.0
     path instance_attribute >v0.20.0
     path_specified instance_attribute >v0.20.0
     port instance_attribute >v0.20.0
     port_specified instance_attribute >v0.20.0
     rfc2109 instance_attribute >v0.20.0
     secure instance_attribute >v0.20.0
     set_nonstandard_attr method >v0.20.0
     value instance_attribute >v0.20.0
     version instance_attribute >v0.20.0
    CookieJar class >v0.20.0
     add_cookie_header method >v0.20.0
     clear method >v0.20.0
     clear_expired_cookies method >v0.20.0
     clear_session_cookies method >v0.20.0
     domain_re attribute >v0.20.0
     dots_re attribute >v0.20.0
     extract_cookies method >v0.20.0
     magic_re attribute >v0.20.0
     make_cookies method >v0.20.0
     non_word_re attribute >v0.20.0
     quote_re attribute >v0.20.0
     set_cookie method >v0.20.0
     set_cookie_if_ok method >v0.20.0
     set_policy method >v0.20.0
     strict_domain_re attribute >v0.20.0
    CookiePolicy class >v0.20.0
     domain_return_ok method >v0.20.0
     path_return_ok method >v0.20.0
     return_ok method >v0.20.0
     set_ok method >v0.20.0
    DAYS constant >v0.20.0 -all
    DEFAULT_HTTP_PORT constant >v0.20.0 -all
    DefaultCookiePolicy class >v0.20.0
     DomainLiberal attribute >v0.20.0
     DomainRFC2965Match attribute >v0.20.0
     DomainStrict attribute >v0.20.0
     DomainStrictNoDots attribute >v0.20.0
     DomainStrictNonDomain attribute >v0.20.0
     allowed_domains method >v0.20.0
     blocked_domains method >v0.20.0
     domain_return_ok method >v0.20.0
     hide_cookie2 instance_attribute >v0.20.0
     is_blocked method >v0.20.0
     is_not_allowed method >v0.20.0
     netscape instance_attribute >v0.20.0
     path_return_ok method >v0.20.0
     return_ok method >v0.20.0
     return_ok_domain method >v0.20.0
     return_ok_expires method >v0.20.0
     return_ok_port method >v0.20.0
     return_ok_secure method >v0.20.0
     return_ok_verifiability method >v0.20.0
     return_ok_version method >v0.20.0
     rfc2109_as_netscape instance_attribute >v0.20.0
     rfc2965 instance_attribute >v0.20.0
     set_allowed_domains method >v0.20.0
     set_blocked_domains method >v0.20.0
     set_ok method >v0.20.0
     set_ok_domain method >v0.20.0
     set_ok_name method >v0.20.0
     set_ok_path method >v0.20.0
     set_ok_port method >v0.20.0
     set_ok_verifiability method >v0.20.0
     set_ok_version method >v0.20.0
     strict_domain instance_attribute >v0.20.0
     strict_ns_domain instance_attribute >v0.20.0
     strict_ns_set_initial_dollar instance_attribute >v0.20.0
     strict_ns_set_path instance_attribute >v0.20.0
     strict_ns_unverifiable instance_attribute >v0.20.0
     strict_rfc2965_unverifiable instance_attribute >v0.20.0
    EPOCH_YEAR constant >v0.20.0 -all
    ESCAPED_CHAR_RE constant >v0.20.0 -all
    FileCookieJar class >v0.20.0
     delayload instance_attribute >v0.20.0
     filename instance_attribute >v0.20.0
     load method >v0.20.0
     revert method >v0.20.0
     save method >v0.20.0
    HEADER_ESCAPE_RE constant >v0.20.0 -all
    HEADER_JOIN_ESCAPE_RE constant >v0.20.0 -all
    HEADER_QUOTED_VALUE_RE constant >v0.20.0 -all
    HEADER_TOKEN_RE constant >v0.20.0 -all
    HEADER_VALUE_RE constant >v0.20.0 -all
    HTTP_PATH_SAFE constant >v0.20.0 -all
    IPV4_RE constant >v0.20.0 -all
    ISO_DATE_RE constant >v0.20.0 -all
    LOOSE_HTTP_DATE_RE constant >v0.20.0 -all
    LWPCookieJar class >v0.20.0
     as_lwp_str method >v0.20.0
     save method >v0.20.0
    LoadError exception >v0.20.0
    MISSING_FILENAME_TEXT constant >v0.20.0 -all
    MONTHS constant >v0.20.0 -all
    MONTHS_LOWER constant >v0.20.0 -all
    MozillaCookieJar class >v0.20.0
     header attribute >v0.20.0
     magic_re attribute >v0.20.0
     save method >v0.20.0
    STRICT_DATE_RE constant >v0.20.0 -all
    TIMEZONE_RE constant >v0.20.0 -all
    UTC_ZONES constant >v0.20.0 -all
    WEEKDAY_RE constant >v0.20.0 -all
    cut_port_re constant >v0.20.0 -all
    debug constant >v0.20.0 -all
    deepvalues function >v0.20.0 -all
    domain_match function >v0.20.0 -all
    eff_request_host function >v0.20.0 -all
    escape_path function >v0.20.0 -all
    http2time function >v0.20.0 -all
    is_HDN function >v0.20.0 -all
    is_third_party function >v0.20.0 -all
    iso2time function >v0.20.0 -all
    join_header_words function >v0.20.0 -all
    liberal_is_HDN function >v0.20.0 -all
    logger constant >v0.20.0 -all
    lwp_cookie_str function >v0.20.0 -all
    offset_from_tz_string function >v0.20.0 -all
    parse_ns_headers function >v0.20.0 -all
    reach function >v0.20.0 -all
    request_host function >v0.20.0 -all
    request_path function >v0.20.0 -all
    request_port function >v0.20.0 -all
    split_header_words function >v0.20.0 -all
    strip_quotes function >v0.20.0 -all
    time2isoz function >v0.20.0 -all
    time2netscape function >v0.20.0 -all
    unmatched function >v0.20.0 -all
    uppercase_escaped_char function >v0.20.0 -all
    user_domain_match function >v0.20.0 -all
    vals_sorted_by_key function >v0.20.0 -all
   cookies module >v0.17 ~http.cookies
    BaseCookie class >v0.20.0
     js_output method >v0.20.0
     load method >v0.20.0
     output method >v0.20.0
     value_decode method >v0.20.0
     value_encode method >v0.20.0
    CookieError exception >v0.20.0
    Morsel class >v0.20.0 -all
     OutputString method >v0.20.0
     coded_value property >v0.20.0
     copy method >v0.20.0
     isReservedKey method >v0.20.0
     js_output method >v0.20.0
     key property >v0.20.0
     output method >v0.20.0
     set method >v0.20.0
     setdefault method >v0.20.0
     update method >v0.20.0
     value property >v0.20.0
    SimpleCookie class >v0.20.0
     value_decode method >v0.20.0
     value_encode method >v0.20.0
   server module >v0.17 ~http.server
    BaseHTTPRequestHandler class >v0.20.0
     MessageClass attribute >v0.20.0
     address_string method >v0.20.0
     date_time_string method >v0.20.0
     default_request_version attribute >v0.20.0
     end_headers method >v0.20.0
     error_content_type attribute >v0.20.0
     error_message_format attribute >v0.20.0
     flush_headers method >v0.20.0
     handle method >v0.20.0
     handle_expect_100 method >v0.20.0
     handle_one_request method >v0.20.0
     log_date_time_string method >v0.20.0
     log_error method >v0.20.0
     log_message method >v0.20.0
     log_request method >v0.20.0
     monthname attribute >v0.20.0
     parse_request method >v0.20.0
     protocol_version attribute >v0.20.0
     responses attribute >v0.20.0
     send_error method >v0.20.0
     send_header method >v0.20.0
     send_response method >v0.20.0
     send_response_only method >v0.20.0
     server_version attribute >v0.20.0
     sys_version attribute >v0.20.0
     version_string method >v0.20.0
     weekdayname attribute >v0.20.0
    CGIHTTPRequestHandler class >v0.20.0
     cgi_directories attribute >v0.20.0
     do_POST method >v0.20.0
     have_fork attribute >v0.20.0
     is_cgi method >v0.20.0
     is_executable method >v0.20.0
     is_python method >v0.20.0
     rbufsize attribute >v0.20.0
     run_cgi method >v0.20.0
     send_head method >v0.20.0
    DEFAULT_ERROR_CONTENT_TYPE constant >v0.20.0 -all
    DEFAULT_ERROR_MESSAGE constant >v0.20.0 -all
    HTTPServer class >v0.20.0
     allow_reuse_address attribute >v0.20.0
     server_bind method >v0.20.0
    HTTPStatus class >v0.20.0 =eventlet.green.http.HTTPStatus -all
    SimpleHTTPRequestHandler class >v0.20.0
     copyfile method >v0.20.0
     do_GET method >v0.20.0
     do_HEAD method >v0.20.0
     extensions_map attribute >v0.20.0
     guess_type method >v0.20.0
     list_directory method >v0.20.0
     send_head method >v0.20.0
     server_version attribute >v0.20.0
     translate_path method >v0.20.0
    __version__ constant >v0.20.0 -all
    executable function >v0.20.0 -all
    nobody constant >v0.20.0 -all
    nobody_uid function >v0.20.0 -all
    test function >v0.20.0 -all
  httplib module ~http.client
   BadStatusLine exception >v0.20.0 =eventlet.green.http.client.BadStatusLine
   CannotSendHeader exception >v0.20.0 =eventlet.green.http.client.CannotSendHeader
   CannotSendRequest exception >v0.20.0 =eventlet.green.http.client.CannotSendRequest
   HTTPConnection class >v0.20.0 =eventlet.green.http.client.HTTPConnection
   HTTPException exception >v0.20.0 =eventlet.green.http.client.HTTPException
   HTTPMessage class >v0.20.0 =eventlet.green.http.client.HTTPMessage
   HTTPResponse class >v0.20.0 =eventlet.green.http.client.HTTPResponse
   HTTPSConnection class >v0.20.0 =eventlet.green.http.client.HTTPSConnection
   HTTPS_PORT constant >v0.20.0 =eventlet.green.http.client.HTTPS_PORT
   HTTP_PORT constant >v0.20.0 =eventlet.green.http.client.HTTP_PORT
   ImproperConnectionState exception >v0.20.0 =eventlet.green.http.client.ImproperConnectionState
   IncompleteRead exception >v0.20.0 =eventlet.green.http.client.IncompleteRead
   InvalidURL exception >v0.20.0 =eventlet.green.http.client.InvalidURL
   LineTooLong exception >v0.20.0 =eventlet.green.http.client.LineTooLong
   MAXAMOUNT constant >v0.20.0 =eventlet.green.http.client.MAXAMOUNT
   NotConnected exception >v0.20.0 =eventlet.green.http.client.NotConnected
   RemoteDisconnected exception >v0.20.0 =eventlet.green.http.client.RemoteDisconnected
   ResponseNotReady exception >v0.20.0 =eventlet.green.http.client.ResponseNotReady
   UnimplementedFileMode exception >v0.20.0 =eventlet.green.http.client.UnimplementedFileMode
   UnknownProtocol exception >v0.20.0 =eventlet.green.http.client.UnknownProtocol
   UnknownTransferEncoding exception >v0.20.0 =eventlet.green.http.client.UnknownTransferEncoding
   error exception >v0.20.0 =eventlet.green.http.client.HTTPException
   parse_headers function >v0.20.0 =eventlet.green.http.client.parse_headers
   responses constant >v0.20.0 =eventlet.green.http.client.responses
   to_patch constant
  os module ~os
   fdopen function
   get_errno function =eventlet.support.get_errno
   open function >v0.15.1
   read function
   slurp_properties function =eventlet.patcher.slurp_properties
   wait function
   waitpid function
   write function
  profile module ~profile
   ContextWrap function >v0.21.0
   Profile class
    ContextWrap method <v0.20.1
    SwitchTasklet method
    TallyTimings method
    Unwind method
    base attribute
    current_tasklet instance_attribute
    dispatch attribute <v0.20.1
    runcall method
    runctx method
    sleeping instance_attribute
    start method
    stop method
    thread_id instance_attribute
    trace_dispatch_c_return_extend_back method
    trace_dispatch_return_extend_back method
   run function
   runctx function
   slurp_properties function =eventlet.patcher.slurp_properties
  select module ~select
   error alias !select.error
   get_fileno function
   get_hub function =eventlet.hubs.get_hub
   select function
  selectors module >v0.17 ~selectors
   DefaultSelector class >v0.18.0 !selectors.SelectSelector
   SelectSelector class >v0.18.0 !selectors.SelectSelector
  socket module ~socket
   GreenSSLObject class <v0.16.1 =eventlet.green._socket_nodns.GreenSSLObject
   create_connection function
   fromfd function =eventlet.green._socket_nodns.fromfd
   get_hub function <v0.16.1 =eventlet.hubs.get_hub
   getaddrinfo function =eventlet.support.greendns.getaddrinfo
   gethostbyname function =eventlet.support.greendns.gethostbyname
   gethostbyname_ex function =eventlet.support.greendns.gethostbyname_ex
   getnameinfo function =eventlet.support.greendns.getnameinfo
   slurp_properties function =eventlet.patcher.slurp_properties
   socket class =eventlet.greenio.base.GreenSocket
   socketpair function =eventlet.green._socket_nodns.socketpair
   ssl function <v0.15.2 =eventlet.green._socket_nodns.ssl ?v0.15
   sslerror alias <v0.15.2 !socket.sslerror
   timeout constant >v0.21.0 <v0.32.0 =eventlet.greenio.base.socket_timeout
  ssl module ~ssl
   CONNECT_ERR constant =eventlet.greenio.base.CONNECT_ERR
   CONNECT_SUCCESS constant =eventlet.greenio.base.CONNECT_SUCCESS
   GreenSSLContext class >v0.18.0
    maximum_version property >v0.33.0
    minimum_version property >v0.33.0
    options property >v0.21.0
    verify_flags property >v0.21.0
    verify_mode property >v0.21.0
    wrap_socket method >v0.18.0
   GreenSSLSocket class
    accept method
    act_non_blocking instance_attribute
    connect method
    do_handshake method
    do_handshake_on_connect instance_attribute >v0.16
    dup method
    gettimeout method
    read method
    recv method
    recv_into method
    recvfrom method
    recvfrom_into method
    send method
    sendall method
    sendto method
    setblocking method
    settimeout method
    unwrap method
    write method
   GreenSocket class =eventlet.greenio.base.GreenSocket
   IOClosed exception >v0.15.1 =eventlet.hubs.IOClosed
   PY33 constant >v0.16 =eventlet.support.PY33
   SOCKET_CLOSED constant <v0.18.4 =eventlet.greenio.base.SOCKET_CLOSED
   SSLContext class >v0.18.0 =eventlet.green.ssl.GreenSSLContext
   SSLSocket class =eventlet.green.ssl.GreenSSLSocket
   create_default_context function >v0.18.0 =eventlet.green.ssl.green_create_default_context
   get_errno function =eventlet.support.get_errno
   green_create_default_context function >v0.18.0
   has_ciphers constant <v0.23.0
   set_nonblocking function <v0.33.3 =eventlet.greenio.base.set_nonblocking
   slurp_properties function =eventlet.patcher.slurp_properties
   socket alias !socket.socket
   sslwrap_simple function <v0.35.1
   timeout_exc alias !socket.timeout
   trampoline function =eventlet.hubs.trampoline
   wrap_socket function
  subprocess module ~subprocess
   CalledProcessError exception >v0.22.0 !subprocess.CalledProcessError
   Popen class
    communicate method <v0.14
    wait method
   TimeoutExpired exception >v0.13
    cmd instance_attribute >v0.13
    output instance_attribute >v0.13
    timeout instance_attribute >v0.16
   call function
   check_call function
   check_output function >v0.20.0
   mswindows constant >v0.18.0
   to_patch constant >v0.17
  thread module ~_thread
   Lock class >v0.33.0 =eventlet.lock.Lock
   LockType class =eventlet.lock.Lock
   allocate function =eventlet.green.thread.allocate_lock
   allocate_lock function
   error alias <v0.14 !thread.error
   exit function
   exit_thread alias <v0.14 !thread.exit_thread
   get_ident function
   interrupt_main function
   stack_size function
   start_joinable_thread function >0.38.0
   start_new function =eventlet.green.thread.start_new_thread
   start_new_thread function
   with_timeout function >0.38.0 =eventlet.timeout.with_timeout
  threading module ~threading
   Lock function =eventlet.green.thread.allocate_lock
   currentThread function >v0.9.17 =eventlet.green.threading.current_thread
   current_thread function >v0.9.17
   get_ident function >v0.16 =eventlet.green.thread.get_ident
   local class =eventlet.corolocal.local
   stack_size function =eventlet.green.thread.stack_size
  time module ~time
   sleep function =eventlet.greenthread.sleep
   slurp_properties function =eventlet.patcher.slurp_properties
  urllib package ~urllib
   error module >v0.17 ~urllib.error
   parse module >v0.17 ~urllib.parse
   request module >v0.17 ~urllib.request
    ftperrors function >v0.17
   response module >v0.17 ~urllib.response
   to_patch constant <v0.34.2
  urllib2 module ~urllib2
  zmq module ~zmq
   Context class
    socket method >v0.9.17
   LockReleaseError exception >v0.10
   Socket class
    close method >v0.9.17
    getsockopt method >v0.9.17
    recv method
    recv_json method >v0.20.0
    recv_multipart method >v0.9.17
    recv_pyobj method >v0.20.0
    recv_string method >v0.20.0
    send method
    send_json method >v0.20.0
    send_multipart method >v0.9.17
    send_pyobj method >v0.20.0
    send_string method >v0.20.0
   XREP constant >v0.13 !zmq.ROUTER
   XREQ constant >v0.13 !zmq.DEALER
   sleep function <v0.9.16 =eventlet.greenthread.sleep
   slurp_properties function =eventlet.patcher.slurp_properties
   trampoline function <v0.9.16 =eventlet.hubs.trampoline
 greenio package
  BUFFER_SIZE constant <v0.16.1 -all
  CONNECT_ERR constant =eventlet.greenio.base.CONNECT_ERR
  CONNECT_SUCCESS constant =eventlet.greenio.base.CONNECT_SUCCESS
  GreenPipe function =eventlet.greenio.py3.GreenPipe
   close method <v0.34.2 =eventlet.greenio.py2.GreenPipe.close
   isatty method <v0.34.2 =eventlet.greenio.py2.GreenPipe.isatty
   name property <v0.34.2 =eventlet.greenio.py2.GreenPipe.name
   readinto method <v0.15
   seek method <v0.34.2 =eventlet.greenio.py2.GreenPipe.seek
   softspace instance_attribute <v0.34.2 =eventlet.greenio.py2.GreenPipe.softspace
   tell method <v0.34.2 =eventlet.greenio.py2.GreenPipe.tell
   truncate method <v0.34.2 =eventlet.greenio.py2.GreenPipe.truncate
   xreadlines method <v0.9.17
  GreenSocket class =eventlet.greenio.base.GreenSocket
   accept method =eventlet.greenio.base.GreenSocket.accept
   act_non_blocking instance_attribute =eventlet.greenio.base.GreenSocket.act_non_blocking
   bind instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.bind
   close instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.close
   connect method =eventlet.greenio.base.GreenSocket.connect
   connect_ex method =eventlet.greenio.base.GreenSocket.connect_ex
   dup method =eventlet.greenio.base.GreenSocket.dup
   fd attribute =eventlet.greenio.base.GreenSocket.fd
   fileno instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.fileno
   getsockname instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.getsockname
   getsockopt instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.getsockopt
   gettimeout method =eventlet.greenio.base.GreenSocket.gettimeout
   listen instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.listen
   makeGreenFile method =eventlet.greenio.base.GreenSocket.makeGreenFile ?v0.9.16
   makefile method =eventlet.greenio.base.GreenSocket.makefile
   recv method =eventlet.greenio.base.GreenSocket.recv
   recv_into method =eventlet.greenio.base.GreenSocket.recv_into
   recvfrom method =eventlet.greenio.base.GreenSocket.recvfrom
   recvfrom_into method =eventlet.greenio.base.GreenSocket.recvfrom_into
   send method =eventlet.greenio.base.GreenSocket.send
   sendall method =eventlet.greenio.base.GreenSocket.sendall
   sendto method =eventlet.greenio.base.GreenSocket.sendto
   setblocking method =eventlet.greenio.base.GreenSocket.setblocking
   setsockopt instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.setsockopt
   settimeout method =eventlet.greenio.base.GreenSocket.settimeout
   shutdown instance_attribute >v0.13 =eventlet.greenio.base.GreenSocket.shutdown
  IOClosed exception >v0.15.1 <v0.16.1 =eventlet.hubs.IOClosed -all
  SOCKET_BLOCKING constant =eventlet.greenio.base.SOCKET_BLOCKING
  SOCKET_CLOSED constant =eventlet.greenio.base.SOCKET_CLOSED
  SSL class =eventlet.greenio.base.SSL
   SysCallError exception
   WantReadError exception
   WantWriteError exception
   ZeroReturnError exception
  base module >v0.17
   BUFFER_SIZE constant >v0.17 -all
   CONNECT_ERR constant >v0.17
   CONNECT_SUCCESS constant >v0.17
   GreenSocket class >v0.17
    accept method >v0.17
    act_non_blocking instance_attribute >v0.17
    bind instance_attribute >v0.17
    close instance_attribute >v0.17
    connect method >v0.17
    connect_ex method >v0.17
    dup method >v0.17
    fd attribute >v0.17
    fileno instance_attribute >v0.17
    getsockname instance_attribute >v0.17
    getsockopt instance_attribute >v0.17
    gettimeout method >v0.17
    listen instance_attribute >v0.17
    makeGreenFile method >v0.17 ?v0.17
    makefile method >v0.17
    recv method >v0.17
    recv_into method >v0.17
    recvfrom method >v0.17
    recvfrom_into method >v0.17
    send method >v0.17
    sendall method >v0.17
    sendto method >v0.17
    setblocking method >v0.17
    setsockopt instance_attribute >v0.17
    settimeout method >v0.17
    shutdown instance_attribute >v0.17
   IOClosed exception >v0.17 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17
   SOCKET_CLOSED constant >v0.17
   SSL class >v0.17
    SysCallError exception >v0.17
    WantReadError exception >v0.17
    WantWriteError exception >v0.17
    ZeroReturnError exception >v0.17
   get_errno function >v0.17 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 -all
   notify_opened function >v0.17 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17
   shutdown_safe function >v0.17
   socket_accept function >v0.17 -all
   socket_checkerr function >v0.17 -all
   socket_connect function >v0.17 -all
   socket_timeout alias >v0.21.0 !socket.timeout
   trampoline function >v0.17 =eventlet.hubs.trampoline -all
  get_errno function <v0.16.1 =eventlet.support.get_errno -all
  notify_close function >v0.15.1 <v0.16.1 =eventlet.hubs.notify_close -all
  notify_opened function >v0.15.1 <v0.16.1 =eventlet.hubs.notify_opened -all
  py2 module >v0.17 <v0.34.3
   GreenPipe class >v0.17 <v0.34.3
    close method >v0.17 <v0.34.3
    isatty method >v0.17 <v0.34.3
    name property >v0.17 <v0.34.3
    seek method >v0.17 <v0.34.3
    softspace instance_attribute >v0.17 <v0.34.3
    tell method >v0.17 <v0.34.3
    truncate method >v0.17 <v0.34.3
   IOClosed exception >v0.17 <v0.34.3 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17 <v0.34.3 =eventlet.greenio.base.SOCKET_BLOCKING -all
   get_errno function >v0.17 <v0.34.3 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 <v0.34.3 =eventlet.greenio.base.greenpipe_doc -all
   notify_close function >v0.17 <v0.34.3 =eventlet.hubs.notify_close -all
   notify_opened function >v0.17 <v0.34.3 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17 <v0.34.3 =eventlet.greenio.base.set_nonblocking -all
   trampoline function >v0.17 <v0.34.3 =eventlet.hubs.trampoline -all
  py3 module >v0.17
   GreenFileIO class >v0.17 -all
    close method >v0.17
    closed property >v0.17
    fileno method >v0.17
    isatty method >v0.17
    read method >v0.17
    readable method >v0.17
    readall method >v0.18.0
    readinto method >v0.17
    seek method >v0.17
    seekable method >v0.17
    truncate method >v0.17
    writable method >v0.17
    write method >v0.17
   GreenPipe function >v0.17
   IOClosed exception >v0.17 =eventlet.hubs.IOClosed -all
   SOCKET_BLOCKING constant >v0.17 =eventlet.greenio.base.SOCKET_BLOCKING -all
   get_errno function >v0.17 =eventlet.support.get_errno -all
   greenpipe_doc constant >v0.17 =eventlet.greenio.base.greenpipe_doc -all
   notify_close function >v0.17 =eventlet.hubs.notify_close -all
   notify_opened function >v0.17 =eventlet.hubs.notify_opened -all
   set_nonblocking function >v0.17 =eventlet.greenio.base.set_nonblocking -all
   trampoline function >v0.17 =eventlet.hubs.trampoline -all
  set_nonblocking function =eventlet.greenio.base.set_nonblocking
  shutdown_safe function =eventlet.greenio.base.shutdown_safe
  socket_accept function <v0.16.1 -all
  socket_checkerr function <v0.16.1 -all
  socket_connect function <v0.16.1 -all
  socket_timeout constant >v0.21.0 <v0.32.0 =eventlet.greenio.base.socket_timeout
  trampoline function <v0.16.1 =eventlet.hubs.trampoline -all
 greenpool module
  DEBUG constant -all
  GreenMap class -all
   done_spawning method >v0.25.0
   next method
   waiters instance_attribute
  GreenPile class
   counter instance_attribute
   next method
   pool instance_attribute
   spawn method
   used instance_attribute <v0.24.1
   waiters instance_attribute
  GreenPool class
   coroutines_running instance_attribute
   free method
   imap method
   no_coros_running instance_attribute
   resize method
   running method
   sem instance_attribute
   size instance_attribute
   spawn method
   spawn_n method
   starmap method
   waitall method
   waiting method
  return_stop_iteration function <v0.24.1 -all
 greenthread module
  GreenThread class
   cancel method
   kill method
   link method
   main method
   unlink method >v0.15
   wait method
  TimeoutError exception =eventlet.timeout.Timeout -all ?v0.21.0
  call_after function =eventlet.greenthread.call_after_local -all ?v0.9.16
  call_after_global function -all ?v0.9.16
  call_after_local function -all ?v0.9.16
  cancel function -all
  exc_after function -all ?v0.9.16
  getcurrent alias !greenlet.getcurrent
  kill function
  sleep function
  spawn function
  spawn_after function
  spawn_after_local function
  spawn_n function
  with_timeout function =eventlet.timeout.with_timeout -all ?v0.21.0
 hubs package
  HubError exception >v0.25.0 -all
  IOClosed exception >v0.15.1 -all
  asyncio module >v0.35.0
   Hub class >v0.35.0
    add method >v0.35.0
    add_timer method >v0.35.0
    loop instance_attribute >v0.35.0 <0.40.4
    remove method >v0.35.0
    remove_descriptor method >v0.35.0
    run method >v0.35.0
    sleep_event instance_attribute >v0.35.0 <0.40.4
   concurrent_imported constant >0.36.0 <0.38.0
   is_available function >v0.35.0
   original function >0.36.0 <0.38.1 =eventlet.patcher.original
  builtin_hub_modules constant >v0.25.0 -all
  builtin_hub_names constant >v0.25.0 -all
  epolls module
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   Hub class
    add method
    do_poll method
    modify instance_attribute <v0.23.0
    poll instance_attribute
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   epoll alias <v0.24.1 !select.epoll
   get_errno function >v0.9.17 <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
  get_default_hub function
  get_hub function
  hub module
   BaseHub class
    READ attribute
    SYSTEM_EXCEPTIONS attribute
    WRITE attribute
    abort method
    add method
    add_timer method
    block_detect_post method
    block_detect_pre method
    clock instance_attribute
    close_one method >v0.15.1
    closed instance_attribute >v0.15.1
    debug_blocking instance_attribute
    debug_blocking_resolution instance_attribute
    debug_exceptions instance_attribute
    default_sleep method
    ensure_greenlet method >v0.10
    fire_timers method
    get_readers method
    get_timers_count method
    get_writers method
    greenlet instance_attribute
    lclass instance_attribute
    listeners instance_attribute
    mark_as_reopened method >v0.15.1
    next_timers instance_attribute
    notify_close method >v0.15.1
    prepare_timers method
    remove method
    remove_descriptor method
    run method
    running instance_attribute
    schedule_call_global method
    schedule_call_local method
    secondaries instance_attribute
    set_debug_listeners method
    set_timer_exceptions method
    sleep_until method
    squelch_exception method
    squelch_generic_exception method
    squelch_timer_exception method
    stopping instance_attribute
    switch method
    timer_canceled method
    timers instance_attribute
    timers_canceled instance_attribute
    wait method
   DebugListener class
    greenlet instance_attribute
    where_called instance_attribute
   FdListener class
    cb instance_attribute
    defang method >v0.15.1
    evtype instance_attribute
    fileno instance_attribute
    greenlet instance_attribute >v0.15.1
    mark_as_closed instance_attribute >v0.15.1
    spent instance_attribute >v0.15.1
    tb instance_attribute >v0.15.1
   IOClosed exception >v0.15.1 <v0.24.1 =eventlet.hubs.IOClosed
   READ constant
   WRITE constant
   alarm_handler function
   alarm_itimer function
   arm_alarm function !signal.setitimer
   clear_sys_exc_info function <v0.33.3 =eventlet.support.clear_sys_exc_info
   closed_callback function >v0.15.1
   g_prevent_multiple_readers constant
   noop constant
  kqueue module >v0.13
   BaseHub class >v0.13 <v0.24.1 =eventlet.hubs.hub.BaseHub
   FILTERS constant >v0.13 <v0.24.1
   Hub class >v0.13
    FILTERS instance_attribute >v0.25.0
    MAX_EVENTS attribute >v0.13
    add method >v0.13
    remove method >v0.13
    remove_descriptor method >v0.13
    wait method >v0.13
   READ constant >v0.13 <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant >v0.13 <v0.24.1 =eventlet.hubs.hub.WRITE
   clear_sys_exc_info function >v0.13 <v0.20.1 =eventlet.support.clear_sys_exc_info
   get_errno function >v0.13 <v0.15.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant >v0.13 <v0.24.1 =eventlet.hubs.hub.noop
   sleep alias >v0.13 <v0.20.1 !time.sleep
  notify_close function >v0.15.1 -all
  notify_opened function >v0.15.1 -all
  pkg_resources constant >v0.13 <v0.15.2 -all
  poll module
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   EXC_MASK constant <v0.24.1
   Hub class
    EXC_MASK instance_attribute >v0.25.0
    READ_MASK instance_attribute >v0.25.0
    WRITE_MASK instance_attribute >v0.25.0
    add method
    do_poll method
    modify instance_attribute <v0.23.0
    poll instance_attribute
    register method
    remove method
    remove_descriptor method
    wait method
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   READ_MASK constant <v0.24.1
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   WRITE_MASK constant <v0.24.1 !select.POLLOUT
   alarm_handler function <v0.15.1 =eventlet.hubs.hub.alarm_handler
   clear_sys_exc_info function <v0.24.1 =eventlet.support.clear_sys_exc_info
   get_errno function <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant <v0.24.1 =eventlet.hubs.hub.noop
   sleep alias <v0.20.1 !time.sleep
  pyevent module ?v0.30.0
   BaseHub class <v0.33.3 =eventlet.hubs.hub.BaseHub
   FdListener class <v0.15.1 =eventlet.hubs.hub.FdListener
   Hub class <v0.33.3 ?v0.30.0
    SYSTEM_EXCEPTIONS attribute <v0.33.3 ?v0.30.0
    abort method <v0.33.3 ?v0.30.0
    add method <v0.33.3 ?v0.30.0
    dispatch method <v0.33.3 ?v0.30.0
    events_to_add instance_attribute <v0.33.3 ?v0.30.0
    remove method <v0.33.3 ?v0.30.0
    remove_descriptor method <v0.33.3 ?v0.30.0
    run method <v0.33.3 ?v0.30.0
    running property <v0.33.3 ?v0.30.0
    schedule_call method <v0.33.3 ?v0.30.0
    schedule_call_global method <v0.33.3 ?v0.30.0
    schedule_call_local method <v0.33.3 ?v0.30.0
    signal method <v0.33.3 ?v0.30.0
    signal_exc_info instance_attribute <v0.33.3 ?v0.30.0
   READ constant <v0.33.3 =eventlet.hubs.hub.READ
   WRITE constant <v0.33.3 =eventlet.hubs.hub.WRITE
   event constant >v0.25.0 <v0.33.3
   event_wrapper class <v0.33.3
    cancel method <v0.33.3
    impl instance_attribute <v0.33.3
    pending property <v0.33.3
    seconds instance_attribute <v0.33.3
   is_available function >v0.25.0 <v0.33.3
  selects module
   BAD_SOCK constant
   BaseHub class <v0.24.1 =eventlet.hubs.hub.BaseHub
   Hub class
    wait method
   READ constant <v0.24.1 =eventlet.hubs.hub.READ
   WRITE constant <v0.24.1 =eventlet.hubs.hub.WRITE
   clear_sys_exc_info function <v0.24.1 =eventlet.support.clear_sys_exc_info
   get_errno function <v0.24.1 =eventlet.support.get_errno
   is_available function >v0.25.0
   noop constant <v0.24.1 =eventlet.hubs.hub.noop
  timer module
   LocalTimer class
    cancel method
    greenlet instance_attribute
    pending property
   Timer class
    called instance_attribute
    cancel method
    copy method
    pending property
    schedule method
    seconds instance_attribute
    tpl instance_attribute
    traceback instance_attribute
   get_hub function <v0.24.1 =eventlet.hubs.get_hub
  trampoline function
  twistedr module <v0.15.2
   BaseTwistedHub class <v0.15.2
    READ attribute <v0.15.2
    WRITE attribute <v0.15.2
    abort method <v0.15.2
    add method <v0.15.2
    get_readers method <v0.15.2
    get_timers_count method <v0.15.2
    get_writers method <v0.15.2
    greenlet instance_attribute <v0.15.2
    remove method <v0.15.2
    running property <v0.15.2
    schedule_call method <v0.15.2
    schedule_call_global method <v0.15.2
    schedule_call_local method <v0.15.2
    stop method <v0.15.2
    switch method <v0.15.2
    uses_twisted_reactor attribute <v0.15.2
   DaemonicThread class <v0.15.2
   DelayedCall class <v0.15.2
    cancel method <v0.15.2
   FdListener class <v0.15.2 =eventlet.hubs.hub.FdListener
   Hub class <v0.15.2 =eventlet.hubs.twistedr.TwistedHub
   LocalDelayedCall class <v0.15.2
    cancelled property <v0.15.2
    greenlet instance_attribute <v0.15.2
   READ constant <v0.15.2 =eventlet.hubs.hub.READ
   TwistedHub class <v0.15.2
    installSignalHandlers attribute <v0.15.2
    mainLoop method <v0.15.2
    run method <v0.15.2
    state attribute <v0.15.2
    switch method <v0.15.2
   WRITE constant <v0.15.2 =eventlet.hubs.hub.WRITE
   callLater function <v0.15.2
   make_twisted_threadpool_daemonic function <v0.15.2
   socket_rwdescriptor class <v0.15.2
    connectionLost method <v0.15.2
    disconnected attribute <v0.15.2
    doRead method <v0.15.2
    doWrite method <v0.15.2
    fileno instance_attribute <v0.15.2
    logPrefix method <v0.15.2
    logstr attribute <v0.15.2
  use_hub function
 import_patched function =eventlet.patcher.import_patched
 is_timeout function >v0.21.0 =eventlet.timeout.is_timeout
 kill function =eventlet.greenthread.kill
 listen function =eventlet.convenience.listen
 lock module >v0.33.0
  Lock class >v0.33.0
   release method >v0.33.0
  Semaphore class >v0.33.0 =eventlet.semaphore.Semaphore
 monkey_patch function =eventlet.patcher.monkey_patch
 patcher module
  SysModulesSaver class -all
   restore method
   save method
  already_patched constant -all
  import_patched function
  inject function
  is_monkey_patched function
  monkey_patch function
  original function -all
  patch_function function -all
  register_at_fork constant >v0.29.1 -all
  slurp_properties function -all
 pool module <v0.15.2 ?v0.9.16
  Pool class <v0.15.2 ?v0.9.16
   current_size property <v0.15.2 ?v0.9.16
   execute method <v0.15.2 ?v0.9.16
   execute_async method <v0.15.2 ?v0.9.16
   free method <v0.15.2 ?v0.9.16
   generate_results method <v0.15.2 ?v0.9.16
   killall method <v0.15.2 ?v0.9.16
   launch_all method <v0.15.2 ?v0.9.16
   max_size instance_attribute <v0.15.2 ?v0.9.16
   process_all method <v0.15.2 ?v0.9.16
   procs instance_attribute <v0.15.2 ?v0.9.16
   resize method <v0.15.2 ?v0.9.16
   results instance_attribute <v0.15.2 ?v0.9.16
   sem instance_attribute <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   wait_all method <v0.15.2 ?v0.9.16
   waitall method <v0.15.2 ?v0.9.16
   waiting method <v0.15.2 ?v0.9.16
  Semaphore class <v0.15.2 =eventlet.semaphore.Semaphore ?v0.9.16
 pools module
  Pool class
   channel instance_attribute
   create method
   current_size instance_attribute
   free method
   free_items instance_attribute
   get method
   item method
   max_size instance_attribute
   min_size instance_attribute
   order_as_stack instance_attribute
   put method
   resize method
   waiting method
  Token class -all
  TokenPool class
   create method
  item_impl constant <v0.14 -all
 proc module <v0.15.2 ?v0.9.16
  Link class <v0.15.2 ?v0.9.16
   cancel method <v0.15.2 ?v0.9.16
   listener instance_attribute <v0.15.2 ?v0.9.16
  LinkToCallable class <v0.15.2 -all ?v0.9.16
  LinkToEvent class <v0.15.2 -all ?v0.9.16
  LinkToGreenlet class <v0.15.2 -all ?v0.9.16
  LinkedCompleted exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  LinkedExited exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
   name instance_attribute <v0.15.2 ?v0.9.16
  LinkedFailed exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  LinkedKilled exception <v0.15.2 ?v0.9.16
   msg attribute <v0.15.2 ?v0.9.16
  NotUsed class <v0.15.2 -all ?v0.9.16
  Pool class <v0.15.2 -all ?v0.9.16
   allocate method <v0.15.2 ?v0.9.16
   linkable_class attribute <v0.15.2 ?v0.9.16
   semaphore instance_attribute <v0.15.2 ?v0.9.16
  Proc class <v0.15.2 ?v0.9.16
   dead property <v0.15.2 ?v0.9.16
   greenlet instance_attribute <v0.15.2 ?v0.9.16
   kill method <v0.15.2 ?v0.9.16
   run method <v0.15.2 ?v0.9.16
   spawn classmethod <v0.15.2 ?v0.9.16
   throw method <v0.15.2 ?v0.9.16
  ProcExit exception <v0.15.2 ?v0.9.16
  RunningProcSet class <v0.15.2 -all ?v0.9.16
   add method <v0.15.2 ?v0.9.16
   killall method <v0.15.2 ?v0.9.16
   procs instance_attribute <v0.15.2 ?v0.9.16
   spawn method <v0.15.2 ?v0.9.16
   waitall method <v0.15.2 ?v0.9.16
  Source class <v0.15.2 ?v0.9.16
   exc_info method <v0.15.2 ?v0.9.16
   getLink staticmethod <v0.15.2 ?v0.9.16
   has_exception method <v0.15.2 ?v0.9.16
   has_value method <v0.15.2 ?v0.9.16
   link method <v0.15.2 ?v0.9.16
   link_exception method <v0.15.2 ?v0.9.16
   link_value method <v0.15.2 ?v0.9.16
   name instance_attribute <v0.15.2 ?v0.9.16
   ready method <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   unlink method <v0.15.2 ?v0.9.16
   value instance_attribute <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
  Waiter class <v0.15.2 -all ?v0.9.16
   greenlet instance_attribute <v0.15.2 ?v0.9.16
   send method <v0.15.2 ?v0.9.16
   send_exception method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
  decorate_send class <v0.15.2 -all ?v0.9.16
   send method <v0.15.2 ?v0.9.16
  getLinkedFailed function <v0.15.2 -all ?v0.9.16
  killall function <v0.15.2 ?v0.9.16
  spawn classmethod <v0.15.2 =eventlet.proc.Proc.spawn ?v0.9.16
  spawn_greenlet function <v0.15.2 -all ?v0.9.16
  spawn_link function <v0.15.2 ?v0.9.16
  spawn_link_exception function <v0.15.2 ?v0.9.16
  spawn_link_value function <v0.15.2 ?v0.9.16
  waitall function <v0.15.2 ?v0.9.16
  wrap_errors class <v0.15.2 -all ?v0.9.16
   errors instance_attribute <v0.15.2 ?v0.9.16
   func instance_attribute <v0.15.2 ?v0.9.16
 processes module <v0.15.2 ?v0.9.16
  DeadProcess exception <v0.15.2 ?v0.9.16
  Process class <v0.15.2 ?v0.9.16
   args instance_attribute <v0.15.2 ?v0.9.16
   close method <v0.15.2 ?v0.9.16
   close_stdin method <v0.15.2 ?v0.9.16
   command instance_attribute <v0.15.2 ?v0.9.16
   dead_callback method <v0.15.2 ?v0.9.16
   flush method <v0.15.2 ?v0.9.16
   getpid method <v0.15.2 ?v0.9.16
   kill method <v0.15.2 ?v0.9.16
   makefile method <v0.15.2 ?v0.9.16
   process_number attribute <v0.15.2 ?v0.9.16
   read method <v0.15.2 ?v0.9.16
   run method <v0.15.2 ?v0.9.16
   wait method <v0.15.2 ?v0.9.16
   write method <v0.15.2 ?v0.9.16
  ProcessPool class <v0.15.2 ?v0.9.16
   args instance_attribute <v0.15.2 ?v0.9.16
   command instance_attribute <v0.15.2 ?v0.9.16
   create method <v0.15.2 ?v0.9.16
   put method <v0.15.2 ?v0.9.16
  cooperative_wait function <v0.15.2 ?v0.9.16
 queue module
  Empty alias !queue.Empty
  Event class =eventlet.event.Event -all
  Full alias !queue.Full
  ItemWaiter class -all
   block instance_attribute >v0.24.0
   item instance_attribute
  LifoQueue class
  LightQueue class
   empty method
   full method
   get method
   get_nowait method
   getters instance_attribute
   getting method
   maxsize instance_attribute
   put method
   put_nowait method
   putters instance_attribute
   putting method
   qsize method
   resize method
  PriorityQueue class
  Queue class
   join method
   task_done method
   unfinished_tasks instance_attribute
  Timeout exception =eventlet.timeout.Timeout -all
  Waiter class -all
   greenlet instance_attribute
   switch method
   throw method
   wait method
   waiting property
  get_hub function =eventlet.hubs.get_hub -all
 saranwrap module <v0.14 ?v0.9.16
  BadRequest exception <v0.14 ?v0.9.16
  BadResponse exception <v0.14 ?v0.9.16
  CallableProxy class <v0.14 ?v0.9.16
  ChildProcess class <v0.14 ?v0.9.16
   make_request method <v0.14 ?v0.9.16
  DeadProcess exception <v0.14 =eventlet.processes.DeadProcess ?v0.9.16
  ObjectProxy class <v0.14 ?v0.9.16
  Process class <v0.14 =eventlet.processes.Process ?v0.9.16
  Proxy class <v0.14 ?v0.9.16
  Request class <v0.14 ?v0.9.16
   action method <v0.14 ?v0.9.16
   get method <v0.14 ?v0.9.16
  Server class <v0.14 ?v0.9.16
   handle_call method <v0.14 ?v0.9.16
   handle_copy method <v0.14 ?v0.9.16
   handle_del method <v0.14 ?v0.9.16
   handle_eq method <v0.14 ?v0.9.16
   handle_getattr method <v0.14 ?v0.9.16
   handle_getitem method <v0.14 ?v0.9.16
   handle_nonzero method <v0.14 ?v0.9.16
   handle_setattr method <v0.14 ?v0.9.16
   handle_setitem method <v0.14 ?v0.9.16
   handle_status method <v0.14 ?v0.9.16
   handle_type method <v0.14 ?v0.9.16
   is_value method <v0.14 ?v0.9.16
   loop method <v0.14 ?v0.9.16
   respond method <v0.14 ?v0.9.16
   write_exception method <v0.14 ?v0.9.16
  UnrecoverableError exception <v0.14 ?v0.9.16
  err_string function <v0.14 ?v0.9.16
  getpid function <v0.14 ?v0.9.16
  main function <v0.14 ?v0.9.16
  named function <v0.14 ?v0.9.16
  print_string function <v0.14 ?v0.9.16
  proxied_type function <v0.14 ?v0.9.16
  pythonpath_sync function <v0.14 ?v0.9.16
  raise_an_unpicklable_error function <v0.14 ?v0.9.16
  raise_standard_error function <v0.14 ?v0.9.16
  status function <v0.14 ?v0.9.16
  wrap function <v0.14 ?v0.9.16
  wrap_module function <v0.14 ?v0.9.16
 semaphore module
  BoundedSemaphore class
   original_counter instance_attribute
   release method
  CappedSemaphore class
   acquire method
   balance property
   bounded method
   locked method
   lower_bound instance_attribute
   release method
   upper_bound instance_attribute
  Semaphore class
   acquire method
   balance property
   bounded method
   counter instance_attribute
   locked method
   release method
  Timeout exception >v0.13 <v0.20.0 =eventlet.timeout.Timeout
 serve function =eventlet.convenience.serve
 sleep function =eventlet.greenthread.sleep
 spawn function =eventlet.greenthread.spawn
 spawn_after function =eventlet.greenthread.spawn_after
 spawn_n function =eventlet.greenthread.spawn_n
 support package
  PY33 constant >v0.16
  bytes_to_str function >v0.16
  capture_stderr function >v0.16 <v0.22.1
  clear_sys_exc_info function <v0.33.3
  dns package >v0.20.0 <v0.23.0
   dnssec module >v0.20.0 <v0.23.0
   e164 module >v0.20.0 <v0.23.0
   edns module >v0.20.0 <v0.23.0
   entropy module >v0.20.0 <v0.23.0
   exception module >v0.20.0 <v0.23.0
   flags module >v0.20.0 <v0.23.0
   grange module >v0.20.0 <v0.23.0
   hash module >v0.20.0 <v0.23.0
   inet module >v0.20.0 <v0.23.0
   ipv4 module >v0.20.0 <v0.23.0
   ipv6 module >v0.20.0 <v0.23.0
   message module >v0.20.0 <v0.23.0
   name module >v0.20.0 <v0.23.0
   namedict module >v0.20.0 <v0.23.0
   node module >v0.20.0 <v0.23.0
   opcode module >v0.20.0 <v0.23.0
   query module >v0.20.0 <v0.23.0
   rcode module >v0.20.0 <v0.23.0
   rdata module >v0.20.0 <v0.23.0
   rdataclass module >v0.20.0 <v0.23.0
   rdataset module >v0.20.0 <v0.23.0
   rdatatype module >v0.20.0 <v0.23.0
   rdtypes package >v0.20.0 <v0.23.0
   renderer module >v0.20.0 <v0.23.0
   resolver module >v0.20.0 <v0.23.0
   reversename module >v0.20.0 <v0.23.0
   rrset module >v0.20.0 <v0.23.0
   set module >v0.20.0 <v0.23.0
   tokenizer module >v0.20.0 <v0.23.0
   tsig module >v0.20.0 <v0.23.0
   tsigkeyring module >v0.20.0 <v0.23.0
   ttl module >v0.20.0 <v0.23.0
   update module >v0.20.0 <v0.23.0
   version module >v0.20.0 <v0.23.0
   wiredata module >v0.20.0 <v0.23.0
   zone module >v0.20.0 <v0.23.0
  get_errno function
  greendns module
   DNS_QUERY_TIMEOUT constant
   EAI_EAGAIN_ERROR constant >v0.17
   EAI_NODATA_ERROR constant >v0.17 =eventlet.support.greendns.EAI_NONAME_ERROR
   EAI_NONAME_ERROR constant >v0.17
   FakeAnswer class <v0.16.1
    expiration attribute <v0.16.1
   FakeRecord class <v0.16.1
   HOSTS_TTL constant >v0.17
   HostsAnswer class >v0.17
    canonical_name instance_attribute >v0.17
    expiration instance_attribute >v0.17
    qname instance_attribute >v0.17
    rdclass instance_attribute >v0.17
    rdtype instance_attribute >v0.17
    response instance_attribute >v0.17
    rrset instance_attribute >v0.17
   HostsResolver class >v0.17
    LINES_RE attribute >v0.22.0
    fname instance_attribute >v0.17
    getaliases method >v0.17
    interval instance_attribute >v0.17
    query method >v0.17
   ResolverProxy class
    clear method
    getaliases method >v0.17
    query method
   compute_expiration function >v0.32.0
   getaddrinfo function
   getaliases function
   gethostbyname function
   gethostbyname_ex function
   getnameinfo function
   is_ip_addr function >v0.17
   is_ipv4_addr function
   is_ipv6_addr function >v0.17
   reset function
   resolve function
   resolve_cname function >v0.17
   resolver constant
   tcp function
   udp function
  greenlets module
   GreenletExit alias !greenlet.GreenletExit
   getcurrent alias !greenlet.getcurrent
   greenlet alias !greenlet.greenlet
   preserves_excinfo constant >v0.13 <v0.33.3
  monotonic module >v0.21.0 <v0.23.0
  psycopg2_patcher module
   eventlet_wait_callback function
   make_psycopg_green function
   trampoline function <v0.22.1 =eventlet.hubs.trampoline
  pylib module
   emulate function
  safe_writelines function >v0.18.2 <v0.18.2
  six module >v0.15 <v0.23.0
  stacklesspypys module
   emulate function
  stacklesss module
   FirstSwitch class
    gr instance_attribute
   GreenletExit exception
   caller constant
   coro_args constant
   emulate function
   getcurrent function
   greenlet class
    dead instance_attribute
    parent instance_attribute
    run method
    switch method
   tasklet_to_greenlet constant
  wrap_deprecated function >v0.21.0
  writeall function >v0.18.2 <v0.18.2
 timeout module
  Timeout exception
   cancel method
   exception instance_attribute
   is_timeout property >v0.21.0
   pending property
   seconds instance_attribute
   start method
   timer instance_attribute
  get_hub function =eventlet.hubs.get_hub -all
  is_timeout function >v0.21.0
  with_timeout function
  wrap_is_timeout function >v0.21.0
 tpool module
  EXC_CLASSES constant -all
  Empty alias !queue.Empty -all
  Proxy class
   next method
  QUIET constant -all
  Queue alias !queue.Queue -all
  SYS_EXCS constant -all
  execute function
  killall function
  proxy_call function -all
  set_num_threads function >v0.10
  setup function -all
  tpool_trampoline function -all
  tworker function -all
 twistedutil package <v0.15.2
  block_on function <v0.15.2
  callInGreenThread function <v0.15.2
  deferToGreenThread function <v0.15.2
  get_hub function <v0.15.2 =eventlet.hubs.get_hub
  join_reactor module <v0.15.2
   BaseTwistedHub class <v0.15.2 =eventlet.hubs.twistedr.BaseTwistedHub
   hub constant <v0.15.2
   use_hub function <v0.15.2 =eventlet.hubs.use_hub
  protocol module <v0.15.2
   BaseEvent class <v0.15.2 =eventlet.event.Event
   Event class <v0.15.2
    send method <v0.15.2
    send_exception method <v0.15.2
   GreenClientCreator class <v0.15.2
    args instance_attribute <v0.15.2
    connectSRV method <v0.15.2
    connectSSL method <v0.15.2
    connectTCP method <v0.15.2
    connectTLS method <v0.15.2
    connectUNIX method <v0.15.2
    gtransport_class attribute <v0.15.2
    kwargs instance_attribute <v0.15.2
    reactor instance_attribute <v0.15.2
   GreenInstanceFactory class <v0.15.2
    buildProtocol method <v0.15.2
    clientConnectionFailed method <v0.15.2
    event instance_attribute <v0.15.2
    instance instance_attribute <v0.15.2
   GreenTransport class <v0.15.2
    next method <v0.15.2
    protocol_class attribute <v0.15.2
    read method <v0.15.2
    recv method <v0.15.2
   GreenTransportBase class <v0.15.2
    build_protocol method <v0.15.2
    loseConnection method <v0.15.2
    pauseProducing method <v0.15.2
    resumeProducing method <v0.15.2
    transportBufferSize attribute <v0.15.2
    write method <v0.15.2
   Producer2Event class <v0.15.2
    event instance_attribute <v0.15.2
    resumeProducing method <v0.15.2
    stopProducing method <v0.15.2
   Protocol class <v0.15.2
    connectionLost method <v0.15.2
    connectionMade method <v0.15.2
    dataReceived method <v0.15.2
   Queue class <v0.15.2 =eventlet.coros.Queue ?v0.9.16
   SimpleSpawnFactory class <v0.15.2
    args instance_attribute <v0.15.2
    buildProtocol method <v0.15.2
    exc_handler method <v0.15.2
    gtransport_class attribute <v0.15.2
    handler instance_attribute <v0.15.2
    kwargs instance_attribute <v0.15.2
   SpawnFactory class <v0.15.2
    greenlets instance_attribute <v0.15.2
    waitall method <v0.15.2
   UnbufferedTransport class <v0.15.2
    next method <v0.15.2
    protocol_class attribute <v0.15.2
    read method <v0.15.2
    recv method <v0.15.2
   ValueQueue class <v0.15.2
    has_error method <v0.15.2
    send method <v0.15.2
    wait method <v0.15.2
  protocols package <v0.15.2
   basic module <v0.15.2
    GreenTransportBase class <v0.15.2 =eventlet.twistedutil.protocol.GreenTransportBase
    LineOnlyReceiver class <v0.15.2
     connectionLost method <v0.15.2
     connectionMade method <v0.15.2
     lineReceived method <v0.15.2
    LineOnlyReceiverTransport class <v0.15.2
     next method <v0.15.2
     protocol_class attribute <v0.15.2
     readline method <v0.15.2
     sendline method <v0.15.2
  spawn function <v0.15.2 =eventlet.greenthread.spawn
 util module <v0.15.2
  g_log function <v0.14 ?v0.9.16
  set_reuse_addr function <v0.15.2 ?v0.9.16
  socket_bind_and_listen function <v0.15.2 ?v0.9.16
  tcp_socket function <v0.15.2 ?v0.9.16
  wrap_pipes_with_coroutine_pipes function <v0.15.2 ?v0.9.16
  wrap_select_with_coroutine_select function <v0.15.2 ?v0.9.16
  wrap_socket_with_coroutine_socket function <v0.15.2 ?v0.9.16
  wrap_ssl function <v0.15.2 ?v0.15
  wrap_threading_local_with_coro_local function <v0.15.2 ?v0.9.16
 version_info constant <v0.33.3
 websocket module
  ACCEPTABLE_CLIENT_ERRORS constant -all
  BadRequest exception >v0.15 -all
   body instance_attribute >v0.15
   headers instance_attribute >v0.15
   status instance_attribute >v0.15
  ConnectionClosedError exception >v0.15 -all
  DEFAULT_MAX_FRAME_LENGTH constant >v0.31.0 -all
  FailedConnectionError exception >v0.15 -all
   message instance_attribute >v0.15
   status instance_attribute >v0.15
  PROTOCOL_GUID constant >v0.15 -all
  ProtocolError exception >v0.15 -all
  RFC6455WebSocket class >v0.15 -all
   Message class >v0.15
   UTF8Decoder class >v0.15
   client instance_attribute >v0.15
   close method >v0.15
   extensions instance_attribute >v0.22.0
   iterator instance_attribute >v0.15
   max_frame_length instance_attribute >v0.31.0
   protocol instance_attribute >v0.15
   send method >v0.15
   wait method >v0.15
  VALID_CLOSE_STATUS constant >v0.15 -all
  WebSocket class
   close method
   environ instance_attribute
   log instance_attribute >v0.22.0
   log_context instance_attribute >v0.22.0
   origin instance_attribute
   path instance_attribute
   protocol instance_attribute
   send method
   socket instance_attribute
   version instance_attribute
   wait method
   websocket_closed instance_attribute
  WebSocketWSGI class
   configured classmethod >v0.15
   handler instance_attribute
   max_frame_length instance_attribute >v0.31.0
   origin_checker instance_attribute >v0.15
   protocol_version instance_attribute
   support_legacy_versions instance_attribute >v0.15
   supported_protocols instance_attribute >v0.15
  get_errno function =eventlet.support.get_errno -all
  utf8validator constant >v0.15 -all
 with_timeout function =eventlet.timeout.with_timeout
 wrap_is_timeout function >v0.21.0 =eventlet.timeout.wrap_is_timeout
 wrap_ssl function =eventlet.convenience.wrap_ssl
 wsgi module
  ACCEPT_ERRNO constant -all
  ACCEPT_EXCEPTIONS constant -all
  ALREADY_HANDLED constant <v0.30.2 -all
  BAD_SOCK constant -all
  BROKEN_SOCK constant -all
  ChunkReadError exception >v0.18.0 -all
  DEFAULT_LOG_FORMAT constant -all
  DEFAULT_MAX_HTTP_VERSION constant -all
  DEFAULT_MAX_SIMULTANEOUS_REQUESTS constant -all
  FileObjectForHeaders class >v0.9.17 -all
   fp instance_attribute >v0.9.17
   readline method >v0.9.17
   total_header_size instance_attribute >v0.9.17
  HeaderLineTooLong exception >v0.9.17 -all
  HeadersTooLarge exception >v0.9.17 -all
  HttpProtocol class -all
   capitalize_response_headers attribute >v0.15
   client_address instance_attribute >v0.22.0
   conn_state instance_attribute >v0.22.0
   disable_nagle_algorithm attribute >v0.18.3 <v0.18.3
   finish method
   formalize_key_naming method >0.37.0
   get_client_address method >v0.20.0
   get_client_ip method <v0.19.0
   get_environ method
   handle method >v0.22.0
   handle_expect_100 method >v0.16
   handle_one_request method
   handle_one_response method
   minimum_chunk_size attribute
   protocol_version attribute
   reject_bad_requests attribute >v0.34.3
   request instance_attribute >v0.22.0
   server instance_attribute >v0.22.0
   setup method
   wbufsize attribute >v0.18.3
  Input class -all
   chunk_length instance_attribute
   chunked_input instance_attribute
   content_length instance_attribute
   discard method >v0.18.0
   get_socket method
   headers_sent instance_attribute >v0.25.0
   hundred_continue_headers instance_attribute >v0.15.2
   is_hundred_continue_response_sent instance_attribute >v0.16
   position instance_attribute
   read method
   readline method
   readlines method
   rfile instance_attribute
   send_hundred_continue_response method >v0.16
   set_hundred_continue_response_headers method >v0.15.2
   should_send_hundred_continue property >v0.33.0
   wfile instance_attribute
   wfile_line instance_attribute
  LoggerFileWrapper class >v0.17.2 -all
   debug method >v0.17.2
   error method >v0.18.0
   info method >v0.17.2
   log instance_attribute >v0.17.2
   write method >v0.17.2
  LoggerNull class >v0.21.0 -all
   debug method >v0.21.0
   error method >v0.21.0
   info method >v0.21.0
   write method >v0.21.0
  MAX_HEADER_LINE constant >v0.9.17 -all
  MAX_REQUEST_LINE constant -all
  MAX_TOTAL_HEADER_SIZE constant >v0.9.17 -all
  MINIMUM_CHUNK_SIZE constant -all
  RESPONSE_414 constant >v0.22.0 -all
  STATE_CLOSE constant >v0.22.0 -all
  STATE_IDLE constant >v0.22.0 -all
  STATE_REQUEST constant >v0.22.0 -all
  Server class -all
   address instance_attribute
   app instance_attribute
   capitalize_response_headers instance_attribute >v0.15
   debug instance_attribute
   environ instance_attribute
   get_environ method
   keepalive instance_attribute
   log instance_attribute
   log_format instance_attribute
   log_message method
   log_output instance_attribute >v0.9.17
   log_x_forwarded_for instance_attribute
   max_http_version instance_attribute
   minimum_chunk_size instance_attribute >v0.13
   outstanding_requests instance_attribute
   pid instance_attribute
   process_request method
   protocol instance_attribute
   socket instance_attribute
   socket_timeout instance_attribute >v0.14
   url_length_limit instance_attribute >v0.9.17
  WSGI_LOCAL constant >v0.30.3 -all
  addr_to_host_port function >v0.20.0 -all
  encode_dance function >v0.23.0 <v0.24.1 -all
  format_date_time function
  get_errno function <v0.15.1 =eventlet.support.get_errno -all
  get_logger function >v0.17.2 -all
  is_accepting constant >v0.16 -all
  local class >v0.30.3 =eventlet.corolocal.local -all
  new function >v0.15.1 <0.38.2 -all
  safe_writelines function >v0.18.2 <v0.18.2 =eventlet.support.safe_writelines -all
  server function
  socket_repr function >v0.18.0 -all
  writeall function >v0.18.2 <v0.18.2 =eventlet.support.writeall -all
 zipkin package >v0.21.0
  api module >v0.21.0
   SERVER_SEND constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_SEND
   TraceData class >v0.21.0
    END_ANNOTATION attribute >v0.21.0
    add_annotation method >v0.21.0
    add_binary_annotation method >v0.21.0
    annotations instance_attribute >v0.21.0
    bannotations instance_attribute >v0.21.0
    endpoint instance_attribute >v0.21.0
    flush method >v0.21.0
    name instance_attribute >v0.21.0
    parent_id instance_attribute >v0.21.0
    sampled instance_attribute >v0.21.0
    span_id instance_attribute >v0.21.0
    trace_id instance_attribute >v0.21.0
   ZipkinDataBuilder class >v0.21.0
    build_annotation staticmethod >v0.21.0
    build_binary_annotation staticmethod >v0.21.0
    build_endpoint staticmethod >v0.21.0
    build_span staticmethod >v0.21.0
   client constant >v0.21.0
   generate_span_id function >v0.21.0
   generate_trace_id function >v0.21.0
   get_trace_data function >v0.21.0
   init_trace_data function >v0.21.0
   is_sample function >v0.21.0
   is_tracing function >v0.21.0
   put_annotation function >v0.21.0
   put_key_value function >v0.21.0
   set_trace_data function >v0.21.0
  client module >v0.21.0
   CATEGORY constant >v0.21.0
   GreenPile class >v0.21.0 =eventlet.greenpool.GreenPile
   ZipkinClient class >v0.21.0
    close method >v0.21.0
    host instance_attribute >v0.21.0
    pile instance_attribute >v0.21.0
    port instance_attribute >v0.21.0
    send_to_collector method >v0.21.0
  greenthread module >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  http module >v0.21.0
   HDR_PARENT_SPAN_ID constant >v0.21.0
   HDR_SAMPLED constant >v0.21.0
   HDR_SPAN_ID constant >v0.21.0
   HDR_TRACE_ID constant >v0.21.0
   hex_str function >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  log module >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
  patcher module >v0.21.0
   ZipkinClient class >v0.21.0 =eventlet.zipkin.client.ZipkinClient
   disable_trace_patch function >v0.21.0
   enable_trace_patch function >v0.21.0
  wsgi module >v0.21.0
   HDR_PARENT_SPAN_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_PARENT_SPAN_ID
   HDR_SAMPLED constant >v0.21.0 =eventlet.zipkin.http.HDR_SAMPLED
   HDR_SPAN_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_SPAN_ID
   HDR_TRACE_ID constant >v0.21.0 =eventlet.zipkin.http.HDR_TRACE_ID
   SERVER_RECV constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_RECV
   SERVER_SEND constant >v0.21.0 =eventlet.zipkin._thrift.zipkinCore.constants.SERVER_SEND
   Sampler class >v0.21.0
    sampling method >v0.21.0
    sampling_rate instance_attribute >v0.21.0
   bool_or_none function >v0.21.0
   int_or_none function >v0.21.0
   patch function >v0.21.0
   unpatch function >v0.21.0
`;
/** The names that `from eventlet import *` bound in some release. */
const STAR$1 = "BoundedSemaphore CappedSemaphore Event EventletDeprecationWarning GreenPile GreenPool Queue Semaphore StopServe Timeout TimeoutError call_after_global connect convenience event exc_after getcurrent green greenio greenlet greenpool greenthread hubs import_patched is_timeout kill listen monkey_patch os patcher queue semaphore serve sleep spawn spawn_after spawn_n support sys timeout traceback version_info warnings with_timeout wrap_is_timeout wrap_ssl";
/** The environment variables that eventlet's own code reads. */
const VARIABLES$1 = "EVENTLET_DEPRECATED_EAI_NODATA EVENTLET_HUB EVENTLET_IMPORT_VERSION_ONLY EVENTLET_NO_GREENDNS EVENTLET_TESTS EVENTLET_THREADPOOL_SIZE";
// src/catalogue/names.ts
/** Every name of every release of eventlet, read from the generated table once. */
/** What each mark of the table puts into a name. */
const FIELDS = {
	">": (draft, value) => {
		draft.first = value;
	},
	"<": (draft, value) => {
		draft.last = value;
	},
	"=": (draft, value) => {
		draft.canonical = value;
	},
	"!": (draft, value) => {
		draft.canonical = value;
		draft.external = true;
	},
	"-": (draft) => {
		draft.inAll = false;
	},
	"~": (draft, value) => {
		draft.greens = value;
	},
	"?": (draft, value) => {
		draft.deprecated = value;
	}
};
let table = null;
/** All names by dotted name. The text is 75 kB and takes about two milliseconds, so it is read at the first question. */
function names() {
	table ??= read(SYMBOLS);
	return table;
}
function read(text) {
	const found = /* @__PURE__ */ new Map();
	const path = [];
	for (const line of text.split("\n")) {
		if (line === "") continue;
		const depth = line.search(/\S/);
		const [last = "", kind = "", ...fields] = line.slice(depth).split(" ");
		const parent = depth === 0 ? void 0 : path[depth - 1];
		parent?.children.push(last);
		const draft = blank(parent ? `${parent.name}.${last}` : last, kind);
		for (const field of fields) FIELDS[field.charAt(0)]?.(draft, field.slice(1));
		path[depth] = draft;
		found.set(draft.name, draft);
	}
	return found;
}
function blank(name, kind) {
	return {
		name,
		kind,
		first: "v0.9.16",
		last: null,
		canonical: null,
		external: false,
		inAll: true,
		greens: null,
		deprecated: null,
		children: []
	};
}
/** The longest leading part of a dotted name that is a known name, and what follows it; null where none is. */
function longestKnown(symbol) {
	for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
		const known = names().get(symbol.slice(0, end));
		if (known) return {
			known,
			rest: symbol.slice(end)
		};
	}
	return null;
}
// src/catalogue/data/green-advice.ts
const PLAIN = "`{plain}` of the standard library";
const STREAMS = "`reader, writer = await asyncio.open_connection(host, port)` and `await asyncio.start_server(handle, host, port)`";
const TASKS = "Tasks made with `asyncio.create_task()`, and asyncio’s own locks, events and queues";
const BOTH$1 = ["asyncio", "threading"];
const THREADING$1 = ["threading"];
const ASYNCIO$1 = ["asyncio"];
/** The same in every direction: names that wait for nothing. */
const same = (text, ...names) => ({
	patterns: names.map((name) => `eventlet.green.${name}`),
	asyncio: text,
	threading: text,
	unstated: BOTH$1
});
/** The plain name for threads, something else for asyncio. */
const plain = (names, asyncio, unstated, awaitlet) => ({
	patterns: names.map((name) => `eventlet.green.${name}`),
	asyncio,
	threading: PLAIN,
	...awaitlet ? { awaitlet } : {},
	...unstated ? { unstated } : {}
});
const SOCKETS = [
	{
		patterns: ["eventlet.green.socket", "eventlet.green._socket_nodns"],
		asyncio: `${STREAMS}; \`loop.sock_recv()\` and its like on a plain socket`,
		threading: `${PLAIN}, with a thread for each connection or a thread pool`
	},
	{
		patterns: [
			"eventlet.green.socket.socket",
			"eventlet.green._socket_nodns.socket",
			"eventlet.green.ssl.GreenSocket"
		],
		asyncio: `${STREAMS}; \`await loop.sock_recv(sock, size)\` and its like on a plain socket that does not block`,
		threading: "`socket.socket()` of the standard library"
	},
	plain(["socket.create_connection"], "`reader, writer = await asyncio.open_connection(host, port)`"),
	{
		patterns: [
			"eventlet.green.socket.getaddrinfo",
			"eventlet.green.socket.gethostby*",
			"eventlet.support.greendns.getaddrinfo",
			"eventlet.support.greendns.gethostby*"
		],
		asyncio: "`await loop.getaddrinfo(host, port)`",
		threading: "`socket.getaddrinfo(host, port)`",
		unstated: ASYNCIO$1
	},
	{
		patterns: ["eventlet.green.socket.getnameinfo", "eventlet.support.greendns.getnameinfo"],
		asyncio: "`await loop.getnameinfo(address)`",
		threading: "`socket.getnameinfo(address, 0)`",
		unstated: ASYNCIO$1
	},
	{
		patterns: ["eventlet.support.greendns", "eventlet.support.greendns.*"],
		asyncio: "`await loop.getaddrinfo(host, port)`; `dns.asyncresolver` of dnspython for other records",
		threading: "`socket.getaddrinfo(host, port)`; `dns.resolver` of dnspython for other records",
		unstated: BOTH$1
	},
	same("`TimeoutError`, which `socket.timeout` is another name of", "socket.timeout", "ssl.timeout_exc"),
	plain(["socket.*", "_socket_nodns.*"], `${PLAIN}; what waits for the network goes through asyncio’s streams`),
	{
		patterns: [
			"eventlet.green.ssl",
			"eventlet.green.ssl.GreenSSLSocket",
			"eventlet.green.ssl.SSLSocket"
		],
		asyncio: "`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`",
		threading: "`ssl` of the standard library: `context.wrap_socket(sock)` of an `ssl.SSLContext`"
	},
	{
		patterns: ["eventlet.green.ssl.wrap_socket", "eventlet.green.ssl.sslwrap_simple"],
		asyncio: "`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`",
		threading: "`context.wrap_socket(sock)` of an `ssl.SSLContext`: `ssl.wrap_socket()` is gone since Python 3.12."
	},
	same("`ssl.SSLContext` of the standard library", "ssl.GreenSSLContext", "ssl.SSLContext"),
	same("`ssl.create_default_context()` of the standard library", "ssl.green_create_default_context", "ssl.create_default_context"),
	same(PLAIN, "ssl.*"),
	{
		patterns: ["eventlet.green.OpenSSL", "eventlet.green.OpenSSL.*"],
		asyncio: "`ssl=context`, an argument of `asyncio.start_server()` and `asyncio.open_connection()`",
		threading: "`{plain}` of pyOpenSSL itself",
		unstated: ASYNCIO$1
	},
	plain([
		"select",
		"select.select",
		"select.poll",
		"select.epoll",
		"selectors",
		"selectors.*"
	], "`loop.add_reader(fd, callback)`, or the streams: the loop does the selecting.", BOTH$1),
	same(PLAIN, "select.error"),
	plain(["SocketServer", "SocketServer.*"], "`await asyncio.start_server(handle, host, port)`"),
	{
		patterns: [
			"eventlet.green.asyncore",
			"eventlet.green.asyncore.*",
			"eventlet.green.asynchat",
			"eventlet.green.asynchat.*"
		],
		asyncio: STREAMS,
		threading: "`socketserver.ThreadingTCPServer(address, Handler).serve_forever()`: asyncore and asynchat are gone since Python 3.12.",
		unstated: THREADING$1
	}
];
const HTTP = [
	{
		patterns: [
			"eventlet.green.urllib",
			"eventlet.green.urllib.request",
			"eventlet.green.urllib.request.*",
			"eventlet.green.urllib.response*",
			"eventlet.green.http.client",
			"eventlet.green.http.client.*",
			"eventlet.green.httplib*"
		],
		asyncio: "`aiohttp.ClientSession` with `asyncio.gather()`",
		threading: `${PLAIN}, or requests; several at once through a \`ThreadPoolExecutor\``
	},
	{
		patterns: ["eventlet.green.urllib2*"],
		asyncio: "`aiohttp.ClientSession` with `asyncio.gather()`",
		threading: "`urllib.request` of the standard library, or requests; several at once through a `ThreadPoolExecutor`"
	},
	{
		patterns: ["eventlet.green.ftplib*"],
		asyncio: "`await asyncio.to_thread()` around what `{plain}` sends and receives",
		threading: `${PLAIN}; several at once through a \`ThreadPoolExecutor\``,
		unstated: ASYNCIO$1
	},
	plain(["urllib.error.HTTPError", "urllib.request.HTTPError"], "`aiohttp.ClientResponseError`, which `aiohttp.ClientResponse.raise_for_status()` raises", ASYNCIO$1),
	plain([
		"urllib.error",
		"urllib.error.*",
		"urllib.request.URLError",
		"http.client.HTTPException",
		"http.client.error",
		"http.client.BadStatusLine",
		"http.client.CannotSendHeader",
		"http.client.CannotSendRequest",
		"http.client.ImproperConnectionState",
		"http.client.IncompleteRead",
		"http.client.InvalidURL",
		"http.client.LineTooLong",
		"http.client.NotConnected",
		"http.client.RemoteDisconnected",
		"http.client.ResponseNotReady",
		"http.client.UnimplementedFileMode",
		"http.client.UnknownProtocol",
		"http.client.UnknownTransferEncoding"
	], "`aiohttp.ClientError`", ASYNCIO$1),
	same(PLAIN, "urllib.parse*", "http", "http.HTTPStatus", "http.cookies*", "http.cookiejar*"),
	{
		patterns: [
			"eventlet.green.http.server*",
			"eventlet.green.BaseHTTPServer*",
			"eventlet.green.SimpleHTTPServer*",
			"eventlet.green.CGIHTTPServer*"
		],
		asyncio: "`aiohttp.web.run_app()`, or an ASGI application under uvicorn",
		threading: "`http.server.ThreadingHTTPServer` of the standard library, for development",
		unstated: THREADING$1
	}
];
const THREADS = [
	plain([
		"threading",
		"threading.*",
		"thread.*"
	], TASKS),
	{
		patterns: ["eventlet.green.thread"],
		asyncio: TASKS,
		threading: "`threading` of the standard library"
	},
	{
		patterns: ["eventlet.green.threading.Thread", "eventlet.green.thread.start_new_thread"],
		asyncio: "`task = asyncio.create_task(function(*args))`; `await asyncio.to_thread(function, *args)` for what blocks",
		threading: "`threading.Thread(target=function, args=args)` of the standard library",
		awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`"
	},
	{
		patterns: [
			"eventlet.green.threading.Lock",
			"eventlet.green.thread.allocate_lock",
			"eventlet.green.thread.Lock*"
		],
		asyncio: "`asyncio.Lock()`",
		threading: "`threading.Lock()`"
	},
	plain(["threading.RLock"], "`asyncio.Lock()`, which its holder cannot take a second time", ASYNCIO$1),
	plain(["threading.Condition"], "`asyncio.Condition()`", ASYNCIO$1),
	plain(["threading.Event"], "`asyncio.Event()`"),
	plain(["threading.Semaphore", "threading.BoundedSemaphore"], "`asyncio.Semaphore(value)`, or `asyncio.BoundedSemaphore(value)`"),
	plain(["threading.Barrier"], "`asyncio.Barrier(number)` (Python 3.11)", ASYNCIO$1),
	plain(["threading.Timer"], "`loop.call_later(seconds, callback)`", ASYNCIO$1),
	{
		patterns: ["eventlet.green.threading.local"],
		asyncio: "`contextvars.ContextVar(name)`",
		threading: "`threading.local()`"
	},
	plain(["threading.enumerate"], "`asyncio.all_tasks()`", ASYNCIO$1),
	{
		patterns: [
			"eventlet.green.threading.current_thread",
			"eventlet.green.threading.currentThread",
			"eventlet.green.threading.get_ident",
			"eventlet.green.thread.get_ident",
			"eventlet.corolocal.get_ident"
		],
		asyncio: "`asyncio.current_task()`",
		threading: "`threading.current_thread()`, or `threading.get_ident()`",
		unstated: ASYNCIO$1
	}
];
const SYSTEM = [
	plain(["time.sleep"], "`await asyncio.sleep(seconds)`"),
	plain(["time", "time.*"], "`await asyncio.sleep(seconds)` for `time.sleep()`; the rest of `time` as it is"),
	plain(["os"], "`await asyncio.to_thread()` around those of its functions that block"),
	plain(["os.*"], "`await asyncio.to_thread()` around `{plain}` where it blocks"),
	plain(["subprocess", "subprocess.Popen"], "`process = await asyncio.create_subprocess_exec(*command)`"),
	plain([
		"subprocess.run",
		"subprocess.call",
		"subprocess.check_call",
		"subprocess.check_output"
	], "`process = await asyncio.create_subprocess_exec(*command)`, then `await process.communicate()` and a look at `process.returncode`"),
	plain(["subprocess.TimeoutExpired"], "`TimeoutError`, which `await asyncio.wait_for(process.wait(), seconds)` raises"),
	plain([
		"subprocess.PIPE",
		"subprocess.STDOUT",
		"subprocess.DEVNULL"
	], "`asyncio.subprocess.PIPE`, `asyncio.subprocess.STDOUT` or `asyncio.subprocess.DEVNULL`"),
	same(PLAIN, "subprocess.*"),
	plain(["builtin", "builtin.*"], "`await asyncio.to_thread(open, path)`, and the same around what reads and writes"),
	{
		patterns: ["eventlet.green.profile", "eventlet.green.profile.*"],
		asyncio: "`cProfile.Profile()` around the loop: every task runs in its thread.",
		threading: "`cProfile.Profile()`, in each thread that is looked at",
		unstated: BOTH$1
	},
	{
		patterns: ["eventlet.green.zmq", "eventlet.green.zmq.*"],
		asyncio: "`zmq.asyncio.Context()`, and await on each send and receive",
		threading: "`{plain}` of pyzmq itself, with a socket of its own for each thread"
	}
];
const GREEN_ADVICE = [
	...SOCKETS,
	...HTTP,
	...THREADS,
	...SYSTEM
];
// src/catalogue/data/symbol-advice.ts
const BOTH = ["asyncio", "threading"];
const ASYNCIO = ["asyncio"];
const THREADING = ["threading"];
const GREEN_THREADS = [
	{
		patterns: ["eventlet.greenthread.spawn"],
		asyncio: "`task = asyncio.create_task(function(*args))`",
		threading: "`threading.Thread(target=function, args=args, daemon=True).start()`; `executor.submit(function, *args)` where its result is waited for",
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
		threading: "`threading.Timer(seconds, function, args).start()`",
		awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`, where function starts with `awaitlet.awaitlet(asyncio.sleep(seconds))`"
	},
	{
		patterns: ["eventlet.greenthread.spawn_after_local"],
		asyncio: "`asyncio.create_task()` of a coroutine that starts with `await asyncio.sleep(seconds)`; `task.cancel()` in a finally of the caller.",
		awaitlet: "`task = asyncio.create_task(awaitlet.async_def(function, *args))`, where function starts with `awaitlet.awaitlet(asyncio.sleep(seconds))`; `task.cancel()` in a finally of the caller.",
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
		threading: "Let the callback look at a flag: a future’s callbacks cannot be removed.",
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
];
const POOLS = [
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
];
const SIGNALS = [
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
	{
		patterns: ["eventlet.queue.Empty"],
		asyncio: "`asyncio.QueueEmpty`",
		threading: "`queue.Empty`"
	},
	{
		patterns: ["eventlet.queue.Full"],
		asyncio: "`asyncio.QueueFull`",
		threading: "`queue.Full`"
	},
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
	{
		patterns: ["eventlet.lock.Lock"],
		asyncio: "`asyncio.Lock()`",
		threading: "`threading.Lock()`"
	},
	{
		patterns: ["eventlet.corolocal.local"],
		asyncio: "`contextvars.ContextVar(name)`",
		threading: "`threading.local()`"
	}
];
const TIMEOUTS = [
	{
		patterns: ["eventlet.timeout.Timeout"],
		asyncio: "`async with asyncio.timeout(seconds)` (Python 3.11), or `await asyncio.wait_for(coroutine, seconds)`",
		threading: "The timeout of the call itself (`sock.settimeout(seconds)`, `items.get(timeout=seconds)`, `future.result(timeout=seconds)`); `thread.join(timeout=seconds)`; `signal.alarm()` in the main thread",
		awaitlet: "`awaitlet.awaitlet(asyncio.wait_for(coroutine, seconds))`"
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
];
const NATIVE = [
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
];
const NETWORK = [
	{
		patterns: ["eventlet.wsgi.server"],
		asyncio: "`aiohttp.web.run_app()`, or an ASGI application under uvicorn",
		threading: "A WSGI server with threads: `gunicorn --worker-class gthread --threads N`; `wsgiref.simple_server` for development"
	},
	{
		patterns: ["eventlet.wsgi.MAX_REQUEST_LINE"],
		asyncio: "An option of the next server: `--h11-max-incomplete-event-size` of uvicorn",
		threading: "An option of the next server: `--limit-request-line` of gunicorn",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.wsgi.MAX_HEADER_LINE", "eventlet.wsgi.MAX_TOTAL_HEADER_SIZE"],
		asyncio: "An option of the next server: `--h11-max-incomplete-event-size` of uvicorn",
		threading: "Options of the next server: `--limit-request-field_size` and `--limit-request-fields` of gunicorn",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.wsgi.DEFAULT_MAX_SIMULTANEOUS_REQUESTS"],
		asyncio: "An option of the next server: `--limit-concurrency` of uvicorn",
		threading: "Options of the next server: `--workers` times `--threads` of gunicorn",
		unstated: BOTH
	},
	{
		patterns: [
			"eventlet.wsgi.DEFAULT_LOG_FORMAT",
			"eventlet.wsgi.LoggerNull",
			"eventlet.wsgi.get_logger"
		],
		asyncio: "Options of the next server: `--log-config` and `--no-access-log` of uvicorn",
		threading: "Options of the next server: `--access-logfile` and `--access-logformat` of gunicorn",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.wsgi.*"],
		asyncio: "Nothing: it is part of the server that goes.",
		threading: "Nothing: it is part of the server that goes.",
		unstated: BOTH
	},
	{
		patterns: [
			"eventlet.input",
			"eventlet.minimum_write_chunk_size",
			"eventlet.set_idle"
		],
		asyncio: "Nothing: the key exists under eventlet’s WSGI server only.",
		threading: "Nothing: the key exists under eventlet’s WSGI server only; `environ[\"wsgi.input\"]` exists under every one.",
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
		patterns: ["eventlet.greenio*shutdown_safe"],
		asyncio: "`writer.close()`, then `await writer.wait_closed()`",
		threading: "`sock.shutdown(socket.SHUT_RDWR)`, where an OSError says that the peer has gone",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.greenio*set_nonblocking"],
		asyncio: "`sock.setblocking(False)`, for `loop.sock_recv()` and its like",
		threading: "Nothing: a plain socket blocks its own thread only.",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.greenio*socket_accept"],
		asyncio: "`await loop.sock_accept(sock)`",
		threading: "`sock.accept()`",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.greenio*socket_connect"],
		asyncio: "`await loop.sock_connect(sock, address)`",
		threading: "`sock.connect(address)`",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.greenio*socket_timeout"],
		asyncio: "`TimeoutError`",
		threading: "`TimeoutError`",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.support.get_errno"],
		asyncio: "`error.errno`",
		threading: "`error.errno`",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.websocket.WebSocketWSGI", "eventlet.websocket.WebSocket"],
		asyncio: "`websockets.serve(handle, host, port)`",
		threading: "`websockets.sync.server.serve(handle, host, port)`, or simple-websocket under a WSGI server with threads"
	}
];
const RUNTIME$1 = [
	{
		patterns: ["eventlet.patcher.monkey_patch"],
		asyncio: "No patching: explicit async calls, and `await asyncio.to_thread()` around what has to block",
		threading: "No patching: the plain modules block one native thread only."
	},
	{
		patterns: ["eventlet.patcher.is_monkey_patched", "eventlet.patcher.already_patched"],
		asyncio: "`False`: keep the branch for unpatched modules only.",
		threading: "`False`: keep the branch for unpatched modules only.",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.patcher.original"],
		asyncio: "Import the module itself: without patching it is the original.",
		threading: "Import the module itself: without patching it is the original."
	},
	{
		patterns: [
			"eventlet.patcher.inject",
			"eventlet.patcher.patch_function",
			"eventlet.patcher.slurp_properties",
			"eventlet.greenio.base.CONNECT_ERR",
			"eventlet.greenio.base.CONNECT_SUCCESS",
			"eventlet.greenio.base.SOCKET_BLOCKING",
			"eventlet.greenio.base.SOCKET_CLOSED",
			"eventlet.green.subprocess.to_patch",
			"eventlet.green.httplib.to_patch",
			"eventlet.green.urllib.to_patch",
			"eventlet.green.zmq.LockReleaseError",
			"eventlet.green.MySQLdb.MySQLdbConnectionsModule",
			"eventlet.support.PY33"
		],
		asyncio: "Nothing: it serves to make modules green.",
		threading: "Nothing: it serves to make modules green.",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.hubs.IOClosed"],
		asyncio: "`OSError`, which a plain socket raises that is closed under a call",
		threading: "`OSError`, which a plain socket raises that is closed under a call",
		unstated: BOTH
	},
	{
		patterns: ["eventlet.patcher.import_patched"],
		asyncio: "An asyncio library in its place, or its plain import with `asyncio.to_thread()` around its calls",
		threading: "The plain import of the module"
	},
	{
		patterns: ["eventlet.hubs.use_hub"],
		asyncio: "`eventlet.hubs.use_hub(\"eventlet.hubs.asyncio\")` as the first step; in the end `asyncio.run(main())`",
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
		asyncio: "Await the coroutine, once its caller is async",
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
		patterns: ["eventlet.debug.hub_exceptions", "eventlet.debug.tpool_exceptions"],
		asyncio: "`loop.set_exception_handler(callback)`: what a task raises and nobody awaits is handed to it.",
		threading: "`threading.excepthook = callback`; what a future raises, `future.result()` raises again.",
		unstated: BOTH
	},
	{
		patterns: [
			"eventlet.debug.format_hub_listeners",
			"eventlet.debug.format_hub_timers",
			"eventlet.debug.hub_listener_stacks",
			"eventlet.debug.hub_timer_stacks",
			"eventlet.debug.format_asyncio_info",
			"eventlet.debug.format_threads_info"
		],
		asyncio: "`task.print_stack()` of each of `asyncio.all_tasks()`; `python -m asyncio pstree PID` (Python 3.14)",
		threading: "`faulthandler.dump_traceback(all_threads=True)`, and `threading.enumerate()`",
		unstated: THREADING
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
		patterns: ["eventlet"],
		asyncio: "Nothing for the package itself: it goes when its last use does.",
		threading: "Nothing for the package itself: it goes when its last use does."
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
];
const SYMBOL_ADVICE = [
	...GREEN_THREADS,
	...POOLS,
	...SIGNALS,
	...TIMEOUTS,
	...NATIVE,
	...NETWORK,
	...RUNTIME$1,
	...GREEN_ADVICE
];
// src/catalogue/symbols.ts
/** What eventlet's names are: canonical name, category, and what an import of them binds. */
/** The keys that eventlet's WSGI server puts into `environ`, as `eventlet.input`. */
const ENVIRON_KEYS = /* @__PURE__ */ new Set([
	"input",
	"posthooks",
	"set_idle",
	"minimum_write_chunk_size"
]);
/** The package's public names, with what it only imports itself (`eventlet.greenlet`). */
const BOUND = new Set(STAR$1.split(" "));
/** The pattern that takes what no other does. */
const CATCH_ALL = "eventlet.*";
/** The category of what nothing else claims: the package itself, internals, names that no release has. */
const FALLBACK_CATEGORY = "other";
/** The variables that turn eventlet's behaviour, or that projects made to turn eventlet on and off. */
const ENVIRONMENT_VARIABLES = /* @__PURE__ */ new Set([
	...VARIABLES$1.split(" "),
	"EVENTLET_TPOOL_DNS",
	"EVENTLET_MONKEY_PATCH",
	"EVENTLET_NOBLOCK",
	"EVENTLET_NOPATCH"
]);
/**
* The object's own name inside eventlet: `eventlet.spawn` → `eventlet.greenthread.spawn`. The longest known leading part is
* replaced, to a fixed point; attributes after it are kept. What eventlet only hands on has no name of its own in it: there
* the shortest of eventlet's present names stands for all (`eventlet.greenthread.getcurrent` → `eventlet.getcurrent`). What is
* unknown stays as it is.
*/
function canonicalOf(symbol) {
	let name = symbol;
	for (let followed = 0; followed < MAX_ALIASES; followed++) {
		const found = longestKnown(name);
		if (!found?.known.canonical) return name;
		const { canonical, external } = found.known;
		if (external) return (shortestNames().get(canonical) ?? found.known.name) + found.rest;
		name = canonical + found.rest;
	}
	return name;
}
let shortest = null;
/** Of each object from outside, the name that eventlet gives it: one that the newest release has, the shortest, the first. */
function shortestNames() {
	if (shortest) return shortest;
	const found = /* @__PURE__ */ new Map();
	for (const name of names().values()) {
		if (!name.external || name.canonical === null) continue;
		const known = found.get(name.canonical);
		if (!known || isBefore$1(name, known)) found.set(name.canonical, name);
	}
	shortest = new Map([...found].map(([canonical, { name }]) => [canonical, name]));
	return shortest;
}
function isBefore$1(a, b) {
	if (a.last === null !== (b.last === null)) return a.last === null;
	return a.name.length < b.name.length;
}
/** Aliases of aliases are two deep in the data; the bound is for a table that went wrong. */
const MAX_ALIASES = 8;
const PATTERNS$1 = CATEGORIES.flatMap(({ id, patterns }) => patterns.filter((pattern) => pattern !== CATCH_ALL).map((pattern) => [pattern, id]));
/** Of names that some release has, and of others: what is below those belongs to them (`eventlet.sleep.side_effect`). */
const CATEGORY_OF_KNOWN = lookup(PATTERNS$1);
const CATEGORY_OF_OTHER = lookup(PATTERNS$1, attributesBelong);
const found = /* @__PURE__ */ new Map();
/**
* A category's id, by the most specific pattern of the catalogue: of the symbol as written, or where only the last resort
* takes that, of its canonical name.
*/
function categoryOf(symbol) {
	const before = found.get(symbol);
	if (before !== void 0) return before;
	const category = matched(symbol) ?? matched(canonicalOf(symbol)) ?? "other";
	found.set(symbol, category);
	return category;
}
function matched(symbol) {
	return (names().has(symbol) ? CATEGORY_OF_KNOWN : CATEGORY_OF_OTHER)(symbol);
}
/** Whether what is below a name is that name's business (`eventlet.sleep.side_effect`), as it is not of a module. */
function attributesBelong(name) {
	return !["package", "module"].includes(names().get(name)?.kind ?? "module");
}
/**
* The names that `from MODULE import *` binds: the package's own over all releases; of a submodule the public names
* directly below it, without those that its `__all__` leaves out. What a green module takes over from the module
* that it stands in for is not known here.
*/
function starNames(module) {
	if (module === "eventlet") return [...BOUND];
	const known = names().get(module);
	if (!known || !["package", "module"].includes(known.kind)) return [];
	return known.children.filter((name) => !name.startsWith("_") && names().get(`${module}.${name}`)?.inAll !== false);
}
/** Whether some release of eventlet has this name directly below the package, or its WSGI environ has this key. */
function isDirectName(component) {
	return ENVIRON_KEYS.has(component) || BOUND.has(component) || names().has(`eventlet.${component}`);
}
// src/catalogue/replacements.ts
/** The replacement of a symbol in one direction; a symbol's own row wins over a variant's, and that over its category's. */
function replacementOf(symbol, canonical, category, guide, surroundings = []) {
	const direction = guide === "threading" ? "threading" : "asyncio";
	const way = wayOf(symbol, canonical, category, direction);
	const row = rowOf(symbol, canonical, surroundings);
	if (!row) return {
		text: guide === "awaitlet" ? throughAwaitlet(way.replacement) : way.replacement,
		stated: way.stated,
		page: way.url
	};
	return {
		text: (guide === "awaitlet" ? row.awaitlet ?? throughAwaitlet(row.asyncio) : row[direction]).replaceAll("{plain}", plainName(symbol) ?? plainName(canonical) ?? canonical),
		stated: way.stated && !row.unstated?.includes(direction),
		page: way.url
	};
}
/** The fallback category is the catalogue's own constant. */
function categoryOrFallback(id) {
	const category = categoryById(id) ?? categoryById("other");
	if (!category) throw new Error(`the catalogue has no category ${FALLBACK_CATEGORY}`);
	return category;
}
let rows = null;
/** The symbol's own row; one for the usage's surroundings wins, then one that names it or its canonical name. */
function rowOf(symbol, canonical, surroundings) {
	rows ??= byCondition(SYMBOL_ADVICE);
	for (const condition of [...surroundings, null]) {
		const { named, open } = rows.get(condition) ?? NO_ROWS;
		const row = named(symbol) ?? named(canonical) ?? named(meantBy(symbol)) ?? open(symbol) ?? open(canonical);
		if (row) return row;
	}
	return null;
}
/** The canonical name of what is meant, where the guides have a name that no release has. */
function meantBy(symbol) {
	return canonicalOf(MEANT_NAMES.find(({ name }) => name === symbol)?.meant ?? symbol);
}
const NO_ROWS = {
	named: () => null,
	open: () => null
};
function byCondition(advice) {
	const conditions = new Set(advice.map(({ when = null }) => when));
	return new Map([...conditions].map((condition) => {
		const entries = advice.filter(({ when = null }) => when === condition).flatMap((row) => row.patterns.map((pattern) => [pattern, row]));
		const isOpen = ([pattern]) => pattern.includes("*");
		return [condition, {
			named: lookup(entries.filter((entry) => !isOpen(entry)), attributesBelong),
			open: lookup(entries.filter(isOpen))
		}];
	}));
}
const variants = new Map(CATEGORIES.map(({ id, variants: own }) => [id, lookup(own.flatMap((variant) => variant.patterns.map((pattern) => [pattern, variant])))]));
function wayOf(symbol, canonical, category, direction) {
	const look = variants.get(category);
	return (look?.(symbol) ?? look?.(canonical) ?? categoryOrFallback(category))[direction];
}
/** `eventlet.green.os.fdopen` → `os.fdopen`; null of what is in no green module. */
function plainName(symbol) {
	const found = longestKnown(symbol);
	for (let name = found?.known.name ?? ""; name.includes("."); name = name.slice(0, name.lastIndexOf("."))) {
		const greens = longestKnown(name)?.known.greens;
		if (greens) return greens + symbol.slice(name.length);
	}
	return null;
}
/** In each piece of code, `x = await f(y)` → `x = awaitlet.awaitlet(f(y))`. */
function throughAwaitlet(text) {
	return text.replace(/`((?:[\w, ]+ = )?)await ([^`]+)`/g, "`$1awaitlet.awaitlet($2)`");
}
/** Somebody's name with the marks of code around it. */
function asCode(name) {
	return `\`${plainText(name)}\``;
}
/** A text of the catalogue without the marks around its code. */
function plainText(text) {
	return text.replaceAll("`", "");
}
// src/catalogue/data/topic-rows.ts
const TOPIC_ROWS = [
	{
		id: "official-migration-guide",
		title: "Official migration guide",
		text: "Eventlet’s own way out has three steps: switch the program to the asyncio hub, move the code to asyncio piece by piece while both run in one thread, then drop eventlet. The removal guide covers native threads as well.",
		pages: [
			"official:asyncio/migration.html#migrating-off-of-eventlet",
			"official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
			"official:asyncio/migration.html#step-2-migrate-code-to-asyncio",
			"official:asyncio/migration.html#step-3-drop-eventlet-altogether"
		]
	},
	{
		id: "why-migrate",
		title: "Why migrate",
		text: "Eventlet is deprecated: it is maintained in bugfix mode only, its authors advise against new use, and since 0.40.4 importing it warns. It emulates the blocking interfaces of the standard library, so each new Python release can break it, and what breaks shows up in code that never names eventlet.",
		pages: [
			"official:asyncio/asyncio.html#why-migrating",
			"official:history.html#history",
			"removal:guide/eventlet-risks/#arguments-against-eventlet"
		]
	},
	{
		id: "asyncio-compatibility",
		title: "Asyncio compatibility",
		text: "On the asyncio hub, eventlet and asyncio run in the same thread: an async function can await a green thread, and a green thread can wait for a coroutine. Each keeps its own locks, queues and locals; they do not work on the other side. asyncio.to_thread() and concurrent.futures run plain threads, which must not run eventlet code.",
		pages: [
			"official:asyncio/compatibility.html#asyncio-compatibility",
			"official:asyncio/compatibility.html#limitations-and-potential-unexpected-behavior",
			"official:asyncio/migration.html#known-limitations-and-work-in-progress"
		]
	},
	{
		id: "asyncio-hub",
		title: "Asyncio hub",
		text: "EVENTLET_HUB=asyncio in the environment, or eventlet.hubs.use_hub(\"eventlet.hubs.asyncio\") before monkey patching and all other set-up, makes eventlet run on an asyncio event loop. It is the first step to asyncio, and changes nothing else. The removal guide writes eventlet.use_hub: no release has that name.",
		pages: [
			"official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub",
			"official:hubs.html#understanding-eventlet-hubs",
			"official:reference/api/eventlet.hubs.html#module-eventlet.hubs.asyncio"
		]
	},
	{
		id: "asyncio-functions",
		title: "Asyncio functions",
		text: "eventlet.asyncio.spawn_for_awaitable(coroutine) runs a coroutine from eventlet code, and returns a green thread to wait() for; in async functions a green thread can be awaited. Both need the asyncio hub, and go when eventlet goes.",
		pages: [
			"official:modules/asyncio.html#eventlet.asyncio.spawn_for_awaitable",
			"official:asyncio/migration.html#step-2-migrate-code-to-asyncio",
			"official:reference/api/eventlet.html#module-eventlet.asyncio"
		]
	},
	{
		id: "glossary",
		title: "Glossary",
		text: "The words of the guides, each explained by itself too: explain coroutine.",
		pages: ["official:asyncio/guide/glossary.html#glossary-guide"]
	},
	{
		id: "awaitlet",
		title: "Awaitlet",
		text: "awaitlet.awaitlet(awaitable) waits for an awaitable inside a plain function, and awaitlet.async_def(function, *args) makes an awaitable of that function, so the layers between need no async or await. It runs on asyncio (next to eventlet: on the asyncio hub), and cannot be called inside an async function: there, await.",
		pages: [
			"official:asyncio/guide/awaitlet.html#awaitlet-as-an-alternative",
			"removal:guide/managing-migration-depth/#awaitlet-as-a-migration-tool",
			"removal:guide/managing-migration-depth/#deep-dependencies",
			"removal:guide/preparing-for-migration/#choosing-an-alternative"
		]
	},
	{
		id: "manage-your-deprecations",
		title: "Manage your deprecations",
		text: "Options, extras, worker classes and variables that name eventlet are part of what users configure. Deprecate them first, keep them for a release or two as switches that do nothing but warn, then remove them.",
		pages: ["official:asyncio/guide/deprecation.html#manage-your-deprecations", "removal:guide/preparing-for-migration/#split-your-works"]
	},
	{
		id: "fork",
		title: "fork() without execve()",
		text: "A forked copy of a process with an event loop can dead-lock or crash. Eventlet warns about it since 0.40.1. With multiprocessing, choose the \"spawn\" start method.",
		pages: ["official:fork.html#fork-without-execve", "official:fork.html#multiprocessing"]
	},
	{
		id: "order-of-work",
		title: "Order of work",
		text: "Deprecations first, then services before the libraries they use, green threads and executors before monkey patching, and the requirement last.",
		pages: ["removal:guide/preparing-for-migration/#split-your-works", "removal:guide/sequencing-the-migration/#your-migration"]
	},
	{
		id: "openstack",
		title: "OpenStack libraries",
		text: "oslo.service has a threading backend (without a WSGI server), futurist has thread pools, and cotyledon runs services and worker processes.",
		pages: [
			"removal:guide/openstack/flamingo-ptg/#specific-issues",
			"removal:guide/case-studies/octavia/#steps",
			"removal:guide/testimonials/daniel-bengtsson/",
			"removal:guide/openstack/#migration-status"
		]
	},
	{
		id: "keep-it-out",
		title: "Keep eventlet out",
		text: "When the last usage is gone, a check keeps it so: eventlet comes back through copied code, through extras and through dependencies.",
		pages: ["removal:guide/post-migration-guidance/#hacking-checks", "removal:guide/post-migration-guidance/#monitor-dependencies"]
	}
];
const TERM_ROWS = [
	{
		words: ["concurrency"],
		anchor: "glossary-concurrency",
		text: "Several pieces of work are under way at the same time, not necessarily running at the same instant."
	},
	{
		words: ["cooperative multitasking"],
		anchor: "glossary-cooperative-multitasking",
		text: "A piece of work runs until it yields of its own accord; eventlet and asyncio work so."
	},
	{
		words: ["coro"],
		anchor: "glossary-coro",
		text: "Short for coroutine; in eventlet’s code often a green thread."
	},
	{
		words: ["coroutine"],
		anchor: "glossary-coroutine",
		text: "A function that can pause and be resumed: in asyncio, what calling an async def returns."
	},
	{
		words: ["future"],
		anchor: "glossary-future",
		text: "An object that will hold the result or the exception of work that is not done yet."
	},
	{
		words: ["greenlet"],
		anchor: "glossary-greenlet",
		text: "A piece of execution with a stack of its own, that other code switches to explicitly; eventlet is built on the package of that name."
	},
	{
		words: ["green thread"],
		anchor: "glossary-green-thread",
		text: "A thread that the program schedules itself, instead of the operating system."
	},
	{
		words: ["GIL", "global interpreter lock"],
		anchor: "glossary-gil",
		text: "CPython’s lock that lets one thread at a time run Python code; blocking calls let go of it."
	},
	{
		words: ["parallelism"],
		anchor: "glossary-parallelism",
		text: "Several pieces of work run at the same instant, on several processors."
	},
	{
		words: ["preemption", "preemptive"],
		anchor: "glossary-preemptive",
		text: "The scheduler interrupts running work at any point, whether it yields or not."
	},
	{
		words: ["preemptive multitasking"],
		anchor: "glossary-preemptive-multitasking",
		text: "The operating system shares the processor out between threads, so shared state needs locks wherever it changes."
	},
	{
		words: ["task"],
		anchor: "glossary-task",
		text: "A coroutine that an asyncio event loop runs concurrently, made by asyncio.create_task()."
	},
	{
		words: ["thread"],
		anchor: "glossary-thread",
		text: "A native thread: a line of execution that the operating system schedules."
	}
];
// src/catalogue/topics.ts
const TOPICS = TOPIC_ROWS;
const TERMS = TERM_ROWS;
/** The page of a term. */
function termPage({ anchor }) {
	return `official:asyncio/guide/glossary.html#${anchor}`;
}
const BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));
/** The topic with this id. Throws where there is none: ids are constants of the catalogue. */
function topicById(id) {
	const topic = BY_ID.get(id);
	if (!topic) throw new Error(`no topic ${id}`);
	return topic;
}
// src/report/ansi.ts
/** Colour for terminals, switched on or off by the caller alone: `util.styleText` asks the environment (Node ≥ 22.13). */
/** SGR codes of ECMA-48: switch on, switch off. */
const STYLES = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	blue: [34, 39],
	cyan: [36, 39]
};
function painter(color) {
	if (!color) return (text) => text;
	return (text, ...styles) => text === "" ? text : styles.reduce((inner, style) => sgr(STYLES[style][0]) + inner + sgr(STYLES[style][1]), text);
}
function sgr(code) {
	return `\x1b[${code}m`;
}
// src/usages/usage.ts
/** The types of a usage: one place in the source where the code depends on eventlet. */
/** How a usage depends on eventlet. */
const KINDS = [
	"import",
	"reference",
	"dynamic",
	"probe",
	"indirect",
	"dependency"
];
// src/report/words.ts
/** The comment that allows one usage; `docs/` and `spec` name it so. */
const ALLOW_COMMENT = "# no-new-eventlet: allow REASON";
/** The same for a while; the last day on which it allows. */
const ALLOW_UNTIL_COMMENT = "# no-new-eventlet: allow until YYYY-MM-DD REASON";
/** The official guide, which a report links once. */
const MIGRATION_GUIDE = {
	title: "Migrating off of Eventlet",
	url: "https://eventlet.readthedocs.io/en/latest/asyncio/migration.html#migration-guide"
};
/** What a usage of each kind is; the symbol follows. */
const KIND_WORDS = {
	import: "import of",
	reference: "use of",
	dynamic: "string that names",
	probe: "check for",
	indirect: "indirect use of eventlet by",
	dependency: "dependency on"
};
/**
* What a usage is, as a phrase with names in back-ticks: "new use of `eventlet.spawn` through `nova.utils`".
* `quote` makes a name safe for where the phrase goes; `where` is said after the name, as it is.
*/
function phrase(usage, quote = backticked, where = "") {
	const through = usage.via === null ? "" : ` through ${quote(usage.via)}`;
	const phrase = `${KIND_WORDS[usage.kind]} ${quote(usage.symbol)}${through}${where}`;
	if (!("status" in usage)) return phrase;
	return usage.status === "kept" ? `${phrase}, no longer allowed` : `${usage.status} ${phrase}`;
}
function backticked(name) {
	return `\`${name.replaceAll("`", "'")}\``;
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Reasons and notes, which have no full stop, as sentences that may stand one behind the other. */
function withStops(sentences) {
	return sentences.map((text) => /[.!?…]$/.test(text) ? text : `${text}.`);
}
/** "Fail: 2 new usages, none allowed.", the verdict with the reason that decides; then the other reasons. */
function judgement({ verdict, reasons: [deciding, ...others] }) {
	return withStops([capitalized(deciding === void 0 ? verdict : `${verdict}: ${deciding}`), ...others]);
}
/** "1 usage", "2 usages". */
function plural(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
/** A difference with its sign; a real minus, as in print. */
function signed(difference) {
	if (difference === 0) return "±0";
	return difference > 0 ? `+${difference}` : `−${-difference}`;
}
/** New − removed. */
function net(counts) {
	return counts.new - counts.removed;
}
/** "2 new, 5 removed, net −3". */
function headline({ counts }) {
	return `${counts.new} new, ${counts.removed} removed, net ${signed(net(counts))}`;
}
/**
* "1 allowed, 2 carried, 3 moved, 11 kept; 16 → 13 in the changed files": what the headline leaves out and is not none.
* Empty where no changed file uses eventlet.
*/
function breakdown({ counts }) {
	if (counts.base === 0 && counts.head === 0) return "";
	const parts = [
		"allowed",
		"carried",
		"moved",
		"kept"
	].filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${name}`);
	const sides = `${counts.base} → ${counts.head} in the changed files`;
	return parts.length > 0 ? `${parts.join(", ")}; ${sides}` : sides;
}
/** "128 usages of eventlet in 34 files". */
function inventory({ counts }) {
	if (counts.total === 0) return "no usage of eventlet";
	return `${plural(counts.total, "usage")} of eventlet in ${plural(counts.files, "file")}`;
}
/** Which tree an inventory is of: "at `4f0c3f2a1b9d`", "in the work tree, part 2 of 3", "in 12 repositories". */
function ofWhich(report, quote = backticked) {
	if (report.repositories) return `in ${plural(report.repositories.length, "repository", "repositories")}`;
	const part = report.shard ? `, part ${report.shard.index} of ${report.shard.of}` : "";
	const { revision } = report;
	return `${isUncommitted(revision) ? "in" : "at"} ${revisionName(revision, quote)}${part}`;
}
/** "Budget fail: The tree is over its budget by 3: 131 of 128.", then the other reasons; nothing without a budget. */
function budgetSentences({ budget }) {
	if (budget === null) return [];
	const [deciding = "", ...others] = withStops(budget.reasons);
	return [`Budget ${budget.verdict}: ${deciding}`, ...others];
}
/** "2 small, 1 medium, 3 large": how many usages take how much work each, without what is none. */
function efforts(byEffort) {
	return [
		"small",
		"medium",
		"large"
	].filter((effort) => byEffort[effort] > 0).map((effort) => `${byEffort[effort]} ${effort}`).join(", ");
}
/** `path:line:column`, or as ruff has it for notebooks `path:cell 3:line:column`. The path is as in the report. */
function place({ path, cell, line, column }) {
	return `${location(path, cell, line)}:${column}`;
}
/** `path`, `path:line` or `path:cell 3:line`. */
function location(path, cell, line) {
	return [
		path,
		...cell === null ? [] : [`cell ${cell}`],
		...line === null ? [] : [line]
	].join(":");
}
/** Which line of its file a usage or a problem is on; null in a notebook's cell, which counts lines of its own. */
function fileLine({ cell = null, line }) {
	return cell === null ? line : null;
}
/** The sentences of a usage's advice, with back-ticks around code: what to write instead, conditions, and why it is judged as it is. */
function adviceSentences(usage) {
	const { stated, marked } = usage.advice;
	const { replacement, notes } = marked;
	return [
		`Instead: ${replacement}`,
		...stated ? [] : [UNSTATED],
		...notes,
		...reasonOf$1(usage)
	];
}
/** Why a usage is judged as it is, where that is not plain: one sentence or none. */
function reasonOf$1(usage) {
	return "why" in usage && usage.why !== null ? [usage.why] : [];
}
/** What a carried import is. */
const CARRIED = "imports that only serve usages which were there before; they do not count";
/** The categories of an inventory, the largest first, then by name. */
function categoryRows({ counts, categories, usages }) {
	const efforts = new Map(usages.map(({ category, advice }) => [category, advice.effort]));
	return Object.entries(counts.byCategory).filter(([, count]) => count > 0).map(([id, count]) => {
		const known = categories?.[id];
		return {
			id,
			count,
			title: known?.title ?? id,
			effort: known?.effort ?? efforts.get(id) ?? null
		};
	}).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
/** Said where the guides name no replacement. */
const UNSTATED = "The guides name no replacement; this is the nearest equivalent.";
/** A message in plain text for formats that show one: what, then what to do, then the link; a line each. */
function message(usage) {
	const guide = usage.advice.links[0];
	const lines = [
		`${capitalized(phrase(usage))}.`,
		...adviceSentences(usage),
		...guide ? [`Guide: ${guide.url}`] : []
	];
	if (usage.cell !== null) lines.unshift(`Cell ${usage.cell}, line ${usage.line}:`);
	return lines.join("\n");
}
/** What could not be checked, or which suppression does not hold: "syntax error", "suppression expired". */
function problemName({ reason }) {
	return reason.replaceAll("-", " ");
}
/** "Syntax error: …", with the side where it is not the one that people look at. The message is as in the report. */
function problemSentence(problem) {
	const side = problem.side === "base" ? " (before the change)" : "";
	return `${capitalized(problemName(problem))}${side}: ${problem.message}`;
}
/** Where a problem is, for formats that people read. */
function problemPlace({ path, cell, line }) {
	return location(path, cell ?? null, line);
}
/** A problem's message for formats that place it by a line of its file: a notebook's cell is said in words. */
function withCell({ cell, line }, message) {
	return cell === void 0 ? message : `Cell ${cell}, line ${line}: ${message}`;
}
/** Where the config came from and whether this change touches it, as a sentence with names in back-ticks. */
function configSentence(report) {
	const { path, revision, changedHere } = report.config;
	if (path === null) return report.command === "scan" && report.repositories !== void 0 ? "Each repository by its own config." : "No config file: the defaults hold.";
	const at = revision === null ? "" : ` ${isUncommitted(revision) ? "in" : "at"} ${revisionName(revision)}`;
	return `Config: ${backticked(path)}${at}.${changedHere ? ` ${configChange(report)}` : ""}`;
}
/** A config is read from base, and from head only when base has none. */
function configChange(report) {
	return report.command === "check" && report.config.revision === report.comparison.head ? "This change adds it." : "This change edits it; the edit takes effect once it is merged.";
}
/** A commit's id, quoted; or what is not committed yet: "the work tree". */
function revisionName(revision, quote = backticked) {
	return isUncommitted(revision) ? UNCOMMITTED[revision] : quote(shortRevision(revision));
}
const UNCOMMITTED = {
	worktree: "the work tree",
	index: "the index"
};
function isUncommitted(revision) {
	return Object.hasOwn(UNCOMMITTED, revision);
}
/** A commit's id as people quote it; `worktree` and `index` as they are. */
function shortRevision(revision) {
	return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}
// src/catalogue/advice.ts
/** A tree uses the same few hundred symbols in the same few ways, so each advice is made once. */
const made = /* @__PURE__ */ new Map();
/** The advice for one usage, for the guide that the project chose. */
function adviceFor(usage, options) {
	const { kind, symbol, canonical, category, surroundings, via } = usage;
	const own = options.guides[category];
	const key = [
		kind,
		symbol,
		canonical,
		category,
		...surroundings,
		via,
		options.guide,
		own,
		options.test
	].join("\0");
	const before = made.get(key);
	if (before) return before;
	const advice = advise(usage, own, options);
	made.set(key, advice);
	return advice;
}
function advise(usage, own, { guide, test }) {
	const situation = {
		...usage,
		test,
		guide: guideFor(usage, guide)
	};
	const category = categoryOrFallback(usage.category);
	const replacement = otherReplacement(usage) ?? symbolReplacement(situation);
	const withMarks = {
		replacement: replacement.text,
		notes: notesFor(situation, replacement, usage.via)
	};
	return {
		replacement: plainText(withMarks.replacement),
		stated: replacement.stated,
		effort: usage.kind === "dependency" || usage.kind === "probe" ? "small" : category.effort,
		notes: withMarks.notes.map(plainText),
		marked: withMarks,
		links: [...ownLink(category.title, own), ...guideLinks(situation, replacement.page)]
	};
}
/** Inside `async def` what blocks is asyncio's business, whatever way the project takes elsewhere. */
function guideFor({ category, surroundings }, guide) {
	return surroundings.includes("async") && BLOCKING_CATEGORIES.includes(category) ? "asyncio" : guide;
}
function symbolReplacement({ symbol, canonical, category, guide, surroundings }) {
	return {
		...replacementOf(symbol, canonical, category, guide, surroundings),
		source: null
	};
}
/** What is no symbol of eventlet: a framework's switch, a requirement, a question; null for the rest. */
function otherReplacement(usage) {
	const { kind, symbol, category } = usage;
	const row = kind === "indirect" ? frameworkRow(symbol, category) : void 0;
	if (row) return {
		text: row.replacement,
		stated: true,
		page: null,
		source: sourceOf(row)
	};
	const extra = FRAMEWORK_EXTRAS.find((known) => symbol === `${known.package}[${known.extra}]`);
	if (extra) return {
		text: extra.replacement,
		stated: true,
		page: null,
		source: null
	};
	if (isOwnWrapper(usage)) return null;
	const other = KIND_ROWS.find(({ kinds, categories }) => kinds.includes(kind) && (!categories || categories.includes(category)));
	return other ? {
		text: other.replacement,
		stated: other.stated,
		page: other.page,
		source: null
	} : null;
}
/** A wrapper that the config names: the tables have no row for it, and no module called eventlet is in its name. */
function isOwnWrapper({ kind, symbol, category }) {
	return kind === "indirect" && !frameworkRow(symbol, category) && !symbol.split(".").includes("eventlet");
}
/** Of a variable with rows for single values, the category tells which one it is. */
function frameworkRow(symbol, category) {
	const named = [...FRAMEWORK_VALUES, ...FRAMEWORK_SETTINGS].filter((row) => row.symbol === null ? row.names.includes(symbol) : row.symbol === symbol);
	return frameworkOf(symbol)?.row ?? named.find((row) => row.category === category) ?? named.at(-1) ?? null;
}
function notesFor(situation, { source }, via) {
	const notes = holding(NOTE_ROWS, situation).filter(({ kinds }) => kinds || situation.kind === "reference");
	return [
		...source ? [`Source: ${source}.`] : [],
		...isOwnWrapper(situation) ? [`\`symbols\` in the config says that ${asCode(situation.symbol)} stands for eventlet: take it out there when it no longer does.`] : [],
		...via ? [`It goes through ${asCode(via)}: replace it there, and what imports it follows.`] : [],
		...new Set(notes.map(({ text }) => text))
	];
}
function ownLink(title, url) {
	return url === void 0 ? [] : [{
		title: `This project’s guide: ${title}`,
		url
	}];
}
/** The place that says so, one of the other guide, what documents the symbol, and the topics that its situation calls for. */
function guideLinks(situation, page) {
	const { official, removal } = categoryOrFallback(situation.category);
	const documented = pageOfName(situation.symbol) ?? pageOfName(situation.canonical);
	const other = situation.guide === "threading" ? "/migrating-to-asyncio/" : "/migrating-to-threading/";
	const pages = [
		page,
		removal.find((found) => !found.includes(other)) ?? removal[0],
		documented,
		official[0]
	].filter((found) => found != null);
	const ofSite = (site) => pages.find((found) => found.startsWith(site));
	const topics = holding(EXTRA_LINK_ROWS, situation).map(({ topic }) => topicById(topic).pages[0]);
	return linksTo([
		pages[0],
		ofSite("official:"),
		ofSite("removal:"),
		...topics
	].filter((found) => found !== void 0));
}
// src/inventory/counts.ts
/** The counts that need no advice: what a point of the past is told by. Keys are in a fixed order. */
function inventoryCounts$1(usages) {
	const kinds = tally$1(usages, ({ kind }) => kind);
	return {
		total: usages.length,
		byKind: Object.fromEntries(KINDS.flatMap((kind) => kinds[kind] ? [[kind, kinds[kind]]] : [])),
		byCategory: tally$1(usages, ({ category }) => category),
		files: new Set(usages.map(({ path }) => path)).size
	};
}
/** The counts of a scan. */
function scanCounts(usages) {
	return {
		...inventoryCounts$1(usages),
		byEffort: effortCounts(usages),
		byDirectory: tally$1(usages, ({ path }) => directoryOf(path)),
		byFile: tally$1(usages, ({ path }) => path)
	};
}
/** How many of these usages take how much work each. */
function effortCounts(usages) {
	const counts = {
		small: 0,
		medium: 0,
		large: 0
	};
	for (const { advice } of usages) counts[advice.effort]++;
	return counts;
}
/** The folder that a file stands in; the top is `.`. */
function directoryOf(path) {
	const end = path.lastIndexOf("/");
	return end < 0 ? "." : path.slice(0, end);
}
/** How often each key comes, the keys sorted. */
function tally$1(values, key) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => a < b ? -1 : 1));
}
// src/catalogue/data/step-rows.ts
/** "Focus first on eliminating the Eventlet WSGI server", "then migrate other concurrency features": the removal guide. */
const PRIORITIES = "removal:guide/openstack/flamingo-ptg/#migration-strategy:~:text=Prioritization";
// src/catalogue/steps.ts
/** The first to be done first. */
const STEPS = [
	{
		title: "Serve without eventlet",
		why: "The WSGI server goes first: how a service is started, deployed and shut down hangs on it, and what comes later can’t be switched off while it runs.",
		categories: ["wsgi-server", "websocket"],
		pages: [PRIORITIES, "removal:guide/openstack/flamingo-ptg/#specific-issues"]
	},
	{
		title: "Move concurrency to threads or asyncio",
		why: "Green threads and pools, and what waits, locks and times out in them, go together, and before monkey patching, which they count on.",
		categories: [
			"greenthreads",
			"green-pools",
			"dagpool",
			"native-threads",
			"sleeping",
			"timeouts",
			"events",
			"queues",
			"locks",
			"thread-locals"
		],
		pages: [PRIORITIES, "removal:guide/preparing-for-migration/#split-your-works:~:text=Secondly%20Executors"]
	},
	{
		title: "Put plain modules in place of green ones",
		why: "Sockets, databases and green copies of the standard library: once nothing runs in green threads, plain modules do the same.",
		categories: [
			"sockets",
			"green-stdlib",
			"db-pool",
			"green-zmq",
			"patcher-utilities"
		],
		pages: ["removal:guide/preparing-for-migration/#audit-your-code"]
	},
	{
		title: "Stop patching, and drop the hub",
		why: "Monkey patching reaches code that never names eventlet, so it goes when nothing depends on it any more; hub, bridge and debugging tools go with it.",
		categories: [
			"monkey-patching",
			"hubs",
			"asyncio-bridge",
			"debugging"
		],
		pages: ["removal:guide/preparing-for-migration/#is-eventlet-disablable", "removal:guide/preparing-for-migration/#split-your-works"]
	},
	{
		title: "Remove what is left",
		why: "Bare imports, options that name eventlet and the requirement itself: the requirement is the last to go.",
		categories: ["other"],
		pages: [
			"removal:guide/sequencing-the-migration/#your-migration",
			"official:asyncio/guide/deprecation.html#manage-your-deprecations",
			"removal:guide/post-migration-guidance/#monitor-dependencies"
		]
	}
];
// src/inventory/order.ts
/** In which order the guides would have an inventory's usages go. */
/** The steps that usages wait for, the first to be done first. A category that no step names belongs to the last. */
function orderOfWork(usages) {
	const last = STEPS.length - 1;
	const places = new Map(STEPS.flatMap(({ categories }, at) => categories.map((id) => [id, at])));
	return STEPS.flatMap(({ title, why, pages }, at) => {
		const waiting = usages.filter(({ category }) => (places.get(category) ?? last) === at);
		if (waiting.length === 0) return [];
		return {
			title,
			why,
			categories: Object.entries(tally$1(waiting, ({ category }) => category)).sort(([, a], [, b]) => b - a).map(([id]) => id),
			total: waiting.length,
			byEffort: effortCounts(waiting),
			links: linksTo(pages)
		};
	});
}
// src/report/make.ts
/** The facts of a comparison or an inventory → the one Report that everything renders. */
function checkReport(facts) {
	const { matched, verdict, config } = facts;
	const usages = matched.map((each, i) => compared(each, verdict.decisions[i], config)).sort(byPlace);
	return {
		schemaVersion: 1,
		command: "check",
		tool: facts.tool,
		comparison: facts.comparison,
		verdict: verdict.verdict,
		reasons: verdict.reasons,
		notes: facts.notes,
		counts: countsOf(usages),
		byCategory: countsByCategory(usages),
		categories: reportedCategories(usages.map(({ category }) => category)),
		usages,
		files: facts.files,
		problems: facts.problems,
		config: facts.origin,
		label: facts.label
	};
}
function scanReport({ tool, revision, files, problems, config, origin }) {
	const usages = files.flatMap(({ path, usages }) => usages.map((usage) => reported(usage, path, config)));
	usages.sort(byPlace);
	return {
		schemaVersion: 1,
		command: "scan",
		tool,
		revision,
		counts: scanCounts(usages),
		categories: reportedCategories(usages.map(({ category }) => category)),
		order: orderOfWork(usages),
		budget: null,
		usages,
		problems: [...problems].sort(problemsByPlace),
		config: origin
	};
}
/** Files whose code only tests run: what blocks there blocks no service. */
const TEST_PATH = /(?:^|\/)(?:tests?|testing|functional)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/;
function reported(usage, path, { guide, guides }) {
	const { kind, symbol, canonical, category, line, column, endLine, endColumn, cell } = usage;
	const { scope, via, statement, source, surroundings, allowed } = usage;
	return {
		kind,
		symbol,
		canonical,
		category,
		path,
		line,
		column,
		endLine,
		endColumn,
		cell,
		scope,
		via,
		statement,
		source,
		surroundings,
		allowed,
		advice: adviceFor(usage, {
			guide,
			guides,
			test: TEST_PATH.test(path)
		})
	};
}
function compared(matched, ruling, config) {
	const { status, usage, path, previous } = matched;
	return {
		status,
		...reported(usage, path, config),
		previous: previous && {
			path: previous.path,
			line: previous.line
		},
		decision: ruling?.decision ?? null,
		why: ruling?.why ?? null
	};
}
function countsOf(usages) {
	const { new: added, removed, moved, kept } = statusCounts(usages);
	const decided = (decision) => usages.filter((usage) => usage.status === "new" && usage.decision === decision).length;
	return {
		new: added,
		removed,
		moved,
		kept,
		base: removed + moved + kept,
		head: added + moved + kept,
		allowed: decided("allowed"),
		carried: decided("carried")
	};
}
function statusCounts(usages) {
	const counts = {
		new: 0,
		removed: 0,
		moved: 0,
		kept: 0
	};
	for (const { status } of usages) counts[status]++;
	return counts;
}
function countsByCategory(usages) {
	const counts = /* @__PURE__ */ new Map();
	for (const { category, status } of usages) {
		const row = counts.get(category) ?? {
			new: 0,
			removed: 0,
			moved: 0,
			kept: 0
		};
		row[status]++;
		counts.set(category, row);
	}
	return Object.fromEntries([...counts].sort(([a], [b]) => compareText$1(a, b)));
}
/** What these categories are; one that the catalogue does not have is told by its usages alone. */
function reportedCategories(having) {
	const ids = [...new Set(having)].sort(compareText$1);
	return Object.fromEntries(ids.flatMap((id) => {
		const known = categoryById(id);
		if (!known) return [];
		const { title, summary, effort, removal, official } = known;
		return [[id, {
			title,
			summary,
			effort,
			links: linksTo([...removal, ...official])
		}]];
	}));
}
/** The order of usages in every report. */
function byPlace(a, b) {
	return compareText$1(a.path, b.path) || (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
/** The order of problems in an inventory: the same for a whole tree and for its merged parts. */
function problemsByPlace(a, b) {
	const [inA, inB] = [`${a.reason} ${a.message}`, `${b.reason} ${b.message}`];
	return compareText$1(a.path, b.path) || (a.cell ?? 0) - (b.cell ?? 0) || (a.line ?? 0) - (b.line ?? 0) || compareText$1(inA, inB);
}
function compareText$1(a, b) {
	return a < b ? -1 : Number(a > b);
}
// src/policy/paths.ts
/**
* Compiles patterns to one matcher. They mean what they mean in a `.gitignore` (gitignore(5), "Pattern format"), and
* know braces besides:
*
* - `*` is any text within a name, `?` one character, `[a-z]` and `[!a-z]` one of a class; `\` takes a character as it
*   is. Names that start with a dot are like any other. Case counts.
* - `**` as a whole component is any number of folders: `**\/tests/**`, `a/**\/b.py`.
* - A pattern without a slash, or with none but a trailing one, matches at any depth: `tests`, `*.pyi`.
*   Any other is relative to the root: `nova/tests`, `/setup.py`.
* - What names a folder means all below it: `nova/tests` is the file of that name, or the folder with all its files.
*   With a trailing slash (`vendor/`) only the folder.
* - `{a,b}` is either: `**\/*.{py,pyi}`. Git does not know this one; write `\{` for a brace.
* - `.` or `/` is the whole repository.
* - `!pattern` takes back what patterns before it meant: the last one that matches decides. Unlike git, a file can be
*   taken back from within a folder.
*
* No patterns match nothing.
*/
async function globMatcher(patterns) {
	const lastFirst = await Promise.all(patterns.toReversed().map(async (pattern) => {
		const negated = pattern.startsWith("!");
		return {
			negated,
			matches: await compile(negated ? pattern.slice(1) : pattern)
		};
	}));
	return (path) => lastFirst.find(({ matches }) => matches(path))?.negated === false;
}
/** What most configs name, everything, needs no compiler of globs. */
async function compile(pattern) {
	const glob = normalize(pattern);
	if (glob === "**") return () => true;
	const { expression } = await import("./glob-expression.js");
	const tree = expression(`${folderOf$1(glob)}/**/*`);
	if (glob.endsWith("/")) return (path) => tree.test(path);
	const itself = expression(glob.endsWith("/**") ? `${glob}/*` : glob);
	return (path) => itself.test(path) || tree.test(path);
}
/** The glob of the folders that a glob names; `a/**` with a trailing slash is every folder in `a`, but not `a`. */
function folderOf$1(glob) {
	return glob.endsWith("**/") ? `${glob}*` : glob.replace(/\/$/, "");
}
/** Makes the pattern relative to the root, and plain where the matcher knows more wildcards than git. */
function normalize(pattern) {
	const relative = pattern.replace(/^\.$|^(?:\.?\/)+/, "");
	if (relative === "" || relative === "**") return "**";
	const plain = relative.replace(/\\.|[()|+$]/gsu, (special) => special.startsWith("\\") ? special : `\\${special}`);
	return pattern.replace(/\/$/, "").includes("/") ? plain : `**/${plain}`;
}
// src/policy/path-filter.ts
/** Which paths the config has checked. */
/**
* Whether a path is one of `paths` and none of `exclude`, both as `globMatcher` reads them. Foreign folders and virtual
* environments are excluded first of all, so `exclude: ['!site-packages/']` takes them back.
*/
async function pathFilter({ paths, exclude }) {
	const included = await globMatcher(paths);
	const excluded = await globMatcher(exclude);
	const stillExcluded = await globMatcher(["**", ...exclude]);
	return (environments) => (path) => included(path) && !(isExcluded(path, environments) ? stillExcluded(path) : excluded(path));
}
// src/usages/mentions.ts
/** Mentions of names in a text, found by their words alone: strings and comments are not told apart from code. */
/** White space, joined lines and comments between the parts of a chain; parentheses may close before a dot: `(a).b`. */
const COMMENT = "#[^\\r\\n]*[\\r\\n]";
const BEFORE_DOT = `(?:[\\s\\\\)]|${COMMENT})*`;
const GAP$1 = `(?:[\\s\\\\]|${COMMENT})`;
const AFTER_DOT = `${GAP$1}*`;
const NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";
/** What makes a name before it the root of a chain. */
const ATTRIBUTE = `${BEFORE_DOT}\\.`;
const TAIL$1 = new RegExp(`(?:${ATTRIBUTE}${AFTER_DOT}${NAME})+`, "uy");
/** Names and dots up to a place. The first of them may stand in a comment, or end a number or a sentence. */
const HEAD$1 = new RegExp(`(?<![\\p{L}\\p{N}_.])${NAME}(?:${ATTRIBUTE}${AFTER_DOT}${NAME})*${BEFORE_DOT}$`, "u");
const COMPONENT = new RegExp(`#[^\\r\\n]*|(${NAME})`, "gu");
/** A chain of attributes that is longer than this before a name is not looked through. */
const LONGEST_HEAD = 400;
/** The mentions of these names that have attributes after them. */
function mentionsWithAttributes(text, names) {
	const pattern = anyOf$1(names);
	if (pattern === null) return [];
	const tails = new Tails(text);
	return [...text.matchAll(new RegExp(pattern, "g"))].flatMap(({ index, 0: name }) => tails.mentionAt(index, name) ?? []);
}
/**
* Those of them that have one of the attributes `wanted` anywhere after the name: in a large text, these are fewer than
* the names are.
*/
function mentionsWithAttribute(text, names, wanted) {
	const pattern = attributesOf(wanted);
	if (pattern === null) return [];
	const tails = new Tails(text);
	const found = /* @__PURE__ */ new Map();
	for (const { index } of text.matchAll(pattern)) {
		const start = Math.max(0, index - LONGEST_HEAD);
		const head = HEAD$1.exec(text.slice(start, index));
		for (const { name, at } of head ? componentsOf(head[0]) : []) {
			const offset = start + (head?.index ?? 0) + at;
			if (!names.has(name) || found.has(offset)) continue;
			const mention = tails.mentionAt(offset, name);
			if (mention) found.set(offset, mention);
		}
	}
	return [...found.values()];
}
/** Names that are looked for in every text of a tree, and at times become more. */
const patterns = /* @__PURE__ */ new WeakMap();
function attributesOf(names) {
	const known = patterns.get(names);
	if (known?.size === names.size) return known.pattern;
	const any = anyOf$1(names, "\\b");
	const pattern = any === null ? null : new RegExp(`\\.(?:${any}|${GAP$1}+${any})`, "g");
	patterns.set(names, {
		size: names.size,
		pattern
	});
	return pattern;
}
/** What stands after names of one text. Most texts say the same a hundred times. */
var Tails = class {
	text;
	known = /* @__PURE__ */ new Map();
	constructor(text) {
		this.text = text;
	}
	/** Null where the name has no attribute. */
	mentionAt(offset, name) {
		TAIL$1.lastIndex = offset + name.length;
		const tail = TAIL$1.exec(this.text)?.[0];
		if (tail === void 0) return null;
		let attributes = this.known.get(tail);
		if (!attributes) {
			attributes = componentsOf(tail).map((each) => each.name);
			this.known.set(tail, attributes);
		}
		return {
			name,
			attributes,
			offset
		};
	}
};
/** The names of a chain, and where they stand in it. */
function componentsOf(chain) {
	return [...chain.matchAll(COMPONENT)].flatMap(({ index, 1: name }) => name === void 0 ? [] : [{
		name,
		at: index
	}]);
}
/**
* A pattern for whole names, by default for those that are no attributes; null where there are none. `\b` knows ASCII
* alone, so that other names match within longer ones as well.
*/
function anyOf$1(names, before = "(?<![\\w.])") {
	const patterns = [...names].map((name) => name.replace(/[^\p{L}\p{N}_]/gu, "\\$&"));
	if (patterns.length === 0) return null;
	const ascii = patterns.filter((pattern) => /^\w+$/.test(pattern));
	const rest = patterns.filter((pattern) => !/^\w+$/.test(pattern));
	return `(?:${[...ascii.length > 0 ? [`${before}(?:${ascii.join("|")})\\b`] : [], ...rest].join("|")})`;
}
// src/usages/findings.ts
const NO_FINDINGS = {
	usages: [],
	problems: []
};
function unread(content) {
	return {
		usages: [],
		problems: [unreadProblem(content)]
	};
}
function unreadProblem({ unreadable, message }) {
	return {
		reason: unreadable,
		line: null,
		message
	};
}
/** Several findings in one file as one, in the order of the file. */
function together(found) {
	const some = found.filter(({ usages, problems }) => usages.length + problems.length > 0);
	if (some.length <= 1) return some[0] ?? NO_FINDINGS;
	return {
		usages: some.flatMap(({ usages }) => usages).sort(byPosition),
		problems: some.flatMap(({ problems }) => problems)
	};
}
function byPosition(a, b) {
	return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}
const TOO_DEEP = {
	reason: "too-large",
	line: null,
	message: "it nests more deeply than can be followed; Python itself refuses most of such files"
};
/**
* The problem that a text is which nests more deeply than the stack is high, as the error says.
* @throws any other error
*/
function tooDeep(error) {
	if (error instanceof RangeError && error.message === "Maximum call stack size exceeded") return TOO_DEEP;
	throw error;
}
// src/python/positions.ts
/** Offsets of a text → lines and columns as people and tools count them. */
/** The lines of one text; CR, LF and CRLF end a line, as in Python. */
var Lines = class {
	text;
	starts = [0];
	/** The column that was asked for last: a long line with many usages is counted once. */
	last = {
		start: 0,
		offset: 0,
		column: 1
	};
	constructor(text) {
		this.text = text;
		if (text.includes("\r")) for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) this.starts.push(index + end.length);
		else for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
	}
	/** 1-based. */
	lineAt(offset) {
		let low = 0;
		let high = this.starts.length;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	}
	/** 1-based, in Unicode code points. */
	columnAt(offset) {
		const start = this.starts[this.lineAt(offset) - 1] ?? 0;
		const { last } = this;
		const from = last.start === start && last.offset <= offset ? last : {
			offset: start,
			column: 1
		};
		let column = from.column + offset - from.offset;
		for (let i = from.offset; i < offset; i++) if ((this.text.charCodeAt(i) & 64512) === 56320) column--;
		this.last = {
			start,
			offset,
			column
		};
		return column;
	}
	/** The text of a line without its line end. */
	textOf(line) {
		const start = this.starts[line - 1] ?? this.text.length;
		return this.text.slice(start, this.starts[line] ?? this.text.length).replace(/[\r\n]+$/, "");
	}
};
/** The index of the last of these, in the order of the text, that starts at an offset or before it; -1 where none does. */
function lastAtMost(inOrder, offset) {
	let low = 0;
	let high = inOrder.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((inOrder[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
// src/usages/shortened.ts
/** Lines and statements as usages hold them: whole, as people write them, and bounded, as machines do. */
/** UTF-16 units: some 25 lines. A file of 5 MB may be one statement with half a million usages, each of which holds its text. */
const MOST = 2e3;
const HEAD = 1500;
const TAIL = 400;
/** The text; of a long one its start, its length and its end, by which two are told apart. */
function shortened(text) {
	if (text.length <= MOST) return text;
	return `${text.slice(0, boundary(text, HEAD))} … ${text.length} characters … ${text.slice(boundary(text, text.length - TAIL))}`;
}
/** The place, or the one before it, so that no code point is cut in two. */
function boundary(text, at) {
	return (text.charCodeAt(at) & 64512) === 56320 ? at - 1 : at;
}
// src/python/model.ts
/** Children in the order of the text: the one that fills `field`. */
function child(node, field) {
	return node.children.find((each) => each.field === field);
}
/** The expression inside any parentheses around it. */
function unparenthesized(node) {
	let inner = node;
	while (inner.type === "parenthesized_expression" && inner.children.length === 1 && inner.children[0]) inner = inner.children[0];
	return inner;
}
// src/python/names.ts
/**
* The scopes that own a name, each as the bindings that it has there, in the order of the text; none where nothing binds it.
* A class body sees its own binding, and until that is made the enclosing scopes': then there are two.
*/
function ownersOf(name, from) {
	const owners = [];
	let isStart = true;
	for (let scope = from; scope; scope = scope.parent) {
		const isVisible = scope.kind !== "class" || isStart;
		if (isVisible && scope.globals.has(name)) return [...owners, ...listOf(moduleOf(scope).bindings.get(name))];
		const own = scope.nonlocals.has(name) ? void 0 : scope.bindings.get(name);
		if (own && isVisible) owners.push(own);
		if (own && scope.kind !== "class") break;
		isStart &&= scope.kind === "type-parameters";
	}
	return owners;
}
/** The bindings of the scopes that own a name, in the order of the text; empty where nothing binds it. */
function bindingsOf(name, from) {
	const owners = ownersOf(name, from);
	return owners.length > 1 ? owners.flat().sort((a, b) => a.start - b.start) : owners[0] ?? [];
}
/** Whether bindings give a name a value; `del x` and `x: T` only say whose name it is. */
function bindAnything(bindings) {
	return bindings?.some(({ kind }) => kind !== "declared") ?? false;
}
/** The imports among these bindings. */
function importsAmong(bindings) {
	let imports = importsOf.get(bindings);
	if (!imports) {
		imports = bindings.filter((each) => each.kind === "import");
		importsOf.set(bindings, imports);
	}
	return imports;
}
/** A name that is bound again and again is often asked for as often. */
const importsOf = /* @__PURE__ */ new WeakMap();
/** The star imports that may bind a name that nothing else binds, in the order of the text. */
function starsSeenFrom(from) {
	const stars = [];
	for (let scope = from; scope; scope = scope.parent) if (scope.stars.length > 0 && (scope.kind !== "class" || scope === from)) stars.unshift(scope.stars);
	return stars.length > 1 ? stars.flat() : stars[0] ?? [];
}
/** The scopes of a text in which something is imported or used, and those around them. */
function scopesOf({ module, imports, chains }) {
	const scopes = /* @__PURE__ */ new Set([module]);
	for (const { scope } of [...imports, ...chains]) for (let each = scope; each && !scopes.has(each); each = each.parent) scopes.add(each);
	return scopes;
}
function moduleOf(scope) {
	let module = scope;
	while (module.parent) module = module.parent;
	return module;
}
function listOf(one) {
	return one === void 0 ? [] : [one];
}
// src/usages/interpret.ts
/** What a dotted name that an import brings in stands for: eventlet, something that wraps it, or neither. */
const PACKAGE = "eventlet";
/**
* Interprets an imported dotted name (spec "Through other modules" and "indirect"); null where it is none of these.
* @param given how many of its first components an import statement says are modules: `a.b` of `from a.b import c`
*/
function interpret(level, path, world, given = 0) {
	if (level === 0 && path[0] === "eventlet") return {
		family: "eventlet",
		symbol: path.join("."),
		via: null
	};
	const { modules, wrappers } = world;
	const named = wrappers.own.find(path, modules.folders(level));
	const foreign = level === 0 ? wrappers.foreign(path) : null;
	const at = path.indexOf(PACKAGE);
	if (at < 0 && !named && !foreign && !modules.mayHandOn(level, path)) return null;
	const own = throughOwnModules(level, path, world, given);
	if (own !== "unexplained" && own !== null) return own;
	if (own === null) return named && {
		family: "wrapper",
		...named,
		via: null
	};
	const wrapper = moreSpecific(named, foreign, modules);
	if (wrapper) return {
		family: "wrapper",
		...wrapper,
		via: null
	};
	if (at < 0) return null;
	const category = categoryOf(path.slice(at).filter((name) => name !== "*").join("."));
	return {
		family: "unexplained",
		symbol: ".".repeat(level) + path.join("."),
		category,
		via: null
	};
}
/** Of a wrapper of the project's own and one of another package the more specific; of equal ones the project's own. */
function moreSpecific(own, foreign, modules) {
	if (!foreign || own && own.symbol.length >= foreign.symbol.length) return own;
	return isHere(foreign.symbol.split("."), modules) ? own : foreign;
}
/** Whether the repository is the wrapping package's own: what its module uses counts there, as of one called `eventlet`. */
function isHere(symbol, modules) {
	return symbol.some((_, i) => i > 0 && modules.find(0, symbol.slice(0, i + 1)) !== null);
}
/** Whether a dotted name is, or is below, a module of the repository that is called `eventlet`. */
function isOwnEventlet(level, path, modules) {
	const at = path.indexOf(PACKAGE);
	if (at + level < 1) return false;
	return path.slice(at).some((_, i) => modules.find(level, path.slice(0, at + i + 1)) !== null);
}
/** Follows a dotted name through the repository as Python would: what is given as modules; then attribute first, then submodule. */
function throughOwnModules(level, path, world, given) {
	const { modules } = world;
	let module = level > 0 ? modules.find(level, []) : null;
	for (let i = level > 0 ? 0 : 1; i <= path.length; i++) {
		const name = path[i];
		if (i > 0) module = modules.find(level, path.slice(0, i));
		if (!module) continue;
		if (name === void 0) return null;
		if (name === "*") return handsOnAnything(module);
		const isModule = modules.find(level, path.slice(0, i + 1)) !== null;
		const handedOn = i < given ? null : module.handsOn(name);
		if (handedOn) return throughModule(module, name, handedOn, path.slice(i + 1), world);
		if (isModule) continue;
		if (path.slice(0, i).includes("eventlet")) return null;
		if (path.indexOf("eventlet", i) >= 0 && module.binds(name)) return null;
	}
	return "unexplained";
}
function throughModule(module, name, { symbol, category, accessor }, rest, world) {
	const via = module.name;
	if (category !== null) return belowWrapper({
		family: "wrapper",
		symbol,
		category,
		via
	}, rest, world);
	if (!accessor) return {
		family: "eventlet",
		symbol: [symbol, ...rest].join("."),
		via
	};
	return rest.length === 0 ? {
		family: "accessor",
		symbol,
		via: `${via}.${name}`
	} : null;
}
/** A wrapper counts by its own name, whatever below it is used; but what is below may be a wrapper by a name of its own. */
function belowWrapper(wrapper, attributes, world) {
	if (attributes.length === 0) return wrapper;
	const { modules, wrappers } = world;
	const path = [...wrapper.symbol.split("."), ...attributes];
	const found = moreSpecific(wrappers.own.find(path, []), wrappers.foreign(path), modules);
	return found ? {
		family: "wrapper",
		...found,
		via: wrapper.via
	} : wrapper;
}
function handsOnAnything(module) {
	const isOwn = ({ starred, accessor, category }) => starred && !accessor && category === null;
	return [...module.allHandedOn().values()].some(isOwn) ? {
		family: "eventlet",
		symbol: `${PACKAGE}.*`,
		via: module.name
	} : null;
}
// src/usages/strings.ts
/** Which strings name eventlet at run time, or ask whether it is there (spec "dynamic" and "probe"). */
/** Callables that import what their first argument names. */
const IMPORTERS = /* @__PURE__ */ new Set([
	"import_module",
	"__import__",
	"try_import",
	"import_any",
	"find_module",
	"importorskip",
	"import_patched",
	"original",
	"resolve_name",
	"import_fresh_module"
]);
/** Callables that ask whether a module is there. */
const ASKERS = /* @__PURE__ */ new Set(["find_spec", "module_exists"]);
/** Qualified names of the same kind. */
const ASKING = /^sys\.modules\.(?:get|pop)$|(?:^|\.)metadata\.version$/;
const DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** What a string names; null where it is only a string. */
function namedInString(string, model, modules, slice) {
	const { value } = string;
	if (!value.includes("eventlet") || !DOTTED.test(value)) return null;
	const path = value.split(".");
	if (value === "eventlet" && isProbe(string, model, slice)) return {
		kind: "probe",
		symbol: PACKAGE
	};
	const at = path.findIndex((name, i) => name === "eventlet" && isDirectName(path[i + 1] ?? ""));
	if (at >= 0) return isOwnEventlet(0, path, modules) ? null : {
		kind: "dynamic",
		symbol: path.slice(at).join(".")
	};
	if (path.at(-1) !== "eventlet" || isOwnEventlet(0, path, modules)) return null;
	const callee = calleeOfFirstArgument(string.place);
	if (!callee || !IMPORTERS.has(lastName$1(callee, slice))) return null;
	return {
		kind: "dynamic",
		symbol: PACKAGE
	};
}
function isProbe(string, model, slice) {
	const { node, parent } = outsideParentheses(string.place);
	if (!parent) return false;
	const isSysModules = (each) => each !== void 0 && qualified(model.chainOf(each)) === "sys.modules";
	if (parent.node.type === "comparison_operator") {
		const operands = parent.node.children;
		const [operator, right] = operands.slice(operands.indexOf(node) + 1);
		return (operator?.type === "in" || operator?.type === "not in") && isSysModules(right);
	}
	if (parent.node.type === "subscript") return !slice(parent.node).slice(node.end - parent.node.start).includes(",") && isSysModules(child(parent.node, "value"));
	const callee = calleeOfFirstArgument(string.place);
	if (!callee) return false;
	const name = qualified(model.calleeOf(callee));
	return ASKERS.has(lastName$1(callee, slice)) || name !== null && ASKING.test(name);
}
/** The callee of the call whose first argument this is. */
function calleeOfFirstArgument(place) {
	const { node, parent } = outsideParentheses(place);
	if (parent?.node.type !== "argument_list" || parent.node.children[0] !== node) return null;
	const call = parent.parent?.node;
	const callee = call?.type === "call" ? child(call, "function") : void 0;
	return callee ? unparenthesized(callee) : null;
}
function outsideParentheses(place) {
	let outer = place;
	while (outer.parent?.node.type === "parenthesized_expression") outer = outer.parent;
	return outer;
}
/** The name that a callee ends in. */
function lastName$1(callee, slice) {
	const name = callee.type === "attribute" ? child(callee, "attribute") : callee;
	return name?.type === "identifier" ? slice(name) : "";
}
/** A chain as written, with what its root was imported as put in: `sys.modules` for `modules` after `from sys import modules`. */
function qualified(chain) {
	if (!chain) return null;
	const [imported] = importsAmong(bindingsOf(chain.root, chain.scope));
	return [...imported ? imported.path.slice(0, imported.bound) : [chain.root], ...chain.attributes].join(".");
}
// src/usages/suppressions.ts
const FORM = "`# no-new-eventlet: allow REASON`";
const FORM_UNTIL = "`# no-new-eventlet: allow until YYYY-MM-DD REASON`";
/**
* The marker, also behind another remark (`# noqa: E402  # no-new-eventlet: …`). Without the colon it is a slip of
* the pen where a verb follows, and prose elsewhere.
*/
const MARKER = /#\s*no-new-eventlet(?:\s*:|(?=\s+(?:allow|ignore|disable|skip|off)\b))(?<rest>.*)$/isu;
/** Whether a text may hold a suppression at all. */
function maySuppress(text) {
	return /no-new-eventlet/i.test(text);
}
/** Another tool's remark behind ours (`  # noqa`); a number behind `#` belongs to the reason (`see #123`). */
const NEXT_REMARK = /\s#+\s*\p{L}.*$/su;
/**
* Applies the suppressions of spec "Suppressions" to the usages of one text (a notebook cell is a text of its own).
*
* A comment at the end of a line allows every usage that starts on that line. A comment on a line of its own allows
* every usage of the statements that start on the next line; in a block of such comments, with no blank line between,
* the statement is the one below the block, so suppressions and other remarks can be stacked. Of several comments that
* reach a usage the one at the end of its line holds, then the nearest above; one that is left with nothing to allow is
* a problem, as is one without a reason, past its date, or not in the spec's form (that one under the reason
* `suppression-unused`, since it allows nothing).
*
* `today` is `YYYY-MM-DD`; a suppression still allows on its last day.
*/
function applySuppressions(comments, usages, today) {
	const suppressions = /* @__PURE__ */ new Map();
	for (const comment of comments) {
		const suppression = parseSuppression(comment);
		if (suppression) suppressions.set(comment, suppression);
	}
	if (suppressions.size === 0) return {
		allowances: usages.map(() => null),
		problems: []
	};
	const { atEnd, above } = commentsByLine(comments);
	const reached = /* @__PURE__ */ new Set();
	const firstThatHolds = (candidates) => {
		for (const comment of candidates) {
			const suppression = suppressions.get(comment);
			if (!suppression) continue;
			reached.add(comment);
			if ("allowance" in suppression && !isPast(suppression.allowance, today)) return comment;
		}
		return null;
	};
	const holdsAtEnd = oncePerLine((line) => firstThatHolds(atEnd(line)));
	const holdsAbove = oncePerLine((statementLine) => firstThatHolds(above(statementLine)));
	const used = /* @__PURE__ */ new Set();
	return {
		allowances: usages.map(({ line, statementLine }) => {
			const comment = holdsAtEnd(line) ?? holdsAbove(statementLine);
			const suppression = comment && suppressions.get(comment);
			if (!suppression || !("allowance" in suppression)) return null;
			used.add(comment);
			return suppression.allowance;
		}),
		problems: [...suppressions].filter(([comment]) => !used.has(comment)).map(([comment, suppression]) => ({
			line: comment.line,
			...whyNot(suppression, reached.has(comment), today)
		}))
	};
}
/** Comments by the line that they can reach; those above a statement come nearest first. */
function commentsByLine(comments) {
	const trailing = /* @__PURE__ */ new Map();
	const alone = /* @__PURE__ */ new Map();
	for (const comment of comments) (comment.ownLine ? alone : trailing).set(comment.line, comment);
	const atEnd = (line) => {
		const comment = trailing.get(line);
		return comment ? [comment] : [];
	};
	const above = (statementLine) => {
		const block = [];
		for (let comment = alone.get(statementLine - 1); comment; comment = alone.get(comment.line - 1)) block.push(comment);
		return block;
	};
	return {
		atEnd,
		above
	};
}
/** Many usages share a line or a statement, whose comments need one look. */
function oncePerLine(look) {
	const known = /* @__PURE__ */ new Map();
	return (line) => {
		const seen = known.get(line);
		if (seen !== void 0) return seen;
		const found = look(line);
		known.set(line, found);
		return found;
	};
}
function whyNot(suppression, reached, today) {
	if ("problem" in suppression) return {
		reason: suppression.problem,
		message: suppression.message
	};
	if (isPast(suppression.allowance, today) && reached) {
		const { until } = suppression.allowance;
		return {
			reason: "suppression-expired",
			message: `This suppression stopped allowing after ${until}: remove the usage, or set a later day.`
		};
	}
	return {
		reason: "suppression-unused",
		message: reached ? "This suppression allows nothing that another one does not allow: remove it." : "This suppression allows nothing: remove it, or put it at the end of the line where the usage starts, or alone on the line above its statement."
	};
}
const isPast = ({ until }, today) => until !== null && today > until;
/** Reads one comment; null where it is not a suppression. */
function parseSuppression({ text, line }) {
	const rest = MARKER.exec(text)?.groups?.rest;
	if (rest === void 0) return null;
	const [, verb = "", body = ""] = /^\s*([^\s:]*)[\s:]*(.*)$/su.exec(rest.replace(NEXT_REMARK, "")) ?? [];
	if (verb.toLowerCase() !== "allow") return {
		problem: "suppression-unused",
		message: `${verb ? `Unknown word \`${clip(verb)}\` in this suppression` : "This suppression says nothing"}: write ${FORM} or ${FORM_UNTIL}.`
	};
	const [, day, afterDay = ""] = /^until\b[\s:]*([^\s:,]*)(.*)$/isu.exec(body) ?? [];
	if (day !== void 0 && !isDay(day)) return {
		problem: "suppression-unused",
		message: `After \`until\` comes the last day, as YYYY-MM-DD${day ? `, and \`${clip(day)}\` is none` : ""}: write ${FORM_UNTIL}.`
	};
	const reason = (day === void 0 ? body : afterDay).replace(/^[\s:,–—-]+/u, "").trim();
	if (!/[\p{L}\p{N}]/u.test(reason)) return {
		problem: "suppression-without-reason",
		message: `This suppression allows nothing until it gives a reason: write ${day ? FORM_UNTIL : FORM}.`
	};
	return { allowance: {
		reason,
		until: day ?? null,
		line
	} };
}
const clip = (word) => word.length > 20 ? `${word.slice(0, 20)}…` : word;
/** Whether the text is a day of the calendar as `YYYY-MM-DD`. */
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
// src/python/strings.ts
/** Where a Python string literal ends, and what it says. */
/** The prefixes of Python 2 and 3, in lower case: strings, bytes, formatted and template strings. */
const PREFIXES$1 = /* @__PURE__ */ new Set([
	"",
	"r",
	"u",
	"b",
	"br",
	"rb",
	"ur",
	"f",
	"fr",
	"rf",
	"t",
	"tr",
	"rt"
]);
function isStringPrefix(word) {
	return word.length <= 2 && PREFIXES$1.has(word.toLowerCase());
}
/**
* The offset just after the literal whose opening quote stands at `quote`, and whether it is closed.
* An unclosed one ends at its line's end (a triple-quoted one too: what follows is better read as code).
*/
function endOfString(text, quote, prefix) {
	const lower = prefix.toLowerCase();
	if (lower.includes("f") || lower.includes("t")) {
		const end = endOfFormatted(text, quote);
		if (end >= 0) return {
			end,
			closed: true
		};
	}
	return endOfPlain(text, quote);
}
function quoteAt(text, quote) {
	const mark = text[quote] ?? "";
	return text.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
}
function endOfPlain(text, quote) {
	const mark = quoteAt(text, quote);
	const found = mark.length === 3 ? endOfTriple(text, quote + 3, mark) : endOfSingle(text, quote);
	if (found >= 0) return {
		end: found,
		closed: true
	};
	return {
		end: endOfLine(text, quote),
		closed: false
	};
}
/** After the closing quote; -1 where the line ends before. */
function endOfSingle(text, quote) {
	const mark = text.charCodeAt(quote);
	for (let at = quote + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === mark) return at + 1;
		if (code === 10 || code === 13) return -1;
		if (code === 92) at = escaped(text, at);
	}
	return -1;
}
/** After the closing quotes; -1 where there are none. */
function endOfTriple(text, start, mark) {
	const plain = text.indexOf(mark, start);
	if (plain < 0 || !text.slice(start, plain).includes("\\")) return plain < 0 ? -1 : plain + 3;
	for (let at = start; at < text.length; at++) if (text.charCodeAt(at) === 92) at = escaped(text, at);
	else if (text.startsWith(mark, at)) return at + 3;
	return -1;
}
/** The offset of the last character that the backslash at `at` takes with it. */
function escaped(text, at) {
	return text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === 10 ? at + 2 : at + 1;
}
function endOfLine(text, from) {
	let at = from;
	while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
	return at;
}
/**
* PEP 701: inside the braces of a formatted string any expression may stand, with the same quotes too.
* Returns -1 where that reading does not close (a stray brace): then the plain one holds.
*/
function endOfFormatted(text, quote) {
	const mark = quoteAt(text, quote);
	let at = quote + mark.length;
	let depth = 0;
	while (at < text.length) {
		const char = text[at] ?? "";
		if (depth === 0) {
			if (text.startsWith(mark, at)) return at + mark.length;
			if (char === "\\") at++;
			else if (char === "{") {
				if (text[at + 1] === "{") at++;
				else depth++;
			} else if (mark.length === 1 && (char === "\n" || char === "\r")) return -1;
			at++;
		} else if (char === "\"" || char === "'") {
			if (text.startsWith(mark, at) && closesHere(text, at, mark)) return -1;
			const inner = endOfString(text, at, prefixBefore$1(text, at));
			if (!inner.closed) return -1;
			at = inner.end;
		} else {
			if (char === "{" || char === "[" || char === "(") depth++;
			else if (char === "}" || char === "]" || char === ")") depth--;
			else if (mark.length === 1 && (char === "\n" || char === "\r") && depth === 0) return -1;
			at++;
		}
	}
	return -1;
}
/** Whether the quote at `at` is the last of its line: an unbalanced brace before the string's real end. */
function closesHere(text, at, mark) {
	if (mark.length === 3) return true;
	const lineEnd = text.slice(at + 1).search(/[\r\n]/);
	return !(lineEnd < 0 ? text.slice(at + 1) : text.slice(at + 1, at + 1 + lineEnd)).includes(mark);
}
function prefixBefore$1(text, quote) {
	const word = /[A-Za-z]{0,2}$/.exec(text.slice(Math.max(0, quote - 2), quote))?.[0] ?? "";
	return isStringPrefix(word) ? word : "";
}
const LITERAL = /^([A-Za-z]*)("""|'''|"|')([\s\S]*)\2$/;
const ESCAPE = /\\(\r\n|[\s\S])(?:(?<=\\x)([0-9a-fA-F]{2})|(?<=\\u)([0-9a-fA-F]{4})|(?<=\\U)([0-9a-fA-F]{8})|(?<=\\[0-7])([0-7]{0,2}))?/g;
const SIMPLE_ESCAPES = {
	"\n": "",
	"\r": "",
	"\r\n": "",
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** The value of one literal's source, e.g. of `r'eventlet.sleep'`; null for bytes and formatted strings. */
function stringValue(literal) {
	const [, prefix = "", , body] = LITERAL.exec(literal) ?? [];
	if (body === void 0 || /[bft]/i.test(prefix)) return null;
	if (/r/i.test(prefix) || !body.includes("\\")) return body;
	return body.replace(ESCAPE, (whole, char, x, u, long, octal) => {
		const digits = x ?? u ?? long;
		if (digits !== void 0) return codePoint(Number.parseInt(digits, 16));
		if (octal !== void 0) return codePoint(Number.parseInt(char + octal, 8));
		if (char === "\\" || char === "'" || char === "\"") return char;
		return SIMPLE_ESCAPES[char] ?? whole;
	});
}
function codePoint(value) {
	return value <= 1114111 ? String.fromCodePoint(value) : "�";
}
/** `NAME=`, as a shell, make, `env` and `docker run --env` take it. */
const ASSIGNMENT = /^(?:--env=|-e)?([A-Za-z_][A-Za-z0-9_]*)[:?+!]{0,3}=(?!=)\u0001*/;
/** Commands in quotes in commands in quotes: `ssh host "su -c 'gunicorn …'"`; no deeper. */
const MAX_NESTING = 4;
/**
* Reads commands. Quotes, comments (`#` where a word could start), continuation lines and redirections are a shell's
* (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html); brackets, and the commas between quoted items, part
* words too, so that `["gunicorn", "-k"]` and `ARGS=(-k eventlet)` read like command lines. What stands in quotes and holds
* white space and the word eventlet is read again as commands of its own.
*
* @param offset Added to every place.
* @param outer The words that stand before the text.
*/
function readCommands(text, offset = 0, outer = []) {
	return new Reader(text, offset, outer, 0).read();
}
/** The name and the value of an assignment that one word holds; the word itself where it is none. */
function splitAssignment(text, start, end) {
	const match = ASSIGNMENT.exec(text);
	const name = match?.[1];
	if (!match || !name) return [{
		text: text.replaceAll("", ""),
		start,
		end,
		part: null
	}];
	const nameStart = start + match[0].indexOf(name);
	const words = [{
		text: name,
		start: nameStart,
		end: nameStart + name.length,
		part: "name"
	}];
	const value = text.slice(match[0].length);
	if (value) words.push({
		text: value,
		start: end - value.length,
		end,
		part: "value"
	});
	return words;
}
/** The words that say what a quoted part is for: the command's first, and those just before. */
function contextOf(words) {
	return [...words.slice(0, 1), ...words.slice(-30)];
}
var Reader = class Reader {
	#text;
	#offset;
	#outer;
	#nesting;
	#commands = [];
	#words = [];
	#nested = [];
	#comments = [];
	#redirected = false;
	#commandStart = 0;
	#at = 0;
	constructor(text, offset, outer, nesting) {
		this.#text = text;
		this.#offset = offset;
		this.#outer = outer;
		this.#nesting = nesting;
	}
	read() {
		while (this.#at < this.#text.length) this.#step();
		this.#endCommand();
		return this.#commands;
	}
	#step() {
		const char = this.#text[this.#at] ?? "";
		if (char === "#") this.#skipComment();
		else if (/[\n;&|]/.test(char)) {
			if (char === "|" && this.#text[this.#at + 1] !== "|") this.#redirected = true;
			this.#endCommand();
			this.#at++;
			this.#commandStart = this.#at;
		} else if (this.#continuation()) this.#at += this.#continuation();
		else if (BREAK$1.test(char)) {
			const duplicates = char === ">" && this.#text[this.#at + 1] === "&";
			if (char === ">" && !duplicates) this.#redirected = true;
			this.#at += duplicates ? 2 : 1;
		} else this.#readWord();
	}
	/** The length of a backslash with the line end that it hides; 0 where there is none. */
	#continuation() {
		return CONTINUATION.exec(this.#text.slice(this.#at, this.#at + 3))?.[0].length ?? 0;
	}
	#skipComment() {
		const start = this.#at;
		while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? "")) this.#at++;
		this.#comments.push([start, this.#at]);
	}
	/** A word, of plain and quoted parts. */
	#readWord() {
		const text = this.#text;
		let value = "";
		let start = this.#at;
		let end = start;
		let first = true;
		const parts = [];
		while (this.#at < text.length) {
			const char = text[this.#at] ?? "";
			if (char === "\\" && this.#at + 1 < text.length) {
				if (this.#continuation()) break;
				value += text[this.#at + 1];
				this.#at += 2;
				end = this.#at;
			} else if ((char === "\"" || char === "'") && this.#closing(char) > 0) {
				const close = this.#closing(char);
				if (first) start = this.#at + 1;
				end = text[close - 1] === "" ? close - 1 : close;
				value += text.slice(this.#at + 1, end);
				parts.push([this.#at + 1, end]);
				this.#at = close + 1;
				if (/[,\]]/.test(text[this.#at] ?? "")) {
					this.#at++;
					break;
				}
			} else if (WORD_END.test(char)) break;
			else if (char === "" && first) {
				start = end = ++this.#at;
				continue;
			} else {
				value += char;
				end = ++this.#at;
			}
			first = false;
		}
		this.#words.push(...splitAssignment(value, start + this.#offset, end + this.#offset));
		for (const [from, to] of parts) {
			const part = text.slice(from, to);
			if (/\s/.test(part) && /eventlet/i.test(part)) this.#nested.push([
				from,
				to,
				contextOf(this.#words)
			]);
		}
	}
	/** Where the quote that opens here closes; -1 where it never does. */
	#closing(quote) {
		const text = this.#text;
		let close = text.indexOf(quote, this.#at + 1);
		while (quote === "\"" && close > 0 && text[close - 1] === "\\") close = text.indexOf(quote, close + 1);
		return close;
	}
	#endCommand() {
		let text = this.#text.slice(this.#commandStart, this.#at);
		for (const [start, end] of this.#comments) {
			const from = start - this.#commandStart;
			text = text.slice(0, from) + " ".repeat(Math.max(0, Math.min(end, this.#at) - start)) + text.slice(end - this.#commandStart);
		}
		const words = this.#words;
		const redirected = this.#redirected;
		if (words.length) {
			text = text.replace(/\\(?=\r?\n)/g, " ").replaceAll("", " ");
			this.#commands.push({
				words,
				text,
				redirected,
				outer: this.#outer
			});
		}
		for (const [start, end, before] of this.#nesting < MAX_NESTING ? this.#nested : []) {
			const inner = this.#text.slice(start, end).replaceAll("\\\"", `"`);
			const outer = redirected ? [...this.#outer] : [...this.#outer, ...before];
			this.#commands.push(...new Reader(inner, this.#offset + start, outer, this.#nesting + 1).read());
		}
		this.#words = [];
		this.#nested = [];
		this.#comments = [];
		this.#redirected = false;
	}
};
/** What parts words: white space, parentheses, back quotes, redirections, and the brackets and commas of lists. */
const BREAK$1 = /[\s()`<>[\],]/;
const WORD_END = /[\s()`<>;&|]/;
const CONTINUATION = /^\\\r?\n/;
// src/usages/mention.ts
/** A usage in a file that is not Python: a span of its text, and the usages made of such spans. */
const NOTHING = {
	mentions: [],
	problems: []
};
/** A byte order mark is no part of a text's first line. */
function withoutBom(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
/** White space folded, as every statement is shown and compared. */
function fold(text) {
	return text.replace(/\s+/g, " ").trim();
}
/** The usages of a text, in its order; a span that two readings found counts once, as the last and closest has it. */
function toFindings(text, { mentions, problems }) {
	const lines = new Lines(text);
	return {
		usages: [...new Map(mentions.map((mention) => [`${mention.start} ${mention.symbol}`, mention])).values()].sort((a, b) => a.start - b.start || a.end - b.end).map((mention) => toUsage(lines, mention)),
		problems
	};
}
function toUsage(lines, mention) {
	const line = lines.lineAt(mention.start);
	return {
		kind: mention.kind,
		symbol: mention.symbol,
		canonical: mention.symbol,
		category: mention.category,
		line,
		column: lines.columnAt(mention.start),
		endLine: lines.lineAt(mention.end),
		endColumn: lines.columnAt(mention.end),
		scope: "<module>",
		via: null,
		statement: shortened(mention.statement),
		source: shortened(lines.textOf(line)),
		cell: null,
		surroundings: [],
		bindings: [],
		allowed: null
	};
}
// src/usages/switch-rows.ts
/** The catalogue's rows as the readers of files other than Python ask for them. */
/** The mention of a switch at a span of a file's text. */
function indirect(meaning, start, end, statement) {
	return {
		...meaning,
		start,
		end,
		kind: "indirect",
		statement: fold(statement)
	};
}
const ARGUMENTS = FRAMEWORK_VALUES.filter(({ places }) => places.includes("arguments"));
const ENVIRONMENT = FRAMEWORK_VALUES.filter(({ places }) => places.includes("environment"));
const SETTINGS = FRAMEWORK_SETTINGS.filter(({ places }) => places.includes("setting"));
/** The category of a variable that only the caller knows. */
const VARIABLE_CATEGORY = "hubs";
/** Names of options on a command line that can switch eventlet on: `-k`, `--pool`. */
const OPTIONS$1 = /* @__PURE__ */ new Set([...ARGUMENTS.flatMap(({ names }) => names), ...SETTINGS.flatMap(({ names }) => names.map((name) => `--${name}`))]);
/** What an option with a value means. A setting of a file can be given as an option too: `--concurrency=eventlet`. */
function optionMeaning(name, value) {
	const row = ARGUMENTS.find(({ names, values }) => names.includes(name) && values?.includes(value));
	if (row) return {
		symbol: row.symbol ?? name,
		category: row.category
	};
	return name.startsWith("--") ? settingMeaning(name.slice(2), value.split(",")) : null;
}
/** What `NAME = values` of a configuration file means. */
function settingMeaning(name, values) {
	const row = SETTINGS.find((each) => each.names.includes(name) && values.some((value) => each.values?.includes(value.trim())));
	return row ? {
		symbol: row.symbol ?? name,
		category: row.category
	} : null;
}
/** What an environment variable that is set means: by the catalogue, or because it is one of `variables`. */
function variableMeaning(name, value, variables) {
	const row = ENVIRONMENT.find(({ names, values }) => names.includes(name) && (!values || values.includes(value)));
	if (row) return {
		symbol: row.symbol ?? name,
		category: row.category
	};
	return variables.has(name) ? {
		symbol: name,
		category: VARIABLE_CATEGORY
	} : null;
}
/** What an entry point's target means: `futurist:GreenThreadPoolExecutor`. */
function entryPointMeaning(target) {
	const symbol = target.replace(/\[.*$/s, "").replace(":", ".").replace(/\s/g, "");
	const framework = frameworkOf(symbol);
	return framework && !framework.row.off ? {
		symbol,
		category: framework.category
	} : null;
}
// src/usages/switches-commands.ts
/** Command lines → switches: options that choose eventlet, variables that are set. */
/** Programs whose short options the catalogue means. */
const MEANT = /* @__PURE__ */ new Set(["gunicorn", "celery"]);
/** Programs for which `-k` or `-P` is another thing: a filter of tests, a pattern, a package to upgrade, a directory, … */
const OTHERS = new Set("pytest py.test unittest stestr ostestr testr nosetests nose nose2 trial tox nox hatch curl wget grep egrep fgrep zgrep rg ag ack git gh pip pip3 pip-compile pip-sync uv mvn rsync cp scp sftp ssh docker podman make unzip xargs sed awk psql apt-key sort tar df du".split(" "));
/** Of a name that a command line is kept in: `PYTEST_ADDOPTS="-k eventlet"`, `[pytest] addopts`. */
const TEST_NAME = /(?:^|[^a-z])(?:py\.?test|unittest|stestr|nose|tox)(?![a-z])/i;
/** Commands that only print, unless their output goes somewhere. */
const TALKER = /^(?:echo|(?:print|log|info|warn|err|die|fail|usage|notice|msg|message)\w*)$/;
/** Words before a command's own name. */
const PREFIXES = new Set("if then else elif do while until ! { time exec sudo env".split(" "));
/** Commands that look for a text, and run and set nothing. */
const SEARCHERS = /* @__PURE__ */ new Set([
	"grep",
	"egrep",
	"fgrep",
	"zgrep",
	"rg",
	"ag",
	"ack"
]);
/** The switches in command lines. `variables` are environment variables of eventlet that count whatever their value is. */
function commandSwitches(commands, variables) {
	return commands.flatMap((command) => {
		const { words, outer } = command;
		if (!words.some(({ text }) => /eventlet/i.test(text)) || isTalk(command)) return [];
		const statement = fold(command.text);
		let meant = outer.reduce(isMeant, true);
		return words.flatMap((word, index) => {
			const next = words[index + 1];
			const found = word.part === "name" ? variable(word, next, variables) : option(word, next, meant);
			meant = isMeant(meant, word);
			return found ? [{
				...found,
				kind: "indirect",
				statement
			}] : [];
		});
	});
}
function variable(name, next, variables) {
	const value = next?.part === "value" ? next : null;
	const meaning = variableMeaning(name.text, value?.text ?? "", variables);
	return meaning && {
		...meaning,
		start: name.start,
		end: value?.end ?? name.end
	};
}
/** `-k eventlet`, `-k=eventlet`, `-keventlet`; `--pool eventlet`, `--pool=eventlet`. A short one counts where it is `meant`. */
function option(word, next, meant) {
	if (!word.text.startsWith("-")) return null;
	for (const name of OPTIONS$1) {
		const long = name.startsWith("--");
		if (!word.text.startsWith(name) || !(long || meant)) continue;
		const rest = word.text.slice(name.length);
		const value = rest.startsWith("=") ? rest.slice(1) : long ? "" : rest;
		const [text, end] = rest === "" && next ? [next.text, next.end] : [value, word.end];
		const meaning = optionMeaning(name, text);
		if (meaning) return {
			...meaning,
			start: word.start,
			end
		};
	}
	return null;
}
/** Whether a short option after this word belongs to a program that the catalogue means: the last program named decides. */
function isMeant(before, { text, part }) {
	const name = programOf(text);
	if (MEANT.has(name)) return true;
	return before && !OTHERS.has(name) && !(part === "name" && TEST_NAME.test(text));
}
/** `$(VENV)/bin/gunicorn`, `${GUNICORN}`, `@gunicorn` of a recipe; not `tests/gunicorn`. */
function programOf(text) {
	const parts = text.split("/");
	const folder = parts.at(-2) ?? "bin";
	if (!/^s?bin$|^\.?$/i.test(folder)) return "";
	return (parts.at(-1) ?? "").replace(/^[@+-]*\$?\{?|\}$/g, "").toLowerCase();
}
function isTalk({ words, outer, redirected }) {
	const program = programOf([...outer, ...words].find(({ text, part }) => part === null && !PREFIXES.has(text))?.text ?? "");
	return TALKER.test(program) && !redirected || SEARCHERS.has(program);
}
// src/usages/value-places.ts
/** Callables that set the environment variable that their first argument names, whatever they belong to. */
const SETTERS = /* @__PURE__ */ new Set(["setenv", "putenv"]);
/** Methods of a mapping that read or set the key that their first argument is. */
const MAPPING_METHODS = /* @__PURE__ */ new Set(["get", "setdefault"]);
/** The places that a constant is the value of; of `a = b = 'x'` two, of most constants none. */
function placesOf(constant, reading) {
	const { node, parent } = asGiven(constant);
	if (!parent) return [];
	const { slice } = reading;
	switch (parent.node.type) {
		case "keyword_argument": {
			const call = parent.parent?.parent?.node;
			const callee = call?.type === "call" ? calleeOf(call) : void 0;
			if (!callee) return [];
			return named$1("keyword", child(parent.node, "name"), slice, lastNameOf(callee, reading));
		}
		case "default_parameter":
		case "typed_default_parameter": return node.field === "value" ? named$1("parameter", child(parent.node, "name"), slice) : [];
		case "named_expression": return named$1("assignment", child(parent.node, "name"), slice);
		case "assignment": return node.field === "right" ? targetsOf(parent).flatMap((each) => placesOfTarget(each, slice)) : [];
		case "pair": return node.field === "value" ? key$1("dict-key", child(parent.node, "key"), slice) : [];
		case "argument_list": return setByCall(node, parent, reading);
		default: return [];
	}
}
/** Where a constant comes out of parentheses and of the branches of conditional expressions. */
function asGiven(constant) {
	let outer = constant;
	for (let { parent } = outer; parent && yields(parent.node, outer.node); {parent} = outer) outer = parent;
	return outer;
}
/** Whether an expression's value may be that of its part: `part if condition else part`. */
function yields({ type, children }, part) {
	if (type === "parenthesized_expression") return true;
	return type === "conditional_expression" && children[1] !== part;
}
/** The constants that an expression may be: itself, or the branches of a conditional expression. */
function constantsOf(node) {
	const inner = unparenthesized(node);
	if (inner.type !== "conditional_expression") return [inner];
	return inner.children.filter((_, i) => i !== 1).flatMap(constantsOf);
}
function named$1(kind, name, slice, callee = null) {
	return name?.type === "identifier" ? [{
		kind,
		name: slice(name),
		callee
	}] : [];
}
function key$1(kind, node, slice) {
	const name = node && stringOf(node, slice);
	return typeof name === "string" ? [{
		kind,
		name,
		callee: null
	}] : [];
}
function stringOf(node, slice) {
	const inner = unparenthesized(node);
	return inner.type === "string" ? stringValue(slice(inner)) : null;
}
/** All targets of `a = b = value`, seen from the value. */
function targetsOf(assignment) {
	const targets = [];
	for (let each = assignment; each?.node.type === "assignment"; each = each.parent) {
		const left = child(each.node, "left");
		if (left) targets.push(unparenthesized(left));
	}
	return targets;
}
function placesOfTarget(target, slice) {
	if (target.type === "identifier") return named$1("assignment", target, slice);
	if (target.type === "attribute") return named$1("assignment", child(target, "attribute"), slice);
	return target.type === "subscript" ? key$1("subscript", child(target, "subscript"), slice) : [];
}
/** `setenv('NAME', value)`, `os.environ.setdefault('NAME', value)`. */
function setByCall(value, list, reading) {
	const call = list.parent?.node;
	const [first, second] = list.node.children;
	if (call?.type !== "call" || !first || second !== value || !setsVariable(call, reading)) return [];
	return key$1("environment", first, reading.slice);
}
function setsVariable(call, reading) {
	const name = environmentMethod(call, reading);
	return name !== null && (name === "setdefault" || SETTERS.has(name));
}
/** The name of a call that reads or sets environment variables; null for any other. */
function environmentMethod(call, reading) {
	const callee = calleeOf(call);
	if (!callee) return null;
	const name = lastNameOf(callee, reading);
	if (SETTERS.has(name) || name === "getenv") return name;
	const object = callee.type === "attribute" ? child(callee, "object") : void 0;
	const chain = reading.model.calleeOf(callee);
	const receiver = chain && object ? qualified(chain)?.replace(/\.\w+$/, "") : void 0;
	return MAPPING_METHODS.has(name) && receiver !== void 0 && isEnviron(receiver) ? name : null;
}
/**
* What an environment variable is set to where a string names it: `os.environ['NAME']`, `.get('NAME')`, `getenv('NAME')`, …
* Empty where it is read; null where the string names none.
*/
function variableSetTo(name, reading) {
	const { node, parent } = asGiven(name);
	if (!parent || node.type === "conditional_expression") return null;
	if (parent.node.type === "subscript") return setBySubscript(node, parent, reading);
	const call = parent.parent?.node;
	if (parent.node.type !== "argument_list" || call?.type !== "call" || parent.node.children[0] !== node) return null;
	if (environmentMethod(call, reading) === null) return null;
	const value = setsVariable(call, reading) ? parent.node.children[1] : void 0;
	return value ? constantsOf(value) : [];
}
function setBySubscript(key, subscript, { model }) {
	const value = child(subscript.node, "value");
	if (!isEnviron(qualified(key.field === "subscript" && value ? model.chainOf(value) : void 0) ?? "")) return null;
	const assignment = subscript.parent?.node.children.find((each) => each.type === "assignment" && child(each, "left") === subscript.node);
	let right = assignment && child(assignment, "right");
	while (right?.type === "assignment") right = child(right, "right");
	return right ? constantsOf(right) : [];
}
function isEnviron(qualifiedName) {
	return /(?:^|\.)environ$/.test(qualifiedName);
}
function calleeOf(call) {
	const callee = child(call, "function");
	return callee && unparenthesized(callee);
}
/** The last name of what is called, as it was imported: `getenv` of `ge('X')` after `from os import getenv as ge`. */
function lastNameOf(callee, { model, slice }) {
	return qualified(model.calleeOf(callee))?.split(".").at(-1) ?? lastName$1(callee, slice);
}
// src/usages/values.ts
/**
* Which constants switch eventlet on, by the place they stand in (spec "indirect", values).
*
* A usage stands at the constant: at `'eventlet'` of `executor='eventlet'`, of `('-P', 'eventlet')` and of
* `setenv('OSKEN_HUB_TYPE', 'eventlet')`, and at the one string of `'celery worker -P eventlet'`. Where the variable's name is
* the symbol, it stands at the string that names it: at `'EVENTLET_HUB'` of `os.environ['EVENTLET_HUB'] = 'asyncio'`.
*/
/** Rows whose usage stands at the constant, and those whose symbol is the variable that is named. */
const isVariable = ({ names, symbol }) => symbol === null || names.includes(symbol);
const VALUES = FRAMEWORK_VALUES.filter((row) => !isVariable(row));
const VARIABLES = FRAMEWORK_VALUES.filter(isVariable);
const STRINGS = new Set(VALUES.flatMap(({ values }) => values ?? []));
const NAMES = new Set(VARIABLES.flatMap(({ names }) => names));
const OPTIONS = VALUES.filter(({ places }) => places.includes("arguments"));
const SWITCHED_BY_TRUE = VALUES.filter(({ values }) => values?.includes(true));
const NO_VARIABLES = /* @__PURE__ */ new Set();
/** The constants of a text that switch eventlet on. */
function valuesIn(reading) {
	const { strings, chains } = reading.model;
	return [...strings.flatMap((string) => meaningsOf(string, reading).map((row) => ({
		...string,
		...row
	}))), ...chains.flatMap((chain) => trueArguments(chain, reading))];
}
function meaningsOf(string, reading) {
	if (NAMES.has(string.value)) {
		const row = variableRow(string, reading);
		if (row) return [{
			symbol: row.symbol ?? string.value,
			category: row.category
		}];
	}
	if (STRINGS.has(string.value)) {
		const row = rowFor(string.value, placesOf(string.place, reading));
		if (row?.symbol) return [{
			symbol: row.symbol,
			category: row.category
		}];
	}
	return string.value.includes("eventlet") && !string.value.startsWith("eventlet.") ? argumentsIn(string, reading) : [];
}
function rowFor(value, places) {
	return VALUES.find(({ names, places: kinds, values, callees }) => places.some(({ kind, name, callee }) => names.includes(name) && kinds.includes(kind) && values?.includes(value) && (!callees || callee !== null && callees.includes(callee))));
}
function variableRow(string, reading) {
	const setTo = variableSetTo(string.place, reading)?.map((node) => stringIn(node, reading));
	if (!setTo) return void 0;
	return VARIABLES.find(({ names, values }) => names.includes(string.value) && (!values || setTo.some((value) => value !== null && values.includes(value))));
}
function stringIn(node, { slice }) {
	return node.type === "string" ? stringValue(slice(node)) : null;
}
/** `green=True` of the callables that a row names. */
function trueArguments(chain, reading) {
	if (!chain.call || !SWITCHED_BY_TRUE.some(({ callees }) => callees)) return [];
	let call = unparenthesized(chain.place.node);
	while (call.type === "attribute") call = unparenthesized(child(call, "object") ?? {
		...call,
		type: ""
	});
	const callee = child(call, "function");
	if (!callee) return [];
	const name = lastNameOf(unparenthesized(callee), reading);
	return (child(call, "arguments")?.children ?? []).flatMap((argument) => {
		const [keyword, value] = [child(argument, "name"), child(argument, "value")];
		if (argument.type !== "keyword_argument" || !keyword || !value) return [];
		const row = rowFor(true, [{
			kind: "keyword",
			name: reading.slice(keyword),
			callee: name
		}]);
		const constant = row && constantsOf(value).find(({ type }) => type === "true");
		if (!row?.symbol || !constant) return [];
		const { scope, statement } = chain;
		const { start, end } = constant;
		return [{
			symbol: row.symbol,
			category: row.category,
			start,
			end,
			scope,
			statement
		}];
	});
}
/** Options of a command line, in consecutive items of a list or in one string. */
function argumentsIn(string, reading) {
	const list = string.place.parent?.node;
	const isItem = list?.type === "list" || list?.type === "tuple";
	const found = commandSwitches(isItem && !/\s/.test(string.value) ? [commandOf(list, reading)] : string.value.includes("-") ? readCommands(string.value).filter(({ text }) => !isProse(text)) : [], NO_VARIABLES).filter(({ symbol, end }) => OPTIONS.some((row) => row.symbol === symbol) && (!isItem || /\s/.test(string.value) || end === string.end));
	return [...new Map(found.map(({ symbol, category }) => [symbol, {
		symbol,
		category
	}])).values()];
}
/** A list of arguments as the command that it is; what is no constant stands for some word. */
function commandOf(list, reading) {
	return {
		words: list.children.map((item) => ({
			text: stringIn(item, reading) ?? "",
			start: item.start,
			end: item.end,
			part: null
		})),
		text: "",
		redirected: false,
		outer: []
	};
}
/** Words of English sentences that no command line has. */
const ENGLISH = /(?:^|\s)(?:the|an|to|with|use|using|of|are|or|and|from|when|you|your|this|that|it|not|be|was|should|must|can|instead)(?=\s|[.,;:]|$)/i;
/** Whether a string that names an option speaks of it: messages and help texts. */
function isProse(text) {
	return ENGLISH.test(text) || /[.,;:!?](?:\s|$)/.test(text);
}
// src/usages/find.ts
/** One Python text → its usages of eventlet. */
/**
* The usages of kinds import, reference, dynamic, probe and indirect in the lines that were read. Within
* `Syntax.withGrammar` alone.
* @param cell the notebook cell that the text is; null for a file
*/
function usagesIn(open, read, looking, cell = null) {
	const { text, comments } = open;
	const lines = new Lines(text);
	const maker = new UsageMaker(text, lines, comments, cell);
	const { model, resolver, brokenAt } = read;
	const found = [
		maker.imports(model, resolver),
		maker.references(model, resolver),
		maker.strings(model, looking.modules),
		maker.values(model)
	].flat().sort((a, b) => a.start - b.start);
	const suppressed = maker.suppressions(found, looking.today);
	const problems = [...brokenAt === null ? [] : [syntaxError(lines.lineAt(brokenAt))], ...suppressed.problems].map((problem) => cell === null ? problem : {
		...problem,
		cell
	});
	return {
		usages: found.map(({ usage }, i) => ({
			...usage,
			allowed: suppressed.allowances[i] ?? null
		})),
		problems
	};
}
function syntaxError(line) {
	return {
		reason: "syntax-error",
		line,
		message: "Python syntax error; the usages around it were found, one inside it may have been missed"
	};
}
var UsageMaker = class {
	text;
	lines;
	comments;
	cell;
	/** What was asked for last: usages often share a line, and at times a statement. */
	statement = null;
	source = {
		line: 0,
		text: ""
	};
	constructor(text, lines, comments, cell) {
		this.text = text;
		this.lines = lines;
		this.comments = comments;
		this.cell = cell;
	}
	imports(model, resolver) {
		return model.imports.flatMap((binding, i) => {
			const meaning = resolver.importMeaning(binding);
			if (!meaning) return [];
			const kind = meaning.family === "eventlet" ? "import" : "indirect";
			const category = meaning.family === "eventlet" ? categoryOf(meaning.symbol) : meaning.category;
			const bindings = meaning.family === "eventlet" ? [i] : [];
			return [this.found(kind, meaning.symbol, category, binding, {
				via: meaning.via,
				bindings
			})];
		});
	}
	references(model, resolver) {
		const ids = new Map(model.imports.map((binding, i) => [binding, i]));
		const resolved = new Map(model.chains.map((chain) => [chain, resolver.resolve(chain)]));
		const isGreen = (scope) => scope.bases.some((base) => resolved.get(base));
		return [...resolved].flatMap(([chain, found]) => {
			if (!found) return [];
			const { meaning, imports, end } = found;
			const at = {
				...chain,
				end
			};
			const surroundings = surroundingsOf(chain.scope, isGreen);
			if (chain.call && chain.call.after[0] === "wait" && end === chain.end) surroundings.push("waited");
			if (isBase(chain.place.parent?.node, chain.place.parent?.parent?.node)) surroundings.push("subclass");
			const bindings = imports.flatMap((each) => ids.get(each) ?? []);
			return [this.reference(meaning, at, {
				bindings,
				surroundings: [...new Set(surroundings)]
			})];
		});
	}
	reference(meaning, at, extra) {
		const { symbol, via } = meaning;
		return meaning.family === "eventlet" ? this.found("reference", symbol, categoryOf(symbol), at, {
			...extra,
			via
		}) : this.found("indirect", symbol, meaning.category, at, {
			...extra,
			via
		});
	}
	strings(model, modules) {
		const slice = (node) => this.text.slice(node.start, node.end);
		return model.strings.flatMap((string) => {
			const named = namedInString(string, model, modules, slice);
			return named ? [this.found(named.kind, named.symbol, categoryOf(named.symbol), string, {})] : [];
		});
	}
	values(model) {
		const slice = (node) => this.text.slice(node.start, node.end);
		return valuesIn({
			model,
			slice
		}).map((value) => this.found("indirect", value.symbol, value.category, value, {}));
	}
	suppressions(found, today) {
		return applySuppressions((maySuppress(this.text) ? this.comments : []).map(({ start, end, ownLine }) => ({
			line: this.lines.lineAt(start),
			column: this.lines.columnAt(start),
			text: this.text.slice(start, end),
			ownLine
		})), found.map(({ usage, statementLine }) => ({
			line: usage.line,
			statementLine
		})), today);
	}
	found(kind, symbol, category, at, extra) {
		const line = this.lines.lineAt(at.start);
		const usage = {
			kind,
			symbol,
			canonical: kind === "indirect" ? symbol : canonicalOf(symbol),
			category,
			line,
			column: this.lines.columnAt(at.start),
			endLine: this.lines.lineAt(at.end),
			endColumn: this.lines.columnAt(at.end),
			scope: at.scope.qualifiedName || "<module>",
			via: null,
			statement: this.statementText(at.statement),
			source: this.sourceText(line),
			cell: this.cell,
			surroundings: surroundingsOf(at.scope, () => false),
			bindings: [],
			allowed: null,
			...extra
		};
		return {
			start: at.start,
			statementLine: this.lines.lineAt(at.statement.start),
			usage
		};
	}
	sourceText(line) {
		if (this.source.line !== line) this.source = {
			line,
			text: shortened(this.lines.textOf(line))
		};
		return this.source.text;
	}
	statementText(statement) {
		if (this.statement?.of !== statement) this.statement = {
			of: statement,
			text: shortened(this.folded(statement))
		};
		return this.statement.text;
	}
	/** A statement without its comments, white space folded. */
	folded({ start, end }) {
		let text = "";
		let from = start;
		for (let i = lastAtMost(this.comments, start) + 1; i < this.comments.length; i++) {
			const comment = this.comments[i];
			if (!comment || comment.start >= end) break;
			text += this.text.slice(from, comment.start);
			from = comment.end;
		}
		return (text + this.text.slice(from, end)).replace(/\\(?=[\r\n])/g, " ").replace(/\s+/g, " ").trim();
	}
};
function isBase(list, owner) {
	return list?.field === "superclasses" && owner?.type === "class_definition";
}
function surroundingsOf(scope, isGreen) {
	const surroundings = [];
	let isInFunction = false;
	for (let each = scope; each; each = each.parent) {
		if (each.kind === "function" && !isInFunction && each.isAsync) surroundings.push("async");
		if (each.kind === "class" && isGreen(each)) surroundings.push("subclass");
		isInFunction ||= each.kind === "function" || each.kind === "lambda";
	}
	if (!isInFunction) surroundings.push("module-scope");
	return surroundings;
}
// src/python/lines.ts
/** Python text as logical lines: where each statement starts, how deep it stands, and what is comment. */
/** The words that a line may start with and that its place in the text depends on; `@` of a decorator; empty for any other. */
const KEYWORDS = [...[
	"",
	"@",
	"async",
	"case",
	"def",
	"elif",
	"else",
	"except",
	"finally"
], ...[
	"from",
	"import",
	"match",
	"return",
	"try"
]];
const KEYWORD_CODES = new Map(KEYWORDS.map((keyword, code) => [keyword, code]));
/** Statements that no expression can hold: at the start of a line they end a bracket that was never closed. */
const STATEMENT_ONLY = /^(?:async\s+def|def|class|import|return|while|try|with|raise|assert|del|pass|break|continue|global|nonlocal|elif|except|finally)\b(?!\s*[=,)\].])/;
/** The first two letters of these. */
const STATEMENT_START = new Set("as de cl im re wh tr wi ra pa br co gl no el ex fi".split(" "));
const TAB_STOP = 8;
/** How a line is stored: so many numbers a line, for a text has many lines and few are looked at. */
const STRIDE = 6;
const [START$1, END$1, TEXT_START, TEXT_END, INDENT$1, FLAGS] = [
	0,
	1,
	2,
	3,
	4,
	5
];
const OPENS_BLOCK = 1;
const BROKEN = 2;
const KEYWORD_SHIFT = 2;
/** The logical lines of a text, by their index. */
var LogicalLines = class {
	text;
	comments;
	length;
	numbers;
	/** Never throws: what does not lex is a line marked broken. */
	constructor(text) {
		const scanner = new LineScanner(text);
		scanner.scan();
		this.text = text;
		this.comments = scanner.comments;
		this.length = scanner.count;
		this.numbers = scanner.numbers;
	}
	start(i) {
		return this.numbers[i * STRIDE + START$1] ?? 0;
	}
	end(i) {
		return this.numbers[i * STRIDE + END$1] ?? 0;
	}
	indent(i) {
		return this.numbers[i * STRIDE + INDENT$1] ?? 0;
	}
	opensBlock(i) {
		return (this.flags(i) & OPENS_BLOCK) !== 0;
	}
	keyword(i) {
		return KEYWORDS[this.flags(i) >> KEYWORD_SHIFT] ?? "";
	}
	flags(i) {
		return this.numbers[i * STRIDE + FLAGS] ?? 0;
	}
	/** What is no white space and no comment of a line. */
	textOf(i) {
		return this.text.slice(this.numbers[i * STRIDE + TEXT_START], this.numbers[i * STRIDE + TEXT_END]);
	}
	line(i) {
		return {
			start: this.start(i),
			end: this.end(i),
			textStart: this.numbers[i * STRIDE + TEXT_START] ?? 0,
			textEnd: this.numbers[i * STRIDE + TEXT_END] ?? 0,
			indent: this.indent(i),
			opensBlock: this.opensBlock(i),
			keyword: this.keyword(i),
			broken: (this.flags(i) & BROKEN) !== 0
		};
	}
	/** The index of the last line that starts at an offset or before it; -1 where none does. */
	lastAtMost(offset) {
		let low = 0;
		let high = this.length;
		while (low < high) {
			const middle = low + high >>> 1;
			if (this.start(middle) <= offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
};
/** Characters that may be more than part of a name, a number or an operator. */
const SPECIAL = /* @__PURE__ */ new Uint8Array(128);
for (const char of "	\n\f\r\"#'()[\\]`{}") SPECIAL[char.charCodeAt(0)] = 1;
var LineScanner = class {
	comments = [];
	count = 0;
	numbers;
	text;
	hasReturns;
	at = 0;
	/** Of the line that is being read: the offset after the last character that is no white space and no comment. */
	textEnd = 0;
	isBroken = false;
	constructor(text) {
		this.text = text;
		this.hasReturns = text.includes("\r");
		this.numbers = new Int32Array(STRIDE * (16 + (text.length >> 6)));
	}
	scan() {
		while (this.at < this.text.length) this.scanLine();
	}
	/** One logical line, or one blank or comment-only physical line. */
	scanLine() {
		const start = this.at;
		const indent = this.skipIndentation();
		const textStart = this.at;
		this.textEnd = textStart;
		this.isBroken = false;
		this.scanBody();
		if (this.textEnd > textStart) this.add(start, textStart, indent);
	}
	add(start, textStart, indent) {
		const { text, textEnd } = this;
		if ((this.count + 1) * STRIDE > this.numbers.length) {
			const larger = new Int32Array(this.numbers.length * 2);
			larger.set(this.numbers);
			this.numbers = larger;
		}
		const opensBlock = text.charCodeAt(textEnd - 1) === 58 ? OPENS_BLOCK : 0;
		const keyword = (KEYWORD_CODES.get(keywordAt(text, textStart)) ?? 0) << KEYWORD_SHIFT;
		const base = this.count++ * STRIDE;
		this.numbers[base + START$1] = start;
		this.numbers[base + END$1] = this.at;
		this.numbers[base + TEXT_START] = textStart;
		this.numbers[base + TEXT_END] = textEnd;
		this.numbers[base + INDENT$1] = indent;
		this.numbers[base + FLAGS] = opensBlock | (this.isBroken ? BROKEN : 0) | keyword;
	}
	skipIndentation() {
		let indent = 0;
		for (; this.at < this.text.length; this.at++) {
			const char = this.text.charCodeAt(this.at);
			if (char === 32) indent++;
			else if (char === 9) indent += TAB_STOP - indent % TAB_STOP;
			else if (char === 12) indent = 0;
			else break;
		}
		return indent;
	}
	/** Reads up to and over the end of the logical line. */
	scanBody() {
		const { text } = this;
		let depth = 0;
		while (this.at < text.length) {
			this.skipPlain();
			const code = text.charCodeAt(this.at);
			switch (code) {
				case 10:
				case 13:
					this.at += code === 13 && text.charCodeAt(this.at + 1) === 10 ? 2 : 1;
					if (depth === 0) return;
					if (!this.startsStatement()) continue;
					this.isBroken = true;
					return;
				case 35:
					this.skipComment();
					continue;
				case 92:
					this.skipJoin();
					continue;
				case 34:
				case 39:
					this.skipString();
					break;
				case 40:
				case 91:
				case 123:
					depth++;
					this.at++;
					break;
				case 41:
				case 93:
				case 125:
					if (depth > 0) depth--;
					this.at++;
					break;
				case 96:
					this.isBroken = true;
					this.at++;
					break;
				default:
					this.at++;
					continue;
			}
			this.textEnd = this.at;
		}
		if (depth > 0) this.isBroken = true;
	}
	/** Names, numbers, operators, and spaces between them. */
	skipPlain() {
		const { text } = this;
		const { length } = text;
		const start = this.at;
		let at = start;
		for (; at < length; at++) {
			const code = text.charCodeAt(at);
			if (code < 128 && SPECIAL[code] === 1) break;
		}
		this.at = at;
		while (at > start && text.charCodeAt(at - 1) === 32) at--;
		if (at > start) this.textEnd = at;
	}
	skipString() {
		const { text, at } = this;
		const string = endOfString(text, at, prefixBefore(text, at));
		if (!string.closed) this.isBroken = true;
		this.at = string.end;
	}
	skipComment() {
		const start = this.at;
		this.at = this.endOfLine(start);
		let before = start - 1;
		while (before >= 0 && isBlank(this.text.charCodeAt(before))) before--;
		const ownLine = before < 0 || isLineEnd$1(this.text.charCodeAt(before));
		this.comments.push({
			start,
			end: this.at,
			ownLine
		});
	}
	/** Of the physical line. Most texts have no carriage returns: then node looks for the line feed, and not this loop. */
	endOfLine(from) {
		const { text } = this;
		if (!this.hasReturns) {
			const end = text.indexOf("\n", from);
			return end < 0 ? text.length : end;
		}
		let at = from;
		while (at < text.length && !isLineEnd$1(text.charCodeAt(at))) at++;
		return at;
	}
	/** A backslash before a line end joins the lines; anywhere else it is a character like any other. */
	skipJoin() {
		this.at++;
		if (this.text.charCodeAt(this.at) === 13) this.at++;
		if (this.text.charCodeAt(this.at) === 10) this.at++;
	}
	startsStatement() {
		let at = this.at;
		while (this.text.charCodeAt(at) === 32 || this.text.charCodeAt(at) === 9) at++;
		if (!STATEMENT_START.has(this.text.slice(at, at + 2))) return false;
		return STATEMENT_ONLY.test(this.text.slice(at, at + 40));
	}
};
/** The prefix of a string whose quote stands at `quote`; empty where the word before it is none. */
function prefixBefore(text, quote) {
	let start = quote;
	while (start > 0 && quote - start < 3 && isWordPart(text.charCodeAt(start - 1))) start--;
	if (start === quote) return "";
	const word = text.slice(start, quote);
	return isStringPrefix(word) ? word : "";
}
/** The lower-case word, or `@`, that stands there. */
function keywordAt(text, start) {
	const first = text.charCodeAt(start);
	if (first === 64) return "@";
	if (first < 97 || first > 116) return "";
	let end = start + 1;
	while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
	return end - start <= 7 ? text.slice(start, end) : "";
}
function isLineEnd$1(code) {
	return code === 10 || code === 13;
}
function isBlank(code) {
	return code === 32 || code === 9 || code === 12;
}
function isWordPart(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code > 127 || code >= 48 && code <= 57;
}
// src/python/scopes.ts
/** Builds the model of a text from its logical lines and their syntax. */
function modelOf(text, lines, root) {
	return new ModelBuilder(text, lines).build(root);
}
const SIMPLE_STATEMENTS = [
	"expression_statement",
	"return_statement",
	"raise_statement",
	"assert_statement",
	"delete_statement",
	"import_statement",
	"import_from_statement",
	"future_import_statement",
	"print_statement",
	"exec_statement",
	"type_alias_statement"
];
const COMPOUND_STATEMENTS = [
	"if_statement",
	"elif_clause",
	"else_clause",
	"for_statement",
	"while_statement",
	"try_statement",
	"except_clause",
	"except_group_clause",
	"finally_clause",
	"with_statement",
	"match_statement",
	"case_clause"
];
/** What a node of these types starts, of which most do nothing. */
const STATEMENTS = new Map([...SIMPLE_STATEMENTS.map((type) => [type, "simple"]), ...COMPOUND_STATEMENTS.map((type) => [type, "compound"])]);
/** Expressions whose value is plainly not a module: Python's literals and displays. */
const LITERALS = /* @__PURE__ */ new Set([
	"string",
	"concatenated_string",
	"integer",
	"float",
	"true",
	"false",
	"ellipsis",
	"list",
	"tuple",
	"dictionary",
	"set"
]);
/** What no program has: names of more components, or below more dots, are cut, so that nobody has to look a million up. */
const MOST_COMPONENTS = 200;
/** The context of a node's children. */
function within(node, { scope, statement, place, definition }) {
	return {
		scope,
		statement,
		place: {
			node,
			parent: place
		},
		definition
	};
}
var ModelBuilder = class {
	text;
	lines;
	imports = [];
	chains = [];
	strings = [];
	chainByNode = /* @__PURE__ */ new Map();
	chainByCallee = /* @__PURE__ */ new Map();
	/** Bindings as met; they reach their owners at the end, when every `global` and `nonlocal` is known. */
	met = [];
	constructor(text, lines) {
		this.text = text;
		this.lines = lines;
	}
	build(root) {
		const module = newScope("module", null, "");
		const statement = {
			start: root.start,
			end: root.start
		};
		this.visitChildren(root, {
			scope: module,
			statement,
			place: null,
			definition: null
		});
		const names = namesIn$1(this.met);
		for (const { scope, name, binding } of this.met) addBinding(ownerOf(scope, name, module, names), name, binding);
		const { imports, chains, strings, chainByNode, chainByCallee } = this;
		return {
			module,
			imports,
			chains,
			strings,
			chainOf: (node) => chainByNode.get(unparenthesized(node)),
			calleeOf: (node) => chainByCallee.get(unparenthesized(node))
		};
	}
	bind(scope, name, binding) {
		this.met.push({
			scope,
			name,
			binding
		});
	}
	slice(node) {
		return this.text.slice(node.start, node.end);
	}
	visitChildren(node, context) {
		const inner = within(node, context);
		for (const each of node.children) this.visit(each, inner);
	}
	visit(node, outer) {
		const starts = STATEMENTS.get(node.type);
		const statement = starts === "simple" ? node : starts && this.headerOf(node);
		const context = statement ? {
			...outer,
			statement
		} : outer;
		switch (node.type) {
			case "identifier":
			case "attribute":
			case "call": return this.visitPrimary(node, context);
			case "string":
			case "concatenated_string": return this.visitString(node, context);
			case "list_comprehension":
			case "set_comprehension":
			case "dictionary_comprehension":
			case "generator_expression": return this.visitComprehension(node, context);
			case "expression_statement": return this.visitExpressionStatement(node, context);
			case "assignment": return this.visitAssignment(node, context);
			case "augmented_assignment": return this.visitAugmentedAssignment(node, context);
			case "named_expression": return this.visitNamedExpression(node, context);
			case "for_statement": return this.visitFor(node, context);
			case "as_pattern": return this.visitAs(node, context);
			case "import_statement":
			case "import_from_statement": return this.visitImport(node, context);
			case "global_statement":
			case "nonlocal_statement":
				for (const each of node.children) (node.type === "global_statement" ? context.scope.globals : context.scope.nonlocals).add(this.slice(each));
				return;
			case "delete_statement": return this.visitDelete(node, context);
			case "decorated_definition": return this.visitChildren(node, {
				...context,
				statement: this.headerOf(node)
			});
			case "function_definition": return this.visitFunction(node, context);
			case "lambda": return this.visitLambda(node, context);
			case "class_definition": return this.visitClass(node, context);
			case "type_alias_statement": return this.visitTypeAlias(node, context);
			case "case_clause": return this.visitCase(node, context);
			case "keyword_argument": return this.visitFields(node, ["value"], context);
			case "member_type": return node.children[0] && this.visit(node.children[0], within(node, context));
			case "return_statement": return this.visitReturn(node, context);
			case "yield":
				if (context.definition) context.definition.yields = true;
				return this.visitChildren(node, context);
			default: return this.visitChildren(node, context);
		}
	}
	visitFields(node, fields, context) {
		const inner = within(node, context);
		for (const each of node.children) if (each.field !== null && fields.includes(each.field)) this.visit(each, inner);
	}
	/** Names, attributes and calls: finds the maximal chain, then goes on with what stands inside it. */
	visitPrimary(node, context) {
		const { base, attributes } = this.peel(node);
		if (base.type === "identifier") {
			this.addChain(node, base, attributes, node.end, null, context);
			return;
		}
		if (base.type !== "call") {
			this.visit(base, within(node, context));
			return;
		}
		const called = child(base, "function");
		const inner = within(base, context);
		if (called) {
			const callee = this.peel(called);
			if (callee.base.type === "identifier") {
				const call = {
					after: attributes,
					end: node.end
				};
				const chain = this.addChain(node, callee.base, callee.attributes, called.end, call, context);
				this.chainByCallee.set(unparenthesized(called), chain);
			} else this.visit(called, inner);
		}
		for (const each of base.children) if (each !== called) this.visit(each, inner);
	}
	addChain(node, root, attributes, end, call, { scope, statement, place }) {
		const chain = {
			root: normalized(this.slice(root)),
			attributes,
			start: root.start,
			end,
			call,
			scope,
			statement,
			place: {
				node,
				parent: place
			}
		};
		this.chains.push(chain);
		this.chainByNode.set(node, chain);
		return chain;
	}
	/** Takes the attributes off an expression, through parentheses: `(a.b).c` → a, [b, c]. */
	peel(node) {
		const attributes = [];
		let base = unparenthesized(node);
		for (;;) {
			const [starred] = base.children;
			if (base.type === "list_splat" && starred && attributes.length > 0) base = unparenthesized(starred);
			if (base.type !== "attribute") break;
			const object = child(base, "object");
			const attribute = child(base, "attribute");
			if (!object || !attribute) break;
			attributes.push(this.slice(attribute));
			base = unparenthesized(object);
		}
		attributes.reverse();
		if (attributes.length > MOST_COMPONENTS) attributes.length = MOST_COMPONENTS;
		return {
			base,
			attributes
		};
	}
	/** A string that is a whole statement is documentation, wherever it stands; a comma after it makes it a tuple. */
	visitExpressionStatement(node, context) {
		const [first] = node.children;
		const only = first && node.children.length === 1 && !this.text.slice(first.end, node.end).includes(",") ? unparenthesized(first) : null;
		if (only?.type === "string") this.visitInterpolations([only], context);
		else if (only?.type === "concatenated_string") this.visitInterpolations(only.children, context);
		else this.visitChildren(node, context);
	}
	visitString(node, context) {
		const parts = node.type === "string" ? [node] : node.children.filter(({ type }) => type === "string");
		const values = parts.map((part) => stringValue(this.slice(part)));
		if (values.some((value) => value === null)) return this.visitInterpolations(parts, context);
		const { scope, statement, place } = context;
		const { start, end } = node;
		this.strings.push({
			value: values.join(""),
			start,
			end,
			scope,
			statement,
			place: {
				node,
				parent: place
			}
		});
	}
	visitInterpolations(parts, context) {
		for (const part of parts) for (const each of part.children) if (each.type === "interpolation") this.visitChildren(each, context);
	}
	visitAssignment(node, context) {
		const left = child(node, "left");
		const right = child(node, "right");
		this.visitFields(node, ["type", "right"], context);
		if (!left) return;
		const target = this.withoutParentheses(left);
		if (target.type !== "identifier") return this.bindTarget(target, context, "assigned");
		let value = right;
		while (value?.type === "assignment") value = child(value, "right");
		this.bind(context.scope, this.slice(target), this.assigned(target, value));
	}
	/** `(x)` is the target `x`, and the grammar has it as the tuple that only a comma makes. */
	withoutParentheses(target) {
		const [only] = target.children;
		if (target.type !== "tuple_pattern" || target.children.length !== 1 || !only) return target;
		return this.text.slice(only.end, target.end).replace(/#.*/g, "").includes(",") ? target : this.withoutParentheses(only);
	}
	assigned(name, value) {
		if (!value) return {
			kind: "declared",
			start: name.start
		};
		const inner = unparenthesized(value);
		const chain = this.chainByNode.get(inner);
		if (chain) return {
			kind: "alias",
			chain,
			start: name.start
		};
		const operand = isSigned(inner) ? child(inner, "argument") ?? inner : inner;
		return {
			kind: "assigned",
			literal: LITERALS.has(operand.type),
			start: name.start
		};
	}
	visitAugmentedAssignment(node, context) {
		this.visitFields(node, ["right"], context);
		const left = child(node, "left");
		if (left) this.bindTarget(left, context, "assigned");
	}
	visitNamedExpression(node, context) {
		this.visitFields(node, ["value"], context);
		const name = child(node, "name");
		if (!name) return;
		let { scope } = context;
		while (scope.kind === "comprehension" && scope.parent) scope = scope.parent;
		const isPart = context.place?.node.type === "conditional_expression" && context.place.node.children[0] === node;
		const binding = this.assigned(name, child(node, "value"));
		const whole = {
			kind: "assigned",
			literal: false,
			start: name.start
		};
		this.bind(scope, this.slice(name), isPart ? whole : binding);
	}
	/** Binds the names of a target; its attributes and subscripts are uses. */
	bindTarget(target, context, how) {
		switch (target.type) {
			case "identifier": return this.bind(context.scope, this.slice(target), how === "assigned" ? {
				kind: "assigned",
				literal: false,
				start: target.start
			} : {
				kind: how,
				start: target.start
			});
			case "attribute":
			case "subscript":
			case "call": return this.visit(target, context);
			default: for (const each of target.children) this.bindTarget(each, context, how);
		}
	}
	visitFor(node, context) {
		const inner = within(node, context);
		for (const each of node.children) if (each.field === "left") this.bindTarget(each, inner, "other");
		else this.visit(each, inner);
	}
	/** `with` and `except`: what follows `as` is a target. */
	visitAs(node, context) {
		const inner = within(node, context);
		for (const each of node.children) if (each.type === "as_pattern_target") this.bindTarget(each, inner, "other");
		else this.visit(each, inner);
	}
	visitDelete(node, context) {
		this.visitChildren(node, context);
		const bind = (each) => {
			if (each.type === "identifier") this.bindTarget(each, context, "declared");
			else if (/^(?:expression_list|tuple|list|parenthesized_expression)$/.test(each.type)) each.children.forEach(bind);
		};
		node.children.forEach(bind);
	}
	visitImport(node, context) {
		const from = child(node, "module_name");
		const module = from ? this.dotted(from) : {
			level: 0,
			path: []
		};
		for (const each of node.children) {
			if (each === from) continue;
			if (each.type === "wildcard_import") this.addImport(each, null, module, ["*"], context);
			else if (each.type === "aliased_import") {
				const name = child(each, "name");
				if (name) this.addImport(name, child(each, "alias") ?? null, module, this.dotted(name).path, context);
			} else if (each.type === "dotted_name") this.addImport(each, null, module, this.dotted(each).path, context);
		}
	}
	addImport(at, alias, module, names, { scope, statement }) {
		const path = [...module.path, ...names];
		const isFrom = module.level > 0 || module.path.length > 0;
		const bound = isFrom || alias ? path.length : 1;
		const { start, end } = at;
		const binding = {
			kind: "import",
			level: module.level,
			path,
			isFrom,
			bound,
			start,
			end,
			scope,
			statement
		};
		this.imports.push(binding);
		if (names[0] === "*") scope.stars.push(binding);
		else this.bind(scope, alias ? this.slice(alias) : (isFrom ? names.at(-1) : names[0]) ?? "", binding);
	}
	/** `..a.b` → level 2, [a, b]. */
	dotted(node) {
		const [, dots = "", names = ""] = /^([.\s]*)([\s\S]*)$/.exec(this.slice(node)) ?? [];
		const level = Math.min(dots.replace(/\s/g, "").length, MOST_COMPONENTS);
		const path = names.split(".", MOST_COMPONENTS).map((name) => name.trim());
		return {
			level,
			path: names === "" ? [] : path
		};
	}
	visitFunction(node, context) {
		const name = child(node, "name");
		const isAsync = node.children.some(({ type }) => type === "async");
		const parameters = child(node, "parameters");
		const definition = {
			isAsync,
			hasRequiredParameter: parameters?.children.some(isRequired) ?? false,
			yields: false,
			returns: []
		};
		const named = name ? this.slice(name) : "";
		if (name) this.bind(context.scope, named, {
			kind: "function",
			definition,
			start: name.start
		});
		const header = this.withTypeParameters(node, this.inHeader(node, context));
		if (parameters) this.visitParameterValues(parameters, header);
		this.visitFields(node, ["return_type"], header);
		const scope = newScope("function", header.scope, named, isAsync);
		if (parameters) this.bindParameters(parameters, scope);
		this.visitFields(node, ["body"], {
			...header,
			scope,
			definition
		});
	}
	visitLambda(node, context) {
		const parameters = child(node, "parameters");
		if (parameters) this.visitParameterValues(parameters, context);
		const scope = newScope("lambda", context.scope, "");
		if (parameters) this.bindParameters(parameters, scope);
		this.visitFields(node, ["body"], {
			...context,
			scope,
			definition: null
		});
	}
	/** Defaults and annotations belong to the scope around. */
	visitParameterValues(parameters, context) {
		for (const each of parameters.children) this.visitFields(each, ["value", "type"], context);
	}
	bindParameters(node, scope) {
		for (const each of node.children) {
			if (each.field === "value" || each.field === "type") continue;
			if (each.type === "identifier") this.bind(scope, this.slice(each), {
				kind: "other",
				start: each.start
			});
			else this.bindParameters(each, scope);
		}
	}
	visitClass(node, context) {
		const name = child(node, "name");
		const named = name ? this.slice(name) : "";
		if (name) this.bind(context.scope, named, {
			kind: "other",
			start: name.start
		});
		const header = this.withTypeParameters(node, this.inHeader(node, context));
		this.visitFields(node, ["superclasses"], header);
		const scope = newScope("class", header.scope, named);
		for (const base of child(node, "superclasses")?.children ?? []) {
			const chain = this.chainByNode.get(unparenthesized(base));
			if (chain) scope.bases.push(chain);
		}
		this.visitFields(node, ["body"], {
			...header,
			scope,
			definition: null
		});
	}
	/** From the statement's start to the colon before its block: the end of a logical line, but for a block on the same line. */
	headerOf(node) {
		const definition = child(node, "definition") ?? node;
		const block = definition.children.find(({ type }) => type === "block" || type === "case_clause");
		if (!block) return node;
		const { textEnd } = this.lines.line(this.lines.lastAtMost(definition.start));
		if (block.start >= textEnd) return {
			start: node.start,
			end: textEnd
		};
		return {
			start: node.start,
			end: this.text.lastIndexOf(":", block.start - 1) + 1
		};
	}
	/** Decorators belong to the header (grammar: `decorated`). */
	inHeader(node, context) {
		return context.place?.node.type === "decorated_definition" ? context : {
			...context,
			statement: this.headerOf(node)
		};
	}
	/** PEP 695: type parameters make a scope around the definition's header and body. */
	withTypeParameters(node, context) {
		const parameters = child(node, "type_parameters");
		if (!parameters) return context;
		const inner = {
			...context,
			scope: newScope("type-parameters", context.scope, "")
		};
		this.bindTypeParameters(parameters, inner);
		return inner;
	}
	bindTypeParameters(parameters, context) {
		for (const each of parameters.children) {
			const [named, ...bounds] = (each.children[0]?.type === "constrained_type" ? each.children[0] : each).children;
			const name = named && (named.type === "identifier" ? named : named.children.at(-1));
			if (name?.type === "identifier") this.bind(context.scope, this.slice(name), {
				kind: "other",
				start: name.start
			});
			for (const bound of bounds) this.visit(bound, context);
		}
	}
	visitTypeAlias(node, context) {
		const [left, right] = [child(node, "left"), child(node, "right")];
		const generic = left?.children[0];
		const name = generic?.type === "generic_type" ? generic.children[0] : generic;
		if (name) this.bind(context.scope, this.slice(name), {
			kind: "other",
			start: name.start
		});
		const parameters = generic?.type === "generic_type" ? generic.children[1] : void 0;
		const scope = newScope("type-parameters", context.scope, "");
		if (parameters) this.bindTypeParameters(parameters, {
			...context,
			scope
		});
		if (right) this.visit(right, {
			...context,
			scope
		});
	}
	visitComprehension(node, context) {
		const scope = newScope("comprehension", context.scope, "");
		const outer = within(node, context);
		const inner = {
			...outer,
			scope
		};
		let first = true;
		for (const each of node.children) {
			if (each.type !== "for_in_clause") {
				this.visit(each, inner);
				continue;
			}
			for (const part of each.children) if (part.field === "left") this.bindTarget(part, inner, "other");
			else this.visit(part, first ? outer : inner);
			first = false;
		}
	}
	visitCase(node, context) {
		const inner = within(node, context);
		for (const each of node.children) if (each.type === "case_pattern") this.visitPattern(each, inner);
		else this.visit(each, inner);
	}
	/** Patterns (reference, 8.6.4): a plain name captures, a dotted one is a value, a class pattern's name is one too. */
	visitPattern(node, context) {
		switch (node.type) {
			case "identifier": return this.bindTarget(node, context, "other");
			case "dotted_name":
				if (node.children.length === 1 && node.children[0]) return this.visitPattern(node.children[0], context);
				this.addDottedName(node, context);
				return;
			case "class_pattern":
				node.children.forEach((each, i) => {
					if (i === 0 && each.type === "dotted_name") this.addDottedName(each, context);
					else this.visitPattern(each, context);
				});
				return;
			case "keyword_pattern":
				for (const each of node.children.slice(1)) this.visitPattern(each, context);
				return;
			case "string":
			case "concatenated_string": return this.visit(node, context);
			default: for (const each of node.children) this.visitPattern(each, context);
		}
	}
	addDottedName(node, context) {
		const [root, ...rest] = node.children;
		if (root) this.addChain(node, root, rest.map((each) => this.slice(each)), node.end, null, context);
	}
	visitReturn(node, context) {
		this.visitChildren(node, context);
		const value = node.children[0] ? unparenthesized(node.children[0]) : void 0;
		const none = value === void 0 || value.type === "none";
		const chain = value && this.chainByNode.get(value);
		context.definition?.returns.push(none ? "none" : chain ?? "other");
	}
};
/** Whether an expression is a number with its sign. */
function isSigned({ type, children }) {
	return type === "unary_operator" && /^[-+]$/.test(children[0]?.type ?? "");
}
function isRequired({ type }) {
	return type === "identifier" || type === "typed_parameter" || type === "tuple_pattern";
}
function newScope(kind, parent, name, isAsync = false) {
	const outer = parent?.qualifiedName ?? "";
	return {
		kind,
		qualifiedName: name === "" ? outer : outer === "" ? name : `${outer}.${name}`,
		parent,
		bindings: /* @__PURE__ */ new Map(),
		globals: /* @__PURE__ */ new Set(),
		nonlocals: /* @__PURE__ */ new Set(),
		stars: [],
		isAsync,
		bases: []
	};
}
function namesIn$1(met) {
	const names = /* @__PURE__ */ new Map();
	for (const { scope, name } of met) {
		const known = names.get(scope);
		if (known) known.add(name);
		else names.set(scope, /* @__PURE__ */ new Set([name]));
	}
	return names;
}
/**
* The scope that a binding made in `scope` belongs to: of a `nonlocal` name the nearest function around that binds it.
* @param names those that are bound in each scope
*/
function ownerOf(scope, name, module, names) {
	if (scope.globals.has(name)) return module;
	if (!scope.nonlocals.has(name)) return scope;
	for (let outer = scope.parent; outer; outer = outer.parent) {
		const isDeclared = outer.nonlocals.has(name) || outer.globals.has(name);
		if (outer.kind === "function" && !isDeclared && names.get(outer)?.has(name)) return outer;
	}
	return scope;
}
function addBinding(scope, name, binding) {
	const key = normalized(name);
	const list = scope.bindings.get(key);
	if (list) list.push(binding);
	else scope.bindings.set(key, [binding]);
}
/** Identifiers are compared in NFKC (reference, 2.3), which leaves ASCII as it is. */
function normalized(name) {
	return /[^\x00-\x7f]/.test(name) ? name.normalize("NFKC") : name;
}
// src/usages/imported-names.ts
/** Any name of any module. */
const ANYTHING = {
	level: 0,
	module: null,
	name: []
};
/** What starts a statement, where the line, or another statement, ends before it; also in strings and comments. */
const START = /\b(?:from|import)\b/g;
const INDENTATION = " 	\f";
const BEFORE_START = /[\r\n:;]/;
/** White space and joined lines. */
const GAP = /(?:[ \t\f]|\\(?:\r\n|[\r\n]))*/y;
const DOT = /\./y;
/** That of UTF-8, as Latin-1. */
const BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
/** White space is what Python takes for it: a byte of a name may be a space of another kind in Latin-1. */
const WORD$1 = /[^ \t\f\r\n.,:;#()*\\'"=[\]{}]+/y;
/** Names and commas up to the line's end; none holds what another statement could start after. */
const LIST = /(?:[^\r\n\\#:;('"]|\\(?:\r\n|[\r\n]))*/y;
/** In parentheses with comments, as far as it may be a list. The bound keeps the time that a hostile line takes in proportion. */
const ENCLOSED = /\((?:[^#:;)('"]|#[^\r\n]{0,1000}(?=[\r\n]))*\)?/y;
const NOISE = /\\(?:\r\n|[\r\n])|#[^\r\n]*|[()]/g;
/** The names that a text imports. */
function importedNames(text) {
	return statementsIn(text).flatMap((statement) => statement ? namesOf(statement) : []);
}
/** The lines of a text that were found in it, as Latin-1. */
function linesOf$1(found) {
	return found.replace(BYTE_ORDER_MARK, "").split(/[\r\n]+/);
}
/**
* The names that lines of a text import, as Latin-1. The lines between them are not there: a list that goes on may name
* anything, and so may a line that ends before it says of what.
*/
function importedByLines(lines) {
	return lines.flatMap((line) => {
		const statements = statementsIn(line);
		const last = statements.at(-1);
		if (last === void 0) return [];
		const goesOn = line.endsWith("\\");
		if (goesOn && !last?.module) return [ANYTHING];
		const names = statements.flatMap((statement) => {
			if (!statement) return [];
			return goesOn && statement === last ? [anyOf(statement)] : namesOf(statement);
		});
		return names.some(isForeign) ? [ANYTHING] : names;
	});
}
/** The words of a text's import statements, among which is every name that they bind; null where that may be any. */
function importWords(text) {
	const words = /* @__PURE__ */ new Set();
	for (const statement of statementsIn(text)) {
		if (!statement) continue;
		const { list } = statement;
		if (list.includes("*") || isOpen(list)) return null;
		for (const word of list.replace(NOISE, " ").split(/[\s,.]+/)) words.add(word);
	}
	return words;
}
/** Whether a name is no ASCII, which Latin-1 has wrong. */
function isForeign({ module, name }) {
	return [...module ?? [], ...name].some((component) => /[^\x00-\x7f]/.test(component));
}
/** What starts like an import statement; null where it does not go on like one. */
function statementsIn(text) {
	return [...text.matchAll(START)].flatMap(({ index }) => mayStart(text, index) ? [statementAt(text, index)] : []);
}
/** Whether a text holds what starts like an import statement. */
function holdsStatement(text) {
	return [...text.matchAll(START)].some(({ index }) => mayStart(text, index));
}
function mayStart(text, offset) {
	let before = offset - 1;
	while (before >= 0 && INDENTATION.includes(text.charAt(before))) before--;
	return before < 0 || BEFORE_START.test(text.charAt(before));
}
function statementAt(text, start) {
	let at = start;
	const take = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0] ?? "";
		at += found.length;
		return found;
	};
	const isFrom = take(WORD$1) === "from";
	const module = [];
	let level = 0;
	while (isFrom) {
		take(GAP);
		if (take(DOT) !== "") {
			if (module.length === 0) level++;
			continue;
		}
		const word = take(WORD$1);
		if (word === "") return null;
		if (word === "import") break;
		module.push(word);
	}
	take(GAP);
	return {
		level,
		module: isFrom ? module : null,
		list: take(ENCLOSED) || take(LIST)
	};
}
function namesOf(statement) {
	const { level, module, list } = statement;
	if (isOpen(list)) return [anyOf(statement)];
	return list.replace(NOISE, " ").split(",").flatMap((each) => {
		const name = components(each.trim().split(/\s+as\s+/, 1)[0] ?? "");
		return name.length === 0 ? [] : {
			level,
			module,
			name: name[0] === "*" ? [] : name
		};
	});
}
/** Whether more of a list stands in lines that are not there, or is none that is understood. */
function isOpen(list) {
	return list.startsWith("(") && !list.endsWith(")");
}
/** Where the list is not known. */
function anyOf({ level, module }) {
	return {
		level,
		module,
		name: []
	};
}
function components(dotted) {
	return dotted.split(".").flatMap((name) => name.trim() || []);
}
// src/usages/open-text.ts
/** A Python text that is asked again and again: its logical lines are found once, and each is parsed once. */
var OpenText = class {
	text;
	syntax;
	linesFound = null;
	parse = null;
	importsFound = null;
	mentions = null;
	constructor(text, syntax) {
		this.text = text;
		this.syntax = syntax;
	}
	get lines() {
		this.linesFound ??= new LogicalLines(this.text);
		return this.linesFound;
	}
	get comments() {
		return this.lines.comments;
	}
	/** Reads the lines for which `wanted` holds, with what they need around them. Within `Syntax.withGrammar` alone. */
	read(wanted) {
		this.parse ??= this.syntax.open(this.lines);
		const { root, brokenAt } = this.parse(wanted);
		return {
			model: modelOf(this.text, this.lines, root),
			brokenAt
		};
	}
	/** The index of the logical line that holds an offset; -1 where none does, or a comment. */
	lineAt(offset) {
		const comment = this.comments[lastAtMost(this.comments, offset)];
		if (comment && offset < comment.end) return -1;
		const i = this.lines.lastAtMost(offset);
		return i >= 0 && offset < this.lines.end(i) ? i : -1;
	}
	/** The mentions of these names that have attributes after them: whoever looks again asks for the same. */
	mentionsOf(names) {
		const key = [...names].join(" ");
		if (this.mentions?.key !== key) this.mentions = {
			key,
			found: mentionsWithAttributes(this.text, names)
		};
		return this.mentions.found;
	}
	/** The lines that may hold import statements, and what these name. */
	get imports() {
		this.importsFound ??= this.findImports();
		return this.importsFound;
	}
	/** Those with the word outside of comments: an import may share its line (`try: import x`). */
	findImports() {
		const found = /* @__PURE__ */ new Set();
		for (let at = this.text.indexOf(IMPORT$1); at >= 0; at = this.text.indexOf(IMPORT$1, at + IMPORT$1.length)) found.add(this.lineAt(at));
		found.delete(-1);
		return [...found].map((line) => ({
			line,
			names: importedNames(this.lines.textOf(line))
		}));
	}
};
const IMPORT$1 = "import";
// src/usages/modules.ts
/** Where nothing but the text is known. */
const NO_MODULES = {
	find: () => null,
	mayHandOn: () => false,
	mayLeadOn: () => false,
	handedNames: () => null,
	folders: () => []
};
/** The modules of a tree as the files of one folder see them. */
function modulesSeenFrom(folder, paths, contents) {
	const folders = folder === "" ? [] : folder.split("/");
	const known = /* @__PURE__ */ new Map();
	return {
		find: (level, path) => {
			const dotted = path.join(".");
			const key = level === 0 ? dotted : `${level} ${dotted}`;
			const before = known.get(key);
			if (before !== void 0) return before;
			const file = paths.fileOf(level, path, folders);
			const module = file === null ? null : moduleAt(file, level === 0 ? dotted : paths.nameOf(file), contents);
			known.set(key, module);
			return module;
		},
		mayHandOn: (level, path) => contents.mayHandOn(level, path),
		handedNames: () => contents.handedNames(),
		mayLeadOn: (level, path) => {
			const file = paths.fileOf(level, path, folders);
			if (file !== null) return contents.mayLeadOn(file);
			if (path.length === 0) return false;
			return contents.mayLeadBelow([...foldersOf(level, folders), ...path].join("/"));
		},
		folders: (level) => foldersOf(level, folders)
	};
}
/** The folders that the dots of a relative import stand for. */
function foldersOf(level, folders) {
	return level === 0 ? [] : folders.slice(0, folders.length - level + 1);
}
function moduleAt(file, name, contents) {
	return {
		name,
		handsOn: (each) => contents.handsOn(file, each),
		allHandedOn: () => contents.allHandedOn(file),
		binds: (each) => contents.binds(file, each)
	};
}
/** The folder that a file stands in; empty at the top. */
function folderOf(file) {
	return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
/** The names of the folders that a file stands in, from the top. */
function foldersAbove(file) {
	return file.split("/").slice(0, -1);
}
/** The paths of the folders that files stand in, and those of the folders above, each also without its first folders. */
function endsOfFolders(files) {
	const ends = /* @__PURE__ */ new Set();
	for (const folder of new Set([...files].map(folderOf))) {
		const names = folder.split("/");
		for (let end = names.length; end > 0; end--) {
			if (ends.has(names.slice(0, end).join("/"))) break;
			for (let start = 0; start < end; start++) ends.add(names.slice(start, end).join("/"));
		}
	}
	return ends;
}
/** Which file of a tree a dotted module name is (spec "Through other modules"). */
var ModulePaths = class {
	files = /* @__PURE__ */ new Set();
	/** Files by the last component of their module's name. */
	byLastName = /* @__PURE__ */ new Map();
	folderEnds = null;
	/** @param paths all paths of the tree; those that are no modules are passed over */
	constructor(paths) {
		for (const path of paths) if (path.endsWith(".py")) this.add(path);
	}
	add(path) {
		this.files.add(path);
		const last = lastName(path);
		if (last === "") return;
		const list = this.byLastName.get(last);
		if (list) list.push(path);
		else this.byLastName.set(last, [path]);
	}
	/** Whether modules stand in or below a folder whose path ends so. */
	hasFolder(end) {
		this.folderEnds ??= endsOfFolders(this.files);
		return this.folderEnds.has(end);
	}
	/** Notes that a path came or went. */
	change(path, isThere) {
		if (!path.endsWith(".py") || this.files.has(path) === isThere) return;
		this.folderEnds = null;
		if (isThere) return this.add(path);
		this.files.delete(path);
		const last = lastName(path);
		const rest = this.byLastName.get(last)?.filter((each) => each !== path) ?? [];
		if (rest.length > 0) this.byLastName.set(last, rest);
		else this.byLastName.delete(last);
	}
	/**
	* A relative name goes by path; an absolute one is the file whose path ends in it, the nearest to the importing file.
	* @param folders those that the importing file stands in, from the top
	*/
	fileOf(level, path, folders) {
		if (level > 0) return this.relative(level, path, folders);
		const candidates = this.byLastName.get(path.at(-1) ?? "") ?? [];
		const ending = `/${path.join("/")}`;
		let best = null;
		let bestShared = -1;
		for (const file of candidates) {
			if (!endsIn(file, ending)) continue;
			const shared = sharedFolders(file, folders);
			if (shared > bestShared || shared === bestShared && best !== null && isBefore(file, best)) [best, bestShared] = [file, shared];
		}
		return best;
	}
	relative(level, path, folders) {
		const up = folders.length - level + 1;
		if (up < 0) return null;
		const base = [...folders.slice(0, up), ...path].join("/");
		const asPackage = base === "" ? "__init__.py" : `${base}/__init__.py`;
		if (this.files.has(asPackage)) return asPackage;
		return path.length > 0 && this.files.has(`${base}.py`) ? `${base}.py` : null;
	}
	/** The dotted name of a module, from the topmost folder that is a package. */
	nameOf(file) {
		const components = moduleComponents(file);
		const folders = foldersAbove(file);
		let top = folders.length;
		while (top > 0 && this.files.has(`${folders.slice(0, top).join("/")}/__init__.py`)) top--;
		return components.slice(Math.min(top, components.length - 1)).join(".");
	}
};
/** The last component of a module's name: `utils` of `nova/utils.py`, `objects` of `nova/objects/__init__.py`. */
function lastName(file) {
	const end = file.endsWith("/__init__.py") ? -12 : -3;
	const module = file === "__init__.py" ? "" : file.slice(0, end);
	return module.slice(module.lastIndexOf("/") + 1);
}
/** `src/a/b.py` → src, a, b; `src/a/__init__.py` → src, a. */
function moduleComponents(path) {
	return path.replace(/(?:^|\/)__init__\.py$/, "").replace(/\.py$/, "").split("/").filter((name) => name !== "");
}
/** @param ending the module's name with `/` before each component */
function endsIn(file, ending) {
	return `/${file.slice(0, file.endsWith("/__init__.py") ? -12 : -3)}`.endsWith(ending);
}
function sharedFolders(file, folders) {
	const these = foldersAbove(file);
	let shared = 0;
	while (shared < these.length && these[shared] === folders[shared]) shared++;
	return shared;
}
/** Equally near: the shorter name; then a package hides a module, as in Python; then the alphabet. */
function isBefore(a, b) {
	const depth = (file) => moduleComponents(file).length;
	const rank = (file) => file.endsWith("/__init__.py") ? 0 : 1;
	return (depth(a) - depth(b) || rank(a) - rank(b) || (a < b ? -1 : 1)) < 0;
}
// src/usages/importers.ts
/** Which files may import a module that hands eventlet on: told from what they import, before names are resolved. */
/** A module of the same package, or a package above, without its name. */
const WITHOUT_NAME = /\bfrom\s*\./;
/** Python compares names in their normal form, NFKC: what is no ASCII may become it. */
const NO_ASCII = /[^\x00-\x7f]/;
/** Where the name of what is imported starts. */
const AFTER_IMPORT = "(?:\\bimport\\s*\\(?|,)\\s*";
const isAscii$1 = (name) => /^\w+$/.test(name);
var Importers = class {
	/** The last components of the names of those modules that hand on a name that is looked for. */
	lastNamed;
	/** The names of the folders that these modules stand in: packages, through which they may be named. */
	packages;
	anyLast;
	anyPackage;
	hasPackage;
	anyName;
	/**
	* @param learnt the modules whose importers are looked for
	* @param isSought whether a name may stand in the texts that are asked for; a star import brings any
	*/
	constructor(modules, learnt, isSought = () => true) {
		const files = [...learnt];
		const namesOf = (file) => [...modules.handing.get(file)?.keys() ?? []].filter(isSought);
		const handing = files.filter((file) => namesOf(file).length > 0);
		this.lastNamed = new Set(handing.map(lastName));
		this.packages = new Set(handing.flatMap(foldersAbove));
		this.anyLast = patternOf(new Set(files.map(lastName)));
		this.anyPackage = patternOf(this.packages, AFTER_IMPORT);
		this.hasPackage = files.some((file) => file.endsWith("__init__.py"));
		this.anyName = patternOf(new Set(files.flatMap(namesOf)));
	}
	/**
	* As `mayImport`, of a text's lines that hold `import` or `from`, as Latin-1. Few name one of the modules at all, and only
	* those are taken apart.
	*/
	mayBeImported(lines, modules) {
		const named = linesOf$1(lines).filter((line) => this.mayName(line));
		return named.length > 0 && this.mayImport(importedByLines(named), modules());
	}
	mayName(line) {
		if ((this.anyLast?.test(line) ?? true) || (this.anyPackage?.test(line) ?? true)) return true;
		if (this.hasPackage && WITHOUT_NAME.test(line)) return true;
		return NO_ASCII.test(line) || mayGoOn(line);
	}
	/** Never false for imports that lead to one of the modules; rarely true for others. */
	mayImport(imported, modules) {
		return imported.some((each) => this.mayConcern(each) && matters(each, modules));
	}
	/** Whether a text with these imports uses what one of the modules hands on; or may, which a look at it tells. */
	mayInclude(text, imported, modules) {
		const concerned = imported.filter((each) => this.mayConcern(each));
		if (concerned.some((each) => handsOn(each, modules))) return true;
		return concerned.some((each) => leadsOn(each, modules)) && (this.anyName?.test(text) ?? true);
	}
	/**
	* A module is named by its last component, or through a package that is imported itself: `import app`, `app.hub.sleep`. A
	* package's own files may import it without its name: `from . import sleep`.
	*/
	mayConcern({ level, module, name }) {
		if (name.length === 0 || level > 0 && this.hasPackage) return true;
		const isNamed = (component) => this.lastNamed.has(component);
		if (name.some(isNamed) || module?.some(isNamed)) return true;
		return (module === null ? name : name.slice(-1)).some((component) => this.packages.has(component));
	}
};
/** Whether imports may bring what a module of the repository hands on; never false where they do. */
function mayMatter(imported, modules) {
	return imported.some((each) => matters(each, modules));
}
function matters(imported, modules) {
	return handsOn(imported, modules) || leadsOn(imported, modules);
}
/** Whether a list, or a statement, may go on in lines that are not there. */
function mayGoOn(line) {
	if (line.endsWith("\\")) return true;
	if (!line.includes("(")) return false;
	const opened = line.split("(").length;
	return line.includes("#") || opened > line.split(")").length;
}
/** Whether a name, or all of a module's, is imported that the module hands on. */
function handsOn({ level, module, name }, modules) {
	if (module === null) return name.length === 0;
	const [only] = name;
	if (only === void 0) return modules.mayLeadOn(level, module);
	return modules.mayHandOn(level, [...module, only]) && modules.find(level, module)?.handsOn(only) != null;
}
/** Whether attributes of an imported module may be what one hands on; `import a.b` binds `a`, and what is below it. */
function leadsOn({ level, module, name }, modules) {
	if (module !== null) return modules.mayLeadOn(level, [...module, ...name]);
	return name.some((_, i) => modules.mayLeadOn(level, name.slice(0, i + 1)));
}
/** Matches a mention of one of the names; null where one is not ASCII. */
function patternOf(names, before = "\\b") {
	if (![...names].every(isAscii$1)) return null;
	return new RegExp(anyOf$1(names, before) ?? "(?!)");
}
// src/usages/broken-words.ts
/** A word that no search for it finds: in Python strings that stand side by side, or with escapes, it may be in pieces. */
/** Quotes between two literals, with their prefix; or a joined line. A comment is looked through as far as anybody writes one. */
const BREAK = `(?:["'\\\\](?:["'\\s\\\\rRuU]|#[^\\r\\n]{0,200}[\\r\\n])*)?`;
/** Matches an ASCII word, whole or in such pieces (reference, 2.4.1 and 2.4.2; names of characters are left out). */
function inPieces(word) {
	const letters = [...word].map((letter) => {
		const code = letter.charCodeAt(0);
		return `(?:${letter}|\\\\(?:(?:x|u00|U000000)${hexOf(code)}|${code.toString(8)}))`;
	});
	return new RegExp(letters.join(BREAK), "g");
}
/** Two digits, in either case. */
function hexOf(code) {
	return code.toString(16).replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
// src/usages/relevant-lines.ts
/** Which logical lines of a text can matter: those with a name that leads to eventlet. */
/** Without its first letter, for the second is rare and tells most texts at once. */
const ANY_PACKAGE = inPieces(PACKAGE.slice(1));
const DEFINED = /^\s*(?:async\s+)?def\s+([^\s([]+)/;
const RETURN = /\breturn\b/;
/** The lines of one text that were found to matter so far: outside comments, what holds `eventlet` or something added. */
var RelevantLines = class RelevantLines {
	/** 1 where a line, by its index, matters. */
	marks;
	open;
	names = /* @__PURE__ */ new Set();
	modules = /* @__PURE__ */ new Set();
	adds = false;
	constructor(open, marks) {
		this.open = open;
		this.marks = marks;
	}
	/** @param words those of which every mention matters, also as an attribute or in a string */
	static of(open, words) {
		const lines = new RelevantLines(open, new Uint8Array(open.lines.length));
		for (const { index } of open.text.matchAll(ANY_PACKAGE)) lines.mark(index);
		lines.markAll(anyOf$1(words, "\\b"));
		return lines;
	}
	/** The same lines, to which others can be added. */
	copy() {
		return new RelevantLines(this.open, this.marks.slice());
	}
	get isEmpty() {
		return !this.marks.includes(1);
	}
	/** Adds all lines. */
	addAll() {
		this.marks.fill(1);
	}
	/** Adds the lines with an import statement that may matter. */
	addImports(mayMatter) {
		for (const { line, names } of this.open.imports) if (!this.marks[line] && mayMatter(names)) this.markLine(line);
	}
	/** Adds the lines with what was found. Returns whether a line is new. */
	add({ names, modules, offsets }) {
		this.adds = false;
		this.markAll(anyOf$1(unknown(names, this.names)));
		const { text, lines } = this.open;
		const pattern = anyOf$1(unknown(modules, this.modules));
		if (pattern !== null) {
			for (const { index, 1: attribute } of text.matchAll(new RegExp(`${pattern}(${ATTRIBUTE})?`, "g"))) if (attribute === void 0 || lines.keyword(this.open.lineAt(index)) === "import") this.mark(index);
		}
		for (const offset of offsets ?? []) this.mark(offset);
		return this.adds;
	}
	/** Adds the lines that say what a call of functions of these names, whose headers are known, returns. */
	addReturns(names) {
		const { lines } = this.open;
		for (let header = this.marks.indexOf(1); header >= 0; header = this.marks.indexOf(1, header + 1)) {
			if (!names.has(DEFINED.exec(lines.textOf(header))?.[1] ?? "")) continue;
			const isBelow = (i) => i < lines.length && lines.indent(i) > lines.indent(header);
			for (let i = header + 1; isBelow(i); i++) if (RETURN.test(lines.textOf(i))) this.markLine(i);
		}
	}
	markAll(pattern) {
		if (pattern === null) return;
		for (const { index } of this.open.text.matchAll(new RegExp(pattern, "g"))) this.mark(index);
	}
	mark(offset) {
		const i = this.open.lineAt(offset);
		if (i >= 0) this.markLine(i);
	}
	markLine(i) {
		if (this.marks[i]) return;
		this.marks[i] = 1;
		this.adds = true;
	}
};
/** Those names that are not known yet, which they are from now on. */
function unknown(names, known) {
	const found = [...names ?? []].filter((name) => !known.has(name));
	for (const name of found) known.add(name);
	return found;
}
// src/usages/aliases.ts
/** `a = b.x` and `b = a.y` stand for more with each look; what stood for more than this is followed no further. */
const MOST_MEANINGS = 16;
var Aliases = class {
	names = /* @__PURE__ */ new Map();
	/** The aliases whose chain starts with a name, in any scope. */
	followers = /* @__PURE__ */ new Map();
	functions = /* @__PURE__ */ new Set();
	meanings = /* @__PURE__ */ new Map();
	constructor(scopes) {
		for (const { bindings } of scopes) for (const [name, those] of bindings) for (const each of those) this.add(name, each, those);
	}
	add(name, binding, bindings) {
		if (binding.kind === "function") this.functions.add(name);
		if (binding.kind !== "alias") return;
		const { root, scope } = binding.chain;
		if (root === name && ownersOf(root, scope).includes(bindings)) return;
		this.names.set(binding, name);
		const following = this.followers.get(root);
		if (following) following.push(binding);
		else this.followers.set(root, [binding]);
	}
	/** What an alias stands for, as far as it has been followed; null where that is nothing. */
	of(alias) {
		return this.meanings.get(alias) ?? null;
	}
	/**
	* Follows all of them. Whoever starts with a name that came to stand for something else is looked at again.
	* @param meaningOf what an alias stands for by what is known now
	* @param changed is called after some of them changed: a function may return what stands for something else now
	*/
	follow(meaningOf, changed) {
		const times = /* @__PURE__ */ new Map();
		for (let asked = this.names.keys();;) {
			const names = /* @__PURE__ */ new Set();
			const next = /* @__PURE__ */ new Set();
			for (const alias of asked) {
				const meaning = meaningOf(alias);
				const count = (times.get(alias) ?? 0) + 1;
				if (meaning?.symbol === this.of(alias)?.symbol || count > MOST_MEANINGS) continue;
				this.meanings.set(alias, meaning);
				times.set(alias, count);
				names.add(this.names.get(alias) ?? "");
			}
			if (names.size === 0) return;
			changed();
			for (const name of this.functions) names.add(name);
			for (const name of names) for (const each of this.followers.get(name) ?? []) next.add(each);
			asked = next;
		}
	}
};
// src/usages/resolve.ts
/** What each chain of names in a text stands for (spec "reference" and "Bindings that make a name eventlet"). */
var Resolver = class {
	model;
	world;
	aliases;
	accessors = /* @__PURE__ */ new Map();
	/** What imports stand for, by the attributes after the name that they bind. */
	meanings = /* @__PURE__ */ new Map();
	/** What names with attributes stand for, by their bindings, once every alias has been followed. */
	named = /* @__PURE__ */ new Map();
	isSettled = false;
	constructor(model, world) {
		this.model = model;
		this.world = world;
		this.aliases = new Aliases(scopesOf(this.model));
		this.aliases.follow(({ chain }) => this.valueMeaning(chain), () => this.accessors.clear());
		this.isSettled = true;
	}
	/** What an import brings in; an accessor or a plain module of the repository is null. */
	importMeaning(binding) {
		const meaning = this.imported(binding);
		return meaning?.family === "accessor" ? null : meaning;
	}
	imported(binding) {
		return interpret(binding.level, binding.path, this.world, modulesOf(binding));
	}
	resolve(chain) {
		const found = this.chainMeaning(chain);
		if (!found) return null;
		return {
			...found,
			imports: this.importsBehind(chain)
		};
	}
	/**
	* The module-scope names that are eventlet's, as other modules of the repository see them.
	* @param isStarred whether a star import of this module brings a name
	*/
	handedOn(isStarred) {
		const { module } = this.model;
		const names = /* @__PURE__ */ new Map();
		for (const star of module.stars) for (const [name, handed] of this.namesOfStar(star)) if (!bindAnything(module.bindings.get(name)) && !names.has(name)) names.set(name, {
			...handed,
			starred: isStarred(name)
		});
		const wrappers = module.stars.flatMap((star) => this.wrappersOfStar(star));
		for (const name of /* @__PURE__ */ new Set([...module.bindings.keys(), ...wrappers])) {
			const found = this.handedOnAs(name, isStarred);
			if (found) names.set(name, found);
		}
		return names;
	}
	/** What one module-scope name hands on. */
	handedOnAs(name, isStarred) {
		const { module } = this.model;
		const meaning = bindAnything(module.bindings.get(name)) ? this.nameMeaning(name, module, []) : this.starMeaning(name, module, []);
		if (!meaning || meaning.family === "unexplained") return null;
		const { symbol, family } = meaning;
		return {
			symbol,
			category: family === "wrapper" ? meaning.category : null,
			accessor: family === "accessor",
			starred: isStarred(name)
		};
	}
	/** What leads to eventlet, in any scope: what to look for in the other lines of the text. */
	wanted(open) {
		const names = /* @__PURE__ */ new Set();
		const modules = /* @__PURE__ */ new Map();
		for (const scope of scopesOf(this.model)) {
			for (const [name, bindings] of scope.bindings) {
				if (bindings.some((each) => this.leads(each))) names.add(name);
				const imports = bindings.filter((each) => each.kind === "import").filter((each) => this.mayLeadOn(each));
				if (imports.length > 0) modules.set(name, [...modules.get(name) ?? [], ...imports]);
			}
			for (const star of scope.stars) {
				for (const [name] of this.namesOfStar(star)) names.add(name);
				for (const name of this.wrappersOfStar(star)) names.add(name);
			}
		}
		const mentions = this.mentionsOf(new Set(modules.keys()), open).filter(({ name, attributes }) => modules.get(name)?.some((each) => this.importedThrough(each, attributes) !== null));
		const roots = this.model.chains.flatMap(({ root, attributes }) => attributes.includes("eventlet") ? [root] : []);
		names.delete(PACKAGE);
		return {
			names,
			modules: /* @__PURE__ */ new Set([...roots, ...mentions.map(({ name }) => name)]),
			offsets: mentions.map(({ offset }) => offset)
		};
	}
	mentionsOf(names, open) {
		const handed = this.world.modules.handedNames();
		if (names.size === 0) return [];
		return handed ? mentionsWithAttribute(open.text, names, handed) : open.mentionsOf(names);
	}
	leads(binding) {
		switch (binding.kind) {
			case "import": return this.imported(binding) !== null;
			case "alias": return this.aliases.of(binding) !== null;
			case "function": return this.accessor(binding.definition) !== null;
			default: return false;
		}
	}
	/** Whether attributes of what an import binds may be what a module of the repository hands on. */
	mayLeadOn({ level, path, bound }) {
		return this.world.modules.mayLeadOn(level, path.slice(0, bound));
	}
	importedThrough(binding, attributes) {
		let meanings = this.meanings.get(binding);
		if (!meanings) {
			meanings = /* @__PURE__ */ new Map();
			this.meanings.set(binding, meanings);
		}
		const key = attributes.join(".");
		const known = meanings.get(key);
		if (known !== void 0) return known;
		const { level, path, bound } = binding;
		const meaning = interpret(level, [...path.slice(0, bound), ...attributes], this.world, Math.min(bound, modulesOf(binding)));
		meanings.set(key, meaning);
		return meaning;
	}
	/** Of a chain as a value: what a call gives is not eventlet's name (spec rules 2 and 5: a bare chain). */
	valueMeaning(chain) {
		const meaning = chain.call ? null : this.chainMeaning(chain)?.meaning;
		return !meaning || meaning.family === "unexplained" ? null : meaning;
	}
	chainMeaning(chain) {
		const meaning = this.nameMeaning(chain.root, chain.scope, chain.attributes);
		if (!meaning) return null;
		if (meaning.family !== "accessor") return {
			meaning,
			end: chain.end
		};
		if (!chain.call) return null;
		return {
			meaning: {
				family: "eventlet",
				symbol: [meaning.symbol, ...chain.call.after].join("."),
				via: meaning.via
			},
			end: chain.call.end
		};
	}
	nameMeaning(name, scope, attributes) {
		const owners = ownersOf(name, scope);
		const [own] = owners;
		if (!own) return this.unboundMeaning(name, scope, attributes);
		const unbound = owners.some(bindAnything) ? null : this.unboundMeaning(name, scope, attributes);
		if (unbound) return unbound;
		if (owners.length > 1 || own.length === 1 || !this.isSettled) return this.boundMeaning(name, owners, attributes);
		const key = `${name} ${attributes.join(".")}`;
		const known = this.named.get(own) ?? /* @__PURE__ */ new Map();
		this.named.set(own, known);
		const before = known.get(key);
		if (before !== void 0) return before;
		const meaning = this.boundMeaning(name, owners, attributes);
		known.set(key, meaning);
		return meaning;
	}
	/** Of a name that nothing binds: what a star import brings, or the spelling rule. */
	unboundMeaning(name, scope, attributes) {
		return this.starMeaning(name, scope, attributes) ?? (name === "eventlet" ? spelled(attributes) : null);
	}
	/** Eventlet where any binding makes it so, the first in the text; else a wrapper. */
	boundMeaning(name, owners, attributes) {
		const found = owners.flatMap((bindings) => {
			const meanings = bindings.map((binding) => ({
				start: binding.start,
				meaning: this.bindingMeaning(binding, name, attributes)
			}));
			const at = name === "eventlet" ? spellingOf(bindings) : null;
			return at === null ? meanings : [...meanings, {
				start: at,
				meaning: spelled(attributes)
			}];
		});
		if (name === "eventlet" || owners.length > 1) found.sort((a, b) => a.start - b.start);
		const meanings = found.flatMap(({ meaning }) => meaning ?? []);
		return meanings.find(({ family }) => family === "eventlet" || family === "accessor") ?? meanings[0] ?? null;
	}
	bindingMeaning(binding, name, attributes) {
		switch (binding.kind) {
			case "import": return this.importedThrough(binding, attributes);
			case "alias": return this.below(this.aliases.of(binding), attributes);
			case "function": {
				const accessor = attributes.length === 0 ? this.accessor(binding.definition) : null;
				return accessor && {
					family: "accessor",
					symbol: accessor.symbol,
					via: name
				};
			}
			case "assigned":
			case "other":
			case "declared": return null;
			default: return binding;
		}
	}
	starMeaning(name, scope, attributes) {
		const star = this.starWith(name, scope);
		if (!star) return null;
		const base = star.path.slice(0, -1);
		if (isOfPackage(star)) return {
			family: "eventlet",
			symbol: [
				...base,
				name,
				...attributes
			].join("."),
			via: null
		};
		return interpret(star.level, [
			...base,
			name,
			...attributes
		], this.world, base.length);
	}
	/** The star import that a name which nothing binds comes from: the first that brings what is eventlet's. */
	starWith(name, scope) {
		const brings = (star) => {
			const base = star.path.slice(0, -1);
			if (isOfPackage(star)) return starNames(base.join(".")).includes(name);
			return this.world.modules.find(star.level, base)?.handsOn(name)?.starred || this.wrappersOfStar(star).includes(name);
		};
		return starsSeenFrom(scope).find(brings) ?? null;
	}
	namesOfStar({ level, path }) {
		const base = path.slice(0, -1);
		const prefix = base.join(".");
		if (level === 0 && path[0] === "eventlet") return starNames(prefix).map((name) => [name, {
			symbol: `${prefix}.${name}`,
			category: null,
			accessor: false,
			starred: true
		}]);
		return [...this.world.modules.find(level, base)?.allHandedOn() ?? []].filter(([, { starred }]) => starred);
	}
	/** The names of the project's own wrappers that a star import brings. */
	wrappersOfStar({ level, path }) {
		return this.world.wrappers.own.starred(path.slice(0, -1), this.world.modules.folders(level));
	}
	below(meaning, attributes) {
		if (!meaning || attributes.length === 0) return meaning;
		if (meaning.family === "accessor") return null;
		if (meaning.family === "wrapper") return belowWrapper(meaning, attributes, this.world);
		return {
			...meaning,
			symbol: [meaning.symbol, ...attributes].join(".")
		};
	}
	/** Rule 5: no required argument, and every return is eventlet or None. */
	accessor(definition) {
		const known = this.accessors.get(definition);
		if (known !== void 0) return known;
		this.accessors.set(definition, null);
		const meaning = this.returned(definition);
		this.accessors.set(definition, meaning);
		return meaning;
	}
	returned({ isAsync, yields, hasRequiredParameter, returns }) {
		if (isAsync || yields || hasRequiredParameter) return null;
		let first = null;
		for (const value of returns) {
			if (value === "none") continue;
			const meaning = value === "other" ? null : this.valueMeaning(value);
			if (meaning?.family !== "eventlet") return null;
			first ??= meaning;
		}
		return first;
	}
	importsBehind({ root, scope }) {
		const bindings = bindingsOf(root, scope);
		if (bindAnything(bindings)) return importsAmong(bindings);
		const star = this.starWith(root, scope);
		return star ? [star] : [];
	}
};
/** How many components of an import's path are modules: all but the name that `from` takes. */
function modulesOf({ path, isFrom }) {
	return isFrom ? path.length - 1 : path.length;
}
function spelled(attributes) {
	return {
		family: "eventlet",
		symbol: [PACKAGE, ...attributes].join("."),
		via: null
	};
}
/** Rule 4, for the bindings of the identifier `eventlet` in one scope: where it becomes the package by its name; null where not. */
function spellingOf(bindings) {
	const bound = bindings.filter(({ kind }) => kind !== "declared");
	const assigned = bound.filter(({ kind }) => kind === "assigned" || kind === "alias");
	const isOther = bound.some(({ kind }) => kind === "other" || kind === "function");
	const isLiteral = bound.length > 0 && assigned.every((each) => each.kind === "assigned" && each.literal);
	if (isOther || isLiteral || bound.some((each) => each.kind === "import" && !isOfPackage(each))) return null;
	return assigned[0]?.start ?? bindings[0]?.start ?? 0;
}
function isOfPackage({ level, path }) {
	return level === 0 && path[0] === "eventlet";
}
// src/usages/wrappers.ts
const NO_WRAPPERS = {
	own: {
		find: () => null,
		starred: () => [],
		wordsIn: () => [],
		lastNames: []
	},
	foreign: () => null
};
/** @param symbols dotted name → category, as the config has them */
function ownWrappers(symbols) {
	const categories = new Map(Object.entries(symbols));
	const names = [...categories.keys()].map((symbol) => symbol.split("."));
	if (names.length === 0) return NO_WRAPPERS.own;
	const lastNames = [...new Set(names.flatMap((name) => name.slice(-2)))];
	return {
		lastNames: lastNames.every((name) => /^\w+$/.test(name)) ? lastNames : null,
		find: (path, folders) => {
			for (const { name, given } of absolute(path, folders)) for (let end = name.length; end > given; end--) {
				const symbol = name.slice(0, end).join(".");
				const category = categories.get(symbol);
				if (category !== void 0) return {
					symbol,
					category
				};
			}
			return null;
		},
		starred: (module, folders) => absolute(module, folders).flatMap(({ name }) => names.filter((each) => each.length === name.length + 1 && name.every((part, i) => each[i] === part)).map((each) => each[name.length] ?? "").filter((last) => !last.startsWith("_"))),
		wordsIn: (text) => {
			const used = names.filter((name) => isUsed(name, text)).map((name) => name.at(-1) ?? "");
			return used.length > 0 ? [...used, IMPORT] : [];
		}
	};
}
const STAR = /\bimport(?:\s|\\)*\*/;
/** Every import statement holds this word, and one of them brings the wrapper in. */
const IMPORT = "import";
/**
* The names that a path may be. Of a relative one, its file's path from any folder on: which folder is on `sys.path`, a
* repository does not say. The `given` first components are the dots', so what stands for those alone is the wrapper itself.
*/
function absolute(path, folders) {
	return Array.from({ length: folders.length + 1 }, (_, from) => ({
		name: [...folders.slice(from), ...path],
		given: folders.length - from
	}));
}
/** Only ASCII is the same in every encoding that Python source may have. */
function isUsed(name, text) {
	const isHeld = (part) => !/^\w+$/.test(part) || text.includes(part);
	const module = STAR.test(text) ? name.slice(0, -1) : name;
	return isHeld(module.at(-1) ?? "") && (module.every(isHeld) || /\bfrom\s*(?:\\\s*)?\./.test(text));
}
// src/usages/read.ts
/**
* Reads the lines that can matter: those with a word that leads to eventlet. Each reading may show further names that
* do (`import eventlet as ev`), and then the lines with those are read as well.
* @param lines those that are known to matter; what is found is added
* @returns null where no line matters.
*/
function readRelevantLines(open, looking, lines = RelevantLines.of(open, looking.words)) {
	const world = {
		modules: looking.modules,
		wrappers: looking.wrappers
	};
	if (looking.followsImports) lines.addImports((imported) => mayMatter(imported, looking.modules));
	if (lines.isEmpty && !hasSuppression(open)) return null;
	for (let readings = 1;; readings++) {
		const { model, brokenAt } = open.read(lines.marks);
		const resolver = new Resolver(model, world);
		if (!lines.add(resolver.wanted(open))) return {
			model,
			resolver,
			brokenAt
		};
		if (readings === 8) lines.addAll();
	}
}
function hasSuppression({ text, comments }) {
	return maySuppress(text) && comments.some(({ start, end }) => maySuppress(text.slice(start, end)));
}
// src/usages/starred.ts
/** What a star import of a module brings (Python's reference, 7.11), told from its text. */
/** Where a statement may start with the list's name. */
const STATEMENT = /(?:^|[:;])[ \t\f]*__all__\b/gm;
/** What assigns to the list, or adds to it. */
const OPERATOR$1 = /[ \t]*(?::[^=\r\n]*)?\+?=[ \t]*/y;
/** White space, joined lines, comments; strings with no prefix that changes their value, and no escape; what holds them. */
const TOKEN = /\\?\s+|#[^\r\n]*|[uUrR]?(?:'([^'\\\r\n]*)'|"([^"\\\r\n]*)")|[[\](),]/y;
/** What may follow a list. */
const END = /[ \t]*(?:#.*|;.*)?$/my;
/**
* Which names a star import brings: those in `__all__`; the public ones where there is none. Where something is not known
* of the list, both: which of the statements run is not known, either. The text is looked at when a name is asked for:
* most modules hand nothing on.
*/
function starredBy(text) {
	let brings = null;
	return (name) => {
		brings ??= readStarred(text);
		return brings(name);
	};
}
function readStarred(text) {
	const isPublic = (name) => !name.startsWith("_");
	if (!text.includes("__all__")) return isPublic;
	const names = /* @__PURE__ */ new Set();
	let isKnown = false;
	let isWhole = true;
	for (const { index, 0: start } of text.matchAll(STATEMENT)) {
		isKnown = true;
		const list = literalsAt(text, index + start.length);
		for (const name of list ?? []) names.add(name);
		isWhole &&= list !== null;
	}
	if (!isKnown) return isPublic;
	return (name) => names.has(name) || !isWhole && isPublic(name);
}
/** The strings that a statement assigns, from the end of the list's name on; null where it does something else. */
function literalsAt(text, start) {
	OPERATOR$1.lastIndex = start;
	const operator = OPERATOR$1.exec(text);
	if (!operator) return null;
	let at = start + operator[0].length;
	const items = [];
	let item = null;
	let depth = 0;
	let isList = false;
	for (;;) {
		END.lastIndex = at;
		if (depth === 0 && END.test(text)) break;
		TOKEN.lastIndex = at;
		const [token = "", single, double] = TOKEN.exec(text) ?? [];
		if (token === "") return null;
		at += token.length;
		const value = single ?? double;
		if (value !== void 0) item = (item ?? "") + value;
		else if (token === "[" || token === "(") depth++;
		else if (token === "]" || token === ")") depth--;
		isList ||= token === "," || token === "[" || token === ")" && item === null;
		if (token === "," && item !== null) {
			items.push(item);
			item = null;
		}
	}
	return isList ? [...items, ...item === null ? [] : [item]] : null;
}
// src/usages/python-source.ts
/** One Python text: a file's, or a notebook cell's. */
const NO_NAMES = /* @__PURE__ */ new Map();
var PythonSource = class {
	text;
	words;
	syntax;
	cell;
	opened = null;
	lines = null;
	isStarred = null;
	read = null;
	problems = [];
	/**
	* @param words those to look for in the text's lines beside `eventlet`
	* @param cell the notebook cell that the text is; null for a file
	*/
	constructor(text, words, { syntax }, cell = null) {
		this.text = text;
		this.words = words;
		this.syntax = syntax;
		this.cell = cell;
	}
	get module() {
		this.opened ??= new OpenText(this.text, this.syntax);
		return this.opened;
	}
	get imports() {
		return this.module.imports.flatMap(({ names }) => names);
	}
	async look(looking) {
		return await this.working(looking, () => this.readAll(looking)) ?? NO_NAMES;
	}
	readAll(looking) {
		this.lines ??= RelevantLines.of(this.module, this.words);
		this.read = readRelevantLines(this.module, looking, this.lines);
		if (!this.read) return NO_NAMES;
		this.isStarred ??= starredBy(this.text);
		return this.read.resolver.handedOn(this.isStarred);
	}
	async findings(looking) {
		const { read, cell } = this;
		const found = read && await this.working(looking, () => usagesIn(this.module, read, looking, cell));
		if (this.problems.length > 0) return {
			usages: [],
			problems: this.problems
		};
		return found ?? NO_FINDINGS;
	}
	/** Null where the text nests too deeply. */
	async working({ syntax }, work) {
		this.problems = [];
		try {
			return await syntax.withGrammar(work);
		} catch (error) {
			this.problems = [{
				...tooDeep(error),
				...this.cell === null ? {} : { cell: this.cell }
			}];
			this.read = null;
			return null;
		}
	}
};
// src/usages/python-file.ts
/** A Python file that is looked at more than once, as more becomes known of the modules that it imports. */
/**
* Opens a file of Python source, or a notebook. One without a word that could lead to eventlet is opened only where
* imports are followed; any other file is not.
*/
async function openPython(path, bytes, looking) {
	const isNotebook = isNotebookPath(path);
	if (!isNotebook && !isPythonSource(path, bytes)) return null;
	if (!(looking.followsImports || looking.words.size > 0) && !mayUseDirectly(bytes, looking.wrappers.own)) return null;
	const latin1 = latin1Of(bytes);
	const words = wordsHeld(latin1, bytes, looking.words, looking.wrappers.own);
	if (!words && !looking.followsImports) return null;
	if (isNotebook) {
		const { NotebookFile } = await import("./notebook-file.js");
		return { file: new NotebookFile(bytes, looking) };
	}
	const decoded = decodePython(bytes, latin1);
	if ("text" in decoded) return { file: new PythonSource(decoded.text, words ?? looking.words, looking) };
	return { findings: {
		usages: [],
		problems: [{
			reason: "undecodable",
			line: null,
			message: decoded.undecodable
		}]
	} };
}
/** The text of Python source; null where Python could not decode it. */
function pythonText(bytes) {
	const decoded = decodePython(bytes);
	return "text" in decoded ? decoded.text : null;
}
/** Whether the file is Python source: by its ending, or by its first line where it has none. */
function isPythonSource(path, bytes) {
	return isPythonPath(path) || mayBeScript(path) && hasPythonShebang(bytes);
}
// src/usages/file.ts
/** One file's bytes → its usages, by what kind of file it is. */
/** What a file says of eventlet that is no Python, or not in Python's own way: a manifest, a file that starts services. */
async function findBesidePython(path, bytes) {
	const manifest = manifestKind(path);
	const switches = switchFileKind(path);
	if (!(manifest || switches) || !BESIDE_PYTHON.test(latin1Of(bytes))) return NO_FINDINGS;
	const text = bufferOf(bytes).toString("utf8");
	const found = [];
	try {
		if (manifest) found.push(await (await import("./requirements.js")).findRequirements(manifest, text));
		if (switches) found.push(await (await import("./switches.js")).findSwitches(switches, text));
	} catch (error) {
		return {
			usages: [],
			problems: [tooDeep(error)]
		};
	}
	return together(found);
}
// src/usages/looking-from.ts
/** How the files of a tree are looked at: through their imports, each folder's from where they stand. */
/** Looking from the files of one tree, at modules that hold this. */
function lookingFromFiles(paths, contents, looking) {
	const byFolder = /* @__PURE__ */ new Map();
	return (file) => {
		const folder = folderOf(file);
		let from = byFolder.get(folder);
		if (!from) {
			from = {
				...looking,
				modules: modulesSeenFrom(folder, paths, contents),
				followsImports: true
			};
			byFolder.set(folder, from);
		}
		return from;
	};
}
// src/usages/bound-words.ts
/** Names that a text may bind, told by patterns before it is read: at times too many, and too few only of what nobody writes. */
/** A name or a chain, maybe in parentheses, or on the next line after a backslash; not what is called or subscripted. */
const CHAIN = /[\s\\(]*[A-Za-z_][\w.]*(?![\w.]|[ \t]*[([])/y;
/** Before `=`: the name; that of an annotated one stands before a colon. */
const TARGET = /(\w+)[ \t)]*:?$/;
const ANNOTATED = /(\w+)[ \t)]*:/g;
/** Of `==`, `<=`, `+=` and so on. */
const OPERATOR = /[=!<>+\-*/%&|^@]/;
/** What is looked at before `=`, at most. */
const LONGEST_TARGET = 300;
/** A function that can be called without an argument: its first parameter has a default or takes what there is. */
const CALLABLE = /\bdef[ \t]+(\w+)\s*(?:\[[^\]]{0,300}\]\s*)?\([\s\\]*(?:[)*#]|\w+[ \t]*(?::[^,)\r\n]{0,300})?=)/g;
const isAscii = (name) => /^\w+$/.test(name);
var BoundWords = class {
	text;
	imported;
	standing = null;
	constructor(text) {
		this.text = text;
	}
	/** Whether an import statement may bind the name; a star import may bind any. */
	mayImport(name) {
		if (this.imported === void 0) this.imported = importWords(this.text);
		return this.imported?.has(name) ?? true;
	}
	/** Whether the name may stand for another one: a bare chain is assigned to it, or it is a function to call for that. */
	mayStandFor(name) {
		this.standing ??= /* @__PURE__ */ new Set([...assigned(this.text), ...callable(this.text)]);
		return this.standing.has(name) || !isAscii(name) && this.text.includes(name);
	}
};
/** `name = x.y`, also annotated, in parentheses, or within an expression. */
function* assigned(text) {
	let from = 0;
	for (let at = text.indexOf("="); at >= 0; from = at + 1, at = text.indexOf("=", from)) {
		CHAIN.lastIndex = at + 1;
		if (OPERATOR.test(text.charAt(at - 1)) || !CHAIN.test(text)) continue;
		const before = text.slice(Math.max(from, at - LONGEST_TARGET), at);
		const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
		const name = TARGET.exec(line)?.[1];
		if (name !== void 0) yield name;
		if (line.includes(":")) for (const [, annotated = ""] of line.matchAll(ANNOTATED)) yield annotated;
	}
}
function callable(text) {
	return [...text.matchAll(CALLABLE)].map(([, name = ""]) => name);
}
// src/usages/module-text.ts
/** What a module's text says whatever other modules hand on: the same on both sides of a change that leaves it alone. */
var ModuleText = class {
	open;
	looking;
	imports = null;
	modelFound = null;
	starredFound = null;
	words;
	/** Whether the text names eventlet. */
	isNamed = null;
	leading = /* @__PURE__ */ new Map();
	constructor(open, looking) {
		this.open = open;
		this.words = new BoundWords(open.text);
		this.looking = {
			...looking,
			modules: NO_MODULES
		};
	}
	/** Its imports, and the lines that lead to eventlet directly. Within `Syntax.withGrammar` alone, as all that follows. */
	get model() {
		this.modelFound ??= this.readModel();
		return this.modelFound;
	}
	readModel() {
		const lines = this.linesWithImports();
		for (let readings = 1;; readings++) {
			const { model } = this.open.read(lines.marks);
			const { names } = new Resolver(model, this.looking).wanted(this.open);
			if (!lines.add({ names })) return model;
			if (readings === 8) lines.addAll();
		}
	}
	/** Its imports, and the lines with one of the names. */
	read(names) {
		const lines = this.linesWithImports();
		lines.add({ names });
		return this.open.read(lines.marks).model;
	}
	/** Every import statement, whatever it names: a wrapper of eventlet may be one of any package's. */
	linesWithImports() {
		if (!this.imports) {
			this.imports = RelevantLines.of(this.open, []);
			this.imports.addImports(() => true);
		}
		return this.imports.copy();
	}
	/** Whether its module scope binds a name. */
	binds(name) {
		const bindsIn = ({ module }) => bindAnything(module.bindings.get(name));
		return bindsIn(this.model) || bindsIn(this.read(/* @__PURE__ */ new Set([name])));
	}
	/** Whether a star import of it brings a name. */
	get isStarred() {
		this.starredFound ??= starredBy(this.open.text);
		return this.starredFound;
	}
	/** Whether a name may be eventlet's: it is imported, stands for what is, or the text names eventlet. */
	mayHandOn(name) {
		this.isNamed ??= this.open.text.includes(PACKAGE);
		return this.isNamed || this.words.mayImport(name) || this.mayStandFor(name);
	}
	/** Whether a name may stand for an imported one. */
	mayStandFor(name) {
		return this.words.mayStandFor(name);
	}
	/** The imports, and the lines that tell what a name stands for: what is assigned to it, or what its function returns, and so on. */
	leadingTo(name) {
		let model = this.leading.get(name);
		if (!model) {
			model = this.readLeadingTo(name);
			this.leading.set(name, model);
		}
		return model;
	}
	readLeadingTo(name) {
		const lines = this.linesWithImports();
		const names = /* @__PURE__ */ new Set([name]);
		for (let readings = 1;; readings++) {
			lines.add({ names });
			lines.addReturns(names);
			if (readings === 8) lines.addAll();
			const { model } = this.open.read(lines.marks);
			const known = names.size;
			for (const root of rootsBehind(names, model)) if (this.mayStandFor(root)) names.add(root);
			if (names.size === known || readings === 8) return model;
		}
	}
};
/** What names are followed to in one step, in whichever scope. */
function* rootsBehind(names, model) {
	for (const { bindings } of scopesOf(model)) for (const binding of [...names].flatMap((name) => bindings.get(name) ?? [])) {
		if (binding.kind === "alias") yield binding.chain.root;
		if (binding.kind !== "function") continue;
		for (const value of binding.definition.returns) if (typeof value === "object") yield value.root;
	}
}
/** A module as one side of a change has it: what it hands on by what the side's other modules hand on. */
var SidedModule = class {
	text;
	looking;
	resolver = null;
	constructor(text, looking) {
		this.text = text;
		this.looking = looking;
	}
	/** Forgets what was answered; what its text says stays. */
	forget() {
		this.resolver = null;
	}
	handsOn(name) {
		const { text, looking } = this;
		if (!text.mayHandOn(name)) return null;
		this.resolver ??= new Resolver(text.model, looking);
		const found = this.resolver.handedOnAs(name, text.isStarred);
		const isRead = bindAnything(text.model.module.bindings.get(name));
		if (found ? isRead : !text.mayStandFor(name)) return found;
		return new Resolver(text.leadingTo(name), looking).handedOnAs(name, text.isStarred);
	}
	allHandedOn() {
		const { text, looking } = this;
		return readRelevantLines(text.open, looking, text.linesWithImports())?.resolver.handedOn(this.text.isStarred) ?? /* @__PURE__ */ new Map();
	}
	binds(name) {
		return this.text.binds(name);
	}
};
// src/usages/known-modules.ts
const NONE$1 = /* @__PURE__ */ new Map();
var KnownModules = class {
	looking;
	lookingFrom;
	names = /* @__PURE__ */ new Map();
	allNames = /* @__PURE__ */ new Set();
	/** The folders of these modules, and those above them. */
	folders = /* @__PURE__ */ new Set();
	folderEnds = /* @__PURE__ */ new Set();
	/** The last components of these modules' names. */
	lastNames = /* @__PURE__ */ new Set();
	hasPackages = false;
	texts = /* @__PURE__ */ new Map();
	/** Files of which somebody asked whether they bind a name, and whose text is not here. */
	wanted = /* @__PURE__ */ new Set();
	/** How often somebody asked in vain. */
	unanswered = 0;
	constructor(paths, looking) {
		this.looking = looking;
		this.lookingFrom = lookingFromFiles(paths, this, looking);
	}
	/** Notes what a module hands on. Returns whether that is more than was known. */
	learn(file, names) {
		const before = this.names.get(file)?.size ?? 0;
		if (names.size === 0 || !file.endsWith(".py")) return false;
		this.names.set(file, names);
		this.lastNames.add(lastName(file));
		for (const name of names.keys()) this.allNames.add(name);
		for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) this.folders.add(folder);
		for (const end of endsOfFolders([file])) this.folderEnds.add(end);
		this.hasPackages ||= file.endsWith("/__init__.py");
		return names.size > before;
	}
	supply(file, text) {
		this.texts.set(file, text);
		this.wanted.delete(file);
	}
	/** Reads the files that somebody asked for; of one that is not there, or can't be read, nothing is known. */
	async answer(read) {
		for await (const content of read(new Set(this.wanted))) this.supply(content.entry.path, "bytes" in content ? pythonText(content.bytes) ?? "" : "");
		for (const file of [...this.wanted]) this.supply(file, "");
	}
	/** The modules that hand something on. */
	get handing() {
		return this.names;
	}
	handsOn(file, name) {
		return this.names.get(file)?.get(name) ?? null;
	}
	allHandedOn(file) {
		return this.names.get(file) ?? NONE$1;
	}
	mayHandOn(level, path) {
		return level > 0 && this.hasPackages || path.some((name) => this.lastNames.has(name));
	}
	mayLeadOn(file) {
		return this.names.has(file) || file.endsWith("/__init__.py") && this.folders.has(folderOf(file));
	}
	mayLeadBelow(folder) {
		return this.folderEnds.has(folder);
	}
	handedNames() {
		return this.allNames;
	}
	binds(file, name) {
		const text = this.texts.get(file);
		if (text === void 0) {
			this.wanted.add(file);
			this.unanswered++;
			return false;
		}
		return new ModuleText(new OpenText(text, this.looking.syntax), this.looking).binds(name);
	}
};
// src/looking.ts
/** What texts are looked at with, on this machine and by this config. */
function lookingWith(syntax, today, { symbols }) {
	const foreign = (path) => {
		const found = FRAMEWORK_ROOTS.has(path[0] ?? "") ? frameworkOf(path.join(".")) : null;
		return found && {
			symbol: found.row.symbol,
			category: found.category
		};
	};
	return {
		syntax,
		today,
		wrappers: {
			own: ownWrappers(symbols),
			foreign
		},
		modules: NO_MODULES,
		followsImports: false,
		words: /* @__PURE__ */ new Set()
	};
}
// src/python/blocks.ts
const CLAUSES$1 = /* @__PURE__ */ new Set([
	"elif",
	"else",
	"except",
	"finally"
]);
const EXIT = /\b(?:return|yield)\b/;
/** The blocks of a text, by indentation. Lines go by their index. */
var Blocks = class {
	/** The header of the block that a line stands in; -1 at the top. */
	parent;
	/** Of a clause, the statement it continues (`else` → its `if`); else the line itself. */
	head;
	lines;
	clauses = /* @__PURE__ */ new Map();
	constructor(lines) {
		this.lines = lines;
		this.parent = new Int32Array(lines.length);
		this.head = new Int32Array(lines.length);
		const open = [];
		for (let i = 0; i < lines.length; i++) this.place(i, open);
	}
	/** @param open the headers and lines before, each in the block of the one before it */
	place(i, open) {
		const { lines, head } = this;
		const indent = lines.indent(i);
		let sibling = -1;
		for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
			if (lines.indent(top) < indent && lines.opensBlock(top)) break;
			sibling = lines.indent(top) === indent ? top : -1;
			open.pop();
		}
		this.parent[i] = open.at(-1) ?? -1;
		head[i] = i;
		if (sibling >= 0 && CLAUSES$1.has(lines.keyword(i))) this.addClause(i, head[sibling] ?? sibling);
		open.push(i);
	}
	addClause(i, head) {
		this.head[i] = head;
		const clauses = this.clauses.get(head);
		if (clauses) clauses.push(i);
		else this.clauses.set(head, [i]);
	}
	/** The lines wanted, and what they need to parse and to mean the same: headers, clauses, decorated definitions, returns. */
	withSurroundings(wanted) {
		const keep = Uint8Array.from(wanted);
		const queue = [];
		const functions = /* @__PURE__ */ new Set();
		const add = (i) => {
			if (i < 0 || keep[i]) return;
			keep[i] = 1;
			queue.push(i);
		};
		for (let i = wanted.indexOf(1); i >= 0; i = wanted.indexOf(1, i + 1)) queue.push(i);
		for (let i = queue.pop(); i !== void 0; i = queue.pop()) {
			add(this.parent[i] ?? -1);
			const head = this.head[i] ?? i;
			add(head);
			for (const clause of this.clauses.get(head) ?? []) add(clause);
			this.addDecorated(i, add);
			if (this.lines.keyword(i) === "return") this.addExits(i, functions, add);
		}
		return keep;
	}
	/** Decorators and what they decorate are one statement. */
	addDecorated(i, add) {
		const { lines } = this;
		if (lines.keyword(i) === "@" && i + 1 < lines.length) add(i + 1);
		if (i > 0 && lines.keyword(i - 1) === "@" && lines.indent(i - 1) === lines.indent(i)) add(i - 1);
	}
	/** Every line with a `return` or `yield` in the function that a line stands in: they decide what a call of it is. */
	addExits(i, functions, add) {
		const { lines, parent } = this;
		let header = parent[i] ?? -1;
		while (header >= 0 && lines.keyword(header) !== "def" && lines.keyword(header) !== "async") header = parent[header] ?? -1;
		if (header < 0 || functions.has(header)) return;
		functions.add(header);
		for (let at = header + 1; at < lines.length && lines.indent(at) > lines.indent(header); at++) if (EXIT.test(lines.textOf(at))) add(at);
	}
};
// src/python/everyday/scanner.ts
/** Words, operators and brackets of one logical line, read from left to right. */
/** Thrown where a line is none of everyday Python: the whole grammar then reads the text. */
const UNFAMILIAR = /* @__PURE__ */ new Error("not everyday Python");
function refuse() {
	throw UNFAMILIAR;
}
/** Reserved words (reference, 2.3.1): no names. `print` and `exec` were statements in Python 2. */
const RESERVED = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
/** ASCII characters that a word may hold: 2 for letters and `_`, 1 for digits. */
const WORD = /* @__PURE__ */ new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[A-Za-z_]/.test(String.fromCharCode(code))) WORD[code] = 2;
else if (code >= 48 && code <= 57) WORD[code] = 1;
const IDENTIFIER = /[\p{XID_Start}_][\p{XID_Continue}]*/uy;
var Scanner = class {
	text;
	/** Offset of the next character. */
	at = 0;
	/** Offset after the line's last character that is no white space and no comment. */
	limit = 0;
	/** Offset after what was taken last. */
	taken = 0;
	constructor(text) {
		this.text = text;
	}
	/** Goes to the next character that is no white space, comment or joined line end. Returns its code; -1 at the end. */
	peek() {
		const { text, limit } = this;
		for (; this.at < limit; this.at++) {
			const code = text.charCodeAt(this.at);
			if (code > 35 && code !== 92) return code;
			if (code === 35) this.skipComment();
			else if (code === 92) this.skipJoin();
			else if (code !== 32 && code !== 10 && code !== 13 && code !== 9 && code !== 12) return code;
		}
		return -1;
	}
	skipComment() {
		while (this.at < this.limit && !isLineEnd(this.text.charCodeAt(this.at))) this.at++;
	}
	skipJoin() {
		if (!isLineEnd(this.text.charCodeAt(this.at + 1))) refuse();
	}
	/** Takes one character if it comes next. */
	takes(code) {
		if (this.peek() !== code) return false;
		this.taken = ++this.at;
		return true;
	}
	/** Takes one character. */
	expect(code) {
		if (!this.takes(code)) refuse();
	}
	/** Whether the next characters are these; `peek` was called. */
	startsWith(operator) {
		return this.text.startsWith(operator, this.at);
	}
	/** Takes so many characters. */
	skip(length) {
		this.at += length;
		this.taken = this.at;
	}
	/** The word that comes next, not taken; empty where none does. */
	word() {
		const code = this.peek();
		if (code < 0 || code < 128 && WORD[code] !== 2) return "";
		return this.text.slice(this.at, this.endOfWord());
	}
	/** Takes a word if it comes next. */
	takesWord(word) {
		if (this.peek() !== word.charCodeAt(0) || !this.startsWith(word)) return false;
		const after = this.text.charCodeAt(this.at + word.length);
		if (this.at + word.length < this.limit && (after >= 128 || WORD[after])) return false;
		this.skip(word.length);
		return true;
	}
	expectWord(word) {
		if (!this.takesWord(word)) refuse();
	}
	/** Takes a name. */
	identifier() {
		const name = this.word();
		if (name === "" || RESERVED.has(name)) refuse();
		const start = this.at;
		this.skip(name.length);
		return node("identifier", start, this.at);
	}
	endOfWord() {
		const { text, limit } = this;
		let end = this.at;
		for (; end < limit; end++) {
			const code = text.charCodeAt(end);
			if (code >= 128) return this.endOfUnicodeWord();
			if (!WORD[code]) break;
		}
		return end;
	}
	endOfUnicodeWord() {
		IDENTIFIER.lastIndex = this.at;
		const end = IDENTIFIER.test(this.text) ? IDENTIFIER.lastIndex : refuse();
		return end <= this.limit ? end : refuse();
	}
};
function node(type, start, end, children = []) {
	return {
		type,
		field: null,
		start,
		end,
		children
	};
}
/** Says which field of its parent a node fills. */
function filling(field, filled) {
	filled.field = field;
	return filled;
}
function isLineEnd(code) {
	return code === 10 || code === 13;
}
// src/python/everyday/atoms.ts
/** Names, constants, strings, displays and comprehensions (reference, 6.2), and what follows them: attributes, calls, subscripts (6.3). */
/** Each digit is matched in one way alone, or a long number would take time that grows with its square. */
const DIGITS = "[0-9](?:_?[0-9])*";
const FLOAT = new RegExp(`(?:${DIGITS}\\.(?:${DIGITS})?|\\.${DIGITS})(?:[eE][+-]?${DIGITS})?[jJ]?|${DIGITS}[eE][+-]?${DIGITS}[jJ]?`, "y");
const INTEGER = new RegExp(`0[xX](?:_?[0-9a-fA-F])+[Ll]?|0[oO](?:_?[0-7])+[Ll]?|0[bB](?:_?[01])+[Ll]?|${DIGITS}[LljJ]?`, "y");
const WORD_PART = /[0-9A-Za-z_\u0080-\uffff]/;
const CONSTANTS = /* @__PURE__ */ new Map([
	["None", "none"],
	["True", "true"],
	["False", "false"]
]);
var AtomReader = class extends Scanner {
	/** An atom with its attributes, calls and subscripts. */
	primary() {
		let value = this.atom();
		for (;;) switch (this.peek()) {
			case 46: {
				this.skip(1);
				const name = filling("attribute", this.identifier());
				value = node("attribute", value.start, this.taken, [filling("object", value), name]);
				break;
			}
			case 40: {
				const list = filling("arguments", this.callArguments());
				value = node("call", value.start, this.taken, [filling("function", value), list]);
				break;
			}
			case 91:
				value = this.subscript(value);
				break;
			default: return value;
		}
	}
	/** `(…)` after what is called, or after a class's name. */
	callArguments() {
		const start = this.at;
		this.expect(40);
		const list = [];
		while (this.peek() !== 41) {
			const argument = this.argument();
			if (list.length === 0 && this.isComprehension()) return this.comprehension("generator_expression", start, argument, 41);
			list.push(argument);
			if (!this.takes(44)) break;
		}
		this.expect(41);
		return node("argument_list", start, this.taken, list);
	}
	argument() {
		if (this.peek() === 42) return this.startsWith("**") ? this.doubleSplat() : this.splat();
		const value = this.expression();
		if (value.type !== "identifier" || this.peek() !== 61 || this.startsWith("==")) return value;
		this.skip(1);
		const parts = [filling("name", value), filling("value", this.expression())];
		return node("keyword_argument", value.start, this.taken, parts);
	}
	doubleSplat() {
		const start = this.at;
		this.skip(2);
		const value = this.expression();
		return node("dictionary_splat", start, this.taken, [value]);
	}
	/** `*x` among items. */
	splat() {
		const start = this.at;
		this.skip(1);
		const value = this.disjunction();
		return node("list_splat", start, this.taken, [value]);
	}
	/** An expression, or one with a star before it. */
	item() {
		return this.peek() === 42 ? this.splat() : this.expression();
	}
	/** Items up to the closing character, `first` among them, which was read before. */
	items(first, close) {
		const items = [first];
		while (this.takes(44) && this.peek() !== close) items.push(this.item());
		this.expect(close);
		return items;
	}
	subscript(value) {
		this.skip(1);
		const children = [filling("value", value)];
		do {
			if (this.peek() === 93) break;
			children.push(filling("subscript", this.subscriptItem()));
		} while (this.takes(44));
		if (children.length === 1) refuse();
		this.expect(93);
		return node("subscript", value.start, this.taken, children);
	}
	subscriptItem() {
		const first = this.peek() === 58 ? null : this.item();
		if (this.peek() !== 58) return first ?? refuse();
		const start = first?.start ?? this.at;
		const parts = first === null ? [] : [first];
		for (let colons = 0; colons < 2 && this.takes(58); colons++) {
			const next = this.peek();
			if (next !== 58 && next !== 44 && next !== 93) parts.push(this.expression());
		}
		return node("slice", start, this.taken, parts);
	}
	atom() {
		const code = this.peek();
		const start = this.at;
		switch (code) {
			case 40: return this.parentheses();
			case 91: return this.brackets();
			case 123: return this.braces();
			case 39:
			case 34: return this.strings();
			case 46:
				if (!this.startsWith("...")) return this.number();
				this.skip(3);
				return node("ellipsis", start, this.taken);
		}
		if (code >= 48 && code <= 57) return this.number();
		const word = this.word();
		const constant = CONSTANTS.get(word);
		if (constant !== void 0) {
			this.skip(word.length);
			return node(constant, start, this.taken);
		}
		return this.isQuote(start + word.length) && isStringPrefix(word) ? this.strings() : this.identifier();
	}
	parentheses() {
		const start = this.at;
		this.skip(1);
		if (this.takes(41)) return node("tuple", start, this.taken);
		const first = this.word() === "yield" ? this.yielded() : this.item();
		if (this.isComprehension()) return this.comprehension("generator_expression", start, first, 41);
		const isTuple = this.peek() === 44;
		if (first.type === "list_splat" && !isTuple) refuse();
		const items = this.items(first, 41);
		return node(isTuple ? "tuple" : "parenthesized_expression", start, this.taken, items);
	}
	brackets() {
		const start = this.at;
		this.skip(1);
		if (this.takes(93)) return node("list", start, this.taken);
		const first = this.item();
		if (this.isComprehension()) return this.comprehension("list_comprehension", start, first, 93);
		const items = this.items(first, 93);
		return node("list", start, this.taken, items);
	}
	braces() {
		const start = this.at;
		this.skip(1);
		if (this.takes(125)) return node("dictionary", start, this.taken);
		const isDictionary = this.peek() === 42 && this.startsWith("**");
		const first = isDictionary ? this.doubleSplat() : this.item();
		if (!isDictionary && this.peek() !== 58) {
			if (this.isComprehension()) return this.comprehension("set_comprehension", start, first, 125);
			const items = this.items(first, 125);
			return node("set", start, this.taken, items);
		}
		const pairs = [isDictionary ? first : this.pair(first)];
		const [pair] = pairs;
		if (pair && this.isComprehension()) return this.comprehension("dictionary_comprehension", start, pair, 125);
		while (this.takes(44) && this.peek() !== 125) pairs.push(this.peek() === 42 ? this.doubleSplat() : this.pair(this.expression()));
		this.expect(125);
		return node("dictionary", start, this.taken, pairs);
	}
	pair(key) {
		this.expect(58);
		const value = filling("value", this.expression());
		return node("pair", key.start, this.taken, [filling("key", key), value]);
	}
	isComprehension() {
		const code = this.peek();
		if (code !== 102 && code !== 97) return false;
		const word = this.word();
		return word === "for" || word === "async";
	}
	/** From the first `for` on; `body` was read before. */
	comprehension(type, start, body, close) {
		const children = [filling("body", body)];
		for (;;) {
			const word = this.word();
			if (word === "for" || word === "async") children.push(this.forIn());
			else if (word === "if") children.push(this.comprehensionIf());
			else break;
		}
		this.expect(close);
		return node(type, start, this.taken, children);
	}
	forIn() {
		const start = this.at;
		const children = [];
		if (this.takesWord("async")) children.push(node("async", start, this.taken));
		this.peek();
		this.expectWord("for");
		children.push(filling("left", this.targets()));
		this.expectWord("in");
		children.push(filling("right", this.disjunction()));
		return node("for_in_clause", start, this.taken, children);
	}
	comprehensionIf() {
		const start = this.at;
		this.expectWord("if");
		const condition = this.disjunction();
		return node("if_clause", start, this.taken, [condition]);
	}
	/** `yield`, with what it gives. */
	yielded() {
		const start = this.at;
		this.expectWord("yield");
		if (this.takesWord("from")) {
			const value = this.expression();
			return node("yield", start, this.taken, [value]);
		}
		const next = this.peek();
		const children = next < 0 || next === 41 ? [] : [this.expressions()];
		return node("yield", start, this.taken, children);
	}
	/** One expression, or several as an `expression_list`. */
	expressions() {
		const first = this.item();
		if (this.peek() !== 44) return first.type === "list_splat" ? refuse() : first;
		const items = [first];
		while (this.takes(44) && this.startsExpression()) items.push(this.item());
		return node("expression_list", first.start, this.taken, items);
	}
	/** Whether an expression may follow a comma that could also be the last one. */
	startsExpression() {
		const code = this.peek();
		return code >= 0 && code !== 61 && code !== 41 && code !== 59 && code !== 58;
	}
	/** The targets of a loop: `x`, or `x, y` as a `pattern_list`. */
	targets() {
		const first = this.target();
		if (this.peek() !== 44) return first;
		const targets = [first];
		while (this.takes(44) && this.word() !== "in") targets.push(this.target());
		return node("pattern_list", first.start, this.taken, targets);
	}
	target() {
		if (this.peek() !== 42) return toPattern(this.primary());
		const start = this.at;
		this.skip(1);
		const starred = toPattern(this.primary());
		return node("list_splat_pattern", start, this.taken, [starred]);
	}
	number() {
		const start = this.at;
		const isFloat = this.takesPattern(FLOAT);
		if (!isFloat && !this.takesPattern(INTEGER)) refuse();
		if (this.at < this.limit && WORD_PART.test(this.text.charAt(this.at))) refuse();
		return node(isFloat ? "float" : "integer", start, this.taken);
	}
	takesPattern(pattern) {
		pattern.lastIndex = this.at;
		if (!pattern.test(this.text)) return false;
		this.skip(pattern.lastIndex - this.at);
		return true;
	}
	isQuote(at) {
		const code = this.text.charCodeAt(at);
		return at < this.limit && (code === 39 || code === 34);
	}
	/** One string literal, or several side by side. */
	strings() {
		const first = this.string();
		const parts = [first];
		for (;;) {
			const code = this.peek();
			if (code < 0 || code > 34 && code < 39) break;
			const prefix = this.isQuote(this.at) ? "" : this.word();
			if (!this.isQuote(this.at + prefix.length) || !isStringPrefix(prefix)) break;
			parts.push(this.string());
		}
		return parts.length === 1 ? first : node("concatenated_string", first.start, this.taken, parts);
	}
	string() {
		const start = this.at;
		const prefix = this.word().toLowerCase();
		if (prefix === "ur") refuse();
		const quote = start + prefix.length;
		const { end, closed } = endOfString(this.text, quote, prefix);
		if (!closed || end > this.limit) refuse();
		const children = prefix.includes("f") || prefix.includes("t") ? this.interpolations(quote, end) : [];
		this.at = end;
		this.taken = end;
		return node("string", start, end, children);
	}
	/** The replacement fields of a formatted string (reference, 2.4.3). */
	interpolations(quote, end) {
		const mark = this.text.charAt(quote);
		const width = this.text.startsWith(mark.repeat(3), quote) ? 3 : 1;
		const { limit } = this;
		this.limit = end - width;
		this.at = quote + width;
		const fields = this.fields(false);
		if (this.at !== this.limit) refuse();
		this.limit = limit;
		return fields;
	}
	/** Up to the end, or in a format specifier up to its closing brace. */
	fields(isInSpecifier) {
		const fields = [];
		for (; this.at < this.limit; this.at++) {
			const code = this.text.charCodeAt(this.at);
			if (code === 92) this.skipEscape();
			if (code !== 123 && code !== 125) continue;
			if (code === 125 && isInSpecifier) return fields;
			if (this.at + 1 < this.limit && this.text.charCodeAt(this.at + 1) === code && !isInSpecifier) this.at++;
			else if (code === 125) refuse();
			else fields.push(this.field(isInSpecifier ? "format_expression" : "interpolation"));
		}
		return fields;
	}
	/** `\N{DASH}` has braces of its own, and a brace after a backslash is read differently by different Pythons. */
	skipEscape() {
		const next = this.text.charAt(this.at + 1);
		if (next === "N" || next === "{" || next === "}") refuse();
		this.at++;
	}
	/** A replacement field; stops at its closing brace. */
	field(type) {
		const start = this.at++;
		const children = [filling("expression", this.fieldValue())];
		if (this.peek() === 61) this.skip(1);
		if (this.peek() === 33) this.skip(2);
		if (this.peek() === 58) {
			const from = this.at++;
			const nested = this.fields(true);
			children.push(filling("format_specifier", node("format_specifier", from, this.at, nested)));
		}
		if (this.peek() !== 125) refuse();
		return node(type, start, this.at + 1, children);
	}
};
const PATTERNS = /* @__PURE__ */ new Map([
	["tuple", "tuple_pattern"],
	["parenthesized_expression", "tuple_pattern"],
	["list", "list_pattern"],
	["list_splat", "list_splat_pattern"],
	["expression_list", "pattern_list"]
]);
/** An expression as a target of an assignment or a loop. */
function toPattern(target) {
	const { type, start, end, children } = target;
	if (type === "identifier" || type === "attribute" || type === "subscript") return target;
	const pattern = PATTERNS.get(type);
	return pattern === void 0 ? refuse() : node(pattern, start, end, children.map(toPattern));
}
// src/python/everyday/expressions.ts
/** Operators, conditional expressions and lambdas of everyday Python (reference, 6.4 to 6.14). */
/** How much the operators bind that bind more than comparisons: the grammar's own numbers, in which `^` is above `&`. */
const BINDS = /* @__PURE__ */ new Map([
	["|", 14],
	["&", 15],
	["^", 16],
	["<<", 17],
	[">>", 17],
	["+", 18],
	["-", 18],
	["*", 19],
	["/", 19],
	["//", 19],
	["%", 19],
	["@", 19],
	["**", 21]
]);
const LOOSEST = 14;
const UNARY = 20;
var ExpressionReader = class extends AtomReader {
	expression() {
		if (this.word() === "lambda") return this.lambda();
		const value = this.disjunction();
		if (value.type !== "identifier" || this.peek() !== 58 || !this.startsWith(":=")) return this.conditional(value);
		this.skip(2);
		const parts = [filling("name", value), filling("value", this.expression())];
		return node("named_expression", value.start, this.taken, parts);
	}
	/** `{x:=5}` has the format specifier `=5`. */
	fieldValue() {
		const value = this.conditional(this.disjunction());
		return this.peek() === 44 ? refuse() : value;
	}
	conditional(value) {
		if (this.peek() !== 105 || !this.takesWord("if")) return value;
		const condition = this.disjunction();
		this.expectWord("else");
		const otherwise = this.expression();
		return node("conditional_expression", value.start, this.taken, [
			value,
			condition,
			otherwise
		]);
	}
	lambda() {
		const start = this.at;
		this.expectWord("lambda");
		const children = [];
		if (this.peek() !== 58) {
			const from = this.at;
			const parameters = this.parameters(58);
			children.push(filling("parameters", node("lambda_parameters", from, this.taken, parameters)));
		}
		this.expect(58);
		children.push(filling("body", this.expression()));
		return node("lambda", start, this.taken, children);
	}
	/** Parameters up to the closing character, which is not taken; a lambda's, which a colon closes, have no annotations. */
	parameters(close) {
		const parameters = [];
		while (this.peek() !== close) {
			parameters.push(this.parameter(close));
			if (!this.takes(44)) break;
		}
		return this.peek() === close ? parameters : refuse();
	}
	parameter(close) {
		const isTyped = close !== 58;
		const start = this.at;
		if (this.takes(47)) return node("positional_separator", start, this.taken);
		if (!this.takes(42)) return this.plainParameter(isTyped);
		const isDouble = this.text.charCodeAt(this.at) === 42;
		if (isDouble) this.skip(1);
		const next = this.peek();
		if (!isDouble && (next === 44 || next === close)) return node("keyword_separator", start, start + 1);
		const name = this.identifier();
		const splat = node(isDouble ? "dictionary_splat_pattern" : "list_splat_pattern", start, this.taken, [name]);
		if (!isTyped || !this.takes(58)) return splat;
		const annotation = filling("type", this.annotation());
		return node("typed_parameter", start, this.taken, [splat, annotation]);
	}
	plainParameter(isTyped) {
		const name = this.identifier();
		const { start } = name;
		const type = isTyped && this.takes(58) ? filling("type", this.annotation()) : null;
		if (!this.takes(61)) return type === null ? name : node("typed_parameter", start, this.taken, [name, type]);
		const value = filling("value", this.expression());
		filling("name", name);
		if (type === null) return node("default_parameter", start, this.taken, [name, value]);
		return node("typed_default_parameter", start, this.taken, [
			name,
			type,
			value
		]);
	}
	annotation() {
		const annotation = this.expression();
		return node("type", annotation.start, this.taken, [annotation]);
	}
	disjunction() {
		let left = this.conjunction();
		while (this.peek() === 111 && this.takesWord("or")) left = operation("boolean_operator", left, "or", this.conjunction());
		return left;
	}
	conjunction() {
		let left = this.inversion();
		while (this.peek() === 97 && this.takesWord("and")) left = operation("boolean_operator", left, "and", this.inversion());
		return left;
	}
	inversion() {
		if (this.peek() !== 110) return this.comparison();
		const start = this.at;
		if (!this.takesWord("not")) return this.comparison();
		const argument = filling("argument", this.inversion());
		return node("not_operator", start, this.taken, [argument]);
	}
	comparison() {
		const first = this.binary(LOOSEST);
		let operator = this.comparisonOperator();
		if (operator === "") return first;
		const operands = [first];
		for (; operator !== ""; operator = this.comparisonOperator()) operands.push(filling("operators", node(operator, this.taken, this.taken)), this.binary(LOOSEST));
		return node("comparison_operator", first.start, this.taken, operands);
	}
	/** Takes a comparison operator; empty where none comes next. */
	comparisonOperator() {
		switch (this.peek()) {
			case 60:
			case 62:
				if (this.startsWith("<>")) refuse();
				return this.operator(this.text.charCodeAt(this.at + 1) === 61 ? 2 : 1);
			case 61: return this.startsWith("==") ? this.operator(2) : "";
			case 33: return this.startsWith("!=") ? this.operator(2) : "";
			case 105:
				if (this.takesWord("in")) return "in";
				if (!this.takesWord("is")) return "";
				return this.takesWord("not") ? "is not" : "is";
			case 110:
				if (!this.takesWord("not")) return "";
				this.expectWord("in");
				return "not in";
			default: return "";
		}
	}
	operator(length) {
		const operator = this.text.slice(this.at, this.at + length);
		this.skip(length);
		return operator;
	}
	/** What operators join that bind at least so much, by precedence climbing. */
	binary(least) {
		let left = this.unary();
		for (;;) {
			const operator = this.binaryOperator();
			const binds = BINDS.get(operator) ?? 0;
			if (binds < least) return left;
			this.skip(operator.length);
			left = operation("binary_operator", left, operator, this.binary(operator === "**" ? binds : binds + 1));
		}
	}
	/** The operator that comes next, not taken; empty where none does, or one that compares or assigns. */
	binaryOperator() {
		const first = this.peek();
		if (first < 37 || first > 64 && first !== 94 && first !== 124) return "";
		const second = this.text.charCodeAt(this.at + 1);
		const canDouble = first === 42 || first === 47 || first === 60 || first === 62;
		const operator = this.text.slice(this.at, this.at + (canDouble && second === first ? 2 : 1));
		return this.text.charCodeAt(this.at + operator.length) === 61 ? "" : operator;
	}
	unary() {
		const code = this.peek();
		const start = this.at;
		if (code === 45 || code === 43 || code === 126) {
			this.skip(1);
			const operator = filling("operator", node(this.text.charAt(start), start, start + 1));
			const argument = filling("argument", this.binary(UNARY));
			return node("unary_operator", start, this.taken, [operator, argument]);
		}
		if (code !== 97 || !this.takesWord("await")) return this.primary();
		const awaited = this.binary(UNARY);
		return node("await", start, this.taken, [awaited]);
	}
};
/** Two operands and the operator between them; where in between it stands, nobody asks. */
function operation(type, left, operator, right) {
	const between = filling("operator", node(operator, left.end, left.end));
	return node(type, left.start, right.end, [
		filling("left", left),
		between,
		filling("right", right)
	]);
}
// src/python/everyday/statements.ts
/** One logical line of everyday Python (reference, 7 and 8): its simple statements, or the header of a block. */
const AUGMENTED = /(?:\*\*|\/\/|<<|>>|[-+*/@%&|^])=/y;
var StatementReader = class extends ExpressionReader {
	/** @throws UNFAMILIAR where the line is not everyday Python. */
	line({ textStart, textEnd }) {
		this.at = textStart;
		this.taken = textStart;
		this.limit = textEnd;
		const word = this.word();
		const header = word === "" ? this.decorator() : this.header(word);
		return header ? { header } : { statements: this.simpleStatements() };
	}
	decorator() {
		const start = this.at;
		if (!this.takes(64)) return null;
		const parts = [this.expression()];
		this.expectEnd();
		return {
			type: "decorator",
			start,
			parts,
			block: null,
			inline: []
		};
	}
	header(word) {
		const start = this.at;
		switch (word) {
			case "if": return this.withBlock(start, "if_statement", this.condition("if"), "consequence");
			case "elif": return this.withBlock(start, "elif_clause", this.condition("elif"), "consequence");
			case "while": return this.withBlock(start, "while_statement", this.condition("while"), "body");
			case "else": return this.withBlock(start, "else_clause", this.keyword("else"), "body");
			case "try": return this.withBlock(start, "try_statement", this.keyword("try"), "body");
			case "finally": return this.withBlock(start, "finally_clause", this.keyword("finally"), null);
			case "except": return this.withBlock(start, "except_clause", this.except(), null);
			case "class": return this.withBlock(start, "class_definition", this.classDefinition(), "body");
			case "def":
			case "for":
			case "with": return this.mayBeAsync(start, word, []);
			case "async": {
				this.skip(word.length);
				const marks = [node("async", start, this.taken)];
				return this.mayBeAsync(start, this.word(), marks);
			}
			default: return null;
		}
	}
	mayBeAsync(start, word, marks) {
		switch (word) {
			case "def": return this.withBlock(start, "function_definition", [...marks, ...this.functionDefinition()], "body");
			case "for": return this.withBlock(start, "for_statement", [...marks, ...this.loop()], "body");
			case "with": return this.withBlock(start, "with_statement", [...marks, this.withClause()], "body");
			default: return refuse();
		}
	}
	withBlock(start, type, parts, block) {
		this.expect(58);
		return {
			type,
			start,
			parts,
			block,
			inline: this.peek() < 0 ? null : this.simpleStatements()
		};
	}
	keyword(word) {
		this.skip(word.length);
		return [];
	}
	condition(word) {
		this.skip(word.length);
		return [filling("condition", this.expression())];
	}
	except() {
		this.skip(6);
		if (this.peek() === 58) return [];
		if (this.peek() === 42) refuse();
		return [filling("value", this.asTarget(this.expression()))];
	}
	classDefinition() {
		this.skip(5);
		const name = filling("name", this.identifier());
		if (this.peek() !== 40) return [name];
		const list = this.callArguments();
		return list.type === "argument_list" ? [name, filling("superclasses", list)] : refuse();
	}
	functionDefinition() {
		this.expectWord("def");
		const name = filling("name", this.identifier());
		this.peek();
		const start = this.at;
		this.expect(40);
		const list = this.parameters(41);
		this.expect(41);
		const parameters = filling("parameters", node("parameters", start, this.taken, list));
		if (this.peek() !== 45) return [name, parameters];
		this.skip(1);
		this.expect(62);
		return [
			name,
			parameters,
			filling("return_type", this.annotation())
		];
	}
	loop() {
		this.expectWord("for");
		const left = filling("left", this.targets());
		this.expectWord("in");
		return [left, filling("right", this.expressions())];
	}
	withClause() {
		this.expectWord("with");
		const isOpening = this.peek() === 40;
		const { at: start, taken } = this;
		if (!isOpening) return this.withItems(start, -1);
		try {
			this.skip(1);
			return this.withItems(start, 41);
		} catch (error) {
			if (error !== UNFAMILIAR) throw error;
			this.at = start;
			this.taken = taken;
			return this.withItems(start, -1);
		}
	}
	/** @param close what ends the items; -1 where they have no parentheses around them */
	withItems(start, close) {
		const items = [];
		let isList = close < 0;
		do {
			if (items.length > 0 && this.peek() === close) break;
			const value = filling("value", this.asTarget(this.expression()));
			items.push(node("with_item", value.start, this.taken, [value]));
			isList ||= value.type === "as_pattern" || this.peek() === 44;
		} while (this.takes(44));
		if (!isList) refuse();
		if (close >= 0) this.expect(close);
		return this.peek() === 58 ? node("with_clause", start, this.taken, items) : refuse();
	}
	/** `value as target`, or the value alone. */
	asTarget(value) {
		if (!this.takesWord("as")) return value;
		const target = this.expression();
		const alias = filling("alias", node("as_pattern_target", target.start, target.end, [target]));
		return node("as_pattern", value.start, this.taken, [value, alias]);
	}
	simpleStatements() {
		const statements = [];
		do {
			if (this.peek() < 0) break;
			statements.push(this.simpleStatement());
		} while (this.takes(59));
		this.expectEnd();
		return statements;
	}
	expectEnd() {
		if (this.peek() >= 0) refuse();
	}
	simpleStatement() {
		const word = this.word();
		const start = this.at;
		switch (word) {
			case "import": return this.importStatement();
			case "from": return this.importFrom();
			case "return":
				this.skip(word.length);
				return this.finished("return_statement", start, this.isAtEnd() ? [] : [this.expressions()]);
			case "raise": return this.raise();
			case "assert": return this.assert();
			case "del":
				this.skip(word.length);
				return this.finished("delete_statement", start, [this.expressions()]);
			case "global":
			case "nonlocal": return this.declaration(word);
			case "pass":
			case "break":
			case "continue":
				this.skip(word.length);
				return this.finished(`${word}_statement`, start, []);
			case "print":
			case "exec":
			case "match":
			case "case":
			case "type": this.refuseSoftKeyword(word);
		}
		return this.expressionStatement(start);
	}
	finished(type, start, children) {
		return node(type, start, this.taken, children);
	}
	isAtEnd() {
		const code = this.peek();
		return code < 0 || code === 59;
	}
	/** Words that start a statement in some Python: taken for names only where no statement could go on like this. */
	refuseSoftKeyword(word) {
		const { at, taken } = this;
		this.skip(word.length);
		const next = this.peek();
		if (!(next < 0 || next === 46 || next === 44 || next === 61 && !this.startsWith("==")) && !this.mayGoOn(word, next)) refuse();
		this.at = at;
		this.taken = taken;
	}
	mayGoOn(word, next) {
		const isOpening = next === 40 || next === 91;
		switch (word) {
			case "type": return isOpening;
			case "match": return isOpening && this.text.charCodeAt(this.limit - 1) !== 58;
			case "print":
			case "exec": return next === 40;
			default: return false;
		}
	}
	importStatement() {
		const start = this.at;
		this.skip(6);
		return this.finished("import_statement", start, this.importedNames());
	}
	importFrom() {
		const start = this.at;
		this.skip(4);
		const module = filling("module_name", this.importedModule());
		this.expectWord("import");
		this.peek();
		const from = this.at;
		const isFuture = this.text.slice(module.start, module.end) === "__future__";
		const parts = isFuture ? [] : [module];
		const type = isFuture ? "future_import_statement" : "import_from_statement";
		if (!isFuture && this.takes(42)) return this.finished(type, start, [...parts, node("wildcard_import", from, this.taken)]);
		const isEnclosed = this.takes(40);
		const names = this.importedNames();
		if (isEnclosed) this.expect(41);
		return this.finished(type, start, [...parts, ...names]);
	}
	importedModule() {
		this.peek();
		const start = this.at;
		while (this.takes(46));
		if (this.at === start) return this.dottedName();
		const children = [node("import_prefix", start, this.taken)];
		if (this.word() !== "import") children.push(this.dottedName());
		return node("relative_import", start, this.taken, children);
	}
	dottedName() {
		const first = this.identifier();
		const names = [first];
		while (this.takes(46)) names.push(this.identifier());
		return node("dotted_name", first.start, this.taken, names);
	}
	importedNames() {
		const names = [];
		do {
			if (this.isAtEnd() || this.peek() === 41) break;
			const name = this.dottedName();
			if (!this.takesWord("as")) names.push(filling("name", name));
			else {
				const alias = filling("alias", this.identifier());
				const parts = [filling("name", name), alias];
				names.push(filling("name", node("aliased_import", name.start, this.taken, parts)));
			}
		} while (this.takes(44));
		return names.length > 0 ? names : refuse();
	}
	raise() {
		const start = this.at;
		this.skip(5);
		const parts = [];
		if (!this.isAtEnd()) parts.push(this.expression());
		if (this.takesWord("from")) parts.push(filling("cause", this.expression()));
		return this.finished("raise_statement", start, parts);
	}
	assert() {
		const start = this.at;
		this.skip(6);
		const parts = [this.expression()];
		if (this.takes(44)) parts.push(this.expression());
		return this.finished("assert_statement", start, parts);
	}
	declaration(word) {
		const start = this.at;
		this.skip(word.length);
		const names = [];
		do
			names.push(this.identifier());
		while (this.takes(44));
		return this.finished(`${word}_statement`, start, names);
	}
	expressionStatement(start) {
		const first = this.word() === "yield" ? this.yielded() : this.expressions();
		const code = this.peek();
		if (code === 61) return this.finished("expression_statement", start, [this.assignment(first)]);
		if (code === 58) return this.finished("expression_statement", start, [this.annotated(first)]);
		AUGMENTED.lastIndex = this.at;
		if (code >= 0 && AUGMENTED.test(this.text)) return this.finished("expression_statement", start, [this.augmented(first, AUGMENTED.lastIndex)]);
		const children = first.type === "expression_list" ? first.children : [first];
		return this.finished("expression_statement", start, children);
	}
	assignment(target) {
		const left = filling("left", toPattern(target));
		this.expect(61);
		const right = filling("right", this.assignedValue());
		return node("assignment", target.start, this.taken, [left, right]);
	}
	assignedValue() {
		this.peek();
		const value = this.word() === "yield" ? this.yielded() : this.expressions();
		return this.peek() === 61 ? this.assignment(value) : value;
	}
	annotated(target) {
		const left = filling("left", toPattern(target));
		this.expect(58);
		const type = filling("type", this.annotation());
		const value = this.takes(61) ? [filling("right", this.assignedValue())] : [];
		return node("assignment", target.start, this.taken, [
			left,
			type,
			...value
		]);
	}
	augmented(target, end) {
		const operator = filling("operator", node(this.text.slice(this.at, end), this.at, end));
		const left = filling("left", toPattern(target));
		this.skip(end - this.at);
		const right = filling("right", this.word() === "yield" ? this.yielded() : this.expressions());
		return node("augmented_assignment", target.start, this.taken, [
			left,
			operator,
			right
		]);
	}
};
// src/python/everyday/tree.ts
/** Reads lines of one text, each once. */
var EverydayText = class {
	lines;
	reader;
	read = /* @__PURE__ */ new Map();
	constructor(lines) {
		this.lines = lines;
		this.reader = new StatementReader(lines.text);
	}
	/**
	* The tree of the lines for which `keep` holds; headers and clauses of what is kept are kept.
	* @returns null where a line is none of everyday Python.
	*/
	tree(blocks, keep) {
		try {
			const assembly = new Assembly(blocks);
			for (let i = keep.indexOf(1); i >= 0; i = keep.indexOf(1, i + 1)) {
				const span = this.lines.line(i);
				assembly.add(i, span, this.line(i, span));
			}
			return assembly.module();
		} catch (error) {
			if (error === UNFAMILIAR) return null;
			throw error;
		}
	}
	line(i, span) {
		const before = this.read.get(i);
		if (before) return before;
		const line = span.broken ? refuse() : this.reader.line(span);
		this.read.set(i, line);
		return line;
	}
};
/** The clauses that a compound statement may have, and the field that they fill. */
const CLAUSES = {
	if_statement: {
		elif_clause: "alternative",
		else_clause: "alternative"
	},
	for_statement: { else_clause: "alternative" },
	while_statement: { else_clause: "alternative" },
	try_statement: {
		except_clause: null,
		else_clause: null,
		finally_clause: null
	}
};
const IS_CLAUSE = new Set(Object.values(CLAUSES).flatMap((clauses) => Object.keys(clauses)));
var Assembly = class {
	blocks;
	top = {
		type: "module",
		children: [],
		block: [],
		indent: -1
	};
	open = /* @__PURE__ */ new Map();
	decorators = [];
	constructor(blocks) {
		this.blocks = blocks;
	}
	module() {
		if (this.decorators.length > 0) refuse();
		return node("module", 0, 0, this.top.block ?? []);
	}
	add(i, { indent, textEnd }, line) {
		const parent = this.blocks.parent[i] ?? -1;
		const around = parent < 0 ? this.top : this.open.get(parent);
		if (!around?.block) return refuse();
		if (around.indent < 0) around.indent = indent;
		if (around.indent !== indent) refuse();
		if ("statements" in line) {
			if (this.decorators.length > 0) refuse();
			for (const statement of line.statements) around.block.push(statement);
		} else if (line.header.type === "decorator") this.decorators.push(node("decorator", line.header.start, textEnd, line.header.parts));
		else this.addHeader(i, textEnd, line.header, around.block);
	}
	addHeader(i, end, { type, start, parts, block, inline }, siblings) {
		const statements = inline ? [...inline] : [];
		const body = node("block", statements[0]?.start ?? end, end, statements);
		if (block !== null) filling(block, body);
		const children = [...parts, body];
		const made = node(type, start, end, children);
		this.open.set(i, {
			type,
			children,
			block: inline ? null : statements,
			indent: -1
		});
		if (IS_CLAUSE.has(type)) return this.addClause(i, made);
		siblings.push(this.decorated(made));
	}
	addClause(i, clause) {
		const head = this.blocks.head[i] ?? i;
		const statement = this.open.get(head);
		const field = statement && CLAUSES[statement.type]?.[clause.type];
		if (field === void 0 || this.decorators.length > 0) return refuse();
		statement?.children.push(field === null ? clause : filling(field, clause));
	}
	decorated(definition) {
		const { decorators } = this;
		const [first] = decorators;
		if (!first) return definition;
		if (definition.type !== "function_definition" && definition.type !== "class_definition") refuse();
		this.decorators = [];
		return node("decorated_definition", first.start, definition.end, [...decorators, filling("definition", definition)]);
	}
};
// src/python/syntax.ts
/** Python syntax: what everyday Python is, is read at once; anything else by the whole grammar, loaded when it is needed. */
/** Thrown where the grammar is needed and not loaded: `withGrammar` loads it and does the work again. */
const GRAMMAR_NEEDED = /* @__PURE__ */ new Error("the grammar is not loaded");
/** Reads Python. */
var Syntax = class {
	load;
	loading = null;
	grammar = null;
	/** @param load loads the grammar; called once at most */
	constructor(load) {
		this.load = load;
	}
	/** Does work that parses, and loads the grammar where it turns out to be needed; the work is then done from its start. */
	async withGrammar(work) {
		try {
			return work();
		} catch (error) {
			if (error !== GRAMMAR_NEEDED) throw error;
		}
		this.loading ??= this.load();
		this.grammar = await this.loading;
		return work();
	}
	/** Opens a text; each of its lines is read once, however often it is asked for. Within `withGrammar` alone. */
	open(lines) {
		const blocks = new Blocks(lines);
		const everyday = new EverydayText(lines);
		return (wanted) => {
			const keep = blocks.withSurroundings(wanted);
			const root = everyday.tree(blocks, keep);
			if (root) return {
				root,
				brokenAt: null
			};
			if (!this.grammar) throw GRAMMAR_NEEDED;
			return this.grammar(lines, keep);
		};
	}
};
// src/wasm.ts
/** Python's syntax, with the two WebAssembly files of the grammar that stand beside the bundle. */
const RUNTIME = new URL("./web-tree-sitter.wasm", import.meta.url);
const GRAMMAR = new URL("./tree-sitter-python.wasm", import.meta.url);
/** Loads nothing until a text needs the whole grammar. */
function pythonSyntax() {
	return new Syntax(async () => {
		const [{ loadGrammar }, runtime, grammar] = await Promise.all([
			import("./grammar.js"),
			readFile(RUNTIME),
			readFile(GRAMMAR)
		]);
		return await loadGrammar(runtime, grammar);
	});
}
// src/inventory/budget.ts
/**
* Holds the counts to the budget; null where the config has none. Being over it does what `mode` says, and before
* `enforce-from` it warns at most.
* @param today `YYYY-MM-DD`
*/
function judgeBudget(counts, { budget, mode, enforceFrom }, today) {
	if (budget === null) return null;
	const lines = linesOf(budget, counts);
	const over = lines.filter(({ limit, total }) => total > limit);
	const isEarly = mode === "fail" && enforceFrom !== null && today < enforceFrom;
	const severity = mode === "off" ? "pass" : isEarly ? "warn" : mode;
	const verdict = over.length === 0 ? "pass" : severity;
	const early = isEarly && over.length > 0 ? [`It only warns before ${enforceFrom}`] : [];
	const isOff = mode === "off" && over.length > 0 ? ["It does nothing with `mode: off`"] : [];
	return {
		verdict,
		reasons: [
			...[...over, ...lines.filter((line) => !over.includes(line))].map(reasonOf),
			...early,
			...isOff
		],
		lines,
		proposal: over.length > 0 ? null : proposalFor(budget, counts)
	};
}
function linesOf({ total, categories }, counts) {
	return [...total === null ? [] : [{
		category: null,
		limit: total,
		total: counts.total
	}], ...Object.entries(categories).map(([category, limit]) => ({
		category,
		limit,
		total: counts.byCategory[category] ?? 0
	}))];
}
function reasonOf({ category, limit, total }) {
	const what = category === null ? "The tree" : `\`${category}\``;
	if (total > limit) return `${what} is over its budget by ${total - limit}: ${total} of ${limit}`;
	if (total === limit) return `${what} is at its budget of ${limit}`;
	return `${what} is ${limit - total} below its budget: ${total} of ${limit}`;
}
/** The config's lines with the numbers of today; null where they are the same. Nothing rises. */
function proposalFor(budget, counts) {
	const lines = linesOf(budget, counts);
	if (lines.every(({ limit, total }) => limit === total)) return null;
	const byCategory = lines.filter(({ category }) => category !== null);
	if (byCategory.length === 0) return `budget: ${counts.total}\n`;
	return [
		"budget:",
		...budget.total === null ? [] : [`  total: ${counts.total}`],
		"  categories:",
		...byCategory.map(({ category, total }) => `    ${category}: ${total}`),
		""
	].join("\n");
}
// src/compare/match.ts
const key = (...parts) => parts.join("\0");
const byStatement = (u) => key(u.kind, u.canonical, u.statement);
/** Phases 1 to 4 of spec "Comparison": within one file, or the file it was renamed from. */
const PHASES_IN_FILE = [
	(u) => key(u.kind, u.canonical, u.scope, u.statement),
	byStatement,
	(u) => key(u.kind, u.canonical, u.scope),
	(u) => u.kind === "import" ? u.kind : null
];
/** Phase 5: between files. */
const PHASE_BETWEEN_FILES = byStatement;
/** Dependencies match apart from the phases: by package name, which is their symbol, within one file. */
const DEPENDENCIES = (u) => u.kind === "dependency" ? u.symbol : null;
const butDependencies = (phase) => (u) => u.kind === "dependency" ? null : phase(u);
/**
* Matches the usages of both sides one to one, in the five phases of the spec's section "Comparison", each on what
* the phase before left over; among equals the order in the file decides, and between files the order of paths.
* `head − base = new − removed` holds per kind and in all.
*
* Takes every changed file once, in any order, with its usages in any order. Returns the usages sorted by path, cell,
* line and column. Takes time in proportion to the number of usages (but for sorting).
*/
function matchUsages(files) {
	const sided = files.map(candidatesOf);
	for (const { base, head } of sided) {
		for (const phase of PHASES_IN_FILE) matchEqual(base, head, butDependencies(phase), false);
		matchEqual(base, head, DEPENDENCIES, false);
	}
	const [base, head] = [inPathOrder(sided.map((s) => s.base)), inPathOrder(sided.map((s) => s.head))];
	matchEqual(base, head, butDependencies(PHASE_BETWEEN_FILES), true);
	const carried = new Set(sided.flatMap((sides) => carriedImports(sides.head)));
	return [...head.map((candidate) => inHead(candidate, carried.has(candidate))), ...base.filter((candidate) => candidate.counterpart === null).map(removed)].sort((a, b) => compareText(a.path, b.path) || comparePlace(a.usage, b.usage));
}
/** Gives each head candidate that is still free the first free base candidate with an equal key. */
function matchEqual(base, head, keyOf, moved) {
	if (base.length === 0 || head.length === 0) return;
	const waiting = /* @__PURE__ */ new Map();
	for (const candidate of base) {
		const group = candidate.counterpart === null ? keyOf(candidate.usage) : null;
		if (group === null) continue;
		const equals = waiting.get(group);
		if (equals) equals.queue.push(candidate);
		else waiting.set(group, {
			queue: [candidate],
			next: 0
		});
	}
	for (const candidate of head) {
		const group = candidate.counterpart === null ? keyOf(candidate.usage) : null;
		const equals = group === null ? void 0 : waiting.get(group);
		const counterpart = equals?.queue[equals.next];
		if (!equals || !counterpart) continue;
		equals.next += 1;
		candidate.counterpart = counterpart;
		counterpart.counterpart = candidate;
		candidate.moved = moved;
	}
}
/**
* The new imports that references go through, none of them new. Import ids are unique in one text, and each
* notebook cell is a text of its own.
*/
function carriedImports(head) {
	const isNew = (candidate) => candidate.counterpart === null;
	const bringsNew = /* @__PURE__ */ new Map();
	const ids = ({ cell, bindings }) => bindings.map((id) => `${cell ?? ""}:${id}`);
	for (const candidate of head) {
		if (candidate.usage.kind === "import") continue;
		for (const id of ids(candidate.usage)) bringsNew.set(id, bringsNew.get(id) || isNew(candidate));
	}
	return head.filter((candidate) => {
		if (candidate.usage.kind !== "import" || !isNew(candidate)) return false;
		const uses = ids(candidate.usage).map((id) => bringsNew.get(id));
		return uses.includes(false) && !uses.includes(true);
	});
}
function inHead({ usage, path, counterpart, moved }, carried) {
	if (counterpart === null) return {
		status: "new",
		usage,
		path,
		previous: null,
		carried,
		permissionGone: false
	};
	const permissionGone = counterpart.usage.allowed !== null && usage.allowed === null;
	const previous = {
		path: counterpart.path,
		line: counterpart.usage.line,
		usage: counterpart.usage
	};
	return {
		status: moved ? "moved" : "kept",
		usage,
		path,
		previous,
		carried: false,
		permissionGone
	};
}
function removed({ usage, path }) {
	return {
		status: "removed",
		usage,
		path,
		previous: null,
		carried: false,
		permissionGone: false
	};
}
function candidatesOf({ path, previousPath, base, head }) {
	return {
		base: candidates(base, previousPath ?? path),
		head: candidates(head, path)
	};
}
function candidates(usages, path) {
	return [...usages].sort(comparePlace).map((usage) => ({
		usage,
		path,
		counterpart: null,
		moved: false
	}));
}
function inPathOrder(files) {
	return [...files].sort((a, b) => compareText(a[0]?.path ?? "", b[0]?.path ?? "")).flat();
}
/** Two usages may start at one place (a string that names two things); then their text decides. */
function comparePlace(a, b) {
	return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column || compareText(a.kind, b.kind) || compareText(a.symbol, b.symbol);
}
/** By code unit, whatever the locale. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/tree.ts
/**
* What each file of a tree uses; files without usages and problems are left out. Modules that the config excludes are
* read as well, for what they hand on.
*/
async function findInTree(snapshot, config, looking) {
	const all = await snapshot.list();
	const includes = (await pathFilter(config))(virtualEnvironments(all.map(({ path }) => path)));
	const tree = new TreeReading(snapshot, all, looking);
	await tree.lookDirectly(config.maxFileSize);
	await tree.followImports();
	const found = await tree.findings();
	return new Map([...found].filter(([path]) => includes(path)));
}
/** The usages of a tree's files that go through these modules, or through others that hand them on. */
async function usagesThrough(handing, snapshot, isAsked, looking) {
	const tree = new TreeReading(snapshot, await snapshot.list(), looking);
	for (const [file, names] of handing) tree.learn(file, names);
	await tree.followImports(isAsked);
	const found = [...await tree.findings()].map(([path, { usages }]) => [path, usages.filter(({ via }) => via !== null)]);
	return new Map(found.filter(([, usages]) => usages.length > 0));
}
/** So much text (UTF-16 units) of opened files is kept for a second look; what is over is read again when it is needed. */
const MOST_KEPT = 64e6;
/** What has been found, and what is known of the tree's modules. */
var TreeReading = class {
	snapshot;
	/** The files that may have usages or hand something on. */
	entries;
	looking;
	modules;
	/** What was found that no module has a say in. */
	beside = /* @__PURE__ */ new Map();
	kept = /* @__PURE__ */ new Map();
	keptLength = 0;
	/** What was found in Python files that are not kept. */
	letGo = /* @__PURE__ */ new Map();
	/** The lines of each Python file in which an import statement may start, as far as git tells. */
	importLines = null;
	/** Whether each file that holds a name was looked at for what it uses directly. */
	isSeen = () => false;
	learnt = /* @__PURE__ */ new Set();
	asking = /* @__PURE__ */ new Set();
	constructor(snapshot, all, looking) {
		this.snapshot = snapshot;
		this.entries = all.filter(({ path }) => isLookedInto(path));
		this.looking = looking;
		this.modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
	}
	/** Notes what a module hands on. */
	learn(path, names) {
		if (this.modules.learn(path, names)) this.learnt.add(path);
	}
	/** Looks at each file for what it uses, and hands on, without the other modules' help. */
	async lookDirectly(maxFileSize) {
		const { looking, snapshot } = this;
		const words = directWords(looking.wrappers.own);
		const holding = words && (await snapshot.filesHolding?.(words, PYTHON_ENDINGS) ?? null);
		const isWanted = ({ path, size = Number.POSITIVE_INFINITY }) => holding === null || !isPlainPython(path) || holding.has(path) || size > maxFileSize;
		this.isSeen = holdsSought;
		for await (const content of snapshot.read(this.entries.filter(isWanted))) {
			const { path } = content.entry;
			if ("bytes" in content) {
				this.beside.set(path, await findBesidePython(path, content.bytes));
				await this.open(content, {
					...this.modules.lookingFrom(path),
					followsImports: false
				});
			} else this.beside.set(path, unread(content));
		}
	}
	/**
	* Looks again at the files that import a module which hands eventlet on, until no further module does. Most trees need
	* one such round; a tree whose modules hand nothing on needs none.
	*/
	async followImports(isAsked = () => true) {
		while (this.learnt.size > 0) {
			const importers = new Importers(this.modules, this.learnt);
			const strangers = new Importers(this.modules, this.learnt, (name) => !this.isSeen(name));
			this.learnt = /* @__PURE__ */ new Set();
			for (const [path, file] of [...this.kept]) {
				const looking = this.modules.lookingFrom(path);
				if (importers.mayInclude(file.text, file.imports, looking.modules)) await this.look(path, file, looking);
			}
			const others = this.entries.filter(({ path }) => !this.kept.has(path) && isAsked(path));
			const askedOf = (path) => this.letGo.has(path) ? importers : strangers;
			for await (const content of this.snapshot.read(await this.thatMayImport(others, askedOf))) {
				const { path } = content.entry;
				if ("bytes" in content) await this.open(content, this.modules.lookingFrom(path), askedOf(path));
			}
		}
	}
	/** Of files that are not kept, those that may import what was learnt. */
	async thatMayImport(entries, askedOf) {
		const { snapshot, modules } = this;
		this.importLines ??= await snapshot.linesHolding?.(SOUGHT.imports, PYTHON_ENDINGS) ?? null;
		const found = this.importLines;
		return entries.filter(({ path }) => {
			if (found === null || !isPlainPython(path)) return true;
			const lines = found.get(path);
			if (lines === void 0 || isNotebookPath(path)) return lines !== void 0;
			return askedOf(path).mayBeImported(lines, () => modules.lookingFrom(path).modules);
		});
	}
	/** Some names of the kind `x.eventlet.y` depend on what another module binds: reads that, and looks again. */
	async answerQuestions() {
		const { modules, snapshot, entries, asking } = this;
		await modules.answer((files) => snapshot.read(entries.filter(({ path }) => files.has(path))));
		this.asking = /* @__PURE__ */ new Set();
		for await (const content of snapshot.read(entries.filter(({ path }) => asking.has(path)))) if ("bytes" in content) await this.open(content, modules.lookingFrom(content.entry.path));
	}
	/** Opens a file and looks at it, if it is Python and worth it; and only if it is an importer, where these are named. */
	async open(content, looking, importers) {
		const { path } = content.entry;
		const opened = await openPython(path, content.bytes, looking);
		if (!opened) return;
		if ("findings" in opened) {
			if (!importers) this.letGo.set(path, opened.findings);
			return;
		}
		const { file } = opened;
		if (importers && !importers.mayInclude(file.text, importedNames(file.text), looking.modules)) return;
		await this.look(path, file, looking);
	}
	async look(path, file, looking) {
		const { unanswered } = this.modules;
		this.learn(path, await file.look(looking));
		this.noteQuestions(path, unanswered);
		if (!this.kept.has(path)) this.keptLength += file.text.length;
		this.kept.set(path, file);
		for (const [oldest] of this.kept) {
			if (this.keptLength <= MOST_KEPT) break;
			await this.release(oldest);
		}
	}
	async release(path) {
		const file = this.kept.get(path);
		if (!file) return;
		const { unanswered } = this.modules;
		this.letGo.set(path, await file.findings(this.modules.lookingFrom(path)));
		this.noteQuestions(path, unanswered);
		this.kept.delete(path);
		this.keptLength -= file.text.length;
	}
	/** Whether a file asked for what is not known yet, which it may do whenever its names are followed. */
	noteQuestions(path, before) {
		if (this.modules.unanswered > before) this.asking.add(path);
	}
	/** What each file was found to use; files without usages and problems are left out. */
	async findings() {
		for (;;) {
			for (const path of [...this.kept.keys()]) await this.release(path);
			if (this.asking.size === 0) break;
			await this.answerQuestions();
		}
		const found = /* @__PURE__ */ new Map();
		for (const { path } of this.entries) {
			const findings = together([this.letGo.get(path) ?? NO_FINDINGS, this.beside.get(path) ?? NO_FINDINGS]);
			if (findings.usages.length + findings.problems.length > 0) found.set(path, findings);
		}
		return found;
	}
};
// src/notes.ts
/** Each note may read a whole tree, so each first asks whether the change is of the rare kind that needs it. */
async function notesOn(noting) {
	const { changes, files, base, head } = noting;
	const lost = await handedOnNoMore(files, [base, ({ base }) => base], [head, ({ head }) => head]);
	const gained = await handedOnNoMore(files, [head, ({ head }) => head], [base, ({ base }) => base]);
	return [
		...await reach(noting, lost, [base, changes.base], ["no longer stands", "no longer stand"]),
		...await reach(noting, gained, [head, changes.head], ["now stands", "now stand"]),
		...await requirementAndUse(noting)
	];
}
/**
* The names that a module hands on as eventlet's on one side, and binds to something else on the other: `from eventlet
* import sleep` become `from time import sleep`. A name that only one side has would break whoever imports it.
*/
async function handedOnNoMore(files, [these, entryOf], [those, otherOf]) {
	const found = /* @__PURE__ */ new Map();
	for (const file of files) {
		const [entry, other] = [entryOf(file), otherOf(file)];
		if (!entry || !other) continue;
		const now = those.handedOnBy(other);
		const names = /* @__PURE__ */ new Map();
		for (const [name, handed] of these.handedOnBy(entry)) if (!now.has(name) && await those.binds(other, name)) names.set(name, handed);
		if (names.size > 0) found.set(entry.path, names);
	}
	return found;
}
/** How many places of files that the change does not touch go through these names. */
async function reach({ changes, files, config, looking }, handing, [side, snapshot], [one, several]) {
	if (handing.size === 0) return [];
	const all = (await snapshot.list()).map(({ path }) => path);
	const names = namesIn(handing, new ModulePaths(all), side);
	const happens = `${listed(names)} ${names.length === 1 ? one : several} for eventlet`;
	const touched = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
	const isAsked = (path) => !touched.has(path);
	if (!await affords(changes, snapshot, isAsked)) return [`${happens}; how many places outside this change that reaches is only counted with a checkout`];
	const includes = (await pathFilter(config))(virtualEnvironments(all));
	const reached = [...await usagesThrough(handing, snapshot, isAsked, looking)].filter(([path]) => includes(path));
	const places = reached.reduce((sum, [, usages]) => sum + usages.length, 0);
	if (places === 0) return [];
	return [`${happens}: that reaches ${plural(places, "place")} in ${plural(reached.length, "file")} outside this change`];
}
/** Whether the files of a tree that may use eventlet can be read, for a note. */
async function affords({ affords: canRead }, snapshot, isAsked = () => true) {
	if (canRead === void 0) return true;
	return canRead((await snapshot.list()).filter(({ path }) => isLookedInto(path) && isAsked(path)));
}
/** Dotted names; those that another of these modules hands to this one only follow, and are named where there are no others. */
function namesIn(handing, paths, side) {
	const modules = new Set([...handing.keys()].map((file) => paths.nameOf(file)));
	const found = [...handing].flatMap(([file, those]) => {
		const passedOn = new Set(side.usagesOf({
			path: file,
			oid: null
		}).filter(({ kind, via }) => kind === "import" && via !== null && modules.has(via)).map(({ symbol }) => symbol));
		return [...those].map(([name, { symbol }]) => ({
			name: `${paths.nameOf(file)}.${name}`,
			follows: passedOn.has(symbol)
		}));
	});
	const first = found.filter(({ follows }) => !follows);
	return (first.length > 0 ? first : found).map(({ name }) => name);
}
function listed(names) {
	return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more` : names.join(", ");
}
const MOST_NAMES = 5;
/** The last use goes and the requirement stays; or the requirement goes and some use stays. */
async function requirementAndUse({ changes, matched, config, looking }) {
	const isRequirement = ({ usage }) => usage.kind === "dependency";
	const [requirements, uses] = [matched.filter(isRequirement), matched.filter((each) => !isRequirement(each))];
	const requirementGoes = allGo(requirements);
	if (!requirementGoes && !allGo(uses)) return [];
	if (!await affords(changes, changes.head)) return requirementGoes ? ["The requirement on eventlet goes from the changed files; what else uses it is only looked for with a checkout"] : [];
	const left = [...await findInTree(changes.head, config, looking)];
	const place = (wanted) => left.flatMap(([path, { usages }]) => usages.filter(wanted).map(({ line }) => `${path}:${line}`));
	const required = place(({ kind }) => kind === "dependency");
	const used = place(({ kind }) => kind !== "dependency" && kind !== "probe");
	if (used.length === 0 && required.length > 0) return [`This is the last use of eventlet in the repository, and ${required[0]} still requires it${required.length > 1 ? ` (with ${required.length - 1} more)` : ""}`];
	if (requirementGoes && required.length === 0 && used.length > 0) {
		const files = new Set(used.map((each) => each.replace(/:\d+$/, ""))).size;
		return [`The last requirement on eventlet goes, and ${plural(used.length, "use")} in ${plural(files, "file")} stay, the first at ${used[0]}`];
	}
	return [];
}
/** Whether something was there before, and nothing is left of it. */
function allGo(matched) {
	return matched.length > 0 && matched.every(({ status }) => status === "removed");
}
// src/policy/modes.ts
/** Which mode a usage gets from the config, and which of its lines says so. */
/**
* The mode of a usage at a path. The first of these that says something about it: the overrides that match the path,
* the last one first (spec: "the last match wins; over kinds and categories"); `categories`; `kinds`; `mode`. Within
* an override, too, categories go before kinds, and kinds before mode: a category is the more specific of the two.
* A package that the catalogue has off by default is off where only a `mode` says something about it.
*/
async function modeFinder(config) {
	const inOrder = config.overrides.map(async (override, index) => ({
		override,
		name: `overrides[${index}].`,
		matches: await globMatcher(override.paths)
	}));
	const overrides = (await Promise.all(inOrder)).reverse();
	const top = {
		...config,
		kinds: kindsInForce(config)
	};
	return (usage, path) => {
		const off = offByDefault(usage, config);
		const heard = (modes) => off ? {
			...modes,
			mode: null
		} : modes;
		for (const { override, name, matches } of overrides) {
			const said = saidOf(usage, heard(override), name);
			if (said && matches(path)) return said;
		}
		return saidOf(usage, heard(top), "") ?? off ?? {
			mode: config.mode,
			source: "mode"
		};
	};
}
/** What holds for a package that is found, but rarely meant; naming it among `symbols` says that it is. */
function offByDefault({ kind, symbol }, { symbols }) {
	if (!(kind === "indirect" ? frameworkOf(symbol)?.row : void 0)?.off || Object.hasOwn(symbols, symbol)) return null;
	return {
		mode: "off",
		source: `${symbol}, unless the config speaks of it`
	};
}
/** Whether the config lets no usage count, wherever it stands. */
function isOff(config) {
	return [{
		...config,
		kinds: kindsInForce(config)
	}, ...config.overrides].flatMap((part) => [
		part.mode,
		...Object.values(part.kinds),
		...Object.values(part.categories)
	]).every((mode) => mode === null || mode === "off");
}
/** The default that probes warn makes them milder than `mode`, so it makes nothing of a `mode: off`. */
function kindsInForce({ mode, kinds }) {
	const { probe, ...others } = kinds;
	return mode === "off" && probe === DEFAULT_CONFIG.kinds.probe ? others : kinds;
}
function saidOf({ category, kind }, { categories, kinds, mode }, where) {
	const byCategory = categories[category];
	if (byCategory) return {
		mode: byCategory,
		source: `${where}categories.${category}`
	};
	const byKind = kinds[kind];
	if (byKind) return {
		mode: byKind,
		source: `${where}kinds.${kind}`
	};
	return mode && {
		mode,
		source: `${where}mode`
	};
}
// src/policy/reasons.ts
/** How many paths a sentence names before it says "and n more"; the report lists all. */
const PATHS_NAMED = 3;
/** What the usages come to: always at least one sentence. `softened` is what turns fail into warn, in words. */
function usageReasons(tally, config, softened) {
	const exempt = tally.exempt.length > 0 ? [{
		level: "pass",
		text: `Not counted: ${exemptions(tally)}`
	}] : [];
	if (!tally.fails && !tally.warns) {
		const counting = tally.failing.length + tally.warning.length;
		return [{
			level: "pass",
			text: passing(tally, config)
		}, ...counting > 0 ? exempt : []];
	}
	const reasons = [];
	if (tally.fails) {
		const limit = config.allowNew > 0 ? `only ${config.allowNew} may pass (allow-new)` : "none allowed";
		const text = `${newUsages(tally.failing)}${lessRemoved(tally)}, ${limit}`;
		reasons.push(failure(text, softened));
	}
	if (tally.warns) {
		const text = `${newUsages(tally.warning)} only ${verb(tally.warning.length, "warn")} (${sources(tally.warning)})`;
		reasons.push({
			level: "warn",
			text
		});
	}
	if (!tally.fails && tally.failing.length > 0) reasons.push({
		level: "pass",
		text: `${newUsages(tally.failing)} may pass (${room(tally, config)})`
	});
	return [...reasons, ...exempt];
}
/** What the problems of the changed files come to. */
function problemReasons(problems, config, softened) {
	const reasons = [];
	const unreadable = (text) => reasons.push(config.onUnreadable === "fail" ? failure(text, softened) : {
		level: "warn",
		text
	});
	const unchecked = /* @__PURE__ */ new Map();
	for (const { path, reason } of problems) {
		const words = UNCHECKED.get(reason);
		if (words) unchecked.set(path, `${path} (${words})`);
	}
	if (unchecked.size > 0) unreadable(`${count(unchecked.size, "file")} could not be checked: ${named(unchecked.values())}`);
	if (problems.some(({ reason }) => reason === "incomplete-list")) unreadable("The list of changed files is not whole, so some of them were not checked");
	const broken = new Set(problems.filter((p) => p.reason === "syntax-error" && p.side === "head").map(({ path }) => path));
	if (broken.size > 0) {
		const have = broken.size === 1 ? "has a syntax error" : "have syntax errors";
		const text = `${count(broken.size, "changed file")} ${have}, near which usages may be missed: ${named(broken)}`;
		reasons.push({
			level: "warn",
			text
		});
	}
	return reasons;
}
/** What turns fail into warn today, in words; null where nothing does. */
function softening(config, today, label) {
	if (config.enforceFrom !== null && today < config.enforceFrom) return `before ${config.enforceFrom} (enforce-from)`;
	return label === null ? null : `with the label ${label}`;
}
/** Why counting usages pass that would not by themselves. */
function room({ credit }, config) {
	if (credit === 0) return "allow-new";
	return config.allowNew === 0 ? "balance: net" : "balance: net, allow-new";
}
function failure(text, softened) {
	if (softened === null) return {
		level: "fail",
		text
	};
	return {
		level: "warn",
		text: `${text}; only a warning ${softened}`
	};
}
function passing(tally, config) {
	const thanks = tally.removed > tally.added ? ": thank you" : "";
	const removed = tally.removed > 0 ? `; ${tally.removed} removed${thanks}` : "";
	const counting = [...tally.failing, ...tally.warning];
	if (counting.length > 0) return `${newUsages(counting)} may pass (${room(tally, config)})${removed}`;
	if (tally.exempt.length > 0) return `No new usage that counts: ${exemptions(tally)}${removed}`;
	return `No new usage${removed}`;
}
/** `2 new usages`; those whose permission is gone are kept ones that count as new. */
function newUsages(judged) {
	const gone = judged.filter(({ matched }) => matched.permissionGone).length;
	if (gone === 0) return count(judged.length, "new usage");
	const comment = `without the comment that allowed ${gone === 1 ? "it" : "them"}`;
	const left = `${count(gone, "usage")} left ${comment}`;
	return gone === judged.length ? left : `${count(judged.length - gone, "new usage")} and ${left}`;
}
function lessRemoved({ credit }) {
	return credit > 0 ? ` less ${credit} removed (balance: net)` : "";
}
function exemptions({ exempt }) {
	const allowed = exempt.filter(({ standing }) => standing === "allowed").length;
	const carried = exempt.filter(({ standing }) => standing === "carried").length;
	const off = exempt.filter(({ standing }) => standing === "counts");
	return [
		allowed > 0 && `${allowed} allowed by a comment`,
		carried > 0 && `${carried} carried along`,
		off.length > 0 && `${off.length} off (${sources(off)})`
	].filter(Boolean).join(", ");
}
/** The lines of the config that decided: `kinds.probe`, or `2 by kinds.probe, 1 by mode`. */
function sources(judged) {
	const counts = /* @__PURE__ */ new Map();
	for (const { mode } of judged) counts.set(mode.source, (counts.get(mode.source) ?? 0) + 1);
	if (counts.size === 1) return [...counts.keys()].join();
	return [...counts].map(([source, n]) => `${n} by ${source}`).join(", ");
}
function named(paths) {
	const all = [...paths];
	const more = all.length > PATHS_NAMED ? ` and ${all.length - PATHS_NAMED} more` : "";
	return all.slice(0, PATHS_NAMED).join(", ") + more;
}
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
const verb = (n, plural) => n === 1 ? `${plural}s` : plural;
// src/policy/tally.ts
/**
* Adds up. A usage counts when it is new and neither allowed nor carried, or when its permission is gone. With
* `balance: net`, what is removed makes room for as many, but for removed usages that did not count when they came
* (their mode is off, a comment allowed them); and the carried imports, each of them a usage more, take up room first.
*/
async function tally(matched, config) {
	const modeOf = await modeFinder(config);
	const all = matched.map((m) => ({
		matched: m,
		standing: standingOf(m),
		mode: modeOf(m.usage, m.path)
	}));
	const counting = all.filter(({ standing }) => standing === "counts");
	const failing = counting.filter(({ mode }) => mode.mode === "fail");
	const warning = counting.filter(({ mode }) => mode.mode === "warn");
	const inForce = (standing) => all.filter((judged) => judged.standing === standing && judged.mode.mode !== "off").length;
	const credit = config.balance === "net" ? Math.max(0, inForce("removed") - inForce("carried")) : 0;
	const mayPass = credit + config.allowNew;
	const fails = failing.length > mayPass;
	return {
		all,
		failing,
		warning,
		exempt: all.filter(isExempt),
		added: all.filter(({ matched: m }) => m.status === "new").length,
		removed: all.filter(({ matched: m }) => m.status === "removed").length,
		credit,
		mayPass,
		fails,
		warns: warning.length > 0 && (fails || failing.length + warning.length > mayPass)
	};
}
function standingOf({ status, usage, carried, permissionGone }) {
	switch (status) {
		case "new":
			if (usage.allowed) return "allowed";
			return carried ? "carried" : "counts";
		case "removed": return usage.allowed ? "idle" : "removed";
		case "kept":
		case "moved": return permissionGone ? "counts" : "idle";
	}
}
function isExempt({ standing, mode }) {
	return standing === "allowed" || standing === "carried" || standing === "counts" && mode.mode === "off";
}
// src/policy/verdict.ts
const BY_SEVERITY = [
	"fail",
	"warn",
	"pass"
];
/**
* Judges a comparison by the config; `problems` are those of the changed files, and of the modules that they import.
*
* - Usages: `tally` says which count and how many of them may pass, `modeFinder` what each would do. Where more would
*   fail than may pass, the verdict is fail; where some would warn and more count than may pass, at least warn.
* - A changed file, or a module that one imports, that could not be checked, or a list of changed files that is not whole,
*   does what `on-unreadable` says. A syntax error in head warns: it hides nothing around it.
* - Where the config lets no usage count (`mode: off`), the verdict is pass, whatever could not be checked.
* - Before `enforce-from`, and with the label, fail is warn, for usages and files alike.
*/
async function decide(matched, problems, config, { today, label }) {
	const result = await tally(matched, config);
	const softened = softening(config, today, label);
	const reasons = isOff(config) ? [{
		level: "pass",
		text: "Nothing is checked: the mode is off"
	}] : [...usageReasons(result, config, softened), ...problemReasons(problems, config, softened)];
	const worstFirst = BY_SEVERITY.flatMap((level) => reasons.filter((reason) => reason.level === level));
	return {
		verdict: worstFirst[0]?.level ?? "pass",
		reasons: worstFirst.map(({ text }) => text),
		decisions: result.all.map((judged) => rule(judged, result, config, softened))
	};
}
function rule(judged, result, config, softened) {
	switch (judged.standing) {
		case "removed":
		case "idle": return {
			decision: null,
			why: null
		};
		case "allowed": return {
			decision: "allowed",
			why: null
		};
		case "carried": return {
			decision: "carried",
			why: "every use that goes through this import was there before"
		};
		case "counts": {
			const { decision, why } = ruleCounting(judged, result, config, softened);
			return {
				decision,
				why: [judged.matched.permissionGone ? "the comment that allowed it is gone" : null, why].filter((part) => part !== null).join("; ") || null
			};
		}
	}
}
function ruleCounting({ mode: { mode, source } }, result, config, softened) {
	const plain = source === "mode";
	if (mode === "off") return {
		decision: "off",
		why: `off (${source})`
	};
	if (!(mode === "fail" ? result.fails : result.warns)) return {
		decision: "off",
		why: `may pass (${room(result, config)})`
	};
	if (mode === "warn") return {
		decision: "warn",
		why: plain ? null : `only warns (${source})`
	};
	if (softened !== null) return {
		decision: "warn",
		why: `only warns ${softened}`
	};
	return {
		decision: "fail",
		why: plain ? null : `fails (${source})`
	};
}
// src/usages/questions.ts
/** Answers to questions that may lead back to themselves, as modules do that import each other. */
/**
* Questions of one kind. A question that is met again while it is being answered is taken as it was answered the last time,
* at first as none; all are asked again until nothing more comes out (the least fixed point). Answers may only become more.
*/
var Questions = class {
	none;
	isMore;
	asksAgain;
	settled = /* @__PURE__ */ new Map();
	/** What was answered since the first question of those that are being answered now, and the last time before. */
	current = /* @__PURE__ */ new Map();
	before = /* @__PURE__ */ new Map();
	asked = /* @__PURE__ */ new Set();
	isCyclic = false;
	hasMore = false;
	/**
	* @param isMore whether an answer says more than another
	* @param asksAgain is called before questions are asked again, so that nobody answers from memory
	*/
	constructor(none, isMore, asksAgain = () => {}) {
		this.none = none;
		this.isMore = isMore;
		this.asksAgain = asksAgain;
	}
	/** The answer to a question, which may ask others. */
	ask(question, answer) {
		for (const answers of [this.settled, this.current]) {
			const known = answers.get(question);
			if (known !== void 0) return known;
		}
		if (!this.asked.has(question)) return this.asked.size === 0 ? this.askFirst(question, answer) : this.askOnce(question, answer);
		this.isCyclic = true;
		return this.last(question);
	}
	/** Forgets all answers. */
	forget() {
		this.settled.clear();
	}
	askFirst(question, answer) {
		try {
			for (;;) {
				[this.isCyclic, this.hasMore] = [false, false];
				const found = this.askOnce(question, answer);
				if (!this.isCyclic || !this.hasMore) {
					for (const [each, its] of this.current) this.settled.set(each, its);
					return found;
				}
				[this.before, this.current] = [this.current, /* @__PURE__ */ new Map()];
				this.asksAgain();
			}
		} finally {
			this.asked.clear();
			[this.before, this.current] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
		}
	}
	askOnce(question, answer) {
		this.asked.add(question);
		const found = answer();
		this.asked.delete(question);
		this.current.set(question, found);
		if (this.isMore(found, this.last(question))) this.hasMore = true;
		return found;
	}
	last(question) {
		return this.before.get(question) ?? this.none;
	}
};
// src/usages/asked-modules.ts
/**
* What the modules of a tree hand on, found out as it is asked: for a check, which looks at few files of a large tree.
* A module whose text is not here yet is noted as wanted; when it has been supplied, whoever asked looks again.
*/
const NONE = /* @__PURE__ */ new Map();
var AskedModules = class {
	paths;
	read = /* @__PURE__ */ new Map();
	/** What is wrong with modules that were asked for: what they hand on is not known. */
	problems = /* @__PURE__ */ new Map();
	modules = /* @__PURE__ */ new Map();
	lookingFrom;
	wanted = /* @__PURE__ */ new Set();
	handed = new Questions(null, (answer, than) => answer !== null && than === null, () => this.forgetResolved());
	stars = new Questions(NONE, (answer, than) => answer.size > than.size, () => this.forgetResolved());
	constructor(paths, looking) {
		this.paths = paths;
		this.lookingFrom = lookingFromFiles(paths, this, looking);
	}
	/** Gives modules. What was answered without them may now have another answer. */
	supply(modules) {
		for (const [file, module] of modules) {
			this.read.set(file, module);
			if (module && "reason" in module) this.problems.set(file, module);
		}
		this.forgetAnswers();
	}
	forgetAnswers() {
		this.forgetResolved();
		this.handed.forget();
		this.stars.forget();
	}
	forgetResolved() {
		for (const module of this.modules.values()) module.forget();
	}
	/**
	* The files that were asked for since the last time and are not here. What was answered without them holds for nobody else:
	* whoever asks next has to want them as well.
	*/
	takeWanted() {
		const { wanted } = this;
		if (wanted.size > 0) this.forgetAnswers();
		this.wanted = /* @__PURE__ */ new Set();
		return wanted;
	}
	handsOn(file, name) {
		return this.handed.ask(`${file}\0${name}`, () => this.askedOf(file, (module) => module.handsOn(name)) ?? null);
	}
	allHandedOn(file) {
		return this.stars.ask(file, () => this.askedOf(file, (module) => module.allHandedOn()) ?? NONE);
	}
	mayHandOn() {
		return true;
	}
	mayLeadOn() {
		return true;
	}
	mayLeadBelow(folder) {
		return this.paths.hasFolder(folder);
	}
	handedNames() {
		return null;
	}
	binds(file, name) {
		return this.askedOf(file, (module) => module.binds(name)) ?? false;
	}
	/** What a module answers; undefined where it can't. */
	askedOf(file, ask) {
		const module = this.moduleOf(file);
		if (!module) return void 0;
		try {
			return ask(module);
		} catch (error) {
			this.problems.set(file, tooDeep(error));
			return;
		}
	}
	moduleOf(file) {
		const known = this.modules.get(file);
		if (known) return known;
		const read = this.read.get(file);
		if (read === void 0) this.wanted.add(file);
		if (!(read instanceof ModuleText)) return null;
		const module = new SidedModule(read, this.lookingFrom(file));
		this.modules.set(file, module);
		return module;
	}
};
// src/side.ts
/**
* Reads files and finds what they use. Modules that they import are read in rounds, each the modules that the last one
* asked for: one round for a wrapper, one more for each module that hands the wrapper on.
* @param texts the modules' texts, which both sides share
*/
async function readSide(snapshot, entries, side, looking, texts) {
	const found = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	for await (const content of snapshot.read(entries)) {
		const { path } = content.entry;
		if (!("bytes" in content)) {
			found.set(path, unread(content));
			continue;
		}
		found.set(path, await findBesidePython(path, content.bytes));
		const opened = await openPython(path, content.bytes, {
			...looking,
			followsImports: true
		});
		if (opened && "file" in opened) sources.set(path, {
			file: opened.file,
			handsOn: /* @__PURE__ */ new Map()
		});
		else if (opened) found.set(path, opened.findings);
	}
	if (sources.size > 0) {
		const unknown = await resolveThroughTree({
			snapshot,
			sources,
			looking,
			texts,
			found
		});
		for (const [path, { message, ...problem }] of unknown) {
			if (found.has(path)) continue;
			const why = `${message}; changed files import it, and what it hands on to them is not known`;
			found.set(path, {
				usages: [],
				problems: [{
					...problem,
					message: why
				}]
			});
		}
	}
	return {
		problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({
			path,
			side,
			...each
		}))),
		usagesOf: (entry) => entry ? found.get(entry.path)?.usages ?? [] : [],
		handedOnBy: ({ path }) => sources.get(path)?.handsOn ?? /* @__PURE__ */ new Map(),
		binds: async ({ path }, name) => {
			const module = sources.get(path)?.file.module;
			if (!module?.text.includes(name)) return false;
			return await looking.syntax.withGrammar(() => new ModuleText(module, looking).binds(name));
		}
	};
}
/** @returns what is wrong with modules that changed files import: what they hand on is not known */
async function resolveThroughTree({ snapshot, sources, looking, texts, found }) {
	const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
	const modules = new AskedModules(new ModulePaths(entries.keys()), looking);
	modules.supply([...sources].flatMap(([path, { file }]) => file.module ? [[path, new ModuleText(file.module, looking)]] : []));
	/** Asks something of files, and those again that asked for modules which are not here, once these are. */
	const settle = async (ask) => {
		let unsettled = [...sources.keys()];
		while (unsettled.length > 0) {
			const asking = [];
			const wanted = /* @__PURE__ */ new Set();
			for (const path of unsettled) {
				const source = sources.get(path);
				if (source) await ask(path, source);
				const asked = modules.takeWanted();
				if (asked.size > 0) asking.push(path);
				for (const each of asked) wanted.add(each);
			}
			const toRead = [...wanted].flatMap((path) => entries.get(path) ?? []);
			modules.supply(await texts.read(snapshot, toRead));
			unsettled = asking;
		}
	};
	const look = async (path, source) => {
		source.handsOn = await source.file.look(modules.lookingFrom(path));
	};
	await settle(look);
	const uses = /* @__PURE__ */ new Map();
	await settle(async (path, source) => {
		if (uses.has(path)) await look(path, source);
		uses.set(path, await source.file.findings(modules.lookingFrom(path)));
	});
	for (const [path, findings] of uses) found.set(path, together([findings, found.get(path) ?? NO_FINDINGS]));
	return modules.problems;
}
// src/usages/module-texts.ts
var ModuleTexts = class {
	looking;
	byOid = /* @__PURE__ */ new Map();
	constructor(looking) {
		this.looking = looking;
	}
	/** What these files are, by path. */
	async read(snapshot, entries) {
		const found = /* @__PURE__ */ new Map();
		const missing = /* @__PURE__ */ new Map();
		for (const entry of entries) {
			let module = entry.oid === null ? void 0 : this.byOid.get(entry.oid);
			if (!module) {
				const awaited = awaitModule();
				missing.set(entry, awaited);
				({module} = awaited);
				if (entry.oid !== null) this.byOid.set(entry.oid, module);
			}
			found.set(entry.path, module);
		}
		await this.fill(snapshot, missing);
		const modules = /* @__PURE__ */ new Map();
		for (const [path, module] of found) modules.set(path, await module);
		return modules;
	}
	async fill(snapshot, missing) {
		try {
			for await (const content of snapshot.read(missing.keys())) missing.get(content.entry)?.arrived(this.moduleOf(content));
		} finally {
			for (const { arrived } of missing.values()) arrived(null);
		}
	}
	moduleOf(content) {
		if ("unreadable" in content) return unreadProblem(content);
		const text = pythonText(content.bytes);
		return text === null ? null : new ModuleText(new OpenText(text, this.looking.syntax), this.looking);
	}
};
function awaitModule() {
	let arrived = () => {};
	return {
		module: new Promise((resolve) => {
			arrived = resolve;
		}),
		arrived
	};
}
// src/check.ts
/** Compares the usages of both sides of a change, and judges what is new. */
async function check(changes, checking) {
	const { tool, config, origin, looking, label } = checking;
	const files = await filesToCheck(changes, config);
	const entries = (side) => files.flatMap((file) => file[side] ?? []);
	const texts = new ModuleTexts(looking);
	const [base, head] = await Promise.all([readSide(changes.base, entries("base"), "base", looking, texts), readSide(changes.head, entries("head"), "head", looking, texts)]);
	const matched = matchUsages(files.map((file) => ({
		path: file.path,
		previousPath: file.previousPath,
		base: base.usagesOf(file.base),
		head: head.usagesOf(file.head)
	})));
	const problems = [
		...incomplete(changes),
		...ofBaseAlone(base.problems, head.problems, files),
		...head.problems
	];
	const verdict = await decide(matched, problems, config, {
		today: looking.today,
		label
	});
	return checkReport({
		tool,
		comparison: changes.comparison,
		matched,
		verdict,
		notes: await notesOn({
			changes,
			files,
			base,
			head,
			matched,
			config,
			looking
		}),
		files: files.map(({ path, previousPath, change }) => ({
			path,
			previousPath,
			change
		})),
		problems,
		config,
		origin,
		label
	});
}
/** The changed files, each with its sides as far as the config has them checked. */
async function filesToCheck({ files }, config) {
	const filter = await pathFilter(config);
	const includes = {
		base: filter(virtualEnvironments(files.flatMap(({ base }) => base?.path ?? []))),
		head: filter(virtualEnvironments(files.flatMap(({ head }) => head?.path ?? [])))
	};
	const wanted = (side, entry) => entry && isLookedInto(entry.path) && includes[side](entry.path) ? entry : null;
	return files.flatMap((file) => {
		const [base, head] = [wanted("base", file.base), wanted("head", file.head)];
		return base || head ? [{
			...file,
			base,
			head
		}] : [];
	});
}
/** Without what was wrong with comments that base has, and with modules that head has as well: not this change's business. */
function ofBaseAlone(base, head, files) {
	const changed = new Set(files.flatMap((file) => file.base?.path ?? []));
	const inHead = new Set(head.map(({ path, reason }) => `${reason} ${path}`));
	return base.filter(({ path, reason }) => !reason.startsWith("suppression-") && (changed.has(path) || !inHead.has(`${reason} ${path}`)));
}
function incomplete({ incomplete: messages }) {
	return messages.map((message) => ({
		path: "",
		side: "head",
		reason: "incomplete-list",
		line: null,
		message
	}));
}
// src/inventory.ts
/**
* Finds every usage of a revision, and holds the whole tree to its budget. All of the tree is read whatever part is
* reported: usages are resolved through its own modules.
*/
async function takeInventory(snapshot, taking) {
	const { tool, config, origin, looking, label = null, shard = null, isPart = false } = taking;
	const wanted = taking.wanted ?? (() => true);
	const found = await findInTree(snapshot, config, looking);
	const files = [];
	const problems = [];
	for (const [path, findings] of found) {
		if (!wanted(path) || shard !== null && !isInShard(path, shard)) continue;
		if (findings.usages.length > 0) files.push({
			path,
			usages: findings.usages
		});
		for (const each of findings.problems) problems.push({
			path,
			side: "head",
			...each
		});
	}
	const report = scanReport({
		tool,
		revision: snapshot.revision,
		files,
		problems,
		config,
		origin
	});
	return {
		...report,
		...label === null ? {} : { label },
		...shard === null ? {} : { shard },
		budget: isPart || shard !== null ? null : judgeBudget(report.counts, config, looking.today)
	};
}
// src/engine.ts
/** @param today As `YYYY-MM-DD`: what `enforce-from` and expiring comments are compared with. */
function engineOf(today) {
	const syntax = pythonSyntax();
	const looking = (config) => lookingWith(syntax, today, config);
	return {
		check: (changes, policy) => check(changes, {
			...policy,
			tool: TOOL,
			looking: looking(policy.config)
		}),
		scan: (snapshot, { config, origin }, asked = {}) => takeInventory(snapshot, {
			...asked,
			tool: TOOL,
			config,
			origin,
			looking: looking(config)
		})
	};
}
// src/report/groups.ts
const LEVELS = {
	fail: "error",
	warn: "warning",
	off: "note",
	allowed: "note",
	carried: "note"
};
const LEVEL_ORDER = [
	"error",
	"warning",
	"note"
];
/** Parts the usages of a comparison into the groups that reports are made of. */
function groups(report) {
	const parts = {
		findings: [],
		off: [],
		allowed: [],
		carried: [],
		removed: [],
		moved: [],
		kept: []
	};
	for (const usage of report.usages) parts[groupOf(usage)].push(usage);
	parts.findings.sort((a, b) => rank(levelOf(a)) - rank(levelOf(b)));
	return parts;
}
function groupOf({ status, decision }) {
	if (decision === "off" || decision === "allowed" || decision === "carried") return decision;
	if (decision !== null || status === "new") return "findings";
	return status;
}
/** The level of a usage: by its decision; of one that stands in an inventory, a note. */
function levelOf(usage) {
	return "decision" in usage && usage.decision !== null ? LEVELS[usage.decision] : "note";
}
function rank(level) {
	return LEVEL_ORDER.indexOf(level);
}
/** What a report asks somebody to look at, the worst first: of a scan, everything that stands. */
function findings(report) {
	return (report.command === "check" ? groups(report).findings : report.usages).map((usage) => ({
		usage,
		level: levelOf(usage)
	}));
}
/** Values under their key, the keys in order of first appearance. */
function groupBy(values, key) {
	const grouped = /* @__PURE__ */ new Map();
	for (const value of values) {
		const group = grouped.get(key(value));
		if (group) group.push(value);
		else grouped.set(key(value), [value]);
	}
	return grouped;
}
// src/report/json.ts
/** The report as JSON: `schemaVersion` first, keys in a fixed order, nothing that the published schema does not name. */
const CHECK = {
	schemaVersion: true,
	command: true,
	tool: true,
	comparison: true,
	verdict: true,
	reasons: true,
	notes: true,
	counts: true,
	byCategory: true,
	categories: true,
	usages: true,
	files: true,
	problems: true,
	config: true,
	label: true
};
const SCAN = {
	schemaVersion: true,
	command: true,
	tool: true,
	label: true,
	revision: true,
	shard: true,
	repositories: true,
	counts: true,
	categories: true,
	order: true,
	budget: true,
	usages: true,
	problems: true,
	config: true
};
const HISTORY = {
	schemaVersion: true,
	command: true,
	tool: true,
	revision: true,
	every: true,
	points: true,
	pace: true,
	forecast: true,
	outlook: true,
	notes: true,
	categories: true,
	problems: true,
	config: true
};
const REPORTED = {
	kind: true,
	symbol: true,
	canonical: true,
	category: true,
	path: true,
	line: true,
	column: true,
	endLine: true,
	endColumn: true,
	cell: true,
	scope: true,
	via: true,
	statement: true,
	source: true,
	surroundings: true,
	allowed: true,
	advice: true
};
const COMPARED = {
	status: true,
	decision: true,
	why: true,
	previous: true,
	...REPORTED
};
const SCAN_COUNTS = {
	total: true,
	byKind: true,
	byCategory: true,
	files: true,
	byEffort: true,
	byDirectory: true,
	byFile: true
};
const ADVICE = {
	replacement: true,
	stated: true,
	effort: true,
	notes: true,
	marked: true,
	links: true
};
const PROBLEM = {
	path: true,
	side: true,
	reason: true,
	cell: true,
	line: true,
	message: true
};
/**
* The report as pretty-printed JSON. Bytes of a path that are not UTF-8 stay lone surrogates, written `\udc80` to
* `\udcff`, so that reading it back gives the same report.
*/
function json(report) {
	const text = JSON.stringify(reportValue(report), null, INDENT);
	const usages = "usages" in report ? usagesText(report) : "";
	return inertJsonText(usages === "" ? text : text.replace(NO_USAGES, () => usages));
}
const INDENT = 2;
/** A line end stands only between keys: within strings it is escaped. */
const NO_USAGES = "\n  \"usages\": []";
/** Most of a report is its usages, and most of those is advice, which is the same for many: each is made text once. */
function usagesText(report) {
	if (report.usages.length === 0) return "";
	const keys = Object.keys(report.command === "check" ? COMPARED : REPORTED);
	const advice = /* @__PURE__ */ new Map();
	const adviceText = (given) => {
		const text = advice.get(given) ?? nested(pick(given, ADVICE));
		advice.set(given, text);
		return text;
	};
	const usageText = (usage) => {
		const values = new Map(Object.entries(usage));
		return `    {\n${keys.map((key) => {
			const value = values.get(key);
			return `      "${key}": ${key === "advice" ? adviceText(usage.advice) : value === null || typeof value !== "object" ? JSON.stringify(value) : nested(value)}`;
		}).join(",\n")}\n    }`;
	};
	return `\n  "usages": [\n${report.usages.map(usageText).join(",\n")}\n  ]`;
}
/** A value of a usage's key. */
function nested(value) {
	return JSON.stringify(value, null, INDENT).replaceAll("\n", "\n      ");
}
/** The report without its usages. */
function reportValue(report) {
	switch (report.command) {
		case "check": return checkValue(report);
		case "scan": return scanValue(report);
		case "history": return historyValue(report);
	}
}
function checkValue(report) {
	const byCategory = byKey(report.byCategory);
	return pick({
		...report,
		byCategory,
		...categories(report),
		usages: [],
		...problems(report)
	}, CHECK);
}
function scanValue(report) {
	const { byDirectory, byFile } = report.counts;
	const counts = {
		...pick(report.counts, SCAN_COUNTS),
		...inventoryCounts(report.counts),
		byDirectory: byKey(byDirectory),
		byFile: byKey(byFile)
	};
	return pick({
		...report,
		counts,
		...categories(report),
		usages: [],
		...problems(report)
	}, SCAN);
}
function historyValue(report) {
	const points = report.points.map((point) => ({
		...point,
		counts: inventoryCounts(point.counts)
	}));
	return pick({
		...report,
		points,
		...categories(report),
		...problems(report)
	}, HISTORY);
}
function inventoryCounts({ total, byKind, byCategory, files }) {
	return {
		total,
		byKind: byKey(byKind),
		byCategory: byKey(byCategory),
		files
	};
}
function categories(report) {
	return report.categories === void 0 ? {} : { categories: byKey(report.categories) };
}
function problems({ problems }) {
	return { problems: problems.map((problem) => pick(problem, PROBLEM)) };
}
function pick(value, order) {
	const given = new Map(Object.entries(value));
	return Object.fromEntries(Object.keys(order).filter((key) => given.get(key) !== void 0).map((key) => [key, given.get(key)]));
}
function byKey(record) {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
// src/report/cells.ts
/** A line of source as a terminal shows it: what each character becomes, and how many columns it takes. */
/** Columns between tab stops; the tab itself depends on the terminal, so it is drawn as spaces, as rustc does. */
const TAB = 4;
/** East Asian Wide and Fullwidth (Unicode UAX 11) by block, and emoji shown as pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks that combine with what stands before them, variation selectors, joiners. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|[\u200c\u200d]/u;
/** The cells of a line, one a code point, so that columns of the report index them. */
function cells(line) {
	let column = 0;
	return [...line].map((character) => {
		const cell = character === "	" ? tab(column) : cellOf(character);
		column += cell.width;
		return cell;
	});
}
function tab(column) {
	const width = TAB - column % TAB;
	return {
		text: " ".repeat(width),
		width
	};
}
function cellOf(character) {
	const text = visible(character);
	if (text !== character) return {
		text,
		width: text.length
	};
	return {
		text,
		width: ZERO_WIDTH.test(text) ? 0 : WIDE.test(text) ? 2 : 1
	};
}
/** How many columns these cells take. */
function widthOf(row) {
	return row.reduce((sum, { width }) => sum + width, 0);
}
function textOf(row) {
	return row.map(({ text }) => text).join("");
}
/** What stands for the part of a line that is left out. */
const CUT = {
	text: "…",
	width: 1
};
/**
* The line, or as much of it around the marked part as `width` columns hold. `start` and `end` count code points from 0;
* the end is exclusive and may lie past the line's end.
*/
function excerpt(line, start, end, width) {
	const row = cells(line.trimEnd());
	const from = Math.min(start, row.length);
	const to = Math.max(from, Math.min(end, row.length));
	const [left, right] = window(row, from, to, width);
	const head = left > 0 ? [CUT] : [];
	const tail = right < row.length ? [CUT] : [];
	return {
		text: textOf([
			...head,
			...row.slice(left, right),
			...tail
		]),
		indent: widthOf(head) + widthOf(row.slice(left, from)),
		length: Math.max(1, widthOf(row.slice(from, Math.min(to, right))))
	};
}
/** Which cells to show: all that fit; else from a little before the marked part on, as far as the width goes. */
function window(row, from, to, width) {
	if (widthOf(row) <= width) return [0, row.length];
	let room = width - 2 * CUT.width;
	let right = from;
	const take = (cell) => {
		if (cell === void 0 || cell.width > room) return false;
		room -= cell.width;
		return true;
	};
	while (right < to && take(row[right])) right++;
	let left = from;
	for (let growing = true; growing;) {
		const before = left > 0 && take(row[left - 1]);
		if (before) left--;
		const after = right < row.length && take(row[right]);
		if (after) right++;
		growing = before || after;
	}
	return [left, right];
}
// src/report/text/finding.ts
const LEVEL_STYLES = {
	error: "red",
	warning: "yellow",
	note: "blue"
};
/**
* The lines of one finding. `known` holds the usages of the same file whose advice was already given, by that advice:
* the same words are not said twice, the reader is sent to the line that has them.
*/
function finding(usage, level, known, page) {
	const { paint } = page;
	const style = LEVEL_STYLES[level];
	const what = phrase(usage, (name) => paint(visible(name), "bold"), usage.scope === "<module>" ? "" : ` in ${visible(usage.scope)}`);
	const head = `  ${visible(place(usage))}: ${paint(`${level}:`, style, "bold")} ${what} `;
	const gutter = String(usage.line).length + 4;
	return [
		head + paint(`[${visible(usage.category)}]`, "dim"),
		...source(usage, gutter, style, page),
		...advice(usage, gutter, known, page)
	];
}
/** The source line and the underline; of a usage over several lines, the first. */
function source(usage, gutter, style, { paint, width }) {
	const end = usage.endLine === usage.line ? usage.endColumn - 1 : Number.POSITIVE_INFINITY;
	const shown = excerpt(usage.source, usage.column - 1, end, width - gutter - 3);
	const bar = paint("|", "cyan");
	return [`${paint(String(usage.line).padStart(gutter), "cyan")} ${bar} ${shown.text}`, `${" ".repeat(gutter)} ${bar} ${" ".repeat(shown.indent)}${paint("^".repeat(shown.length), style, "bold")}`];
}
function advice(usage, gutter, known, page) {
	const guide = usage.advice.links[0];
	const said = JSON.stringify([adviceSentences(usage), guide?.url]);
	const earlier = known.get(said);
	const row = (label, sentence) => {
		const lead = `${" ".repeat(gutter)} ${page.paint(`= ${label}:`, "cyan")} `;
		return hanging(lead, gutter + label.length + 5, visible(sentence), page.width);
	};
	if (earlier) return [row("instead", `as for line ${earlier.line}`)];
	known.set(said, usage);
	const { stated, marked } = usage.advice;
	const { replacement, notes } = marked;
	return [
		row("instead", replacement.replace(/^`([^`]+)`$/, "$1")),
		...[...stated ? [] : [UNSTATED], ...notes].map((note) => row("note", note)),
		...reasonOf$1(usage).map((why) => row("why", why)),
		...guide ? [row("guide", guide.url)] : []
	];
}
// src/report/text/layout.ts
const VERDICT_STYLES = {
	pass: "green",
	warn: "yellow",
	fail: "red"
};
/** A verdict after what it is on, and its reasons below each other. */
function verdictLines(what, verdict, reasons, { paint, width }) {
	const label = `${what}${verdict}: `;
	const [first = "", ...others] = reasons.map(visible);
	return [hanging(paint(label, VERDICT_STYLES[verdict], "bold"), label.length, first, width), ...others.map((reason) => hanging(" ".repeat(label.length), label.length, reason, width))];
}
/** What could not be checked, and suppressions that do not hold: never silent, also when quiet. */
function problemBlock(problems, { paint, width }) {
	if (problems.length === 0) return [];
	const rows = problems.map((problem) => {
		const place = visible(problemPlace(problem));
		const lead = place === "" ? "  " : `  ${paint(place, "bold")}  `;
		const indent = place === "" ? 2 : place.length + 4;
		return hanging(lead, indent, visible(problemSentence(problem)), width);
	});
	return [paint("Problems", "yellow", "bold"), ...rows];
}
// src/report/text/history.ts
/** A history in a terminal: a row a point, then the pace, its categories, and where it leads. */
/** Columns of the longest bar. */
const LONGEST_BAR = 40;
/** The blocks of a history; when quiet, without the rows of the points. */
function historyText(report, page, quiet) {
	return [
		...quiet ? [] : [pointBlock(report, page)],
		problemBlock(report.problems, page),
		paceBlock(report, page),
		outlookBlock(report, page)
	];
}
/** Each point with its date, total, difference and a bar. */
function pointBlock({ points }, { paint }) {
	const most = Math.max(1, ...points.map(({ counts }) => counts.total));
	const names = points.map(({ date, label }) => label === null ? date : `${date}  ${visible(label)}`);
	const width = Math.max(0, ...names.map((name) => name.length));
	return points.map(({ counts: { total } }, at) => {
		const before = points[at - 1]?.counts.total ?? total;
		const difference = total === before ? "" : signed(total - before);
		const bar = "█".repeat(Math.round(total / most * LONGEST_BAR));
		const colour = total > before ? "red" : "green";
		return `  ${(names[at] ?? "").padEnd(width)}  ${String(total).padStart(6)}  ${paint(difference.padStart(6), colour)}  ${paint(bar, "dim")}`.trimEnd();
	});
}
/** What each category has to do with the change of the last quarter, the largest first. */
function paceBlock({ pace, categories }, { paint }) {
	const rows = Object.entries(pace?.byCategory ?? {}).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
	if (!pace || rows.length === 0) return [];
	return [paint(`What changed from ${pace.from} to ${pace.to}`, "bold"), ...rows.map(([id, change]) => `  ${paint(signed(change).padStart(6), change > 0 ? "red" : "green")}  ${visible(categories[id]?.title ?? id)}`)];
}
function outlookBlock({ outlook, notes, points }, { paint, width }) {
	const last = points.at(-1);
	return [paint(last ? capitalized(inventory(last)) : "", "bold"), ...[...outlook, ...notes].map((sentence) => hanging("", 0, visible(sentence), width))];
}
// src/report/text/scan.ts
/** An inventory in a terminal: where usages stand, of what they are, what goes first, how many in all, and the budget. */
/** The blocks of a scan; when quiet, without the list of every place, and without a budget that is kept. */
function scanText(report, page, quiet) {
	const isQuiet = quiet && report.budget?.verdict === "pass";
	return [
		...quiet ? [] : placeBlocks(report, page),
		problemBlock(report.problems, page),
		repositoryBlock(report, page),
		categoryBlock(report, page),
		...quiet ? [] : [orderBlock(report, page)],
		totalBlock(report, page),
		...isQuiet ? [] : [budgetBlock(report, page)]
	];
}
function placeBlocks({ usages }, { paint }) {
	return [...groupBy(usages, ({ path }) => path)].map(([path, found]) => [paint(visible(path), "bold", "underline"), ...found.map((usage) => {
		const what = phrase(usage, (name) => paint(visible(name), "bold"));
		return `  ${visible(place(usage))}: ${what} ${paint(`[${visible(usage.category)}]`, "dim")}`;
	})]);
}
/** A row a category, the largest first: how many, how hard, what it is called. */
function categoryBlock(report, { paint }) {
	const rows = categoryRows(report);
	if (rows.length === 0) return [];
	const width = Math.max(...rows.map(({ id }) => id.length), 8);
	const line = (id, count, effort) => `  ${id.padEnd(width)}  ${count.padStart(6)}  ${effort}`;
	const paintEffort = (effort) => effort === null ? "" : paint(effort, effort === "large" ? "red" : effort === "medium" ? "yellow" : "green");
	return [paint(line("category", "usages", "effort each"), "dim"), ...rows.map(({ id, count, effort }) => line(visible(id), String(count), paintEffort(effort)))];
}
/** A row a repository, where several are merged. */
function repositoryBlock({ repositories = [] }, { paint }) {
	if (repositories.length === 0) return [];
	const names = repositories.map(({ name }) => visible(name));
	const width = Math.max(...names.map((name) => name.length), 10);
	const line = (name, total, files) => `  ${name.padEnd(width)}  ${total.padStart(6)}  ${files.padStart(5)}`;
	return [paint(line("repository", "usages", "files"), "dim"), ...repositories.map(({ counts }, at) => line(names[at] ?? "", String(counts.total), String(counts.files)))];
}
/** What the guides would have done first, and so on, a row a step. */
function orderBlock({ order }, { paint }) {
	if (order.length === 0) return [];
	const rows = order.map(({ title, total, byEffort }, at) => `  ${at + 1}. ${visible(title)}: ${plural(total, "usage")} ${paint(`(${efforts(byEffort)})`, "dim")}`);
	return [paint("In which order, by the guides, and with how much effort", "bold"), ...rows];
}
function totalBlock(report, { paint }) {
	const kinds = Object.entries(report.counts.byKind).filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
	const label = report.label === void 0 ? "" : `${visible(report.label)}: `;
	const breakdown = kinds.length > 0 ? paint(` (${kinds.join(", ")})`, "dim") : "";
	const which = paint(` ${ofWhich(report, visible)}`, "dim");
	return [paint(label + capitalized(inventory(report)), "bold") + breakdown + which, ...report.counts.total > 0 ? [paint(`Where to start: ${MIGRATION_GUIDE.url}`, "dim")] : []];
}
/** How the tree stands to its budget, and what that can be lowered to. */
function budgetBlock({ budget }, page) {
	if (budget === null) return [];
	const { verdict, reasons, proposal } = budget;
	const lower = proposal === null ? [] : ["It can be lowered to:", ...proposal.trimEnd().split("\n").map(indented)];
	return [...verdictLines("budget ", verdict, reasons, page), ...lower];
}
function indented(line) {
	return `    ${visible(line)}`;
}
// src/report/text.ts
/** The report for a terminal: what came in, where it stands, what to write instead, then the counts and the verdict. */
/** Where there is no terminal to ask. */
const DEFAULT_WIDTH = 120;
/** Narrower is not narrower: an excerpt needs room for its gutter and some code. */
const LEAST_WIDTH = 40;
/** How much good news is listed before it is summed up. */
const LISTED_REMOVED = 10;
/** The report as lines for a terminal, with a line end at the end. Nothing at all when quiet and all is well. */
function text(report, options) {
	const width = Math.max(LEAST_WIDTH, options.width ?? DEFAULT_WIDTH);
	const shown = blocksOf(report, {
		paint: painter(options.color),
		width
	}, options.quiet ?? false).filter((block) => block.length > 0).map((block) => block.join("\n"));
	return shown.length > 0 ? `${inertLines(shown.join("\n\n"))}\n` : "";
}
function blocksOf(report, page, quiet) {
	switch (report.command) {
		case "check": return checkBlocks(report, page, quiet);
		case "scan": return scanText(report, page, quiet);
		case "history": return historyText(report, page, quiet);
	}
}
function checkBlocks(report, page, quiet) {
	const parts = groups(report);
	const urgent = [...findingBlocks(report, parts.findings, page), problemBlock(report.problems, page)];
	if (quiet) return report.verdict === "pass" ? urgent : [...urgent, verdictBlock(report, page)];
	return [
		...urgent,
		offBlock(parts.off, page),
		allowedBlock(parts.allowed, page),
		carriedBlock(parts.carried, page),
		removedBlock(parts.removed, page),
		summaryBlock(report, page),
		verdictBlock(report, page),
		hintBlock(report, parts.findings, page)
	];
}
/** Findings below the name of their file; the file with the worst comes first. */
function findingBlocks(report, found, page) {
	const files = new Map(report.files.map((file) => [file.path, file]));
	return [...groupBy(found, ({ path }) => path)].flatMap(([path, usages]) => {
		const known = /* @__PURE__ */ new Map();
		return [[heading(path, files.get(path), page.paint)], ...usages.map((usage) => finding(usage, levelOf(usage), known, page))];
	});
}
function heading(path, file, paint) {
	const renamed = file?.previousPath ? ` (renamed from ${visible(file.previousPath)})` : "";
	const added = file?.change === "added" ? " (new file)" : "";
	return paint(visible(path), "bold", "underline") + paint(renamed + added, "dim");
}
function allowedBlock(usages, { paint }) {
	const rows = usages.map((usage) => {
		const until = usage.allowed?.until ? ` until ${usage.allowed.until}` : "";
		const reason = usage.allowed ? `: ${visible(usage.allowed.reason)}` : "";
		return `  ${visible(place(usage))}  ${visible(usage.symbol)}  ${paint(`allowed${until}${reason}`, "dim")}`;
	});
	return rows.length > 0 ? [paint("Allowed", "bold"), ...rows] : [];
}
function offBlock(usages, { paint }) {
	const rows = usages.map((usage) => {
		const category = paint(`[${visible(usage.category)}]`, "dim");
		return `  ${visible(place(usage))}  ${visible(usage.symbol)} ${category}`;
	});
	return rows.length > 0 ? [paint("New, and switched off by the config", "bold"), ...rows] : [];
}
function carriedBlock(usages, { paint }) {
	const rows = usages.map((usage) => `  ${visible(place(usage))}  ${visible(usage.symbol)}`);
	if (rows.length === 0) return [];
	return [paint("Carried", "bold") + paint(`: ${CARRIED}`, "dim"), ...rows];
}
function removedBlock(usages, { paint }) {
	if (usages.length === 0) return [];
	const rows = usages.slice(0, LISTED_REMOVED).map((usage) => `  ${paint("−", "green")} ${visible(place(usage))}  ${visible(usage.symbol)}`);
	const more = usages.length - rows.length;
	return [
		paint("Removed", "green", "bold"),
		...rows,
		...more > 0 ? [paint(`    and ${more} more`, "dim")] : []
	];
}
function summaryBlock(report, { paint, width }) {
	const breakdown$1 = breakdown(report);
	return [paint(headline(report), "bold") + paint(breakdown$1 && ` (${breakdown$1})`, "dim"), ...report.notes.map((note) => hanging("", 0, visible(note), width))];
}
function verdictBlock({ verdict, reasons }, page) {
	return verdictLines("", verdict, reasons, page);
}
/** How to go on: only where something came in that the policy minds. */
function hintBlock(report, found, { paint }) {
	if (found.length === 0) return [];
	return [
		paint(`To allow one usage, end its line with: ${ALLOW_COMMENT}`, "dim"),
		paint(`The way out of eventlet, step by step: ${MIGRATION_GUIDE.url}`, "dim"),
		paint(visible(configSentence(report)), "dim")
	];
}
export { MIGRATION_GUIDE as $, BLOCKING_CATEGORIES as $t, fold as A, TOPICS as At, lastAtMost as B, longestKnown as Bt, linesOf$1 as C, shortRevision as Ct, settingMeaning as D, KINDS as Dt, indirect as E, withStops as Et, splitAssignment as F, rowOf as Ft, problemsByPlace as G, linkTo as Gt, anyOf$1 as H, STAR$1 as Ht, endOfString as I, ENVIRONMENT_VARIABLES as It, inventoryCounts$1 as J, titleOf as Jt, reportedCategories as K, linksTo as Kt, bindingsOf as L, attributesBelong as Lt, withoutBom as M, topicById as Mt, contextOf as N, categoryOrFallback as Nt, variableMeaning as O, painter as Ot, readCommands as P, replacementOf as Pt, CARRIED as Q, KIND_ROWS as Qt, starsSeenFrom as R, canonicalOf as Rt, importedByLines as S, revisionName as St, entryPointMeaning as T, withCell as Tt, pathFilter as U, SYMBOLS as Ut, together as V, names as Vt, byPlace as W, VARIABLES$1 as Wt, ALLOW_COMMENT as X, situated as Xt, scanCounts as Y, NOTE_ROWS as Yt, ALLOW_UNTIL_COMMENT as Z, MEANT_NAMES as Zt, Importers as _, plural as _t, groups as a, categoryRows as at, OpenText as b, problemSentence as bt, judgeBudget as c, fileLine as ct, lookingWith as d, judgement as dt, CATEGORIES as en, UNSTATED as et, KnownModules as f, location as ft, PythonSource as g, phrase as gt, openPython as h, ofWhich as ht, groupBy as i, capitalized as it, toFindings as j, termPage as jt, NOTHING as k, TERMS as kt, pythonSyntax as l, headline as lt, isPythonSource as m, net as mt, json as n, categoryById as nn, breakdown as nt, levelOf as o, configSentence as ot, findBesidePython as p, message as pt, orderOfWork as q, pageOfName as qt, findings as r, budgetSentences as rt, engineOf as s, efforts as st, text as t, CATEGORY_IDS as tn, adviceSentences as tt, Blocks as u, inventory as ut, ModulePaths as v, problemName as vt, commandSwitches as w, signed as wt, holdsStatement as x, reasonOf$1 as xt, NO_MODULES as y, problemPlace as yt, Lines as z, categoryOf as zt };
