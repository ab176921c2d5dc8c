import { Ct as FORMATS, Dt as renderReport, Ot as unfit, Tt as isFit } from "./start.js";
import { n as outputsOf } from "./outputs2.js";
import { n as jobSummaryRoom, r as setOutputs, t as addToJobSummary } from "./runner-files2.js";
import { n as summaryBody } from "./summary-body.js";
import { t as warningFor } from "./teller.js";
import { join, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/github/report-files.ts
/** Writes a report to files, one a format. */
/**
* Writes the report in each format.
* @param render One format's text; what it throws is thrown on.
* @returns The absolute path of each file.
*/
async function writeReportFiles(formats, folder, render) {
	const written = {};
	if (formats.length > 0) await mkdir(folder, { recursive: true });
	for (const format of formats) {
		const path = resolve(folder, `report.${FORMATS[format].extension}`);
		await writeFile(path, await render(format), "utf8");
		written[format] = path;
	}
	return written;
}
// src/github/everyone.ts
/** Tells a report to everyone who is not the pull request: files, annotations, job summary, outputs, each failing alone. */
/** Annotations first: they need nothing but the log, so they survive whatever fails after them. */
async function tellEveryone(announcement) {
	const { report, inputs, environment, log, write, isOpen = false } = announcement;
	write(await renderReport("github", report));
	const attempt = async (teller, work, otherwise) => work().catch((error) => {
		log.warning(warningFor(teller, error));
		return otherwise;
	});
	const folder = inputs.reportDir ?? join(environment.runnerTemp, "no-new-eventlet");
	const render = (format) => renderReport(format, report);
	const files = await attempt("files", () => writeReportFiles(formatsFor(announcement), folder, render), {});
	await attempt("job-summary", () => writeJobSummary(announcement), void 0);
	await setOutputs(environment.output, {
		...outputsOf(report, files),
		...isOpen ? { verdict: "" } : {}
	});
}
/** One workflow may name formats for its pull requests and for its inventories; which has no room here, the log says. */
function formatsFor({ report, inputs, log }) {
	for (const format of inputs.formats) if (!isFit(format, report.command)) log.info(`Not written: ${unfit(format, report.command)}.`);
	return inputs.formats.filter((format) => isFit(format, report.command));
}
async function writeJobSummary({ report, guide, alongside, environment }) {
	const { stepSummary } = environment;
	if (stepSummary === null) return;
	const limit = await jobSummaryRoom(stepSummary);
	await addToJobSummary(stepSummary, summaryBody(report, {
		environment,
		guide,
		alongside,
		limit
	}));
}
export { tellEveryone };
