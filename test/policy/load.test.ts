/** Where the config is read from: real revisions of a real repository, and real files. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import {
  CONFIG_PATH,
  type ConfigRequest,
  loadConfig,
  loadConfigFile,
  pathInRepository,
  withMode,
} from '../../src/policy/load.ts';
import { isOff } from '../../src/policy/modes.ts';
import { GIT_ENVIRONMENT, temporaryDirectory, temporaryRepository } from '../support/repository.ts';

const categories = async () => CATEGORY_IDS;

/** Commits both sides (text, or null for no file) and loads the config that holds between them. */
async function load(base: string | null, head: string | null, request: Partial<ConfigRequest> = {}) {
  await using repository = await temporaryRepository();
  const comparison = {
    base: repository.commit('base', base === null ? {} : { [CONFIG_PATH]: base }),
    head: repository.commit('head', { 'a.py': 'x = 1\n', ...(base === head ? {} : { [CONFIG_PATH]: head }) }),
  };
  const files = repository
    .git('diff', '--name-only', comparison.base, comparison.head)
    .split('\n')
    .map((path) => ({ path, previousPath: null }));
  const read = async (side: 'base' | 'head') => {
    const object = `${comparison[side]}:${CONFIG_PATH}`;
    const { status, stdout } = spawnSync('git', ['cat-file', 'blob', object], {
      cwd: repository.dir,
      env: GIT_ENVIRONMENT,
    });
    return status === 0 ? stdout : null;
  };
  const loaded = await loadConfig(read, {
    path: CONFIG_PATH,
    named: false,
    comparison,
    files,
    categories,
    ...request,
  });
  const { path, revision, changedHere } = loaded.origin;
  const side = revision === comparison.base ? 'base' : revision === comparison.head ? 'head' : revision;
  return { mode: loaded.config.mode, path, side, changedHere };
}

describe('loadConfig', () => {
  test('from base, although this change edits it', async () => {
    assert.deepEqual(await load('mode: warn\n', 'mode: off\n'), {
      mode: 'warn',
      path: CONFIG_PATH,
      side: 'base',
      changedHere: true,
    });
  });

  test('from base, where head has the same', async () => {
    assert.deepEqual(await load('mode: warn\n', 'mode: warn\n'), {
      mode: 'warn',
      path: CONFIG_PATH,
      side: 'base',
      changedHere: false,
    });
  });

  test('from base, although this change deletes it', async () => {
    assert.deepEqual(await load('mode: warn\n', null), {
      mode: 'warn',
      path: CONFIG_PATH,
      side: 'base',
      changedHere: true,
    });
  });

  test('from head, where base has none', async () => {
    assert.deepEqual(await load(null, 'mode: warn\n'), {
      mode: 'warn',
      path: CONFIG_PATH,
      side: 'head',
      changedHere: true,
    });
  });

  test('the defaults, where neither has one', async () => {
    assert.deepEqual(await load(null, null), { mode: 'fail', path: null, side: null, changedHere: false });
  });

  test('an empty file in base is all defaults, and head has no say', async () => {
    assert.deepEqual(await load('', 'mode: off\n'), {
      mode: 'fail',
      path: CONFIG_PATH,
      side: 'base',
      changedHere: true,
    });
  });

  test('a file that the change renames is one that it edits', async () => {
    const { changedHere } = await load('mode: warn\n', 'mode: warn\n', {
      files: [{ path: 'config.yml', previousPath: CONFIG_PATH }],
    });
    assert.equal(changedHere, true);
  });

  test('a named file must be there', async () => {
    await assert.rejects(load(null, null, { named: true }), {
      name: 'ConfigError',
      message: `${CONFIG_PATH}: There is no such file in base or head: commit it, or name another config`,
    });
  });

  test('a mistake says which side it is on, even where head has mended it', async () => {
    await assert.rejects(load('mdoe: warn\n', 'mode: warn\n'), {
      name: 'ConfigError',
      message:
        /^\.github\/no-new-eventlet\.yml:1:1: Unknown key `mdoe`.*\nIt is read from base \([0-9a-f]{40}\)\.$/,
      where: { file: CONFIG_PATH, line: 1, column: 1 },
    });
  });
});

describe('loadConfigFile', () => {
  test('reads a file as it stands', async () => {
    await using folder = temporaryDirectory();
    const file = join(folder.dir, 'ours.yml');
    writeFileSync(file, 'mode: warn\n');
    assert.deepEqual(await loadConfigFile(file, categories), {
      config: { ...DEFAULT_CONFIG, mode: 'warn' },
      origin: { path: file, revision: null, changedHere: false },
    });
  });

  test('a file that is not there, or no file, or not UTF-8', async () => {
    await using folder = temporaryDirectory();
    const file = join(folder.dir, 'ours.yml');
    await assert.rejects(loadConfigFile(file, categories), {
      name: 'ConfigError',
      message: `${file}: There is no such file: name another config`,
    });
    await assert.rejects(loadConfigFile(folder.dir, categories), { name: 'ConfigError', message: /EISDIR/ });
    writeFileSync(file, Buffer.from('mode: warn # \xe9\n', 'latin1'));
    await assert.rejects(loadConfigFile(file, categories), {
      name: 'ConfigError',
      message: `${file}: This file is not UTF-8: save it as UTF-8`,
    });
  });
});

for (const [workTree, file, expected] of [
  ['/r', '/r/.github/x.yml', '.github/x.yml'],
  ['/r', '/r/..x.yml', '..x.yml'],
  ['/r', '/x.yml', null],
  ['/r', '/rx/x.yml', null],
  ['/r', '/r', null],
] as const) {
  test(`${file} in ${workTree} is ${expected}`, () =>
    assert.equal(pathInRepository(workTree, file), expected));
}

describe('withMode', () => {
  const config = { ...DEFAULT_CONFIG, categories: { locks: 'fail' as const } };

  test('another mode leaves what the config says of kinds and categories', () => {
    assert.deepEqual(withMode(config, 'warn'), { ...config, mode: 'warn' });
    assert.equal(withMode(config, null), config);
  });

  test('off switches everything off', () => assert.ok(isOff(withMode(config, 'off'))));
});

test('neither the schema nor YAML is loaded where there is no config file', () => {
  // A loader hook tells every module that is asked for.
  const script = `
    import { registerHooks } from 'node:module';
    const asked = [];
    registerHooks({ resolve: (name, context, next) => (asked.push(name), next(name, context)) });
    const { loadConfig } = await import('./src/policy/load.ts');
    const request = { path: 'c.yml', named: false, comparison: {}, files: [], categories: async () => ['x'] };
    await loadConfig(async () => null, request);
    const without = asked.filter((name) => name === 'zod' || name === 'yaml').length;
    await loadConfig(async () => Buffer.from('mode: warn'), request);
    const within = asked.filter((name) => name === 'zod' || name === 'yaml').length;
    process.stdout.write(JSON.stringify({ without, within: within > 0 }));
  `;
  const cwd = new URL('../..', import.meta.url);
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd });
  assert.equal(stdout.toString(), '{"without":0,"within":true}', stderr.toString());
});
