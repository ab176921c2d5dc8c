/** Sends a report where the command line wants it. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { renderReport } from '../report/format.ts';
import type { AnyReport } from '../report/report.ts';
import type { CommandLine } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export async function emit(report: AnyReport, line: CommandLine, terminal: Terminal): Promise<void> {
  for (const { format, file } of line.destinations) {
    const color = line.color === 'always' || (line.color === 'auto' && terminal.color && file === null);
    const width = file === null && terminal.width !== undefined ? { width: terminal.width } : {};
    const rendered = await renderReport(format, report, {
      color,
      quiet: line.options.quiet === true,
      ...width,
    });
    if (file === null) terminal.stdout.write(rendered);
    else await write(resolve(terminal.cwd, file), rendered);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`the report could not be written: ${why}`);
  }
}

/** The value of a string option. */
export function optionText(line: CommandLine, name: keyof CommandLine['options']): string | undefined {
  const value = line.options[name];
  return typeof value === 'string' ? value : undefined;
}
