import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  pathFilter
} from "./chunk-2TGZHV2X.js";
import {
  ModulePaths,
  NOTHING_FOUND,
  NO_MODULES,
  OpenText,
  Resolver,
  addImports,
  findInFile,
  isLookedInto,
  isPythonSource,
  linesWith,
  modulesSeenFrom,
  pythonText,
  readRelevantLines,
  starredBy,
  unread,
  virtualEnvironments
} from "./chunk-CEDYQXXY.js";

// src/usages/importers.ts
var Importers = class {
  /** Names handed on, by the module's last component. */
  named;
  /** Packages: their own files may import them without a name, `from . import sleep`. */
  packages;
  /** @param learnt the modules whose importers are looked for */
  constructor(modules, learnt) {
    let byLast = /* @__PURE__ */ new Map(), packages = [];
    for (let file of learnt) {
      let names = modules.handing.get(file)?.keys() ?? [], components = file.replace(/\/__init__\.py$|\.py$/, "").split("/");
      file.endsWith("/__init__.py") && packages.push(`${components.join("/")}/`);
      let last = components.at(-1) ?? "";
      byLast.set(last, /* @__PURE__ */ new Set([...byLast.get(last) ?? [], ...names]));
    }
    this.named = [...byLast].map(([last, names]) => ({ last, names: [...names] })), this.packages = packages;
  }
  /** Never false for an importer; rarely true for a file that is none. */
  mayInclude(path, bytes) {
    let buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let { last, names } of this.named)
      if (buffer.includes(last) && namesOne(buffer, names) && imports(buffer, last)) return !0;
    return this.packages.filter((folder) => path.startsWith(folder)).length > 0 && /^[ \t]*from[ \t]+\.+[ \t]*import\b/m.test(buffer.toString("latin1"));
  }
};
function namesOne(buffer, names) {
  return names.some((name) => buffer.includes(name)) || /import[ \t]*\*/.test(buffer.toString("latin1"));
}
function imports(buffer, last) {
  return new RegExp(
    `^[ \\t]*(?:from|import)\\b(?:[^\\n\\\\]|\\\\[^])*(?:\\([^)]*)?\\b${last}\\b`,
    "m"
  ).test(buffer.toString("latin1"));
}

// src/usages/module-text.ts
var NO_WORDS = /* @__PURE__ */ new Set(), ModuleText = class {
  open;
  looking;
  isStarred;
  model;
  resolver = null;
  standing = null;
  /** Reads its imports, and the lines that lead to eventlet directly. */
  constructor(open, looking) {
    this.open = open, this.looking = looking, this.isStarred = starredBy(open.text);
    let names = /* @__PURE__ */ new Set();
    for (; ; ) {
      this.model = this.read(names);
      let known = names.size, { names: found } = new Resolver(this.model, { ...looking, modules: NO_MODULES }).wanted(
        open.text
      );
      for (let name of found) names.add(name);
      if (names.size === known) return;
    }
  }
  /** Forgets what was answered; what it was read as stays. */
  forget() {
    this.resolver = null;
  }
  handsOn(name) {
    this.resolver ??= new Resolver(this.model, this.looking);
    let found = this.resolver.handedOnAs(name, this.isStarred);
    return found || this.model.module.bindings.has(name) || !this.stand().has(name) ? found : new Resolver(this.read(/* @__PURE__ */ new Set([name])), this.looking).handedOnAs(name, this.isStarred);
  }
  stand() {
    return this.standing ??= mayStandFor(this.open.text), this.standing;
  }
  allHandedOn() {
    let looking = { ...this.looking, followsImports: !0 };
    return readRelevantLines(this.open, looking)?.resolver.handedOn(this.isStarred) ?? /* @__PURE__ */ new Map();
  }
  binds(name) {
    return this.model.module.bindings.has(name) || this.read(/* @__PURE__ */ new Set([name])).module.bindings.has(name);
  }
  read(names) {
    let wanted = linesWith(this.open, { ...NOTHING_FOUND, names, words: NO_WORDS });
    return addImports(this.open, wanted), this.open.read(wanted).model;
  }
}, ASSIGNED_NAME = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*[A-Za-z_][\w.]*[ \t]*(?:#.*)?$/gm, FUNCTION_WITHOUT_ARGUMENT = /^[ \t]*def[ \t]+(\w+)[ \t]*\([ \t]*\)/gm;
function mayStandFor(text) {
  let found = [...text.matchAll(ASSIGNED_NAME), ...text.matchAll(FUNCTION_WITHOUT_ARGUMENT)];
  return new Set(found.map(([, name = ""]) => name));
}

// src/usages/known-modules.ts
var NONE = /* @__PURE__ */ new Map(), KnownModules = class {
  paths;
  looking;
  names = /* @__PURE__ */ new Map();
  /** The last components of these modules' names. */
  lastNames = /* @__PURE__ */ new Set();
  hasPackages = !1;
  texts = /* @__PURE__ */ new Map();
  /** Files of which somebody asked whether they bind a name, and whose text is not here. */
  wanted = /* @__PURE__ */ new Set();
  constructor(paths, looking) {
    this.paths = paths, this.looking = looking;
  }
  lookingFrom(file) {
    return { ...this.looking, modules: modulesSeenFrom(file, this.paths, this), followsImports: !0 };
  }
  /** Notes what a module hands on. Returns whether that is more than was known. */
  learn(file, names) {
    let before = this.names.get(file)?.size ?? 0;
    return names.size === 0 || !file.endsWith(".py") ? !1 : (this.names.set(file, names), this.lastNames.add(lastName(file)), this.hasPackages ||= file.endsWith("/__init__.py"), names.size > before);
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
  binds(file, name) {
    let text = this.texts.get(file);
    return text === void 0 && this.wanted.add(file), text !== void 0 && new ModuleText(new OpenText(text, this.looking.syntax), this.looking).binds(name);
  }
};
function lastName(file) {
  let [, name = ""] = /([^/]*?)(?:\/__init__)?\.py$/.exec(file) ?? [];
  return name;
}

// src/tree.ts
async function findInTree(snapshot, config, looking) {
  let all = await snapshot.list(), includes = pathFilter(config, virtualEnvironments(all.map(({ path }) => path))), entries = all.filter(({ path }) => isLookedInto(path)), modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking), tree = new TreeReading(modules);
  for await (let content of snapshot.read(entries))
    await tree.look(content, { ...modules.lookingFrom(content.entry.path), followsImports: !1 });
  return await followImports(snapshot, entries, modules, tree), await answerQuestions(snapshot, entries, modules, tree), new Map([...tree.found].filter(([path]) => includes(path)));
}
async function usagesThrough(handing, snapshot, isAsked, looking) {
  let all = await snapshot.list(), modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking), tree = new TreeReading(modules);
  for (let [file, names] of handing) tree.learn(file, names);
  await followImports(
    snapshot,
    all.filter(({ path }) => isLookedInto(path) && isAsked(path)),
    modules,
    tree
  );
  let found = [...tree.found].map(
    ([path, { usages }]) => [path, usages.filter(({ via }) => via !== null)]
  );
  return new Map(found.filter(([, usages]) => usages.length > 0));
}
async function followImports(snapshot, entries, modules, tree) {
  for (let learnt = tree.takeLearnt(); learnt.size > 0; learnt = tree.takeLearnt()) {
    let importers = new Importers(modules, learnt);
    for await (let content of snapshot.read(entries)) {
      if (!("bytes" in content)) continue;
      let { path } = content.entry;
      !importers.mayInclude(path, content.bytes) || !isPythonSource(path, content.bytes) || await tree.look(content, modules.lookingFrom(path));
    }
  }
}
async function answerQuestions(snapshot, entries, modules, tree) {
  for (; modules.wanted.size > 0; ) {
    let wanted = entries.filter(({ path }) => modules.wanted.has(path));
    modules.wanted.clear();
    for await (let content of snapshot.read(wanted))
      modules.supply(content.entry.path, "bytes" in content ? pythonText(content.bytes) ?? "" : "");
    let asking = tree.takeAsking();
    for await (let content of snapshot.read(entries.filter(({ path }) => asking.has(path))))
      await tree.look(content, modules.lookingFrom(content.entry.path));
  }
}
var TreeReading = class {
  found = /* @__PURE__ */ new Map();
  modules;
  learnt = /* @__PURE__ */ new Set();
  asking = /* @__PURE__ */ new Set();
  constructor(modules) {
    this.modules = modules;
  }
  async look(content, looking) {
    let { path } = content.entry, questions = this.modules.wanted.size, findings = "bytes" in content ? await findInFile(path, content.bytes, looking) : unread(content), { usages, problems, handsOn } = findings;
    usages.length + problems.length > 0 ? this.found.set(path, { usages, problems }) : this.found.delete(path), handsOn && this.learn(path, handsOn), this.modules.wanted.size > questions && this.asking.add(path);
  }
  /** Notes what a module hands on. */
  learn(path, names) {
    this.modules.learn(path, names) && this.learnt.add(path);
  }
  /** The modules that were found to hand something on since the last call. */
  takeLearnt() {
    let { learnt } = this;
    return this.learnt = /* @__PURE__ */ new Set(), learnt;
  }
  /** The files whose findings depend on what `KnownModules.wanted` names. */
  takeAsking() {
    let { asking } = this;
    return this.asking = /* @__PURE__ */ new Set(), asking;
  }
};

export {
  ModuleText,
  findInTree,
  usagesThrough
};
