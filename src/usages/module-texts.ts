/** Modules' texts that both sides of a change share: what has the same blob id is read once. */
import type { Snapshot, TreeEntry } from '../changes/change.ts';
import { decodePython } from '../python/decode.ts';
import { ModuleText } from './module-text.ts';
import { OpenText } from './open-text.ts';
import type { Looking } from './read.ts';

/** A text that is on its way. */
interface Awaited {
  readonly text: Promise<ModuleText | null>;
  readonly arrived: (text: ModuleText | null) => void;
}

export class ModuleTexts {
  private readonly looking: Looking;
  private readonly byOid = new Map<string, Promise<ModuleText | null>>();

  constructor(looking: Looking) {
    this.looking = looking;
  }

  /** The texts of these files, by path; null where one cannot be read. */
  async read(
    snapshot: Snapshot,
    entries: readonly TreeEntry[],
  ): Promise<ReadonlyMap<string, ModuleText | null>> {
    const found = new Map<string, Promise<ModuleText | null>>();
    const missing = new Map<TreeEntry, Awaited>();
    for (const entry of entries) {
      let text = entry.oid === null ? undefined : this.byOid.get(entry.oid);
      if (!text) {
        const awaited = awaitText();
        missing.set(entry, awaited);
        ({ text } = awaited);
        if (entry.oid !== null) this.byOid.set(entry.oid, text);
      }
      found.set(entry.path, text);
    }
    await this.fill(snapshot, missing);
    const texts = new Map<string, ModuleText | null>();
    for (const [path, text] of found) texts.set(path, await text);
    return texts;
  }

  private async fill(snapshot: Snapshot, missing: ReadonlyMap<TreeEntry, Awaited>): Promise<void> {
    try {
      for await (const content of snapshot.read(missing.keys())) {
        const decoded = 'bytes' in content ? decodePython(content.bytes) : null;
        const isText = decoded !== null && 'text' in decoded;
        missing.get(content.entry)?.arrived(isText ? this.open(decoded.text) : null);
      }
    } finally {
      for (const { arrived } of missing.values()) arrived(null); // those that did not come
    }
  }

  private open(text: string): ModuleText {
    return new ModuleText(new OpenText(text, this.looking.syntax), this.looking);
  }
}

function awaitText(): Awaited {
  let arrived: Awaited['arrived'] = () => {};
  const text = new Promise<ModuleText | null>((resolve) => {
    arrived = resolve;
  });
  return { text, arrived };
}
