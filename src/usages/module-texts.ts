/** Modules' texts that both sides of a change share: what has the same blob id is read once. */
import type { FileContent, Snapshot, TreeEntry } from '../changes/change.ts';
import { unreadProblem } from './findings.ts';
import { ModuleText } from './module-text.ts';
import { OpenText } from './open-text.ts';
import { pythonText } from './python-file.ts';
import type { Looking } from './read.ts';
import type { TextProblem } from './usage.ts';

/** A module's text; or why it is not known; null where Python could not read it either, so that it hands nothing on. */
export type ReadModule = ModuleText | TextProblem | null;

/** A module that is on its way. */
interface Awaited {
  readonly module: Promise<ReadModule>;
  readonly arrived: (module: ReadModule) => void;
}

export class ModuleTexts {
  private readonly looking: Looking;
  private readonly byOid = new Map<string, Promise<ReadModule>>();

  constructor(looking: Looking) {
    this.looking = looking;
  }

  /** What these files are, by path. */
  async read(snapshot: Snapshot, entries: readonly TreeEntry[]): Promise<ReadonlyMap<string, ReadModule>> {
    const found = new Map<string, Promise<ReadModule>>();
    const missing = new Map<TreeEntry, Awaited>();
    for (const entry of entries) {
      let module = entry.oid === null ? undefined : this.byOid.get(entry.oid);
      if (!module) {
        const awaited = awaitModule();
        missing.set(entry, awaited);
        ({ module } = awaited);
        if (entry.oid !== null) this.byOid.set(entry.oid, module);
      }
      found.set(entry.path, module);
    }
    await this.fill(snapshot, missing);
    const modules = new Map<string, ReadModule>();
    for (const [path, module] of found) modules.set(path, await module);
    return modules;
  }

  private async fill(snapshot: Snapshot, missing: ReadonlyMap<TreeEntry, Awaited>): Promise<void> {
    try {
      for await (const content of snapshot.read(missing.keys())) {
        missing.get(content.entry)?.arrived(this.moduleOf(content));
      }
    } finally {
      for (const { arrived } of missing.values()) arrived(null); // those that did not come
    }
  }

  private moduleOf(content: FileContent): ReadModule {
    if ('unreadable' in content) return unreadProblem(content);
    const text = pythonText(content.bytes);
    return text === null ? null : new ModuleText(new OpenText(text, this.looking.syntax), this.looking);
  }
}

function awaitModule(): Awaited {
  let arrived: Awaited['arrived'] = () => {};
  const module = new Promise<ReadModule>((resolve) => {
    arrived = resolve;
  });
  return { module, arrived };
}
