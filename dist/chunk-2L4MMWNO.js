import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  decodePath,
  encodePath,
  fileSystemPath,
  splitNul
} from "./chunk-UUWFCGST.js";
import {
  DEFAULT_CONFIG
} from "./chunk-B4FQZ2TU.js";
import {
  ConfigError,
  IncompleteError
} from "./chunk-76UQJFFJ.js";

// src/changes/git-errors.ts
var MissingObjectsError = class extends IncompleteError {
}, ShallowError = class extends MissingObjectsError {
  constructor(what) {
    super(
      `${what}, because this clone is shallow: its history is cut short. In a workflow, give actions/checkout \`fetch-depth: 0\`; in a clone, run \`git fetch --unshallow\`, or \`git fetch --deepen=100\` until it is found.`
    );
  }
}, PartialCloneError = class extends MissingObjectsError {
  constructor(what) {
    super(
      `This clone is partial (made with a filter) and lacks ${what}. In a workflow, leave out the \`filter\` of actions/checkout; in a clone, run \`git diff BASE HEAD\` once, which fetches what changed.`
    );
  }
};

// src/changes/git-process.ts
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { resolve } from "node:path";
var OLDEST_GIT = [2, 25], SAFE_CONFIG = [
  "-c",
  "core.fsmonitor=",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.splitIndex=false"
], SAFE_ENVIRONMENT = {
  LC_ALL: "C",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  // git 2.45; before that the next one stops the fetch
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0"
}, REPOSITORY_VARIABLES = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE"
];
function gitPlace(dir, env) {
  if (!isFolder(dir)) throw new ConfigError(`${dir} is not a folder that can be read.`);
  let place = { dir: resolve(dir), env: { ...env, ...SAFE_ENVIRONMENT } };
  if (place.dir !== process.cwd()) for (let name of REPOSITORY_VARIABLES) delete place.env[name];
  return place;
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return !1;
  }
}
function startGit(place, args) {
  return spawn("git", [...SAFE_CONFIG, ...args], { cwd: place.dir, env: place.env, windowsHide: !0 });
}
function runGit(place, args, input) {
  return new Promise((done, fail) => {
    let child = startGit(place, args), stdout = [], stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk)), child.stderr.on("data", (chunk) => stderr.push(chunk)), child.stdin.on("error", () => {
    }), child.on("error", (error) => fail(cannotStart(error))), child.on("close", (code) => {
      done({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    }), child.stdin.end(input);
  });
}
async function gitOutput(place, args, input) {
  let result = await runGit(place, args, input);
  if (result.code !== 0) throw await gitError(place, args, result);
  return result.stdout;
}
async function gitError(place, args, result) {
  let words = result.stderr.trim();
  if (/dubious ownership|unsafe repository/.test(words)) {
    let owned = /(?:ownership in repository at|unsafe repository \()\s*'([^']*)'/.exec(words)?.[1] ?? place.dir;
    return new ConfigError(
      `git does not trust ${owned}, which belongs to another user. If you do, run: git config --global --add safe.directory ${owned}`
    );
  }
  if (words.includes("not a git repository"))
    return new ConfigError(`${place.dir} is not in a git repository. Name one with --repo DIR.`);
  if (/promisor remote|lazy fetching disabled/.test(words))
    return new PartialCloneError("the contents of changed files");
  if (words.includes("safe.bareRepository"))
    return new ConfigError(`${place.dir}: ${words}. Set GIT_DIR to the repository to use it all the same.`);
  let version = await gitVersion(place);
  return version && isOlder(version) ? new ConfigError(
    `git ${version.join(".")} is too old: ${OLDEST_GIT.join(".")} or newer is needed.`
  ) : new IncompleteError(`git ${args[0] ?? ""} failed in ${place.dir} (exit ${result.code}): ${words}`);
}
async function gitVersion(place) {
  let { stdout } = await runGit(place, ["version"]), [, major, minor] = /^git version (\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
  return major && minor ? [Number(major), Number(minor)] : null;
}
function isOlder([major, minor]) {
  return major < OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor < OLDEST_GIT[1];
}
function cannotStart(error) {
  return error.code !== "ENOENT" ? new IncompleteError(`git could not be started: ${error.message}`) : new ConfigError(`git was not found: install git ${OLDEST_GIT.join(".")} or newer, on the PATH.`);
}

// src/changes/git-diff.ts
var DIFF_OPTIONS = [
  "-z",
  "--raw",
  "--no-abbrev",
  "--find-renames=50%",
  "-l0",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all"
];
async function diffTrees(place, base, head) {
  return parseRawDiff(await gitOutput(place, ["diff-tree", "-r", ...DIFF_OPTIONS, base, head, "--"]));
}
async function diffIndex(place, base) {
  return parseRawDiff(await gitOutput(place, ["diff-index", "--cached", ...DIFF_OPTIONS, base, "--"]));
}
function parseRawDiff(output) {
  let fields = splitNul(output), changes = [];
  for (let at = 0; at < fields.length; ) {
    let [oldMode = "", newMode = "", oldOid = "", newOid = "", status = ""] = fields[at]?.toString("latin1").slice(1).split(" ") ?? [], paths = fields.slice(at + 1, at + (/^[RC]/.test(status) ? 3 : 2)).map(decodePath);
    at += 1 + paths.length, changes.push({
      oldMode,
      newMode,
      oldOid,
      newOid,
      status: status.slice(0, 1),
      path: paths.at(-1) ?? "",
      previousPath: paths.length === 2 ? paths[0] ?? null : null
    });
  }
  return changes;
}
function changedFiles(changes) {
  return changes.flatMap((change) => changedFile(change) ?? []);
}
function unmergedPaths(changes) {
  return changes.filter(({ status }) => status === "U").map(({ path }) => path);
}
function changedFile({ oldMode, newMode, oldOid, newOid, path, ...change }) {
  if (change.status === "U") return null;
  let previousPath = change.status === "R" ? change.previousPath : null, base = isRegular(oldMode) ? entry(previousPath ?? path, oldOid) : null, head = isRegular(newMode) ? entry(path, newOid) : null;
  return base && head ? { path, previousPath, change: previousPath ? "renamed" : "modified", base, head } : head ? { path, previousPath: null, change: "added", base, head } : base ? { path: base.path, previousPath: null, change: "deleted", base, head } : null;
}
function isRegular(mode) {
  return mode.startsWith("100");
}
function entry(path, oid) {
  return { path, oid: /^0+$/.test(oid) ? null : oid };
}

// src/changes/disk.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0), Disk = class {
  #root;
  /** Folders, with a `/` at the end, and whether they and all above them are folders indeed. */
  #folders = /* @__PURE__ */ new Map([["", !0]]);
  #scratch = Buffer.alloc(0);
  constructor(root) {
    this.#root = root;
  }
  /** Whether a regular file stands there now, or something does that only reading can tell about. */
  isFile(path) {
    return this.sizeOf(path) !== null;
  }
  /** The size of the regular file that stands there now, in bytes; -1 where only reading can tell; null where there is none. */
  sizeOf(path) {
    if (!this.#isInFolder(path)) return null;
    try {
      let status = lstatSync(this.#locate(path));
      return status.isFile() ? status.size : null;
    } catch (error) {
      return isAbsence(error) ? null : -1;
    }
  }
  /**
   * The file's bytes as they are; null where there is no such file. Reads at once: for small files a thread costs more.
   * `transient` bytes are good until the next are read.
   */
  read(entry2, maxSize, transient = !1) {
    let { path } = entry2, file = null;
    try {
      if (!this.#isInFolder(path)) return null;
      file = openSync(this.#locate(path), OPEN_FLAGS);
      let status = fstatSync(file);
      return status.isFile() ? status.size > maxSize ? tooLarge(entry2, status.size, maxSize) : { entry: entry2, bytes: readAll(file, this.#room(status.size, transient)) } : null;
    } catch (error) {
      if (isAbsence(error)) return null;
      let message = error instanceof Error ? error.message : String(error);
      return { entry: entry2, unreadable: "unreadable", message: `can't be read: ${message.split(",", 1)[0]}` };
    } finally {
      file !== null && closeSync(file);
    }
  }
  /** True where we may not look: what is asked for next then fails, and says so. */
  #isFolder(path) {
    try {
      return lstatSync(this.#locate(path)).isDirectory();
    } catch (error) {
      return !isAbsence(error);
    }
  }
  #room(size2, transient) {
    return transient ? (this.#scratch.length < size2 && (this.#scratch = Buffer.allocUnsafeSlow(size2 * 2)), this.#scratch.subarray(0, size2)) : Buffer.allocUnsafeSlow(size2);
  }
  #locate(path) {
    let below = fileSystemPath(path);
    return typeof below == "string" ? join(this.#root, below) : Buffer.concat([encodePath(`${this.#root}/`), below]);
  }
  #isInFolder(path) {
    let folder = path.slice(0, path.lastIndexOf("/") + 1), known = this.#folders.get(folder);
    if (known !== void 0) return known;
    let above = folder.slice(0, -1), is = !isUpward(above) && this.#isInFolder(above) && this.#isFolder(above);
    return this.#folders.set(folder, is), is;
  }
};
function tooLarge(entry2, size2, maxSize) {
  return { entry: entry2, unreadable: "too-large", message: `${size2} bytes, over the limit of ${maxSize}` };
}
function readAll(file, room) {
  let at = 0;
  for (; at < room.length; ) {
    let read = readSync(file, room, at, room.length - at, null);
    if (read === 0) break;
    at += read;
  }
  return room.subarray(0, at);
}
function isAbsence(error) {
  let code = error instanceof Error && "code" in error ? String(error.code) : "";
  return ["ENOENT", "ENOTDIR", "ELOOP", "EMLINK", "ENAMETOOLONG"].includes(code);
}
function isUpward(path) {
  let name = path.slice(path.lastIndexOf("/") + 1);
  return name === ".." || name === "." || path.startsWith("/");
}

// src/changes/snapshots.ts
var AHEAD = 64, AHEAD_BYTES = 8e6;
function objectSnapshot(revision, objects, entries, { maxFileSize = DEFAULT_CONFIG.maxFileSize }) {
  return { revision, list: once(entries), read: (wanted) => readObjects(objects, wanted, maxFileSize) };
}
function diskSnapshot(disk, objects, entries, { maxFileSize = DEFAULT_CONFIG.maxFileSize, transient = !1 }) {
  async function* read(wanted) {
    for (let entry2 of wanted) {
      let content = disk.read(entry2, maxFileSize, transient);
      content ? yield content : objects && entry2.oid ? yield await readObject(objects, entry2, maxFileSize) : yield { entry: entry2, unreadable: "unreadable", message: "is no regular file, or is no longer there" };
    }
  }
  return { revision: "worktree", list: once(entries), read };
}
function applyChanges(base, changes) {
  let entries = new Map(base.map((entry2) => [entry2.path, entry2]));
  for (let { base: gone } of changes) gone && entries.delete(gone.path);
  for (let { head: here } of changes) here && entries.set(here.path, here);
  return inGitOrder([...entries.values()], (entry2) => entry2.path);
}
function inGitOrder(items, path) {
  return items.every((item) => /^[\0-\x7f]*$/.test(path(item))) ? items.sort((a, b) => path(a) < path(b) ? -1 : +(path(a) !== path(b))) : items.map((item) => ({ item, bytes: encodePath(path(item)) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ item }) => item);
}
async function* readObjects(objects, entries, maxSize) {
  let wanted = entries[Symbol.iterator](), ahead = [], waiting = 0, more = !0, ask = () => {
    for (let next = wanted.next(); ; next = wanted.next()) {
      if (next.done) return !1;
      let content = readObject(objects, next.value, maxSize);
      if (ahead.push(content), content.then((file) => {
        waiting += size(file);
      }), ahead.length >= AHEAD) return !0;
    }
  };
  for (; ; ) {
    more && (ahead.length === 0 || ahead.length <= AHEAD / 2 && waiting < AHEAD_BYTES) && (more = ask());
    let content = await ahead.shift();
    if (!content) return;
    waiting -= size(content), yield content;
  }
}
async function readObject(objects, entry2, maxSize) {
  return entry2.oid ? contentOf(entry2, await objects.get(entry2.oid, maxSize), maxSize) : { entry: entry2, unreadable: "unreadable", message: "has no blob" };
}
function contentOf(entry2, object, maxSize) {
  if (!object.found) {
    let message = `git has no blob ${entry2.oid} (${object.message}); a partial clone has to fetch it first`;
    return { entry: entry2, unreadable: "unreadable", message };
  }
  return object.bytes ? { entry: entry2, bytes: object.bytes } : tooLarge(entry2, object.size, maxSize);
}
var size = (content) => "bytes" in content ? content.bytes.length : 0;
function once(make) {
  let made = null;
  return () => (made ??= make(), made);
}

export {
  MissingObjectsError,
  ShallowError,
  PartialCloneError,
  gitPlace,
  startGit,
  runGit,
  gitOutput,
  gitError,
  DIFF_OPTIONS,
  diffTrees,
  diffIndex,
  parseRawDiff,
  changedFiles,
  unmergedPaths,
  isRegular,
  Disk,
  tooLarge,
  isAbsence,
  objectSnapshot,
  diskSnapshot,
  applyChanges,
  inGitOrder
};
