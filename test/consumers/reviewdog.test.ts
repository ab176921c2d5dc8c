/** reviewdog itself reads `--format rdjson`, and says what it would post where. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { Ajv } from 'ajv';
import { rdjson } from '../../src/report/rdjson.ts';
import { CASES } from '../report/cases.ts';
import { bundle, runCli } from '../support/bundle.ts';
import { download, prepared } from '../support/prepared.ts';
import { temporaryRepository } from '../support/repository.ts';

/** The newest release whose modules the Go module proxy serves whole. */
const MODULE = 'github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0';
const SCHEMA = 'DiagnosticResult.json';

/** Its schema is kept beside it: a later run may have no Go, or another cache of modules. */
const made = await prepared(`${MODULE} with its schema`, async (folder) => {
  await download('go', ['install', MODULE], { cwd: folder, env: { GOBIN: folder } });
  await copyFile(schemaInModuleCache(), join(folder, SCHEMA));
});
const skip = 'missing' in made && made.missing;
const [REVIEWDOG, PUBLISHED_SCHEMA] =
  'folder' in made ? [join(made.folder, 'reviewdog'), join(made.folder, SCHEMA)] : ['', ''];

before(() => void (skip || bundle()));

/** The schema that reviewdog publishes, where `go install` has put its source. */
function schemaInModuleCache(): string {
  const cache = spawnSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).stdout.trim();
  const [module = ''] = MODULE.split('/cmd/');
  return join(cache, module + MODULE.slice(MODULE.indexOf('@')), 'proto/rdf/jsonschema', SCHEMA);
}

function reviewdog(input: string, cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(REVIEWDOG, ['-f=rdjson', ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const WORK = 'import eventlet\n\n\ndef work():\n    pass\n';

test('remarks stand on the lines of the change, in bytes, and fail by their severity', { skip }, async () => {
  await using repo = await temporaryRepository();
  repo.commit('base', {
    'app/é.py': WORK,
    'tests/test_a.py': WORK,
    '.github/no-new-eventlet.yml': MILD_TESTS,
  });
  await repo.write({
    'app/é.py': WORK.replace('pass', 'é = 1; eventlet.spawn(work)'),
    'tests/test_a.py': WORK.replace('pass', 'eventlet.sleep(1)'),
  });
  const { stdout: found } = runCli(['check', '--format', 'rdjson'], { cwd: repo.dir });
  const local = ['-reporter=rdjson', '-diff=git diff'];
  const { status, stdout, stderr } = reviewdog(found, repo.dir, ...local, '-fail-level=error');
  assert.deepEqual([status, stderr.includes('severity greater than or equal to')], [1, true], stderr);
  const { diagnostics } = JSON.parse(stdout);
  assert.deepEqual(
    diagnostics.map(({ location, severity, code }: (typeof diagnostics)[0]) => ({
      ...location,
      severity,
      code: code.value,
    })),
    [
      {
        path: 'app/é.py',
        range: { start: { line: 5, column: 13 }, end: { line: 5, column: 27 } },
        severity: 'ERROR',
        code: 'greenthreads',
      },
      {
        path: 'tests/test_a.py',
        range: { start: { line: 5, column: 5 }, end: { line: 5, column: 19 } },
        severity: 'WARNING',
        code: 'sleeping',
      },
    ],
  );
  const { status: mild } = reviewdog(
    JSON.stringify({ ...JSON.parse(found), diagnostics: [] }),
    repo.dir,
    ...local,
  );
  assert.equal(mild, 0);
});

const MILD_TESTS = 'overrides: [{paths: ["tests/**"], mode: warn}]\n';

test('a line that nobody touched is remarked on too, with -filter-mode=file', { skip }, async () => {
  await using repo = await temporaryRepository();
  const aliased = (module: string) => `import ${module} as hub\n${'\n'.repeat(20)}hub.spawn(work)\n`;
  repo.commit('base', { 'a.py': aliased('threading') });
  await repo.write({ 'a.py': aliased('eventlet') });
  const { stdout: found } = runCli(['check', '--format', 'rdjson'], { cwd: repo.dir });
  const lines = (mode: string): number[] =>
    JSON.parse(
      reviewdog(found, repo.dir, '-reporter=rdjson', '-diff=git diff', `-filter-mode=${mode}`).stdout,
    ).diagnostics.map(
      ({ location }: { location: { range: { start: { line: number } } } }) => location.range.start.line,
    );
  assert.deepEqual(lines('added'), [1]);
  assert.deepEqual(lines('file'), [1, 22]);
});

/** draft-04, of which it uses what later ones have too. */
function publishedSchema(): object {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(PUBLISHED_SCHEMA, 'utf8'));
  return schema;
}

test('every report is valid by the schema that reviewdog publishes', { skip }, () => {
  const valid = new Ajv({ strict: false, allErrors: true }).compile(publishedSchema());
  for (const [title, report] of Object.entries(CASES))
    assert.ok(valid(JSON.parse(rdjson(report))), `${title}: ${JSON.stringify(valid.errors)}`);
});

for (const [title, report] of Object.entries(CASES))
  test(`it reads every report as it is meant: ${title}`, { skip }, async () => {
    await using repo = await temporaryRepository();
    const text = rdjson(report);
    const { status, stdout, stderr } = reviewdog(text, repo.dir, '-reporter=rdjson', '-filter-mode=nofilter');
    assert.equal(status, 0, stderr);
    const { diagnostics = [] } = JSON.parse(stdout);
    const expected = JSON.parse(text).diagnostics.map((each: object) => ({
      ...each,
      source: { name: 'no-new-eventlet' },
    }));
    assert.deepEqual(diagnostics, expected);
  });
