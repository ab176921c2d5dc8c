/** The pages and anchors that the two guides have, read from the generated table once. */
import type { Page } from './categories.ts';
import { GUIDE_PAGES } from './data/guide-pages.generated.ts';

interface Places {
  /** Title by place: `official:hubs.html`, `official:hubs.html#…`, and for a text fragment `…:~:text=…`. */
  readonly titles: ReadonlyMap<Page, string>;
  /** The best place that documents a Python name: hand-written pages before the generated API pages. */
  readonly objects: ReadonlyMap<string, Page>;
}

let places: Places | null = null;

/** The title of a page or place; null where the guides have no such place. */
export function titleOf(page: Page): string | null {
  places ??= read(GUIDE_PAGES);
  return places.titles.get(page) ?? null;
}

/** Where the official guide documents a name of eventlet; null where it does not. */
export function pageOfName(name: string): Page | null {
  places ??= read(GUIDE_PAGES);
  return places.objects.get(name) ?? null;
}

/** `table.ts` of the refresh script says what the lines hold. */
function read(table: string): Places {
  const titles = new Map<Page, string>();
  const objects = new Map<string, Page>();
  let page: Page = 'official:';
  let anchor: Page = page;
  for (const line of table.split('\n')) {
    const [place = '', title = ''] = line.split('\t');
    const rest = place.slice(1);
    if (place.startsWith('#')) {
      anchor = `${page}${place}` as Page;
      titles.set(anchor, title);
      if (rest.startsWith('module-')) document(objects, rest.slice('module-'.length), anchor);
    } else if (place.startsWith('~')) {
      titles.set(`${anchor === page ? `${page}#` : anchor}:~:text=${fragment(rest)}` as Page, rest);
    } else if (place.startsWith('.')) {
      const [parent, ...names] = rest.split(' ');
      for (const name of names) {
        titles.set(`${page}#${parent}.${name}` as Page, `${parent}.${name}`);
        document(objects, `${parent}.${name}`, `${page}#${parent}.${name}` as Page);
      }
    } else if (place !== '') {
      // a line without a mark is a page, and the table has no page of another guide
      page = place as Page;
      anchor = page;
      titles.set(page, title);
    }
  }
  return { titles, objects };
}

/** The first page wins, but any page over the generated ones. */
function document(objects: Map<string, Page>, name: string, page: Page): void {
  const known = objects.get(name);
  if (
    known === undefined ||
    (known.startsWith('official:reference/') && !page.startsWith('official:reference/'))
  ) {
    objects.set(name, page);
  }
}

/** A heading as a text fragment: percent-encoded, and the hyphen too, which the syntax reserves. */
function fragment(heading: string): string {
  return encodeURIComponent(heading)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('-', '%2D');
}
