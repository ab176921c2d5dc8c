/** Requirements in pip's own format: `requirements.txt`, constraints. */
import type { Found, Mention } from './mention.ts';
import { dependency, readPipLine } from './requirement.ts';

/** A comment of pip's format: at the start of a line or after white space. */
const COMMENT = /(?:^|\s)#.*$/;

/** pip's options of one requirement; hashes would drown the statement. */
const OPTIONS = /\s--(?:hash|global-option|config-settings?)\b.*$/s;

/** A line as pip sees it, after joining; `text` has the length of what it was made of, so offsets hold. */
interface LogicalLine {
  readonly start: number;
  readonly text: string;
}

/** The requirements on eventlet of a file in pip's requirements format. */
export function findPipRequirements(text: string): Found {
  const mentions: Mention[] = [];
  for (const { start, text: line } of logicalLines(text)) {
    const bare = line.replace(COMMENT, '');
    const requirement = readPipLine(bare);
    if (requirement) mentions.push(dependency(requirement, start, bare.replace(OPTIONS, '')));
  }
  return { mentions, problems: [] };
}

/** Joins lines that end with a backslash; a comment line ends a joined one (pip, `req_file.py`, `join_lines`). */
function* logicalLines(text: string): Generator<LogicalLine> {
  let start = 0;
  let joined = '';
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const [whole, line = '', end = ''] = match;
    if (!joined) start = match.index;
    const comment = /^\s*#/.test(line);
    if (!comment && line.endsWith('\\') && end) {
      joined += `${line.slice(0, -1)} ${' '.repeat(end.length)}`;
      continue;
    }
    yield { start, text: joined + (comment ? '' : line) };
    joined = '';
    if (!whole) return;
  }
}
