/** A Python file that is looked at more than once, as more becomes known of the modules that it imports. */
import { decodePython } from '../python/decode.ts';
import { findUsages, usagesIn } from './find.ts';
import type { HandedOn } from './modules.ts';
import { OpenText } from './open-text.ts';
import { type Looking, type ReadText, readRelevantLines, starredBy } from './read.ts';
import type { Findings } from './usage.ts';
import { wordsHeld } from './words.ts';

const NOTHING: Findings = { usages: [], problems: [] };
const NO_NAMES: ReadonlyMap<string, HandedOn> = new Map();

/** What a Python file holds that is worth looking at: its text, or what is wrong with it; null where there is nothing. */
export type OpenedPython = { readonly file: PythonFile } | { readonly findings: Findings } | null;

/**
 * Opens a Python file. One without a word that could lead to eventlet is opened only where imports are followed, or
 * where it holds what `also` looks for.
 */
export function openPython(bytes: Uint8Array, looking: Looking, also: RegExp | null = null): OpenedPython {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const words = wordsHeld(latin1, looking.words, looking.wrappers.own);
  if (!words && !looking.followsImports && !also?.test(latin1)) return null;
  const decoded = decodePython(bytes);
  if ('text' in decoded) return { file: new PythonFile(decoded.text, words ?? looking.words, looking) };
  return {
    findings: {
      usages: [],
      problems: [{ reason: 'undecodable', line: null, message: decoded.undecodable }],
    },
  };
}

export class PythonFile {
  readonly open: OpenText;
  private readonly words: ReadonlySet<string>;
  private isStarred: ((name: string) => boolean) | null = null;
  private read: ReadText | null = null;

  /** @param words those to look for in the text's lines beside `eventlet` */
  constructor(text: string, words: ReadonlySet<string>, { syntax }: Looking) {
    this.open = new OpenText(text, syntax);
    this.words = words;
  }

  /** Reads what matters by what is known now. Returns what the file hands on to the modules that import it. */
  async look(looking: Looking): Promise<ReadonlyMap<string, HandedOn>> {
    return await looking.syntax.withGrammar(() => {
      this.read = readRelevantLines(this.open, { ...looking, words: this.words });
      if (!this.read) return NO_NAMES;
      this.isStarred ??= starredBy(this.open.text);
      return this.read.resolver.handedOn(this.isStarred);
    });
  }

  /** What was found by the last look. */
  async findings(looking: Looking): Promise<Findings> {
    const { read } = this;
    return read ? await looking.syntax.withGrammar(() => usagesIn(this.open, read, looking)) : NOTHING;
  }
}

/** Finds what a Python text uses, looking at it once. */
export async function findInText(
  text: string,
  looking: Looking,
  cell: number | null = null,
): Promise<Findings> {
  const open = new OpenText(text, looking.syntax);
  return await looking.syntax.withGrammar(() => findUsages(open, looking, cell));
}
