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
import { readTable, writeTable } from './cache-file.ts';
import { type BlobFindings, readFindings, writeFindings } from './findings.ts';

/** What one point comes to. */
export interface PointFindings {
  readonly counts: InventoryCounts;
  readonly problems: readonly Problem[];
}

/** Raised when the same text gives other findings although neither the version nor the catalogue changed. */
const ENGINE = 1;

/** Findings of one repository, tool, catalogue and config. Whatever is wrong with the files costs time and no more. */
export class HistoryCache {
  private readonly folder: string | null;
  private readonly blobsName: string;
  private readonly pointsName: string;
  private readonly warn: (message: string) => void;
  private readonly blobs = new Map<string, BlobFindings>();
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
    for (const [key, text] of await this.load(this.blobsName)) {
      const findings = readFindings(text);
      if (findings) this.blobs.set(key, findings);
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

  blob(key: string): BlobFindings | undefined {
    return this.blobs.get(key);
  }

  keepBlob(key: string, findings: BlobFindings): void {
    this.blobs.set(key, findings);
    this.changed = { ...this.changed, blobs: true };
  }

  /** Writes what is new. */
  async save(): Promise<void> {
    if (this.changed.blobs) await this.write(this.blobsName, this.blobs, writeFindings);
    if (this.changed.points) await this.write(this.pointsName, this.points, (point) => JSON.stringify(point));
    this.changed = { blobs: false, points: false };
  }

  private async write<T>(
    name: string,
    values: ReadonlyMap<string, T>,
    text: (value: T) => string,
  ): Promise<void> {
    if (this.folder === null) return;
    const table = new Map([...values].map(([key, value]) => [key, text(value).replace(/[\r\n]/g, ' ')]));
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
