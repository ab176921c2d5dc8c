/** Sorts and filters the table of usages where it stands: rows are moved and hidden, never made. */
import { layOutWhenIdle } from './idle.ts';
import { isShown, type Row, readRows } from './rows.ts';

/** The columns, as they stand in the head; rows are compared by these. */
const KEYS: readonly ((row: Row) => string | number)[] = [
  ({ at }) => at,
  ({ code }) => code,
  ({ symbol }) => symbol,
  ({ category }) => category,
  ({ effort }) => ['small', 'medium', 'large'].indexOf(effort),
  ({ instead }) => instead,
];

/** The column that the table is in the order of when it comes: by place, in groups. */
const PLACE = 0;

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

export function table(): void {
  const found = document.querySelector<HTMLTableElement>('#table');
  const form = document.querySelector<HTMLFormElement>('#filters');
  if (!found || !form) return;
  // reading thousands of rows waits for the first question about them
  let rows: readonly Row[] | null = null;
  const known = (): readonly Row[] => {
    rows ??= readRows(found);
    return rows;
  };
  complete(found);
  const layOut = layOutWhenIdle(found);
  const filter = (): void => {
    show(known(), form);
    layOut();
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // a reset form has its new values only after the event
  form.addEventListener('reset', () => setTimeout(filter));
  const order = sortable(found, (order) => {
    sort(found, known(), order);
    layOut();
  });
  // a link to a file's rows leads nowhere while they are filtered out, or stand elsewhere
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<SVGAElement>('.treemap a') : null;
    const hidden =
      link && document.querySelector(`${link.href.baseVal}[hidden], ${link.href.baseVal} > [hidden]`);
    if (!hidden) return;
    form.reset();
    show(known(), form);
    order(PLACE);
  });
}

function show(rows: readonly Row[], form: HTMLFormElement): void {
  const data = new FormData(form);
  const wanted = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  let count = 0;
  for (const row of rows) {
    const shown = isShown(row, wanted);
    row.element.hidden = !shown;
    if (shown) count++;
  }
  hideEmptyGroups(rows);
  const status = document.querySelector('#shown');
  if (status)
    status.textContent = count === rows.length ? `${count} shown` : `${count} of ${rows.length} shown`;
}

/** A file's name without any of its rows tells nothing. */
function hideEmptyGroups(rows: readonly Row[]): void {
  const shown = new Set(rows.filter(({ element }) => !element.hidden).map(({ path, group }) => path + group));
  for (const { body, path, group } of rows) {
    const heading = body.querySelector<HTMLElement>('.group');
    if (heading) heading.hidden = !shown.has(path + group);
  }
}

/** Makes a button of each heading; a second press turns the order round. Returns what puts rows in a column's order. */
function sortable(found: HTMLTableElement, sort: (order: Order) => void): (column: number) => void {
  const headings = [...found.querySelectorAll<HTMLTableCellElement>('thead th')];
  const order = (column: number, descending: boolean): void => {
    for (const other of headings) other.removeAttribute('aria-sort');
    headings[column]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    sort({ column, descending });
  };
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      order(column, heading.getAttribute('aria-sort') === 'ascending');
    });
  });
  headings[PLACE]?.setAttribute('aria-sort', 'ascending');
  return (column) => order(column, false);
}

/** In the order of places rows stand in their groups; in any other, each names its own file. */
function sort(found: HTMLTableElement, rows: readonly Row[], { column, descending }: Order): void {
  const key = KEYS[column] ?? KEYS[PLACE];
  if (!key) return;
  const sign = descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * compare(key(a), key(b)) || a.at - b.at);
  const grouped = column === PLACE && !descending;
  for (const body of found.querySelectorAll('.sorted')) body.remove();
  for (const row of sorted) {
    if (grouped) row.body.append(row.element);
    row.place.replaceChildren(...broken(grouped || row.path === '' ? row.line : `${row.path}:${row.line}`));
  }
  for (const { body } of rows) body.hidden = !grouped;
  found.classList.toggle('flat', !grouped || rows.every(({ path }) => path === ''));
  if (!grouped) found.append(...sortedBodies(sorted));
}

/** A path that breaks after its slashes. */
function broken(path: string): readonly Node[] {
  return path
    .split(/(?<=\/)/)
    .flatMap((part) => [document.createTextNode(part), document.createElement('wbr')]);
}

/** Rows of a body: a browser lays out a body at a time, as it comes into view. */
const MOST_TOGETHER = 100;

function sortedBodies(sorted: readonly Row[]): readonly HTMLTableSectionElement[] {
  const bodies: HTMLTableSectionElement[] = [];
  for (let start = 0; start < sorted.length; start += MOST_TOGETHER) {
    const body = document.createElement('tbody');
    body.className = 'sorted s64';
    body.append(...sorted.slice(start, start + MOST_TOGETHER).map(({ element }) => element));
    bodies.push(body);
  }
  return bodies;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

/** A long table leaves much of what to write instead to the list of advice; here each row gets its own. */
function complete(found: HTMLTableElement): void {
  const entries = new Map<string, Element | null>();
  for (const anchor of found.querySelectorAll<HTMLAnchorElement>('td > a[href^="#"]:first-child')) {
    const { hash } = anchor;
    const known = entries.get(hash) ?? document.querySelector(hash);
    entries.set(hash, known);
    const text = known?.querySelector('p')?.textContent;
    if (text) anchor.textContent = text;
    const guide = known?.querySelector<HTMLAnchorElement>('.links a');
    if (guide) anchor.after(' ', guide.cloneNode(true));
  }
}
