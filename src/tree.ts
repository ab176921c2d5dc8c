/** A whole tree: what each of its files uses, resolved through its own modules. */
import type { FileContent, Snapshot, TreeEntry } from './changes/change.ts';
import type { Config } from './policy/config.ts';
import { pathFilter } from './policy/path-filter.ts';
import { isNotebookPath, virtualEnvironments } from './python/files.ts';
import { findBesidePython } from './usages/file.ts';
import { isLookedInto, isPlainPython, PYTHON_ENDINGS } from './usages/file-kinds.ts';
import { NO_FINDINGS, together, unread } from './usages/findings.ts';
import { importedNames } from './usages/imported-names.ts';
import { Importers } from './usages/importers.ts';
import { KnownModules } from './usages/known-modules.ts';
import { type HandedOn, ModulePaths } from './usages/modules.ts';
import { openPython, type PythonFile } from './usages/python-file.ts';
import type { Looking } from './usages/read.ts';
import type { Findings } from './usages/usage.ts';
import { directWords, holdsSought, SOUGHT } from './usages/words.ts';

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
  const includes = (await pathFilter(config))(virtualEnvironments(all.map(({ path }) => path)));
  const tree = new TreeReading(snapshot, all, looking);
  await tree.lookDirectly(config.maxFileSize);
  await tree.followImports();
  const found = await tree.findings();
  return new Map([...found].filter(([path]) => includes(path)));
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
  const tree = new TreeReading(snapshot, all, looking);
  for (const [file, names] of handing) tree.learn(file, names);
  await tree.followImports(isAsked);
  const found = [...(await tree.findings())].map(
    ([path, { usages }]) => [path, usages.filter(({ via }) => via !== null)] as const,
  );
  return new Map(found.filter(([, usages]) => usages.length > 0));
}

/** So much text (UTF-16 units) of opened files is kept for a second look; what is over is read again when it is needed. */
const MOST_KEPT = 64_000_000;

type Readable = Extract<FileContent, { readonly bytes: Uint8Array }>;

/** What has been found, and what is known of the tree's modules. */
class TreeReading {
  private readonly snapshot: Snapshot;
  /** The files that may have usages or hand something on. */
  private readonly entries: readonly TreeEntry[];
  private readonly looking: Looking;
  private readonly modules: KnownModules;
  /** What was found that no module has a say in. */
  private readonly beside = new Map<string, Findings>();
  private readonly kept = new Map<string, PythonFile>();
  private keptLength = 0;
  /** What was found in Python files that are not kept. */
  private readonly letGo = new Map<string, Findings>();
  /** The lines of each Python file in which an import statement may start, as far as git tells. */
  private importLines: ReadonlyMap<string, string> | null = null;
  /** Whether each file that holds a name was looked at for what it uses directly. */
  private isSeen: (name: string) => boolean = () => false;
  private learnt = new Set<string>();
  private asking = new Set<string>();

  constructor(snapshot: Snapshot, all: readonly TreeEntry[], looking: Looking) {
    this.snapshot = snapshot;
    this.entries = all.filter(({ path }) => isLookedInto(path));
    this.looking = looking;
    this.modules = new KnownModules(new ModulePaths(all.map(({ path }) => path)), looking);
  }

  /** Notes what a module hands on. */
  learn(path: string, names: ReadonlyMap<string, HandedOn>): void {
    if (this.modules.learn(path, names)) this.learnt.add(path);
  }

  /** Looks at each file for what it uses, and hands on, without the other modules' help. */
  async lookDirectly(maxFileSize: number): Promise<void> {
    const { looking, snapshot } = this;
    const words = directWords(looking.wrappers.own);
    const holding = words && ((await snapshot.filesHolding?.(words, PYTHON_ENDINGS)) ?? null);
    const isWanted = ({ path, size = Number.POSITIVE_INFINITY }: TreeEntry) =>
      holding === null || !isPlainPython(path) || holding.has(path) || size > maxFileSize;
    this.isSeen = holdsSought;
    for await (const content of snapshot.read(this.entries.filter(isWanted))) {
      const { path } = content.entry;
      if ('bytes' in content) {
        this.beside.set(path, await findBesidePython(path, content.bytes));
        await this.open(content, { ...this.modules.lookingFrom(path), followsImports: false });
      } else this.beside.set(path, unread(content));
    }
  }

  /**
   * Looks again at the files that import a module which hands eventlet on, until no further module does. Most trees need
   * one such round; a tree whose modules hand nothing on needs none.
   */
  async followImports(isAsked: (path: string) => boolean = () => true): Promise<void> {
    while (this.learnt.size > 0) {
      const importers = new Importers(this.modules, this.learnt);
      const strangers = new Importers(this.modules, this.learnt, (name) => !this.isSeen(name));
      this.learnt = new Set();
      for (const [path, file] of [...this.kept]) {
        const looking = this.modules.lookingFrom(path);
        if (importers.mayInclude(file.text, file.imports, looking.modules))
          await this.look(path, file, looking);
      }
      const others = this.entries.filter(({ path }) => !this.kept.has(path) && isAsked(path));
      const askedOf = (path: string) => (this.letGo.has(path) ? importers : strangers);
      for await (const content of this.snapshot.read(await this.thatMayImport(others, askedOf))) {
        const { path } = content.entry;
        if ('bytes' in content) await this.open(content, this.modules.lookingFrom(path), askedOf(path));
      }
    }
  }

  /** Of files that are not kept, those that may import what was learnt. */
  private async thatMayImport(
    entries: readonly TreeEntry[],
    askedOf: (path: string) => Importers,
  ): Promise<readonly TreeEntry[]> {
    const { snapshot, modules } = this;
    this.importLines ??= (await snapshot.linesHolding?.(SOUGHT.imports, PYTHON_ENDINGS)) ?? null;
    const found = this.importLines;
    return entries.filter(({ path }) => {
      if (found === null || !isPlainPython(path)) return true;
      const lines = found.get(path);
      if (lines === undefined || isNotebookPath(path)) return lines !== undefined; // a notebook's are JSON
      return askedOf(path).mayBeImported(lines, () => modules.lookingFrom(path).modules);
    });
  }

  /** Some names of the kind `x.eventlet.y` depend on what another module binds: reads that, and looks again. */
  private async answerQuestions(): Promise<void> {
    const { modules, snapshot, entries, asking } = this;
    await modules.answer((files) => snapshot.read(entries.filter(({ path }) => files.has(path))));
    this.asking = new Set();
    for await (const content of snapshot.read(entries.filter(({ path }) => asking.has(path)))) {
      if ('bytes' in content) await this.open(content, modules.lookingFrom(content.entry.path));
    }
  }

  /** Opens a file and looks at it, if it is Python and worth it; and only if it is an importer, where these are named. */
  private async open(content: Readable, looking: Looking, importers?: Importers): Promise<void> {
    const { path } = content.entry;
    const opened = await openPython(path, content.bytes, looking);
    if (!opened) return;
    if ('findings' in opened) {
      if (!importers) this.letGo.set(path, opened.findings);
      return;
    }
    const { file } = opened;
    if (importers && !importers.mayInclude(file.text, importedNames(file.text), looking.modules)) return;
    await this.look(path, file, looking);
  }

  private async look(path: string, file: PythonFile, looking: Looking): Promise<void> {
    const { unanswered } = this.modules;
    this.learn(path, await file.look(looking));
    this.noteQuestions(path, unanswered);
    if (!this.kept.has(path)) this.keptLength += file.text.length;
    this.kept.set(path, file);
    for (const [oldest] of this.kept) {
      if (this.keptLength <= MOST_KEPT) break;
      await this.release(oldest);
    }
  }

  private async release(path: string): Promise<void> {
    const file = this.kept.get(path);
    if (!file) return;
    const { unanswered } = this.modules;
    this.letGo.set(path, await file.findings(this.modules.lookingFrom(path)));
    this.noteQuestions(path, unanswered);
    this.kept.delete(path);
    this.keptLength -= file.text.length;
  }

  /** Whether a file asked for what is not known yet, which it may do whenever its names are followed. */
  private noteQuestions(path: string, before: number): void {
    if (this.modules.unanswered > before) this.asking.add(path);
  }

  /** What each file was found to use; files without usages and problems are left out. */
  async findings(): Promise<ReadonlyMap<string, Findings>> {
    for (;;) {
      for (const path of [...this.kept.keys()]) await this.release(path);
      if (this.asking.size === 0) break;
      await this.answerQuestions();
    }
    const found = new Map<string, Findings>();
    for (const { path } of this.entries) {
      const findings = together([this.letGo.get(path) ?? NO_FINDINGS, this.beside.get(path) ?? NO_FINDINGS]);
      if (findings.usages.length + findings.problems.length > 0) found.set(path, findings);
    }
    return found;
  }
}
