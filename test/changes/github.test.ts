/** Changes from the API: the same as from git, in few requests, and right or refused on bad days. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Changes, FileContent, Snapshot, TreeEntry } from '../../src/changes/change.ts';
import { openRepository } from '../../src/changes/git.ts';
import { type GitHubChanges, type GitHubChangesOptions, githubChanges } from '../../src/changes/github.ts';
import { compareOnGitHub, type Revisions } from '../../src/changes/github-comparison.ts';
import { IncompleteError } from '../../src/errors.ts';
import { createClient } from '../../src/github/client.ts';
import type { Fault } from '../github/faults.ts';
import type { FileSpec } from '../github/git.ts';
import { type GitHub, startGitHub } from '../github/server.ts';
import type { Pull } from '../github/state.ts';

const MAX_FILE_SIZE = 1_000_000;
const likely = (path: string) => path.endsWith('.py');

async function fromApi(
  github: GitHub,
  pull: Pull,
  options: Partial<Revisions & GitHubChangesOptions> = {},
): Promise<GitHubChanges> {
  const { apiUrl, graphqlUrl, token } = github;
  const client = createClient({ apiUrl, graphqlUrl, token, second: 1 });
  const revisions = { base: pull.base.sha, head: pull.head.sha, ...options };
  const comparison = await compareOnGitHub(client, { owner: 'octo', repo: 'app' }, revisions);
  const changes = await githubChanges(client, comparison, { pullNumber: pull.number, likely, ...options });
  return changes.open(MAX_FILE_SIZE);
}

async function readAll(snapshot: Snapshot, entries: readonly (TreeEntry | null)[]): Promise<FileContent[]> {
  const contents: FileContent[] = [];
  for await (const content of snapshot.read(entries.filter((it) => it !== null))) contents.push(content);
  return contents;
}

/** All that can be had of a change, for comparison; bytes as Latin-1 text. */
async function everything(changes: Changes): Promise<unknown> {
  const { comparison, files, base, head, incomplete } = changes;
  const side = async (snapshot: Snapshot, entries: readonly (TreeEntry | null)[]) => ({
    revision: snapshot.revision,
    contents: (await readAll(snapshot, entries)).map((content) =>
      'bytes' in content ? { ...content, bytes: Buffer.from(content.bytes).toString('latin1') } : content,
    ),
    list: await snapshot.list(),
  });
  const sides = [
    side(
      base,
      files.map((it) => it.base),
    ),
    side(
      head,
      files.map((it) => it.head),
    ),
  ];
  return { comparison, files, incomplete, sides: await Promise.all(sides) };
}

async function fromGit(github: GitHub, pull: Pull): Promise<unknown> {
  await using repository = await openRepository(github.repository('octo/app').git.dir);
  const revisions = { base: pull.base.sha, head: pull.head.sha };
  return await everything(await repository.changes({ ...revisions, maxFileSize: MAX_FILE_SIZE }));
}

type Files = Readonly<Record<string, FileSpec>>;

/** A pull request from a fork: `before` on the branch, `after` in the pull request, and the branch has moved on. */
function openPull(github: GitHub, before: Files, after: Files): Pull {
  const repository = github.repository('octo/app');
  const fork = repository.commit({ files: { 'README.md': 'x\n', ...before } });
  const head = repository.commit({ parents: [fork], files: after });
  repository.commit({ branch: 'main', parents: [fork], files: { 'later.py': 'import eventlet\n' } });
  return repository.openPull({ head, from: 'mallory/app' });
}

const text = (name: string) => Array.from({ length: 30 }, (_, line) => `${name} = ${line}\n`).join('');

function numbered(count: number, make: (index: number) => [string, FileSpec]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

const SUBMODULE = '1234567890123456789012345678901234567890';
const HARD_NAMES = [
  'ä ö.py',
  'a"b\\c.py',
  "it's.py",
  'new\nline.py',
  'tab\t.py',
  '-rf',
  '$(x).py',
  '日本/𝕏.py',
  'a.py',
  'a/b.py',
  'a-b.py',
];

const cases: Readonly<Record<string, [before: Files, after: Files]>> = {
  nothing: [{}, {}],
  'edited, added, deleted': [
    { 'a.py': text('a'), 'b.py': text('b') },
    { 'a.py': text('c'), 'b.py': null, 'c.py': text('d') },
  ],
  renamed: [{ 'a.py': text('a') }, { 'a.py': null, 'deep/er/b.py': text('a') }],
  'renamed and edited': [{ 'a.py': text('a') }, { 'a.py': null, 'b.py': `${text('a')}x = 1\n` }],
  'renamed over another': [
    { 'a.py': text('a'), 'b.py': text('b') },
    { 'a.py': null, 'b.py': text('a') },
  ],
  copied: [{ 'a.py': text('a') }, { 'b.py': text('a') }],
  'made executable': [{ 'bin/a': text('a') }, { 'bin/a': { executable: text('a') } }],
  'symbolic links': [
    { 'a.py': text('a'), link: { symlink: 'a.py' }, 'b.py': text('b') },
    {
      'new link': { symlink: 'README.md' },
      link: { symlink: 'b.py' },
      'b.py': { symlink: 'a.py' },
      'a.py': text('c'),
    },
  ],
  'a link that becomes a file': [{ 'a.py': { symlink: 'README.md' } }, { 'a.py': text('a') }],
  'a submodule': [{ 'a.py': text('a') }, { vendor: { submodule: SUBMODULE }, 'a.py': text('b') }],
  'a file that becomes a folder': [{ a: text('a') }, { a: null, 'a/b.py': text('a') }],
  'hard names': [
    Object.fromEntries(HARD_NAMES.map((name) => [`old/${name}`, text('a')])),
    Object.fromEntries(HARD_NAMES.map((name) => [`old/${name}`, text(`b${name.length}`)])),
  ],
  'no UTF-8': [
    { 'a.py': Buffer.from('# coding: latin-1\n# \xe9\n', 'latin1') },
    {
      'a.py': Buffer.from('# coding: latin-1\n# \xe9\xe8\n', 'latin1'),
      'b.py': Buffer.from([0xff, 0xfe, 0, 1]),
    },
  ],
  'byte order marks, line ends, nothing at all': [
    { 'bom.py': '\ufeffx = 1\r\n', 'empty.py': '' },
    {
      'bom.py': '\ufeff\ufeffx = 2\r\ry',
      'empty.py': ' ',
      'new/empty.py': '',
      'nul.py': 'a\0b\n',
      'sep.py': 'a\u2028\u0085\f\v',
    },
  ],
  'long files': [
    { 'long.py': text('x').repeat(2_000), 'longer.py': 'x = 1\n'.repeat(200_000) },
    {
      'long.py': `${text('x').repeat(2_000)}#é\n`,
      'longer.py': 'y = 1\n'.repeat(200_000),
      'é.py': 'é'.repeat(256_001),
    },
  ],
};

describe('the same as from git', () => {
  for (const [name, [before, after]] of Object.entries(cases)) {
    test(name, async () => {
      await using github = await startGitHub();
      const pull = openPull(github, before, after);
      const api = await everything(await fromApi(github, pull));
      assert.deepEqual(api, await fromGit(github, pull));
    });
  }

  test('on an Enterprise Server', async () => {
    await using github = await startGitHub({ ghes: true });
    const pull = openPull(github, { 'a.py': text('a') }, { 'a.py': text('b') });
    assert.deepEqual(await everything(await fromApi(github, pull)), await fromGit(github, pull));
  });

  test('with text that GitHub converted', async () => {
    await using github = await startGitHub({ limits: { converts: true } });
    const pull = openPull(github, {}, { 'a.py': Buffer.from('# coding: latin-1\n# \xe9\n', 'latin1') });
    assert.deepEqual(await everything(await fromApi(github, pull)), await fromGit(github, pull));
  });

  test('with a list that ends too soon, where renamed files were not edited', async () => {
    await using github = await startGitHub({ limits: { compareFiles: 3, pullFiles: 5 } });
    const before = numbered(30, (index) => [`old/${index}.py`, text(`a${index}`)]);
    const after = {
      ...numbered(30, (index) => [`old/${index}.py`, null]),
      ...numbered(30, (index) => [`new/${index}.py`, text(`a${index}`)]),
    };
    const pull = openPull(github, before, after);
    assert.deepEqual(await everything(await fromApi(github, pull)), await fromGit(github, pull));
  });

  test('with trees that are too large for one answer', async () => {
    await using github = await startGitHub({ limits: { treeEntries: 8 } });
    const files = (folder: string) => numbered(5, (index) => [`${folder}/${index}.py`, text(folder + index)]);
    const before = { ...files('same'), ...files('a/deep/er'), ...files('a/other'), ...files('gone') };
    const after = {
      'a/deep/er/2.py': text('new'),
      'a/other/new.py': text('newer'),
      ...numbered(5, (index) => [`gone/${index}.py`, null]),
      ...files('here/now'),
    };
    const pull = openPull(github, before, after);
    assert.deepEqual(await everything(await fromApi(github, pull)), await fromGit(github, pull));
  });
});

describe('few requests', () => {
  const figures: [files: number, bound: number][] = [
    [10, 2],
    [70, 2],
    [300, 8],
    [3_000, 85],
  ];
  for (const [count, bound] of figures) {
    // Of 5, 12 and 90 in all: what is left is for the repository's own modules and the conversation.
    test(`a pull request of ${count} files takes at most ${bound}`, async () => {
      await using github = await startGitHub();
      const before = numbered(count, (index) => [`old/${index}.py`, text(`a${index}`)]);
      const edited = (index: number) => `${text(`a${index}`)}x = 1\n`;
      const after: Record<string, FileSpec> = {};
      for (let index = 0; index < count; index++) {
        // A third renamed and edited, so that every page of the list matters.
        if (index % 3 === 0) after[`old/${index}.py`] = null;
        after[index % 3 === 0 ? `new/${index}.py` : `old/${index}.py`] = edited(index);
      }
      const pull = openPull(github, before, after);
      const changes = await fromApi(github, pull);
      const [base, head] = await Promise.all([
        readAll(
          changes.base,
          changes.files.map((it) => it.base),
        ),
        readAll(
          changes.head,
          changes.files.map((it) => it.head),
        ),
      ]);
      assert.equal(changes.files.length, count);
      assert.equal(changes.files.filter((it) => it.change === 'renamed').length, Math.ceil(count / 3));
      assert(base.concat(head).every((content) => 'bytes' in content));
      assert(github.requests.length <= bound, `${github.requests.length} requests`);
      assert.equal(github.writes.length, 0);
    });
  }

  test('the config comes with the files that will probably be read', async () => {
    await using github = await startGitHub();
    const before = numbered(100, (index) => [`${index}.py`, text(`a${index}`)]);
    const after = numbered(100, (index) => [`${index}.py`, text(`b${index}`)]);
    const pull = openPull(github, { ...before, 'c.toml': 'x' }, after);
    const { base, head, files } = await fromApi(github, pull);
    await readAll(
      base,
      (await base.list()).filter((it) => it.path === 'c.toml'),
    );
    await readAll(
      base,
      files.map((it) => it.base),
    );
    await readAll(
      head,
      files.map((it) => it.head),
    );
    // what comes along, then two batches: one of 100 and the config with 49 of the others
    assert.equal(github.count('graphql/query'), 3);
  });

  test('what both sides share is read once, what is too large never', async () => {
    await using github = await startGitHub();
    const large = 'x = 1\n'.repeat(200_000);
    const before = { ...numbered(100, (index) => [`old/${index}.py`, text(`a${index}`)]), 'l.py': large };
    const after = {
      ...numbered(100, (index) => [`old/${index}.py`, null]),
      ...numbered(100, (index) => [`new/${index}.py`, text(`a${index}`)]),
      'l.py': `${large}y`,
    };
    const pull = openPull(github, before, after);
    const { base, head, files } = await fromApi(github, pull);
    for (const [snapshot, side] of [
      [base, 'base'],
      [head, 'head'],
    ] as const) {
      const contents = await readAll(
        snapshot,
        files.map((it) => it[side]),
      );
      assert.equal(contents.filter((it) => 'bytes' in it).length, 100);
      assert.deepEqual(
        contents.flatMap((it) => ('bytes' in it ? [] : it.unreadable)),
        ['too-large'],
      );
    }
    const asked = JSON.stringify(github.requests.filter((it) => it.operation === 'graphql/query'));
    assert.equal(asked.match(/"o\d+":/g)?.length, 100);
  });

  test('what the list leaves out is found in the trees', async () => {
    await using github = await startGitHub({ limits: { compareFiles: 3 } });
    const pull = openPull(
      github,
      {},
      numbered(5, (index) => [`${index}.py`, text(`a${index}`)]),
    );
    assert.equal((await fromApi(github, pull)).files.length, 5);
  });

  test('patches come with the list', async () => {
    await using github = await startGitHub();
    const pull = openPull(github, { 'a.py': 'x = 1\n' }, { 'a.py': 'x = 2\n', 'b.bin': Buffer.from([0, 1]) });
    const { patches } = await fromApi(github, pull);
    assert.deepEqual([...patches], [['a.py', '@@ -1 +1 @@\n-x = 1\n+x = 2']]);
  });

  test('a fork is read through the repository that its change goes into', async () => {
    await using github = await startGitHub();
    const pull = openPull(github, {}, { 'a.py': text('a') });
    await everything(await fromApi(github, pull, {}));
    assert.doesNotMatch(JSON.stringify(github.requests), /mallory/);
  });

  test('a batch that takes too long is halved', async () => {
    await using github = await startGitHub({ limits: { blobsInTime: 40 } });
    const pull = openPull(
      github,
      {},
      numbered(150, (index) => [`${index}.py`, text(`a${index}`)]),
    );
    const { head, files } = await fromApi(github, pull);
    const contents = await readAll(
      head,
      files.map((it) => it.head),
    );
    assert(contents.every((content) => 'bytes' in content));
    // Once all with what is known of them, once without; then 150 by halves: 150, 75, 37, 38, 75, 37, 38.
    assert.equal(github.count('graphql/query'), 9);
  });

  test('who stops reading costs no more, and breaks nothing', async () => {
    await using github = await startGitHub();
    const pull = openPull(
      github,
      {},
      numbered(1_000, (index) => [`${index}.py`, text(`a${index}`)]),
    );
    const { head, files } = await fromApi(github, pull);
    github.faults.add({ on: 'graphql/query', nth: 2, times: 99, fault: { kind: 'reset' } });
    for await (const content of head.read(files.flatMap((it) => it.head ?? []))) {
      assert('bytes' in content);
      break;
    }
    await assert.rejects(
      readAll(
        head,
        files.map((it) => it.head),
      ),
      IncompleteError,
    );
  });
});

describe('bad days', () => {
  const kinds: readonly Fault[] = [
    { kind: 'status', status: 502 },
    { kind: 'reset' },
    { kind: 'half-body' },
    { kind: 'half-json' },
    { kind: 'secondary-rate-limit', retryAfter: 1 },
  ];
  const before = {
    ...numbered(20, (index) => [`old/${index}.py`, text(`a${index}`)]),
    'latin.py': Buffer.from([0xe9]),
  };
  const after = {
    ...numbered(20, (index) => [`old/${index}.py`, null]),
    ...numbered(20, (index) => [`new/${index}.py`, `${text(`a${index}`)}y = 2\n`]),
    'latin.py': Buffer.from([0xe8]),
  };
  for (const fault of kinds) {
    const name = 'status' in fault && fault.kind === 'status' ? String(fault.status) : fault.kind;
    test(`${name} at any step: once gives the right result, for ever an IncompleteError`, async () => {
      await using github = await startGitHub({ limits: { compareFiles: 10 } });
      const pull = openPull(github, before, after);
      const right = await everything(await fromApi(github, pull));
      const steps = new Set(github.requests.map((it) => it.operation ?? ''));
      assert.deepEqual([...steps].sort(), [
        'git/get-blob',
        'git/get-tree',
        'graphql/query',
        'pulls/list-files',
        'repos/compare-commits-with-basehead',
      ]);
      for (const on of steps) {
        github.faults.add({ on, fault });
        assert.deepEqual(await everything(await fromApi(github, pull)), right, on);
      }
      for (const on of steps) {
        github.faults.clear();
        github.faults.add({ on, times: 999, fault });
        await assert.rejects(async () => everything(await fromApi(github, pull)), IncompleteError, on);
      }
    });
  }

  test('a token that may not read says which permission it lacks', async () => {
    await using github = await startGitHub();
    const pull = openPull(github, {}, { 'a.py': text('a') });
    github.addToken(github.token, { login: 'x', type: 'Bot', permissions: { pull_requests: 'write' } });
    await assert.rejects(fromApi(github, pull), /lacks `contents: read`/);
  });

  const tooLarge: [name: string, limit: number, files: Files][] = [
    ['a folder', 50, numbered(160, (index) => [`${index}.py`, text('a')])],
    ['a repository', 3, { [`${'deep/'.repeat(120)}a.py`]: text('a') }],
  ];
  for (const [name, treeEntries, files] of tooLarge) {
    test(`${name} too large for the API says so`, async () => {
      await using github = await startGitHub({ limits: { treeEntries } });
      const pull = openPull(github, {}, files);
      await assert.rejects(
        async () => everything(await fromApi(github, pull)),
        (error) => error instanceof IncompleteError && /actions\/checkout/.test(error.message),
      );
    });
  }

  test('histories without a common commit say so', async () => {
    await using github = await startGitHub();
    const repository = github.repository('octo/app');
    repository.commit({ branch: 'main', files: { 'a.py': 'x\n' } });
    const pull = repository.openPull({ head: repository.commit({ files: { 'b.py': 'y\n' } }) });
    await assert.rejects(
      fromApi(github, pull),
      (error) => error instanceof IncompleteError && /merge base/.test(error.message),
    );
  });
});
