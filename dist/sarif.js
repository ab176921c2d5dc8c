import { at as prose, ct as visible, et as inertJson, it as pathUri, rt as link, st as sentence } from "./start.js";
import { n as notifications, r as wholeReport, t as PROBLEM_DESCRIPTORS } from "./invocation.js";
import { r as fingerprints, t as FINGERPRINT } from "./fingerprint.js";
import { $ as MIGRATION_GUIDE, a as groups, ct as fileLine, o as levelOf, pt as message } from "./engine.js";
// src/report/sarif/results.ts
/** The results of a SARIF run: one for each new usage, allowed ones suppressed; of a scan, one for each usage. */
/**
* The results, the worst first: GitHub keeps the first when there are too many. Carried imports have none, for they never
* count. `ruleIds` are the run's rules, in order.
*/
function results(report, ruleIds) {
	const marks = fingerprints(report);
	return shownUsages(report).map((usage) => ({
		ruleId: usage.category,
		ruleIndex: ruleIds.indexOf(usage.category),
		level: levelOf(usage),
		message: { text: plain(message(usage)) },
		locations: [location(usage)],
		partialFingerprints: { [FINGERPRINT]: marks.get(usage) },
		...comparison(usage),
		properties: properties(usage)
	}));
}
function shownUsages(report) {
	if (report.command === "scan") return report.usages;
	const { findings, off, allowed } = groups(report);
	return [
		...findings,
		...off,
		...allowed
	];
}
/** In a message, `[text](target)` would be a link (SARIF 3.11.6); none of ours is. */
function plain(text) {
	return text.split("\n").map(visible).join("\n").replaceAll("](", "] (");
}
function location(usage) {
	const { line, column, endLine, endColumn, source, scope } = usage;
	const regions = {
		region: {
			startLine: line,
			startColumn: column,
			endLine,
			endColumn
		},
		contextRegion: {
			startLine: line,
			snippet: { text: source }
		}
	};
	return {
		physicalLocation: {
			artifactLocation: {
				uri: pathUri(usage.path),
				uriBaseId: "%SRCROOT%"
			},
			...fileLine(usage) === null ? {} : regions
		},
		logicalLocations: [{
			fullyQualifiedName: scope,
			kind: scope === "<module>" ? "module" : "member"
		}]
	};
}
/** What only a usage after comparison has: how it stands to the base, and who allowed it. */
function comparison(usage) {
	if (!("status" in usage)) return {};
	const baselineState = usage.status === "new" ? "new" : "updated";
	if (usage.decision !== "allowed" || usage.allowed === null) return { baselineState };
	const { reason, until } = usage.allowed;
	return {
		baselineState,
		suppressions: [{
			kind: "inSource",
			status: "accepted",
			justification: visible(until === null ? reason : `${reason} (until ${until})`)
		}]
	};
}
function properties(usage) {
	const { kind, symbol, canonical, via, cell } = usage;
	return {
		kind,
		symbol,
		canonical,
		..."decision" in usage ? { decision: usage.decision } : {},
		via,
		cell
	};
}
// src/report/sarif/rules.ts
/** The rules of a SARIF run: the categories that its usages have. */
/** A rule for each category, by id. What the report doesn't say about one is taken from its usages. */
function rules(report) {
	const ids = [...new Set(report.usages.map(({ category }) => category))].sort();
	const { categories = {} } = report;
	const known = (id) => Object.hasOwn(categories, id) ? categories[id] : void 0;
	return ids.map((id) => rule(id, known(id) ?? unknownCategory(id, report)));
}
function unknownCategory(id, { usages }) {
	const advice = usages.find(({ category }) => category === id)?.advice;
	return {
		title: id,
		summary: `Usages of eventlet of the category ${id}.`,
		effort: advice?.effort ?? "medium",
		links: advice?.links ?? []
	};
}
function rule(id, { title, summary, effort, links }) {
	const all = links.length > 0 ? links : [MIGRATION_GUIDE];
	return {
		id,
		name: title.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase()),
		shortDescription: { text: `Eventlet: ${title}` },
		fullDescription: { text: summary },
		helpUri: all[0]?.url,
		help: {
			text: helpText(summary, effort, all),
			markdown: helpMarkdown(summary, effort, all)
		},
		defaultConfiguration: { level: "error" },
		properties: {
			tags: [
				"eventlet",
				"migration",
				"maintainability"
			],
			precision: "very-high"
		}
	};
}
function helpText(summary, effort, links) {
	return [
		summary,
		`Effort: ${effort}.`,
		...links.map(({ title, url }) => `${title}: ${url}`)
	].join("\n");
}
function helpMarkdown(summary, effort, links) {
	const list = links.map(({ title, url }) => `- ${link(prose(title), url)}`).join("\n");
	return `${sentence(summary)}\n\nEffort: **${effort}**.\n\n${list}`;
}
// src/report/sarif.ts
/** The report as SARIF 2.1.0, for code scanning: a rule a category, a result for each new usage. */
/** GitHub refuses a run with more, and keeps the 5,000 most severe (docs.github.com, "SARIF support"). */
const MAX_RESULTS = 25e3;
/** The schema's address of the standard (OASIS, SARIF 2.1.0 with errata). */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function sarif(report) {
	return inertJson({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run(report)]
	});
}
function run(report) {
	const described = rules(report);
	const found = results(report, described.map(({ id }) => id));
	return {
		tool: { driver: {
			name: report.tool.name,
			version: report.tool.version,
			semanticVersion: report.tool.version,
			rules: described,
			notifications: PROBLEM_DESCRIPTORS
		} },
		automationDetails: { id: "no-new-eventlet/" },
		columnKind: "unicodeCodePoints",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
		invocations: [{
			executionSuccessful: wholeReport(report),
			toolExecutionNotifications: notifications(report, found.length - MAX_RESULTS)
		}],
		results: found.slice(0, MAX_RESULTS)
	};
}
export { sarif };
