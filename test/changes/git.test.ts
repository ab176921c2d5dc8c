import assert from 'node:assert/strict';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openRepository } from '../../src/changes/git.ts';
import { MissingObjectsError, PartialCloneError, ShallowError } from '../../src/changes/git-errors.ts';
import { ConfigError } from '../../src/errors.ts';
import {
  GIT_ENVIRONMENT,
  git,
  type TemporaryRepository,
  temporaryDirectory,
  temporaryRepository,
  writeFiles,
} from '../support/repository.ts';

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

/** What an error is and says, as `assert.rejects` takes it. */
function said(kind: new (...args: never[]) => Error, words: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof kind, String(error));
    assert.match(error.message, words);
    return true;
  };
}

/** The four digits that two of a thousand new commits begin with (a thousand are plenty, by the birthday paradox). */
function twins(repo: TemporaryRepository): string {
  const commit = (n: number) => `commit refs/many/${n}\ncommitter C <c@example.org> ${n} +0000\ndata 0\n\n`;
  repo.gitWithInput(Array.from({ length: 1_000 }, (_, n) => commit(n)).join(''), 'fast-import', '--quiet');
  const ids = repo
    .git('for-each-ref', '--format=%(objectname)', 'refs/many')
    .split('\n')
    .map((id) => id.slice(0, 4));
  const twin = ids.find((id, at) => ids.indexOf(id) !== at);
  assert.ok(twin);
  return twin;
}

describe('opening a repository', { concurrency: 4 }, () => {
  test('at its top, in a folder of it, in its .git', async () => {
    await using repo = await temporaryRepository();
    const commit = repo.commit('one', { 'a/b/c.py': 'c', 'd.py': 'd' });
    for (const [folder, root, hasWorkTree] of [
      ['.', '.', true],
      ['a/b', '.', true],
      ['.git', '.git', false],
    ] as const) {
      await using repository = await openRepository(join(repo.dir, folder));
      assert.deepEqual(
        [repository.root, repository.hasWorkTree],
        [join(repo.dir, root), hasWorkTree],
        folder,
      );
      assert.equal(await repository.head(), commit);
      const files = await (await repository.snapshot('HEAD')).list();
      assert.deepEqual(
        files.map(({ path }) => path),
        ['a/b/c.py', 'd.py'],
      );
    }
    await using repository = await openRepository(join(repo.dir, 'a/b'));
    await repo.write({ 'd.py': 'D', 'a/e.py': 'e' });
    const { files } = await repository.changes({ base: 'HEAD' });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['a/e.py', 'd.py'],
    );
    assert.equal(text(await repository.show('worktree', 'd.py')), 'D');
  });

  test('a bare one', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('one', { 'a.py': 'a' });
    const head = repo.commit('two', { 'b.py': 'b' });
    await using bare = await temporaryRepository({ bare: true, clone: [repo.dir] });
    await using repository = await openRepository(bare.dir);
    assert.deepEqual([repository.root, repository.hasWorkTree], [bare.dir, false]);
    const changes = await repository.changes({ base, head });
    assert.deepEqual(
      changes.files.map(({ path }) => path),
      ['b.py'],
    );
    for (const impossible of [{ base }, { base, staged: true }]) {
      await assert.rejects(repository.changes(impossible), said(ConfigError, /no work tree.*--head/));
    }
    await assert.rejects(repository.snapshot('worktree'), said(ConfigError, /no work tree/));
  });

  test('a linked work tree', async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('one', { 'a.py': 'a' });
    await using elsewhere = temporaryDirectory();
    const linked = join(elsewhere.dir, 'linked');
    repo.git('worktree', 'add', '--quiet', '-b', 'topic', linked);
    writeFileSync(join(linked, 'b.py'), 'b');
    git(linked, ['add', 'b.py']);
    writeFileSync(join(linked, 'c.py'), 'c');
    await using repository = await openRepository(linked);
    assert.equal(repository.root, linked);
    assert.deepEqual(
      (await repository.changes({ base })).files.map(({ path }) => path),
      ['b.py', 'c.py'],
    );
    assert.deepEqual(
      (await repository.changes({ base, staged: true })).files.map(({ path }) => path),
      ['b.py'],
    );
  });

  test('a SHA-256 one', async () => {
    await using folder = temporaryDirectory();
    git(folder.dir, ['init', '--quiet', '--object-format=sha256']);
    writeFileSync(join(folder.dir, 'a.py'), 'a\n'.repeat(50));
    git(folder.dir, ['add', '.']);
    git(folder.dir, ['commit', '--quiet', '-m', 'one']);
    git(folder.dir, ['mv', 'a.py', 'b.py']);
    git(folder.dir, ['reset', '--quiet']);
    await using repository = await openRepository(folder.dir);
    const { files, base } = await repository.changes({ base: 'HEAD' });
    assert.deepEqual(
      files.map(({ change, path }) => [change, path]),
      [['renamed', 'b.py']],
    );
    for await (const content of base.read(await base.list()))
      assert.ok('bytes' in content && content.bytes.length === 100);
  });

  test('nothing, a file, and a folder that is none', async () => {
    await using folder = temporaryDirectory();
    writeFileSync(join(folder.dir, 'file'), '');
    await assert.rejects(openRepository(folder.dir), said(ConfigError, /not in a git repository/));
    for (const none of ['none', 'file', 'file/none']) {
      await assert.rejects(openRepository(join(folder.dir, none)), said(ConfigError, /is not a folder/));
    }
  });

  test('without git, with one that is too old, and with one that does not trust the owner', async () => {
    await using folder = temporaryDirectory();
    const env = { ...process.env, PATH: folder.dir };
    await assert.rejects(openRepository(folder.dir, env), said(ConfigError, /git was not found: install/));
    const pretend = (script: string) => {
      writeFileSync(join(folder.dir, 'git'), `#!/bin/sh\n${script}`);
      chmodSync(join(folder.dir, 'git'), 0o755);
    };
    pretend(
      'for last; do :; done; [ "$last" = version ] && echo "git version 2.17.1" && exit; echo "unknown option" >&2; exit 129',
    );
    await assert.rejects(
      openRepository(folder.dir, env),
      said(ConfigError, /2\.17 is too old: 2\.25 or newer/),
    );
    pretend(`echo "fatal: detected dubious ownership in repository at '/srv/it'" >&2; exit 128`);
    await assert.rejects(
      openRepository(folder.dir, env),
      said(ConfigError, /git config --global --add safe\.directory \/srv\/it$/),
    );
  });

  test("a hook's environment holds for the folder it runs in and for no other", async () => {
    await using repo = await temporaryRepository();
    const base = repo.commit('one', { 'a.py': 'a' });
    await using other = await temporaryRepository();
    await repo.write({ 'b.py': 'b' });
    repo.git('--work-tree=.', 'add', 'b.py');
    const env = {
      ...GIT_ENVIRONMENT,
      GIT_DIR: other.dir,
      GIT_INDEX_FILE: join(other.dir, 'none'),
      GIT_WORK_TREE: other.dir,
    };
    await using repository = await openRepository(repo.dir, env);
    assert.equal(repository.root, repo.dir);
    assert.deepEqual(
      (await repository.changes({ base, staged: true })).files.map(({ path }) => path),
      ['b.py'],
    );
  });
});

describe('in a hook', () => {
  /** Prints what is staged, as a hook sees it: git tells it by its environment. */
  const script = `
    import { openRepository } from ${JSON.stringify(import.meta.resolve('../../src/changes/git.ts'))};
    await using repository = await openRepository('.');
    const { files } = await repository.changes({ base: 'HEAD', staged: true });
    console.log('staged:', ...files.map(({ path }) => path));`;

  for (const where of ['the main work tree', 'a linked work tree']) {
    test(`of ${where} only what is to be committed is staged`, async () => {
      await using repo = await temporaryRepository();
      repo.commit('one', { 'a.py': 'a', 'b.py': 'b', 'sub/c.py': 'c' });
      await using elsewhere = temporaryDirectory();
      const linked = join(elsewhere.dir, 'linked');
      repo.git('worktree', 'add', '--quiet', linked);
      const dir = where === 'a linked work tree' ? linked : repo.dir;
      writeFiles(elsewhere.dir, { 'hook.mjs': script });
      const hook = `#!/bin/sh\nexec '${process.execPath}' '${elsewhere.dir}/hook.mjs' >'${elsewhere.dir}/said'`;
      writeFiles(repo.dir, { '.git/hooks/pre-commit': { executable: hook } });
      writeFiles(dir, { 'a.py': 'A', 'b.py': 'B', 'sub/c.py': 'C', 'sub/d.py': 'D' });
      git(join(dir, 'sub'), ['add', '--all', ':/']);
      git(join(dir, 'sub'), ['commit', '--quiet', '-m', 'two', 'c.py', '../b.py']);
      assert.equal(readFileSync(join(elsewhere.dir, 'said'), 'utf8'), 'staged: b.py sub/c.py\n');
    });
  }
});

describe('revisions', { concurrency: 4 }, () => {
  test('are commits, branches, tags and what git makes of them', async () => {
    await using repo = await temporaryRepository();
    const one = repo.commit('one', { 'a.py': 'a' });
    const two = repo.commit('two', { 'b.py': 'b' });
    repo.git('tag', '--annotate', '-m', 'v1', 'v1', one);
    await using repository = await openRepository(repo.dir);
    const cases = {
      [one]: one,
      [one.slice(0, 8)]: one,
      HEAD: two,
      'HEAD~1': one,
      'main^': one,
      v1: one,
      'refs/heads/main': two,
      ':/one': one,
      'main@{0}': two,
    };
    for (const [revision, commit] of Object.entries(cases))
      assert.equal(await repository.resolve(revision), commit, revision);
    assert.deepEqual([await repository.has('HEAD'), await repository.has('none')], [true, false]);
  });

  test('that name nothing are named, with what may have been meant', async () => {
    await using repo = await temporaryRepository();
    const commit = repo.commit('one', { 'a.py': 'a' });
    repo.git('branch', 'feature/queue');
    repo.git('update-ref', 'refs/remotes/origin/release', commit);
    await using repository = await openRepository(repo.dir);
    const cases: readonly [revision: string, words: RegExp][] = [
      ['mian', /no revision mian .*Did you mean main\?/],
      ['release', /Did you mean origin\/release\?/],
      ['feature/qeue', /Did you mean feature\/queue\?/],
      ['something else', /no revision something else .*git branch --all/],
      ['--output=x', /"--output=x" is not a revision/],
      ['-x', /not a revision/],
      ['', /not a revision/],
      ['main\n-x', /not a revision/],
      ['f'.repeat(40), /f{40} is not in this repository.*git fetch origin f{40}/],
      [`${repo.git('rev-parse', 'HEAD^{tree}')}`, /not in this repository/],
      ['HEAD:a.py', /no revision/],
      ['abcd', /no revision abcd/],
    ];
    for (const [revision, words] of cases) {
      await assert.rejects(
        repository.changes({ base: revision, head: 'HEAD' }),
        said(ConfigError, words),
        revision,
      );
      await assert.rejects(
        repository.changes({ base: 'HEAD', head: revision }),
        said(ConfigError, words),
        revision,
      );
      await assert.rejects(repository.snapshot(revision), said(ConfigError, words), revision);
    }
  });

  test('that name two things are refused', async () => {
    await using repo = await temporaryRepository();
    const one = repo.commit('one', { 'a.py': 'a' });
    repo.git('tag', 'twice');
    repo.git('branch', 'same', one);
    repo.git('tag', 'same', one);
    const two = repo.commit('two');
    repo.git('branch', 'twice', two);
    const short = twins(repo);
    await using repository = await openRepository(repo.dir);
    await assert.rejects(
      repository.resolve('twice'),
      said(ConfigError, /both a branch and a tag\. Write refs\/heads\/twice or refs\/tags\/twice/),
    );
    assert.equal(await repository.resolve('refs/tags/twice'), one);
    assert.equal(await repository.resolve('same'), one);
    await assert.rejects(repository.resolve(short), said(ConfigError, /is ambiguous.*Write more of its id/));
  });

  test('head and staged exclude each other', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': 'a' });
    await using repository = await openRepository(repo.dir);
    await assert.rejects(
      repository.changes({ head: 'HEAD', staged: true }),
      said(ConfigError, /leave out --head/),
    );
  });

  test('unrelated histories are said to be', async () => {
    await using repo = await temporaryRepository();
    repo.commit('one', { 'a.py': 'a' });
    repo.git('checkout', '--quiet', '--orphan', 'other');
    repo.commit('two', { 'a.py': 'b' });
    await using repository = await openRepository(repo.dir);
    await assert.rejects(
      repository.changes({ base: 'main', head: 'other' }),
      said(ConfigError, /histories are unrelated/),
    );
  });
});

describe('the default base', { concurrency: 4 }, () => {
  test("is the upstream's default branch, as far as it can be told", async () => {
    await using repo = await temporaryRepository({ branch: 'topic' });
    const commits: Record<string, string> = {};
    await using repository = await openRepository(repo.dir);
    // from the least telling to the most
    const steps = [
      '',
      'refs/heads/master',
      'refs/heads/main',
      'refs/remotes/gerrit/master',
      'refs/remotes/origin/master',
      'refs/remotes/origin/main',
      'refs/remotes/origin/HEAD',
      'refs/remotes/upstream/master',
    ];
    for (const ref of steps) {
      const commit = repo.commit(ref || 'none', { 'a.py': ref });
      if (ref) repo.git('update-ref', ref, commit);
      commits[ref] = commit;
      const name = ref.replace(/^refs\/\w+\//, '');
      assert.deepEqual(await repository.defaultBranch(), ref ? { name, commit } : null, ref);
    }
    repo.commit('review', {
      '.gitreview': '[gerrit]\nhost=review.example.org\ndefaultbranch=stable/2023.1\n',
    });
    assert.equal((await repository.defaultBranch())?.name, 'upstream/master');
    repo.git('update-ref', 'refs/remotes/origin/stable/2023.1', commits[''] ?? '');
    assert.deepEqual(await repository.defaultBranch(), { name: 'origin/stable/2023.1', commit: commits[''] });
  });

  test('of a clone is what was cloned', async () => {
    await using upstream = await temporaryRepository({ branch: 'trunk' });
    const base = upstream.commit('one', { 'a.py': 'a' });
    await using repo = await temporaryRepository({ clone: [upstream.dir] });
    repo.git('checkout', '--quiet', '--detach');
    const head = repo.commit('two', { 'b.py': 'b' });
    await repo.write({ 'c.py': 'c' });
    await using repository = await openRepository(repo.dir);
    assert.deepEqual(await repository.defaultBranch(), { name: 'origin/HEAD', commit: base });
    const { comparison, files } = await repository.changes();
    assert.deepEqual(comparison, { base, head: 'worktree', mergeBase: base });
    assert.deepEqual(
      files.map(({ path }) => path),
      ['b.py', 'c.py'],
    );
    assert.deepEqual(
      (await repository.changes({ head })).files.map(({ path }) => path),
      ['b.py'],
    );
    assert.deepEqual(
      (await repository.changes({ staged: true })).files.map(({ path }) => path),
      ['b.py'],
    );
  });

  test('has to be given where none can be told', async () => {
    await using repo = await temporaryRepository({ branch: 'topic' });
    repo.commit('one', { 'a.py': 'a' });
    await using repository = await openRepository(repo.dir);
    await assert.rejects(repository.changes(), said(ConfigError, /--base REV/));
  });

  test('before the first commit is nothing, so that all is new', async () => {
    await using repo = await temporaryRepository();
    await repo.write({ 'a.py': 'a', 'b.py': 'b' });
    repo.git('add', 'a.py');
    await using repository = await openRepository(repo.dir);
    assert.equal(await repository.head(), null);
    const { base, files } = await repository.changes();
    assert.deepEqual(
      files.map(({ change, path }) => [change, path]),
      [
        ['added', 'a.py'],
        ['added', 'b.py'],
      ],
    );
    assert.deepEqual(await base.list(), []);
    assert.deepEqual(
      (await repository.changes({ staged: true })).files.map(({ path }) => path),
      ['a.py'],
    );
    await assert.rejects(repository.changes({ base: 'HEAD' }), said(ConfigError, /none yet/));
    assert.equal((await (await repository.snapshot('worktree')).list()).length, 2);
  });
});

describe('clones that lack something', { concurrency: 4 }, () => {
  test('a shallow one says what mends it', async () => {
    await using upstream = await temporaryRepository();
    const first = upstream.commit('one', { 'a.py': 'a' });
    upstream.git('checkout', '--quiet', '-b', 'topic');
    upstream.commit('two', { 'b.py': 'b' });
    upstream.git('checkout', '--quiet', 'main');
    upstream.commit('three', { 'c.py': 'c' });
    const url = pathToFileURL(upstream.dir).href;
    await using repo = await temporaryRepository({ clone: ['--depth=1', '--no-single-branch', url] });
    await using repository = await openRepository(repo.dir);
    const mend = /shallow.*fetch-depth: 0.*git fetch --unshallow/;
    const [base, head] = ['origin/main', 'origin/topic'];
    await assert.rejects(repository.changes({ base, head }), said(ShallowError, mend));
    for (const beyond of [first, first.slice(0, 9), 'HEAD~1', 'HEAD^', 'origin/topic~1'])
      await assert.rejects(repository.changes({ base: beyond }), said(MissingObjectsError, mend));
    await assert.rejects(repository.changes({ base: 'nowhere' }), said(ConfigError, /no revision nowhere/));
    repo.git('fetch', '--quiet', '--unshallow');
    await using whole = await openRepository(repo.dir);
    assert.deepEqual((await whole.changes({ base, head })).comparison.mergeBase, first);
  });

  test('a partial one fetches nothing, and says what it lacks', async () => {
    await using upstream = await temporaryRepository();
    upstream.git('config', 'uploadpack.allowFilter', 'true');
    const lines = 'line\n'.repeat(50);
    const base = upstream.commit('one', { 'a.py': lines, 'kept.py': 'k', 'z.py': `${lines}z` });
    const head = upstream.commit('two', { 'a.py': null, 'b.py': `${lines}x` });
    upstream.commit('three', { 'z.py': 'new' });
    const url = pathToFileURL(upstream.dir).href;
    await using repo = await temporaryRepository({ clone: ['--filter=blob:none', url] });
    const count = () => repo.git('count-objects', '-v');
    const before = count();
    await using repository = await openRepository(repo.dir);
    await assert.rejects(
      repository.changes({ base, head }),
      said(PartialCloneError, /`filter` of actions\/checkout.*git diff BASE HEAD/),
    );
    await assert.rejects(
      repository.show(base, 'a.py'),
      said(PartialCloneError, /lacks the contents of a\.py/),
    );
    assert.equal(await repository.show(base, 'none.py'), null);
    assert.equal(text(await repository.show(base, 'kept.py')), 'k');
    const snapshot = await repository.snapshot(base);
    const read: string[] = [];
    for await (const content of snapshot.read(await snapshot.list())) {
      read.push('bytes' in content ? 'bytes' : content.unreadable);
    }
    assert.deepEqual(read, ['unreadable', 'bytes', 'unreadable']);
    assert.equal(count(), before);
    repo.git('diff', base, head);
    assert.equal((await repository.changes({ base, head })).files.length, 1);
  });
});

describe('one file', { concurrency: 4 }, () => {
  test('of a commit, the index and the work tree', async () => {
    await using repo = await temporaryRepository();
    const commit = repo.commit('one', { '.github/x.yml': 'one', 'odd \udce9.yml': 'odd', 'new\nline': 'n' });
    await repo.write({ '.github/x.yml': 'two' });
    repo.git('add', '--all');
    await repo.write({
      '.github/x.yml': 'three',
      out: { link: '/etc' },
      'link.yml': { link: '.github/x.yml' },
    });
    await using repository = await openRepository(repo.dir);
    const show = async (revision: string, path: string) => text(await repository.show(revision, path));
    assert.equal(await show(commit, '.github/x.yml'), 'one');
    assert.equal(await show('HEAD', './.github//x.yml'), 'one');
    assert.equal(await show('index', '.github/x.yml'), 'two');
    assert.equal(await show('worktree', '.github/x.yml'), 'three');
    assert.equal(await show('HEAD', 'odd \udce9.yml'), 'odd');
    for (const revision of ['HEAD', 'index', 'worktree']) {
      for (const path of ['.github', 'none', '../x', '/etc/passwd', 'out/passwd', '.github/x.yml/more']) {
        assert.equal(await show(revision, path), null, `${revision}:${path}`);
      }
    }
    assert.equal(await show('worktree', 'link.yml'), null);
    await assert.rejects(repository.show('none', 'x'), said(ConfigError, /no revision none/));
  });

  test('a closed repository has none, and closing twice is as good as once', async () => {
    await using repo = await temporaryRepository();
    const commit = repo.commit('one', { 'a.py': 'a' });
    const repository = await openRepository(repo.dir);
    await repository.close();
    await repository.close();
    assert.equal(await repository.has(commit), false);
  });
});
