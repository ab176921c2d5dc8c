/** The page in a real browser: by keyboard, by screen reader, with no script, with hostile text, and at size. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { html } from '../../src/report/html.ts';
import type { AnyReport } from '../../src/report/report.ts';
import { CASES } from '../report/cases.ts';
import { history } from '../support/history.ts';
import { advice, reported, scan } from '../support/report.ts';
import { open, SKIP, stop } from './browser.ts';
import { inventory } from './reports.ts';

after(stop);

const AXE = createRequire(import.meta.url).resolve('axe-core');
const REPORTS: Readonly<Record<string, AnyReport>> = { ...CASES, scan: inventory(200), history: history(40) };
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const places = (page: Page): Promise<string[]> =>
  page.locator('#table tbody tr:visible > td:first-child').allTextContents();
const symbols = (page: Page): Promise<string[]> =>
  page.locator('#table tbody tr:visible > td:nth-child(3)').allTextContents();

describe('every page', { skip: SKIP }, () => {
  const LOOKS = [
    { colorScheme: 'light', viewport: WIDE },
    { colorScheme: 'dark', viewport: NARROW },
  ] as const;
  for (const [title, report] of Object.entries(REPORTS)) {
    for (const look of LOOKS) {
      test(`${title}, ${look.colorScheme}, ${look.viewport.width} pixels: nothing axe minds, no complaint, no request, no sideways scroll`, async () => {
        // axe is put into the page by the test, which the page's policy forbids to everybody
        await using opened = await open(html(report), { ...look, bypassCSP: true });
        const { page, seen } = opened;
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(seen, { complaints: [], requests: [] });
        assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= look.viewport.width);
      });
    }
  }
});

/** What axe finds, each with the elements that it is about. */
async function violations(page: Page): Promise<unknown> {
  await page.addScriptTag({ path: AXE });
  // axe asks where things are; of what has not been laid out, a browser does not know
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  return page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary).slice(0, 3).join(' | ')))`,
  );
}

describe('the table', { skip: SKIP }, () => {
  test('is filtered by words and by choice, and says how many are left', async () => {
    await using opened = await open(html(inventory(200)));
    const { page } = opened;
    await page.getByLabel('Search').fill('SLEEP virt');
    const found = await symbols(page);
    assert.ok(found.length > 0 && found.length < 200);
    assert.deepEqual([...new Set(found.map((symbol) => symbol.split(' ')[0]))], ['eventlet.sleep']);
    assert.equal(await page.locator('#shown').textContent(), `${found.length} of 200 shown`);
    assert.deepEqual(
      (await page.locator('#table .group:visible').allTextContents()).filter(
        (name) => !name.includes('virt'),
      ),
      [],
    );
    await page.getByLabel('Search').fill('');
    await page.getByLabel('Kind').selectOption('import');
    assert.deepEqual([...new Set((await symbols(page)).map((symbol) => symbol.split(' ')[1]))], ['import']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('#shown', { hasText: /^200 shown$/ }).waitFor();
    assert.equal((await places(page)).length, 200);
  });

  test('is sorted by any column, both ways, and goes back to files', async () => {
    await using opened = await open(html(inventory(150)));
    const { page } = opened;
    const before = await places(page);
    const button = page.getByRole('button', { name: 'Symbol' });
    await button.click();
    const ascending = (await symbols(page)).map((symbol) => symbol.split(' ')[0]);
    assert.deepEqual(ascending, [...ascending].sort());
    assert.match((await places(page))[0] ?? '', /^\w+\/.*\.py:\d+$/, 'each row names its file');
    assert.equal(
      await page.getByRole('columnheader', { name: 'Symbol' }).getAttribute('aria-sort'),
      'ascending',
    );
    await button.click();
    assert.equal((await symbols(page))[0]?.split(' ')[0], ascending.at(-1));
    await page.getByRole('button', { name: 'Effort' }).click();
    const efforts = await page.locator('#table tbody tr:visible > td:nth-child(5)').allTextContents();
    assert.deepEqual([...new Set(efforts)], ['small', 'medium', 'large']);
    await page.getByRole('button', { name: 'Line' }).click();
    assert.deepEqual(await places(page), before);
    assert.equal(
      await page.locator('#table .group:visible').count(),
      await page.locator('#table .group').count(),
    );
  });

  test('shows the rows of a file that the treemap leads to, filtered and sorted or not', async () => {
    await using opened = await open(html(inventory(150)), { viewport: WIDE });
    const { page } = opened;
    const link = page.locator('.treemap.wide a').first();
    const rows = page.locator(`${await link.getAttribute('href')} > tr:not(.group)`);
    const count = await rows.count();
    assert.ok(count > 0);
    await page.getByRole('button', { name: 'Symbol' }).click();
    await page.getByLabel('Search').fill('nothing has this');
    assert.equal(await rows.count(), 0);
    await link.click();
    assert.equal(await rows.count(), count);
    assert.ok(await rows.first().isVisible());
    assert.equal(await page.locator('#shown').textContent(), '150 shown');
  });

  test('of a check is filtered by status', async () => {
    const { mixed } = CASES;
    assert(mixed);
    await using opened = await open(html(mixed));
    await opened.page.getByLabel('Status').selectOption('Removed');
    assert.equal((await places(opened.page)).length, 3);
    assert.deepEqual(await opened.page.locator('#table .group:visible').allTextContents(), ['Removed 3\n']);
  });

  test('is a table of all its rows for screen readers, at any width, with and without the script', async () => {
    for (const viewport of [WIDE, NARROW]) {
      for (const javaScriptEnabled of [true, false]) {
        await using opened = await open(html(inventory(250)), { viewport, javaScriptEnabled });
        // a head and five categories with three cells each (two where the bars are left out) stand in a table above
        const cells = 250 * 6 + (viewport === WIDE ? 16 : 10);
        const count = await countRoles(opened.page, (found) => found('cell') >= cells);
        assert.equal(count('cell'), cells);
        assert.ok(count('row') >= 250);
        assert.ok(count('columnheader') >= 6);
        assert.ok(count('rowheader') >= 20, 'files head their rows');
      }
    }
  });

  test('of thousands of usages gets in each row what the list of advice has', async () => {
    const report = inventory(2_500);
    await using opened = await open(html(report));
    const [cell] = await opened.page.locator('#table td:last-child').all();
    assert(cell);
    const [advised, guide] = await cell.locator('a').all();
    assert.equal(await advised?.textContent(), report.usages[0]?.advice.replacement);
    assert.equal(await guide?.getAttribute('href'), report.usages[0]?.advice.links[0]?.url);
  });
});

describe('by keyboard only', { skip: SKIP }, () => {
  test('the treemap is one stop; arrows move in it, Enter leads to the rows', async () => {
    await using opened = await open(html(inventory(200)), { viewport: WIDE });
    const { page } = opened;
    const links = page.locator('.treemap.wide a');
    await links.first().focus();
    const label = () => page.evaluate('document.activeElement.querySelector("title").textContent');
    assert.equal(await label(), await links.nth(0).locator('title').textContent());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await label(), await links.nth(1).locator('title').textContent());
    await page.keyboard.press('End');
    assert.equal(await label(), await links.last().locator('title').textContent());
    await page.keyboard.press('Home');
    const anchor = await links.first().getAttribute('href');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('location.hash'), anchor);
    await links.first().focus();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
  });

  test('filter, sort and read on by Tab, letters, arrows and Enter alone', async () => {
    await using opened = await open(html(inventory(60)), { viewport: WIDE });
    const { page } = opened;
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Skip to content');
    await tabTo(page, 'Search');
    await page.keyboard.type('Timeout');
    const found = (await places(page)).length;
    assert.ok(found > 0 && found < 60);
    await tabTo(page, 'Symbol');
    await page.keyboard.press('Enter');
    assert.equal(
      await page.getByRole('columnheader', { name: 'Symbol' }).getAttribute('aria-sort'),
      'ascending',
    );
    assert.equal((await places(page)).length, found, 'sorting keeps the filter');
    await page.keyboard.press('Tab');
    assert.match(String(await page.evaluate('document.activeElement.textContent')), /Category/);
  });

  test('the burn-down is read by a slider', async () => {
    const report = history(40);
    await using opened = await open(html(report));
    const slider = opened.page.getByRole('slider', { name: 'Point' });
    await slider.focus();
    await opened.page.keyboard.press('Home');
    const first = report.points[0];
    const text = `${first?.date}: ${first?.counts.total}. Green threads`;
    assert.ok((await slider.getAttribute('aria-valuetext'))?.startsWith(text));
    assert.ok((await opened.page.locator('output').textContent())?.startsWith(text));
    await opened.page.keyboard.press('ArrowRight');
    assert.ok((await slider.getAttribute('aria-valuetext'))?.startsWith(report.points[1]?.date ?? '?'));
  });
});

type Count = (role: string) => number;

/** How many elements of a role the browser tells assistive technology of, once they are as wanted, or after a while. */
async function countRoles(page: Page, wanted: (count: Count) => boolean): Promise<Count> {
  const session = await page.context().newCDPSession(page);
  for (let tried = 0; ; tried++) {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const count = (role: string): number =>
      nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    if (wanted(count) || tried === 50) return count;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed++) {
    const focused = await page.evaluate(
      '((e) => e.labels?.[0]?.textContent ?? e.textContent)(document.activeElement)',
    );
    if (String(focused).trim().startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${name}`);
}

describe('with no script', { skip: SKIP }, () => {
  test('every usage, the charts and the guide links are there; what needs the script is not', async () => {
    const report = inventory(120);
    await using opened = await open(html(report), { javaScriptEnabled: false, viewport: WIDE });
    const { page } = opened;
    assert.equal((await places(page)).length, 120);
    assert.ok(await page.locator('.treemap.wide rect').first().isVisible());
    assert.ok(!(await page.locator('#filters').isVisible()));
    const guides = page.locator('#table td:last-child a[href^="https://removal.eventlet.org/"]');
    assert.equal(await guides.count(), 120);
    await page.locator('.treemap.wide a').first().click();
    assert.match(page.url(), /#f\d+$/);
  });

  test('a history has its chart and a table with every number', async () => {
    const report = history(24);
    await using opened = await open(html(report), { javaScriptEnabled: false });
    const { page } = opened;
    assert.ok(await page.getByRole('img', { name: /^From \d+ usages on 2022-01-31/ }).isVisible());
    assert.equal(await page.locator('#point-table tbody tr').count(), 24);
    assert.ok(!(await page.locator('#explore').isVisible()));
  });
});

describe('hostile text', { skip: SKIP }, () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '</title></style></script><script>alert(1)</script>',
    '<!--<script>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '{{constructor.constructor("alert(1)")()}}',
    'javascript:alert(1)',
    '\u202e\u0000\udc80',
  ];

  test('runs nothing, makes no element, and is shown as it is', async () => {
    const usages = HOSTILE.map((text, line) =>
      reported({
        path: `${text}/${text}.py`,
        line: line + 1,
        symbol: text,
        category: text,
        source: `x${text}`,
        via: text,
        scope: text,
        allowed: { reason: text, until: null, line: 1 },
        advice: advice({ replacement: text, notes: [text], links: [{ title: text, url: text }] }),
      }),
    );
    const plain = usages.map((usage, line) =>
      reported({ ...usage, path: `p${line}.py`, source: 'x', symbol: 'x', category: 'x' }),
    );
    const report = scan({
      usages: [...usages, ...plain],
      label: HOSTILE.join(' '),
      problems: HOSTILE.map((text) => ({
        path: text,
        side: 'head',
        reason: 'unreadable',
        line: null,
        message: text,
      })),
      config: { path: HOSTILE.join(' '), revision: null, changedHere: false },
    });
    await using opened = await open(html(report));
    const { page, seen } = opened;
    await page.getByLabel('Search').fill('<script>alert');
    await page.getByRole('button', { name: 'Symbol' }).click();
    assert.deepEqual(seen, { complaints: [], requests: [] });
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(await page.locator('style').count(), 1);
    assert.equal(
      await page.locator('img, iframe, object, embed, base, link, [onload], [onerror]').count(),
      0,
    );
    assert.equal(await page.locator('a:not([href^="https://"]):not([href^="#"])').count(), 0);
    const shown = (await page.locator('#table').textContent()) ?? '';
    for (const text of HOSTILE.slice(0, -1)) assert.ok(shown.includes(text), text);
    assert.ok(shown.includes('\\u202e\\x00\\x80'));
  });

  test('the policy stops what would get past the escaping', async () => {
    const page = html(inventory(3)).replace(
      '</main>',
      '<img src="https://example.org/x.png" onerror="document.title=1"><script>document.title=2</script><p style="color:red">x</p></main>',
    );
    await using opened = await open(page);
    assert.match(await opened.page.title(), /^3 usages/);
    assert.deepEqual(opened.seen.requests, []);
    assert.ok(opened.seen.complaints.length >= 3);
  });
});

test('a page of 5,000 usages stays below 1.5 MB, and lays out little of it at first', {
  skip: SKIP,
}, async () => {
  const page = html(inventory(5_000));
  assert.ok(Buffer.byteLength(page) < 1_500_000, `${Buffer.byteLength(page)} bytes`);
  await using opened = await open(page, { viewport: WIDE });
  await opened.page.getByLabel('Search').fill('module_7.py');
  assert.ok((await places(opened.page)).length < 500);
  assert.deepEqual(opened.seen, { complaints: [], requests: [] });
});
