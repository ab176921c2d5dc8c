/** The removal guide: pages and anchors from the Markdown and HTML sources of a Jekyll site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor, GuidePage } from './table.ts';

/** Headings, and elements that carry an id for the heading they open with. */
const HEADING = /<(h[1-6])\b([^>]*)>([\s\S]*?)<\/\1>/g;
const OPENING = /<(section|div)\b[^>]*\bid="([^"]+)"[^>]*>/g;

/** One page; null where the source has no permalink. `file` is its path below `docs`. */
export function jekyllPage(root: string, file: string): GuidePage | null {
  const text = readFileSync(join(root, 'docs', file), 'utf8');
  const path = /^permalink: *\/(.*)$/m.exec(text)?.[1]?.trim();
  if (path === undefined) return null;
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '');
  const places = placesOf(body);
  const title = places.find(({ level }) => level === 1)?.title ?? /^title: *(.*)$/m.exec(text)?.[1] ?? path;
  const words = textOf(body.replace(/<[^>]+>/g, ' '));
  return { guide: 'removal', path, title, ...nested(places, words), objects: [] };
}

interface Place {
  readonly at: number;
  /** Of a heading 1 to 6; 0 of an element that only carries an id. */
  readonly level: number;
  readonly id: string | null;
  readonly title: string;
}

function placesOf(body: string): readonly Place[] {
  const headings = [...body.matchAll(HEADING)].map((match) => ({
    at: match.index,
    level: Number(match[1]?.charAt(1)),
    id: /\bid="([^"]+)"/.exec(match[2] ?? '')?.[1] ?? null,
    title: textOf((match[3] ?? '').replace(/<br\s*\/?>/g, ' ').replace(/<[^>]+>/g, '')),
  }));
  const openings = [...body.matchAll(OPENING)].map((match) => ({
    at: match.index,
    level: 0,
    id: match[2] ?? null,
    title: '',
  }));
  return [...headings, ...openings].sort((a, b) => a.at - b.at);
}

/** Puts headings without an id under the anchor before them; an element's title is that of the heading it opens with. */
function nested(places: readonly Place[], words: string): Pick<GuidePage, 'anchors' | 'headings'> {
  const anchors: (Anchor & { headings: string[] })[] = [];
  const before: string[] = [];
  let opened: Place | null = null;
  for (const place of places) {
    if (place.level === 0) opened = place;
    else if (place.id !== null || opened?.id != null) {
      anchors.push({ id: place.id ?? opened?.id ?? '', title: place.title, headings: [] });
      opened = null;
    } else if (place.level > 1 && place.title !== 'Table of Contents' && once(words, place.title))
      (anchors.at(-1)?.headings ?? before).push(place.title);
  }
  return { anchors, headings: before };
}

/** Browsers take the first match of a text fragment, of whole words without regard to case, so the text must stand once. */
function once(words: string, title: string): boolean {
  const literal = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...words.matchAll(new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'gi'))].length === 1;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function textOf(html: string): string {
  return (
    html
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
      // the site ends headings with the sign of a link
      .replaceAll('🔗', '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
