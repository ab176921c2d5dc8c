/** What other programs read is valid by their published schemas. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { reportSchemaText, SCHEMA_FILE } from '../../scripts/report-schema.ts';
import { badge } from '../../src/report/badge.ts';
import { gitlab } from '../../src/report/gitlab.ts';
import { json } from '../../src/report/json.ts';
import { rdjson } from '../../src/report/rdjson.ts';
import { sarif } from '../../src/report/sarif.ts';
import { zuul } from '../../src/report/zuul.ts';
import { ALL_CASES, CASES } from './cases.ts';

type Validator = ReturnType<Ajv['compile']>;

function validates<R>(
  name: string,
  render: (report: R) => string,
  validator: Validator,
  cases: Readonly<Record<string, R>>,
): void {
  describe(name, () => {
    for (const [title, report] of Object.entries(cases))
      test(title, () => {
        const valid = validator(JSON.parse(render(report)));
        assert.ok(valid, JSON.stringify(validator.errors, null, 2));
      });
  });
}

const require = createRequire(import.meta.url);

/** The SARIF schema is draft-04, which differs from draft-07 only in the name of `id` where it is used. */
function sarifValidator(): Validator {
  const { $schema: _, id, ...schema } = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile({ $id: id, ...schema });
}

const withFormats = addFormats.default(new Ajv2020({ strict: true, strictTypes: false, allErrors: true }));
const REPORT = withFormats.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
validates('json', json, REPORT, ALL_CASES);
const SARIF = sarifValidator();
validates('sarif', sarif, SARIF, CASES);

test('the SARIF schema refuses what it does not name', () => {
  const log = JSON.parse(sarif(CASES.mixed ?? assert.fail()));
  assert.equal(SARIF({ ...log, runs: [{ ...log.runs[0], surprise: 1 }] }), false);
});

/** By reviewdog's `proto/rdf/reviewdog.proto`. */
const position = {
  type: 'object',
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
};
const RDJSON = {
  type: 'object',
  additionalProperties: false,
  required: ['source', 'diagnostics'],
  properties: {
    source: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['message', 'location', 'severity', 'code'],
        properties: {
          message: { type: 'string', minLength: 1 },
          location: {
            type: 'object',
            required: ['path'],
            additionalProperties: false,
            properties: {
              path: { type: 'string', minLength: 1 },
              range: {
                type: 'object',
                required: ['start'],
                additionalProperties: false,
                properties: { start: position, end: position },
              },
            },
          },
          severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
          code: {
            type: 'object',
            required: ['value'],
            properties: { value: { type: 'string' }, url: { type: 'string' } },
          },
        },
      },
    },
  },
};
validates('rdjson', rdjson, new Ajv().compile(RDJSON), CASES);

/**
 * By GitLab's documentation of the Code Quality report format. What GitLab holds entries to (`codeclimate.json` among its
 * `app/validators/json_schemas`) asks for less.
 */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
validates('gitlab', gitlab, new Ajv().compile(GITLAB), CASES);

/** By Zuul's documentation of `zuul_return`: file comments and warnings. */
const characters = { type: 'integer', minimum: 0 };
const lines = { type: 'integer', minimum: 1 };
const ZUUL = {
  type: 'object',
  additionalProperties: false,
  required: ['zuul'],
  properties: {
    zuul: {
      type: 'object',
      additionalProperties: false,
      properties: {
        warnings: { type: 'array', items: { type: 'string' } },
        file_comments: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['line', 'message'],
              properties: {
                line: lines,
                message: { type: 'string' },
                level: { enum: ['info', 'warning', 'error'] },
                range: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['start_line', 'start_character', 'end_line', 'end_character'],
                  properties: {
                    start_line: lines,
                    start_character: characters,
                    end_line: lines,
                    end_character: characters,
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};
validates('zuul', zuul, new Ajv().compile(ZUUL), CASES);

/**
 * By the endpoint badge of shields.io: its documentation, and what its `services/endpoint-common.js` (badges/shields) holds an
 * answer to. It refuses a badge with a field that it does not know.
 */
const BADGE = {
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'label', 'message'],
  properties: {
    schemaVersion: { const: 1 },
    label: { type: 'string' },
    message: { type: 'string', minLength: 1 },
    color: { type: 'string', minLength: 1 },
    labelColor: { type: 'string', minLength: 1 },
    isError: { type: 'boolean' },
    style: { type: 'string' },
  },
};
const BADGES = Object.fromEntries(
  Object.entries(ALL_CASES).flatMap(([title, report]) =>
    report.command === 'check' ? [] : [[title, report]],
  ),
);
validates('badge', badge, new Ajv().compile(BADGE), BADGES);

describe('the report schema', () => {
  test('is the one that its source makes', () => {
    assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), reportSchemaText());
  });

  test('refuses what it does not name, at every level', () => {
    const report = JSON.parse(json(CASES.mixed ?? assert.fail()));
    assert.equal(REPORT({ ...report, surprise: 1 }), false);
    assert.equal(REPORT({ ...report, counts: { ...report.counts, surprise: 1 } }), false);
    assert.equal(REPORT({ ...report, usages: [{ ...report.usages[0], surprise: 1 }] }), false);
    assert.equal(REPORT({ ...report, schemaVersion: 2 }), false);
  });

  test('JSON reads back as the report, path bytes that are not UTF-8 included', () => {
    for (const report of Object.values(ALL_CASES)) assert.deepEqual(JSON.parse(json(report)), report);
  });

  test('starts with the schema version', () => {
    assert.match(json(CASES.empty ?? assert.fail()), /^\{\n {2}"schemaVersion": 1,\n {2}"command": "check",/);
  });
});
