/** One side of a change: its changed files' usages, resolved through the modules of its own tree. */
import type { Snapshot, TreeEntry } from './changes/change.ts';
import type { Problem } from './report/report.ts';
import { AskedModules } from './usages/asked-modules.ts';
import { findBesidePython } from './usages/file.ts';
import { NO_FINDINGS, together, unread } from './usages/findings.ts';
import { ModuleText } from './usages/module-text.ts';
import type { ModuleTexts } from './usages/module-texts.ts';
import { type HandedOn, ModulePaths } from './usages/modules.ts';
import { openPython, type PythonFile } from './usages/python-file.ts';
import type { Looking } from './usages/read.ts';
import type { Findings, TextProblem } from './usages/usage.ts';

export interface ReadSide {
  readonly problems: readonly Problem[];
  usagesOf(entry: TreeEntry | null): Findings['usages'];
  /** What a changed module hands on to those that import it. */
  handedOnBy(entry: TreeEntry): ReadonlyMap<string, HandedOn>;
  /** Whether a changed module binds a name in its module scope. */
  binds(entry: TreeEntry, name: string): Promise<boolean>;
}

/** A changed Python file, and what it hands on as known by now. */
interface ChangedPython {
  readonly file: PythonFile;
  handsOn: ReadonlyMap<string, HandedOn>;
}

/**
 * Reads files and finds what they use. Modules that they import are read in rounds, each the modules that the last one
 * asked for: one round for a wrapper, one more for each module that hands the wrapper on.
 * @param texts the modules' texts, which both sides share
 */
export async function readSide(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  side: Problem['side'],
  looking: Looking,
  texts: ModuleTexts,
): Promise<ReadSide> {
  const found = new Map<string, Findings>();
  const sources = new Map<string, ChangedPython>();
  for await (const content of snapshot.read(entries)) {
    const { path } = content.entry;
    if (!('bytes' in content)) {
      found.set(path, unread(content));
      continue;
    }
    found.set(path, await findBesidePython(path, content.bytes));
    const opened = await openPython(path, content.bytes, { ...looking, followsImports: true });
    if (opened && 'file' in opened) sources.set(path, { file: opened.file, handsOn: new Map() });
    else if (opened) found.set(path, opened.findings);
  }
  if (sources.size > 0) {
    const unknown = await resolveThroughTree({ snapshot, sources, looking, texts, found });
    for (const [path, { message, ...problem }] of unknown) {
      if (found.has(path)) continue;
      const why = `${message}; changed files import it, and what it hands on to them is not known`;
      found.set(path, { usages: [], problems: [{ ...problem, message: why }] });
    }
  }
  return {
    problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({ path, side, ...each }))),
    usagesOf: (entry) => (entry ? (found.get(entry.path)?.usages ?? []) : []),
    handedOnBy: ({ path }) => sources.get(path)?.handsOn ?? new Map(),
    binds: async ({ path }, name) => {
      const module = sources.get(path)?.file.module;
      if (!module?.text.includes(name)) return false;
      return await looking.syntax.withGrammar(() => new ModuleText(module, looking).binds(name));
    },
  };
}

interface Resolving {
  readonly snapshot: Snapshot;
  readonly sources: ReadonlyMap<string, ChangedPython>;
  readonly looking: Looking;
  readonly texts: ModuleTexts;
  readonly found: Map<string, Findings>;
}

/** @returns what is wrong with modules that changed files import: what they hand on is not known */
async function resolveThroughTree({
  snapshot,
  sources,
  looking,
  texts,
  found,
}: Resolving): Promise<ReadonlyMap<string, TextProblem>> {
  const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
  const modules = new AskedModules(new ModulePaths(entries.keys()), looking);
  modules.supply(
    [...sources].flatMap(([path, { file }]) =>
      file.module ? [[path, new ModuleText(file.module, looking)] as const] : [],
    ),
  );
  /** Asks something of files, and those again that asked for modules which are not here, once these are. */
  const settle = async (ask: (path: string, source: ChangedPython) => Promise<void>): Promise<void> => {
    let unsettled: readonly string[] = [...sources.keys()];
    while (unsettled.length > 0) {
      const asking: string[] = [];
      const wanted = new Set<string>();
      for (const path of unsettled) {
        const source = sources.get(path);
        if (source) await ask(path, source);
        const asked = modules.takeWanted();
        if (asked.size > 0) asking.push(path);
        for (const each of asked) wanted.add(each);
      }
      const toRead = [...wanted].flatMap((path) => entries.get(path) ?? []);
      modules.supply(await texts.read(snapshot, toRead));
      unsettled = asking;
    }
  };
  const look = async (path: string, source: ChangedPython) => {
    source.handsOn = await source.file.look(modules.lookingFrom(path));
  };
  await settle(look);
  const uses = new Map<string, Findings>();
  await settle(async (path, source) => {
    if (uses.has(path)) await look(path, source); // what it asked for is here now
    uses.set(path, await source.file.findings(modules.lookingFrom(path)));
  });
  for (const [path, findings] of uses) found.set(path, together([findings, found.get(path) ?? NO_FINDINGS]));
  return modules.problems;
}
