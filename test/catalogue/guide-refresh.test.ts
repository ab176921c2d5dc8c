/** The table of the guides' places, from small sources of both kinds. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { movedPlaces, readGuides } from '../../scripts/guide-refresh.ts';
import { tableText } from '../../scripts/guides/table.ts';

const home = mkdtempSync(join(tmpdir(), 'guides-'));
after(() => rmSync(home, { recursive: true }));

const SOURCES: Readonly<Record<string, string>> = {
  'eventlet/doc/source/conf.py': '',
  'eventlet/doc/source/modules/queue.rst': [
    ':mod:`queue` -- Queue class',
    '===========================',
    '',
    '.. automodule:: eventlet.queue',
    '   :members:',
  ].join('\n'),
  'eventlet/doc/source/patching.rst': [
    '.. _import-green:',
    '',
    'Import Green',
    '------------',
    '.. function:: eventlet.patcher.import_patched(name)',
    '',
    'ØMQ and 2 more',
    '~~~~',
    'Twice',
    '-----',
    'Twice',
    '-----',
  ].join('\n'),
  'eventlet/doc/source/reference/api/eventlet.rst': [
    'eventlet package',
    '================',
    '.. automodule:: eventlet.queue',
    '   :members:',
    '.. automodule:: eventlet.green.MySQLdb',
  ].join('\n'),
  'eventlet/eventlet/queue.py': [
    "__all__ = ['Queue', 'Empty', 'Bare']",
    'Empty = object()',
    'class Queue(',
    '    object,',
    '):',
    '    """Documented."""',
    '    def get(self,',
    '            block=True):',
    '        """Documented."""',
    '    def bare(self):',
    '        pass',
    '    def _own(self):',
    '        """Not public."""',
    'class Bare:',
    '    pass',
    'def helper():',
    '    """Not in __all__."""',
  ].join('\n'),
  'removal/docs/_config.yml': '',
  'removal/docs/guide/asyncio.md': [
    '---',
    'title: Migrating',
    'permalink: /guide/migrating/',
    '---',
    '<h1>Migrating to AsyncIO</h1>',
    '<h2>Table of Contents</h2>',
    '<h2 id="steps" class="x">Steps 🔗</h2>',
    '<!-- <h3>Commented</h3> -->',
    '<h3>Handling Locks &amp; Sync-Async</h3>',
    '<h3>Not once</h3> <p>said not once, but not ONCE more</p>',
    '<h3>WSGI Server</h3> <p>WSGI servers are many</p>',
    '<section id="end"><p>text</p><h2>The End</h2></section>',
  ].join('\n'),
  'removal/docs/guide/draft.md': '---\ntitle: No permalink\n---\n<h2 id="x">X</h2>',
};

for (const [path, text] of Object.entries(SOURCES)) {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

const TABLE = `official:modules/queue.html\tqueue – Queue class
#queue-queue-class\tqueue – Queue class
#module-eventlet.queue\teventlet.queue
.eventlet.queue Queue Empty
.eventlet.queue.Queue get
official:patching.html\tImport Green
#import-green\tImport Green
#omq-and-2-more\tØMQ and 2 more
.eventlet.patcher import_patched
official:reference/api/eventlet.html\teventlet package
#eventlet-package\teventlet package
#module-eventlet.queue\teventlet.queue
removal:guide/migrating/\tMigrating to AsyncIO
#steps\tSteps
~Handling Locks & Sync-Async
~WSGI Server
#end\tThe End`;

describe('the table', () => {
  test('holds the places that Sphinx and Jekyll make, and only stable ones', () => {
    const lines = tableText(readGuides(home)).split('\n');
    assert.deepEqual(sorted(lines), sorted(TABLE.split('\n')));
  });
  test('asks for the source that is missing', () => {
    const empty = mkdtempSync(join(home, 'empty-'));
    assert.throws(() => readGuides(empty), /no doc\/source\/conf\.py .*clone eventlet\/eventlet/);
  });
});

function sorted(lines: readonly string[]): readonly string[] {
  return [...lines].sort();
}

test('what moved is said by page and place', () => {
  const later = TABLE.replace('#steps\tSteps', '#the-steps\tSteps')
    .replace(' Empty', '')
    .replace('~WSGI Server\n', '');
  assert.deepEqual(movedPlaces(TABLE, later), {
    gone: [
      'official:modules/queue.html#eventlet.queue.Empty',
      'removal:guide/migrating/#steps',
      'removal:guide/migrating/~WSGI Server',
    ],
    come: ['removal:guide/migrating/#the-steps'],
  });
  assert.deepEqual(movedPlaces(TABLE, TABLE), { gone: [], come: [] });
});
