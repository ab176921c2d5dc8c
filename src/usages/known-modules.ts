/** What the modules of a tree hand on, as found so far: for an inventory, which looks at every file. */

import type { FileContent } from '../changes/change.ts';
import { type LookingFrom, lookingFromFiles } from './looking-from.ts';
import { ModuleText } from './module-text.ts';
import {
  endsOfFolders,
  folderOf,
  type HandedOn,
  lastName,
  type ModuleContents,
  type ModulePaths,
} from './modules.ts';
import { OpenText } from './open-text.ts';
import { pythonText } from './python-file.ts';
import type { Looking } from './read.ts';

type Names = ReadonlyMap<string, HandedOn>;
const NONE: Names = new Map();

export class KnownModules implements ModuleContents {
  private readonly looking: Looking;
  readonly lookingFrom: LookingFrom;
  private readonly names = new Map<string, Names>();
  private readonly allNames = new Set<string>();
  /** The folders of these modules, and those above them. */
  private readonly folders = new Set<string>();
  private readonly folderEnds = new Set<string>();
  /** The last components of these modules' names. */
  private readonly lastNames = new Set<string>();
  private hasPackages = false;
  private readonly texts = new Map<string, string>();
  /** Files of which somebody asked whether they bind a name, and whose text is not here. */
  private readonly wanted = new Set<string>();
  /** How often somebody asked in vain. */
  unanswered = 0;

  constructor(paths: ModulePaths, looking: Looking) {
    this.looking = looking;
    this.lookingFrom = lookingFromFiles(paths, this, looking);
  }

  /** Notes what a module hands on. Returns whether that is more than was known. */
  learn(file: string, names: Names): boolean {
    const before = this.names.get(file)?.size ?? 0;
    if (names.size === 0 || !file.endsWith('.py')) return false;
    this.names.set(file, names);
    this.lastNames.add(lastName(file));
    for (const name of names.keys()) this.allNames.add(name);
    for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) this.folders.add(folder);
    for (const end of endsOfFolders([file])) this.folderEnds.add(end);
    this.hasPackages ||= file.endsWith('/__init__.py');
    return names.size > before;
  }

  private supply(file: string, text: string): void {
    this.texts.set(file, text);
    this.wanted.delete(file);
  }

  /** Reads the files that somebody asked for; of one that is not there, or can't be read, nothing is known. */
  async answer(read: (files: ReadonlySet<string>) => AsyncIterable<FileContent>): Promise<void> {
    for await (const content of read(new Set(this.wanted))) {
      this.supply(content.entry.path, 'bytes' in content ? (pythonText(content.bytes) ?? '') : '');
    }
    for (const file of [...this.wanted]) this.supply(file, '');
  }

  /** The modules that hand something on. */
  get handing(): ReadonlyMap<string, Names> {
    return this.names;
  }

  handsOn(file: string, name: string): HandedOn | null {
    return this.names.get(file)?.get(name) ?? null;
  }

  allHandedOn(file: string): Names {
    return this.names.get(file) ?? NONE;
  }

  mayHandOn(level: number, path: readonly string[]): boolean {
    return (level > 0 && this.hasPackages) || path.some((name) => this.lastNames.has(name));
  }

  mayLeadOn(file: string): boolean {
    return this.names.has(file) || (file.endsWith('/__init__.py') && this.folders.has(folderOf(file)));
  }

  mayLeadBelow(folder: string): boolean {
    return this.folderEnds.has(folder);
  }

  handedNames(): ReadonlySet<string> {
    return this.allNames;
  }

  binds(file: string, name: string): boolean {
    const text = this.texts.get(file);
    if (text === undefined) {
      this.wanted.add(file);
      this.unanswered++;
      return false;
    }
    return new ModuleText(new OpenText(text, this.looking.syntax), this.looking).binds(name);
  }
}
