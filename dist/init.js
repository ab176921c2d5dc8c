import { D as optionText, O as send, P as EXIT, Z as openRepository, gt as IncompleteError, ht as ConfigError, it as TOOL, j as CONFIG_PATH, w as _usingCtx } from "./start.js";
import { dirname, join, resolve } from "node:path";
import { lstat, mkdir, writeFile } from "node:fs/promises";
// src/cli/init-files.ts
/** The text of what `init` writes and prints. */
const REPOSITORY = "no-new-eventlet/no-new-eventlet";
const HOME = `https://github.com/${REPOSITORY}`;
const WORKFLOW_PATH = ".github/workflows/no-new-eventlet.yml";
/** Every key of the config with its default, as a comment: what is not said stays as newer versions have it. */
const CONFIG_FILE = `\
# yaml-language-server: $schema=https://unpkg.com/no-new-eventlet/schemas/config.schema.json
#
# What a new usage of eventlet does here. Every key stands below with its default; take the \`#\` away to change one.
# All of it: ${HOME}/blob/main/docs/configuration.md

# What a new usage does: fail, warn or off.
#mode: fail

# So many new usages pass.
#allow-new: 0

# strict: every new usage counts. net: only new − removed does.
#balance: strict

# Before this day (YYYY-MM-DD), what would fail only warns.
#enforce-from: null

# What a file does that could not be checked: fail or warn.
#on-unreadable: fail

# Which files are looked at: globs as in .gitignore.
#paths: ["**"]
#exclude: []

# Another mode for a kind: import, reference, dynamic, probe, indirect, dependency.
#kinds: {probe: warn}

# Another mode for a category, e.g. {asyncio-bridge: off}. The categories: no-new-eventlet explain
#categories: {}

# Another mode for some files; the last that matches wins,
# e.g. [{paths: ["**/tests/**"], mode: warn}]
#overrides: []

# Where the project is going: asyncio, threading or awaitlet. Its replacement is shown first.
#guide: threading

# Your own guides, by category, e.g. {wsgi-server: "https://wiki.example.org/wsgi"}
#guides: {}

# Your own wrappers of eventlet, by category, e.g. {nova.utils.spawn: greenthreads}
#symbols: {}

# A pull request with this label only warns; null for none.
#label: eventlet-allowed

# So many usages may stand in the whole tree; \`scan\` holds it to that number,
# e.g. {total: 128, categories: {monkey-patching: 4}}
#budget: null

# Larger files are not checked, and on-unreadable says what that does.
#max-file-size: 5MB
`;
/** No checkout: both sides come through the API, and a pull request's code is never on the runner. */
const WORKFLOW_FILE = `\
# Nothing new of eventlet comes in: ${HOME}
name: No new eventlet

on:
  pull_request:
    # labeled, unlabeled: the label that allows new usages counts at once
    types: [opened, synchronize, reopened, labeled, unlabeled]
  merge_group:

permissions: {}

concurrency:
  group: no-new-eventlet-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  check:
    name: No new eventlet
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # both sides of the change
      pull-requests: write # the summary and the review comments
    steps:
      # Nothing is checked out: both sides are read through GitHub's API.
      - uses: ${REPOSITORY}@v1 # zizmor: ignore[unpinned-uses] moved by releases only
`;
/** `rev` is the release that this is. */
const PRE_COMMIT_HOOK = `\
- repo: ${HOME}
  rev: v${TOOL.version}
  hooks:
    - id: no-new-eventlet
`;
/** Compares what the merge request changes; findings stand in the merge request's Code Quality widget. */
const GITLAB_JOB = `\
no-new-eventlet:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0 # the merge base must be there
  script:
    - npx --yes no-new-eventlet@${TOOL.version} check --base "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --head "$CI_COMMIT_SHA"
      --format text --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
// src/cli/init-surroundings.ts
/** What a repository is reviewed and checked with, by the files that stand in it. */
/** A repository that shows nothing of GitLab or Zuul is taken for one on GitHub. */
async function surroundingsOf(root) {
	const [workflows, gitlab, zuul, preCommit] = await Promise.all([
		hasOneOf(root, [".github/workflows"]),
		hasOneOf(root, [".gitlab-ci.yml"]),
		hasOneOf(root, [
			"zuul.yaml",
			".zuul.yaml",
			"zuul.d",
			".zuul.d"
		]),
		hasOneOf(root, [".pre-commit-config.yaml"])
	]);
	return {
		usesGitHub: workflows || !(gitlab || zuul),
		usesGitLab: gitlab,
		usesZuul: zuul,
		usesPreCommit: preCommit
	};
}
async function hasOneOf(root, paths) {
	return (await Promise.all(paths.map((path) => lstat(join(root, path)).then(() => true, () => false)))).includes(true);
}
// src/cli/init.ts
/** `init`: the files that switch the check on, after a look at the repository. */
/** Writes what is missing, overwrites nothing, and says what is left to do. */
async function runInit(line, terminal) {
	const { operands, destinations } = line;
	if (operands.length > 0) throw new ConfigError("init takes no path; name a repository with --repo DIR");
	if (destinations.some(({ format }) => format !== "text")) throw new ConfigError("init prints text only");
	const root = await workTreeOf(line, terminal);
	const around = await surroundingsOf(root);
	const written = [await writeNew(root, CONFIG_PATH, CONFIG_FILE)];
	if (around.usesGitHub) written.push(await writeNew(root, WORKFLOW_PATH, WORKFLOW_FILE));
	const text = [
		...written,
		"",
		...nextSteps(around),
		""
	].join("\n");
	for (const destination of destinations) await send(text, destination, terminal);
	return EXIT.ok;
}
async function workTreeOf(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const folder = resolve(terminal.cwd, optionText(line, "repo") ?? ".");
		const repository = _usingCtx$1.a(await openRepository(folder, terminal.env));
		if (repository.hasWorkTree) return repository.root;
		throw new ConfigError("this repository has no work tree to write to; run init in a clone with one");
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** One line that says what became of the file. */
async function writeNew(root, path, text) {
	const file = join(root, path);
	const refused = ({ message }) => {
		throw new IncompleteError(`${path} could not be written: ${message}`);
	};
	await mkdir(dirname(file), { recursive: true }).catch(refused);
	return await writeFile(file, text, { flag: "wx" }).then(() => true, (error) => error.code === "EEXIST" ? false : refused(error)) ? `wrote  ${path}` : `kept   ${path}: it was there already`;
}
function nextSteps(around) {
	return [
		"Next:",
		...[
			"See what stands now: `no-new-eventlet scan`. None of it fails a check; only what a change adds does.",
			`Set the policy in ${CONFIG_PATH}: every key is there, with its default.`,
			...around.usesGitHub ? ["Commit both files, and open a pull request: the check runs on it."] : ["Commit it."],
			...around.usesGitHub ? ["When it has run, make the check `No new eventlet` a required one."] : []
		].map((step, index) => `  ${index + 1}. ${step}`),
		...around.usesGitLab ? pasted("GitLab: add this job to .gitlab-ci.yml", GITLAB_JOB) : [],
		...around.usesZuul ? ["", `Zuul: a job and its playbook to paste: ${ELSEWHERE}#zuul`] : [],
		...around.usesPreCommit ? pasted("pre-commit: add this hook to .pre-commit-config.yaml", PRE_COMMIT_HOOK) : []
	];
}
const ELSEWHERE = "https://github.com/no-new-eventlet/no-new-eventlet/blob/main/docs/elsewhere.md";
function pasted(heading, text) {
	const lines = text.trimEnd().split("\n");
	return [
		"",
		`${heading}:`,
		"",
		...lines.map((line) => line === "" ? "" : `    ${line}`)
	];
}
export { runInit };
