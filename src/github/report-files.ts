/** Writes a report to files, one a format. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ReportFormat } from './inputs.ts';
import type { ReportFiles } from './outputs.ts';

/** Names that the formats' own consumers look for, below the report folder. */
export const FILE_NAMES: Readonly<Record<ReportFormat, string>> = {
  json: 'report.json',
  sarif: 'report.sarif',
  markdown: 'report.md',
  text: 'report.txt',
  html: 'report.html',
  github: 'report.github.txt',
  rdjson: 'report.rdjson.json',
  gitlab: 'gl-code-quality-report.json',
  zuul: 'report.zuul.json',
};

/**
 * Writes the report in each format.
 * @param render One format's text; what it throws is thrown on.
 * @returns The absolute path of each file.
 */
export async function writeReportFiles(
  formats: readonly ReportFormat[],
  folder: string,
  render: (format: ReportFormat) => string | Promise<string>,
): Promise<ReportFiles> {
  const written: Partial<Record<ReportFormat, string>> = {};
  if (formats.length > 0) await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const path = resolve(folder, FILE_NAMES[format]);
    await writeFile(path, await render(format), 'utf8');
    written[format] = path;
  }
  return written;
}
