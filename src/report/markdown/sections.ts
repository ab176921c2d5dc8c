/** The sections of a check's Markdown: for the job summary, for files, and for the pull request's comment. */
import { codeSpan, link, prose, sentence } from '../escape.ts';
import { groupBy, groups, levelOf } from '../groups.ts';
import type { AnyReport, CheckReport, ComparedUsage, VerdictName } from '../report.ts';
import * as words from '../words.ts';
import {
  adviceCell,
  andMore,
  clipped,
  fold,
  guideLink,
  LEVEL_SIGNS,
  pathLink,
  placeLink,
  row,
  type SectionOptions,
  tableHead,
} from './parts.ts';
import { paragraph, type Section } from './section.ts';

export const VERDICT_SIGNS: Readonly<Record<VerdictName, string>> = { pass: '✅', warn: '⚠️', fail: '❌' };

/** What stays longest when room is short: the verdict, then what came in. */
const IMPORTANCE = {
  header: 0,
  footer: 1,
  newUsages: 2,
  problems: 3,
  howToAllow: 4,
  removed: 5,
  folded: 6,
} as const;

/** The counts, the verdict with its reason in one line, and what else is worth knowing. */
export function header(report: CheckReport): Section {
  const [verdict, ...others] = words.judgement(report).map(sentence);
  const breakdown = words.breakdown(report);
  const lines = [
    `### ${VERDICT_SIGNS[report.verdict]} Eventlet: ${words.headline(report)}`,
    [`**${verdict}**`, ...others].join(' '),
    words.withStops(report.notes).map(sentence).join(' '),
    breakdown === '' ? '' : `<sub>${words.capitalized(breakdown)}.</sub>`,
  ];
  return paragraph(lines.filter((line) => line !== '').join('\n\n'), IMPORTANCE.header);
}

/** A table of what came in, the worst first: where, what, what to write instead, and the guide. */
export function newUsages(report: CheckReport, options: SectionOptions = {}): Section {
  const rows = groups(report).findings.map((usage) =>
    row(
      LEVEL_SIGNS[levelOf(usage)],
      placeLink(usage, options),
      words.capitalized(words.phrase(usage, codeSpan)),
      adviceCell(usage),
      guideLink(usage),
    ),
  );
  const before = rows.length > 0 ? tableHead('', 'Where', 'What', 'Instead', 'Guide') : '';
  return { before, rows, more: andMore, after: '', importance: IMPORTANCE.newUsages };
}

/** More files than this with removed usages are folded. */
const UNFOLDED = 10;

/** The good news: a line a file, with a thank you when more went than came. */
export function removed(report: CheckReport, options: SectionOptions = {}): Section {
  const byFile = [...groupBy(groups(report).removed, ({ path }) => path)];
  const rows = byFile.map(([path, usages]) => {
    const symbols = [...groupBy(usages, ({ symbol }) => symbol)].map(([symbol, those]) =>
      those.length > 1 ? `${codeSpan(symbol)} × ${those.length}` : codeSpan(symbol),
    );
    return `- ${pathLink(path, null, null, 'base', options.linkTo)}: ${symbols.join(', ')}`;
  });
  const isThanked = report.reasons.some((reason) => /\bthank you\b/i.test(reason));
  const thanks =
    words.net(report.counts) < 0 && !isThanked
      ? ' Thank you: this change takes out more than it brings in.'
      : '';
  const title = `🎉 ${words.plural(report.counts.removed, 'usage')} removed.${thanks}`;
  const folded = rows.length > UNFOLDED ? fold(title) : { before: `${title}\n`, after: '' };
  return { ...(rows.length > 0 ? folded : NOTHING), rows, more: andMore, importance: IMPORTANCE.removed };
}

const NOTHING = { before: '', after: '' } as const;

/** What is switched off, allowed, carried or moved, each folded away. */
export function folded(report: CheckReport, options: SectionOptions = {}): readonly Section[] {
  const { off, allowed, carried, moved } = groups(report);
  const where = (usage: ComparedUsage): string => `- ${placeLink(usage, options)}: ${codeSpan(usage.symbol)}`;
  return [
    foldedList(`${off.length} new, switched off by the config`, off.map(where)),
    foldedList(
      `${report.counts.allowed} allowed`,
      allowed.map((usage) => where(usage) + permission(usage)),
    ),
    foldedList(`${report.counts.carried} carried: ${words.CARRIED}`, carried.map(where)),
    foldedList(
      `${report.counts.moved} moved, not counted as new`,
      moved.map((usage) => where(usage) + origin(usage, options)),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

function foldedList(summary: string, rows: readonly string[]): Section {
  return { ...fold(summary), rows, more: andMore, importance: IMPORTANCE.folded };
}

function permission({ allowed }: ComparedUsage): string {
  if (allowed === null) return '';
  return `${allowed.until === null ? '' : ` until ${allowed.until}`}: ${prose(clipped(allowed.reason))}`;
}

function origin({ previous }: ComparedUsage, { linkTo }: SectionOptions): string {
  return previous === null ? '' : ` from ${pathLink(previous.path, null, previous.line, 'base', linkTo)}`;
}

/** What could not be checked, and suppressions that do not hold. */
export function problems(report: AnyReport, options: SectionOptions = {}): Section {
  const rows = report.problems.map((problem) => {
    const place = pathLink(problem.path, problem.cell ?? null, problem.line, problem.side, options.linkTo);
    return `- ${place === '' ? '' : `${place}: `}${sentence(clipped(words.problemSentence(problem)))}`;
  });
  const before = rows.length > 0 ? `⚠️ ${words.plural(rows.length, 'problem')}:\n` : '';
  return { before, rows, more: andMore, after: '', importance: IMPORTANCE.problems };
}

/** How to allow a usage that has to stay; only where one is minded. */
export function howToAllow(report: CheckReport): Section {
  if (groups(report).findings.length === 0) return paragraph('', IMPORTANCE.howToAllow);
  const { before, after } = fold('If one has to stay');
  const text = [
    `End its line with ${codeSpan(words.ALLOW_COMMENT)}, or put that comment alone on the line above its statement.`,
    `${codeSpan(words.ALLOW_UNTIL_COMMENT)} allows it up to that day. It is still counted, and listed as allowed.`,
  ].join('\n');
  return paragraph(`${before}\n${text}\n\n${after}`, IMPORTANCE.howToAllow);
}

/** Where to read on, the config that decided, and what made the report. */
export function footer(report: AnyReport): Section {
  const parts = [
    link(words.MIGRATION_GUIDE.title, words.MIGRATION_GUIDE.url),
    sentence(words.configSentence(report)),
    `${report.tool.name} ${sentence(report.tool.version)}`,
  ];
  return paragraph(`<sub>${parts.join(' · ')}</sub>`, IMPORTANCE.footer);
}
