/** A notebook: each of its code cells is a Python text of its own (spec "Notebooks"). */
import { bufferOf } from '../python/decode.ts';
import { readNotebook } from '../python/notebook.ts';
import { together } from './findings.ts';
import type { ImportedName } from './imported-names.ts';
import type { HandedOn } from './modules.ts';
import type { PythonFile } from './python-file.ts';
import { PythonSource } from './python-source.ts';
import type { Looking } from './read.ts';
import type { Findings } from './usage.ts';
import { wordsHeld } from './words.ts';

const NO_NAMES: ReadonlyMap<string, HandedOn> = new Map();

export class NotebookFile implements PythonFile {
  readonly module = null;
  readonly text: string;
  private readonly cells: readonly PythonSource[];
  private readonly damage: Findings['problems'];

  constructor(bytes: Uint8Array, looking: Looking) {
    const { cells, damage } = readNotebook(bufferOf(bytes).toString('utf8'));
    this.text = cells.map(({ text }) => text).join('\n');
    const code = Buffer.from(this.text);
    const words = wordsHeld(this.text, code, looking.words, looking.wrappers.own) ?? looking.words;
    this.cells = cells.map(({ cell, text }) => new PythonSource(text, words, looking, cell));
    this.damage = damage ? [{ reason: 'undecodable', ...damage }] : [];
  }

  get imports(): readonly ImportedName[] {
    return this.cells.flatMap(({ imports }) => imports);
  }

  async look(looking: Looking): Promise<ReadonlyMap<string, HandedOn>> {
    for (const cell of this.cells) await cell.look(looking);
    return NO_NAMES;
  }

  async findings(looking: Looking): Promise<Findings> {
    const found: Findings[] = [];
    for (const cell of this.cells) found.push(await cell.findings(looking));
    return together([...found, { usages: [], problems: this.damage }]);
  }
}
