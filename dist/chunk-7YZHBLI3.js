import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);
import {
  nearest
} from "./chunk-UBAHLTCH.js";
import {
  FORMAT_NAMES,
  isFormatName
} from "./chunk-QYGKBKWS.js";
import {
  ConfigError
} from "./chunk-76UQJFFJ.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/usage.ts
var OPTIONS = {
  base: {
    value: "REV",
    help: "what to compare with (default: the merge base of HEAD and the upstream default branch)"
  },
  head: {
    value: "REV",
    help: "what to check (default: the work tree with its staged, unstaged and untracked files)"
  },
  staged: { value: null, help: "check the index, as a pre-commit hook does" },
  repo: {
    value: "DIR",
    help: "the repository, with or without a work tree (default: the one around the current folder)"
  },
  rev: { value: "REV", help: "look at this revision; needs no work tree" },
  shard: { value: "I/N", help: "report the I-th of N parts of the files; merge puts the parts together" },
  label: {
    value: "NAME",
    help: "what the repository is called where reports are merged, such as openstack/nova"
  },
  since: {
    value: "DATE",
    help: 'the first day: 2020-03-31, 2020-03, 2020 or "18 months" (default: all of it)'
  },
  every: { value: "PERIOD", help: "week, month or release (default: month)" },
  cache: {
    value: "DIR",
    help: "where history keeps what it has found; safe to delete (default: the user's cache folder)"
  },
  config: {
    value: "FILE",
    help: "use this config file instead of the repository's .github/no-new-eventlet.yml"
  },
  format: {
    value: "FORMAT[=FILE]",
    help: `how to report, and where: ${FORMAT_NAMES.join(", ")} (default: text); may be given several times`,
    repeatable: !0,
    short: "f"
  },
  output: { value: "FILE", help: "write the report there instead of to stdout", short: "o" },
  color: { value: "WHEN", help: "auto, always or never; NO_COLOR and FORCE_COLOR are respected" },
  quiet: { value: null, help: "only findings, problems, and a verdict that is not pass", short: "q" },
  version: { value: null, help: "print the version", short: "V" },
  help: { value: null, help: "print this help", short: "h" }
}, SHARED = [
  "config",
  "format",
  "output",
  "color",
  "quiet",
  "version",
  "help"
], COMMANDS = {
  check: {
    operands: "",
    help: "compare two revisions: what is new, what is gone, and what the policy says",
    options: ["base", "head", "staged", "repo"],
    examples: [
      "no-new-eventlet check",
      "no-new-eventlet check --base origin/main --head HEAD --format sarif=report.sarif"
    ]
  },
  scan: {
    operands: "[PATH...]",
    help: "inventory of what stands now, below the paths (default: the current folder)",
    options: ["rev", "repo", "shard", "label"],
    examples: ["no-new-eventlet scan", "no-new-eventlet scan --rev HEAD --repo ../nova.git --format json"]
  },
  merge: {
    operands: "REPORT.json...",
    help: "several inventories (shards, repositories) into one; --config names a budget to hold it to",
    options: [],
    examples: ["no-new-eventlet merge nova.json swift.json --format html=eventlet.html"]
  },
  history: {
    operands: "",
    help: "inventory at points of the past, from git alone: is it getting less, and when is it done",
    options: ["since", "every", "rev", "repo", "cache"],
    examples: [
      "no-new-eventlet history --since 2020",
      "no-new-eventlet history --every release --format json=history.json"
    ]
  },
  explain: {
    operands: "[CATEGORY|SYMBOL]",
    help: "what a category or symbol is, what to write instead, and where the guides explain it",
    options: [],
    examples: ["no-new-eventlet explain eventlet.spawn", "no-new-eventlet explain timeouts"]
  },
  init: {
    operands: "",
    help: "write a config and a workflow; asks nothing, overwrites nothing",
    options: ["repo"],
    examples: ["no-new-eventlet init"]
  },
  demo: {
    operands: "",
    help: "show what a check looks like, on a small example made for it",
    options: [],
    examples: ["no-new-eventlet demo"]
  }
};
function helpText(topic) {
  return topic === null ? overview() : commandHelp(topic);
}
function overview() {
  return [
    "no-new-eventlet: nothing new of eventlet comes in; what goes out is seen and counted.",
    "",
    "Usage: no-new-eventlet COMMAND [OPTION...]",
    "",
    "Commands:",
    ...Object.entries(COMMANDS).map(([name, { help }]) => `  ${name.padEnd(10)}${help}`),
    "",
    "Options of every command:",
    ...SHARED.map(optionLine),
    "",
    "Exit codes: 0 pass or warn; 1 fail; 2 wrong usage, config or revision; 3 the check could not be completed.",
    "Help on one command: no-new-eventlet COMMAND --help",
    ""
  ].join(`
`);
}
function commandHelp(name) {
  let { operands, help, options, examples } = COMMANDS[name];
  return [
    `no-new-eventlet ${name}: ${help}`,
    "",
    `Usage: no-new-eventlet ${name}${operands ? ` ${operands}` : ""} [OPTION...]`,
    "",
    ...options.length > 0 ? ["Options:", ...options.map(optionLine), ""] : [],
    "Options of every command:",
    ...SHARED.map(optionLine),
    "",
    "Examples:",
    ...examples.map((example) => `  ${example}`),
    ""
  ].join(`
`);
}
function optionLine(name) {
  let { value, help, short } = OPTIONS[name];
  return `  ${`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`.padEnd(27)} ${help}`;
}

// src/cli/arguments.ts
function parseCommandLine(args) {
  let { values, operands } = parse(args), [name, ...rest] = operands, asked = {
    options: values.options,
    destinations: destinationsOf(values),
    color: colorOf(values.options.color)
  };
  if (values.options.version) return { command: "version", topic: null, operands: [], ...asked };
  if (name === void 0 || name === "help" || values.options.help) {
    let topic = name === "help" ? rest[0] : name;
    return {
      command: "help",
      topic: topic === void 0 ? null : commandNamed(topic),
      operands: [],
      ...asked
    };
  }
  let command = commandNamed(name);
  return refuseForeign(command, values.options), { command, topic: null, operands: rest, ...asked };
}
function parse(args) {
  let config = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { value, short, repeatable }]) => [
      name,
      {
        type: value === null ? "boolean" : "string",
        multiple: repeatable ?? !1,
        ...short ? { short } : {}
      }
    ])
  ), { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: !0,
    strict: !1,
    tokens: !0
  });
  for (let token of tokens)
    token.kind === "option" && checkOption(token.name, token.rawName, token.value);
  let { format, ...options } = values;
  return {
    values: { options, formats: format ?? [] },
    operands: positionals
  };
}
function checkOption(name, rawName, value) {
  if (!isOption(name)) {
    let near = nearest(name, Object.keys(OPTIONS));
    throw new ConfigError(
      `there is no option ${rawName}${near ? `; did you mean --${near}?` : "."} See --help.`
    );
  }
  let wanted = OPTIONS[name].value;
  if (wanted === null && value !== void 0) throw new ConfigError(`${rawName} takes no value`);
  if (wanted !== null && (value === void 0 || value === ""))
    throw new ConfigError(`${rawName} needs a value: ${wanted}`);
}
function isOption(name) {
  return Object.hasOwn(OPTIONS, name);
}
function commandNamed(name) {
  if (Object.hasOwn(COMMANDS, name)) return name;
  let near = nearest(name, Object.keys(COMMANDS));
  throw new ConfigError(
    `there is no command ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."} See --help.`
  );
}
function refuseForeign(command, options) {
  let known = [...COMMANDS[command].options, ...SHARED], foreign = Object.keys(options).find((name) => !known.includes(name));
  if (foreign) throw new ConfigError(`${command} has no option --${foreign}; see ${command} --help`);
}
function destinationsOf({ options, formats }) {
  let output = typeof options.output == "string" ? options.output : null, destinations = formats.map((each) => {
    let [, name = "", file] = /^([^=]*)(?:=(.+))?$/s.exec(each) ?? [];
    return { format: formatNamed(name), file: file ?? null };
  });
  if (destinations.length === 0) return [{ format: "text", file: output }];
  if (destinations.filter(({ file }) => file === null).length > 1)
    throw new ConfigError(
      "only one format can go to stdout; give the others a file: --format sarif=report.sarif"
    );
  return destinations.map(({ format, file }) => ({ format, file: file ?? output }));
}
function formatNamed(name) {
  if (isFormatName(name)) return name;
  let near = nearest(name, FORMAT_NAMES), known = FORMAT_NAMES.join(", ");
  throw new ConfigError(
    `there is no format ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."} Formats: ${known}`
  );
}
function colorOf(value) {
  if (value === void 0 || value === "auto") return "auto";
  if (value === "always" || value === "never") return value;
  throw new ConfigError(`--color takes auto, always or never, not ${JSON.stringify(value)}`);
}

export {
  helpText,
  parseCommandLine
};
