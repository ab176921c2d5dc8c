/** Hostile text comes out as itself, visible, and as nothing else. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  cell,
  codeSpan,
  commandData,
  commandProperty,
  inertJson,
  inertLines,
  link,
  pathUri,
  prose,
  safeUrl,
  sentence,
  visible,
} from '../../src/report/escape.ts';

function table(
  name: string,
  apply: (text: string) => string | null,
  rows: readonly (readonly [string, string | null])[],
): void {
  describe(name, () => {
    for (const [given, expected] of rows)
      test(JSON.stringify(given), () => assert.equal(apply(given), expected));
  });
}

table('visible', visible, [
  ['plain ümlaut 名前 👩‍🔬', 'plain ümlaut 名前 👩‍🔬'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\x1b[31mred\x07', '\\x1b[31mred\\x07'],
  ['\x9b31m', '\\x9b31m'],
  ['\u202eevil\u2066', '\\u202eevil\\u2066'],
  ['\u200e\u200f\u061c', '\\u200e\\u200f\\u061c'],
  ['a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
  ['caf\udce9.py', 'caf\\xe9.py'],
  ['\ud800', '\\ud800'],
  ['\u{e0041}', '\\U000e0041'],
  ['\u2028', '\\u2028'],
]);

table('codeSpan', codeSpan, [
  ['a.py', '`a.py`'],
  ['a`b', '``a`b``'],
  ['`', '`` ` ``'],
  ['``a', '``` ``a ```'],
  [' a ', '`  a  `'],
  [' a', '` a`'],
  ['', ''],
  ['a\nb', '`a\\nb`'],
]);

table('prose', prose, [
  ['2 new usages, none allowed.', '2 new usages, none allowed.'],
  ['call monkey_patch() early', 'call monkey_patch() early'],
  ['_a_', '&#95;a&#95;'],
  ['@octocat', '@&#8203;octocat'],
  ['see #12 and GH-3', 'see #&#8203;12 and GH-&#8203;3'],
  ['o/r#12', 'o/r#&#8203;12'],
  ['<!-- a -->', '&#60;!-- a --&#62;'],
  ['a | b', 'a &#124; b'],
  ['https://evil.example', 'https:&#8203;//evil.example'],
  ['www.evil.example', 'www&#8203;.evil.example'],
  [':tada:', ':&#8203;tada:'],
  ['- item', '&#45; item'],
  ['12. item', '12&#46; item'],
  ['0.1.0', '0.1.0'],
  ['# head', '&#35; head'],
  ['===', '&#61;=='],
  ['    code', 'code'],
  ['&lt;', '&#38;lt;'],
]);

table('sentence', sentence, [
  ['Add `import time` first.', 'Add `import time` first.'],
  ['`a` and `b`', '`a` and `b`'],
  ['one ` alone', 'one &#96; alone'],
  ['by `@x` @x', 'by `@x` @&#8203;x'],
]);

table('cell', cell, [['`a|b`', '`a\\|b`']]);

table('safeUrl', safeUrl, [
  ['https://a.example/b?c=d#e:~:text=f%20g', 'https://a.example/b?c=d#e:~:text=f%20g'],
  ['javascript:alert(1)', null],
  ['//a.example', null],
  [
    'https://a.example/(b) "c" <d>|`[e]\\\n',
    'https://a.example/%28b%29%20%22c%22%20%3Cd%3E%7C%60%5Be%5D%5C%0A',
  ],
]);

test('a link without a safe address is its label', () => {
  assert.equal(link('guide', 'data:text/html,x'), 'guide');
  assert.equal(link('guide', 'https://a.example/?a=1&copy=2'), '[guide](https://a.example/?a=1&amp;copy=2)');
});

table('pathUri', pathUri, [
  ['a/b c.py', 'a/b%20c.py'],
  ['ü/%#?.py', '%C3%BC/%25%23%3F.py'],
  ['caf\udce9:x.py', 'caf%E9%3Ax.py'],
  ['\ud800', '%EF%BF%BD'],
]);

table('commandData', commandData, [
  ['100%\nnext', '100%25%0Anext'],
  ['a\r::error::b', 'a\\r::error::b'],
]);

table('commandProperty', commandProperty, [
  ['a,b:c%', 'a%2Cb%3Ac%25'],
  ['a\nb', 'a\\nb'],
]);

table('inertLines', inertLines, [
  ['::error::x', '\\x3a:error::x'],
  ['a\n  ::stop-commands::x', 'a\n  \\x3a:stop-commands::x'],
  ['\x1b[1m::error::x', '\x1b[1m\\x3a:error::x'],
  ['a ::error::', 'a ::error::'],
  ['88 | ##[add-mask]e', '88 | #\\x23[add-mask]e'],
]);

test('JSON holds no command and reads back the same', () => {
  const value = { path: '##[add-mask]e', backslash: '\\##[group]', byte: '\udc80' };
  const text = inertJson(value);
  assert.doesNotMatch(text, /##\[/);
  assert.deepEqual(JSON.parse(text), value);
});
