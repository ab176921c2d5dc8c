/** Files with their usages → the few folders and files that a treemap has room for. */

export interface FileCount {
  readonly path: string;
  readonly count: number;
}

/** What one rectangle stands for. */
export interface Leaf {
  /** A file; or, where they are too small to be seen, several of a folder. */
  readonly files: readonly FileCount[];
  readonly count: number;
}

export interface Folder {
  /** With `/` at the end; empty for the top. */
  readonly path: string;
  readonly count: number;
  /** The largest first. */
  readonly leaves: readonly Leaf[];
}

/** Folders beyond this many crowd out what they hold. */
const MOST_FOLDERS = 16;
/** A part of the whole below which a folder is not worth a frame, and a file not a rectangle of its own. */
const LEAST_FOLDER = 0.03;
const LEAST_FILE = 0.003;
/** Rectangles in all; each is a link. */
const MOST_FILES = 150;

/** Folders are opened, the largest first, as long as that shows more; the largest folder comes first. */
export function folders(files: readonly FileCount[]): readonly Folder[] {
  const whole = sum(files);
  const open: Branch[] = [{ path: '', files, closed: false }];
  while (open.length < MOST_FOLDERS) {
    const [largest] = open.filter(({ closed }) => !closed).sort(bySize);
    if (!largest) break;
    open.splice(open.indexOf(largest), 1, ...split(largest, whole * LEAST_FOLDER));
  }
  const seen = [...files].sort((a, b) => b.count - a.count).slice(0, MOST_FILES);
  const least = Math.max(whole * LEAST_FILE, seen.length === MOST_FILES ? (seen.at(-1)?.count ?? 0) : 0);
  return open
    .sort(bySize)
    .map(({ path, files }) => ({ path, count: sum(files), leaves: leaves(files, least) }));
}

interface Branch {
  readonly path: string;
  readonly files: readonly FileCount[];
  /** Whether it has been found to hold nothing worth opening. */
  readonly closed: boolean;
}

/** The folder's folders that are large enough, and what is left of it; itself, closed, where it has none. */
function split(branch: Branch, least: number): readonly Branch[] {
  const below = new Map<string, FileCount[]>();
  const left: FileCount[] = [];
  for (const file of branch.files) {
    const end = file.path.indexOf('/', branch.path.length);
    const path = file.path.slice(0, end + 1);
    const inside = below.get(path);
    if (end < 0) left.push(file);
    else if (inside) inside.push(file);
    else below.set(path, [file]);
  }
  const large = [...below].filter(([, files]) => sum(files) >= least);
  for (const [, files] of below) if (sum(files) < least) left.push(...files);
  const opened = large.map(([path, files]) => ({ path, files, closed: false }));
  return left.length > 0 ? [...opened, { ...branch, files: left, closed: true }] : opened;
}

function leaves(files: readonly FileCount[], least: number): readonly Leaf[] {
  const sorted = [...files].sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  const large = sorted.filter(({ count }) => count >= least);
  const small = sorted.slice(large.length);
  const own = (small.length === 1 ? sorted : large).map((file) => ({ files: [file], count: file.count }));
  return small.length > 1 ? [...own, { files: small, count: sum(small) }] : own;
}

function bySize(a: { files: readonly FileCount[] }, b: { files: readonly FileCount[] }): number {
  return sum(b.files) - sum(a.files);
}

function sum(files: readonly FileCount[]): number {
  return files.reduce((total, { count }) => total + count, 0);
}
