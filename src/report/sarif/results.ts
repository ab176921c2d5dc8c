/** The results of a SARIF run: one for each new usage, allowed ones suppressed; of a scan, one for each usage. */
import { pathUri, visible } from '../escape.ts';
import { FINGERPRINT, fingerprints } from '../fingerprint.ts';
import { groups, levelOf } from '../groups.ts';
import type { ComparedUsage, Report, ReportedUsage } from '../report.ts';
import * as words from '../words.ts';

/**
 * The results, the worst first: GitHub keeps the first when there are too many. Carried imports have none, for they never
 * count. `ruleIds` are the run's rules, in order.
 */
export function results(report: Report, ruleIds: readonly string[]): readonly object[] {
  const marks = fingerprints(report);
  return shownUsages(report).map((usage) => ({
    ruleId: usage.category,
    ruleIndex: ruleIds.indexOf(usage.category),
    level: levelOf(usage),
    message: { text: plain(words.message(usage)) },
    locations: [location(usage)],
    partialFingerprints: { [FINGERPRINT]: marks.get(usage) },
    ...comparison(usage),
    properties: properties(usage),
  }));
}

function shownUsages(report: Report): readonly (ReportedUsage | ComparedUsage)[] {
  if (report.command === 'scan') return report.usages;
  const { findings, off, allowed } = groups(report);
  return [...findings, ...off, ...allowed];
}

/** In a message, `[text](target)` would be a link (SARIF 3.11.6); none of ours is. */
function plain(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('](', '] (');
}

function location(usage: ReportedUsage): object {
  const { line, column, endLine, endColumn, source, scope } = usage;
  const regions = {
    region: { startLine: line, startColumn: column, endLine, endColumn },
    contextRegion: { startLine: line, snippet: { text: source } },
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(usage.path), uriBaseId: '%SRCROOT%' },
      // A notebook's lines are counted within a cell: no region of the file.
      ...(words.fileLine(usage) === null ? {} : regions),
    },
    logicalLocations: [{ fullyQualifiedName: scope, kind: scope === '<module>' ? 'module' : 'member' }],
  };
}

/** What only a usage after comparison has: how it stands to the base, and who allowed it. */
function comparison(usage: ReportedUsage | ComparedUsage): object {
  if (!('status' in usage)) return {};
  const baselineState = usage.status === 'new' ? 'new' : 'updated';
  if (usage.decision !== 'allowed' || usage.allowed === null) return { baselineState };
  const { reason, until } = usage.allowed;
  const justification = visible(until === null ? reason : `${reason} (until ${until})`);
  return { baselineState, suppressions: [{ kind: 'inSource', status: 'accepted', justification }] };
}

function properties(usage: ReportedUsage | ComparedUsage): object {
  const { kind, symbol, canonical, via, cell } = usage;
  const decision = 'decision' in usage ? { decision: usage.decision } : {};
  return { kind, symbol, canonical, ...decision, via, cell };
}
