import { At as nearest, Et as isFormatName, bt as OPTIONS, jt as ConfigError, wt as FORMAT_NAMES, xt as SHARED, yt as COMMANDS } from "./start.js";
import { parseArgs } from "node:util";
// src/cli/arguments.ts
/** The command line → one typed value. */
/** @throws ConfigError that says what was not understood, and what comes nearest. */
function parseCommandLine(args) {
	const { values, operands } = parse(args);
	const [name, ...rest] = operands;
	const asked = {
		options: values.options,
		destinations: destinationsOf(values),
		color: colorOf(values.options.color)
	};
	if (values.options.version) return {
		command: "version",
		topic: null,
		operands: [],
		...asked
	};
	if (name === void 0) refuseNoCommand(values);
	if (name === void 0 || name === "help" || values.options.help) {
		const topic = name === "help" ? rest[0] : name;
		return {
			command: "help",
			topic: topic === void 0 ? null : commandNamed(topic),
			operands: [],
			...asked
		};
	}
	const command = commandNamed(name);
	refuseForeign(command, values.options);
	return {
		command,
		topic: null,
		operands: rest,
		...asked
	};
}
function parse(args) {
	const config = Object.fromEntries(Object.entries(OPTIONS).map(([name, { value, short, repeatable }]) => [name, {
		type: value === null ? "boolean" : "string",
		multiple: repeatable ?? false,
		...short ? { short } : {}
	}]));
	const { tokens, values, positionals } = parseArgs({
		args: [...args],
		options: config,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) if (token.kind === "option") checkOption(token.name, token.rawName, token.value);
	const { format, ...options } = values;
	return {
		values: {
			options,
			formats: format ?? []
		},
		operands: positionals
	};
}
function checkOption(name, rawName, value) {
	if (!isOption(name)) {
		const near = nearest(name, Object.keys(OPTIONS));
		throw new ConfigError(`there is no option ${rawName}${near ? `; did you mean --${near}?` : "."} See --help.`);
	}
	const wanted = OPTIONS[name].value;
	if (wanted === null && value !== void 0) throw new ConfigError(`${rawName} takes no value`);
	if (wanted !== null && (value === void 0 || value === "")) throw new ConfigError(`${rawName} needs a value: ${wanted}`);
}
function isOption(name) {
	return Object.hasOwn(OPTIONS, name);
}
function commandNamed(name) {
	if (Object.hasOwn(COMMANDS, name)) return name;
	const near = nearest(name, Object.keys(COMMANDS));
	throw new ConfigError(`there is no command ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."} See --help.`);
}
/** A forgotten `check` must not end as one that passed; without anything at all, help is what is wanted. */
function refuseNoCommand({ options, formats }) {
	const given = formats.length > 0 ? "format" : Object.keys(options)[0];
	if (given === void 0 || options.help) return;
	throw new ConfigError(`name a command: no-new-eventlet check --${given} …, or see --help`);
}
function refuseForeign(command, options) {
	const known = [...COMMANDS[command].options, ...SHARED];
	const foreign = Object.keys(options).find((name) => !known.includes(name));
	if (foreign) throw new ConfigError(`${command} has no option --${foreign}; see ${command} --help`);
}
function destinationsOf({ options, formats }) {
	const output = typeof options.output === "string" ? options.output : null;
	const destinations = formats.map((each) => {
		const [name = "", ...rest] = each.split("=");
		const file = rest.length === 0 ? null : rest.join("=");
		if (file === "") throw new ConfigError(`--format ${each} names no file`);
		return {
			format: formatNamed(name),
			file
		};
	});
	if (destinations.length === 0) return [{
		format: "text",
		file: output
	}];
	if (destinations.filter(({ file }) => file === null).length > 1) throw new ConfigError("only one format can go to stdout; give the others a file: --format sarif=report.sarif");
	return destinations.map(({ format, file }) => ({
		format,
		file: file ?? output
	}));
}
function formatNamed(name) {
	if (isFormatName(name)) return name;
	const near = nearest(name, FORMAT_NAMES);
	const known = FORMAT_NAMES.join(", ");
	throw new ConfigError(`there is no format ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : "."} Formats: ${known}`);
}
function colorOf(value) {
	if (value === void 0 || value === "auto") return "auto";
	if (value === "always" || value === "never") return value;
	throw new ConfigError(`--color takes auto, always or never, not ${JSON.stringify(value)}`);
}
export { parseCommandLine as t };
