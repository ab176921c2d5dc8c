import { G as EXIT, Mt as IncompleteError, N as runCheck, gt as runGit } from "./start.js";
import { t as parseCommandLine } from "./arguments.js";
import { join } from "node:path";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
// src/cli/demo.ts
/** `demo`: a real check of a small repository that is made for it. */
/** Exit code 0 whatever the verdict is: the demo worked. */
async function runDemo(line, terminal) {
	const folder = await mkdtemp(join(tmpdir(), "no-new-eventlet-demo-"));
	const repository = join(folder, "repository");
	await makeRepository(repository, fileURLToPath(new URL("examples/", terminal.home)), terminal.env);
	const [markdown, json] = [join(folder, "report.md"), join(folder, "report.json")];
	const asked = [
		"check",
		"--repo",
		repository,
		"--base",
		"main",
		"--head",
		"pull-request"
	];
	const formats = [
		"--format",
		"text",
		"--format",
		`markdown=${markdown}`,
		"--format",
		`json=${json}`
	];
	const say = (text) => terminal.stdout.write(`${text}\n`);
	say("A small service, and a pull request that adds, moves, keeps and removes usages of eventlet:");
	say(`$ no-new-eventlet ${asked.filter((_, i) => i !== 1 && i !== 2).join(" ")}\n`);
	await runCheck({
		...parseCommandLine([...asked, ...formats]),
		color: line.color
	}, terminal);
	say(`\nThe same report as Markdown: ${markdown}`);
	say(`             and as JSON:     ${json}`);
	say(`The repository it is about:   ${repository}`);
	return EXIT.ok;
}
/** Two commits: `main`, and `pull-request` after it. Nothing of the user's git config takes part. */
async function makeRepository(repository, examples, around) {
	const env = {
		...around,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null"
	};
	for (const name of Object.keys(env)) if (/^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/.test(name)) delete env[name];
	const identity = [
		"-c",
		"user.name=Demo",
		"-c",
		"user.email=demo@example.org"
	];
	const git = async (...args) => {
		const { code, stderr } = await runGit({
			dir: repository,
			env
		}, [...identity, ...args]);
		if (code !== 0) throw new IncompleteError(`git could not make the example: ${stderr.trim()}`);
	};
	const commit = async (side, message) => {
		await cp(join(examples, side), repository, { recursive: true });
		await git("add", "--all");
		await git("commit", "--quiet", "--message", message);
	};
	await cp(join(examples, "base"), repository, { recursive: true });
	await git("init", "--quiet", "--initial-branch", "main", "--template=");
	await commit("base", "The service");
	await git("switch", "--quiet", "--create", "pull-request");
	await git("rm", "--quiet", "-r", ".");
	await rm(join(repository, "service"), {
		recursive: true,
		force: true
	});
	await commit("head", "The pull request");
}
export { runDemo };
