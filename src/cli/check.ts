/** `check`: two revisions of a local repository. */
import { resolve } from 'node:path';
import { type GitRepository, openRepository } from '../changes/git.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import type { CheckReport } from '../report/report.ts';
import type { CommandLine } from './arguments.ts';
import { configForChange, configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import type { Terminal } from './terminal.ts';

export async function runCheck(line: CommandLine, terminal: Terminal): Promise<number> {
  const [operand] = line.operands;
  if (operand !== undefined) {
    throw new ConfigError(
      `check takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`,
    );
  }
  const folder = resolve(terminal.cwd, optionText(line, 'repo') ?? '.');
  await using repository = await openRepository(folder, terminal.env);
  const report = await checkRepository(repository, line, terminal);
  await emit(report, line, terminal);
  return report.verdict === 'fail' ? EXIT.fail : EXIT.ok;
}

async function checkRepository(
  repository: GitRepository,
  line: CommandLine,
  terminal: Terminal,
): Promise<CheckReport> {
  const asked = {
    base: optionText(line, 'base'),
    head: optionText(line, 'head'),
    staged: line.options.staged === true,
  };
  if (asked.staged && asked.head !== undefined)
    throw new ConfigError('--staged and --head exclude each other');
  const comparing = await repository.comparing(asked);
  const { engineOf } = await import('../engine.ts'); // it loads while git looks what changed
  const compared = await comparing.compared;
  const named = optionText(line, 'config');
  const loaded = await (named === undefined
    ? configForChange(repository, compared)
    : configNamed(named, terminal.cwd));
  const changes = repository.sides(compared, { maxFileSize: loaded.config.maxFileSize });
  return await engineOf(terminal.today).check(changes, { ...loaded, label: null });
}
