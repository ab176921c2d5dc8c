/** Dependency manifests → usages: every requirement on eventlet, and every extra that pulls it in. */
import type { ManifestKind } from './manifest-paths.ts';
import { type Found, NOTHING, toFindings, withoutBom } from './mention.ts';
import { findCondaRequirements } from './requirements-conda.ts';
import { findSetupCfgRequirements, findToxRequirements } from './requirements-ini.ts';
import { findSetupPyRequirements } from './requirements-setup-py.ts';
import { findTomlRequirements } from './requirements-toml.ts';
import { findPipRequirements } from './requirements-txt.ts';
import type { Findings } from './usage.ts';

/**
 * Finds the usages of kind `dependency` in a manifest's text. A text without the word eventlet is not parsed, so what is wrong
 * with it is no problem of ours. `-r other.txt` is not followed: the other file counts for itself.
 */
export async function findRequirements(kind: ManifestKind, text: string): Promise<Findings> {
  const bare = withoutBom(text);
  return toFindings(bare, /eventlet/i.test(bare) ? await read(kind, bare) : NOTHING);
}

async function read(kind: ManifestKind, text: string): Promise<Found> {
  switch (kind) {
    case 'requirements':
      return findPipRequirements(text);
    case 'setup-cfg':
      return findSetupCfgRequirements(text);
    case 'tox-ini':
      return findToxRequirements(text);
    case 'setup-py':
      return findSetupPyRequirements(text);
    case 'conda':
      return findCondaRequirements(text);
    case 'pyproject':
    case 'pipfile':
    case 'tox-toml':
      return findTomlRequirements(kind, text);
  }
}
