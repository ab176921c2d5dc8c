/** What a check needs to know beside what changed, asked along with that: the config on both sides, the labels. */
import type { Along } from '../changes/github-entries.ts';
import { IncompleteError } from '../errors.ts';
import { at, text } from './payload.ts';

export interface ConfigAndLabels {
  /** The config file of each side; null where there is none. */
  readonly configs: { readonly base: Uint8Array | null; readonly head: Uint8Array | null };
  /** Null where there is no pull request, or the token may not read it: labels only ever soften a verdict. */
  readonly labels: readonly string[] | null;
}

/**
 * The fields to ask for.
 * @param comparison Commit ids.
 */
export function askConfigAndLabels(comparison: { base: string; head: string }, configPath: string): Along {
  const file = '{ __typename ... on Blob { isTruncated text } }';
  return {
    declarations: ['$alongBase: String!', '$alongHead: String!'],
    variables: {
      alongBase: `${comparison.base}:${configPath}`,
      alongHead: `${comparison.head}:${configPath}`,
    },
    fields: `baseConfig: object(expression: $alongBase) ${file} headConfig: object(expression: $alongHead) ${file}`,
    pullFields: 'labels(first: 100) { nodes { name } }', // an issue holds no more
  };
}

/** Reads the answer to `askConfigAndLabels`. */
export function readConfigAndLabels(repository: unknown): ConfigAndLabels {
  const labels = at(repository, 'pullRequest.labels.nodes');
  return {
    configs: { base: fileOf(repository, 'baseConfig'), head: fileOf(repository, 'headConfig') },
    labels: Array.isArray(labels) ? labels.map((label) => text(label, 'name')) : null,
  };
}

/** @throws IncompleteError for a file that GitHub gives no text of: no config is that long, or not UTF-8. */
function fileOf(repository: unknown, name: 'baseConfig' | 'headConfig'): Uint8Array | null {
  const file = at(repository, name);
  if (at(file, '__typename') !== 'Blob') return null;
  const content = at(file, 'text');
  if (typeof content === 'string' && at(file, 'isTruncated') !== true) return Buffer.from(content);
  throw new IncompleteError(
    'the config file is no UTF-8 text, or too long: mend it, or give another as `config`',
  );
}
