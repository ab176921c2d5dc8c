/** What the guides say beside the replacements: subjects with their pages, and the words of the glossary. */
import type { Term, Topic } from '../topics.ts';

export const TOPIC_ROWS: readonly Topic[] = [
  {
    id: 'official-migration-guide',
    title: 'Official migration guide',
    text: 'Eventlet’s own way out has three steps: switch the program to the asyncio hub, move the code to asyncio piece by piece while both run in one thread, then drop eventlet. The removal guide covers native threads as well.',
    pages: [
      'official:asyncio/migration.html#migrating-off-of-eventlet',
      'official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub',
      'official:asyncio/migration.html#step-2-migrate-code-to-asyncio',
      'official:asyncio/migration.html#step-3-drop-eventlet-altogether',
    ],
  },
  {
    id: 'why-migrate',
    title: 'Why migrate',
    text: 'Eventlet is deprecated: it is maintained in bugfix mode only, its authors advise against new use, and since 0.40.4 importing it warns. It emulates the blocking interfaces of the standard library, so each new Python release can break it, and what breaks shows up in code that never names eventlet.',
    pages: [
      'official:asyncio/asyncio.html#why-migrating',
      'official:history.html#history',
      'removal:guide/eventlet-risks/#arguments-against-eventlet',
    ],
  },
  {
    id: 'asyncio-compatibility',
    title: 'Asyncio compatibility',
    text: 'On the asyncio hub, eventlet and asyncio run in the same thread: an async function can await a green thread, and a green thread can wait for a coroutine. Each keeps its own locks, queues and locals; they do not work on the other side. asyncio.to_thread() and concurrent.futures run plain threads, which must not run eventlet code.',
    pages: [
      'official:asyncio/compatibility.html#asyncio-compatibility',
      'official:asyncio/compatibility.html#limitations-and-potential-unexpected-behavior',
      'official:asyncio/migration.html#known-limitations-and-work-in-progress',
    ],
  },
  {
    id: 'asyncio-hub',
    title: 'Asyncio hub',
    text: 'EVENTLET_HUB=asyncio in the environment, or eventlet.hubs.use_hub("eventlet.hubs.asyncio") before monkey patching and all other set-up, makes eventlet run on an asyncio event loop. It is the first step to asyncio, and changes nothing else. The removal guide writes eventlet.use_hub: no release has that name.',
    pages: [
      'official:asyncio/migration.html#step-1-switch-to-the-asyncio-hub',
      'official:hubs.html#understanding-eventlet-hubs',
      'official:reference/api/eventlet.hubs.html#module-eventlet.hubs.asyncio',
    ],
  },
  {
    id: 'asyncio-functions',
    title: 'Asyncio functions',
    text: 'eventlet.asyncio.spawn_for_awaitable(coroutine) runs a coroutine from eventlet code, and returns a green thread to wait() for; in async functions a green thread can be awaited. Both need the asyncio hub, and go when eventlet goes.',
    pages: [
      'official:modules/asyncio.html#eventlet.asyncio.spawn_for_awaitable',
      'official:asyncio/migration.html#step-2-migrate-code-to-asyncio',
      'official:reference/api/eventlet.html#module-eventlet.asyncio',
    ],
  },
  {
    id: 'glossary',
    title: 'Glossary',
    text: 'The words of the guides, each explained by itself too: explain coroutine.',
    pages: ['official:asyncio/guide/glossary.html#glossary-guide'],
  },
  {
    id: 'awaitlet',
    title: 'Awaitlet',
    text: 'awaitlet.awaitlet(awaitable) waits for an awaitable inside a plain function, and awaitlet.async_def(function, *args) makes an awaitable of that function, so the layers between need no async or await. It runs on asyncio (next to eventlet: on the asyncio hub), and cannot be called inside an async function: there, await.',
    pages: [
      'official:asyncio/guide/awaitlet.html#awaitlet-as-an-alternative',
      'removal:guide/managing-migration-depth/#awaitlet-as-a-migration-tool',
      'removal:guide/managing-migration-depth/#deep-dependencies',
      'removal:guide/preparing-for-migration/#choosing-an-alternative',
    ],
  },
  {
    id: 'manage-your-deprecations',
    title: 'Manage your deprecations',
    text: 'Options, extras, worker classes and variables that name eventlet are part of what users configure. Deprecate them first, keep them for a release or two as switches that do nothing but warn, then remove them.',
    pages: [
      'official:asyncio/guide/deprecation.html#manage-your-deprecations',
      'removal:guide/preparing-for-migration/#split-your-works',
    ],
  },
  {
    id: 'fork',
    title: 'fork() without execve()',
    text: 'A forked copy of a process with an event loop can dead-lock or crash. Eventlet warns about it since 0.40.1. With multiprocessing, choose the "spawn" start method.',
    pages: ['official:fork.html#fork-without-execve', 'official:fork.html#multiprocessing'],
  },
  {
    id: 'order-of-work',
    title: 'Order of work',
    text: 'Deprecations first, then services before the libraries they use, green threads and executors before monkey patching, and the requirement last.',
    pages: [
      'removal:guide/preparing-for-migration/#split-your-works',
      'removal:guide/sequencing-the-migration/#your-migration',
    ],
  },
  {
    id: 'openstack',
    title: 'OpenStack libraries',
    text: 'oslo.service has a threading backend (without a WSGI server), futurist has thread pools, and cotyledon runs services and worker processes.',
    pages: [
      'removal:guide/openstack/flamingo-ptg/#specific-issues',
      'removal:guide/case-studies/octavia/#steps',
      'removal:guide/testimonials/daniel-bengtsson/',
      'removal:guide/openstack/#migration-status',
    ],
  },
  {
    id: 'keep-it-out',
    title: 'Keep eventlet out',
    text: 'When the last usage is gone, a check keeps it so: eventlet comes back through copied code, through extras and through dependencies.',
    pages: [
      'removal:guide/post-migration-guidance/#hacking-checks',
      'removal:guide/post-migration-guidance/#monitor-dependencies',
    ],
  },
];

export const TERM_ROWS: readonly Term[] = [
  {
    words: ['concurrency'],
    anchor: 'glossary-concurrency',
    text: 'Several pieces of work are under way at the same time, not necessarily running at the same instant.',
  },
  {
    words: ['cooperative multitasking'],
    anchor: 'glossary-cooperative-multitasking',
    text: 'A piece of work runs until it yields of its own accord; eventlet and asyncio work so.',
  },
  {
    words: ['coro'],
    anchor: 'glossary-coro',
    text: 'Short for coroutine; in eventlet’s code often a green thread.',
  },
  {
    words: ['coroutine'],
    anchor: 'glossary-coroutine',
    text: 'A function that can pause and be resumed: in asyncio, what calling an async def returns.',
  },
  {
    words: ['future'],
    anchor: 'glossary-future',
    text: 'An object that will hold the result or the exception of work that is not done yet.',
  },
  {
    words: ['greenlet'],
    anchor: 'glossary-greenlet',
    text: 'A piece of execution with a stack of its own, that other code switches to explicitly; eventlet is built on the package of that name.',
  },
  {
    words: ['green thread'],
    anchor: 'glossary-green-thread',
    text: 'A thread that the program schedules itself, instead of the operating system.',
  },
  {
    words: ['GIL', 'global interpreter lock'],
    anchor: 'glossary-gil',
    text: 'CPython’s lock that lets one thread at a time run Python code; blocking calls let go of it.',
  },
  {
    words: ['parallelism'],
    anchor: 'glossary-parallelism',
    text: 'Several pieces of work run at the same instant, on several processors.',
  },
  {
    words: ['preemption', 'preemptive'],
    anchor: 'glossary-preemptive',
    text: 'The scheduler interrupts running work at any point, whether it yields or not.',
  },
  {
    words: ['preemptive multitasking'],
    anchor: 'glossary-preemptive-multitasking',
    text: 'The operating system shares the processor out between threads, so shared state needs locks wherever it changes.',
  },
  {
    words: ['task'],
    anchor: 'glossary-task',
    text: 'A coroutine that an asyncio event loop runs concurrently, made by asyncio.create_task().',
  },
  {
    words: ['thread'],
    anchor: 'glossary-thread',
    text: 'A native thread: a line of execution that the operating system schedules.',
  },
];
