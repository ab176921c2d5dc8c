import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  check
} from "./chunk-JGWQFE53.js";
import {
  lookingWith,
  pythonSyntax
} from "./chunk-EMFKF2LZ.js";
import {
  configForChange,
  configNamed
} from "./chunk-6F6N3M3C.js";
import {
  emit,
  optionText
} from "./chunk-KDYLWKGE.js";
import {
  openRepository
} from "./chunk-LYB3S53Q.js";
import {
  TOOL
} from "./chunk-IAMJ644X.js";
import {
  EXIT
} from "./chunk-O2ZVNNVP.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";
import {
  __callDispose,
  __using
} from "./chunk-2OMAMYGH.js";

// src/cli/check.ts
import { resolve } from "node:path";
async function runCheck(line, terminal) {
  var _stack = [];
  try {
    let [operand] = line.operands;
    if (operand !== void 0)
      throw new ConfigError(
        `check takes no path (${JSON.stringify(operand)}); \`paths\` and \`exclude\` in the config choose files`
      );
    let repository = __using(_stack, await openRepository(
      resolve(terminal.cwd, optionText(line, "repo") ?? "."),
      terminal.env
    ), !0);
    let report = await checkRepository(repository, line, terminal);
    await emit(report, line, terminal);
    return report.verdict === "fail" ? EXIT.fail : EXIT.ok;
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function checkRepository(repository, line, terminal) {
  let asked = {
    base: optionText(line, "base"),
    head: optionText(line, "head"),
    staged: line.options.staged === !0
  };
  if (asked.staged && asked.head !== void 0)
    throw new ConfigError("--staged and --head exclude each other");
  let first = await repository.changes(asked), named = optionText(line, "config"), { config, origin } = await (named === void 0 ? configForChange(repository, first) : configNamed(named, terminal.cwd)), changes = await repository.changes({ ...asked, maxFileSize: config.maxFileSize }), looking = lookingWith(pythonSyntax(), terminal.today, config);
  return check(changes, { tool: TOOL, config, origin, looking, label: null });
}

export {
  runCheck
};
