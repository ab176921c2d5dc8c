/** Sorts and filters the table of usages where it stands: rows are moved and hidden, never made. */
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
  const filter = (): void => show(known(), form);
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  // a reset form has its new values only after the event
  form.addEventListener('reset', () => setTimeout(filter));
  giveAddresses(found);
  sortable(found, (order) => sort(found, known(), order));
}

function show(rows: readonly Row[], form: HTMLFormElement): void {
  const data = new FormData(form);
  const wanted = Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
  const bodies = new Map<HTMLTableSectionElement, boolean>();
  let count = 0;
  for (const row of rows) {
    const shown = isShown(row, wanted);
    row.element.hidden = !shown;
    bodies.set(row.body, shown || (bodies.get(row.body) ?? false));
    if (shown) count++;
  }
  for (const [body, shown] of bodies) body.hidden = !shown;
  const status = document.querySelector('#shown');
  if (status)
    status.textContent = count === rows.length ? `${count} shown` : `${count} of ${rows.length} shown`;
}

/** Makes a button of each heading; a second press turns the order round. */
function sortable(found: HTMLTableElement, sort: (order: Order) => void): void {
  const headings = [...found.querySelectorAll<HTMLTableCellElement>('thead th')];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const descending = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sort({ column, descending });
    });
  });
  headings[PLACE]?.setAttribute('aria-sort', 'ascending');
}

/** In the order of places rows stand below their file; in any other, each names its own. */
function sort(found: HTMLTableElement, rows: readonly Row[], { column, descending }: Order): void {
  const key = KEYS[column] ?? KEYS[PLACE];
  if (!key) return;
  const sign = descending ? -1 : 1;
  const sorted = [...rows].sort((a, b) => sign * compare(key(a), key(b)) || a.at - b.at);
  const grouped = column === PLACE && !descending;
  found.classList.toggle('flat', !grouped);
  flatBody(found).append(...(grouped ? [] : sorted.map(({ element }) => element)));
  for (const row of sorted) {
    if (grouped) row.body.append(row.element);
    row.place.textContent = grouped || row.path === '' ? row.line : `${row.path}:${row.line}`;
  }
  for (const body of new Set(rows.map(({ body }) => body))) {
    const group = body.querySelector<HTMLElement>('.group');
    if (group) group.hidden = !grouped;
  }
}

/** The body that holds all rows when they stand in no groups; empty else. */
function flatBody(found: HTMLTableElement): HTMLTableSectionElement {
  const [first] = found.tBodies;
  if (first?.id === '') return first;
  const body = document.createElement('tbody');
  found.tHead?.after(body);
  return body;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b);
}

/** A long table leaves the guides' addresses to the list of advice; here each row gets its own. */
function giveAddresses(found: HTMLTableElement): void {
  const guides = new Map<string, HTMLAnchorElement | null>();
  for (const anchor of found.querySelectorAll<HTMLAnchorElement>(
    'td:last-child > a:only-of-type[href^="#"]',
  )) {
    const id = anchor.hash.slice(1);
    if (!guides.has(id))
      guides.set(id, document.getElementById(id)?.querySelector<HTMLAnchorElement>('.links a') ?? null);
    const guide = guides.get(id);
    if (guide) {
      anchor.href = guide.href;
      anchor.title = guide.textContent ?? '';
    }
  }
}
