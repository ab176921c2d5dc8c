import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  configForScan,
  configNamed
} from "./chunk-SBJ7T6B4.js";
import {
  emit,
  optionText
} from "./chunk-RRF32L2N.js";
import {
  scan
} from "./chunk-CVAMOY7N.js";
import {
  loadParser,
  lookingWith
} from "./chunk-AHX2OSYJ.js";
import {
  isExcluded
} from "./chunk-6L3GUBQY.js";
import "./chunk-A75LWE3O.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-TZLQGMFG.js";
import "./chunk-ESZ2MITD.js";
import {
  openRepository
} from "./chunk-MZVCVXOW.js";
import {
  Disk,
  decodePath,
  diskSnapshot,
  encodePath,
  inGitOrder,
  isAbsence
} from "./chunk-SXNCA3MT.js";
import "./chunk-7IEWM6HY.js";
import "./chunk-J3QADQTE.js";
import "./chunk-KBMHKLT7.js";
import "./chunk-O2YEN5EY.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import "./chunk-O25ISZOZ.js";
import "./chunk-UBAHLTCH.js";
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
import { realpathSync as realpathSync2 } from "node:fs";
import { relative, resolve, sep } from "node:path";

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
    let parser = loadParser();
    parser.catch(() => {
    });
    let place = __using(_stack, await placeToScan(line, terminal), !0);
    let { snapshot, config, origin, wanted } = place;
    let looking = lookingWith(await parser, terminal.today, config);
    let report = await scan(snapshot, { tool: TOOL, config, origin, looking, wanted });
    await emit(report, line, terminal);
    return isIncomplete(report, config) ? EXIT.incomplete : EXIT.ok;
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
  let [rev, repo, file] = [optionText(line, "rev"), optionText(line, "repo"), optionText(line, "config")], configOf = (repository2, revision) => file === void 0 ? configForScan(repository2, revision) : configNamed(file, terminal.cwd), operands = line.operands.length > 0 ? line.operands : ["."], start = resolve(terminal.cwd, repo ?? (rev === void 0 ? operands[0] ?? "." : ".")), repository = await openRepository(start, terminal.env).catch((error) => {
    if (rev === void 0 && repo === void 0) return null;
    throw error;
  });
  if (repository && (repository.hasWorkTree || rev !== void 0)) {
    let revision = rev ?? "worktree", { config: config2, origin: origin2 } = await configOf(repository, revision), snapshot2 = await repository.snapshot(revision, {
      maxFileSize: config2.maxFileSize,
      transient: !0
    }), below = repo === void 0 ? operands.map((each) => resolve(terminal.cwd, each)) : line.operands.map((each) => resolve(repository.root, each)), wanted = belowPaths(
      below,
      rev !== void 0 && line.operands.length === 0 ? null : repository.root
    );
    return { snapshot: snapshot2, config: config2, origin: origin2, wanted, [Symbol.asyncDispose]: () => repository.close() };
  }
  if (await repository?.close(), repository) throw new ConfigError("this repository has no work tree; name a revision: --rev HEAD");
  if (operands.length > 1) throw new ConfigError("outside a git repository, scan takes one path");
  let { config, origin } = await configOf(null, "worktree");
  return { snapshot: directorySnapshot(start, { maxFileSize: config.maxFileSize, transient: !0 }), config, origin, wanted: () => !0, [Symbol.asyncDispose]: async () => {
  } };
}
function belowPaths(paths, root) {
  if (root === null || paths.length === 0) return () => !0;
  let below = paths.map((path) => {
    let inside = relative(root, realpathOf(path)).split(sep).join("/");
    if (inside.startsWith("..")) throw new ConfigError(`${path} is outside the repository ${root}`);
    return inside;
  });
  return below.includes("") ? () => !0 : (path) => below.some((folder) => path === folder || path.startsWith(`${folder}/`));
}
function realpathOf(path) {
  try {
    return realpathSync2(path);
  } catch {
    throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
  }
}
export {
  runScan
};
