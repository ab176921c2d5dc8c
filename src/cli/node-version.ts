/** Which Node.js this program runs with. */
import { ConfigError } from '../errors.ts';

/** The oldest release that this program is built for and tested with: `engines` in package.json. */
const OLDEST = 20;

/**
 * Refuses a Node.js that is too old: what it lacks would look like a bug of ours.
 * @param version `process.versions.node`
 * @throws ConfigError that says how to get a newer one.
 */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new ConfigError(
    `this takes Node.js ${OLDEST} or newer, and runs with ${version}. For a newer one: https://nodejs.org/en/download, ` +
      'or where pre-commit runs this, `language_version: 24.0.0` for the hook.',
  );
}
