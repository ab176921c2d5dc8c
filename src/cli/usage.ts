/** Commands and options as data: `--help`, the parser and `docs/command-line.md` are made of these tables. */
import { FORMAT_NAMES } from '../report/format.ts';
import { hanging } from '../report/text/hanging.ts';

export interface Option {
  /** What its value is called; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly short?: string;
  readonly repeatable?: true;
}

export const OPTIONS = {
  base: {
    value: 'REV',
    help: 'what to compare with (default: the merge base of HEAD and the upstream default branch)',
  },
  head: {
    value: 'REV',
    help: 'what to check (default: the work tree with its staged, unstaged and untracked files)',
  },
  staged: { value: null, help: 'check the index, as a pre-commit hook does' },
  repo: {
    value: 'DIR',
    help: 'the repository, with or without a work tree (default: the one around the current folder)',
  },
  rev: { value: 'REV', help: 'look at this revision; needs no work tree' },
  shard: {
    value: 'I/N',
    help: 'report the I-th of N parts of the files (the whole tree is read); merge puts the parts together',
  },
  label: {
    value: 'NAME',
    help: 'what the repository is called where reports are merged, such as openstack/nova',
  },
  since: {
    value: 'DATE',
    help: 'the first day: 2020-03-31, 2020-03, 2020 or "18 months" (default: all of it)',
  },
  every: { value: 'PERIOD', help: 'week, month or release (default: month)' },
  cache: {
    value: 'DIR',
    help: "where history keeps what it has found; safe to delete (default: the user's cache folder)",
  },
  config: {
    value: 'FILE',
    help: "use this config file instead of the repository's .github/no-new-eventlet.yml",
  },
  format: {
    value: 'FORMAT[=FILE]',
    help: `how to report, and where: ${FORMAT_NAMES.join(', ')} (default: text); may be given several times`,
    repeatable: true,
    short: 'f',
  },
  output: { value: 'FILE', help: 'write the report there instead of to stdout', short: 'o' },
  color: { value: 'WHEN', help: 'auto, always or never; NO_COLOR and FORCE_COLOR are respected' },
  quiet: { value: null, help: 'only findings, problems, and a verdict that is not pass', short: 'q' },
  version: { value: null, help: 'print the version', short: 'V' },
  help: { value: null, help: 'print this help', short: 'h' },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** Options of every command. */
export const SHARED = [
  'config',
  'format',
  'output',
  'color',
  'quiet',
  'version',
  'help',
] as const satisfies OptionName[];

interface Command {
  readonly operands: string;
  readonly help: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}

export const COMMANDS = {
  check: {
    operands: '',
    help: 'compare two revisions: what is new, what is gone, and what the policy says',
    options: ['base', 'head', 'staged', 'repo'],
    examples: [
      'no-new-eventlet check',
      'no-new-eventlet check --base origin/main --head HEAD --format sarif=report.sarif',
    ],
  },
  scan: {
    operands: '[PATH...]',
    help: 'inventory of what stands now, below the paths (default: the current folder)',
    options: ['rev', 'repo', 'shard', 'label'],
    examples: [
      'no-new-eventlet scan',
      'no-new-eventlet scan --rev HEAD --repo ../nova.git --format json',
      'no-new-eventlet scan --label openstack/nova --format json=nova.json',
      'no-new-eventlet scan --shard 1/4 --format json=part-1.json',
    ],
  },
  merge: {
    operands: 'REPORT.json...',
    help: 'several inventories (shards, repositories) into one; --config names a budget to hold it to',
    options: [],
    examples: [
      'no-new-eventlet merge nova.json swift.json --format html=eventlet.html',
      'no-new-eventlet merge part-*.json --config .github/no-new-eventlet.yml',
    ],
  },
  history: {
    operands: '',
    help: 'inventory at points of the past, from git alone: is it getting less, and when is it done',
    options: ['since', 'every', 'rev', 'repo', 'cache'],
    examples: [
      'no-new-eventlet history --since 2020',
      'no-new-eventlet history --every release --format json=history.json',
      'no-new-eventlet history --format html=site/index.html --format badge=site/badge.json',
    ],
  },
  explain: {
    operands: '[CATEGORY|SYMBOL]',
    help: 'what a category or symbol is, what to write instead, and where the guides explain it',
    options: [],
    examples: ['no-new-eventlet explain eventlet.spawn', 'no-new-eventlet explain timeouts'],
  },
  init: {
    operands: '',
    help: 'write the config, and what GitHub, GitLab or Zuul needs to run the check; asks nothing, overwrites nothing',
    options: ['repo'],
    examples: ['no-new-eventlet init'],
  },
  demo: {
    operands: '',
    help: 'show what a check looks like, on a small example made for it',
    options: [],
    examples: ['no-new-eventlet demo'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** A terminal's, where nobody made it wider. */
const COLUMNS = 80;

const EXIT_CODES =
  '0 pass or warn; 1 fail; 2 wrong usage, config or revision; 3 the check could not be completed.';

/** The help text, of one command or of all. */
export function helpText(topic: CommandName | null): string {
  return topic === null ? overview() : commandHelp(topic);
}

function overview(): string {
  const commands = Object.entries(COMMANDS).map(([name, { help }]) => inColumns(name, 10, help));
  return [
    'no-new-eventlet: nothing new of eventlet comes in, and what goes out is counted.',
    '',
    'Usage: no-new-eventlet COMMAND [OPTION...]',
    '',
    'Commands:',
    ...commands,
    '',
    'Options of every command:',
    ...SHARED.map(optionLine),
    '',
    hanging('', 2, `Exit codes: ${EXIT_CODES}`, COLUMNS),
    'Help on one command: no-new-eventlet COMMAND --help',
    '',
  ].join('\n');
}

function commandHelp(name: CommandName): string {
  const { operands, help, options, examples }: Command = COMMANDS[name];
  return [
    hanging('', 2, `no-new-eventlet ${name}: ${help}`, COLUMNS),
    '',
    `Usage: no-new-eventlet ${name}${operands ? ` ${operands}` : ''} [OPTION...]`,
    '',
    ...(options.length > 0 ? ['Options:', ...options.map(optionLine), ''] : []),
    'Options of every command:',
    ...SHARED.map(optionLine),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

function optionLine(name: OptionName): string {
  const { value, help, short }: Option = OPTIONS[name];
  const flags = `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`;
  return inColumns(flags, 28, help);
}

/** A name of at most `width` columns, and beside it what it is. */
function inColumns(name: string, width: number, help: string): string {
  return hanging(`  ${name.padEnd(width)}`, width + 2, help, COLUMNS);
}
