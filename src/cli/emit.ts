/** Sends a report where the command line wants it. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { renderReport } from '../report/format.ts';
import { JOB_SUMMARY_BYTES } from '../report/limits.ts';
import type { AnyReport } from '../report/report.ts';
import type { CommandLine, Destination } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export async function emit(report: AnyReport, line: CommandLine, terminal: Terminal): Promise<void> {
  for (const destination of line.destinations) {
    const width = destination.file === null && terminal.width !== undefined ? { width: terminal.width } : {};
    const rendered = await renderReport(destination.format, report, {
      color: hasColor(destination, line, terminal),
      quiet: line.options.quiet === true,
      today: terminal.today,
      limit: JOB_SUMMARY_BYTES,
      ...width,
    });
    await send(rendered, destination, terminal);
  }
}

/** Whether what goes there is coloured: files are not, unless it is asked for. */
export function hasColor({ file }: Destination, { color }: CommandLine, terminal: Terminal): boolean {
  return color === 'always' || (color === 'auto' && terminal.color && file === null);
}

/** Writes a text to stdout or to its file. */
export async function send(text: string, { file }: Destination, terminal: Terminal): Promise<void> {
  if (file === null) {
    terminal.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(terminal.cwd, file), text);
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
