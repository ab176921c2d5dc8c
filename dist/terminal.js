import { isAbsolute, join } from "node:path";
// src/cli/terminal.ts
/** What the terminal is: the one place where the command line reads its environment. */
function readTerminal({ stdout, stderr, env, cwd }, home) {
	return {
		home,
		stdout,
		stderr,
		cwd: cwd(),
		color: wantsColor(env, stdout.isTTY),
		width: stdout.isTTY ? stdout.columns : void 0,
		showsProgress: stderr.isTTY,
		today: today(env),
		env
	};
}
/**
* The folder for what can be made anew: `XDG_CACHE_HOME` (XDG Base Directory Specification), what Windows has for it, else
* `~/.cache`. Null where there is no home.
*/
function cacheFolder(env) {
	const home = env.HOME ? join(env.HOME, ".cache") : void 0;
	const base = [
		env.XDG_CACHE_HOME,
		env.LOCALAPPDATA,
		home
	].find((folder) => folder && isAbsolute(folder));
	return base === void 0 ? null : join(base, "no-new-eventlet");
}
function wantsColor(env, isTerminal) {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
	return isTerminal && env.TERM !== "dumb";
}
function today({ SOURCE_DATE_EPOCH: epoch }) {
	const seconds = epoch !== void 0 && /^\d+$/.test(epoch) ? Number(epoch) : Date.now() / 1e3;
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 10);
}
export { readTerminal as n, cacheFolder as t };
