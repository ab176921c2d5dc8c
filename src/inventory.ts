/** What stands now: the usages of one revision, resolved through the modules of its own tree. */
import type { FileContent, Snapshot, TreeEntry } from './changes/change.ts';
import { pathFilter } from './changes/path-filter.ts';
import { virtualEnvironments } from './changes/python-files.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { scanReport } from './report/make.ts';
import type { Problem, ScanReport, Tool } from './report/report.ts';
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
import { ModulePaths } from './usages/modules.ts';
import type { Looking } from './usages/read.ts';
import type { Findings, Usage } from './usages/usage.ts';

/** What an inventory is made with. */
export interface Scanning {
  readonly tool: Tool;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly looking: Looking;
  /** Which of the tree's paths were asked for. */
  readonly wanted: (path: string) => boolean;
}

/** Finds every usage of a revision. */
export async function scan(snapshot: Snapshot, scanning: Scanning): Promise<ScanReport> {
  const { tool, config, origin, looking, wanted } = scanning;
  const found = await findInTree(snapshot, config, looking);
  const files: { path: string; usages: readonly Usage[] }[] = [];
  const problems: Problem[] = [];
  for (const [path, findings] of found) {
    if (!wanted(path)) continue;
    if (findings.usages.length > 0) files.push({ path, usages: findings.usages });
    problems.push(...findings.problems.map((each) => ({ path, side: 'head' as const, ...each })));
  }
  return scanReport({ tool, revision: snapshot.revision, files, problems, config, origin });
}

/** What each file of a tree uses; files without usages and problems are left out. */
export async function findInTree(
  snapshot: Snapshot,
  config: Config,
  looking: Looking,
): Promise<ReadonlyMap<string, Findings>> {
  const all = await snapshot.list();
  const includes = pathFilter(config, virtualEnvironments(all.map(({ path }) => path)));
  const entries = all.filter(({ path }) => isLookedInto(path) && includes(path));
  const modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
  const tree = new TreeReading(modules);
  for await (const content of snapshot.read(entries)) {
    await tree.look(content, { ...modules.lookingFrom(content.entry.path), followsImports: false });
  }
  await followImports(snapshot, entries, modules, tree);
  await answerQuestions(snapshot, entries, modules, tree);
  return tree.found;
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
    if (handsOn && this.modules.learn(path, handsOn)) this.learnt.add(path);
    if (this.modules.wanted.size > questions) this.asking.add(path);
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
