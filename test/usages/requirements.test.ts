import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type ManifestKind, manifestKind } from '../../src/usages/manifest-paths.ts';
import { findRequirements } from '../../src/usages/requirements.ts';

const FIXTURES = new URL('requirements/', import.meta.url);

/** `line:column-endColumn symbol | statement` of every usage. */
async function listing(kind: ManifestKind, text: string): Promise<string[]> {
  const { usages } = await findRequirements(kind, text);
  return usages.map((usage) => {
    assert.equal(usage.kind, 'dependency');
    assert.equal(usage.endLine, usage.line);
    return `${usage.line}:${usage.column}-${usage.endColumn} ${usage.symbol} | ${usage.statement}`;
  });
}

describe('one requirement in pip’s format', () => {
  for (const [line, ...expected] of [
    ['eventlet', '1:1-9 eventlet | eventlet'],
    ['eventlet>=0.30.1 # MIT', '1:1-9 eventlet | eventlet>=0.30.1'],
    ['  eventlet  ==  0.36.1', '1:3-11 eventlet | eventlet == 0.36.1'],
    ['Eventlet!=0.18.3,!=0.20.1,>=0.18.2', '1:1-9 eventlet | Eventlet!=0.18.3,!=0.20.1,>=0.18.2'],
    ['EVENTLET===1', '1:1-9 eventlet | EVENTLET===1'],
    ['eventlet (>=0.30)', '1:1-9 eventlet | eventlet (>=0.30)'],
    ['eventlet[dev]>=1', '1:1-9 eventlet | eventlet[dev]>=1'],
    ['eventlet; python_version < "3.13"', '1:1-9 eventlet | eventlet; python_version < "3.13"'],
    ['gunicorn[eventlet]==20.0', '1:1-19 gunicorn[eventlet] | gunicorn[eventlet]==20.0'],
    ['Flask_SocketIO[ dev, Eventlet ]', '1:1-32 flask-socketio[eventlet] | Flask_SocketIO[ dev, Eventlet ]'],
    ['celery [eventlet]', '1:1-18 celery[eventlet] | celery [eventlet]'],
    ['eventlet==1 --hash=sha256:ab', '1:1-9 eventlet | eventlet==1'],
    ['eventlet==1 \\\n    --hash=sha256:ab \\\n    --hash=sha256:cd\nflask', '1:1-9 eventlet | eventlet==1'],
    ['eventlet \\\r\n  >=1', '1:1-9 eventlet | eventlet >=1'],
    ['flask\r\neventlet\r\n', '2:1-9 eventlet | eventlet'],
    ['flask\reventlet', '2:1-9 eventlet | eventlet'],
    ['\ufeffeventlet', '1:1-9 eventlet | eventlet'],
    [
      'eventlet @ git+https://github.com/eventlet/eventlet@master',
      '1:1-9 eventlet | eventlet @ git+https://github.com/eventlet/eventlet@master',
    ],
    [
      '-e git+https://github.com/eventlet/eventlet#egg=eventlet',
      '1:49-57 eventlet | -e git+https://github.com/eventlet/eventlet#egg=eventlet',
    ],
    [
      '--editable=git+https://x.org/fork.git#egg=eventlet',
      '1:43-51 eventlet | --editable=git+https://x.org/fork.git#egg=eventlet',
    ],
    [
      'git+https://github.com/eventlet/eventlet.git@v0.36',
      '1:33-41 eventlet | git+https://github.com/eventlet/eventlet.git@v0.36',
    ],
    [
      'git+https://github.com/eventlet/eventlet',
      '1:33-41 eventlet | git+https://github.com/eventlet/eventlet',
    ],
    [
      'https://x.org/eventlet-0.36.1-py3-none-any.whl',
      '1:15-23 eventlet | https://x.org/eventlet-0.36.1-py3-none-any.whl',
    ],
    ['./vendor/eventlet-0.36.1.tar.gz', '1:10-18 eventlet | ./vendor/eventlet-0.36.1.tar.gz'],
    [
      'https://github.com/eventlet/eventlet/archive/v0.36.zip',
      '1:29-37 eventlet | https://github.com/eventlet/eventlet/archive/v0.36.zip',
    ],
    ['-e .[eventlet]', '1:4-15 .[eventlet] | -e .[eventlet]'],
    ['.[dev,eventlet]', '1:1-16 .[eventlet] | .[dev,eventlet]'],
    ['# eventlet'],
    ['flask # not eventlet'],
    ['flask \\\n# eventlet\n'],
    ['-r eventlet.txt'],
    ['-c eventlet-constraints.txt'],
    ['--index-url https://x.org/eventlet'],
    ['eventlet-utils==1'],
    ['geventlet'],
    ['my.eventlet'],
    ['py-eventlet'],
    ['flask[async]'],
    ['flask[eventlets]'],
    ['eventlet is not needed any more'],
    ['git+https://github.com/eventlet/website'],
    ['git+https://x.org/eventlet-fork#egg=other'],
    ['-e ./eventlet-tools'],
    ['other @ git+https://github.com/eventlet/eventlet'],
  ] as const) {
    test(JSON.stringify(line), async () => assert.deepEqual(await listing('requirements', line), expected));
  }
});

describe('a whole manifest', () => {
  for (const name of readdirSync(FIXTURES)
    .filter((file) => !file.endsWith('.expected'))
    .sort()) {
    test(name, async () => {
      const text = readFileSync(new URL(name, FIXTURES), 'utf8');
      const kind = manifestKind(name.replace(/^.*~/, ''));
      assert.ok(kind, `${name} is no manifest`);
      const expected = readFileSync(new URL(`${name}.expected`, FIXTURES), 'utf8')
        .split('\n')
        .filter(Boolean);
      assert.deepEqual(await listing(kind, text), expected);
      assert.deepEqual((await findRequirements(kind, text)).problems, []);
    });
  }
});

test('a usage carries all that a report needs', async () => {
  const { usages } = await findRequirements('requirements', 'flask\n  eventlet >=1  # why\n');
  assert.deepEqual(usages, [
    {
      kind: 'dependency',
      symbol: 'eventlet',
      canonical: 'eventlet',
      category: 'other',
      line: 2,
      column: 3,
      endLine: 2,
      endColumn: 11,
      scope: '<module>',
      via: null,
      statement: 'eventlet >=1',
      source: '  eventlet >=1  # why',
      cell: null,
      surroundings: [],
      bindings: [],
      allowed: null,
    },
  ]);
});

test('columns count code points', async () => {
  assert.deepEqual(await listing('pyproject', '[project]\ndependencies = ["😀", "eventlet"]'), [
    '2:23-31 eventlet | eventlet',
  ]);
  assert.deepEqual(await listing('conda', 'dependencies: ["😀", eventlet]'), ['1:21-29 eventlet | eventlet']);
});

describe('a damaged manifest', () => {
  const conflict = `[project]
dependencies = [
  "flask",
<<<<<<< ours
  "eventlet>=0.30",
=======
  "eventlet>=0.40",
>>>>>>> theirs
]
`;
  test('what stands around the damage is found, the first damaged line is a problem', async () => {
    const { usages, problems } = await findRequirements('pyproject', conflict);
    assert.deepEqual(
      usages.map(({ line }) => line),
      [5, 7],
    );
    assert.deepEqual(
      problems.map(({ reason, line }) => [reason, line]),
      [['syntax-error', 4]],
    );
    assert.match(problems[0]?.message ?? '', /^TOML: /);
  });
  test('a list without an end', async () => {
    const { usages, problems } = await findRequirements(
      'pyproject',
      '[project]\ndependencies = ["eventlet"\nx = 1\n',
    );
    assert.equal(problems.length, 1);
    assert.ok(usages.length <= 1);
  });
  test('YAML', async () => {
    const { usages, problems } = await findRequirements('conda', 'dependencies:\n- eventlet\n- "flask\n');
    assert.deepEqual(
      usages.map(({ line }) => line),
      [2],
    );
    assert.deepEqual(
      problems.map(({ reason }) => reason),
      ['syntax-error'],
    );
  });
  test('one that does not mention eventlet is not parsed', async () => {
    assert.deepEqual(await findRequirements('pyproject', '<<<<<<<'), { usages: [], problems: [] });
  });
});

test('a hostile text costs no more than its length', async () => {
  const long = 100_000;
  for (const text of [
    `eventlet>=1${' '.repeat(long)}x`,
    `eventlet${'[x]'.repeat(long)}`,
    `.${'/'.repeat(long)}eventlet`,
    `eventlet${'='.repeat(long)}`,
    `eventlet${' \\\n'.repeat(long / 10)}`,
  ]) {
    assert.ok((await findRequirements('requirements', text)).usages.length <= 1);
    assert.ok((await findRequirements('tox-ini', `[testenv]\ndeps = ${text}`)).usages.length <= 1);
    assert.ok(
      (await findRequirements('setup-py', `install_requires=[${'['.repeat(1000)}'${text}'`)).usages.length <=
        1,
    );
  }
});
