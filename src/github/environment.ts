/** What the runner tells its step through environment variables, as one typed value: the only reader of them. */
import { ConfigError } from '../errors.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Names as in GitHub's "Default environment variables"; URLs are the server's own, so GitHub Enterprise works. */
export interface Environment {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly repository: Repository;
  readonly eventName: string;
  readonly eventPath: string | null;
  readonly workspace: string;
  readonly runnerTemp: string;
  /** The commit that triggered the run; of `pull_request` a merge commit, of `pull_request_target` the default branch's. */
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  /** Counts re-runs of one run, from 1. */
  readonly runAttempt: number;
  readonly workflow: string;
  readonly job: string;
  /** Files that the runner reads after the step; null where there is no runner. */
  readonly stepSummary: string | null;
  readonly output: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the runner's variables.
 * @throws ConfigError where there is no repository to work on, which outside of a workflow means the wrong entry.
 */
export function readEnvironment(env: Variables): Environment {
  const optional = (name: string) => env[name] || null;
  const serverUrl = url(env, 'GITHUB_SERVER_URL', 'https://github.com');
  return {
    apiUrl: url(env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: url(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    serverUrl,
    repository: repository(env.GITHUB_REPOSITORY ?? ''),
    eventName: env.GITHUB_EVENT_NAME ?? '',
    eventPath: optional('GITHUB_EVENT_PATH'),
    workspace: env.GITHUB_WORKSPACE || '.',
    runnerTemp: env.RUNNER_TEMP || env.TMPDIR || '/tmp',
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    runId: Number(env.GITHUB_RUN_ID) || 0,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    workflow: env.GITHUB_WORKFLOW ?? '',
    job: env.GITHUB_JOB ?? '',
    stepSummary: optional('GITHUB_STEP_SUMMARY'),
    output: optional('GITHUB_OUTPUT'),
  };
}

/** The run's own page, where the job summary is shown. */
export function runUrl({
  serverUrl,
  repository: { owner, name },
  runId,
}: Pick<Environment, 'serverUrl' | 'repository' | 'runId'>): string {
  return `${serverUrl}/${owner}/${name}/actions/runs/${runId}`;
}

function url(env: Variables, name: string, fallback: string): string {
  const value = env[name] || fallback;
  if (!/^https?:\/\/[^\s]+$/.test(value))
    throw new ConfigError(`${name} is ${JSON.stringify(value)}; it takes an http(s) URL`);
  return value.replace(/\/+$/, '');
}

function repository(value: string): Repository {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new ConfigError(
    `GITHUB_REPOSITORY is ${JSON.stringify(value)}, not OWNER/NAME. This entry runs in a GitHub workflow; ` +
      'on a terminal, run `no-new-eventlet check`',
  );
}
