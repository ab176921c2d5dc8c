import { G as EXIT, H as CONFIG_PATH, L as optionText, Mt as IncompleteError, P as _usingCtx, R as send, gt as runGit, ht as gitPlace, jt as ConfigError, lt as openRepository, vt as TOOL } from "./start.js";
import { basename, dirname, join, resolve } from "node:path";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
// src/cli/init-files.ts
/** The text of what `init` writes everywhere: the config, the workflow for GitHub, the hook for pre-commit. */
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
// src/cli/init-gitlab.ts
/** What `init` writes for GitLab. */
const GITLAB_PIPELINE = ".gitlab-ci.yml";
const GITLAB_JOB_PATH = ".gitlab/no-new-eventlet.yml";
/** The pipeline where there is none, and what is to be added to one that is there. */
const GITLAB_INCLUDE = `\
include:
  - local: ${GITLAB_JOB_PATH}
`;
/**
* Compares what the merge request changes. In a pipeline for merged results the target branch is a parent of what is built;
* in any other, the base of the merge request's diff is where it branched off (GitLab, "Predefined CI/CD variables"). On the
* default branch nothing is compared: what the widget shows is what a report has beyond the target branch's, and without one
* there it shows nothing (GitLab, "Code Quality", "Merge request widget").
*/
const GITLAB_JOB = `\
# Nothing new of eventlet comes in: ${HOME}
no-new-eventlet:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    # an empty report, which GitLab compares a merge request's with
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0" # where the merge request branched off must be there
  script:
    - base="\${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-\${CI_MERGE_REQUEST_DIFF_BASE_SHA:-HEAD}}"
    - npx --yes no-new-eventlet@${TOOL.version} check --base "$base" --head HEAD
      --format text --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
// src/cli/init-zuul.ts
/** What `init` writes for Zuul. */
/** Where Zuul looks for a project's configuration; it reads the first that is there (Zuul, "Configuration Loading"). */
const ZUUL_PLACES = [
	"zuul.yaml",
	"zuul.d",
	".zuul.yaml",
	".zuul.d"
];
const ZUUL_PLAYBOOK_PATH = "playbooks/no-new-eventlet/run.yaml";
/**
* The job, and the pipelines that it runs in, which add to those that the project has.
* @param project What the job's name starts with: names of jobs are shared by all projects of a tenant.
*/
function zuulJob(project) {
	return `\
- job:
    name: ${project}-no-new-eventlet
    parent: base
    description: |
      Nothing new of eventlet comes in; what stands already may stay.

      ${HOME}
    run: ${ZUUL_PLAYBOOK_PATH}
    roles:
      - zuul: zuul/zuul-jobs
    timeout: 900

- project:
    check:
      jobs:
        - ${project}-no-new-eventlet
    gate:
      jobs:
        - ${project}-no-new-eventlet
`;
}
/**
* Zuul leaves the branch that a change goes to, with what is ahead of it in the queue, at `origin/BRANCH` (Zuul's merger:
* "looking at origin/master..master"). What was found goes to the executor as a file: text of the change is never a template.
*/
const ZUUL_PLAYBOOK = `\
- name: Let nothing new of eventlet in
  hosts: all
  roles:
    - role: ensure-nodejs
      node_version: 24
  tasks:
    - name: Compare the change with the branch that it goes to
      command: >-
        npx --yes no-new-eventlet@${TOOL.version} check
        --base origin/{{ zuul.branch }} --head HEAD
        --format text --format zuul={{ ansible_user_dir }}/no-new-eventlet.json
      args:
        chdir: "{{ zuul.project.src_dir }}"
      register: no_new_eventlet
      # 1 is a verdict, which the last task gives
      failed_when: no_new_eventlet.rc not in [0, 1]

    - name: Bring what was found to the executor
      fetch:
        src: "{{ ansible_user_dir }}/no-new-eventlet.json"
        dest: "{{ zuul.executor.work_root }}/no-new-eventlet.json"
        flat: true

    - name: Say it on the lines of the change
      delegate_to: localhost
      zuul_return:
        file: "{{ zuul.executor.work_root }}/no-new-eventlet.json"

    - name: Give the verdict
      fail:
        msg: The change brings new usages of eventlet; the comments on its lines say what to write instead.
      when: no_new_eventlet.rc == 1
`;
// src/cli/init-surroundings.ts
/** Where a repository is reviewed and what checks it, by the files that stand in it and by its remotes. */
const PRE_COMMIT_CONFIG = ".pre-commit-config.yaml";
/** Looks at a work tree. */
async function surroundingsOf(root, env) {
	const kinds = /* @__PURE__ */ new Map();
	for (const path of [
		".github/workflows",
		GITLAB_PIPELINE,
		...ZUUL_PLACES,
		PRE_COMMIT_CONFIG
	]) kinds.set(path, await kindOf(root, path));
	const zuul = ZUUL_PLACES.find((path) => kinds.get(path) !== null);
	const gerrit = await gerritOf(root);
	const byFiles = [
		...kinds.get(".github/workflows") ? ["github"] : [],
		...kinds.get(".gitlab-ci.yml") ? ["gitlab"] : [],
		...zuul || isOpenDev(gerrit.host) ? ["zuul"] : []
	];
	const files = [...kinds].flatMap(([path, kind]) => kind === "file" ? [path] : []);
	return {
		...decide(byFiles, await remoteHosts(root, env)),
		project: plainName(gerrit.project ?? basename(root)),
		unaware: await unawareOf(root, files),
		zuul: zuul === void 0 ? null : {
			path: zuul,
			isFolder: kinds.get(zuul) === "folder"
		},
		hasGitLabPipeline: kinds.get(GITLAB_PIPELINE) !== null
	};
}
/** Files tell more than remotes: projects have mirrors where nobody reviews. Most of what tells nothing is on GitHub. */
function decide(byFiles, hosts) {
	if (byFiles.length > 0) return {
		reviews: byFiles,
		by: "files"
	};
	const byRemotes = REVIEWS.filter((review) => hosts.some((host) => reviewAt(host) === review));
	return byRemotes.length > 0 ? {
		reviews: byRemotes,
		by: "remotes"
	} : {
		reviews: ["github"],
		by: null
	};
}
async function kindOf(root, path) {
	const found = await lstat(join(root, path)).catch(() => null);
	return found && (found.isDirectory() ? "folder" : "file");
}
/** What git-review reads of `.gitreview`: the host, and the last part of the project's name. */
async function gerritOf(root) {
	const text = await textOf(root, ".gitreview");
	const value = (key) => new RegExp(`^\\s*${key}\\s*=\\s*(.*\\S)`, "m").exec(text)?.[1];
	const [host, project] = [value("host"), value("project")];
	return {
		...host === void 0 ? {} : { host },
		...project === void 0 ? {} : { project: basename(project.replace(/\.git$/, "")) }
	};
}
async function remoteHosts(root, env) {
	const { stdout } = await runGit(gitPlace(root, env), [
		"config",
		"--get-regexp",
		"^remote\\..*\\.url$"
	]);
	return stdout.toString().split("\n").flatMap((line) => hostOf(line.slice(line.indexOf(" ") + 1)) ?? []);
}
/** The host of `https://host/x`, `ssh://user@host:22/x` and `user@host:x`; null for a path. */
function hostOf(url) {
	const [, host] = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?|(?:[^@/:]+@))([^:/]+)/i.exec(url) ?? [];
	return host?.toLowerCase() ?? null;
}
const REVIEWS = [
	"github",
	"gitlab",
	"zuul"
];
/** Servers of one's own are called after what runs on them, as a rule. */
function reviewAt(host) {
	if (isOpenDev(host)) return "zuul";
	if (/(?:^|\.)github\b/.test(host)) return "github";
	return /(?:^|\.)gitlab\b/.test(host) ? "gitlab" : null;
}
/** OpenStack's home, where Zuul checks what Gerrit has. */
function isOpenDev(host) {
	return host !== void 0 && /(?:^|\.)opendev\.org$/.test(host);
}
/** A name of letters that no file format minds. */
function plainName(name) {
	return name.replace(/[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "") || "project";
}
async function unawareOf(root, paths) {
	const unaware = /* @__PURE__ */ new Set();
	for (const path of paths) if (!(await textOf(root, path)).includes("no-new-eventlet")) unaware.add(path);
	return unaware;
}
async function textOf(root, path) {
	return readFile(join(root, path), "utf8").catch(() => "");
}
// src/cli/init-plan.ts
/** What `init` does about what it found: which files it writes, what is left to paste, and what comes next. Pure. */
const ELSEWHERE = `${HOME}/blob/main/docs/elsewhere.md`;
function planFor(around) {
	const parts = around.reviews.map((review) => PLANS[review](around));
	const preCommit = pasteInto(around, PRE_COMMIT_CONFIG, "pre-commit: add this hook to", PRE_COMMIT_HOOK);
	return {
		files: [[CONFIG_PATH, CONFIG_FILE], ...parts.flatMap(({ files }) => files)],
		pastes: [...parts.flatMap(({ pastes }) => pastes), ...preCommit],
		steps: [
			"See what stands now: `no-new-eventlet scan`. None of it fails a check; only what a change adds does.",
			`Set the policy in ${CONFIG_PATH}: every key is there, with its default.`,
			...parts.flatMap(({ steps }) => steps)
		],
		notes: around.by === null ? [`Nothing here says where changes are reviewed, so this is for GitHub. For other places: ${ELSEWHERE}`] : []
	};
}
const PLANS = {
	github: () => ({
		files: [[WORKFLOW_PATH, WORKFLOW_FILE]],
		pastes: [],
		steps: ["GitHub: commit, and open a pull request: the check runs on it.", "When it has run, make the check `No new eventlet` a required one."]
	}),
	gitlab: (around) => ({
		files: [[GITLAB_JOB_PATH, GITLAB_JOB], ...around.hasGitLabPipeline ? [] : [[GITLAB_PIPELINE, GITLAB_INCLUDE]]],
		pastes: pasteInto(around, GITLAB_PIPELINE, "GitLab: add this to", GITLAB_INCLUDE),
		steps: ["GitLab: commit, and open a merge request: the job runs on it, and its Code Quality shows what is new."]
	}),
	zuul: (around) => {
		const { path, isFolder } = around.zuul ?? {
			path: "zuul.d",
			isFolder: true
		};
		const job = zuulJob(around.project);
		return {
			files: [...isFolder ? [[`${path}/no-new-eventlet.yaml`, job]] : [], [ZUUL_PLAYBOOK_PATH, ZUUL_PLAYBOOK]],
			pastes: isFolder ? [] : pasteInto(around, path, "Zuul: add this job to", job),
			steps: ["Zuul: commit, and send it for review: the job runs on it, and comments on the lines."]
		};
	}
};
/** Nothing where the file is not there, or names the check already. */
function pasteInto({ unaware }, path, heading, text) {
	return unaware.has(path) ? [{
		heading: `${heading} ${path}`,
		text
	}] : [];
}
// src/cli/init.ts
/** `init`: the files that switch the check on, after a look at the repository. */
/** Writes what is missing, overwrites nothing, and says what is left to do. */
async function runInit(line, terminal) {
	const { operands, destinations } = line;
	if (operands.length > 0) throw new ConfigError("init takes no path; name a repository with --repo DIR");
	if (destinations.some(({ format }) => format !== "text")) throw new ConfigError("init prints text only");
	const root = await workTreeOf(line, terminal);
	const plan = planFor(await surroundingsOf(root, terminal.env));
	const written = [];
	for (const [path, text] of plan.files) written.push(await writeNew(root, path, text));
	const text = [
		...written,
		...told(plan),
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
function told({ notes, steps, pastes }) {
	return [
		...notes.flatMap((note) => ["", note]),
		"",
		"Next:",
		...steps.map((step, index) => `  ${index + 1}. ${step}`),
		...pastes.flatMap(({ heading, text }) => [
			"",
			`${heading}:`,
			"",
			...indented(text)
		])
	];
}
function indented(text) {
	return text.trimEnd().split("\n").map((line) => line === "" ? "" : `    ${line}`);
}
export { runInit };
