/** The page's HTML: what it shows of every kind of report, what it lets run, and that no text of others is markup. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { pageModule } from '../../scripts/build-page.ts';
import { h } from '../../src/report/html/element.ts';
import { html } from '../../src/report/html.ts';
import { matchesGolden } from '../support/golden.ts';
import { reported, scan } from '../support/report.ts';
import { ALL_CASES } from './cases.ts';

const GOLDEN = new URL('./golden/', import.meta.url);

/** Without the style, the script and their hashes, which change with every rule of them. */
function body(page: string): string {
  return page.replace(/(?<=<style>).*(?=<\/style>)|(?<=<script>).*(?=<\/script>)|sha256-[\w+/=]+/gs, '');
}

describe('what the page shows', () => {
  for (const [title, report] of Object.entries(ALL_CASES)) {
    test(title, () => matchesGolden(new URL(`${title}.html`, GOLDEN), body(html(report))));
  }
});

describe('what may run', () => {
  test('the policy lets the one script and the one style run, by hash, and nothing else', () => {
    for (const report of Object.values(ALL_CASES)) {
      const page = html(report);
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1] ?? '';
      const only = (element: string): string => {
        const [first, ...more] = page.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'gs'));
        assert.deepEqual(more, []);
        return createHash('sha256')
          .update(first?.[1] ?? '')
          .digest('base64');
      };
      assert.equal(
        policy,
        `default-src 'none'; style-src 'sha256-${only('style')}'; script-src 'sha256-${only('script')}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
      );
      assert.doesNotMatch(body(page), /<[^>]*\s(?:on\w+|style)\s*=/i, 'no inline handler or style');
      assert.doesNotMatch(body(page), /\b(?:src|srcset|data|action)="/, 'nothing is loaded');
      for (const [, address] of page.matchAll(/href="([^"]*)"/g))
        assert.match(address ?? '', /^(?:https:\/\/|#)/);
    }
  });

  test('the generated style and script are those of src/page/', async () => {
    const committed = readFileSync(
      new URL('../../src/report/html/page.generated.ts', import.meta.url),
      'utf8',
    );
    assert.equal(committed, await pageModule(), 'run: node scripts/build-page.ts');
  });
});

describe('text of others', () => {
  const TEXTS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style></code></title><svg onload=alert(1)>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '\u202eabc\u0000\udc80',
    '{{alert(1)}}',
  ];

  test('is escaped in text and in attributes', () => {
    const pairs = TEXTS.map((text) => [h`<p>${text}</p>`.toString(), h`<a title="${text}">`.toString()]);
    for (const [text = '', attribute = ''] of pairs) {
      assert.match(text, /^<p>[^<>]*<\/p>$/);
      assert.match(attribute, /^<a title="[^"<>]*">$/);
      assert.doesNotMatch(text + attribute, /[\u202e\0\udc80]/);
    }
    assert.equal(h`${'&lt;'}`.toString(), '&amp;lt;');
  });

  test('cannot stand in a tag outside of quotes', () => {
    assert.throws(() => h`<a href=${'x'}>`, /needs quotes/);
    assert.throws(() => h`<a ${'onclick'}="x">`, /needs quotes/);
    assert.throws(() => h`<a title="${h`<b>`}">`, /holds text/);
  });

  test('is no link unless it is an https address', () => {
    const urls = [
      'javascript:alert(1)',
      'http://evil.example/',
      'data:text/html,x',
      '//evil.example',
      ' https://x',
    ];
    const usages = urls.map((url, line) =>
      reported({ line, advice: { ...reported().advice, links: [{ title: 'Guide', url }] } }),
    );
    const page = html(scan({ usages }), { linkTo: () => 'javascript:alert(2)' });
    assert.doesNotMatch(page, /href="(?:javascript|http:|data|\/\/| )/);
  });
});

test('a line is linked where its address is known', () => {
  const page = html(scan(), { linkTo: (path, line) => `https://example.org/${path}#L${line}` });
  assert.match(page, /<td><a href="https:\/\/example\.org\/nova\/compute\/manager\.py#L88">88<\/a>/);
});

test('a code line is shown around its usage, however long it is', () => {
  const source = `${'x = 1; '.repeat(100)}eventlet.spawn(fn)${'; y = 2'.repeat(100)}`;
  const [row] = /<tr><td>88.*/.exec(html(scan({ usages: [reported({ source })] }))) ?? [''];
  assert.match(row, /<td>…[^<]{60}<mark>eventlet\.spawn<\/mark>[^<]{79,80}…<td>/);
});
