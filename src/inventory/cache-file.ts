/** A cache on disk: one file a table of texts, checked when it is read and replaced as a whole. Safe to delete. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Says what a file is, and how the rest is laid out. */
const MAGIC = 'no-new-eventlet cache 1';
/** Tables of other versions and configs that a folder keeps, the latest ones: who goes back to one finds it. */
const KEPT = 8;

/** A table, and what was wrong with the one on disk; null where nothing was, or there was none. */
export interface ReadTable {
  readonly table: ReadonlyMap<string, string>;
  readonly damage: string | null;
}

/** Reads a table. A file that is not whole is as good as none. */
export async function readTable(folder: string, name: string): Promise<ReadTable> {
  const file = join(folder, name);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const damage = code === 'ENOENT' ? null : `${file} cannot be read (${code})`;
    return { table: new Map(), damage };
  }
  const table = parse(text);
  return table
    ? { table, damage: null }
    : { table: new Map(), damage: `${file} is damaged; it is made anew` };
}

function parse(text: string): ReadonlyMap<string, string> | null {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== `${MAGIC} ${digest(body)}`) return null;
  const table = new Map<string, string>();
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf('\n', at);
    const tab = body.indexOf('\t', at);
    if (line < 0 || tab < 0 || tab > line) return null;
    table.set(body.slice(at, tab), body.slice(tab + 1, line));
    at = line + 1;
  }
  return table;
}

/**
 * Writes a table beside the old one and puts it in its place, so that a reader finds the one or the other. Keys and
 * values hold no line end, keys no tab.
 * @returns why it could not be written, or null
 */
export async function writeTable(
  folder: string,
  name: string,
  table: ReadonlyMap<string, string>,
): Promise<string | null> {
  const body = [...table].map(([key, value]) => `${key}\t${value}\n`).join('');
  const temporary = join(folder, `.${name}.${randomUUID()}`);
  try {
    await makeFolder(folder);
    await writeFile(temporary, `${MAGIC} ${digest(body)}\n${body}`);
    await rename(temporary, join(folder, name));
    await dropOldest(folder);
    return null;
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    return `the cache ${folder} cannot be written: ${error instanceof Error ? error.message : error}`;
  }
}

/** With those above it. Node's own `recursive` never ends where a folder can't be made and the one above is there, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST') return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder).catch((again) => {
      if (again?.code !== 'EEXIST') throw again; // another run was quicker
    });
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (names.length <= KEPT) return;
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const latestFirst = names.map((name, at) => ({ name, time: times[at] ?? 0 }));
  latestFirst.sort((a, b) => b.time - a.time);
  for (const { name } of latestFirst.slice(KEPT)) await rm(join(folder, name), { force: true });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
