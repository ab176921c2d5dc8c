import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  matchPath,
  readIni,
  readSetupPy,
  readToml,
  readYaml
} from "./chunk-NCVWKUVV.js";
import {
  NOTHING,
  fold,
  toFindings,
  withoutBom
} from "./chunk-EWFHYQZM.js";
import "./chunk-2OMAMYGH.js";

// src/usages/requirement.ts
var DEPENDENCY_CATEGORY = "other", NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(\s*\[([^\]]*)\])?/, AFTER_NAME = /^\s*(?:@\s*\S+|\(?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[^\s,;()<>=!~]+\s*,?)*\)?)\s*(?:$|;|--[a-z]|\\)/, EGG = /[#&]egg=([^&\s]+)/, DIRECT = /^(?:[a-z][a-z+]*:\/\/|git\+|hg\+|svn\+|bzr\+|git@|\.{0,2}\/|\.(?=\[|$|\s)|\S+\.(?:whl|tar\.gz|zip)(?:\s|$|#|;))/i, DIRECT_NAME = /(?<=\/|^)(eventlet)(?=(?:\.git)?(?:@[^/\s#]*)?\/?(?:[\s#?;]|$)|-\d[^/\s]*\.(?:whl|tar\.gz|zip)|\/(?:archive|zipball|tarball|releases)\/)/i, LOCAL_EXTRA = /^(\.{0,2}(?:\/[^\s[\]]*)?)\[([^\]]*)\]/;
function normalise(name) {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}
function hasEventletExtra(extras) {
  return extras.split(",").some((extra) => normalise(extra.trim()) === "eventlet");
}
function symbolOf(name, extras) {
  let package_ = normalise(name);
  return package_ === "eventlet" ? "eventlet" : hasEventletExtra(extras) ? `${package_}[eventlet]` : null;
}
function readRequirement(text) {
  let match = NAME.exec(text);
  if (!match || !AFTER_NAME.test(fold(text.slice(match[0].length)))) return null;
  let [whole, name = "", brackets = "", extras = ""] = match, symbol = symbolOf(name, extras);
  if (!symbol) return null;
  let start = whole.length - whole.trimStart().length;
  return { symbol, start, end: start + name.length + (symbol === "eventlet" ? 0 : brackets.length) };
}
function readPipLine(text) {
  let editable = /^\s*(?:-e|--editable)(?:\s*=\s*|\s+|(?=\S))["']?/.exec(text)?.[0] ?? "", rest = text.slice(editable.length), offset = editable.length + rest.length - rest.trimStart().length, target = rest.trimStart(), found = DIRECT.test(target) || editable ? readDirect(target) : readRequirement(target);
  return found && { ...found, start: found.start + offset, end: found.end + offset };
}
function readDirect(target) {
  let egg = EGG.exec(target);
  if (egg?.[1]) {
    let found = readRequirement(egg[1]), offset = egg.index + egg[0].length - egg[1].length;
    return found && { ...found, start: found.start + offset, end: found.end + offset };
  }
  let local = LOCAL_EXTRA.exec(target);
  if (local && hasEventletExtra(local[2] ?? ""))
    return { symbol: `${local[1]}[eventlet]`, start: 0, end: local[0].length };
  let name = DIRECT_NAME.exec(target.split(/\s/, 1)[0] ?? "");
  return name && { symbol: "eventlet", start: name.index, end: name.index + 8 };
}
function dependency(requirement, offset, statement) {
  return {
    start: offset + requirement.start,
    end: offset + requirement.end,
    kind: "dependency",
    symbol: requirement.symbol,
    category: DEPENDENCY_CATEGORY,
    statement: fold(statement)
  };
}

// src/usages/requirements-conda.ts
var MATCH_SPEC = /^\s*(?:[^\s:]+::)?([A-Za-z0-9_.-]+)\s*(?:$|[=<>!~[\s])/;
async function findCondaRequirements(text) {
  let { yaml, documents, problems } = await readYaml(text), mentions = [];
  for (let { contents } of documents) {
    let list = yaml.isMap(contents) ? contents.get("dependencies", !0) : null;
    if (yaml.isSeq(list))
      for (let item of list.items) {
        yaml.isScalar(item) && mentions.push(...condaPackage(item));
        let pip = yaml.isMap(item) ? item.get("pip", !0) : null;
        if (yaml.isSeq(pip))
          for (let line of pip.items) yaml.isScalar(line) && mentions.push(...pipLine(line));
      }
  }
  return { mentions, problems };
}
function condaPackage({ value, range, type }) {
  let match = typeof value == "string" ? MATCH_SPEC.exec(value) : null;
  if (!match?.[1] || normalise(match[1]) !== "eventlet" || !range) return [];
  let start = match[0].indexOf(match[1], match[0].indexOf("::") + 1), span = { symbol: "eventlet", start, end: start + match[1].length };
  return [dependency(span, contentStart(range[0], type), match.input)];
}
function pipLine({ value, range, type }) {
  if (typeof value != "string" || !range) return [];
  let requirement = readPipLine(value);
  return requirement ? [dependency(requirement, contentStart(range[0], type), value)] : [];
}
function contentStart(start, type) {
  return start + (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? 1 : 0);
}

// src/usages/requirements-ini.ts
var SETUP_CFG = [
  ["options", /* @__PURE__ */ new Set(["install_requires", "setup_requires", "tests_require"])],
  ["options.extras_require", null],
  ["extras", null],
  ["metadata", /* @__PURE__ */ new Set(["requires-dist", "requires_dist", "setup-requires-dist"])]
], FACTORS = /^[\w.{},!-][\w.{},! \t-]*:\s+/;
function findSetupCfgRequirements(text) {
  let mentions = [];
  for (let entry of readIni(text))
    if (isToxDeps(entry)) mentions.push(...toxDeps(entry));
    else if (SETUP_CFG.some(([section, keys]) => section === entry.section && (keys?.has(entry.key) ?? !0)))
      for (let item of items(entry)) mentions.push(...requirementsOf(item, readRequirement));
  return { mentions, problems: [] };
}
function findToxRequirements(text) {
  return { mentions: readIni(text).filter(isToxDeps).flatMap(toxDeps), problems: [] };
}
function isToxDeps({ section, key }) {
  return key === "deps" || key === "requires" && /^(?:tox:)?tox$/.test(section);
}
function toxDeps({ lines }) {
  return lines.flatMap(({ start, text }) => {
    let factors = FACTORS.exec(text)?.[0].length ?? 0;
    return requirementsOf({ start: start + factors, text: text.slice(factors) }, readPipLine);
  });
}
function items({ inline, lines }) {
  let [only] = lines;
  return !inline || lines.length !== 1 || !only ? lines : [...only.text.matchAll(/[^;]+/g)].map((item) => ({ start: only.start + item.index, text: item[0] }));
}
function requirementsOf({ start, text }, read2) {
  let bare = text.replace(/(?:^|\s)#.*$/, ""), requirement = read2(bare);
  return requirement ? [dependency(requirement, start, bare)] : [];
}

// src/usages/requirements-setup-py.ts
var REQUIRING = /requir|depend|deps\b|extras/i, QUALIFIED = /[<>=!~[@]/, MAX_STEPS = 5;
function findSetupPyRequirements(text) {
  let values = readSetupPy(text), requiring = requiringNames(values), mentions = [];
  for (let string of values.strings) {
    let listed2 = string.labels.some(requiring), qualified = string.item && QUALIFIED.test(string.text);
    string.given && (listed2 || qualified) && mentions.push(...requirementsOf2(string, listed2));
  }
  return { mentions, problems: [] };
}
function requirementsOf2({ text, start }, listed2) {
  return (listed2 ? [...text.matchAll(/[^\r\n]+/g)] : [...text.matchAll(/^[^\r\n]+$/g)]).flatMap((line) => {
    let bare = line[0].replace(/(?:^|\s)#.*$/, ""), requirement = readRequirement(bare);
    return requirement ? [dependency(requirement, start + line.index, bare)] : [];
  });
}
function requiringNames({ names }) {
  let found = /* @__PURE__ */ new Set(), requiring = (label, depth) => REQUIRING.test(label) || depth === 0 && found.has(label);
  for (let step = 0; step < MAX_STEPS; step++)
    for (let { name, labels } of names) labels.some(requiring) && found.add(name);
  return requiring;
}

// src/usages/requirements-toml.ts
var TOX = ["requires.#", "env_run_base.deps.#", "env_base.*.deps.#", "env.*.deps.#"], NONE = /* @__PURE__ */ new Set(), PLACES = {
  pyproject: {
    lists: [
      // PEP 518, PEP 621, PEP 735
      "build-system.requires.#",
      "project.dependencies.#",
      "project.optional-dependencies.*.#",
      "dependency-groups.*.#",
      "tool.pdm.dev-dependencies.*.#",
      "tool.hatch.envs.*.dependencies.#",
      "tool.hatch.envs.*.extra-dependencies.#",
      "tool.hatch.build.dependencies.#",
      "tool.hatch.build.hooks.*.dependencies.#",
      "tool.hatch.build.targets.*.dependencies.#",
      "tool.uv.dev-dependencies.#",
      "tool.uv.constraint-dependencies.#",
      "tool.uv.override-dependencies.#",
      "tool.rye.dev-dependencies.#",
      "tool.flit.metadata.requires.#",
      "tool.flit.metadata.dev-requires.#",
      "tool.flit.metadata.requires-extra.*.#",
      ...TOX.map((place) => `tool.tox.${place}`)
    ],
    tables: [
      "tool.poetry.dependencies.*",
      "tool.poetry.dev-dependencies.*",
      "tool.poetry.group.*.dependencies.*"
    ],
    except: NONE
  },
  // Since 2022.10 every other table is a category of packages (https://pipenv.pypa.io/en/latest/pipfile.html)
  pipfile: { lists: [], tables: ["*.*"], except: /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv"]) },
  "tox-toml": { lists: TOX, tables: [], except: NONE }
}, LEGACY_TOX = "tool.tox.legacy_tox_ini";
async function findTomlRequirements(kind, text) {
  let { leaves, problems } = await readToml(text), places = PLACES[kind];
  return { mentions: leaves.flatMap((leaf) => mentionsOf(leaf, places, text)), problems };
}
function mentionsOf(leaf, places, text) {
  if (matchPath(LEGACY_TOX, leaf.keys)) return legacyTox(leaf, text);
  if (places.lists.some((pattern) => matchPath(pattern, leaf.keys) === leaf.keys.length)) return listed(leaf);
  if (places.except.has(String(leaf.keys[0]?.name))) return [];
  for (let pattern of places.tables) {
    let depth = matchPath(pattern, leaf.keys);
    if (depth) return keyed(leaf, depth);
  }
  return [];
}
function listed({ value, start, keys }) {
  let tox = keys.some(({ name }) => name === "deps"), requirement = value === null ? null : (tox ? readPipLine : readRequirement)(value);
  return requirement && value ? [dependency(requirement, start, value)] : [];
}
function keyed({ keys, value }, depth) {
  let key = keys[depth - 1];
  if (!key) return [];
  let name = String(key.name), extras = keys.slice(depth).some((below) => below.name === "extras") ? value ?? "" : "", symbol = symbolOf(name, hasEventletExtra(extras) ? extras : "");
  if (!symbol) return [];
  let quoted = key.end - key.start > name.length ? 1 : 0, span = { symbol, start: quoted, end: quoted + name.length };
  return [dependency(span, key.start, key.within)];
}
function legacyTox({ start, end }, text) {
  return findToxRequirements(text.slice(start, end)).mentions.map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start
  }));
}

// src/usages/requirements-txt.ts
var COMMENT = /(?:^|\s)#.*$/, OPTIONS = /\s--(?:hash|global-option|config-settings?)\b.*$/s;
function findPipRequirements(text) {
  let mentions = [];
  for (let { start, text: line } of logicalLines(text)) {
    let bare = line.replace(COMMENT, ""), requirement = readPipLine(bare);
    requirement && mentions.push(dependency(requirement, start, bare.replace(OPTIONS, "")));
  }
  return { mentions, problems: [] };
}
function* logicalLines(text) {
  let start = 0, joined = "";
  for (let match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    let [whole, line = "", end = ""] = match;
    joined || (start = match.index);
    let comment = /^\s*#/.test(line);
    if (!comment && line.endsWith("\\") && end) {
      joined += `${line.slice(0, -1)} ${" ".repeat(end.length)}`;
      continue;
    }
    if (yield { start, text: joined + (comment ? "" : line) }, joined = "", !whole) return;
  }
}

// src/usages/requirements.ts
async function findRequirements(kind, text) {
  let bare = withoutBom(text);
  return toFindings(bare, /eventlet/i.test(bare) ? await read(kind, bare) : NOTHING);
}
async function read(kind, text) {
  switch (kind) {
    case "requirements":
      return findPipRequirements(text);
    case "setup-cfg":
      return findSetupCfgRequirements(text);
    case "tox-ini":
      return findToxRequirements(text);
    case "setup-py":
      return findSetupPyRequirements(text);
    case "conda":
      return findCondaRequirements(text);
    case "pyproject":
    case "pipfile":
    case "tox-toml":
      return findTomlRequirements(kind, text);
  }
}
export {
  findRequirements
};
