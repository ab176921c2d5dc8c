/** Every workflow that this project runs, writes or recommends is one that GitHub accepts and nobody can abuse. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { temporaryDirectory, writeFiles } from '../support/repository.ts';
import { actionlint, type Tool, zizmor } from './tools.ts';
import { ROOT, recommendedWorkflows } from './workflows.ts';

const OWN = readdirSync(join(ROOT, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const linters: { actionlint: Tool; zizmor: Tool } = {
  actionlint: await actionlint(),
  zizmor: await zizmor(),
};

/** Writes each recommended workflow to the place where users put it, and does something with the folder. */
async function withRecommended(work: (folder: string, names: Map<string, string>) => void): Promise<void> {
  await using folder = temporaryDirectory();
  const names = new Map<string, string>();
  for (const [index, { where, text }] of recommendedWorkflows().entries()) {
    const path = `.github/workflows/${String(index).padStart(2, '0')}.yml`;
    names.set(path, where);
    writeFiles(folder.dir, { [path]: text });
  }
  work(folder.dir, names);
}

/** Runs a linter, and says under each finding which page it is about. */
function lint(path: string, args: readonly string[], cwd: string, names = new Map<string, string>()): void {
  const { status, stdout, stderr, error } = spawnSync(path, args, { cwd, encoding: 'utf8' });
  const legend = [...names].map(([name, where]) => `${name} is ${where}`).join('\n');
  assert.equal(status, 0, `${error?.message ?? ''}${stdout}\n${stderr}\n${legend}`);
}

for (const name of ['actionlint', 'zizmor'] as const) {
  const tool = linters[name];
  describe(name, { skip: 'missing' in tool ? tool.missing : false }, () => {
    const path = 'path' in tool ? tool.path : '';
    const args =
      name === 'zizmor' ? ['--offline', '--pedantic', '--strict-collection', '--quiet'] : ['-no-color'];

    test('of the workflows that run here', () => {
      const others = name === 'zizmor' ? ['action.yml', '.github/dependabot.yml'] : [];
      lint(path, [...args, ...OWN, ...others], ROOT);
    });

    test('of the workflows that users are told to use', async () => {
      await withRecommended((folder, names) => {
        assert.ok(names.size > 1);
        lint(path, [...args, ...names.keys()], folder, names);
      });
    });
  });
}
