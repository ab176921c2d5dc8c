/** Files other than Python → usages: eventlet switched on by a command line, a variable, a setting or an entry point. */
import { ENVIRONMENT_VARIABLES } from '../catalogue/symbols.ts';
import type { SwitchFileKind } from './manifest-paths.ts';
import { type Found, type Mention, NOTHING, toFindings, withoutBom } from './mention.ts';
import { normalise } from './requirement.ts';
import { findIniSwitches } from './switches-ini.ts';
import { findLineSwitches } from './switches-lines.ts';
import { findSetupPySwitches } from './switches-setup-py.ts';
import { findTomlSwitches } from './switches-toml.ts';
import { findYamlSwitches } from './switches-yaml.ts';
import type { Findings } from './usage.ts';
import { BESIDE_PYTHON } from './words.ts';

/**
 * Finds the usages of kind `indirect` in a file that is not Python. Comments, prose and names of things never count; neither
 * does an option of another program (`pytest -k eventlet`) nor a variable that is only read or passed on. `variables` are the
 * environment variables that count whatever their value is; others count with the catalogue's values.
 */
export async function findSwitches(
  kind: SwitchFileKind,
  text: string,
  variables: ReadonlySet<string> = ENVIRONMENT_VARIABLES,
): Promise<Findings> {
  const bare = withoutBom(text);
  if (!BESIDE_PYTHON.test(bare)) return toFindings(bare, NOTHING);
  const found = await read(kind, bare, variables);
  const own = OWN_NAME.exec(bare)?.[1];
  const isOwn = ({ symbol }: Mention) => own && normalise(symbol.split('.', 1)[0] ?? '') === normalise(own);
  return toFindings(bare, { ...found, mentions: found.mentions.filter((each) => !isOwn(each)) });
}

/** The name of the package that a packaging file makes: its own entry points use nothing. */
const OWN_NAME = /\bname\s*=\s*['"]?([\w.-]+)/;

async function read(kind: SwitchFileKind, text: string, variables: ReadonlySet<string>): Promise<Found> {
  switch (kind) {
    case 'procfile':
    case 'dockerfile':
    case 'service':
    case 'makefile':
    case 'shell':
      return findLineSwitches(kind, text, variables);
    case 'compose':
    case 'workflow':
      return findYamlSwitches(text, variables);
    case 'setup-cfg':
    case 'tox-ini':
    case 'coveragerc':
      return findIniSwitches(kind, text, variables);
    case 'pyproject':
    case 'tox-toml':
    case 'coveragerc-toml':
      return findTomlSwitches(kind, text, variables);
    case 'setup-py':
      return findSetupPySwitches(text);
  }
}
