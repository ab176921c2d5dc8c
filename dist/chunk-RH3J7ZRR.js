import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  lookingWith,
  pathFilter,
  pythonSyntax
} from "./chunk-EMFKF2LZ.js";
import {
  findInFile,
  isNotebookPath,
  isPythonPath,
  manifestKind,
  mayBeScript,
  switchFileKind,
  virtualEnvironments
} from "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-4CG4QDJF.js";
import {
  reportedCategories
} from "./chunk-TBSN4HBE.js";
import {
  configForScan,
  configNamed
} from "./chunk-6F6N3M3C.js";
import "./chunk-5VISM2TE.js";
import "./chunk-ESZ2MITD.js";
import {
  emit,
  optionText
} from "./chunk-KDYLWKGE.js";
import "./chunk-IW5IZ5UJ.js";
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
  STAR,
  SYMBOLS,
  VARIABLES
} from "./chunk-EMLDNISN.js";
import {
  KINDS
} from "./chunk-YDOLPFRT.js";
import {
  openRepository
} from "./chunk-LYB3S53Q.js";
import "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import {
  CATEGORIES
} from "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import {
  cacheFolder
} from "./chunk-AIP7276R.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import "./chunk-UBAHLTCH.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import {
  FORMATS,
  unfit
} from "./chunk-QYGKBKWS.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";
import "./chunk-U56Z3OH6.js";
import {
  __callDispose,
  __using
} from "./chunk-2OMAMYGH.js";

// src/cli/history.ts
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";

// src/inventory/days.ts
function dayOf(time) {
  return new Date(time * 1e3).toISOString().slice(0, 10);
}
function timeOf(day) {
  return Date.parse(`${day}T00:00:00Z`) / 1e3;
}
function daysBetween(from, to) {
  return Math.round((timeOf(to) - timeOf(from)) / 86400);
}
var RELATIVE = /^(\d{1,4})[ .]?(day|week|month|year)s?(?:[ .]ago)?$/;
function parseSince(text, today) {
  let [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year !== void 0) {
    let named = `${year}-${month}-${day}`, time = timeOf(named);
    if (!Number.isNaN(time) && dayOf(time) === named) return named;
  }
  let [, count, unit] = RELATIVE.exec(text.trim()) ?? [];
  if (count !== void 0 && unit !== void 0) return before(today, Number(count), unit);
  throw new ConfigError(
    `--since takes a day (2020-03-31), a month (2020-03), a year (2020) or a time ("18 months"), not ${JSON.stringify(text)}`
  );
}
function before(today, count, unit) {
  let date = new Date(timeOf(today) * 1e3);
  if (unit === "day" || unit === "week")
    date.setUTCDate(date.getUTCDate() - count * (unit === "week" ? 7 : 1));
  else {
    let day = date.getUTCDate();
    date.setUTCDate(1), date.setUTCMonth(date.getUTCMonth() - count * (unit === "year" ? 12 : 1));
    let length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, length));
  }
  return date.toISOString().slice(0, 10);
}

// src/inventory/pace.ts
var QUARTER = 91.31, STRETCHES = [QUARTER, 2 * QUARTER, 4 * QUARTER], SHORTEST = 0.5, LONGEST = 1.5, HORIZON_DAYS = 30 * 365.25;
function paceOf(points) {
  let last = points.at(-1), first = last && pointBefore(points, QUARTER);
  if (!last || !first) return null;
  let change = last.counts.total - first.counts.total, days = daysBetween(first.date, last.date);
  return {
    from: first.date,
    to: last.date,
    change,
    perQuarter: Math.round(change * QUARTER / days * 10) / 10,
    byCategory: pull(first, last)
  };
}
function pull(first, last) {
  let [before2, after] = [first.counts.byCategory, last.counts.byCategory], changes = [.../* @__PURE__ */ new Set([...Object.keys(before2), ...Object.keys(after)])].sort().map((id) => [id, (after[id] ?? 0) - (before2[id] ?? 0)]);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}
function pointBefore(points, days) {
  let last = points.at(-1);
  if (!last) return null;
  let distance = (point) => daysBetween(point.date, last.date);
  return points.filter((point) => distance(point) >= days * SHORTEST).reduce((best, point) => !best || Math.abs(distance(point) - days) < Math.abs(distance(best) - days) ? point : best, null);
}
function outlookOf(points, today) {
  let last = points.at(-1), pace = paceOf(points), none = (why) => ({ pace, forecast: null, outlook: [...lately(pace), why] });
  if (!last || last.counts.total === 0) return { pace, forecast: null, outlook: [goneSince(points)] };
  if (daysBetween(last.date, today) > QUARTER)
    return {
      pace,
      forecast: null,
      outlook: [
        `Not at this pace: nothing has been committed since ${last.date}. If something has, fetch it first.`
      ]
    };
  if (!pace) return none("There is no pace yet: it takes points that are a quarter of a year apart.");
  if (pace.change >= 0) return none("Not at this pace: the last usage goes only when they get fewer.");
  let rates = ratesOf(points, last), soonest = last.counts.total / Math.max(...rates.map(({ fast }) => fast)), slowest = Math.min(...rates.map(({ slow }) => slow)), longest = slowest > 0 ? last.counts.total / slowest : Number.POSITIVE_INFINITY;
  if (soonest > HORIZON_DAYS) return none("Not at this pace: it would take more than thirty years.");
  let forecast = {
    earliest: monthAfter(last.date, soonest),
    latest: longest > HORIZON_DAYS ? null : monthAfter(last.date, longest)
  };
  return { pace, forecast, outlook: [...lately(pace), forecastSentence(forecast)] };
}
function ratesOf(points, last) {
  return STRETCHES.flatMap((stretch, at) => {
    let first = pointBefore(points, stretch), days = first ? daysBetween(first.date, last.date) : 0;
    if (!first || at > 0 && days > stretch * LONGEST) return [];
    let gone = Math.max(0, first.counts.total - last.counts.total), spread = Math.sqrt(gone);
    return { fast: (gone + spread) / days, slow: (gone - spread) / days };
  });
}
function lately(pace) {
  if (!pace) return [];
  let { from, to, change, perQuarter } = pace, moved = change === 0 ? "as many came as went" : `${Math.abs(change)} ${change < 0 ? "fewer" : "more"}`, rate = change === 0 ? "" : `, ${Math.abs(perQuarter)} a quarter`;
  return [`From ${from} to ${to}: ${moved}${rate}.`];
}
function forecastSentence({ earliest, latest }) {
  return latest === null ? `At this pace the last usage goes in ${earliest} at the earliest; when at the latest can't be told, for they do not get fewer steadily.` : earliest === latest ? `At this pace the last usage goes in ${earliest}.` : `At this pace the last usage goes between ${earliest} and ${latest}.`;
}
function goneSince(points) {
  let at = points.findLastIndex(({ counts }) => counts.total > 0), [before2, gone] = [points[at], points[at + 1]];
  return !before2 || !gone ? "No usage of eventlet stood at any of these points." : `The last usage went between ${before2.date} and ${gone.date}.`;
}
function monthAfter(day, days) {
  return dayOf(timeOf(day) + days * 86400).slice(0, 7);
}

// src/inventory/points.ts
var DAY = 86400, AHEAD = DAY;
function inOrder(commits, now) {
  let ends = [];
  for (let commit of commits) {
    if (commit.time > now + AHEAD) continue;
    let length = firstPlace(ends, (commitsAt2) => (commitsAt2.at(-1)?.time ?? 0) > commit.time), commitsAt = ends[length];
    commitsAt ? commitsAt.push(commit) : ends.push([commit]);
  }
  let run = [];
  for (let commitsAt of ends.reverse()) {
    let next = run.at(-1), best = next ? commitsAt.find(({ time }) => time <= next.time) : commitsAt.at(-1);
    best && run.push(best);
  }
  return run.reverse();
}
function firstPlace(sorted, is) {
  let [low, high] = [0, sorted.length];
  for (; low < high; ) {
    let middle = low + high >> 1, value = sorted[middle];
    value !== void 0 && is(value) ? high = middle : low = middle + 1;
  }
  return low;
}
function periodPoints(commits, every) {
  let last = /* @__PURE__ */ new Map();
  for (let commit of commits) last.set(endOf(every, commit.time), commit);
  let points = [...last].map(([date, commit]) => ({ commit, date, label: null })), newest = points.at(-1);
  return newest ? [...points.slice(0, -1), { ...newest, date: dayOf(newest.commit.time) }] : [];
}
function endOf(every, time) {
  let day = new Date(time * 1e3);
  return every === "week" ? dayOf(time + (7 - day.getUTCDay()) % 7 * DAY) : dayOf(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0) / 1e3);
}
var VERSION = /^(.*?)[vV]?(\d+(?:\.\d+)+|(?<=[vV])\d+)(?:[._-]?post\d+)?$/, YEAR = 1900;
function releasePoints(tags) {
  let releases2 = tags.flatMap((tagged) => {
    let [, prefix2, version] = VERSION.exec(tagged.tag) ?? [];
    return prefix2 === void 0 || version === void 0 || /\d$/.test(prefix2) ? [] : [{ tagged, prefix: prefix2, version: version.split(".").map(Number) }];
  }), prefix = mostCommon(releases2.map(({ prefix: prefix2 }) => prefix2)), ours = releases2.filter((release) => release.prefix === prefix).sort((a, b) => a.tagged.time - b.tagged.time), yearsAreOld = (ours.at(-1)?.version[0] ?? 0) < YEAR, points = [];
  for (let release of ours) {
    let highest = points.at(-1);
    (!highest || compareVersions(release.version, highest.version, yearsAreOld) > 0) && points.push(release);
  }
  return points.map(({ tagged }) => ({ commit: tagged, date: dayOf(tagged.time), label: tagged.tag }));
}
function compareVersions(a, b, yearsAreOld) {
  let isYear = (version) => (version[0] ?? 0) >= YEAR;
  if (yearsAreOld && isYear(a) !== isYear(b)) return isYear(a) ? -1 : 1;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    let difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function mostCommon(values) {
  let counts = /* @__PURE__ */ new Map();
  for (let value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

// src/inventory/file-kind.ts
function fileKind(path) {
  let kinds = [
    isPythonPath(path) ? "python" : null,
    isNotebookPath(path) ? "notebook" : null,
    mayBeScript(path) ? "script" : null,
    manifestKind(path),
    switchFileKind(path)
  ].filter((kind) => kind !== null);
  return kinds.length > 0 ? [...new Set(kinds)].join("+") : null;
}

// src/inventory/findings.ts
var NOTHING_FOUND = { counts: /* @__PURE__ */ new Map(), undecodable: null };
function summarize({ usages, problems }) {
  let undecodable = problems.find(({ reason }) => reason === "undecodable")?.message ?? null;
  if (usages.length === 0 && undecodable === null) return NOTHING_FOUND;
  let counts = /* @__PURE__ */ new Map();
  for (let { kind, category } of usages) {
    let key = `${kind}/${category}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, undecodable };
}
function writeFindings({ counts, undecodable }) {
  return undecodable !== null ? `!${undecodable}` : [...counts].map(([key, count]) => `${key}=${count}`).join(" ");
}
function readFindings(text) {
  if (text === "") return NOTHING_FOUND;
  if (typeof text != "string") return null;
  if (text.startsWith("!")) return { counts: /* @__PURE__ */ new Map(), undecodable: text.slice(1) };
  let pairs = text.split(" ").map((each) => /^([a-z]+\/[\w-]+)=([1-9]\d*)$/.exec(each));
  return pairs.includes(null) ? null : {
    counts: new Map(pairs.map((pair) => [pair?.[1] ?? "", Number(pair?.[2])])),
    undecodable: null
  };
}

// src/inventory/running-total.ts
var RunningTotal = class {
  counts = /* @__PURE__ */ new Map();
  files = 0;
  add(findings) {
    this.move(findings, 1);
  }
  remove(findings) {
    this.move(findings, -1);
  }
  move({ counts }, sign) {
    if (counts.size !== 0) {
      this.files += sign;
      for (let [key, count] of counts) this.counts.set(key, (this.counts.get(key) ?? 0) + sign * count);
    }
  }
  /** The counts as they are now. */
  now() {
    let [kinds, categories] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], total = 0;
    for (let [key, count] of this.counts) {
      let [kind = "", category = ""] = key.split("/");
      kinds.set(kind, (kinds.get(kind) ?? 0) + count), categories.set(category, (categories.get(category) ?? 0) + count), total += count;
    }
    let present = [...categories].filter(([, count]) => count > 0).sort(([a], [b]) => a < b ? -1 : 1);
    return {
      total,
      byKind: Object.fromEntries(KINDS.flatMap((kind) => kinds.get(kind) ? [[kind, kinds.get(kind)]] : [])),
      byCategory: Object.fromEntries(present),
      files: this.files
    };
  }
};

// src/inventory/points-findings.ts
async function findAtPoints(past, points, finding) {
  let { cache } = finding, wanted = points.filter(({ commit }) => !cache.point(commit.oid)), found = /* @__PURE__ */ new Map();
  if (wanted.length > 0) {
    await cache.loadBlobs();
    let steps = await stepsBetween(past, wanted), unread = await readBlobs(past, steps, finding);
    for (let [at, point] of countAlong(steps, unread, finding).entries()) {
      let oid = wanted[at]?.commit.oid ?? "";
      found.set(oid, point), point.problems.some(({ reason }) => TRANSIENT.has(reason)) || cache.keepPoint(oid, point);
    }
  }
  return points.flatMap(({ commit: { oid } }) => found.get(oid) ?? cache.point(oid) ?? []);
}
var TRANSIENT = /* @__PURE__ */ new Set(["unreadable"]);
async function stepsBetween(past, points) {
  let steps = [], kinds = /* @__PURE__ */ new Map(), kindOf = (path) => {
    let known = kinds.get(path);
    if (known !== void 0) return known;
    let kind = fileKind(path);
    return kinds.set(path, kind), kind;
  }, marks = /* @__PURE__ */ new Set(), environments = /* @__PURE__ */ new Set();
  for await (let changed of past.treeChanges(points.map(({ commit }) => commit.tree))) {
    moveMarks(marks, changed) && (environments = virtualEnvironments(marks));
    let changes = changed.flatMap(({ path, oid }) => {
      let kind = kindOf(path);
      return kind === null ? [] : [{ path, oid: oid ?? "", key: oid && `${oid} ${kind}` }];
    });
    steps.push({ changes, environments });
  }
  return steps;
}
function moveMarks(marks, changed) {
  let moved = !1;
  for (let { path, oid } of changed)
    !path.endsWith("/pyvenv.cfg") || marks.has(path) === (oid !== null) || (oid === null ? marks.delete(path) : marks.add(path), moved = !0);
  return moved;
}
async function readBlobs(past, steps, { config, looking, cache, progress }) {
  let entries = unknownBlobs(steps, config, cache), unread = /* @__PURE__ */ new Map(), done = 0;
  for await (let content of past.read(entries, config.maxFileSize)) {
    progress(done++, entries.length);
    let { key } = content.entry;
    "bytes" in content ? cache.keepBlob(key, summarize(await findInFile(content.entry.path, content.bytes, looking))) : unread.set(key, { reason: content.unreadable, message: content.message });
  }
  return entries.length > 0 && progress(done, entries.length), unread;
}
function unknownBlobs(steps, config, cache) {
  let includes = pathFilter(config, /* @__PURE__ */ new Set()), entries = /* @__PURE__ */ new Map();
  for (let { changes } of steps.toReversed())
    for (let { path, oid, key } of changes)
      key === null || entries.has(key) || cache.blob(key) || !includes(path) || entries.set(key, { path, oid, key });
  return [...entries.values()].sort((a, b) => a.path < b.path ? -1 : +(a.path > b.path));
}
function countAlong(steps, unread, { config, cache }) {
  let files = /* @__PURE__ */ new Map(), troubled = /* @__PURE__ */ new Map(), total = new RunningTotal(), environments = null, includes = () => !1, findingsOf = (key) => (key ? cache.blob(key) : void 0) ?? NOTHING_FOUND;
  return steps.map((step) => {
    for (let { path, key } of step.changes) {
      includes(path) && (total.remove(findingsOf(files.get(path))), total.add(findingsOf(key)));
      let problem = problemOf(path, key, findingsOf(key), unread);
      problem ? troubled.set(path, problem) : troubled.delete(path), key === null ? files.delete(path) : files.set(path, key);
    }
    if (step.environments !== environments) {
      environments = step.environments, includes = remembered(pathFilter(config, environments)), total = new RunningTotal();
      for (let [path, key] of files) includes(path) && total.add(findingsOf(key));
    }
    return { counts: total.now(), problems: [...troubled.values()].filter(({ path }) => includes(path)) };
  });
}
function problemOf(path, key, { undecodable }, unread) {
  let why = key === null ? void 0 : unread.get(key);
  return why ? { path, side: "head", line: null, ...why } : undecodable === null ? null : { path, side: "head", reason: "undecodable", line: null, message: undecodable };
}
function remembered(matches) {
  let known = /* @__PURE__ */ new Map();
  return (path) => {
    let answer = known.get(path);
    return answer === void 0 && (answer = matches(path), known.set(path, answer)), answer;
  };
}

// src/inventory/history.ts
async function takeHistory(past, commit, taking) {
  let { tool, origin, every, today, cache } = taking, line = await past.mainLine(commit), { points, notes } = await choosePoints(past, line, taking);
  await cache.loadPoints();
  let found = await findAtPoints(past, points, taking);
  await cache.save();
  let reported = points.map(({ commit: { oid }, date, label }, at) => {
    let { counts } = found[at] ?? NOTHING;
    return { date, revision: oid, label, counts };
  });
  return {
    schemaVersion: 1,
    command: "history",
    tool,
    revision: commit,
    every,
    points: reported,
    ...outlookOf(reported, today),
    notes,
    categories: reportedCategories(reported.flatMap(({ counts }) => Object.keys(counts.byCategory))),
    problems: [...cutShort(line, taking), ...problemsOf(points, found)],
    config: origin
  };
}
var NOTHING = { counts: { total: 0, byKind: {}, byCategory: {}, files: 0 }, problems: [] };
async function choosePoints(past, { commits }, taking) {
  let { every, since, today } = taking, now = timeOf(today) + DAY2, ordered = inOrder(commits, now), newest = commits.at(-1), points = every === "release" ? await releases(past, now) : periodPoints(ordered, every), last = points.at(-1), ended = newest && last?.commit.oid !== newest.oid ? [...points, { commit: newest, date: endDate(last, newest.time, today), label: null }] : points, chosen = since === null ? ended : ended.filter(({ date }) => date >= since);
  if (chosen.length === 0)
    throw new ConfigError(`there is no commit since ${since}: the last one is of ${ended.at(-1)?.date}`);
  return { points: chosen, notes: every === "release" ? [] : disorder(commits.length - ordered.length) };
}
var DAY2 = 86400;
async function releases(past, now) {
  let tags = (await past.taggedCommits()).filter(({ time }) => time <= now + DAY2), points = releasePoints(tags);
  if (points.length > 0) return points;
  throw new ConfigError(
    "no tag of this repository names a release, such as v1.2 or 1.2.3. Fetch the tags (git fetch --tags; in a workflow, give actions/checkout `fetch-tags: true`), or use --every month."
  );
}
function endDate(before2, time, today) {
  let day = dayOf(Math.min(time, timeOf(today)));
  return before2 && before2.date > day ? before2.date : day;
}
function disorder(count) {
  return count === 0 ? [] : [`${count === 1 ? "1 commit has a date" : `${count} commits have dates`} out of order: each is counted with the commit before it.`];
}
function cutShort({ commits, cut }, { since, every }) {
  let [first] = commits;
  return cut === null || !first || every === "release" || since !== null && dayOf(first.time) < since ? [] : [{ path: "", side: "head", reason: "incomplete-list", line: null, message: `the history starts at ${dayOf(first.time)}, at ${first.oid.slice(0, 12)}: ${cut}` }];
}
function problemsOf(points, found) {
  let seen = /* @__PURE__ */ new Map();
  for (let [at, { problems }] of found.entries())
    for (let problem of problems) {
      let key = `${problem.reason} ${problem.path} ${problem.message}`, known = seen.get(key) ?? { problem, dates: [] };
      known.dates.push(points[at]?.date ?? ""), seen.set(key, known);
    }
  return [...seen.values()].map(({ problem, dates }) => {
    let [first, last] = [dates[0], dates.at(-1)], when = first === last ? `at ${first}` : `from ${first} to ${last}`;
    return { ...problem, message: `${problem.message} (${when})` };
  });
}

// src/inventory/history-cache.ts
import { createHash as createHash2 } from "node:crypto";
import { join as join2 } from "node:path";

// src/inventory/cache-file.ts
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
var MAGIC = "no-new-eventlet cache 1", KEPT = 8;
async function readTable(folder, name) {
  let file = join(folder, name), text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    let code = error instanceof Error && "code" in error ? error.code : null, damage = code === "ENOENT" ? null : `${file} cannot be read (${code})`;
    return { table: /* @__PURE__ */ new Map(), damage };
  }
  let table = parse(text);
  return table ? { table, damage: null } : { table: /* @__PURE__ */ new Map(), damage: `${file} is damaged; it is made anew` };
}
function parse(text) {
  let end = text.indexOf(`
`), body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${MAGIC} ${digest(body)}`) return null;
  let table = /* @__PURE__ */ new Map();
  for (let at = 0; at < body.length; ) {
    let line = body.indexOf(`
`, at), tab = body.indexOf("	", at);
    if (line < 0 || tab < 0 || tab > line) return null;
    table.set(body.slice(at, tab), body.slice(tab + 1, line)), at = line + 1;
  }
  return table;
}
async function writeTable(folder, name, table) {
  let body = [...table].map(([key, value]) => `${key}	${value}
`).join(""), temporary = join(folder, `.${name}.${randomUUID()}`);
  try {
    return await mkdir(folder, { recursive: !0 }), await writeFile(temporary, `${MAGIC} ${digest(body)}
${body}`), await rename(temporary, join(folder, name)), await dropOldest(folder), null;
  } catch (error) {
    return await rm(temporary, { force: !0 }).catch(() => {
    }), `the cache ${folder} cannot be written: ${error instanceof Error ? error.message : error}`;
  }
}
async function dropOldest(folder) {
  let names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  if (names.length <= KEPT) return;
  let times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs)), latestFirst = names.map((name, at) => ({ name, time: times[at] ?? 0 }));
  latestFirst.sort((a, b) => b.time - a.time);
  for (let { name } of latestFirst.slice(KEPT)) await rm(join(folder, name), { force: !0 });
}
function digest(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/inventory/history-cache.ts
var ENGINE = 1, HistoryCache = class {
  folder;
  blobsName;
  pointsName;
  warn;
  blobs = /* @__PURE__ */ new Map();
  points = /* @__PURE__ */ new Map();
  changed = { blobs: !1, points: !1 };
  /** @param root the folder of all caches; null where nothing is kept */
  constructor(root, repository, { tool, config }, warn) {
    let texts = hash([ENGINE, tool.version, catalogue(), config.symbols]), trees = hash([texts, config.paths, config.exclude, config.maxFileSize]);
    this.folder = root === null ? null : join2(root, hash([repository])), this.blobsName = `blobs-${texts}`, this.pointsName = `points-${trees}`, this.warn = warn;
  }
  /** Reads the points; without them, the blobs are not needed. */
  async loadPoints() {
    for (let [commit, text] of await this.load(this.pointsName)) {
      let point = readPoint(text);
      point && this.points.set(commit, point);
    }
  }
  async loadBlobs() {
    for (let [key, text] of await this.load(this.blobsName)) {
      let findings = readFindings(text);
      findings && this.blobs.set(key, findings);
    }
  }
  async load(name) {
    if (this.folder === null) return /* @__PURE__ */ new Map();
    let { table, damage } = await readTable(this.folder, name);
    return damage !== null && this.warn(`cache: ${damage}`), table;
  }
  point(commit) {
    return this.points.get(commit);
  }
  keepPoint(commit, point) {
    this.points.set(commit, point), this.changed = { ...this.changed, points: !0 };
  }
  blob(key) {
    return this.blobs.get(key);
  }
  keepBlob(key, findings) {
    this.blobs.set(key, findings), this.changed = { ...this.changed, blobs: !0 };
  }
  /** Writes what is new. */
  async save() {
    this.changed.blobs && await this.write(this.blobsName, this.blobs, writeFindings), this.changed.points && await this.write(this.pointsName, this.points, (point) => JSON.stringify(point)), this.changed = { blobs: !1, points: !1 };
  }
  async write(name, values, text) {
    if (this.folder === null) return;
    let table = new Map([...values].map(([key, value]) => [key, text(value).replace(/[\r\n]/g, " ")])), failure = await writeTable(this.folder, name, table);
    failure !== null && this.warn(failure);
  }
};
function readPoint(text) {
  try {
    let value = JSON.parse(text);
    return typeof value == "object" && value !== null && "counts" in value && "problems" in value ? value : null;
  } catch {
    return null;
  }
}
function catalogue() {
  return [CATEGORIES.map(({ id, patterns }) => [id, patterns]), SYMBOLS, STAR, VARIABLES, [FRAMEWORK_SYMBOLS, FRAMEWORK_VALUES, FRAMEWORK_SETTINGS, FRAMEWORK_EXTRAS]];
}
function hash(value) {
  let text = JSON.stringify(value, (_, inner) => inner instanceof RegExp ? inner.source : inner);
  return createHash2("sha256").update(text).digest("hex").slice(0, 16);
}

// src/cli/progress.ts
function progressBar({ stderr, showsProgress }, title) {
  if (!showsProgress) return { show: () => {
  }, clear: () => {
  } };
  let shown = "";
  return {
    show: (done, total) => {
      let part = total === 0 ? 1 : done / total, filled = Math.round(part * 30), bar = `${"\u2588".repeat(filled)}${"\u2591".repeat(30 - filled)}`, next = `${title} ${bar} ${String(Math.floor(part * 100)).padStart(3)} % of ${total} files`;
      next !== shown && (shown = next, stderr.write(`\r${next}\x1B[K`));
    },
    clear: () => {
      shown !== "" && stderr.write("\r\x1B[K");
    }
  };
}

// src/cli/history.ts
async function runHistory(line, terminal) {
  var _stack = [];
  try {
    let asked = parseAsked(line, terminal);
    setFlagsFromString("--semi-space-growth-factor=1");
    let repository = __using(_stack, await openRepository(
      resolve(terminal.cwd, optionText(line, "repo") ?? "."),
      terminal.env
    ), !0);
    let commit = await repository.resolve(optionText(line, "rev") ?? "HEAD");
    let named = optionText(line, "config");
    let { config, origin } = await (named === void 0 ? configForScan(repository, commit) : configNamed(named, terminal.cwd));
    let past = repository.past;
    let bar = progressBar(terminal, "Reading the past");
    let report = await takeHistory(past, commit, {
      ...asked,
      tool: TOOL,
      config,
      origin,
      looking: lookingWith(pythonSyntax(), terminal.today, config),
      today: terminal.today,
      cache: new HistoryCache(cacheOf(line, terminal), past.commonDir, { tool: TOOL, config }, (message) => {
        terminal.stderr.write(`no-new-eventlet: ${message}
`);
      }),
      progress: bar.show
    }).finally(bar.clear);
    await emit(report, line, terminal);
    return isPartial(report) ? EXIT.incomplete : EXIT.ok;
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var EVERY = ["week", "month", "release"];
function parseAsked(line, terminal) {
  let [operand] = line.operands;
  if (operand !== void 0)
    throw new ConfigError(
      `history takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`
    );
  for (let { format } of line.destinations)
    if (!FORMATS[format].shows.includes("history")) throw new ConfigError(unfit(format, "history"));
  let since = optionText(line, "since"), given = optionText(line, "every") ?? "month", every = EVERY.find((known) => known === given);
  if (!every) throw new ConfigError(`--every takes week, month or release, not ${JSON.stringify(given)}`);
  return { every, since: since === void 0 ? null : parseSince(since, terminal.today) };
}
function cacheOf(line, terminal) {
  let named = optionText(line, "cache");
  return named === void 0 ? cacheFolder(terminal.env) : resolve(terminal.cwd, named);
}
function isPartial({ problems }) {
  return problems.some(({ reason }) => reason === "incomplete-list" || reason === "unreadable");
}
export {
  runHistory
};
