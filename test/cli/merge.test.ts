/** Inventories in parts, merged, and held to a budget, by the command line as users run it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { FORMAT_NAMES, isFit } from '../../src/report/format.ts';
import { json } from '../../src/report/json.ts';
import { bundle, runCli } from '../support/bundle.ts';
import { reported, scan } from '../support/report.ts';
import { type TemporaryRepository, temporaryDirectory, temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

const TREE = {
  'app/a.py': 'import eventlet\neventlet.spawn(f)\n',
  'app/b.py': 'from app.hub import go\ngo(f)\n',
  'app/hub.py': 'from eventlet import spawn as go\n',
  'app/broken.py': 'import eventlet\nif True\n  eventlet.sleep(1)\n',
  'tests/test_a.py': "mock.patch('eventlet.sleep')\n",
  'requirements.txt': 'eventlet\n',
} as const;
const CONFIG = '.github/no-new-eventlet.yml';

let repo: TemporaryRepository;
before(async () => {
  repo = await temporaryRepository();
  repo.commit('all', TREE);
});
after(() => repo[Symbol.asyncDispose]());

const cli = (...args: readonly string[]) => runCli(args, { cwd: repo.dir });
const revision = ['--rev', 'HEAD'] as const;

/** Runs it, and has its output; nothing must be on stderr. */
function output(status: number, ...args: readonly string[]): string {
  const run = cli(...args);
  assert.deepEqual({ status: run.status, stderr: run.stderr }, { status, stderr: '' }, args.join(' '));
  return run.stdout;
}

test('shards merged equal the whole, to the byte, in every format', async () => {
  await using parts = temporaryDirectory();
  const names = [1, 2, 3].map((index) => join(parts.dir, `${index}.json`));
  for (const [at, name] of names.entries())
    output(0, 'scan', ...revision, '--shard', `${at + 1}/3`, '--label', 'x/app', '--format', `json=${name}`);
  const counts = names.map((name) => JSON.parse(readFileSync(name, 'utf8')).counts.total);
  assert.ok(counts.filter((count) => count > 0).length > 1, `not all in one: ${counts}`);
  for (const format of FORMAT_NAMES.filter((each) => isFit(each, 'scan'))) {
    const whole = output(0, 'scan', ...revision, '--label', 'x/app', '--format', format);
    assert.equal(output(0, 'merge', ...names.toReversed(), '--format', format), whole, format);
  }
});

test('a part alone is not the whole, and says which are missing', async () => {
  await using parts = temporaryDirectory();
  const name = join(parts.dir, 'part.json');
  output(0, 'scan', '--shard', '2/3', '--format', `json=${name}`);
  const { status, stdout, stderr } = cli('merge', name);
  assert.deepEqual(
    { status, stdout, stderr },
    { status: 2, stdout: '', stderr: 'no-new-eventlet: of 3 shards some are missing: 1, 3\n' },
  );
});

test('several repositories become one inventory and one page', async () => {
  await using parts = temporaryDirectory();
  const [nova, swift, page] = ['nova.json', 'swift.json', 'all.html'].map((name) => join(parts.dir, name));
  output(0, 'scan', 'app', '--format', `json=${nova}`);
  output(0, 'scan', 'tests', '--label', 'openstack/swift', '--format', `json=${swift}`);
  const text = output(0, 'merge', nova ?? '', swift ?? '', '--format', 'text', '--format', `html=${page}`);
  assert.match(text, /^ {2}nova +\d+ +4\n {2}openstack\/swift +1 +1$/m);
  assert.match(text, /^\d+ usages of eventlet in 5 files .* in 2 repositories$/m);
  assert.match(readFileSync(page ?? '', 'utf8'), /<h2 id="repositories">Repositories<\/h2>/);
});

test('Markdown of any number of usages is what a job summary takes', async () => {
  await using folder = temporaryDirectory();
  const [one, other] = ['one.json', 'other.json'].map((name) => join(folder.dir, name));
  const usages = Array.from({ length: 16_000 }, (_, at) =>
    reported({ path: `app/m${at % 400}.py`, line: at + 1 }),
  );
  writeFileSync(one ?? '', json(scan({ usages })));
  output(0, 'scan', '--format', `json=${other}`);
  const text = output(0, 'merge', one ?? '', other ?? '', '--format', 'markdown');
  assert.ok(Buffer.byteLength(text) <= 1024 * 1024);
  assert.match(text, /^### 16009 usages of eventlet in 406 files$/m);
  assert.match(text, /Shortened to fit|and \d+ more/);
});

describe('a budget', () => {
  const total = 9;
  const BUDGETS: readonly (readonly [config: string, status: number, said: RegExp])[] = [
    [`budget: ${total - 1}`, 1, /^budget fail: The tree is over its budget by 1: 9 of 8$/m],
    [`{budget: ${total - 1}, mode: warn}`, 0, /^budget warn: The tree is over its budget by 1/m],
    [`{budget: ${total - 1}, mode: off}`, 0, /^budget pass: .*\n +It does nothing with `mode: off`$/m],
    [
      `{budget: ${total - 1}, enforce-from: 2999-01-01}`,
      0,
      /^budget warn: .*\n +It only warns before 2999-01-01$/m,
    ],
    [`budget: ${total}`, 0, /^budget pass: The tree is at its budget of 9$/m],
    [`budget: ${total + 4}`, 0, /^It can be lowered to:\n {4}budget: 9$/m],
    [
      'budget: {categories: {greenthreads: 1}}',
      1,
      /^budget fail: `greenthreads` is over its budget by \d: \d of 1$/m,
    ],
  ];
  for (const [config, status, said] of BUDGETS)
    test(`${config}: ${status}, of a scan, of what --config names, and of merged parts`, async () => {
      await using folder = await temporaryRepository();
      folder.commit('all', { ...TREE, [CONFIG]: config });
      const run = (...args: readonly string[]) => runCli(args, { cwd: folder.dir });
      const whole = run('scan');
      assert.match(whole.stdout, said);
      assert.equal(whole.status, status, whole.stderr);
      run('scan', '--shard', '1/2', '--format', 'json=1.json');
      run('scan', '--shard', '2/2', '--format', 'json=2.json');
      const merged = run('merge', '1.json', '2.json', '--config', CONFIG, '--format', 'json');
      assert.equal(merged.status, status, merged.stderr);
      const { budget } = JSON.parse(merged.stdout);
      assert.deepEqual(budget, JSON.parse(run('scan', '--format', 'json').stdout).budget);
    });

  test('holds the whole tree alone: no path, no shard, and no merged parts without --config', async () => {
    await using folder = await temporaryRepository();
    folder.commit('all', { ...TREE, [CONFIG]: 'budget: 0' });
    const run = (...args: readonly string[]) => runCli(args, { cwd: folder.dir });
    assert.equal(run('scan', '.').status, 1);
    assert.equal(run('scan', '--rev', 'HEAD').status, 1);
    for (const part of [['app'], ['--shard', '1/1'], ['--rev', 'HEAD', 'app']]) {
      const { status, stdout } = run('scan', ...part, '--format', 'json=part.json', '--format', 'text');
      assert.equal(status, 0);
      assert.doesNotMatch(stdout, /budget/);
    }
    assert.equal(run('merge', 'part.json').status, 0);
  });

  test('that is not valid is a mistake in the config, and nothing is written', async () => {
    await using parts = temporaryDirectory();
    const [report, config, out] = ['a.json', 'odd.yml', 'out.txt'].map((name) => join(parts.dir, name));
    output(0, 'scan', '--format', `json=${report}`);
    writeFileSync(config ?? '', 'budget: -1\n');
    const { status, stderr } = cli('merge', report ?? '', '--config', config ?? '', '--output', out ?? '');
    assert.equal(status, 2);
    assert.match(stderr, /odd\.yml:1:9: /);
    assert.equal(existsSync(out ?? ''), false);
  });
});

describe('what is no inventory', () => {
  const FILES: readonly (readonly [what: string, make: (file: string) => void, said: RegExp])[] = [
    ['is not there', () => {}, /x\.json cannot be read: ENOENT/],
    ['is empty', (file) => writeFileSync(file, ''), /x\.json is empty$/],
    [
      'is cut off',
      (file) => writeFileSync(file, cli('scan', '-f', 'json').stdout.slice(0, 999)),
      /x\.json is no JSON, or only a part of it: /,
    ],
    [
      'is of a change',
      (file) => output(0, 'check', '--base', 'HEAD', '--format', `json=${file}`),
      /x\.json is a report of check; merge takes those of scan$/,
    ],
    [
      'is of the past',
      (file) => output(0, 'history', '--format', `json=${file}`),
      /x\.json is a report of history; merge takes those of scan$/,
    ],
    [
      'is in another format',
      (file) => output(0, 'scan', '--format', `sarif=${file}`),
      /x\.json is no report of no-new-eventlet: .*--format json$/,
    ],
    [
      'is larger than memory',
      (file) => {
        writeFileSync(file, '');
        truncateSync(file, 2 ** 31);
      },
      /x\.json cannot be read: it is larger than any report$/,
    ],
    [
      'is of a later version',
      (file) => writeFileSync(file, '{"schemaVersion": 2, "tool": {"version": "9.9.9"}}'),
      /x\.json has schema version 2 \(no-new-eventlet 9\.9\.9\)/,
    ],
  ];
  for (const [what, make, said] of FILES)
    test(`a file that ${what}`, async () => {
      await using folder = temporaryDirectory();
      const [good, bad, out] = ['good.json', 'x.json', 'out.txt'].map((name) => join(folder.dir, name));
      output(0, 'scan', '--format', `json=${good}`);
      make(bad ?? '');
      const { status, stdout, stderr } = cli('merge', good ?? '', bad ?? '', '--output', out ?? '');
      assert.match(stderr.trimEnd(), said);
      assert.match(stderr, /^no-new-eventlet: [^\n]*\n$/, 'one line, and no bug of ours');
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.equal(existsSync(out ?? ''), false, 'nothing is written');
    });

  test('a folder, nothing at all, and one file twice', async () => {
    await using folder = temporaryDirectory();
    const file = join(folder.dir, 'a.json');
    output(0, 'scan', '--format', `json=${file}`);
    for (const [args, said] of [
      [[folder.dir], /cannot be read: EISDIR/],
      [[], /merge takes the JSON reports of scan: merge REPORT\.json\.\.\./],
      [[file, join(folder.dir, '.', 'a.json')], /a\.json is named twice/],
    ] as const) {
      const { status, stderr } = cli('merge', ...args);
      assert.match(stderr, said);
      assert.equal(status, 2);
    }
  });
});

describe('--label', () => {
  for (const label of [' ', '/', 'a/', '/a', 'a//b', 'a ', '\ta'])
    test(`${JSON.stringify(label)} is no name`, () => {
      const { status, stderr } = cli('scan', '--label', label);
      assert.match(stderr, /--label takes a name, such as openstack\/nova, not "/);
      assert.equal(status, 2);
    });

  test('stands in the report', () => {
    assert.equal(JSON.parse(output(0, 'scan', '--label', 'é 1/b', '--format', 'json')).label, 'é 1/b');
  });
});

test('a format that has no room for a report is refused before any work', () => {
  for (const [command, format] of [
    ['check', 'badge'],
    ['history', 'sarif'],
    ['history', 'zuul'],
  ] as const) {
    const { status, stderr } = cli(command, '--repo', '/nowhere', '--format', format);
    assert.match(
      stderr,
      new RegExp(`the format ${format} has no room for what ${command} finds; these have: text,`),
    );
    assert.equal(status, 2);
  }
});
