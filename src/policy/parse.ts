/** The text of a config file → `Config`, or every mistake in it. */
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { ConfigError } from '../errors.ts';
import { type Budget, type Config, DEFAULT_CONFIG, type Override } from './config.ts';
import { configError, type Mistake, mistakesOf } from './mistakes.ts';
import { type ConfigFile, configSchema, toBytes } from './schema.ts';

/**
 * Parses a config file (YAML 1.2). Keys that are not given get their defaults; an empty file is all defaults.
 *
 * Throws a ConfigError that holds every mistake, one a line as `file:line:column: message`, its `where` the first one's.
 */
export function parseConfig(text: string, file: string, knownCategories: ReadonlySet<string>): Config {
  const lines = new LineCounter();
  const document = parseYaml(text, file, lines);
  if (document.errors.length > 0) throw configError(document.errors.map(yamlMistake), file, lines);
  if (document.contents === null) return DEFAULT_CONFIG;
  const schema = configSchema(knownCategories);
  const value = toValue(document, file);
  if (value === null) return DEFAULT_CONFIG;
  const result = schema.safeParse(value);
  if (result.success) return toConfig(result.data);
  const known = { top: Object.keys(schema.shape), categories: knownCategories };
  const mistakes = result.error.issues.flatMap((issue) => mistakesOf(issue, document, value, known));
  throw configError(mistakes, file, lines);
}

function parseYaml(text: string, file: string, lineCounter: LineCounter): Document {
  try {
    // The core schema whatever version the file claims: YAML 1.1 has `off` for false, and days for points in time.
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', schema: 'core' });
  } catch (error) {
    throw unreadable(error, file);
  }
}

function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw unreadable(error, file);
  }
}

/** The parser throws where nesting or aliases go beyond its bounds: a mistake of the file, not of ours. */
function unreadable(error: unknown, file: string): ConfigError {
  const why = error instanceof Error ? error.message : String(error);
  return new ConfigError(`This file could not be read as YAML: ${why}`, { file, line: 1, column: 1 });
}

function yamlMistake({ code, pos, message }: YAMLError): Mistake {
  const what =
    code === 'MULTIPLE_DOCS'
      ? 'A second YAML document begins here: keep one'
      : `This is not YAML: ${message}`;
  return { offset: pos[0], message: what };
}

function toConfig(file: ConfigFile): Config {
  const { mode, balance, paths, exclude, categories, guide, guides, symbols, label } = file;
  return {
    mode: mode ?? DEFAULT_CONFIG.mode,
    allowNew: file['allow-new'] ?? DEFAULT_CONFIG.allowNew,
    balance: balance ?? DEFAULT_CONFIG.balance,
    enforceFrom: file['enforce-from'] ?? DEFAULT_CONFIG.enforceFrom,
    onUnreadable: file['on-unreadable'] ?? DEFAULT_CONFIG.onUnreadable,
    paths: paths ?? DEFAULT_CONFIG.paths,
    exclude: exclude ?? DEFAULT_CONFIG.exclude,
    kinds: { ...DEFAULT_CONFIG.kinds, ...file.kinds },
    categories: complete(categories ?? DEFAULT_CONFIG.categories),
    overrides: file.overrides?.map(toOverride) ?? DEFAULT_CONFIG.overrides,
    guide: guide ?? DEFAULT_CONFIG.guide,
    guides: complete(guides ?? DEFAULT_CONFIG.guides),
    symbols: symbols ?? DEFAULT_CONFIG.symbols,
    label: label === undefined ? DEFAULT_CONFIG.label : label,
    budget: file.budget == null ? DEFAULT_CONFIG.budget : toBudget(file.budget),
    maxFileSize:
      file['max-file-size'] === undefined ? DEFAULT_CONFIG.maxFileSize : toBytes(file['max-file-size']),
  };
}

function toOverride(given: NonNullable<ConfigFile['overrides']>[number]): Override {
  const { paths, mode = null, kinds = {}, categories = {} } = given;
  return { paths, mode, kinds, categories: complete(categories) };
}

function toBudget(given: NonNullable<ConfigFile['budget']>): Budget {
  if (typeof given === 'number') return { total: given, categories: {} };
  return { total: given.total ?? null, categories: complete(given.categories ?? {}) };
}

/** Says to the compiler what it can't see: a record that the schema passed holds no undefined. */
function complete<T>(record: Readonly<Partial<Record<string, T>>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
