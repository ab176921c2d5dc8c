/** The lines of a file in which import statements may start, as `importedByLines` takes them. */
import { bufferOf } from '../python/decode.ts';
import { holdsStatement } from './imported-names.ts';

const IMPORT = 'import';
const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;

/** As Latin-1, with those that are joined to them from above. */
export function importLinesOf(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes);
  const lines: string[] = [];
  for (let at = buffer.indexOf(IMPORT); at >= 0; ) {
    let start = buffer.lastIndexOf(LINE_FEED, at) + 1;
    while (isJoined(buffer, start)) start = buffer.lastIndexOf(LINE_FEED, start - 2) + 1;
    const found = buffer.indexOf(LINE_FEED, at);
    const end = found < 0 ? buffer.length : found;
    const line = buffer.toString('latin1', start, end);
    if (holdsStatement(line)) lines.push(line);
    at = buffer.indexOf(IMPORT, end);
  }
  return lines.join('\n');
}

/** Whether a backslash joins the line that starts here to the one above. */
function isJoined(buffer: Buffer, start: number): boolean {
  const last = buffer[start - 2] === 0x0d ? start - 3 : start - 2;
  return start > 1 && buffer[last] === BACKSLASH;
}
