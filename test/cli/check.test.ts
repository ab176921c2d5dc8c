/** `check` of temporary repositories: exit codes, formats, colours, and what goes where. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { FORMAT_NAMES, isFit } from '../../src/report/format.ts';
import { bundle, runCli, runCliIntoClosedPipe } from '../support/bundle.ts';
import { type Files, type TemporaryRepository, temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

const ONE = 'import eventlet\n\neventlet.sleep(1)\n';
const TWO = `${ONE}eventlet.spawn(print)\n`;
const NONE = 'import time\n\ntime.sleep(1)\n';
const CONFIG = '.github/no-new-eventlet.yml';

/** A repository with two commits: `main`, then `change`, which is checked out. */
async function changed(base: Files, head: Files): Promise<TemporaryRepository> {
  const repo = await temporaryRepository();
  repo.commit('base', base);
  repo.git('switch', '--quiet', '--create', 'change');
  repo.commit('head', head);
  return repo;
}

const SIDES = ['--base', 'main', '--head', 'change'];

describe('exit codes', () => {
  const cases: readonly (readonly [name: string, base: Files, head: Files, status: number, said: RegExp])[] =
    [
      ['0 for a pass', { 'a.py': ONE }, { 'a.py': NONE }, 0, /^.*pass/im],
      ['0 for a change without Python', { 'a.py': ONE }, { 'readme.md': 'x' }, 0, /pass/i],
      ['0 for a warning', { 'a.py': ONE, [CONFIG]: 'mode: warn\n' }, { 'a.py': TWO }, 0, /warn/i],
      ['1 for a fail', { 'a.py': ONE }, { 'a.py': TWO }, 1, /fail/i],
      [
        '1 for what is only new by a config in base',
        { 'a.py': ONE, [CONFIG]: 'mode: fail\n' },
        { 'a.py': TWO, [CONFIG]: 'mode: off\n' },
        1,
        /changes? .*no-new-eventlet\.yml|no-new-eventlet\.yml/,
      ],
      [
        '1 for a file that is too large',
        { 'a.py': ONE, [CONFIG]: 'max-file-size: 1kB\n' },
        { 'b.py': `${ONE}${'#'.repeat(2000)}` },
        1,
        /b\.py/,
      ],
      [
        '0 for a syntax error, which hides nothing',
        { 'a.py': ONE },
        { 'a.py': ONE.replace(')', '') },
        0,
        /a\.py/,
      ],
    ];
  for (const [name, base, head, status, said] of cases) {
    test(name, async () => {
      await using repo = await changed(base, head);
      const run = runCli(['check', ...SIDES], { cwd: repo.dir });
      assert.match(run.stdout, said);
      assert.deepEqual({ status: run.status, stderr: run.stderr }, { status, stderr: '' });
    });
  }

  test('2 for a mistake in the config, with its line', async () => {
    await using repo = await changed(
      { 'a.py': ONE, [CONFIG]: 'allow-new: 0\nmdoe: warn\n' },
      { 'a.py': TWO },
    );
    const run = runCli(['check', ...SIDES], { cwd: repo.dir });
    assert.match(run.stderr, /no-new-eventlet\.yml:2:1: .*did you mean `mode`/);
    assert.deepEqual({ status: run.status, stdout: run.stdout }, { status: 2, stdout: '' });
  });

  test('2 outside a repository', () => {
    const run = runCli(['check'], { cwd: '/' });
    assert.match(run.stderr, /not in a git repository/);
    assert.deepEqual({ status: run.status, stdout: run.stdout }, { status: 2, stdout: '' });
  });

  test('3 for a clone without the merge base, with what mends it', async () => {
    await using origin = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    origin.git('switch', '--quiet', 'main');
    origin.commit('further', { 'b.py': NONE });
    const url = `file://${origin.dir}`;
    await using clone = await temporaryRepository({ clone: [url, '--depth=1', '--no-single-branch'] });
    const run = runCli(['check', '--base', 'origin/main', '--head', 'origin/change'], { cwd: clone.dir });
    assert.match(run.stderr, /fetch/);
    assert.deepEqual({ status: run.status, stdout: run.stdout }, { status: 3, stdout: '' });
  });

  test('2 where the report can not be written', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': NONE });
    const run = runCli(['check', ...SIDES, '--output', 'no/such/folder/report.txt'], { cwd: repo.dir });
    assert.match(run.stderr, /the report could not be written: .*no\/such\/folder/);
    assert.equal(run.status, 2);
  });
});

describe('what is compared', () => {
  test('by default the work tree, with what is staged, unstaged and untracked, and the default branch', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'b.py': ONE });
    await repo.write({ 'c.py': ONE });
    const run = runCli(['check', '--base', 'main', '--format', 'json'], { cwd: repo.dir });
    const { comparison, counts } = JSON.parse(run.stdout);
    assert.equal(comparison.head, 'worktree');
    assert.deepEqual([counts.new, run.status], [4, 1]);
  });

  test('before the first commit, nothing: all there is is new', async () => {
    await using repo = await temporaryRepository();
    assert.deepEqual(runCli(['check', '--quiet'], { cwd: repo.dir }), { status: 0, stdout: '', stderr: '' });
    await repo.write({ 'a.py': ONE });
    const run = runCli(['check', '--format', 'json'], { cwd: repo.dir });
    assert.deepEqual([run.stderr, run.status, JSON.parse(run.stdout).counts.new], ['', 1, 2]);
    await repo.write({ [CONFIG]: 'mode: warn\n' });
    assert.match(runCli(['check'], { cwd: repo.dir }).stdout, /^warn: /m);
  });

  test('--staged takes the index alone', async () => {
    await using repo = await temporaryRepository();
    repo.commit('base', { 'a.py': ONE });
    await repo.write({ 'a.py': TWO });
    assert.equal(runCli(['check', '--staged', '--base', 'HEAD'], { cwd: repo.dir }).status, 0);
    repo.git('add', 'a.py');
    assert.equal(runCli(['check', '--staged', '--base', 'HEAD'], { cwd: repo.dir }).status, 1);
    await repo.write({ 'a.py': NONE });
    assert.equal(runCli(['check', '--staged', '--base', 'HEAD'], { cwd: repo.dir }).status, 1);
  });

  test('--repo may name a bare repository', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    await using bare = await temporaryRepository({ bare: true, clone: [repo.dir] });
    assert.equal(runCli(['check', ...SIDES, '--repo', bare.dir], { cwd: '/' }).status, 1);
  });

  test('--config names another config, as it stands', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    await repo.write({ 'mine.yml': 'mode: warn\n' });
    assert.equal(runCli(['check', ...SIDES, '--config', 'mine.yml'], { cwd: repo.dir }).status, 0);
  });
});

describe('output', () => {
  test('every format goes to a file of its own, and stdout stays empty', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    const formats = FORMAT_NAMES.filter((name) => name !== 'text' && isFit(name, 'check'));
    const asked = formats.flatMap((name) => ['--format', `${name}=report.${name}`]);
    const run = runCli(['check', ...SIDES, ...asked], { cwd: repo.dir });
    assert.deepEqual(run, { status: 1, stdout: '', stderr: '' });
    for (const name of formats) {
      const text = readFileSync(join(repo.dir, `report.${name}`), 'utf8');
      assert.ok(text.includes('eventlet') && text.endsWith('\n'), name);
    }
  });

  test('one format may go to stdout beside those in files; --output is where it goes instead', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    const run = runCli(['check', ...SIDES, '-f', 'json', '-f', 'text=report.txt'], { cwd: repo.dir });
    assert.equal(JSON.parse(run.stdout).verdict, 'fail');
    const text = readFileSync(join(repo.dir, 'report.txt'), 'utf8');
    assert.equal(runCli(['check', ...SIDES], { cwd: repo.dir }).stdout, text);
    const moved = runCli(['check', ...SIDES, '-o', 'other.txt'], { cwd: repo.dir });
    assert.equal(moved.stdout, '');
    assert.equal(readFileSync(join(repo.dir, 'other.txt'), 'utf8'), text);
  });

  test('--quiet is silent about a pass, and keeps findings', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': NONE });
    const pass = runCli(['check', ...SIDES, '--quiet'], { cwd: repo.dir });
    assert.deepEqual(pass, { status: 0, stdout: '', stderr: '' });
    repo.commit('more', { 'a.py': TWO });
    const fail = runCli(['check', ...SIDES, '-q'], { cwd: repo.dir });
    assert.equal(fail.status, 1);
    assert.match(fail.stdout, /a\.py:4:1/);
  });

  test('colour follows --color, NO_COLOR and FORCE_COLOR', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    const colored = (args: readonly string[], env: NodeJS.ProcessEnv) =>
      runCli(['check', ...SIDES, ...args], { cwd: repo.dir, env }).stdout.includes('\x1b[');
    const cases: readonly (readonly [args: readonly string[], env: NodeJS.ProcessEnv, colored: boolean])[] = [
      [[], {}, false],
      [[], { FORCE_COLOR: '1' }, true],
      [[], { FORCE_COLOR: '0' }, false],
      [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
      [['--color', 'always'], {}, true],
      [['--color', 'always'], { NO_COLOR: '1' }, true],
      [['--color', 'never'], { FORCE_COLOR: '1' }, false],
      [['--color', 'auto'], { FORCE_COLOR: '1' }, true],
    ];
    for (const [args, env, expected] of cases)
      assert.equal(colored(args, env), expected, JSON.stringify([args, env]));
    runCli(['check', ...SIDES, '-o', 'file.txt'], { cwd: repo.dir, env: { FORCE_COLOR: '1' } });
    assert.ok(!readFileSync(join(repo.dir, 'file.txt'), 'utf8').includes('\x1b['), 'files are not coloured');
  });

  test('a reader that goes away, as head does, is no error', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => `eventlet.sleep(${i})\n`).join('');
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': `${ONE}${many}` });
    const run = await runCliIntoClosedPipe(['check', ...SIDES], repo.dir);
    assert.deepEqual(run, { status: 1, stderr: '' });
  });
});

describe('hostile', () => {
  test('names of files reach the terminal without control characters, in every format', async () => {
    const names = [
      '-rf.py',
      'a b.py',
      'new\nline.py',
      'esc\x1b[31m.py',
      '::error::x.py',
      'bytes\udcff.py',
      '".py',
    ];
    await using repo = await changed({ 'a.py': ONE }, Object.fromEntries(names.map((name) => [name, ONE])));
    for (const format of FORMAT_NAMES.filter((name) => isFit(name, 'check'))) {
      const { status, stdout, stderr } = runCli(['check', ...SIDES, '--format', format], { cwd: repo.dir });
      assert.deepEqual({ status, stderr }, { status: 1, stderr: '' }, format);
      assert.ok(!stdout.includes('\x1b') && !/^\s*::error::x/m.test(stdout), format);
    }
    const { counts } = JSON.parse(runCli(['check', ...SIDES, '-f', 'json'], { cwd: repo.dir }).stdout);
    assert.equal(counts.new, 2 * names.length);
  });

  test('a revision that looks like an option is none', async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': TWO });
    const run = runCli(['check', '--base=--output=pwned', '--head', 'HEAD'], { cwd: repo.dir });
    assert.equal(run.status, 2);
    assert.equal(runCli(['scan', '--rev=--help'], { cwd: repo.dir }).status, 2);
  });

  test('a file that may not be read is named, and fails', {
    skip: process.getuid?.() === 0 && 'root reads all',
  }, async () => {
    await using repo = await changed({ 'a.py': ONE }, { 'a.py': NONE });
    await repo.write({ 'a.py': TWO });
    chmodSync(join(repo.dir, 'a.py'), 0o000);
    const run = runCli(['check', '--base', 'main'], { cwd: repo.dir });
    assert.match(run.stdout, /a\.py/);
    assert.equal(run.status, 1);
  });
});
