/** The table of usages: a body a file or a status, a row a usage. The script sorts and filters what stands here. */
import type { LinkTo } from '../markdown/parts.ts';
import type { ComparedUsage, ReportedUsage } from '../report.ts';
import * as words from '../words.ts';
import { type AdviceEntry, type Advices, bestLink, saysMore } from './advices.ts';
import { type Html, h, link, sentence } from './element.ts';

/** Usages that the table shows together. */
export interface RowGroup {
  readonly anchor: string;
  readonly title: string;
  /** The file that all of them stand in; null where each row names its own. */
  readonly path: string | null;
  readonly usages: readonly (ReportedUsage | ComparedUsage)[];
}

export interface TableOptions {
  readonly advices: Advices;
  readonly linkTo?: LinkTo | undefined;
}

/** Up to so many rows each has its advice in full; beyond, the list of advice has it: 5,000 rows stay below 1.5 MB. */
const MOST_WITH_ADVICE = 2_000;
/** Code points of a line of code before and after the usage. */
const CONTEXT = { before: 60, after: 80 } as const;

export function usageTable(groups: readonly RowGroup[], options: TableOptions): Html {
  const count = groups.reduce((sum, { usages }) => sum + usages.length, 0);
  const full = count <= MOST_WITH_ADVICE;
  const inFiles = groups.every(({ path }) => path !== null);
  return h`<table id="table" class="${inFiles ? '' : 'flat'}">
<caption class="unseen">Usages of eventlet, with what to write instead</caption>
<thead><tr><th scope="col">${inFiles ? 'Line' : 'Place'}<th scope="col">Code<th scope="col">Symbol<th scope="col">Category<th scope="col">Effort<th scope="col">Instead</thead>
${groups.map((group) => bodies(group, options, full))}</table>`;
}

/** Rows of a body: a browser lays out a body at a time, as it comes into view. */
const MOST_TOGETHER = 100;

/** The group's bodies: only the first has a heading. */
function bodies(group: RowGroup, options: TableOptions, full: boolean): Html {
  const { usages } = group;
  const starts = Array.from(
    { length: Math.ceil(usages.length / MOST_TOGETHER) },
    (_, at) => at * MOST_TOGETHER,
  );
  return h`${starts.map((start) => {
    const those = usages.slice(start, start + MOST_TOGETHER);
    const id = start === 0 ? group.anchor : `${group.anchor}-${start}`;
    return h`<tbody class="${sizeClass(those.length)}" id="${id}">${start === 0 ? heading(group, options) : null}
${those.map((usage) => row(usage, group, options, full))}`;
  })}`;
}

/** The class by which page.css guesses the height of a body that has not been in view. */
function sizeClass(rows: number): string {
  return rows < 4 ? 's1' : rows < 16 ? 's4' : rows < 64 ? 's16' : 's64';
}

function heading({ title, path, usages }: RowGroup, options: TableOptions): Html {
  const url = path === null ? null : (options.linkTo?.(path, null, 'head') ?? null);
  const name = url === null ? h`${title}` : link(title, url);
  return h`<tr class="group"><th scope="rowgroup" colspan="6">${name} <small>${usages.length}</small>`;
}

function row(
  usage: ReportedUsage | ComparedUsage,
  group: RowGroup,
  options: TableOptions,
  full: boolean,
): Html {
  const { symbol, kind, category, advice } = usage;
  const label = words.location(group.path === null ? usage.path : '', usage.cell, usage.line);
  const side = 'status' in usage && usage.status === 'removed' ? 'base' : 'head';
  const url = full ? (options.linkTo?.(usage.path, words.fileLine(usage), side) ?? null) : null;
  const place = label.replace(/^:/, '');
  const named = kind === 'reference' ? null : h` <small>${kind}</small>`;
  return h`<tr><td>${url === null ? broken(place) : link(broken(place), url)}<td>${code(usage)}<td>${full ? broken(symbol) : symbol}${named}<td>${category}<td>${advice.effort}<td>${instead(usage, options.advices.of(usage), full)}
`;
}

/** A longer name than this needs places to break. */
const UNBROKEN = 20;

/** A name that breaks after its dots or slashes, where it is long. */
function broken(name: string): Html {
  if (name.length <= UNBROKEN) return h`${name}`;
  return h`${name.split(/(?<=[./])(?=.)/).map((part, at) => (at === 0 ? h`${part}` : h`<wbr>${part}`))}`;
}

function instead(usage: ReportedUsage | ComparedUsage, { anchor, advice }: AdviceEntry, full: boolean): Html {
  const remarks = [...words.reasonOf(usage), ...permission(usage)];
  const remarked = h`${remarks.map((remark) => h`<br><small>${sentence(remark)}</small>`)}`;
  if (!full) return h`<a href="#${anchor}">${clipped(advice.replacement)}</a>${remarked}`;
  const more = saysMore(advice) ? h` <a href="#${anchor}">Details</a>` : null;
  return h`${sentence(advice.marked.replacement)} ${bestLink(advice)}${more}${remarked}`;
}

/** Code points of a replacement in a long table; the list of advice has all of it. */
const LONGEST_REPLACEMENT = 60;

function clipped(replacement: string): string {
  const plain = [...replacement];
  return plain.length <= LONGEST_REPLACEMENT
    ? plain.join('')
    : `${plain
        .slice(0, LONGEST_REPLACEMENT - 1)
        .join('')
        .trimEnd()}…`;
}

function permission({ allowed }: ReportedUsage): readonly string[] {
  if (allowed === null) return [];
  return [`Allowed${allowed.until === null ? '' : ` until ${allowed.until}`}: ${allowed.reason}`];
}

/** The line of code with the usage marked, or as much of it as a row has room for. */
function code({ source, line, endLine, column, endColumn }: ReportedUsage): Html {
  const characters = [...source];
  const start = Math.min(column - 1, characters.length);
  const end =
    endLine === line ? Math.max(start, Math.min(endColumn - 1, characters.length)) : characters.length;
  const indent = characters.findIndex((character) => character.trim() !== '');
  const from = Math.max(Math.min(Math.max(indent, 0), start), start - CONTEXT.before);
  const to = Math.min(characters.length, end + CONTEXT.after);
  const text = (a: number, b: number): string => characters.slice(a, b).join('');
  const marked = text(start, Math.min(end, start + CONTEXT.after));
  return h`${from > indent ? '…' : null}${text(from, start)}<mark>${marked}</mark>${text(end, to).trimEnd()}${to < characters.length ? '…' : null}`;
}
