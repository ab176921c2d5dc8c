/** The Markdown that a pull request's comment and the job summary show: the report's sections, and where to read on. */
import { linkTo as guideLink } from '../catalogue/links.ts';
import type { Guide } from '../policy/config.ts';
import { codeSpan, link, pathUri, prose } from '../report/escape.ts';
import { andMore, type LinkTo } from '../report/markdown/parts.ts';
import { assemble, paragraph, type Section } from '../report/markdown/section.ts';
import {
  folded,
  footer,
  header,
  howToAllow,
  newUsages,
  problems,
  removed,
} from '../report/markdown/sections.ts';
import { markdown } from '../report/markdown.ts';
import type { CheckReport, Report } from '../report/report.ts';
import type { Alongside } from './alongside.ts';
import { type Environment, runUrl } from './environment.ts';
import { readingFor } from './further-reading.ts';
import { GLOSSARY_BYTES, withGlossary } from './glossary.ts';
import { milestones } from './milestones.ts';

/** GitHub refuses 65,536 characters and more; the marker, and what GitHub counts in another way, need some of them. */
export const COMMENT_BYTES = 60_000;

export interface SummaryContext {
  readonly environment: Pick<Environment, 'serverUrl' | 'repository' | 'runId'>;
  readonly guide: Guide;
  readonly alongside: Alongside;
  /** At most so many bytes of UTF-8; whole rows are left out, the least bad first. */
  readonly limit: number;
}

/** A report as Markdown for GitHub, with links to the lines, to the run, and from the guides' words to their glossary. */
export function summaryBody(report: Report, context: SummaryContext): string {
  return withGlossary(plainBody(report, { ...context, limit: Math.max(0, context.limit - GLOSSARY_BYTES) }));
}

function plainBody(report: Report, context: SummaryContext): string {
  const linkTo = lineLinks(report, context.environment);
  if (report.command === 'scan') return markdown(report, { linkTo, limit: context.limit });
  const sections = [
    header(report),
    newUsages(report, { linkTo }),
    problems(report, { linkTo }),
    removed(report, { linkTo }),
    lastOnes(report),
    ...folded(report, { linkTo }),
    howToAllow(report),
    furtherReading(report, context),
    footer(report),
    paragraph(`<sub>${link('Job summary and report files', runUrl(context.environment))}</sub>`, LAST),
  ];
  return assemble(sections, context.limit);
}

/** Between the footer and the findings: short, and it says where the rest is. */
const LAST = 1;
const GOOD_NEWS = 5;
const READING = 4;

/** Addresses of lines in the compared commits; none for a work tree or index, which no address shows. */
function lineLinks(report: Report, { serverUrl, repository }: SummaryContext['environment']): LinkTo {
  const head = report.command === 'check' ? report.comparison.head : report.revision;
  const base = report.command === 'check' ? report.comparison.mergeBase : null;
  return (path, line, side) => {
    const revision = side === 'head' ? head : base;
    if (revision === null || !/^[0-9a-f]{40,64}$/.test(revision)) return null;
    const file = `${serverUrl}/${repository.owner}/${repository.name}/blob/${revision}/${pathUri(path)}`;
    return line === null ? file : `${file}#L${line}`;
  };
}

/** The moments worth a word. */
function lastOnes(report: CheckReport): Section {
  const { files, categories, all } = milestones(report);
  const rows = [
    ...(all && files.length > 1 ? ['- None of the changed files uses eventlet any more.'] : []),
    ...files.map((path) => `- ${codeSpan(path)} no longer uses eventlet.`),
    ...categories.map((title) => `- ${prose(title)}: the last usage in the changed files is gone.`),
  ];
  return {
    before: rows.length > 0 ? '🏁 Milestones:\n' : '',
    rows,
    more: andMore,
    after: '',
    importance: GOOD_NEWS,
  };
}

function furtherReading(report: CheckReport, { guide, alongside }: SummaryContext): Section {
  const pages = readingFor(report, guide, alongside).map(({ title, page }) =>
    link(prose(title), guideLink(page).url),
  );
  return paragraph(pages.length > 0 ? `📖 ${pages.join(' · ')}` : '', READING);
}
