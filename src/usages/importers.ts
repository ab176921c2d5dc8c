/** Which texts may import a module that hands eventlet on: told from their words, before names are resolved. */
import type { KnownModules } from './known-modules.ts';
import type { OpenText } from './open-text.ts';

/** A module, as importing files have to name it. */
interface Named {
  /** The last component of its dotted name, which every absolute import of it holds. */
  readonly last: RegExp;
  /** The names that it hands on. */
  readonly names: readonly string[];
}

/** A star import, as JavaScript and Perl-compatible expressions read it alike. */
export const STAR = 'import[ \\t]*\\*';
const ANY_STAR = new RegExp(STAR);
const WITHOUT_MODULE = /\bfrom\s*(?:\.\s*)+import\b/;

export class Importers {
  private readonly named: readonly Named[];
  private readonly lastNames: readonly string[];
  private readonly names: ReadonlySet<string>;
  /** Packages: their own files may import them without a name, `from . import sleep`. */
  private readonly packages: readonly string[];

  /** @param learnt the modules whose importers are looked for */
  constructor(modules: KnownModules, learnt: ReadonlySet<string>) {
    const byLast = new Map<string, Set<string>>();
    const packages: string[] = [];
    for (const file of learnt) {
      const components = file.replace(/\/__init__\.py$|\.py$/, '').split('/');
      if (file.endsWith('/__init__.py')) packages.push(`${components.join('/')}/`);
      const last = components.at(-1) ?? '';
      const names = modules.handing.get(file)?.keys() ?? [];
      byLast.set(last, new Set([...(byLast.get(last) ?? []), ...names]));
    }
    this.named = [...byLast].map(([last, names]) => ({ last: wordPattern(last), names: [...names] }));
    this.lastNames = [...byLast.keys()];
    this.names = new Set([...byLast.values()].flatMap((names) => [...names]));
    this.packages = packages;
  }

  /**
   * What each importer holds: a match of every one of these patterns, as JavaScript and Perl-compatible expressions
   * read them alike. Empty where each importer is looked at anyway; null where bytes can't tell.
   * @param isLookedAt whether a text that holds this is looked at anyway
   */
  patterns(isLookedAt: (text: string) => boolean): readonly string[] | null {
    const names = [...this.names].filter((name) => !isLookedAt(name));
    const wanted = [...names.map(word), ...(isLookedAt('import *') ? [] : [STAR])];
    if (wanted.length === 0) return [];
    if (![...names, ...this.lastNames].every((name) => /^\w+$/.test(name))) return null;
    const modules = this.lastNames.map(word);
    if (this.packages.length > 0) modules.push('\\bfrom[ \\t]*\\.');
    return [wanted.join('|'), modules.join('|')];
  }

  /** Never false for an importer; rarely true for a file that is none. */
  mayInclude(path: string, open: OpenText): boolean {
    const { text, imports } = open;
    const stars = ANY_STAR.test(imports);
    const isInside = this.packages.some((folder) => path.startsWith(folder));
    if (isInside && WITHOUT_MODULE.test(imports)) return true;
    return this.named.some(
      ({ last, names }) => last.test(imports) && (stars || names.some((name) => text.includes(name))),
    );
  }
}

const word = (name: string) => `\\b${name}\\b`;

/** `\b` knows ASCII alone. */
function wordPattern(name: string): RegExp {
  return /^\w+$/.test(name) ? new RegExp(word(name)) : new RegExp(name.replace(/[^\p{L}\p{N}_]/gu, '\\$&'));
}
