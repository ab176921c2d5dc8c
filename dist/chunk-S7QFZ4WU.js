import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  pathFilter
} from "./chunk-EMFKF2LZ.js";
import {
  ModulePaths,
  NOTHING_FOUND,
  NO_MODULES,
  OpenText,
  PYTHON_ENDINGS,
  Resolver,
  addImports,
  findBesidePython,
  folderOf,
  isLookedInto,
  isPlainPython,
  isPythonSource,
  lastName,
  linesWith,
  mayBeScript,
  modulesSeenFrom,
  openPython,
  patternHeld,
  pythonText,
  readRelevantLines,
  starredBy,
  together,
  unread,
  virtualEnvironments
} from "./chunk-NT7EA5YB.js";

// src/usages/importers.ts
var STAR = "import[ \\t]*\\*", ANY_STAR = new RegExp(STAR), WITHOUT_MODULE = /\bfrom\s*(?:\.\s*)+import\b/, Importers = class {
  named;
  lastNames;
  names;
  /** Packages: their own files may import them without a name, `from . import sleep`. */
  packages;
  /** @param learnt the modules whose importers are looked for */
  constructor(modules, learnt) {
    let byLast = /* @__PURE__ */ new Map(), packages = [];
    for (let file of learnt) {
      let components = file.replace(/\/__init__\.py$|\.py$/, "").split("/");
      file.endsWith("/__init__.py") && packages.push(`${components.join("/")}/`);
      let last = components.at(-1) ?? "", names = modules.handing.get(file)?.keys() ?? [];
      byLast.set(last, /* @__PURE__ */ new Set([...byLast.get(last) ?? [], ...names]));
    }
    this.named = [...byLast].map(([last, names]) => ({ last: wordPattern(last), names: [...names] })), this.lastNames = [...byLast.keys()], this.names = new Set([...byLast.values()].flatMap((names) => [...names])), this.packages = packages;
  }
  /**
   * What each importer holds: a match of every one of these patterns, as JavaScript and Perl-compatible expressions
   * read them alike. Empty where each importer is looked at anyway; null where bytes can't tell.
   * @param isLookedAt whether a text that holds this is looked at anyway
   */
  patterns(isLookedAt) {
    let names = [...this.names].filter((name) => !isLookedAt(name)), wanted = [...names.map(word), ...isLookedAt("import *") ? [] : [STAR]];
    if (wanted.length === 0) return [];
    if (![...names, ...this.lastNames].every((name) => /^\w+$/.test(name))) return null;
    let modules = this.lastNames.map(word);
    return this.packages.length > 0 && modules.push("\\bfrom[ \\t]*\\."), [wanted.join("|"), modules.join("|")];
  }
  /** Never false for an importer; rarely true for a file that is none. */
  mayInclude(path, open) {
    let { text, imports } = open, stars = ANY_STAR.test(imports);
    return this.packages.some((folder) => path.startsWith(folder)) && WITHOUT_MODULE.test(imports) ? !0 : this.named.some(
      ({ last, names }) => last.test(imports) && (stars || names.some((name) => text.includes(name)))
    );
  }
}, word = (name) => `\\b${name}\\b`;
function wordPattern(name) {
  return /^\w+$/.test(name) ? new RegExp(word(name)) : new RegExp(name.replace(/[^\p{L}\p{N}_]/gu, "\\$&"));
}

// src/usages/module-text.ts
var NO_WORDS = /* @__PURE__ */ new Set(), ASSIGNED_NAME = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*[A-Za-z_][\w.]*[ \t]*(?:#.*)?$/gm, FUNCTION_WITHOUT_ARGUMENT = /^[ \t]*def[ \t]+(\w+)[ \t]*\([ \t]*\)/gm, ModuleText = class {
  open;
  looking;
  modelFound = null;
  starredFound = null;
  standing = null;
  constructor(open, looking) {
    this.open = open, this.looking = { ...looking, modules: NO_MODULES };
  }
  /** Its imports, and the lines that lead to eventlet directly. Within `Syntax.withGrammar` alone, as all that follows. */
  get model() {
    return this.modelFound ??= this.readModel(), this.modelFound;
  }
  readModel() {
    let names = /* @__PURE__ */ new Set();
    for (; ; ) {
      let model = this.read(names), known = names.size;
      for (let name of new Resolver(model, this.looking).wanted(this.open.text).names) names.add(name);
      if (names.size === known) return model;
    }
  }
  /** Its imports, and the lines with one of the names. */
  read(names) {
    let wanted = linesWith(this.open, { ...NOTHING_FOUND, names, words: NO_WORDS });
    return addImports(this.open, wanted), this.open.read(wanted).model;
  }
  /** Whether its module scope binds a name. */
  binds(name) {
    return this.model.module.bindings.has(name) || this.read(/* @__PURE__ */ new Set([name])).module.bindings.has(name);
  }
  /** Whether a star import of it brings a name. */
  get isStarred() {
    return this.starredFound ??= starredBy(this.open.text), this.starredFound;
  }
  /** Whether a name may stand for an imported one: another name is assigned to it, or it is a function to call for one. */
  mayStandFor(name) {
    return this.standing ??= new Set(
      [...this.open.text.matchAll(ASSIGNED_NAME), ...this.open.text.matchAll(FUNCTION_WITHOUT_ARGUMENT)].map(
        ([, found = ""]) => found
      )
    ), this.standing.has(name);
  }
}, SidedModule = class {
  text;
  looking;
  resolver = null;
  constructor(text, looking) {
    this.text = text, this.looking = looking;
  }
  /** Forgets what was answered; what its text says stays. */
  forget() {
    this.resolver = null;
  }
  handsOn(name) {
    let { text, looking } = this;
    this.resolver ??= new Resolver(text.model, looking);
    let found = this.resolver.handedOnAs(name, text.isStarred);
    return found || text.model.module.bindings.has(name) || !text.mayStandFor(name) ? found : new Resolver(text.read(/* @__PURE__ */ new Set([name])), looking).handedOnAs(name, text.isStarred);
  }
  allHandedOn() {
    let looking = { ...this.looking, followsImports: !0 };
    return readRelevantLines(this.text.open, looking)?.resolver.handedOn(this.text.isStarred) ?? /* @__PURE__ */ new Map();
  }
  binds(name) {
    return this.text.binds(name);
  }
};

// src/usages/known-modules.ts
var NONE = /* @__PURE__ */ new Map(), KnownModules = class {
  paths;
  looking;
  byFolder = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  /** The folders of these modules, and those above them. */
  folders = /* @__PURE__ */ new Set();
  /** The last components of these modules' names. */
  lastNames = /* @__PURE__ */ new Set();
  hasPackages = !1;
  texts = /* @__PURE__ */ new Map();
  /** Files of which somebody asked whether they bind a name, and whose text is not here. */
  wanted = /* @__PURE__ */ new Set();
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
  /** Notes what a module hands on. Returns whether that is more than was known. */
  learn(file, names) {
    let before = this.names.get(file)?.size ?? 0;
    if (names.size === 0 || !file.endsWith(".py")) return !1;
    this.names.set(file, names), this.lastNames.add(lastName(file));
    for (let folder = folderOf(file); folder !== ""; folder = folderOf(folder)) this.folders.add(folder);
    return this.hasPackages ||= file.endsWith("/__init__.py"), names.size > before;
  }
  supply(file, text) {
    this.texts.set(file, text), this.wanted.delete(file);
  }
  /** The modules that hand something on. */
  get handing() {
    return this.names;
  }
  handsOn(file, name) {
    return this.names.get(file)?.get(name) ?? null;
  }
  allHandedOn(file) {
    return this.names.get(file) ?? NONE;
  }
  mayHandOn(level, path) {
    return level > 0 && this.hasPackages || path.some((name) => this.lastNames.has(name));
  }
  mayLeadOn(file) {
    return this.names.has(file) || file.endsWith("/__init__.py") && this.folders.has(folderOf(file));
  }
  binds(file, name) {
    let text = this.texts.get(file);
    return text === void 0 && this.wanted.add(file), text !== void 0 && new ModuleText(new OpenText(text, this.looking.syntax), this.looking).binds(name);
  }
};

// src/tree.ts
async function findInTree(snapshot, config, looking) {
  let all = await snapshot.list(), includes = pathFilter(config, virtualEnvironments(all.map(({ path }) => path))), tree = new TreeReading(snapshot, all, looking);
  await tree.lookDirectly(config.maxFileSize), await tree.followImports(), await tree.answerQuestions();
  let found = await tree.findings();
  return new Map([...found].filter(([path]) => includes(path)));
}
async function usagesThrough(handing, snapshot, isAsked, looking) {
  let all = await snapshot.list(), tree = new TreeReading(snapshot, all, looking);
  for (let [file, names] of handing) tree.learn(file, names);
  await tree.followImports(isAsked);
  let found = [...await tree.findings()].map(
    ([path, { usages }]) => [path, usages.filter(({ via }) => via !== null)]
  );
  return new Map(found.filter(([, usages]) => usages.length > 0));
}
var MOST_KEPT = 64e6, TreeReading = class {
  snapshot;
  /** The files that may have usages or hand something on. */
  entries;
  looking;
  modules;
  /** What was found that no module has a say in. */
  beside = /* @__PURE__ */ new Map();
  kept = /* @__PURE__ */ new Map();
  keptLength = 0;
  /** What was found in Python files that are not kept. */
  letGo = /* @__PURE__ */ new Map();
  /** What each Python file holds that was opened; null as long as none was. */
  opens = null;
  learnt = /* @__PURE__ */ new Set();
  asking = /* @__PURE__ */ new Set();
  constructor(snapshot, all, looking) {
    this.snapshot = snapshot, this.entries = all.filter(({ path }) => isLookedInto(path)), this.looking = looking, this.modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
  }
  /** Notes what a module hands on. */
  learn(path, names) {
    this.modules.learn(path, names) && this.learnt.add(path);
  }
  /** Looks at each file for what it uses, and hands on, without the other modules' help. */
  async lookDirectly(maxFileSize) {
    let { looking, snapshot } = this, held = patternHeld(looking.wrappers.own);
    this.opens = held === null ? null : new RegExp(`${held}|${STAR}`);
    let holding = this.opens && await this.search([this.opens.source]), isWanted = ({ path, size = Number.POSITIVE_INFINITY }) => holding === null || !isPlainPython(path) || holding.has(path) || size > maxFileSize;
    for await (let content of snapshot.read(this.entries.filter(isWanted))) {
      let { path } = content.entry;
      "bytes" in content ? (this.beside.set(path, await findBesidePython(path, content.bytes, looking)), await this.open(content, { ...this.modules.lookingFrom(path), followsImports: !1 })) : this.beside.set(path, unread(content));
    }
  }
  /**
   * Looks again at the files that import a module which hands eventlet on, until no further module does. Most trees need
   * one such round; a tree whose modules hand nothing on needs none.
   */
  async followImports(isAsked = () => !0) {
    for (; this.learnt.size > 0; ) {
      let importers = new Importers(this.modules, this.learnt);
      this.learnt = /* @__PURE__ */ new Set();
      for (let [path, file] of [...this.kept])
        importers.mayInclude(path, file.open) && await this.look(path, file, this.modules.lookingFrom(path));
      let others = this.entries.filter(({ path }) => !this.kept.has(path) && isAsked(path));
      for await (let content of this.snapshot.read(await this.thatMayImport(importers, others)))
        "bytes" in content && await this.open(content, this.modules.lookingFrom(content.entry.path), importers);
    }
  }
  /** Of files that are not kept, those that may import what was learnt. */
  async thatMayImport(importers, entries) {
    let patterns = importers.patterns((text) => this.opens?.test(text) ?? !1), holding = patterns && (patterns.length > 0 ? await this.search(patterns) : /* @__PURE__ */ new Set());
    return entries.filter(
      ({ path }) => holding === null || holding.has(path) || this.letGo.has(path) || mayBeScript(path)
    );
  }
  async search(patterns) {
    return await this.snapshot.search?.(patterns, PYTHON_ENDINGS) ?? null;
  }
  /** Some names of the kind `x.eventlet.y` depend on what another module binds: reads that, and looks again. */
  async answerQuestions() {
    let { modules, snapshot, entries } = this;
    for (; modules.wanted.size > 0; ) {
      let wanted = entries.filter(({ path }) => modules.wanted.has(path));
      modules.wanted.clear();
      for await (let content of snapshot.read(wanted))
        modules.supply(content.entry.path, "bytes" in content ? pythonText(content.bytes) ?? "" : "");
      let { asking } = this;
      this.asking = /* @__PURE__ */ new Set();
      for await (let content of snapshot.read(entries.filter(({ path }) => asking.has(path))))
        "bytes" in content && await this.open(content, modules.lookingFrom(content.entry.path));
    }
  }
  /** Opens a file and looks at it, if it is Python and worth it; and only if it is an importer, where these are named. */
  async open(content, looking, importers) {
    let { path } = content.entry;
    if (!isPythonSource(path, content.bytes)) return;
    let opened = openPython(content.bytes, looking, this.opens);
    opened && ("findings" in opened ? this.letGo.set(path, opened.findings) : (importers?.mayInclude(path, opened.file.open) ?? !0) && await this.look(path, opened.file, looking));
  }
  async look(path, file, looking) {
    let questions = this.modules.wanted.size;
    this.learn(path, await file.look(looking)), this.modules.wanted.size > questions && this.asking.add(path), this.kept.has(path) || (this.keptLength += file.open.text.length), this.kept.set(path, file);
    for (let [oldest] of this.kept) {
      if (this.keptLength <= MOST_KEPT) break;
      await this.release(oldest);
    }
  }
  async release(path) {
    let file = this.kept.get(path);
    file && (this.letGo.set(path, await file.findings(this.modules.lookingFrom(path))), this.kept.delete(path), this.keptLength -= file.open.text.length);
  }
  /** What each file was found to use; files without usages and problems are left out. */
  async findings() {
    for (let path of [...this.kept.keys()]) await this.release(path);
    let found = /* @__PURE__ */ new Map();
    for (let { path } of this.entries) {
      let findings = together([this.letGo.get(path) ?? NOTHING, this.beside.get(path) ?? NOTHING]);
      findings.usages.length + findings.problems.length > 0 && found.set(path, findings);
    }
    return found;
  }
}, NOTHING = { usages: [], problems: [] };

export {
  ModuleText,
  SidedModule,
  findInTree,
  usagesThrough
};
