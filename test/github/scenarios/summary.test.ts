/** What people read on a pull request: every part of the summary comment and of a remark, as GitHub renders it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { type Outcome, step } from './step.ts';
import { FIXED, MORE, type World, world } from './world.ts';

const markdown = new MarkdownIt({ html: true });
const OFFICIAL = 'https://eventlet.readthedocs.io/en/latest';
const BIG = `import asyncio
import multiprocessing
import eventlet
from eventlet import event
from app.compat import sleep

eventlet.monkey_patch()
done = event.Event()


async def handle():
    eventlet.sleep(0.1)


def serve(sock):
    eventlet.spawn(handle).wait()
    sleep(1)
    eventlet.spawn_n(print)  # no-new-eventlet: allow the | audit <b>log</b> thread moves last
    eventlet.sleep(3)  # no-new-eventlet: allow
    done.send('a|b')
`;
const POOL = 'from eventlet import greenpool\n\n\ndef go():\n    return greenpool.GreenPool(3)\n';

/** A change of many kinds. */
async function rich(guide: string): Promise<World> {
  return await world(
    {
      'app/work.py': 'import time\n\n\ndef work():\n    time.sleep(1)\n',
      'app/big.py': BIG,
      'app/ünï |code.py': 'import eventlet\n\neventlet.sleep(5)\n',
      'tests/test_x.py': 'import eventlet\n\neventlet.sleep(5)\n',
      'requirements.txt': 'eventlet>=0.30\n',
      'app/pool.py': null,
      'app/other.py': `import os\n${POOL}`,
      'app/latin.py': Buffer.from('import eventlet\n# \xe9\n', 'latin1'),
    },
    {
      base: {
        '.github/no-new-eventlet.yml': `guide: ${guide}\noverrides: [{paths: ["tests/**"], mode: warn}]\n`,
        'app/__init__.py': '',
        'app/compat.py': 'from eventlet import sleep\n',
        'app/pool.py': POOL,
        'app/other.py': 'import os\n',
        'requirements.txt': 'six\n',
      },
    },
  );
}

/** The rows of the comment's table, as cells of Markdown. */
function rowsOf(body: string): string[][] {
  return [...body.matchAll(/^\| ((?:❌|⚠️).*) \|$/gm)].map(([, row = '']) => row.split(/(?<!\\) \| /));
}

/** The folded parts, by what stands on them. */
function foldedOf(body: string): Map<string, string> {
  const parts = body.matchAll(/<details>\n<summary>(.*?)<\/summary>\n([\s\S]*?)<\/details>/g);
  return new Map([...parts].map(([, summary = '', content = '']) => [summary, content]));
}

for (const guide of ['threading', 'asyncio', 'awaitlet'])
  describe(`the comment on a change of many kinds (guide: ${guide})`, () => {
    let there: World;
    let told: Outcome;
    let body: string;
    before(async () => {
      there = await rich(guide);
      told = await step(there);
      body = there.pull.comments[0]?.body ?? '';
    });
    after(() => there[Symbol.asyncDispose]());

    test('says the verdict and its reason in one line, under the counts', () => {
      const [heading, , verdict = ''] = body.split('\n');
      assert.match(heading ?? '', /^### ❌ Eventlet: \d+ new, 1 removed, net \+\d+$/);
      assert.match(
        verdict,
        /^\*\*Fail: 11 new usages, none allowed\.\*\* 1 file could not be checked: .*\. 2 new usages only warn \(.*\)\. /,
      );
      assert.match(verdict, /\. Not counted: 1 allowed by a comment\.$/);
    });

    test('lists each new usage: where, what, instead of it, and a page of the guides, the worst first', () => {
      const rows = rowsOf(body);
      const findings = told.report?.usages.filter(
        ({ decision }) => decision === 'fail' || decision === 'warn',
      );
      assert.equal(rows.length, findings?.length);
      for (const [level, where = '', what = '', instead = '', page = ''] of rows) {
        assert.match(level ?? '', /^(❌ fail|⚠️ warn)$/);
        assert.match(
          where,
          /^\[`.+:\d+`\]\(http:\/\/127\.0\.0\.1:\d+\/octo\/app\/blob\/[0-9a-f]{40}\/.+#L\d+\)$/,
        );
        assert.match(what, /^New (import of|use of|dependency on) `/);
        assert.notEqual(instead, '');
        assert.match(
          page,
          /^\[[^\]]+\]\(https:\/\/(eventlet\.readthedocs\.io|removal\.eventlet\.org)\/[^)]+\)$/,
        );
      }
      const levels = rows.map(([level]) => level);
      assert.deepEqual(
        levels,
        [...levels]
          .sort()
          .reverse()
          .sort((a, b) => Number(a === '⚠️ warn') - Number(b === '⚠️ warn')),
      );
      assert.ok(levels.includes('⚠️ warn'));
    });

    test('is one table when it is rendered, whatever stands in a name', () => {
      const html = markdown.render(body);
      assert.equal(html.match(/<table>/g)?.length, 1);
      assert.equal(html.match(/<tr>/g)?.length, rowsOf(body).length + 1);
      assert.doesNotMatch(html, /<b>log|\|code\.py[^<]*\|/);
      assert.equal(html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length);
    });

    test('has the removed as good news, and folds what moved and what is allowed', () => {
      assert.match(body, /^🎉 1 usage removed\.$/m);
      assert.match(body, /^- \[`app\/work\.py`\]\([^)]+\): `eventlet\.sleep`$/m);
      const folded = foldedOf(body);
      assert.match(folded.get('1 allowed') ?? '', /`eventlet\.spawn_n`: the &#124; audit/);
      assert.match(
        folded.get('3 moved, not counted as new') ?? '',
        /app\/other\.py:2.*from.*app\/pool\.py:1/,
      );
      assert.equal(
        rowsOf(body).some(([, where]) => where?.includes('app/other.py')),
        false,
      );
    });

    test('says what could not be checked, and which permission does not hold', () => {
      assert.match(body, /^⚠️ 2 problems:$/m);
      assert.match(body, /^- \[`app\/latin\.py`\]\([^)]+\): Undecodable: /m);
      assert.match(body, /^- \[`app\/big\.py:\d+`\]\([^)]+\): Suppression without reason: /m);
    });

    test('says how to allow one, and the config that it used', () => {
      const how = foldedOf(body).get('If one has to stay') ?? '';
      assert.match(how, /`# no-new-eventlet: allow REASON`/);
      assert.match(how, /`# no-new-eventlet: allow until YYYY-MM-DD REASON`/);
      assert.match(body, /Config: `\.github\/no-new-eventlet\.yml` at `[0-9a-f]{12}`\./);
    });

    test('links the official migration guide once', () => {
      assert.equal(body.split(`${OFFICIAL}/asyncio/migration.html#migration-guide)`).length, 2);
    });

    test('links the pages that the change gives reason to read', () => {
      const reading = /^📖 (.*)$/m.exec(body)?.[1] ?? '';
      const pages = [...reading.matchAll(/\[([^\]]+)\]/g)].map(([, title]) => title);
      const forAll = ['Why migrate', 'Asyncio hub', 'Asyncio compatibility', 'Manage your deprecations'];
      const beside =
        guide === 'threading' ? [] : ['Asyncio functions', ...(guide === 'awaitlet' ? ['Awaitlet'] : [])];
      for (const title of [...forAll, ...beside, 'fork() without execve()', 'Keep eventlet out'])
        assert.ok(pages.includes(title), `${title} in ${pages.join(', ')}`);
      assert.equal(new Set(pages).size, pages.length);
    });

    test('links each word of the glossary where it comes first', () => {
      const words = [...body.matchAll(/\[([^\]]+)\]\([^)]*glossary\.html#(glossary-[\w-]+)\)/g)];
      assert.ok(words.length > 0);
      assert.equal(new Set(words.map(([, , anchor]) => anchor)).size, words.length);
      for (const [link, word = ''] of words) {
        const before = body.slice(0, body.indexOf(link)).replace(/`[^`]*`|\[[^\]]*\]\([^)]*\)/g, '');
        assert.doesNotMatch(before, new RegExp(`(?<![\\w.-])${word}(?![\\w(-]|\\.\\w| =)`), word);
      }
    });

    test('is the same as the job summary, but for its marker', () => {
      assert.equal(told.jobSummary.trim(), body.replace(/\n<!-- no-new-eventlet summary .*\n$/, '').trim());
    });

    test('and its remarks say what stands there, what to write instead, where to read on, and how to keep it', () => {
      assert.ok(there.pull.reviewComments.length > 5);
      for (const { body: remark } of there.pull.reviewComments) {
        assert.match(
          remark,
          /^\*\*New (import of|use of|dependency on) `[^`]+`(?: through `[^`]+`)?\.\*\*\nInstead: \S/,
        );
        assert.match(remark, /\n📖 \[[^\]]+\]\(https:\/\//);
        assert.match(remark, /`# no-new-eventlet: allow REASON`/);
      }
    });
  });

test('the comment of a change that removes more than it adds says thank you, and which file is done', async () => {
  await using there = await world({ 'app/work.py': FIXED });
  const { code } = await step(there, { inputs: { comment: 'always' } });
  const [comment] = there.pull.comments;
  assert.equal(code, 0);
  assert.match(
    comment?.body ?? '',
    /^### ✅ Eventlet: 0 new, 2 removed, net −2\n\n\*\*Pass: No new usage; 2 removed: thank you\.\*\*/,
  );
  assert.match(comment?.body ?? '', /^🎉 2 usages removed\.$/m);
  assert.equal(comment?.body.match(/thank you/gi)?.length, 1);
  assert.match(comment?.body ?? '', /^- `app\/work\.py` no longer uses eventlet\.$/m);
  assert.match(comment?.body ?? '', /^- .*: the last usage in the changed files is gone\.$/m);
  assert.match(comment?.body ?? '', /📖 \[Keep eventlet out\]/);
  assert.doesNotMatch(comment?.body ?? '', /If one has to stay/);
});

test('a comment of thousands of usages is whole, below GitHub’s limit, and says how many more there are', async () => {
  await using there = await world({
    'app/many.py': `import eventlet\n${'eventlet.spawn(print)\n'.repeat(2_000)}`,
    'app/work.py': MORE,
  });
  const { code, annotations, jobSummary } = await step(there);
  const body = there.pull.comments[0]?.body ?? '';
  assert.equal(code, 1);
  assert.ok(body.length < 65_536);
  const shown = rowsOf(body).length;
  assert.ok(shown > 50);
  assert.ok(body.includes(`… and ${2_002 - shown} more.`));
  assert.match(body, /\/actions\/runs\/100\)/);
  assert.equal(there.pull.reviewComments.length, 20);
  assert.equal(annotations.filter(({ level }) => level === 'error').length, 10);
  assert.match(annotations.find(({ level }) => level === 'notice')?.message ?? '', /^10 of \d+ places/);
  assert.ok(Buffer.byteLength(jobSummary) < 1024 * 1024);
  assert.ok(jobSummary.includes(`… and ${2_002 - rowsOf(jobSummary).length} more.`));
});

test('thank you is said where some is new, and more goes', async () => {
  await using there = await world({ 'app/work.py': FIXED, 'app/new.py': 'from eventlet import wsgi\n' });
  await step(there);
  const body = there.pull.comments[0]?.body ?? '';
  assert.match(body, /^🎉 \d usages? removed\. Thank you: this change takes out more than it brings in\.$/m);
});
