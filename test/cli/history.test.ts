/** `history` by the command line: its formats, its exit codes, and what it says of what is missing. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SCHEMA_FILE } from '../../scripts/report-schema.ts';
import { FORMAT_NAMES, isFit } from '../../src/report/format.ts';
import { bundle, type RunOptions, runCli, runCliBeside } from '../support/bundle.ts';
import { type TemporaryRepository, temporaryDirectory, temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

const SPAWN = 'import eventlet\neventlet.spawn(f)\n';
let repo: TemporaryRepository;
let cache: ReturnType<typeof temporaryDirectory>;
before(async () => {
  cache = temporaryDirectory();
  repo = await temporaryRepository();
  repo.commit('one', { 'a.py': SPAWN, 'b.py': SPAWN }, '2024-01-10T12:00:00Z');
  repo.git('tag', 'v1.0');
  repo.commit('two', { 'c.py': SPAWN }, '2024-03-20T12:00:00Z');
  repo.commit('three', { 'b.py': null, 'c.py': null }, '2024-06-10T12:00:00Z');
});
after(async () => {
  await repo[Symbol.asyncDispose]();
  await cache[Symbol.asyncDispose]();
});

/** The fifteenth of June 2024. */
const DAY = { SOURCE_DATE_EPOCH: String(Date.parse('2024-06-15T00:00:00Z') / 1000) };

function history(args: readonly string[], { cwd = repo.dir, env = {} }: RunOptions = {}) {
  return runCli(['history', '--cache', cache.dir, ...args], { cwd, env: { ...DAY, ...env } });
}

test('every format that has room shows it, and its JSON is valid by the published schema', () => {
  const valid = addFormats
    .default(new Ajv2020({ strict: true, strictTypes: false }))
    .compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
  for (const every of ['week', 'month', 'release']) {
    const { status, stdout, stderr } = history(['--every', every, '--format', 'json']);
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    assert.ok(valid(JSON.parse(stdout)), JSON.stringify(valid.errors));
  }
  for (const format of FORMAT_NAMES.filter((each) => isFit(each, 'history'))) {
    const { status, stdout } = history(['--format', format]);
    assert.equal(status, 0);
    assert.match(stdout, /\b2\b/, format);
  }
});

test('the badge says the change since the month, the week or the release began', () => {
  const message = (...args: readonly string[]) =>
    JSON.parse(history([...args, '--format', 'badge']).stdout).message;
  assert.equal(message(), '2 left, −4 this month');
  assert.equal(message('--every', 'week'), '2 left, −4 this week');
  assert.equal(message('--every', 'release'), '2 left, −2 since v1.0');
  const later = { env: { SOURCE_DATE_EPOCH: String(Date.parse('2024-07-02T00:00:00Z') / 1000) } };
  assert.equal(JSON.parse(history(['--format', 'badge'], later).stdout).message, '2 left, ±0 this month');
});

test('Markdown draws it, for a job summary', () => {
  const { stdout } = history(['--format', 'markdown']);
  assert.match(stdout, /^### 2 usages of eventlet in 1 file$/m);
  assert.match(stdout, /^```mermaid\nxychart-beta\n[^`]*bar \[4, 6, 2\]\n```$/m);
});

describe('a history that is not whole ends with 3, and says of what it is', () => {
  test('a shallow clone', async () => {
    await using shallow = await temporaryRepository({ clone: ['--depth', '1', `file://${repo.dir}`] });
    const { status, stdout, stderr } = history([], { cwd: shallow.dir });
    assert.deepEqual({ status, stderr }, { status: 3, stderr: '' });
    assert.match(stdout, /Incomplete list: the history starts at 2024-06-10, .*shallow/s);
    assert.match(stdout, /^2 usages of eventlet in 1 file$/m);
  });
});

describe('mistakes', () => {
  const CASES: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [['--every', 'day'], /--every takes week, month or release, not "day"/],
    [['--since', 'soon'], /--since takes a day/],
    [['src'], /history takes no path \("src"\)/],
    [['--rev', 'v9'], /no revision v9/],
    [['--repo', 'nowhere'], /nowhere/],
    [['--shard', '1/2'], /--shard/],
  ];
  for (const [args, said] of CASES)
    test(args.join(' '), () => {
      const { status, stdout, stderr } = history(args);
      assert.match(stderr, said);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    });
});

test('a damaged cache is said, and changes nothing', async () => {
  await using damaged = temporaryDirectory();
  const args = ['history', '--cache', damaged.dir, '--format', 'json'];
  const first = runCli(args, { cwd: repo.dir, env: DAY });
  const files = readdirSync(damaged.dir, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  assert.ok(files.length > 0);
  for (const file of files) writeFileSync(join(file.parentPath, file.name), 'damaged');
  const second = runCli(args, { cwd: repo.dir, env: DAY });
  assert.match(second.stderr, /^no-new-eventlet: .*cache/);
  assert.deepEqual([second.status, second.stdout], [0, first.stdout]);
});

test('a cache where nothing can be made is a warning', { skip: process.platform !== 'linux' }, () => {
  const args = ['history', '--format', 'badge', '--cache'];
  const { status, stdout, stderr } = runCli([...args, '/proc/no-new-eventlet/cache'], {
    cwd: repo.dir,
    env: DAY,
  });
  assert.match(stderr, /^no-new-eventlet: the cache \/proc\/.* cannot be written/);
  assert.deepEqual([status, JSON.parse(stdout).message], [0, '2 left, −4 this month']);
});

test('a repository whose ids are SHA-256', async () => {
  await using sha256 = await temporaryRepository();
  sha256.git('init', '--quiet', '--object-format=sha256', 'inner');
  const inner = join(sha256.dir, 'inner');
  writeFileSync(join(inner, 'a.py'), SPAWN);
  writeFileSync(join(inner, 'b.py'), 'from a import eventlet\neventlet.sleep(1)\n');
  sha256.git('-C', inner, 'add', '--all');
  sha256.git('-C', inner, 'commit', '--quiet', '--message', 'one');
  for (const run of ['first', 'second']) {
    const { status, stdout } = history(['--format', 'json'], { cwd: inner });
    const { points, problems } = JSON.parse(stdout);
    assert.deepEqual([status, points.at(-1).counts.total, problems], [0, 4, []], run);
  }
});

test('two runs at once on one cache: both are right, and so is the next', async () => {
  await using shared = temporaryDirectory();
  const args = ['history', '--cache', shared.dir, '--format', 'json'];
  const once = () => runCliBeside(args, { cwd: repo.dir, env: DAY });
  const [first, second] = await Promise.all([once(), once()]);
  assert.equal(first, second);
  const { stdout, stderr } = runCli(args, { cwd: repo.dir, env: DAY });
  assert.deepEqual([stdout, stderr], [first, '']);
});

test('interrupted at any moment: the next run is right, and warns of nothing', async () => {
  const whole = history(['--format', 'json']).stdout;
  for (const moment of [20, 80, 140, 200]) {
    await using interrupted = temporaryDirectory();
    const args = ['history', '--cache', interrupted.dir, '--format', 'json'];
    await runCliBeside(args, { cwd: repo.dir, env: DAY }, moment);
    const { status, stdout, stderr } = runCli(args, { cwd: repo.dir, env: DAY });
    assert.deepEqual([status, stdout, stderr], [0, whole, '']);
  }
});
