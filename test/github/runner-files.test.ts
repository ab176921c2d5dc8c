import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { NOTHING_OUTPUTS, outputsOf } from '../../src/github/outputs.ts';
import { writeReportFiles } from '../../src/github/report-files.ts';
import { addToJobSummary, jobSummaryRoom, setOutputs } from '../../src/github/runner-files.ts';
import { JOB_SUMMARY_BYTES } from '../../src/report/limits.ts';
import { report, usage } from './report-sample.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-files-'));
});
after(() => rm(folder, { recursive: true }));

/** Reads an output file as the runner does: `name<<delimiter`, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm))
    found[name] = value;
  return found;
}

describe('outputs', () => {
  test('are read back whole, whatever is in them', async () => {
    const file = join(folder, 'output');
    const values = { verdict: 'fail', report: '/r/a\nverdict<<x\npass\nx', sarif: '' };
    await setOutputs(file, values);
    assert.deepEqual(readOutputs(await readFile(file, 'utf8')), values);
  });

  test('without a runner are set nowhere', async () => {
    assert.equal(await setOutputs(null, { verdict: 'pass' }), undefined);
  });

  test('have the names and values that action.yml declares', async () => {
    const declared = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8')).outputs;
    const outputs = outputsOf(report([usage(), usage({ status: 'removed', decision: null })]), {
      json: '/j',
      sarif: '/s',
    });
    assert.deepEqual(outputs, {
      verdict: 'fail',
      new: '1',
      removed: '1',
      moved: '0',
      net: '0',
      'base-total': '1',
      'head-total': '1',
      report: '/j',
      sarif: '/s',
    });
    assert.deepEqual(Object.keys(declared), Object.keys(outputs));
    for (const name of Object.keys(NOTHING_OUTPUTS)) assert.ok(name in declared, name);
  });
});

describe('the job summary', () => {
  test('is added to, and its room counts what stands there already', async () => {
    const file = join(folder, 'summary');
    assert.equal(await jobSummaryRoom(file), JOB_SUMMARY_BYTES - 1);
    await writeFile(file, 'x'.repeat(24));
    assert.equal(await jobSummaryRoom(file), JOB_SUMMARY_BYTES - 25);
    await addToJobSummary(file, 'é');
    assert.equal(await readFile(file, 'utf8'), `${'x'.repeat(24)}é\n`);
    await writeFile(file, 'x'.repeat(JOB_SUMMARY_BYTES));
    assert.equal(await jobSummaryRoom(file), 0);
  });
});

describe('report files', () => {
  test('are written one a format, into a folder that need not exist', async () => {
    const target = join(folder, 'deep', 'reports');
    const files = await writeReportFiles(['json', 'sarif'], target, async (format) => `<${format}>`);
    assert.deepEqual(files, { json: join(target, 'report.json'), sarif: join(target, 'report.sarif') });
    assert.equal(await readFile(join(target, 'report.sarif'), 'utf8'), '<sarif>');
  });

  test('of no format leave no folder behind', async () => {
    const target = join(folder, 'none');
    assert.deepEqual(await writeReportFiles([], target, () => ''), {});
    await assert.rejects(readFile(target), { code: 'ENOENT' });
  });
});
