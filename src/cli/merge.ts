/** `merge`: several inventories into one. */
import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import { judgeBudget } from '../inventory/budget.ts';
import { mergeInventories, type Part } from '../inventory/merge.ts';
import { readReport } from '../inventory/read-report.ts';
import { TOOL } from '../version.ts';
import type { CommandLine } from './arguments.ts';
import { configNamed } from './config.ts';
import { emit, optionText } from './emit.ts';
import type { Terminal } from './terminal.ts';

/** A budget is held only where `--config` names one: parts have none, and repositories each their own. */
export async function runMerge(line: CommandLine, terminal: Terminal): Promise<number> {
  const files = line.operands.map((operand) => ({ operand, file: resolve(terminal.cwd, operand) }));
  if (files.length === 0) throw new ConfigError('merge takes the JSON reports of scan: merge REPORT.json...');
  const twice = files.find(({ file }, at) => files.findIndex((other) => other.file === file) < at);
  if (twice) throw new ConfigError(`${twice.operand} is named twice`);
  const parts: Part[] = [];
  for (const { operand, file } of files) parts.push(partOf(await textOf(file, operand), operand));
  const merged = mergeInventories(parts, TOOL);
  const named = optionText(line, 'config');
  const loaded = named === undefined ? null : await configNamed(named, terminal.cwd);
  const budget = loaded && judgeBudget(merged.counts, loaded.config, terminal.today);
  await emit(loaded ? { ...merged, budget, config: loaded.origin } : merged, line, terminal);
  return budget?.verdict === 'fail' ? EXIT.fail : EXIT.ok;
}

function partOf(text: string, file: string): Part {
  const report = readReport(text, file, TOOL);
  if (report.command === 'scan') return { file, report };
  throw new ConfigError(`${file} is a report of ${report.command}; merge takes those of scan`);
}

async function textOf(file: string, operand: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > constants.MAX_STRING_LENGTH) throw new Error('it is larger than any report');
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${operand} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
