/** A tree that changes from point to point: what its files use at each, resolved through its own modules as `scan` does. */
import type { FileContent, TreeEntry } from '../changes/change.ts';
import { type HandedNames, isAnsweredSo } from '../usages/asking.ts';
import { type ImportedName, importedByLines, linesOf } from '../usages/imported-names.ts';
import { Importers } from '../usages/importers.ts';
import { KnownModules } from '../usages/known-modules.ts';
import { ModulePaths } from '../usages/modules.ts';
import { openPython, type PythonFile } from '../usages/python-file.ts';
import type { Looking } from '../usages/read.ts';
import { holdsSought } from '../usages/words.ts';
import { type Look, lookAt, nothingBut, type PythonFacts } from './blob-facts.ts';

/** A Python file of the tree. */
interface PastFile {
  readonly path: string;
  readonly oid: string;
  /** Says which text it is, and how it is read. */
  readonly key: string;
  readonly facts: PythonFacts;
  /** What it imports, once that was asked. */
  imported: readonly ImportedName[] | null;
}

/** A file as it comes; it has no facts where it holds no Python. */
type Put = Pick<PastFile, 'path' | 'oid' | 'key'> & { readonly facts: PythonFacts | null };

/** Reads some files of a point. */
export type ReadFiles = (entries: readonly TreeEntry[]) => AsyncIterable<FileContent>;

/** What one point knows from those before. */
interface Known {
  readonly read: ReadFiles;
  readonly names: HandedNames;
  /** What looks among modules found, by the text's key. */
  readonly looks: Map<string, Look[]>;
}

export class PastTree {
  private readonly looking: Looking;
  private readonly known: Known;
  private readonly paths = new ModulePaths([]);
  private readonly files = new Map<string, PastFile>();
  /** Of all files, for whoever asks what one binds that uses nothing itself. */
  private readonly entries = new Map<string, TreeEntry>();

  /** @param names those that the texts were found to hand on by themselves */
  constructor(looking: Looking, names: HandedNames, read: ReadFiles) {
    this.looking = looking;
    this.known = { read, names, looks: new Map() };
  }

  /** Notes what has come into a path's place. */
  put({ path, oid, key, facts }: Put): void {
    this.paths.change(path, true);
    this.entries.set(path, { path, oid });
    const before = this.files.get(path);
    const imported = before && before.facts.imports === facts?.imports ? before.imported : null;
    if (facts) this.files.set(path, { path, oid, key, facts, imported });
    else this.files.delete(path);
  }

  /** Notes that a path is gone. */
  drop(path: string): void {
    this.paths.change(path, false);
    this.entries.delete(path);
    this.files.delete(path);
  }

  /** What each Python file uses that uses anything. */
  async looksNow(): Promise<ReadonlyMap<string, Look>> {
    const point = new Point(this.paths, this.looking, this.known);
    return await point.resolve([...this.files.values()], this.entries);
  }
}

const STAR_IMPORT = /\bimport[\s\\(]*\*/;

/** One point: what its modules hand on, found in rounds from what they hand on by themselves. */
class Point {
  private readonly known: Known;
  private readonly modules: KnownModules;
  private readonly found = new Map<string, Look>();
  /** So many of the names have to be known to a look that holds at this point: see `Answers`. */
  private namesHere = 0;
  private learnt = new Set<string>();
  private asking = new Set<PastFile>();

  constructor(paths: ModulePaths, looking: Looking, known: Known) {
    this.known = known;
    this.modules = new KnownModules(paths, looking);
  }

  async resolve(
    files: readonly PastFile[],
    entries: ReadonlyMap<string, TreeEntry>,
  ): Promise<ReadonlyMap<string, Look>> {
    for (const file of files) if (file.facts.direct) this.keep(file, file.facts.direct);
    do {
      const isConcerned = this.concerned();
      this.learnt = new Set();
      await this.look(files.filter(isConcerned));
    } while (this.learnt.size > 0);
    await this.answerQuestions(entries);
    return this.found;
  }

  /** Whether a file may use what was learnt, or heard from no module what these would not say. */
  private concerned(): (file: PastFile) => boolean {
    const { modules, learnt, found } = this;
    const importers = new Importers(modules, learnt);
    const strangers = new Importers(modules, learnt, (name) => !holdsSought(name));
    return (file) => {
      const { path, facts } = file;
      const { direct } = facts;
      const own = modules.lookingFrom(path).modules;
      if (direct && found.get(path) === direct && !isAnsweredSo(direct.answers, own)) return true;
      if (learnt.size === 0) return false;
      file.imported ??= importedByLines(linesOf(facts.imports));
      return (direct ? importers : strangers).mayImport(file.imported, own);
    };
  }

  /** Looks at files among the modules as they are known by now; in the past of a text, if it was looked at so before. */
  private async look(files: readonly PastFile[]): Promise<void> {
    const unknown = new Map<TreeEntry, PastFile>();
    for (const file of files) {
      const { modules } = this.modules.lookingFrom(file.path);
      const looks = this.known.looks.get(file.key) ?? [];
      const { unanswered } = this.modules;
      const look = looks.find(
        ({ answers }) => answers.names >= this.namesHere && isAnsweredSo(answers, modules),
      );
      this.noteQuestions(file, unanswered);
      if (look) this.keep(file, look);
      else unknown.set({ path: file.path, oid: file.oid }, file);
    }
    if (unknown.size === 0) return;
    for await (const content of this.known.read([...unknown.keys()])) {
      const file = unknown.get(content.entry);
      if (file && 'bytes' in content) await this.open(file, content.bytes);
    }
  }

  private async open(file: PastFile, bytes: Uint8Array): Promise<void> {
    const opened = await openPython(file.path, bytes, this.modules.lookingFrom(file.path));
    if (!opened || 'findings' in opened) return;
    const { text } = opened.file;
    if (!file.facts.direct && !STAR_IMPORT.test(text) && !this.known.names.mayBeIn(text)) {
      this.note(file, nothingBut(this.known.names));
      return;
    }
    await this.lookAnew(file, opened.file);
  }

  private async lookAnew(file: PastFile, opened: PythonFile): Promise<void> {
    const { unanswered } = this.modules;
    const { look } = await lookAt(opened, this.modules.lookingFrom(file.path), this.known.names);
    this.noteQuestions(file, unanswered);
    this.note(file, look);
  }

  private note(file: PastFile, look: Look): void {
    const looks = this.known.looks.get(file.key);
    if (looks) looks.push(look);
    else this.known.looks.set(file.key, [look]);
    this.keep(file, look);
  }

  private keep({ path }: PastFile, look: Look): void {
    this.found.set(path, look);
    if (look.names.size === 0) return;
    if (this.modules.learn(path, look.names)) this.learnt.add(path);
    this.namesHere = Math.max(this.namesHere, this.known.names.note(look.names.keys()));
  }

  /** As `scan` does: some names depend on what another module binds, which is read for that. */
  private async answerQuestions(entries: ReadonlyMap<string, TreeEntry>): Promise<void> {
    const { modules, known } = this;
    while (this.asking.size > 0) {
      await modules.answer((files) => known.read([...files].flatMap((path) => entries.get(path) ?? [])));
      const { asking } = this;
      this.asking = new Set();
      await this.look([...asking]);
    }
  }

  /** Whether a file asked for what is not known yet: see `KnownModules.unanswered`. */
  private noteQuestions(file: PastFile, before: number): void {
    if (this.modules.unanswered > before) this.asking.add(file);
  }
}
