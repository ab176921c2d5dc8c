import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  runCheck
} from "./chunk-GOUX7KYC.js";
import "./chunk-JGWQFE53.js";
import "./chunk-S7QFZ4WU.js";
import "./chunk-EMFKF2LZ.js";
import "./chunk-NT7EA5YB.js";
import "./chunk-SW6RDBGO.js";
import "./chunk-A75LWE3O.js";
import "./chunk-WEUPMAIL.js";
import "./chunk-4CG4QDJF.js";
import "./chunk-TBSN4HBE.js";
import "./chunk-6F6N3M3C.js";
import "./chunk-5VISM2TE.js";
import "./chunk-ESZ2MITD.js";
import "./chunk-KDYLWKGE.js";
import "./chunk-IW5IZ5UJ.js";
import "./chunk-EMLDNISN.js";
import "./chunk-YDOLPFRT.js";
import "./chunk-LYB3S53Q.js";
import "./chunk-2L4MMWNO.js";
import "./chunk-UUWFCGST.js";
import "./chunk-B4FQZ2TU.js";
import "./chunk-O2YEN5EY.js";
import "./chunk-EWFHYQZM.js";
import {
  parseCommandLine
} from "./chunk-7YZHBLI3.js";
import "./chunk-IAMJ644X.js";
import "./chunk-UBAHLTCH.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import "./chunk-QYGKBKWS.js";
import {
  IncompleteError
} from "./chunk-76UQJFFJ.js";
import "./chunk-JQBI2OGL.js";
import "./chunk-U56Z3OH6.js";
import "./chunk-2OMAMYGH.js";

// src/cli/demo.ts
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
async function runDemo(line, terminal) {
  let folder = await mkdtemp(join(tmpdir(), "no-new-eventlet-demo-")), repository = join(folder, "repository");
  await makeRepository(repository, fileURLToPath(new URL("examples/", terminal.home)), terminal.env);
  let [markdown, json] = [join(folder, "report.md"), join(folder, "report.json")], asked = ["check", "--repo", repository, "--base", "main", "--head", "pull-request"], formats = ["--format", "text", "--format", `markdown=${markdown}`, "--format", `json=${json}`], say = (text) => terminal.stdout.write(`${text}
`);
  return say("A small service, and a pull request that adds, moves, keeps and removes usages of eventlet:"), say(`$ no-new-eventlet ${asked.filter((_, i) => i !== 1 && i !== 2).join(" ")}
`), await runCheck({ ...parseCommandLine([...asked, ...formats]), color: line.color }, terminal), say(`
The same report as Markdown: ${markdown}`), say(`             and as JSON:     ${json}`), say(`The repository it is about:   ${repository}`), EXIT.ok;
}
async function makeRepository(repository, examples, around) {
  let env = { ...around, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  for (let name of Object.keys(env)) /^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/.test(name) && delete env[name];
  let identity = ["-c", "user.name=Demo", "-c", "user.email=demo@example.org"], git = (...args) => {
    try {
      execFileSync("git", ["-C", resolve(repository), ...identity, ...args], { env, stdio: "pipe" });
    } catch (error) {
      throw new IncompleteError(
        `git could not make the example: ${error instanceof Error ? error.message : error}`
      );
    }
  }, commit = async (side, message) => {
    await cp(join(examples, side), repository, { recursive: !0 }), git("add", "--all"), git("commit", "--quiet", "--message", message);
  };
  await cp(join(examples, "base"), repository, { recursive: !0 }), git("init", "--quiet", "--initial-branch", "main", "--template="), await commit("base", "The service"), git("switch", "--quiet", "--create", "pull-request"), git("rm", "--quiet", "-r", "."), await rm(join(repository, "service"), { recursive: !0, force: !0 }), await commit("head", "The pull request");
}
export {
  runDemo
};
