/** A whole tree: files that use eventlet through a module alone are found by what they import, however that is written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Snapshot } from '../src/changes/change.ts';
import { directorySnapshot } from '../src/changes/directory.ts';
import { openRepository } from '../src/changes/git.ts';
import { lookingWith } from '../src/looking.ts';
import { DEFAULT_CONFIG } from '../src/policy/config.ts';
import { findInTree } from '../src/tree.ts';
import { GIT_ENVIRONMENT, temporaryRepository } from './support/repository.ts';
import { syntax } from './support/syntax.ts';

const WRAPPER = { 'app/__init__.py': '', 'app/util.py': 'from eventlet import sleep\n' };
const looking = lookingWith(syntax, '2024-06-15', DEFAULT_CONFIG);

async function symbols(snapshot: Snapshot, path: string): Promise<readonly string[]> {
  const found = await findInTree(snapshot, DEFAULT_CONFIG, looking);
  return (found.get(path)?.usages ?? []).map(({ symbol }) => symbol);
}

describe('each way to import a wrapper, in a text that does not hold the word', () => {
  const FORMS: readonly (readonly [name: string, text: string, usages: number])[] = [
    ['a name', 'from app.util import sleep\nsleep(1)\n', 2],
    ['a module', 'import app.util\napp.util.sleep(1)\n', 1],
    ['a module as', 'import app.util as u\nu.sleep(1)\n', 1],
    ['a module of a package', 'from app import util\nutil.sleep(1)\n', 1],
    ['a list of names over lines', 'from app.util import (\n    sleep,\n)\nsleep(1)\n', 2],
    ['a list of modules over lines', 'from app import (\n    util,\n)\nutil.sleep(1)\n', 1],
    ['a list that goes on', 'from app import (other,\n    util)\nutil.sleep(1)\n', 1],
    ['a list after a comment', 'from app import (  # )\n    util)\nutil.sleep(1)\n', 1],
    ['joined lines', 'from app import other, \\\n    util\nutil.sleep(1)\n', 1],
    ['a statement in two lines', 'from app \\\n    import util\nutil.sleep(1)\n', 1],
    ['a star', 'from app.util import *\nsleep(1)\n', 2],
  ];
  for (const [name, text, usages] of FORMS)
    test(name, async () => {
      await using repo = await temporaryRepository();
      repo.commit('one', { ...WRAPPER, 'a.py': text });
      await using repository = await openRepository(repo.dir, GIT_ENVIRONMENT);
      for (const snapshot of [
        await repository.snapshot('HEAD'),
        await repository.snapshot('worktree'),
        directorySnapshot(repo.dir),
      ])
        assert.equal((await symbols(snapshot, 'a.py')).length, usages, snapshot.revision);
    });
});
