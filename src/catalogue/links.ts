/** Pages of the guides as links: addresses and titles. */
import type { Link } from '../report/report.ts';
import type { Page } from './categories.ts';
import { titleOf } from './pages.ts';

const SITES = {
  official: { url: 'https://eventlet.readthedocs.io/en/latest/', name: 'Official guide' },
  removal: { url: 'https://removal.eventlet.org/', name: 'Removal guide' },
} as const;

/**
 * The link to a place of a guide, called by the guide and the heading. Throws where the guides have no such place: the catalogue
 * names one that is gone.
 */
export function linkTo(page: Page): Link {
  const title = titleOf(page);
  if (title === null) throw new Error(`the guides have no place ${page}: run npm run guide:refresh`);
  const at = page.indexOf(':');
  // the part before the colon is one of the two by type
  const site = SITES[page.slice(0, at) as keyof typeof SITES];
  return { title: `${site.name}: ${title}`, url: site.url + page.slice(at + 1) };
}

/** The links to several places, without repeats, in order. */
export function linksTo(pages: readonly Page[]): readonly Link[] {
  return [...new Set(pages)].map(linkTo);
}
