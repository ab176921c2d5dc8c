/** HTML that is safe by construction: whatever text is put into a template is escaped for where it stands. */
import { safeUrl, visible } from '../escape.ts';

/** A piece of HTML. Only `h` makes one, so text of others can't pass for it. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** HTML of our own that is no template: the generated style and script. */
  static trusted(text: string): Html {
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }
}

export type Content = string | number | Html | readonly Html[] | null;

/**
 * A template of HTML. Strings are escaped, and made visible where they would hide or reorder what a reader sees;
 * null is nothing. In a tag, values must stand in double quotes. Throws where a template forgets them: that is our bug.
 */
export function h(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const places = placesOf(strings);
  let html = strings[0] ?? '';
  values.forEach((value, at) => {
    html += place(value, places[at] ?? 'text') + (strings[at + 1] ?? '');
  });
  return Html.trusted(html);
}

type Place = 'text' | 'attribute';

/** Templates are few and used for thousands of rows: where their values stand is found once. */
const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings) ?? readPlaces(strings);
  known.set(strings, found);
  return found;
}

function readPlaces(strings: TemplateStringsArray): readonly Place[] {
  let before = '';
  return strings.slice(0, -1).map((literal) => {
    before += literal;
    if (before.lastIndexOf('<') <= before.lastIndexOf('>')) return 'text';
    const tag = before.slice(before.lastIndexOf('<'));
    if (tag.split('"').length % 2 === 1) throw new Error(`a value needs quotes: ${tag}`);
    return 'attribute';
  });
}

function place(value: Content, where: Place): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return where === 'text' ? text(value) : text(value).replaceAll('"', '&quot;');
  if (where === 'attribute') throw new Error('an attribute holds text, not HTML');
  return value instanceof Html ? value.toString() : value.map(String).join('');
}

/** In text, quotes mean nothing (HTML 13.1.2), and lines of code are full of them. */
function text(value: string): string {
  return visible(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A link to another site: https only, and nothing of this page is told to it. Without such an address, the label alone. */
export function link(label: Content, url: string): Html {
  const address = httpsUrl(url);
  return address === null ? h`${label}` : h`<a href="${address}">${label}</a>`;
}

function httpsUrl(url: string): string | null {
  return /^https:\/\//i.test(url) ? safeUrl(url) : null;
}

/** One of our own sentences: what stands in back-ticks becomes code. */
export function sentence(text: string): Html {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return h`${text}`;
  return h`${parts.map((part, at) => (at % 2 === 1 ? h`<code>${part}</code>` : h`${part}`))}`;
}

/** Lists of pieces, without those that are nothing. */
export function pieces(...values: readonly (Html | null)[]): readonly Html[] {
  return values.filter((value) => value !== null);
}
