/** A tree in parts: every file in exactly one, always the same, and together what the whole is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directorySnapshot } from '../../src/changes/directory.ts';
import { mergeInventories } from '../../src/inventory/merge.ts';
import { readReport } from '../../src/inventory/read-report.ts';
import { isInShard, MOST_SHARDS, parseShard } from '../../src/inventory/shard.ts';
import { takeInventory } from '../../src/inventory.ts';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { json } from '../../src/report/json.ts';
import type { ScanReport, Shard } from '../../src/report/report.ts';
import { random } from '../random.ts';
import { temporaryDirectory, writeFiles } from '../support/repository.ts';
import { syntax } from '../support/syntax.ts';

const TOOL = { name: 'no-new-eventlet', version: '0.0.0' } as const;

describe('which files are whose', () => {
  test('each is in exactly one part', () => {
    for (const count of [1, 2, 3, 7, MOST_SHARDS])
      for (const path of ['', 'a', 'a/b.py', 'é/💀.py', 'odd \udce9.py', '__proto__']) {
        const parts = shards(count).filter((shard) => isInShard(path, shard));
        assert.equal(parts.length, 1, `${path} of ${count}`);
      }
  });

  test('it is FNV-1a of the bytes of the path (RFC 9923), so that it is the same everywhere', () => {
    const VECTORS = [
      ['', 0x811c9dc5],
      ['a', 0xe40c292c],
      ['foobar', 0xbf9cf968],
    ] as const;
    for (const [path, hash] of VECTORS)
      assert.ok(isInShard(path, { index: (hash % MOST_SHARDS) + 1, of: MOST_SHARDS }), path);
  });

  test('the parts are of about one size, also where names differ little', () => {
    const counts = new Array<number>(10).fill(0);
    for (let at = 0; at < 10_000; at++) {
      const path = `nova/tests/unit/test_${at}.py`;
      const index = shards(10).findIndex((shard) => isInShard(path, shard));
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const count of counts) assert.ok(Math.abs(count - 1000) < 100, counts.join(' '));
  });
});

test('--shard takes 1/1 to 1024/1024, and nothing else', () => {
  assert.deepEqual(parseShard('2/4'), { index: 2, of: 4 });
  assert.deepEqual(parseShard('1024/1024'), { index: 1024, of: 1024 });
  for (const text of [
    '',
    '2',
    '0/4',
    '5/4',
    '1/1025',
    '-1/4',
    '01/4',
    '1/04',
    '1/4 ',
    '1//4',
    'a/b',
    '1.0/4',
  ])
    assert.throws(() => parseShard(text), { name: 'ConfigError', message: /such as 2\/4, not "/ }, text);
});

test('parts merged equal the whole, whatever the tree and their number', async () => {
  const looking = lookingWith(syntax, '2026-01-01', DEFAULT_CONFIG);
  for (let seed = 1; seed <= 25; seed++) {
    const roll = random(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T; // never empty
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, randomTree(pick, 5 + Math.floor(roll() * 30)));
    const inventory = (shard: Shard | null): Promise<ScanReport> =>
      takeInventory(directorySnapshot(folder.dir), {
        tool: TOOL,
        config: DEFAULT_CONFIG,
        origin: { path: null, revision: null, changedHere: false },
        looking,
        wanted: () => true,
        shard,
        label: seed % 2 === 0 ? 'openstack/nova' : null,
      });
    const whole = await inventory(null);
    const parts = await Promise.all(shards(1 + Math.floor(roll() * 9)).map(inventory));
    assert.ok(parts.length === 1 || parts.every(({ usages }) => usages.length < whole.usages.length));
    // as they come: through files, in any order
    const files = parts.map((report, at) => ({
      file: `${at}.json`,
      report: scanOf(readReport(json(report), `${at}.json`, TOOL)),
    }));
    files.sort(() => roll() - 0.5);
    const merged = mergeInventories(files, TOOL);
    assert.deepEqual(merged, whole, `seed ${seed}`);
    assert.equal(json(merged), json(whole), `seed ${seed}: to the byte`);
  }
});

function shards(of: number): readonly Shard[] {
  return Array.from({ length: of }, (_, at) => ({ index: at + 1, of }));
}

function scanOf(report: ReturnType<typeof readReport>): ScanReport {
  assert(report.command === 'scan');
  return report;
}

const FOLDERS = ['', 'app/', 'app/deep/er/', 'é/', 'odd \udce9/', '2024/', '__proto__/', 'tests/'];
/** Usages of every kind, problems of several, and modules that hand eventlet on, across the edges of parts. */
const TEXTS = [
  'import eventlet\neventlet.spawn(f)\n',
  'from app.hub import go, eventlet as e\ngo(f)\ne.sleep(1)\n',
  'import os\n',
  '',
  'import eventlet\nif True\n  eventlet.sleep(1)\n',
  "import eventlet  # no-new-eventlet: allow\nmock.patch('eventlet.sleep')\n",
  '# coding: ascii\nimport eventlet  # é\n',
  'import eventlet  # no-new-eventlet: allow until 2030-01-01 it goes last\n',
  "if 'eventlet' in sys.modules: pass\n",
];

function randomTree(pick: <T>(values: readonly T[]) => T, count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, at) => [`${pick(FOLDERS)}m${at}.py`, pick(TEXTS)] as const);
  return {
    ...Object.fromEntries(files),
    'requirements.txt': 'eventlet\ngunicorn[eventlet]\n',
    'app/__init__.py': '',
    'app/hub.py': 'import eventlet\nfrom eventlet import spawn as go\n',
    'a.py': TEXTS[0] ?? '',
    'b.py': TEXTS[0] ?? '',
  };
}
