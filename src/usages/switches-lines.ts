/** Files made of command lines → switches: Procfile, Dockerfile, systemd units, Makefile, shell scripts. */
import type { SwitchFileKind } from './manifest-paths.ts';
import type { Found } from './mention.ts';
import { type Command, FILLER, readCommands } from './shell-words.ts';
import { commandSwitches } from './switches-commands.ts';

/** The kinds that are read here. */
export type LineFileKind = Extract<
  SwitchFileKind,
  'procfile' | 'dockerfile' | 'service' | 'makefile' | 'shell'
>;

/** Instructions that run or set nothing (https://docs.docker.com/reference/dockerfile/). */
const IDLE_INSTRUCTION =
  /^\s*(?:LABEL|MAINTAINER|FROM|COPY|ADD|EXPOSE|VOLUME|USER|WORKDIR|STOPSIGNAL|SHELL)\s/i;
const INSTRUCTION = /^\s*(?:ONBUILD\s+)?(?:ENV|ARG|RUN|CMD|ENTRYPOINT|HEALTHCHECK)\s/i;
/** `ENV NAME value`, the old form. */
const OLD_ENV = /^(\s*ENV\s+[A-Za-z_]\w*)\s(?=\s*[^\s=])/i;

/** What a unit runs, and what it sets (systemd.service(5), systemd.exec(5)); the rest is prose and names. */
const UNIT_SETTING = /^\s*(?:Exec\w+|Environment)\s*=/;

/** A here-document that is printed. */
const PRINTED_TEXT = /^\s*(?:cat|echo)\s*<<-?\s*["'\\]?(\w+)/;

/** `NAME := value` of a Makefile, as an assignment without white space. */
const MAKE_ASSIGNMENT = /^(\s*(?:(?:export|override)[ \t]+)*[A-Za-z_][\w.-]*)([ \t]+)([:?+!]{0,3}=)([ \t]*)/;

/** The switches of a file of command lines. */
export function findLineSwitches(kind: LineFileKind, text: string, variables: ReadonlySet<string>): Found {
  return { mentions: commandSwitches(commandsOf(kind, text), variables), problems: [] };
}

function commandsOf(kind: LineFileKind, text: string): Command[] {
  switch (kind) {
    case 'procfile':
      return readCommands(lineFeeds(text));
    case 'shell':
      return readCommands(withoutPrintedText(text));
    case 'makefile':
      return readCommands(mapLines(text, makeAssignment));
    case 'dockerfile':
      return readCommands(mapLines(joined(text, /^\s*#/), dockerInstruction));
    case 'service':
      return readCommands(mapLines(joined(text, /^\s*[#;]/), unitSetting));
  }
}

/** A carriage return that ends a line alone becomes a line feed; every function here keeps a text's length. */
function lineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

function mapLines(text: string, map: (line: string) => string): string {
  return lineFeeds(text).replace(/[^\n]+/g, map);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/**
 * Joins lines that end with a backslash, as Docker and systemd do: a comment line among them goes, and does not end them.
 */
function joined(text: string, comment: RegExp): string {
  let going = false;
  return lineFeeds(text).replace(/[^\n]*(?:\n|$)/g, (line) => {
    if (comment.test(line)) return going ? blank(line) : line.replace(/[^\n]/g, ' ');
    going = /\\\r?\n$/.test(line);
    return going ? line.replace(/\\(\r?)\n$/, (end) => blank(end)) : line;
  });
}

/** Blanks what `cat <<END` prints, as in a script's own help; what it writes to a file or pipes on stays. */
function withoutPrintedText(text: string): string {
  let end: string | null = null;
  return mapLines(text, (line) => {
    if (end === null) {
      end = /[>|]/.test(line) ? null : (PRINTED_TEXT.exec(line)?.[1] ?? null);
      return line;
    }
    if (line.trim() !== end) return blank(line);
    end = null;
    return line;
  });
}

function dockerInstruction(line: string): string {
  if (IDLE_INSTRUCTION.test(line)) return blank(line);
  return line.replace(OLD_ENV, '$1=').replace(INSTRUCTION, blank);
}

function unitSetting(line: string): string {
  const setting = UNIT_SETTING.exec(line)?.[0];
  return setting ? blank(setting) + line.slice(setting.length) : blank(line);
}

/** Moves the operator to the name: both then are one word with the value, which stays where it is. */
function makeAssignment(line: string): string {
  if (line.startsWith('\t')) return line;
  return line.replace(MAKE_ASSIGNMENT, (_, name: string, before: string, operator: string, after: string) => {
    return name + operator + FILLER.repeat(before.length + after.length);
  });
}
