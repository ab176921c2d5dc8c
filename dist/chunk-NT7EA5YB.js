import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  commandSwitches,
  readCommands
} from "./chunk-SW6RDBGO.js";
import {
  endOfString,
  isStringPrefix,
  stringValue
} from "./chunk-A75LWE3O.js";
import {
  Lines,
  lastAtMost
} from "./chunk-4CG4QDJF.js";
import {
  FRAMEWORK_VALUES,
  FRAMEWORK_WORDS,
  canonicalOf,
  categoryOf,
  isDirectName,
  starNames
} from "./chunk-EMLDNISN.js";

// src/python/decode.ts
var COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/, BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/, PYTHON_CODECS = {
  "utf-8-sig": "utf-8",
  u8: "utf-8",
  utf: "utf-8",
  cp65001: "utf-8",
  "euc-jp": "euc-jp",
  eucjp: "euc-jp",
  cp932: "shift_jis",
  sjis: "shift_jis",
  cp936: "gbk",
  cp949: "euc-kr",
  cp950: "big5",
  "mac-roman": "macintosh"
}, LATIN_1 = /* @__PURE__ */ new Set([
  "latin-1",
  "latin1",
  "iso-8859-1",
  "iso8859-1",
  "8859",
  "cp819",
  "l1",
  "iso-latin-1"
]), ASCII = /* @__PURE__ */ new Set(["ascii", "us-ascii", "646"]);
function decodePython(bytes) {
  if (bytes.includes(0)) return { undecodable: "it holds NUL bytes, so it is not Python source" };
  let hasBom = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191, body = hasBom ? bytes.subarray(3) : bytes, cookie = findCookie(body);
  return hasBom && cookie !== null && !isUtf8(cookie) ? { undecodable: `its BOM says UTF-8 and its coding cookie says ${cookie}` } : decodeAs(body, cookie ?? "utf-8");
}
function decodeAs(body, encoding) {
  if (LATIN_1.has(encoding))
    return { text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1") };
  if (ASCII.has(encoding)) {
    let at = body.findIndex((byte) => byte > 127);
    return at < 0 ? decodeAs(body, "utf-8") : { undecodable: `it declares ASCII and has byte 0x${hex(body[at])}` };
  }
  let decoder;
  try {
    decoder = new TextDecoder(PYTHON_CODECS[encoding] ?? encoding, { fatal: !0, ignoreBOM: !0 });
  } catch {
    return { undecodable: `its encoding ${JSON.stringify(encoding)} is not known here` };
  }
  try {
    return { text: decoder.decode(body) };
  } catch {
    return { undecodable: `it is not valid ${encoding}${encoding === "utf-8" ? "; a file in another encoding needs a coding cookie (PEP 263)" : ""}` };
  }
}
function findCookie(body) {
  let head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 1024)).toString("latin1"), [first = "", second = ""] = head.split(/\r\n|\r|\n/, 2), found = COOKIE.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? COOKIE.exec(second) : null);
  return found?.[1] ? found[1].toLowerCase().replaceAll("_", "-") : null;
}
function isUtf8(encoding) {
  return /^(utf-?8(-.*)?|u8|utf|cp65001)$/.test(encoding);
}
function hex(byte) {
  return (byte ?? 0).toString(16).padStart(2, "0");
}

// src/python/files.ts
var PYTHON = /\.(?:py|pyi|pyw)$/, FOREIGN_FOLDERS = /* @__PURE__ */ new Set([
  "site-packages",
  "node_modules",
  ".git",
  ".tox",
  ".nox"
]), ENVIRONMENT_MARK = "pyvenv.cfg", INTERPRETER = /^(?:python|pypy)w?[\d.]*[a-z]{0,3}(?:-dbg)?(?:\.exe)?$/, SHEBANG_BYTES = 256;
function isPythonPath(path) {
  return PYTHON.test(path);
}
function isNotebookPath(path) {
  return path.endsWith(".ipynb");
}
function mayBeScript(path) {
  return path.lastIndexOf(".") <= path.lastIndexOf("/") + 1;
}
function hasPythonShebang(bytes) {
  if (bytes[0] !== 35 || bytes[1] !== 33) return !1;
  let [line = ""] = Buffer.from(bytes.subarray(2, SHEBANG_BYTES)).toString("latin1").split(/[\r\n]/, 1), words = line.trim().split(/[ \t]+/), program = baseName(words.shift() ?? "");
  if (program !== "env") return INTERPRETER.test(program);
  let started = words.find(
    (word, at) => !/^-|=/.test(word) && !/^(?:-u|-C|--unset|--chdir)$/.test(words[at - 1] ?? "")
  ), joined = /^(?:-v?S|--split-string=)(.+)/.exec(words[0] ?? "")?.[1];
  return INTERPRETER.test(baseName(joined ?? started ?? ""));
}
function virtualEnvironments(paths) {
  let roots = /* @__PURE__ */ new Set();
  for (let path of paths) path.endsWith(`/${ENVIRONMENT_MARK}`) && roots.add(folderOf(path));
  return roots;
}
function isExcluded(path, environments) {
  for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder))
    if (FOREIGN_FOLDERS.has(baseName(folder)) || environments.has(folder)) return !0;
  return !1;
}
var folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))), baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/usages/manifest-paths.ts
var MANIFESTS = [
  [/(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$/i, "requirements"],
  [/(?:^|\/)requirements\/(?:.*\/)?[^/]+\.(?:txt|in)$/i, "requirements"],
  [/(?:^|\/)pyproject\.toml$/, "pyproject"],
  [/(?:^|\/)setup\.cfg$/, "setup-cfg"],
  [/(?:^|\/)setup\.py$/, "setup-py"],
  [/(?:^|\/)Pipfile$/, "pipfile"],
  [/(?:^|\/)[^/]*environment[^/]*\.ya?ml$/i, "conda"],
  [/(?:^|\/)tox\.ini$/, "tox-ini"],
  [/(?:^|\/)tox\.toml$/, "tox-toml"]
], SWITCH_FILES = [
  [/(?:^|\/)Procfile(?:\.[\w-]+)?$/, "procfile"],
  [/(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/, "dockerfile"],
  [/\.dockerfile$/i, "dockerfile"],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, "compose"],
  [/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/, "workflow"],
  [/\.service$/, "service"],
  [/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[\w-]+)?$/, "makefile"],
  [/\.mk$/, "makefile"],
  [/\.sh$/, "shell"],
  [/(?:^|\/)tox\.ini$/, "tox-ini"],
  [/(?:^|\/)tox\.toml$/, "tox-toml"],
  [/(?:^|\/)setup\.cfg$/, "setup-cfg"],
  [/(?:^|\/)setup\.py$/, "setup-py"],
  [/(?:^|\/)pyproject\.toml$/, "pyproject"],
  [/(?:^|\/)\.coveragerc$/, "coveragerc"],
  [/(?:^|\/)\.coveragerc\.toml$/, "coveragerc-toml"]
], LOCK_FILE = /(?:^|[._-])lock(?:[._-][^/]*)?$/i, PROSE = /\.(?:md|rst|adoc|html)$/i;
function manifestKind(path) {
  return kindOf(MANIFESTS, path);
}
function switchFileKind(path) {
  return kindOf(SWITCH_FILES, path);
}
function kindOf(rows, path) {
  let name = path.slice(path.lastIndexOf("/") + 1);
  return LOCK_FILE.test(name) || PROSE.test(name) ? null : rows.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

// src/usages/modules.ts
var NO_MODULES = {
  find: () => null,
  mayHandOn: () => !1,
  mayLeadOn: () => !1,
  folders: () => []
};
function modulesSeenFrom(folder, paths, contents) {
  let folders = folder === "" ? [] : folder.split("/"), known = /* @__PURE__ */ new Map();
  return {
    find: (level, path) => {
      let dotted = path.join("."), key2 = level === 0 ? dotted : `${level} ${dotted}`, before = known.get(key2);
      if (before !== void 0) return before;
      let file = paths.fileOf(level, path, folders), module = file === null ? null : moduleAt(file, level === 0 ? dotted : paths.nameOf(file), contents);
      return known.set(key2, module), module;
    },
    mayHandOn: (level, path) => contents.mayHandOn(level, path),
    mayLeadOn: (level, path) => {
      let file = paths.fileOf(level, path, folders);
      return file !== null && contents.mayLeadOn(file);
    },
    folders: (level) => level === 0 ? [] : folders.slice(0, folders.length - level + 1)
  };
}
function moduleAt(file, name, contents) {
  return {
    name,
    handsOn: (each) => contents.handsOn(file, each),
    allHandedOn: () => contents.allHandedOn(file),
    binds: (each) => contents.binds(file, each)
  };
}
function folderOf2(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
var ModulePaths = class {
  files = /* @__PURE__ */ new Set();
  /** Files by the last component of their module's name. */
  byLastName = /* @__PURE__ */ new Map();
  /** @param paths all paths of the tree; those that are no modules are passed over */
  constructor(paths) {
    for (let path of paths) path.endsWith(".py") && this.add(path);
  }
  add(path) {
    this.files.add(path);
    let last = lastName(path);
    if (last === "") return;
    let list = this.byLastName.get(last);
    list ? list.push(path) : this.byLastName.set(last, [path]);
  }
  /**
   * A relative name goes by path; an absolute one is the file whose path ends in it, the nearest to the importing file.
   * @param folders those that the importing file stands in, from the top
   */
  fileOf(level, path, folders) {
    if (level > 0) return this.relative(level, path, folders);
    let candidates = this.byLastName.get(path.at(-1) ?? "") ?? [], ending = `/${path.join("/")}`, best = null, bestShared = -1;
    for (let file of candidates) {
      if (!endsIn(file, ending)) continue;
      let shared = sharedFolders(file, folders);
      (shared > bestShared || shared === bestShared && best !== null && isBefore(file, best)) && ([best, bestShared] = [file, shared]);
    }
    return best;
  }
  relative(level, path, folders) {
    let up = folders.length - level + 1;
    if (up < 0) return null;
    let base = [...folders.slice(0, up), ...path].join("/"), asPackage = base === "" ? "__init__.py" : `${base}/__init__.py`;
    return this.files.has(asPackage) ? asPackage : path.length > 0 && this.files.has(`${base}.py`) ? `${base}.py` : null;
  }
  /** The dotted name of a module, from the topmost folder that is a package. */
  nameOf(file) {
    let components = moduleComponents(file), folders = file.split("/").slice(0, -1), top = folders.length;
    for (; top > 0 && this.files.has(`${folders.slice(0, top).join("/")}/__init__.py`); ) top--;
    return components.slice(Math.min(top, components.length - 1)).join(".");
  }
};
function lastName(file) {
  let end = file.endsWith("/__init__.py") ? -12 : -3, module = file === "__init__.py" ? "" : file.slice(0, end);
  return module.slice(module.lastIndexOf("/") + 1);
}
function moduleComponents(path) {
  return path.replace(/(?:^|\/)__init__\.py$/, "").replace(/\.py$/, "").split("/").filter((name) => name !== "");
}
function endsIn(file, ending) {
  return `/${file.slice(0, file.endsWith("/__init__.py") ? -12 : -3)}`.endsWith(ending);
}
function sharedFolders(file, folders) {
  let these = file.split("/").slice(0, -1), shared = 0;
  for (; shared < these.length && these[shared] === folders[shared]; ) shared++;
  return shared;
}
function isBefore(a, b) {
  let rank = (file) => file.endsWith("/__init__.py") ? 0 : 1;
  return (rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1)) < 0;
}

// src/usages/interpret.ts
var PACKAGE = "eventlet";
function interpret(level, path, world) {
  if (level === 0 && path[0] === PACKAGE) return { family: "eventlet", symbol: path.join("."), via: null };
  let { modules, wrappers } = world, named2 = wrappers.own.find(path, modules.folders(level)), foreign = level === 0 ? wrappers.foreign(path) : null, at = path.indexOf(PACKAGE);
  if (at < 0 && !named2 && !foreign && !modules.mayHandOn(level, path)) return null;
  let own = throughOwnModules(level, path, modules);
  if (own !== "unexplained" && own !== null) return own;
  if (own === null) return named2 && { family: "indirect", ...named2 };
  let wrapper = moreSpecific(named2, foreign, modules);
  if (wrapper) return { family: "indirect", ...wrapper };
  if (at < 0) return null;
  let category = categoryOf(
    path.slice(at).filter((name) => name !== "*").join(".")
  );
  return { family: "indirect", symbol: ".".repeat(level) + path.join("."), category };
}
function moreSpecific(own, foreign, modules) {
  return !foreign || own && own.symbol.length >= foreign.symbol.length || isHere(foreign.symbol.split("."), modules) ? own : foreign;
}
function isHere(symbol, modules) {
  return symbol.some((_, i) => i > 0 && modules.find(0, symbol.slice(0, i + 1)) !== null);
}
function isOwnEventlet(level, path, modules) {
  let at = path.indexOf(PACKAGE);
  return at + level < 1 ? !1 : path.slice(at).some((_, i) => modules.find(level, path.slice(0, at + i + 1)) !== null);
}
function throughOwnModules(level, path, modules) {
  let module = level > 0 ? modules.find(level, []) : null;
  for (let i = level > 0 ? 0 : 1; i <= path.length; i++) {
    let name = path[i];
    if (i > 0 && (module = modules.find(level, path.slice(0, i))), !module) continue;
    if (name === void 0) return null;
    if (name === "*") return handsOnAnything(module);
    let handedOn = module.handsOn(name);
    if (handedOn) return throughModule(module, name, handedOn, path.slice(i + 1));
    if (!modules.find(level, path.slice(0, i + 1)) && (path.slice(0, i).includes(PACKAGE) || path.indexOf(PACKAGE, i) >= 0 && module.binds(name)))
      return null;
  }
  return "unexplained";
}
function throughModule(module, name, { symbol, accessor }, rest) {
  return accessor ? rest.length === 0 ? { family: "accessor", symbol, via: `${module.name}.${name}` } : null : { family: "eventlet", symbol: [symbol, ...rest].join("."), via: module.name };
}
function handsOnAnything(module) {
  return [...module.allHandedOn()].some(([, { starred, accessor }]) => starred && !accessor) ? { family: "eventlet", symbol: `${PACKAGE}.*`, via: module.name } : null;
}

// src/usages/relevant-lines.ts
var NOTHING_FOUND = { names: /* @__PURE__ */ new Set(), modules: /* @__PURE__ */ new Set(), offsets: [] };
function linesWith(open, wanted) {
  let { text, lines } = open, marks = new Uint8Array(lines.length), mark = (offset) => {
    let i = open.lineAt(offset);
    i >= 0 && (marks[i] = 1);
  };
  for (let at = text.indexOf(PACKAGE); at >= 0; at = text.indexOf(PACKAGE, at + PACKAGE.length)) mark(at);
  for (let pattern of [anyOf(wanted.words, "\\b"), anyOf(wanted.names)])
    if (pattern !== null) for (let { index } of text.matchAll(new RegExp(pattern, "g"))) mark(index);
  let modules = anyOf(wanted.modules);
  if (modules !== null)
    for (let { index, 1: attribute } of text.matchAll(new RegExp(`${modules}(${ATTRIBUTE})?`, "g")))
      (attribute === void 0 || lines[open.lineAt(index)]?.keyword === "import") && mark(index);
  for (let offset of wanted.offsets) mark(offset);
  return marks;
}
function addImports(open, wanted) {
  for (let i of open.importLines) wanted[i] = 1;
}
var ATTRIBUTE = "[\\s\\\\)]*\\.", TAIL = new RegExp(`(?:${ATTRIBUTE}\\s*[^\\W\\d]\\w*)+`, "y"), NAME = /[^\s\\).]+/g;
function mentionsWithAttributes(text, names) {
  let pattern = anyOf(names);
  if (pattern === null) return [];
  let found = [];
  for (let { index, 0: name } of text.matchAll(new RegExp(pattern, "g"))) {
    TAIL.lastIndex = index + name.length;
    let tail = TAIL.exec(text)?.[0];
    tail !== void 0 && found.push({ name, attributes: tail.match(NAME) ?? [], offset: index });
  }
  return found;
}
function anyOf(names, before = "(?<![\\w.])") {
  let patterns = [...names].map((name) => name.replace(/[^\p{L}\p{N}_]/gu, "\\$&"));
  if (patterns.length === 0) return null;
  let ascii = patterns.filter((pattern) => /^\w+$/.test(pattern)), rest = patterns.filter((pattern) => !/^\w+$/.test(pattern));
  return `(?:${[...ascii.length > 0 ? [`${before}(?:${ascii.join("|")})\\b`] : [], ...rest].join("|")})`;
}

// src/python/names.ts
function bindingsOf(name, from) {
  let isStart = !0;
  for (let scope = from; scope; scope = scope.parent) {
    if (scope.globals.has(name)) return moduleOf(scope).bindings.get(name) ?? [];
    let own = scope.nonlocals.has(name) ? void 0 : scope.bindings.get(name);
    if (scope.kind === "class") {
      if (own && isStart) return inTextOrder(own, scope.parent ? bindingsOf(name, scope.parent) : []);
    } else if (own)
      return own;
    isStart &&= scope.kind === "type-parameters";
  }
  return [];
}
function starsSeenFrom(from) {
  let stars = [];
  for (let scope = from; scope; scope = scope.parent)
    (scope.kind !== "class" || scope === from) && stars.unshift(...scope.stars);
  return stars;
}
function moduleOf(scope) {
  let module = scope;
  for (; module.parent; ) module = module.parent;
  return module;
}
function inTextOrder(own, enclosing) {
  return [...own, ...enclosing].sort((a, b) => a.start - b.start);
}

// src/usages/resolve.ts
var MAX_ROUNDS = 16, Resolver = class {
  model;
  world;
  aliases = /* @__PURE__ */ new Map();
  accessors = /* @__PURE__ */ new Map();
  /** What imports stand for, by the attributes after the name that they bind. */
  meanings = /* @__PURE__ */ new Map();
  constructor(model, world) {
    this.model = model, this.world = world, this.followAssignments();
  }
  /** What an import brings in; an accessor or a plain module of the repository is null. */
  importMeaning({ level, path }) {
    let meaning = interpret(level, path, this.world);
    return meaning?.family === "accessor" ? null : meaning;
  }
  resolve(chain) {
    let found = this.chainMeaning(chain);
    return found ? { ...found, imports: this.importsBehind(chain) } : null;
  }
  /**
   * The module-scope names that are eventlet's, as other modules of the repository see them.
   * @param isStarred whether a star import of this module brings a name
   */
  handedOn(isStarred) {
    let { module } = this.model, names = /* @__PURE__ */ new Map();
    for (let star of module.stars)
      for (let [name, { symbol, accessor }] of this.namesOfStar(star))
        names.has(name) || names.set(name, { symbol, accessor, starred: isStarred(name) });
    for (let name of module.bindings.keys()) {
      let found = this.handedOnAs(name, isStarred);
      found && names.set(name, found);
    }
    return names;
  }
  /** What one module-scope name hands on. */
  handedOnAs(name, isStarred) {
    let { module } = this.model;
    if (!module.bindings.has(name) && module.stars.length === 0) return null;
    let meaning = this.nameMeaning(name, module, []);
    return !meaning || meaning.family === "indirect" ? null : { symbol: meaning.symbol, accessor: meaning.family === "accessor", starred: isStarred(name) };
  }
  /** What leads to eventlet, in any scope: what to look for in the other lines of the text. */
  wanted(text) {
    let names = /* @__PURE__ */ new Set(), modules = /* @__PURE__ */ new Map();
    for (let scope of this.scopes()) {
      for (let [name, bindings] of scope.bindings) {
        bindings.some((each) => this.leads(each)) && names.add(name);
        let imports = bindings.filter((each) => each.kind === "import").filter((each) => this.mayLeadOn(each));
        imports.length > 0 && modules.set(name, [...modules.get(name) ?? [], ...imports]);
      }
      for (let star of scope.stars) {
        for (let [name] of this.namesOfStar(star)) names.add(name);
        for (let name of this.wrappersOfStar(star)) names.add(name);
      }
    }
    let mentions = mentionsWithAttributes(text, modules.keys()).filter(
      ({ name, attributes }) => modules.get(name)?.some((each) => this.importedThrough(each, attributes) !== null)
    ), roots = this.model.chains.flatMap(
      ({ root, attributes }) => attributes.includes(PACKAGE) ? [root] : []
    );
    return names.delete(PACKAGE), {
      names,
      modules: /* @__PURE__ */ new Set([...roots, ...mentions.map(({ name }) => name)]),
      offsets: mentions.map(({ offset }) => offset)
    };
  }
  scopes() {
    let scopes = /* @__PURE__ */ new Set([this.model.module]);
    for (let { scope } of [...this.model.imports, ...this.model.chains])
      for (let each = scope; each && !scopes.has(each); each = each.parent) scopes.add(each);
    return scopes;
  }
  leads(binding) {
    switch (binding.kind) {
      case "import":
        return interpret(binding.level, binding.path, this.world) !== null;
      case "alias":
        return this.aliases.get(binding) != null;
      case "function":
        return this.accessor(binding.definition) !== null;
      default:
        return !1;
    }
  }
  /** Whether attributes of what an import binds may be what a module of the repository hands on. */
  mayLeadOn({ level, path, bound }) {
    let { modules } = this.world;
    return bound < path.length ? modules.mayHandOn(level, path) : modules.mayLeadOn(level, path);
  }
  importedThrough(binding, attributes) {
    let meanings = this.meanings.get(binding);
    meanings || this.meanings.set(binding, meanings = /* @__PURE__ */ new Map());
    let key2 = attributes.join("."), known = meanings.get(key2);
    if (known !== void 0) return known;
    let { level, path, bound } = binding, meaning = interpret(level, [...path.slice(0, bound), ...attributes], this.world);
    return meanings.set(key2, meaning), meaning;
  }
  followAssignments() {
    let aliases = [];
    for (let scope of this.scopes())
      for (let bindings of scope.bindings.values())
        for (let each of bindings) each.kind === "alias" && aliases.push(each);
    for (let round = 0, changed = !0; changed && round < MAX_ROUNDS; round++) {
      changed = !1, this.accessors.clear();
      for (let alias of aliases) {
        let meaning = this.valueMeaning(alias.chain);
        meaning?.symbol !== this.aliases.get(alias)?.symbol && (this.aliases.set(alias, meaning), changed = !0);
      }
    }
  }
  /** Of a chain as a value: what a call gives is not eventlet's name (spec rules 2 and 5: a bare chain). */
  valueMeaning(chain) {
    return chain.call ? null : this.chainMeaning(chain)?.meaning ?? null;
  }
  chainMeaning(chain) {
    let meaning = this.nameMeaning(chain.root, chain.scope, chain.attributes);
    return meaning ? meaning.family !== "accessor" ? { meaning, end: chain.end } : chain.call ? { meaning: { family: "eventlet", symbol: [meaning.symbol, ...chain.call.after].join("."), via: meaning.via }, end: chain.call.end } : null : null;
  }
  /** Eventlet where any binding makes it so, the first in the text; then the spelling rule; then wrappers. */
  nameMeaning(name, scope, attributes) {
    let bindings = bindingsOf(name, scope), meanings = bindings.map((binding) => this.bindingMeaning(binding, name, attributes)), direct = meanings.find((meaning) => meaning && meaning.family !== "indirect");
    if (direct) return direct;
    if (bindings.length === 0) {
      let starred = this.starMeaning(name, scope, attributes);
      if (starred) return starred;
    }
    return name === PACKAGE && spellsThePackage(bindings) ? { family: "eventlet", symbol: [PACKAGE, ...attributes].join("."), via: null } : meanings.find((meaning) => meaning !== null) ?? null;
  }
  bindingMeaning(binding, name, attributes) {
    switch (binding.kind) {
      case "import":
        return this.importedThrough(binding, attributes);
      case "alias":
        return this.below(this.aliases.get(binding) ?? null, attributes);
      case "function": {
        let accessor = attributes.length === 0 ? this.accessor(binding.definition) : null;
        return accessor && { family: "accessor", symbol: accessor.symbol, via: name };
      }
      case "assigned":
      case "other":
        return null;
      default:
        return binding;
    }
  }
  starMeaning(name, scope, attributes) {
    for (let star of starsSeenFrom(scope)) {
      let { level, path } = star, base = path.slice(0, -1);
      if (level === 0 && path[0] === PACKAGE) {
        if (!starNames(base.join(".")).includes(name)) continue;
        return { family: "eventlet", symbol: [...base, name, ...attributes].join("."), via: null };
      }
      if (this.world.modules.find(level, base)?.handsOn(name)?.starred || this.wrappersOfStar(star).includes(name))
        return interpret(level, [...base, name, ...attributes], this.world);
    }
    return null;
  }
  namesOfStar({ level, path }) {
    let base = path.slice(0, -1), prefix = base.join(".");
    return level === 0 && path[0] === PACKAGE ? starNames(prefix).map((name) => [
      name,
      { symbol: `${prefix}.${name}`, accessor: !1, starred: !0 }
    ]) : [...this.world.modules.find(level, base)?.allHandedOn() ?? []].filter(
      ([, { starred }]) => starred
    );
  }
  /** The names of the project's own wrappers that a star import brings. */
  wrappersOfStar({ level, path }) {
    return this.world.wrappers.own.starred(path.slice(0, -1), this.world.modules.folders(level));
  }
  /** A wrapper counts by its own name, whatever below it is used. */
  below(meaning, attributes) {
    if (!meaning || attributes.length === 0) return meaning;
    if (meaning.family === "accessor") return null;
    let path = [...meaning.symbol.split("."), ...attributes];
    return meaning.family === "indirect" ? interpret(0, path, this.world) ?? meaning : { ...meaning, symbol: path.join(".") };
  }
  /** Rule 5: no required argument, and every return is eventlet or None. */
  accessor(definition) {
    let known = this.accessors.get(definition);
    if (known !== void 0) return known;
    this.accessors.set(definition, null);
    let meaning = this.returned(definition);
    return this.accessors.set(definition, meaning), meaning;
  }
  returned({ isAsync, yields: yields2, hasRequiredParameter, returns }) {
    if (isAsync || yields2 || hasRequiredParameter) return null;
    let first = null;
    for (let value of returns) {
      if (value === "none") continue;
      let meaning = value === "other" ? null : this.valueMeaning(value);
      if (meaning?.family !== "eventlet") return null;
      first ??= meaning;
    }
    return first;
  }
  importsBehind({ root, scope }) {
    let bindings = bindingsOf(root, scope);
    return bindings.length === 0 ? starsSeenFrom(scope) : bindings.filter((each) => each.kind === "import");
  }
};
function spellsThePackage(bindings) {
  return bindings.length === 0 ? !0 : bindings.every(({ kind }) => kind === "assigned" || kind === "alias") && !bindings.every((each) => each.kind === "assigned" && each.literal);
}

// src/usages/suppressions.ts
var FORM = "`# no-new-eventlet: allow REASON`", FORM_UNTIL = "`# no-new-eventlet: allow until YYYY-MM-DD REASON`", MARKER = /#\s*no-new-eventlet(?:\s*:|(?=\s+(?:allow|ignore|disable|skip|off)\b))(?<rest>.*)$/isu;
function maySuppress(text) {
  return /no-new-eventlet/i.test(text);
}
var NEXT_REMARK = new RegExp("\\s#+\\s*\\p{L}.*$", "su");
function applySuppressions(comments, usages, today) {
  let suppressions = /* @__PURE__ */ new Map();
  for (let comment of comments) {
    let suppression = parseSuppression(comment);
    suppression && suppressions.set(comment, suppression);
  }
  if (suppressions.size === 0) return { allowances: usages.map(() => null), problems: [] };
  let { atEnd, above } = commentsByLine(comments), reached = /* @__PURE__ */ new Set(), firstThatHolds = (candidates) => {
    for (let comment of candidates) {
      let suppression = suppressions.get(comment);
      if (suppression && (reached.add(comment), "allowance" in suppression && !isPast(suppression.allowance, today)))
        return comment;
    }
    return null;
  }, holdsAtEnd = oncePerLine((line) => firstThatHolds(atEnd(line))), holdsAbove = oncePerLine((statementLine) => firstThatHolds(above(statementLine))), used = /* @__PURE__ */ new Set(), allowances = usages.map(({ line, statementLine }) => {
    let comment = holdsAtEnd(line) ?? holdsAbove(statementLine), suppression = comment && suppressions.get(comment);
    return !suppression || !("allowance" in suppression) ? null : (used.add(comment), suppression.allowance);
  }), problems = [...suppressions].filter(([comment]) => !used.has(comment)).map(([comment, suppression]) => ({
    line: comment.line,
    ...whyNot(suppression, reached.has(comment), today)
  }));
  return { allowances, problems };
}
function commentsByLine(comments) {
  let trailing = /* @__PURE__ */ new Map(), alone = /* @__PURE__ */ new Map();
  for (let comment of comments) (comment.ownLine ? alone : trailing).set(comment.line, comment);
  return { atEnd: (line) => {
    let comment = trailing.get(line);
    return comment ? [comment] : [];
  }, above: (statementLine) => {
    let block = [];
    for (let comment = alone.get(statementLine - 1); comment; comment = alone.get(comment.line - 1))
      block.push(comment);
    return block;
  } };
}
function oncePerLine(look) {
  let known = /* @__PURE__ */ new Map();
  return (line) => {
    let seen = known.get(line);
    if (seen !== void 0) return seen;
    let found = look(line);
    return known.set(line, found), found;
  };
}
function whyNot(suppression, reached, today) {
  if ("problem" in suppression) return { reason: suppression.problem, message: suppression.message };
  if (isPast(suppression.allowance, today) && reached) {
    let { until } = suppression.allowance;
    return { reason: "suppression-expired", message: `This suppression stopped allowing after ${until}: remove the usage, or set a later day.` };
  }
  return { reason: "suppression-unused", message: reached ? "This suppression allows nothing that another one does not allow: remove it." : "This suppression allows nothing: remove it, or put it at the end of the line where the usage starts, or alone on the line above its statement." };
}
var isPast = ({ until }, today) => until !== null && today > until;
function parseSuppression({ text, line }) {
  let rest = MARKER.exec(text)?.groups?.rest;
  if (rest === void 0) return null;
  let [, verb = "", body = ""] = /^\s*([^\s:]*)[\s:]*(.*)$/su.exec(rest.replace(NEXT_REMARK, "")) ?? [];
  if (verb.toLowerCase() !== "allow")
    return { problem: "suppression-unused", message: `${verb ? `Unknown word \`${clip(verb)}\` in this suppression` : "This suppression says nothing"}: write ${FORM} or ${FORM_UNTIL}.` };
  let [, day, afterDay = ""] = /^until\b[\s:]*([^\s:,]*)(.*)$/isu.exec(body) ?? [];
  if (day !== void 0 && !isDay(day))
    return { problem: "suppression-unused", message: `After \`until\` comes the last day, as YYYY-MM-DD${day ? `, and \`${clip(day)}\` is none` : ""}: write ${FORM_UNTIL}.` };
  let reason = (day === void 0 ? body : afterDay).replace(/^[\s:,–—-]+/u, "").trim();
  return /[\p{L}\p{N}]/u.test(reason) ? { allowance: { reason, until: day ?? null, line } } : { problem: "suppression-without-reason", message: `This suppression allows nothing until it gives a reason: write ${day ? FORM_UNTIL : FORM}.` };
}
var clip = (word) => word.length > 20 ? `${word.slice(0, 20)}\u2026` : word;
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return !1;
  let date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

// src/usages/wrappers.ts
var NO_WRAPPERS = {
  own: { find: () => null, starred: () => [], wordsIn: () => [], lastNames: [] },
  foreign: () => null
};
function ownWrappers(symbols) {
  let categories = new Map(Object.entries(symbols)), names = [...categories.keys()].map((symbol) => symbol.split("."));
  if (names.length === 0) return NO_WRAPPERS.own;
  let lastNames = names.map((name) => name.at(-1) ?? "");
  return {
    lastNames: lastNames.every((name) => /^\w+$/.test(name)) ? lastNames : null,
    find: (path, folders) => {
      for (let { name, given } of absolute(path, folders))
        for (let end = name.length; end > given; end--) {
          let symbol = name.slice(0, end).join("."), category = categories.get(symbol);
          if (category !== void 0) return { symbol, category };
        }
      return null;
    },
    starred: (module, folders) => absolute(module, folders).flatMap(
      ({ name }) => names.filter((each) => each.length === name.length + 1 && name.every((part, i) => each[i] === part)).map((each) => each[name.length] ?? "").filter((last) => !last.startsWith("_"))
    ),
    wordsIn: (text) => {
      let used = names.filter((name) => isUsed(name, text)).map((name) => name.at(-1) ?? "");
      return used.length > 0 ? [...used, IMPORT] : [];
    }
  };
}
var IMPORT = "import";
function absolute(path, folders) {
  return Array.from({ length: folders.length + 1 }, (_, from) => ({
    name: [...folders.slice(from), ...path],
    given: folders.length - from
  }));
}
function isUsed(name, text) {
  let isHeld = (part) => !/^\w+$/.test(part) || text.includes(part);
  return isHeld(name.at(-1) ?? "") && (name.every(isHeld) || /\bfrom\s*(?:\\\s*)?\./.test(text));
}

// src/usages/read.ts
function readRelevantLines(open, looking) {
  let { text } = open, world = { modules: looking.modules, wrappers: looking.wrappers }, lines = relevantLines(open, looking, NOTHING_FOUND), mayHaveSuppression = maySuppress(text) && open.comments.some(({ start, end }) => maySuppress(text.slice(start, end)));
  if (!lines.includes(1) && !mayHaveSuppression) return null;
  for (; ; ) {
    let { model, brokenAt } = open.read(lines), resolver = new Resolver(model, world), more = relevantLines(open, looking, resolver.wanted(text));
    if (!addsTo(lines, more)) return { model, resolver, brokenAt };
    lines = more;
  }
}
function relevantLines(open, { words, followsImports }, wanted) {
  let lines = linesWith(open, { ...wanted, words });
  return followsImports && addImports(open, lines), lines;
}
function addsTo(before, now) {
  let adds = !1;
  for (let i = 0; i < now.length; i++)
    now[i] && !before[i] ? adds = !0 : before[i] && (now[i] = 1);
  return adds;
}
var ALL = /^__all__[ \t]*(?::[^=\n]*)?\+?=[ \t]*[[(]([^\])]*)[\])]/gm, ANY_ALL = /^__all__\b/m;
function starredBy(text) {
  if (!ANY_ALL.test(text)) return (name) => !name.startsWith("_");
  let lists = [...text.matchAll(ALL)].map(([, list = ""]) => list.replace(/#.*/g, ""));
  if (!(lists.length > 0 && lists.every((list) => /^(?:\s|,|'[^'\\]*'|"[^"\\]*")*$/.test(list)))) return () => !0;
  let names = new Set(
    lists.flatMap((list) => [...list.matchAll(/['"]([^'"]*)['"]/g)].map(([, name]) => name))
  );
  return (name) => names.has(name);
}

// src/python/model.ts
function child(node, field) {
  return node.children.find((each) => each.field === field);
}
function unparenthesized(node) {
  let inner = node;
  for (; inner.type === "parenthesized_expression" && inner.children.length === 1 && inner.children[0]; )
    inner = inner.children[0];
  return inner;
}

// src/usages/strings.ts
var IMPORTERS = /* @__PURE__ */ new Set([
  "import_module",
  "__import__",
  "try_import",
  "import_any",
  "find_module",
  "importorskip",
  "import_patched",
  "original",
  "resolve_name",
  "import_fresh_module"
]), ASKERS = /* @__PURE__ */ new Set(["find_spec", "module_exists"]), ASKING = /^sys\.modules\.(?:get|pop)$|(?:^|\.)metadata\.version$/, DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
function namedInString(string, model, modules, slice) {
  let { value } = string;
  if (!value.includes(PACKAGE) || !DOTTED.test(value)) return null;
  let path = value.split(".");
  if (value === PACKAGE && isProbe(string, model, slice)) return { kind: "probe", symbol: PACKAGE };
  let at = path.findIndex((name, i) => name === PACKAGE && isDirectName(path[i + 1] ?? ""));
  if (at >= 0)
    return isOwnEventlet(0, path, modules) ? null : { kind: "dynamic", symbol: path.slice(at).join(".") };
  if (path.at(-1) !== PACKAGE || isOwnEventlet(0, path, modules)) return null;
  let callee = calleeOfFirstArgument(string.place);
  return !callee || !IMPORTERS.has(lastName2(callee, slice)) ? null : { kind: "dynamic", symbol: PACKAGE };
}
function isProbe(string, model, slice) {
  let { node, parent } = outsideParentheses(string.place);
  if (!parent) return !1;
  let isSysModules = (each) => each !== void 0 && qualified(model.chainOf(each)) === "sys.modules";
  if (parent.node.type === "comparison_operator") {
    let operands = parent.node.children, [operator, right] = operands.slice(operands.indexOf(node) + 1);
    return (operator?.type === "in" || operator?.type === "not in") && isSysModules(right);
  }
  if (parent.node.type === "subscript") return isSysModules(child(parent.node, "value"));
  let callee = calleeOfFirstArgument(string.place);
  if (!callee) return !1;
  let name = qualified(model.calleeOf(callee));
  return ASKERS.has(lastName2(callee, slice)) || name !== null && ASKING.test(name);
}
function calleeOfFirstArgument(place) {
  let { node, parent } = outsideParentheses(place);
  if (parent?.node.type !== "argument_list" || parent.node.children[0] !== node) return null;
  let call = parent.parent?.node, callee = call?.type === "call" ? child(call, "function") : void 0;
  return callee ? unparenthesized(callee) : null;
}
function outsideParentheses(place) {
  let outer = place;
  for (; outer.parent?.node.type === "parenthesized_expression"; ) outer = outer.parent;
  return outer;
}
function lastName2(callee, slice) {
  let name = callee.type === "attribute" ? child(callee, "attribute") : callee;
  return name?.type === "identifier" ? slice(name) : "";
}
function qualified(chain) {
  if (!chain) return null;
  let imported = bindingsOf(chain.root, chain.scope).find((binding) => binding.kind === "import");
  return [...imported ? imported.path.slice(0, imported.bound) : [chain.root], ...chain.attributes].join(".");
}

// src/usages/value-places.ts
var SETTERS = /* @__PURE__ */ new Set(["setenv", "putenv"]), MAPPING_METHODS = /* @__PURE__ */ new Set(["get", "setdefault"]);
function placesOf(constant, reading) {
  let { node, parent } = asGiven(constant);
  if (!parent) return [];
  let { slice } = reading;
  switch (parent.node.type) {
    case "keyword_argument": {
      let call = parent.parent?.parent?.node, callee = call?.type === "call" ? calleeOf(call) : void 0;
      return callee ? named("keyword", child(parent.node, "name"), slice, lastNameOf(callee, reading)) : [];
    }
    case "default_parameter":
    case "typed_default_parameter":
      return node.field === "value" ? named("parameter", child(parent.node, "name"), slice) : [];
    case "named_expression":
      return named("assignment", child(parent.node, "name"), slice);
    case "assignment":
      return node.field === "right" ? targetsOf(parent).flatMap((each) => placesOfTarget(each, slice)) : [];
    case "pair":
      return node.field === "value" ? key("dict-key", child(parent.node, "key"), slice) : [];
    case "argument_list":
      return setByCall(node, parent, reading);
    default:
      return [];
  }
}
function asGiven(constant) {
  let outer = constant;
  for (let { parent } = outer; parent && yields(parent.node, outer.node); { parent } = outer) outer = parent;
  return outer;
}
function yields({ type, children }, part) {
  return type === "parenthesized_expression" ? !0 : type === "conditional_expression" && children[1] !== part;
}
function constantsOf(node) {
  let inner = unparenthesized(node);
  return inner.type !== "conditional_expression" ? [inner] : inner.children.filter((_, i) => i !== 1).flatMap(constantsOf);
}
function named(kind, name, slice, callee = null) {
  return name?.type === "identifier" ? [{ kind, name: slice(name), callee }] : [];
}
function key(kind, node, slice) {
  let name = node && stringOf(node, slice);
  return typeof name == "string" ? [{ kind, name, callee: null }] : [];
}
function stringOf(node, slice) {
  let inner = unparenthesized(node);
  return inner.type === "string" ? stringValue(slice(inner)) : null;
}
function targetsOf(assignment) {
  let targets = [];
  for (let each = assignment; each?.node.type === "assignment"; each = each.parent) {
    let left = child(each.node, "left");
    left && targets.push(unparenthesized(left));
  }
  return targets;
}
function placesOfTarget(target, slice) {
  return target.type === "identifier" ? named("assignment", target, slice) : target.type === "attribute" ? named("assignment", child(target, "attribute"), slice) : target.type === "subscript" ? key("subscript", child(target, "subscript"), slice) : [];
}
function setByCall(value, list, reading) {
  let call = list.parent?.node, [first, second] = list.node.children;
  return call?.type !== "call" || !first || second !== value || !setsVariable(call, reading) ? [] : key("environment", first, reading.slice);
}
function setsVariable(call, reading) {
  let name = environmentMethod(call, reading);
  return name !== null && (name === "setdefault" || SETTERS.has(name));
}
function environmentMethod(call, reading) {
  let callee = calleeOf(call);
  if (!callee) return null;
  let name = lastNameOf(callee, reading);
  if (SETTERS.has(name) || name === "getenv") return name;
  let object = callee.type === "attribute" ? child(callee, "object") : void 0, chain = reading.model.calleeOf(callee), receiver = chain && object ? qualified(chain)?.replace(/\.\w+$/, "") : void 0;
  return MAPPING_METHODS.has(name) && receiver !== void 0 && isEnviron(receiver) ? name : null;
}
function variableSetTo(name, reading) {
  let { node, parent } = asGiven(name);
  if (!parent || node.type === "conditional_expression") return null;
  if (parent.node.type === "subscript") return setBySubscript(node, parent, reading);
  let call = parent.parent?.node;
  if (parent.node.type !== "argument_list" || call?.type !== "call" || parent.node.children[0] !== node || environmentMethod(call, reading) === null) return null;
  let value = setsVariable(call, reading) ? parent.node.children[1] : void 0;
  return value ? constantsOf(value) : [];
}
function setBySubscript(key2, subscript, { model }) {
  let value = child(subscript.node, "value"), chain = key2.field === "subscript" && value ? model.chainOf(value) : void 0;
  if (!isEnviron(qualified(chain) ?? "")) return null;
  let assignment = subscript.parent?.node.children.find(
    (each) => each.type === "assignment" && child(each, "left") === subscript.node
  ), right = assignment && child(assignment, "right");
  for (; right?.type === "assignment"; ) right = child(right, "right");
  return right ? constantsOf(right) : [];
}
function isEnviron(qualifiedName) {
  return /(?:^|\.)environ$/.test(qualifiedName);
}
function calleeOf(call) {
  let callee = child(call, "function");
  return callee && unparenthesized(callee);
}
function lastNameOf(callee, { model, slice }) {
  return qualified(model.calleeOf(callee))?.split(".").at(-1) ?? lastName2(callee, slice);
}

// src/usages/values.ts
var isVariable = ({ names, symbol }) => symbol === null || names.includes(symbol), VALUES = FRAMEWORK_VALUES.filter((row) => !isVariable(row)), VARIABLES = FRAMEWORK_VALUES.filter(isVariable), STRINGS = new Set(VALUES.flatMap(({ values }) => values ?? [])), NAMES = new Set(VARIABLES.flatMap(({ names }) => names)), OPTIONS = VALUES.filter(({ places }) => places.includes("arguments")), SWITCHED_BY_TRUE = VALUES.filter(({ values }) => values?.includes(!0)), NO_VARIABLES = /* @__PURE__ */ new Set();
function valuesIn(reading) {
  let { strings, chains } = reading.model;
  return [
    ...strings.flatMap((string) => meaningsOf(string, reading).map((row) => ({ ...string, ...row }))),
    ...chains.flatMap((chain) => trueArguments(chain, reading))
  ];
}
function meaningsOf(string, reading) {
  if (NAMES.has(string.value)) {
    let row = variableRow(string, reading);
    if (row) return [{ symbol: row.symbol ?? string.value, category: row.category }];
  }
  if (STRINGS.has(string.value)) {
    let row = rowFor(string.value, placesOf(string.place, reading));
    if (row?.symbol) return [{ symbol: row.symbol, category: row.category }];
  }
  return string.value.includes("eventlet") && !string.value.startsWith("eventlet.") ? argumentsIn(string, reading) : [];
}
function rowFor(value, places) {
  return VALUES.find(
    ({ names, places: kinds, values, callees }) => places.some(
      ({ kind, name, callee }) => names.includes(name) && kinds.includes(kind) && values?.includes(value) && (!callees || callee !== null && callees.includes(callee))
    )
  );
}
function variableRow(string, reading) {
  let setTo = variableSetTo(string.place, reading)?.map((node) => stringIn(node, reading));
  if (setTo)
    return VARIABLES.find(
      ({ names, values }) => names.includes(string.value) && (!values || setTo.some((value) => value !== null && values.includes(value)))
    );
}
function stringIn(node, { slice }) {
  return node.type === "string" ? stringValue(slice(node)) : null;
}
function trueArguments(chain, reading) {
  if (!chain.call || !SWITCHED_BY_TRUE.some(({ callees }) => callees)) return [];
  let call = unparenthesized(chain.place.node);
  for (; call.type === "attribute"; ) call = unparenthesized(child(call, "object") ?? { ...call, type: "" });
  let callee = child(call, "function");
  if (!callee) return [];
  let name = lastNameOf(unparenthesized(callee), reading);
  return (child(call, "arguments")?.children ?? []).flatMap((argument) => {
    let [keyword, value] = [child(argument, "name"), child(argument, "value")];
    if (argument.type !== "keyword_argument" || !keyword || !value) return [];
    let row = rowFor(!0, [{ kind: "keyword", name: reading.slice(keyword), callee: name }]), constant = row && constantsOf(value).find(({ type }) => type === "true");
    if (!row?.symbol || !constant) return [];
    let { scope, statement } = chain, { start, end } = constant;
    return [{ symbol: row.symbol, category: row.category, start, end, scope, statement }];
  });
}
function argumentsIn(string, reading) {
  let list = string.place.parent?.node, isItem = list?.type === "list" || list?.type === "tuple", commands = isItem && !/\s/.test(string.value) ? [commandOf(list, reading)] : string.value.includes("-") ? readCommands(string.value).filter(({ text }) => !isProse(text)) : [], found = commandSwitches(commands, NO_VARIABLES).filter(
    ({ symbol, end }) => OPTIONS.some((row) => row.symbol === symbol) && (!isItem || /\s/.test(string.value) || end === string.end)
  );
  return [...new Map(found.map(({ symbol, category }) => [symbol, { symbol, category }])).values()];
}
function commandOf(list, reading) {
  return { words: list.children.map(
    (item) => ({ text: stringIn(item, reading) ?? "", start: item.start, end: item.end, part: null })
  ), text: "", redirected: !1, outer: [] };
}
var ENGLISH = /(?:^|\s)(?:the|an|to|with|use|using|of|are|or|and|from|when|you|your|this|that|it|not|be|was|should|must|can|instead)(?=\s|[.,;:]|$)/i;
function isProse(text) {
  return ENGLISH.test(text) || /[.,;:!?](?:\s|$)/.test(text);
}

// src/usages/find.ts
var NOTHING = { usages: [], problems: [] };
function findUsages(open, looking, cell = null) {
  let read = readRelevantLines(open, looking);
  return read ? usagesIn(open, read, looking, cell) : NOTHING;
}
function usagesIn(open, read, looking, cell = null) {
  let { text, comments } = open, lines = new Lines(text), maker = new UsageMaker(text, lines, comments, cell), { model, resolver, brokenAt } = read, found = [...maker.imports(model, resolver), ...maker.references(model, resolver)];
  found.push(...maker.strings(model, looking.modules), ...maker.values(model)), found.sort((a, b) => a.start - b.start);
  let suppressed = maker.suppressions(found, looking.today), problems = [...suppressed.problems];
  return brokenAt !== null && problems.unshift(syntaxError(lines.lineAt(brokenAt))), { usages: found.map(({ usage }, i) => ({ ...usage, allowed: suppressed.allowances[i] ?? null })), problems };
}
function syntaxError(line) {
  return {
    reason: "syntax-error",
    line,
    message: "Python syntax error; the usages around it were found, one inside it may have been missed"
  };
}
var UsageMaker = class {
  text;
  lines;
  comments;
  cell;
  constructor(text, lines, comments, cell) {
    this.text = text, this.lines = lines, this.comments = comments, this.cell = cell;
  }
  imports(model, resolver) {
    return model.imports.flatMap((binding, i) => {
      let meaning = resolver.importMeaning(binding);
      if (!meaning) return [];
      let kind = meaning.family === "eventlet" ? "import" : "indirect", via = meaning.family === "eventlet" ? meaning.via : null, category = meaning.family === "eventlet" ? categoryOf(meaning.symbol) : meaning.category, bindings = meaning.family === "eventlet" ? [i] : [];
      return [this.found(kind, meaning.symbol, category, binding, { via, bindings })];
    });
  }
  references(model, resolver) {
    let ids = new Map(model.imports.map((binding, i) => [binding, i])), resolved = new Map(model.chains.map((chain) => [chain, resolver.resolve(chain)])), isGreen = (scope) => scope.bases.some((base) => resolved.get(base));
    return [...resolved].flatMap(([chain, found]) => {
      if (!found) return [];
      let { meaning, imports, end } = found, at = { ...chain, end }, surroundings = surroundingsOf(chain.scope, isGreen);
      chain.call && chain.call.after[0] === "wait" && end === chain.end && surroundings.push("waited"), isBase(chain.place.parent?.node, chain.place.parent?.parent?.node) && surroundings.push("subclass");
      let bindings = imports.flatMap((each) => ids.get(each) ?? []);
      return [this.reference(meaning, at, { bindings, surroundings: [...new Set(surroundings)] })];
    });
  }
  reference(meaning, at, extra) {
    if (meaning.family === "indirect")
      return this.found("indirect", meaning.symbol, meaning.category, at, extra);
    let { symbol, via } = meaning;
    return this.found("reference", symbol, categoryOf(symbol), at, { ...extra, via });
  }
  strings(model, modules) {
    let slice = (node) => this.text.slice(node.start, node.end);
    return model.strings.flatMap((string) => {
      let named2 = namedInString(string, model, modules, slice);
      return named2 ? [this.found(named2.kind, named2.symbol, categoryOf(named2.symbol), string, {})] : [];
    });
  }
  values(model) {
    return valuesIn({ model, slice: (node) => this.text.slice(node.start, node.end) }).map(
      (value) => this.found("indirect", value.symbol, value.category, value, {})
    );
  }
  suppressions(found, today) {
    let comments = (maySuppress(this.text) ? this.comments : []).map(({ start, end, ownLine }) => ({
      line: this.lines.lineAt(start),
      column: this.lines.columnAt(start),
      text: this.text.slice(start, end),
      ownLine
    })), lines = found.map(({ usage, statementLine }) => ({ line: usage.line, statementLine }));
    return applySuppressions(comments, lines, today);
  }
  found(kind, symbol, category, at, extra) {
    let line = this.lines.lineAt(at.start), usage = {
      kind,
      symbol,
      canonical: kind === "indirect" ? symbol : canonicalOf(symbol),
      category,
      line,
      column: this.lines.columnAt(at.start),
      endLine: this.lines.lineAt(at.end),
      endColumn: this.lines.columnAt(at.end),
      scope: at.scope.qualifiedName || "<module>",
      via: null,
      statement: this.statementText(at.statement),
      source: this.lines.textOf(line),
      cell: this.cell,
      surroundings: surroundingsOf(at.scope, () => !1),
      bindings: [],
      allowed: null,
      ...extra
    };
    return { start: at.start, statementLine: this.lines.lineAt(at.statement.start), usage };
  }
  /** A statement without its comments, white space folded. */
  statementText({ start, end }) {
    let text = "", from = start;
    for (let i = lastAtMost(this.comments, start) + 1; i < this.comments.length; i++) {
      let comment = this.comments[i];
      if (!comment || comment.start >= end) break;
      text += this.text.slice(from, comment.start), from = comment.end;
    }
    return (text + this.text.slice(from, end)).replace(/\\(?=[\r\n])/g, " ").replace(/\s+/g, " ").trim();
  }
};
function isBase(list, owner) {
  return list?.field === "superclasses" && owner?.type === "class_definition";
}
function surroundingsOf(scope, isGreen) {
  let surroundings = [], isInFunction = !1;
  for (let each = scope; each; each = each.parent)
    each.kind === "function" && !isInFunction && each.isAsync && surroundings.push("async"), each.kind === "class" && isGreen(each) && surroundings.push("subclass"), isInFunction ||= each.kind === "function" || each.kind === "lambda";
  return isInFunction || surroundings.push("module-scope"), surroundings;
}

// src/python/lines.ts
var STATEMENT_ONLY = /^(?:async\s+def|def|class|import|return|while|try|with|raise|assert|del|pass|break|continue|global|nonlocal|elif|except|finally)\b(?!\s*[=,)\].])/, TAB_STOP = 8;
function logicalLines(text) {
  return new LineScanner(text).scan();
}
var LineScanner = class {
  lines = [];
  comments = [];
  at = 0;
  text;
  constructor(text) {
    this.text = text;
  }
  scan() {
    for (; this.at < this.text.length; ) this.scanLine();
    return { lines: this.lines, comments: this.comments };
  }
  /** One logical line, or one blank or comment-only physical line. */
  scanLine() {
    let start = this.at, indent = this.skipIndentation(), textStart = this.at, body = this.scanBody();
    if (body.textEnd <= textStart) return;
    let { text } = this;
    this.lines.push({
      start,
      end: this.at,
      textStart,
      textEnd: body.textEnd,
      indent,
      opensBlock: text[body.textEnd - 1] === ":",
      keyword: text[textStart] === "@" ? "@" : wordAt(text, textStart),
      broken: body.broken
    });
  }
  skipIndentation() {
    let indent = 0;
    for (; this.at < this.text.length; this.at++) {
      let char = this.text.charCodeAt(this.at);
      if (char === SPACE) indent++;
      else if (char === TAB) indent += TAB_STOP - indent % TAB_STOP;
      else if (char === FORM_FEED) indent = 0;
      else break;
    }
    return indent;
  }
  /** Reads up to and over the end of the logical line. */
  scanBody() {
    let { text } = this, textEnd = this.at, depth = 0, broken = !1;
    for (; this.at < text.length; ) {
      let code = text.charCodeAt(this.at);
      if (isLineEnd(code)) {
        if (this.at += code === CR && text.charCodeAt(this.at + 1) === LF ? 2 : 1, depth === 0) return { textEnd, broken };
        if (this.startsStatement()) return { textEnd, broken: !0 };
        continue;
      }
      if (isBlank(code)) {
        this.at++;
        continue;
      }
      if (code === HASH) {
        this.skipComment();
        continue;
      }
      if (code === BACKSLASH) {
        this.skipJoin();
        continue;
      }
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        let string = endOfString(text, this.at, "");
        broken ||= !string.closed, this.at = string.end;
      } else isWordStart(code) ? broken = this.skipWord() || broken : (code === 40 || code === 91 || code === 123 ? depth++ : code === 41 || code === 93 || code === 125 ? depth = Math.max(0, depth - 1) : code === BACKTICK && (broken = !0), this.at++);
      textEnd = this.at;
    }
    return { textEnd, broken: broken || depth > 0 };
  }
  /** A word, or a string with a prefix. Returns whether that string is unclosed. */
  skipWord() {
    let start = this.at;
    for (; this.at < this.text.length && isWordPart(this.text.charCodeAt(this.at)); ) this.at++;
    let next = this.text.charCodeAt(this.at);
    if (next !== DOUBLE_QUOTE && next !== SINGLE_QUOTE || this.at - start > 2) return !1;
    let word = this.text.slice(start, this.at);
    if (!isStringPrefix(word)) return !1;
    let string = endOfString(this.text, this.at, word);
    return this.at = string.end, !string.closed;
  }
  skipComment() {
    let start = this.at;
    for (; this.at < this.text.length && !isLineEnd(this.text.charCodeAt(this.at)); ) this.at++;
    let before = start - 1;
    for (; before >= 0 && isBlank(this.text.charCodeAt(before)); ) before--;
    let ownLine = before < 0 || isLineEnd(this.text.charCodeAt(before));
    this.comments.push({ start, end: this.at, ownLine });
  }
  /** A backslash before a line end joins the lines; anywhere else it is a character like any other. */
  skipJoin() {
    this.at++, this.text.charCodeAt(this.at) === CR && this.at++, this.text.charCodeAt(this.at) === LF && this.at++;
  }
  startsStatement() {
    let at = this.at;
    for (; this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === TAB; ) at++;
    let code = this.text.charCodeAt(at);
    return code >= 97 && code <= 119 && STATEMENT_ONLY.test(this.text.slice(at, at + 40));
  }
};
function wordAt(text, start) {
  let end = start;
  for (; end < text.length && isWordPart(text.charCodeAt(end)); ) end++;
  return text.slice(start, end);
}
function isLineEnd(code) {
  return code === LF || code === CR;
}
function isBlank(code) {
  return code === SPACE || code === TAB || code === FORM_FEED;
}
function isWordStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code > 127;
}
function isWordPart(code) {
  return isWordStart(code) || code >= 48 && code <= 57;
}
var SPACE = 32, TAB = 9, LF = 10, FORM_FEED = 12, CR = 13, HASH = 35, DOUBLE_QUOTE = 34, SINGLE_QUOTE = 39, BACKSLASH = 92, BACKTICK = 96;

// src/python/scopes.ts
function modelOf(text, lines, root) {
  return new ModelBuilder(text, lines).build(root);
}
var SIMPLE_STATEMENTS = /* @__PURE__ */ new Set([
  "expression_statement",
  "return_statement",
  "raise_statement",
  "assert_statement",
  "delete_statement",
  "import_statement",
  "import_from_statement",
  "future_import_statement",
  "print_statement",
  "exec_statement",
  "type_alias_statement"
]), COMPOUND_STATEMENTS = /* @__PURE__ */ new Set([
  "if_statement",
  "elif_clause",
  "else_clause",
  "for_statement",
  "while_statement",
  "try_statement",
  "except_clause",
  "except_group_clause",
  "finally_clause",
  "with_statement",
  "match_statement",
  "case_clause"
]), COMPREHENSIONS = /* @__PURE__ */ new Set([
  "list_comprehension",
  "set_comprehension",
  "dictionary_comprehension",
  "generator_expression"
]), LITERALS = /* @__PURE__ */ new Set([
  "string",
  "concatenated_string",
  "integer",
  "float",
  "true",
  "false",
  "ellipsis",
  "list",
  "tuple",
  "dictionary",
  "set"
]), ModelBuilder = class {
  text;
  lines;
  imports = [];
  chains = [];
  strings = [];
  chainByNode = /* @__PURE__ */ new Map();
  chainByCallee = /* @__PURE__ */ new Map();
  /** Bindings as met; they reach their owners at the end, when every `global` and `nonlocal` is known. */
  met = [];
  constructor(text, lines) {
    this.text = text, this.lines = lines;
  }
  build(root) {
    let module = newScope("module", null, ""), statement = { start: root.start, end: root.start };
    this.visitChildren(root, { scope: module, statement, place: null, definition: null });
    for (let { scope, name, binding } of this.met) addBinding(ownerOf(scope, name, module), name, binding);
    let { imports, chains, strings, chainByNode, chainByCallee } = this;
    return {
      module,
      imports,
      chains,
      strings,
      chainOf: (node) => chainByNode.get(unparenthesized(node)),
      calleeOf: (node) => chainByCallee.get(unparenthesized(node))
    };
  }
  bind(scope, name, binding) {
    this.met.push({ scope, name, binding });
  }
  slice(node) {
    return this.text.slice(node.start, node.end);
  }
  visitChildren(node, context) {
    let inner = { ...context, place: { node, parent: context.place } };
    for (let each of node.children) this.visit(each, inner);
  }
  visit(node, outer) {
    let context = outer;
    if (SIMPLE_STATEMENTS.has(node.type) ? context = { ...outer, statement: node } : COMPOUND_STATEMENTS.has(node.type) && (context = { ...outer, statement: this.headerOf(node) }), COMPREHENSIONS.has(node.type)) return this.visitComprehension(node, context);
    switch (node.type) {
      case "identifier":
      case "attribute":
      case "call":
        return this.visitPrimary(node, context);
      case "string":
      case "concatenated_string":
        return this.visitString(node, context);
      case "expression_statement":
        return this.visitExpressionStatement(node, context);
      case "assignment":
        return this.visitAssignment(node, context);
      case "augmented_assignment":
        return this.visitAugmentedAssignment(node, context);
      case "named_expression":
        return this.visitNamedExpression(node, context);
      case "for_statement":
        return this.visitFor(node, context);
      case "as_pattern":
        return this.visitAs(node, context);
      case "import_statement":
      case "import_from_statement":
        return this.visitImport(node, context);
      case "global_statement":
      case "nonlocal_statement":
        for (let each of node.children)
          (node.type === "global_statement" ? context.scope.globals : context.scope.nonlocals).add(
            this.slice(each)
          );
        return;
      case "delete_statement":
        return this.visitDelete(node, context);
      case "decorated_definition":
        return this.visitChildren(node, { ...context, statement: this.headerOf(node) });
      case "function_definition":
        return this.visitFunction(node, context);
      case "lambda":
        return this.visitLambda(node, context);
      case "class_definition":
        return this.visitClass(node, context);
      case "type_alias_statement":
        return this.visitTypeAlias(node, context);
      case "case_clause":
        return this.visitCase(node, context);
      case "keyword_argument":
        return this.visitFields(node, ["value"], context);
      case "return_statement":
        return this.visitReturn(node, context);
      case "yield":
        return context.definition && (context.definition.yields = !0), this.visitChildren(node, context);
      default:
        return this.visitChildren(node, context);
    }
  }
  visitFields(node, fields, context) {
    let inner = { ...context, place: { node, parent: context.place } };
    for (let each of node.children)
      each.field !== null && fields.includes(each.field) && this.visit(each, inner);
  }
  /** Names, attributes and calls: finds the maximal chain, then goes on with what stands inside it. */
  visitPrimary(node, context) {
    let { base, attributes } = this.peel(node);
    if (base.type === "identifier") {
      this.addChain(node, base, attributes, node.end, null, context);
      return;
    }
    if (base.type !== "call") {
      this.visit(base, { ...context, place: { node, parent: context.place } });
      return;
    }
    let called = child(base, "function"), inner = { ...context, place: { node: base, parent: context.place } };
    if (called) {
      let callee = this.peel(called);
      if (callee.base.type === "identifier") {
        let call = { after: attributes, end: node.end }, chain = this.addChain(node, callee.base, callee.attributes, called.end, call, context);
        this.chainByCallee.set(unparenthesized(called), chain);
      } else
        this.visit(called, inner);
    }
    for (let each of base.children) each !== called && this.visit(each, inner);
  }
  addChain(node, root, attributes, end, call, { scope, statement, place }) {
    let chain = {
      root: this.slice(root).normalize("NFKC"),
      attributes,
      start: root.start,
      end,
      call,
      scope,
      statement,
      place: { node, parent: place }
    };
    return this.chains.push(chain), this.chainByNode.set(node, chain), chain;
  }
  /** Takes the attributes off an expression, through parentheses: `(a.b).c` → a, [b, c]. */
  peel(node) {
    let attributes = [], base = unparenthesized(node);
    for (; base.type === "attribute"; ) {
      let object = child(base, "object"), attribute = child(base, "attribute");
      if (!object || !attribute) break;
      attributes.unshift(this.slice(attribute)), base = unparenthesized(object);
    }
    return { base, attributes };
  }
  /** A string that is a whole statement is documentation, wherever it stands. */
  visitExpressionStatement(node, context) {
    let only = node.children.length === 1 && node.children[0] ? unparenthesized(node.children[0]) : null;
    only?.type === "string" || only?.type === "concatenated_string" ? this.visitChildren(only, context) : this.visitChildren(node, context);
  }
  visitString(node, context) {
    let parts = node.type === "string" ? [node] : node.children.filter(({ type }) => type === "string"), values = parts.map((part) => stringValue(this.slice(part)));
    if (values.some((value) => value === null)) return this.visitInterpolations(parts, context);
    let { scope, statement, place } = context, { start, end } = node;
    this.strings.push({
      value: values.join(""),
      start,
      end,
      scope,
      statement,
      place: { node, parent: place }
    });
  }
  visitInterpolations(parts, context) {
    for (let part of parts)
      for (let each of part.children) each.type === "interpolation" && this.visitChildren(each, context);
  }
  visitAssignment(node, context) {
    let left = child(node, "left"), right = child(node, "right");
    if (this.visitFields(node, ["type", "right"], context), !left) return;
    if (left.type !== "identifier") return this.bindTarget(left, context, "assigned");
    let value = right;
    for (; value?.type === "assignment"; ) value = child(value, "right");
    this.bind(context.scope, this.slice(left), this.assigned(left, value));
  }
  assigned(name, value) {
    if (!value) return { kind: "other", start: name.start };
    let inner = unparenthesized(value), chain = this.chainByNode.get(inner);
    if (chain) return { kind: "alias", chain, start: name.start };
    let operand = inner.type === "unary_operator" ? child(inner, "argument") ?? inner : inner;
    return { kind: "assigned", literal: LITERALS.has(operand.type), start: name.start };
  }
  visitAugmentedAssignment(node, context) {
    this.visitFields(node, ["right"], context);
    let left = child(node, "left");
    left && this.bindTarget(left, context, "assigned");
  }
  visitNamedExpression(node, context) {
    this.visitFields(node, ["value"], context);
    let name = child(node, "name");
    if (!name) return;
    let { scope } = context;
    for (; scope.kind === "comprehension" && scope.parent; ) scope = scope.parent;
    this.bind(scope, this.slice(name), this.assigned(name, child(node, "value")));
  }
  /** Binds the names of a target; its attributes and subscripts are uses. */
  bindTarget(target, context, how) {
    switch (target.type) {
      case "identifier":
        return this.bind(
          context.scope,
          this.slice(target),
          how === "assigned" ? { kind: "assigned", literal: !1, start: target.start } : { kind: "other", start: target.start }
        );
      case "attribute":
      case "subscript":
      case "call":
        return this.visit(target, context);
      default:
        for (let each of target.children) this.bindTarget(each, context, how);
    }
  }
  visitFor(node, context) {
    let inner = { ...context, place: { node, parent: context.place } };
    for (let each of node.children)
      each.field === "left" ? this.bindTarget(each, inner, "other") : this.visit(each, inner);
  }
  /** `with` and `except`: what follows `as` is a target. */
  visitAs(node, context) {
    let inner = { ...context, place: { node, parent: context.place } };
    for (let each of node.children)
      each.type === "as_pattern_target" ? this.bindTarget(each, inner, "other") : this.visit(each, inner);
  }
  visitDelete(node, context) {
    this.visitChildren(node, context);
    let bind = (each) => {
      each.type === "identifier" ? this.bindTarget(each, context, "other") : /^(?:expression_list|tuple|list|parenthesized_expression)$/.test(each.type) && each.children.forEach(bind);
    };
    node.children.forEach(bind);
  }
  visitImport(node, context) {
    let from = child(node, "module_name"), module = from ? this.dotted(from) : { level: 0, path: [] };
    for (let each of node.children)
      if (each !== from)
        if (each.type === "wildcard_import") this.addImport(each, null, module, ["*"], context);
        else if (each.type === "aliased_import") {
          let name = child(each, "name");
          name && this.addImport(name, child(each, "alias") ?? null, module, this.dotted(name).path, context);
        } else each.type === "dotted_name" && this.addImport(each, null, module, this.dotted(each).path, context);
  }
  addImport(at, alias, module, names, { scope, statement }) {
    let path = [...module.path, ...names], isFrom = module.level > 0 || module.path.length > 0, bound = isFrom || alias ? path.length : 1, { start, end } = at, binding = {
      kind: "import",
      level: module.level,
      path,
      bound,
      start,
      end,
      scope,
      statement
    };
    this.imports.push(binding), names[0] === "*" ? scope.stars.push(binding) : this.bind(scope, alias ? this.slice(alias) : (isFrom ? names.at(-1) : names[0]) ?? "", binding);
  }
  /** `..a.b` → level 2, [a, b]. */
  dotted(node) {
    let [, dots = "", names = ""] = /^([.\s]*)([\s\S]*)$/.exec(this.slice(node)) ?? [], path = names.split(".").map((name) => name.trim());
    return { level: dots.replace(/\s/g, "").length, path: names === "" ? [] : path };
  }
  visitFunction(node, context) {
    let name = child(node, "name"), isAsync = node.children.some(({ type }) => type === "async"), parameters = child(node, "parameters"), definition = {
      isAsync,
      hasRequiredParameter: parameters?.children.some(isRequired) ?? !1,
      yields: !1,
      returns: []
    }, named2 = name ? this.slice(name) : "";
    name && this.bind(context.scope, named2, { kind: "function", definition, start: name.start });
    let header = this.withTypeParameters(node, this.inHeader(node, context));
    parameters && this.visitParameterValues(parameters, header), this.visitFields(node, ["return_type"], header);
    let scope = newScope("function", header.scope, named2, isAsync);
    parameters && this.bindParameters(parameters, scope), this.visitFields(node, ["body"], { ...header, scope, definition });
  }
  visitLambda(node, context) {
    let parameters = child(node, "parameters");
    parameters && this.visitParameterValues(parameters, context);
    let scope = newScope("lambda", context.scope, "");
    parameters && this.bindParameters(parameters, scope), this.visitFields(node, ["body"], { ...context, scope, definition: null });
  }
  /** Defaults and annotations belong to the scope around. */
  visitParameterValues(parameters, context) {
    for (let each of parameters.children) this.visitFields(each, ["value", "type"], context);
  }
  bindParameters(node, scope) {
    for (let each of node.children)
      each.field === "value" || each.field === "type" || (each.type === "identifier" ? this.bind(scope, this.slice(each), { kind: "other", start: each.start }) : this.bindParameters(each, scope));
  }
  visitClass(node, context) {
    let name = child(node, "name"), named2 = name ? this.slice(name) : "";
    name && this.bind(context.scope, named2, { kind: "other", start: name.start });
    let header = this.withTypeParameters(node, this.inHeader(node, context));
    this.visitFields(node, ["superclasses"], header);
    let scope = newScope("class", header.scope, named2);
    for (let base of child(node, "superclasses")?.children ?? []) {
      let chain = this.chainByNode.get(unparenthesized(base));
      chain && scope.bases.push(chain);
    }
    this.visitFields(node, ["body"], { ...header, scope, definition: null });
  }
  /** From the statement's start to the colon before its block: the end of a logical line, but for a block on the same line. */
  headerOf(node) {
    let definition = child(node, "definition") ?? node, block = definition.children.find(({ type }) => type === "block" || type === "case_clause"), line = this.lines[lastAtMost(this.lines, definition.start)];
    return !block || !line ? node : block.start >= line.textEnd ? { start: node.start, end: line.textEnd } : { start: node.start, end: this.text.lastIndexOf(":", block.start - 1) + 1 };
  }
  /** Decorators belong to the header (grammar: `decorated`). */
  inHeader(node, context) {
    return context.place?.node.type === "decorated_definition" ? context : { ...context, statement: this.headerOf(node) };
  }
  /** PEP 695: type parameters make a scope around the definition's header and body. */
  withTypeParameters(node, context) {
    let parameters = child(node, "type_parameters");
    if (!parameters) return context;
    let inner = { ...context, scope: newScope("type-parameters", context.scope, "") };
    return this.bindTypeParameters(parameters, inner), inner;
  }
  bindTypeParameters(parameters, context) {
    for (let each of parameters.children) {
      let constrained = each.children[0]?.type === "constrained_type" ? each.children[0] : each, [named2, ...bounds] = constrained.children, name = named2 && (named2.type === "identifier" ? named2 : named2.children.at(-1));
      name?.type === "identifier" && this.bind(context.scope, this.slice(name), { kind: "other", start: name.start });
      for (let bound of bounds) this.visit(bound, context);
    }
  }
  visitTypeAlias(node, context) {
    let [left, right] = [child(node, "left"), child(node, "right")], generic = left?.children[0], name = generic?.type === "generic_type" ? generic.children[0] : generic;
    name && this.bind(context.scope, this.slice(name), { kind: "other", start: name.start });
    let parameters = generic?.type === "generic_type" ? generic.children[1] : void 0, scope = newScope("type-parameters", context.scope, "");
    parameters && this.bindTypeParameters(parameters, { ...context, scope }), right && this.visit(right, { ...context, scope });
  }
  visitComprehension(node, context) {
    let scope = newScope("comprehension", context.scope, ""), outer = { ...context, place: { node, parent: context.place } }, inner = { ...outer, scope }, first = !0;
    for (let each of node.children) {
      if (each.type !== "for_in_clause") {
        this.visit(each, inner);
        continue;
      }
      for (let part of each.children)
        part.field === "left" ? this.bindTarget(part, inner, "other") : this.visit(part, first ? outer : inner);
      first = !1;
    }
  }
  visitCase(node, context) {
    let inner = { ...context, place: { node, parent: context.place } };
    for (let each of node.children)
      each.type === "case_pattern" ? this.visitPattern(each, inner) : this.visit(each, inner);
  }
  /** Patterns (reference, 8.6.4): a plain name captures, a dotted one is a value, a class pattern's name is one too. */
  visitPattern(node, context) {
    switch (node.type) {
      case "identifier":
        return this.bindTarget(node, context, "other");
      case "dotted_name":
        if (node.children.length === 1 && node.children[0])
          return this.visitPattern(node.children[0], context);
        this.addDottedName(node, context);
        return;
      case "class_pattern":
        node.children.forEach((each, i) => {
          i === 0 && each.type === "dotted_name" ? this.addDottedName(each, context) : this.visitPattern(each, context);
        });
        return;
      case "keyword_pattern":
        for (let each of node.children.slice(1)) this.visitPattern(each, context);
        return;
      case "string":
      case "concatenated_string":
        return this.visit(node, context);
      default:
        for (let each of node.children) this.visitPattern(each, context);
    }
  }
  addDottedName(node, context) {
    let [root, ...rest] = node.children;
    root && this.addChain(
      node,
      root,
      rest.map((each) => this.slice(each)),
      node.end,
      null,
      context
    );
  }
  visitReturn(node, context) {
    this.visitChildren(node, context);
    let value = node.children[0] ? unparenthesized(node.children[0]) : void 0, none = value === void 0 || value.type === "none", chain = value && this.chainByNode.get(value);
    context.definition?.returns.push(none ? "none" : chain ?? "other");
  }
};
function isRequired({ type }) {
  return type === "identifier" || type === "typed_parameter" || type === "tuple_pattern";
}
function newScope(kind, parent, name, isAsync = !1) {
  let outer = parent?.qualifiedName ?? "";
  return {
    kind,
    qualifiedName: name === "" ? outer : outer === "" ? name : `${outer}.${name}`,
    parent,
    bindings: /* @__PURE__ */ new Map(),
    globals: /* @__PURE__ */ new Set(),
    nonlocals: /* @__PURE__ */ new Set(),
    stars: [],
    isAsync,
    bases: []
  };
}
function ownerOf(scope, name, module) {
  if (scope.globals.has(name)) return module;
  if (!scope.nonlocals.has(name)) return scope;
  for (let outer = scope.parent; outer; outer = outer.parent)
    if (outer.kind === "function" && !outer.nonlocals.has(name)) return outer;
  return scope;
}
function addBinding(scope, name, binding) {
  let key2 = name.normalize("NFKC"), list = scope.bindings.get(key2);
  list ? list.push(binding) : scope.bindings.set(key2, [binding]);
}

// src/usages/open-text.ts
var INNER_IMPORT = /[:;][ \t]*(?:from|import)\b/g, OpenText = class {
  text;
  lines;
  comments;
  parse;
  importLinesFound = null;
  importsFound = null;
  constructor(text, syntax) {
    this.text = text, { lines: this.lines, comments: this.comments } = logicalLines(text), this.parse = syntax.open(text, this.lines);
  }
  /** Reads the lines for which `wanted` holds, with what they need around them. Within `Syntax.withGrammar` alone. */
  read(wanted) {
    let { root, brokenAt } = this.parse(wanted);
    return { model: modelOf(this.text, this.lines, root), brokenAt };
  }
  /** The index of the logical line that holds an offset; -1 where none does, or a comment. */
  lineAt(offset) {
    let comment = this.comments[lastAtMost(this.comments, offset)];
    if (comment && offset < comment.end) return -1;
    let i = lastAtMost(this.lines, offset), line = this.lines[i];
    return line && offset < line.end ? i : -1;
  }
  /** The indices of the lines that may hold an import statement. */
  get importLines() {
    return this.importLinesFound ??= this.findImportLines(), this.importLinesFound;
  }
  /** The text of these lines. */
  get imports() {
    return this.importsFound ??= this.importLines.map((i) => this.text.slice(this.lines[i]?.textStart, this.lines[i]?.textEnd)).join(`
`), this.importsFound;
  }
  findImportLines() {
    let found = [];
    for (let i = 0; i < this.lines.length; i++) {
      let keyword = this.lines[i]?.keyword;
      (keyword === "import" || keyword === "from") && found.push(i);
    }
    for (let { index } of this.text.matchAll(INNER_IMPORT)) {
      let i = this.lineAt(index);
      i >= 0 && found.push(i);
    }
    return found;
  }
};

// src/usages/words.ts
var hintOf = (words) => ["eventlet", "EVENTLET"].find((name) => words.some((word) => word.includes(name))) ?? words.reduce((a, b) => b.length > a.length ? b : a), LISTS = FRAMEWORK_WORDS.map((list) => ({ ...list, hint: hintOf(list.held) })).filter(
  // The package's own name is looked for anyway.
  ({ held, lines }) => !held.includes("eventlet") || lines.length > held.length
), HINTS = [.../* @__PURE__ */ new Set(["eventlet", ...LISTS.map(({ hint }) => hint)])].sort((a, b) => b.length - a.length).map((word) => word.replace(/\W/g, "\\$&")).join("|"), ANY_HINT = new RegExp(HINTS, "g");
function patternHeld(own) {
  return own.lastNames === null ? null : [HINTS, ...own.lastNames].join("|");
}
function wordsHeld(text, more, own) {
  let hints = [...new Set(text.match(ANY_HINT))], words = /* @__PURE__ */ new Set([...more, ...own.wordsIn(text)]), any = words.size > 0 || hints.includes("eventlet");
  for (let { hint, held, lines } of LISTS)
    if (!(!hints.some((each) => each.includes(hint)) || !held.every((word) => text.includes(word)))) {
      any = !0;
      for (let word of lines) words.add(word);
    }
  return any ? words : null;
}

// src/usages/python-file.ts
var NOTHING2 = { usages: [], problems: [] }, NO_NAMES = /* @__PURE__ */ new Map();
function openPython(bytes, looking, also = null) {
  let latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), words = wordsHeld(latin1, looking.words, looking.wrappers.own);
  if (!words && !looking.followsImports && !also?.test(latin1)) return null;
  let decoded = decodePython(bytes);
  return "text" in decoded ? { file: new PythonFile(decoded.text, words ?? looking.words, looking) } : {
    findings: {
      usages: [],
      problems: [{ reason: "undecodable", line: null, message: decoded.undecodable }]
    }
  };
}
var PythonFile = class {
  open;
  words;
  isStarred = null;
  read = null;
  /** @param words those to look for in the text's lines beside `eventlet` */
  constructor(text, words, { syntax }) {
    this.open = new OpenText(text, syntax), this.words = words;
  }
  /** Reads what matters by what is known now. Returns what the file hands on to the modules that import it. */
  async look(looking) {
    return await looking.syntax.withGrammar(() => (this.read = readRelevantLines(this.open, { ...looking, words: this.words }), this.read ? (this.isStarred ??= starredBy(this.open.text), this.read.resolver.handedOn(this.isStarred)) : NO_NAMES));
  }
  /** What was found by the last look. */
  async findings(looking) {
    let { read } = this;
    return read ? await looking.syntax.withGrammar(() => usagesIn(this.open, read, looking)) : NOTHING2;
  }
};
async function findInText(text, looking, cell = null) {
  let open = new OpenText(text, looking.syntax);
  return await looking.syntax.withGrammar(() => findUsages(open, looking, cell));
}

// src/usages/file.ts
function isLookedInto(path) {
  return isPythonPath(path) || mayBeScript(path) || isNoPythonSource(path) || isNotebookPath(path);
}
function isNoPythonSource(path) {
  return manifestKind(path) !== null || switchFileKind(path) !== null;
}
function isPlainPython(path) {
  return (isPythonPath(path) || isNotebookPath(path)) && !isNoPythonSource(path);
}
var PYTHON_ENDINGS = [".py", ".pyi", ".pyw", ".ipynb"];
function isPythonSource(path, bytes) {
  return isPythonPath(path) || mayBeScript(path) && hasPythonShebang(bytes);
}
function pythonText(bytes) {
  let decoded = decodePython(bytes);
  return "text" in decoded ? decoded.text : null;
}
function unread(content) {
  return { usages: [], problems: [{ reason: content.unreadable, line: null, message: content.message }] };
}
async function findInFile(path, bytes, looking) {
  let others = await findBesidePython(path, bytes, looking), opened = isPythonSource(path, bytes) ? openPython(bytes, looking) : null;
  return opened ? "findings" in opened ? together([opened.findings, others]) : (await opened.file.look(looking), together([await opened.file.findings(looking), others])) : others;
}
async function findBesidePython(path, bytes, looking) {
  let found = [];
  isNotebookPath(path) && found.push(await findInNotebook(bytes, looking));
  let manifest = manifestKind(path), switches = switchFileKind(path);
  if (manifest || switches) {
    let text = bufferOf(bytes).toString("utf8");
    manifest && found.push(await (await import("./chunk-5YI2YYO5.js")).findRequirements(manifest, text)), switches && found.push(await (await import("./chunk-PWETRKHW.js")).findSwitches(switches, text));
  }
  return together(found);
}
async function findInNotebook(bytes, looking) {
  let words = wordsHeld(bufferOf(bytes).toString("latin1"), looking.words, looking.wrappers.own);
  if (!words) return NOTHING3;
  let { readNotebook } = await import("./chunk-A2UXKETD.js"), { cells, damage } = readNotebook(bufferOf(bytes).toString("utf8")), found = [];
  for (let { cell, text } of cells) found.push(await findInText(text, { ...looking, words }, cell));
  return damage && found.push({ usages: [], problems: [{ reason: "undecodable", ...damage }] }), together(found);
}
function bufferOf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
var NOTHING3 = { usages: [], problems: [] };
function together(found) {
  let some = found.filter(({ usages, problems }) => usages.length + problems.length > 0);
  return some.length <= 1 ? some[0] ?? NOTHING3 : {
    usages: some.flatMap(({ usages }) => usages).sort(byPosition),
    problems: some.flatMap(({ problems }) => problems)
  };
}
function byPosition(a, b) {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}

export {
  isPythonPath,
  isNotebookPath,
  mayBeScript,
  virtualEnvironments,
  isExcluded,
  decodePython,
  manifestKind,
  switchFileKind,
  NO_MODULES,
  modulesSeenFrom,
  folderOf2 as folderOf,
  ModulePaths,
  lastName,
  NOTHING_FOUND,
  linesWith,
  addImports,
  Resolver,
  ownWrappers,
  readRelevantLines,
  starredBy,
  OpenText,
  patternHeld,
  openPython,
  isLookedInto,
  isPlainPython,
  PYTHON_ENDINGS,
  isPythonSource,
  pythonText,
  unread,
  findInFile,
  findBesidePython,
  together
};
