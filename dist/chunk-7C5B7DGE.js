import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  applyChanges,
  inGitOrder,
  isRegular,
  tooLarge
} from "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import {
  ApiError
} from "./chunk-EJYFQTKI.js";
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-2OMAMYGH.js";

// src/changes/github-batch.ts
import { createHash } from "node:crypto";
var BATCH_BLOBS = 200, BATCH_BYTES = 4e6;
function batchQuery(count) {
  let indexes = Array.from({ length: count }, (_, index) => index), variables = indexes.map((index) => `$o${index}: GitObjectID!`).join(", "), objects = indexes.map((index) => `b${index}: object(oid: $o${index}) { ...Text }`).join(`
`);
  return `query Blobs($owner: String!, $name: String!, ${variables}) {
repository(owner: $owner, name: $name) {
${objects}
}
}
fragment Text on Blob { text }`;
}
function textBytes(oid, blob) {
  if (typeof blob?.text != "string") return null;
  let bytes = Buffer.from(blob.text, "utf8");
  return isBlob(oid, bytes) ? bytes : null;
}
function isBlob(oid, bytes) {
  return createHash(oid.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
function inBatches(wanted) {
  let batches = [], bytes = Number.POSITIVE_INFINITY;
  for (let item of wanted) {
    let last = batches.at(-1);
    bytes += item.size, last && last.length < BATCH_BLOBS && bytes <= BATCH_BYTES ? last.push(item) : (batches.push([item]), bytes = item.size);
  }
  return batches;
}

// src/changes/github-blobs.ts
var SMALL_BATCH = 10, AHEAD = 4 * BATCH_BLOBS, AHEAD_BYTES = 4 * BATCH_BYTES, TEXT_BYTES = 512e3, RAW_ATTEMPTS = 3, KEPT_BYTES = 64e6, GitHubBlobs = class {
  #client;
  #place;
  #maxFileSize;
  /** By id, in bytes, as far as trees have said. */
  #sizes = /* @__PURE__ */ new Map();
  #kept = /* @__PURE__ */ new Map();
  #keptBytes = 0;
  #queue = [];
  /** Ids that will probably be asked for: they fill up a batch that has room. */
  #likely = [];
  /** @param maxFileSize Bytes; larger blobs are not read. */
  constructor(client, place, maxFileSize) {
    this.#client = client, this.#place = place, this.#maxFileSize = maxFileSize;
  }
  /** Tells how large blobs are, before any is read. */
  learnSizes(files) {
    for (let { oid, size } of files) this.#sizes.set(oid, size);
  }
  /** Takes texts that are there already, as far as they are the blobs'. */
  learnTexts(texts) {
    for (let [oid, text] of texts) {
      let bytes = textBytes(oid, { text });
      bytes && this.#keep(oid, bytes.length, Promise.resolve({ bytes }));
    }
  }
  /** Tells what will probably be read, so that it comes along with what is read first. */
  expect(oids) {
    this.#likely.push(...oids);
  }
  /**
   * The contents in the order given; the first batches are under way before the first is consumed.
   * @throws IncompleteError when GitHub fails; a blob that is not there is an unreadable file.
   */
  async *read(entries) {
    let wanted = entries[Symbol.iterator](), ahead = [], bytes = 0, more = !0, ask2 = () => {
      let next = wanted.next();
      if (next.done) return !1;
      let content = this.#content(next.value);
      content.catch(() => {
      });
      let size = this.#sizes.get(next.value.oid ?? "") ?? 0;
      return bytes += size, ahead.push({ size, content }), !0;
    };
    for (; ; ) {
      let room = ahead.length === 0 || ahead.length <= AHEAD - BATCH_BLOBS && bytes <= AHEAD_BYTES - BATCH_BYTES;
      for (; more && room && ahead.length < AHEAD && bytes < AHEAD_BYTES; ) more = ask2();
      let next = ahead.shift();
      if (!next) return;
      bytes -= next.size, yield await next.content;
    }
  }
  async #content(entry) {
    let { oid } = entry;
    if (oid === null) return { entry, unreadable: "unreadable", message: "has no blob" };
    let size = this.#sizes.get(oid) ?? 0;
    if (size > this.#maxFileSize) return tooLarge(entry, size, this.#maxFileSize);
    let blob = await this.#blob(oid, size);
    return "bytes" in blob ? { entry, bytes: blob.bytes } : { entry, unreadable: "unreadable", message: blob.message };
  }
  #blob(oid, size) {
    let known = this.#kept.get(oid);
    if (known) return known;
    let blob = size > TEXT_BYTES ? this.#raw(oid) : new Promise((done, failed) => {
      this.#queue.length === 0 && setImmediate(() => this.#send()), this.#queue.push({ oid, size, done, failed });
    });
    return this.#keep(oid, size, blob), blob;
  }
  #keep(oid, size, blob) {
    this.#kept.set(oid, blob), blob.catch(() => this.#kept.delete(oid)), this.#keptBytes += size;
    for (let oldest of this.#kept.keys()) {
      if (this.#keptBytes <= KEPT_BYTES || oldest === oid) return;
      this.#kept.delete(oldest), this.#keptBytes -= this.#sizes.get(oldest) ?? 0;
    }
  }
  #send() {
    let queue = this.#queue, batches = inBatches(queue);
    this.#fillUp(batches.at(-1) ?? []), this.#queue = [];
    for (let batch of batches)
      this.#fetch(batch).catch((error) => {
        for (let { failed } of batch) failed(error);
      });
  }
  /** Puts what will probably be asked for next where there is room. */
  #fillUp(batch) {
    let bytes = batch.reduce((sum, { size }) => sum + size, 0);
    for (; batch.length < BATCH_BLOBS; ) {
      let [oid] = this.#likely.splice(0, 1);
      if (oid === void 0) return;
      let size = this.#sizes.get(oid) ?? 0;
      if (this.#kept.has(oid) || size > Math.min(TEXT_BYTES, this.#maxFileSize)) continue;
      if (bytes += size, bytes > BATCH_BYTES) return;
      let blob = new Promise((done, failed) => batch.push({ oid, size, done, failed }));
      this.#keep(oid, size, blob);
    }
  }
  /** Reads a batch; where that takes GitHub too long, by halves. */
  async #fetch(batch) {
    if (batch.length <= SMALL_BATCH) return await this.#fetchAtOnce(batch, !1);
    try {
      await this.#fetchAtOnce(batch, !0);
    } catch (error) {
      if (!(error instanceof ApiError && (error.status === null || error.status >= 500))) throw error;
      let middle = batch.length >> 1;
      await this.#fetch(batch.slice(0, middle)), await this.#fetch(batch.slice(middle));
    }
  }
  async #fetchAtOnce(batch, once2) {
    let document = batchQuery(batch.length), oids = Object.fromEntries(batch.map(({ oid }, index) => [`o${index}`, oid])), variables = { owner: this.#place.owner, name: this.#place.repo, ...oids }, data = await (once2 ? this.#client.graphqlOnce(document, variables) : this.#client.graphql(document, variables)), { repository } = data;
    batch.forEach(({ oid, done, failed }, index) => {
      let bytes = textBytes(oid, repository?.[`b${index}`] ?? null);
      bytes ? done({ bytes }) : this.#raw(oid).then(done, failed);
    });
  }
  /**
   * The bytes themselves: of long blobs, and of what is no UTF-8.
   * @throws IncompleteError when GitHub fails, or sends other bytes than the blob's again and again.
   */
  async #raw(oid) {
    let route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
    try {
      for (let attempt = 0; attempt < RAW_ATTEMPTS; attempt++) {
        let bytes = await this.#client.bytes(route, { ...this.#place, file_sha: oid });
        if (isBlob(oid, bytes)) return { bytes };
      }
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return { message: `GitHub has no blob ${oid}` };
      throw error;
    }
    throw new IncompleteError(`GitHub sends other bytes than those of blob ${oid}. Run the job again.`);
  }
};

// src/changes/github-entries.ts
var MAX_ENTRIES = 150;
async function readSides(client, question) {
  let { pullNumber, comparison } = question, small = fitsOneQuery(comparison);
  try {
    return await ask(client, question, small ? pathsOf(comparison) : NO_PATHS);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 403 && pullNumber !== null)
      return await readSides(client, { ...question, pullNumber: null });
    if (small) return await ask(client, question, NO_PATHS);
    throw error;
  }
}
function fitsOneQuery(comparison) {
  let { base, head } = pathsOf(comparison);
  return base.length + head.length <= MAX_ENTRIES;
}
var NO_PATHS = { base: [], head: [] };
function pathsOf({ files }) {
  return { base: files.flatMap(basePath), head: files.flatMap(headPath) };
}
async function ask(client, question, paths) {
  let { comparison, pullNumber, along } = question, { place, mergeBase, head, files } = comparison, all = [.../* @__PURE__ */ new Set([...paths.base, ...paths.head])], variables = {
    owner: place.owner,
    name: place.repo,
    base: mergeBase,
    head,
    number: pullNumber ?? 0,
    ...Object.fromEntries(all.map((path, at) => [`p${at}`, path])),
    ...along.variables
  }, send = paths === NO_PATHS ? client.graphql : client.graphqlOnce, { repository } = await send(sidesQuery(question, paths, all), variables), pull = repository?.pullRequest, differs = pull && (pull.headRefOid !== head || pull.changedFiles !== files.length);
  return { sides: paths === NO_PATHS || differs ? null : sidesOf(repository, paths, all), repository };
}
function sidesQuery({ pullNumber, likely, along }, paths, all) {
  let file = (path) => {
    let at = all.indexOf(path);
    return `f${at}: file(path: $p${at}) { mode oid size ${likely(path) ? "object { ... on Blob { text } }" : ""} }`;
  }, side = (name) => `${name}: object(oid: $${name}) { ... on Commit { oid
${paths[name].map(file).join(`
`)}
} }`, pull = `pullRequest(number: $number) @include(if: $counted) { headRefOid changedFiles ${along.pullFields} }`, declarations = [...along.declarations, ...all.map((_, at) => `$p${at}: String!`)];
  return `query Sides(
$owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!, $number: Int!,
$counted: Boolean = ${pullNumber !== null},
${declarations.join(", ")}
) {
repository(owner: $owner, name: $name) {
${[pull, side("base"), side("head"), along.fields].join(`
`)}
}
}`;
}
function sidesOf(repository, paths, all) {
  let texts = /* @__PURE__ */ new Map(), found = { base: [], head: [] };
  for (let side of ["base", "head"])
    for (let path of paths[side]) {
      let entry = repository?.[side]?.[`f${all.indexOf(path)}`];
      if (!entry) return null;
      let { mode, oid, size, object } = entry;
      found[side].push({ path, mode: mode.toString(8), oid, size }), typeof object?.text == "string" && texts.set(oid, object.text);
    }
  return { ...found, texts };
}
function basePath({ filename, previous_filename: from, status }) {
  return status === "added" || status === "copied" ? [] : [status === "renamed" ? from ?? filename : filename];
}
function headPath({ filename, status }) {
  return status === "removed" ? [] : [filename];
}

// src/changes/github-files.ts
function differences(base, head) {
  let found = /* @__PURE__ */ new Map();
  for (let file of base) isRegular(file.mode) && found.set(file.path, { base: file, head: null });
  for (let file of head) {
    if (!isRegular(file.mode)) continue;
    let before = found.get(file.path)?.base ?? null;
    before?.oid === file.oid && before.mode === file.mode ? found.delete(file.path) : found.set(file.path, { base: before, head: file });
  }
  return found;
}
function mayMissRenames(found, listed) {
  let { added, deleted } = unlisted(found, listed);
  return added.length > 0 && deleted.length > 0;
}
function changedFilesOf(found, listed) {
  let previous = /* @__PURE__ */ new Map();
  for (let { filename, previous_filename: from, status } of listed)
    status === "renamed" && from !== void 0 && isAdded(found.get(filename)) && isDeleted(found.get(from)) && previous.set(filename, from);
  for (let [to, from] of sameContents(unlisted(found, listed))) previous.set(to, from);
  let gone = new Set(previous.values()), files = [...found].flatMap(([path, difference]) => {
    if (gone.has(path)) return [];
    let from = previous.get(path) ?? null;
    return changedFile(
      path,
      from,
      from === null ? difference : { ...difference, base: found.get(from)?.base ?? null }
    );
  });
  return inGitOrder(files, (file) => file.path);
}
function changedFile(path, previousPath, { base, head }) {
  let sides = { base: base && entryOf(base), head: head && entryOf(head) };
  return base && head ? { path, previousPath, change: previousPath === null ? "modified" : "renamed", ...sides } : { path, previousPath: null, change: head ? "added" : "deleted", ...sides };
}
function entryOf({ path, oid }) {
  return { path, oid };
}
function unlisted(found, listed) {
  let known = new Set(listed.flatMap((file) => [file.filename, file.previous_filename ?? file.filename])), rest = [...found].filter(([path]) => !known.has(path)).map(([, difference]) => difference);
  return {
    added: rest.flatMap(({ base, head }) => head && !base ? head : []),
    deleted: rest.flatMap(({ base, head }) => base && !head ? base : [])
  };
}
function sameContents({ added, deleted }) {
  let byOid = /* @__PURE__ */ new Map();
  for (let file of deleted) byOid.set(file.oid, [...byOid.get(file.oid) ?? [], file]);
  return added.flatMap(({ path, oid }) => {
    let candidates = byOid.get(oid) ?? [], same = candidates.findIndex((file) => baseName(file.path) === baseName(path)), [from] = candidates.splice(Math.max(same, 0), 1);
    return from ? [[path, from.path]] : [];
  });
}
var isAdded = (difference) => difference?.head && !difference.base, isDeleted = (difference) => difference?.base && !difference.head, baseName = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/changes/github-trees.ts
var MAX_TREES = 100, GitHubTrees = class {
  #client;
  #place;
  #asked = /* @__PURE__ */ new Map();
  constructor(client, place) {
    this.#client = client, this.#place = place;
  }
  /**
   * Every file of a tree.
   * @param tree A tree's or commit's id.
   * @throws IncompleteError where that takes too many requests.
   */
  async files(tree) {
    let whole = await this.#list(tree, !0);
    if (!whole.truncated) return whole.files;
    let { files, folders } = await this.#list(tree, !1), below = [...files];
    for (let folder of folders) below.push(...(await this.files(folder.oid)).map(inFolder(folder.path)));
    return below;
  }
  /**
   * The files of both trees, without those of folders that are the same where a tree is too large for one answer.
   * @throws IncompleteError where that takes too many requests.
   */
  async differing(base, head) {
    let [before, after] = await Promise.all([this.#list(base, !0), this.#list(head, !0)]);
    if (!before.truncated && !after.truncated) return { base: before.files, head: after.files };
    let [old, now] = await Promise.all([this.#list(base, !1), this.#list(head, !1)]), found = { base: [...old.files], head: [...now.files] }, folders = new Map(now.folders.map((folder) => [folder.path, folder.oid]));
    for (let { path, oid } of old.folders) {
      let other = folders.get(path);
      if (folders.delete(path), other === oid) continue;
      let below = other ? await this.differing(oid, other) : { base: await this.files(oid), head: [] };
      found.base.push(...below.base.map(inFolder(path))), found.head.push(...below.head.map(inFolder(path)));
    }
    for (let [path, oid] of folders) found.head.push(...(await this.files(oid)).map(inFolder(path)));
    return found;
  }
  #list(tree, recursive) {
    let key = `${tree} ${recursive}`, known = this.#asked.get(key);
    if (known) return known;
    if (this.#asked.size > MAX_TREES) throw tooLarge2(`in ${MAX_TREES} requests`);
    let asked = this.#fetch(tree, recursive);
    return this.#asked.set(key, asked), asked;
  }
  async #fetch(tree_sha, recursive) {
    let { data } = await this.#client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
      ...this.#place,
      tree_sha,
      ...recursive ? { recursive: "1" } : {}
    }), { tree, truncated } = data, files = [], folders = [];
    for (let { path, mode, type, sha, size = 0 } of tree)
      type === "tree" ? folders.push({ path, oid: sha }) : files.push({ path, mode, oid: sha, size });
    if (truncated && !recursive) throw tooLarge2("for one of its folders");
    return { files, folders, truncated };
  }
};
function tooLarge2(where) {
  return new IncompleteError(
    `The repository is too large to be listed through the API (${where}). Check it out: a step with actions/checkout and \`fetch-depth: 0\` before this one.`
  );
}
function inFolder(folder) {
  return (file) => ({ ...file, path: `${folder}/${file.path}` });
}

// src/changes/github.ts
var NOTHING_ALONG = { declarations: [], variables: {}, fields: "", pullFields: "" };
async function githubChanges(client, comparison, { pullNumber = null, likely = () => !1, along = NOTHING_ALONG } = {}) {
  let { place, mergeBase, head, files: compared } = comparison, trees = new GitHubTrees(client, place), [{ repository, sides: small }, whole] = await Promise.all([
    readSides(client, { comparison, pullNumber, likely, along }),
    fitsOneQuery(comparison) ? null : trees.differing(mergeBase, head)
  ]), sides = small ?? whole ?? await trees.differing(mergeBase, head), found = differences(sides.base, sides.head), listed = small ? compared : await allListed(client, place, pullNumber, compared, (files2) => mayMissRenames(found, files2)), files = changedFilesOf(found, listed), patches = listed.flatMap(
    ({ filename, patch }) => patch === void 0 ? [] : [[filename, patch]]
  );
  return { repository, open: (maxFileSize) => {
    let blobs = new GitHubBlobs(client, place, maxFileSize);
    return blobs.learnSizes([...sides.base, ...sides.head]), small && blobs.learnTexts(small.texts), blobs.expect(likelyBlobs(files, likely)), { ...sidesOf2(comparison, files, trees, blobs), patches: new Map(patches) };
  } };
}
function sidesOf2({ base, head, mergeBase }, files, trees, blobs) {
  let children = null, headList = once(async () => {
    let list = await listFiles(trees, blobs, head);
    return children = modulesByFolder(list), list;
  }), baseList = once(async () => withoutChanges(await headList(), files)), read = (entries) => {
    let wanted = [...entries];
    return children && blobs.expect(childrenOf(wanted, children)), blobs.read(wanted);
  };
  return {
    comparison: { base, head, mergeBase },
    files,
    base: { revision: mergeBase, list: baseList, read },
    head: { revision: head, list: headList, read },
    incomplete: []
  };
}
async function listFiles(trees, blobs, commit) {
  let files = (await trees.files(commit)).filter((file) => isRegular(file.mode));
  return blobs.learnSizes(files), inGitOrder(files.map(entryOf), (entry) => entry.path);
}
function modulesByFolder(list) {
  let folders = /* @__PURE__ */ new Map();
  for (let { path, oid } of list) {
    if (oid === null || !path.endsWith(".py")) continue;
    let folder = path.slice(0, path.lastIndexOf("/") + 1);
    folders.set(folder, [...folders.get(folder) ?? [], oid]);
  }
  return folders;
}
function childrenOf(wanted, children) {
  return wanted.filter(({ path }) => path.endsWith("/__init__.py")).flatMap(({ path }) => children.get(path.slice(0, -11)) ?? []);
}
function withoutChanges(head, files) {
  return applyChanges(
    head,
    files.map((file) => ({ ...file, base: file.head, head: file.base }))
  );
}
function once(make) {
  let made = null;
  return () => (made ??= make(), made);
}
async function allListed(client, place, pullNumber, compared, isOpen) {
  if (pullNumber === null || !isOpen(compared)) return compared;
  let files = [...compared], route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
  for await (let page of client.pages(route, { ...place, pull_number: pullNumber }))
    if (files.push(...page), !isOpen(files)) break;
  return files;
}
function likelyBlobs(files, likely) {
  return files.flatMap(({ base, head }) => [base, head]).flatMap((entry) => entry?.oid && likely(entry.path) ? entry.oid : []);
}
export {
  githubChanges
};
