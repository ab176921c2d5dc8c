/** The underline stands below the usage, whatever the line is made of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cells, excerpt, widthOf } from '../../src/report/cells.ts';

const ROWS: readonly (readonly [
  title: string,
  line: string,
  marked: string,
  expected: readonly [string, number, number],
])[] = [
  ['plain', '    eventlet.spawn(f)', 'eventlet.spawn', ['    eventlet.spawn(f)', 4, 14]],
  ['tabs reach the next stop', '\tx\teventlet', 'eventlet', ['    x   eventlet', 8, 8]],
  ['wide characters take two columns', '名前 = eventlet', 'eventlet', ['名前 = eventlet', 7, 8]],
  ['combining marks take none', 'e\u0301 = eventlet', 'eventlet', ['e\u0301 = eventlet', 4, 8]],
  ['characters beyond the basic plane count once', "'🎉', eventlet", 'eventlet', ["'🎉', eventlet", 6, 8]],
  ['controls take what they are shown as', 'a\x1b[0m eventlet', 'eventlet', ['a\\x1b[0m eventlet', 9, 8]],
  ['trailing space goes', 'eventlet   ', 'eventlet', ['eventlet', 0, 8]],
];

describe('excerpt', () => {
  for (const [title, line, marked, [text, indent, length]] of ROWS)
    test(title, () => {
      const start = [...line.slice(0, line.indexOf(marked))].length;
      assert.deepEqual(excerpt(line, start, start + marked.length, 60), { text, indent, length });
    });

  test('an end past the line underlines to its end', () => {
    assert.deepEqual(excerpt('x = eventlet.', 4, Number.POSITIVE_INFINITY, 60), {
      text: 'x = eventlet.',
      indent: 4,
      length: 9,
    });
  });

  test('a start past the line still marks something', () => {
    assert.deepEqual(excerpt('ab', 9, 12, 60), { text: 'ab', indent: 2, length: 1 });
  });
});

describe('a line that is too long', () => {
  const line = `${'a'.repeat(100)}eventlet${'b'.repeat(100)}`;

  test('is cut around the usage on both sides', () => {
    const { text, indent, length } = excerpt(line, 100, 108, 40);
    assert.equal(text.slice(indent, indent + length), 'eventlet');
    assert.match(text, /^…a+eventletb+…$/);
    assert.equal(text.length, 40);
  });

  test('is cut at one end where the usage is near the other', () => {
    assert.match(excerpt(line.slice(95), 5, 13, 40).text, /^a{5}eventletb+…$/);
    assert.match(excerpt(line.slice(0, 110), 100, 108, 40).text, /^…a+eventletbb$/);
  });

  test('shows the start of a usage that is itself too long', () => {
    const { text, indent, length } = excerpt(`x(${'e'.repeat(90)})`, 2, 92, 40);
    assert.deepEqual([text, indent, length], [`…${'e'.repeat(38)}…`, 1, 38]);
  });

  test('never takes more columns than there are, at any place and width', () => {
    const mixed = `\t名前${'x'.repeat(30)}\u001b名${'eventlet'}前\t${'y名'.repeat(20)}`;
    const all = [...mixed];
    for (let width = 20; width < 120; width += 7)
      for (let start = 0; start < all.length; start++) {
        const shown = excerpt(mixed, start, start + 8, width);
        assert.ok(widthOf(cells(shown.text)) <= width, `${start} in ${width}`);
        assert.ok(shown.indent + shown.length <= width);
      }
  });
});
