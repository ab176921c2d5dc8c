/**
 * Which constants switch eventlet on, by the place they stand in (spec "indirect", values).
 *
 * A usage stands at the constant: at `'eventlet'` of `executor='eventlet'`, of `('-P', 'eventlet')` and of
 * `setenv('OSKEN_HUB_TYPE', 'eventlet')`, and at the one string of `'celery worker -P eventlet'`. Where the variable's name is
 * the symbol, it stands at the string that names it: at `'EVENTLET_HUB'` of `os.environ['EVENTLET_HUB'] = 'asyncio'`.
 */
import { FRAMEWORK_VALUES, type ValueRow } from '../catalogue/frameworks.ts';
import { type Chain, child, type StringUse, unparenthesized } from '../python/model.ts';
import { stringValue } from '../python/strings.ts';
import type { SyntaxNode } from '../python/syntax.ts';
import { type Command, readCommands, type Word } from './shell-words.ts';
import { commandSwitches } from './switches-commands.ts';
import {
  constantsOf,
  lastNameOf,
  type NamedPlace,
  placesOf,
  type Reading,
  variableSetTo,
} from './value-places.ts';

/** A constant that switches eventlet on. */
export interface ValueUse extends Pick<StringUse, 'start' | 'end' | 'scope' | 'statement'> {
  readonly symbol: string;
  readonly category: string;
}

/** Rows whose usage stands at the constant, and those whose symbol is the variable that is named. */
const isVariable = ({ names, symbol }: ValueRow) => symbol === null || names.includes(symbol);
const VALUES = FRAMEWORK_VALUES.filter((row) => !isVariable(row));
const VARIABLES = FRAMEWORK_VALUES.filter(isVariable);

const STRINGS = new Set(VALUES.flatMap(({ values }) => values ?? []));
const NAMES = new Set(VARIABLES.flatMap(({ names }) => names));
const OPTIONS = VALUES.filter(({ places }) => places.includes('arguments'));
const SWITCHED_BY_TRUE = VALUES.filter(({ values }) => values?.includes(true));
const NO_VARIABLES: ReadonlySet<string> = new Set();

/** The constants of a text that switch eventlet on. */
export function valuesIn(reading: Reading): ValueUse[] {
  const { strings, chains } = reading.model;
  return [
    ...strings.flatMap((string) => meaningsOf(string, reading).map((row) => ({ ...string, ...row }))),
    ...chains.flatMap((chain) => trueArguments(chain, reading)),
  ];
}

type Meaning = Pick<ValueUse, 'symbol' | 'category'>;

function meaningsOf(string: StringUse, reading: Reading): Meaning[] {
  if (NAMES.has(string.value)) {
    const row = variableRow(string, reading);
    if (row) return [{ symbol: row.symbol ?? string.value, category: row.category }];
  }
  if (STRINGS.has(string.value)) {
    const row = rowFor(string.value, placesOf(string.place, reading));
    if (row?.symbol) return [{ symbol: row.symbol, category: row.category }];
  }
  // A dotted name by itself is of kind dynamic, in a list of arguments too: `['-m', 'eventlet.patcher']`.
  const names = string.value.includes('eventlet') && !string.value.startsWith('eventlet.');
  return names ? argumentsIn(string, reading) : [];
}

function rowFor(value: string | true, places: readonly NamedPlace[]): ValueRow | undefined {
  return VALUES.find(({ names, places: kinds, values, callees }) =>
    places.some(
      ({ kind, name, callee }) =>
        names.includes(name) &&
        kinds.includes(kind) &&
        values?.includes(value) &&
        (!callees || (callee !== null && callees.includes(callee))),
    ),
  );
}

function variableRow(string: StringUse, reading: Reading): ValueRow | undefined {
  const setTo = variableSetTo(string.place, reading)?.map((node) => stringIn(node, reading));
  if (!setTo) return undefined;
  return VARIABLES.find(
    ({ names, values }) =>
      names.includes(string.value) &&
      (!values || setTo.some((value) => value !== null && values.includes(value))),
  );
}

function stringIn(node: SyntaxNode, { slice }: Reading): string | null {
  return node.type === 'string' ? stringValue(slice(node)) : null;
}

/** `green=True` of the callables that a row names. */
function trueArguments(chain: Chain, reading: Reading): ValueUse[] {
  if (!chain.call || !SWITCHED_BY_TRUE.some(({ callees }) => callees)) return [];
  let call = unparenthesized(chain.place.node);
  while (call.type === 'attribute') call = unparenthesized(child(call, 'object') ?? { ...call, type: '' });
  const callee = child(call, 'function');
  if (!callee) return [];
  const name = lastNameOf(unparenthesized(callee), reading);
  return (child(call, 'arguments')?.children ?? []).flatMap((argument) => {
    const [keyword, value] = [child(argument, 'name'), child(argument, 'value')];
    if (argument.type !== 'keyword_argument' || !keyword || !value) return [];
    const row = rowFor(true, [{ kind: 'keyword', name: reading.slice(keyword), callee: name }]);
    const constant = row && constantsOf(value).find(({ type }) => type === 'true');
    if (!row?.symbol || !constant) return [];
    const { scope, statement } = chain;
    const { start, end } = constant;
    return [{ symbol: row.symbol, category: row.category, start, end, scope, statement }];
  });
}

/** Options of a command line, in consecutive items of a list or in one string. */
function argumentsIn(string: StringUse, reading: Reading): Meaning[] {
  const list = string.place.parent?.node;
  const isItem = list?.type === 'list' || list?.type === 'tuple';
  const commands =
    isItem && !/\s/.test(string.value)
      ? [commandOf(list, reading)]
      : string.value.includes('-')
        ? readCommands(string.value).filter(({ text }) => !isProse(text))
        : [];
  const found = commandSwitches(commands, NO_VARIABLES).filter(
    ({ symbol, end }) =>
      OPTIONS.some((row) => row.symbol === symbol) &&
      (!isItem || /\s/.test(string.value) || end === string.end),
  );
  const bySymbol = new Map(found.map(({ symbol, category }) => [symbol, { symbol, category }]));
  return [...bySymbol.values()];
}

/** A list of arguments as the command that it is; what is no constant stands for some word. */
function commandOf(list: SyntaxNode, reading: Reading): Command {
  const words = list.children.map(
    (item): Word => ({ text: stringIn(item, reading) ?? '', start: item.start, end: item.end, part: null }),
  );
  return { words, text: '', redirected: false, outer: [] };
}

/** Words of English sentences that no command line has. */
const ENGLISH =
  /(?:^|\s)(?:the|an|to|with|use|using|of|are|or|and|from|when|you|your|this|that|it|not|be|was|should|must|can|instead)(?=\s|[.,;:]|$)/i;

/** Whether a string that names an option speaks of it: messages and help texts. */
function isProse(text: string): boolean {
  return ENGLISH.test(text) || /[.,;:!?](?:\s|$)/.test(text);
}
