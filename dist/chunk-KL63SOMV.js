import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  checkReport,
  globMatcher,
  pathFilter
} from "./chunk-AHX2OSYJ.js";
import {
  ModulePaths,
  bindsAtTop,
  findInFile,
  handedOnBy,
  isLookedInto,
  isPythonSource,
  modulesSeenFrom,
  pythonText,
  unread,
  virtualEnvironments
} from "./chunk-6L3GUBQY.js";
import {
  DEFAULT_CONFIG
} from "./chunk-J3QADQTE.js";

// src/compare/match.ts
var key = (...parts) => parts.join("\0"), byStatement = (u) => key(u.kind, u.canonical, u.statement), PHASES_IN_FILE = [
  (u) => key(u.kind, u.canonical, u.scope, u.statement),
  byStatement,
  (u) => key(u.kind, u.canonical, u.scope),
  (u) => u.kind === "import" ? u.kind : null
], PHASE_BETWEEN_FILES = byStatement, DEPENDENCIES = (u) => u.kind === "dependency" ? u.symbol : null, butDependencies = (phase) => (u) => u.kind === "dependency" ? null : phase(u);
function matchUsages(files) {
  let sided = files.map(candidatesOf);
  for (let { base: base2, head: head2 } of sided) {
    for (let phase of PHASES_IN_FILE) matchEqual(base2, head2, butDependencies(phase), !1);
    matchEqual(base2, head2, DEPENDENCIES, !1);
  }
  let [base, head] = [inPathOrder(sided.map((s) => s.base)), inPathOrder(sided.map((s) => s.head))];
  matchEqual(base, head, butDependencies(PHASE_BETWEEN_FILES), !0);
  let carried = new Set(sided.flatMap((sides) => carriedImports(sides.head)));
  return [
    ...head.map((candidate) => inHead(candidate, carried.has(candidate))),
    ...base.filter((candidate) => candidate.counterpart === null).map(removed)
  ].sort((a, b) => compareText(a.path, b.path) || comparePlace(a.usage, b.usage));
}
function matchEqual(base, head, keyOf, moved) {
  if (base.length === 0 || head.length === 0) return;
  let waiting = /* @__PURE__ */ new Map();
  for (let candidate of base) {
    let group = candidate.counterpart === null ? keyOf(candidate.usage) : null;
    if (group === null) continue;
    let equals = waiting.get(group);
    equals ? equals.queue.push(candidate) : waiting.set(group, { queue: [candidate], next: 0 });
  }
  for (let candidate of head) {
    let group = candidate.counterpart === null ? keyOf(candidate.usage) : null, equals = group === null ? void 0 : waiting.get(group), counterpart = equals?.queue[equals.next];
    !equals || !counterpart || (equals.next += 1, candidate.counterpart = counterpart, counterpart.counterpart = candidate, candidate.moved = moved);
  }
}
function carriedImports(head) {
  let isNew = (candidate) => candidate.counterpart === null, bringsNew = /* @__PURE__ */ new Map(), ids = ({ cell, bindings }) => bindings.map((id) => `${cell ?? ""}:${id}`);
  for (let candidate of head)
    if (candidate.usage.kind !== "import")
      for (let id of ids(candidate.usage)) bringsNew.set(id, bringsNew.get(id) || isNew(candidate));
  return head.filter((candidate) => {
    if (candidate.usage.kind !== "import" || !isNew(candidate)) return !1;
    let uses = ids(candidate.usage).map((id) => bringsNew.get(id));
    return uses.includes(!1) && !uses.includes(!0);
  });
}
function inHead({ usage, path, counterpart, moved }, carried) {
  if (counterpart === null)
    return { status: "new", usage, path, previous: null, carried, permissionGone: !1 };
  let permissionGone = counterpart.usage.allowed !== null && usage.allowed === null, previous = { path: counterpart.path, line: counterpart.usage.line, usage: counterpart.usage };
  return { status: moved ? "moved" : "kept", usage, path, previous, carried: !1, permissionGone };
}
function removed({ usage, path }) {
  return { status: "removed", usage, path, previous: null, carried: !1, permissionGone: !1 };
}
function candidatesOf({ path, previousPath, base, head }) {
  return { base: candidates(base, previousPath ?? path), head: candidates(head, path) };
}
function candidates(usages, path) {
  return [...usages].sort(comparePlace).map((usage) => ({ usage, path, counterpart: null, moved: !1 }));
}
function inPathOrder(files) {
  return [...files].sort((a, b) => compareText(a[0]?.path ?? "", b[0]?.path ?? "")).flat();
}
function comparePlace(a, b) {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column || compareText(a.kind, b.kind) || compareText(a.symbol, b.symbol);
}
function compareText(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

// src/policy/modes.ts
function modeFinder(config) {
  let overrides = config.overrides.map((override, index) => ({
    override,
    name: `overrides[${index}].`,
    matches: globMatcher(override.paths)
  })).reverse(), top = { ...config, kinds: kindsInForce(config) };
  return (usage, path) => {
    for (let { override, name, matches } of overrides) {
      let said = saidOf(usage, override, name);
      if (said && matches(path)) return said;
    }
    return saidOf(usage, top, "") ?? { mode: config.mode, source: "mode" };
  };
}
function isOff(config) {
  return [{ ...config, kinds: kindsInForce(config) }, ...config.overrides].flatMap((part) => [
    part.mode,
    ...Object.values(part.kinds),
    ...Object.values(part.categories)
  ]).every((mode) => mode === null || mode === "off");
}
function kindsInForce({ mode, kinds }) {
  let { probe, ...others } = kinds;
  return mode === "off" && probe === DEFAULT_CONFIG.kinds.probe ? others : kinds;
}
function saidOf({ category, kind }, { categories, kinds, mode }, where) {
  let byCategory = categories[category];
  if (byCategory) return { mode: byCategory, source: `${where}categories.${category}` };
  let byKind = kinds[kind];
  return byKind ? { mode: byKind, source: `${where}kinds.${kind}` } : mode && { mode, source: `${where}mode` };
}

// src/policy/reasons.ts
var UNCHECKED = /* @__PURE__ */ new Map([
  ["undecodable", "not decodable"],
  ["unreadable", "not readable"],
  ["too-large", "too large"]
]), PATHS_NAMED = 3;
function usageReasons(tally2, config, softened) {
  let exempt = tally2.exempt.length > 0 ? [{ level: "pass", text: `Not counted: ${exemptions(tally2)}` }] : [];
  if (!tally2.fails && !tally2.warns) {
    let counting = tally2.failing.length + tally2.warning.length;
    return [{ level: "pass", text: passing(tally2, config) }, ...counting > 0 ? exempt : []];
  }
  let reasons = [];
  if (tally2.fails) {
    let limit = config.allowNew > 0 ? `only ${config.allowNew} may pass (allow-new)` : "none allowed", text = `${newUsages(tally2.failing)}${lessRemoved(tally2)}, ${limit}`;
    reasons.push(failure(text, softened));
  }
  if (tally2.warns) {
    let text = `${newUsages(tally2.warning)} only ${verb(tally2.warning.length, "warn")} (${sources(tally2.warning)})`;
    reasons.push({ level: "warn", text });
  }
  return !tally2.fails && tally2.failing.length > 0 && reasons.push({ level: "pass", text: `${newUsages(tally2.failing)} may pass (${room(tally2, config)})` }), [...reasons, ...exempt];
}
function problemReasons(problems, config, softened) {
  let reasons = [], unreadable = (text) => reasons.push(config.onUnreadable === "fail" ? failure(text, softened) : { level: "warn", text }), unchecked = /* @__PURE__ */ new Map();
  for (let { path, reason } of problems) {
    let words = UNCHECKED.get(reason);
    words && unchecked.set(path, `${path} (${words})`);
  }
  unchecked.size > 0 && unreadable(`${count(unchecked.size, "changed file")} could not be checked: ${named(unchecked.values())}`), problems.some(({ reason }) => reason === "incomplete-list") && unreadable("The list of changed files is not whole, so some of them were not checked");
  let broken = new Set(
    problems.filter((p) => p.reason === "syntax-error" && p.side === "head").map(({ path }) => path)
  );
  if (broken.size > 0) {
    let have = broken.size === 1 ? "has a syntax error" : "have syntax errors", text = `${count(broken.size, "changed file")} ${have}, near which usages may be missed: ${named(broken)}`;
    reasons.push({ level: "warn", text });
  }
  return reasons;
}
function softening(config, today, label) {
  return config.enforceFrom !== null && today < config.enforceFrom ? `before ${config.enforceFrom} (enforce-from)` : label === null ? null : `with the label ${label}`;
}
function room({ credit }, config) {
  return credit === 0 ? "allow-new" : config.allowNew === 0 ? "balance: net" : "balance: net, allow-new";
}
function failure(text, softened) {
  return softened === null ? { level: "fail", text } : { level: "warn", text: `${text}; only a warning ${softened}` };
}
function passing(tally2, config) {
  let thanks = tally2.removed > tally2.added ? ": thank you" : "", removed2 = tally2.removed > 0 ? `; ${tally2.removed} removed${thanks}` : "", counting = [...tally2.failing, ...tally2.warning];
  return counting.length > 0 ? `${newUsages(counting)} may pass (${room(tally2, config)})${removed2}` : tally2.exempt.length > 0 ? `No new usage that counts: ${exemptions(tally2)}${removed2}` : `No new usage${removed2}`;
}
function newUsages(judged) {
  let gone = judged.filter(({ matched }) => matched.permissionGone).length;
  if (gone === 0) return count(judged.length, "new usage");
  let comment = `without the comment that allowed ${gone === 1 ? "it" : "them"}`, left = `${count(gone, "usage")} left ${comment}`;
  return gone === judged.length ? left : `${count(judged.length - gone, "new usage")} and ${left}`;
}
function lessRemoved({ credit }) {
  return credit > 0 ? ` less ${credit} removed (balance: net)` : "";
}
function exemptions({ exempt }) {
  let allowed = exempt.filter(({ standing }) => standing === "allowed").length, carried = exempt.filter(({ standing }) => standing === "carried").length, off = exempt.filter(({ standing }) => standing === "counts");
  return [
    allowed > 0 && `${allowed} allowed by a comment`,
    carried > 0 && `${carried} carried along`,
    off.length > 0 && `${off.length} off (${sources(off)})`
  ].filter(Boolean).join(", ");
}
function sources(judged) {
  let counts = /* @__PURE__ */ new Map();
  for (let { mode } of judged) counts.set(mode.source, (counts.get(mode.source) ?? 0) + 1);
  return counts.size === 1 ? [...counts.keys()].join() : [...counts].map(([source, n]) => `${n} by ${source}`).join(", ");
}
function named(paths) {
  let all = [...paths], more = all.length > PATHS_NAMED ? ` and ${all.length - PATHS_NAMED} more` : "";
  return all.slice(0, PATHS_NAMED).join(", ") + more;
}
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`, verb = (n, plural) => n === 1 ? `${plural}s` : plural;

// src/policy/tally.ts
function tally(matched, config) {
  let modeOf = modeFinder(config), all = matched.map((m) => ({ matched: m, standing: standingOf(m), mode: modeOf(m.usage, m.path) })), counting = all.filter(({ standing }) => standing === "counts"), failing = counting.filter(({ mode }) => mode.mode === "fail"), warning = counting.filter(({ mode }) => mode.mode === "warn"), inForce = (standing) => all.filter((judged) => judged.standing === standing && judged.mode.mode !== "off").length, credit = config.balance === "net" ? Math.max(0, inForce("removed") - inForce("carried")) : 0, mayPass = credit + config.allowNew, fails = failing.length > mayPass;
  return {
    all,
    failing,
    warning,
    exempt: all.filter(isExempt),
    added: all.filter(({ matched: m }) => m.status === "new").length,
    removed: all.filter(({ matched: m }) => m.status === "removed").length,
    credit,
    mayPass,
    fails,
    warns: warning.length > 0 && (fails || failing.length + warning.length > mayPass)
  };
}
function standingOf({ status, usage, carried, permissionGone }) {
  switch (status) {
    case "new":
      return usage.allowed ? "allowed" : carried ? "carried" : "counts";
    case "removed":
      return usage.allowed ? "idle" : "removed";
    case "kept":
    case "moved":
      return permissionGone ? "counts" : "idle";
  }
}
function isExempt({ standing, mode }) {
  return standing === "allowed" || standing === "carried" || standing === "counts" && mode.mode === "off";
}

// src/policy/verdict.ts
var BY_SEVERITY = ["fail", "warn", "pass"];
function decide(matched, problems, config, { today, label }) {
  let result = tally(matched, config), softened = softening(config, today, label), reasons = isOff(config) ? [{ level: "pass", text: "Nothing is checked: the mode is off" }] : [...usageReasons(result, config, softened), ...problemReasons(problems, config, softened)], worstFirst = BY_SEVERITY.flatMap((level) => reasons.filter((reason) => reason.level === level));
  return {
    verdict: worstFirst[0]?.level ?? "pass",
    reasons: worstFirst.map(({ text }) => text),
    decisions: result.all.map((judged) => rule(judged, result, config, softened))
  };
}
function rule(judged, result, config, softened) {
  switch (judged.standing) {
    case "removed":
    case "idle":
      return { decision: null, why: null };
    case "allowed":
      return { decision: "allowed", why: null };
    case "carried":
      return { decision: "carried", why: "every use that goes through this import was there before" };
    case "counts": {
      let { decision, why } = ruleCounting(judged, result, config, softened), gone = judged.matched.permissionGone ? "the comment that allowed it is gone" : null;
      return { decision, why: [gone, why].filter((part) => part !== null).join("; ") || null };
    }
  }
}
function ruleCounting({ mode: { mode, source } }, result, config, softened) {
  let plain = source === "mode";
  return mode === "off" ? { decision: "off", why: `off (${source})` } : (mode === "fail" ? result.fails : result.warns) ? mode === "warn" ? { decision: "warn", why: plain ? null : `only warns (${source})` } : softened !== null ? { decision: "warn", why: `only warns ${softened}` } : { decision: "fail", why: plain ? null : `fails (${source})` } : { decision: "off", why: `may pass (${room(result, config)})` };
}

// src/usages/asked-modules.ts
var NONE = /* @__PURE__ */ new Map(), AskedModules = class {
  paths;
  looking;
  /** Null where a file could not be read. */
  texts = /* @__PURE__ */ new Map();
  wanted = /* @__PURE__ */ new Set();
  known = /* @__PURE__ */ new Map();
  /** Modules that import each other: a question that is being answered has no answer yet. */
  beingAnswered = /* @__PURE__ */ new Set();
  constructor(paths, looking) {
    this.paths = paths, this.looking = looking;
  }
  /** How the file at this path is looked at: through its imports. */
  lookingFrom(file) {
    return { ...this.looking, modules: modulesSeenFrom(file, this.paths, this), followsImports: !0 };
  }
  /** Gives the text of a module. What was answered without it may now have another answer. */
  supply(file, text) {
    this.texts.set(file, text), this.known.clear();
  }
  /** The files that were asked for and are not here; each is named once. */
  takeWanted() {
    let { wanted } = this;
    return this.wanted = /* @__PURE__ */ new Set(), wanted;
  }
  handsOn(file, name) {
    let text = this.textOf(file);
    if (text === null) return null;
    let direct = this.direct(file, text).get(name);
    if (direct) return direct;
    let way = wayOf(text, name);
    if (way === null) return null;
    let words = /* @__PURE__ */ new Set([name]), followsImports = way === "follow";
    return this.answer(`${file}\0${name}`, file, text, { words, followsImports }).get(name) ?? null;
  }
  allHandedOn(file) {
    let text = this.textOf(file);
    return text === null ? NONE : this.answer(`${file}\0*`, file, text, { followsImports: !0 });
  }
  binds(file, name) {
    let text = this.textOf(file);
    return text?.includes(name) === !0 && bindsAtTop(text, name, this.looking.parse);
  }
  textOf(file) {
    let text = this.texts.get(file);
    return text === void 0 && this.wanted.add(file), text ?? null;
  }
  direct(file, text) {
    return text.includes("eventlet") ? this.answer(file, file, text, { followsImports: !1 }) : NONE;
  }
  answer(key2, file, text, how) {
    let known = this.known.get(key2);
    if (known) return known;
    if (this.beingAnswered.has(key2)) return NONE;
    this.beingAnswered.add(key2);
    let names = handedOnBy(text, { ...this.lookingFrom(file), ...how });
    return this.beingAnswered.delete(key2), this.known.set(key2, names), names;
  }
}, FROM_IMPORT = /^[ \t]*from[ \t]+[.\w \t]+?[ \t]+import[ \t]*(?:\(([^)]*)\)|((?:[^\n\\]|\\\r?\n)*))/gm, IMPORT_AS = /^[ \t]*import[ \t]+[^\n]*\bas[ \t]+(\w+)/gm;
function wayOf(text, name) {
  let word = new RegExp(`\\b${name}\\b`), star = !1;
  for (let [, inParentheses, plain] of text.matchAll(FROM_IMPORT)) {
    let names = inParentheses ?? plain ?? "";
    if (word.test(names)) return "import";
    star ||= names.trim().startsWith("*");
  }
  if (star) return "follow";
  for (let [, alias] of text.matchAll(IMPORT_AS)) if (alias === name) return "import";
  let assigned = new RegExp(
    `^[ \\t]*${name}[ \\t]*(?::[^=\\n]*)?=[ \\t]*[A-Za-z_][\\w.]*(?:\\(\\))?[ \\t]*(?:#.*)?$`,
    "m"
  ), returned = new RegExp(
    `^[ \\t]*def[ \\t]+${name}[ \\t]*\\([ \\t]*\\)[^:]*:\\s[^]{0,400}?\\breturn[ \\t]+[A-Za-z_][\\w.]*(?:\\(\\))?[ \\t]*$`,
    "m"
  );
  return assigned.test(text) || returned.test(text) ? "follow" : null;
}

// src/side.ts
async function readSide(snapshot, entries, side, looking) {
  let found = /* @__PURE__ */ new Map(), sources2 = /* @__PURE__ */ new Map();
  for await (let content of snapshot.read(entries)) {
    let { path } = content.entry;
    "bytes" in content ? isPythonSource(path, content.bytes) ? sources2.set(path, content.bytes) : found.set(path, await findInFile(path, content.bytes, looking)) : found.set(path, unread(content));
  }
  return sources2.size > 0 && await resolveThroughTree(snapshot, sources2, looking, found), {
    problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({ path, side, ...each }))),
    usagesOf: (entry) => entry ? found.get(entry.path)?.usages ?? [] : []
  };
}
async function resolveThroughTree(snapshot, sources2, looking, found) {
  let entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry])), modules = new AskedModules(new ModulePaths(entries.keys()), looking);
  for (let [path, bytes] of sources2) modules.supply(path, pythonText(bytes));
  let unsettled = [...sources2.keys()];
  for (; unsettled.length > 0; ) {
    let asking = [], wanted = /* @__PURE__ */ new Set();
    for (let path of unsettled) {
      let bytes = sources2.get(path);
      if (!bytes) continue;
      found.set(path, await findInFile(path, bytes, modules.lookingFrom(path)));
      let asked = modules.takeWanted();
      asked.size > 0 && asking.push(path);
      for (let each of asked) wanted.add(each);
    }
    let toRead = [...wanted].flatMap((path) => entries.get(path) ?? []);
    for (let path of wanted) modules.supply(path, null);
    for await (let content of snapshot.read(toRead))
      modules.supply(content.entry.path, "bytes" in content ? pythonText(content.bytes) : null);
    unsettled = asking;
  }
}

// src/check.ts
async function check(changes, checking) {
  let { tool, config, origin, looking, label } = checking, files = filesToCheck(changes, config), base = await readSide(
    changes.base,
    files.flatMap(({ base: base2 }) => base2 ?? []),
    "base",
    looking
  ), head = await readSide(
    changes.head,
    files.flatMap(({ head: head2 }) => head2 ?? []),
    "head",
    looking
  ), sided = files.map((file) => ({
    path: file.path,
    previousPath: file.previousPath,
    base: base.usagesOf(file.base),
    head: head.usagesOf(file.head)
  })), matched = matchUsages(sided), problems = [...incomplete(changes), ...base.problems, ...head.problems], verdict = decide(matched, problems, config, { today: looking.today, label });
  return checkReport({
    tool,
    comparison: changes.comparison,
    matched,
    verdict,
    notes: [],
    files: files.map(({ path, previousPath, change }) => ({ path, previousPath, change })),
    problems,
    config,
    origin,
    label
  });
}
function filesToCheck({ files }, config) {
  let includes = {
    base: pathFilter(config, virtualEnvironments(files.flatMap(({ base }) => base?.path ?? []))),
    head: pathFilter(config, virtualEnvironments(files.flatMap(({ head }) => head?.path ?? [])))
  }, wanted = (side, entry) => entry && isLookedInto(entry.path) && includes[side](entry.path) ? entry : null;
  return files.flatMap((file) => {
    let [base, head] = [wanted("base", file.base), wanted("head", file.head)];
    return base || head ? [{ ...file, base, head }] : [];
  });
}
function incomplete({ incomplete: messages }) {
  return messages.map((message) => ({
    path: "",
    side: "head",
    reason: "incomplete-list",
    line: null,
    message
  }));
}

export {
  check
};
