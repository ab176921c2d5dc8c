/** The documented classes and functions of a Python module, as Sphinx's autodoc lists them. */

export interface Outline {
  readonly name: string;
  readonly documented: boolean;
  readonly members: readonly Outline[];
}

type Draft = Outline & { documented: boolean; readonly members: Draft[] };

const DEFINITION = /^( *)(?:async def|def|class) (\w+)/;
const DOCSTRING = /^\s*[rRuU]?(?:"""|'''|"|')/;

/** Classes and functions at module level, and the methods directly in a class, in the order of the file. */
export function outline(source: string): readonly Outline[] {
  const lines = source.split('\n');
  const found: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const match = DEFINITION.exec(line);
    const depth = match?.[1]?.length;
    if (!match?.[2] || (depth !== 0 && depth !== 4)) continue;
    const draft: Draft = {
      name: match[2],
      documented: DOCSTRING.test(lines[bodyStart(lines, index)] ?? ''),
      members: [],
    };
    const into = depth === 0 ? found : found.at(-1)?.members;
    into?.push(draft);
  }
  return found;
}

/** The names of `__all__`; null without one. */
export function allNames(source: string): readonly string[] | null {
  const match = /^__all__ = [[(]([^\])]*)[\])]/m.exec(source);
  return match ? [...(match[1] ?? '').matchAll(/['"](\w+)['"]/g)].map(([, name = '']) => name) : null;
}

/** The first line after a signature that says something. */
function bodyStart(lines: readonly string[], index: number): number {
  let line = index;
  while (line < lines.length && !/:\s*(#.*)?$/.test(lines[line] ?? '')) line++;
  do line++;
  while (line < lines.length && lines[line]?.trim() === '');
  return line;
}
