/** What texts are looked at with, on this machine and by this config. */
import { FRAMEWORK_ROOTS, frameworkOf } from './catalogue/frameworks.ts';
import type { Config } from './policy/config.ts';
import type { Syntax } from './python/syntax.ts';
import { NO_MODULES } from './usages/modules.ts';
import type { Looking } from './usages/read.ts';
import { ownWrappers } from './usages/wrappers.ts';

export function lookingWith(syntax: Syntax, today: string, { symbols }: Config): Looking {
  const foreign = (path: readonly string[]) => {
    const found = FRAMEWORK_ROOTS.has(path[0] ?? '') ? frameworkOf(path.join('.')) : null;
    return found && { symbol: found.row.symbol, category: found.category };
  };
  const wrappers = { own: ownWrappers(symbols), foreign };
  return { syntax, today, wrappers, modules: NO_MODULES, followsImports: false, words: new Set() };
}
