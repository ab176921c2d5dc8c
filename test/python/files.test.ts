import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pathFilter } from '../../src/policy/path-filter.ts';
import {
  hasPythonShebang,
  isExcluded,
  isNotebookPath,
  isPythonPath,
  mayBeScript,
  virtualEnvironments,
} from '../../src/python/files.ts';

const PATHS: readonly [path: string, python: boolean, notebook: boolean, script: boolean][] = [
  ['a.py', true, false, false],
  ['a/b.pyi', true, false, false],
  ['a/b.pyw', true, false, false],
  ['a/b.py.txt', false, false, false],
  ['a/b.pyc', false, false, false],
  ['a/b.PY', false, false, false],
  ['a/.py', true, false, true],
  ['notes.ipynb', false, true, false],
  ['bin/nova-api', false, false, true],
  ['a.d/script', false, false, true],
  ['.hooks/pre-commit', false, false, true],
  ['a/.profile', false, false, true],
  ['Makefile', false, false, true],
  ['a.b', false, false, false],
  ['new\nline.py', true, false, false],
];

const SHEBANGS: readonly [line: string, python: boolean][] = [
  ['#!/usr/bin/env python3', true],
  ['#!/usr/bin/env python3\r\nimport eventlet', true],
  ['#!/usr/bin/python2 -u\n', true],
  ['#!python', true],
  ['#! /usr/bin/env -S python3 -x', true],
  ['#!/usr/bin/env -Spython3 -x', true],
  ['#!/usr/bin/env -vS python3', true],
  ['#!/usr/bin/env --split-string=python3 -x', true],
  ['#!/usr/bin/env -S PYTHONPATH=/opt/lib python3', true],
  ['#!/usr/bin/env -i -u HOME python3.12', true],
  ['#!\t/usr/local/bin/python3.11', true],
  ['#!/usr/bin/python3-dbg', true],
  ['#!/opt/venv/bin/pypy3.10', true],
  ['#!/usr/bin/pythonw', true],
  ['#!C:/Python312/python.exe', true],
  ['#!/usr/bin/bash\n# python', false],
  ['#!/bin/sh /usr/bin/python', false],
  ['#!/usr/bin/env bash python', false],
  ['#!/usr/bin/env -u python3 sh', false],
  ['#!/usr/bin/env', false],
  ['#!', false],
  ['', false],
  ['#', false],
  ['# !/usr/bin/python', false],
  [' #!/usr/bin/python', false],
  ['#!/opt/python/bin/tool', false],
  ['#!/usr/bin/pythonic-tool', false],
];

describe('Python files', () => {
  test('are told by their name', async () => {
    for (const [path, ...expected] of PATHS) {
      assert.deepEqual([isPythonPath(path), isNotebookPath(path), mayBeScript(path)], expected, path);
    }
  });

  test('without an ending are told by their first line', async () => {
    for (const [line, expected] of SHEBANGS)
      assert.equal(hasPythonShebang(Buffer.from(line)), expected, line);
    assert.equal(
      hasPythonShebang(Buffer.concat([Buffer.from('#!/usr/bin/python3\n'), Buffer.alloc(9, 0xff)])),
      true,
    );
  });
});

describe('foreign code', () => {
  test('is below folders of a known name, and in virtual environments', async () => {
    const paths = ['venv/pyvenv.cfg', 'a/.env/pyvenv.cfg', 'pyvenv.cfg', 'b/pyvenv.cfg.txt'];
    const environments = virtualEnvironments(paths);
    assert.deepEqual([...environments], ['venv', 'a/.env']);
    const cases: Record<string, boolean> = {
      'lib/python3/site-packages/x.py': true,
      'node_modules/x.py': true,
      'a/node_modules/b/c.py': true,
      '.git/hooks/x.py': true,
      '.tox/py3/x.py': true,
      'a/.nox/x.py': true,
      'venv/bin/x.py': true,
      'a/.env/x.py': true,
      'a/x.py': false,
      'x.py': false,
      'site-packages': false,
      'my-site-packages/x.py': false,
      'venv2/x.py': false,
      '.github/x.py': false,
      'vendor/x.py': false,
    };
    for (const [path, expected] of Object.entries(cases))
      assert.equal(isExcluded(path, environments), expected, path);
  });

  test('is checked where the config says so', async () => {
    const environments = new Set(['venv']);
    const cases: readonly [paths: string[], exclude: string[], path: string, checked: boolean][] = [
      [['**'], [], 'a/b.py', true],
      [['**'], [], '.hidden/b.py', true],
      [['**'], [], 'new\nline/b.py', true],
      [['**'], [], 'latin-\udce9.py', true],
      [['**'], [], 'node_modules/b.py', false],
      [['**'], [], 'venv/b.py', false],
      [['node_modules/**'], [], 'node_modules/b.py', false],
      [['**'], ['!node_modules/'], 'node_modules/b.py', true],
      [['**'], ['!venv/'], 'venv/b.py', true],
      [['**'], ['!venv/'], 'venv/site-packages/b.py', true],
      [['**'], ['!venv/', '**/tests/**'], 'venv/tests/b.py', false],
      [['**'], ['**/vendor/**'], 'vendor/b.py', false],
      [['**'], ['vendor/'], 'a/vendor/b.py', false],
      [['**'], ['/vendor/'], 'a/vendor/b.py', true],
      [['nova'], [], 'nova/b.py', true],
      [['nova'], [], 'tools/b.py', false],
      [['nova', '!nova/tests'], [], 'nova/tests/b.py', false],
    ];
    for (const [paths, exclude, path, checked] of cases) {
      assert.equal(
        (await pathFilter({ paths, exclude }))(environments)(path),
        checked,
        JSON.stringify([paths, exclude, path]),
      );
    }
  });
});
