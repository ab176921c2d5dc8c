import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Snapshot } from '../../src/changes/change.ts';
import { directorySnapshot } from '../../src/changes/directory.ts';
import { ConfigError, IncompleteError } from '../../src/errors.ts';
import { temporaryDirectory, writeFiles } from '../support/repository.ts';

async function contents(snapshot: Snapshot): Promise<[path: string, content: string][]> {
  const found: [string, string][] = [];
  for await (const content of snapshot.read(await snapshot.list())) {
    const text =
      'bytes' in content
        ? Buffer.from(content.bytes).toString()
        : `${content.unreadable}: ${content.message}`;
    found.push([content.entry.path, text]);
  }
  return found;
}

/** Root may read everything, so it lays down that right meanwhile. */
async function unprivileged<T>(run: () => Promise<T>): Promise<T> {
  const NOBODY = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a plain folder', () => {
  test('has its regular files, in the order of their bytes, and no foreign folders', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, {
      'b.py': 'b',
      'a/b.py': 'ab',
      'a-b.py': 'a-b',
      'odd \udce9\n.py': 'odd',
      'é.py': 'é',
      '💀.py': '💀',
      '\uffee.py': 'high',
      '.hidden/x.py': 'x',
      'link.py': { link: 'b.py' },
      outside: { link: '/etc' },
      'node_modules/x.py': 'x',
      'a/site-packages/x.py': 'x',
      '.git/x.py': 'x',
      'env/pyvenv.cfg': '',
      'env/bin/x.py': 'x',
    });
    const expected = [
      ['.hidden/x.py', 'x'],
      ['a-b.py', 'a-b'],
      ['a/b.py', 'ab'],
      ['b.py', 'b'],
      ['odd \udce9\n.py', 'odd'],
      ['é.py', 'é'],
      ['\uffee.py', 'high'],
      ['💀.py', '💀'],
    ];
    assert.deepEqual(await contents(directorySnapshot(folder.dir)), expected);
    assert.deepEqual(await contents(directorySnapshot(folder.dir, { transient: true })), expected);
    const all = await directorySnapshot(folder.dir, { enter: () => true }).list();
    assert.ok(all.some(({ path }) => path === 'node_modules/x.py'));
  });

  test('of a single file is that file', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, { 'a.py': 'a', 'b.py': 'b' });
    assert.deepEqual(await contents(directorySnapshot(join(folder.dir, 'a.py'))), [['a.py', 'a']]);
    assert.throws(() => directorySnapshot(join(folder.dir, 'none')), ConfigError);
  });

  test('what can not be read is said', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, {
      'large.py': 'x'.repeat(11),
      'fits.py': 'x'.repeat(10),
      'gone.py': '',
      'empty.py': '',
    });
    assert.equal(spawnSync('mkfifo', [join(folder.dir, 'pipe.py')]).status, 0);
    const snapshot = directorySnapshot(folder.dir, { maxFileSize: 10 });
    const files = await snapshot.list();
    assert.deepEqual(
      files.map(({ path }) => path),
      ['empty.py', 'fits.py', 'gone.py', 'large.py'],
    );
    writeFiles(folder.dir, { 'gone.py': null });
    assert.deepEqual(await contents(snapshot), [
      ['empty.py', ''],
      ['fits.py', 'xxxxxxxxxx'],
      ['gone.py', 'unreadable: is no regular file, or is no longer there'],
      ['large.py', 'too-large: 11 bytes, over the limit of 10'],
    ]);
  });

  test('a file without permission is a problem, and a folder without it can not be left out unsaid', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, { 'secret.py': 'x', 'open.py': 'o' });
    chmodSync(folder.dir, 0o755);
    chmodSync(join(folder.dir, 'secret.py'), 0);
    const snapshot = directorySnapshot(folder.dir);
    const [, [, text] = []] = await unprivileged(() => contents(snapshot));
    assert.match(text ?? '', /^unreadable: can't be read: EACCES/);
    mkdirSync(join(folder.dir, 'closed'), { mode: 0 });
    await assert.rejects(
      unprivileged(() => directorySnapshot(folder.dir).list()),
      (error) => error instanceof IncompleteError && /closed can't be listed: EACCES/.test(error.message),
    );
  });

  test('what is asked for must stand below it, with no link on the way', async () => {
    await using folder = temporaryDirectory();
    writeFiles(folder.dir, {
      'secret.py': 'secret',
      'top/a.py': 'a',
      'top/link': { link: '..' },
      'top/l.py': { link: 'a.py' },
    });
    mkdirSync(join(folder.dir, 'top/pipe.d'));
    spawnSync('mkfifo', [join(folder.dir, 'top/pipe.py')]);
    const snapshot = directorySnapshot(join(folder.dir, 'top'));
    const paths = [
      '../secret.py',
      'link/secret.py',
      'a/../../secret.py',
      'l.py',
      'pipe.d',
      'pipe.py',
      '..',
      '',
      'a.py',
    ];
    const read: string[] = [];
    for await (const content of snapshot.read(paths.map((path) => ({ path, oid: null })))) {
      if ('bytes' in content) read.push(content.entry.path);
    }
    assert.deepEqual(read, ['a.py']);
  });
});
