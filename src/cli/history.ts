/** `history`: what stood at points of the past, and where it leads. */
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openRepository } from '../changes/git.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { parseSince } from '../inventory/days.ts';
import { takeHistory } from '../inventory/history.ts';
import { HistoryCache } from '../inventory/history-cache.ts';
import { lookingWith } from '../looking.ts';
import type { Every, HistoryReport } from '../report/report.ts';
import { TOOL } from '../version.ts';
import { pythonSyntax } from '../wasm.ts';
import type { CommandLine } from './arguments.ts';
import { configForScan, configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import { progressBar } from './progress.ts';
import { cacheFolder, type Terminal } from './terminal.ts';

/** Exit code 3 where commits or contents are missing: the report is then of what is here. */
export async function runHistory(line: CommandLine, terminal: Terminal): Promise<number> {
  const asked = parseAsked(line, terminal);
  // each text is garbage once it is looked at: V8's generations, which by default grow with the number of them, would take
  // a fifth more memory (317 MB for ten years of nova, not 254), or a half if the young one did, too, and save no time
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=100');
  await using repository = await openRepository(
    resolve(terminal.cwd, optionText(line, 'repo') ?? '.'),
    terminal.env,
  );
  const commit = await repository.resolve(optionText(line, 'rev') ?? 'HEAD');
  const named = optionText(line, 'config');
  const { config, origin } = await (named === undefined
    ? configForScan(repository, commit)
    : configNamed(named, terminal.cwd));
  const past = repository.past;
  const bar = progressBar(terminal, 'Reading the past');
  const report = await takeHistory(past, commit, {
    ...asked,
    tool: TOOL,
    config,
    origin,
    looking: lookingWith(pythonSyntax(), terminal.today, config),
    today: terminal.today,
    cache: new HistoryCache(cacheOf(line, terminal), past.commonDir, { tool: TOOL, config }, (message) => {
      terminal.stderr.write(`no-new-eventlet: ${message}\n`);
    }),
    progress: bar.show,
  }).finally(bar.clear);
  await emit(report, line, terminal);
  return isPartial(report) ? EXIT.incomplete : EXIT.ok;
}

const EVERY: readonly Every[] = ['week', 'month', 'release'];

function parseAsked(line: CommandLine, terminal: Terminal): { every: Every; since: string | null } {
  const [operand] = line.operands;
  if (operand !== undefined) {
    throw new ConfigError(
      `history takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`,
    );
  }
  const since = optionText(line, 'since');
  const given = optionText(line, 'every') ?? 'month';
  const every = EVERY.find((known) => known === given);
  if (!every) throw new ConfigError(`--every takes week, month or release, not ${JSON.stringify(given)}`);
  return { every, since: since === undefined ? null : parseSince(since, terminal.today) };
}

function cacheOf(line: CommandLine, terminal: Terminal): string | null {
  const named = optionText(line, 'cache');
  return named === undefined ? cacheFolder(terminal.env) : resolve(terminal.cwd, named);
}

/** A file that can't be decoded can't be mended in the past, and is a problem in the report; what is missing is not here. */
function isPartial({ problems }: HistoryReport): boolean {
  return problems.some(({ reason }) => reason === 'incomplete-list' || reason === 'unreadable');
}
