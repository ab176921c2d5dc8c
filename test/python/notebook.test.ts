import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { neutralise } from '../../src/python/magics.ts';
import { readNotebook } from '../../src/python/notebook.ts';

const fixture = (name: string): string => readFileSync(new URL(`notebook/${name}`, import.meta.url), 'utf8');
const code = (source: unknown, more = {}): object => ({ cell_type: 'code', source, ...more });
const notebook = (cells: unknown, metadata = {}): string =>
  JSON.stringify({ cells, metadata, nbformat: 4 }, null, 1);

describe('the cells of a notebook', () => {
  test('nbformat 4: numbered among all cells, each line knows its line in the file', () => {
    const text = fixture('nbformat4.ipynb');
    const { cells, damage } = readNotebook(text);
    assert.equal(damage, null);
    assert.deepEqual(
      cells.map(({ cell, text: source }) => [cell, source]),
      [
        [2, 'import eventlet\n\neventlet.sleep(1)'],
        [4, 'pass\neventlet.spawn(print, "ä\\"")\n'],
      ],
    );
    const lines = text.split('\n');
    for (const { source, fileLines } of cells) {
      for (const [index, line] of source
        .split('\n')
        .filter((_, at) => at < fileLines.length)
        .entries()) {
        const written = lines[(fileLines[index] ?? 0) - 1] ?? '';
        assert.ok(written.trim().startsWith(JSON.stringify(line).slice(0, -1)), `${written} holds ${line}`);
      }
    }
  });

  test('nbformat 3: worksheets, `input` as a string', () => {
    const { cells, damage } = readNotebook(fixture('nbformat3.ipynb'));
    assert.equal(damage, null);
    assert.deepEqual(
      cells.map(({ cell, text }) => [cell, text]),
      [
        [2, 'import eventlet\neventlet.sleep()'],
        [4, 'eventlet.spawn(f)'],
      ],
    );
  });

  test('a source may be one string', () => {
    const { cells } = readNotebook(notebook([code('a\nb')]));
    assert.deepEqual(cells, [{ cell: 1, text: 'a\nb', source: 'a\nb', fileLines: [5, 5] }]);
  });

  test('line ends may be CRLF or CR', () => {
    const text = notebook([code(['a\r\n', 'b'])]).replaceAll('\n', '\r\n');
    assert.deepEqual(readNotebook(text).cells, [
      { cell: 1, text: 'a\r\nb', source: 'a\r\nb', fileLines: [6, 7] },
    ]);
    assert.deepEqual(readNotebook(text.replaceAll('\r\n', '\r')).cells[0]?.fileLines, [6, 7]);
  });

  for (const [language, metadata, expected] of [
    ['no language', {}, 1],
    ['Python', { kernelspec: { language: 'python' } }, 1],
    ['Python by its version', { language_info: { name: 'python3' } }, 1],
    ['IPython', { language_info: { name: 'ipython' } }, 1],
    ['R', { kernelspec: { language: 'R' } }, 0],
    ['Julia', { language_info: { name: 'julia' } }, 0],
  ] as const) {
    test(`a kernel of ${language}`, () => {
      assert.equal(readNotebook(notebook([code('eventlet')], metadata)).cells.length, expected);
    });
  }

  test('a cell of another language is left out, and counted', () => {
    const { cells } = readNotebook(
      notebook([
        code('%%bash\neventlet'),
        code('eventlet', { metadata: { vscode: { languageId: 'sql' } } }),
        code('eventlet', { metadata: { vscode: { languageId: 'python' } } }),
        { cell_type: 'raw', source: 'eventlet' },
        { cell_type: 'markdown', source: ['eventlet'] },
        code([]),
      ]),
    );
    assert.deepEqual(
      cells.map(({ cell, text }) => [cell, text]),
      [
        [3, 'eventlet'],
        [6, ''],
      ],
    );
  });
});

describe('a damaged notebook', () => {
  const whole = notebook([code('import eventlet'), code('eventlet.sleep()')]);
  for (const [what, text, line, cells] of [
    ['cut off in the second cell', whole.slice(0, whole.indexOf('eventlet.sleep')), 9, 1],
    ['a comma too many', whole.replace('"metadata"', ', "metadata"'), 12, 2],
    ['a conflict', whole.replace('  {\n', '<<<<<<< ours\n  {\n'), 3, 0],
    ['empty', '', 1, 0],
    ['something after its end', `${whole}\n}`, 15, 2],
    ['a line end in a string', '{"cells": [{"cell_type": "code", "source": "a\n"}]}', 1, 0],
    ['no cells', '{}', 1, 0],
    ['a list', '[]', 1, 0],
    ['too deep', `{"cells": ${'['.repeat(100_000)}`, 1, 0],
  ] as const) {
    test(what, () => {
      const read = readNotebook(text);
      assert.equal(read.damage?.line, line);
      assert.match(read.damage?.message ?? '', /^not (?:JSON|a notebook): /);
      assert.equal(read.cells.filter((cell) => cell.text).length, cells);
    });
  }
});

describe('IPython’s own syntax', () => {
  for (const [source, expected] of [
    ['%matplotlib inline\nx', 'pass\nx'],
    ['%load_ext autoreload\r\nx', 'pass\r\nx'],
    ['if x:\n    !ls "it\'s (\n    y', 'if x:\n    pass\n    y'],
    ['!!ls\n!pip install \\\n  eventlet\nx', 'pass\npass\n\nx'],
    ['eventlet.spawn?\n?eventlet\neventlet.spawn??\n%time?', 'pass\npass\npass\npass'],
    ['files = !ls eventlet\ny = %sx eventlet\na, b = !ls', 'files = 0\ny = 0\na, b = 0'],
    ['%time eventlet.sleep(1)', 'if 1: eventlet.sleep(1)'],
    ['  %timeit -n 10 -r3 eventlet.sleep(1)', '  if             1: eventlet.sleep(1)'],
    ['%time for x in y: eventlet.sleep()', 'pass'],
    ['%%time\neventlet.sleep()', 'pass\neventlet.sleep()'],
    ['%%timeit x = 1\neventlet.sleep()', 'if    1: x = 1\neventlet.sleep()'],
    ['\n%%capture out\nx', '\npass\nx'],
    ['%%bash\neventlet', null],
    ['%%writefile x.py\nimport eventlet', null],
    ['pip install eventlet\nx', 'pass\nx'],
    // Python that looks like it
    ['x = (1\n%b)\ny', 'x = (1\n%b)\ny'],
    ['x = """\n%time\n!ls\n"""\n!ls', 'x = """\n%time\n!ls\n"""\npass'],
    ['x = 1 \\\n  % y', 'x = 1 \\\n  % y'],
    ['x = a % b\ny = a != b', 'x = a % b\ny = a != b'],
    ['# what?\nx = "why?"', '# what?\nx = "why?"'],
    ['pip = 1\npip is None', 'pip = 1\npip is None'],
    ['x # (\n!ls', 'x # (\npass'],
    ['', ''],
  ] as const) {
    test(JSON.stringify(source), () => assert.equal(neutralise(source), expected));
  }

  test('columns of Python after a magic stay', () => {
    for (const source of ['%time eventlet', '%timeit -n 5 eventlet', '\t%%time  eventlet']) {
      assert.equal(neutralise(source)?.indexOf('eventlet'), source.indexOf('eventlet'));
    }
  });

  test('a hostile cell costs no more than its length', () => {
    for (const part of ['%time ', '!\\\n', '(', '"', '"""\n', 'x = ', '\\', ' ', '-n 1 ']) {
      const source = `%timeit ${part.repeat(20_000)}`;
      assert.equal(typeof neutralise(source), 'string');
      assert.equal(typeof neutralise(`x\n${source}`), 'string');
    }
  });
});
