/** The order in which the guides have eventlet's features go. */
import type { Step } from '../steps.ts';

/** "Focus first on eliminating the Eventlet WSGI server", "then migrate other concurrency features": the removal guide. */
const PRIORITIES = 'removal:guide/openstack/flamingo-ptg/#migration-strategy:~:text=Prioritization';

export const STEP_ROWS: readonly Step[] = [
  {
    title: 'Serve without eventlet',
    why: 'The WSGI server goes first: how a service is started, deployed and shut down hangs on it, and what comes later can’t be switched off while it runs.',
    categories: ['wsgi-server', 'websocket'],
    pages: [PRIORITIES, 'removal:guide/openstack/flamingo-ptg/#specific-issues'],
  },
  {
    title: 'Move concurrency to threads or asyncio',
    why: 'Green threads and pools, and what waits, locks and times out in them, go together, and before monkey patching, which they count on.',
    categories: [
      'greenthreads',
      'green-pools',
      'dagpool',
      'native-threads',
      'sleeping',
      'timeouts',
      'events',
      'queues',
      'locks',
      'thread-locals',
    ],
    pages: [
      PRIORITIES,
      'removal:guide/preparing-for-migration/#split-your-works:~:text=Secondly%20Executors',
    ],
  },
  {
    title: 'Put plain modules in place of green ones',
    why: 'Sockets, databases and green copies of the standard library: once nothing runs in green threads, plain modules do the same.',
    categories: ['sockets', 'green-stdlib', 'db-pool', 'green-zmq', 'patcher-utilities'],
    pages: ['removal:guide/preparing-for-migration/#audit-your-code'],
  },
  {
    title: 'Stop patching, and drop the hub',
    why: 'Monkey patching reaches code that never names eventlet, so it goes when nothing depends on it any more; hub, bridge and debugging tools go with it.',
    categories: ['monkey-patching', 'hubs', 'asyncio-bridge', 'debugging'],
    pages: [
      'removal:guide/preparing-for-migration/#is-eventlet-disablable',
      'removal:guide/preparing-for-migration/#split-your-works',
    ],
  },
  {
    title: 'Remove what is left',
    why: 'Bare imports, options that name eventlet and the requirement itself: the requirement is the last to go.',
    categories: ['other'],
    pages: [
      'removal:guide/sequencing-the-migration/#your-migration',
      'official:asyncio/guide/deprecation.html#manage-your-deprecations',
      'removal:guide/post-migration-guidance/#monitor-dependencies',
    ],
  },
];
