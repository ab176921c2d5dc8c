/** A report that is read back: the same as was written, or a message that says what is wrong with the file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readReport } from '../../src/inventory/read-report.ts';
import { json } from '../../src/report/json.ts';
import { ALL_CASES } from '../report/cases.ts';
import { reported, scan } from '../support/report.ts';

const TOOL = { name: 'no-new-eventlet', version: '0.1.0' } as const;
const read = (text: string) => readReport(text, 'x.json', TOOL);

for (const [title, report] of Object.entries(ALL_CASES))
  test(`${title} reads back as it was`, () => {
    assert.deepEqual(read(json(report)), report);
    assert.equal(json(read(json(report))), json(report));
  });

test('a byte order mark, which some editors put there, does no harm', () => {
  assert.deepEqual(read(`\ufeff${json(scan())}`), scan());
});

/** The JSON of a scan, with this in place of what stands there. */
function damaged(change: (report: Record<string, unknown>) => unknown): string {
  const report = JSON.parse(json(scan()));
  return JSON.stringify(change(report) ?? report);
}

const SCAN = json(scan());
const DEEP = 100_000;

const BAD: readonly (readonly [what: string, text: string, said: RegExp])[] = [
  ['empty', '', /^x\.json is empty$/],
  ['white space', ' \n', /^x\.json is empty$/],
  ['not JSON', 'eventlet\n', /^x\.json is no JSON, or only a part of it: /],
  ['cut off', SCAN.slice(0, 400), /^x\.json is no JSON, or only a part of it: /],
  ['two reports one after the other', SCAN + SCAN, /^x\.json is no JSON, or only a part of it: /],
  ['bytes of something else', '\ufffdPNG\u0000\u0000', /^x\.json is no JSON, or only a part of it: /],
  [
    'nested without end',
    '['.repeat(DEEP) + ']'.repeat(DEEP),
    /^x\.json is no report of no-new-eventlet: .*scan --format json$/,
  ],
  [
    'JSON of no report',
    '{"vulnerabilities": []}',
    /^x\.json is no report of no-new-eventlet: .*scan --format json$/,
  ],
  ['a list', '[]', /^x\.json is no report/],
  ['null', 'null', /^x\.json is no report/],
  ['a number', '1', /^x\.json is no report/],
  [
    'a newer schema',
    damaged((report) => ({ ...report, schemaVersion: 2, tool: { name: TOOL.name, version: '9.1.0' } })),
    /^x\.json has schema version 2 \(no-new-eventlet 9\.1\.0\), and no-new-eventlet 0\.1\.0 reads version 1: make all reports with one version$/,
  ],
  [
    'a schema version of another type',
    '{"schemaVersion": "1"}',
    /^x\.json has schema version "1", and no-new-eventlet 0\.1\.0 reads version 1/,
  ],
  [
    'a schema version of any length',
    JSON.stringify({ schemaVersion: 'x'.repeat(10_000) }),
    /^x\.json has schema version "x{199}…, and/,
  ],
  [
    'another program’s, by the same version',
    '{"schemaVersion": 1, "label": "coverage", "message": "93%"}',
    /^x\.json is damaged, or of another program: /,
  ],
  [
    'an unknown command',
    damaged((report) => ({ ...report, command: 'audit' })),
    /^x\.json is damaged, or of another program: .* at command$/,
  ],
  [
    'a field that is missing',
    damaged((report) => void delete report.usages),
    /^x\.json is damaged, or of another program: .* at usages$/,
  ],
  [
    'a field of another type',
    damaged((report) => ({ ...report, revision: 7 })),
    /^x\.json is damaged, or of another program: .* at revision$/,
  ],
  [
    'a field that nobody knows',
    damaged((report) => ({ ...report, surprise: 1 })),
    /^x\.json is damaged, or of another program: .*surprise/,
  ],
  [
    'a field of a newer version',
    damaged((report) => ({ ...report, surprise: 1, tool: { name: TOOL.name, version: '0.2.0' } })),
    /^x\.json is damaged, or of another program \(no-new-eventlet 0\.2\.0\): /,
  ],
  [
    'a line before the first',
    damaged(() => JSON.parse(json(scan({ usages: [reported({ line: 0 })] })))),
    /^x\.json is damaged, or of another program: .* at usages\.0\.line$/,
  ],
  [
    'a shard of more than there can be',
    json(scan({ shard: { index: 1, of: 1e15 } })),
    /^x\.json is damaged, .* at shard\.of$/,
  ],
  ['a name that is none', json(scan({ label: '' })), /^x\.json is damaged, .* at label$/],
];

describe('what is no report is refused, and said', () => {
  for (const [what, text, said] of BAD)
    test(what, () => {
      assert.throws(() => read(text), { name: 'ConfigError', message: said });
    });
});

describe('hostile text', () => {
  const HOSTILE = '\u001b[2J\u202e\r\n::error::x';
  const TEXTS = [
    `{"schemaVersion": ${JSON.stringify(HOSTILE)}}`,
    JSON.stringify({ schemaVersion: 2, tool: { version: HOSTILE } }),
    damaged((report) => ({ ...report, [HOSTILE]: 1 })),
    damaged((report) => ({ ...report, command: HOSTILE })),
    HOSTILE,
    `{"${'x'.repeat(1_000_000)}`,
  ];
  for (const text of TEXTS)
    test(`${JSON.stringify(text.slice(0, 40))}: the message is short, on one line, and hides nothing`, () => {
      assert.throws(
        () => read(text),
        ({ message }: Error) => {
          assert.doesNotMatch(message, /[\x00-\x1f\x7f-\x9f\u202a-\u202e]/);
          assert.ok(message.length < 700, `${message.length} characters`);
          return true;
        },
      );
    });

  test('a key that every object has changes nothing of the program', () => {
    const text = SCAN.replace('"byFile": {', '"byFile": {"__proto__": 1, "constructor": 1, ');
    const report = read(text);
    assert(report.command === 'scan');
    assert.equal(Object.getPrototypeOf(report.counts.byFile), Object.prototype);
    assert.equal(({} as Record<string, unknown>).constructor, Object);
  });
});
