/** The Action's inputs as one typed value: the only reader of them. */
import { ConfigError } from '../errors.ts';
import type { Mode } from '../policy/config.ts';
import { FORMAT_NAMES, type FormatName } from '../report/format.ts';

export const SOURCES = ['auto', 'git', 'api'] as const;
export const COMMENT_WHEN = ['always', 'on-findings', 'never'] as const;
export const REVIEW_HOW = ['inline', 'off'] as const;
const MODES = ['fail', 'warn', 'off'] as const satisfies readonly Mode[];

export type Source = (typeof SOURCES)[number];
export type CommentWhen = (typeof COMMENT_WHEN)[number];
export type ReviewHow = (typeof REVIEW_HOW)[number];

export interface Inputs {
  /** Null without one: what needs the API then says so. */
  readonly token: string | null;
  readonly config: string;
  /** Null: the config's. */
  readonly mode: Mode | null;
  readonly source: Source;
  readonly base: string | null;
  readonly head: string | null;
  readonly comment: CommentWhen;
  readonly review: ReviewHow;
  readonly maxReviewComments: number;
  readonly formats: readonly FormatName[];
  /** Null: `no-new-eventlet` below the runner's temporary folder. */
  readonly reportDir: string | null;
}

/** What `action.yml` gives where the workflow says nothing; an input that is given empty means the same. */
export const INPUT_DEFAULTS = {
  token: '',
  config: '.github/no-new-eventlet.yml',
  mode: '',
  source: 'auto',
  base: '',
  head: '',
  comment: 'on-findings',
  review: 'inline',
  'max-review-comments': '20',
  formats: 'json, sarif',
  'report-dir': '',
} as const;
type InputName = keyof typeof INPUT_DEFAULTS;

/** GitHub takes about this many comments in one review before it times out (undocumented). */
const MOST_REVIEW_COMMENTS = 100;

/**
 * Reads the inputs.
 * @param get The text of an input; empty where the workflow gives none.
 * @throws ConfigError that names the input, its value and what would be accepted.
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const text = (name: InputName) => get(name).trim() || INPUT_DEFAULTS[name];
  return {
    token: text('token') || null,
    config: text('config'),
    mode: text('mode') === '' ? null : oneOf('mode', text('mode'), MODES),
    source: oneOf('source', text('source'), SOURCES),
    base: revision('base', text('base')),
    head: revision('head', text('head')),
    comment: oneOf('comment', text('comment'), COMMENT_WHEN),
    review: oneOf('review', text('review'), REVIEW_HOW),
    maxReviewComments: count('max-review-comments', text('max-review-comments'), MOST_REVIEW_COMMENTS),
    formats: formats(text('formats')),
    reportDir: text('report-dir') || null,
  };
}

/** Input `name` as the runner hands it to the Action's process: `INPUT_` and the name in capitals. */
export function inputFrom(env: Readonly<Record<string, string | undefined>>) {
  return (name: InputName): string => env[`INPUT_${name.toUpperCase()}`] ?? '';
}

function oneOf<const T extends string>(name: InputName, value: string, accepted: readonly T[]): T {
  const found = accepted.find((choice) => choice === value);
  if (found === undefined) throw mistake(name, value, `one of ${accepted.join(', ')}`);
  return found;
}

function count(name: InputName, value: string, most: number): number {
  if (!/^\d{1,6}$/.test(value) || Number(value) > most)
    throw mistake(name, value, `a whole number from 0 to ${most}`);
  return Number(value);
}

function formats(value: string): FormatName[] {
  const names = value.split(/[\s,]+/).filter((name) => name !== '');
  return [...new Set(names.map((name) => oneOf('formats', name, FORMAT_NAMES)))];
}

/** A leading `-` would be an option to git, and `..` a range; git refuses spaces and controls in names. */
function revision(name: InputName, value: string): string | null {
  if (value === '') return null;
  if (/^-|\.\.|[\s\p{Cc}]/u.test(value)) throw mistake(name, value, 'one revision: a commit, branch or tag');
  return value;
}

function mistake(name: InputName, value: string, accepted: string): ConfigError {
  return new ConfigError(`input \`${name}\` is ${JSON.stringify(value)}; it takes ${accepted}`);
}
