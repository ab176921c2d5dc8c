/** One text's lines that can matter → names and what they stand for. */
import type { TextModel } from '../python/model.ts';
import type { Syntax } from '../python/syntax.ts';
import { mayMatter } from './importers.ts';
import type { World } from './interpret.ts';
import { NO_MODULES, type OwnModules } from './modules.ts';
import type { OpenText } from './open-text.ts';
import { RelevantLines } from './relevant-lines.ts';
import { Resolver } from './resolve.ts';
import { maySuppress } from './suppressions.ts';
import { NO_WRAPPERS, type Wrappers } from './wrappers.ts';

/** What one text is looked at with. */
export interface Looking {
  readonly syntax: Syntax;
  /** `YYYY-MM-DD`: suppressions run out. */
  readonly today: string;
  readonly wrappers: Wrappers;
  readonly modules: OwnModules;
  /** Whether every import is followed, because a module of the repository may hand eventlet on. */
  readonly followsImports: boolean;
  /** Besides `eventlet`, words of which a line must hold one to matter: names of wrappers and of modules that hand eventlet on. */
  readonly words: ReadonlySet<string>;
}

/** Looking at direct use alone. */
export function lookingAtTextAlone(syntax: Syntax, today: string): Looking {
  return {
    syntax,
    today,
    wrappers: NO_WRAPPERS,
    modules: NO_MODULES,
    followsImports: false,
    words: new Set(),
  };
}

/** A text's relevant lines as names, and what they stand for. */
export interface ReadText {
  readonly model: TextModel;
  readonly resolver: Resolver;
  readonly brokenAt: number | null;
}

/**
 * Reads the lines that can matter: those with a word that leads to eventlet. Each reading may show further names that
 * do (`import eventlet as ev`), and then the lines with those are read as well.
 * @param lines those that are known to matter; what is found is added
 * @returns null where no line matters.
 */
export function readRelevantLines(
  open: OpenText,
  looking: Looking,
  lines = RelevantLines.of(open, looking.words),
): ReadText | null {
  const world: World = { modules: looking.modules, wrappers: looking.wrappers };
  if (looking.followsImports) lines.addImports((imported) => mayMatter(imported, looking.modules));
  if (lines.isEmpty && !hasSuppression(open)) return null;
  for (let readings = 1; ; readings++) {
    const { model, brokenAt } = open.read(lines.marks);
    const resolver = new Resolver(model, world);
    if (!lines.add(resolver.wanted(open))) return { model, resolver, brokenAt };
    if (readings === MOST_READINGS) lines.addAll();
  }
}

/** Few texts take three. Of one that hands names on through more lines, one by one, all are read. */
export const MOST_READINGS = 8;

function hasSuppression({ text, comments }: OpenText): boolean {
  return maySuppress(text) && comments.some(({ start, end }) => maySuppress(text.slice(start, end)));
}
