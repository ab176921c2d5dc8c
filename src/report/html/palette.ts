/** Which of the page's colours each category has: the same one in every chart and table. */

/** A category as charts show it. */
export interface Colour {
  /** The class that gives it its colour (page.css). */
  readonly className: string;
  readonly title: string;
}

/** More colours than this can't be told apart; the other categories share one (page.css has k0 to k7 and k-other). */
export const COLOURS = 8;
export const OTHERS: Colour = { className: 'k-other', title: 'Other categories' };

/** A colour for each of the largest categories; `categories` are in order, the largest first. */
export function palette(
  categories: readonly { readonly id: string; readonly title: string }[],
): (category: string) => Colour {
  const colours = new Map(
    categories.slice(0, COLOURS).map(({ id, title }, at) => [id, { className: `k${at}`, title }]),
  );
  return (category) => colours.get(category) ?? OTHERS;
}
