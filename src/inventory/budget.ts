/** How a whole tree stands to the budget of its config. Pure. */
import type { Budget, Config } from '../policy/config.ts';
import type { BudgetLine, BudgetReport, InventoryCounts, VerdictName } from '../report/report.ts';

type Policy = Pick<Config, 'budget' | 'mode' | 'enforceFrom'>;

/**
 * Holds the counts to the budget; null where the config has none. Being over it does what `mode` says, and before
 * `enforce-from` it warns at most.
 * @param today `YYYY-MM-DD`
 */
export function judgeBudget(
  counts: Pick<InventoryCounts, 'total' | 'byCategory'>,
  { budget, mode, enforceFrom }: Policy,
  today: string,
): BudgetReport | null {
  if (budget === null) return null;
  const lines = linesOf(budget, counts);
  const over = lines.filter(({ limit, total }) => total > limit);
  const isEarly = mode === 'fail' && enforceFrom !== null && today < enforceFrom;
  const severity: VerdictName = mode === 'off' ? 'pass' : isEarly ? 'warn' : mode;
  const verdict = over.length === 0 ? 'pass' : severity;
  const early = isEarly && over.length > 0 ? [`It only warns before ${enforceFrom}`] : [];
  const isOff = mode === 'off' && over.length > 0 ? ['It does nothing with `mode: off`'] : [];
  const inOrder = [...over, ...lines.filter((line) => !over.includes(line))];
  const reasons = [...inOrder.map(reasonOf), ...early, ...isOff];
  return { verdict, reasons, lines, proposal: over.length > 0 ? null : proposalFor(budget, counts) };
}

function linesOf(
  { total, categories }: Budget,
  counts: Pick<InventoryCounts, 'total' | 'byCategory'>,
): readonly BudgetLine[] {
  return [
    ...(total === null ? [] : [{ category: null, limit: total, total: counts.total }]),
    ...Object.entries(categories).map(([category, limit]) => ({
      category,
      limit,
      total: counts.byCategory[category] ?? 0,
    })),
  ];
}

function reasonOf({ category, limit, total }: BudgetLine): string {
  const what = category === null ? 'The tree' : `\`${category}\``;
  if (total > limit) return `${what} is over its budget by ${total - limit}: ${total} of ${limit}`;
  if (total === limit) return `${what} is at its budget of ${limit}`;
  return `${what} is ${limit - total} below its budget: ${total} of ${limit}`;
}

/** The config's lines with the numbers of today; null where they are the same. Nothing rises. */
function proposalFor(budget: Budget, counts: Pick<InventoryCounts, 'total' | 'byCategory'>): string | null {
  const lines = linesOf(budget, counts);
  if (lines.every(({ limit, total }) => limit === total)) return null;
  const byCategory = lines.filter(({ category }) => category !== null);
  if (byCategory.length === 0) return `budget: ${counts.total}\n`;
  return [
    'budget:',
    ...(budget.total === null ? [] : [`  total: ${counts.total}`]),
    '  categories:',
    ...byCategory.map(({ category, total }) => `    ${category}: ${total}`), // a category's id is plain YAML
    '',
  ].join('\n');
}
