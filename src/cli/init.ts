/** `init`: the files that switch the check on, after a look at the repository. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openRepository } from '../changes/git.ts';
import { ConfigError, IncompleteError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import type { CommandLine } from './arguments.ts';
import { optionText, send } from './emit.ts';
import { type Plan, planFor } from './init-plan.ts';
import { surroundingsOf } from './init-surroundings.ts';
import type { Terminal } from './terminal.ts';

/** Writes what is missing, overwrites nothing, and says what is left to do. */
export async function runInit(line: CommandLine, terminal: Terminal): Promise<number> {
  const { operands, destinations } = line;
  if (operands.length > 0) throw new ConfigError('init takes no path; name a repository with --repo DIR');
  if (destinations.some(({ format }) => format !== 'text')) throw new ConfigError('init prints text only');
  const root = await workTreeOf(line, terminal);
  const plan = planFor(await surroundingsOf(root, terminal.env));
  const written: string[] = [];
  for (const [path, text] of plan.files) written.push(await writeNew(root, path, text));
  const text = [...written, ...told(plan), ''].join('\n');
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

function told({ notes, steps, pastes }: Plan): string[] {
  return [
    ...notes.flatMap((note) => ['', note]),
    '',
    'Next:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...pastes.flatMap(({ heading, text }) => ['', `${heading}:`, '', ...indented(text)]),
  ];
}

function indented(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
}
