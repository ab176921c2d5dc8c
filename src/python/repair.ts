/** What stands in for a line that does not parse, so that the names in it are still found and the rest is not hurt. */
import type { LogicalLine } from './lines.ts';
import { indentation, type Piece } from './outline.ts';

/** Strings, comments and chains of names, in a line whose grammar is not known. */
const TOKEN =
  /(?<string>[A-Za-z]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))|(?<comment>#[^\r\n]*)|(?<chain>[\p{L}_][\p{L}\p{N}_]*(?:[ \t]*\.[ \t]*[\p{L}_][\p{L}\p{N}_]*)*)(?<keyword>[ \t]*=(?!=))?/gu;

const KEYWORDS = new Set(
  'and as assert async await break case class continue def del elif else except exec finally for from global if import in is lambda match nonlocal not or pass print raise return try while with yield'.split(
    ' ',
  ),
);

const IMPORT =
  /^(?:import\s+[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.]+(?:\s+as\s+\w+)?)*|from\s+[\w.]+\s+import\s+\(?\s*(?:\*|\w+(?:\s+as\s+\w+)?(?:\s*,\s*\w+(?:\s+as\s+\w+)?)*))/;

/**
 * Pieces that parse, for a line that does not: an import up to where it makes sense; of anything else each chain
 * of names and each string as an expression of its own, at its own place.
 */
export function repair(text: string, line: LogicalLine): readonly Piece[] {
  const source = text.slice(line.textStart, line.textEnd);
  const lead = indentation(text, line);
  const names = /^(?:import|from)\b/.test(source)
    ? { text: flattened(IMPORT.exec(source)?.[0] ?? 'pass'), at: 0 }
    : namesOnly(source);
  const putIn = (piece: string): Piece => ({ text: piece, from: line.textStart, copied: false });
  const body: Piece[] = [{ text: names.text, from: line.textStart + names.at, copied: true }, putIn('\n')];
  if (!line.opensBlock) return [putIn(lead), ...body];
  const { before, name, at, after } = header(source);
  return [
    putIn(`${lead}${before}`),
    { text: name, from: line.textStart + at, copied: true },
    putIn(`${after}\n${lead} `),
    ...body,
  ];
}

/** The import on one line, of the same width: no line ends, no parenthesis. */
function flattened(statement: string): string {
  return statement.replace(/[\r\n(]/g, ' ');
}

const DEFINITION = /^(?:async\s+)?(def|class)\s+([\p{L}_][\p{L}\p{N}_]*)/u;

/** A header that parses and makes the same scope, if any: that of a function or class has its name. */
function header(source: string): { before: string; name: string; at: number; after: string } {
  const [whole, keyword, name] = DEFINITION.exec(source) ?? [];
  if (!whole || !keyword || !name) return { before: clause(source), name: '', at: 0, after: '' };
  const at = whole.length - name.length;
  return { before: `${keyword} `, name, at, after: keyword === 'def' ? '():' : ':' };
}

function clause(source: string): string {
  const keyword = /^(elif|else|except|finally|try|case|match)\b/.exec(source)?.[1];
  switch (keyword) {
    case undefined:
      return 'if 1:';
    case 'elif':
      return 'elif 1:';
    case 'case':
      return 'case _:';
    case 'match':
      return 'match 1:';
    default:
      return `${keyword}:`;
  }
}

/** From the first chain of names or string on: all else blanked, `;` between them. */
function namesOnly(source: string): { text: string; at: number } {
  const out: string[] = new Array(source.length).fill(' ');
  const named = DEFINITION.exec(source)?.[0].length ?? 0;
  let first = -1;
  for (const { index, groups } of source.matchAll(TOKEN)) {
    if (index < named) continue;
    const { string, chain, keyword } = groups ?? {};
    const token =
      string?.replace(/^[uU](?=[rR])/, ' ') ??
      (chain !== undefined && (keyword === undefined || chain.includes('.')) ? chain : undefined);
    if (token === undefined || !parsesAlone(token)) continue;
    if (first < 0) first = index;
    else if (out[index - 1] === ' ') out[index - 1] = ';';
    else continue;
    for (let i = 0; i < token.length; i++) out[index + i] = token[i] ?? ' ';
  }
  return first < 0 ? { text: 'pass', at: 0 } : { text: out.slice(first).join(''), at: first };
}

/** A chain with a keyword among its names is not one. */
function parsesAlone(token: string): boolean {
  return !token.split('.').some((name) => KEYWORDS.has(name.trim()));
}
