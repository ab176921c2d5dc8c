import { z as JOB_SUMMARY_BYTES } from "./start.js";
import { appendFile, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/github/runner-files.ts
/** The files through which a step tells the runner things: outputs and the job summary. */
/**
* Sets the step's outputs. Each value stands between lines of a random delimiter, so that no value, which may hold a
* path from a pull request, can set another output.
* @param file `GITHUB_OUTPUT`; null where there is no runner, and then nothing is set.
*/
async function setOutputs(file, values) {
	if (file === null) return;
	const entries = Object.entries(values).map(([name, value]) => {
		const delimiter = `ghadelimiter_${randomUUID()}`;
		return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
	});
	await appendFile(file, entries.join(""), "utf8");
}
/** How many bytes of Markdown the step's summary still takes. */
async function jobSummaryRoom(file) {
	const taken = await stat(file).then(({ size }) => size, () => 0);
	return Math.max(0, JOB_SUMMARY_BYTES - taken - 1);
}
/** Appends Markdown to the step's summary. */
async function addToJobSummary(file, markdown) {
	await appendFile(file, `${markdown}\n`, "utf8");
}
export { jobSummaryRoom as n, setOutputs as r, addToJobSummary as t };
