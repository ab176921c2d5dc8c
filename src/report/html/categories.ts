/** How much of each category, with its colour, a bar and the effort: also the key to the charts' colours. */
import type { CheckReport, ScanReport } from '../report.ts';
import * as words from '../words.ts';
import { type Html, h } from './element.ts';
import type { Colour } from './palette.ts';

export function swatch({ className }: Colour): Html {
  return h`<svg class="swatch ${className}" width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="2"/></svg>`;
}

/** The categories of an inventory, the largest first. */
export function categorySection(report: ScanReport, colourOf: (category: string) => Colour): Html | null {
  const rows = words.categoryRows(report);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  return h`<section aria-labelledby="categories">
<h2 id="categories">By category</h2>
<table class="bars">
<thead><tr><th scope="col">Category<th scope="col" class="number">Usages<td class="bar"><th scope="col">Effort each</thead>
<tbody>
${rows.map(
  ({ id, title, count, effort }) =>
    h`<tr><th scope="row">${swatch(colourOf(id))} ${named(id, title)}<td class="number">${count}<td class="bar">${bar(count / most, colourOf(id))}<td>${effort}
`,
)}</tbody></table>
</section>`;
}

/** The title, with the name that the config and the table of usages have for it. */
function named(id: string, title: string): Html {
  return id === title ? h`${title}` : h`${title} <small>${id}</small>`;
}

function bar(share: number, { className }: Colour): Html {
  return h`<svg class="${className}" width="100%" height="14" aria-hidden="true"><rect width="${Math.round(share * 1000) / 10}%" height="14" rx="2"/></svg>`;
}

/** What a change does to each category. */
export function comparisonSection({ byCategory, categories }: CheckReport): Html | null {
  const rows = Object.entries(byCategory);
  if (rows.length === 0) return null;
  return h`<section aria-labelledby="categories">
<h2 id="categories">By category</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="categories"><table class="bars">
<thead><tr><th scope="col">Category<th scope="col" class="number">New<th scope="col" class="number">Removed<th scope="col" class="number">Moved<th scope="col" class="number">Kept</thead>
<tbody>
${rows.map(
  ([id, counts]) =>
    h`<tr><th scope="row">${named(id, categories?.[id]?.title ?? id)}<td class="number">${counts.new}<td class="number">${counts.removed}<td class="number">${counts.moved}<td class="number">${counts.kept}
`,
)}</tbody></table></div>
</section>`;
}
