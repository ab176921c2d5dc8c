/** Compose files and workflows → switches: commands as text and as lists, variables that are set. */
import type { Node, Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Found, Mention } from './mention.ts';
import { type Command, contextOf, FILLER, readCommands, splitAssignment, type Word } from './shell-words.ts';
import { indirect, variableMeaning } from './switch-rows.ts';
import { commandSwitches } from './switches-commands.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** Keys whose values are prose or names. */
const PROSE: ReadonlySet<string> = new Set([
  'name',
  'run-name',
  'description',
  'title',
  'labels',
  'container_name',
  'image',
]);

/** Keys of mappings from variables to values. */
const ENVIRONMENT: ReadonlySet<string> = new Set(['env', 'environment']);

/** The switches of a compose file or a workflow. */
export async function findYamlSwitches(text: string, variables: ReadonlySet<string>): Promise<Found> {
  const { yaml, documents, problems } = await readYaml(text);
  const walk = new Walk(yaml, text, variables);
  for (const { contents } of documents) walk.node(contents, '');
  return { mentions: walk.mentions, problems };
}

class Walk {
  readonly mentions: Mention[] = [];
  readonly #yaml: YamlText['yaml'];
  readonly #text: string;
  readonly #variables: ReadonlySet<string>;

  constructor(yaml: YamlText['yaml'], text: string, variables: ReadonlySet<string>) {
    this.#yaml = yaml;
    this.#text = text;
    this.#variables = variables;
  }

  /** `key` is the key of the mapping that the node stands under. */
  node(node: unknown, key: string): void {
    if (PROSE.has(key)) return;
    if (this.#yaml.isMap(node)) this.#map(node, key);
    else if (this.#yaml.isSeq(node)) this.#sequence(node, key);
    else if (this.#yaml.isScalar(node)) this.#commands(this.#scalar(node));
  }

  #map({ items }: YAMLMap, key: string): void {
    for (const { key: name, value } of items as Pair<ParsedNode, ParsedNode | null>[]) {
      if (!this.#yaml.isScalar(name)) continue;
      const below = String(name.value);
      if (ENVIRONMENT.has(key) && this.#yaml.isScalar(value)) this.#variable(name, value);
      this.node(value, ENVIRONMENT.has(key) ? '' : below);
    }
  }

  /** A variable that is given no value is passed on, not set. */
  #variable(name: Scalar, value: Scalar): void {
    if (!name.range || !value.range || value.value === null) return;
    const meaning = variableMeaning(String(name.value), String(value.value), this.#variables);
    if (!meaning) return;
    const [start, end] = [name.range[0], value.range[1]];
    this.mentions.push(indirect(meaning, start, end, this.#text.slice(start, end)));
  }

  /** A list of words is one command; an item with white space in it is also read for itself. */
  #sequence({ items }: YAMLSeq, key: string): void {
    const words: Word[] = [];
    for (const item of items as Node[]) {
      if (!this.#yaml.isScalar(item)) this.node(item, key);
      else if (item.range && typeof item.value === 'string') {
        const [start, end] = contentOf(this.#text, item);
        const word = splitAssignment(item.value, start, end);
        words.push(...word);
        if (/\s/.test(item.value)) this.#commands(this.#scalar(item, contextOf(words)));
      }
    }
    this.#commands([{ words, text: words.map(({ text }) => text).join(' '), redirected: false, outer: [] }]);
  }

  #scalar(node: Scalar, outer: readonly Word[] = []): Command[] {
    if (typeof node.value !== 'string' || !node.range || !/eventlet/i.test(node.value)) return [];
    const [start, end] = contentOf(this.#text, node);
    const text = this.#text.slice(start, end);
    if (node.type === 'BLOCK_LITERAL') return readCommands(text, start, outer);
    const line = text.replace(/\n/g, ' ');
    return readCommands(
      node.type === 'QUOTE_DOUBLE' ? line.replaceAll('\\"', `${FILLER}"`) : line,
      start,
      outer,
    );
  }

  #commands(commands: readonly Command[]): void {
    this.mentions.push(...commandSwitches(commands, this.#variables));
  }
}

/** Where a scalar's content stands: inside its quotes, below its block's header. */
function contentOf(text: string, { range, type }: Scalar): [start: number, end: number] {
  const [start, end] = range ?? [0, 0];
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return [start + 1, end - 1];
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return [start, end];
  const header = text.indexOf('\n', start);
  return [header < 0 ? end : header + 1, end];
}
