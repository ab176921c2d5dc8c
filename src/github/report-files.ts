/** Writes a report to files, one a format. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FORMATS, type FormatName } from '../report/format.ts';
import type { ReportFiles } from './outputs.ts';

/**
 * Writes the report in each format.
 * @param render One format's text; what it throws is thrown on.
 * @returns The absolute path of each file.
 */
export async function writeReportFiles(
  formats: readonly FormatName[],
  folder: string,
  render: (format: FormatName) => string | Promise<string>,
): Promise<ReportFiles> {
  const written: Partial<Record<FormatName, string>> = {};
  if (formats.length > 0) await mkdir(folder, { recursive: true });
  for (const format of formats) {
    const path = resolve(folder, `report.${FORMATS[format].extension}`);
    await writeFile(path, await render(format), 'utf8');
    written[format] = path;
  }
  return written;
}
