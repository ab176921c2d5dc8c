/** The charts in Markdown, drawn by Mermaid itself, as GitHub does. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { markdown } from '../../src/report/markdown.ts';
import type { AnyReport } from '../../src/report/report.ts';
import { history } from '../support/history.ts';
import { reported, scan } from '../support/report.ts';
import { open, SKIP, stop } from './browser.ts';
import { inventory } from './reports.ts';

after(stop);

const MERMAID = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** The texts of the diagram's drawing. */
async function drawn(report: AnyReport): Promise<readonly string[]> {
  const [, source] = /^```mermaid\n(.*?)\n```$/ms.exec(markdown(report)) ?? [];
  assert(source !== undefined, 'there is a diagram');
  await using opened = await open('<!doctype html><title>Chart</title><p id="chart"></p>');
  await opened.page.addScriptTag({ path: MERMAID });
  const texts = await opened.page.evaluate(
    `mermaid.render('drawing', ${JSON.stringify(source)}).then(({ svg }) => {
       document.querySelector('#chart').innerHTML = svg;
       return [...document.querySelectorAll('#chart text')].map(({ textContent }) => textContent.trim());
     })`,
  );
  assert.deepEqual(opened.seen, { complaints: [], requests: [] });
  return texts as string[]; // evaluate knows no types; the expression makes strings
}

describe('charts in Markdown', { skip: SKIP }, () => {
  test('a history is bars, the first and the last point among them', async () => {
    const report = history(40);
    const texts = await drawn(report);
    assert.equal(texts.filter((text) => /^\d{4}-\d\d$/.test(text)).length, 12);
    assert.ok(texts.includes('2022-01') && texts.includes('2025-04'));
  });

  test('weeks of one month each have their own date', async () => {
    const { points } = history(2);
    const [first, last] = points;
    assert(first && last);
    const texts = await drawn(
      history(0, {
        points: [
          { ...first, date: '2022-02-06' },
          { ...last, date: '2022-02-13' },
        ],
      }),
    );
    assert.ok(texts.includes('2022-02-06') && texts.includes('2022-02-13'));
  });

  test('an inventory is a pie of its categories', async () => {
    const report = inventory(100);
    const texts = await drawn(report);
    for (const [category, count] of Object.entries(report.counts.byCategory))
      assert.ok(texts.includes(`${category} [${count}]`), `${category} in ${texts}`);
  });

  test('hostile names end neither the quotes nor the diagram nor the fence', async () => {
    const names = [
      'a" : 99\n"b',
      '```\n<script>alert(1)</script>',
      '%%{init: {}}%%',
      '#quot;#lt;',
      'click x "javascript:alert(1)"',
      '`',
    ];
    const usages = names.map((category, line) => reported({ category, line }));
    const texts = await drawn(scan({ usages }));
    assert.equal(texts.filter((text) => / \[1\]$/.test(text)).length, names.length);
  });
});

test('there is no chart where there is nothing to see', () => {
  for (const report of [history(1), history(0), history(3, { points: [] }), scan(), scan({ usages: [] })])
    assert.doesNotMatch(markdown(report), /mermaid/);
});

test('many categories are a few slices and one for the rest', () => {
  const usages = Array.from({ length: 9 }, (_, at) =>
    Array.from({ length: 9 - at }, (_, line) => reported({ category: `c${at}`, line })),
  ).flat();
  const [chart] = /```mermaid.*?```/s.exec(markdown(scan({ usages }))) ?? [''];
  assert.match(chart, /"c4" : 5\n {2}"4 other categories" : 10\n```/);
});
