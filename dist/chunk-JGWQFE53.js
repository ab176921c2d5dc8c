import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  ModuleText,
  SidedModule,
  findInTree,
  usagesThrough
} from "./chunk-S7QFZ4WU.js";
import {
  globMatcher,
  pathFilter
} from "./chunk-EMFKF2LZ.js";
import {
  ModulePaths,
  OpenText,
  decodePython,
  findBesidePython,
  folderOf,
  isLookedInto,
  isPythonSource,
  modulesSeenFrom,
  openPython,
  together,
  unread,
  virtualEnvironments
} from "./chunk-NT7EA5YB.js";
import {
  checkReport
} from "./chunk-TBSN4HBE.js";
import {
  frameworkOf
} from "./chunk-EMLDNISN.js";
import {
  DEFAULT_CONFIG
} from "./chunk-B4FQZ2TU.js";
import {
  plural
} from "./chunk-JQBI2OGL.js";

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

// src/notes.ts
async function notesOn(noting) {
  let { changes, files, base, head } = noting, lost = await handedOnNoMore(files, [base, ({ base: base2 }) => base2], [head, ({ head: head2 }) => head2]), gained = await handedOnNoMore(files, [head, ({ head: head2 }) => head2], [base, ({ base: base2 }) => base2]);
  return [
    ...await reach(noting, lost, changes.base, "no longer stands for eventlet"),
    ...await reach(noting, gained, changes.head, "now stands for eventlet"),
    ...await requirementAndUse(noting)
  ];
}
async function handedOnNoMore(files, [these, entryOf], [those, otherOf]) {
  let found = /* @__PURE__ */ new Map();
  for (let file of files) {
    let [entry, other] = [entryOf(file), otherOf(file)];
    if (!entry || !other) continue;
    let now = those.handedOnBy(other), names = /* @__PURE__ */ new Map();
    for (let [name, handed] of these.handedOnBy(entry))
      !now.has(name) && await those.binds(other, name) && names.set(name, handed);
    names.size > 0 && found.set(entry.path, names);
  }
  return found;
}
async function reach({ changes, files, looking }, handing, snapshot, whatHappens) {
  if (handing.size === 0) return [];
  let names = namesIn(handing);
  if (changes.isRemote)
    return [
      `${names} ${whatHappens}; how many places outside this change that reaches is only counted with a checkout`
    ];
  let touched = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path])), reached = await usagesThrough(handing, snapshot, (path) => !touched.has(path), looking), places = [...reached.values()].reduce((sum, usages) => sum + usages.length, 0);
  return places === 0 ? [] : [
    `${names} ${whatHappens}: that reaches ${plural(places, "place")} in ${plural(reached.size, "file")} outside this change`
  ];
}
function namesIn(handing) {
  let paths = new ModulePaths(handing.keys()), names = [...handing].flatMap(
    ([file, those]) => [...those.keys()].map((name) => `${paths.nameOf(file)}.${name}`)
  );
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(", ")} and ${names.length - MOST_NAMES} more` : names.join(", ");
}
var MOST_NAMES = 5;
async function requirementAndUse({ changes, matched, config, looking }) {
  let isRequirement = ({ usage }) => usage.kind === "dependency", [requirements, uses] = [
    matched.filter(isRequirement),
    matched.filter((each) => !isRequirement(each))
  ], requirementGoes = allGo(requirements);
  if (!requirementGoes && !allGo(uses)) return [];
  if (changes.isRemote)
    return requirementGoes ? [
      "The requirement on eventlet goes from the changed files; what else uses it is only looked for with a checkout"
    ] : [];
  let left = [...await findInTree(changes.head, config, looking)], place = (wanted) => left.flatMap(([path, { usages }]) => usages.filter(wanted).map(({ line }) => `${path}:${line}`)), required = place(({ kind }) => kind === "dependency"), used = place(({ kind }) => kind !== "dependency" && kind !== "probe");
  if (used.length === 0 && required.length > 0)
    return [
      `This is the last use of eventlet in the repository, and ${required[0]} still requires it${required.length > 1 ? ` (with ${required.length - 1} more)` : ""}`
    ];
  if (requirementGoes && required.length === 0 && used.length > 0) {
    let files = new Set(used.map((each) => each.replace(/:\d+$/, ""))).size;
    return [
      `The last requirement on eventlet goes, and ${plural(used.length, "use")} in ${plural(files, "file")} stay, the first at ${used[0]}`
    ];
  }
  return [];
}
function allGo(matched) {
  return matched.length > 0 && matched.every(({ status }) => status === "removed");
}

// src/policy/modes.ts
function modeFinder(config) {
  let overrides = config.overrides.map((override, index) => ({
    override,
    name: `overrides[${index}].`,
    matches: globMatcher(override.paths)
  })).reverse(), top = { ...config, kinds: kindsInForce(config) };
  return (usage, path) => {
    let off = offByDefault(usage, config), heard = (modes) => off ? { ...modes, mode: null } : modes;
    for (let { override, name, matches } of overrides) {
      let said = saidOf(usage, heard(override), name);
      if (said && matches(path)) return said;
    }
    return saidOf(usage, heard(top), "") ?? off ?? { mode: config.mode, source: "mode" };
  };
}
function offByDefault({ kind, symbol }, { symbols }) {
  return !(kind === "indirect" ? frameworkOf(symbol)?.row : void 0)?.off || Object.hasOwn(symbols, symbol) ? null : { mode: "off", source: `${symbol}, unless the config speaks of it` };
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
var count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`, verb = (n, plural2) => n === 1 ? `${plural2}s` : plural2;

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
  modules = /* @__PURE__ */ new Map();
  byFolder = /* @__PURE__ */ new Map();
  wanted = /* @__PURE__ */ new Set();
  answers = /* @__PURE__ */ new Map();
  stars = /* @__PURE__ */ new Map();
  constructor(paths, looking) {
    this.paths = paths, this.looking = looking;
  }
  /** How the file at this path is looked at: through its imports. */
  lookingFrom(file) {
    let folder = folderOf(file), looking = this.byFolder.get(folder);
    if (!looking) {
      let modules = modulesSeenFrom(folder, this.paths, this);
      looking = { ...this.looking, modules, followsImports: !0 }, this.byFolder.set(folder, looking);
    }
    return looking;
  }
  /** Gives the texts of modules. What was answered without them may now have another answer. */
  supply(texts) {
    for (let [file, text] of texts) this.texts.set(file, text);
    for (let module of this.modules.values()) module.forget();
    this.answers.clear(), this.stars.clear();
  }
  /** The files that were asked for and are not here; each is named once. */
  takeWanted() {
    let { wanted } = this;
    return this.wanted = /* @__PURE__ */ new Set(), wanted;
  }
  handsOn(file, name) {
    let key2 = `${file}\0${name}`, known = this.answers.get(key2);
    if (known !== void 0) return known;
    this.answers.set(key2, null);
    let answer = this.moduleOf(file)?.handsOn(name) ?? null;
    return this.answers.set(key2, answer), answer;
  }
  allHandedOn(file) {
    let known = this.stars.get(file);
    if (known) return known;
    this.stars.set(file, NONE);
    let names = this.moduleOf(file)?.allHandedOn() ?? NONE;
    return this.stars.set(file, names), names;
  }
  mayHandOn() {
    return !0;
  }
  mayLeadOn() {
    return !0;
  }
  binds(file, name) {
    return this.moduleOf(file)?.binds(name) ?? !1;
  }
  moduleOf(file) {
    let known = this.modules.get(file);
    if (known) return known;
    let text = this.texts.get(file);
    if (text === void 0 && this.wanted.add(file), text == null) return null;
    let module = new SidedModule(text, this.lookingFrom(file));
    return this.modules.set(file, module), module;
  }
};

// src/side.ts
async function readSide(snapshot, entries, side, looking, texts) {
  let found = /* @__PURE__ */ new Map(), sources2 = /* @__PURE__ */ new Map();
  for await (let content of snapshot.read(entries)) {
    let { path } = content.entry;
    if (!("bytes" in content)) {
      found.set(path, unread(content));
      continue;
    }
    if (found.set(path, await findBesidePython(path, content.bytes, looking)), !isPythonSource(path, content.bytes)) continue;
    let opened = openPython(content.bytes, { ...looking, followsImports: !0 });
    opened && "file" in opened ? sources2.set(path, { file: opened.file, handsOn: /* @__PURE__ */ new Map() }) : opened && found.set(path, opened.findings);
  }
  return sources2.size > 0 && await resolveThroughTree({ snapshot, sources: sources2, looking, texts, found }), {
    problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({ path, side, ...each }))),
    usagesOf: (entry) => entry ? found.get(entry.path)?.usages ?? [] : [],
    handedOnBy: ({ path }) => sources2.get(path)?.handsOn ?? /* @__PURE__ */ new Map(),
    binds: async ({ path }, name) => {
      let open = sources2.get(path)?.file.open;
      return open?.text.includes(name) ? await looking.syntax.withGrammar(() => new ModuleText(open, looking).binds(name)) : !1;
    }
  };
}
async function resolveThroughTree({ snapshot, sources: sources2, looking, texts, found }) {
  let entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry])), modules = new AskedModules(new ModulePaths(entries.keys()), looking);
  modules.supply([...sources2].map(([path, { file }]) => [path, new ModuleText(file.open, looking)]));
  let unsettled = [...sources2.keys()];
  for (; unsettled.length > 0; ) {
    let asking = [], wanted = /* @__PURE__ */ new Set();
    for (let path of unsettled) {
      let source = sources2.get(path);
      if (!source) continue;
      source.handsOn = await source.file.look(modules.lookingFrom(path));
      let asked = modules.takeWanted();
      asked.size > 0 && asking.push(path);
      for (let each of asked) wanted.add(each);
    }
    let toRead = [...wanted].flatMap((path) => entries.get(path) ?? []);
    modules.supply(await texts.read(snapshot, toRead)), unsettled = asking;
  }
  for (let [path, { file }] of sources2)
    found.set(path, together([await file.findings(modules.lookingFrom(path)), found.get(path) ?? NOTHING]));
}
var NOTHING = { usages: [], problems: [] };

// src/usages/module-texts.ts
var ModuleTexts = class {
  looking;
  byOid = /* @__PURE__ */ new Map();
  constructor(looking) {
    this.looking = looking;
  }
  /** The texts of these files, by path; null where one cannot be read. */
  async read(snapshot, entries) {
    let found = /* @__PURE__ */ new Map(), missing = /* @__PURE__ */ new Map();
    for (let entry of entries) {
      let text = entry.oid === null ? void 0 : this.byOid.get(entry.oid);
      if (!text) {
        let awaited = awaitText();
        missing.set(entry, awaited), { text } = awaited, entry.oid !== null && this.byOid.set(entry.oid, text);
      }
      found.set(entry.path, text);
    }
    await this.fill(snapshot, missing);
    let texts = /* @__PURE__ */ new Map();
    for (let [path, text] of found) texts.set(path, await text);
    return texts;
  }
  async fill(snapshot, missing) {
    try {
      for await (let content of snapshot.read(missing.keys())) {
        let decoded = "bytes" in content ? decodePython(content.bytes) : null, isText = decoded !== null && "text" in decoded;
        missing.get(content.entry)?.arrived(isText ? this.open(decoded.text) : null);
      }
    } finally {
      for (let { arrived } of missing.values()) arrived(null);
    }
  }
  open(text) {
    return new ModuleText(new OpenText(text, this.looking.syntax), this.looking);
  }
};
function awaitText() {
  let arrived = () => {
  };
  return { text: new Promise((resolve) => {
    arrived = resolve;
  }), arrived };
}

// src/check.ts
async function check(changes, checking) {
  let { tool, config, origin, looking, label } = checking, files = filesToCheck(changes, config), entries = (side) => files.flatMap((file) => file[side] ?? []), texts = new ModuleTexts(looking), [base, head] = await Promise.all([
    readSide(changes.base, entries("base"), "base", looking, texts),
    readSide(changes.head, entries("head"), "head", looking, texts)
  ]), sided = files.map((file) => ({
    path: file.path,
    previousPath: file.previousPath,
    base: base.usagesOf(file.base),
    head: head.usagesOf(file.head)
  })), matched = matchUsages(sided), problems = [...incomplete(changes), ...base.problems.filter(isNotOfSuppressions), ...head.problems], verdict = decide(matched, problems, config, { today: looking.today, label });
  return checkReport({
    tool,
    comparison: changes.comparison,
    matched,
    verdict,
    notes: await notesOn({ changes, files, base, head, matched, config, looking }),
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
function isNotOfSuppressions({ reason }) {
  return !reason.startsWith("suppression-");
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
