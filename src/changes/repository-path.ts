/** Git's path bytes as strings and back: valid UTF-8 as it is, every other byte as a lone surrogate, as Python does. */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** PEP 383: byte 0x80 becomes U+DC80, and so on to 0xFF. Valid UTF-8 never holds a surrogate, so this is reversible. */
const ESCAPE = 0xdc00;
const ESCAPED = /[\udc80-\udcff]/;

/** The repository path that git wrote as these bytes. */
export function decodePath(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return decodePiecewise(bytes);
  }
}

/** What git, and the file system, call this repository path. */
export function encodePath(path: string): Buffer {
  if (!ESCAPED.test(path)) return Buffer.from(path, 'utf8');
  const parts = path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/).map((part) => {
    const code = part.charCodeAt(0);
    const isEscape = part.length === 1 && code >= ESCAPE + 0x80 && code <= ESCAPE + 0xff;
    return isEscape ? Buffer.from([code - ESCAPE]) : Buffer.from(part, 'utf8');
  });
  return Buffer.concat(parts);
}

/** The path in the form that costs `fs` least: a string where that says it, else bytes. */
export function fileSystemPath(path: string): string | Buffer {
  return ESCAPED.test(path) ? encodePath(path) : path;
}

/** Splits what git's `-z` wrote into its fields; the end of the last one is optional. */
export function splitNul(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0; start < output.length; ) {
    const nul = output.indexOf(0, start);
    const end = nul < 0 ? output.length : nul;
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
  return fields;
}

/** What git's `-z` wrote, as paths. Most output is valid UTF-8 as a whole, which is decoded at once. */
export function decodePaths(output: Buffer): string[] {
  if (output.length === 0) return [];
  try {
    const paths = utf8.decode(output).split('\0');
    if (paths.at(-1) === '') paths.pop();
    return paths;
  } catch {
    return splitNul(output).map(decodePath);
  }
}

function decodePiecewise(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at);
    if (length === 0) {
      text += String.fromCharCode(ESCAPE + (bytes[at] ?? 0));
      at += 1;
    } else {
      text += utf8.decode(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return text;
}

/** Bytes of the one well-formed UTF-8 sequence at `at`; 0 where there is none. */
function validLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
    try {
      utf8.decode(bytes.subarray(at, at + length));
      return length;
    } catch {
      // a longer sequence may be well-formed
    }
  }
  return 0;
}
