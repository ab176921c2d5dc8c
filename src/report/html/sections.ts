/** The sections that pages of every command have: problems, and what made the page. */
import type { AnyReport, Link, Problem } from '../report.ts';
import * as words from '../words.ts';
import { type Html, h, link, sentence } from './element.ts';

/** A number with its name, as a pair of a definition list. */
export function figure(name: string, value: string | number, detail = ''): Html {
  return h`<div><dt>${name}<dd>${value}${detail === '' ? null : h` <small>${detail}</small>`}</div>
`;
}

/** What could not be looked at, and suppressions that do not hold. */
export function problemSection(problems: readonly Problem[]): Html | null {
  if (problems.length === 0) return null;
  return h`<section aria-labelledby="problems" class="problems">
<h2 id="problems">${words.plural(problems.length, 'problem')}</h2>
<ul>
${problems.map((problem) => {
  const place = problem.path === '' ? null : h`<code>${words.problemPlace(problem)}</code>: `;
  return h`<li>${place}${sentence(words.problemSentence(problem))}
`;
})}</ul>
</section>`;
}

export function links(given: readonly Link[]): Html | null {
  return given.length === 0
    ? null
    : h`<ul class="links">${given.map(({ title, url }) => h`<li>${link(title, url)}`)}</ul>`;
}

/** Where to read on, the config that decided, and what made the page. */
export function footer(report: AnyReport): Html {
  return h`<p>${link(words.MIGRATION_GUIDE.title, words.MIGRATION_GUIDE.url)} · ${sentence(words.configSentence(report))} · ${report.tool.name} ${report.tool.version}</p>`;
}
