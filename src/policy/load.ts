/** Where the config of a run comes from: base, else head, else the defaults; or a file outside the repository. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import type { ChangedFile, Comparison } from '../changes/change.ts';
import { ConfigError } from '../errors.ts';
import { type Config, type ConfigOrigin, DEFAULT_CONFIG, type Mode } from './config.ts';

/** The config file where nobody names another (spec: the default of the input `config`). */
export const CONFIG_PATH = '.github/no-new-eventlet.yml';

export interface LoadedConfig {
  readonly config: Config;
  readonly origin: ConfigOrigin;
}

export interface ConfigRequest {
  /** Where the file is in the repository. */
  readonly path: string;
  /** Whether the user named it: then it must be there. */
  readonly named: boolean;
  /** The revisions that `read` reads. */
  readonly comparison: Pick<Comparison, 'base' | 'head'>;
  /** What the change edits. */
  readonly files: readonly Pick<ChangedFile, 'path' | 'previousPath'>[];
  /** The ids of the catalogue's categories; asked for only where there is a file to read. */
  readonly categories: () => Promise<Iterable<string>>;
}

/**
 * Loads the config from base, so that a change can't loosen the rules that it is checked by; from head only where base
 * has no such file; the defaults where neither has.
 *
 * `read` gives the bytes of the file on a side, or null where it is not there. Its base is the revision that the change
 * goes to, not the merge base: else a branch made from before the config was there would bring its own.
 *
 * Throws a ConfigError for a file that is not valid, and for a named one that is on neither side.
 */
export async function loadConfig(
  read: (side: 'base' | 'head') => Promise<Uint8Array | null>,
  { path, named, comparison, files, categories }: ConfigRequest,
): Promise<LoadedConfig> {
  const changedHere = files.some((file) => file.path === path || file.previousPath === path);
  for (const side of ['base', 'head'] as const) {
    const bytes = await read(side);
    if (bytes === null) continue;
    const revision = comparison[side];
    const origin: ConfigOrigin = { path, revision, changedHere };
    return { config: await parse(bytes, path, categories, `It is read from ${side} (${revision}).`), origin };
  }
  if (named) {
    throw new ConfigError('There is no such file in base or head: commit it, or name another config', {
      file: path,
    });
  }
  return defaults;
}

const defaults: LoadedConfig = {
  config: DEFAULT_CONFIG,
  origin: { path: null, revision: null, changedHere: false },
};

/** Loads a config from a file outside the repository, as it stands. Throws a ConfigError where it can't. */
export async function loadConfigFile(
  file: string,
  categories: ConfigRequest['categories'],
): Promise<LoadedConfig> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'There is no such file' : `It can't be read (${error.code})`;
    throw new ConfigError(`${why}: name another config`, { file });
  });
  const config = await parse(bytes, file, categories, null);
  return { config, origin: { path: file, revision: null, changedHere: false } };
}

/**
 * The repository path of a file, or null where it is outside the work tree. Both are absolute and real (links
 * resolved).
 */
export function pathInRepository(workTree: string, file: string): string | null {
  const path = relative(workTree, file);
  const outside = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? null : path.split(sep).join('/');
}

/** The config with another `mode`: what the Action's input does. Modes by kind, category and path stand, unless it is off. */
export function withMode(config: Config, mode: Mode | null): Config {
  if (mode === null) return config;
  if (mode === 'off') return { ...config, mode, kinds: {}, categories: {}, overrides: [] };
  return { ...config, mode };
}

/** The schema and the YAML parser are loaded only where there is something to parse: start-up stays lean. */
async function parse(
  bytes: Uint8Array,
  file: string,
  categories: ConfigRequest['categories'],
  note: string | null,
): Promise<Config> {
  const { parseConfig } = await import('./parse.ts');
  try {
    return parseConfig(decode(bytes, file), file, new Set(await categories()));
  } catch (error) {
    if (error instanceof ConfigError && note !== null) error.message += `\n${note}`;
    throw error;
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError('This file is not UTF-8: save it as UTF-8', { file });
  }
}
