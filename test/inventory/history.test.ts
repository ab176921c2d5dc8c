/** The past of real repositories: whatever their shape, each point is what a scan of its commit says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openRepository } from '../../src/changes/git.ts';
import { type TakingHistory, takeHistory } from '../../src/inventory/history.ts';
import { HistoryCache } from '../../src/inventory/history-cache.ts';
import { takeInventory } from '../../src/inventory.ts';
import { lookingWith } from '../../src/looking.ts';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import type { HistoryReport } from '../../src/report/report.ts';
import { random } from '../random.ts';
import {
  GIT_ENVIRONMENT,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
} from '../support/repository.ts';
import { syntax } from '../support/syntax.ts';

const TODAY = '2024-06-15';
const TOOL = { name: 'no-new-eventlet', version: '0.0.0' } as const;
const ORIGIN = { path: null, revision: null, changedHere: false };

interface Asked extends Partial<Pick<TakingHistory, 'every' | 'since' | 'today' | 'progress'>> {
  readonly config?: Partial<Config>;
  readonly cache?: string;
  readonly rev?: string;
  readonly warn?: (message: string) => void;
}

async function history(dir: string, asked: Asked = {}): Promise<HistoryReport> {
  await using repository = await openRepository(dir, GIT_ENVIRONMENT);
  const { every = 'month', since = null, today = TODAY, cache = null, rev = 'HEAD' } = asked;
  const config = { ...DEFAULT_CONFIG, ...asked.config };
  const { past } = repository;
  const fail = (message: string) => assert.fail(message);
  return await takeHistory(past, await repository.resolve(rev), {
    ...{ tool: TOOL, config, origin: ORIGIN, every, since, today },
    looking: lookingWith(syntax, today, config),
    cache: new HistoryCache(cache, past.commonDir, { tool: TOOL, config }, asked.warn ?? fail),
    progress: asked.progress ?? (() => {}),
  });
}

async function totalAt(dir: string, rev: string, given: Partial<Config> = {}): Promise<object> {
  await using repository = await openRepository(dir, GIT_ENVIRONMENT);
  const config = { ...DEFAULT_CONFIG, ...given };
  const report = await takeInventory(await repository.snapshot(rev, {}), {
    ...{ tool: TOOL, config, origin: ORIGIN, wanted: () => true },
    looking: lookingWith(syntax, TODAY, config),
  });
  const { total, byKind, byCategory, files } = report.counts;
  return { total, byKind, byCategory, files };
}

const SPAWN = 'import eventlet\neventlet.spawn(f)\n';
const SLEEP = 'import eventlet\neventlet.sleep(1)\neventlet.sleep(2)\n';
const totals = ({ points }: HistoryReport) => points.map(({ date, counts }) => `${date} ${counts.total}`);

test('one month after the other', async () => {
  await using repo = await temporaryRepository();
  repo.commit('one', { 'a.py': SPAWN, 'b.txt': 'eventlet' }, '2024-01-10T12:00:00Z');
  repo.commit('two', { 'a/b.py': SLEEP }, '2024-01-20T12:00:00Z');
  repo.commit('three', { 'a.py': null }, '2024-02-10T12:00:00Z');
  repo.commit('four', { 'requirements.txt': 'eventlet\n' }, '2024-04-01T12:00:00Z');
  const report = await history(repo.dir);
  assert.deepEqual(totals(report), ['2024-01-31 5', '2024-02-29 3', '2024-04-01 4']);
  assert.deepEqual(report.points[2]?.counts, {
    total: 4,
    byKind: { import: 1, reference: 2, dependency: 1 },
    byCategory: { other: 2, sleeping: 2 },
    files: 2,
  });
  assert.deepEqual(Object.keys(report.categories), ['greenthreads', 'other', 'sleeping']);
  assert.deepEqual(report.problems, []);
  assert.deepEqual(report.notes, []);
});

test('a pull request counts from the day it was merged, and not from when it was written', async () => {
  await using repo = await temporaryRepository();
  repo.commit('start', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
  repo.git('switch', '--quiet', '--create', 'topic');
  repo.commit('work', { 'b.py': SLEEP }, '2024-02-10T00:00:00Z');
  repo.git('switch', '--quiet', 'main');
  repo.commit('other', { c: '' }, '2024-03-10T00:00:00Z');
  repo.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic');
  repo.commit('merge', {}, '2024-04-10T00:00:00Z');
  assert.deepEqual(totals(await history(repo.dir)), ['2024-01-31 2', '2024-03-31 2', '2024-04-10 5']);
});

test('a module that somebody asks whether it binds a name, and that itself imports nothing', async () => {
  await using repo = await temporaryRepository();
  const asking = 'from util import x\nx.eventlet.spawn()\n';
  repo.commit('bound', { 'util.py': 'x = 1\n', 'a.py': asking, 'b.py': asking }, '2024-01-10T12:00:00Z');
  repo.commit('unbound', { 'util.py': 'y = 1\n' }, '2024-02-10T12:00:00Z');
  const report = await history(repo.dir);
  for (const [at, rev] of ['HEAD~1', 'HEAD'].entries()) {
    assert.deepEqual(report.points[at]?.counts, await totalAt(repo.dir, rev));
  }
});

test('what a text is read as goes by its path: the same blob twice', async () => {
  await using repo = await temporaryRepository();
  const text = 'eventlet==0.36\n';
  repo.commit('one', { 'requirements.txt': text, 'notes.txt': text, 'a.py': text }, '2024-01-10T00:00:00Z');
  const report = await history(repo.dir);
  assert.deepEqual(report.points[0]?.counts, await totalAt(repo.dir, 'HEAD'));
});

test('a script without an ending, and one that becomes a symbolic link', async () => {
  await using repo = await temporaryRepository();
  repo.commit('one', { 'bin/run': `#!/usr/bin/python3\n${SPAWN}`, 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
  repo.commit('two', { 'a.py': { link: 'bin/run' } }, '2024-02-10T00:00:00Z');
  assert.deepEqual(totals(await history(repo.dir)), ['2024-01-31 4', '2024-02-10 2']);
});

test('the config’s paths hold for the whole past, and environments where they stand', async () => {
  await using repo = await temporaryRepository();
  repo.commit('one', { 'src/a.py': SPAWN, 'vendor/b.py': SPAWN, 'env/c.py': SPAWN }, '2024-01-10T00:00:00Z');
  repo.commit('two', { 'env/pyvenv.cfg': '' }, '2024-02-10T00:00:00Z');
  repo.commit('three', { 'env/d.py': SPAWN }, '2024-03-10T00:00:00Z');
  repo.commit('four', { 'env/pyvenv.cfg': null }, '2024-04-10T00:00:00Z');
  const report = await history(repo.dir, { config: { exclude: ['vendor/'] } });
  assert.deepEqual(totals(report), ['2024-01-31 4', '2024-02-29 2', '2024-03-31 2', '2024-04-10 6']);
});

test('releases are the tags by version, then what is not released yet', async () => {
  await using repo = await temporaryRepository();
  repo.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
  repo.git('tag', '--annotate', '--message', 'first', 'v1.0');
  repo.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
  repo.git('tag', 'v1.10');
  repo.commit('three', { 'b.py': null }, '2024-03-10T00:00:00Z');
  const report = await history(repo.dir, { every: 'release' });
  assert.deepEqual(
    report.points.map(({ label, date, counts }) => [label, date, counts.total]),
    [
      ['v1.0', '2024-01-10', 2],
      ['v1.10', '2024-02-10', 4],
      [null, '2024-03-10', 2],
    ],
  );
});

test('a repository without releases says what to do', async () => {
  await using repo = await temporaryRepository();
  repo.commit('one');
  await assert.rejects(history(repo.dir, { every: 'release' }), {
    name: 'ConfigError',
    message: /no tag .*--every month/s,
  });
});

describe('--since', () => {
  test('leaves out what was before, and nothing of what stood then', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN }, '2023-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
    const report = await history(repo.dir, { since: '2024-01-01' });
    assert.deepEqual(totals(report), ['2024-02-10 4']);
  });

  test('after the last commit is a mistake', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', {}, '2023-01-10T00:00:00Z');
    await assert.rejects(history(repo.dir, { since: '2024-01-01' }), {
      name: 'ConfigError',
      message: 'there is no commit since 2024-01-01: the last one is of 2023-01-10',
    });
  });
});

describe('odd repositories', () => {
  test('no Python at all: the points are there, and zero', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'README.md': 'eventlet' }, '2024-01-10T00:00:00Z');
    const report = await history(repo.dir);
    assert.deepEqual(totals(report), ['2024-01-10 0']);
    assert.deepEqual(report.outlook, ['No usage of eventlet stood at any of these points.']);
  });

  test('no commit at all', async () => {
    await using repo = await temporaryRepository();
    await assert.rejects(history(repo.dir), { name: 'ConfigError', message: /none yet/ });
  });

  test('commits without any file', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', {}, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'a.py': SPAWN }, '2024-02-10T00:00:00Z');
    repo.commit('three', { 'a.py': null }, '2024-03-10T00:00:00Z');
    assert.deepEqual(totals(await history(repo.dir)), ['2024-01-31 0', '2024-02-29 2', '2024-03-10 0']);
  });

  test('dates in no order: a wrong clock moves no other commit, and a note says so', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '1999-01-10T00:00:00Z');
    repo.commit('three', { 'c.py': SPAWN }, '2024-02-10T00:00:00Z');
    repo.commit('four', { 'd.py': SPAWN }, '2038-01-10T00:00:00Z');
    repo.commit('five', { 'e.py': SPAWN }, '2024-03-10T00:00:00Z');
    const report = await history(repo.dir);
    assert.deepEqual(totals(report), ['2024-01-31 2', '2024-02-29 6', '2024-03-10 10']);
    assert.deepEqual(report.notes, [
      '2 commits have dates out of order: each is counted with the commit before it.',
    ]);
  });

  test('the last commit is of the future: it ends the history today', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '2038-01-10T00:00:00Z');
    assert.deepEqual(totals(await history(repo.dir)), ['2024-01-10 2', `${TODAY} 4`]);
  });

  test('force-pushed: what the branch no longer holds is not its past', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    repo.commit('gone', { 'b.py': SLEEP }, '2024-02-10T00:00:00Z');
    await using cache = temporaryDirectory();
    await history(repo.dir, { cache: cache.dir });
    repo.git('reset', '--quiet', '--hard', 'HEAD~1');
    repo.commit('instead', { 'c.py': SPAWN }, '2024-02-11T00:00:00Z');
    repo.git('checkout', '--quiet', '--detach');
    assert.deepEqual(totals(await history(repo.dir, { cache: cache.dir })), ['2024-01-31 2', '2024-02-11 4']);
  });

  test('paths that are no UTF-8, and with line ends', async () => {
    await using repo = await temporaryRepository();
    const files = { 'a\udcff.py': SPAWN, 'b\nc.py': SPAWN, 'd\te.py': SPAWN };
    repo.commit('one', files, '2024-01-10T00:00:00Z');
    assert.deepEqual(totals(await history(repo.dir)), ['2024-01-10 6']);
  });
});

describe('what is not here is said', () => {
  test('a shallow clone tells of what it has', async () => {
    await using origin = await temporaryRepository();
    origin.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    origin.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
    origin.commit('three', { 'c.py': SPAWN }, '2024-03-10T00:00:00Z');
    await using clone = await temporaryRepository({ clone: ['--depth=2', `file://${origin.dir}`] });
    const report = await history(clone.dir);
    assert.deepEqual(totals(report), ['2024-02-29 4', '2024-03-10 6']);
    assert.deepEqual(
      report.problems.map(({ reason }) => reason),
      ['incomplete-list'],
    );
    assert.match(report.problems[0]?.message ?? '', /starts at 2024-02-10.*shallow.*fetch-depth: 0/);
    const whole = await history(clone.dir, { since: '2024-03-01' });
    assert.deepEqual(whole.problems, [], 'what was asked for is all here');
  });

  test('a clone without its blobs', async () => {
    await using origin = await temporaryRepository();
    origin.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    origin.commit('two', { 'a.py': SLEEP }, '2024-02-10T00:00:00Z');
    origin.git('config', 'uploadpack.allowFilter', 'true');
    await using clone = await temporaryRepository({ clone: ['--filter=blob:none', `file://${origin.dir}`] });
    await using cache = temporaryDirectory();
    for (const run of ['first', 'second']) {
      const { points, problems } = await history(clone.dir, { cache: cache.dir });
      assert.deepEqual(
        points.map(({ counts }) => counts.total),
        [0, 3],
        run,
      );
      assert.deepEqual(
        problems.map(({ path, reason }) => [path, reason]),
        [['a.py', 'unreadable']],
        run,
      );
      assert.match(problems[0]?.message ?? '', /partial clone.*\(at 2024-01-31\)/, run);
    }
  });

  test('a commit of the past that is lost', async () => {
    await using repo = await temporaryRepository();
    const lost = repo.commit('one', { 'a.py': SPAWN }, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
    repo.commit('three', {}, '2024-03-10T00:00:00Z');
    repo.git('update-ref', '-d', 'ORIG_HEAD');
    const file = join(repo.dir, '.git/objects', lost.slice(0, 2), lost.slice(2));
    repo.git('config', 'core.commitGraph', 'false');
    rmSync(file);
    const report = await history(repo.dir);
    assert.equal(report.points.at(-1)?.counts.total, 4);
    assert.match(report.problems[0]?.message ?? '', /a commit before it is missing/);
  });

  test('a text that no Python could decode, once, with its points', async () => {
    await using repo = await temporaryRepository();
    const bad = Buffer.concat([Buffer.from(SPAWN), Buffer.from([0x23, 0xff, 0x0a])]);
    repo.commit('one', { 'a.py': bad }, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
    repo.commit('three', { 'a.py': null }, '2024-03-10T00:00:00Z');
    const { problems } = await history(repo.dir);
    assert.deepEqual(
      problems.map(({ path, reason }) => [path, reason]),
      [['a.py', 'undecodable']],
    );
    assert.match(problems[0]?.message ?? '', /\(from 2024-01-31 to 2024-02-29\)$/);
  });

  test('a file over the limit', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN.repeat(100), 'b.py': SPAWN }, '2024-01-10T00:00:00Z');
    const { points, problems } = await history(repo.dir, { config: { maxFileSize: 1000 } });
    assert.equal(points[0]?.counts.total, 2);
    assert.deepEqual(
      problems.map(({ path, reason }) => [path, reason]),
      [['a.py', 'too-large']],
    );
  });
});

describe('the cache', () => {
  async function growing(): Promise<TemporaryRepository> {
    const repo = await temporaryRepository();
    repo.commit('one', { 'a.py': SPAWN, 'c.py': SLEEP }, '2024-01-10T00:00:00Z');
    repo.commit('two', { 'b.py': SPAWN }, '2024-02-10T00:00:00Z');
    return repo;
  }
  const reading = async (dir: string, asked: Asked) => {
    let read = 0;
    const report = await history(dir, {
      ...asked,
      progress: (_, total, of) => {
        if (of === 'files') read = total;
      },
    });
    return { report, read };
  };

  test('spares a second run all reading, and a later one what it has read', async () => {
    await using repo = await growing();
    await using cache = temporaryDirectory();
    const first = await reading(repo.dir, { cache: cache.dir });
    assert.equal(first.read, 2, 'a.py and b.py are one blob');
    const second = await reading(repo.dir, { cache: cache.dir });
    assert.deepEqual(second, { report: first.report, read: 0 });
    repo.commit('three', { 'd.py': 'eventlet.spawn\n', 'c.py': null }, '2024-03-10T00:00:00Z');
    const third = await reading(repo.dir, { cache: cache.dir });
    assert.equal(third.read, 1);
    const { report } = await reading(repo.dir, {});
    assert.deepEqual(third.report, report);
  });

  test('may be deleted at any time', async () => {
    await using repo = await growing();
    const report = await (async () => {
      await using cache = temporaryDirectory();
      return history(repo.dir, { cache: cache.dir });
    })();
    await using cache = temporaryDirectory();
    assert.deepEqual(await history(repo.dir, { cache: join(cache.dir, 'not/there') }), report);
  });

  const damages: Record<string, (bytes: Buffer) => Buffer> = {
    'cut short': (bytes) => bytes.subarray(0, bytes.length - 3),
    empty: () => Buffer.alloc(0),
    'one bit is wrong': (bytes) => {
      const copy = Buffer.from(bytes);
      copy[copy.length - 5] = (copy[copy.length - 5] ?? 0) ^ 1;
      return copy;
    },
    'something else': () => Buffer.from('{"points": []}\n'),
    'of a later format': (bytes) => Buffer.from(bytes.toString().replace('cache 1 ', 'cache 2 ')),
  };
  for (const [name, damage] of Object.entries(damages))
    test(`damaged (${name}): a warning, and the same report`, async () => {
      await using repo = await growing();
      await using cache = temporaryDirectory();
      const report = await history(repo.dir, { cache: cache.dir });
      const [folder = ''] = readdirSync(cache.dir);
      for (const file of readdirSync(join(cache.dir, folder))) {
        const path = join(cache.dir, folder, file);
        writeFileSync(path, damage(readFileSync(path)));
      }
      const warnings: string[] = [];
      const again = await reading(repo.dir, { cache: cache.dir, warn: (each) => warnings.push(each) });
      assert.deepEqual(again, { report, read: 2 });
      assert.equal(warnings.length, 2, 'one for each file');
      assert.match(warnings.join('\n'), /is damaged; it is made anew/);
      assert.equal((await reading(repo.dir, { cache: cache.dir })).read, 0, 'and made anew');
    });

  test('that cannot be written is a warning', async () => {
    await using repo = await growing();
    await using place = temporaryDirectory();
    writeFileSync(join(place.dir, 'file'), '');
    const warnings: string[] = [];
    const report = await history(repo.dir, {
      cache: join(place.dir, 'file'),
      warn: (each) => warnings.push(each),
    });
    assert.deepEqual(totals(report), ['2024-01-31 5', '2024-02-10 7']);
    assert.match(warnings.join('\n'), /cannot be (?:read|written)/);
  });

  test('holds findings by config: other paths are other points, and the texts are read once', async () => {
    await using repo = await growing();
    await using cache = temporaryDirectory();
    await history(repo.dir, { cache: cache.dir });
    const { report, read } = await reading(repo.dir, { cache: cache.dir, config: { exclude: ['c.py'] } });
    assert.deepEqual(totals(report), ['2024-01-31 2', '2024-02-10 4']);
    assert.equal(read, 0);
  });

  test('leaves nothing half written', async () => {
    await using repo = await growing();
    await using cache = temporaryDirectory();
    await Promise.all([1, 2, 3].map(() => history(repo.dir, { cache: cache.dir })));
    const [folder = ''] = readdirSync(cache.dir);
    const names = readdirSync(join(cache.dir, folder));
    assert.deepEqual(names.map((name) => name.replace(/-.*/, '')).sort(), ['blobs', 'points']);
  });
});

test('any past: each point is what a scan of its commit says', async () => {
  for (const seed of [1, 2, 3]) {
    await using repo = await temporaryRepository();
    await using cache = temporaryDirectory();
    const next = random(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T; // the list is not empty
    const paths = [
      'a.py',
      'p/b.py',
      'p/q/setup.py',
      'requirements.txt',
      'bin/s',
      'env/e.py',
      'env/pyvenv.cfg',
    ];
    const texts = [SPAWN, SLEEP, 'eventlet\n', '#!/usr/bin/env python\nimport eventlet\n', '', null];
    for (let month = 1; month <= 6; month++) {
      for (let day = 1; day <= 3; day++)
        repo.commit(
          'next',
          { [pick(paths)]: pick(texts), [pick(paths)]: pick(texts) },
          `2024-0${month}-0${day}T00:00:00Z`,
        );
      const report = await history(repo.dir, { cache: cache.dir });
      assert.deepEqual(report, await history(repo.dir), `seed ${seed}: the cache changes nothing`);
      for (const { revision, counts } of report.points)
        assert.deepEqual(counts, await totalAt(repo.dir, revision), `seed ${seed}, ${revision}`);
    }
  }
});

describe('each point is resolved through its own modules, as a scan of its commit is', () => {
  /** Each file in each of its states; null where it is not there. Modules wrap, rename, star, hide and ask each other. */
  const STATES: Readonly<Record<string, readonly (string | null)[]>> = {
    'pkg/__init__.py': ['', 'from .compat import *\n', 'from pkg.compat import nap\n', null],
    'pkg/compat.py': [
      'from eventlet import sleep, spawn as go\n',
      'import eventlet\ndef get_eventlet():\n    return eventlet\nsleep = eventlet.sleep\n',
      'from eventlet.green import socket, threading\n__all__ = ["socket"]\n',
      'from pkg.deep.inner import *\nnap = sleep\n',
      'from time import sleep\n',
      null,
    ],
    'pkg/deep/__init__.py': ['', 'from ..compat import sleep\n', null],
    'pkg/deep/inner.py': [
      'from eventlet import sleep\n',
      'from pkg import compat\nsleep = compat.sleep\n',
      '',
      null,
    ],
    'pkg/user.py': [
      'from pkg.compat import sleep\nsleep(1)\n',
      'from pkg import compat\ncompat.sleep(1)\ncompat.get_eventlet().spawn(f)\n',
      'from pkg.compat import *\nsleep(1)\nsocket.socket()\nnap(2)\n',
      'import pkg.compat as c\nc.go(f)\nc.socket.socket()\n',
      'from . import nap\nnap(1)\n',
      'from .deep import (\n    sleep,\n)\nsleep(3)\n',
      'from .deep.inner \\\n    import sleep\nsleep(3)\n',
      null,
    ],
    'app/user.py': [
      'import pkg.deep.inner\npkg.deep.inner.sleep(2)\n',
      'import eventlet\nfrom pkg.compat import sleep as s\neventlet.spawn(s)\n',
      'from pkg.user import sleep, nap\nsleep(nap)\n',
      'from app.eventlet import spawn\nspawn(f)\nmock.patch("app.eventlet.spawn")\n',
      null,
    ],
    'app/eventlet.py': ['spawn = None\n', 'from eventlet import *\n', null],
    'vendor/pkg/compat.py': ['from eventlet import Timeout, sleep\n', 'import time\n', null],
    'vendor/user.py': ['from pkg.compat import Timeout\nTimeout(1)\n', null],
    'notes.ipynb': [
      JSON.stringify({ cells: [{ cell_type: 'code', source: 'from pkg.compat import sleep\nsleep(1)\n' }] }),
      null,
    ],
    'bin/run': ['#!/usr/bin/python3\nfrom pkg.compat import sleep\nsleep(1)\n', null],
  };
  const CONFIGS: readonly Partial<Config>[] = [
    {},
    { exclude: ['vendor/', 'pkg/deep/'] },
    { symbols: { 'pkg.compat.go': 'greenthreads', 'pkg.deep.inner.sleep': 'sleeping' } },
  ];
  for (const [at, config] of CONFIGS.entries())
    test(JSON.stringify(config), async () => {
      await using repo = await temporaryRepository();
      await using cache = temporaryDirectory();
      const next = random(at + 11);
      const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T; // the list is not empty
      let through = 0;
      for (let month = 1; month <= 9; month++) {
        for (let day = 1; day <= 2; day++) {
          const paths = [1, 2, 3, 4].map(() => pick(Object.keys(STATES)));
          const files = Object.fromEntries(paths.map((path) => [path, pick(STATES[path] ?? [])]));
          repo.commit('next', files, `2024-0${month}-0${day}T00:00:00Z`);
        }
        if (month % 3 > 0) continue;
        const today = '2024-12-01';
        const report = await history(repo.dir, { cache: cache.dir, config, today });
        assert.deepEqual(report, await history(repo.dir, { config, today }), 'the cache changes nothing');
        for (const { revision, date, counts } of report.points) {
          assert.deepEqual(counts, await totalAt(repo.dir, revision, config), `${date}, ${revision}`);
          through += counts.total;
        }
      }
      assert.ok(through > 50, 'there is something to compare');
    });
});
