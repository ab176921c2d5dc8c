/** The rules of a SARIF run: the categories that its usages have. */
import { link, prose, sentence } from '../escape.ts';
import type { Link, Report, ReportedCategory } from '../report.ts';
import { MIGRATION_GUIDE } from '../words.ts';

export interface Rule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** A rule for each category, by id. What the report doesn't say about one is taken from its usages. */
export function rules(report: Report): readonly Rule[] {
  const ids = [...new Set(report.usages.map(({ category }) => category))].sort();
  const { categories = {} } = report;
  // a category may have any name in a report that somebody else wrote, `constructor` too
  const known = (id: string) => (Object.hasOwn(categories, id) ? categories[id] : undefined);
  return ids.map((id) => rule(id, known(id) ?? unknownCategory(id, report)));
}

function unknownCategory(id: string, { usages }: Report): ReportedCategory {
  const advice = usages.find(({ category }) => category === id)?.advice;
  const summary = `Usages of eventlet of the category ${id}.`;
  return { title: id, summary, effort: advice?.effort ?? 'medium', links: advice?.links ?? [] };
}

function rule(id: string, { title, summary, effort, links }: ReportedCategory): Rule {
  const all = links.length > 0 ? links : [MIGRATION_GUIDE];
  return {
    id,
    name: title.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase()),
    shortDescription: { text: `Eventlet: ${title}` },
    fullDescription: { text: summary },
    helpUri: all[0]?.url,
    help: { text: helpText(summary, effort, all), markdown: helpMarkdown(summary, effort, all) },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['eventlet', 'migration', 'maintainability'], precision: 'very-high' },
  };
}

function helpText(summary: string, effort: string, links: readonly Link[]): string {
  return [summary, `Effort: ${effort}.`, ...links.map(({ title, url }) => `${title}: ${url}`)].join('\n');
}

function helpMarkdown(summary: string, effort: string, links: readonly Link[]): string {
  const list = links.map(({ title, url }) => `- ${link(prose(title), url)}`).join('\n');
  return `${sentence(summary)}\n\nEffort: **${effort}**.\n\n${list}`;
}
