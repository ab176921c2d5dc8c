/** The command line → one typed value. */
import { parseArgs } from 'node:util';
import { ConfigError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { FORMAT_NAMES, type FormatName, isFormatName } from '../report/format.ts';
import { COMMANDS, type CommandName, OPTIONS, type Option, type OptionName, SHARED } from './usage.ts';

/** Where a report goes: a file, or stdout. */
export interface Destination {
  readonly format: FormatName;
  readonly file: string | null;
}

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** What `help` is about. */
  readonly topic: CommandName | null;
  readonly operands: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | boolean>>>;
  readonly destinations: readonly Destination[];
  readonly color: 'auto' | 'always' | 'never';
}

/** @throws ConfigError that says what was not understood, and what comes nearest. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, operands } = parse(args);
  const [name, ...rest] = operands;
  const asked = {
    options: values.options,
    destinations: destinationsOf(values),
    color: colorOf(values.options.color),
  };
  if (values.options.version) return { command: 'version', topic: null, operands: [], ...asked };
  if (name === undefined) refuseNoCommand(values);
  if (name === undefined || name === 'help' || values.options.help) {
    const topic = name === 'help' ? rest[0] : name;
    return {
      command: 'help',
      topic: topic === undefined ? null : commandNamed(topic),
      operands: [],
      ...asked,
    };
  }
  const command = commandNamed(name);
  refuseForeign(command, values.options);
  return { command, topic: null, operands: rest, ...asked };
}

interface Parsed {
  readonly options: Partial<Record<OptionName, string | boolean>>;
  readonly formats: readonly string[];
}

function parse(args: readonly string[]): { values: Parsed; operands: string[] } {
  const config = Object.fromEntries(
    Object.entries<Option>(OPTIONS).map(([name, { value, short, repeatable }]) => [
      name,
      {
        type: value === null ? ('boolean' as const) : ('string' as const),
        multiple: repeatable ?? false,
        ...(short ? { short } : {}),
      },
    ]),
  );
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === 'option') checkOption(token.name, token.rawName, token.value);
  const { format, ...options } = values;
  // parseArgs with a table built at run time types every value as a union; checkOption has made them what OPTIONS says
  return {
    values: { options: options as Parsed['options'], formats: (format ?? []) as string[] },
    operands: positionals,
  };
}

function checkOption(name: string, rawName: string, value: string | undefined): void {
  if (!isOption(name)) {
    const near = nearest(name, Object.keys(OPTIONS));
    throw new ConfigError(
      `there is no option ${rawName}${near ? `; did you mean --${near}?` : '.'} See --help.`,
    );
  }
  const wanted = OPTIONS[name].value;
  if (wanted === null && value !== undefined) throw new ConfigError(`${rawName} takes no value`);
  if (wanted !== null && (value === undefined || value === ''))
    throw new ConfigError(`${rawName} needs a value: ${wanted}`);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function commandNamed(name: string): CommandName {
  if (Object.hasOwn(COMMANDS, name)) return name as CommandName; // the table's own keys
  const near = nearest(name, Object.keys(COMMANDS));
  throw new ConfigError(
    `there is no command ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : '.'} See --help.`,
  );
}

/** A forgotten `check` must not end as one that passed; without anything at all, help is what is wanted. */
function refuseNoCommand({ options, formats }: Parsed): void {
  const given = formats.length > 0 ? 'format' : Object.keys(options)[0];
  if (given === undefined || options.help) return;
  throw new ConfigError(`name a command: no-new-eventlet check --${given} …, or see --help`);
}

function refuseForeign(command: CommandName, options: Parsed['options']): void {
  const known: readonly string[] = [...COMMANDS[command].options, ...SHARED];
  const foreign = Object.keys(options).find((name) => !known.includes(name));
  if (foreign) throw new ConfigError(`${command} has no option --${foreign}; see ${command} --help`);
}

function destinationsOf({ options, formats }: Parsed): Destination[] {
  const output = typeof options.output === 'string' ? options.output : null;
  const destinations = formats.map((each) => {
    const [name = '', ...rest] = each.split('=');
    const file = rest.length === 0 ? null : rest.join('=');
    if (file === '') throw new ConfigError(`--format ${each} names no file`);
    return { format: formatNamed(name), file };
  });
  if (destinations.length === 0) return [{ format: 'text', file: output }];
  const loose = destinations.filter(({ file }) => file === null);
  if (loose.length > 1) {
    throw new ConfigError(
      'only one format can go to stdout; give the others a file: --format sarif=report.sarif',
    );
  }
  return destinations.map(({ format, file }) => ({ format, file: file ?? output }));
}

function formatNamed(name: string): FormatName {
  if (isFormatName(name)) return name;
  const near = nearest(name, FORMAT_NAMES);
  const known = FORMAT_NAMES.join(', ');
  throw new ConfigError(
    `there is no format ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : '.'} Formats: ${known}`,
  );
}

function colorOf(value: string | boolean | undefined): CommandLine['color'] {
  if (value === undefined || value === 'auto') return 'auto';
  if (value === 'always' || value === 'never') return value;
  throw new ConfigError(`--color takes auto, always or never, not ${JSON.stringify(value)}`);
}
