/** What the git-style globs of the config mean, with git itself as the judge. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { globMatcher } from '../../src/policy/paths.ts';
import { temporaryRepository } from '../support/repository.ts';

// biome-ignore format: one a line would be pages of them
const PATHS = [
  'a.py', 'A.py', 'ab.py', 'b.py', 'x.py', '2.py', 'a b.py', 'a+b.py', 'a|b.py', 'a,b.py', 'a^b.py',
  'a*b.py', '$x.py', '!a.py', '#a.py', '[x].py', '(a', 'a\\b.py', 'aab.py', 'a.pyi', 'a.py.orig', 'a~b',
  'tests', 'setup.py', 'nova/setup.py', 'nova/a.pyi', 'nova/tests.py', 'nova/tests/a.py',
  'nova/tests/unit/b.py', 'nova/testing/a.py', 'nova/vendor/z.py', 'tests/a.py', 'x/tests',
  'vendor/x/y.py', '.hidden/a.py', 'a/.b.py', 'a/b.py', 'a/b/c.py', 'a/x/y/b.py', 'x/a/b.py', 'a(b)/c.py',
  'a\nb/c.py', '{x}/a.py', '@(a)/b.py',
];

// biome-ignore format: one a line would be pages of them
const PATTERNS = [
  '**', '*', '/**', '/*', '*/', '**/', '*.py', '/*.py', '*.p[y]', 'a.py', 'a.py.*', '?', 'a?*.py', '*a*',
  'tests', 'tests/', '/tests', '**/tests', '**/tests/**', 'tests/**', 'tests/**/', '**tests', 'nova/',
  'nova/tests', 'nova/tests/', 'nova/test*', 'nova/**/*.py', 'nova/tests/**/b.py', 'nova/**tests/a.py',
  '/setup.py', 'setup.py', '*/setup.py', '**/setup.py', 'vendor', '**/*.pyi', '/**/a.py',
  'nova*tests/a.py', 'a/**', 'a/*', 'a/**/', 'a/b/', 'a/**/b.py', 'a/*/c.py', 'a**b.py', 'a//b.py',
  '[ab].py', '[a-c].py', '[[:digit:]].py', '[x].py', '\\[x].py', '[[]x].py', '[', '[a', '[]a].py',
  '[*].py', 'a[^x]py', 'nova[!x]tests', 'a(b)', 'a(b)/c.py', '(a', '(a|b).py', '+(a).py', '@(a)/b.py',
  '?(a).py', '*(a).py', 'a+b.py', 'a^b.py', '$x.py', '\\!a.py', '\\#a.py', 'a\\*b.py', 'a\\\\b.py',
  'a b.py', 'a?b/',
];

test('a pattern means what it means in a .gitignore', async () => {
  await using repository = await temporaryRepository();
  for (const pattern of PATTERNS) {
    // Git fails where nothing is ignored, so one thing always is.
    await repository.write({ '.gitignore': `/always\n${pattern}\n` });
    const listing = repository.gitWithInput(
      [...PATHS, 'always'].map((path) => `${path}\0`).join(''),
      ...['check-ignore', '--no-index', '--verbose', '--non-matching', '-z', '--stdin'],
    );
    // Four fields a path: the file of the pattern (empty where none matches), its line, the pattern, the path.
    const fields = listing.split('\0');
    const ignored = PATHS.filter((_, index) => fields[index * 4] !== '');
    assert.deepEqual(PATHS.filter(await globMatcher([pattern])), ignored, pattern);
  }
});

const BEYOND_GIT: readonly { patterns: string[]; paths: string[]; meant: string[] }[] = [
  { patterns: [], paths: ['a.py', 'a/b'], meant: [] },
  {
    patterns: ['**'],
    paths: ['a.py', '.a', 'a\nb/c\nd.py', 'a/\udcff.py'],
    meant: ['a.py', '.a', 'a\nb/c\nd.py', 'a/\udcff.py'],
  },
  { patterns: ['/'], paths: ['a.py', 'a/b'], meant: ['a.py', 'a/b'] },
  { patterns: ['.'], paths: ['a.py', 'a/b'], meant: ['a.py', 'a/b'] },
  { patterns: ['./nova'], paths: ['nova/a.py', 'x/nova/a.py'], meant: ['nova/a.py'] },
  { patterns: ['*.{py,pyi}'], paths: ['a.py', 'x/a.pyi', 'a.pyc'], meant: ['a.py', 'x/a.pyi'] },
  {
    patterns: ['{nova,x}/tests/'],
    paths: ['nova/tests/a', 'x/tests/a', 'y/tests/a'],
    meant: ['nova/tests/a', 'x/tests/a'],
  },
  { patterns: ['\\{x}/'], paths: ['{x}/a.py', 'x/a.py'], meant: ['{x}/a.py'] },
  { patterns: ['a?b'], paths: ['aéb', 'a/b'], meant: ['aéb'] },
  { patterns: ['tests/', 'docs/'], paths: ['tests/a', 'docs/a', 'a'], meant: ['tests/a', 'docs/a'] },
  { patterns: ['tests/', '!tests/keep.py'], paths: ['tests/a.py', 'tests/keep.py'], meant: ['tests/a.py'] },
  {
    patterns: ['!tests/keep.py', 'tests/'],
    paths: ['tests/a.py', 'tests/keep.py'],
    meant: ['tests/a.py', 'tests/keep.py'],
  },
  { patterns: ['!tests/'], paths: ['a.py'], meant: [] },
];

describe('beyond git', () => {
  for (const { patterns, paths, meant } of BEYOND_GIT) {
    test(JSON.stringify(patterns), async () =>
      assert.deepEqual(paths.filter(await globMatcher(patterns)), meant),
    );
  }
});
