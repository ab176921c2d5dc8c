import { Mt as IncompleteError, dt as inGitOrder, mt as isRegular, pt as tooLarge$1, ut as applyChanges } from "./start.js";
import { t as ApiError } from "./api-errors.js";
import { createHash } from "node:crypto";
const BATCH_BYTES = 4e6;
/** Ids go in variables: whatever stands in a tree, the document is ours. */
function batchQuery(count) {
	const indexes = Array.from({ length: count }, (_, index) => index);
	return `query Blobs($owner: String!, $name: String!, ${indexes.map((index) => `$o${index}: GitObjectID!`).join(", ")}) {
repository(owner: $owner, name: $name) {
${indexes.map((index) => `b${index}: object(oid: $o${index}) { ...Text }`).join("\n")}
}
}
fragment Text on Blob { text }`;
}
/**
* The bytes of a blob's text, when they are the blob's: GitHub leaves the text out or cuts it, and does not say whether
* it converts what is no UTF-8. The id tells for certain.
*/
function textBytes(oid, blob) {
	if (typeof blob?.text !== "string") return null;
	const bytes = Buffer.from(blob.text, "utf8");
	return isBlob(oid, bytes) ? bytes : null;
}
/** Whether these are the bytes that git gave this id: the hash of `blob SIZE`, a NUL and the contents. */
function isBlob(oid, bytes) {
	return createHash(oid.length === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
/** Cuts a queue into batches, in order; sizes in bytes. */
function inBatches(wanted) {
	const batches = [];
	let bytes = Number.POSITIVE_INFINITY;
	for (const item of wanted) {
		const last = batches.at(-1);
		bytes += item.size;
		if (last && last.length < 200 && bytes <= 4e6) last.push(item);
		else {
			batches.push([item]);
			bytes = item.size;
		}
	}
	return batches;
}
// src/changes/github-blobs.ts
/** The contents of blobs on GitHub: many in one GraphQL request, by id, each at most once. */
/** So few are asked for again as they are, not by halves. */
const SMALL_BATCH = 10;
/** So many are under way ahead of who reads: four batches. GitHub bears 100 requests at once; the client sends 10. */
const AHEAD = 800;
const AHEAD_BYTES = 4 * BATCH_BYTES;
/** GitHub cuts a blob's `text` here (bytes): larger ones are read raw at once. */
const TEXT_BYTES = 512e3;
/** What is read on the mere chance that it is needed, in bytes: a second's worth, and less than another request's. */
const SMALL_BYTES = 1e6;
/** As often as the client asks for what fails. */
const RAW_ATTEMPTS = 3;
/** Contents that are kept for who reads the other side, in bytes. */
const KEPT_BYTES = 64e6;
var GitHubBlobs = class {
	#client;
	#place;
	#maxFileSize;
	/** By id, in bytes, as far as trees have said. */
	#sizes = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	#keptBytes = 0;
	#queue = [];
	/** Ids of what has no text, or another: what is no UTF-8. */
	#textless = /* @__PURE__ */ new Set();
	/** Ids that will probably be asked for: they fill up a batch that has room. */
	#likely = [];
	/** @param maxFileSize Bytes; larger blobs are not read. */
	constructor(client, place, maxFileSize) {
		this.#client = client;
		this.#place = place;
		this.#maxFileSize = maxFileSize;
	}
	/** Tells how large blobs are, before any is read. */
	learnSizes(files) {
		for (const { oid, size } of files) this.#sizes.set(oid, size);
	}
	/** Takes texts that are there already, as far as they are the blobs'; GitHub has no others of these. */
	learnTexts(texts) {
		for (const [oid, text] of texts) {
			const bytes = textBytes(oid, { text });
			if (bytes) this.#keep(oid, bytes.length, Promise.resolve({ bytes }));
			else this.#textless.add(oid);
		}
	}
	/** Tells what will probably be read, so that it comes along with what is read first. */
	expect(oids) {
		this.#likely.push(...oids);
	}
	/** How many requests it takes to read these, where GitHub has all their texts. */
	requestsFor(oids) {
		const wanted = this.#missing(oids);
		const short = wanted.filter(({ size }) => size <= TEXT_BYTES);
		return inBatches(short).length + wanted.length - short.length;
	}
	/** Tells what may be read, where all of it together makes no more than a small request. */
	expectIfSmall(oids) {
		const wanted = this.#missing(oids);
		const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
		if (wanted.length <= 200 && bytes <= SMALL_BYTES) this.expect(wanted.map(({ oid }) => oid));
	}
	/** Those that are to be asked for, each once, in bytes. */
	#missing(oids) {
		return [...new Set(oids)].filter((oid) => !this.#kept.has(oid)).map((oid) => ({
			oid,
			size: this.#sizes.get(oid) ?? 0
		})).filter(({ size }) => size <= this.#maxFileSize);
	}
	/**
	* The contents in the order given; the first batches are under way before the first is consumed.
	* @throws IncompleteError when GitHub fails; a blob that is not there is an unreadable file.
	*/
	async *read(entries) {
		const wanted = entries[Symbol.iterator]();
		const ahead = [];
		let bytes = 0;
		let more = true;
		const ask = () => {
			const next = wanted.next();
			if (next.done) return false;
			const content = this.#content(next.value);
			content.catch(() => {});
			const size = this.#sizes.get(next.value.oid ?? "") ?? 0;
			bytes += size;
			ahead.push({
				size,
				content
			});
			return true;
		};
		for (;;) {
			const room = ahead.length === 0 || ahead.length <= 600 && bytes <= 12e6;
			while (more && room && ahead.length < AHEAD && bytes < AHEAD_BYTES) more = ask();
			const next = ahead.shift();
			if (!next) return;
			bytes -= next.size;
			yield await next.content;
		}
	}
	async #content(entry) {
		const { oid } = entry;
		if (oid === null) return {
			entry,
			unreadable: "unreadable",
			message: "has no blob"
		};
		const size = this.#sizes.get(oid) ?? 0;
		if (size > this.#maxFileSize) return tooLarge$1(entry, size, this.#maxFileSize);
		const blob = await this.#blob(oid, size);
		return "bytes" in blob ? {
			entry,
			bytes: blob.bytes
		} : {
			entry,
			unreadable: "unreadable",
			message: blob.message
		};
	}
	#blob(oid, size) {
		const known = this.#kept.get(oid);
		if (known) return known;
		const blob = size > TEXT_BYTES || this.#textless.has(oid) ? this.#raw(oid) : new Promise((done, failed) => {
			if (this.#queue.length === 0) setImmediate(() => this.#send());
			this.#queue.push({
				oid,
				size,
				done,
				failed
			});
		});
		this.#keep(oid, size, blob);
		return blob;
	}
	#keep(oid, size, blob) {
		this.#kept.set(oid, blob);
		blob.catch(() => this.#kept.delete(oid));
		this.#keptBytes += size;
		for (const oldest of this.#kept.keys()) {
			if (this.#keptBytes <= KEPT_BYTES || oldest === oid) return;
			this.#kept.delete(oldest);
			this.#keptBytes -= this.#sizes.get(oldest) ?? 0;
		}
	}
	#send() {
		const queue = this.#queue;
		const batches = inBatches(queue);
		this.#fillUp(batches.at(-1) ?? []);
		this.#queue = [];
		for (const batch of batches) this.#fetch(batch).catch((error) => {
			for (const { failed } of batch) failed(error);
		});
	}
	/** Puts what will probably be asked for next where there is room. */
	#fillUp(batch) {
		let bytes = batch.reduce((sum, { size }) => sum + size, 0);
		while (batch.length < 200) {
			const [oid] = this.#likely.splice(0, 1);
			if (oid === void 0) return;
			const size = this.#sizes.get(oid) ?? 0;
			if (this.#kept.has(oid) || size > Math.min(TEXT_BYTES, this.#maxFileSize)) continue;
			bytes += size;
			if (bytes > 4e6) return;
			const blob = new Promise((done, failed) => batch.push({
				oid,
				size,
				done,
				failed
			}));
			this.#keep(oid, size, blob);
		}
	}
	/** Reads a batch; where that takes GitHub too long, by halves. */
	async #fetch(batch) {
		if (batch.length <= SMALL_BATCH) return await this.#fetchAtOnce(batch, false);
		try {
			await this.#fetchAtOnce(batch, true);
		} catch (error) {
			if (!(error instanceof ApiError && (error.status === null || error.status >= 500))) throw error;
			const middle = batch.length >> 1;
			await this.#fetch(batch.slice(0, middle));
			await this.#fetch(batch.slice(middle));
		}
	}
	async #fetchAtOnce(batch, once) {
		const document = batchQuery(batch.length);
		const oids = Object.fromEntries(batch.map(({ oid }, index) => [`o${index}`, oid]));
		const variables = {
			owner: this.#place.owner,
			name: this.#place.repo,
			...oids
		};
		const { repository } = await (once ? this.#client.graphqlOnce(document, variables) : this.#client.graphql(document, variables));
		batch.forEach(({ oid, done, failed }, index) => {
			const bytes = textBytes(oid, repository?.[`b${index}`] ?? null);
			if (bytes) done({ bytes });
			else this.#raw(oid).then(done, failed);
		});
	}
	/**
	* The bytes themselves: of long blobs, and of what is no UTF-8.
	* @throws IncompleteError when GitHub fails, or sends other bytes than the blob's again and again.
	*/
	async #raw(oid) {
		const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
		try {
			for (let attempt = 0; attempt < RAW_ATTEMPTS; attempt++) {
				const bytes = await this.#client.bytes(route, {
					...this.#place,
					file_sha: oid
				});
				if (isBlob(oid, bytes)) return { bytes };
			}
		} catch (error) {
			if (error instanceof ApiError && error.status === 404) return { message: `GitHub has no blob ${oid}` };
			throw error;
		}
		throw new IncompleteError(`GitHub sends other bytes than those of blob ${oid}. Run the job again.`);
	}
};
// src/changes/github-files.ts
/** What differs between two trees, by path; symbolic links and submodules are nothing. */
function differences(base, head) {
	const found = /* @__PURE__ */ new Map();
	for (const file of base) if (isRegular(file.mode)) found.set(file.path, {
		base: file,
		head: null
	});
	for (const file of head) {
		if (!isRegular(file.mode)) continue;
		const before = found.get(file.path)?.base ?? null;
		if (before?.oid === file.oid && before.mode === file.mode) found.delete(file.path);
		else found.set(file.path, {
			base: before,
			head: file
		});
	}
	return found;
}
/** Paths that stand for several files of a tree, where what they stand for differs: which is which can't be told. */
function indistinctPaths(base, head) {
	const [before, after] = [replacedPaths(base), replacedPaths(head)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => {
		const [old = [], now = []] = [before.get(path), after.get(path)];
		return Math.max(old.length, now.length) > 1 && old.sort().join() !== now.sort().join();
	});
}
function replacedPaths(files) {
	const found = /* @__PURE__ */ new Map();
	for (const { path, mode, oid } of files) {
		if (!path.includes("�") || !isRegular(mode)) continue;
		found.set(path, [...found.get(path) ?? [], `${mode} ${oid}`]);
	}
	return found;
}
/**
* Whether a list may be missing renames: files were both added and deleted that it doesn't speak of. Comparisons list
* 300 files, pull requests 3,000.
*/
function mayMissRenames(found, listed) {
	const { added, deleted } = unlisted(found, listed);
	return added.length > 0 && deleted.length > 0;
}
/**
* The changed files in git's order. Renames are GitHub's own; beyond its list, an added file is a renamed one where it
* holds what a deleted one held: of several, the first of the same name, else the first. How much two files are alike
* can't be told without their contents, so one that was edited too is deleted and added there.
*/
function changedFilesOf(found, listed) {
	const previous = /* @__PURE__ */ new Map();
	for (const { filename, previous_filename: from, status } of listed) if (status === "renamed" && from !== void 0 && isAdded(found.get(filename)) && isDeleted(found.get(from))) previous.set(filename, from);
	for (const [to, from] of sameContents(unlisted(found, listed))) previous.set(to, from);
	const gone = new Set(previous.values());
	const files = [...found].flatMap(([path, difference]) => {
		if (gone.has(path)) return [];
		const from = previous.get(path) ?? null;
		return changedFile(path, from, from === null ? difference : {
			...difference,
			base: found.get(from)?.base ?? null
		});
	});
	return inGitOrder(files, (file) => file.path);
}
function changedFile(path, previousPath, { base, head }) {
	const sides = {
		base: base && entryOf(base),
		head: head && entryOf(head)
	};
	if (base && head) return {
		path,
		previousPath,
		change: previousPath === null ? "modified" : "renamed",
		...sides
	};
	return {
		path,
		previousPath: null,
		change: head ? "added" : "deleted",
		...sides
	};
}
/** A tree's file as the rest of the program knows it. */
function entryOf({ path, oid }) {
	return {
		path,
		oid
	};
}
function unlisted(found, listed) {
	const known = new Set(listed.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]));
	const rest = [...found].filter(([path]) => !known.has(path)).map(([, difference]) => difference);
	return {
		added: rest.flatMap(({ base, head }) => head && !base ? head : []),
		deleted: rest.flatMap(({ base, head }) => base && !head ? base : [])
	};
}
function sameContents({ added, deleted }) {
	const byOid = /* @__PURE__ */ new Map();
	for (const file of deleted) byOid.set(file.oid, [...byOid.get(file.oid) ?? [], file]);
	return added.flatMap(({ path, oid }) => {
		const candidates = byOid.get(oid) ?? [];
		const same = candidates.findIndex((file) => baseName(file.path) === baseName(path));
		const [from] = candidates.splice(Math.max(same, 0), 1);
		return from ? [[path, from.path]] : [];
	});
}
const isAdded = (difference) => difference?.head && !difference.base;
const isDeleted = (difference) => difference?.base && !difference.head;
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/changes/github-entries.ts
/** Both sides of a few changed files in one GraphQL query: what the trees would say of them, and the texts with it. */
/** Files of both sides together that one query takes; more of them, or more than a comparison lists, take two trees. */
const MAX_ENTRIES = 150;
/**
* Reads both sides of listed files, and holds the list's length against the pull request's own count.
* @throws IncompleteError where not even what was asked along can be had.
*/
async function readSides(client, question) {
	const { pullNumber, comparison } = question;
	const small = fitsOneQuery(comparison);
	try {
		return await ask(client, question, small ? pathsOf(comparison) : NO_PATHS);
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		if (error.status === 403 && pullNumber !== null) return await readSides(client, {
			...question,
			pullNumber: null
		});
		if (small) return await ask(client, question, NO_PATHS);
		throw error;
	}
}
/** Whether both sides of all files that a comparison lists may be had by `readSides`, which asks by path. */
function fitsOneQuery(comparison) {
	const { base, head } = pathsOf(comparison);
	if ([...base, ...head].some((path) => path.includes("�"))) return false;
	return base.length + head.length <= MAX_ENTRIES;
}
const NO_PATHS = {
	base: [],
	head: []
};
function pathsOf({ files }) {
	return {
		base: files.flatMap(basePath),
		head: files.flatMap(headPath)
	};
}
async function ask(client, question, paths) {
	const { comparison, pullNumber, along } = question;
	const { place, mergeBase, head, files } = comparison;
	const all = [.../* @__PURE__ */ new Set([...paths.base, ...paths.head])];
	const variables = {
		owner: place.owner,
		name: place.repo,
		base: mergeBase,
		head,
		number: pullNumber ?? 0,
		...Object.fromEntries(all.map((path, at) => [`p${at}`, path])),
		...along.variables
	};
	const { repository } = await (paths === NO_PATHS ? client.graphql : client.graphqlOnce)(sidesQuery(question, paths, all), variables);
	const pull = repository?.pullRequest;
	const differs = pull && (pull.headRefOid !== head || pull.changedFiles !== files.length);
	return {
		sides: paths === NO_PATHS || differs ? null : sidesOf$1(repository, paths, all),
		repository
	};
}
function sidesQuery({ pullNumber, likely, along }, paths, all) {
	const file = (path) => {
		const at = all.indexOf(path);
		return `f${at}: file(path: $p${at}) { mode oid size ${likely(path) ? "object { ... on Blob { text } }" : ""} }`;
	};
	const side = (name) => `${name}: object(oid: $${name}) { ... on Commit { oid\n${paths[name].map(file).join("\n")}\n} }`;
	const pull = `pullRequest(number: $number) @include(if: $counted) { headRefOid changedFiles ${along.pullFields} }`;
	const declarations = [...along.declarations, ...all.map((_, at) => `$p${at}: String!`)];
	return `query Sides(
$owner: String!, $name: String!, $base: GitObjectID!, $head: GitObjectID!, $number: Int!,
$counted: Boolean = ${pullNumber !== null},
${declarations.join(", ")}
) {
repository(owner: $owner, name: $name) {
${[
		pull,
		side("base"),
		side("head"),
		along.fields
	].join("\n")}
}
}`;
}
function sidesOf$1(repository, paths, all) {
	const texts = /* @__PURE__ */ new Map();
	const found = {
		base: [],
		head: []
	};
	for (const side of ["base", "head"]) for (const path of paths[side]) {
		const entry = repository?.[side]?.[`f${all.indexOf(path)}`];
		if (!entry) return null;
		const { mode, oid, size, object } = entry;
		found[side].push({
			path,
			mode: mode.toString(8),
			oid,
			size
		});
		if (object?.text !== void 0) texts.set(oid, object.text);
	}
	return {
		...found,
		texts
	};
}
function basePath({ filename, previous_filename: from, status }) {
	if (status === "added" || status === "copied") return [];
	return [status === "renamed" ? from ?? filename : filename];
}
function headPath({ filename, status }) {
	return status === "removed" ? [] : [filename];
}
// src/changes/github-trees.ts
/** The trees of commits on GitHub: all entries of one, or where two differ. */
/**
* Further trees that are asked for where a repository is too large for one answer; more, and a checkout is cheaper
* than a tenth of the hour's 1,000 requests.
*/
const MAX_TREES = 100;
var GitHubTrees = class {
	#client;
	#place;
	#asked = /* @__PURE__ */ new Map();
	constructor(client, place) {
		this.#client = client;
		this.#place = place;
	}
	/**
	* Every file of a tree.
	* @param tree A tree's or commit's id.
	* @throws IncompleteError where that takes too many requests.
	*/
	async files(tree) {
		const whole = await this.#list(tree, true);
		if (!whole.truncated) return whole.files;
		const { files, folders } = await this.#list(tree, false);
		const below = [...files];
		for (const folder of folders) below.push(...(await this.files(folder.oid)).map(inFolder(folder.path)));
		return below;
	}
	/**
	* The files of both trees, without those of folders that are the same where a tree is too large for one answer.
	* @throws IncompleteError where that takes too many requests.
	*/
	async differing(base, head) {
		const [before, after] = await Promise.all([this.#list(base, true), this.#list(head, true)]);
		if (!before.truncated && !after.truncated) return {
			base: before.files,
			head: after.files
		};
		const [old, now] = await Promise.all([this.#list(base, false), this.#list(head, false)]);
		const found = {
			base: [...old.files],
			head: [...now.files]
		};
		const folders = new Map(now.folders.map((folder) => [folder.path, folder.oid]));
		for (const { path, oid } of old.folders) {
			const other = folders.get(path);
			folders.delete(path);
			if (other === oid) continue;
			const below = other ? await this.differing(oid, other) : {
				base: await this.files(oid),
				head: []
			};
			found.base.push(...below.base.map(inFolder(path)));
			found.head.push(...below.head.map(inFolder(path)));
		}
		for (const [path, oid] of folders) found.head.push(...(await this.files(oid)).map(inFolder(path)));
		return found;
	}
	#list(tree, recursive) {
		const key = `${tree} ${recursive}`;
		const known = this.#asked.get(key);
		if (known) return known;
		if (this.#asked.size > MAX_TREES) throw tooLarge(`in ${MAX_TREES} requests`);
		const asked = this.#fetch(tree, recursive);
		this.#asked.set(key, asked);
		return asked;
	}
	async #fetch(tree_sha, recursive) {
		const { data } = await this.#client.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
			...this.#place,
			tree_sha,
			...recursive ? { recursive: "1" } : {}
		});
		const { tree, truncated } = data;
		const files = [];
		const folders = [];
		for (const { path, mode, type, sha, size = 0 } of tree) if (type === "tree") folders.push({
			path,
			oid: sha
		});
		else files.push({
			path,
			mode,
			oid: sha,
			size
		});
		if (truncated && !recursive) throw tooLarge("for one of its folders");
		return {
			files,
			folders,
			truncated
		};
	}
};
function tooLarge(where) {
	return new IncompleteError(`The repository is too large to be listed through the API (${where}). Check it out: a step with actions/checkout and \`fetch-depth: 0\` before this one.`);
}
function inFolder(folder) {
	return (file) => ({
		...file,
		path: `${folder}/${file.path}`
	});
}
// src/changes/github.ts
const NOTHING_ALONG = {
	declarations: [],
	variables: {},
	fields: "",
	pullFields: ""
};
/**
* What changed from the merge base of two commits to the second. Of a small change, one request has both sides of its
* files with their texts. A larger one takes both trees, which are the truth where GitHub's lists end (at 300 and 3,000
* files); the lists then only tell which files were renamed, and are read on only if that is open.
* @throws IncompleteError when GitHub fails, refuses, or the repository is too large for its API.
*/
async function githubChanges(client, comparison, { pullNumber = null, likely = () => false, along = NOTHING_ALONG } = {}) {
	const { place, mergeBase, head, files: compared } = comparison;
	const trees = new GitHubTrees(client, place);
	const [{ repository, sides: small }, whole] = await Promise.all([readSides(client, {
		comparison,
		pullNumber,
		likely,
		along
	}), fitsOneQuery(comparison) ? null : trees.differing(mergeBase, head)]);
	const sides = small ?? whole ?? await trees.differing(mergeBase, head);
	const found = differences(sides.base, sides.head);
	const isOpen = (files) => mayMissRenames(found, files);
	const paged = small ? [] : await pagesFor(client, place, pullNumber, compared, isOpen);
	const files = changedFilesOf(found, [...compared, ...paged]);
	const patches = [...compared.filter(({ patch }) => patch !== void 0), ...paged].map(({ filename, patch }) => [filename, patch]);
	const indistinct = indistinctPaths(sides.base, sides.head).filter(likely);
	const open = (maxFileSize) => {
		const blobs = new GitHubBlobs(client, place, maxFileSize);
		blobs.learnSizes([...sides.base, ...sides.head]);
		if (small) blobs.learnTexts(small.texts);
		blobs.expect(likelyBlobs(files, likely));
		return {
			...sidesOf(comparison, files, trees, blobs, likely),
			incomplete: indistinct.map(cannotTell),
			patches: new Map(patches)
		};
	};
	return {
		repository,
		open
	};
}
function cannotTell(path) {
	return `GitHub's API calls several files ${path}, since their names are no UTF-8, and does not tell them apart. Check out: a step with actions/checkout and \`fetch-depth: 0\` before this one`;
}
function sidesOf({ base, head, mergeBase }, files, trees, blobs, likely) {
	let known = null;
	const headList = once(async () => {
		const list = await listFiles(trees, blobs, head);
		known = {
			children: modulesByFolder(list),
			all: idsOf(list.filter(({ path }) => likely(path)))
		};
		return list;
	});
	const baseList = once(async () => withoutChanges(await headList(), files));
	const read = (entries) => {
		const wanted = [...entries];
		if (known) {
			blobs.expect(childrenOf(wanted, known.children));
			blobs.expectIfSmall(known.all);
		}
		return blobs.read(wanted);
	};
	return {
		comparison: {
			base,
			head,
			mergeBase
		},
		files,
		base: {
			revision: mergeBase,
			list: baseList,
			read
		},
		head: {
			revision: head,
			list: headList,
			read
		},
		incomplete: [],
		affords: (entries) => blobs.requestsFor(idsOf(entries)) <= 1
	};
}
async function listFiles(trees, blobs, commit) {
	const files = (await trees.files(commit)).filter((file) => isRegular(file.mode));
	blobs.learnSizes(files);
	return inGitOrder(files.map(entryOf), (entry) => entry.path);
}
function modulesByFolder(list) {
	const folders = /* @__PURE__ */ new Map();
	for (const { path, oid } of list) {
		if (oid === null || !path.endsWith(".py")) continue;
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		folders.set(folder, [...folders.get(folder) ?? [], oid]);
	}
	return folders;
}
/** Who reads a package's own file, to find out what its names stand for, will often read its modules next. */
function childrenOf(wanted, children) {
	return wanted.filter(({ path }) => path.endsWith("/__init__.py")).flatMap(({ path }) => children.get(path.slice(0, -11)) ?? []);
}
/** The files of base, from those of head and what changed: no request. */
function withoutChanges(head, files) {
	return applyChanges(head, files.map((file) => ({
		...file,
		base: file.head,
		head: file.base
	})));
}
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
/** The pages of the pull request's own list, where the comparison's, which is shorter, leaves something open. */
async function pagesFor(client, place, pullNumber, compared, isOpen) {
	if (pullNumber === null || !isOpen(compared)) return [];
	const files = [];
	for await (const page of client.pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
		...place,
		pull_number: pullNumber
	})) {
		files.push(...page);
		if (!isOpen([...compared, ...files])) break;
	}
	return files;
}
function likelyBlobs(files, likely) {
	return idsOf(files.flatMap(({ base, head }) => [base ?? [], head ?? []].flat()).filter(({ path }) => likely(path)));
}
function idsOf(entries) {
	return entries.flatMap(({ oid }) => oid ?? []);
}
export { githubChanges };
