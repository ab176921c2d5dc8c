/** `init`: the files that switch the check on, after a look at the repository. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openRepository } from '../changes/git.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { CONFIG_PATH } from '../policy/load.ts';
import type { CommandLine } from './arguments.ts';
import { optionText, send } from './emit.ts';
import { CONFIG_FILE, GITLAB_JOB, PRE_COMMIT_HOOK, WORKFLOW_FILE, WORKFLOW_PATH } from './init-files.ts';
import { type Surroundings, surroundingsOf } from './init-surroundings.ts';
import type { Terminal } from './terminal.ts';

/** Writes what is missing, overwrites nothing, and says what is left to do. */
export async function runInit(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, destinations } = line;
  if (operands.length > 0) throw new ConfigError('init takes no path; name a repository with --repo DIR');
  if (destinations.some(({ format }) => format !== 'text')) throw new ConfigError('init prints text only');
  const root = await workTreeOf(line, terminal);
  const around = await surroundingsOf(root);
  const written = [await writeNew(root, CONFIG_PATH, CONFIG_FILE)];
  if (around.usesGitHub) written.push(await writeNew(root, WORKFLOW_PATH, WORKFLOW_FILE));
  const text = [...written, '', ...nextSteps(around), ''].join('\n');
  for (const destination of destinations) await send(text, destination, terminal);
  return EXIT.ok;
}

async function workTreeOf(line: CommandLine, terminal: Terminal): Promise<string> {
  const folder = resolve(terminal.cwd, optionText(line, 'repo') ?? '.');
  await using repository = await openRepository(folder, terminal.env);
  if (repository.hasWorkTree) return repository.root;
  throw new ConfigError('this repository has no work tree to write to; run init in a clone with one');
}

/** One line that says what became of the file. */
async function writeNew(root: string, path: string, text: string): Promise<string> {
  const file = join(root, path);
  const refused = ({ message }: Error): never => {
    throw new IncompleteError(`${path} could not be written: ${message}`);
  };
  await mkdir(dirname(file), { recursive: true }).catch(refused);
  const isNew = await writeFile(file, text, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : refused(error)),
  );
  return isNew ? `wrote  ${path}` : `kept   ${path}: it was there already`;
}

function nextSteps(around: Surroundings): string[] {
  const steps = [
    'See what stands now: `no-new-eventlet scan`. None of it fails a check; only what a change adds does.',
    `Set the policy in ${CONFIG_PATH}: every key is there, with its default.`,
    ...(around.usesGitHub
      ? ['Commit both files, and open a pull request: the check runs on it.']
      : ['Commit it.']),
    ...(around.usesGitHub ? ['When it has run, make the check `No new eventlet` a required one.'] : []),
  ];
  return [
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...(around.usesGitLab ? pasted('GitLab: add this job to .gitlab-ci.yml', GITLAB_JOB) : []),
    ...(around.usesZuul ? ['', `Zuul: a job and its playbook to paste: ${ELSEWHERE}#zuul`] : []),
    ...(around.usesPreCommit
      ? pasted('pre-commit: add this hook to .pre-commit-config.yaml', PRE_COMMIT_HOOK)
      : []),
  ];
}

const ELSEWHERE = 'https://github.com/no-new-eventlet/no-new-eventlet/blob/main/docs/elsewhere.md';

function pasted(heading: string, text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return ['', `${heading}:`, '', ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
}
