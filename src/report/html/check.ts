/** The page of a comparison: the verdict, what came in, what went, and what stayed. */
import { groups, levelOf } from '../groups.ts';
import type { LinkTo } from '../markdown/parts.ts';
import type { CheckReport, ComparedUsage } from '../report.ts';
import * as words from '../words.ts';
import { adviceSection, advicesOf } from './advices.ts';
import { comparisonSection } from './categories.ts';
import type { Page } from './document.ts';
import { type Html, h, pieces, sentence } from './element.ts';
import { filterForm, plain } from './filters.ts';
import { type RowGroup, usageTable } from './rows.ts';
import { figure, footer, problemSection } from './sections.ts';

export function checkPage(report: CheckReport, linkTo: LinkTo | undefined): Page {
  return {
    title: `Eventlet: ${report.verdict}, ${words.headline(report)}`,
    header: header(report),
    sections: pieces(
      problemSection(report.problems),
      comparisonSection(report),
      usages(report, linkTo),
      howToAllow(report),
    ),
    footer: footer(report),
  };
}

function header(report: CheckReport): Html {
  const { verdict, counts, comparison, reasons, notes } = report;
  const [base, head] = [words.revisionName(comparison.mergeBase), words.revisionName(comparison.head)];
  return h`<h1>Eventlet: ${words.headline(report)}</h1>
<div class="verdict ${verdict}"><p><strong>${words.capitalized(verdict)}</strong></p>
${reasons.map((reason) => h`<p>${sentence(reason)}</p>\n`)}</div>
<p>${sentence(`From ${base} to ${head}.`)} ${words.capitalized(words.breakdown(report))}</p>
${notes.map((note) => h`<p>${sentence(note)}</p>\n`)}<dl class="figures">
${figure('New', counts.new)}${figure('Removed', counts.removed)}${figure('Net', words.signed(words.net(counts)))}${figure('Moved', counts.moved)}${figure('Kept', counts.kept)}</dl>`;
}

/** What each group is called, in the order in which they are read. */
function rowGroups(report: CheckReport): readonly RowGroup[] {
  const parts = groups(report);
  const level = (name: string) => parts.findings.filter((usage) => levelOf(usage) === name);
  const named: readonly (readonly [string, string, readonly ComparedUsage[]])[] = [
    ['fail', 'New: fail', level('error')],
    ['warn', 'New: warn', level('warning')],
    ['note', 'New', level('note')],
    ['off', 'New: switched off by the config', parts.off],
    ['allowed', 'Allowed', parts.allowed],
    ['carried', 'Carried', parts.carried],
    ['removed', 'Removed', parts.removed],
    ['moved', 'Moved', parts.moved],
    ['kept', 'Kept', parts.kept],
  ];
  return named.flatMap(([anchor, title, usages]) =>
    usages.length > 0 ? [{ anchor, title, path: null, usages }] : [],
  );
}

function usages(report: CheckReport, linkTo: LinkTo | undefined): Html | null {
  const shown = rowGroups(report);
  if (shown.length === 0) return null;
  const advices = advicesOf(report.usages);
  const choices = [
    { name: 'group', label: 'Status', values: shown.map(({ title }) => plain(title)) },
    {
      name: 'category',
      label: 'Category',
      values: Object.keys(report.byCategory).map((id) => ({
        value: id,
        label: report.categories?.[id]?.title ?? id,
      })),
    },
    { name: 'kind', label: 'Kind', values: [...new Set(report.usages.map(({ kind }) => kind))].map(plain) },
  ];
  return h`<section aria-labelledby="usages">
<h2 id="usages" tabindex="-1">Usages in the changed files</h2>
${filterForm(choices, report.usages.length)}
${usageTable(shown, { advices, linkTo })}
</section>
${adviceSection(advices)}`;
}

function howToAllow(report: CheckReport): Html | null {
  if (groups(report).findings.length === 0) return null;
  return h`<section aria-labelledby="allow">
<h2 id="allow">If one has to stay</h2>
<p>End its line with <code>${words.ALLOW_COMMENT}</code>, or put that comment alone on the line above its statement.
<code>${words.ALLOW_UNTIL_COMMENT}</code> allows it up to that day. It is still counted, and listed as allowed.</p>
</section>`;
}
