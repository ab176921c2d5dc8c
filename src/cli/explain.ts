/** `explain`: what a category or a symbol is, and what to write instead. */
import { CATEGORIES } from '../catalogue/categories.ts';
import { KIND_TEXTS } from '../catalogue/data/kind-texts.ts';
import { type Explanation, explain, type UnknownName } from '../catalogue/explain.ts';
import { TOPICS } from '../catalogue/topics.ts';
import { ConfigError } from '../errors.ts';
import { EXIT } from '../failure.ts';
import type { Guide } from '../policy/config.ts';
import { painter } from '../report/ansi.ts';
import { inertJson } from '../report/escape.ts';
import { KINDS } from '../usages/usage.ts';
import type { CommandLine, Destination } from './arguments.ts';
import { configNamed } from './config.ts';
import { hasColor, optionText, send } from './emit.ts';
import { explanationMarkdown, listMarkdown } from './explain-markdown.ts';
import { explanationText, listText } from './explain-text.ts';
import type { Terminal } from './terminal.ts';

interface Subject {
  readonly id: string;
  readonly title: string;
}

/** What can be explained by id, for those who don't know a name yet. */
export interface Listed {
  readonly categories: readonly (Subject & { readonly effort: string })[];
  readonly kinds: readonly Subject[];
  readonly topics: readonly Subject[];
}

/** @throws ConfigError that names the nearest known names, for one that is not known. */
export async function runExplain(line: CommandLine, terminal: Terminal): Promise<number> {
  const subject = line.operands.length > 0 ? known(explain(line.operands.join(' '))) : listed();
  const guide = await guideOf(line, terminal);
  for (const destination of line.destinations) {
    await send(rendered(subject, guide, destination, line, terminal), destination, terminal);
  }
  return EXIT.ok;
}

function known(found: Explanation | UnknownName): Explanation {
  if (!('unknown' in found)) return found;
  const near = found.nearest.length > 0 ? `; did you mean ${found.nearest.join(', ')}?` : '.';
  throw new ConfigError(
    `nothing is known by the name ${JSON.stringify(found.unknown)}${near} \`explain\` alone lists the categories.`,
  );
}

function listed(): Listed {
  return {
    categories: CATEGORIES.map(({ id, title, effort }) => ({ id, title, effort })),
    kinds: KINDS.map((id) => ({ id, title: KIND_TEXTS[id].title })),
    topics: TOPICS.map(({ id, title }) => ({ id, title })),
  };
}

/** The way that is shown first: the named config's, else the default. */
async function guideOf(line: CommandLine, terminal: Terminal): Promise<Guide> {
  const named = optionText(line, 'config');
  return named === undefined ? 'threading' : (await configNamed(named, terminal.cwd)).config.guide;
}

function rendered(
  subject: Explanation | Listed,
  guide: Guide,
  destination: Destination,
  line: CommandLine,
  terminal: Terminal,
): string {
  const { format } = destination;
  if (format === 'json') return inertJson({ schemaVersion: 1, command: 'explain', ...subject });
  const isList = 'categories' in subject;
  if (format === 'markdown') return isList ? listMarkdown(subject) : explanationMarkdown(subject, guide);
  if (format === 'text') {
    const page = {
      paint: painter(hasColor(destination, line, terminal)),
      width: Math.min(terminal.width ?? 100, 100),
    };
    return isList ? listText(subject, page) : explanationText(subject, guide, page);
  }
  throw new ConfigError(`explain prints text, markdown or json, not ${format}`);
}
