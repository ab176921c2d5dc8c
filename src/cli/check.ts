/** `check`: two revisions of a local repository. */
import { resolve } from 'node:path';
import { type GitRepository, openRepository } from '../changes/git.ts';
import { check } from '../check.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { lookingWith } from '../looking.ts';
import type { CheckReport } from '../report/report.ts';
import { TOOL } from '../version.ts';
import { pythonSyntax } from '../wasm.ts';
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
  await using repository = await openRepository(
    resolve(terminal.cwd, optionText(line, 'repo') ?? '.'),
    terminal.env,
  );
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
  const first = await repository.changes(asked);
  const named = optionText(line, 'config');
  const { config, origin } = await (named === undefined
    ? configForChange(repository, first)
    : configNamed(named, terminal.cwd));
  const changes = await repository.changes({ ...asked, maxFileSize: config.maxFileSize });
  const looking = lookingWith(pythonSyntax(), terminal.today, config);
  return check(changes, { tool: TOOL, config, origin, looking, label: null });
}
