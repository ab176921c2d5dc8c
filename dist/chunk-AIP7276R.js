import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/cli/terminal.ts
import { isAbsolute, join } from "node:path";
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
function cacheFolder(env) {
  let home = env.HOME ? join(env.HOME, ".cache") : void 0, base = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, home].find((folder) => folder && isAbsolute(folder));
  return base === void 0 ? null : join(base, "no-new-eventlet");
}
function wantsColor(env, isTerminal) {
  return env.NO_COLOR !== void 0 && env.NO_COLOR !== "" ? !1 : env.FORCE_COLOR !== void 0 ? env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false" : isTerminal && env.TERM !== "dumb";
}
function today({ SOURCE_DATE_EPOCH: epoch }) {
  let seconds = epoch !== void 0 && /^\d+$/.test(epoch) ? Number(epoch) : Date.now() / 1e3;
  return new Date(seconds * 1e3).toISOString().slice(0, 10);
}

export {
  readTerminal,
  cacheFolder
};
