/** The same pull request from a checkout and from the API alone: the same report, and the same words for everybody. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkout } from './checkout.ts';
import { type Outcome, type StepOptions, step } from './step.ts';
import { FIXED, type Files, MORE, type World, world } from './world.ts';

const CONFIG = '.github/no-new-eventlet.yml';
/** A module with one import and `uses` further usages. */
const module = (uses: number, name = 'f') =>
  `import eventlet\n\n\ndef ${name}():\n${'    eventlet.sleep(1)\n'.repeat(uses)}    return 1\n`;
const LONG_ENOUGH_TO_BE_ALIKE = Array.from({ length: 20 }, (_, line) => `x${line} = ${line}\n`).join('');
const SUBMODULE = '1234567890123456789012345678901234567890';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** The branch went on: that is no part of the change. */
const LATER = { 'app/later.py': module(3) };

interface Case {
  readonly before?: Files;
  readonly after: Files;
}

const cases: Readonly<Record<string, Case>> = {
  'nothing of Python': { after: { 'README.md': 'hello\n' } },
  'edited, added, deleted': {
    before: { 'gone.py': module(2) },
    after: { 'app/work.py': MORE, 'gone.py': null, 'new.py': module(3) },
  },
  'all that there was goes': { after: { 'app/work.py': FIXED } },
  'all uses go, and the requirement stays': {
    before: { 'requirements.txt': 'eventlet>=0.30\n' },
    after: { 'app/work.py': FIXED },
  },
  'the requirement goes, and uses stay': {
    before: { 'requirements.txt': 'eventlet>=0.30\n', 'other.py': module(1) },
    after: { 'requirements.txt': 'six\n', 'README.md': 'x\n' },
  },
  renamed: {
    before: { 'a.py': module(2) },
    after: { 'a.py': null, 'deep/er/b.py': module(2) },
  },
  'renamed, edited and made worse': {
    before: { 'a.py': LONG_ENOUGH_TO_BE_ALIKE + module(1) },
    after: { 'a.py': null, 'b.py': LONG_ENOUGH_TO_BE_ALIKE + module(2) },
  },
  'renamed over another': {
    before: { 'a.py': module(1, 'a'), 'b.py': module(2, 'b') },
    after: { 'a.py': null, 'b.py': module(1, 'a') },
  },
  'moved between files': {
    before: { 'a.py': `${LONG_ENOUGH_TO_BE_ALIKE}${module(1)}`, 'b.py': 'import os\n' },
    after: { 'a.py': LONG_ENOUGH_TO_BE_ALIKE, 'b.py': `import os\n${module(1)}` },
  },
  copied: { before: { 'a.py': module(2) }, after: { 'b.py': module(2) } },
  'a script that becomes executable': {
    before: { 'bin/tool': `#!/usr/bin/env python3\n${module(1)}` },
    after: { 'bin/tool': { executable: `#!/usr/bin/env python3\n${module(2)}` } },
  },
  'symbolic links': {
    before: { 'a.py': module(1), 'link.py': { symlink: 'a.py' }, 'file.py': module(1) },
    after: { 'link.py': module(2), 'file.py': { symlink: 'a.py' }, 'new.py': { symlink: 'app/work.py' } },
  },
  'a submodule': { after: { 'vendored/eventlet': { submodule: SUBMODULE }, 'app/work.py': MORE } },
  'a file that becomes a folder': {
    before: { 'x.py': module(1) },
    after: { 'x.py': null, 'x.py/__init__.py': module(2) },
  },
  'names with blanks, quotes, line ends and other scripts': {
    before: { 'it\'s "a".py': module(1) },
    after: {
      'it\'s "a".py': module(2),
      'new\nline.py': module(1),
      'a\tb.py': module(1),
      'back\\slash.py': module(1),
      '-rf.py': module(1),
      '$(x)`y`.py': module(1),
      '日本/𝕏.py': module(1),
      'percent%20.py': module(1),
      '::error::x.py': module(1),
    },
  },
  'line ends of Windows': {
    before: { 'w.py': module(1).replaceAll('\n', '\r\n') },
    after: { 'w.py': module(2).replaceAll('\n', '\r\n') },
  },
  'line ends that change': {
    before: { 'w.py': module(2) },
    after: { 'w.py': module(2).replaceAll('\n', '\r\n') },
  },
  'Latin-1, said': {
    after: { 'l.py': latin1(`# -*- coding: latin-1 -*-\n# caf\xe9\n${module(1)}`) },
  },
  'Latin-1, not said': { after: { 'l.py': latin1(`# caf\xe9\n${module(1)}`) } },
  'UTF-8 with a byte order mark': { after: { 'b.py': `\ufeff${module(1)}` } },
  'UTF-16, and no text at all': {
    after: {
      'u.py': Buffer.from(`\ufeff${module(1)}`, 'utf16le'),
      'n.py': Buffer.from([0, 1, 2, 255, 254]),
      'empty.py': '',
    },
  },
  'too large': {
    before: { [CONFIG]: 'max-file-size: 2KB\n' },
    after: { 'large.py': module(1) + '# x\n'.repeat(1_000), 'app/work.py': MORE },
  },
  'long, with a usage at its end': { after: { 'long.py': `${'x = 1\n'.repeat(100_000)}${module(1)}` } },
  'what does not parse': { after: { 'broken.py': `${module(1)}def f(:\n    eventlet.spawn(f)\n` } },
  notebooks: {
    after: {
      'n.ipynb': JSON.stringify({
        cells: [{ cell_type: 'code', source: ['import eventlet\n', 'eventlet.sleep(1)'] }],
        nbformat: 4,
      }),
    },
  },
  'manifests and services': {
    before: { 'requirements.txt': 'six\n' },
    after: {
      'requirements.txt': 'six\neventlet>=0.30\n',
      'pyproject.toml': '[project]\nname = "x"\ndependencies = ["gunicorn[eventlet]"]\n',
      Procfile: 'web: gunicorn -k eventlet app:app\n',
    },
  },
  'through a module that the change does not touch': {
    before: {
      'app/__init__.py': '',
      'app/compat.py': 'from eventlet import sleep, spawn\n',
      'app/again.py': 'from app.compat import *\n',
    },
    after: {
      'app/user.py': 'from app.again import sleep\nfrom app import compat\n\nsleep(1)\ncompat.spawn(f)\n',
    },
  },
  'through a module that the change takes out of eventlet': {
    before: {
      'app/__init__.py': '',
      'app/compat.py': 'from eventlet import sleep\n',
      'app/user.py': 'from app.compat import sleep\n\nsleep(1)\n',
      'app/other.py': 'from app import compat\n\ncompat.sleep(2)\n',
    },
    after: { 'app/compat.py': 'from time import sleep\n' },
  },
  'through a module that the change brings into eventlet': {
    before: {
      'app/__init__.py': '',
      'app/compat.py': 'from time import sleep\n',
      'app/user.py': 'from app.compat import sleep\n\nsleep(1)\n',
    },
    after: { 'app/compat.py': 'from eventlet import sleep\n' },
  },
  'allowed, wrongly allowed, allowed too long': {
    after: {
      'a.py': [
        'import eventlet  # no-new-eventlet: allow it goes last',
        'eventlet.sleep(1)  # no-new-eventlet: allow',
        'eventlet.sleep(2)  # no-new-eventlet: allow until 2020-01-01 for a while',
        'x = 1  # no-new-eventlet: allow nothing here',
        '',
      ].join('\n'),
    },
  },
  'a config in base, edited': {
    before: { [CONFIG]: 'guide: asyncio\noverrides:\n  - paths: ["new/**"]\n    mode: warn\n' },
    after: { [CONFIG]: 'mode: off\n', 'app/work.py': MORE, 'new/x.py': module(1) },
  },
  'a config in head alone': { after: { [CONFIG]: 'mode: warn\n', 'app/work.py': MORE } },
  'a config in base, deleted': {
    before: { [CONFIG]: 'mode: warn\n' },
    after: { [CONFIG]: null, 'app/work.py': MORE },
  },
};

const SILENT = { comment: 'never', review: 'off' };

/** All that a run tells, without what differs from run to run. */
function told({ github }: World, { code, report, jobSummary, annotations, outputs }: Outcome): unknown {
  const { report: _, sarif: __, ...figures } = outputs;
  const text = JSON.stringify({ code, figures, report, annotations, jobSummary });
  return JSON.parse(text.replaceAll(github.serverUrl, ''));
}

async function fromBoth(there: World, inputs: StepOptions['inputs'] = SILENT) {
  const workspace = checkout(there, { depth: 0 });
  return {
    git: await step(there, { inputs: { ...inputs, source: 'git' }, workspace }),
    api: await step(there, { inputs: { ...inputs, source: 'api' } }),
  };
}

describe('a checkout and the API give the same', { concurrency: 6 }, () => {
  for (const [name, { before = {}, after }] of Object.entries(cases))
    test(name, async () => {
      await using there = await world(after, { base: before, from: 'mallory/app', later: LATER });
      const { git, api } = await fromBoth(there);
      assert.notEqual(git.report, null, git.log);
      assert.deepEqual([git.stderr, api.stderr], ['', '']);
      assert.deepEqual(told(there, api), told(there, git));
    });

  test('and the second to tell the pull request has nothing to write', async () => {
    await using there = await world({ 'app/work.py': MORE, 'new.py': module(2) }, { later: LATER });
    await fromBoth(there, {});
    assert.equal(there.pull.comments.length, 1);
    assert.equal(there.pull.reviewComments.length, 4);
    assert.equal(there.github.writes.length, 2);
  });
});

describe('what only a checkout can tell, the API says', { concurrency: 3 }, () => {
  test('the name of a file that is no UTF-8; its usages are found', async () => {
    await using there = await world({ 'caf\udce9.py': module(2) });
    const { git, api } = await fromBoth(there);
    assert.deepEqual(api.report?.counts, git.report?.counts);
    assert.deepEqual(
      api.report?.files.map(({ path }) => path),
      ['caf\ufffd.py'],
    );
  });

  test('which of several such files is which: that is never clean', async () => {
    await using there = await world(
      { 'caf\udce9.py': module(2), 'app/work.py': FIXED },
      { base: { 'caf\udce8.py': module(2) } },
    );
    const { git, api } = await fromBoth(there);
    assert.equal(git.report?.verdict, 'fail');
    assert.equal(api.report?.verdict, 'fail');
    assert.deepEqual(
      api.report?.problems.map(({ reason }) => reason),
      ['incomplete-list'],
    );
    assert.match(api.report?.problems[0]?.message ?? '', /caf\ufffd\.py.*fetch-depth: 0/);
  });

  test('what else uses eventlet in a repository that takes more than a request to look into', async () => {
    const many = Array.from({ length: 250 }, (_, index) => [`lib/m${index}.py`, module(1, `f${index}`)]);
    await using there = await world(
      { 'requirements.txt': 'six\n' },
      { base: { ...Object.fromEntries(many), 'requirements.txt': 'eventlet\n' } },
    );
    const { git, api } = await fromBoth(there);
    assert.match(
      git.report?.notes[0] ?? '',
      /last requirement on eventlet goes, and 502 uses in 251 files stay/,
    );
    assert.match(api.report?.notes[0] ?? '', /only looked for with a checkout/);
    assert.deepEqual({ ...api.report, notes: [] }, { ...git.report, notes: [] });
  });
});

describe('a checkout of two commits', () => {
  test('shows the same usages, on the lines of the merge', async () => {
    await using there = await world(
      { 'app/work.py': MORE, 'new.py': module(1) },
      { later: { 'x.py': module(3) } },
    );
    const { code, log, report } = await step(there, { workspace: checkout(there, { depth: 2 }) });
    assert.equal(code, 1);
    assert.match(log, /^· Both sides are read from the checkout\.$/m);
    assert.equal(report?.counts.new, 3);
    assert.equal(there.pull.comments.length, 1);
    assert.equal(there.pull.reviewComments.length, 3);
  });

  test('is what `auto` needs: of one commit, the API is asked, and the log says why', async () => {
    await using there = await world({ 'app/work.py': MORE });
    const workspace = checkout(there, { depth: 1 });
    const { code, log } = await step(there, { workspace });
    assert.equal(code, 1);
    assert.match(
      log,
      /^· Both sides are read from GitHub's API: the checkout (?:lacks a side|is not deep enough)\.$/m,
    );
    const stopped = await step(there, { workspace, inputs: { source: 'git' } });
    assert.equal(stopped.code, 3);
    assert.match(stopped.log, /^::error [^\n]*fetch-depth: 0/m);
    assert.equal(stopped.outputs.verdict, undefined);
  });
});
