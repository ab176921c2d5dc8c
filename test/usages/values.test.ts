/** Constants that switch eventlet on, by the place they stand in: each row of the table, what counts and what is near and does not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FRAMEWORK_VALUES } from '../../src/catalogue/frameworks.ts';
import { lookingWith } from '../../src/looking.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { findInFile } from '../../src/usages/file.ts';
import { syntax } from '../support/syntax.ts';

/** `line:column-endColumn symbol (category)` of every usage of kind `indirect`, as a scan finds them. */
async function listing(text: string): Promise<string[]> {
  const looking = lookingWith(syntax, '2026-06-01', DEFAULT_CONFIG);
  const { usages, problems } = await findInFile('x.py', Buffer.from(text), looking);
  assert.deepEqual(problems, []);
  return usages
    .filter(({ kind }) => kind === 'indirect')
    .map(
      ({ line, column, endColumn, symbol, category }) =>
        `${line}:${column}-${endColumn} ${symbol} (${category})`,
    );
}

interface Group {
  /** What is found at a place that is marked; of a variable, whose name is the symbol, only the category. */
  readonly symbol: string;
  /** A usage stands where the marks are: `f(executor=«'eventlet'»)`. */
  readonly counts: readonly string[];
  readonly not: readonly string[];
}

const groups: Readonly<Record<string, Group>> = {
  'oslo.messaging’s executor': {
    symbol: 'executor=eventlet (green-pools)',
    counts: [
      "get_rpc_server(transport, target, executor=«'eventlet'»)",
      "def serve(target, executor=«'eventlet'»): pass",
      "def serve(*, executor: str = «'eventlet'»): pass",
      "serve = lambda executor=«'eventlet'»: None",
      "serve(executor=(«'eventlet'»))",
      "serve(executor=«'eventlet'» if green else 'threading')",
      "serve(executor='threading' if native else «'eventlet'»)",
      "serve(executor='a' if x else ('b' if y else «'eventlet'»))",
      "partial(serve,\n    executor=«'eventlet'»,\n)",
    ],
    not: [
      "executor = 'threading' if x else 'eventlet'\nserve(executor=executor)", // spec: is not followed
      "serve(executor='threading' if mode == 'eventlet' else 'x')",
      "serve(executor='eventlet' == mode)",
      "serve(executor=b'eventlet')",
      "serve(executor=f'eventlet')",
      "serve(executor='Eventlet')",
      "serve(executor='eventlet.x')",
      "serve(executor=pick('eventlet'))",
      "serve(executors='eventlet')",
      "class Server(Base, executor='eventlet'): pass",
      "if executor == 'eventlet': pass",
      "executor in ('eventlet', 'threading')",
      "'''executor='eventlet\\''''",
      "# serve(executor='eventlet')",
    ],
  },
  'async_mode of Flask-SocketIO and its relatives': {
    symbol: 'async_mode=eventlet (websocket)',
    counts: [
      "SocketIO(app, async_mode=«'eventlet'»)",
      "async_mode = «'eventlet'»",
      "self.async_mode: str = «'eventlet'»",
      "a = async_mode = «'eventlet'»",
      "(async_mode := «'eventlet'»)",
      "config['async_mode'] = «'eventlet'»",
      "options = {'async_mode': «'eventlet'»}",
      "async_mode = 'threading' if windows else «'eventlet'»",
    ],
    not: [
      "if async_mode == 'eventlet': pass",
      "assert sio.async_mode != 'eventlet'",
      "match async_mode:\n    case 'eventlet': pass",
      "async_mode = modes['eventlet']",
      "async_mode, other = 'eventlet', 'threading'",
      "options = {'eventlet': 'async_mode'}",
      "options = {async_mode: 'eventlet'}",
      "log('async_mode', 'eventlet')",
    ],
  },
  'gunicorn’s worker class': {
    symbol: 'worker_class=eventlet (wsgi-server)',
    counts: [
      "worker_class = «'eventlet'»",
      "worker_class = «'gunicorn.workers.geventlet.EventletWorker'»",
      "run(worker_class=«'eventlet'»)",
      "StandaloneApplication(app, {'bind': ':80', 'worker_class': «'eventlet'»})",
      "options['worker_class'] = «'eventlet'»",
    ],
    not: ["worker_class = 'gevent'", "worker_class = 'geventlet'", "my_worker_class = 'eventlet'"],
  },
  'celery’s pool': {
    symbol: 'worker_pool=eventlet (green-pools)',
    counts: [
      "worker_pool = «'eventlet'»",
      "worker_pool = «'celery.concurrency.eventlet:TaskPool'»",
      "app.conf.worker_pool = «'eventlet'»",
      "app.conf.update(worker_pool=«'eventlet'»)",
      "app.conf['worker_pool'] = «'eventlet'»",
      "CELERYD_POOL = «'eventlet'»",
      "CELERY = {'CELERY_WORKER_POOL': «'eventlet'»}",
      "app.Worker(pool=«'eventlet'»)",
    ],
    not: [
      "pool = 'eventlet'",
      "if app.conf.worker_pool == 'eventlet': pass",
      "{'pool': 'eventlet'}",
      "worker_pool = 'prefork'",
    ],
  },
  'celery’s option': {
    symbol: '--pool=eventlet (green-pools)',
    counts: [
      "run(['celery', 'worker', '-P', «'eventlet'»])",
      "run(('celery', 'worker', '--pool', «'eventlet'»))",
      "run(['celery', 'worker', «'--pool=eventlet'»])",
      "run(['celery', name, '-P', «'eventlet'», '-c', str(10)])",
      "run(«'celery -A proj worker -P eventlet -c 10'»)",
      "run(«'celery -A proj worker --pool=eventlet'», shell=True)",
      "run(['sh', '-c', «'exec celery worker --pool eventlet'»])",
    ],
    not: [
      "run(['celery', '-P', 'threads', 'eventlet'])",
      "run(['eventlet', '-P'])",
      "run('-P', 'eventlet')",
      "run(['pip-compile', '-P', 'eventlet'])",
      "parser.add_argument('--pool', choices=['prefork', 'eventlet'])",
      "raise Exit('Use --pool=eventlet with this option.')",
      "'''celery worker -P eventlet'''",
    ],
  },
  'gunicorn’s option': {
    symbol: '--worker-class=eventlet (wsgi-server)',
    counts: [
      "run(['gunicorn', '-k', «'eventlet'», 'app:app'])",
      "run(['gunicorn', '--worker-class', «'eventlet'»])",
      "run(['gunicorn', «'--worker-class=eventlet'»])",
      "run(«'gunicorn -k eventlet -w 1 app:app'»)",
      "run(«'gunicorn --worker-class eventlet app:app'»)",
      "run(['gunicorn', '-k', «'gunicorn.workers.geventlet.EventletWorker'»])",
    ],
    not: [
      "run(['pytest', '-k', 'eventlet'])",
      "run('pytest -k eventlet')",
      "run(['gunicorn', '-k', 'gevent'])",
      "help = 'the worker, as with gunicorn -k eventlet, is green'",
    ],
  },
  'a script that is run patched': {
    symbol: '-m eventlet.patcher (monkey-patching)',
    counts: ["run(«'python -m eventlet.patcher serve.py'»)"],
    not: ["run(['python', '-m', 'eventlet.patcher', 'serve.py'])", "run('python -m eventlet')"],
  },
  'taskflow’s engine and executor': {
    symbol: 'executor=greenthreaded (green-pools)',
    counts: [
      "engines.load(flow, engine='parallel', executor=«'greenthreaded'»)",
      "engines.load(flow, executor=«'greenthread'»)",
      "conf = {'engine': «'greenthreads'»}",
      "conf = {'executor': «'greenthreaded'»}",
      'futurist.SynchronousExecutor(green=«True»)',
      'from futurist import SynchronousExecutor as S\nS(green=«True»)',
      'futurist.SynchronousExecutor(green=«True» if x else False)',
      'with futurist.SynchronousExecutor(run_work_func=f, green=«True»).submit(g) as x: pass',
    ],
    not: [
      "engines.load(flow, executor='threaded')",
      "executor = 'greenthreaded'",
      "engine == 'greenthreads'",
      'futurist.SynchronousExecutor(green=False)',
      'futurist.ThreadPoolExecutor(green=True)',
      'SynchronousExecutor(blue=True)',
    ],
  },
  'tooz’s handler': {
    symbol: 'handler=eventlet (other)',
    counts: ["coordination.get_coordinator(url, member, handler=«'eventlet'»)"],
    not: ["handler = 'eventlet'", "{'handler': 'eventlet'}"],
  },
  'bottle’s server': {
    symbol: 'server=eventlet (wsgi-server)',
    counts: ["run(host='localhost', server=«'eventlet'»)"],
    not: ["server = 'eventlet'", "run(server='eventlet_server')"],
  },
  'the hub of os-ken and ryu': {
    symbol: 'OSKEN_HUB_TYPE=eventlet (hubs)',
    counts: [
      "OSKEN_HUB_TYPE = «'eventlet'»",
      "os.environ['OSKEN_HUB_TYPE'] = «'eventlet'»",
      "os.environ.setdefault('OSKEN_HUB_TYPE', «'eventlet'»)",
      "monkeypatch.setenv('RYU_HUB_TYPE', «'eventlet'»)",
      "os.putenv('OSKEN_HUB_TYPE', «'eventlet'»)",
      "run(command, env=dict(os.environ, OSKEN_HUB_TYPE=«'eventlet'»))",
    ],
    not: [
      "if os.getenv('OSKEN_HUB_TYPE') == 'eventlet': pass",
      "os.getenv('OSKEN_HUB_TYPE', 'eventlet')",
      "OSKEN_HUB_TYPE = 'native'",
      "os.environ['HUB_TYPE'] = 'eventlet'",
    ],
  },
  'the asyncio hub': {
    symbol: 'EVENTLET_HUB (asyncio-bridge)',
    counts: [
      "os.environ[«'EVENTLET_HUB'»] = 'asyncio'",
      "os.environ.setdefault(«'EVENTLET_HUB'», 'asyncio')",
      "monkeypatch.setenv(«'EVENTLET_HUB'», 'asyncio')",
      "from os import environ\nenviron[«'EVENTLET_HUB'»] = 'asyncio'",
      "os.environ[«'EVENTLET_HUB'»] = 'asyncio' if new else 'poll'",
      "os.environ[«'EVENTLET_HUB'»] = 'eventlet.hubs.asyncio'",
    ],
    not: ["os.environ['HUB'] = 'asyncio'", "settings['EVENTLET_HUB'] = 'asyncio'"],
  },
  'eventlet’s variables': {
    symbol: 'EVENTLET_HUB (hubs)',
    counts: [
      "os.environ[«'EVENTLET_HUB'»]",
      "os.environ[«'EVENTLET_HUB'»] = 'poll'",
      "os.environ.get(«'EVENTLET_HUB'»)",
      "os.environ.get(«'EVENTLET_HUB'», 'asyncio')",
      "os.getenv(«'EVENTLET_HUB'»)",
      "from os import getenv as ge\nge(«'EVENTLET_HUB'»)",
      "import os as o\no.environ.setdefault(«'EVENTLET_HUB'», hub)",
      "if os.environ[«'EVENTLET_HUB'»] == 'asyncio': pass",
    ],
    not: [
      "print('EVENTLET_HUB')",
      "conf.get('EVENTLET_HUB')",
      "name = 'EVENTLET_HUB'\nos.getenv(name)",
      "'EVENTLET_HUB' in os.environ",
      "os.environ['MY_EVENTLET_HUB'] = 'asyncio'",
      "os.environ['X'] = 'EVENTLET_HUB'",
      "os.environ.get('X', 'EVENTLET_HUB')",
      "'''os.environ['EVENTLET_HUB']'''",
    ],
  },
};

describe('a constant switches eventlet on', () => {
  for (const [title, { symbol, counts, not }] of Object.entries(groups)) {
    describe(title, () => {
      for (const marked of counts) {
        test(marked, async () => {
          const { text, places } = unmarked(marked);
          assert.deepEqual(
            await listing(text),
            places.map((place) => `${place} ${symbol}`),
          );
        });
      }
      for (const text of not) test(`not ${text}`, async () => assert.deepEqual(await listing(text), []));
    });
  }

  test('every one of eventlet’s variables', async () => {
    for (const { names, values } of FRAMEWORK_VALUES.filter(({ values: some }) => some === null)) {
      assert.equal(values, null);
      for (const name of names)
        assert.deepEqual(await listing(`import os\nx = os.environ.get('${name}')\n`), [
          `2:20-${22 + name.length} ${name} (hubs)`,
        ]);
    }
  });

  test('every row of the table has its cases here', () => {
    const tested = Object.values(groups).map(({ symbol }) => symbol);
    for (const { symbol, names, category } of FRAMEWORK_VALUES)
      assert.ok(tested.includes(`${symbol ?? names[0]} (${category})`), symbol ?? names[0]);
  });
});

/** A text without its marks, and where they were: `line:column-endColumn`. */
function unmarked(marked: string): { text: string; places: string[] } {
  const places = marked.split('\n').flatMap((line, index) => {
    const start = line.indexOf('«');
    return start < 0 ? [] : [`${index + 1}:${start + 1}-${line.indexOf('»')}`];
  });
  return { text: marked.replace(/[«»]/g, ''), places };
}
