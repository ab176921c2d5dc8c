/** One requirement, as PEP 508 and pip write it: whether it brings eventlet, and where its name stands. */
import { fold, type Mention } from './mention.ts';

/** The category of every dependency: which part of eventlet is used, a requirement does not say. */
const DEPENDENCY_CATEGORY = 'other';

/** A requirement that brings eventlet; offsets within the text it was read from. */
export interface Requirement {
  /** `eventlet`, or the package with the extra: `gunicorn[eventlet]`. Names are normalised. */
  readonly symbol: string;
  readonly start: number;
  readonly end: number;
}

/** PEP 508's identifier, then optional extras. */
const NAME = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(\s*\[([^\]]*)\])?/;

/** What may follow a name: versions or a URL, then a marker or an option of pip (`--hash`). */
const AFTER_NAME =
  /^\s*(?:@\s*\S+|\(?(?:\s*(?:===?|~=|!=|<=?|>=?)\s*[^\s,;()<>=!~]+\s*,?)*\)?)\s*(?:$|;|--[a-z]|\\)/;

/** `#egg=NAME` of a URL; pip takes the name from there. */
const EGG = /[#&]egg=([^&\s]+)/;

/** A URL, a path, or an archive: what pip takes instead of a name. */
const DIRECT =
  /^(?:[a-z][a-z+]*:\/\/|git\+|hg\+|svn\+|bzr\+|git@|\.{0,2}\/|\.(?=\[|$|\s)|\S+\.(?:whl|tar\.gz|zip)(?:\s|$|#|;))/i;

/** The name in the last part of a direct reference: `…/eventlet.git@v1`, `…/eventlet-0.36.1.tar.gz`, `…/eventlet/archive/v1.zip`. */
const DIRECT_NAME =
  /(?<=\/|^)(eventlet)(?=(?:\.git)?(?:@[^/\s#]*)?\/?(?:[\s#?;]|$)|-\d[^/\s]*\.(?:whl|tar\.gz|zip)|\/(?:archive|zipball|tarball|releases)\/)/i;

/** A local project with the extra: `.[eventlet]`, `./plugins/web[eventlet,redis]`. */
const LOCAL_EXTRA = /^(\.{0,2}(?:\/[^\s[\]]*)?)\[([^\]]*)\]/;

/** A package's or an extra's name, normalised (PEP 503, PEP 685). */
export function normalise(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** Whether a list of extras, as between brackets, names eventlet. */
export function hasEventletExtra(extras: string): boolean {
  return extras.split(',').some((extra) => normalise(extra.trim()) === 'eventlet');
}

/** The symbol of a package with its extras, both as written; null where it does not bring eventlet. */
export function symbolOf(name: string, extras: string): string | null {
  const package_ = normalise(name);
  if (package_ === 'eventlet') return 'eventlet';
  return hasEventletExtra(extras) ? `${package_}[eventlet]` : null;
}

/**
 * Reads one PEP 508 requirement (https://peps.python.org/pep-0508/), with what pip allows after it. Null where it does not
 * bring eventlet, and where the text is no requirement (`eventlet is great`).
 */
export function readRequirement(text: string): Requirement | null {
  const match = NAME.exec(text);
  // Folded, so that the expression's runs of white space stay short whatever the text holds.
  if (!match || !AFTER_NAME.test(fold(text.slice(match[0].length)))) return null;
  const [whole, name = '', brackets = '', extras = ''] = match;
  const symbol = symbolOf(name, extras);
  if (!symbol) return null;
  const start = whole.length - whole.trimStart().length;
  return { symbol, start, end: start + name.length + (symbol === 'eventlet' ? 0 : brackets.length) };
}

/**
 * Reads one line of pip's requirements format (https://pip.pypa.io/en/stable/reference/requirements-file-format/): a
 * requirement, `-e URL`, a URL or a path. Options (`-r`, `-c`, `--index-url`) bring nothing themselves.
 */
export function readPipLine(text: string): Requirement | null {
  const editable = /^\s*(?:-e|--editable)(?:\s*=\s*|\s+|(?=\S))["']?/.exec(text)?.[0] ?? '';
  const rest = text.slice(editable.length);
  const offset = editable.length + rest.length - rest.trimStart().length;
  const target = rest.trimStart();
  const found = DIRECT.test(target) || editable ? readDirect(target) : readRequirement(target);
  return found && { ...found, start: found.start + offset, end: found.end + offset };
}

function readDirect(target: string): Requirement | null {
  const egg = EGG.exec(target);
  if (egg?.[1]) {
    const found = readRequirement(egg[1]);
    const offset = egg.index + egg[0].length - egg[1].length;
    return found && { ...found, start: found.start + offset, end: found.end + offset };
  }
  const local = LOCAL_EXTRA.exec(target);
  if (local && hasEventletExtra(local[2] ?? '')) {
    return { symbol: `${local[1]}[eventlet]`, start: 0, end: local[0].length };
  }
  const name = DIRECT_NAME.exec(target.split(/\s/, 1)[0] ?? '');
  return name && { symbol: 'eventlet', start: name.index, end: name.index + 'eventlet'.length };
}

/** The mention of a requirement that stands at an offset of a file's text. */
export function dependency(requirement: Requirement, offset: number, statement: string): Mention {
  return {
    start: offset + requirement.start,
    end: offset + requirement.end,
    kind: 'dependency',
    symbol: requirement.symbol,
    category: DEPENDENCY_CATEGORY,
    statement: fold(statement),
  };
}
