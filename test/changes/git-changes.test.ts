import assert from 'node:assert/strict';
import { chmodSync, existsSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ChangedFile, Changes, Snapshot } from '../../src/changes/change.ts';
import { type ChangesOptions, openRepository } from '../../src/changes/git.ts';
import { type Files, type TemporaryRepository, temporaryRepository } from '../support/repository.ts';

const LONG = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('');
const EDITED = LONG.replace('line 7\n', 'line seven\n');

/** `R old → new`, `A new`, `D old`, `M path`, as they come. */
function summary(files: readonly ChangedFile[]): string[] {
  return files.map(({ change, path, previousPath }) => {
    const letter = change.slice(0, 1).toUpperCase();
    return previousPath ? `${letter} ${previousPath} → ${path}` : `${letter} ${path}`;
  });
}

async function texts(snapshot: Snapshot): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const content of snapshot.read(await snapshot.list())) {
    found[content.entry.path] =
      'bytes' in content ? Buffer.from(content.bytes).toString() : content.unreadable;
  }
  return found;
}

async function changesOf(repo: TemporaryRepository, options: ChangesOptions): Promise<Changes> {
  await using repository = await openRepository(repo.dir);
  const changes = await repository.changes(options);
  // what head holds according to base and the changes is what head holds
  const head = await repository.snapshot(changes.comparison.head);
  const paths = (await head.list()).map(({ path }) => path);
  assert.deepEqual(
    (await changes.head.list()).map(({ path }) => path),
    paths,
  );
  assert.deepEqual(await texts(changes.head), await texts(head));
  return changes;
}

interface Case {
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'nothing', base: { 'a.py': 'a' }, head: {}, expected: [] },
  { name: 'an edited file', base: { 'a.py': 'a' }, head: { 'a.py': 'b' }, expected: ['M a.py'] },
  {
    name: 'an added and a deleted file',
    base: { 'a.py': 'a' },
    head: { 'a.py': null, 'b.py': LONG },
    expected: ['D a.py', 'A b.py'],
  },
  {
    name: 'a renamed file',
    base: { 'a.py': LONG },
    head: { 'a.py': null, 'x/b.py': LONG },
    expected: ['R a.py → x/b.py'],
  },
  {
    name: 'a renamed and edited file',
    base: { 'a.py': LONG },
    head: { 'a.py': null, 'b.py': EDITED },
    expected: ['R a.py → b.py'],
  },
  {
    name: 'a script that becomes a module',
    base: { 'bin/tool': LONG },
    head: { 'bin/tool': null, 'tool.py': EDITED },
    expected: ['R bin/tool → tool.py'],
  },
  { name: 'a copy', base: { 'a.py': LONG }, head: { 'b.py': LONG }, expected: ['A b.py'] },
  {
    name: 'a copy of an edited file',
    base: { 'a.py': LONG },
    head: { 'a.py': EDITED, 'b.py': LONG },
    expected: ['M a.py', 'A b.py'],
  },
  {
    name: 'a file made executable',
    base: { 'a.py': LONG },
    head: { 'a.py': { executable: LONG } },
    expected: ['M a.py'],
  },
  {
    name: 'a file that becomes a symbolic link',
    base: { 'a.py': LONG, 'b.py': 'b' },
    head: { 'a.py': { link: 'b.py' } },
    expected: ['D a.py'],
  },
  {
    name: 'a symbolic link that becomes a file',
    base: { 'a.py': { link: 'b.py' } },
    head: { 'a.py': LONG },
    expected: ['A a.py'],
  },
  {
    name: 'a new, a moved and a deleted symbolic link',
    base: { 'a.py': { link: 'x' }, 'b.py': { link: 'y' } },
    head: { 'a.py': null, 'b.py': null, 'c.py': { link: 'x' }, 'd.py': { link: 'z' } },
    expected: [],
  },
  {
    name: 'a folder that becomes a symbolic link',
    base: { 'a/x.py': LONG, 'b/x.py': EDITED },
    head: { a: { link: 'b' } },
    expected: ['D a/x.py'],
  },
  {
    name: 'a file that becomes a folder',
    base: { a: 'a' },
    head: { a: null, 'a/b.py': LONG },
    expected: ['D a', 'A a/b.py'],
  },
  {
    name: 'a binary file',
    base: { 'a.bin': Uint8Array.of(0, 1, 2) },
    head: { 'a.bin': Uint8Array.of(0, 255) },
    expected: ['M a.bin'],
  },
  { name: 'an empty file', base: { 'a.py': 'a' }, head: { 'b.py': '' }, expected: ['A b.py'] },
  {
    name: 'odd names',
    base: {
      'with space.py': 'a',
      'quote".py': 'a',
      'new\nline.py': 'a',
      'latin-\udce9.py': LONG,
      'é.py': 'a',
      '-dash.py': 'a',
    },
    head: {
      'with space.py': 'b',
      'quote".py': 'b',
      'new\nline.py': 'b',
      'latin-\udce9.py': null,
      'tab\t\udcff.py': EDITED,
      'é.py': 'b',
      '-dash.py': 'b',
    },
    expected: [
      'M -dash.py',
      'M new\nline.py',
      'M quote".py',
      'R latin-\udce9.py → tab\t\udcff.py',
      'M with space.py',
      'M é.py',
    ],
  },
  {
    name: 'names that look like pathspecs',
    base: { ':(top)a': 'a', '*': 'a', '!b': 'b' },
    head: { ':(top)a': 'b', '*': 'c', '!b': 'd' },
    expected: ['M !b', 'M *', 'M :(top)a'],
  },
];

describe('changes', { concurrency: 4 }, () => {
  for (const { name, base, head, expected } of CASES) {
    test(`${name}: between commits, in the index, in the work tree`, async () => {
      await using repo = await temporaryRepository();
      const first = repo.commit('base', base);
      await repo.write(head);
      const untracked = await changesOf(repo, { base: first });
      assert.deepEqual(summary(untracked.files), expected, 'in the work tree, nothing added');
      assert.deepEqual(untracked.comparison, { base: first, head: 'worktree', mergeBase: first });
      repo.git('add', '--all');
      assert.deepEqual(
        summary((await changesOf(repo, { base: first })).files),
        expected,
        'in the work tree, all added',
      );
      const staged = await changesOf(repo, { base: first, staged: true });
      assert.deepEqual(summary(staged.files), expected, 'in the index');
      assert.equal(staged.comparison.head, 'index');
      const second = repo.commit('head');
      const committed = await changesOf(repo, { base: first, head: second });
      assert.deepEqual(summary(committed.files), expected, 'between commits');
      assert.deepEqual(committed.comparison, { base: first, head: second, mergeBase: first });
      assert.deepEqual(committed.incomplete, []);
    });
  }

  test('the entries of both sides name their blobs; a file of the work tree has none', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': LONG });
    const head = repo.commit('head', { 'a.py': null, 'b.py': EDITED });
    const ids = { a: repo.git('rev-parse', `${base}:a.py`), b: repo.git('rev-parse', `${head}:b.py`) };
    const expected = { path: 'b.py', previousPath: 'a.py', change: 'renamed' };
    const from = { path: 'a.py', oid: ids.a };
    assert.deepEqual((await changesOf(repo, { base, head })).files, [
      { ...expected, base: from, head: { path: 'b.py', oid: ids.b } },
    ]);
    assert.deepEqual((await changesOf(repo, { base })).files, [
      { ...expected, base: from, head: { path: 'b.py', oid: null } },
    ]);
  });

  test('a change of mode keeps the blob', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': LONG });
    const head = repo.commit('head', { 'a.py': { executable: LONG } });
    const [file] = (await changesOf(repo, { base, head })).files;
    assert.deepEqual([file?.change, file?.base], ['modified', file?.head]);
  });

  test('the base is the merge base, not what base has become', async () => {
    await using repo = await temporaryRepository();
    const fork = repo.commit('fork', { 'a.py': 'a' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('topic', { 'b.py': 'b' });
    repo.git('checkout', '--quiet', 'main');
    const main = repo.commit('main', { 'c.py': 'c' });
    const { comparison, files } = await changesOf(repo, { base: 'main', head: 'topic' });
    assert.deepEqual(summary(files), ['A b.py']);
    assert.deepEqual([comparison.base, comparison.mergeBase], [main, fork]);
    repo.git('checkout', '--quiet', 'topic');
    assert.deepEqual(summary((await changesOf(repo, { base: 'main' })).files), ['A b.py']);
    assert.deepEqual(summary((await changesOf(repo, { base: 'main', staged: true })).files), ['A b.py']);
  });

  test("of several merge bases git's first is taken", async () => {
    await using repo = await temporaryRepository();
    const root = repo.commit('root', { 'a.py': 'a' });
    const one = repo.git('commit-tree', '-p', root, '-m', 'one', `${root}^{tree}`);
    const two = repo.git('commit-tree', '-p', root, '-m', 'two', `${root}^{tree}`);
    const left = repo.git('commit-tree', '-p', one, '-p', two, '-m', 'left', `${root}^{tree}`);
    const right = repo.git('commit-tree', '-p', two, '-p', one, '-m', 'right', `${root}^{tree}`);
    assert.equal(repo.git('merge-base', '--all', left, right).split('\n').length, 2);
    const { comparison } = await changesOf(repo, { base: left, head: right });
    assert.equal(comparison.mergeBase, repo.git('merge-base', left, right));
  });

  test('renames are found however many files are renamed, whatever the config says', async () => {
    await using repo = await temporaryRepository();
    repo.git('config', 'diff.renames', 'false');
    repo.git('config', 'diff.renameLimit', '1');
    const names = Array.from({ length: 1_000 }, (_, number) => `${number}`);
    const text = (name: string) => `# ${name.repeat(9)}\n${LONG.replaceAll('line', `line ${name}`)}`;
    const base = repo.commit('base', Object.fromEntries(names.map((name) => [`old/${name}`, text(name)])));
    const moved = names.map((name): [string, string] => [`new/${name}x.py`, `${text(name)}more\n`]);
    await repo.write({ old: null, ...Object.fromEntries(moved) });
    const unstaged = await changesOf(repo, { base });
    assert.equal(unstaged.files.length, 1_000);
    assert.ok(unstaged.files.every(({ change }) => change === 'renamed'));
    const committed = await changesOf(repo, { base, head: repo.commit('head') });
    assert.deepEqual(summary(committed.files), summary(unstaged.files));
    assert.ok(
      committed.files.every(({ path, previousPath }) => path === `new/${previousPath?.slice(4)}x.py`),
    );
  });

  test('submodules are never followed', async () => {
    await using library = await temporaryRepository();
    const commit = library.commit('library', { 'library.py': LONG });
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a/sub': LONG, 'b.py': 'b' });
    repo.git('rm', '--quiet', 'a/sub');
    repo.git('submodule', '--quiet', 'add', library.dir, 'a/sub');
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['A .gitmodules', 'D a/sub']);
    repo.git('commit', '--quiet', '--message', 'head');
    const head = repo.git('rev-parse', 'HEAD');
    assert.deepEqual(summary((await changesOf(repo, { base, head })).files), ['A .gitmodules', 'D a/sub']);
    library.commit('more', { 'more.py': 'x' });
    repo.git('-C', 'a/sub', 'pull', '--quiet');
    await repo.write({ 'a/sub/library.py': 'dirty' });
    assert.deepEqual(summary((await changesOf(repo, { base: head })).files), []);
    repo.git('rm', '--quiet', '--force', 'a/sub');
    await repo.write({ 'a/sub': LONG });
    assert.deepEqual(summary((await changesOf(repo, { base: head })).files), ['M .gitmodules', 'A a/sub']);
    assert.equal(library.git('rev-list', '--count', `${commit}..HEAD`), '1');
  });

  test('a repository within the work tree is none of ours', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': 'a' });
    repo.git('init', '--quiet', 'inner');
    await repo.write({ 'inner/b.py': 'b', 'c.py': 'c' });
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['A c.py']);
  });

  test('a file changed in the index and again in the work tree counts as it stands', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': 'one', 'b.py': 'one' });
    await repo.write({ 'a.py': 'two', 'b.py': 'two' });
    repo.git('add', '--all');
    await repo.write({ 'a.py': 'three', 'b.py': 'one' });
    await using repository = await openRepository(repo.dir);
    const unstaged = await repository.changes({ base });
    assert.deepEqual(summary(unstaged.files), ['M a.py']);
    assert.deepEqual(await texts(unstaged.head), { 'a.py': 'three', 'b.py': 'one' });
    const staged = await repository.changes({ base, staged: true });
    assert.deepEqual(summary(staged.files), ['M a.py', 'M b.py']);
    assert.deepEqual(await texts(staged.head), { 'a.py': 'two', 'b.py': 'two' });
    assert.deepEqual(await texts(staged.base), { 'a.py': 'one', 'b.py': 'one' });
  });

  test('a file that is out of the index and still there is compared as it stands', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': LONG, 'b.py': LONG });
    repo.git('rm', '--quiet', '--cached', 'a.py', 'b.py');
    await repo.write({ 'b.py': EDITED });
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['M b.py']);
    assert.deepEqual(summary((await changesOf(repo, { base, staged: true })).files), ['D a.py', 'D b.py']);
  });

  test('ignored files are not there, tracked ones that are ignored are', async () => {
    await using repo = await temporaryRepository();
    await repo.write({ '.gitignore': '*.log\nbuild/\n', 'kept.log': 'a' });
    repo.git('add', '--force', 'kept.log', '.gitignore');
    const base = repo.commit('base');
    await repo.write({ 'kept.log': 'b', 'other.log': 'b', 'build/x.py': 'x', 'a.py': 'a' });
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['A a.py', 'M kept.log']);
  });

  test('a file that is meant to be added counts', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': 'a' });
    await repo.write({ 'b.py': 'b' });
    repo.git('add', '--intent-to-add', 'b.py');
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['A b.py']);
  });

  test('a file that was only touched has not changed', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': LONG });
    utimesSync(join(repo.dir, 'a.py'), 1, 1);
    assert.deepEqual((await changesOf(repo, { base })).files, []);
  });

  test('a file changed in the moment in which the index was written has changed', async () => {
    await using repo = await temporaryRepository();
    repo.git('config', 'core.checkStat', 'minimal'); // or the inode's own time would tell
    const base = repo.commit('base', { 'a.py': 'a' });
    const moment = new Date('2024-01-01T00:00:00Z');
    for (const content of ['a', 'b']) {
      writeFileSync(join(repo.dir, 'a.py'), content);
      utimesSync(join(repo.dir, 'a.py'), moment, moment);
      if (content === 'a') repo.git('update-index', '--refresh');
    }
    utimesSync(join(repo.dir, '.git/index'), moment, moment);
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['M a.py']);
  });

  test('other line ends in the work tree are no change', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', {
      '.gitattributes': '*.py text eol=crlf\n',
      'a.py': LONG,
      'b.py': LONG,
    });
    await repo.write({ 'a.py': null, 'b.py': null });
    repo.git('checkout', '--', '.');
    utimesSync(join(repo.dir, 'a.py'), 1, 1);
    const changes = await changesOf(repo, { base });
    assert.deepEqual(changes.files, []);
    const { 'a.py': text } = await texts(changes.head);
    assert.equal(text, LONG.replaceAll('\n', '\r\n'), "the work tree's bytes are read as they are");
    repo.git('config', 'core.autocrlf', 'true');
    renameSync(join(repo.dir, 'b.py'), join(repo.dir, 'c.py'));
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['R b.py → c.py']);
  });

  test('with a conflict the work tree counts, and the index is said to be incomplete', async () => {
    await using repo = await temporaryRepository();
    repo.commit('base', { 'a.py': 'one\n', 'b.py': 'one\n' });
    repo.git('checkout', '--quiet', '-b', 'topic');
    repo.commit('topic', { 'a.py': 'two\n' });
    repo.git('checkout', '--quiet', 'main');
    const base = repo.commit('main', { 'a.py': 'three\n' });
    assert.throws(() => repo.git('merge', 'topic'));
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['M a.py']);
    await using repository = await openRepository(repo.dir);
    const staged = await repository.changes({ base, staged: true });
    assert.deepEqual(staged.incomplete, ['a.py has a conflict: resolve and stage it first']);
    assert.deepEqual(staged.files, []);
  });

  test('a sparse checkout has the files that it leaves out', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a/x.py': 'x', 'b/y.py': 'y' });
    repo.git('sparse-checkout', 'set', '--cone', 'a');
    await repo.write({ 'a/x.py': 'changed' });
    await using repository = await openRepository(repo.dir);
    const { files, head } = await repository.changes({ base });
    assert.deepEqual(summary(files), ['M a/x.py']);
    assert.deepEqual(await texts(head), { 'a/x.py': 'changed', 'b/y.py': 'y' });
  });

  test("neither the user's index nor their objects are touched", async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('base', { 'a.py': LONG, 'b.py': LONG });
    renameSync(join(repo.dir, 'a.py'), join(repo.dir, 'c.py'));
    utimesSync(join(repo.dir, 'b.py'), 1, 1);
    const state = () => repo.git('ls-files', '--debug') + repo.git('count-objects', '-v');
    const before = state();
    assert.deepEqual(summary((await changesOf(repo, { base })).files), ['R a.py → c.py']);
    assert.equal(state(), before);
  });

  test('nothing that a config or an attribute names is run', async () => {
    await using repo = await temporaryRepository();
    await repo.write({ 'trap.sh': { executable: `#!/bin/sh\ntouch '${repo.dir}/.git/sprung'\ncat\n` } });
    const trap = join(repo.dir, 'trap.sh');
    chmodSync(trap, 0o755);
    const base = repo.commit('base', {
      '.gitattributes': '*.py diff=trap filter=trap\n',
      'a.py': LONG,
      'b.py': LONG,
    });
    for (const key of [
      'diff.external',
      'diff.trap.command',
      'diff.trap.textconv',
      'filter.trap.clean',
      'filter.trap.process',
      'core.fsmonitor',
      'core.pager',
    ]) {
      repo.git('config', key, trap);
    }
    repo.git('config', 'filter.trap.required', 'true');
    await repo.write({ 'a.py': EDITED });
    renameSync(join(repo.dir, 'b.py'), join(repo.dir, 'c.py'));
    const head = repo.gitWithInput(
      '',
      '-c',
      'core.fsmonitor=',
      'commit-tree',
      '-m',
      'head',
      `${base}^{tree}`,
      '-p',
      base,
    );
    for (const options of [{ base }, { base, staged: true }, { base, head }]) await changesOf(repo, options);
    assert.equal(existsSync(join(repo.dir, '.git/sprung')), false);
    repo.git('config', 'core.fsmonitor', '');
    assert.throws(() => repo.git('diff'));
    assert.equal(existsSync(join(repo.dir, '.git/sprung')), true, 'the trap works');
  });
});
