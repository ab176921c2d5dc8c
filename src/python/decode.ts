/** Bytes of Python source → text, as Python's own tokenizer decodes it: BOM, PEP 263 cookie, else UTF-8. */

import { isAscii } from 'node:buffer';

/** The text without its BOM, or why Python itself could not read the file. */
export type Decoded = { readonly text: string } | { readonly undecodable: string };

/** PEP 263: the cookie stands in a comment on line 1, or on line 2 when line 1 is blank or a comment. */
const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK_OR_COMMENT = /^[ \t\f]*(?:#.*)?$/;

/** Python's names for codecs (Lib/encodings/aliases.py) where the Encoding Standard has no label of that form. */
const PYTHON_CODECS: Readonly<Record<string, string>> = {
  'utf-8-sig': 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  cp65001: 'utf-8',
  'euc-jp': 'euc-jp',
  eucjp: 'euc-jp',
  cp932: 'shift_jis',
  sjis: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'mac-roman': 'macintosh',
};
const LATIN_1 = new Set([
  'latin-1',
  'latin1',
  'iso-8859-1',
  'iso8859-1',
  '8859',
  'cp819',
  'l1',
  'iso-latin-1',
]);
const ASCII = new Set(['ascii', 'us-ascii', '646']);

/** The same bytes, with what a Buffer can do. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as Latin-1: every encoding that Python source may have keeps ASCII as it is. */
export function latin1Of(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('latin1');
}

/** Encodings of which ASCII is a part are told by their names; of the others few have ever been seen in Python. */
const OF_ASCII = /^(?:utf-?8|u8|utf|latin-?1|l1|iso-?8859-\d+|(?:us-)?ascii|cp125\d|windows-125\d|koi8-.*)$/;

/**
 * Decodes the source of one file. Line ends stay as they are.
 * @param latin1 the bytes as `latin1Of` has them, where the caller has it
 */
export function decodePython(bytes: Uint8Array, latin1 = latin1Of(bytes)): Decoded {
  if (latin1.includes('\0')) return { undecodable: 'it holds NUL bytes, so it is not Python source' };
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = hasBom ? bytes.subarray(3) : bytes;
  const cookie = findCookie(body);
  if (hasBom && cookie !== null && !isUtf8(cookie)) {
    return { undecodable: `its BOM says UTF-8 and its coding cookie says ${cookie}` };
  }
  const encoding = cookie ?? 'utf-8';
  if (isAscii(bytes) && OF_ASCII.test(encoding)) return { text: latin1 };
  return decodeAs(body, encoding);
}

function decodeAs(body: Uint8Array, encoding: string): Decoded {
  if (LATIN_1.has(encoding)) {
    return { text: latin1Of(body) };
  }
  if (ASCII.has(encoding)) {
    const at = body.findIndex((byte) => byte > 0x7f);
    return at < 0
      ? decodeAs(body, 'utf-8')
      : { undecodable: `it declares ASCII and has byte 0x${hex(body[at])}` };
  }
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(PYTHON_CODECS[encoding] ?? encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return { undecodable: `its encoding ${JSON.stringify(encoding)} is not known here` };
  }
  try {
    return { text: decoder.decode(body) };
  } catch {
    const hint = encoding === 'utf-8' ? '; a file in another encoding needs a coding cookie (PEP 263)' : '';
    return { undecodable: `it is not valid ${encoding}${hint}` };
  }
}

/** The declared encoding, normalised as Python does (lower case, `_` as `-`); null without a cookie. */
function findCookie(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 1024)).toString('latin1');
  const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
  const found = COOKIE.exec(first) ?? (BLANK_OR_COMMENT.test(first) ? COOKIE.exec(second) : null);
  return found?.[1] ? found[1].toLowerCase().replaceAll('_', '-') : null;
}

function isUtf8(encoding: string): boolean {
  return /^(utf-?8(-.*)?|u8|utf|cp65001)$/.test(encoding);
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).padStart(2, '0');
}
