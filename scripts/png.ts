/** A browser's picture made small: a palette in place of full colours, which are all that text and boxes need. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** What this reads and writes; the chapters are those of the PNG specification (third edition). */
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const MOST_COLORS = 256;

/**
 * The picture with a palette, and with a text in it.
 * @param png As Chromium writes it: 8 bits a channel, without transparency, not interlaced.
 */
export function smaller(png: Buffer, keyword: string, text: string): Buffer {
  const { width, height, pixels } = decoded(png);
  const palette = popularColors(pixels);
  const rows = Buffer.alloc(height * (width + 1)); // each begins with its filter: 0, none
  const nearest = nearestIn(palette);
  for (const [at, color] of pixels.entries()) rows[at + Math.floor(at / width) + 1] = nearest(color);
  const header = Buffer.from(chunksOf(png)[0]?.content ?? '');
  header.set([8, 3], 8); // 11.2.1: bits, and color type 3, an index into the palette
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1')),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The text under a keyword; null where there is none. */
export function textIn(png: Buffer, keyword: string): string | null {
  const texts = chunksOf(png).filter(({ type }) => type === 'tEXt');
  const [found] = texts
    .map(({ content }) => content.toString('latin1').split('\0'))
    .filter(([name]) => name === keyword);
  return found?.[1] ?? null;
}

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), content: png.subarray(at + 8, end) });
    at = end + 4; // its checksum
  }
  return chunks;
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The pixels as 0xRRGGBB, row by row. */
function decoded(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const chunks = chunksOf(png);
  const header = chunks[0]?.content ?? Buffer.alloc(0);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bits, type, , , interlaced] = header.subarray(8);
  if (bits !== 8 || (type !== 2 && type !== 6) || interlaced !== 0)
    throw new Error('not a PNG of the kind wanted');
  const size = type === 2 ? 3 : 4;
  const data = chunks.filter((each) => each.type === 'IDAT').map(({ content }) => content);
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * size, size);
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3));
  return { width, height, pixels };
}

/** Undoes each row's filter (9.2). */
function unfiltered(rows: Buffer, length: number, size: number): Buffer {
  const count = rows.length / (length + 1);
  const bytes = Buffer.alloc(count * length);
  for (let row = 0; row < count; row++)
    for (let at = 0; at < length; at++) {
      const here = row * length + at;
      const left = at < size ? 0 : (bytes[here - size] ?? 0);
      const up = row === 0 ? 0 : (bytes[here - length] ?? 0);
      const corner = row === 0 || at < size ? 0 : (bytes[here - length - size] ?? 0);
      const guess = predicted(rows[row * (length + 1)] ?? 0, left, up, corner);
      bytes[here] = (rows[row * (length + 1) + 1 + at] ?? 0) + guess;
    }
  return bytes;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
        number,
        number,
        number,
      ]; // three
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}

/** Areas keep their very color; what is rare is the shades at the edges of letters. */
function popularColors(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const sorted = [...counts].sort(([a, many], [b, few]) => few - many || a - b);
  return sorted.slice(0, MOST_COLORS).map(([color]) => color);
}

function nearestIn(palette: readonly number[]): (color: number) => number {
  const known = new Map(palette.map((color, index) => [color, index]));
  return (color) => {
    const found = known.get(color) ?? indexOfNearest(palette, color);
    known.set(color, found);
    return found;
  };
}

function indexOfNearest(palette: readonly number[], color: number): number {
  const distances = palette.map((each) => {
    const wanted = channels(color);
    return channels(each).reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0);
  });
  return distances.indexOf(Math.min(...distances));
}

function channels(color: number): number[] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}
