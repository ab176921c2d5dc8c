/** The published schema and page are those of the code, and the schema judges as the parser does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { parse as parseYaml, stringify } from 'yaml';
import { generatedFiles, pathOf } from '../../scripts/generate-schemas.ts';
import { CATEGORY_IDS } from '../../src/catalogue/categories.ts';
import { DEFAULT_CONFIG } from '../../src/policy/config.ts';
import { parseConfig } from '../../src/policy/parse.ts';
import { configSchema, toBytes } from '../../src/policy/schema.ts';

const CATEGORIES = new Set(CATEGORY_IDS);

describe('generated files are current (else run: node scripts/generate-schemas.ts)', () => {
  for (const file of generatedFiles()) {
    test(file.path, () => assert.equal(readFileSync(pathOf(file), 'utf8'), file.text));
  }
});

const published = generatedFiles().find(({ path }) => path === 'schemas/config.schema.json');
assert.ok(published);
const jsonSchema = JSON.parse(published.text);
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
ajvFormats.default(ajv);
const validate = ajv.compile(jsonSchema);

const TEXTS: readonly [valid: boolean, text: string][] = [
  [true, '{}'],
  [true, 'mode: off'],
  [false, 'mode: no'],
  [false, 'mode: false'],
  [false, 'mdoe: fail'],
  [false, 'mode: null'],
  [true, 'label: null'],
  [false, 'label: ""'],
  [true, 'enforce-from: 2028-02-29'],
  [false, 'enforce-from: 2027-02-29'],
  [true, 'enforce-from: null'],
  [true, 'budget: 128'],
  [true, 'budget: {total: 9, categories: {locks: 0}}'],
  [true, 'budget: null'],
  [false, 'budget: -1'],
  [false, 'budget: 1.5'],
  [false, 'budget: many'],
  [false, 'budget: {totl: 9}'],
  [false, 'budget: {categories: {lock: 0}}'],
  [false, 'budget: {categories: {locks: -1}}'],
  [true, 'max-file-size: 5MB'],
  [true, 'max-file-size: 1.5 mib'],
  [false, 'max-file-size: 0MB'],
  [false, 'max-file-size: 0'],
  [true, 'max-file-size: 10'],
  [false, 'paths: []'],
  [false, 'exclude: ["a\\\\b"]'],
  [true, 'exclude: ["\\\\*.py"]'],
  [true, 'kinds: {probe: off}'],
  [false, 'kinds: {prob: off}'],
  [true, 'categories: {locks: off}'],
  [false, 'categories: {lock: off}'],
  [true, 'overrides: [{paths: [a], mode: off}]'],
  [false, 'overrides: [{mode: off}]'],
  [true, 'guides: {locks: "https://example.org/a_(b)"}'],
  [false, 'guides: {locks: "http://example.org"}'],
  [true, 'symbols: {nova.utils.spawn: locks, módulo._x1: locks}'],
  [false, 'symbols: {nova..utils: locks}'],
  [false, 'symbols: {1a: locks}'],
];

describe('the JSON Schema judges as the parser does', () => {
  for (const [valid, text] of TEXTS) {
    test(`${text}: ${valid ? 'valid' : 'invalid'}`, () => {
      assert.equal(validate(parseYaml(text)), valid, JSON.stringify(validate.errors));
      if (valid) assert.ok(parseConfig(text, 'c.yml', CATEGORIES));
      else assert.throws(() => parseConfig(text, 'c.yml', CATEGORIES), { name: 'ConfigError' });
    });
  }
});

describe('each key', () => {
  const keys: [string, { description?: string; default?: unknown; examples?: unknown[] }][] = Object.entries(
    jsonSchema.properties,
  );
  for (const [key, { description, default: fallback, examples }] of keys) {
    test(`${key} has a meaning, a default that is the one in use, and an example that changes something`, () => {
      assert.match(description ?? '', /\.$/);
      const given = (value: unknown) => parseConfig(stringify({ [key]: value }), 'c.yml', CATEGORIES);
      assert.deepEqual(given(fallback), DEFAULT_CONFIG);
      assert.notDeepEqual(given(examples?.[0]), DEFAULT_CONFIG);
    });
  }

  test('the keys are those of the config', () => {
    const camel = Object.keys(configSchema(CATEGORIES).shape).map((key) =>
      key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
    assert.deepEqual(camel, Object.keys(DEFAULT_CONFIG));
  });
});

for (const [given, bytes] of [
  ['5MB', 5e6],
  ['5 MB', 5e6],
  ['1MiB', 1_048_576],
  ['1kB', 1000],
  ['1.5KiB', 1536],
  ['0.1B', 1],
  ['2gb', 2e9],
  [7, 7],
] as const) {
  test(`${given} is ${bytes} bytes`, () => assert.equal(toBytes(given), bytes));
}
