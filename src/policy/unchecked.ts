/** Files that are left unchecked, and what the config says of that. */
import type { Problem } from '../report/report.ts';
import type { Config } from './config.ts';

/** The problems that leave a whole file unchecked, in words. */
export const UNCHECKED: ReadonlyMap<Problem['reason'], string> = new Map([
  ['undecodable', 'not decodable'],
  ['unreadable', 'not readable'],
  ['too-large', 'too large'],
]);

/** Whether an inventory lacks files that could not be read, and the config says that this fails. */
export function isIncomplete(
  { problems }: { readonly problems: readonly Problem[] },
  { onUnreadable }: Pick<Config, 'onUnreadable'>,
): boolean {
  return onUnreadable === 'fail' && problems.some(({ reason }) => UNCHECKED.has(reason));
}
