/** The burn-down by hand and by keyboard: a slider over its points, which says what each holds. */

export function chart(): void {
  const form = document.querySelector<HTMLFormElement>('#explore');
  const svg = document.querySelector<SVGSVGElement>('#burndown');
  const table = document.querySelector<HTMLTableElement>('#point-table');
  const input = form?.querySelector('input');
  const output = form?.querySelector('output');
  if (!form || !svg || !table || !input || !output) return;
  const points = readPoints(table);
  const show = (): void => mark(svg, input, output, points[input.valueAsNumber]);
  form.hidden = false;
  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  svg.addEventListener('pointermove', ({ clientX }) => {
    const { left, width } = svg.getBoundingClientRect();
    input.valueAsNumber = nearest(points, ((clientX - left) / width) * 100);
    show();
  });
  show();
}

interface Point {
  /** Where it stands across the chart, with the percent sign. */
  readonly x: string;
  readonly text: string;
}

/** The points of the table, the oldest first. */
function readPoints(table: HTMLTableElement): readonly Point[] {
  const titles = [...(table.tHead?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent);
  return [...(table.tBodies[0]?.rows ?? [])].reverse().map((row) => {
    const texts = [...row.cells].map(({ textContent }) => textContent?.trim() ?? '');
    const [date = '', , total = '', change = ''] = texts;
    const categories = texts.flatMap((text, at) => (at > 4 && text !== '0' ? [`${titles[at]} ${text}`] : []));
    const changed = change === '' ? '' : ` (${change})`;
    return { x: row.dataset.x ?? '', text: `${date}: ${total}${changed}. ${categories.join(', ')}` };
  });
}

function nearest(points: readonly Point[], percent: number): number {
  const distances = points.map(({ x }) => Math.abs(Number.parseFloat(x) - percent));
  return distances.indexOf(Math.min(...distances));
}

function mark(
  svg: SVGSVGElement,
  input: HTMLInputElement,
  output: HTMLOutputElement,
  point: Point | undefined,
): void {
  const cursor = svg.querySelector('.cursor');
  if (!point || !cursor) return;
  cursor.setAttribute('x1', point.x);
  cursor.setAttribute('x2', point.x);
  cursor.setAttribute('visibility', 'visible');
  output.textContent = point.text;
  input.setAttribute('aria-valuetext', point.text);
}
