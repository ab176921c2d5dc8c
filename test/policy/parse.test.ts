/** The config file: what it may say, and what is said about its mistakes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { ConfigError } from '../../src/errors.ts';
import { type Config, DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { parseConfig } from '../../src/policy/parse.ts';

const CATEGORIES = new Set(CATEGORY_IDS);
const parse = (text: string) => parseConfig(text, 'c.yml', CATEGORIES);

const VALID: readonly { text: string; config: Partial<Config> }[] = [
  { text: '', config: {} },
  { text: '# nothing yet\n', config: {} },
  { text: '---\n', config: {} },
  { text: '\ufeffmode: warn\r\nallow-new: 3\r\n', config: { mode: 'warn', allowNew: 3 } },
  { text: 'mode: off', config: { mode: 'off' } },
  { text: 'mode: "off"', config: { mode: 'off' } },
  {
    text: '%YAML 1.1\n---\nmode: off\nenforce-from: 2027-01-01\n',
    config: { mode: 'off', enforceFrom: '2027-01-01' },
  },
  { text: 'mode: &m off\nkinds: {probe: *m}', config: { mode: 'off', kinds: { probe: 'off' } } },
  { text: 'balance: net', config: { balance: 'net' } },
  { text: 'enforce-from: 2028-02-29', config: { enforceFrom: '2028-02-29' } },
  { text: 'enforce-from: null', config: { enforceFrom: null } },
  { text: 'on-unreadable: warn', config: { onUnreadable: 'warn' } },
  { text: 'paths: [nova/, "*.py"]', config: { paths: ['nova/', '*.py'] } },
  { text: 'exclude: []', config: { exclude: [] } },
  { text: 'kinds: {dependency: off}', config: { kinds: { probe: 'warn', dependency: 'off' } } },
  { text: 'kinds: {probe: fail}', config: { kinds: { probe: 'fail' } } },
  {
    text: 'categories:\n  asyncio-bridge: off\n  monkey-patching: fail\n',
    config: { categories: { 'asyncio-bridge': 'off', 'monkey-patching': 'fail' } },
  },
  {
    text: 'overrides:\n  - paths: ["**/tests/**"]\n    mode: warn\n  - paths: [a]\n    kinds: {import: off}\n',
    config: {
      overrides: [
        { paths: ['**/tests/**'], mode: 'warn', kinds: {}, categories: {} },
        { paths: ['a'], mode: null, kinds: { import: 'off' }, categories: {} },
      ],
    },
  },
  { text: 'guide: awaitlet', config: { guide: 'awaitlet' } },
  {
    text: 'guides: {wsgi-server: "https://wiki.example.org/wsgi"}',
    config: { guides: { 'wsgi-server': 'https://wiki.example.org/wsgi' } },
  },
  {
    text: 'symbols: {nova.utils.spawn: greenthreads}',
    config: { symbols: { 'nova.utils.spawn': 'greenthreads' } },
  },
  { text: 'symbols: {wrapper: locks}', config: { symbols: { wrapper: 'locks' } } },
  { text: 'label: null', config: { label: null } },
  { text: 'label: let it in', config: { label: 'let it in' } },
  { text: 'budget: 128', config: { budget: { total: 128, categories: {} } } },
  { text: 'budget: 0', config: { budget: { total: 0, categories: {} } } },
  { text: 'budget: null', config: { budget: null } },
  {
    text: 'budget: {total: 9, categories: {locks: 0}}',
    config: { budget: { total: 9, categories: { locks: 0 } } },
  },
  { text: 'budget: {categories: {locks: 2}}', config: { budget: { total: null, categories: { locks: 2 } } } },
  { text: 'max-file-size: 5MB', config: { maxFileSize: 5_000_000 } },
  { text: 'max-file-size: 1.5 MiB', config: { maxFileSize: 1_572_864 } },
  { text: 'max-file-size: 512kb', config: { maxFileSize: 512_000 } },
  { text: 'max-file-size: 1000', config: { maxFileSize: 1000 } },
];

describe('a config that holds', () => {
  for (const { text, config } of VALID) {
    test(JSON.stringify(text), () => assert.deepEqual(parse(text), { ...DEFAULT_CONFIG, ...config }));
  }
});

/** Each with all its mistakes. */
const INVALID: readonly { text: string; mistakes: string[] }[] = [
  { text: 'mdoe: fail', mistakes: ['c.yml:1:1: Unknown key `mdoe`; did you mean `mode`?'] },
  {
    text: 'mode: fail\nenforce_from: x',
    mistakes: ['c.yml:2:1: Unknown key `enforce_from`; did you mean `enforce-from`?'],
  },
  {
    text: 'mode: false',
    mistakes: ['c.yml:1:7: `mode` must be `fail`, `warn` or `off`, not `false`: write `off`'],
  },
  {
    text: 'mode: no',
    mistakes: ['c.yml:1:7: `mode` must be `fail`, `warn` or `off`, not `no`: write `off`'],
  },
  {
    text: 'mode: true',
    mistakes: ['c.yml:1:7: `mode` must be `fail`, `warn` or `off`, not `true`: write `fail`'],
  },
  {
    text: 'mode: error',
    mistakes: ['c.yml:1:7: `mode` must be `fail`, `warn` or `off`, not `error`: write `fail`'],
  },
  {
    text: 'mode:',
    mistakes: ['c.yml:1:6: `mode` is empty: give it `fail`, `warn` or `off`, or remove the key'],
  },
  {
    text: 'allow-new: -1',
    mistakes: ['c.yml:1:12: `allow-new` must be a whole number, 0 or more, not `-1`'],
  },
  {
    text: 'allow-new: "3"',
    mistakes: ['c.yml:1:12: `allow-new` must be a whole number, 0 or more, not `"3"`'],
  },
  {
    text: 'enforce-from: 2027-02-30',
    mistakes: ['c.yml:1:15: `enforce-from` must be a day as YYYY-MM-DD, not `2027-02-30`'],
  },
  {
    text: 'enforce-from: 20270101',
    mistakes: ['c.yml:1:15: `enforce-from` must be a day as YYYY-MM-DD, not `20270101`'],
  },
  {
    text: 'on-unreadable: off',
    mistakes: ['c.yml:1:16: `on-unreadable` must be `fail` or `warn`, not `off`'],
  },
  {
    text: 'paths: "**"',
    mistakes: ['c.yml:1:8: `paths` must be a list of globs, such as `["nova/**"]`, not `**`'],
  },
  { text: 'paths: []', mistakes: ['c.yml:1:8: `paths` must be a list of at least one glob, not `[]`'] },
  {
    text: 'exclude:\n  - nova\\tests\n  - 3\n',
    mistakes: [
      'c.yml:2:5: `exclude[0]` must be a glob with `/` between folders, as git writes paths, not `"nova\\\\tests"`',
      'c.yml:3:5: `exclude[1]` must be a glob, not `3`',
    ],
  },
  {
    text: 'kinds: {prob: warn, import: no}',
    mistakes: [
      'c.yml:1:9: Unknown kind `prob`; did you mean `probe`?',
      'c.yml:1:29: `kinds.import` must be `fail`, `warn` or `off`, not `no`: write `off`',
    ],
  },
  {
    text: 'categories:\n  timeout: off\n  xyz: fail\n',
    mistakes: [
      'c.yml:2:3: Unknown category `timeout`; did you mean `timeouts`?',
      'c.yml:3:3: Unknown category `xyz`; `no-new-eventlet explain` lists the categories',
    ],
  },
  {
    text: 'overrides:\n  - paths: [a]\n  - mode: warn\n    path: [b]\n  - 3\n  - {paths: [a], kinds: {probee: off}, categories: {locs: off}}\n',
    mistakes: [
      'c.yml:2:5: `overrides[0]` changes nothing: give it a `mode`, `kinds` or `categories`',
      'c.yml:3:5: `overrides[1].paths` is missing: it must be a list of globs, such as `["nova/**"]`',
      'c.yml:4:5: Unknown key `path`; did you mean `paths`?',
      'c.yml:5:5: `overrides[2]` must be a mapping with `paths` and any of `mode`, `kinds` and `categories`, not `3`',
      'c.yml:6:26: Unknown kind `probee`; did you mean `probe`?',
      'c.yml:6:53: Unknown category `locs`; did you mean `locks`?',
    ],
  },
  {
    text: 'overrides: {paths: [a]}',
    mistakes: [
      'c.yml:1:12: `overrides` must be a list of overrides, each with `paths`, not `{"paths":["a"]}`',
    ],
  },
  {
    text: 'guides: {wsgi-server: "http://x", hub: "https://x", locks: "https://x y", queues: "javascript:x"}',
    mistakes: [
      'c.yml:1:23: `guides.wsgi-server` must be an `https://` link, not `http://x`',
      'c.yml:1:35: Unknown category `hub`; did you mean `hubs`?',
      'c.yml:1:60: `guides.locks` must be an `https://` link, not `"https://x y"`',
      'c.yml:1:83: `guides.queues` must be an `https://` link, not `javascript:x`',
    ],
  },
  {
    text: 'symbols: {"a b": locks, nova.x: lock, b.*: locks, c: 3}',
    mistakes: [
      'c.yml:1:11: `"a b"` in `symbols` must be a dotted name, such as `nova.utils.spawn`',
      'c.yml:1:33: Unknown category `lock`; did you mean `locks`?',
      'c.yml:1:39: `b.*` in `symbols` must be a dotted name, such as `nova.utils.spawn`',
      'c.yml:1:54: `symbols.c` must be a category (`no-new-eventlet explain` lists them), not `3`',
    ],
  },
  {
    text: 'label: ""',
    mistakes: ['c.yml:1:8: `label` must be the name of a label, or `null` for none, not `""`'],
  },
  {
    text: 'budget: lots',
    mistakes: [
      'c.yml:1:9: `budget` must be a number of usages, such as `128`, or a mapping with `total`, `categories` or both, not `lots`',
    ],
  },
  {
    text: 'budget: {totl: 9, categories: {lock: 1, queues: -1, events: few}}',
    mistakes: [
      'c.yml:1:10: Unknown key `totl`; did you mean `total`?',
      'c.yml:1:32: Unknown category `lock`; did you mean `locks`?',
      'c.yml:1:49: `budget.categories.queues` must be a whole number, 0 or more, not `-1`',
      'c.yml:1:61: `budget.categories.events` must be a whole number, 0 or more, not `few`',
    ],
  },
  {
    text: 'budget: {}',
    mistakes: ['c.yml:1:9: `budget` holds nothing: give it a `total`, `categories` or both'],
  },
  ...['0MB', '5 megs', '0', '-1', '5TB'].map((size) => ({
    text: `max-file-size: ${size}`,
    mistakes: [
      `c.yml:1:16: \`max-file-size\` must be a size such as \`5MB\`, \`512kB\` or \`1MiB\`, or a number of bytes, not \`${size.includes(' ') ? `"${size}"` : size}\``,
    ],
  })),
  {
    text: '- a',
    mistakes: [
      'c.yml:1:1: The config must be a mapping of keys to values, such as `mode: warn`, not `["a"]`',
    ],
  },
  { text: 'mode: fail\nmode: warn', mistakes: ['c.yml:2:1: This is not YAML: Map keys must be unique'] },
  {
    text: 'mode: fail\n---\nmode: warn',
    mistakes: ['c.yml:2:1: A second YAML document begins here: keep one'],
  },
  {
    text: '__proto__: {mode: off}\nconstructor: 1\n',
    mistakes: [
      'c.yml:1:1: Unknown key `__proto__`; known are',
      'c.yml:2:1: Unknown key `constructor`; known are',
    ],
  },
];

describe('a config with mistakes', () => {
  for (const { text, mistakes } of INVALID) {
    test(JSON.stringify(text), () => {
      assert.throws(
        () => parse(text),
        (error) => {
          assert.ok(error instanceof ConfigError);
          const lines = error.message.split('\n');
          assert.deepEqual(
            lines.map((line, index) =>
              line.slice(0, mistakes[index]?.endsWith('known are') ? mistakes[index].length : undefined),
            ),
            mistakes,
          );
          const [file, line, column] = mistakes[0]?.split(':') ?? [];
          assert.deepEqual(error.where, { file, line: Number(line), column: Number(column) });
          return true;
        },
      );
    });
  }

  test('syntax is mended first: every error of it, and none of the keys', () => {
    assert.throws(
      () => parse('mdoe: [a\nx: {'),
      /^ConfigError: c.yml:2:1: This is not YAML: .*\nc.yml:2:5: This is not YAML: [^\n]*$/,
    );
  });

  test('what would exhaust the parser is a mistake of the file', () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array(12).fill(`*${of}`)}]\n`;
    const laughs = `a: &a [x]\n${row('b', 'a')}${row('c', 'b')}${row('d', 'c')}${row('e', 'd')}`;
    assert.throws(
      () => parse(laughs),
      /^ConfigError: c.yml:1:1: This file could not be read as YAML: .*alias/,
    );
    assert.throws(() => parse('['.repeat(50_000)), /^ConfigError: c.yml:1:/);
  });

  test('a mistake that would fill the screen is cut, and so are too many', () => {
    const many = Array.from({ length: 99 }, (_, index) => `${'k'.repeat(80)}${index}: 1\n`).join('');
    assert.throws(
      () => parse(many),
      (error) => {
        const lines = String(error).split('\n');
        assert.equal(lines.length, 51);
        assert.equal(lines.at(-1), '… and 49 more');
        assert.match(lines[0] ?? '', /`k{60}…`; known are/);
        return true;
      },
    );
  });
});
