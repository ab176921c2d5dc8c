import { jt as ConfigError } from "./start.js";
// src/github/environment.ts
/** What the runner tells its step through environment variables, as one typed value: the only reader of them. */
/**
* Reads the runner's variables.
* @throws ConfigError where there is no repository to work on, which outside of a workflow means the wrong entry.
*/
function readEnvironment(env) {
	const optional = (name) => env[name] || null;
	const serverUrl = url(env, "GITHUB_SERVER_URL", "https://github.com");
	return {
		apiUrl: url(env, "GITHUB_API_URL", "https://api.github.com"),
		graphqlUrl: url(env, "GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
		serverUrl,
		repository: repository(env.GITHUB_REPOSITORY ?? ""),
		eventName: env.GITHUB_EVENT_NAME ?? "",
		eventPath: optional("GITHUB_EVENT_PATH"),
		workspace: env.GITHUB_WORKSPACE || ".",
		runnerTemp: env.RUNNER_TEMP || env.TMPDIR || "/tmp",
		sha: env.GITHUB_SHA ?? "",
		ref: env.GITHUB_REF ?? "",
		runId: Number(env.GITHUB_RUN_ID) || 0,
		runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
		workflow: env.GITHUB_WORKFLOW ?? "",
		job: env.GITHUB_JOB ?? "",
		stepSummary: optional("GITHUB_STEP_SUMMARY"),
		output: optional("GITHUB_OUTPUT")
	};
}
/** The run's own page, where the job summary is shown. */
function runUrl({ serverUrl, repository: { owner, name }, runId }) {
	return `${serverUrl}/${owner}/${name}/actions/runs/${runId}`;
}
function url(env, name, fallback) {
	const value = env[name] || fallback;
	if (!/^https?:\/\/[^\s]+$/.test(value)) throw new ConfigError(`${name} is ${JSON.stringify(value)}; it takes an http(s) URL`);
	return value.replace(/\/+$/, "");
}
function repository(value) {
	const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(value) ?? [];
	if (owner !== void 0 && name !== void 0) return {
		owner,
		name
	};
	throw new ConfigError(`GITHUB_REPOSITORY is ${JSON.stringify(value)}, not OWNER/NAME. This entry runs in a GitHub workflow; on a terminal, run \`no-new-eventlet check\``);
}
export { runUrl as n, readEnvironment as t };
