/** What `init` does about what it found: which files it writes, what is left to paste, and what comes next. Pure. */
import { CONFIG_PATH } from '../policy/load.ts';
import { CONFIG_FILE, HOME, PRE_COMMIT_HOOK, WORKFLOW_FILE, WORKFLOW_PATH } from './init-files.ts';
import { GITLAB_INCLUDE, GITLAB_JOB, GITLAB_JOB_PATH, GITLAB_PIPELINE } from './init-gitlab.ts';
import { PRE_COMMIT_CONFIG, type Review, type Surroundings } from './init-surroundings.ts';
import { ZUUL_PLAYBOOK, ZUUL_PLAYBOOK_PATH, zuulJob } from './init-zuul.ts';

export interface Plan {
  /** What is written where nothing stands yet. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** What has to go into a file that stands there already. */
  readonly pastes: readonly { readonly heading: string; readonly text: string }[];
  /** What a person does next, as sentences. */
  readonly steps: readonly string[];
  /** What is worth knowing about how this was decided. */
  readonly notes: readonly string[];
}

const ELSEWHERE = `${HOME}/blob/main/docs/elsewhere.md`;

export function planFor(around: Surroundings): Plan {
  const parts = around.reviews.map((review) => PLANS[review](around));
  const preCommit = pasteInto(around, PRE_COMMIT_CONFIG, 'pre-commit: add this hook to', PRE_COMMIT_HOOK);
  return {
    files: [[CONFIG_PATH, CONFIG_FILE], ...parts.flatMap(({ files }) => files)],
    pastes: [...parts.flatMap(({ pastes }) => pastes), ...preCommit],
    steps: [
      'See what stands now: `no-new-eventlet scan`. None of it fails a check; only what a change adds does.',
      `Set the policy in ${CONFIG_PATH}: every key is there, with its default.`,
      ...parts.flatMap(({ steps }) => steps),
    ],
    notes:
      around.by === null
        ? [
            `Nothing here says where changes are reviewed, so this is for GitHub. For other places: ${ELSEWHERE}`,
          ]
        : [],
  };
}

type Part = Pick<Plan, 'files' | 'pastes' | 'steps'>;

const PLANS: Readonly<Record<Review, (around: Surroundings) => Part>> = {
  github: () => ({
    files: [[WORKFLOW_PATH, WORKFLOW_FILE]],
    pastes: [],
    steps: [
      'GitHub: commit, and open a pull request: the check runs on it.',
      'When it has run, make the check `No new eventlet` a required one.',
    ],
  }),
  gitlab: (around) => ({
    files: [
      [GITLAB_JOB_PATH, GITLAB_JOB],
      ...(around.hasGitLabPipeline ? [] : [[GITLAB_PIPELINE, GITLAB_INCLUDE] as const]),
    ],
    pastes: pasteInto(around, GITLAB_PIPELINE, 'GitLab: add this to', GITLAB_INCLUDE),
    steps: [
      'GitLab: commit, and open a merge request: the job runs on it, and its Code Quality shows what is new.',
    ],
  }),
  zuul: (around) => {
    const { path, isFolder } = around.zuul ?? { path: 'zuul.d', isFolder: true };
    const job = zuulJob(around.project);
    return {
      files: [
        ...(isFolder ? [[`${path}/no-new-eventlet.yaml`, job] as const] : []),
        [ZUUL_PLAYBOOK_PATH, ZUUL_PLAYBOOK],
      ],
      pastes: isFolder ? [] : pasteInto(around, path, 'Zuul: add this job to', job),
      steps: ['Zuul: commit, and send it for review: the job runs on it, and comments on the lines.'],
    };
  },
};

/** Nothing where the file is not there, or names the check already. */
function pasteInto({ unaware }: Surroundings, path: string, heading: string, text: string): Plan['pastes'] {
  return unaware.has(path) ? [{ heading: `${heading} ${path}`, text }] : [];
}
