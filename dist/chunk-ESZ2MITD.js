import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/catalogue/data/topic-rows.ts
var TOPIC_ROWS = [
  {
    id: "official-migration-guide",
    title: "Official migration guide",
    text: "Eventlet\u2019s own way out has three steps: switch the program to the asyncio hub, move the code to asyncio piece by piece while both run in one thread, then drop eventlet. The removal guide covers native threads as well.",
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
    text: 'EVENTLET_HUB=asyncio in the environment, or eventlet.hubs.use_hub("eventlet.hubs.asyncio") before monkey patching and all other set-up, makes eventlet run on an asyncio event loop. It is the first step to asyncio, and changes nothing else. The removal guide writes eventlet.use_hub: no release has that name.',
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
    pages: [
      "official:asyncio/guide/deprecation.html#manage-your-deprecations",
      "removal:guide/preparing-for-migration/#split-your-works"
    ]
  },
  {
    id: "fork",
    title: "fork() without execve()",
    text: 'A forked copy of a process with an event loop can dead-lock or crash. Eventlet warns about it since 0.40.1. With multiprocessing, choose the "spawn" start method.',
    pages: ["official:fork.html#fork-without-execve", "official:fork.html#multiprocessing"]
  },
  {
    id: "order-of-work",
    title: "Order of work",
    text: "Deprecations first, then services before the libraries they use, green threads and executors before monkey patching, and the requirement last.",
    pages: [
      "removal:guide/preparing-for-migration/#split-your-works",
      "removal:guide/sequencing-the-migration/#your-migration"
    ]
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
    pages: [
      "removal:guide/post-migration-guidance/#hacking-checks",
      "removal:guide/post-migration-guidance/#monitor-dependencies"
    ]
  }
], TERM_ROWS = [
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
    text: "Short for coroutine; in eventlet\u2019s code often a green thread."
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
    text: "CPython\u2019s lock that lets one thread at a time run Python code; blocking calls let go of it."
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
var TOPICS = TOPIC_ROWS, TERMS = TERM_ROWS;
function termPage({ anchor }) {
  return `official:asyncio/guide/glossary.html#${anchor}`;
}
var BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));
function topicById(id) {
  let topic = BY_ID.get(id);
  if (!topic) throw new Error(`no topic ${id}`);
  return topic;
}

// src/catalogue/data/guide-pages.generated.ts
var GUIDE_PAGES = `official:asyncio/asyncio.html	Asyncio in Eventlet
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
official:modules/backdoor.html	backdoor \u2013 Python interactive interpreter within a running process
#backdoor-python-interactive-interpreter-within-a-running-process	backdoor \u2013 Python interactive interpreter within a running process
#module-eventlet.backdoor	eventlet.backdoor
.eventlet.backdoor backdoor_server backdoor
official:modules/corolocal.html	corolocal \u2013 Coroutine local storage
#corolocal-coroutine-local-storage	corolocal \u2013 Coroutine local storage
#module-eventlet.corolocal	eventlet.corolocal
.eventlet.corolocal get_ident
official:modules/dagpool.html	dagpool \u2013 Dependency-Driven Greenthreads
#dagpool-dependency-driven-greenthreads	dagpool \u2013 Dependency-Driven Greenthreads
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
official:modules/db_pool.html	db_pool \u2013 DBAPI 2 database connection pooling
#db-pool-dbapi-2-database-connection-pooling	db_pool \u2013 DBAPI 2 database connection pooling
#constructor-arguments	Constructor Arguments
#databaseconnector	DatabaseConnector
#module-eventlet.db_pool	eventlet.db_pool
.eventlet.db_pool TpooledConnectionPool RawConnectionPool PooledConnectionWrapper DatabaseConnector
.eventlet.db_pool.PooledConnectionWrapper close
.eventlet.db_pool.DatabaseConnector get
official:modules/debug.html	debug \u2013 Debugging tools for Eventlet
#debug-debugging-tools-for-eventlet	debug \u2013 Debugging tools for Eventlet
#module-eventlet.debug	eventlet.debug
.eventlet.debug spew unspew format_hub_listeners format_asyncio_info format_threads_info format_hub_timers hub_listener_stacks hub_timer_stacks hub_prevent_multiple_readers hub_exceptions tpool_exceptions hub_blocking_detection
official:modules/event.html	event \u2013 Cross-greenthread primitive
#event-cross-greenthread-primitive	event \u2013 Cross-greenthread primitive
#module-eventlet.event	eventlet.event
.eventlet.event Event
.eventlet.event.Event ready wait send send_exception
official:modules/greenpool.html	greenpool \u2013 Green Thread Pools
#greenpool-green-thread-pools	greenpool \u2013 Green Thread Pools
#module-eventlet.greenpool	eventlet.greenpool
.eventlet.greenpool GreenPool GreenPile
.eventlet.greenpool.GreenPool resize running free spawn spawn_n waitall waiting starmap imap
.eventlet.greenpool.GreenPile spawn next
official:modules/greenthread.html	greenthread \u2013 Green Thread Implementation
#greenthread-green-thread-implementation	greenthread \u2013 Green Thread Implementation
#module-eventlet.greenthread	eventlet.greenthread
.eventlet.greenthread sleep spawn spawn_n spawn_after spawn_after_local GreenThread kill getcurrent
.eventlet.greenthread.GreenThread wait link unlink kill cancel
official:modules/pools.html	pools - Generic pools of resources
#pools-generic-pools-of-resources	pools - Generic pools of resources
#module-eventlet.pools	eventlet.pools
.eventlet.pools Pool TokenPool
.eventlet.pools.Pool get item put resize free waiting create
official:modules/queue.html	queue \u2013 Queue class
#queue-queue-class	queue \u2013 Queue class
#module-eventlet.queue	eventlet.queue
.eventlet.queue LightQueue Queue PriorityQueue LifoQueue Full Empty
.eventlet.queue.LightQueue qsize resize putting getting empty full put put_nowait get get_nowait
.eventlet.queue.Queue task_done join
official:modules/semaphore.html	semaphore \u2013 Semaphore classes
#semaphore-semaphore-classes	semaphore \u2013 Semaphore classes
.eventlet.semaphore Semaphore BoundedSemaphore CappedSemaphore
.eventlet.semaphore.Semaphore locked bounded acquire release balance
.eventlet.semaphore.BoundedSemaphore release
.eventlet.semaphore.CappedSemaphore locked bounded acquire release balance
official:modules/timeout.html	timeout \u2013 Universal Timeouts
#timeout-universal-timeouts	timeout \u2013 Universal Timeouts
.eventlet.timeout Timeout with_timeout
official:modules/websocket.html	websocket \u2013 Websocket Server
#websocket-websocket-server	websocket \u2013 Websocket Server
#module-eventlet.websocket	eventlet.websocket
.eventlet.websocket WebSocketWSGI WebSocket
.eventlet.websocket.WebSocket send wait close
official:modules/wsgi.html	wsgi \u2013 WSGI server
#wsgi-wsgi-server	wsgi \u2013 WSGI server
#ssl	SSL
#wsgi-ssl	SSL
#non-standard-extension-to-support-post-hooks	Non-Standard Extension to Support Post Hooks
#continue-response-headers	"100 Continue" Response Headers
#module-eventlet.wsgi	eventlet.wsgi
.eventlet.wsgi format_date_time server
official:modules/zmq.html	eventlet.green.zmq \u2013 \xD8MQ support
#eventlet-green-zmq-omq-support	eventlet.green.zmq \u2013 \xD8MQ support
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
#what-is-omq	What is \xD8MQ?
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
#quick-demo	Quick Demo \u2014 60 Seconds to First Stack Trace
#eventlet-vs-asyncio	Eventlet versus AsyncIO Introspection\u2014Cheat Sheet
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
~Example: H999 \u2013 Ban Eventlet Import
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
~\u{1F4C5} OpenStack Release Series Timeline
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
var places = null;
function titleOf(page) {
  return places ??= read(GUIDE_PAGES), places.titles.get(page) ?? null;
}
function pageOfName(name) {
  return places ??= read(GUIDE_PAGES), places.objects.get(name) ?? null;
}
function read(table) {
  let titles = /* @__PURE__ */ new Map(), objects = /* @__PURE__ */ new Map(), page = "official:", anchor = page;
  for (let line of table.split(`
`)) {
    let [place = "", title = ""] = line.split("	"), rest = place.slice(1);
    if (place.startsWith("#"))
      anchor = `${page}${place}`, titles.set(anchor, title), rest.startsWith("module-") && document(objects, rest.slice(7), anchor);
    else if (place.startsWith("~"))
      titles.set(`${anchor === page ? `${page}#` : anchor}:~:text=${fragment(rest)}`, rest);
    else if (place.startsWith(".")) {
      let [parent, ...names] = rest.split(" ");
      for (let name of names)
        titles.set(`${page}#${parent}.${name}`, `${parent}.${name}`), document(objects, `${parent}.${name}`, `${page}#${parent}.${name}`);
    } else place !== "" && (page = place, anchor = page, titles.set(page, title));
  }
  return { titles, objects };
}
function document(objects, name, page) {
  let known = objects.get(name);
  (known === void 0 || known.startsWith("official:reference/") && !page.startsWith("official:reference/")) && objects.set(name, page);
}
function fragment(heading) {
  return encodeURIComponent(heading).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("-", "%2D");
}

// src/catalogue/links.ts
var SITES = {
  official: { url: "https://eventlet.readthedocs.io/en/latest/", name: "Official guide" },
  removal: { url: "https://removal.eventlet.org/", name: "Removal guide" }
};
function linkTo(page) {
  let title = titleOf(page);
  if (title === null) throw new Error(`the guides have no place ${page}: run npm run guide:refresh`);
  let at = page.indexOf(":"), site = SITES[page.slice(0, at)];
  return { title: `${site.name}: ${title}`, url: site.url + page.slice(at + 1) };
}
function linksTo(pages) {
  return [...new Set(pages)].map(linkTo);
}

export {
  pageOfName,
  linkTo,
  linksTo,
  TOPICS,
  TERMS,
  termPage,
  topicById
};
