/** The text of what `init` writes everywhere: the config, the workflow for GitHub, the hook for pre-commit. */
import { TOOL } from '../version.ts';

const REPOSITORY = 'no-new-eventlet/no-new-eventlet';
export const HOME = `https://github.com/${REPOSITORY}`;

export const WORKFLOW_PATH = '.github/workflows/no-new-eventlet.yml';

/** Every key of the config with its default, as a comment: what is not said stays as newer versions have it. */
export const CONFIG_FILE = `\
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
export const WORKFLOW_FILE = `\
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
export const PRE_COMMIT_HOOK = `\
- repo: ${HOME}
  rev: v${TOOL.version}
  hooks:
    - id: no-new-eventlet
`;
