/** The report as SARIF 2.1.0, for code scanning: a rule a category, a result for each new usage. */
import { inertJson } from './escape.ts';
import type { Report } from './report.ts';
import { notifications, PROBLEM_DESCRIPTORS, wholeReport } from './sarif/invocation.ts';
import { results } from './sarif/results.ts';
import { rules } from './sarif/rules.ts';

/** GitHub refuses a run with more, and keeps the 5,000 most severe (docs.github.com, "SARIF support"). */
const MAX_RESULTS = 25_000;

/** The schema's address of the standard (OASIS, SARIF 2.1.0 with errata). */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function sarif(report: Report): string {
  return inertJson({ $schema: SCHEMA, version: '2.1.0', runs: [run(report)] });
}

function run(report: Report): object {
  const described = rules(report);
  const found = results(
    report,
    described.map(({ id }) => id),
  );
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: described,
        notifications: PROBLEM_DESCRIPTORS,
      },
    },
    // The part before the slash is the category that GitHub keeps analyses apart by.
    automationDetails: { id: 'no-new-eventlet/' },
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: wholeReport(report),
        toolExecutionNotifications: notifications(report, found.length - MAX_RESULTS),
      },
    ],
    results: found.slice(0, MAX_RESULTS),
  };
}
