/** The files through which a step tells the runner things: outputs and the job summary. */
import { randomUUID } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';
import { JOB_SUMMARY_BYTES } from '../report/limits.ts';

/**
 * Sets the step's outputs. Each value stands between lines of a random delimiter, so that no value, which may hold a
 * path from a pull request, can set another output.
 * @param file `GITHUB_OUTPUT`; null where there is no runner, and then nothing is set.
 */
export async function setOutputs(
  file: string | null,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  if (file === null) return;
  const entries = Object.entries(values).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(file, entries.join(''), 'utf8');
}

/** How many bytes of Markdown the step's summary still takes. */
export async function jobSummaryRoom(file: string): Promise<number> {
  const taken = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  return Math.max(0, JOB_SUMMARY_BYTES - taken - 1);
}

/** Appends Markdown to the step's summary. */
export async function addToJobSummary(file: string, markdown: string): Promise<void> {
  await appendFile(file, `${markdown}\n`, 'utf8');
}
