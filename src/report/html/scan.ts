/** The page of an inventory: how much, in what order, of what, where, and every usage. */
import { groupBy } from '../groups.ts';
import type { LinkTo } from '../markdown/parts.ts';
import type { BudgetReport, ReportedUsage, ScanReport, WorkStep } from '../report.ts';
import * as words from '../words.ts';
import { adviceSection, advicesOf } from './advices.ts';
import { categorySection } from './categories.ts';
import type { Page } from './document.ts';
import { type Html, h, pieces, sentence } from './element.ts';
import { filterForm, plain } from './filters.ts';
import { type Colour, palette } from './palette.ts';
import { type RowGroup, usageTable } from './rows.ts';
import { figure, footer, links, problemSection } from './sections.ts';
import { type CountedFile, treemapChart } from './treemap.ts';

export function scanPage(report: ScanReport, linkTo: LinkTo | undefined): Page {
  const colourOf = palette(words.categoryRows(report));
  const groups = fileGroups(report.usages);
  return {
    title: `${report.label === undefined ? '' : `${report.label}: `}${words.inventory(report)}`,
    header: header(report),
    sections: pieces(
      budget(report.budget),
      problemSection(report.problems),
      steps(report.order),
      categorySection(report, colourOf),
      repositories(report),
      where(report, groups, colourOf),
      usages(report, groups, linkTo),
    ),
    footer: footer(report),
  };
}

function header(report: ScanReport): Html {
  const { counts, label } = report;
  const { small, medium, large } = counts.byEffort;
  return h`<h1>${label === undefined ? null : `${label}: `}${words.capitalized(words.inventory(report))}</h1>
<p>${sentence(words.capitalized(words.ofWhich(report)))}.</p>
<dl class="figures">
${figure('Usages', counts.total)}${figure('Files', counts.files)}${figure('Small effort', small)}${figure('Medium effort', medium)}${figure('Large effort', large)}</dl>`;
}

function budget(report: BudgetReport | null): Html | null {
  if (report === null) return null;
  return h`<section aria-labelledby="budget" class="verdict ${report.verdict}">
<h2 id="budget">Budget: ${report.verdict}</h2>
${report.reasons.map((reason) => h`<p>${sentence(reason)}</p>\n`)}${
  report.proposal === null
    ? null
    : h`<p id="proposal">It can be lowered to:</p>
<pre tabindex="0" role="group" aria-labelledby="proposal">${report.proposal}</pre>`
}
</section>`;
}

function steps(order: readonly WorkStep[]): Html | null {
  if (order.length === 0) return null;
  return h`<section aria-labelledby="order">
<h2 id="order">In which order</h2>
<ol class="steps">
${order.map(
  ({
    title,
    why,
    total,
    byEffort,
    links: guides,
  }) => h`<li><h3>${title} <small>${words.plural(total, 'usage')}</small></h3>
<p>${sentence(why)}</p>
<p><small>Effort: ${byEffort.small} small, ${byEffort.medium} medium, ${byEffort.large} large.</small></p>
${links(guides)}
`,
)}</ol>
</section>`;
}

function repositories({ repositories = [] }: ScanReport): Html | null {
  if (repositories.length === 0) return null;
  return h`<section aria-labelledby="repositories">
<h2 id="repositories">Repositories</h2>
<table>
<thead><tr><th scope="col">Repository<th scope="col">Revision<th scope="col" class="number">Usages<th scope="col" class="number">Files</thead>
<tbody>
${repositories.map(
  ({ name, revision, counts }) =>
    h`<tr><th scope="row">${name}<td>${sentence(words.revisionName(revision))}<td class="number">${counts.total}<td class="number">${counts.files}
`,
)}</tbody></table>
</section>`;
}

/** A body of the table for each file, in the order of the report. */
function fileGroups(usages: readonly ReportedUsage[]): readonly RowGroup[] {
  return [...groupBy(usages, ({ path }) => path)].map(([path, those], at) => ({
    anchor: `f${at}`,
    title: path,
    path,
    usages: those,
  }));
}

function where(
  report: ScanReport,
  groups: readonly RowGroup[],
  colourOf: (category: string) => Colour,
): Html | null {
  if (groups.length === 0) return null;
  const folders = Object.entries(report.counts.byDirectory).sort(([, a], [, b]) => b - a);
  return h`<section aria-labelledby="where">
<h2 id="where">Where</h2>
<p>Each rectangle is a file, as large as the number of its usages, in the colour of the category that most of them have. It leads to its rows in the table.</p>
${treemapChart(
  groups.map((group) => countedFile(group, report, colourOf)),
  '#usages',
)}<details>
<summary>${words.plural(folders.length, 'folder')} as a table</summary>
<table class="folders">
<thead><tr><th scope="col">Folder<th scope="col" class="number">Usages</thead>
<tbody>
${folders.map(([path, count]) => h`<tr><th scope="row">${path}<td class="number">${count}\n`)}</tbody></table>
</details>
</section>`;
}

function countedFile(
  group: RowGroup,
  { categories }: ScanReport,
  colourOf: (category: string) => Colour,
): CountedFile {
  const byCategory = [...groupBy(group.usages, ({ category }) => category)];
  const [category = ''] = byCategory.reduce((most, each) => (each[1].length > most[1].length ? each : most));
  const { anchor, title: path, usages } = group;
  const mostly = categories?.[category]?.title ?? category;
  return { path, count: usages.length, mostly, colour: colourOf(category), anchor: `#${anchor}` };
}

const EFFORTS = ['small', 'medium', 'large'] as const;

function usages(report: ScanReport, groups: readonly RowGroup[], linkTo: LinkTo | undefined): Html | null {
  if (groups.length === 0) return null;
  const rows = words.categoryRows(report);
  const advices = advicesOf(report.usages);
  const choices = [
    {
      name: 'category',
      label: 'Category',
      values: rows.map(({ id, title }) => ({ value: id, label: title })),
    },
    {
      name: 'effort',
      label: 'Effort',
      values: EFFORTS.filter((effort) => report.counts.byEffort[effort] > 0).map(plain),
    },
    { name: 'kind', label: 'Kind', values: Object.keys(report.counts.byKind).map(plain) },
  ];
  return h`<section aria-labelledby="usages">
<h2 id="usages" tabindex="-1">Every usage</h2>
${filterForm(choices, report.counts.total)}
${usageTable(groups, { advices, linkTo })}
</section>
${adviceSection(advices)}`;
}
