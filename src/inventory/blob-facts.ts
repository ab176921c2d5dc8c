/** What one blob has to do with an inventory, whatever stands around it; and how a cache keeps it. */
import { isNotebookPath } from '../python/files.ts';
import { type Answers, AskingModules, detached, type HandedNames, NOTHING_ASKED } from '../usages/asking.ts';
import { findBesidePython } from '../usages/file.ts';
import { importLinesOf } from '../usages/import-lines.ts';
import { type HandedOn, NO_MODULES } from '../usages/modules.ts';
import { isPythonSource, openPython, type PythonFile } from '../usages/python-file.ts';
import type { Looking } from '../usages/read.ts';
import type { Findings } from '../usages/usage.ts';

/** How many usages by `kind/category`. */
export type UsageCounts = ReadonlyMap<string, number>;

export interface BlobFacts {
  /** Of usages that are no Python. */
  readonly beside: UsageCounts;
  /** Why it could not be read as the text that it should be; null where it could. */
  readonly undecodable: string | null;
  /** Null where it holds no Python. */
  readonly python: PythonFacts | null;
}

export interface PythonFacts {
  /** The lines with its imports; see `importedByLines`. */
  readonly imports: string;
  /** What it uses, and hands on, as far as it says so itself; null where no word of it leads to eventlet. */
  readonly direct: Look | null;
}

/** What a look at a Python text found, and by which answers of the modules around it. */
export interface Look {
  readonly counts: UsageCounts;
  readonly names: ReadonlyMap<string, HandedOn>;
  readonly answers: Answers;
}

const NO_COUNTS: UsageCounts = new Map();
export const NO_FACTS: BlobFacts = { beside: NO_COUNTS, undecodable: null, python: null };
const NOTHING_SEEN: Look = { counts: NO_COUNTS, names: new Map(), answers: NOTHING_ASKED };

/** A look at a text that holds none of the names that are known by now, and so uses nothing of any module. */
export function nothingBut(names: HandedNames): Look {
  return { ...NOTHING_SEEN, answers: { given: [], names: names.all.size } };
}

/** Finds out what there is to know of a file by itself. */
export async function factsOf(
  path: string,
  bytes: Uint8Array,
  looking: Looking,
  names: HandedNames,
): Promise<BlobFacts> {
  const others = await findBesidePython(path, bytes);
  const beside = countUsages(others);
  const opened = await openPython(path, bytes, looking);
  if (opened && 'findings' in opened)
    return { beside, undecodable: undecodable(opened.findings), python: null };
  if (!opened) {
    const imports = await importsOf(path, bytes, looking);
    if (imports === '' && beside.size === 0) return NO_FACTS;
    return {
      beside,
      undecodable: null,
      python: imports === '' ? null : { imports, direct: null },
    };
  }
  const { file } = opened;
  const { look, damage } = await lookAt(file, { ...looking, modules: NO_MODULES }, names);
  const imports = isNotebookPath(path) ? importLinesOf(Buffer.from(file.text)) : importLinesOf(bytes);
  return { beside, undecodable: damage, python: { imports, direct: look } };
}

async function importsOf(path: string, bytes: Uint8Array, looking: Looking): Promise<string> {
  if (!isNotebookPath(path)) return isPythonSource(path, bytes) ? importLinesOf(bytes) : '';
  const opened = await openPython(path, bytes, { ...looking, followsImports: true });
  return opened && 'file' in opened ? importLinesOf(Buffer.from(opened.file.text)) : '';
}

/** Looks at a Python file among these modules. */
export async function lookAt(
  file: PythonFile,
  looking: Looking,
  names: HandedNames,
): Promise<{ readonly look: Look; readonly damage: string | null }> {
  const asksFolders = looking.wrappers.own.lastNames?.length !== 0;
  const modules = new AskingModules(looking.modules, names, asksFolders);
  const asking = { ...looking, modules };
  const handed = await file.look(asking);
  const findings = await file.findings(asking);
  const counts = countUsages(findings);
  const { answers } = modules;
  const isNothing = counts.size === 0 && handed.size === 0 && answers === NOTHING_ASKED;
  return {
    look: isNothing ? NOTHING_SEEN : { counts, names: new Map(ownNames(handed)), answers },
    damage: undecodable(findings),
  };
}

function ownNames(handed: ReadonlyMap<string, HandedOn>): [string, HandedOn][] {
  return [...handed].map(([name, what]) => [detached(name), what]);
}

/** Suppressions, and the problems with them, are of their day: the past is only counted. */
function countUsages({ usages }: Findings): UsageCounts {
  if (usages.length === 0) return NO_COUNTS;
  const counts = new Map<string, number>();
  for (const { kind, category } of usages) {
    const key = `${kind}/${category}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function undecodable({ problems }: Findings): string | null {
  return problems.find(({ reason }) => reason === 'undecodable')?.message ?? null;
}
