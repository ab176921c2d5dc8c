/** Which files other than Python sources are looked into, by their path. */

/** A file that lists requirements. */
export type ManifestKind =
  | 'requirements'
  | 'pyproject'
  | 'setup-cfg'
  | 'setup-py'
  | 'pipfile'
  | 'conda'
  | 'tox-ini'
  | 'tox-toml';

/** A file that can switch eventlet on without a line of Python. */
export type SwitchFileKind =
  | 'procfile'
  | 'dockerfile'
  | 'compose'
  | 'service'
  | 'makefile'
  | 'shell'
  | 'workflow'
  | 'tox-ini'
  | 'tox-toml'
  | 'setup-cfg'
  | 'setup-py'
  | 'pyproject'
  | 'coveragerc'
  | 'coveragerc-toml';

type Row<Kind> = readonly [pattern: RegExp, kind: Kind];

/**
 * Rows are tried in order on the whole repository path. `requirements*.txt` and `*constraints*.txt` are taken as people name
 * them: `test-requirements.txt`, `requirements_dev.txt`, `lower-constraints.txt`, and every `.txt` below a folder
 * `requirements` (`requirements/extras/eventlet.txt`); of pip-tools, the `.in` that a `.txt` is compiled from.
 */
const MANIFESTS: readonly Row<ManifestKind>[] = [
  [/(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$/i, 'requirements'],
  [/(?:^|\/)requirements\/(?:.*\/)?[^/]+\.(?:txt|in)$/i, 'requirements'],
  [/(?:^|\/)pyproject\.toml$/, 'pyproject'],
  [/(?:^|\/)setup\.cfg$/, 'setup-cfg'],
  [/(?:^|\/)setup\.py$/, 'setup-py'],
  [/(?:^|\/)Pipfile$/, 'pipfile'],
  [/(?:^|\/)[^/]*environment[^/]*\.ya?ml$/i, 'conda'],
  [/(?:^|\/)tox\.ini$/, 'tox-ini'],
  [/(?:^|\/)tox\.toml$/, 'tox-toml'],
];

const SWITCH_FILES: readonly Row<SwitchFileKind>[] = [
  [/(?:^|\/)Procfile(?:\.[\w-]+)?$/, 'procfile'],
  [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/, 'dockerfile'],
  [/\.dockerfile$/i, 'dockerfile'],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, 'compose'],
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, 'workflow'],
  [/\.service$/, 'service'],
  [/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[\w-]+)?$/, 'makefile'],
  [/\.mk$/, 'makefile'],
  [/\.sh$/, 'shell'],
  [/(?:^|\/)tox\.ini$/, 'tox-ini'],
  [/(?:^|\/)tox\.toml$/, 'tox-toml'],
  [/(?:^|\/)setup\.cfg$/, 'setup-cfg'],
  [/(?:^|\/)setup\.py$/, 'setup-py'],
  [/(?:^|\/)pyproject\.toml$/, 'pyproject'],
  [/(?:^|\/)\.coveragerc$/, 'coveragerc'],
  [/(?:^|\/)\.coveragerc\.toml$/, 'coveragerc-toml'],
];

/** What a tool resolved and nobody wrote: `requirements-lock.txt`, `requirements_lock.txt`. */
const LOCK_FILE = /(?:^|[._-])lock(?:[._-][^/]*)?$/i;

/** Prose that is named after what it describes: `Dockerfile.md`, `Makefile.rst`. */
const PROSE = /\.(?:md|rst|adoc|html)$/i;

/** Most files of a tree, told at once. A `Dockerfile.py` is Python. */
const isSource = (path: string) => path.endsWith('.py') && !path.endsWith('setup.py');

/** What kind of list of requirements a path is; null for everything else, lock files among it. */
export function manifestKind(path: string): ManifestKind | null {
  return kindOf(MANIFESTS, path);
}

/** What kind of file that can switch eventlet on a path is; null for everything else. */
export function switchFileKind(path: string): SwitchFileKind | null {
  return kindOf(SWITCH_FILES, path);
}

function kindOf<Kind>(rows: readonly Row<Kind>[], path: string): Kind | null {
  if (isSource(path)) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (LOCK_FILE.test(name) || PROSE.test(name)) return null;
  return rows.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
