/** Which files are Python, and which are someone else's code: by their path, and by their first line. */

const PYTHON = /\.(?:py|pyi|pyw)$/;

/** Folders with installed code or a tool's own data. */
const FOREIGN_FOLDERS: ReadonlySet<string> = new Set([
  'site-packages',
  'node_modules',
  '.git',
  '.tox',
  '.nox',
]);

/** What makes a folder a virtual environment (PEP 405). */
const ENVIRONMENT_MARK = 'pyvenv.cfg';

/** `python`, `python3.12`, `pythonw`, `python3-dbg`, `pypy3`, and as Windows names them. */
const INTERPRETER = /^(?:python|pypy)w?[\d.]*[a-z]{0,3}(?:-dbg)?(?:\.exe)?$/;

/** A longer first line is no shebang: Linux reads 256 bytes of it (BINPRM_BUF_SIZE). */
const SHEBANG_BYTES = 256;

/** `*.py`, `*.pyi`, `*.pyw`. */
export function isPythonPath(path: string): boolean {
  return PYTHON.test(path);
}

/** `*.ipynb`. */
export function isNotebookPath(path: string): boolean {
  return path.endsWith('.ipynb');
}

/** Whether the name has no ending (`bin/nova-api`, `.hooks/pre-commit`), so that its first line decides. */
export function mayBeScript(path: string): boolean {
  return path.lastIndexOf('.') <= path.lastIndexOf('/') + 1;
}

/**
 * Whether the first line starts Python: `#!/usr/bin/python3 -u`, `#! /usr/bin/env -S FOO=1 python3 -x`.
 * The program that `env` starts is its first argument that is neither an option nor an assignment.
 */
export function hasPythonShebang(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x23 || bytes[1] !== 0x21) return false;
  const [line = ''] = Buffer.from(bytes.subarray(2, SHEBANG_BYTES))
    .toString('latin1')
    .split(/[\r\n]/, 1);
  const words = line.trim().split(/[ \t]+/);
  const program = baseName(words.shift() ?? '');
  if (program !== 'env') return INTERPRETER.test(program);
  const started = words.find(
    (word, at) => !/^-|=/.test(word) && !/^(?:-u|-C|--unset|--chdir)$/.test(words[at - 1] ?? ''),
  );
  // `-Spython3` and `--split-string=python3` carry the program in the option
  const joined = /^(?:-v?S|--split-string=)(.+)/.exec(words[0] ?? '')?.[1];
  return INTERPRETER.test(baseName(joined ?? started ?? ''));
}

/**
 * The folders of a tree that are virtual environments. The top is none: a project that keeps its environment in its
 * own folder is still the project.
 */
export function virtualEnvironments(paths: Iterable<string>): Set<string> {
  const roots = new Set<string>();
  for (const path of paths) if (path.endsWith(`/${ENVIRONMENT_MARK}`)) roots.add(folderOf(path));
  return roots;
}

/** Whether a path is below a folder that is left out unless the config says otherwise (`virtualEnvironments` of its side). */
export function isExcluded(path: string, environments: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    if (FOREIGN_FOLDERS.has(baseName(folder)) || environments.has(folder)) return true;
  }
  return false;
}

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
