/** The walls between the folders of src/, as docs/contributing.md draws them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundle } from '../scripts/bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * What each part of src/ may use when it runs: parts, packages, and node's own modules. A part is a folder, or a file
 * that stands in src/ itself. Types may come from any part but the entries: a type is a contract and does nothing.
 */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  // the core: values in, values out
  python: ['web-tree-sitter'],
  catalogue: [],
  usages: ['python', 'catalogue', 'yaml', 'toml-eslint-parser'],
  compare: ['usages'],
  policy: ['usages', 'python', 'catalogue', 'micromatch', 'yaml', 'zod'],
  inventory: ['usages', 'python', 'policy', 'catalogue', 'report', 'yaml'],
  report: ['usages', 'catalogue', 'inventory', 'zod', 'd3-hierarchy', 'd3-scale', 'd3-shape', 'node:crypto'],
  page: [],
  'errors.ts': [],
  'nearest.ts': [],
  'failure.ts': ['report'],
  'looking.ts': ['catalogue', 'usages'],
  // the pipeline
  'check.ts': ['side.ts', 'notes.ts', 'changes', 'usages', 'compare', 'policy', 'python', 'report'],
  'inventory.ts': ['tree.ts', 'inventory', 'report'],
  'side.ts': ['tree.ts', 'usages', 'policy', 'python'],
  'tree.ts': ['usages', 'policy', 'python'],
  'notes.ts': ['tree.ts', 'side.ts', 'usages', 'policy', 'python', 'report'],
};

/** Small words of the whole program: what the core itself may use everywhere. */
const COMMON = ['errors.ts', 'nearest.ts'];

/** The edges, which talk to the world: they may use the core and the world, but no entry and not each other's. */
const EDGES = [
  'changes',
  'cli',
  'github',
  'history',
  'engine.ts',
  'action.ts',
  'cli.ts',
  'wasm.ts',
  'version.ts',
];
const ENTRIES = ['action.ts', 'cli.ts'];

/** Single files that may do more than their folder, with the reason. Each must still need it. */
const EXCEPTIONS: readonly (readonly [file: string, uses: string, why: string])[] = [
  ['python/decode.ts', 'node:buffer', 'whether bytes are ASCII, told many at a time'],
  ['policy/load.ts', 'node:fs/promises', 'reads a config file that is named'],
  ['policy/load.ts', 'node:path', 'reads a config file that is named'],
  ['inventory/cache-file.ts', 'node:fs/promises', 'the cache of history on disk'],
  ['inventory/cache-file.ts', 'node:path', 'the cache of history on disk'],
  ['inventory/cache-file.ts', 'node:crypto', 'the checksum of a cache file'],
  ['inventory/history-cache.ts', 'node:path', 'where the cache of history is'],
  ['inventory/history-cache.ts', 'node:crypto', 'the key of what was looked for'],
];

/** Pure files of an edge, that every part may use. */
const PURE_FILES = ['changes/repository-path.ts'];

/** What makes a function's result depend on more than its arguments. */
const IMPURE =
  /\bprocess\.(?!versions\b)\w+|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/;
/** The places that read the environment, each once, to make typed values of it at once. */
const ENVIRONMENT_READERS = [
  'action.ts',
  'cli.ts', // hands it to cli/terminal.ts
  'changes/git.ts', // what git inherits, where the caller names nothing
];

interface Import {
  readonly file: string;
  /** The part, package or node module that is imported. */
  readonly part: string;
  /** The path below src/ for our own files. */
  readonly path: string | null;
  readonly typeOnly: boolean;
}

const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const codeOf = new Map(files.map((file) => [file, readFileSync(`${ROOT}src/${file}`, 'utf8')]));
const imports = files.flatMap(importsOf);
const core = Object.keys(MAY_USE);

function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function importsOf(file: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:([^'";]*?)from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...(codeOf.get(file) ?? '').matchAll(statements)].map(([, type, names = '', from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const own = target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : null;
    const typeOnly = type !== undefined || /^\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}\s*$/.test(names);
    return { file, part: own === null ? target : partOf(own), path: own, typeOnly };
  });
}

function allowed({ file, part, path, typeOnly }: Import): boolean {
  const own = partOf(file);
  if (part === own || (path !== null && PURE_FILES.includes(path))) return true;
  if (typeOnly) return !ENTRIES.includes(part);
  if (own !== 'python' && COMMON.includes(part)) return true;
  return (MAY_USE[own] ?? []).includes(part) || EXCEPTIONS.some(([f, uses]) => f === file && uses === part);
}

const shown = ({ file, part, path }: Import) => `src/${file} uses ${path ?? part}`;

describe('the walls', () => {
  test('every part of src/ stands in the table', () => {
    const unknown = new Set(
      files.map(partOf).filter((part) => !core.includes(part) && !EDGES.includes(part)),
    );
    assert.deepEqual([...unknown], [], 'say in MAY_USE what it may use, or call it an edge');
  });

  test('a core part uses only what it may', () => {
    const broken = imports.filter((each) => core.includes(partOf(each.file)) && !allowed(each));
    assert.deepEqual(broken.map(shown), []);
  });

  test('Python syntax and names know nothing of eventlet', () => {
    const outside = imports.filter(
      ({ file, part, path }) => partOf(file) === 'python' && path && part !== 'python',
    );
    assert.deepEqual(outside.map(shown), [], 'not even types');
    const mentions = files.filter(
      (file) => partOf(file) === 'python' && /['"`]eventlet/.test(withoutComments(file)),
    );
    assert.deepEqual(mentions, []);
  });

  test('nothing uses an entry', () => {
    assert.deepEqual(imports.filter(({ part }) => ENTRIES.includes(part)).map(shown), []);
  });

  test('the core asks no environment, clock or chance', () => {
    const impure = files
      .filter((file) => core.includes(partOf(file)) && !file.startsWith('catalogue/data/'))
      .filter((file) => IMPURE.test(withoutComments(file)));
    assert.deepEqual(impure, []);
  });

  test('the environment is read in one place for each entry', () => {
    const readers = files.filter((file) =>
      /\bprocess\.env\b|\breadTerminal\(process\b/.test(withoutComments(file)),
    );
    assert.deepEqual(
      readers.filter((file) => !ENVIRONMENT_READERS.includes(file)),
      [],
    );
  });

  test('no exception outlives its reason', () => {
    const needless = EXCEPTIONS.filter(
      ([file, uses]) => !imports.some((each) => each.file === file && each.part === uses),
    );
    assert.deepEqual(needless, []);
  });
});

const pathOf = (id: string) => id.replaceAll('\\', '/').replace(ROOT, '');

test('what starts, and is waited for each time, brings neither the engine nor the words of a report', async () => {
  const chunks = await bundle({ cli: 'src/cli.ts', action: 'src/action.ts' }, null);
  const start = chunks.find(({ name }) => name === 'start')?.moduleIds.map(pathOf) ?? [];
  assert.ok(start.includes('src/changes/git.ts'));
  const later =
    /^src\/(?:compare|page|report\/(?:words|text\.|json|markdown|html))|^src\/catalogue\/data\/(?!framework)/;
  assert.deepEqual(
    start.filter((file) => later.test(file)),
    [],
  );
});

test('the command line brings no network client', async () => {
  const chunks = await bundle({ cli: 'src/cli.ts' }, null);
  const loaded = chunks.flatMap(({ moduleIds, imports: used }) => [...moduleIds.map(pathOf), ...used]);
  const network =
    /node_modules\/(?:@octokit|@actions|undici)\/|^(?:node:)?(?:https?|http2|net|tls|dns|dgram)$|^src\/github\//;
  assert.deepEqual(
    [...new Set(loaded)].filter((name) => network.test(name)),
    [],
  );
  assert.ok(loaded.includes('src/cli/check.ts'), 'the graph holds the commands');
});

function withoutComments(file: string): string {
  return (codeOf.get(file) ?? '').replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
}
