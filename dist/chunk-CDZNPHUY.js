import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  parseShard,
  takeInventory
} from "./chunk-355YERNZ.js";
import "./chunk-S7QFZ4WU.js";
import {
  lookingWith,
  pythonSyntax
} from "./chunk-EMFKF2LZ.js";
import {
  isExcluded
} from "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-4CG4QDJF.js";
import "./chunk-AXBTVFX6.js";
import "./chunk-TBSN4HBE.js";
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
import "./chunk-EMLDNISN.js";
import "./chunk-YDOLPFRT.js";
import {
  openRepository
} from "./chunk-LYB3S53Q.js";
import {
  Disk,
  diskSnapshot,
  inGitOrder,
  isAbsence
} from "./chunk-2L4MMWNO.js";
import {
  decodePath,
  encodePath
} from "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-PU3ZVL6M.js";
import "./chunk-EWFHYQZM.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import "./chunk-UBAHLTCH.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import "./chunk-QYGKBKWS.js";
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-U56Z3OH6.js";
import {
  __callDispose,
  __using
} from "./chunk-2OMAMYGH.js";

// src/cli/scan.ts
import { realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname2, isAbsolute, relative, resolve, sep } from "node:path";

// src/changes/directory.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
function directorySnapshot(path, options = {}) {
  let { enter = (folder) => !isExcluded(`${folder}/`, /* @__PURE__ */ new Set()) } = options, { root, file } = locate(path), list = async () => file === null ? walk(root, enter) : [{ path: file, oid: null }];
  return diskSnapshot(new Disk(root), null, list, options);
}
function locate(path) {
  try {
    let real = realpathSync(path);
    return statSync(real).isDirectory() ? { root: real, file: null } : { root: dirname(real), file: basename(real) };
  } catch (error) {
    throw new ConfigError(`${path} can't be read: ${error instanceof Error ? error.message : error}`);
  }
}
function walk(root, enter) {
  let found = [], folders = [""];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries = readFolder(root, folder);
    if (!(folder !== "" && entries.some(({ name }) => name.equals(ENVIRONMENT_MARK))))
      for (let entry of entries) {
        let path = (folder && `${folder}/`) + decodePath(entry.name);
        entry.isFile() ? found.push({ path, oid: null }) : entry.isDirectory() && enter(path) && folders.push(path);
      }
  }
  return inGitOrder(found, ({ path }) => path);
}
var ENVIRONMENT_MARK = Buffer.from("pyvenv.cfg");
function readFolder(root, folder) {
  try {
    return readdirSync(encodePath(`${root}/${folder}`), { withFileTypes: !0, encoding: "buffer" });
  } catch (error) {
    if (isAbsence(error)) return [];
    let reason = error instanceof Error ? error.message.split(",", 1)[0] : error;
    throw new IncompleteError(
      `The folder ${folder || root} can't be listed: ${reason}. Scan the others by name.`
    );
  }
}

// src/cli/scan.ts
async function runScan(line, terminal) {
  var _stack = [];
  try {
    let asked = optionText(line, "shard");
    let shard = asked === void 0 ? null : parseShard(asked);
    let place = __using(_stack, await placeToScan(line, terminal), !0);
    let { snapshot, config, origin, wanted, isPart } = place;
    let looking = lookingWith(pythonSyntax(), terminal.today, config);
    let report = await takeInventory(snapshot, {
      tool: TOOL,
      config,
      origin,
      looking,
      wanted,
      shard,
      isPart,
      label: optionText(line, "label") ?? null
    });
    await emit(report, line, terminal);
    if (isIncomplete(report, config)) return EXIT.incomplete;
    return report.budget?.verdict === "fail" ? EXIT.fail : EXIT.ok;
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var UNREAD = /* @__PURE__ */ new Set(["undecodable", "unreadable", "too-large"]);
function isIncomplete({ problems }, { onUnreadable }) {
  return onUnreadable === "fail" && problems.some(({ reason }) => UNREAD.has(reason));
}
async function placeToScan(line, terminal) {
  let [rev, repo] = [optionText(line, "rev"), optionText(line, "repo")], start = resolve(terminal.cwd, repo ?? (rev === void 0 ? line.operands[0] ?? "." : ".")), repository = await openRepository(folderOf(start), terminal.env).catch((error) => {
    if (rev === void 0 && repo === void 0) return null;
    throw error;
  });
  if (repository === null) return await placeInFolder(start, line, terminal);
  try {
    return await placeInRepository(repository, line, terminal);
  } catch (error) {
    throw await repository.close(), error;
  }
}
async function placeInRepository(repository, line, terminal) {
  let [rev, repo] = [optionText(line, "rev"), optionText(line, "repo")];
  if (!repository.hasWorkTree && rev === void 0)
    throw new ConfigError("this repository has no work tree; name a revision: --rev HEAD");
  let revision = rev ?? "worktree", { config, origin } = await configOf(line, terminal, repository, revision), snapshot = await repository.snapshot(revision, { maxFileSize: config.maxFileSize, transient: !0 }), operands = line.operands.length > 0 || rev !== void 0 || repo !== void 0 ? line.operands : ["."], from = repo === void 0 ? terminal.cwd : repository.root, below = operands.map((each) => insideOf(repository.root, resolve(from, each), rev === void 0));
  rev !== void 0 && await refuseMissing(snapshot, below);
  let wanted = (path) => below.length === 0 || below.some((each) => isBelow(path, each)), isPart = below.length > 0 && !below.includes("");
  return { snapshot, config, origin, wanted, isPart, [Symbol.asyncDispose]: () => repository.close() };
}
async function placeInFolder(start, line, terminal) {
  if (line.operands.length > 1) throw new ConfigError("outside a git repository, scan takes one path");
  let { config, origin } = await configOf(line, terminal, null, "worktree"), snapshot = directorySnapshot(start, { maxFileSize: config.maxFileSize, transient: !0 }), [wanted, isPart] = [() => !0, !1];
  return { snapshot, config, origin, wanted, isPart, [Symbol.asyncDispose]: async () => {
  } };
}
function configOf(line, terminal, repository, revision) {
  let file = optionText(line, "config");
  return file === void 0 ? configForScan(repository, revision) : configNamed(file, terminal.cwd);
}
function folderOf(path) {
  return statSync2(path, { throwIfNoEntry: !1 })?.isFile() ? dirname2(path) : path;
}
function insideOf(root, path, mustExist) {
  let inside = relative(root, realpathOf(path, mustExist)).split(sep).join("/");
  if (inside === ".." || inside.startsWith("../") || isAbsolute(inside))
    throw new ConfigError(`${path} is outside the repository ${root}`);
  return inside;
}
function isBelow(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
async function refuseMissing(snapshot, below) {
  if (below.length === 0) return;
  let entries = await snapshot.list(), missing = below.find((folder) => folder !== "" && !entries.some(({ path }) => isBelow(path, folder)));
  if (missing !== void 0)
    throw new ConfigError(`there is no file or folder ${JSON.stringify(missing)} in ${snapshot.revision}`);
}
function realpathOf(path, mustExist) {
  try {
    return realpathSync2(path);
  } catch {
    if (mustExist) throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
    return path;
  }
}
export {
  runScan
};
