/** One side of a change: its changed files' usages, resolved through the modules of its own tree. */
import type { Snapshot, TreeEntry } from './changes/change.ts';
import type { Problem } from './report/report.ts';
import { AskedModules } from './usages/asked-modules.ts';
import { type FileFindings, findInFile, isPythonSource, pythonText, unread } from './usages/file.ts';
import { ModuleText } from './usages/module-text.ts';
import { type HandedOn, ModulePaths } from './usages/modules.ts';
import { OpenText } from './usages/open-text.ts';
import type { Looking } from './usages/read.ts';
import type { Findings } from './usages/usage.ts';

export interface ReadSide {
  readonly problems: readonly Problem[];
  usagesOf(entry: TreeEntry | null): Findings['usages'];
  /** What a changed module hands on to those that import it. */
  handedOnBy(entry: TreeEntry): ReadonlyMap<string, HandedOn>;
  /** Whether a changed module binds a name in its module scope. */
  binds(entry: TreeEntry, name: string): boolean;
}

/**
 * Reads files and finds what they use. Modules that they import are read in rounds, each the modules that the last one
 * asked for: one round for a wrapper, one more for each module that hands the wrapper on.
 */
export async function readSide(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  side: Problem['side'],
  looking: Looking,
): Promise<ReadSide> {
  const found = new Map<string, FileFindings>();
  const sources = new Map<string, Uint8Array>();
  for await (const content of snapshot.read(entries)) {
    const { path } = content.entry;
    if (!('bytes' in content)) found.set(path, unread(content));
    else if (isPythonSource(path, content.bytes)) sources.set(path, content.bytes);
    else found.set(path, await findInFile(path, content.bytes, looking));
  }
  if (sources.size > 0) await resolveThroughTree(snapshot, sources, looking, found);
  return {
    problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({ path, side, ...each }))),
    usagesOf: (entry) => (entry ? (found.get(entry.path)?.usages ?? []) : []),
    handedOnBy: ({ path }) => found.get(path)?.handsOn ?? new Map(),
    binds: ({ path }, name) => {
      const text = pythonText(sources.get(path) ?? new Uint8Array());
      return (
        text?.includes(name) === true &&
        new ModuleText(new OpenText(text, looking.syntax), looking).binds(name)
      );
    },
  };
}

async function resolveThroughTree(
  snapshot: Snapshot,
  sources: ReadonlyMap<string, Uint8Array>,
  looking: Looking,
  found: Map<string, FileFindings>,
): Promise<void> {
  const entries = new Map((await snapshot.list()).map((entry) => [entry.path, entry]));
  const modules = new AskedModules(new ModulePaths(entries.keys()), looking);
  modules.supply([...sources].map(([path, bytes]) => [path, pythonText(bytes)] as const));
  let unsettled: readonly string[] = [...sources.keys()];
  while (unsettled.length > 0) {
    const asking: string[] = [];
    const wanted = new Set<string>();
    for (const path of unsettled) {
      const bytes = sources.get(path);
      if (!bytes) continue;
      found.set(path, await findInFile(path, bytes, modules.lookingFrom(path)));
      const asked = modules.takeWanted();
      if (asked.size > 0) asking.push(path);
      for (const each of asked) wanted.add(each);
    }
    const toRead = [...wanted].flatMap((path) => entries.get(path) ?? []);
    const texts = new Map<string, string | null>([...wanted].map((path) => [path, null])); // until they are read
    for await (const content of snapshot.read(toRead)) {
      if ('bytes' in content) texts.set(content.entry.path, pythonText(content.bytes));
    }
    modules.supply(texts);
    unsettled = asking;
  }
}
