/** Notebooks, and scripts that only their first line tells, through the command line. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { CheckReport, ScanReport } from '../../src/report/report.ts';
import { bundle, runCli } from '../support/bundle.ts';
import { checkCommits } from '../support/commits.ts';
import { temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

const rows = ({ usages }: CheckReport) =>
  usages.map(
    ({ status, decision, kind, symbol, path, cell, line, column }) =>
      `${decision ?? status} ${kind} ${symbol} ${path}:${cell === null ? '' : `cell ${cell}:`}${line}:${column}`,
  );

type Cell = readonly [type: 'code' | 'markdown' | 'raw', text: string];

function notebook(...cells: readonly Cell[]): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { language_info: { name: 'python' } },
    cells: cells.map(([cell_type, source]) => ({
      cell_type,
      source: source.split(/(?<=\n)/),
      metadata: {},
      // what a run printed is no code
      ...(cell_type === 'code'
        ? { outputs: [{ output_type: 'stream', name: 'stdout', text: ['import eventlet\n'] }] }
        : {}),
    })),
  });
}

const IMPORT: Cell = ['code', '%matplotlib inline\n!pip install eventlet\nimport eventlet\n'];
const PROSE: Cell = ['markdown', 'import eventlet'];

describe('a notebook', () => {
  test('is one Python text a cell, all cells numbered', async () => {
    const text = notebook(
      PROSE,
      IMPORT,
      ['raw', 'import eventlet'],
      ['code', 'async def f():\n    eventlet.sleep(1)\n'],
    );
    assert.deepEqual(rows(await checkCommits({ a: '' }, { 'n.ipynb': text })), [
      'fail import eventlet n.ipynb:cell 2:3:8',
      'fail reference eventlet.sleep n.ipynb:cell 4:2:5',
    ]);
  });

  test('keeps what stands in a cell that moves or is run again', async () => {
    const use: Cell = ['code', 'eventlet.spawn(print)\n'];
    const report = await checkCommits(
      { 'n.ipynb': notebook(IMPORT, use) },
      { 'n.ipynb': notebook(PROSE, IMPORT, PROSE, use) },
    );
    assert.deepEqual(rows(report), [
      'kept import eventlet n.ipynb:cell 2:3:8',
      'kept reference eventlet.spawn n.ipynb:cell 4:1:1',
    ]);
  });

  test('allows a line by its comment', async () => {
    const use: Cell = ['code', 'eventlet.spawn(print)  # no-new-eventlet: allow it shows what was\n'];
    const report = await checkCommits({ 'n.ipynb': notebook(IMPORT) }, { 'n.ipynb': notebook(IMPORT, use) });
    assert.deepEqual(
      [rows(report), report.verdict],
      [
        ['kept import eventlet n.ipynb:cell 1:3:8', 'allowed reference eventlet.spawn n.ipynb:cell 2:1:1'],
        'pass',
      ],
    );
  });

  test('finds other packages’ switches, and the config’s wrappers', async () => {
    const config = { '.github/no-new-eventlet.yml': 'symbols: {lib.go: greenthreads}\n' };
    const cell: Cell = ['code', "from lib import go\nSocketIO(async_mode='eventlet')\n"];
    assert.deepEqual(rows(await checkCommits({ ...config }, { 'n.ipynb': notebook(cell) })), [
      'fail indirect lib.go n.ipynb:cell 1:1:17',
      'fail indirect async_mode=eventlet n.ipynb:cell 1:2:21',
    ]);
  });
});

describe('a notebook beside the repository’s modules', () => {
  const modules = { 'app/__init__.py': '', 'app/green.py': 'from eventlet import sleep, spawn\n' };
  const cells: readonly Cell[] = [
    ['code', 'from app.green import sleep\n'],
    ['code', 'sleep(1)\n'],
    [
      'code',
      'from app.green import (\n    spawn as sleep,\n)\nsleep(f)\nimport app.green as g\ng.spawn(f)\n',
    ],
  ];
  const found = [
    'import eventlet.sleep n.ipynb:cell 1:1:23',
    'import eventlet.spawn n.ipynb:cell 3:2:5',
    'reference eventlet.spawn n.ipynb:cell 3:4:1',
    'reference eventlet.spawn n.ipynb:cell 3:6:1',
  ];

  test('goes through them in a check', async () => {
    const report = await checkCommits(modules, { 'n.ipynb': notebook(...cells) });
    assert.deepEqual(
      rows(report),
      found.map((row) => `fail ${row}`),
    );
    assert.deepEqual([...new Set(report.usages.map(({ via }) => via))], ['app.green']);
  });

  test('and in an inventory', async () => {
    await using repo = await temporaryRepository();
    repo.commit('all', { ...modules, 'n.ipynb': notebook(...cells) });
    const { usages }: ScanReport = JSON.parse(runCli(['scan', '--format', 'json'], { cwd: repo.dir }).stdout);
    assert.deepEqual(
      usages
        .filter(({ path }) => path === 'n.ipynb')
        .map(
          ({ kind, symbol, path, cell, line, column }) =>
            `${kind} ${symbol} ${path}:cell ${cell}:${line}:${column}`,
        ),
      found,
    );
  });
});

test('what is wrong in a cell is said with the cell; what is wrong with the file, with its line', async () => {
  const report = await checkCommits(
    { a: '' },
    {
      'cell.ipynb': notebook(
        PROSE,
        ['code', 'import eventlet\neventlet.sleep(\n'],
        ['code', 'x = 1  # no-new-eventlet: allow\n'],
      ),
      'file.ipynb': `{\n "cells": [\n${JSON.stringify({ cell_type: 'code', source: 'import eventlet' })},\n`,
    },
  );
  assert.deepEqual(
    report.problems.map(({ path, reason, cell, line }) => ({ path, reason, cell, line })),
    [
      { path: 'cell.ipynb', reason: 'syntax-error', cell: 2, line: 2 },
      { path: 'cell.ipynb', reason: 'suppression-without-reason', cell: 3, line: 1 },
      { path: 'file.ipynb', reason: 'undecodable', cell: undefined, line: 4 },
    ],
  );
});

describe('a file without an ending', () => {
  const cases: readonly (readonly [firstLine: string, isPython: boolean])[] = [
    ['#!/usr/bin/env python3', true],
    ['#!/usr/bin/python2.7 -u', true],
    ['#! /opt/pypy3/bin/pypy3', true],
    ['#!/bin/sh', false],
    ['#!/usr/bin/env bash', false],
    ['# python', false],
    ['import sys', false],
  ];
  test('is Python by its first line', async () => {
    const files = Object.fromEntries(cases.map(([line], i) => [`bin/s${i}`, `${line}\nimport eventlet\n`]));
    assert.deepEqual(
      rows(
        await checkCommits({ a: '' }, { ...files, 'bin/s.txt': '#!/usr/bin/env python3\nimport eventlet\n' }),
      ),
      cases.flatMap(([, isPython], i) => (isPython ? [`fail import eventlet bin/s${i}:2:8`] : [])),
    );
  });

  test('is compared like any other, also when its first line makes it one', async () => {
    const plain = 'import eventlet\n';
    const script = `#!/usr/bin/env python3\n${plain}`;
    assert.deepEqual(
      rows(
        await checkCommits(
          { 'bin/a': plain, 'bin/b': script },
          { 'bin/a': script, 'bin/b': `${script}eventlet.sleep(1)\n` },
        ),
      ),
      [
        'fail import eventlet bin/a:2:8',
        'kept import eventlet bin/b:2:8',
        'fail reference eventlet.sleep bin/b:3:1',
      ],
    );
  });
});
