/** What texts are looked at with, on this machine and by this config. */
import { frameworkOf } from './catalogue/frameworks.ts';
import type { Config } from './policy/config.ts';
import type { Syntax } from './python/syntax.ts';
import { NO_MODULES } from './usages/modules.ts';
import type { Looking } from './usages/read.ts';

export function lookingWith(syntax: Syntax, today: string, _config: Config): Looking {
  const wrapper = (dotted: string) => {
    const found = frameworkOf(dotted);
    return found && { symbol: found.row.symbol, category: found.category };
  };
  return { syntax, today, wrapper, modules: NO_MODULES, followsImports: false, words: new Set() };
}
