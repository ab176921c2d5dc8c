/** The tools that scans are compared with, installed once into a folder of their own. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contender } from './measure.ts';

const HOME = join(tmpdir(), 'no-new-eventlet-bench');
/** The versions that the figures of README.md were measured with. */
const PACKAGES = ['ruff==0.17.6', 'ast-grep-cli==0.51.1'];
const BIN = join(HOME, 'venv', process.platform === 'win32' ? 'Scripts' : 'bin');

const RUFF_CONFIG = `[lint]
select = ["TID251"]
[lint.flake8-tidy-imports.banned-api]
"eventlet".msg = "eventlet is banned"
`;
/** The name wherever it is code: in imports and in chains. ast-grep knows no bindings, so this is its nearest. */
const AST_GREP_RULE = `id: eventlet
language: python
rule: { kind: identifier, regex: ^eventlet$ }
`;

/** Installs what is missing. Throws an error that says what to do where that can't be. */
export async function installPeers(): Promise<void> {
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'ruff.toml'), RUFF_CONFIG);
  writeFileSync(join(HOME, 'eventlet.yml'), AST_GREP_RULE);
  if (existsSync(join(BIN, 'ruff')) && existsSync(join(BIN, 'ast-grep'))) return;
  const call = promisify(execFile);
  try {
    await call('python3', ['-m', 'venv', join(HOME, 'venv')]);
    await call(join(BIN, 'python'), ['-m', 'pip', 'install', '--quiet', ...PACKAGES]);
  } catch (error) {
    throw new Error(
      `The peers (${PACKAGES.join(', ')}) could not be installed into ${HOME}; this takes python3 with venv, and PyPI. ` +
        `Or put ruff and ast-grep into ${BIN} yourself.\n${error instanceof Error ? error.message : error}`,
    );
  }
}

export type PeerName = 'ruff' | 'ast-grep' | 'git grep';

/** The peers' commands for one tree. `--config` with a file of ours keeps the project's own settings out. */
export function peers(tree: string): readonly (Contender & { name: PeerName })[] {
  const ruff = [
    join(BIN, 'ruff'),
    'check',
    '--no-cache',
    '--quiet',
    '--config',
    join(HOME, 'ruff.toml'),
    '.',
  ];
  const astGrep = [join(BIN, 'ast-grep'), 'scan', '--rule', join(HOME, 'eventlet.yml'), '.'];
  return [
    { name: 'ruff', command: ruff, cwd: tree, exits: [0, 1] },
    { name: 'ast-grep', command: astGrep, cwd: tree, exits: [0, 1] },
    { name: 'git grep', command: ['git', 'grep', '--count', 'eventlet'], cwd: tree, exits: [0, 1] },
  ];
}

export function peerVersions(): string {
  const version = (name: string) => execFileSync(join(BIN, name), ['--version']).toString().trim();
  return [version('ruff'), version('ast-grep'), execFileSync('git', ['--version']).toString().trim()].join(
    ', ',
  );
}
