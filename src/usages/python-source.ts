/** One Python text: a file's, or a notebook cell's. */
import { usagesIn } from './find.ts';
import { NO_FINDINGS, tooDeep } from './findings.ts';
import type { ImportedName } from './imported-names.ts';
import type { HandedOn } from './modules.ts';
import { OpenText } from './open-text.ts';
import type { PythonFile } from './python-file.ts';
import { type Looking, type ReadText, readRelevantLines } from './read.ts';
import { RelevantLines } from './relevant-lines.ts';
import { starredBy } from './starred.ts';
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
  private problems: Findings['problems'] = [];

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

  get imports(): readonly ImportedName[] {
    return this.module.imports.flatMap(({ names }) => names);
  }

  async look(looking: Looking): Promise<ReadonlyMap<string, HandedOn>> {
    return (await this.working(looking, () => this.readAll(looking))) ?? NO_NAMES;
  }

  private readAll(looking: Looking): ReadonlyMap<string, HandedOn> {
    this.lines ??= RelevantLines.of(this.module, this.words);
    this.read = readRelevantLines(this.module, looking, this.lines);
    if (!this.read) return NO_NAMES;
    this.isStarred ??= starredBy(this.text);
    return this.read.resolver.handedOn(this.isStarred);
  }

  async findings(looking: Looking): Promise<Findings> {
    const { read, cell } = this;
    const found = read && (await this.working(looking, () => usagesIn(this.module, read, looking, cell)));
    if (this.problems.length > 0) return { usages: [], problems: this.problems };
    return found ?? NO_FINDINGS;
  }

  /** Null where the text nests too deeply. */
  private async working<T>({ syntax }: Looking, work: () => T): Promise<T | null> {
    this.problems = [];
    try {
      return await syntax.withGrammar(work);
    } catch (error) {
      this.problems = [{ ...tooDeep(error), ...(this.cell === null ? {} : { cell: this.cell }) }];
      this.read = null;
      return null;
    }
  }
}
