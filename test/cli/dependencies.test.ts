/** Requirements through the command line: every manifest, and what is said when requirement and use part. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bundle, runCli } from '../support/bundle.ts';
import { type Files, temporaryRepository } from '../support/repository.ts';

before(() => void bundle());

interface Report {
  readonly verdict: string;
  readonly counts: Readonly<Record<'new' | 'removed' | 'moved' | 'kept', number>>;
  readonly usages: readonly {
    readonly status: string;
    readonly kind: string;
    readonly symbol: string;
    readonly path: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly notes: readonly string[];
  readonly problems: readonly unknown[];
}

/** The report on a commit that makes `head` of `base`; a null text deletes the file. */
async function check(base: Files, head: Files): Promise<Report> {
  await using repo = await temporaryRepository();
  repo.commit('base', base);
  repo.commit('head', head);
  const { stdout, stderr } = runCli(['check', '--base', 'HEAD^', '--head', 'HEAD', '--format', 'json'], {
    cwd: repo.dir,
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Report; // the report's schema has tests of its own
}

const rows = ({ usages }: Report) =>
  usages.map(
    ({ status, kind, symbol, path, line, column }) => `${status} ${kind} ${symbol} ${path}:${line}:${column}`,
  );

/** Manifests with a requirement on a package; the place of its name, `line:column`. */
const MANIFESTS: Readonly<Record<string, (requirement: string) => readonly [text: string, place: string]>> = {
  'requirements.txt': (one) => [`flask\n${one}\n`, '2:1'],
  'test-requirements.txt': (one) => [`${one}  # MIT\n`, '1:1'],
  'requirements/web.txt': (one) => [`-r base.txt\n${one}\n`, '2:1'],
  'upper-constraints.txt': (one) => [`${one}\n`, '1:1'],
  'pyproject.toml': (one) => [`[project]\nname = "x"\ndependencies = [\n  "flask",\n  "${one}",\n]\n`, '5:4'],
  'extra/pyproject.toml': (one) => [`[project.optional-dependencies]\ngreen = ["${one}"]\n`, '2:11'],
  'group/pyproject.toml': (one) => [
    `[dependency-groups]\ngreen = ["${one}", {include-group = "x"}]\n`,
    '2:11',
  ],
  'pdm/pyproject.toml': (one) => [`[tool.pdm.dev-dependencies]\ntest = ["${one}"]\n`, '2:10'],
  'hatch/pyproject.toml': (one) => [`[tool.hatch.envs.test]\ndependencies = ["${one}"]\n`, '2:18'],
  'setup.cfg': (one) => [`[options]\ninstall_requires =\n    flask\n    ${one}\n`, '4:5'],
  'extras/setup.cfg': (one) => [`[options.extras_require]\ngreen = ${one}\n`, '2:9'],
  'setup.py': (one) => [
    `from setuptools import setup\nsetup(\n    install_requires=['${one}'],\n)\n`,
    '3:24',
  ],
  'environment.yml': (one) => [`name: x\ndependencies:\n  - python\n  - pip:\n      - ${one}\n`, '5:9'],
  'tox.ini': (one) => [`[testenv]\ndeps =\n  py3: ${one}\n`, '3:8'],
};

/** Manifests whose packages are keys. */
const TABLES: typeof MANIFESTS = {
  'poetry/pyproject.toml': (version) => [
    `[tool.poetry.dependencies]\npython = "^3.9"\neventlet = "${version}"\n`,
    '3:1',
  ],
  'poetry-group/pyproject.toml': (version) => [
    `[tool.poetry.group.dev.dependencies]\neventlet = {version = "${version}"}\n`,
    '2:1',
  ],
  Pipfile: (version) => [`[packages]\neventlet = "${version}"\n`, '2:1'],
  'conda/environment.yml': (version) => [`dependencies:\n  - eventlet${version}\n`, '2:5'],
};

describe('a requirement', () => {
  const manifests = Object.entries({ ...MANIFESTS, ...TABLES });
  const MARKED = `eventlet>=0.36,!=0.37; python_version < '3.13'`;
  const written = (path: string, requirement: string, version: string) => {
    const write = MANIFESTS[path] ?? TABLES[path];
    assert.ok(write);
    return write(path in TABLES ? version : requirement.replaceAll("'", path === 'setup.py' ? '"' : "'"));
  };
  const all = (requirement: string, version: string): Files =>
    Object.fromEntries(manifests.map(([path]) => [path, written(path, requirement, version)[0]]));
  const places = manifests
    .map(([path]) => `dependency eventlet ${path}:${written(path, MARKED, '==0.36')[1]}`)
    .sort();
  const none = Object.fromEntries(
    Object.entries(all('flask', '==1')).map(([path, text]) => [
      path,
      String(text).replace(/eventlet/g, 'flask'),
    ]),
  );

  test('in any manifest is new with its place, kept with another version, and removed', async () => {
    const added = await check(none, all(MARKED, '==0.36'));
    assert.deepEqual([rows(added).sort(), added.verdict], [places.map((place) => `new ${place}`), 'fail']);
    const bumped = await check(all('eventlet>=0.33', '==0.33'), all(MARKED, '==0.36'));
    assert.deepEqual([rows(bumped).sort(), bumped.verdict], [places.map((place) => `kept ${place}`), 'pass']);
    const dropped = await check(all(MARKED, '==0.36'), none);
    assert.deepEqual(
      [rows(dropped).sort(), dropped.verdict],
      [places.map((place) => `removed ${place}`), 'pass'],
    );
    assert.deepEqual([...added.problems, ...bumped.problems, ...dropped.problems], []);
  });

  test('an extra', async () => {
    const file = (requirement: string) => ({ 'requirements.txt': `${requirement}\n` });
    assert.deepEqual(rows(await check(file('gunicorn==20'), file('gunicorn[eventlet]==20'))), [
      'new dependency gunicorn[eventlet] requirements.txt:1:1',
    ]);
    assert.deepEqual(
      rows(await check(file('gunicorn[gevent,eventlet]==20'), file('Gunicorn[eventlet]==21'))),
      ['kept dependency gunicorn[eventlet] requirements.txt:1:1'],
    );
    assert.deepEqual(rows(await check(file('celery[eventlet]'), file('celery[redis]'))), [
      'removed dependency celery[eventlet] requirements.txt:1:1',
    ]);
    assert.deepEqual(rows(await check(file('gunicorn[eventlet]'), file('celery[eventlet]'))), [
      'new dependency celery[eventlet] requirements.txt:1:1',
      'removed dependency gunicorn[eventlet] requirements.txt:1:1',
    ]);
  });

  test('two lines for two Pythons are two', async () => {
    const base = 'eventlet<0.34; python_version < "3.8"\n';
    const report = await check(
      { 'requirements.txt': base },
      { 'requirements.txt': `${base}eventlet>=0.36; python_version >= "3.8"\n` },
    );
    assert.deepEqual(rows(report), [
      'kept dependency eventlet requirements.txt:1:1',
      'new dependency eventlet requirements.txt:2:1',
    ]);
  });

  test('a file that is renamed is kept, one that goes to another file is not', async () => {
    const text = 'flask\nrequests\neventlet\nsix\n';
    const renamed = await check(
      { 'requirements.txt': text },
      { 'requirements.txt': null, 'requirements/base.txt': text },
    );
    assert.deepEqual(rows(renamed), ['kept dependency eventlet requirements/base.txt:3:1']);
    const elsewhere = await check(
      { 'requirements.txt': text, 'constraints.txt': 'flask\n' },
      { 'requirements.txt': 'flask\nrequests\nsix\n', 'constraints.txt': 'flask\neventlet\n' },
    );
    assert.deepEqual(rows(elsewhere), [
      'new dependency eventlet constraints.txt:2:1',
      'removed dependency eventlet requirements.txt:3:1',
    ]);
  });

  test('never a lock file', async () => {
    const locks: Files = {
      'poetry.lock': '[[package]]\nname = "eventlet"\n',
      'uv.lock': '[[package]]\nname = "eventlet"\n',
      'pdm.lock': '[[package]]\nname = "eventlet"\n',
      'Pipfile.lock': '{"default": {"eventlet": {"version": "==0.36"}}}\n',
      'requirements-lock.txt': 'eventlet==0.36\n',
      'conda-lock.yml': 'package:\n- name: eventlet\n',
    };
    assert.deepEqual(rows(await check({ a: '' }, locks)), []);
  });
});

describe('requirement and use', () => {
  const USE = 'import eventlet\neventlet.sleep(0)\n';
  const NONE = 'import time\ntime.sleep(0)\n';
  const REQUIREMENTS = { 'requirements.txt': 'flask\neventlet\n' };
  const cases: readonly (readonly [name: string, base: Files, head: Files, ...notes: string[]])[] = [
    [
      'the last use goes and the requirement stays',
      { 'a.py': USE, ...REQUIREMENTS },
      { 'a.py': NONE },
      'This is the last use of eventlet in the repository, and requirements.txt:2 still requires it',
    ],
    [
      'with requirements in several places',
      { 'a.py': USE, ...REQUIREMENTS, 'setup.cfg': '[options]\ninstall_requires = eventlet\n' },
      { 'a.py': null },
      'This is the last use of eventlet in the repository, and requirements.txt:2 still requires it (with 1 more)',
    ],
    [
      'a question whether it is there is no use',
      { 'a.py': USE, 'b.py': "import sys\n'eventlet' in sys.modules\n", ...REQUIREMENTS },
      { 'a.py': NONE },
      'This is the last use of eventlet in the repository, and requirements.txt:2 still requires it',
    ],
    ['a use in another file is left', { 'a.py': USE, 'b.py': USE, ...REQUIREMENTS }, { 'a.py': NONE }],
    [
      'a use in the same file is left',
      { 'a.py': `${USE}eventlet.spawn(f)\n`, ...REQUIREMENTS },
      { 'a.py': USE },
    ],
    [
      'a switch is left',
      { 'a.py': USE, Procfile: 'web: gunicorn -k eventlet app\n', ...REQUIREMENTS },
      { 'a.py': NONE },
    ],
    [
      'a use through a module is left, and so is the module’s own',
      {
        'a.py': USE,
        'green.py': 'from eventlet import sleep\n',
        'b.py': 'from green import sleep\n',
        ...REQUIREMENTS,
      },
      { 'a.py': NONE },
    ],
    ['both go', { 'a.py': USE, ...REQUIREMENTS }, { 'a.py': NONE, 'requirements.txt': 'flask\n' }],
    [
      'the last use goes, and nothing required it',
      { 'a.py': USE, 'requirements.txt': 'flask\n' },
      { 'a.py': NONE },
    ],
    [
      'the requirement goes and uses stay',
      { 'a.py': USE, 'b.py': USE, ...REQUIREMENTS },
      { 'requirements.txt': 'flask\n' },
      'The last requirement on eventlet goes, and 4 uses in 2 files stay, the first at a.py:1',
    ],
    [
      'the requirement goes with some of the uses',
      { 'a.py': USE, 'b.py': USE, ...REQUIREMENTS },
      { 'a.py': NONE, 'requirements.txt': null },
      'The last requirement on eventlet goes, and 2 uses in 1 file stay, the first at b.py:1',
    ],
    [
      'one of two requirements goes',
      { 'a.py': USE, ...REQUIREMENTS, 'setup.cfg': '[options]\ninstall_requires = eventlet\n' },
      { 'requirements.txt': 'flask\n' },
    ],
    [
      'the requirement only moves to another file',
      { 'a.py': USE, ...REQUIREMENTS },
      { 'requirements.txt': 'flask\n', 'setup.cfg': '[options]\ninstall_requires = eventlet\n' },
    ],
    ['a new use comes with its requirement', { 'b.py': NONE }, { 'a.py': USE, ...REQUIREMENTS }],
    ['the last use moves to another file', { 'a.py': USE, ...REQUIREMENTS }, { 'a.py': null, 'b/c.py': USE }],
  ];
  for (const [name, base, head, ...notes] of cases)
    test(name, async () => assert.deepEqual((await check(base, head)).notes, notes));

  test('the notes stand in the text report', async () => {
    await using repo = await temporaryRepository();
    repo.commit('base', { 'a.py': USE, ...REQUIREMENTS });
    repo.commit('head', { 'a.py': NONE });
    const { stdout, status } = runCli(['check', '--base', 'HEAD^', '--head', 'HEAD'], { cwd: repo.dir });
    assert.match(stdout, /last use of eventlet in the repository, and requirements\.txt:2 still requires it/);
    assert.equal(status, 0);
  });
});
