import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  DIFF_OPTIONS,
  Disk,
  PartialCloneError,
  ShallowError,
  applyChanges,
  changedFiles,
  diffIndex,
  diffTrees,
  diskSnapshot,
  gitError,
  gitOutput,
  gitPlace,
  inGitOrder,
  isRegular,
  objectSnapshot,
  parseRawDiff,
  runGit,
  startGit,
  tooLarge,
  unmergedPaths
} from "./chunk-2L4MMWNO.js";
import {
  decodePath,
  decodePaths,
  encodePath
} from "./chunk-UUWFCGST.js";
import {
  nearest
} from "./chunk-UBAHLTCH.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/changes/git.ts
import { posix } from "node:path";

// src/changes/git-lists.ts
var RECORD = /^(\d+) (?:blob )?([0-9a-f]+)(?: 0| +(\S+))?\t(.*)$/s;
async function listCommit(place, commit, withSizes = !1) {
  return entries(await gitOutput(place, ["ls-tree", "-r", "-z", "--full-tree", ...withSizes ? ["--long"] : [], commit]));
}
async function listIndex(place) {
  return entries(await gitOutput(place, ["ls-files", "-z", "--stage"]));
}
function entries(output) {
  let found = [];
  for (let record of decodePaths(output)) {
    let [, mode, oid, size, path] = RECORD.exec(record) ?? [];
    !mode || !oid || !path || !isRegular(mode) || found.push(
      size === void 0 || Number.isNaN(Number(size)) ? { path, oid } : { path, oid, size: Number(size) }
    );
  }
  return found;
}

// src/changes/git-revisions.ts
var REMOTES = ["upstream", "origin", "gerrit"], FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i, PLAIN_NAME = /^[^\s~^:?*[\\@]+$/;
async function findCommit(objects, revision) {
  let object = await objects.get(commitName(revision));
  return object.found && object.type === "commit" ? object.oid : null;
}
function commitName(revision) {
  return revision.startsWith(":/") ? revision : `${revision}^{commit}`;
}
async function resolveCommit(source, revision) {
  if (revision === "" || revision.startsWith("-") || /[\0\r\n]/.test(revision))
    throw new ConfigError(`${JSON.stringify(revision)} is not a revision: name a commit, a branch or a tag.`);
  let plain = PLAIN_NAME.test(revision) && !FULL_ID.test(revision), [commit, branch, tag] = await Promise.all([
    findCommit(source.objects, revision),
    plain ? findCommit(source.objects, `refs/heads/${revision}`) : null,
    plain ? findCommit(source.objects, `refs/tags/${revision}`) : null
  ]);
  if (branch && tag && branch !== tag)
    throw new ConfigError(
      `The revision ${revision} is both a branch and a tag. Write refs/heads/${revision} or refs/tags/${revision}.`
    );
  if (!commit) throw await unknownRevision(source, revision);
  return commit;
}
async function findDefaultBranch(objects) {
  let review = await reviewBranch(objects), remotes = (branches) => REMOTES.flatMap((remote) => branches.map((branch) => `refs/remotes/${remote}/${branch}`)), local = ["refs/heads/main", "refs/heads/master"], refs = [...remotes(review ? [review] : []), ...remotes(["HEAD", "main", "master"]), ...local], commits = await Promise.all(refs.map((ref2) => findCommit(objects, ref2))), at = commits.findIndex((commit2) => commit2 !== null), [ref, commit] = [refs[at], commits[at]];
  return ref && commit ? { name: ref.replace(/^refs\/(?:heads|remotes)\//, ""), commit } : null;
}
async function findMergeBase(source, base, head) {
  if (base === head) return base;
  let args = ["merge-base", base, head], result = await runGit(source.place, args), [first] = result.stdout.toString().split(`
`, 1);
  if (result.code === 0 && first) return first;
  if (result.code !== 1) throw await gitError(source.place, args, result);
  let none = `${base} and ${head} have no common ancestor`;
  throw source.shallow ? new ShallowError(none) : new ConfigError(`${none}: their histories are unrelated. Name another --base.`);
}
async function reviewBranch(objects) {
  let file = await objects.get("HEAD:.gitreview", 1e4), text = file.found && file.type === "blob" ? file.bytes?.toString() : void 0;
  return /^\s*defaultbranch\s*=\s*([\w./-]+)\s*$/m.exec(text ?? "")?.[1] ?? null;
}
async function unknownRevision(source, revision) {
  if (FULL_ID.test(revision))
    return source.shallow ? new ShallowError(`The commit ${revision} is not here`) : new ConfigError(
      `The commit ${revision} is not in this repository. Fetch it first: git fetch origin ${revision}`
    );
  let object = await source.objects.get(revision, 0);
  if (!object.found && object.message === "ambiguous")
    return new ConfigError(
      `The revision ${revision} is ambiguous: several commits begin so. Write more of its id.`
    );
  if (revision === "HEAD") return new ConfigError("HEAD names no commit: this repository has none yet.");
  let near = await nearestRef(source.place, revision);
  return new ConfigError(
    `There is no revision ${revision} in this repository. ` + (near ? `Did you mean ${near}?` : "Name a commit, a branch or a tag; `git branch --all` lists the branches.")
  );
}
async function nearestRef(place, revision) {
  let refs = (await gitOutput(place, ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"])).toString().split(`
`).filter(Boolean);
  return refs.find((ref) => ref.endsWith(`/${revision}`)) ?? nearest(revision, refs);
}

// src/changes/git-search.ts
var OPTIONS = [
  "--files-with-matches",
  "--null",
  "--text",
  "--full-name",
  "--no-color",
  "--no-textconv",
  "--no-recurse-submodules",
  "--perl-regexp",
  "--all-match"
];
async function searchFiles(place, searched, patterns, endings) {
  let where = searched === "worktree" ? ["--untracked"] : searched === "index" ? ["--cached"] : [], revision = typeof searched == "object" ? [searched.commit] : [], { code, stdout, stderr } = await runGit(place, [
    "grep",
    ...OPTIONS,
    ...where,
    ...patterns.flatMap((pattern) => ["-e", pattern]),
    ...revision,
    "--",
    ...endings.map((ending) => `:(top)*${ending}`)
  ]);
  if (code !== 0 && code !== 1 || stderr !== "") return null;
  let prefix = typeof searched == "object" ? searched.commit.length + 1 : 0;
  return new Set(decodePaths(stdout).map((path) => path.slice(prefix)));
}

// src/changes/git-store.ts
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

// src/changes/git-objects.ts
var HEADER = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/, LINE_FEED = 10, MAX_RESTARTS = 20, GitObjects = class {
  #place;
  #child = null;
  /** Asked and not yet answered, in order. */
  #asked = [];
  #unsent = [];
  #restarts = 0;
  #closed = !1;
  #header = [];
  #body = null;
  #errors = "";
  constructor(place) {
    this.#place = place;
  }
  /** Starts git ahead of the first question, so that it is warm by then. */
  start() {
    if (this.#child || this.#closed) return;
    let child = startGit(this.#place, ["cat-file", "--batch"]);
    this.#child = child, child.stdout.on("data", (chunk) => this.#receive(chunk)), child.stderr.on("data", (chunk) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-2e3);
    }), child.stdin.on("error", () => {
    }), child.on("error", (error) => this.#ended(child, error.message)), child.on("close", () => this.#ended(child, this.#errors.trim() || "git cat-file ended"));
  }
  /**
   * The object of this name, in git's syntax for revisions; it must hold no line end.
   * Never rejects: an object that can't be had is not found, with the reason.
   */
  get(name, maxSize = Number.POSITIVE_INFINITY) {
    return new Promise((answer) => {
      if (/[\r\n\0]/.test(name)) return answer({ found: !1, message: "a line end in the name" });
      if (this.#closed) return answer({ found: !1, message: "the repository was closed" });
      this.start(), this.#unsent.length === 0 && queueMicrotask(() => this.#send()), this.#unsent.push({ name, maxSize, answer });
    });
  }
  /** Ends git. What is still asked is answered as not found. */
  async close() {
    this.#closed = !0;
    let child = this.#child;
    if (!child) return;
    let ended = new Promise((done) => child.once("close", done));
    child.stdin.end(), this.#asked.length > 0 && child.kill(), child.pid !== void 0 && await ended;
  }
  /** What was asked in one go is one write. */
  #send() {
    let requests = this.#unsent;
    this.#unsent = [], this.#asked.push(...requests), this.#child?.stdin.write(encodePath(requests.map(({ name }) => `${name}
`).join("")));
  }
  #receive(chunk) {
    for (let at = 0; at < chunk.length; )
      at = this.#body ? this.#receiveBody(this.#body, chunk, at) : this.#receiveHeader(chunk, at);
  }
  #receiveHeader(chunk, start) {
    let end = chunk.indexOf(LINE_FEED, start);
    if (this.#header.push(chunk.subarray(start, end < 0 ? chunk.length : end)), end < 0) return chunk.length;
    let line = Buffer.concat(this.#header).toString();
    this.#header = [];
    let [, oid, type, size] = HEADER.exec(line) ?? [];
    return oid && type && size ? this.#body = this.#newBody(oid, type, Number(size)) : this.#answer({ found: !1, message: line.slice(line.lastIndexOf(" ") + 1) }), end + 1;
  }
  #newBody(oid, type, size) {
    let fits = size <= (this.#asked[0]?.maxSize ?? 0);
    return { oid, type, size, bytes: fits ? Buffer.allocUnsafeSlow(size) : null, at: 0 };
  }
  /** The bytes of one that is too large pass by and are not kept. */
  #receiveBody(body, chunk, start) {
    let end = Math.min(chunk.length, start + body.size - body.at);
    if (body.bytes && chunk.copy(body.bytes, body.at, start, end), body.at += end - start, body.at < body.size || end === chunk.length) return end;
    this.#body = null;
    let { oid, type, size, bytes } = body;
    return this.#answer({ found: !0, oid, type, size, bytes }), end + 1;
  }
  #answer(object) {
    this.#asked.shift()?.answer(object);
  }
  /** Git has ended: the first that was asked is what it ended at. */
  #ended(child, message) {
    if (this.#child !== child) return;
    this.#child = null, this.#header = [], this.#body = null, this.#errors = "", this.#answer({ found: !1, message });
    let again = [...this.#asked, ...this.#unsent];
    if (this.#asked = [], this.#unsent = [], again.length !== 0) {
      if (this.#restarts += 1, this.#closed || this.#restarts > MAX_RESTARTS) {
        for (let { answer } of again) answer({ found: !1, message });
        return;
      }
      this.start(), this.#unsent = again, this.#send();
    }
  }
};

// src/changes/git-store.ts
var FACTS = ["--is-inside-work-tree", "--is-shallow-repository", "--git-common-dir", "--absolute-git-dir"], ARGS = ["rev-parse", ...FACTS, "--show-toplevel"];
async function openStore(dir, env) {
  let from = gitPlace(dir, env), objects = new GitObjects(from);
  objects.start();
  try {
    let result = await runGit(from, ARGS), lines = result.stdout.toString().trimEnd().split(`
`), [inside, shallow, commonDir = "", gitDir] = lines;
    if (!gitDir || inside === "true" && result.code !== 0) throw await gitError(from, ARGS, result);
    let place = placeAtTop(from, gitDir, inside === "true" ? lines.slice(FACTS.length).join(`
`) : null);
    return {
      place,
      objects,
      shallow: shallow === "true",
      commonDir: resolve(from.dir, commonDir),
      workTree: inside === "true" ? { place, gitDir, disk: new Disk(place.dir) } : null,
      isPartial: () => hasPromisorPack(resolve(from.dir, commonDir)),
      emptyTree: async () => (await gitOutput(place, ["hash-object", "-t", "tree", "--stdin"])).toString().trim()
    };
  } catch (error) {
    throw await objects.close(), error;
  }
}
function placeAtTop({ env }, gitDir, top) {
  return env.GIT_DIR === void 0 ? { dir: top ?? gitDir, env } : { dir: top ?? gitDir, env: { ...env, GIT_DIR: gitDir, ...top === null ? {} : { GIT_WORK_TREE: top } } };
}
function hasPromisorPack(commonDir) {
  try {
    return readdirSync(join(commonDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return !1;
  }
}

// src/changes/git-worktree.ts
import { copyFile, mkdtemp, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2, resolve as resolve2 } from "node:path";
var EMPTY_BLOB = {
  40: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  64: "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
};
async function diffWorkTree(tree, base) {
  return await withIndexCopy(tree, async (place) => {
    let [untracked, { safe, tracked }] = await Promise.all([untrackedFiles(tree), diffSafely(place, base)]);
    return tracked.some(({ change }) => change === "deleted" || change === "renamed") && untracked.length > 0 ? (await addToIndex(place, untracked, base.length), await diffTracked(place, safe, base)) : inGitOrder([...tracked, ...untracked.map(addedFile)], ({ path }) => path);
  });
}
async function listWorkTree({ place, disk }) {
  let output = await gitOutput(place, [
    "ls-files",
    "-z",
    "-v",
    "--cached",
    "--others",
    "--exclude-standard"
  ]), files = /* @__PURE__ */ new Map();
  for (let record of decodePaths(output)) {
    let path = record.slice(2), size = files.has(path) ? null : disk.sizeOf(path);
    if (size === null) continue;
    let isAssumed = /^[a-z]/.test(record);
    files.set(path, isAssumed || size < 0 ? { path, oid: null } : { path, oid: null, size });
  }
  return inGitOrder([...files.values()], ({ path }) => path);
}
async function diffSafely(place, base) {
  let safe = await withoutFilters(place);
  return { safe, tracked: await diffTracked(place, safe, base) };
}
async function diffTracked(place, config, base) {
  let args = [...config, "-c", "diff.relative=false", "diff", ...DIFF_OPTIONS, base, "--"];
  return changedFiles(parseRawDiff(await gitOutput(place, args))).map((file) => ({ ...file, head: file.head && { ...file.head, oid: null } }));
}
async function untrackedFiles({ place, disk }) {
  let output = await gitOutput(place, ["ls-files", "-z", "--others", "--exclude-standard"]);
  return decodePaths(output).filter((path) => disk.isFile(path));
}
async function withIndexCopy(tree, run) {
  let temporary = await mkdtemp(join2(tmpdir(), "no-new-eventlet-"));
  try {
    let index = join2(temporary, "index");
    return await copyIndex(tree, index), await run({ ...tree.place, env: { ...tree.place.env, GIT_INDEX_FILE: index } });
  } finally {
    await rm(temporary, { recursive: !0, force: !0, maxRetries: 2 });
  }
}
async function copyIndex({ place, gitDir }, to) {
  let own = place.env.GIT_INDEX_FILE, from = own ? resolve2(place.dir, own) : join2(gitDir, "index");
  try {
    let { mtimeMs } = await stat(from);
    await copyFile(from, to);
    let seconds = (Math.floor(mtimeMs) - 1) / 1e3;
    await utimes(to, seconds, seconds);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
async function addToIndex(place, paths, idLength) {
  let blob = idLength === 64 ? EMPTY_BLOB[64] : EMPTY_BLOB[40], entries2 = paths.flatMap((path) => [Buffer.from(`100644 ${blob}	`), encodePath(path), Buffer.of(0)]);
  await gitOutput(
    place,
    ["update-index", "--add", "--replace", "-z", "--index-info"],
    Buffer.concat(entries2)
  );
}
async function withoutFilters(place) {
  let { stdout } = await runGit(place, [
    "config",
    "-z",
    "--name-only",
    "--get-regexp",
    "^filter\\..*\\.(clean|process|required)$"
  ]), names = new Set(decodePaths(stdout)), odd = [...names].find((name) => name.includes("="));
  if (odd) throw new ConfigError(`The filter ${odd} can't be switched off: name it without the sign "=".`);
  return [...names].flatMap((name) => ["-c", name.endsWith(".required") ? `${name}=false` : `${name}=`]);
}
function addedFile(path) {
  return { path, previousPath: null, change: "added", base: null, head: { path, oid: null } };
}

// src/changes/git-blobs.ts
var MAX_RESTARTS2 = 20, HEADER2 = /^[0-9a-f]{40,64} blob (\d+)$/, LINE_FEED2 = 10;
async function* streamBlobs(place, entries2, maxSize) {
  let done = 0;
  for (let start = 0; start <= MAX_RESTARTS2 && done < entries2.length; start++) {
    for await (let content of streamUntilEnd(place, entries2.slice(done), maxSize))
      done++, yield content;
    let broken = entries2[done];
    broken && (yield missing(broken, "git ended at it")), done++;
  }
  for (let entry of entries2.slice(done)) yield missing(entry, "git ended too often");
}
async function* streamUntilEnd(place, entries2, maxSize) {
  let child = startGit(place, ["cat-file", "--batch"]);
  child.on("error", () => {
  }), child.stderr.resume(), child.stdin.on("error", () => {
  }), child.stdin.end(entries2.map(({ oid }) => `${oid}
`).join(""));
  let input = new Input(child.stdout[Symbol.asyncIterator]());
  try {
    for (let entry of entries2) {
      let header = await input.line();
      if (header === null) return;
      let size = HEADER2.exec(header)?.[1];
      if (size === void 0) {
        yield missing(entry, header.slice(header.lastIndexOf(" ") + 1));
        continue;
      }
      let isKept = Number(size) <= maxSize, bytes = await input.bytes(Number(size), isKept);
      if (bytes === null) return;
      yield isKept ? { entry, bytes } : tooLarge(entry, Number(size), maxSize);
    }
  } finally {
    child.kill();
  }
}
function missing(entry, why) {
  let message = `git has no blob ${entry.oid} (${why}); a partial clone has to fetch it first`;
  return { entry, unreadable: "unreadable", message };
}
var Input = class {
  chunks;
  chunk = Buffer.alloc(0);
  at = 0;
  memory = Buffer.allocUnsafeSlow(1 << 20);
  constructor(chunks) {
    this.chunks = chunks;
  }
  /** The next line without its end; null where there is none. */
  async line() {
    let text = "";
    for (; ; ) {
      let end = this.chunk.indexOf(LINE_FEED2, this.at);
      if (end >= 0)
        return text += this.chunk.toString("latin1", this.at, end), this.at = end + 1, text;
      if (text += this.chunk.toString("latin1", this.at), !await this.more()) return null;
    }
  }
  /** So many bytes, without the line end after them, in memory that the next call uses again. Null where git ended. */
  async bytes(size, isKept) {
    isKept && size > this.memory.length && (this.memory = Buffer.allocUnsafeSlow(size * 2));
    for (let read = 0; read <= size; ) {
      if (this.at === this.chunk.length && !await this.more()) return null;
      let end = Math.min(this.chunk.length, this.at + size + 1 - read);
      isKept && this.chunk.copy(this.memory, read, this.at, Math.min(end, this.at + size - read)), read += end - this.at, this.at = end;
    }
    return isKept ? this.memory.subarray(0, size) : this.memory.subarray(0, 0);
  }
  async more() {
    let { value, done } = await this.chunks.next();
    return this.chunk = done ? Buffer.alloc(0) : value, this.at = 0, done !== !0;
  }
};

// src/changes/history.ts
function pastOf({ place, shallow, emptyTree, commonDir }) {
  return {
    commonDir,
    mainLine: (from) => mainLine(place, from, shallow),
    taggedCommits: () => taggedCommits(place),
    treeChanges: async function* (trees) {
      yield* treeChanges(place, await emptyTree(), trees);
    },
    read: (entries2, maxFileSize) => streamBlobs(place, entries2, maxFileSize)
  };
}
async function mainLine(place, from, shallow) {
  let args = ["rev-list", "--first-parent", "--format=%H %T %ct", from, "--"], result = await runGit(place, args), commits = [];
  for (let line of result.stdout.toString("latin1").split(`
`)) {
    let [oid = "", tree, time] = line.split(" ");
    tree && time && oid !== "commit" && commits.push({ oid, tree, time: Number(time) });
  }
  if (result.code !== 0 && commits.length === 0) throw await gitError(place, args, result);
  return { commits: commits.reverse(), cut: cutBecause(result.code, shallow) };
}
function cutBecause(code, shallow) {
  return code !== 0 ? "a commit before it is missing from this repository: fetch it again, or clone anew" : shallow ? "this clone is shallow: give actions/checkout `fetch-depth: 0`, or run git fetch --unshallow" : null;
}
var TAG_FORMAT = `--format=${["%(refname:strip=2)", ...["", "*"].map((of) => `%(${of}objecttype) %(${of}objectname) %(${of}tree) %(${of}committerdate:unix)`)].join("%09")}`;
async function taggedCommits(place) {
  return (await gitOutput(place, ["for-each-ref", TAG_FORMAT, "refs/tags"])).toString().split(`
`).flatMap((line) => {
    let [tag = "", ...targets] = line.split("	");
    for (let target of targets) {
      let [type, oid, tree, time] = target.split(" ");
      if (type === "commit" && oid && tree) return [{ tag, oid, tree, time: Number(time) }];
    }
    return [];
  });
}
async function* treeChanges(place, emptyTree, trees) {
  let args = ["diff-tree", "--stdin", "-r", "--raw", "-z", "--no-abbrev", "--no-renames"], child = startGit(place, args), stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk.toString();
  }), child.stdin.on("error", () => {
  });
  let ended = new Promise((done) => {
    child.on("error", () => done(-1)), child.on("close", (code) => done(code ?? -1));
  });
  child.stdin.end(trees.map((tree, at) => `${trees[at - 1] ?? emptyTree} ${tree}
`).join(""));
  try {
    let changes = null;
    for await (let record of records(child.stdout))
      record !== null ? changes?.push(record) : (changes && (yield changes), changes = []);
    let code = await ended;
    if (code !== 0) throw await gitError(place, args, { code, stdout: Buffer.alloc(0), stderr });
    changes && (yield changes);
  } finally {
    child.kill();
  }
}
var COLON = 58, LINE_FEED3 = 10;
async function* records(output) {
  let rest = Buffer.alloc(0);
  for await (let chunk of output) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk, at = 0;
    for (; ; ) {
      if (bytes[at] !== COLON) {
        let end2 = bytes.indexOf(LINE_FEED3, at);
        if (end2 < 0) break;
        yield null, at = end2 + 1;
        continue;
      }
      let middle = bytes.indexOf(0, at), end = middle < 0 ? -1 : bytes.indexOf(0, middle + 1);
      if (end < 0) break;
      let [, newMode = "", , oid = ""] = bytes.toString("latin1", at + 1, middle).split(" ");
      yield { path: decodePath(bytes.subarray(middle + 1, end)), oid: isRegular(newMode) ? oid : null }, at = end + 1;
    }
    rest = bytes.subarray(at);
  }
}

// src/changes/git.ts
async function openRepository(dir, env = process.env) {
  return new GitRepository(await openStore(dir, env));
}
var GitRepository = class {
  #store;
  constructor(store) {
    this.#store = store;
  }
  /** Top of the work tree; of a repository without one, its own folder. */
  get root() {
    return this.#store.place.dir;
  }
  get hasWorkTree() {
    return this.#store.workTree !== null;
  }
  /**
   * What changed from the merge base of base and head to head. With the work tree or the index as head, the merge base
   * is that of base and HEAD.
   * @throws ConfigError for a revision that names nothing, or two things, and for unrelated histories.
   * @throws ShallowError, PartialCloneError where the clone lacks what it takes.
   */
  async changes(options = {}) {
    let head = this.#headName(options), [base, commit] = await this.#endpoints(options), mergeBase = commit ? await findMergeBase(this.#store, base, commit) : base, comparison = { base, head: head ?? commit ?? "", mergeBase }, { files, incomplete } = await this.#diff(comparison), baseSnapshot = this.#objectSnapshot(mergeBase, options), list = async () => applyChanges(await baseSnapshot.list(), files), headSnapshot = head === "worktree" ? diskSnapshot(this.#workTree().disk, this.#store.objects, list, options) : objectSnapshot(comparison.head, this.#store.objects, list, options);
    return { comparison, files, base: baseSnapshot, head: headSnapshot, incomplete };
  }
  /**
   * All of one side: of a revision, `worktree` (tracked, and untracked files that are not ignored) or `index`.
   * A branch of such a name is `refs/heads/index`.
   * @throws ConfigError for an unknown revision.
   */
  async snapshot(revision, options = {}) {
    let { objects, place } = this.#store;
    if (revision === "worktree") {
      let tree = this.#workTree();
      return this.#searchable(
        revision,
        diskSnapshot(tree.disk, null, () => listWorkTree(tree), options)
      );
    }
    if (revision === "index")
      return this.#searchable(
        revision,
        objectSnapshot(revision, objects, () => listIndex(place), options)
      );
    let commit = await this.resolve(revision), list = () => listCommit(place, commit, !0).catch(() => listCommit(place, commit));
    return this.#searchable({ commit }, objectSnapshot(commit, objects, list, options));
  }
  /**
   * One file's bytes in a revision, `worktree` or `index`; null where there is no such file.
   * @throws ConfigError for an unknown revision, PartialCloneError where the file is there and its contents are not.
   */
  async show(revision, path) {
    let name = posix.normalize(path);
    if (name === ".." || name.startsWith("../") || name.startsWith("/")) return null;
    if (revision === "worktree") return this.#showFromDisk(name);
    let object = `${revision === "index" ? "" : await this.resolve(revision)}:${name}`, found = await this.#store.objects.get(object);
    if (found.found) return found.type === "blob" ? found.bytes : null;
    if (found.message === "missing" && !this.#store.isPartial()) return null;
    let { code } = await runGit(this.#store.place, ["rev-parse", "--quiet", "--verify", object]);
    if (code === 0) throw new PartialCloneError(`the contents of ${path}`);
    return null;
  }
  /**
   * The commit id that a revision names.
   * @throws ConfigError where it names none or several, ShallowError where it may lie beyond a shallow clone's edge.
   */
  async resolve(revision) {
    return await resolveCommit(this.#store, revision);
  }
  /** Whether a revision names a commit that is here. */
  async has(revision) {
    return await findCommit(this.#store.objects, revision) !== null;
  }
  /** The commit that HEAD is at; null in a repository without commits. */
  async head() {
    return await findCommit(this.#store.objects, "HEAD");
  }
  /** The branch that changes are meant for; null where none can be told. */
  async defaultBranch() {
    return await findDefaultBranch(this.#store.objects);
  }
  /** What stood before. */
  get past() {
    return pastOf(this.#store);
  }
  /** Ends the git process. */
  async close() {
    await this.#store.objects.close();
  }
  async [Symbol.asyncDispose]() {
    await this.close();
  }
  #headName({ head, staged }) {
    if (staged && head !== void 0)
      throw new ConfigError("--staged takes the index as head: leave out --head.");
    return head !== void 0 ? null : (this.#workTree(), staged ? "index" : "worktree");
  }
  /** Base, and the commit that its merge base is looked for with: null where there is none yet. */
  async #endpoints({ base, head }) {
    let [given, commit] = await Promise.all([
      base === void 0 ? this.defaultBranch() : this.resolve(base),
      head === void 0 ? this.head() : this.resolve(head)
    ]);
    if (typeof given == "string") return [given, commit];
    if (given) return [given.commit, commit];
    if (!commit) return [await this.#store.emptyTree(), null];
    throw new ConfigError(
      "No upstream default branch is known here (upstream/main, origin/HEAD, main and the like were looked for). Name what to compare with: --base REV."
    );
  }
  async #diff({ mergeBase, head }) {
    let { place } = this.#store;
    if (head === "worktree")
      return { files: await diffWorkTree(this.#workTree(), mergeBase), incomplete: [] };
    if (head !== "index")
      return { files: changedFiles(await diffTrees(place, mergeBase, head)), incomplete: [] };
    let changes = await diffIndex(place, mergeBase), incomplete = unmergedPaths(changes).map(
      (path) => `${path} has a conflict: resolve and stage it first`
    );
    return { files: changedFiles(changes), incomplete };
  }
  #objectSnapshot(commit, options) {
    let { place, objects } = this.#store, snapshot = objectSnapshot(commit, objects, () => listCommit(place, commit), options);
    return this.#searchable({ commit }, snapshot);
  }
  #searchable(searched, snapshot) {
    let { place } = this.#store;
    return { ...snapshot, search: (patterns, endings) => searchFiles(place, searched, patterns, endings) };
  }
  #workTree() {
    let { workTree } = this.#store;
    if (workTree) return workTree;
    throw new ConfigError(
      `${this.root} has no work tree: name the revision to look at, with --head or --rev.`
    );
  }
  #showFromDisk(path) {
    let content = this.#workTree().disk.read({ path, oid: null }, Number.POSITIVE_INFINITY);
    if (content && "unreadable" in content) throw new ConfigError(`${path} ${content.message}`);
    return content?.bytes ?? null;
  }
};

export {
  openRepository,
  GitRepository
};
