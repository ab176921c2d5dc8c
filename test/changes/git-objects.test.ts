import assert from 'node:assert/strict';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TreeEntry } from '../../src/changes/change.ts';
import { openRepository } from '../../src/changes/git.ts';
import { GitObjects } from '../../src/changes/git-objects.ts';
import { gitPlace } from '../../src/changes/git-process.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';

/** Writes blobs with one git process; their ids in order. */
function blobs(repo: TemporaryRepository, contents: readonly Buffer[]): string[] {
  const commands = contents.flatMap((content, at) => [
    Buffer.from(`blob\nmark :${at + 1}\ndata ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ]);
  repo.gitWithInput(Buffer.concat(commands), 'fast-import', '--quiet', '--export-marks=marks');
  const marks = repo.git('cat-file', '-p', repo.git('hash-object', '-w', 'marks'));
  const ids = new Map(
    marks.split('\n').map((line) => [Number(line.slice(1, line.indexOf(' '))), line.split(' ')[1]]),
  );
  return contents.map((_, at) => ids.get(at + 1) ?? '');
}

describe('git objects', { concurrency: 2 }, () => {
  test('come in the order asked for, whole, whatever their size and contents', async () => {
    await using repo = await temporaryRepository();
    const odd = ['', '\n', 'no line end', `${'0'.repeat(40)} blob 5\nabcde\n`, `${'0'.repeat(40)} missing\n`];
    const sizes = Array.from({ length: 40 }, (_, at) => 65_536 - 60 + 3 * at); // around a pipe's buffer
    const contents = [
      ...odd.map((text) => Buffer.from(text)),
      ...sizes.map((size) => Buffer.alloc(size, `${size}\n`)),
    ];
    contents.push(Buffer.alloc(3_000_000, 'large '), Buffer.from('last'));
    const ids = blobs(repo, contents);
    await using objects = disposable(new GitObjects(gitPlace(repo.dir, process.env)));
    const found = await Promise.all(ids.map((id) => objects.get(id)));
    for (const [at, object] of found.entries()) {
      assert.ok(object.found);
      assert.deepEqual([object.oid, object.type, object.size], [ids[at], 'blob', contents[at]?.length]);
      assert.ok(object.bytes?.equals(contents[at] ?? Buffer.alloc(0)));
    }
  });

  test('over the limit pass by without being kept', async () => {
    await using repo = await temporaryRepository();
    const contents = [10, 11, 2_000_000, 0, 10].map((size) => Buffer.alloc(size, 'x'));
    const entries = blobs(repo, contents).map((oid, at): TreeEntry => ({ path: `${at}.py`, oid }));
    const commit = repo.commit('one', { 'a.py': 'a' });
    await using repository = await openRepository(repo.dir);
    const snapshot = await repository.snapshot(commit, { maxFileSize: 10 });
    const read: (number | string)[] = [];
    for await (const content of snapshot.read(entries)) {
      read.push('bytes' in content ? content.bytes.length : `${content.unreadable}: ${content.message}`);
    }
    const over = (size: number) => `too-large: ${size} bytes, over the limit of 10`;
    assert.deepEqual(read, [10, over(11), over(2_000_000), 0, 10]);
  });

  test('that are not there, or not one, are not found', async () => {
    await using repo = await temporaryRepository();
    const commit = repo.commit('one', { 'a b.py': 'a' });
    await using objects = disposable(new GitObjects(gitPlace(repo.dir, process.env)));
    const names = ['0'.repeat(40), 'x blob 5', 'none missing', '--help', '', 'a\nb', `${commit}:a b.py`];
    const found = await Promise.all(names.map((name) => objects.get(name)));
    assert.deepEqual(
      found.map((object) => (object.found ? object.bytes?.toString() : object.message)),
      ['missing', 'missing', 'missing', 'missing', 'missing', 'a line end in the name', 'a'],
    );
  });

  test('are read by several readers at once', async () => {
    await using repo = await temporaryRepository();
    const names = Array.from({ length: 1_000 }, (_, at) => `${at}.py`);
    const base = repo.commit('one', Object.fromEntries(names.map((name) => [name, `base ${name}`])));
    repo.commit('two', Object.fromEntries(names.map((name) => [name, `head ${name}`])));
    await using repository = await openRepository(repo.dir);
    const { files, ...sides } = await repository.changes({ base, head: 'HEAD' });
    assert.equal(files.length, 1_000);
    assert.equal((await sides.head.list()).length, 1_000);
    const heads = sides.head.read(files.flatMap(({ head }) => head ?? []))[Symbol.asyncIterator]();
    for await (const content of sides.base.read(files.flatMap((file) => file.base ?? []))) {
      const { value } = await heads.next();
      assert.ok('bytes' in content && 'bytes' in value);
      assert.equal(Buffer.from(content.bytes).toString(), `base ${content.entry.path}`);
      assert.equal(Buffer.from(value.bytes).toString(), `head ${content.entry.path}`);
      if (content.entry.path === '500.py') break; // what was asked for ahead is no one's any more
    }
    const commit = await repository.show('HEAD', '7.py');
    assert.equal(Buffer.from(commit ?? '').toString(), 'head 7.py');
  });

  test('that are damaged are unreadable, and the others are read', async () => {
    await using repo = await temporaryRepository();
    const names = Array.from({ length: 200 }, (_, at) => `${at}.py`);
    repo.commit('one', Object.fromEntries(names.map((name) => [name, `text of ${name}`])));
    const damaged = ['3.py', '77.py', '78.py', '199.py'];
    for (const name of damaged) {
      const id = repo.git('rev-parse', `HEAD:${name}`);
      const path = join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2));
      chmodSync(path, 0o644);
      writeFileSync(path, 'no object');
    }
    await using repository = await openRepository(repo.dir);
    const snapshot = await repository.snapshot('HEAD');
    const unreadable: string[] = [];
    let read = 0;
    for await (const content of snapshot.read(await snapshot.list())) {
      if ('bytes' in content)
        assert.equal(Buffer.from(content.bytes).toString(), `text of ${content.entry.path}`);
      else unreadable.push(content.entry.path);
      read += 1;
    }
    assert.deepEqual([read, unreadable.sort()], [200, damaged.sort()]);
  });
});

function disposable(objects: GitObjects): GitObjects & AsyncDisposable {
  return Object.assign(objects, { [Symbol.asyncDispose]: () => objects.close() });
}
