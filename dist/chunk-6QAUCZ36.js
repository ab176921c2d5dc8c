import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  optionText,
  send
} from "./chunk-KDYLWKGE.js";
import {
  CONFIG_PATH
} from "./chunk-IW5IZ5UJ.js";
import {
  openRepository
} from "./chunk-LYB3S53Q.js";
import "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
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

// src/cli/init.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join as join2, resolve } from "node:path";

// src/cli/init-files.ts
var REPOSITORY = "no-new-eventlet/no-new-eventlet", HOME = `https://github.com/${REPOSITORY}`, WORKFLOW_PATH = ".github/workflows/no-new-eventlet.yml", CONFIG_FILE = `# yaml-language-server: $schema=https://unpkg.com/no-new-eventlet/schemas/config.schema.json
#
# What a new usage of eventlet does here. Every key stands below with its default; take the \`#\` away to change one.
# All of it: ${HOME}/blob/main/docs/configuration.md

# What a new usage does: fail, warn or off.
#mode: fail

# So many new usages pass.
#allow-new: 0

# strict: every new usage counts. net: only new \u2212 removed does.
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
`, WORKFLOW_FILE = `# Nothing new of eventlet comes in: ${HOME}
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
`, PRE_COMMIT_HOOK = `- repo: ${HOME}
  rev: v${TOOL.version}
  hooks:
    - id: no-new-eventlet
`, GITLAB_JOB = `no-new-eventlet:
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
import { lstat } from "node:fs/promises";
import { join } from "node:path";
async function surroundingsOf(root) {
  let [workflows, gitlab, zuul, preCommit] = await Promise.all([
    hasOneOf(root, [".github/workflows"]),
    hasOneOf(root, [".gitlab-ci.yml"]),
    hasOneOf(root, ["zuul.yaml", ".zuul.yaml", "zuul.d", ".zuul.d"]),
    // where Zuul looks for its configuration
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
  return (await Promise.all(
    paths.map(
      (path) => lstat(join(root, path)).then(
        () => !0,
        () => !1
      )
    )
  )).includes(!0);
}

// src/cli/init.ts
async function runInit(line, terminal) {
  let { operands, destinations } = line;
  if (operands.length > 0) throw new ConfigError("init takes no path; name a repository with --repo DIR");
  if (destinations.some(({ format }) => format !== "text")) throw new ConfigError("init prints text only");
  let root = await workTreeOf(line, terminal), around = await surroundingsOf(root), written = [await writeNew(root, CONFIG_PATH, CONFIG_FILE)];
  around.usesGitHub && written.push(await writeNew(root, WORKFLOW_PATH, WORKFLOW_FILE));
  let text = [...written, "", ...nextSteps(around), ""].join(`
`);
  for (let destination of destinations) await send(text, destination, terminal);
  return EXIT.ok;
}
async function workTreeOf(line, terminal) {
  var _stack = [];
  try {
    let folder = resolve(terminal.cwd, optionText(line, "repo") ?? ".");
    let repository = __using(_stack, await openRepository(folder, terminal.env), !0);
    if (repository.hasWorkTree) return repository.root;
    throw new ConfigError("this repository has no work tree to write to; run init in a clone with one");
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function writeNew(root, path, text) {
  let file = join2(root, path), refused = ({ message }) => {
    throw new IncompleteError(`${path} could not be written: ${message}`);
  };
  return await mkdir(dirname(file), { recursive: !0 }).catch(refused), await writeFile(file, text, { flag: "wx" }).then(
    () => !0,
    (error) => error.code === "EEXIST" ? !1 : refused(error)
  ) ? `wrote  ${path}` : `kept   ${path}: it was there already`;
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
var ELSEWHERE = "https://github.com/no-new-eventlet/no-new-eventlet/blob/main/docs/elsewhere.md";
function pasted(heading, text) {
  let lines = text.trimEnd().split(`
`);
  return ["", `${heading}:`, "", ...lines.map((line) => line === "" ? "" : `    ${line}`)];
}
export {
  runInit
};
