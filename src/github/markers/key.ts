/** What tells the comments of several jobs on one pull request apart. */
import type { Environment } from '../environment.ts';
import { INPUT_DEFAULTS, type Inputs } from '../inputs.ts';

/** The workflow and the job, and the config where it is not the usual one: a job may check twice, with two configs. */
export function keyOf(
  { workflow, job }: Pick<Environment, 'workflow' | 'job'>,
  { config }: Pick<Inputs, 'config'>,
): string {
  const parts = [workflow, job, ...(config === INPUT_DEFAULTS.config ? [] : [config])];
  return parts.join(' / ');
}
