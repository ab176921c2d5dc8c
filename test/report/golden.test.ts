/** Every format shows every kind of report as its golden file has it: read them to see what people see. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMAT_NAMES, FORMATS, isFit, renderReport } from '../../src/report/format.ts';
import { matchesGolden } from '../support/golden.ts';
import { ALL_CASES, CASES } from './cases.ts';

const GOLDEN = new URL('./golden/', import.meta.url);

// the page's golden files are without its style and script: html.test.ts
for (const name of FORMAT_NAMES.filter((each) => each !== 'html')) {
  describe(name, () => {
    const shown = Object.entries(ALL_CASES).filter(([, { command }]) => isFit(name, command));
    for (const [title, report] of shown) {
      test(title, async () => {
        const text = await renderReport(name, report, { width: 100, today: '2023-02-28' });
        matchesGolden(new URL(`${title}.${FORMATS[name].extension}`, GOLDEN), text);
      });
    }
  });
}

test('text in colour', async () => {
  const { mixed } = CASES;
  assert(mixed);
  matchesGolden(
    new URL('mixed.ansi', GOLDEN),
    await renderReport('text', mixed, { color: true, width: 100 }),
  );
});
