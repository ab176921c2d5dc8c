import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { ConfigError } from '../../src/errors.ts';
import {
  COMMENT_WHEN,
  INPUT_DEFAULTS,
  inputFrom,
  REVIEW_HOW,
  readInputs,
  SOURCES,
} from '../../src/github/inputs.ts';
import { CONFIG_PATH } from '../../src/policy/load.ts';
import { FORMAT_NAMES } from '../../src/report/format.ts';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

describe('action.yml and the reader of inputs agree', () => {
  test('on the names, in order', () => {
    assert.deepEqual(Object.keys(action.inputs), Object.keys(INPUT_DEFAULTS));
  });

  test('on the defaults, but for those that the runner fills in', () => {
    for (const [name, value] of Object.entries(INPUT_DEFAULTS)) {
      const declared: string = action.inputs[name].default;
      assert.equal(declared.includes('${{') ? '' : declared, value, name);
    }
  });

  test('on the config, with all others who look for it', () => {
    assert.equal(INPUT_DEFAULTS.config, CONFIG_PATH);
  });

  test('on the values, which each description names', () => {
    const values = { source: SOURCES, comment: COMMENT_WHEN, review: REVIEW_HOW, formats: FORMAT_NAMES };
    for (const [name, accepted] of Object.entries(values))
      for (const value of accepted)
        assert.ok(action.inputs[name].description.includes(`\`${value}\``), value);
  });

  test('on the runtime that runs it', () => {
    assert.deepEqual(action.runs, { using: 'node24', main: 'dist/action.js' });
  });
});

describe('readInputs', () => {
  test('gives the defaults where nothing, or only white space, is given', () => {
    const expected = {
      token: null,
      config: '.github/no-new-eventlet.yml',
      mode: null,
      source: 'auto',
      base: null,
      head: null,
      comment: 'on-findings',
      review: 'inline',
      maxReviewComments: 20,
      formats: ['json', 'sarif'],
      reportDir: null,
    };
    assert.deepEqual(read({}), expected);
    assert.deepEqual(read({ mode: ' ', formats: '\n', comment: '' }), expected);
  });

  test('takes what is given', () => {
    const inputs = read({
      token: 't',
      mode: 'warn',
      source: 'api',
      base: 'origin/main',
      head: 'HEAD~2',
      comment: 'never',
      review: 'off',
      'max-review-comments': '0',
      formats: 'sarif\nmarkdown,sarif',
      'report-dir': '/r',
    });
    assert.equal(inputs.mode, 'warn');
    assert.equal(inputs.base, 'origin/main');
    assert.equal(inputs.maxReviewComments, 0);
    assert.deepEqual(inputs.formats, ['sarif', 'markdown']);
    assert.equal(inputs.reportDir, '/r');
  });

  const mistakes: [input: string, value: string, accepted: string][] = [
    ['mode', 'failing', 'one of fail, warn, off'],
    ['source', 'GIT', 'one of auto, git, api'],
    ['comment', 'true', 'one of always, on-findings, never'],
    ['review', 'on', 'one of inline, off'],
    ['max-review-comments', '-1', 'a whole number from 0 to 100'],
    ['max-review-comments', '101', 'a whole number from 0 to 100'],
    ['max-review-comments', '1e1', 'a whole number from 0 to 100'],
    ['base', '--upload-pack=x', 'one revision'],
    ['head', 'main..topic', 'one revision'],
    ['head', 'a b', 'one revision'],
  ];
  for (const [input, value, accepted] of mistakes)
    test(`refuses ${input}: ${value}`, () => {
      assert.throws(
        () => read({ [input]: value }),
        (error: unknown) => {
          assert.ok(error instanceof ConfigError);
          for (const part of [`\`${input}\``, JSON.stringify(value), accepted])
            assert.ok(error.message.includes(part), error.message);
          return true;
        },
      );
    });

  test('names the one wrong format among right ones', () => {
    assert.throws(() => read({ formats: 'json, sarf' }), /`formats` is "sarf"; it takes one of text, json/);
  });

  test('reads an input as the runner hands it over', () => {
    const get = inputFrom({ 'INPUT_MAX-REVIEW-COMMENTS': '7', INPUT_MODE: 'off' });
    assert.equal(get('max-review-comments'), '7');
    assert.equal(get('mode'), 'off');
    assert.equal(get('base'), '');
  });
});
