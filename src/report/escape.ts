/** Neutralises hostile text for where it goes: a terminal, Markdown, a workflow command, a URI. */

/**
 * What a reader cannot see, or what moves, hides or reorders what they see: C0 and C1 controls, soft hyphen,
 * bidirectional controls (Unicode UAX 9, "Trojan Source"), zero-width and invisible operators, line and paragraph
 * separators, tag characters, and surrogates that stand alone (git's path bytes that are not UTF-8).
 * Joiners (U+200C, U+200D) stay: names and emoji are spelled with them.
 */
const UNSEEN =
  /[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Escapes one character as Python would write it; a surrogate-escaped byte (PEP 383) as the byte it stands for. */
function visibleCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const byte = isEscapedByte(code) ? code - 0xdc00 : code;
  if (byte <= 0xff) return `\\x${byte.toString(16).padStart(2, '0')}`;
  return code <= 0xffff
    ? `\\u${code.toString(16).padStart(4, '0')}`
    : `\\U${code.toString(16).padStart(8, '0')}`;
}

function isEscapedByte(code: number): boolean {
  return code >= 0xdc80 && code <= 0xdcff;
}

/**
 * The text on one line with nothing hidden in it: what a terminal, a log and every plain-text field may be given.
 * Meant for eyes; a backslash that was there already stays, so it cannot be undone.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, visibleCharacter);
}

/** A path for a field that a program compares with its own: only what no UTF-8 can hold is written out. */
export function fieldPath(path: string): string {
  return path.replace(/\p{Cs}/gu, visibleCharacter);
}

/**
 * Lines for a log in which the Actions runner finds no command: it takes `::name` at the start of a line, after spaces,
 * and `##[name]` anywhere (actions/runner, `ActionCommand.cs`).
 */
export function inertLines(text: string): string {
  return text.replace(/^([^\S\n]*(?:\x1b\[\d+m)*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '#\\x23[');
}

/** A value as indented JSON with a line end; no `##[` in it, which the Actions runner takes for a command in a log. */
export function inertJson(value: unknown): string {
  return inertJsonText(JSON.stringify(value, null, 2));
}

/** The same of JSON that has been made text already. */
export function inertJsonText(json: string): string {
  return `${json.replaceAll('##[', '#\\u0023[')}\n`;
}

/** A Markdown code span that shows exactly this text (CommonMark 6.1): the fence is longer than any run inside. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown === '') return '';
  const runs = shown.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
  return fence + pad + shown + pad + fence;
}

/** A Markdown code block of these lines (CommonMark 4.5): the fence is longer than any run of back-ticks inside. */
export function codeBlock(text: string, language: string): string {
  const lines = text.trimEnd().split('\n').map(visible);
  const longest = Math.max(
    2,
    ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...lines, fence].join('\n');
}

/** ASCII with a meaning in Markdown or GitHub's mathematics; an underscore only where it can open or close emphasis. */
const MARKUP = /[\\`*[\]<>&|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
/** What opens a block (heading, list, quote, setext line) when a line starts with it. */
const BLOCK_START = /^[-+=#]|(?<=^\d+)[.)](?=\s|$)/;
/** What GitHub links, or turns into an emoji, after rendering: mentions, issues, bare addresses, `:short-codes:`. */
const LINKED_LATER = /@(?=\w)|#(?=\d)|GH-(?=\d)|:(?=\/\/|[a-z0-9_+-]+:)|www(?=\.)/gi;

/** Stands for the place to part what would be linked; `visible` leaves none in the text. */
const PART = '\0';
const ZERO_WIDTH_SPACE = '&#8203;';

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Text as Markdown that renders to that text and nothing else: no element, link, mention or block. Character references
 * cannot open structure (CommonMark 2.5); a zero-width space parts what GitHub would link after rendering.
 */
export function prose(text: string): string {
  return visible(text)
    .trim()
    .replace(LINKED_LATER, (start) => start + PART)
    .replace(MARKUP, entity)
    .replace(BLOCK_START, entity)
    .replaceAll(PART, ZERO_WIDTH_SPACE);
}

/** One of our own sentences: what stands in back-ticks becomes code, the rest prose. Safe whatever was quoted in it. */
export function sentence(text: string): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return prose(text);
  return parts
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : spacedProse(part)))
    .join('')
    .trim();
}

/** Prose that keeps one space where the text had some at its ends. */
function spacedProse(text: string): string {
  const body = prose(text);
  if (body === '') return text === '' ? '' : ' ';
  return (/^\s/.test(text) ? ' ' : '') + body + (/\s$/.test(text) ? ' ' : '');
}

/** Markdown that may stand in a cell of a table: a pipe is escaped, also within code (GFM 4.10). */
export function cell(markdown: string): string {
  return markdown.replaceAll('|', '\\|');
}

/** An address that a link may go to, percent-encoded; null for any scheme but http and https. */
export function safeUrl(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return [...url]
    .map((character) => (/[\w\-.~:/?#@!$+,;=%&]/.test(character) ? character : percent(character)))
    .join('');
}

/** A Markdown link. `label` is Markdown already; without a safe address it stands alone. */
export function link(label: string, url: string): string {
  const address = safeUrl(url);
  return address === null ? label : `[${label}](${address.replaceAll('&', '&amp;')})`;
}

function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (isEscapedByte(code)) return `%${(code - 0xdc00).toString(16).toUpperCase()}`;
  if (code < 0x80) return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character);
}

/** A repository path as a relative URI (RFC 3986): every byte but the unreserved ones and `/` percent-encoded. */
export function pathUri(path: string): string {
  return [...path]
    .map((character) => (/[A-Za-z0-9\-._~/]/.test(character) ? character : percent(character)))
    .join('');
}

/** The message of a workflow command; lines stay apart (actions/toolkit, `command.ts`). */
export function commandData(text: string): string {
  return text.split('\n').map(visible).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** A property's value of a workflow command. */
export function commandProperty(text: string): string {
  return commandData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
