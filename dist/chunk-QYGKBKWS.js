import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/report/format.ts
var FORMAT_NAMES = [
  "text",
  "json",
  "markdown",
  "sarif",
  "github",
  "rdjson",
  "gitlab",
  "zuul",
  "html"
], ALL = ["check", "scan", "history"], FORMATS = {
  text: {
    extension: "txt",
    shows: ALL,
    load: async () => {
      let { text } = await import("./chunk-4VCJXGWR.js");
      return (report, options) => text(report, textOptions(options));
    }
  },
  json: { extension: "json", shows: ALL, load: async () => (await import("./chunk-SFJUH6HQ.js")).json },
  markdown: { extension: "md", shows: ALL, load: async () => (await import("./chunk-I3YF4HJX.js")).markdown },
  sarif: ofPlaces("sarif", "sarif", async () => (await import("./chunk-DU3DW4FU.js")).sarif),
  github: ofPlaces("github", "github.txt", async () => (await import("./chunk-XD5NGQ6X.js")).github),
  rdjson: ofPlaces("rdjson", "rdjson.json", async () => (await import("./chunk-T3NSFXYD.js")).rdjson),
  gitlab: ofPlaces("gitlab", "gitlab.json", async () => (await import("./chunk-WYNKIKWX.js")).gitlab),
  zuul: ofPlaces("zuul", "zuul.json", async () => (await import("./chunk-DOCGFOCT.js")).zuul),
  html: { extension: "html", shows: ALL, load: async () => (await import("./chunk-N2U6YDHD.js")).html }
};
function ofPlaces(name, extension, load) {
  return {
    extension,
    shows: ["check", "scan"],
    load: async () => {
      let render = await load();
      return (report, options) => {
        if (report.command === "history") throw new ConfigError(unfit(name, report.command));
        return render(report, options);
      };
    }
  };
}
function unfit(name, command) {
  let fitting = FORMAT_NAMES.filter((each) => FORMATS[each].shows.includes(command));
  return `the format ${name} has no room for what ${command} finds; these have: ${fitting.join(", ")}`;
}
function textOptions({ color = !1, width, quiet }) {
  return { color, ...width === void 0 ? {} : { width }, ...quiet === void 0 ? {} : { quiet } };
}
function isFormatName(name) {
  return FORMAT_NAMES.some((known) => known === name);
}
async function renderReport(name, report, options = {}) {
  return (await FORMATS[name].load())(report, options);
}

export {
  FORMAT_NAMES,
  FORMATS,
  unfit,
  isFormatName,
  renderReport
};
