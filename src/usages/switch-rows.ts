/** The catalogue's rows as the readers of files other than Python ask for them. */
import { FRAMEWORK_SETTINGS, FRAMEWORK_VALUES, frameworkOf } from '../catalogue/frameworks.ts';
import { fold, type Mention } from './mention.ts';

/** What a switch that was found means. */
export type Meaning = Pick<Mention, 'symbol' | 'category'>;

/** The mention of a switch at a span of a file's text. */
export function indirect(meaning: Meaning, start: number, end: number, statement: string): Mention {
  return { ...meaning, start, end, kind: 'indirect', statement: fold(statement) };
}

const ARGUMENTS = FRAMEWORK_VALUES.filter(({ places }) => places.includes('arguments'));
const ENVIRONMENT = FRAMEWORK_VALUES.filter(({ places }) => places.includes('environment'));
const SETTINGS = FRAMEWORK_SETTINGS.filter(({ places }) => places.includes('setting'));

/** The category of a variable that only the caller knows. */
const VARIABLE_CATEGORY = 'hubs';

/** Names of options on a command line that can switch eventlet on: `-k`, `--pool`. */
export const OPTIONS: ReadonlySet<string> = new Set([
  ...ARGUMENTS.flatMap(({ names }) => names),
  ...SETTINGS.flatMap(({ names }) => names.map((name) => `--${name}`)),
]);

/** What an option with a value means. A setting of a file can be given as an option too: `--concurrency=eventlet`. */
export function optionMeaning(name: string, value: string): Meaning | null {
  const row = ARGUMENTS.find(({ names, values }) => names.includes(name) && values?.includes(value));
  if (row) return { symbol: row.symbol ?? name, category: row.category };
  return name.startsWith('--') ? settingMeaning(name.slice(2), value.split(',')) : null;
}

/** What `NAME = values` of a configuration file means. */
export function settingMeaning(name: string, values: readonly string[]): Meaning | null {
  const row = SETTINGS.find(
    (each) => each.names.includes(name) && values.some((value) => each.values?.includes(value.trim())),
  );
  return row ? { symbol: row.symbol ?? name, category: row.category } : null;
}

/** What an environment variable that is set means: by the catalogue, or because it is one of `variables`. */
export function variableMeaning(name: string, value: string, variables: ReadonlySet<string>): Meaning | null {
  const row = ENVIRONMENT.find(
    ({ names, values }) => names.includes(name) && (!values || values.includes(value)),
  );
  if (row) return { symbol: row.symbol ?? name, category: row.category };
  return variables.has(name) ? { symbol: name, category: VARIABLE_CATEGORY } : null;
}

/** What an entry point's target means: `futurist:GreenThreadPoolExecutor`. */
export function entryPointMeaning(target: string): Meaning | null {
  const symbol = target.replace(/\[.*$/s, '').replace(':', '.').replace(/\s/g, '');
  const framework = frameworkOf(symbol);
  return framework && !framework.row.off ? { symbol, category: framework.category } : null;
}
