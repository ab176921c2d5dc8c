/** One Python text: a file's, or a notebook cell's. */
import { usagesIn } from './find.ts';
import { NO_FINDINGS } from './findings.ts';
import type { HandedOn } from './modules.ts';
import { OpenText } from './open-text.ts';
import type { PythonFile } from './python-file.ts';
import { type Looking, type ReadText, readRelevantLines, starredBy } from './read.ts';
import { RelevantLines } from './relevant-lines.ts';
import type { Findings } from './usage.ts';

const NO_NAMES: ReadonlyMap<string, HandedOn> = new Map();

export class PythonSource implements PythonFile {
  readonly text: string;
  private readonly words: ReadonlySet<string>;
  private readonly syntax: Looking['syntax'];
  private readonly cell: number | null;
  private opened: OpenText | null = null;
  private lines: RelevantLines | null = null;
  private isStarred: ((name: string) => boolean) | null = null;
  private read: ReadText | null = null;

  /**
   * @param words those to look for in the text's lines beside `eventlet`
   * @param cell the notebook cell that the text is; null for a file
   */
  constructor(text: string, words: ReadonlySet<string>, { syntax }: Looking, cell: number | null = null) {
    this.text = text;
    this.words = words;
    this.syntax = syntax;
    this.cell = cell;
  }

  get module(): OpenText {
    this.opened ??= new OpenText(this.text, this.syntax);
    return this.opened;
  }

  get imports(): string {
    return this.module.imports;
  }

  async look(looking: Looking): Promise<ReadonlyMap<string, HandedOn>> {
    this.lines ??= new RelevantLines(this.module, this.words);
    const { lines } = this;
    return await looking.syntax.withGrammar(() => {
      this.read = readRelevantLines(this.module, looking, lines);
      if (!this.read) return NO_NAMES;
      this.isStarred ??= starredBy(this.text);
      return this.read.resolver.handedOn(this.isStarred);
    });
  }

  async findings(looking: Looking): Promise<Findings> {
    const { read, cell } = this;
    return read
      ? await looking.syntax.withGrammar(() => usagesIn(this.module, read, looking, cell))
      : NO_FINDINGS;
  }
}
