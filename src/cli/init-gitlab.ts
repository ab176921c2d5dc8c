/** What `init` writes for GitLab. */
import { TOOL } from '../version.ts';
import { HOME } from './init-files.ts';

export const GITLAB_PIPELINE = '.gitlab-ci.yml';
export const GITLAB_JOB_PATH = '.gitlab/no-new-eventlet.yml';

/** The pipeline where there is none, and what is to be added to one that is there. */
export const GITLAB_INCLUDE = `\
include:
  - local: ${GITLAB_JOB_PATH}
`;

/**
 * Compares what the merge request changes. In a pipeline for merged results the target branch is a parent of what is built;
 * in any other, the base of the merge request's diff is where it branched off (GitLab, "Predefined CI/CD variables"). On the
 * default branch nothing is compared: what the widget shows is what a report has beyond the target branch's, and without one
 * there it shows nothing (GitLab, "Code Quality", "Merge request widget").
 */
export const GITLAB_JOB = `\
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
