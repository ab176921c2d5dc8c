import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FRAMEWORK_SYMBOLS } from '../../src/catalogue/frameworks.ts';
import { findBesidePython } from '../../src/usages/file.ts';
import type { SwitchFileKind } from '../../src/usages/manifest-paths.ts';
import { findSwitches } from '../../src/usages/switches.ts';

/** `line:column-endLine:endColumn symbol (category)` of every usage; the end's line only where it differs. */
async function listing(kind: SwitchFileKind, text: string): Promise<string[]> {
  const { usages, problems } = await findSwitches(kind, text);
  assert.deepEqual(problems, []);
  return usages.map((usage) => {
    assert.equal(usage.kind, 'indirect');
    const end = usage.endLine === usage.line ? usage.endColumn : `${usage.endLine}:${usage.endColumn}`;
    return `${usage.line}:${usage.column}-${end} ${usage.symbol} (${usage.category})`;
  });
}

type Case = readonly [kind: SwitchFileKind, text: string, ...expected: string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [kind, text, ...expected] of cases) {
      test(`${kind}: ${JSON.stringify(text)}`, async () =>
        assert.deepEqual(await listing(kind, text), expected));
    }
  });
}

const WORKER = '--worker-class=eventlet (wsgi-server)';
const POOL = '--pool=eventlet (green-pools)';
const COVERAGE = 'concurrency=eventlet (other)';
const BRIDGE = 'EVENTLET_HUB (asyncio-bridge)';
const HUB = 'EVENTLET_HUB (hubs)';
const GREEN = 'futurist.GreenThreadPoolExecutor (green-pools)';

check('options', [
  ['shell', 'gunicorn -k eventlet app', `1:10-21 ${WORKER}`],
  ['shell', 'gunicorn -keventlet app', `1:10-20 ${WORKER}`],
  ['shell', 'gunicorn -k=eventlet app', `1:10-21 ${WORKER}`],
  ['shell', 'gunicorn --worker-class eventlet app', `1:10-33 ${WORKER}`],
  ['shell', 'gunicorn --worker-class=eventlet app', `1:10-33 ${WORKER}`],
  ['shell', 'gunicorn --worker-class="eventlet" app', `1:10-34 ${WORKER}`],
  ['shell', "gunicorn -k 'eventlet' app", `1:10-22 ${WORKER}`],
  ['shell', 'gunicorn -k gunicorn.workers.geventlet.EventletWorker app', `1:10-54 ${WORKER}`],
  ['shell', 'celery -A p worker -P eventlet', `1:20-31 ${POOL}`],
  ['shell', 'celery -A p worker --pool eventlet', `1:20-35 ${POOL}`],
  ['shell', 'celery -A p worker --pool=eventlet', `1:20-35 ${POOL}`],
  ['shell', 'celery -A p worker --pool=celery.concurrency.eventlet:TaskPool', `1:20-63 ${POOL}`],
  ['shell', 'coverage run --concurrency=eventlet -m pytest', `1:14-36 ${COVERAGE}`],
  ['shell', 'coverage run --concurrency eventlet,thread x.py', `1:14-43 ${COVERAGE}`],
  ['shell', 'gunicorn \\\n  -k \\\n  eventlet app', `2:3-3:11 ${WORKER}`],
  ['shell', 'gunicorn \\\r\n  -k eventlet\r\n', `2:3-14 ${WORKER}`],
  ['shell', 'exec "$VENV/bin/gunicorn" -k eventlet', `1:27-38 ${WORKER}`],
  ['shell', 'OPTS="-k eventlet --threads 1"', `1:7-18 ${WORKER}`],
  ['shell', 'ARGS=(-k eventlet)', `1:7-18 ${WORKER}`],
  ['shell', 'ssh host "su -c \'gunicorn -k eventlet\'"', `1:27-38 ${WORKER}`],
  ['shell', 'sh -c "echo x; gunicorn -k \\"eventlet\\" app"', `1:25-38 ${WORKER}`],
  ['shell', 'echo "web: gunicorn -k eventlet" > Procfile', `1:21-32 ${WORKER}`],
  ['shell', 'x 2>&1 | tee y; gunicorn -k eventlet 2>&1', `1:26-37 ${WORKER}`],
  ['shell', "echo don't; gunicorn -k eventlet", `1:22-33 ${WORKER}`],
  ['shell', '😀 gunicorn -k eventlet', `1:12-23 ${WORKER}`],
  ['shell', 'python -m eventlet.patcher serve.py', '1:8-27 -m eventlet.patcher (monkey-patching)'],
  [
    'dockerfile',
    'CMD ["python", "-m", "eventlet.patcher", "x"]',
    '1:17-39 -m eventlet.patcher (monkey-patching)',
  ],
  ['shell', 'python -m eventlet_x; python -m nameko run; python -m unittest eventlet.patcher'],
  ['shell', '# gunicorn -k eventlet'],
  ['shell', 'gunicorn app # -k eventlet'],
  ['shell', 'gunicorn -k geventlet'],
  ['shell', 'gunicorn -k eventlet_worker'],
  ['shell', 'gunicorn --bind -k --threads eventlet'],
  ['shell', 'gunicorn eventlet -k gthread'],
]);

check('options of other programs', [
  ['shell', 'pytest -k eventlet'],
  ['shell', 'python -m pytest tests -k eventlet'],
  ['shell', 'python -m unittest -k eventlet'],
  ['shell', 'pytest tests/gunicorn -k eventlet'],
  ['shell', 'PYTEST_ADDOPTS="-k eventlet" make test'],
  ['shell', 'PYTEST_ADDOPTS="-v -k eventlet"'],
  ['shell', 'tox -e py3 -- -k eventlet'],
  ['shell', 'grep -P eventlet -r .'],
  ['shell', 'pip-compile -P eventlet'],
  ['shell', 'uv pip compile -P eventlet'],
  ['shell', 'uv run gunicorn -k eventlet', `1:17-28 ${WORKER}`],
  ['shell', 'docker run x gunicorn -k eventlet', `1:23-34 ${WORKER}`],
  ['shell', 'pytest && gunicorn -k eventlet', `1:20-31 ${WORKER}`],
  ['shell', 'echo "start it with gunicorn -k eventlet"'],
  ['shell', 'if true; then echo "gunicorn -k eventlet" >&2; fi'],
  ['shell', 'log_info --worker-class=eventlet'],
  ['shell', 'grep -q -- "--worker-class=eventlet" Procfile'],
  ['makefile', 'test:\n\t@echo "--pool=eventlet"'],
  ['shell', 'cat <<EOF\n-k eventlet\n\nEOF\ngunicorn -k eventlet', `5:10-21 ${WORKER}`],
  ['shell', "cat <<-'EOF' > Procfile\nweb: gunicorn -k eventlet\nEOF", `2:15-26 ${WORKER}`],
]);

check('variables', [
  ['shell', 'export EVENTLET_HUB=asyncio', `1:8-28 ${BRIDGE}`],
  ['shell', 'export EVENTLET_HUB="poll"', `1:8-26 ${HUB}`],
  ['shell', 'EVENTLET_HUB= gunicorn app', `1:1-13 ${HUB}`],
  ['shell', 'EVENTLET_NO_GREENDNS=yes gunicorn app', '1:1-25 EVENTLET_NO_GREENDNS (hubs)'],
  ['shell', 'docker run -e EVENTLET_HUB=asyncio x', `1:15-35 ${BRIDGE}`],
  ['shell', 'docker run --env=EVENTLET_HUB=asyncio x', `1:18-38 ${BRIDGE}`],
  ['shell', 'echo "EVENTLET_HUB=asyncio" >> "$GITHUB_ENV"', `1:7-27 ${BRIDGE}`],
  ['shell', 'sh -c "EVENTLET_HUB=asyncio gunicorn"', `1:8-28 ${BRIDGE}`],
  ['shell', 'OSKEN_HUB_TYPE=eventlet x', '1:1-24 OSKEN_HUB_TYPE=eventlet (hubs)'],
  ['shell', 'RYU_HUB_TYPE=eventlet x', '1:1-22 OSKEN_HUB_TYPE=eventlet (hubs)'],
  ['shell', 'OSKEN_HUB_TYPE=native # eventlet'],
  ['shell', 'echo "$EVENTLET_HUB" "$EVENTLET_HUB:=poll"'],
  ['shell', '[ "$EVENTLET_HUB" == asyncio ] && x'],
  ['shell', 'unset EVENTLET_HUB'],
  ['shell', 'OS_DISABLE_EVENTLET_PATCHING=true x'],
  ['shell', 'MY_EVENTLET_HUB=asyncio x'],
  ['shell', 'grep EVENTLET_HUB=asyncio .env'],
  ['shell', '# export EVENTLET_HUB=asyncio'],
  ['makefile', 'EVENTLET_HUB := asyncio', `1:1-24 ${BRIDGE}`],
  ['makefile', 'export EVENTLET_HUB  ?=  poll # x', `1:8-30 ${HUB}`],
  ['makefile', 'test:\n\tEVENTLET_TESTS=1 \\\n\tpytest', '2:2-18 EVENTLET_TESTS (hubs)'],
  ['makefile', 'run:\n\t@$(VENV)/bin/gunicorn -k eventlet', `2:24-35 ${WORKER}`],
  ['makefile', 'PYTEST_OPTS := -k eventlet'],
  ['makefile', 'WEB_OPTS := -k eventlet', `1:13-24 ${WORKER}`],
  ['makefile', '#PYTEST_OPTS := --tx 2*popen//execmodel=eventlet'],
]);

check('Procfile', [
  [
    'procfile',
    'web: gunicorn -k eventlet app\nworker: celery -P eventlet worker',
    `1:15-26 ${WORKER}`,
    `2:16-27 ${POOL}`,
  ],
  ['procfile', '# web: gunicorn -k eventlet'],
  ['procfile', 'eventlet: gunicorn app'],
]);

check('Dockerfile', [
  ['dockerfile', 'FROM python\nCMD ["gunicorn", "-k", "eventlet", "app"]', `2:19-33 ${WORKER}`],
  ['dockerfile', 'CMD ["gunicorn","--worker-class=eventlet"]', `1:18-41 ${WORKER}`],
  ['dockerfile', 'CMD [ "gunicorn", \\\n  "-k", \\\n  # why\n  "eventlet" ]', `2:4-4:12 ${WORKER}`],
  ['dockerfile', 'CMD gunicorn -k eventlet', `1:14-25 ${WORKER}`],
  ['dockerfile', 'ENTRYPOINT ["-k", "eventlet"]', `1:14-28 ${WORKER}`],
  ['dockerfile', 'ONBUILD RUN celery --pool=eventlet', `1:20-35 ${POOL}`],
  ['dockerfile', 'ENV EVENTLET_HUB=asyncio X=1', `1:5-25 ${BRIDGE}`],
  ['dockerfile', 'ENV X=1 \\\n    EVENTLET_HUB=poll', `2:5-22 ${HUB}`],
  ['dockerfile', 'ENV EVENTLET_HUB asyncio', `1:5-25 ${BRIDGE}`],
  ['dockerfile', 'ENV GUNICORN_CMD_ARGS="-k eventlet"', `1:24-35 ${WORKER}`],
  ['dockerfile', 'RUN pytest -k eventlet'],
  ['dockerfile', 'LABEL run="gunicorn -k eventlet"'],
  ['dockerfile', '# CMD gunicorn -k eventlet'],
  ['dockerfile', 'RUN pip install eventlet'],
  ['dockerfile', 'COPY eventlet /eventlet'],
]);

check('systemd units', [
  ['service', '[Service]\nExecStart=/usr/bin/gunicorn -k eventlet', `2:29-40 ${WORKER}`],
  ['service', 'ExecStart=/usr/bin/gunicorn \\\n  ; why\n  --worker-class eventlet', `3:3-26 ${WORKER}`],
  ['service', 'Environment="DAEMON_ARGS=-k eventlet -b :9101"', `1:26-37 ${WORKER}`],
  ['service', 'Environment=EVENTLET_HUB=asyncio X=1', `1:13-33 ${BRIDGE}`],
  ['service', 'Environment="X=1" "EVENTLET_HUB=poll"', `1:20-37 ${HUB}`],
  ['service', 'Description=gunicorn -k eventlet'],
  ['service', '; ExecStart=gunicorn -k eventlet'],
  ['service', 'PassEnvironment=EVENTLET_HUB'],
  ['service', 'UnsetEnvironment=EVENTLET_HUB=x'],
]);

check('compose files', [
  ['compose', 'services:\n  web:\n    command: gunicorn -k eventlet app', `3:23-34 ${WORKER}`],
  ['compose', 'services: {web: {command: ["gunicorn", "-k", "eventlet"]}}', `1:41-55 ${WORKER}`],
  ['compose', 'command:\n  - gunicorn\n  - -k  # why\n  - eventlet', `3:5-4:13 ${WORKER}`],
  ['compose', 'command: >-\n  gunicorn\n  -k\n  eventlet', `3:3-4:11 ${WORKER}`],
  ['compose', 'command: gunicorn\n  -k\n  eventlet', `2:3-3:11 ${WORKER}`],
  ['compose', "entrypoint: 'celery --pool=eventlet'", `1:21-36 ${POOL}`],
  ['compose', 'command: "sh -c \\"gunicorn -k eventlet\\""', `1:28-39 ${WORKER}`],
  ['compose', 'command: [sh, -c, gunicorn -k eventlet]', `1:28-39 ${WORKER}`],
  ['compose', 'command: [pytest, -k, eventlet]'],
  ['compose', 'environment:\n  EVENTLET_HUB: asyncio  # x', `2:3-24 ${BRIDGE}`],
  ['compose', 'environment:\n  - EVENTLET_HUB=asyncio', `2:5-25 ${BRIDGE}`],
  ['compose', 'environment:\n  - "EVENTLET_HUB=poll"', `2:6-23 ${HUB}`],
  ['compose', 'environment:\n  OSKEN_HUB_TYPE: eventlet', '2:3-27 OSKEN_HUB_TYPE=eventlet (hubs)'],
  ['compose', 'environment:\n  GUNICORN_CMD_ARGS: -k eventlet', `2:22-33 ${WORKER}`],
  ['compose', 'environment:\n  - EVENTLET_HUB'],
  ['compose', 'environment:\n  EVENTLET_HUB:'],
  ['compose', 'x: &a [gunicorn, -k, eventlet]\ncommand: *a', `1:18-30 ${WORKER}`],
  ['compose', '# command: gunicorn -k eventlet\ncommand: x'],
  ['compose', 'EVENTLET_HUB: asyncio'],
]);

const job = (step: string): string => `jobs:\n  t:\n    steps:\n      - ${step}`;
check('workflows', [
  ['workflow', job('run: gunicorn -k eventlet'), `4:23-34 ${WORKER}`],
  ['workflow', job('run: |\n          # -k eventlet\n          celery -P eventlet\n'), `6:18-29 ${POOL}`],
  ['workflow', job('run: |\n          gunicorn \\\n            -k eventlet\n'), `6:13-24 ${WORKER}`],
  ['workflow', 'env:\n  EVENTLET_HUB: asyncio\n', `2:3-24 ${BRIDGE}`],
  [
    'workflow',
    job('run: x\n        env:\n          EVENTLET_THREADPOOL_SIZE: 5'),
    '6:11-38 EVENTLET_THREADPOOL_SIZE (hubs)',
  ],
  ['workflow', job('run: echo "EVENTLET_HUB=asyncio" >> $GITHUB_ENV'), `4:20-40 ${BRIDGE}`],
  ['workflow', job('name: gunicorn -k eventlet')],
  ['workflow', job('run: pytest -k eventlet')],
  ['workflow', job("if: matrix.pool == 'eventlet'")],
  ['workflow', 'name: run with --pool=eventlet'],
  ['workflow', job('run: pip install eventlet')],
]);

check('coverage.py', [
  ['coveragerc', '[run]\nconcurrency = eventlet', `2:1-23 ${COVERAGE}`],
  ['coveragerc', '[run]\nconcurrency = multiprocessing, eventlet', `2:1-40 ${COVERAGE}`],
  [
    'coveragerc',
    '[run]\nConcurrency:\n    # why\n    multiprocessing\n    eventlet\n',
    `2:1-5:13 ${COVERAGE}`,
  ],
  ['setup-cfg', '[coverage:run]\nconcurrency = eventlet', `2:1-23 ${COVERAGE}`],
  ['tox-ini', '[coverage:run]\nconcurrency = eventlet  # why', `2:1-23 ${COVERAGE}`],
  ['pyproject', '[tool.coverage.run]\nconcurrency = ["thread", "eventlet"]', `2:1-37 ${COVERAGE}`],
  ['pyproject', '[tool.coverage]\nrun.concurrency = "eventlet"\nrun.x = 1', `2:5-29 ${COVERAGE}`],
  ['coveragerc-toml', '[run]\nconcurrency = ["eventlet"]', `2:1-27 ${COVERAGE}`],
  ['coveragerc', '[run]\nconcurrency = greenlet # eventlet'],
  ['coveragerc', '[run]\n# concurrency = eventlet'],
  ['coveragerc', '[report]\nconcurrency = eventlet'],
  ['setup-cfg', '[run]\nconcurrency = eventlet'],
  ['pyproject', '[tool.other.run]\nconcurrency = ["eventlet"]'],
  ['coveragerc', '[run]\nomit = eventlet'],
]);

check('entry points', [
  [
    'setup-cfg',
    '[entry_points]\nx.executors =\n  eventlet = futurist:GreenThreadPoolExecutor',
    `3:3-46 ${GREEN}`,
  ],
  [
    'setup-cfg',
    '[options.entry_points]\nx =\n  green=futurist:GreenThreadPoolExecutor # x',
    `3:3-41 ${GREEN}`,
  ],
  [
    'pyproject',
    '[project.entry-points."x.y"]\neventlet = "futurist:GreenThreadPoolExecutor"',
    `2:1-46 ${GREEN}`,
  ],
  ['pyproject', '[tool.poetry.plugins.x]\n"e" = "futurist:GreenThreadPoolExecutor"', `2:1-41 ${GREEN}`],
  [
    'setup-py',
    "setup(entry_points={'x': ['eventlet = futurist:GreenThreadPoolExecutor']})",
    `1:28-71 ${GREEN}`,
  ],
  [
    'setup-py',
    'setup(entry_points="""\n[x]\neventlet = futurist:GreenThreadPoolExecutor\n""")',
    `3:1-44 ${GREEN}`,
  ],
  ['setup-cfg', '[entry_points]\nx =\n  eventlet = futurist:ThreadPoolExecutor'],
  // a package's own are no use of it: its files count by themselves
  ['setup-cfg', '[metadata]\nname = oslo.service\n[entry_points]\nx =\n  y = oslo_service.wsgi:list_opts'],
  [
    'pyproject',
    '[project]\nname = "Oslo.Service"\n[project.entry-points.x]\ny = "oslo_service.wsgi:list_opts"',
  ],
  ['setup-py', "setup(name='oslo.service', entry_points={'x': ['y = oslo_service.wsgi:list_opts']})"],
  [
    'setup-cfg',
    '[metadata]\nname = app\n[entry_points]\nx =\n  y = oslo_service.wsgi:list_opts',
    '5:3-34 oslo_service.wsgi.list_opts (wsgi-server)',
  ],
  ['setup-cfg', '[options]\nx =\n  eventlet = futurist:GreenThreadPoolExecutor'],
  ['setup-py', '# eventlet = futurist:GreenThreadPoolExecutor'],
]);

check('tox', [
  ['tox-ini', '[testenv]\ncommands = gunicorn -k eventlet', `2:21-32 ${WORKER}`],
  ['tox-ini', '[testenv]\ncommands =\n  x\n  celery \\\n  # why\n    -P eventlet', `6:5-16 ${POOL}`],
  ['tox-ini', '[testenv]\nsetenv =\n  EVENTLET_HUB = asyncio\n  X=1', `3:3-25 ${BRIDGE}`],
  ['tox-ini', '[testenv]\nset_env = green: EVENTLET_NO_GREENDNS=yes', '2:18-42 EVENTLET_NO_GREENDNS (hubs)'],
  ['tox-ini', '[testenv]\nsetenv = W=-k eventlet', `2:12-23 ${WORKER}`],
  ['tox-ini', '[testenv]\nsetenv = PYTEST_ADDOPTS=-k eventlet'],
  ['tox-ini', '[testenv]\nsetenv =\n  # OSKEN_HUB_TYPE=eventlet\n  OS_NOVA_DISABLE_EVENTLET_PATCHING=True'],
  ['tox-ini', '[testenv]\npassenv = EVENTLET_HUB'],
  ['tox-ini', '[testenv]\ndescription = gunicorn -k eventlet'],
  ['tox-ini', '[testenv]\ncommands = pytest -k eventlet {posargs}'],
  ['tox-ini', '[pytest]\naddopts = -k eventlet'],
  ['setup-cfg', '[tool:pytest]\naddopts = -k eventlet'],
  ['setup-cfg', '[tox:testenv]\ncommands = gunicorn -k eventlet', `2:21-32 ${WORKER}`],
  ['tox-toml', '[env_run_base]\ncommands = [["gunicorn", "-k", "eventlet"]]', `2:27-41 ${WORKER}`],
  ['tox-toml', '[env.x.set_env]\nEVENTLET_HUB = "asyncio"', `2:1-25 ${BRIDGE}`],
  ['tox-toml', '[env.x]\nset_env = { EVENTLET_HUB = "poll" }', `2:13-34 ${HUB}`],
  [
    'pyproject',
    '[tool.tox]\nlegacy_tox_ini = """\n[testenv]\ncommands = gunicorn -k eventlet\n"""',
    `4:21-32 ${WORKER}`,
  ],
]);

test('a usage carries all that a report needs', async () => {
  const { usages } = await findSwitches('procfile', 'x: y\nweb:  gunicorn  -k eventlet app # why\n');
  assert.deepEqual(usages, [
    {
      kind: 'indirect',
      symbol: '--worker-class=eventlet',
      canonical: '--worker-class=eventlet',
      category: 'wsgi-server',
      line: 2,
      column: 17,
      endLine: 2,
      endColumn: 28,
      scope: '<module>',
      via: null,
      statement: 'web: gunicorn -k eventlet app',
      source: 'web:  gunicorn  -k eventlet app # why',
      cell: null,
      surroundings: [],
      bindings: [],
      allowed: null,
    },
  ]);
});

test('statements are commands without comments, continuations and the rest of the line', async () => {
  for (const [kind, text, statement] of [
    ['shell', 'cd x && exec gunicorn \\\n  -k eventlet app; y', 'exec gunicorn -k eventlet app'],
    ['shell', 'tmux new -d "gunicorn -k eventlet | tee x"', 'gunicorn -k eventlet'],
    ['dockerfile', 'CMD ["gunicorn", \\\n  # why\n  "-k", "eventlet"]', '["gunicorn", "-k", "eventlet"]'],
    ['compose', 'command:\n  - gunicorn # why\n  - -k\n  - eventlet', 'gunicorn -k eventlet'],
    ['compose', 'environment:\n  EVENTLET_HUB:   asyncio # why', 'EVENTLET_HUB: asyncio'],
    [
      'coveragerc',
      '[run]\nconcurrency =\n  # why\n  eventlet # x\n  thread',
      'concurrency = eventlet thread',
    ],
    ['pyproject', '[tool.coverage.run]\nconcurrency = [ # x\n  "eventlet"]', 'concurrency = [ "eventlet"]'],
    ['tox-ini', '[testenv]\nsetenv =\n  EVENTLET_HUB = poll # x', 'EVENTLET_HUB = poll'],
  ] as const) {
    const { usages } = await findSwitches(kind, text);
    assert.deepEqual(
      usages.map((usage) => usage.statement),
      [statement],
      text,
    );
  }
});

test('the caller’s own variables count', async () => {
  const text = 'OS_NOVA_DISABLE_EVENTLET_PATCHING=1 EVENTLET_MONKEYPATCH=0 x';
  const { usages } = await findSwitches('shell', text, new Set(['EVENTLET_MONKEYPATCH']));
  assert.deepEqual(
    usages.map(({ symbol, category }) => [symbol, category]),
    [['EVENTLET_MONKEYPATCH', 'hubs']],
  );
});

test('a byte order mark is no part of the text', async () => {
  assert.deepEqual(await listing('procfile', '\ufeffgunicorn -k eventlet'), [`1:10-21 ${WORKER}`]);
  assert.deepEqual(await listing('pyproject', '\ufefftool.coverage.run.concurrency="eventlet"'), [
    `1:19-41 ${COVERAGE}`,
  ]);
});

describe('a damaged file', () => {
  test('YAML: what can be read is found', async () => {
    const { usages, problems } = await findSwitches('compose', 'command: gunicorn -k eventlet\nx: "y\n');
    assert.deepEqual(
      usages.map(({ line }) => line),
      [1],
    );
    assert.deepEqual(
      problems.map(({ reason }) => reason),
      ['syntax-error'],
    );
  });
  test('a quote without an end hides nothing', async () => {
    assert.deepEqual(await listing('shell', 'x "y\ngunicorn -k eventlet'), [`2:10-21 ${WORKER}`]);
  });
  test('one that mentions nothing is not parsed', async () => {
    assert.deepEqual(await findSwitches('compose', '"'), { usages: [], problems: [] });
  });
});

test('a hostile text costs no more than its length', async () => {
  const long = 20_000;
  for (const part of [
    '"',
    "'",
    '\\',
    '\\"',
    '#',
    '[',
    '(',
    ' ',
    '\t',
    '=',
    'A=',
    '"a b" ',
    '$(',
    ';',
    '-k ',
    '-k eventlet ',
  ]) {
    const text = `eventlet ${part.repeat(long / part.length)}`;
    for (const kind of ['shell', 'makefile', 'dockerfile', 'service', 'tox-ini', 'setup-py'] as const) {
      const { usages } = await findSwitches(kind, kind === 'tox-ini' ? `[testenv]\ncommands=${text}` : text);
      assert.ok(usages.length <= long);
    }
  }
  for (const text of [`eventlet: ${'['.repeat(long)}`, `a:\n${'  - -k eventlet\n'.repeat(long / 10)}`]) {
    assert.ok((await findSwitches('compose', text)).usages.length <= long);
  }
});

test('an entry point of every symbol of the table that counts is found in a file', async () => {
  const counting = FRAMEWORK_SYMBOLS.filter(({ off }) => !off).map(({ symbol }) => symbol);
  for (const symbol of counting) {
    const target = symbol.replace(/\.([^.]*)$/, ':$1');
    const text = Buffer.from(`[options.entry_points]\nx =\n  a = ${target}\n`);
    const { usages } = await findBesidePython('setup.cfg', text);
    assert.deepEqual(
      usages.map((usage) => usage.symbol),
      [symbol],
    );
  }
});
