/** What `history` has found before: of blobs, and of whole points. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { CATEGORIES } from '../catalogue/categories.ts';
import { STAR, SYMBOLS, VARIABLES } from '../catalogue/data/symbols.generated.ts';
import {
  FRAMEWORK_EXTRAS,
  FRAMEWORK_SETTINGS,
  FRAMEWORK_SYMBOLS,
  FRAMEWORK_VALUES,
} from '../catalogue/frameworks.ts';
import type { Config } from '../policy/config.ts';
import type { InventoryCounts, Problem, Tool } from '../report/report.ts';
import { type BlobFacts, NO_FACTS } from './blob-facts.ts';
import { readTable, writeTable } from './cache-file.ts';
import { readFacts, writeFacts } from './facts-text.ts';

/** What one point comes to. */
export interface PointFindings {
  readonly counts: InventoryCounts;
  readonly problems: readonly Problem[];
}

/** Raised when the same text gives other findings although neither the version nor the catalogue changed. */
const ENGINE = 2;

/** Before the ids of imports, in the table of blobs. */
const IMPORTS = '=';

/** Findings of one repository, tool, catalogue and config. Whatever is wrong with the files costs time and no more. */
export class HistoryCache {
  private readonly folder: string | null;
  private readonly blobsName: string;
  private readonly pointsName: string;
  private readonly warn: (message: string) => void;
  private readonly blobs = new Map<string, BlobFacts>();
  /** Facts that are nothing but imports, by these. */
  private readonly importing = new Map<string, BlobFacts>();
  private readonly points = new Map<string, PointFindings>();
  private changed = { blobs: false, points: false };

  /** @param root the folder of all caches; null where nothing is kept */
  constructor(
    root: string | null,
    repository: string,
    { tool, config }: { readonly tool: Tool; readonly config: Config },
    warn: (message: string) => void,
  ) {
    const texts = hash([ENGINE, tool.version, catalogue(), config.symbols]);
    const trees = hash([texts, config.paths, config.exclude, config.maxFileSize]);
    this.folder = root === null ? null : join(root, hash([repository]));
    this.blobsName = `blobs-${texts}`;
    this.pointsName = `points-${trees}`;
    this.warn = warn;
  }

  /** Reads the points; without them, the blobs are not needed. */
  async loadPoints(): Promise<void> {
    for (const [commit, text] of await this.load(this.pointsName)) {
      const point = readPoint(text);
      if (point) this.points.set(commit, point);
    }
  }

  async loadBlobs(): Promise<void> {
    const table = await this.load(this.blobsName);
    const importsOf = (id: string) => {
      const text = table.get(IMPORTS + id);
      return text === undefined ? undefined : (JSON.parse(text) as string);
    };
    for (const [key, text] of table) {
      const facts = key.startsWith(IMPORTS) ? null : readFacts(text, importsOf);
      if (facts) this.blobs.set(key, this.shared(facts));
    }
  }

  private async load(name: string): Promise<ReadonlyMap<string, string>> {
    if (this.folder === null) return new Map();
    const { table, damage } = await readTable(this.folder, name);
    if (damage !== null) this.warn(`cache: ${damage}`);
    return table;
  }

  point(commit: string): PointFindings | undefined {
    return this.points.get(commit);
  }

  keepPoint(commit: string, point: PointFindings): void {
    this.points.set(commit, point);
    this.changed = { ...this.changed, points: true };
  }

  blob(key: string): BlobFacts | undefined {
    return this.blobs.get(key);
  }

  /** Of all blobs that are known. */
  get facts(): Iterable<BlobFacts> {
    return this.blobs.values();
  }

  keepBlob(key: string, facts: BlobFacts): void {
    this.blobs.set(key, this.shared(facts));
    this.changed = { ...this.changed, blobs: true };
  }

  /** Most texts have nothing but imports, and these are mostly those of another version. */
  private shared(facts: BlobFacts): BlobFacts {
    const { beside, undecodable, python } = facts;
    if (python === null) return facts;
    const same = this.importing.get(python.imports);
    const isAlike = beside.size === 0 && undecodable === null && python.direct === null;
    if (same && isAlike) return same;
    if (same?.python) return { ...facts, python: { ...python, imports: same.python.imports } };
    const first = { beside: NO_FACTS.beside, undecodable: null, python: { ...python, direct: null } };
    this.importing.set(python.imports, first);
    return isAlike ? first : facts;
  }

  /** Writes what is new. */
  async save(): Promise<void> {
    if (this.changed.blobs) await this.write(this.blobsName, this.blobsTable());
    if (this.changed.points) {
      const points = [...this.points].map(([commit, point]) => [commit, JSON.stringify(point)] as const);
      await this.write(this.pointsName, new Map(points));
    }
    this.changed = { blobs: false, points: false };
  }

  private blobsTable(): ReadonlyMap<string, string> {
    const table = new Map<string, string>();
    const ids = new Map<string, string>();
    const idOf = (imports: string) => {
      let id = ids.get(imports);
      if (id === undefined) {
        id = String(ids.size);
        ids.set(imports, id);
        table.set(IMPORTS + id, JSON.stringify(imports));
      }
      return id;
    };
    for (const [key, facts] of this.blobs) table.set(key, writeFacts(facts, idOf));
    return table;
  }

  private async write(name: string, table: ReadonlyMap<string, string>): Promise<void> {
    if (this.folder === null) return;
    const failure = await writeTable(this.folder, name, table);
    if (failure !== null) this.warn(failure);
  }
}

/** The file is whole, so this is what was written: the checks are against a program that wrote something else. */
function readPoint(text: string): PointFindings | null {
  try {
    const value: unknown = JSON.parse(text);
    const isPoint = typeof value === 'object' && value !== null && 'counts' in value && 'problems' in value;
    return isPoint ? (value as PointFindings) : null; // keepPoint wrote it, and the digest says that nobody else did
  } catch {
    return null;
  }
}

function catalogue(): unknown {
  const categories = CATEGORIES.map(({ id, patterns }) => [id, patterns]);
  const frameworks = [FRAMEWORK_SYMBOLS, FRAMEWORK_VALUES, FRAMEWORK_SETTINGS, FRAMEWORK_EXTRAS];
  return [categories, SYMBOLS, STAR, VARIABLES, frameworks];
}

function hash(value: unknown): string {
  const text = JSON.stringify(value, (_, inner) => (inner instanceof RegExp ? inner.source : inner));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
