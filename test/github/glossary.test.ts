import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { GLOSSARY_BYTES, withGlossary } from '../../src/github/glossary.ts';

const PAGE = 'https://eventlet.readthedocs.io/en/latest/asyncio/guide/glossary.html';
/** The links to the glossary taken out again. */
const LINK = new RegExp(`\\[([^\\][]+)\\]\\(${PAGE}#glossary-[\\w-]+\\)`, 'g');
const linked = (markdown: string) => [...withGlossary(markdown).matchAll(LINK)].map(([, word]) => word);

describe('the words of the glossary are linked', () => {
  const cases: [markdown: string, words: string[]][] = [
    ['A green thread becomes a thread.', ['green thread', 'thread']],
    ['Use green threads. Green threads are no threads.', ['green threads', 'threads']],
    ['Await the coroutine; coroutines are tasks.', ['coroutine', 'tasks']],
    ['The GIL, and the global interpreter lock', ['GIL']],
    ['| a | <sub>A thread ends.</sub> |', ['thread']],
    ['**A task.**', ['task']],
  ];
  for (const [markdown, words] of cases) test(markdown, () => assert.deepEqual(linked(markdown), words));

  test('with the place of each', () => {
    assert.equal(withGlossary('a thread'), `a [thread](${PAGE}#glossary-thread)`);
  });
});

describe('nothing is linked', () => {
  const cases: [where: string, markdown: string][] = [
    ['in code', '`a task`, ``a ` thread``'],
    ['in names', 'threading.Thread(target=f), task.cancel(), multi-thread, thread(x)'],
    ['in an assignment', 'task = asyncio.create_task(function())'],
    ['in a suggestion', 'x\n\n```suggestion\n# a thread\n```\n'],
    ['in a link', '[a thread](https://example.org/thread) [`a ] thread`: a task](https://example.org/#task)'],
    ['in a comment', '<!-- a thread -->'],
    ['in a summary, which is HTML', '<details>\n<summary>1 thread</summary>\n'],
    ['in a tag', '<img alt="a thread" src="x">'],
    ['in an address', 'https://example.org/a-thread/task'],
  ];
  for (const [where, markdown] of cases) test(where, () => assert.equal(withGlossary(markdown), markdown));
});

describe('what a report says stays as it is', () => {
  const golden = new URL('../report/golden/', import.meta.url);
  const render = new MarkdownIt({ html: true });
  for (const name of readdirSync(golden).filter((file) => file.endsWith('.md')))
    test(name, () => {
      const before = readFileSync(new URL(name, golden), 'utf8');
      const after = withGlossary(before);
      assert.equal(after.replace(LINK, '$1'), before);
      assert.ok(Buffer.byteLength(after) - Buffer.byteLength(before) <= GLOSSARY_BYTES);
      const text = (markdown: string) => render.render(markdown).replace(/<\/?a\b[^>]*>/g, '');
      assert.equal(text(after), text(before));
    });
});
