/** A whole tree: what each of its files uses, resolved through its own modules. */
import type { FileContent, Snapshot, TreeEntry } from './changes/change.ts';
import type { Config } from './policy/config.ts';
import { pathFilter } from './policy/path-filter.ts';
import { virtualEnvironments } from './python/files.ts';
import {
  type FileFindings,
  findInFile,
  isLookedInto,
  isPythonSource,
  pythonText,
  unread,
} from './usages/file.ts';
import { Importers } from './usages/importers.ts';
import { KnownModules } from './usages/known-modules.ts';
import { type HandedOn, ModulePaths } from './usages/modules.ts';
import type { Looking } from './usages/read.ts';
import type { Findings } from './usages/usage.ts';

/**
 * What each file of a tree uses; files without usages and problems are left out. Modules that the config excludes are
 * read as well, for what they hand on.
 */
export async function findInTree(
  snapshot: Snapshot,
  config: Config,
  looking: Looking,
): Promise<ReadonlyMap<string, Findings>> {
  const all = await snapshot.list();
  const includes = pathFilter(config, virtualEnvironments(all.map(({ path }) => path)));
  const entries = all.filter(({ path }) => isLookedInto(path));
  const modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
  const tree = new TreeReading(modules);
  for await (const content of snapshot.read(entries)) {
    await tree.look(content, { ...modules.lookingFrom(content.entry.path), followsImports: false });
  }
  await followImports(snapshot, entries, modules, tree);
  await answerQuestions(snapshot, entries, modules, tree);
  return new Map([...tree.found].filter(([path]) => includes(path)));
}

/** What some modules hand on, by file. */
export type HandingModules = ReadonlyMap<string, ReadonlyMap<string, HandedOn>>;

/** The usages of a tree's files that go through these modules, or through others that hand them on. */
export async function usagesThrough(
  handing: HandingModules,
  snapshot: Snapshot,
  isAsked: (path: string) => boolean,
  looking: Looking,
): Promise<ReadonlyMap<string, Findings['usages']>> {
  const all = await snapshot.list();
  const modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
  const tree = new TreeReading(modules);
  for (const [file, names] of handing) tree.learn(file, names);
  await followImports(
    snapshot,
    all.filter(({ path }) => isLookedInto(path) && isAsked(path)),
    modules,
    tree,
  );
  const found = [...tree.found].map(
    ([path, { usages }]) => [path, usages.filter(({ via }) => via !== null)] as const,
  );
  return new Map(found.filter(([, usages]) => usages.length > 0));
}

/**
 * Looks again at the files that import a module which hands eventlet on, until no further module does. Most trees need
 * one such round; a tree whose modules hand nothing on needs none.
 */
async function followImports(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  modules: KnownModules,
  tree: TreeReading,
): Promise<void> {
  for (let learnt = tree.takeLearnt(); learnt.size > 0; learnt = tree.takeLearnt()) {
    const importers = new Importers(modules, learnt);
    for await (const content of snapshot.read(entries)) {
      if (!('bytes' in content)) continue;
      const { path } = content.entry;
      if (!importers.mayInclude(path, content.bytes) || !isPythonSource(path, content.bytes)) continue;
      await tree.look(content, modules.lookingFrom(path));
    }
  }
}

/** Some names of the kind `x.eventlet.y` depend on what another module binds: reads that, and looks again. */
async function answerQuestions(
  snapshot: Snapshot,
  entries: readonly TreeEntry[],
  modules: KnownModules,
  tree: TreeReading,
): Promise<void> {
  while (modules.wanted.size > 0) {
    const wanted = entries.filter(({ path }) => modules.wanted.has(path));
    modules.wanted.clear();
    for await (const content of snapshot.read(wanted)) {
      modules.supply(content.entry.path, 'bytes' in content ? (pythonText(content.bytes) ?? '') : '');
    }
    const asking = tree.takeAsking();
    for await (const content of snapshot.read(entries.filter(({ path }) => asking.has(path)))) {
      await tree.look(content, modules.lookingFrom(content.entry.path));
    }
  }
}

/** What has been found, and which files are to be looked at again. */
class TreeReading {
  readonly found = new Map<string, Findings>();
  private readonly modules: KnownModules;
  private learnt = new Set<string>();
  private asking = new Set<string>();

  constructor(modules: KnownModules) {
    this.modules = modules;
  }

  async look(content: FileContent, looking: Looking): Promise<void> {
    const { path } = content.entry;
    const questions = this.modules.wanted.size;
    const findings: FileFindings =
      'bytes' in content ? await findInFile(path, content.bytes, looking) : unread(content);
    const { usages, problems, handsOn } = findings;
    if (usages.length + problems.length > 0) this.found.set(path, { usages, problems });
    else this.found.delete(path);
    if (handsOn) this.learn(path, handsOn);
    if (this.modules.wanted.size > questions) this.asking.add(path);
  }

  /** Notes what a module hands on. */
  learn(path: string, names: ReadonlyMap<string, HandedOn>): void {
    if (this.modules.learn(path, names)) this.learnt.add(path);
  }

  /** The modules that were found to hand something on since the last call. */
  takeLearnt(): ReadonlySet<string> {
    const { learnt } = this;
    this.learnt = new Set();
    return learnt;
  }

  /** The files whose findings depend on what `KnownModules.wanted` names. */
  takeAsking(): ReadonlySet<string> {
    const { asking } = this;
    this.asking = new Set();
    return asking;
  }
}
