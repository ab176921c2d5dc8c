/**
 * Commits that hide eventlet, or only move it, through the command line on real repositories. Each is distilled from one that
 * a project made: eventlet behind one module (swift, twice), behind functions (st2), behind an accessor (nova), in another
 * folder (oslo.service), and scripts that became modules (heat).
 */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { CheckReport } from '../../src/report/report.ts';
import { bundle } from '../support/bundle.ts';
import { checkCommits } from '../support/commits.ts';
import type { Files } from '../support/repository.ts';

before(() => void bundle());

const rows = ({ usages }: CheckReport, ...statuses: string[]) =>
  usages
    .filter(({ status }) => statuses.length === 0 || statuses.includes(status))
    .map(
      ({ status, kind, symbol, path, line, via }) =>
        `${status} ${kind} ${symbol} ${path}:${line}${via ? ` via ${via}` : ''}`,
    );

const counts = ({ counts: { new: added, removed, moved, kept } }: CheckReport) => ({
  new: added,
  removed,
  moved,
  kept,
});

const PACKAGE = { 'app/__init__.py': '', 'app/common/__init__.py': '' };
const WORKER = (imports: string) => `${imports}

class Worker:
    def run(self):
        pool = eventlet.GreenPool(10)
        with Timeout(3):
            pool.spawn_n(self.step)
            sleep(1)
`;
const DIRECT = WORKER('import eventlet\nfrom eventlet import Timeout, sleep');
const WRAPPER = `import eventlet
import eventlet.debug
from eventlet import Timeout, sleep, spawn, spawn_n

hub_exceptions = eventlet.debug.hub_exceptions
__all__ = ['eventlet', 'Timeout', 'sleep', 'spawn', 'spawn_n', 'hub_exceptions']
`;

describe('eventlet goes behind one module', () => {
  const wrapped = WORKER(
    'from app.common.concurrency import eventlet\nfrom app.common.concurrency import Timeout, sleep',
  );

  test('what used it directly uses it through that: kept, and only the module’s own is new', async () => {
    const report = await checkCommits(
      { ...PACKAGE, 'app/a.py': DIRECT, 'app/b.py': DIRECT },
      { 'app/a.py': wrapped, 'app/b.py': wrapped, 'app/common/concurrency.py': WRAPPER },
    );
    assert.deepEqual(counts(report), { new: 7, removed: 0, moved: 0, kept: 12 });
    assert.ok(rows(report, 'new').every((row) => row.includes(' app/common/concurrency.py:')));
    assert.ok(rows(report, 'kept').every((row) => row.endsWith(' via app.common.concurrency')));
    assert.deepEqual([report.verdict, report.notes], ['fail', []]);
  });

  test('names in place of the package: one import more, which carries what was there', async () => {
    const package_ =
      'from app.common.concurrency import eventlet\n\n\ndef run(f):\n    eventlet.spawn(f)\n    eventlet.spawn_n(f)\n';
    const names =
      'from app.common.concurrency import spawn, spawn_n\n\n\ndef run(f):\n    spawn(f)\n    spawn_n(f)\n';
    const report = await checkCommits(
      { ...PACKAGE, 'app/common/concurrency.py': WRAPPER, 'app/a.py': package_ },
      { 'app/a.py': names },
    );
    assert.deepEqual(
      [counts(report), report.counts.carried, report.verdict],
      [{ new: 1, removed: 0, moved: 0, kept: 3 }, 1, 'pass'],
    );
    assert.deepEqual(rows(report, 'new'), [
      'new import eventlet.spawn_n app/a.py:1 via app.common.concurrency',
    ]);
  });
});

describe('eventlet goes behind functions', () => {
  const UTIL = `import eventlet


def sleep(*args, **kwargs):
    return eventlet.sleep(*args, **kwargs)


def subprocess_module():
    from eventlet.green import subprocess
    return subprocess


def pool_class(library):
    if library == 'eventlet':
        return eventlet.GreenPool
    raise ValueError(library)
`;
  const base = {
    ...PACKAGE,
    'app/common/util.py': UTIL,
    'app/a.py':
      'import eventlet\nfrom eventlet.green import subprocess\n\neventlet.sleep(1)\nsubprocess.call(["x"])\n',
  };
  const head = {
    'app/a.py':
      'from app.common import util\n\nsubprocess = util.subprocess_module()\nutil.sleep(1)\nsubprocess.call(["x"])\n',
  };

  test('a call of one that only hands it on is a use, of any other none', async () => {
    const report = await checkCommits(base, head);
    assert.deepEqual(rows(report, 'new'), [
      'new reference eventlet.green.subprocess app/a.py:3 via app.common.util.subprocess_module',
    ]);
    assert.deepEqual(counts(report), { new: 1, removed: 4, moved: 0, kept: 0 });
  });

  test('those that the config names are found', async () => {
    const config = { '.github/no-new-eventlet.yml': 'symbols: {app.common.util.sleep: sleeping}\n' };
    const report = await checkCommits({ ...base, ...config }, head);
    assert.deepEqual(rows(report, 'new'), [
      'new reference eventlet.green.subprocess app/a.py:3 via app.common.util.subprocess_module',
      'new indirect app.common.util.sleep app/a.py:4',
    ]);
  });
});

test('eventlet goes behind an accessor: what it is used for is kept, each call of it new', async () => {
  const report = await checkCommits(
    {
      ...PACKAGE,
      'app/utils.py': 'from eventlet import tpool\n\n\ndef proxy(target):\n    return tpool.Proxy(target)\n',
      'app/host.py':
        'class Host:\n    def start(self):\n        from eventlet import greenio\n        self.pipe = greenio.GreenPipe(1)\n',
    },
    {
      'app/utils.py':
        'def get_eventlet():\n    import eventlet\n    return eventlet\n\n\ndef proxy(target):\n    return get_eventlet().tpool.Proxy(target)\n',
      'app/host.py':
        'from app import utils\n\n\nclass Host:\n    def start(self):\n        eventlet = utils.get_eventlet()\n        self.pipe = eventlet.greenio.GreenPipe(1)\n',
    },
  );
  assert.deepEqual(rows(report), [
    'removed import eventlet.greenio app/host.py:3',
    'new reference eventlet app/host.py:6 via app.utils.get_eventlet',
    'kept reference eventlet.greenio.GreenPipe app/host.py:7',
    'kept import eventlet app/utils.py:2',
    'new reference eventlet app/utils.py:3',
    'kept reference eventlet.tpool.Proxy app/utils.py:7 via get_eventlet',
  ]);
});

test('code that goes to another folder is moved, however its own modules are called', async () => {
  const service = `import eventlet
from eventlet import event


class Launcher:
    def wait(self):
        self.done = event.Event()
        eventlet.spawn_n(self.run)
`;
  const report = await checkCommits(
    {
      ...PACKAGE,
      'app/service.py': service,
      'app/tests.py': 'from app import service\n\nservice.Launcher().wait()\n',
    },
    {
      'app/service.py': 'from app.backend import get\n\nLauncher = get().Launcher\n',
      'app/backend/__init__.py':
        'def get():\n    from app.backend import eventlet\n    return eventlet.service\n',
      'app/backend/eventlet/__init__.py': 'from app.backend.eventlet import service\n',
      'app/backend/eventlet/service.py': service,
    },
  );
  assert.deepEqual([counts(report), report.verdict], [{ new: 0, removed: 0, moved: 4, kept: 0 }, 'pass']);
});

describe('a script becomes a module', () => {
  const script = `#!/usr/bin/env python
"""Serves the API."""
import eventlet

eventlet.monkey_patch(os=False)

import sys


def main():
    print(sys.argv)


if __name__ == '__main__':
    main()
`;
  test('that it calls from then on: moved', async () => {
    const report = await checkCommits(
      { ...PACKAGE, 'bin/serve': script },
      {
        'bin/serve': '#!/usr/bin/env python\nfrom app.cmd.serve import main\n\nmain()\n',
        'app/cmd/serve.py': script.replace('#!/usr/bin/env python\n', ''),
      },
    );
    assert.deepEqual(counts(report), { new: 0, removed: 0, moved: 2, kept: 0 });
  });

  test('in its place: kept, as of a renamed file', async () => {
    const report = await checkCommits(
      { ...PACKAGE, 'bin/serve': script },
      { 'bin/serve': null, 'app/cmd/serve.py': script.replace('\n\n\ndef main', '\n\n\n\ndef main') },
    );
    assert.deepEqual(counts(report), { new: 0, removed: 0, moved: 0, kept: 2 });
  });
});

describe('a wrapper changes under those that use it', () => {
  const base: Files = {
    ...PACKAGE,
    'app/common/concurrency.py':
      'from eventlet import sleep\n\nimport eventlet\n\n\ndef get():\n    return eventlet\n',
    'app/a.py': 'from app.common.concurrency import sleep\n\nsleep(1)\nsleep(2)\n',
    'app/b.py': 'from .common import concurrency\n\nconcurrency.sleep(1)\nconcurrency.get().spawn(print)\n',
    'app/again.py': 'from app.common.concurrency import sleep as pause\n',
    'app/c.py': 'from app.again import pause\n\npause(1)\n',
    'app/star.py': 'from app.common.concurrency import *\n\nsleep(3)\n',
    'vendor/d.py': 'from app.common.concurrency import sleep\n\nsleep(4)\n',
    '.github/no-new-eventlet.yml': 'exclude: [vendor]\n',
  };
  const without: Files = {
    'app/common/concurrency.py':
      'from time import sleep\n\nimport eventlet\n\n\ndef get():\n    return eventlet\n',
  };

  test('out of eventlet: how many places that reaches outside the change', async () => {
    const report = await checkCommits(base, without);
    assert.deepEqual(report.notes, [
      'app.common.concurrency.sleep no longer stands for eventlet: that reaches 9 places in 5 files outside this change',
    ]);
  });

  test('into eventlet: the same', async () => {
    const report = await checkCommits(
      { ...base, ...without },
      { 'app/common/concurrency.py': String(base['app/common/concurrency.py']) },
    );
    assert.deepEqual(report.notes, [
      'app.common.concurrency.sleep now stands for eventlet: that reaches 9 places in 5 files outside this change',
    ]);
  });

  test('places that the change touches are in the report themselves', async () => {
    const report = await checkCommits(base, {
      ...without,
      'app/a.py': 'from app.common.concurrency import sleep\n\nsleep(1)\n',
    });
    assert.deepEqual(report.notes, [
      'app.common.concurrency.sleep no longer stands for eventlet: that reaches 6 places in 4 files outside this change',
    ]);
    assert.equal(rows(report, 'removed').filter((row) => row.includes('app/a.py')).length, 3);
  });

  test('nothing where nobody uses it, and where a name only goes', async () => {
    const alone = { 'app/common/concurrency.py': String(base['app/common/concurrency.py']) };
    assert.deepEqual((await checkCommits({ ...PACKAGE, ...alone }, without)).notes, []);
    const gone = { 'app/common/concurrency.py': 'import eventlet\n\n\ndef get():\n    return eventlet\n' };
    assert.deepEqual((await checkCommits(base, gone)).notes, []);
  });
});
