/** Requirements in TOML files: `pyproject.toml`, `Pipfile`, `tox.toml`. */
import type { Found, Mention } from './mention.ts';
import { dependency, hasEventletExtra, readPipLine, readRequirement, symbolOf } from './requirement.ts';
import { findToxRequirements } from './requirements-ini.ts';
import { matchPath, readToml, type TomlLeaf } from './toml.ts';

/** A file's places: lists of requirements as strings, and tables whose keys are packages. */
interface Places {
  readonly lists: readonly string[];
  readonly tables: readonly string[];
  /** Tables at the top that are none of packages, where all others are. */
  readonly except: ReadonlySet<string>;
}

const TOX = ['requires.#', 'env_run_base.deps.#', 'env_base.*.deps.#', 'env.*.deps.#'];
const NONE: ReadonlySet<string> = new Set();

const PLACES: Readonly<Record<'pyproject' | 'pipfile' | 'tox-toml', Places>> = {
  pyproject: {
    lists: [
      // PEP 518, PEP 621, PEP 735
      'build-system.requires.#',
      'project.dependencies.#',
      'project.optional-dependencies.*.#',
      'dependency-groups.*.#',
      'tool.pdm.dev-dependencies.*.#',
      'tool.hatch.envs.*.dependencies.#',
      'tool.hatch.envs.*.extra-dependencies.#',
      'tool.hatch.build.dependencies.#',
      'tool.hatch.build.hooks.*.dependencies.#',
      'tool.hatch.build.targets.*.dependencies.#',
      'tool.uv.dev-dependencies.#',
      'tool.uv.constraint-dependencies.#',
      'tool.uv.override-dependencies.#',
      'tool.rye.dev-dependencies.#',
      'tool.flit.metadata.requires.#',
      'tool.flit.metadata.dev-requires.#',
      'tool.flit.metadata.requires-extra.*.#',
      ...TOX.map((place) => `tool.tox.${place}`),
    ],
    tables: [
      'tool.poetry.dependencies.*',
      'tool.poetry.dev-dependencies.*',
      'tool.poetry.group.*.dependencies.*',
    ],
    except: NONE,
  },
  // Since 2022.10 every other table is a category of packages (https://pipenv.pypa.io/en/latest/pipfile.html)
  pipfile: { lists: [], tables: ['*.*'], except: new Set(['source', 'requires', 'scripts', 'pipenv']) },
  'tox-toml': { lists: TOX, tables: [], except: NONE },
};

/** The old `tox.ini`, kept whole in a string. */
const LEGACY_TOX = 'tool.tox.legacy_tox_ini';

/** The requirements on eventlet of a TOML file of that kind. */
export async function findTomlRequirements(kind: keyof typeof PLACES, text: string): Promise<Found> {
  const { leaves, problems } = await readToml(text);
  const places = PLACES[kind];
  return { mentions: leaves.flatMap((leaf) => mentionsOf(leaf, places, text)), problems };
}

function mentionsOf(leaf: TomlLeaf, places: Places, text: string): Mention[] {
  if (matchPath(LEGACY_TOX, leaf.keys)) return legacyTox(leaf, text);
  if (places.lists.some((pattern) => matchPath(pattern, leaf.keys) === leaf.keys.length)) return listed(leaf);
  if (places.except.has(String(leaf.keys[0]?.name))) return [];
  for (const pattern of places.tables) {
    const depth = matchPath(pattern, leaf.keys);
    if (depth) return keyed(leaf, depth);
  }
  return [];
}

function listed({ value, start, keys }: TomlLeaf): Mention[] {
  const tox = keys.some(({ name }) => name === 'deps');
  const requirement = value === null ? null : (tox ? readPipLine : readRequirement)(value);
  return requirement && value ? [dependency(requirement, start, value)] : [];
}

/** A package as a key: eventlet itself whatever its value is, another when `extras` of its value names eventlet. */
function keyed({ keys, value }: TomlLeaf, depth: number): Mention[] {
  const key = keys[depth - 1];
  if (!key) return [];
  const name = String(key.name);
  const extras = keys.slice(depth).some((below) => below.name === 'extras') ? (value ?? '') : '';
  const symbol = symbolOf(name, hasEventletExtra(extras) ? extras : '');
  if (!symbol) return [];
  const quoted = key.end - key.start > name.length ? 1 : 0;
  const span = { symbol, start: quoted, end: quoted + name.length };
  return [dependency(span, key.start, key.within)];
}

function legacyTox({ start, end }: TomlLeaf, text: string): Mention[] {
  return findToxRequirements(text.slice(start, end)).mentions.map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
}
