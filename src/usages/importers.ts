/** Which files may import a module that hands eventlet on: told from their bytes, before any parsing. */
import type { KnownModules } from './known-modules.ts';

/** A module, as importing files have to name it. */
interface Named {
  /** The last component of its dotted name, which every absolute import of it holds. */
  readonly last: string;
  readonly names: readonly string[];
}

export class Importers {
  /** Names handed on, by the module's last component. */
  private readonly named: readonly Named[];
  /** Packages: their own files may import them without a name, `from . import sleep`. */
  private readonly packages: readonly string[];

  /** @param learnt the modules whose importers are looked for */
  constructor(modules: KnownModules, learnt: ReadonlySet<string>) {
    const byLast = new Map<string, Set<string>>();
    const packages: string[] = [];
    for (const file of learnt) {
      const names = modules.handing.get(file)?.keys() ?? [];
      const components = file.replace(/\/__init__\.py$|\.py$/, '').split('/');
      if (file.endsWith('/__init__.py')) packages.push(`${components.join('/')}/`);
      const last = components.at(-1) ?? '';
      byLast.set(last, new Set([...(byLast.get(last) ?? []), ...names]));
    }
    this.named = [...byLast].map(([last, names]) => ({ last, names: [...names] }));
    this.packages = packages;
  }

  /** Never false for an importer; rarely true for a file that is none. */
  mayInclude(path: string, bytes: Uint8Array): boolean {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const { last, names } of this.named) {
      if (buffer.includes(last) && namesOne(buffer, names) && imports(buffer, last)) return true;
    }
    const folders = this.packages.filter((folder) => path.startsWith(folder));
    return folders.length > 0 && /^[ \t]*from[ \t]+\.+[ \t]*import\b/m.test(buffer.toString('latin1'));
  }
}

/** Whether one of the names stands there, or a star that brings them all. */
function namesOne(buffer: Buffer, names: readonly string[]): boolean {
  return names.some((name) => buffer.includes(name)) || /import[ \t]*\*/.test(buffer.toString('latin1'));
}

/** Whether an import statement names the module. */
function imports(buffer: Buffer, last: string): boolean {
  const pattern = new RegExp(
    `^[ \\t]*(?:from|import)\\b(?:[^\\n\\\\]|\\\\[^])*(?:\\([^)]*)?\\b${last}\\b`,
    'm',
  );
  return pattern.test(buffer.toString('latin1'));
}
