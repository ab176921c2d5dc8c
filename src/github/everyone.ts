/** Tells a report to everyone who is not the pull request: files, annotations, job summary, outputs, each failing alone. */
import { join } from 'node:path';
import type { Guide } from '../policy/config.ts';
import { type FormatName, isFit, renderReport, unfit } from '../report/format.ts';
import type { Report } from '../report/report.ts';
import type { Alongside } from './alongside.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { outputsOf, type ReportFiles } from './outputs.ts';
import { writeReportFiles } from './report-files.ts';
import { addToJobSummary, jobSummaryRoom, setOutputs } from './runner-files.ts';
import { summaryBody } from './summary-body.ts';
import { type Teller, warningFor } from './teller.ts';

export interface Announcement {
  readonly report: Report;
  readonly guide: Guide;
  readonly alongside: Alongside;
  readonly inputs: Pick<Inputs, 'formats' | 'reportDir'>;
  readonly environment: Environment;
  readonly log: Log;
  /** Writes to the step's standard output, where the runner reads workflow commands. */
  readonly write: (text: string) => void;
  /** Whether no verdict was reached, for files that could not be read. */
  readonly isOpen?: boolean;
}

/** Annotations first: they need nothing but the log, so they survive whatever fails after them. */
export async function tellEveryone(announcement: Announcement): Promise<void> {
  const { report, inputs, environment, log, write, isOpen = false } = announcement;
  write(await renderReport('github', report));
  const attempt = async <T>(teller: Teller, work: () => Promise<T>, otherwise: T): Promise<T> =>
    work().catch((error: unknown) => {
      log.warning(warningFor(teller, error));
      return otherwise;
    });
  const folder = inputs.reportDir ?? join(environment.runnerTemp, 'no-new-eventlet');
  const render = (format: FormatName) => renderReport(format, report);
  const files = await attempt<ReportFiles>(
    'files',
    () => writeReportFiles(formatsFor(announcement), folder, render),
    {},
  );
  await attempt('job-summary', () => writeJobSummary(announcement), undefined);
  await setOutputs(environment.output, { ...outputsOf(report, files), ...(isOpen ? { verdict: '' } : {}) });
}

/** One workflow may name formats for its pull requests and for its inventories; which has no room here, the log says. */
function formatsFor({ report, inputs, log }: Announcement): readonly FormatName[] {
  for (const format of inputs.formats)
    if (!isFit(format, report.command)) log.info(`Not written: ${unfit(format, report.command)}.`);
  return inputs.formats.filter((format) => isFit(format, report.command));
}

async function writeJobSummary({ report, guide, alongside, environment }: Announcement): Promise<void> {
  const { stepSummary } = environment;
  if (stepSummary === null) return;
  const limit = await jobSummaryRoom(stepSummary);
  await addToJobSummary(stepSummary, summaryBody(report, { environment, guide, alongside, limit }));
}
