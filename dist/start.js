import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { spawn } from "node:child_process";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAscii } from "node:buffer";
// src/errors.ts
/** A user's mistake in usage, config or revision: what, where, and how to mend it. Exit code 2. */
var ConfigError = class extends Error {
	name = "ConfigError";
	where;
	constructor(message, where = null) {
		super(where ? `${formatWhere(where)}: ${message}` : message);
		this.where = where;
	}
};
/** A thing the world did: the check could not be completed. Says what to do. Exit code 3. */
var IncompleteError = class extends Error {
	name = "IncompleteError";
};
function formatWhere({ file, line, column }) {
	return [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
// src/nearest.ts
/** The known name that a mistyped one was probably meant to be. */
/**
* The nearest of `known` to `word`, or null where none is near: at most a third of the longer one's letters (and at
* least one) differ, by Damerau and Levenshtein's count of insertions, deletions, replacements and neighbours
* swapped. Case counts for nothing; the first of equally near ones wins.
*/
function nearest(word, known) {
	let best = null;
	let bestDistance = Number.POSITIVE_INFINITY;
	const folded = word.toLowerCase();
	for (const name of known) {
		const allowed = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
		if (Math.abs(word.length - name.length) > allowed) continue;
		const distance = editDistance(folded, name.toLowerCase());
		if (distance > allowed || distance >= bestDistance) continue;
		best = name;
		bestDistance = distance;
	}
	return best;
}
/** `; did you mean …?` with the nearest known name, or nothing: for the end of an error's first half. */
function didYouMean(word, known) {
	const name = nearest(word, known);
	return name === null ? "" : `; did you mean \`${name}\`?`;
}
/** Optimal string alignment: each row holds the distances of a prefix of `a` to every prefix of `b`. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
			row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, swapped));
		}
		[beforeLast, last] = [last, row];
	}
	return at(last, b.length);
}
const at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;
// src/report/format.ts
/** The table of formats: what each is called, how it is rendered, and how its file ends. */
const FORMAT_NAMES = [
	"text",
	"json",
	"markdown",
	"sarif",
	"github",
	"rdjson",
	"gitlab",
	"zuul",
	"html",
	"badge"
];
const ALL$1 = [
	"check",
	"scan",
	"history"
];
const FORMATS = {
	text: {
		extension: "txt",
		shows: ALL$1,
		load: async () => {
			const { text } = await import("./text.js");
			return (report, options) => text(report, textOptions(options));
		}
	},
	json: {
		extension: "json",
		shows: ALL$1,
		load: async () => (await import("./json.js")).json
	},
	markdown: {
		extension: "md",
		shows: ALL$1,
		load: async () => (await import("./markdown2.js")).markdown
	},
	sarif: ofPlaces("sarif", "sarif", async () => (await import("./sarif.js")).sarif),
	github: ofPlaces("github", "github.txt", async () => (await import("./github2.js")).github),
	rdjson: ofPlaces("rdjson", "rdjson.json", async () => (await import("./rdjson.js")).rdjson),
	gitlab: ofPlaces("gitlab", "gitlab.json", async () => (await import("./gitlab.js")).gitlab),
	zuul: ofPlaces("zuul", "zuul.json", async () => (await import("./zuul.js")).zuul),
	html: {
		extension: "html",
		shows: ALL$1,
		load: async () => (await import("./html.js")).html
	},
	badge: {
		extension: "badge.json",
		shows: ["scan", "history"],
		load: async () => {
			const { badge } = await import("./badge.js");
			const has = (report) => report.command !== "check";
			return only("badge", has, badge);
		}
	}
};
/** A format that says what stands on which line, of which a history has none. */
function ofPlaces(name, extension, load) {
	const has = (report) => report.command !== "history";
	return {
		extension,
		shows: ["check", "scan"],
		load: async () => only(name, has, await load())
	};
}
/** Renders the reports that a format has room for. */
function only(name, has, render) {
	return (report, options) => {
		if (has(report)) return render(report, options);
		throw new ConfigError(unfit(name, report.command));
	};
}
/** Whether a format has room for a command's report. */
function isFit(name, command) {
	return FORMATS[name].shows.includes(command);
}
/** Says that a format has no room for a command's report, and which formats have. */
function unfit(name, command) {
	return `the format ${name} has no room for what ${command} finds; these have: ${FORMAT_NAMES.filter((each) => isFit(each, command)).join(", ")}`;
}
function textOptions({ color = false, width, quiet }) {
	return {
		color,
		...width === void 0 ? {} : { width },
		...quiet === void 0 ? {} : { quiet }
	};
}
/** Whether this is the name of a format. */
function isFormatName(name) {
	return FORMAT_NAMES.some((known) => known === name);
}
/** The report in this format, with a line end at the end. */
async function renderReport(name, report, options = {}) {
	const render = await FORMATS[name].load();
	try {
		return render(report, options);
	} catch (error) {
		if (!(error instanceof RangeError && error.message === "Invalid string length")) throw error;
		throw new IncompleteError(`as ${name}, the report is larger than the longest text that Node.js makes (512 MB); \`scan\` takes paths and --shard`);
	}
}
// src/report/text/hanging.ts
/** Lines broken for a terminal; the help uses it too, so it needs nothing else of a report. */
/**
* A text after a lead that takes `indent` columns, broken between words before it passes the width; further lines are
* indented as far. A word that is too long (an address) stays whole, so that it can be clicked.
*/
function hanging(lead, indent, text, width) {
	const lines = [];
	for (const word of text.split(" ")) {
		const line = lines.at(-1);
		if (line === void 0 || indent + line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lead + lines.join(`\n${" ".repeat(indent)}`);
}
// src/cli/usage.ts
/** Commands and options as data: `--help`, the parser and `docs/command-line.md` are made of these tables. */
const OPTIONS$1 = {
	base: {
		value: "REV",
		help: "what to compare with (default: the merge base of HEAD and the upstream default branch)"
	},
	head: {
		value: "REV",
		help: "what to check (default: the work tree with its staged, unstaged and untracked files)"
	},
	staged: {
		value: null,
		help: "check the index, as a pre-commit hook does"
	},
	repo: {
		value: "DIR",
		help: "the repository, with or without a work tree (default: the one around the current folder)"
	},
	rev: {
		value: "REV",
		help: "look at this revision; needs no work tree"
	},
	shard: {
		value: "I/N",
		help: "report the I-th of N parts of the files (the whole tree is read); merge puts the parts together"
	},
	label: {
		value: "NAME",
		help: "what the repository is called where reports are merged, such as openstack/nova"
	},
	since: {
		value: "DATE",
		help: "the first day: 2020-03-31, 2020-03, 2020 or \"18 months\" (default: all of it)"
	},
	every: {
		value: "PERIOD",
		help: "week, month or release (default: month)"
	},
	cache: {
		value: "DIR",
		help: "where history keeps what it has found; safe to delete (default: the user's cache folder)"
	},
	config: {
		value: "FILE",
		help: "use this config file instead of the repository's .github/no-new-eventlet.yml"
	},
	format: {
		value: "FORMAT[=FILE]",
		help: `how to report, and where: ${FORMAT_NAMES.join(", ")} (default: text); may be given several times`,
		repeatable: true,
		short: "f"
	},
	output: {
		value: "FILE",
		help: "write the report there instead of to stdout",
		short: "o"
	},
	color: {
		value: "WHEN",
		help: "auto, always or never; NO_COLOR and FORCE_COLOR are respected"
	},
	quiet: {
		value: null,
		help: "only findings, problems, and a verdict that is not pass",
		short: "q"
	},
	version: {
		value: null,
		help: "print the version",
		short: "V"
	},
	help: {
		value: null,
		help: "print this help",
		short: "h"
	}
};
/** Options of every command. */
const SHARED = [
	"config",
	"format",
	"output",
	"color",
	"quiet",
	"version",
	"help"
];
const COMMANDS = {
	check: {
		operands: "",
		help: "compare two revisions: what is new, what is gone, and what the policy says",
		options: [
			"base",
			"head",
			"staged",
			"repo"
		],
		examples: ["no-new-eventlet check", "no-new-eventlet check --base origin/main --head HEAD --format sarif=report.sarif"]
	},
	scan: {
		operands: "[PATH...]",
		help: "inventory of what stands now, below the paths (default: the current folder)",
		options: [
			"rev",
			"repo",
			"shard",
			"label"
		],
		examples: [
			"no-new-eventlet scan",
			"no-new-eventlet scan --rev HEAD --repo ../nova.git --format json",
			"no-new-eventlet scan --label openstack/nova --format json=nova.json",
			"no-new-eventlet scan --shard 1/4 --format json=part-1.json"
		]
	},
	merge: {
		operands: "REPORT.json...",
		help: "several inventories (shards, repositories) into one; --config names a budget to hold it to",
		options: [],
		examples: ["no-new-eventlet merge nova.json swift.json --format html=eventlet.html", "no-new-eventlet merge part-*.json --config .github/no-new-eventlet.yml"]
	},
	history: {
		operands: "",
		help: "inventory at points of the past, from git alone: is it getting less, and when is it done",
		options: [
			"since",
			"every",
			"rev",
			"repo",
			"cache"
		],
		examples: [
			"no-new-eventlet history --since 2020",
			"no-new-eventlet history --every release --format json=history.json",
			"no-new-eventlet history --format html=site/index.html --format badge=site/badge.json"
		]
	},
	explain: {
		operands: "[CATEGORY|SYMBOL]",
		help: "what a category or symbol is, what to write instead, and where the guides explain it",
		options: [],
		examples: ["no-new-eventlet explain eventlet.spawn", "no-new-eventlet explain timeouts"]
	},
	init: {
		operands: "",
		help: "write the config, and what GitHub, GitLab or Zuul needs to run the check; asks nothing, overwrites nothing",
		options: ["repo"],
		examples: ["no-new-eventlet init"]
	},
	demo: {
		operands: "",
		help: "show what a check looks like, on a small example made for it",
		options: [],
		examples: ["no-new-eventlet demo"]
	}
};
/** A terminal's, where nobody made it wider. */
const COLUMNS = 80;
const EXIT_CODES = "0 pass or warn; 1 fail; 2 wrong usage, config or revision; 3 the check could not be completed.";
/** The help text, of one command or of all. */
function helpText(topic) {
	return topic === null ? overview() : commandHelp(topic);
}
function overview() {
	return [
		"no-new-eventlet: nothing new of eventlet comes in, and what goes out is counted.",
		"",
		"Usage: no-new-eventlet COMMAND [OPTION...]",
		"",
		"Commands:",
		...Object.entries(COMMANDS).map(([name, { help }]) => inColumns(name, 10, help)),
		"",
		"Options of every command:",
		...SHARED.map(optionLine),
		"",
		hanging("", 2, `Exit codes: ${EXIT_CODES}`, COLUMNS),
		"Help on one command: no-new-eventlet COMMAND --help",
		""
	].join("\n");
}
function commandHelp(name) {
	const { operands, help, options, examples } = COMMANDS[name];
	return [
		hanging("", 2, `no-new-eventlet ${name}: ${help}`, COLUMNS),
		"",
		`Usage: no-new-eventlet ${name}${operands ? ` ${operands}` : ""} [OPTION...]`,
		"",
		...options.length > 0 ? [
			"Options:",
			...options.map(optionLine),
			""
		] : [],
		"Options of every command:",
		...SHARED.map(optionLine),
		"",
		"Examples:",
		...examples.map((example) => `  ${example}`),
		""
	].join("\n");
}
function optionLine(name) {
	const { value, help, short } = OPTIONS$1[name];
	return inColumns(`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`, 28, help);
}
/** A name of at most `width` columns, and beside it what it is. */
function inColumns(name, width, help) {
	return hanging(`  ${name.padEnd(width)}`, width + 2, help, COLUMNS);
}
// src/version.ts
/** What this program calls itself in reports. */
const TOOL = {
	name: "no-new-eventlet",
	version: {
		"name": "no-new-eventlet",
		"version": "0.1.0"
	}.version
};
// src/changes/git-errors.ts
/** Where git can't answer: no git, no repository, or a clone that lacks history or contents, for which the API can. */
/** Git is not installed. */
var NoGitError = class extends ConfigError {};
/** A folder is in no repository. One that git would not read, or whose repository is gone, is not such a folder. */
var NoRepositoryError = class extends ConfigError {};
/** The clone lacks what the comparison needs. */
var MissingObjectsError = class extends IncompleteError {};
/** The clone is shallow, and what the comparison needs lies beyond its edge. */
var ShallowError = class extends MissingObjectsError {
	constructor(what) {
		super(`${what}, because this clone is shallow: its history is cut short. In a workflow, give actions/checkout \`fetch-depth: 0\`; in a clone, run \`git fetch --unshallow\`, or \`git fetch --deepen=100\` until it is found.`);
	}
};
/** The clone is partial: what a filter left out is not here, and nothing is fetched while checking. */
var PartialCloneError = class extends MissingObjectsError {
	constructor(what) {
		super(`This clone is partial (made with a filter) and lacks ${what}. In a workflow, leave out the \`filter\` of actions/checkout; in a clone, run \`git diff BASE HEAD\` once, which fetches what changed.`);
	}
};
// src/changes/git-process.ts
/** Runs git: never through a shell, never with code that a repository's config names. */
/** The oldest git that the tests and the options used here hold for (Ubuntu 20.04 has it). */
const OLDEST_GIT = [2, 25];
/**
* No file system monitor and no hook is started. An empty `core.fsmonitor` is off in every version of git;
* `false` would be the name of a hook before 2.36.
*/
const SAFE_CONFIG = [
	"-c",
	"core.fsmonitor=",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.splitIndex=false"
];
/** Only reads: no index is refreshed on disk, nothing is fetched (a partial clone would), nothing asks. */
const SAFE_ENVIRONMENT = {
	LC_ALL: "C",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_TERMINAL_PROMPT: "0"
};
/** What says which repository is meant (`git rev-parse --local-env-vars` without the config's). */
const REPOSITORY_VARIABLES = [
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
/**
* Git in `dir`. Variables such as GIT_DIR and GIT_INDEX_FILE, which a hook is started with, speak of the repository
* that the process stands in: they hold for that folder and are dropped for any other.
* @throws ConfigError where `dir` is no folder.
*/
function gitPlace(dir, env) {
	if (!isFolder(dir)) throw new ConfigError(`${dir} is not a folder that can be read.`);
	const place = {
		dir: resolve(dir),
		env: {
			...env,
			...SAFE_ENVIRONMENT
		}
	};
	if (place.dir !== process.cwd()) for (const name of REPOSITORY_VARIABLES) delete place.env[name];
	return place;
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
/** Starts git with its three streams as pipes. */
function startGit(place, args) {
	const { dir: cwd, env, signal } = place;
	const options = {
		cwd,
		env,
		windowsHide: true
	};
	return spawn("git", [...SAFE_CONFIG, ...args], signal ? {
		...options,
		signal
	} : options);
}
/**
* Runs git to its end, whatever its exit code.
* @throws NoGitError
*/
function runGit(place, args, input) {
	return new Promise((done, fail) => {
		const child = startGit(place, args);
		const stdout = [];
		const stderr = [];
		child.stdout.on("data", (chunk) => stdout.push(chunk));
		child.stderr.on("data", (chunk) => stderr.push(chunk));
		child.stdin.on("error", () => {});
		child.on("error", (error) => fail(cannotStart(error)));
		child.on("close", (code) => {
			done({
				code: code ?? -1,
				stdout: Buffer.concat(stdout),
				stderr: Buffer.concat(stderr).toString()
			});
		});
		child.stdin.end(input);
	});
}
/**
* Runs git and returns its output.
* @throws ConfigError or IncompleteError with git's own words, where it fails.
*/
async function gitOutput(place, args, input) {
	const result = await runGit(place, args, input);
	if (result.code !== 0) throw await gitError(place, args, result);
	return result.stdout;
}
/** Why git failed, in words that say what to do. */
async function gitError(place, args, result) {
	const words = result.stderr.trim();
	if (/dubious ownership|unsafe repository/.test(words)) {
		const owned = /(?:ownership in repository at|unsafe repository \()\s*'([^']*)'/.exec(words)?.[1] ?? place.dir;
		return new ConfigError(`git does not trust ${owned}, which belongs to another user. If you do, run: git config --global --add safe.directory ${owned}`);
	}
	if (words.includes("not a git repository (or any")) return new NoRepositoryError(`${place.dir} is not in a git repository. Name one with --repo DIR.`);
	if (words.includes("not a git repository")) return new ConfigError(`${place.dir} is linked to a repository that is not there: ${words}`);
	if (/promisor remote|lazy fetching disabled/.test(words)) return new PartialCloneError("the contents of changed files");
	if (words.includes("safe.bareRepository")) return new ConfigError(`${place.dir}: ${words}. Set GIT_DIR to the repository to use it all the same.`);
	const version = await gitVersion(place);
	if (version && isOlder(version)) return new ConfigError(`git ${version.join(".")} is too old: ${OLDEST_GIT.join(".")} or newer is needed.`);
	return new IncompleteError(`git ${args[0] ?? ""} failed in ${place.dir} (exit ${result.code}): ${words}`);
}
/** Asked only after a failure: it would cost every run a process. */
async function gitVersion(place) {
	const { stdout } = await runGit(place, ["version"]);
	const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(stdout.toString()) ?? [];
	return major && minor ? [Number(major), Number(minor)] : null;
}
function isOlder([major, minor]) {
	return major < OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor < OLDEST_GIT[1];
}
function cannotStart(error) {
	if (error.code !== "ENOENT") return new IncompleteError(`git could not be started: ${error.message}`);
	return new NoGitError(`git was not found: install git ${OLDEST_GIT.join(".")} or newer, on the PATH.`);
}
// src/changes/repository-path.ts
/** Git's path bytes as strings and back: valid UTF-8 as it is, every other byte as a lone surrogate, as Python does. */
const utf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** PEP 383: byte 0x80 becomes U+DC80, and so on to 0xFF. Valid UTF-8 never holds a surrogate, so this is reversible. */
const ESCAPE = 56320;
const ESCAPED = /[\udc80-\udcff]/;
/** The repository path that git wrote as these bytes. */
function decodePath(bytes) {
	try {
		return utf8.decode(bytes);
	} catch {
		return decodePiecewise(bytes);
	}
}
/** What git, and the file system, call this repository path. */
function encodePath(path) {
	if (!ESCAPED.test(path)) return Buffer.from(path, "utf8");
	const parts = path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/).map((part) => {
		const code = part.charCodeAt(0);
		return part.length === 1 && code >= 56448 && code <= 56575 ? Buffer.from([code - ESCAPE]) : Buffer.from(part, "utf8");
	});
	return Buffer.concat(parts);
}
/** The path in the form that costs `fs` least: a string where that says it, else bytes. */
function fileSystemPath(path) {
	return ESCAPED.test(path) ? encodePath(path) : path;
}
/** Splits what git's `-z` wrote into its fields; the end of the last one is optional. */
function splitNul(output) {
	const fields = [];
	for (let start = 0; start < output.length;) {
		const nul = output.indexOf(0, start);
		const end = nul < 0 ? output.length : nul;
		fields.push(output.subarray(start, end));
		start = end + 1;
	}
	return fields;
}
/** What git's `-z` wrote, as paths. Most output is valid UTF-8 as a whole, which is decoded at once. */
function decodePaths(output) {
	if (output.length === 0) return [];
	try {
		const paths = utf8.decode(output).split("\0");
		if (paths.at(-1) === "") paths.pop();
		return paths;
	} catch {
		return splitNul(output).map(decodePath);
	}
}
function decodePiecewise(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = validLength(bytes, at);
		if (length === 0) {
			text += String.fromCharCode(ESCAPE + (bytes[at] ?? 0));
			at += 1;
		} else {
			text += utf8.decode(bytes.subarray(at, at + length));
			at += length;
		}
	}
	return text;
}
/** Bytes of the one well-formed UTF-8 sequence at `at`; 0 where there is none. */
function validLength(bytes, at) {
	for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) try {
		utf8.decode(bytes.subarray(at, at + length));
		return length;
	} catch {}
	return 0;
}
// src/changes/git-diff.ts
/**
* Renames by git's own measure (half of the content alike) over all files, however many (`-l0`); copies aren't asked
* for, so a copy is `added`. Nothing of the user's config and no driver of the repository has a say.
*/
const DIFF_OPTIONS = [
	"-z",
	"--raw",
	"--no-abbrev",
	"--find-renames=50%",
	"-l0",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=all"
];
/** What changed between two commits (or trees), by object id. */
async function diffTrees(place, base, head) {
	return parseRawDiff(await gitOutput(place, [
		"diff-tree",
		"-r",
		...DIFF_OPTIONS,
		base,
		head,
		"--"
	]));
}
/** What changed between a commit and the index. */
async function diffIndex(place, base) {
	return parseRawDiff(await gitOutput(place, [
		"diff-index",
		"--cached",
		...DIFF_OPTIONS,
		base,
		"--"
	]));
}
/** Reads git's raw format with `-z` ("Raw output format" of `git help diff-tree`). */
function parseRawDiff(output) {
	const fields = splitNul(output);
	const changes = [];
	for (let at = 0; at < fields.length;) {
		const [oldMode = "", newMode = "", oldOid = "", newOid = "", status = ""] = fields[at]?.toString("latin1").slice(1).split(" ") ?? [];
		const paths = fields.slice(at + 1, at + (/^[RC]/.test(status) ? 3 : 2)).map(decodePath);
		at += 1 + paths.length;
		changes.push({
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
/**
* The changed regular files. A file that becomes a symbolic link or a submodule is deleted, one that was one is added;
* what is none on either side is left out, and so is an unmerged path of the index: see `unmergedPaths`.
*/
function changedFiles(changes) {
	return changes.flatMap((change) => changedFile(change) ?? []);
}
/** Paths with a conflict that is not resolved. */
function unmergedPaths(changes) {
	return changes.filter(({ status }) => status === "U").map(({ path }) => path);
}
function changedFile({ oldMode, newMode, oldOid, newOid, path, ...change }) {
	if (change.status === "U") return null;
	const previousPath = change.status === "R" ? change.previousPath : null;
	const base = isRegular(oldMode) ? entry(previousPath ?? path, oldOid) : null;
	const head = isRegular(newMode) ? entry(path, newOid) : null;
	if (base && head) return {
		path,
		previousPath,
		change: previousPath ? "renamed" : "modified",
		base,
		head
	};
	if (head) return {
		path,
		previousPath: null,
		change: "added",
		base,
		head
	};
	if (base) return {
		path: base.path,
		previousPath: null,
		change: "deleted",
		base,
		head
	};
	return null;
}
/** Modes of regular files are 100644 and 100755 (old repositories hold 100664 too). */
function isRegular(mode) {
	return mode.startsWith("100");
}
/** Git writes zeros for contents that it did not have to name: those of the work tree. */
function entry(path, oid) {
	return {
		path,
		oid: /^0+$/.test(oid) ? null : oid
	};
}
// src/changes/git-lists.ts
/** `mode type id size<TAB>path` of `git ls-tree --long`, `mode id stage<TAB>path` of `git ls-files --stage`. */
const RECORD = /^(\d+) (?:blob )?([0-9a-f]+)(?: 0| +(\S+))?\t(.*)$/s;
/** The files of a commit or a tree; with their sizes, which git has to look up, where these are wanted. */
async function listCommit(place, commit, withSizes = false) {
	return entries(await gitOutput(place, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		...withSizes ? ["--long"] : [],
		commit
	]));
}
/** The files of the index; a path with a conflict has none there. */
async function listIndex(place) {
	return entries(await gitOutput(place, [
		"ls-files",
		"-z",
		"--stage"
	]));
}
function entries(output) {
	const found = [];
	for (const record of decodePaths(output)) {
		const [, mode, oid, size, path] = RECORD.exec(record) ?? [];
		if (!mode || !oid || !path || !isRegular(mode)) continue;
		found.push(size === void 0 || Number.isNaN(Number(size)) ? {
			path,
			oid
		} : {
			path,
			oid,
			size: Number(size)
		});
	}
	return found;
}
// src/changes/git-revisions.ts
/** Revisions as commit ids, and the mistakes that are made with their names. */
/** In a fork's clone `upstream` is by custom the project; `gerrit` is the remote that git-review makes. */
const REMOTES = [
	"upstream",
	"origin",
	"gerrit"
];
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** An id, whole or abbreviated, or what is counted back from a revision: `HEAD~1`, `main^`. */
const MAY_BE_OLDER = /^[0-9a-f]{4,64}$|[~^]/i;
/** A name that may be a branch and a tag: none of the syntax of `git help revisions` in it. */
const PLAIN_NAME = /^[^\s~^:?*[\\@]+$/;
/** The commit that a revision names; null where it names none. */
async function findCommit(objects, revision) {
	const object = await objects.get(commitName(revision));
	return object.found && object.type === "commit" ? object.oid : null;
}
/** An annotated tag stands for its commit. Only `:/text`, a search, has no end that this could be written after. */
function commitName(revision) {
	return revision.startsWith(":/") ? revision : `${revision}^{commit}`;
}
/**
* The commit that a user's revision names.
* @throws ConfigError where there is none or more than one, ShallowError where it may lie beyond a shallow clone's edge.
*/
async function resolveCommit(source, revision) {
	if (revision === "" || revision.startsWith("-") || /[\0\r\n]/.test(revision)) throw new ConfigError(`${JSON.stringify(revision)} is not a revision: name a commit, a branch or a tag.`);
	const plain = PLAIN_NAME.test(revision) && !FULL_ID.test(revision);
	const [commit, branch, tag] = await Promise.all([
		findCommit(source.objects, revision),
		plain ? findCommit(source.objects, `refs/heads/${revision}`) : null,
		plain ? findCommit(source.objects, `refs/tags/${revision}`) : null
	]);
	if (branch && tag && branch !== tag) throw new ConfigError(`The revision ${revision} is both a branch and a tag. Write refs/heads/${revision} or refs/tags/${revision}.`);
	if (!commit) throw await unknownRevision(source, revision);
	return commit;
}
/** The branch that this repository's changes are meant for, with its commit; null where none can be told. */
async function findDefaultBranch(objects) {
	const review = await reviewBranch(objects);
	const remotes = (branches) => REMOTES.flatMap((remote) => branches.map((branch) => `refs/remotes/${remote}/${branch}`));
	const local = ["refs/heads/main", "refs/heads/master"];
	const refs = [
		...remotes(review ? [review] : []),
		...remotes([
			"HEAD",
			"main",
			"master"
		]),
		...local
	];
	const commits = await Promise.all(refs.map((ref) => findCommit(objects, ref)));
	const at = commits.findIndex((commit) => commit !== null);
	const [ref, commit] = [refs[at], commits[at]];
	return ref && commit ? {
		name: ref.replace(/^refs\/(?:heads|remotes)\//, ""),
		commit
	} : null;
}
/**
* The best common ancestor of two commits, git's first where there are several.
* @throws ShallowError, or ConfigError where the histories have nothing in common.
*/
async function findMergeBase(source, base, head) {
	if (base === head || await isJustAbove(source.objects, base, head)) return base;
	const args = [
		"merge-base",
		base,
		head
	];
	const result = await runGit(source.place, args);
	const [first] = result.stdout.toString().split("\n", 1);
	if (result.code === 0 && first) return first;
	if (result.code !== 1) throw await gitError(source.place, args, result);
	const none = `${base} and ${head} have no common ancestor`;
	if (source.shallow) throw new ShallowError(none);
	throw new ConfigError(`${none}: their histories are unrelated. Name another --base.`);
}
/** How far above head base is looked for without another process: most changes are a commit or a few. */
const NEAR = 8;
/** Whether base is one of the first parents of head, at most so far away. */
async function isJustAbove(objects, base, head) {
	const names = Array.from({ length: NEAR }, (_, i) => `${head}~${i + 1}`);
	return (await Promise.all(names.map((name) => objects.get(name, 0)))).some((object) => object.found && object.oid === base);
}
/** OpenStack's projects say in `.gitreview` which branch a branch's changes go to. */
async function reviewBranch(objects) {
	const file = await objects.get("HEAD:.gitreview", 1e4);
	const text = file.found && file.type === "blob" ? file.bytes?.toString() : void 0;
	return /^\s*defaultbranch\s*=\s*([\w./-]+)\s*$/m.exec(text ?? "")?.[1] ?? null;
}
async function unknownRevision(source, revision) {
	if (source.shallow && MAY_BE_OLDER.test(revision)) return new ShallowError(`The commit ${revision} is not here`);
	if (FULL_ID.test(revision)) return new ConfigError(`The commit ${revision} is not in this repository. Fetch it first: git fetch origin ${revision}`);
	const object = await source.objects.get(revision, 0);
	if (!object.found && object.message === "ambiguous") return new ConfigError(`The revision ${revision} is ambiguous: several commits begin so. Write more of its id.`);
	if (revision === "HEAD") return new ConfigError("HEAD names no commit: this repository has none yet.");
	const near = await nearestRef(source.place, revision);
	return new ConfigError(`There is no revision ${revision} in this repository. ` + (near ? `Did you mean ${near}?` : "Name a commit, a branch or a tag that is here: `git branch --all` lists the branches, and `git fetch` brings more."));
}
/** `origin/main` for `main`, which a workflow's checkout has not; else the branch or tag spelt most like it. */
async function nearestRef(place, revision) {
	const refs = (await gitOutput(place, [
		"for-each-ref",
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	])).toString().split("\n").filter(Boolean);
	return refs.find((ref) => ref.endsWith(`/${revision}`)) ?? nearest(revision, refs);
}
// src/changes/git-search.ts
/** What files hold, asked of `git grep`: it reads them in threads, and beside this process. */
/** Whatever the user's config says: whole paths, bytes as they are, and no other repository's files. */
const OPTIONS = [
	"--null",
	"--text",
	"--full-name",
	"--no-color",
	"--no-line-number",
	"--no-column",
	"--no-textconv",
	"--no-recurse-submodules",
	"--fixed-strings"
];
/**
* The paths of the files with one of these endings that hold one of the words. Null where git can't tell, because it could
* not read something: then whoever asks has to read the files, and learns what is wrong with which.
*/
async function filesHolding(place, searched, words, endings) {
	const output = await grep(place, searched, ["--files-with-matches"], words, endings);
	return output && new Set(decodePaths(output).map((path) => path.slice(prefixLength(searched))));
}
/** The lines with one of the words of each file, by its path, as Latin-1. Null where git can't tell. */
async function linesHolding(place, searched, words, endings) {
	const output = await grep(place, searched, [], words, endings);
	if (!output) return null;
	const lines = /* @__PURE__ */ new Map();
	let last = {
		written: "",
		path: ""
	};
	for (const [, written = "", line = ""] of output.toString("latin1").matchAll(/([^\0]*)\0([^\n]*\n)/g)) {
		if (written !== last.written) last = {
			written,
			path: decodePath(Buffer.from(written, "latin1")).slice(prefixLength(searched))
		};
		lines.set(last.path, (lines.get(last.path) ?? "") + line);
	}
	return lines;
}
async function grep(place, searched, options, words, endings) {
	const where = searched === "worktree" ? ["--untracked"] : searched === "index" ? ["--cached"] : [];
	const { code, stdout, stderr } = await runGit(place, [
		"grep",
		...OPTIONS,
		...options,
		...where,
		...words.flatMap((word) => ["-e", word]),
		...typeof searched === "object" ? [searched.commit] : [],
		"--",
		...endings.map((ending) => `:(top)*${ending}`)
	]);
	return (code === 0 || code === 1) && stderr === "" ? stdout : null;
}
/** Git writes the commit that it searched and a colon before each path. */
function prefixLength(searched) {
	return typeof searched === "object" ? searched.commit.length + 1 : 0;
}
// src/changes/disk.ts
/** Files on disk: never through a symbolic link, never outside the folder they are below. */
/** A named pipe would keep us waiting without O_NONBLOCK. Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads below one folder. */
var Disk = class {
	/** The folder, with a `/` at the end. */
	#prefix;
	/** Folders, with a `/` at the end, and whether they and all above them are folders indeed. */
	#folders = /* @__PURE__ */ new Map([["", true]]);
	#scratch = Buffer.alloc(0);
	constructor(root) {
		this.#prefix = root.endsWith("/") ? root : `${root}/`;
	}
	/** Whether a regular file stands there now, or something does that only reading can tell about. */
	isFile(path) {
		return this.sizeOf(path) !== null;
	}
	/** The size of the regular file that stands there now, in bytes; -1 where only reading can tell; null where there is none. */
	sizeOf(path) {
		if (!this.#isInFolder(path)) return null;
		try {
			const status = lstatSync(this.#locate(path), { throwIfNoEntry: false });
			return status?.isFile() ? status.size : null;
		} catch (error) {
			return isAbsence(error) ? null : -1;
		}
	}
	/**
	* The file's bytes as they are; null where there is no such file. Reads at once: for small files a thread costs more.
	* `transient` bytes are good until the next are read.
	*/
	read(entry, maxSize, transient = false) {
		const { path } = entry;
		let file = null;
		try {
			if (!this.#isInFolder(path)) return null;
			file = openSync(this.#locate(path), OPEN_FLAGS);
			const status = fstatSync(file);
			if (!status.isFile()) return null;
			if (status.size > maxSize) return tooLarge(entry, status.size, maxSize);
			return {
				entry,
				bytes: readAll(file, this.#room(status.size, transient))
			};
		} catch (error) {
			if (isAbsence(error)) return null;
			return {
				entry,
				unreadable: "unreadable",
				message: `can't be read: ${(error instanceof Error ? error.message : String(error)).split(",", 1)[0]}`
			};
		} finally {
			if (file !== null) closeSync(file);
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
	#room(size, transient) {
		if (!transient) return Buffer.allocUnsafeSlow(size);
		if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
		return this.#scratch.subarray(0, size);
	}
	#locate(path) {
		const below = fileSystemPath(path);
		if (typeof below === "string") return this.#prefix + below;
		return Buffer.concat([encodePath(this.#prefix), below]);
	}
	#isInFolder(path) {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const known = this.#folders.get(folder);
		if (known !== void 0) return known;
		const above = folder.slice(0, -1);
		const is = !isUpward(above) && this.#isInFolder(above) && this.#isFolder(above);
		this.#folders.set(folder, is);
		return is;
	}
};
/** The one wording for a file that is over the limit; sizes in bytes. */
function tooLarge(entry, size, maxSize) {
	return {
		entry,
		unreadable: "too-large",
		message: `${size} bytes, over the limit of ${maxSize}`
	};
}
/** Fills the room. The file may have shrunk since it was measured, or grown: what was there then is enough. */
function readAll(file, room) {
	let at = 0;
	while (at < room.length) {
		const read = readSync(file, room, at, room.length - at, null);
		if (read === 0) break;
		at += read;
	}
	return room.subarray(0, at);
}
/** No entry, a file where a folder is expected, a symbolic link (ELOOP; EMLINK on FreeBSD), a name that none can have. */
function isAbsence(error) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return [
		"ENOENT",
		"ENOTDIR",
		"ELOOP",
		"EMLINK",
		"ENAMETOOLONG"
	].includes(code);
}
/** Git writes no such path, so this one was not git's. */
function isUpward(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name === ".." || name === "." || path.startsWith("/");
}
// src/changes/git-objects.ts
const HEADER$1 = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
const LINE_FEED$2 = 10;
/** Git ends at an object that it may not fetch or that is damaged; what was asked after that is asked again. */
const MAX_RESTARTS$1 = 20;
var GitObjects = class {
	#place;
	#child = null;
	/** Asked and not yet answered, in order. */
	#asked = [];
	#unsent = [];
	#restarts = 0;
	#closed = false;
	#header = [];
	#body = null;
	#errors = "";
	constructor(place) {
		this.#place = place;
	}
	/** Starts git ahead of the first question, so that it is warm by then. */
	start() {
		if (this.#child || this.#closed) return;
		const child = startGit(this.#place, ["cat-file", "--batch"]);
		this.#child = child;
		child.stdout.on("data", (chunk) => this.#receive(chunk));
		child.stderr.on("data", (chunk) => {
			this.#errors = (this.#errors + chunk.toString()).slice(-2e3);
		});
		child.stdin.on("error", () => {});
		child.on("error", (error) => this.#ended(child, error.message));
		child.on("close", () => this.#ended(child, this.#errors.trim() || "git cat-file ended"));
	}
	/**
	* The object of this name, in git's syntax for revisions; it must hold no line end.
	* Never rejects: an object that can't be had is not found, with the reason.
	*/
	get(name, maxSize = Number.POSITIVE_INFINITY) {
		return new Promise((answer) => {
			if (/[\r\n\0]/.test(name)) return answer({
				found: false,
				message: "a line end in the name"
			});
			if (this.#closed) return answer({
				found: false,
				message: "the repository was closed"
			});
			this.start();
			if (this.#unsent.length === 0) queueMicrotask(() => this.#send());
			this.#unsent.push({
				name,
				maxSize,
				answer
			});
		});
	}
	/** Ends git. What is still asked is answered as not found. */
	async close() {
		this.#closed = true;
		const child = this.#child;
		if (!child) return;
		const ended = new Promise((done) => child.once("close", done));
		child.stdin.end();
		if (this.#asked.length > 0) child.kill();
		if (child.pid !== void 0) await ended;
	}
	/** What was asked in one go is one write. */
	#send() {
		const requests = this.#unsent;
		this.#unsent = [];
		this.#asked.push(...requests);
		this.#child?.stdin.write(encodePath(requests.map(({ name }) => `${name}\n`).join("")));
	}
	#receive(chunk) {
		for (let at = 0; at < chunk.length;) at = this.#body ? this.#receiveBody(this.#body, chunk, at) : this.#receiveHeader(chunk, at);
	}
	#receiveHeader(chunk, start) {
		const end = chunk.indexOf(LINE_FEED$2, start);
		this.#header.push(chunk.subarray(start, end < 0 ? chunk.length : end));
		if (end < 0) return chunk.length;
		const line = Buffer.concat(this.#header).toString();
		this.#header = [];
		const [, oid, type, size] = HEADER$1.exec(line) ?? [];
		if (oid && type && size) this.#body = this.#newBody(oid, type, Number(size));
		else this.#answer({
			found: false,
			message: line.slice(line.lastIndexOf(" ") + 1)
		});
		return end + 1;
	}
	#newBody(oid, type, size) {
		return {
			oid,
			type,
			size,
			bytes: size <= (this.#asked[0]?.maxSize ?? 0) ? Buffer.allocUnsafeSlow(size) : null,
			at: 0
		};
	}
	/** The bytes of one that is too large pass by and are not kept. */
	#receiveBody(body, chunk, start) {
		const end = Math.min(chunk.length, start + body.size - body.at);
		if (body.bytes) chunk.copy(body.bytes, body.at, start, end);
		body.at += end - start;
		if (body.at < body.size || end === chunk.length) return end;
		this.#body = null;
		const { oid, type, size, bytes } = body;
		this.#answer({
			found: true,
			oid,
			type,
			size,
			bytes
		});
		return end + 1;
	}
	#answer(object) {
		this.#asked.shift()?.answer(object);
	}
	/** Git has ended: the first that was asked is what it ended at. */
	#ended(child, message) {
		if (this.#child !== child) return;
		this.#child = null;
		this.#header = [];
		this.#body = null;
		this.#errors = "";
		this.#answer({
			found: false,
			message
		});
		const again = [...this.#asked, ...this.#unsent];
		this.#asked = [];
		this.#unsent = [];
		if (again.length === 0) return;
		this.#restarts += 1;
		if (this.#closed || this.#restarts > MAX_RESTARTS$1) {
			for (const { answer } of again) answer({
				found: false,
				message
			});
			return;
		}
		this.start();
		this.#unsent = again;
		this.#send();
	}
};
// src/changes/git-store.ts
/** Where a repository is, and the git processes that read it. */
/** The order matters: git stops at the last in a repository without a work tree. */
const FACTS = [
	"--is-inside-work-tree",
	"--is-shallow-repository",
	"--git-common-dir",
	"--absolute-git-dir"
];
const ARGS = [
	"rev-parse",
	...FACTS,
	"--show-toplevel"
];
/**
* Finds the repository that `dir` is in.
* @throws ConfigError where there is none that git would read, or no git that could.
*/
async function openStore(dir, env) {
	const from = gitPlace(dir, env);
	const objects = new GitObjects(from);
	objects.start();
	try {
		const result = await runGit(from, ARGS);
		const lines = result.stdout.toString().trimEnd().split("\n");
		const [inside, shallow, commonDir = "", gitDir] = lines;
		if (!gitDir || inside === "true" && result.code !== 0) throw await gitError(from, ARGS, result);
		const place = placeAtTop(from, gitDir, inside === "true" ? lines.slice(FACTS.length).join("\n") : null);
		return {
			place,
			objects,
			shallow: shallow === "true",
			commonDir: resolve(from.dir, commonDir),
			workTree: inside === "true" ? {
				place,
				gitDir,
				disk: new Disk(place.dir)
			} : null,
			isPartial: () => hasPromisorPack(resolve(from.dir, commonDir)),
			emptyTree: async () => (await gitOutput(place, [
				"hash-object",
				"-t",
				"tree",
				"--stdin"
			])).toString().trim()
		};
	} catch (error) {
		await objects.close();
		throw error;
	}
}
/** A GIT_DIR in the environment may be relative, and makes the folder where git runs the work tree's top. */
function placeAtTop({ env }, gitDir, top) {
	if (env.GIT_DIR === void 0) return {
		dir: top ?? gitDir,
		env
	};
	const work = top === null ? {} : { GIT_WORK_TREE: top };
	return {
		dir: top ?? gitDir,
		env: {
			...env,
			GIT_DIR: gitDir,
			...work
		}
	};
}
/** A filtered clone or fetch leaves a mark beside each pack. */
function hasPromisorPack(commonDir) {
	try {
		return readdirSync(join(commonDir, "objects", "pack")).some((name) => name.endsWith(".promisor"));
	} catch {
		return false;
	}
}
// src/policy/config.ts
/** The values that hold where the config says nothing (`docs/configuration.md` is generated from the schema). */
const DEFAULT_CONFIG = {
	mode: "fail",
	allowNew: 0,
	balance: "strict",
	enforceFrom: null,
	onUnreadable: "fail",
	paths: ["**"],
	exclude: [],
	kinds: { probe: "warn" },
	categories: {},
	overrides: [],
	guide: "threading",
	guides: {},
	symbols: {},
	label: "eventlet-allowed",
	budget: null,
	maxFileSize: 5e6
};
// src/changes/snapshots.ts
/** One side as a whole: of a commit, of the index, of a work tree, of a plain folder. */
/** So many blobs are asked for ahead of the consumer, and no more while so many bytes wait for it. */
const AHEAD = 64;
const AHEAD_BYTES = 8e6;
/** A snapshot of git objects: a commit's or the index's. */
function objectSnapshot(revision, objects, entries, { maxFileSize = DEFAULT_CONFIG.maxFileSize }) {
	return {
		revision,
		list: once(entries),
		read: (wanted) => readObjects(objects, wanted, maxFileSize)
	};
}
/** A snapshot of files on disk. Where a file is not there, as in a sparse checkout, its blob is, if it is known. */
function diskSnapshot(disk, objects, entries, { maxFileSize = DEFAULT_CONFIG.maxFileSize, transient = false }) {
	async function* read(wanted) {
		for (const entry of wanted) {
			const content = disk.read(entry, maxFileSize, transient);
			if (content) yield content;
			else if (objects && entry.oid) yield await readObject(objects, entry, maxFileSize);
			else yield {
				entry,
				unreadable: "unreadable",
				message: "is no regular file, or is no longer there"
			};
		}
	}
	return {
		revision: "worktree",
		list: once(entries),
		read
	};
}
/** The files of head, from those of base and what changed: in git's order, and at no cost of another process. */
function applyChanges(base, changes) {
	const entries = new Map(base.map((entry) => [entry.path, entry]));
	for (const { base: gone } of changes) if (gone) entries.delete(gone.path);
	for (const { head: here } of changes) if (here) entries.set(here.path, here);
	return inGitOrder([...entries.values()], (entry) => entry.path);
}
/** Sorts by the bytes of the path, as git does. */
function inGitOrder(items, path) {
	if (items.every((item) => /^[\0-\x7f]*$/.test(path(item)))) return items.sort((a, b) => path(a) < path(b) ? -1 : Number(path(a) !== path(b)));
	return items.map((item) => ({
		item,
		bytes: encodePath(path(item))
	})).sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ item }) => item);
}
async function* readObjects(objects, entries, maxSize) {
	const wanted = entries[Symbol.iterator]();
	const ahead = [];
	let waiting = 0;
	let more = true;
	const ask = () => {
		for (let next = wanted.next();; next = wanted.next()) {
			if (next.done) return false;
			const content = readObject(objects, next.value, maxSize);
			ahead.push(content);
			content.then((file) => {
				waiting += size(file);
			});
			if (ahead.length >= AHEAD) return true;
		}
	};
	for (;;) {
		if (more && (ahead.length === 0 || ahead.length <= AHEAD / 2 && waiting < AHEAD_BYTES)) more = ask();
		const content = await ahead.shift();
		if (!content) return;
		waiting -= size(content);
		yield content;
	}
}
async function readObject(objects, entry, maxSize) {
	if (!entry.oid) return {
		entry,
		unreadable: "unreadable",
		message: "has no blob"
	};
	return contentOf(entry, await objects.get(entry.oid, maxSize), maxSize);
}
function contentOf(entry, object, maxSize) {
	if (!object.found) return {
		entry,
		unreadable: "unreadable",
		message: `git has no blob ${entry.oid} (${object.message}); a partial clone has to fetch it first`
	};
	return object.bytes ? {
		entry,
		bytes: object.bytes
	} : tooLarge(entry, object.size, maxSize);
}
const size = (content) => "bytes" in content ? content.bytes.length : 0;
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}
// src/changes/git-worktree.ts
/** The work tree against a commit, with what git does not track yet. The user's index is only read. */
/** The id of an empty file, by the length of ids (SHA-1, SHA-256). */
const EMPTY_BLOB = {
	40: "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
	64: "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
};
/** What changed from `base`, a commit or tree id, to the work tree: staged, unstaged and untracked, not ignored. */
async function diffWorkTree(tree, base) {
	return await withIndexCopy(tree, async (place) => {
		const [untracked, { safe, tracked }] = await Promise.all([untrackedFiles(tree), diffSafely(place, base)]);
		if (tracked.some(({ change }) => change === "deleted" || change === "renamed") && untracked.length > 0) {
			await addToIndex(place, untracked, base.length);
			return await diffTracked(place, safe, base);
		}
		return inGitOrder([...tracked, ...untracked.map(addedFile)], ({ path }) => path);
	});
}
const LISTING = [...[
	"ls-files",
	"-z",
	"-v",
	"--full-name",
	"--cached",
	"--others",
	"--exclude-standard"
], ...["--", ":/"]];
/** What `listWorkTree` asks git: it can be asked anywhere in a work tree, before it is known where its top is. */
function listAhead(place) {
	return runGit(place, LISTING);
}
/**
* Every regular file that is tracked, or untracked and not ignored. Of those that git takes for unchanged without looking
* (`git update-index --assume-unchanged`) the size is left open: git would search what it has of them.
*/
async function listWorkTree({ place, disk }, listing = listAhead(place)) {
	const result = await listing;
	if (result.code !== 0) throw await gitError(place, LISTING, result);
	const files = /* @__PURE__ */ new Map();
	for (const record of decodePaths(result.stdout)) {
		const path = record.slice(2);
		const size = files.has(path) ? null : disk.sizeOf(path);
		if (size === null) continue;
		const isAssumed = /^[a-z]/.test(record);
		files.set(path, isAssumed || size < 0 ? {
			path,
			oid: null
		} : {
			path,
			oid: null,
			size
		});
	}
	return inGitOrder([...files.values()], ({ path }) => path);
}
/** What changed in tracked files, and the config that it was asked with. */
async function diffSafely(place, base) {
	const safe = await withoutFilters(place);
	return {
		safe,
		tracked: await diffTracked(place, safe, base)
	};
}
/** `git diff`, not its plumbing: it alone looks whether a file that was only touched, or has other line ends, differs. */
async function diffTracked(place, config, base) {
	return changedFiles(parseRawDiff(await gitOutput(place, [
		...config,
		"-c",
		"diff.relative=false",
		"diff",
		...DIFF_OPTIONS,
		base,
		"--"
	]))).map((file) => ({
		...file,
		head: file.head && {
			...file.head,
			oid: null
		}
	}));
}
async function untrackedFiles({ place, disk }) {
	return decodePaths(await gitOutput(place, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	])).filter((path) => disk.isFile(path));
}
/** Runs something on a copy of the index: `git diff` writes what it learnt into it, and so do we. */
async function withIndexCopy(tree, run) {
	const temporary = await mkdtemp(join(tmpdir(), "no-new-eventlet-"));
	try {
		const index = join(temporary, "index");
		await copyIndex(tree, index);
		return await run({
			...tree.place,
			env: {
				...tree.place.env,
				GIT_INDEX_FILE: index
			}
		});
	} finally {
		await rm(temporary, {
			recursive: true,
			force: true,
			maxRetries: 2
		});
	}
}
/**
* Copies the index with its time: a file that is not older than the index may have changed since, and git looks into it
* (git's Documentation/technical/racy-git). Cut to a millisecond before, for numbers do not hold nanoseconds.
*/
async function copyIndex({ place, gitDir }, to) {
	const own = place.env.GIT_INDEX_FILE;
	const from = own ? resolve(place.dir, own) : join(gitDir, "index");
	try {
		const { mtimeMs } = await stat(from);
		await copyFile(from, to);
		const seconds = (Math.floor(mtimeMs) - 1) / 1e3;
		await utimes(to, seconds, seconds);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	}
}
/** Puts paths into the index without their contents: what is there is compared by the work tree's files anyway. */
async function addToIndex(place, paths, idLength) {
	const blob = idLength === 64 ? EMPTY_BLOB[64] : EMPTY_BLOB[40];
	const entries = paths.flatMap((path) => [
		Buffer.from(`100644 ${blob}\t`),
		encodePath(path),
		Buffer.of(0)
	]);
	await gitOutput(place, [
		"update-index",
		"--add",
		"--replace",
		"-z",
		"--index-info"
	], Buffer.concat(entries));
}
/**
* Config that empties every filter driver (`filter.NAME.clean` and so on), which `git diff` would else run on a file of
* the work tree to compare it. Such a file may look changed for it; its usages are compared all the same.
*/
async function withoutFilters(place) {
	const { stdout } = await runGit(place, [
		"config",
		"-z",
		"--name-only",
		"--get-regexp",
		"^filter\\..*\\.(clean|process|required)$"
	]);
	const names = new Set(decodePaths(stdout));
	const odd = [...names].find((name) => name.includes("="));
	if (odd) throw new ConfigError(`The filter ${odd} can't be switched off: name it without the sign "=".`);
	return [...names].flatMap((name) => ["-c", name.endsWith(".required") ? `${name}=false` : `${name}=`]);
}
function addedFile(path) {
	return {
		path,
		previousPath: null,
		change: "added",
		base: null,
		head: {
			path,
			oid: null
		}
	};
}
// src/changes/git-blobs.ts
/** Git ends at an object that is damaged; the rest is asked of another one. */
const MAX_RESTARTS = 20;
const HEADER = /^[0-9a-f]{40,64} blob (\d+)$/;
const LINE_FEED$1 = 10;
/** Reads blobs through one git process, which waits between the lists: dispose of it. */
var BlobStream = class {
	#place;
	#maxSize;
	#memory = new Memory();
	#running = null;
	/** @param maxSize bytes; a larger blob is `too-large` and passes by */
	constructor(place, maxSize) {
		this.#place = place;
		this.#maxSize = maxSize;
	}
	/**
	* The contents of these blobs, in order; one list after the other. The bytes of one are good only until the next is asked
	* for: all are read into the same memory. A blob that can't be had is `unreadable`.
	*/
	async *read(entries) {
		let done = 0;
		for (let start = 0; start <= MAX_RESTARTS && done < entries.length; start++) {
			for await (const content of this.#readUntilEnd(entries.slice(done))) {
				done++;
				yield content;
			}
			const broken = entries[done];
			if (broken) yield missing(broken, "git ended at it");
			done++;
		}
		for (const entry of entries.slice(done)) yield missing(entry, "git ended too often");
	}
	/** The contents as far as one git process gives them. */
	async *#readUntilEnd(entries) {
		this.#running ??= this.#start();
		const { child, input } = this.#running;
		let isWhole = false;
		child.stdin.write(entries.map(({ oid }) => `${oid}\n`).join(""));
		try {
			for (const entry of entries) {
				const header = await input.line();
				if (header === null) return;
				const size = HEADER.exec(header)?.[1];
				if (size === void 0) {
					yield missing(entry, header.slice(header.lastIndexOf(" ") + 1));
					continue;
				}
				const isKept = Number(size) <= this.#maxSize;
				const bytes = await input.bytes(Number(size), isKept);
				if (bytes === null) return;
				yield isKept ? {
					entry,
					bytes
				} : tooLarge(entry, Number(size), this.#maxSize);
			}
			isWhole = true;
		} finally {
			if (!isWhole) this[Symbol.dispose]();
		}
	}
	#start() {
		const child = startGit(this.#place, ["cat-file", "--batch"]);
		child.on("error", () => {});
		child.stderr.resume();
		child.stdin.on("error", () => {});
		return {
			child,
			input: new Input(child.stdout[Symbol.asyncIterator](), this.#memory)
		};
	}
	[Symbol.dispose]() {
		this.#running?.child.kill();
		this.#running = null;
	}
};
function missing(entry, why) {
	return {
		entry,
		unreadable: "unreadable",
		message: `git has no blob ${entry.oid} (${why}); a partial clone has to fetch it first`
	};
}
/** Memory for one blob after the other. */
var Memory = class {
	bytes = Buffer.allocUnsafeSlow(1 << 20);
	/** So many bytes, which the next call gives again. */
	ofSize(size) {
		if (size > this.bytes.length) this.bytes = Buffer.allocUnsafeSlow(size * 2);
		return this.bytes.subarray(0, size);
	}
};
/** What git wrote, taken line by line and by length. */
var Input = class {
	chunks;
	chunk = Buffer.alloc(0);
	at = 0;
	memory;
	constructor(chunks, memory) {
		this.chunks = chunks;
		this.memory = memory;
	}
	/** The next line without its end; null where there is none. */
	async line() {
		let text = "";
		for (;;) {
			const end = this.chunk.indexOf(LINE_FEED$1, this.at);
			if (end >= 0) {
				text += this.chunk.toString("latin1", this.at, end);
				this.at = end + 1;
				return text;
			}
			text += this.chunk.toString("latin1", this.at);
			if (!await this.more()) return null;
		}
	}
	/** So many bytes, without the line end after them, in memory that the next call uses again. Null where git ended. */
	async bytes(size, isKept) {
		const memory = this.memory.ofSize(isKept ? size : 0);
		for (let read = 0; read <= size;) {
			if (this.at === this.chunk.length && !await this.more()) return null;
			const end = Math.min(this.chunk.length, this.at + size + 1 - read);
			if (isKept) this.chunk.copy(memory, read, this.at, Math.min(end, this.at + size - read));
			read += end - this.at;
			this.at = end;
		}
		return memory;
	}
	async more() {
		const { value, done } = await this.chunks.next();
		this.chunk = done ? Buffer.alloc(0) : value;
		this.at = 0;
		return done !== true;
	}
};
// src/changes/history.ts
/** The past of an open repository. */
function pastOf({ place, shallow, emptyTree, commonDir }) {
	return {
		commonDir,
		mainLine: (from) => mainLine(place, from, shallow),
		taggedCommits: () => taggedCommits(place),
		treeChanges: async function* (trees) {
			yield* treeChanges(place, await emptyTree(), trees);
		},
		blobs: (maxFileSize) => new BlobStream(place, maxFileSize)
	};
}
/**
* The commits that a branch was at, as far as they are here: the first parents.
* @throws ConfigError or IncompleteError where git gives none at all.
*/
async function mainLine(place, from, shallow) {
	const args = [
		"rev-list",
		"--first-parent",
		"--format=%H %T %ct",
		from,
		"--"
	];
	const result = await runGit(place, args);
	const commits = [];
	for (const line of result.stdout.toString("latin1").split("\n")) {
		const [oid = "", tree, time] = line.split(" ");
		if (tree && time && oid !== "commit") commits.push({
			oid,
			tree,
			time: Number(time)
		});
	}
	if (result.code !== 0 && commits.length === 0) throw await gitError(place, args, result);
	return {
		commits: commits.reverse(),
		cut: cutBecause(result.code, shallow)
	};
}
function cutBecause(code, shallow) {
	if (code !== 0) return "a commit before it is missing from this repository: fetch it again, or clone anew";
	return shallow ? "this clone is shallow: give actions/checkout `fetch-depth: 0`, or run git fetch --unshallow" : null;
}
/** `name`, then kind, id, tree and time of what it names and of what an annotated tag there names. */
const TAG_FORMAT = `--format=${["%(refname:strip=2)", ...["", "*"].map((of) => `%(${of}objecttype) %(${of}objectname) %(${of}tree) %(${of}committerdate:unix)`)].join("%09")}`;
/** The commits that tags name, in no order. */
async function taggedCommits(place) {
	return (await gitOutput(place, [
		"for-each-ref",
		TAG_FORMAT,
		"refs/tags"
	])).toString().split("\n").flatMap((line) => {
		const [tag = "", ...targets] = line.split("	");
		for (const target of targets) {
			const [type, oid, tree, time] = target.split(" ");
			if (type === "commit" && oid && tree) return [{
				tag,
				oid,
				tree,
				time: Number(time)
			}];
		}
		return [];
	});
}
/**
* What changed from each tree to the next, from nothing to the first; regular files only. One git process reads all of
* it, and is no further ahead than the consumer lets it be.
* @throws PartialCloneError or IncompleteError where a tree is not here.
*/
async function* treeChanges(place, emptyTree, trees) {
	const args = [
		"diff-tree",
		"--stdin",
		"-r",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames"
	];
	const child = startGit(place, args);
	let stderr = "";
	child.stderr.on("data", (chunk) => {
		stderr += chunk.toString();
	});
	child.stdin.on("error", () => {});
	const ended = new Promise((done) => {
		child.on("error", () => done(-1));
		child.on("close", (code) => done(code ?? -1));
	});
	child.stdin.end(trees.map((tree, at) => `${trees[at - 1] ?? emptyTree} ${tree}\n`).join(""));
	try {
		let changes = null;
		for await (const record of records(child.stdout)) if (record !== null) changes?.push(record);
		else {
			if (changes) yield changes;
			changes = [];
		}
		const code = await ended;
		if (code !== 0) throw await gitError(place, args, {
			code,
			stdout: Buffer.alloc(0),
			stderr
		});
		if (changes) yield changes;
	} finally {
		child.kill();
	}
}
const COLON = 58;
const LINE_FEED = 10;
/**
* The records of `git diff-tree --stdin -r --raw -z`: null for the line that names two trees, ended by a line feed; then
* `:mode mode id id status`, a NUL, the path and a NUL for each change.
*/
async function* records(output) {
	let rest = Buffer.alloc(0);
	for await (const chunk of output) {
		const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
		let at = 0;
		for (;;) {
			if (bytes[at] !== COLON) {
				const end = bytes.indexOf(LINE_FEED, at);
				if (end < 0) break;
				yield null;
				at = end + 1;
				continue;
			}
			const middle = bytes.indexOf(0, at);
			const end = middle < 0 ? -1 : bytes.indexOf(0, middle + 1);
			if (end < 0) break;
			const [, newMode = "", , oid = ""] = bytes.toString("latin1", at + 1, middle).split(" ");
			yield {
				path: decodePath(bytes.subarray(middle + 1, end)),
				oid: isRegular(newMode) ? oid : null
			};
			at = end + 1;
		}
		rest = bytes.subarray(at);
	}
}
// src/changes/git.ts
/** What changed, and the text of each side, from a local git repository: a work tree, bare or linked. */
/**
* Opens the repository that `dir` is in.
* @throws ConfigError where there is none that git would read, or no git that could.
*/
async function openRepository(dir, env = process.env) {
	return new GitRepository(await openStore(dir, env));
}
/** A repository that is read through one long-lived git process: close it. */
var GitRepository = class {
	#store;
	#closing = new AbortController();
	/** The files of the merge bases. */
	#listed = /* @__PURE__ */ new Map();
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
		return this.sides(await this.compare(options), options);
	}
	/** What changed, without the contents: see `changes`. */
	async compare(options = {}) {
		return await (await this.comparing(options)).compared;
	}
	/** As `compare`, for whoever has something to do while git looks what changed, and lists the files of base. */
	async comparing(options = {}) {
		const head = this.#headName(options);
		const [base, commit] = await this.#endpoints(options);
		const mergeBase = commit ? await findMergeBase(this.#store, base, commit) : base;
		const comparison = {
			base,
			head: head ?? commit ?? "",
			mergeBase
		};
		const compared = this.#diff(comparison).then((found) => ({
			comparison,
			...found
		}));
		for (const asked of [compared, this.#list(mergeBase)]) asked.catch(() => {});
		return { compared };
	}
	/** The contents of both sides of what changed. */
	sides(compared, options = {}) {
		const { head, mergeBase } = compared.comparison;
		const base = this.#objectSnapshot(mergeBase, options);
		const list = async () => applyChanges(await base.list(), compared.files);
		const { objects } = this.#store;
		if (head === "worktree") return {
			...compared,
			base,
			head: diskSnapshot(this.#workTree().disk, objects, list, options)
		};
		return {
			...compared,
			base,
			head: objectSnapshot(head, objects, list, options)
		};
	}
	/**
	* All of one side: of a revision, `worktree` (tracked, and untracked files that are not ignored) or `index`.
	* A branch of such a name is `refs/heads/index`.
	* @param ahead what was asked of the work tree before
	* @throws ConfigError for an unknown revision.
	*/
	async snapshot(revision, options = {}, ahead) {
		const { objects, place } = this.#store;
		if (revision === "worktree") {
			const tree = this.#workTree();
			const files = () => listWorkTree(tree, ahead?.listing);
			return this.#searchable(revision, diskSnapshot(tree.disk, null, files, options), ahead);
		}
		if (revision === "index") {
			const files = () => listIndex(place);
			return this.#searchable(revision, objectSnapshot(revision, objects, files, options));
		}
		const commit = await this.resolve(revision);
		const list = () => listCommit(place, commit, true).catch(() => listCommit(place, commit));
		return this.#searchable({ commit }, objectSnapshot(commit, objects, list, options));
	}
	/**
	* One file's bytes in a revision, `worktree` or `index`; null where there is no such file.
	* @throws ConfigError for an unknown revision, PartialCloneError where the file is there and its contents are not.
	*/
	async show(revision, path) {
		const name = posix.normalize(path);
		if (name === ".." || name.startsWith("../") || name.startsWith("/")) return null;
		if (revision === "worktree") return this.#showFromDisk(name);
		const tree = revision === "index" ? "" : await this.#treeOf(revision);
		const object = `${tree}:${name}`;
		const found = await this.#store.objects.get(object);
		if (found.found) return found.type === "blob" ? found.bytes : null;
		if (found.message === "missing" && !this.#store.isPartial()) return null;
		if (tree !== "" && await this.#isAbsent(tree, name)) return null;
		const { code } = await runGit(this.#store.place, [
			"rev-parse",
			"--quiet",
			"--verify",
			object
		]);
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
	/** Ends the git process, and what git was asked and nobody needs any longer. */
	async close() {
		this.#closing.abort();
		await this.#store.objects.close();
	}
	async [Symbol.asyncDispose]() {
		await this.close();
	}
	/** Whether a tree on the way to a file does not name the next step: what a clone without contents lacks is named there. */
	async #isAbsent(revision, path) {
		const folder = posix.dirname(path) === "." ? "" : posix.dirname(path);
		const tree = await this.#store.objects.get(`${revision}:${folder}`);
		if (!tree.found) return folder !== "" && await this.#isAbsent(revision, folder);
		return tree.type !== "tree" || !tree.bytes?.includes(` ${posix.basename(path)}\0`);
	}
	#headName({ head, staged }) {
		if (staged && head !== void 0) throw new ConfigError("--staged takes the index as head: leave out --head.");
		if (head !== void 0) return null;
		this.#workTree();
		return staged ? "index" : "worktree";
	}
	/** Base, and the commit that its merge base is looked for with: null where there is none yet. */
	async #endpoints({ base, head }) {
		const [given, commit] = await Promise.all([base === void 0 ? this.defaultBranch() : this.resolve(base), head === void 0 ? this.head() : this.resolve(head)]);
		if (typeof given === "string") return [given, commit];
		if (given) return [given.commit, commit];
		if (!commit) return [await this.#store.emptyTree(), null];
		throw new ConfigError("No upstream default branch is known here (upstream/main, origin/HEAD, main and the like were looked for). Name what to compare with: --base REV.");
	}
	async #diff({ mergeBase, head }) {
		const { place } = this.#store;
		if (head === "worktree") return {
			files: await diffWorkTree(this.#workTree(), mergeBase),
			incomplete: []
		};
		if (head !== "index") return {
			files: changedFiles(await diffTrees(place, mergeBase, head)),
			incomplete: []
		};
		const changes = await diffIndex(place, mergeBase);
		const incomplete = unmergedPaths(changes).map((path) => `${path} has a conflict: resolve and stage it first`);
		return {
			files: changedFiles(changes),
			incomplete
		};
	}
	/** A commit's id, or a tree's: before the first commit, base is the tree without files. */
	async #treeOf(revision) {
		const object = await this.#store.objects.get(revision, 0);
		return object.found && object.type === "tree" ? object.oid : await this.resolve(revision);
	}
	#objectSnapshot(commit, options) {
		const { objects } = this.#store;
		const snapshot = objectSnapshot(commit, objects, () => this.#list(commit), options);
		return this.#searchable({ commit }, snapshot);
	}
	#list(commit) {
		let list = this.#listed.get(commit);
		if (!list) {
			list = listCommit({
				...this.#store.place,
				signal: this.#closing.signal
			}, commit);
			this.#listed.set(commit, list);
		}
		return list;
	}
	#searchable(searched, snapshot, ahead) {
		const { place } = this.#store;
		return {
			...snapshot,
			filesHolding: (words, endings) => ahead?.words === words && ahead.endings === endings ? ahead.files : filesHolding(place, searched, words, endings),
			linesHolding: (words, endings) => ahead?.imports === words && ahead.endings === endings ? ahead.lines : linesHolding(place, searched, words, endings)
		};
	}
	#workTree() {
		const { workTree } = this.#store;
		if (workTree) return workTree;
		throw new ConfigError(`${this.root} has no work tree: name the revision to check, with --head REV.`);
	}
	#showFromDisk(path) {
		const content = this.#workTree().disk.read({
			path,
			oid: null
		}, Number.POSITIVE_INFINITY);
		if (content && "unreadable" in content) throw new ConfigError(`${path} ${content.message}`);
		return content?.bytes ?? null;
	}
};
// src/report/escape.ts
/** Neutralises hostile text for where it goes: a terminal, Markdown, a workflow command, a URI. */
/**
* What a reader cannot see, or what moves, hides or reorders what they see: C0 and C1 controls, soft hyphen,
* bidirectional controls (Unicode UAX 9, "Trojan Source"), zero-width and invisible operators, line and paragraph
* separators, tag characters, and surrogates that stand alone (git's path bytes that are not UTF-8).
* Joiners (U+200C, U+200D) stay: names and emoji are spelled with them.
*/
const UNSEEN = /[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;
const SHORT_ESCAPES = {
	"	": "\\t",
	"\n": "\\n",
	"\r": "\\r"
};
/** Escapes one character as Python would write it; a surrogate-escaped byte (PEP 383) as the byte it stands for. */
function visibleCharacter(character) {
	const short = SHORT_ESCAPES[character];
	if (short !== void 0) return short;
	const code = character.codePointAt(0) ?? 0;
	const byte = isEscapedByte(code) ? code - 56320 : code;
	if (byte <= 255) return `\\x${byte.toString(16).padStart(2, "0")}`;
	return code <= 65535 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
}
function isEscapedByte(code) {
	return code >= 56448 && code <= 56575;
}
/**
* The text on one line with nothing hidden in it: what a terminal, a log and every plain-text field may be given.
* Meant for eyes; a backslash that was there already stays, so it cannot be undone.
*/
function visible(text) {
	return text.replace(UNSEEN, visibleCharacter);
}
/** A path for a field that a program compares with its own: only what no UTF-8 can hold is written out. */
function fieldPath(path) {
	return path.replace(/\p{Cs}/gu, visibleCharacter);
}
/**
* Lines for a log in which the Actions runner finds no command: it takes `::name` at the start of a line, after spaces,
* and `##[name]` anywhere (actions/runner, `ActionCommand.cs`).
*/
function inertLines(text) {
	return text.replace(/^([^\S\n]*(?:\x1b\[\d+m)*):(?=:)/gm, "$1\\x3a").replaceAll("##[", "#\\x23[");
}
/** A value as indented JSON with a line end; no `##[` in it, which the Actions runner takes for a command in a log. */
function inertJson(value) {
	return inertJsonText(JSON.stringify(value, null, 2));
}
/** The same of JSON that has been made text already. */
function inertJsonText(json) {
	return `${json.replaceAll("##[", "#\\u0023[")}\n`;
}
/** A Markdown code span that shows exactly this text (CommonMark 6.1): the fence is longer than any run inside. */
function codeSpan(text) {
	const shown = visible(text);
	if (shown === "") return "";
	const runs = shown.match(/`+/g) ?? [];
	const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
	const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
	return fence + pad + shown + pad + fence;
}
/** A Markdown code block of these lines (CommonMark 4.5): the fence is longer than any run of back-ticks inside. */
function codeBlock(text, language) {
	const lines = text.trimEnd().split("\n").map(visible);
	const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
	const fence = "`".repeat(longest + 1);
	return [
		fence + language,
		...lines,
		fence
	].join("\n");
}
/** ASCII with a meaning in Markdown or GitHub's mathematics; an underscore only where it can open or close emphasis. */
const MARKUP = /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** What opens a block (heading, list, quote, setext line) when a line starts with it. */
const BLOCK_START = /^[-+=#]|(?<=^\d+)[.)](?=\s|$)/;
/** What GitHub links, or turns into an emoji, after rendering: mentions, issues, bare addresses, `:short-codes:`. */
const LINKED_LATER = /@(?=\w)|#(?=\d)|GH-(?=\d)|:(?=\/\/|[a-z0-9_+-]+:)|www(?=\.)/gi;
/** Stands for the place to part what would be linked; `visible` leaves none in the text. */
const PART = "\0";
const ZERO_WIDTH_SPACE = "&#8203;";
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}
/**
* Text as Markdown that renders to that text and nothing else: no element, link, mention or block. Character references
* cannot open structure (CommonMark 2.5); a zero-width space parts what GitHub would link after rendering.
*/
function prose(text) {
	return visible(text).trim().replace(LINKED_LATER, (start) => start + PART).replace(MARKUP, entity).replace(BLOCK_START, entity).replaceAll(PART, ZERO_WIDTH_SPACE);
}
/** One of our own sentences: what stands in back-ticks becomes code, the rest prose. Safe whatever was quoted in it. */
function sentence(text) {
	const parts = text.split("`");
	if (parts.length % 2 === 0) return prose(text);
	return parts.map((part, index) => index % 2 === 1 ? codeSpan(part) : spacedProse(part)).join("").trim();
}
/** Prose that keeps one space where the text had some at its ends. */
function spacedProse(text) {
	const body = prose(text);
	if (body === "") return text === "" ? "" : " ";
	return (/^\s/.test(text) ? " " : "") + body + (/\s$/.test(text) ? " " : "");
}
/** Markdown that may stand in a cell of a table: a pipe is escaped, also within code (GFM 4.10). */
function cell(markdown) {
	return markdown.replaceAll("|", "\\|");
}
/** An address that a link may go to, percent-encoded; null for any scheme but http and https. */
function safeUrl(url) {
	if (!/^https?:\/\//i.test(url)) return null;
	return [...url].map((character) => /[\w\-.~:/?#@!$+,;=%&]/.test(character) ? character : percent(character)).join("");
}
/** A Markdown link. `label` is Markdown already; without a safe address it stands alone. */
function link(label, url) {
	const address = safeUrl(url);
	return address === null ? label : `[${label}](${address.replaceAll("&", "&amp;")})`;
}
function percent(character) {
	const code = character.codePointAt(0) ?? 0;
	if (isEscapedByte(code)) return `%${(code - 56320).toString(16).toUpperCase()}`;
	if (code < 128) return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
	return encodeURIComponent(/\p{Cs}/u.test(character) ? "�" : character);
}
/** A repository path as a relative URI (RFC 3986): every byte but the unreserved ones and `/` percent-encoded. */
function pathUri(path) {
	return [...path].map((character) => /[A-Za-z0-9\-._~/]/.test(character) ? character : percent(character)).join("");
}
/** The message of a workflow command; lines stay apart (actions/toolkit, `command.ts`). */
function commandData(text) {
	return text.split("\n").map(visible).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
/** A property's value of a workflow command. */
function commandProperty(text) {
	return commandData(visible(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/failure.ts
/** What a failed run says, and how it exits. */
/** Exit codes of the interface: the verdict's, and the two kinds of failure. */
const EXIT = {
	ok: 0,
	fail: 1,
	usage: 2,
	incomplete: 3
};
/** 2 for a user's mistake, 3 for what the world did, and 3 for our own bugs: no verdict was reached. */
function exitCodeOf(error) {
	return error instanceof ConfigError ? EXIT.usage : EXIT.incomplete;
}
/** One message for a person; our own bugs keep their stack. */
function explainFailure(error) {
	if (error instanceof ConfigError || error instanceof IncompleteError) return `no-new-eventlet: ${shown(error.message)}`;
	return `no-new-eventlet: this is a bug in no-new-eventlet, please report it:\n${shown(error instanceof Error ? error.stack ?? error.message : String(error))}`;
}
/** Messages quote what strangers wrote: each line without control characters. */
function shown(message) {
	return message.split("\n").map(visible).join("\n");
}
// src/policy/load.ts
/** Where the config of a run comes from: base, else head, else the defaults; or a file outside the repository. */
/** The config file where nobody names another (spec: the default of the input `config`). */
const CONFIG_PATH = ".github/no-new-eventlet.yml";
/**
* Loads the config from base, so that a change can't loosen the rules that it is checked by; from head only where base
* has no such file; the defaults where neither has.
*
* `read` gives the bytes of the file on a side, or null where it is not there. Its base is the revision that the change
* goes to, not the merge base: else a branch made from before the config was there would bring its own.
*
* Throws a ConfigError for a file that is not valid, and for a named one that is on neither side.
*/
async function loadConfig(read, { path, named, comparison, files, categories }) {
	const changedHere = files.some((file) => file.path === path || file.previousPath === path);
	for (const side of ["base", "head"]) {
		const bytes = await read(side);
		if (bytes === null) continue;
		const revision = comparison[side];
		const origin = {
			path,
			revision,
			changedHere
		};
		return {
			config: await parse(bytes, path, categories, `It is read from ${side} (${revision}).`),
			origin
		};
	}
	if (named) throw new ConfigError("There is no such file in base or head: commit it, or name another config", { file: path });
	return defaults;
}
const defaults = {
	config: DEFAULT_CONFIG,
	origin: {
		path: null,
		revision: null,
		changedHere: false
	}
};
/** Loads a config from a file outside the repository, as it stands. Throws a ConfigError where it can't. */
async function loadConfigFile(file, categories) {
	return {
		config: await parse(await readFile(file).catch((error) => {
			throw new ConfigError(`${error.code === "ENOENT" ? "There is no such file" : `It can't be read (${error.code})`}: name another config`, { file });
		}), file, categories, null),
		origin: {
			path: file,
			revision: null,
			changedHere: false
		}
	};
}
/** The config with another `mode`: what the Action's input does. Modes by kind, category and path stand, unless it is off. */
function withMode(config, mode) {
	if (mode === null) return config;
	if (mode === "off") return {
		...config,
		mode,
		kinds: {},
		categories: {},
		overrides: []
	};
	return {
		...config,
		mode
	};
}
/** The schema and the YAML parser are loaded only where there is something to parse: start-up stays lean. */
async function parse(bytes, file, categories, note) {
	const { parseConfig } = await import("./parse.js");
	try {
		return parseConfig(decode(bytes, file), file, new Set(await categories()));
	} catch (error) {
		if (error instanceof ConfigError && note !== null) error.message += `\n${note}`;
		throw error;
	}
}
function decode(bytes, file) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new ConfigError("This file is not UTF-8: save it as UTF-8", { file });
	}
}
// src/cli/config.ts
/** The config of a command: the file that is named, else the repository's own. */
const categories = async () => (await import("./categories.js")).CATEGORY_IDS;
/** A named file as it stands on disk. */
function configNamed(file, cwd) {
	return loadConfigFile(resolve(cwd, file), categories);
}
/** The repository's own: base's, so that a change can't loosen its own check. */
function configForChange(repository, { comparison, files }) {
	const read = (side) => repository.show(comparison[side], CONFIG_PATH);
	return loadConfig(read, {
		path: CONFIG_PATH,
		named: false,
		comparison,
		files,
		categories
	});
}
/** The repository's own, as it stands in one revision; the defaults outside a repository. */
function configForScan(repository, revision) {
	const read = async () => repository ? await repository.show(revision, CONFIG_PATH) : null;
	return loadConfig(read, {
		path: CONFIG_PATH,
		named: false,
		comparison: {
			base: revision,
			head: revision
		},
		files: [],
		categories
	});
}
// src/report/limits.ts
/** Limits of those who show reports, which more than one part of the program keeps. */
/** A step's job summary may hold so many bytes; of more, GitHub shows nothing ("Job summary" limits). */
const JOB_SUMMARY_BYTES = 1048576;
// src/cli/emit.ts
/** Sends a report where the command line wants it. */
async function emit(report, line, terminal) {
	for (const destination of line.destinations) {
		const width = destination.file === null && terminal.width !== void 0 ? { width: terminal.width } : {};
		await send(await renderReport(destination.format, report, {
			color: hasColor(destination, line, terminal),
			quiet: line.options.quiet === true,
			today: terminal.today,
			limit: JOB_SUMMARY_BYTES,
			...width
		}), destination, terminal);
	}
}
/** Whether what goes there is coloured: files are not, unless it is asked for. */
function hasColor({ file }, { color }, terminal) {
	return color === "always" || color === "auto" && terminal.color && file === null;
}
/** Writes a text to stdout or to its file. */
async function send(text, { file }, terminal) {
	if (file === null) {
		terminal.stdout.write(text);
		return;
	}
	try {
		await writeFile(resolve(terminal.cwd, file), text);
	} catch (error) {
		throw new ConfigError(`the report could not be written: ${error instanceof Error ? error.message : String(error)}`);
	}
}
/** The value of a string option. */
function optionText(line, name) {
	const value = line.options[name];
	return typeof value === "string" ? value : void 0;
}
// \0@oxc-project+runtime@0.158.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
// src/cli/check.ts
/** `check`: two revisions of a local repository. */
async function runCheck(line, terminal) {
	try {
		var _usingCtx$2 = _usingCtx();
		const [operand] = line.operands;
		if (operand !== void 0) throw new ConfigError(`check takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`);
		const folder = resolve(terminal.cwd, optionText(line, "repo") ?? ".");
		const report = await checkRepository(_usingCtx$2.a(await openRepository(folder, terminal.env)), line, terminal);
		await emit(report, line, terminal);
		return report.verdict === "fail" ? EXIT.fail : EXIT.ok;
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
async function checkRepository(repository, line, terminal) {
	const asked = {
		base: optionText(line, "base"),
		head: optionText(line, "head"),
		staged: line.options.staged === true
	};
	if (asked.staged && asked.head !== void 0) throw new ConfigError("--staged and --head exclude each other");
	const comparing = await repository.comparing(asked);
	const { engineOf } = await import("./engine2.js");
	const compared = await comparing.compared;
	const named = optionText(line, "config");
	const loaded = await (named === void 0 ? configForChange(repository, compared) : configNamed(named, terminal.cwd));
	const changes = repository.sides(compared, { maxFileSize: loaded.config.maxFileSize });
	return await engineOf(terminal.today).check(changes, {
		...loaded,
		label: null
	});
}
// src/python/files.ts
/** Which files are Python, and which are someone else's code: by their path, and by their first line. */
const PYTHON = /\.(?:py|pyi|pyw)$/;
/** Folders with installed code or a tool's own data. */
const FOREIGN_FOLDERS = /* @__PURE__ */ new Set([
	"site-packages",
	"node_modules",
	".git",
	".tox",
	".nox"
]);
/** What makes a folder a virtual environment (PEP 405). */
const ENVIRONMENT_MARK$1 = "pyvenv.cfg";
/** `python`, `python3.12`, `pythonw`, `python3-dbg`, `pypy3`, and as Windows names them. */
const INTERPRETER = /^(?:python|pypy)w?[\d.]*[a-z]{0,3}(?:-dbg)?(?:\.exe)?$/;
/** A longer first line is no shebang: Linux reads 256 bytes of it (BINPRM_BUF_SIZE). */
const SHEBANG_BYTES = 256;
/** `*.py`, `*.pyi`, `*.pyw`. */
function isPythonPath(path) {
	return PYTHON.test(path);
}
/** `*.ipynb`. */
function isNotebookPath(path) {
	return path.endsWith(".ipynb");
}
/** Whether the name has no ending (`bin/nova-api`, `.hooks/pre-commit`), so that its first line decides. */
function mayBeScript(path) {
	return path.lastIndexOf(".") <= path.lastIndexOf("/") + 1;
}
/**
* Whether the first line starts Python: `#!/usr/bin/python3 -u`, `#! /usr/bin/env -S FOO=1 python3 -x`.
* The program that `env` starts is its first argument that is neither an option nor an assignment.
*/
function hasPythonShebang(bytes) {
	if (bytes[0] !== 35 || bytes[1] !== 33) return false;
	const [line = ""] = Buffer.from(bytes.subarray(2, SHEBANG_BYTES)).toString("latin1").split(/[\r\n]/, 1);
	const words = line.trim().split(/[ \t]+/);
	const program = baseName(words.shift() ?? "");
	if (program !== "env") return INTERPRETER.test(program);
	const started = words.find((word, at) => !/^-|=/.test(word) && !/^(?:-u|-C|--unset|--chdir)$/.test(words[at - 1] ?? ""));
	const joined = /^(?:-v?S|--split-string=)(.+)/.exec(words[0] ?? "")?.[1];
	return INTERPRETER.test(baseName(joined ?? started ?? ""));
}
/**
* The folders of a tree that are virtual environments. The top is none: a project that keeps its environment in its
* own folder is still the project.
*/
function virtualEnvironments(paths) {
	const roots = /* @__PURE__ */ new Set();
	for (const path of paths) if (path.endsWith(`/${ENVIRONMENT_MARK$1}`)) roots.add(folderOf$1(path));
	return roots;
}
/** Whether a path is below a folder that is left out unless the config says otherwise (`virtualEnvironments` of its side). */
function isExcluded(path, environments) {
	for (let folder = folderOf$1(path); folder !== ""; folder = folderOf$1(folder)) if (FOREIGN_FOLDERS.has(baseName(folder)) || environments.has(folder)) return true;
	return false;
}
const folderOf$1 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
const baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
// src/changes/directory.ts
/** A plain folder, or a single file, as a snapshot: for `scan` where there is no git repository. */
/**
* The regular files below a folder; paths are relative to it, and symbolic links are not followed. Of a single file,
* the file as the only one of its folder.
* @throws ConfigError where nothing of this name can be read; `list` IncompleteError where a folder can't be.
*/
function directorySnapshot(path, options = {}) {
	const { enter = (folder) => !isExcluded(`${folder}/`, /* @__PURE__ */ new Set()) } = options;
	const { root, file } = locate(path);
	const list = async () => file === null ? walk(root, enter) : [{
		path: file,
		oid: null
	}];
	return diskSnapshot(new Disk(root), null, list, options);
}
function locate(path) {
	try {
		const real = realpathSync(path);
		if (statSync(real).isDirectory()) return {
			root: real,
			file: null
		};
		return {
			root: dirname(real),
			file: basename(real)
		};
	} catch (error) {
		if (isAbsence(error)) throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
		throw new ConfigError(`${path} can't be read: ${error instanceof Error ? error.message : error}`);
	}
}
function walk(root, enter) {
	const found = [];
	const folders = [""];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		const entries = readFolder(root, folder);
		if (folder !== "" && entries.some(({ name }) => name.equals(ENVIRONMENT_MARK))) continue;
		for (const entry of entries) {
			const path = (folder && `${folder}/`) + decodePath(entry.name);
			if (entry.isFile()) found.push({
				path,
				oid: null
			});
			else if (entry.isDirectory() && enter(path)) folders.push(path);
		}
	}
	return inGitOrder(found, ({ path }) => path);
}
const ENVIRONMENT_MARK = Buffer.from("pyvenv.cfg");
function readFolder(root, folder) {
	try {
		return readdirSync(encodePath(`${root}/${folder}`), {
			withFileTypes: true,
			encoding: "buffer"
		});
	} catch (error) {
		if (isAbsence(error)) return [];
		const reason = error instanceof Error ? error.message.split(",", 1)[0] : error;
		throw new IncompleteError(`The folder ${folder || root} can't be listed: ${reason}. Scan the others by name.`);
	}
}
// src/changes/git-ahead.ts
/** Questions that git is asked before it is known whether there is a repository: it answers while this program still loads. */
/**
* Asks for the files of the work tree that `dir` is in, and for what they hold.
* @throws ConfigError where `dir` is no folder.
*/
function askAhead(dir, env, sought) {
	const place = gitPlace(dir, env);
	const { words, imports, endings } = sought;
	const files = filesHolding(place, "worktree", words, endings);
	const listing = listAhead(place);
	const lines = linesHolding(place, "worktree", imports, endings);
	for (const asked of [
		listing,
		files,
		lines
	]) asked.catch(() => {});
	return {
		...sought,
		listing,
		files,
		lines
	};
}
// src/inventory/shard.ts
/** A tree in parts: which files are whose, by their paths alone, so that a part stays the same while the tree changes. */
/** More parts than this help nobody; GitHub runs 256 jobs of a matrix at most. */
const MOST_SHARDS = 1024;
/**
* Reads `2/4`, the second of four.
* @throws ConfigError for anything else.
*/
function parseShard(text) {
	const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		of: Number(of)
	};
	if (shard.index <= shard.of && shard.of <= 1024) return shard;
	throw new ConfigError(`--shard takes a part and how many there are (at most ${MOST_SHARDS}), such as 2/4, not ${JSON.stringify(text)}`);
}
/** Whether a file belongs to a part. */
function isInShard(path, { index, of }) {
	return fnv1a(encodePath(path)) % of === index - 1;
}
/** FNV-1a, 32 bits (RFC 9923): even for paths that differ in one letter, and the same everywhere. */
function fnv1a(bytes) {
	let hash = 2166136261;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 16777619);
	return hash >>> 0;
}
// src/policy/unchecked.ts
/** The problems that leave a whole file unchecked, in words. */
const UNCHECKED = /* @__PURE__ */ new Map([
	["undecodable", "not decodable"],
	["unreadable", "not readable"],
	["too-large", "too large"]
]);
/** Whether an inventory lacks files that could not be read, and the config says that this fails. */
function isIncomplete({ problems }, { onUnreadable }) {
	return onUnreadable === "fail" && problems.some(({ reason }) => UNCHECKED.has(reason));
}
// src/catalogue/data/framework-rows.ts
/** Modules and names that bring eventlet with them, each with all that is below it. */
const SYMBOL_ROWS = [
	{
		package: "oslo.utils",
		symbol: "oslo_utils.eventletutils",
		category: "events",
		replacement: "`threading.Event` for `EventletEvent`; the other helpers go with eventlet.",
		source: "oslo.utils: the module is deprecated and will be removed"
	},
	{
		package: "oslo.service",
		symbol: "oslo_service.wsgi",
		category: "wsgi-server",
		replacement: "Run the WSGI application under uWSGI, mod_wsgi or gunicorn.",
		source: "oslo.service: exists in the eventlet backend only"
	},
	{
		package: "oslo.service",
		symbol: "oslo_service.sslutils",
		category: "wsgi-server",
		replacement: "Let uWSGI, mod_wsgi or gunicorn end TLS, or the proxy in front of them.",
		source: "oslo.service: exists in the eventlet backend only"
	},
	{
		package: "oslo.service",
		symbol: "oslo_service.eventlet_backdoor",
		category: "debugging",
		replacement: "Remove it; `faulthandler` and `logging` show what native threads do.",
		source: "oslo.service: exists in the eventlet backend only"
	},
	{
		package: "oslo.service",
		symbol: "oslo_service.backend.BackendType.EVENTLET",
		category: "hubs",
		replacement: "`init_backend(BackendType.THREADING)`, before anything else of oslo.service is imported.",
		source: "oslo.service user guide, backend",
		since: "4.2.0"
	},
	{
		package: "oslo.service",
		symbol: "oslo_service.backend.eventlet",
		category: "hubs",
		replacement: "`init_backend(BackendType.THREADING)`, before anything else of oslo.service is imported.",
		source: "oslo.service user guide, backend",
		since: "4.2.0"
	},
	{
		package: "oslo.db",
		symbol: "oslo_db.concurrency.TpoolDbapiWrapper",
		category: "native-threads",
		replacement: "Remove it: call the DB API directly; native threads need no thread pool around it.",
		source: "oslo.db: removed upstream"
	},
	{
		package: "futurist",
		symbol: "futurist.GreenThreadPoolExecutor",
		category: "green-pools",
		replacement: "`futurist.ThreadPoolExecutor`",
		source: "futurist: deprecated with debtcollector"
	},
	{
		package: "futurist",
		symbol: "futurist.GreenFuture",
		category: "green-pools",
		replacement: "`futurist.Future`, as `futurist.ThreadPoolExecutor.submit()` returns it.",
		source: "futurist: deprecated with debtcollector"
	},
	{
		package: "futurist",
		symbol: "futurist.waiters._wait_for_all_green",
		category: "green-pools",
		replacement: "`futurist.waiters.wait_for_all()` over futures of `futurist.ThreadPoolExecutor`.",
		source: "futurist: waiters, the path for green futures"
	},
	{
		package: "futurist",
		symbol: "futurist.waiters._wait_for_any_green",
		category: "green-pools",
		replacement: "`futurist.waiters.wait_for_any()` over futures of `futurist.ThreadPoolExecutor`.",
		source: "futurist: waiters, the path for green futures"
	},
	{
		package: "taskflow",
		symbol: "taskflow.engines.action_engine.executor.ParallelGreenThreadTaskExecutor",
		category: "green-pools",
		replacement: "`ParallelThreadTaskExecutor`, or `executor='threaded'` where the engine is loaded.",
		source: "taskflow: parallel engine, executors"
	},
	{
		package: "taskflow",
		symbol: "taskflow.utils.eventlet_utils",
		category: "green-pools",
		replacement: "`executor='threaded'` where the engine is loaded; the helpers go with eventlet.",
		source: "taskflow: parallel engine, executors"
	},
	{
		package: "kazoo",
		symbol: "kazoo.handlers.eventlet",
		category: "other",
		replacement: "`kazoo.handlers.threading.SequentialThreadingHandler`, the default: drop the `handler` argument.",
		source: "kazoo: asynchronous usage"
	},
	{
		package: "gunicorn",
		symbol: "gunicorn.workers.geventlet",
		category: "wsgi-server",
		replacement: "`worker_class = 'gthread'`, with `threads` set.",
		source: "gunicorn news 2026",
		until: "26.0"
	},
	{
		package: "celery",
		symbol: "celery.concurrency.eventlet",
		category: "green-pools",
		replacement: "The `threads` or the `prefork` pool.",
		source: "celery user guide: concurrency"
	},
	{
		package: "python-engineio",
		symbol: "engineio.async_drivers.eventlet",
		category: "websocket",
		replacement: "`async_mode='threading'` or `'gevent'`, or an asyncio server.",
		source: "python-socketio: deployment"
	},
	{
		package: "python-socketio",
		symbol: "socketio.async_drivers.eventlet",
		category: "websocket",
		replacement: "`async_mode='threading'` or `'gevent'`, or an asyncio server.",
		source: "python-socketio: deployment"
	},
	{
		package: "psycogreen",
		symbol: "psycogreen.eventlet",
		category: "db-pool",
		replacement: "Remove the patch: psycopg2 works with native threads as it is.",
		source: "psycogreen: module eventlet"
	},
	{
		package: "pyroute2",
		symbol: "pyroute2.config.eventlet",
		category: "monkey-patching",
		replacement: "Remove the import: pyroute2 works with native threads as it is.",
		source: "pyroute2: module config.eventlet"
	},
	{
		package: "talisker",
		symbol: "talisker.gunicorn.eventlet",
		category: "monkey-patching",
		replacement: "Remove it, with the eventlet worker that it prepares.",
		source: "talisker: module gunicorn.eventlet"
	},
	{
		package: "nameko",
		symbol: "nameko",
		category: "other",
		replacement: "Another RPC framework: nameko is built on eventlet.",
		source: "nameko: its requirements",
		off: true
	}
];
const CELERY = {
	package: "celery",
	values: ["eventlet", "celery.concurrency.eventlet:TaskPool"],
	symbol: "worker_pool=eventlet",
	category: "green-pools",
	replacement: "`'threads'` or `'prefork'`",
	source: "celery user guide: concurrency"
};
/** A variable of eventlet: whatever it is set to, and where it is read. */
const VARIABLE = {
	package: "eventlet",
	places: ["environment"],
	values: null,
	symbol: null,
	category: "hubs",
	source: "official guide: environment variables"
};
/** Constants that switch eventlet on, by the place they stand in. */
const VALUE_ROWS = [
	{
		package: "oslo.messaging",
		names: ["executor"],
		places: ["keyword", "parameter"],
		values: ["eventlet"],
		symbol: "executor=eventlet",
		category: "green-pools",
		replacement: "Drop the argument, or `executor='threading'`.",
		source: "oslo.messaging: executors"
	},
	{
		package: "Flask-SocketIO, python-socketio, python-engineio",
		names: ["async_mode"],
		places: [
			"keyword",
			"assignment",
			"subscript",
			"dict-key"
		],
		values: ["eventlet"],
		symbol: "async_mode=eventlet",
		category: "websocket",
		replacement: "`async_mode='threading'` with gunicorn's `gthread` worker, or asyncio; and remove the dependency on eventlet, or it is chosen again.",
		source: "python-socketio: deployment"
	},
	{
		package: "gunicorn",
		names: ["worker_class"],
		places: [
			"keyword",
			"assignment",
			"subscript",
			"dict-key"
		],
		values: ["eventlet", "gunicorn.workers.geventlet.EventletWorker"],
		symbol: "worker_class=eventlet",
		category: "wsgi-server",
		replacement: "`worker_class = 'gthread'`, with `threads` set.",
		source: "gunicorn news 2026",
		until: "26.0"
	},
	{
		...CELERY,
		names: [
			"worker_pool",
			"CELERYD_POOL",
			"CELERY_WORKER_POOL"
		],
		places: [
			"keyword",
			"assignment",
			"subscript",
			"dict-key"
		]
	},
	{
		...CELERY,
		names: ["pool"],
		places: ["keyword"]
	},
	{
		...CELERY,
		names: ["-P", "--pool"],
		places: ["arguments"],
		symbol: "--pool=eventlet",
		replacement: "`--pool=threads` or `--pool=prefork`"
	},
	{
		package: "gunicorn",
		names: ["-k", "--worker-class"],
		places: ["arguments"],
		values: ["eventlet", "gunicorn.workers.geventlet.EventletWorker"],
		symbol: "--worker-class=eventlet",
		category: "wsgi-server",
		replacement: "`--worker-class=gthread`, with `--threads` set.",
		source: "gunicorn news 2026",
		until: "26.0"
	},
	{
		package: "eventlet",
		names: ["-m"],
		places: ["arguments"],
		values: ["eventlet.patcher"],
		symbol: "-m eventlet.patcher",
		category: "monkey-patching",
		replacement: "`python script.py`, which then runs unpatched.",
		source: "official guide: patching"
	},
	{
		package: "taskflow",
		names: ["engine", "executor"],
		places: ["keyword", "dict-key"],
		values: [
			"greenthread",
			"greenthreads",
			"greenthreaded"
		],
		symbol: "executor=greenthreaded",
		category: "green-pools",
		replacement: "`'threaded'`",
		source: "taskflow: parallel engine, executors"
	},
	{
		package: "futurist",
		names: ["green"],
		callees: ["SynchronousExecutor"],
		places: ["keyword"],
		values: [true],
		symbol: "executor=greenthreaded",
		category: "green-pools",
		replacement: "Drop the argument.",
		source: "futurist: SynchronousExecutor"
	},
	{
		package: "tooz, kazoo",
		names: ["handler"],
		places: ["keyword"],
		values: ["eventlet"],
		symbol: "handler=eventlet",
		category: "other",
		replacement: "`handler='threading'`, or drop the argument.",
		source: "tooz: ZooKeeper driver"
	},
	{
		package: "bottle",
		names: ["server"],
		places: ["keyword"],
		values: ["eventlet"],
		symbol: "server=eventlet",
		category: "wsgi-server",
		replacement: "`server='waitress'`",
		source: "bottle: server back ends"
	},
	{
		package: "os-ken, ryu",
		names: ["OSKEN_HUB_TYPE", "RYU_HUB_TYPE"],
		places: [
			"keyword",
			"assignment",
			"subscript",
			"environment"
		],
		values: ["eventlet"],
		symbol: "OSKEN_HUB_TYPE=eventlet",
		category: "hubs",
		replacement: "`OSKEN_HUB_TYPE=native`",
		source: "os-ken: lib/hub"
	},
	{
		package: "eventlet",
		names: ["EVENTLET_HUB"],
		places: ["environment"],
		values: ["asyncio", "eventlet.hubs.asyncio"],
		symbol: "EVENTLET_HUB",
		category: "asyncio-bridge",
		replacement: "Keep it while eventlet and asyncio run side by side; it goes with eventlet.",
		source: "official migration guide, step 1"
	},
	{
		...VARIABLE,
		names: ["EVENTLET_HUB"],
		replacement: "It goes with eventlet. Until then `EVENTLET_HUB=asyncio` is the official first step."
	},
	{
		...VARIABLE,
		names: ["EVENTLET_THREADPOOL_SIZE"],
		replacement: "It goes with `tpool`: `max_workers` of the `ThreadPoolExecutor` that takes its place."
	},
	{
		...VARIABLE,
		names: [
			"EVENTLET_NO_GREENDNS",
			"EVENTLET_TPOOL_DNS",
			"EVENTLET_DEPRECATED_EAI_NODATA"
		],
		replacement: "It goes with eventlet: there is one resolver then, that of the platform."
	},
	{
		...VARIABLE,
		names: [
			"EVENTLET_MONKEY_PATCH",
			"EVENTLET_NOBLOCK",
			"EVENTLET_NOPATCH",
			"EVENTLET_IMPORT_VERSION_ONLY",
			"EVENTLET_TESTS"
		],
		replacement: "It goes with eventlet, and with what asks for it."
	}
];
/** Settings of files that no package reads as Python. */
const SETTING_ROWS = [{
	package: "coverage.py",
	names: ["concurrency"],
	places: ["setting"],
	values: ["eventlet"],
	symbol: "concurrency=eventlet",
	category: "other",
	replacement: "`concurrency = thread`, the default: drop the line once eventlet is gone.",
	source: "coverage.py: configuration, run"
}, {
	package: "futurist",
	names: ["eventlet"],
	places: ["entry-point"],
	values: ["futurist:GreenThreadPoolExecutor"],
	symbol: "futurist.GreenThreadPoolExecutor",
	category: "green-pools",
	replacement: "`futurist:ThreadPoolExecutor`",
	source: "futurist: deprecated with debtcollector"
}];
/** Extras that pull eventlet in: `package[extra]`. */
const EXTRA_ROWS = [
	{
		package: "gunicorn",
		extra: "eventlet",
		replacement: "`gunicorn` without the extra, with the `gthread` worker."
	},
	{
		package: "celery",
		extra: "eventlet",
		replacement: "`celery` without the extra, with the `threads` or `prefork` pool."
	},
	{
		package: "kazoo",
		extra: "eventlet",
		replacement: "`kazoo` without the extra, with its default handler."
	},
	{
		package: "taskflow",
		extra: "eventlet",
		replacement: "`taskflow` without the extra, with `executor='threaded'`."
	}
];
// src/catalogue/frameworks.ts
/** Eventlet wrapped or switched on by other packages: the tables, and the look-up of their symbols. */
const FRAMEWORK_SYMBOLS = SYMBOL_ROWS;
const FRAMEWORK_VALUES = VALUE_ROWS;
/** Values of files that are no Python; `usages/manifest-paths.ts` says which files. */
const FRAMEWORK_SETTINGS = SETTING_ROWS;
/** Extras that pull eventlet in. */
const FRAMEWORK_EXTRAS = EXTRA_ROWS;
/** Where a row is from, and for which releases of the package it holds. */
function sourceOf({ package: name, source, since, until }) {
	return [
		source,
		...since ? [`since ${name} ${since}`] : [],
		...until ? [`gone since ${name} ${until}`] : []
	].join("; ");
}
const BY_SYMBOL = new Map(SYMBOL_ROWS.map((row) => [row.symbol, {
	row,
	category: row.category
}]));
/** The first components of the table's symbols: most names start with none of them. */
const FRAMEWORK_ROOTS = new Set(SYMBOL_ROWS.map(({ symbol }) => symbol.split(".", 1)[0] ?? ""));
/** The most specific row that a dotted name is, or is below; null where no row is. */
function frameworkOf(symbol) {
	for (let end = symbol.length; end > 0; end = symbol.lastIndexOf(".", end - 1)) {
		const found = BY_SYMBOL.get(symbol.slice(0, end));
		if (found) return found;
	}
	return null;
}
/** Names through which variables are read and set; they may be imported under another one. */
const ENVIRONMENT_NAMES = [
	"environ",
	"getenv",
	"putenv",
	"setenv"
];
/** What to look for in a text before it is parsed. */
const FRAMEWORK_WORDS = [...SYMBOL_ROWS.map(({ symbol }) => allOf(symbol.split("."))), ...VALUE_ROWS.flatMap(({ names, values, callees = [], places }) => names.flatMap((name) => (values ?? [null]).map((value) => {
	const { held } = allOf([
		...callees,
		...name.startsWith("-") ? [] : [name],
		...wordOf(value)
	]);
	return {
		held,
		lines: places.includes("environment") ? [...held, ...ENVIRONMENT_NAMES] : held
	};
})))];
function allOf(words) {
	return {
		held: words,
		lines: words
	};
}
function wordOf(value) {
	return value === null ? [] : [value === true ? "True" : value];
}
// src/python/decode.ts
/** Bytes of Python source → text, as Python's own tokenizer decodes it: BOM, PEP 263 cookie, else UTF-8. */
/** PEP 263: the cookie stands in a comment on line 1, or on line 2 when line 1 is blank or a comment. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;
/** Python's names for codecs (Lib/encodings/aliases.py) where the Encoding Standard has no label of that form. */
const PYTHON_CODECS = {
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
};
const LATIN_1 = /* @__PURE__ */ new Set([
	"latin-1",
	"latin1",
	"iso-8859-1",
	"iso8859-1",
	"8859",
	"cp819",
	"l1",
	"iso-latin-1"
]);
const ASCII = /* @__PURE__ */ new Set([
	"ascii",
	"us-ascii",
	"646"
]);
/** The same bytes, with what a Buffer can do. */
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is. */
function latin1Of(bytes) {
	return bufferOf(bytes).toString("latin1");
}
/** Encodings of which ASCII is a part are told by their names; of the others few have ever been seen in Python. */
const OF_ASCII = /^(?:utf-?8|u8|utf|latin-?1|l1|iso-?8859-\d+|(?:us-)?ascii|cp125\d|windows-125\d|koi8-.*)$/;
/**
* Decodes the source of one file. Line ends stay as they are.
* @param latin1 the bytes as `latin1Of` has them, where the caller has it
*/
function decodePython(bytes, latin1 = latin1Of(bytes)) {
	if (latin1.includes("\0")) return { undecodable: "it holds NUL bytes, so it is not Python source" };
	const hasBom = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
	const body = hasBom ? bytes.subarray(3) : bytes;
	const cookie = findCookie(body);
	if (hasBom && cookie !== null && !isUtf8(cookie)) return { undecodable: `its BOM says UTF-8 and its coding cookie says ${cookie}` };
	const encoding = cookie ?? "utf-8";
	if (isAscii(bytes) && OF_ASCII.test(encoding)) return { text: latin1 };
	return decodeAs(body, encoding);
}
function decodeAs(body, encoding) {
	if (LATIN_1.has(encoding)) return { text: latin1Of(body) };
	if (ASCII.has(encoding)) {
		const at = body.findIndex((byte) => byte > 127);
		return at < 0 ? decodeAs(body, "utf-8") : { undecodable: `it declares ASCII and has byte 0x${hex(body[at])}` };
	}
	let decoder;
	try {
		decoder = new TextDecoder(PYTHON_CODECS[encoding] ?? encoding, {
			fatal: true,
			ignoreBOM: true
		});
	} catch {
		return { undecodable: `its encoding ${JSON.stringify(encoding)} is not known here` };
	}
	try {
		return { text: decoder.decode(body) };
	} catch {
		return { undecodable: `it is not valid ${encoding}${encoding === "utf-8" ? "; a file in another encoding needs a coding cookie (PEP 263)" : ""}` };
	}
}
/** The declared encoding, normalised as Python does (lower case, `_` as `-`); null without a cookie. */
function findCookie(body) {
	const [first = "", second = ""] = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 1024)).toString("latin1").split(/\r\n|\r|\n/, 2);
	const found = COOKIE.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? COOKIE.exec(second) : null);
	return found?.[1] ? found[1].toLowerCase().replaceAll("_", "-") : null;
}
function isUtf8(encoding) {
	return /^(utf-?8(-.*)?|u8|utf|cp65001)$/.test(encoding);
}
function hex(byte) {
	return (byte ?? 0).toString(16).padStart(2, "0");
}
// src/usages/manifest-paths.ts
/**
* Rows are tried in order on the whole repository path. `requirements*.txt` and `*constraints*.txt` are taken as people name
* them: `test-requirements.txt`, `requirements_dev.txt`, `lower-constraints.txt`, and every `.txt` below a folder
* `requirements` (`requirements/extras/eventlet.txt`); of pip-tools, the `.in` that a `.txt` is compiled from.
*/
const MANIFESTS = [
	[/(?:^|\/)[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$/i, "requirements"],
	[/(?:^|\/)requirements\/(?:.*\/)?[^/]+\.(?:txt|in)$/i, "requirements"],
	[/(?:^|\/)pyproject\.toml$/, "pyproject"],
	[/(?:^|\/)setup\.cfg$/, "setup-cfg"],
	[/(?:^|\/)setup\.py$/, "setup-py"],
	[/(?:^|\/)Pipfile$/, "pipfile"],
	[/(?:^|\/)[^/]*environment[^/]*\.ya?ml$/i, "conda"],
	[/(?:^|\/)tox\.ini$/, "tox-ini"],
	[/(?:^|\/)tox\.toml$/, "tox-toml"]
];
const SWITCH_FILES = [
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
];
/** What a tool resolved and nobody wrote: `requirements-lock.txt`, `requirements_lock.txt`. */
const LOCK_FILE = /(?:^|[._-])lock(?:[._-][^/]*)?$/i;
/** Prose that is named after what it describes: `Dockerfile.md`, `Makefile.rst`. */
const PROSE = /\.(?:md|rst|adoc|html)$/i;
/** Most files of a tree, told at once. A `Dockerfile.py` is Python. */
const isSource = (path) => path.endsWith(".py") && !path.endsWith("setup.py");
/** What kind of list of requirements a path is; null for everything else, lock files among it. */
function manifestKind(path) {
	return kindOf(MANIFESTS, path);
}
/** What kind of file that can switch eventlet on a path is; null for everything else. */
function switchFileKind(path) {
	return kindOf(SWITCH_FILES, path);
}
function kindOf(rows, path) {
	if (isSource(path)) return null;
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (LOCK_FILE.test(name) || PROSE.test(name)) return null;
	return rows.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
// src/usages/file-kinds.ts
/** Which files may have usages, by their paths. */
/** Whether files with this path are read at all; a script is known only by its first line. */
function isLookedInto(path) {
	return isPythonPath(path) || mayBeScript(path) || isNoPythonSource(path) || isNotebookPath(path);
}
/** Whether files with this path are read for what they say that is no Python. */
function isNoPythonSource(path) {
	return manifestKind(path) !== null || switchFileKind(path) !== null;
}
/** Whether a file can only have usages where a Python text that it holds names them: not a manifest, not a script. */
function isPlainPython(path) {
	return (isPythonPath(path) || isNotebookPath(path)) && !isNoPythonSource(path);
}
/** The endings of such files. */
const PYTHON_ENDINGS = [
	".py",
	".pyi",
	".pyw",
	".ipynb"
];
// src/usages/word-search.ts
/** Which of some words bytes hold: found in strides, without making a text of them first. */
/** Of each word the search goes by two bytes at a time: one byte alone is in most texts within reach. */
const BLOCK = 2;
/**
* A search for ASCII words (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994): where the two bytes at the
* end of a window end no word's beginning, the window moves on by nearly the shortest word's length.
*/
var WordSearch = class {
	shortest;
	strides;
	/** The words by their two bytes at the end of the shortest one's length. */
	ending = /* @__PURE__ */ new Map();
	/** @param words each of them two bytes long at least */
	constructor(words) {
		this.shortest = Math.min(...words.map((word) => word.length));
		const stride = Math.max(1, this.shortest - BLOCK + 1);
		this.strides = (/* @__PURE__ */ new Uint8Array(65536)).fill(Math.min(stride, 255));
		for (const text of new Set(words)) this.add({
			text,
			bytes: Buffer.from(text, "latin1")
		});
	}
	add(word) {
		for (let end = BLOCK; end <= this.shortest; end++) {
			const block = blockBefore(word.bytes, end);
			this.strides[block] = Math.min(this.strides[block] ?? 0, this.shortest - end);
		}
		const last = blockBefore(word.bytes, this.shortest);
		this.ending.set(last, [...this.ending.get(last) ?? NONE, word]);
	}
	/** Whether one of the words stands anywhere in the bytes. */
	isIn(bytes) {
		return !this.matches(bytes).next().done;
	}
	/** The words that stand in the bytes. */
	foundIn(bytes) {
		return new Set(this.matches(bytes));
	}
	*matches(bytes) {
		for (let end = this.next(bytes, 0); end >= 0; end = this.next(bytes, end)) for (const word of this.ending.get(blockBefore(bytes, end)) ?? NONE) if (startsAt(bytes, end - this.shortest, word.bytes)) yield word.text;
	}
	/** The next place after this one where a window ends that may start a word; -1 where there is none. */
	next(bytes, after) {
		const { strides, shortest } = this;
		for (let end = Math.max(after + 1, shortest); end <= bytes.length;) {
			const stride = strides[blockBefore(bytes, end)] ?? 1;
			if (stride === 0) return end;
			end += stride;
		}
		return -1;
	}
};
const NONE = [];
function blockBefore(bytes, end) {
	return (bytes[end - 2] ?? 0) << 8 | (bytes[end - 1] ?? 0);
}
function startsAt(bytes, start, word) {
	for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
	return true;
}
// src/usages/words.ts
/** What a text must hold before it is worth parsing. */
/** The names of the package, one of which most lists have within a word. */
const PACKAGE_NAMES = ["eventlet", "EVENTLET"];
/** What hints at a list: its longest word beside the package's name, and so its rarest; else that name. */
function hintOf(words) {
	const named = PACKAGE_NAMES.find((name) => words.some((word) => word !== name && word.includes(name)));
	const others = words.filter((word) => !PACKAGE_NAMES.includes(word));
	return named ?? others.reduce((a, b) => b.length > a.length ? b : a, others[0] ?? "eventlet");
}
const LISTS = FRAMEWORK_WORDS.map(({ held, lines }) => ({
	held,
	lines,
	hint: hintOf(held)
})).filter(({ held, lines }) => !held.includes("eventlet") || lines.length > held.length);
/** A text without any of them needs no second look. The longer first, for some start like others. */
const HINTS = [.../* @__PURE__ */ new Set(["eventlet", ...LISTS.map(({ hint }) => hint)])].sort((a, b) => b.length - a.length);
const ALL = [.../* @__PURE__ */ new Set([...HINTS, ...LISTS.flatMap(({ held }) => held)])];
/** A search for many words moves on by the length of the shortest: the few short ones are looked for one by one. */
const LONG = 6;
/** Made when a file is looked at: what the Action asks first needs no search. */
let longWords = null;
const SHORT_WORDS = ALL.filter((word) => word.length < LONG);
/** A text that uses eventlet or a wrapper directly holds one of these; one that uses it through a module, one of the others. */
const SOUGHT = {
	words: HINTS,
	imports: ["import", "from"],
	endings: PYTHON_ENDINGS
};
/** Whether a text that holds this name was looked at for what it uses directly. */
function holdsSought(name) {
	return SOUGHT.words.some((word) => name.includes(word));
}
/** What a text holds that uses something directly: `SOUGHT.words`, and the wrappers that the config names; null where bytes can't tell. */
function directWords({ lastNames }) {
	return lastNames?.length === 0 ? SOUGHT.words : lastNames && [...SOUGHT.words, ...lastNames];
}
const searches = /* @__PURE__ */ new WeakMap();
/** Whether a file's bytes may hold such a word: most hold none, and need not become a text. */
function mayUseDirectly(bytes, own) {
	let search = searches.get(own);
	if (search === void 0) {
		const words = directWords(own);
		search = words?.every((word) => word.length > 1) ? new WordSearch(words) : null;
		searches.set(own, search);
	}
	return search === null || search.isIn(bytes);
}
/**
* The words to look for in a text's lines beside `eventlet`; null where it holds nothing that hints at a usage.
* @param text the text, or its bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is
* @param bytes the same as bytes
*/
function wordsHeld(text, bytes, more, own) {
	const words = /* @__PURE__ */ new Set([...more, ...own.wordsIn(text)]);
	longWords ??= new WordSearch(ALL.filter((word) => word.length >= LONG));
	const found = longWords.foundIn(bytes);
	const isHeld = (word) => found.has(word) || SHORT_WORDS.includes(word) && bufferOf(bytes).includes(word, 0, "latin1");
	if (!HINTS.some(isHeld)) return words.size > 0 ? words : null;
	for (const { held, lines } of LISTS) if (held.every(isHeld)) for (const word of lines) words.add(word);
	return words;
}
/** The packages of symbols that the package's name is no part of: an entry point may name one. */
const OTHER_PACKAGES = FRAMEWORK_SYMBOLS.filter(({ symbol, off }) => !off && !/eventlet/i.test(symbol)).map(({ symbol }) => symbol.split(".", 1)[0] ?? "");
/** A text that is no Python requires nothing, and switches nothing on, without one of these. */
const BESIDE_PYTHON = new RegExp(["eventlet", ...new Set(OTHER_PACKAGES)].join("|"), "i");
// src/cli/scan.ts
/** `scan`: what stands now in a repository, a revision or a folder. */
/** Exit code 1 over the budget; 3 where a file could not be read and the config says that this fails. */
async function runScan(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const part = optionText(line, "shard");
		const shard = part === void 0 ? null : parseShard(part);
		const finding = placeToScan(line, terminal);
		const engine = import("./engine2.js");
		const { snapshot, config, origin, wanted, isPart } = _usingCtx$1.a(await finding);
		const { engineOf } = await engine;
		const asked = {
			wanted,
			isPart,
			shard,
			label: labelOf(line)
		};
		const report = await engineOf(terminal.today).scan(snapshot, {
			config,
			origin
		}, asked);
		await emit(report, line, terminal);
		if (isIncomplete(report, config)) return EXIT.incomplete;
		return report.budget?.verdict === "fail" ? EXIT.fail : EXIT.ok;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** What the repository is called: its paths start with it where inventories are merged. */
function labelOf(line) {
	const label = optionText(line, "label");
	if (label === void 0) return null;
	if (/^[^/]+(?:\/[^/]+)*$/.test(label) && label.trim() === label) return label;
	throw new ConfigError(`--label takes a name, such as openstack/nova, not ${JSON.stringify(label)}`);
}
async function placeToScan(line, terminal) {
	const [rev, repo] = [optionText(line, "rev"), optionText(line, "repo")];
	const start = resolve(terminal.cwd, repo ?? (rev === void 0 ? line.operands[0] ?? "." : "."));
	if (rev === void 0 && repo === void 0) realpathOf(start, true);
	const folder = folderOf(start);
	const ahead = rev === void 0 && statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? askAhead(folder, terminal.env, SOUGHT) : void 0;
	const repository = await openRepository(folder, terminal.env).catch((error) => {
		if (rev === void 0 && repo === void 0 && isPlain(folder, error)) return null;
		throw error;
	});
	if (repository === null) return await placeInFolder(start, line, terminal);
	try {
		return await placeInRepository(repository, line, terminal, ahead);
	} catch (error) {
		await repository.close();
		throw error;
	}
}
/** Whether a folder is in no repository, which would have a say in what is looked at: by its config, and what it ignores. */
function isPlain(folder, error) {
	if (error instanceof NoGitError) return !isBelowGit(folder);
	return error instanceof NoRepositoryError;
}
/** What git would look for, where there is no git. */
function isBelowGit(folder) {
	if (existsSync(join(folder, ".git"))) return true;
	const above = dirname(folder);
	return above !== folder && isBelowGit(above);
}
async function placeInRepository(repository, line, terminal, ahead) {
	const [rev, repo] = [optionText(line, "rev"), optionText(line, "repo")];
	if (!repository.hasWorkTree && rev === void 0) throw new ConfigError("this repository has no work tree; name a revision: --rev HEAD");
	const revision = rev ?? "worktree";
	const { config, origin } = await configOf(line, terminal, repository, revision);
	const options = {
		maxFileSize: config.maxFileSize,
		transient: true
	};
	const snapshot = await repository.snapshot(revision, options, ahead);
	const operands = line.operands.length > 0 || rev !== void 0 || repo !== void 0 ? line.operands : ["."];
	const from = repo === void 0 ? terminal.cwd : repository.root;
	const below = operands.map((each) => insideOf(repository.root, resolve(from, each), rev === void 0));
	if (rev !== void 0) await refuseMissing(snapshot, below);
	const wanted = (path) => below.length === 0 || below.some((each) => isBelow(path, each));
	return {
		snapshot,
		config,
		origin,
		wanted,
		isPart: below.length > 0 && !below.includes(""),
		[Symbol.asyncDispose]: () => repository.close()
	};
}
async function placeInFolder(start, line, terminal) {
	if (line.operands.length > 1) throw new ConfigError("outside a git repository, scan takes one path");
	const { config, origin } = await configOf(line, terminal, null, "worktree");
	const snapshot = directorySnapshot(start, {
		maxFileSize: config.maxFileSize,
		transient: true
	});
	const [wanted, isPart] = [() => true, false];
	return {
		snapshot,
		config,
		origin,
		wanted,
		isPart,
		[Symbol.asyncDispose]: async () => {}
	};
}
function configOf(line, terminal, repository, revision) {
	const file = optionText(line, "config");
	return file === void 0 ? configForScan(repository, revision) : configNamed(file, terminal.cwd);
}
/** The folder itself, or the one that a file is in. */
function folderOf(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}
/** The repository path of a place on disk; in a work tree it must be there. */
function insideOf(root, path, mustExist) {
	const inside = relative(root, realpathOf(path, mustExist)).split(sep).join("/");
	if (inside === ".." || inside.startsWith("../") || isAbsolute(inside)) throw new ConfigError(`${path} is outside the repository ${root}`);
	return inside;
}
function isBelow(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
async function refuseMissing(snapshot, below) {
	if (below.length === 0) return;
	const entries = await snapshot.list();
	const missing = below.find((folder) => folder !== "" && !entries.some(({ path }) => isBelow(path, folder)));
	if (missing !== void 0) throw new ConfigError(`there is no file or folder ${JSON.stringify(missing)} in ${snapshot.revision}`);
}
function realpathOf(path, mustExist) {
	try {
		return realpathSync(path);
	} catch {
		if (mustExist) throw new ConfigError(`there is no file or folder ${JSON.stringify(path)}`);
		return path;
	}
}
// src/cli/run.ts
/** Runs a parsed command line. */
/** Returns the exit code. Commands that are run rarely are loaded when they are. */
async function run(line, terminal) {
	refuseUnfitFormats(line);
	switch (line.command) {
		case "help":
			terminal.stdout.write(helpText(line.topic));
			return 0;
		case "version":
			terminal.stdout.write(`${TOOL.name} ${TOOL.version}\n`);
			return 0;
		case "check": return await runCheck(line, terminal);
		case "scan": return await runScan(line, terminal);
		case "merge": return (await import("./merge.js")).runMerge(line, terminal);
		case "history": return (await import("./history.js")).runHistory(line, terminal);
		case "explain": return (await import("./explain.js")).runExplain(line, terminal);
		case "init": return (await import("./init.js")).runInit(line, terminal);
		case "demo": return (await import("./demo.js")).runDemo(line, terminal);
		default: return line.command;
	}
}
/** Which report each command makes, where it makes one. */
const MAKES = {
	check: "check",
	scan: "scan",
	merge: "scan",
	history: "history"
};
/** Before any work: a history takes minutes. */
function refuseUnfitFormats({ command, destinations }) {
	const made = MAKES[command];
	for (const { format } of destinations) if (made !== void 0 && !isFit(format, made)) throw new ConfigError(unfit(format, made));
}
export { fieldPath as $, isPythonPath as A, nearest as At, configForScan as B, UNCHECKED as C, FORMATS as Ct, hasPythonShebang as D, renderReport as Dt, isInShard as E, isFormatName as Et, emit as F, EXIT as G, CONFIG_PATH as H, hasColor as I, cell as J, exitCodeOf as K, optionText as L, virtualEnvironments as M, IncompleteError as Mt, runCheck as N, isExcluded as O, unfit as Ot, _usingCtx as P, commandProperty as Q, send as R, sourceOf as S, hanging as St, MOST_SHARDS as T, isFit as Tt, loadConfig as U, configNamed as V, withMode as W, codeSpan as X, codeBlock as Y, commandData as Z, FRAMEWORK_ROOTS as _, MissingObjectsError as _t, holdsSought as a, prose as at, FRAMEWORK_VALUES as b, OPTIONS$1 as bt, PYTHON_ENDINGS as c, visible as ct, manifestKind as d, inGitOrder as dt, inertJson as et, switchFileKind as f, DEFAULT_CONFIG as ft, FRAMEWORK_EXTRAS as g, runGit as gt, latin1Of as h, gitPlace as ht, directWords as i, pathUri as it, mayBeScript as j, ConfigError as jt, isNotebookPath as k, didYouMean as kt, isLookedInto as l, openRepository as lt, decodePython as m, isRegular as mt, BESIDE_PYTHON as n, inertLines as nt, mayUseDirectly as o, safeUrl as ot, bufferOf as p, tooLarge as pt, explainFailure as q, SOUGHT as r, link as rt, wordsHeld as s, sentence as st, run as t, inertJsonText as tt, isPlainPython as u, applyChanges as ut, FRAMEWORK_SETTINGS as v, TOOL as vt, isIncomplete as w, FORMAT_NAMES as wt, frameworkOf as x, SHARED as xt, FRAMEWORK_SYMBOLS as y, COMMANDS as yt, JOB_SUMMARY_BYTES as z };
