import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  outputsOf
} from "./chunk-BAKKBRDH.js";
import {
  addToJobSummary,
  jobSummaryRoom,
  setOutputs
} from "./chunk-SKXPLOFP.js";
import {
  summaryBody
} from "./chunk-5FDAP5GG.js";
import {
  warningFor
} from "./chunk-5IEAYY35.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-XPHLD32L.js";
import "./chunk-EJYFQTKI.js";
import {
  FORMATS,
  renderReport
} from "./chunk-QYGKBKWS.js";
import "./chunk-76UQJFFJ.js";
import "./chunk-VEPWQ63X.js";
import "./chunk-3CSRSO4G.js";
import "./chunk-F2ZUXKV6.js";
import "./chunk-JQBI2OGL.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/github/everyone.ts
import { join } from "node:path";

// src/github/report-files.ts
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
async function writeReportFiles(formats, folder, render) {
  let written = {};
  formats.length > 0 && await mkdir(folder, { recursive: !0 });
  for (let format of formats) {
    let path = resolve(folder, `report.${FORMATS[format].extension}`);
    await writeFile(path, await render(format), "utf8"), written[format] = path;
  }
  return written;
}

// src/github/everyone.ts
async function tellEveryone(announcement) {
  let { report, inputs, environment, log, write } = announcement;
  write(await renderReport("github", report));
  let attempt = async (teller, work, otherwise) => work().catch((error) => (log.warning(warningFor(teller, error)), otherwise)), folder = inputs.reportDir ?? join(environment.runnerTemp, "no-new-eventlet"), render = (format) => renderReport(format, report), files = await attempt(
    "files",
    () => writeReportFiles(inputs.formats, folder, render),
    {}
  );
  await attempt("job-summary", () => writeJobSummary(announcement), void 0), await setOutputs(environment.output, outputsOf(report, files));
}
async function writeJobSummary({ report, guide, environment }) {
  let { stepSummary } = environment;
  if (stepSummary === null) return;
  let limit = await jobSummaryRoom(stepSummary);
  await addToJobSummary(stepSummary, summaryBody(report, { environment, guide, limit }));
}
export {
  tellEveryone
};
