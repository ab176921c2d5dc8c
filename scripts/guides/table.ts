/** The compact table of the guides' pages and anchors: what it holds, and its text. */

/** A place on a page that a link may lead to. */
export interface Anchor {
  readonly id: string;
  readonly title: string;
  /** Headings below it without an id of their own, whose text stands once on the page: a text fragment leads there. */
  readonly headings: readonly string[];
}

export interface GuidePage {
  readonly guide: 'official' | 'removal';
  /** The address after the guide's own. */
  readonly path: string;
  readonly title: string;
  readonly anchors: readonly Anchor[];
  /** Headings with a text fragment before the first anchor. */
  readonly headings: readonly string[];
  /** The dotted names of Python objects that the page documents, each with an anchor of that name. */
  readonly objects: readonly string[];
}

/** The table as text, one place a line; `src/catalogue/pages.ts` reads it. */
export function tableText(pages: readonly GuidePage[]): string {
  return pages.flatMap(pageLines).join('\n');
}

function pageLines({ guide, path, title, anchors, headings, objects }: GuidePage): string[] {
  return [
    `${guide}:${path}\t${title}`,
    ...headings.map((heading) => `~${heading}`),
    ...anchors.flatMap((anchor) => [
      `#${anchor.id}\t${anchor.title}`,
      ...anchor.headings.map((heading) => `~${heading}`),
    ]),
    ...grouped(objects),
  ];
}

/** `.eventlet.queue Empty Full`: objects of one parent on one line. */
function grouped(objects: readonly string[]): string[] {
  const byParent = new Map<string, string[]>();
  for (const name of objects) {
    const at = name.lastIndexOf('.');
    const parent = name.slice(0, at);
    byParent.set(parent, [...(byParent.get(parent) ?? []), name.slice(at + 1)]);
  }
  return [...byParent].map(([parent, names]) => `.${parent} ${names.join(' ')}`);
}
