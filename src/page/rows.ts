/** The rows of the table of usages as values. */

export interface Row {
  readonly element: HTMLTableRowElement;
  /** The group that it belongs to. */
  readonly body: HTMLTableSectionElement;
  readonly group: string;
  /** The file, where the group is one. */
  readonly path: string;
  /** What names its place in the group: text, or the link that holds it. */
  readonly place: Element;
  readonly line: string;
  readonly code: string;
  readonly symbol: string;
  readonly kind: string;
  readonly category: string;
  readonly effort: string;
  readonly instead: string;
  /** Its place in the order in which the table came. */
  readonly at: number;
  /** All of it, in small letters, with its path: what a search looks in. */
  readonly text: string;
}

export function readRows(table: HTMLTableElement): readonly Row[] {
  let at = 0;
  let group = '';
  let path = '';
  return [...table.tBodies].flatMap((body) => {
    const heading = body.querySelector('.group > th');
    // a body without a heading goes on with the group before it
    if (heading) {
      group = heading.firstChild?.textContent?.trim() ?? '';
      path = /^f\d+$/.test(body.id) ? group : '';
    }
    return [...body.rows]
      .filter((element) => !element.classList.contains('group'))
      .map((element) => readRow(element, body, group, path, at++));
  });
}

function readRow(
  element: HTMLTableRowElement,
  body: HTMLTableSectionElement,
  group: string,
  path: string,
  at: number,
): Row {
  const [place, code, symbol, category, effort, instead] = [...element.cells];
  const text = (cell: Element | undefined): string => cell?.textContent?.trim() ?? '';
  const kind = text(symbol?.querySelector('small') ?? undefined);
  return {
    element,
    body,
    group,
    path,
    place: place?.querySelector('a') ?? place ?? element,
    line: text(place),
    code: text(code),
    symbol: text(symbol),
    kind: kind === '' ? 'reference' : kind,
    category: text(category),
    effort: text(effort),
    instead: text(instead),
    at,
    text: `${path} ${element.textContent ?? ''}`.toLowerCase(),
  };
}

/** Whether a row is what the form asks for; an empty choice asks for everything. */
export function isShown(row: Row, wanted: Readonly<Record<string, string>>): boolean {
  const chosen = (['category', 'effort', 'kind', 'group'] as const).every(
    (name) => (wanted[name] ?? '') === '' || wanted[name] === row[name],
  );
  const words = (wanted.text ?? '').toLowerCase().split(/\s+/);
  return chosen && words.every((word) => row.text.includes(word));
}
