/** Wrappers that the config names: `symbols: {mylib.concurrency.spawn: greenthreads}`. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { adviceFor } from '../src/catalogue/advice.ts';
import { bundle, runCli } from './support/bundle.ts';
import { found } from './support/found.ts';
import { temporaryRepository } from './support/repository.ts';

const SYMBOLS = {
  'mylib.concurrency.spawn': 'greenthreads',
  'mylib.concurrency.Pool': 'green-pools',
  'app.green': 'locks',
};

type Tree = Readonly<Record<string, string>>;
type Case = readonly [name: string, tree: Tree | string, ...expected: string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, tree, ...expected] of cases) {
      test(name, async () => {
        const files = typeof tree === 'string' ? { 'x.py': tree } : tree;
        assert.deepEqual(await found(files, SYMBOLS), [...expected].sort());
      });
    }
  });
}

const SPAWN = 'indirect mylib.concurrency.spawn greenthreads';
const POOL = 'indirect mylib.concurrency.Pool green-pools';
const GREEN = 'indirect app.green locks';

check('a wrapper of another package is found', [
  [
    'imported by name',
    'from mylib.concurrency import spawn\nspawn(f)\n',
    `x.py:1:31 ${SPAWN}`,
    `x.py:2:1 ${SPAWN}`,
  ],
  [
    'under another name',
    'from mylib.concurrency import spawn as go\ngo(f)\n',
    `x.py:1:31 ${SPAWN}`,
    `x.py:2:1 ${SPAWN}`,
  ],
  [
    'in an import of several lines',
    'from mylib.concurrency import (\n    join,\n    Pool,\n)\nPool(3)\n',
    `x.py:3:5 ${POOL}`,
    `x.py:5:1 ${POOL}`,
  ],
  [
    'through its module',
    'from mylib import concurrency\nconcurrency.spawn(f)\nconcurrency.join()\n',
    `x.py:2:1 ${SPAWN}`,
  ],
  [
    'through the module under another name',
    'import mylib.concurrency as c\nc.Pool(1).spawn(f)\n',
    `x.py:2:1 ${POOL}`,
  ],
  ['through its package', 'import mylib.concurrency\nmylib.concurrency.spawn(f)\n', `x.py:2:1 ${SPAWN}`],
  [
    'through an assigned name',
    'from mylib import concurrency\ngo = concurrency.spawn\ngo(f)\n',
    `x.py:2:6 ${SPAWN}`,
    `x.py:3:1 ${SPAWN}`,
  ],
  [
    'with what is below it',
    'from mylib import concurrency as c\nc.Pool.of(3)\nP = c.Pool\nP.of(3)\n',
    `x.py:2:1 ${POOL}`,
    `x.py:3:5 ${POOL}`,
    `x.py:4:1 ${POOL}`,
  ],
  ['through a star import', 'from mylib.concurrency import *\nspawn(f)\njoin()\n', `x.py:2:1 ${SPAWN}`],
  [
    'in a function, a decorator, a base class',
    'def f():\n    from mylib.concurrency import spawn, Pool\n    @spawn\n    class A(Pool): pass\n',
    `x.py:2:35 ${SPAWN}`,
    `x.py:2:42 ${POOL}`,
    `x.py:3:6 ${SPAWN}`,
    `x.py:4:13 ${POOL}`,
  ],
  [
    'beside eventlet',
    'import eventlet\nfrom mylib.concurrency import spawn\nspawn(eventlet.sleep)\n',
    'x.py:1:8 import eventlet other',
    `x.py:2:31 ${SPAWN}`,
    `x.py:3:1 ${SPAWN}`,
    'x.py:3:7 reference eventlet.sleep sleeping',
  ],
  [
    'in a notebook',
    {
      'n.ipynb': JSON.stringify({
        cells: [
          { cell_type: 'code', source: ['from mylib.concurrency import spawn'], metadata: {}, outputs: [] },
        ],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      }),
    },
    `n.ipynb:1:31 ${SPAWN}`,
  ],
  [
    'in a script',
    { 'bin/x': '#!/usr/bin/env python\nfrom mylib.concurrency import spawn\n' },
    `bin/x:2:31 ${SPAWN}`,
  ],
]);

check('nothing is found', [
  ['in names that are near', 'from mylib.concurrency import spawner, Pooling\nspawner(f)\n'],
  [
    'in the same name of another module',
    'from mylib import concurrency\nfrom other.concurrency import spawn\nspawn(f)\n',
  ],
  [
    'where the name is bound to something else',
    'from mylib.concurrency import *\ndef spawn(f): pass\nspawn(f)\n',
  ],
  [
    'in strings, comments and docstrings',
    '"""mylib.concurrency.spawn"""\nmock.patch("mylib.concurrency.spawn")  # from mylib.concurrency import spawn\n',
  ],
  [
    'in an attribute of something else',
    'import mylib\nself.concurrency.spawn(f)\nx.mylib.concurrency.spawn(f)\n',
  ],
]);

const APP = { 'app/__init__.py': '', 'app/sub/__init__.py': '' };
check('a wrapper of the repository is found', [
  [
    'as a module',
    { ...APP, 'app/green.py': 'def lock(): pass\n', 'x.py': 'from app import green\ngreen.lock()\n' },
    `x.py:1:17 ${GREEN}`,
    `x.py:2:1 ${GREEN}`,
  ],
  [
    'by a relative import',
    {
      ...APP,
      'app/green.py': '',
      'app/a.py': 'from . import green\ngreen.lock()\n',
      'app/b.py': 'from .green import lock as l\nl()\n',
      'app/sub/c.py': 'from ..green import lock\n',
      'app/sub/d.py': 'from .green import lock\n',
    },
    `app/a.py:1:15 ${GREEN}`,
    `app/a.py:2:1 ${GREEN}`,
    `app/b.py:1:20 ${GREEN}`,
    `app/b.py:2:1 ${GREEN}`,
    `app/sub/c.py:1:21 ${GREEN}`,
  ],
  [
    'where the package is not at the top',
    { 'src/app/__init__.py': '', 'src/app/green.py': '', 'src/app/a.py': 'from .green import lock\n' },
    `src/app/a.py:1:20 ${GREEN}`,
  ],
  [
    'in packages without __init__.py',
    { 'app/green.py': '', 'app/a.py': 'from .green import lock\n' },
    `app/a.py:1:20 ${GREEN}`,
  ],
  [
    'but not where it uses itself',
    {
      'app/green/__init__.py': 'from . import impl\nfrom .impl import lock\n',
      'app/green/impl.py': 'def lock(): pass\n',
      'app/green/more.py': 'from .impl import lock\nlock()\n',
    },
  ],
]);

check('what leads to eventlet by itself counts as that, once', [
  [
    'through a module that hands it on',
    {
      ...APP,
      'app/green.py': 'from eventlet import sleep\nimport eventlet\ndef lock(): pass\n',
      'x.py': 'from app.green import sleep, lock\nsleep(lock)\n',
    },
    'app/green.py:1:22 import eventlet.sleep sleeping',
    'app/green.py:2:8 import eventlet other',
    'x.py:1:23 import eventlet.sleep sleeping via app.green',
    `x.py:1:30 ${GREEN}`,
    'x.py:2:1 reference eventlet.sleep sleeping via app.green',
    `x.py:2:7 ${GREEN}`,
  ],
  [
    'through an accessor',
    {
      ...APP,
      'app/green.py': 'import eventlet\ndef get():\n    return eventlet\n',
      'x.py': 'from app import green\ngreen.get().sleep(1)\n',
    },
    'app/green.py:1:8 import eventlet other',
    'app/green.py:3:12 reference eventlet other',
    `x.py:1:17 ${GREEN}`,
    'x.py:2:1 reference eventlet.sleep sleeping via app.green.get',
  ],
]);

const OSLO = 'indirect oslo_utils.eventletutils events';
const FUTURIST = 'indirect futurist.GreenThreadPoolExecutor green-pools';
check('a module of the repository hands a wrapper on', [
  [
    'by its import',
    {
      ...APP,
      'app/compat.py': 'from oslo_utils import eventletutils\n',
      'app/x.py': 'from app.compat import eventletutils\neventletutils.EventletEvent()\n',
      'app/y.py': 'from app import compat\ncompat.eventletutils.is_monkey_patched("os")\n',
      'app/z.py': 'from . import compat as c\nclass E(c.eventletutils.EventletEvent): pass\n',
    },
    `app/compat.py:1:24 ${OSLO}`,
    `app/x.py:1:24 ${OSLO} via app.compat`,
    `app/x.py:2:1 ${OSLO} via app.compat`,
    `app/y.py:2:1 ${OSLO} via app.compat`,
    `app/z.py:2:9 ${OSLO} via app.compat`,
  ],
  [
    'under another name, and again through another module',
    {
      ...APP,
      'app/compat.py': 'import futurist\nExecutor = futurist.GreenThreadPoolExecutor\n',
      'app/sub/pools.py': 'from ..compat import Executor as Pool\n',
      'x.py': 'from app.sub.pools import Pool\nPool()\n',
    },
    `app/compat.py:2:12 ${FUTURIST}`,
    `app/sub/pools.py:1:22 ${FUTURIST} via app.compat`,
    `x.py:1:27 ${FUTURIST} via app.sub.pools`,
    `x.py:2:1 ${FUTURIST} via app.sub.pools`,
  ],
  [
    'to a star import',
    {
      ...APP,
      'app/compat.py': 'from mylib.concurrency import spawn, join\n',
      'x.py': 'from app.compat import *\nspawn(f)\njoin()\n',
    },
    `app/compat.py:1:31 ${SPAWN}`,
    `x.py:2:1 ${SPAWN} via app.compat`,
  ],
  [
    'that is the project’s own',
    {
      ...APP,
      'app/green.py': 'def lock(): pass\n',
      'app/locks.py': 'from app.green import lock as green_lock\n',
      'x.py': 'from app.locks import green_lock\ngreen_lock()\n',
    },
    `app/locks.py:1:23 ${GREEN}`,
    `x.py:1:23 ${GREEN} via app.locks`,
    `x.py:2:1 ${GREEN} via app.locks`,
  ],
  [
    'but a name that it binds to something else besides is eventlet’s first',
    {
      ...APP,
      'app/compat.py':
        'try:\n    from futurist import GreenThreadPoolExecutor as Pool\nexcept ImportError:\n    from eventlet import GreenPool as Pool\n',
      'x.py': 'from app.compat import Pool\n',
    },
    `app/compat.py:2:26 ${FUTURIST}`,
    'app/compat.py:4:26 import eventlet.GreenPool green-pools',
    'x.py:1:24 import eventlet.GreenPool green-pools via app.compat',
  ],
]);

test('a package of the tables is no other package in its own repository', async () => {
  const use = 'from oslo_service import wsgi\nfrom oslo_service.wsgi import Server\nwsgi.Server()\n';
  assert.equal((await found({ 'x.py': use }, {})).length, 3);
  const own = {
    'oslo_service/__init__.py': '',
    'oslo_service/wsgi.py': 'from eventlet import wsgi\n',
    'x.py': use,
  };
  assert.deepEqual(await found(own, {}), ['oslo_service/wsgi.py:1:22 import eventlet.wsgi wsgi-server']);
});

test('the config’s word goes before the tables, where it is as specific', async () => {
  const text = 'from oslo_utils import eventletutils\neventletutils.EventletEvent()\n';
  const cases: readonly (readonly [symbols: Record<string, string>, symbol: string])[] = [
    [{}, 'oslo_utils.eventletutils events'],
    [{ oslo_utils: 'locks' }, 'oslo_utils.eventletutils events'],
    [{ 'oslo_utils.eventletutils': 'locks' }, 'oslo_utils.eventletutils locks'],
  ];
  for (const [symbols, symbol] of cases)
    assert.deepEqual(await found({ 'x.py': text }, symbols), [
      `x.py:1:24 indirect ${symbol}`,
      `x.py:2:1 indirect ${symbol}`,
    ]);
  assert.deepEqual(await found({ 'x.py': text }, { 'oslo_utils.eventletutils.EventletEvent': 'locks' }), [
    'x.py:1:24 indirect oslo_utils.eventletutils events',
    'x.py:2:1 indirect oslo_utils.eventletutils.EventletEvent locks',
  ]);
});

test('a symbol of one component, and one that is not ASCII', async () => {
  assert.deepEqual(await found({ 'x.py': 'import greens\ngreens.go()\n' }, { greens: 'other' }), [
    'x.py:1:8 indirect greens other',
    'x.py:2:1 indirect greens other',
  ]);
  assert.deepEqual(await found({ 'x.py': 'from módulo import é\né()\n' }, { 'módulo.é': 'locks' }), [
    'x.py:1:20 indirect módulo.é locks',
    'x.py:2:1 indirect módulo.é locks',
  ]);
});

test('the advice is the category’s, and says where the wrapper is named', () => {
  const usage = {
    kind: 'indirect',
    symbol: 'mylib.spawn',
    canonical: 'mylib.spawn',
    category: 'greenthreads',
    surroundings: [],
    via: null,
  } as const;
  const { replacement, notes } = adviceFor(usage, { guide: 'asyncio', guides: {}, test: false });
  assert.equal(replacement, 'asyncio.create_task().');
  assert.deepEqual(notes, [
    'symbols in the config says that mylib.spawn stands for eventlet: take it out there when it no longer does.',
  ]);
});

describe('on the command line', () => {
  before(() => void bundle());
  const config = 'symbols: {mylib.concurrency.spawn: greenthreads}\n';

  test('scan and check count it', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { '.github/no-new-eventlet.yml': config, 'a.py': '' });
    repo.commit('head', { 'a.py': 'from mylib.concurrency import spawn\nspawn(print)\n' });
    const scan = JSON.parse(runCli(['scan', '--format', 'json'], { cwd: repo.dir }).stdout);
    assert.deepEqual(scan.counts.byKind.indirect, 2);
    assert.deepEqual(scan.counts.byCategory.greenthreads, 2);
    const run = runCli(['check', '--base', base, '--format', 'json'], { cwd: repo.dir });
    const report = JSON.parse(run.stdout);
    assert.deepEqual([run.status, report.counts.new, report.verdict], [1, 2, 'fail']);
  });
});

test('a module that hands on the wrapper that is named by it, through itself', async () => {
  const tree = { 'app/__init__.py': '', 'app/x.py': 'def f():\n  return y.z\nfrom app.x import *\n' };
  assert.deepEqual(await found(tree, { 'app.x.y': 'locks' }), [
    'app/x.py:2:10 indirect app.x.y locks via app.x',
  ]);
});

test('a module that hands on what a star import brings', async () => {
  const tree = {
    'b.py': 'from mylib.concurrency import *\n',
    'a.py': 'from b import spawn\nspawn(f)\n',
    'c.py': 'from b import *\nspawn(f)\n',
  };
  assert.deepEqual(await found(tree, SYMBOLS), [
    `a.py:1:15 ${SPAWN} via b`,
    `a.py:2:1 ${SPAWN} via b`,
    `c.py:2:1 ${SPAWN} via b`,
  ]);
});
