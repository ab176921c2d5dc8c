/** A limit takes whole rows: what is left renders, keeps the worst, and says how much is missing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { markdown } from '../../src/report/markdown.ts';
import { report, reported, scan, usage } from '../support/report.ts';

const parser = new MarkdownIt({ html: true });

const many = report({
  usages: [
    ...Array.from({ length: 300 }, (_, index) =>
      usage({ line: index + 1, decision: index < 20 ? 'fail' : 'warn' }),
    ),
    ...Array.from({ length: 50 }, (_, index) => usage({ path: `old/${index}.py`, status: 'removed' })),
    ...Array.from({ length: 50 }, (_, index) => usage({ path: `moved/${index}.py`, status: 'moved' })),
  ],
});

function rowsOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe('markdown with a limit', () => {
  for (const limit of [1_500, 3_000, 10_000, 30_000, 60_000, 120_000])
    test(`of ${limit} bytes`, () => {
      const text = markdown(many, { limit });
      assert.ok(Buffer.byteLength(text) <= limit, `${Buffer.byteLength(text)}`);
      assert.match(text, /^### ❌ Eventlet: 300 new, 50 removed, net \+250\n/);
      assert.equal(rowsOf(text, /<details>/g), rowsOf(text, /<\/details>/g));
      for (const line of text.split('\n').filter((one) => one.startsWith('| '))) assert.match(line, /\|$/);
      const shown = rowsOf(text, /^\| (❌ fail|⚠️ warn) /gmu);
      const left = /^… and (\d+) more\.$/mu.exec(text)?.[1];
      if (shown > 0 && shown < 300) assert.equal(shown + Number(left), 300);
      assert.equal(
        parser.render(text).match(/<tr>/g)?.length ?? 0,
        shown > 0 ? shown + 1 : rowsOf(text, /^\| {2}\| Where/gm),
      );
    });

  test('keeps the worst and leaves no trace when everything fits', () => {
    assert.equal(rowsOf(markdown(many, { limit: 10_000 }), /❌ fail/g), 20);
    assert.equal(markdown(many, { limit: 1_000_000 }), markdown(many));
    assert.doesNotMatch(markdown(many), /… and|Shortened/);
  });

  test('says so when sections have no room', () => {
    assert.match(markdown(many, { limit: 900 }), /Shortened to fit/);
  });

  test('keeps the verdict whatever the limit', () => {
    assert.match(markdown(many, { limit: 10 }), /^### ❌ Eventlet/);
  });

  test('of an inventory drops files with few usages first', () => {
    const usages = Array.from({ length: 400 }, (_, index) =>
      reported({ path: `f${index % 60}.py`, line: index + 1 }),
    );
    const text = markdown(scan({ usages: [...usages, reported({ path: 'z.py' })] }), { limit: 4_000 });
    assert.ok(Buffer.byteLength(text) <= 4_000);
    assert.match(text, /### 401 usages of eventlet in 61 files/);
    assert.match(text, /<code>f0\.py<\/code>: 7/);
    assert.doesNotMatch(text, /z\.py/);
    assert.match(text, /Shortened to fit/);
  });
});
