/** Requirements in conda's `environment.yml`, those of its `pip` list among them. */
import type { Node, Scalar } from 'yaml';
import type { Found, Mention } from './mention.ts';
import { dependency, normalise, readPipLine } from './requirement.ts';
import { readYaml } from './yaml-text.ts';

/** conda's match specification: an optional channel, the name, then versions and builds (`conda-forge::eventlet=0.36`). */
const MATCH_SPEC = /^\s*(?:[^\s:]+::)?([A-Za-z0-9_.-]+)\s*(?:$|[=<>!~[\s])/;

/** The requirements on eventlet of a conda environment. The parser is loaded when the first YAML text comes. */
export async function findCondaRequirements(text: string): Promise<Found> {
  const { yaml, documents, problems } = await readYaml(text);
  const mentions: Mention[] = [];
  for (const { contents } of documents) {
    const list = yaml.isMap(contents) ? contents.get('dependencies', true) : null;
    if (!yaml.isSeq(list)) continue;
    for (const item of list.items) {
      if (yaml.isScalar(item)) mentions.push(...condaPackage(item));
      const pip = yaml.isMap(item) ? item.get('pip', true) : null;
      // A sequence of a parsed document holds nodes.
      if (yaml.isSeq(pip))
        for (const line of pip.items as Node[]) if (yaml.isScalar(line)) mentions.push(...pipLine(line));
    }
  }
  return { mentions, problems };
}

function condaPackage({ value, range, type }: Scalar): Mention[] {
  const match = typeof value === 'string' ? MATCH_SPEC.exec(value) : null;
  if (!match?.[1] || normalise(match[1]) !== 'eventlet' || !range) return [];
  const start = match[0].indexOf(match[1], match[0].indexOf('::') + 1);
  const span = { symbol: 'eventlet', start, end: start + match[1].length };
  return [dependency(span, contentStart(range[0], type), match.input)];
}

function pipLine({ value, range, type }: Scalar): Mention[] {
  if (typeof value !== 'string' || !range) return [];
  const requirement = readPipLine(value);
  return requirement ? [dependency(requirement, contentStart(range[0], type), value)] : [];
}

/** Where a scalar's content starts: inside its quotes. */
function contentStart(start: number, type: Scalar['type']): number {
  return start + (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0);
}
