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
  readonly titleOf: (category: string) => string;
  readonly linkTo?: LinkTo | undefined;
}

/** Up to so many rows each has its addresses in full; beyond, the list of advice has them: 5,000 rows stay below 1.5 MB. */
const MOST_WITH_ADDRESSES = 2_000;
/** Code points of a line of code before and after the usage. */
const CONTEXT = { before: 60, after: 80 } as const;

export function usageTable(groups: readonly RowGroup[], options: TableOptions): Html {
  const count = groups.reduce((sum, { usages }) => sum + usages.length, 0);
  const full = count <= MOST_WITH_ADDRESSES;
  const place = groups.every(({ path }) => path !== null) ? 'Line' : 'Place';
  return h`<table id="table">
<caption class="unseen">Usages of eventlet, with what to write instead</caption>
<colgroup><col class="c-place"><col class="c-code"><col class="c-symbol"><col class="c-category"><col class="c-effort"><col class="c-instead"></colgroup>
<thead><tr><th scope="col">${place}<th scope="col">Code<th scope="col">Symbol<th scope="col">Category<th scope="col">Effort<th scope="col">Instead</thead>
${groups.map((group) => body(group, options, full))}</table>`;
}

function body(group: RowGroup, options: TableOptions, full: boolean): Html {
  const { anchor, title, path, usages } = group;
  const url = path === null ? null : (options.linkTo?.(path, null, 'head') ?? null);
  const name = url === null ? h`${title}` : link(title, url);
  return h`<tbody id="${anchor}"><tr class="group"><th scope="rowgroup" colspan="6">${name} <small>${usages.length}</small>
${usages.map((usage) => row(usage, group, options, full))}`;
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
  return h`<tr><td>${url === null ? place : link(place, url)}<td><code>${code(usage)}</code><td>${symbol}${named}<td>${options.titleOf(category)}<td>${advice.effort}<td>${instead(usage, options.advices.of(usage), full)}
`;
}

function instead(usage: ReportedUsage | ComparedUsage, { anchor, advice }: AdviceEntry, full: boolean): Html {
  const guide = full
    ? h`${bestLink(advice)}${saysMore(advice) ? h` <a href="#${anchor}">Details</a>` : null}`
    : h`<a href="#${anchor}">Guide</a>`;
  const remarks = [...words.reasonOf(usage), ...permission(usage)];
  return h`${sentence(advice.replacement)} ${guide}${remarks.map((remark) => h`<br><small>${sentence(remark)}</small>`)}`;
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
