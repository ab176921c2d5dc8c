/** Facts of blobs as a cache keeps them: JSON, which is one line, where a number stands for the imports, which many share. */
import { NOTHING_ASKED, readAnswers, writeAnswers } from '../usages/asking.ts';
import type { HandedOn } from '../usages/modules.ts';
import { type BlobFacts, type Look, NO_FACTS, type UsageCounts } from './blob-facts.ts';

/** Short names, for there are many; what is not there is empty. */
interface FactsText {
  readonly b?: Record<string, number>;
  readonly u?: string;
  /** The id of the imports. */
  readonly i?: string;
  readonly d?: LookText;
}

interface LookText {
  readonly c?: Record<string, number>;
  readonly n?: [string, HandedOn][];
  readonly a?: unknown;
}

/** @param idOf what stands for the imports */
export function writeFacts(
  { beside, undecodable, python }: BlobFacts,
  idOf: (imports: string) => string,
): string {
  const text: FactsText = {
    ...(beside.size > 0 ? { b: Object.fromEntries(beside) } : {}),
    ...(undecodable === null ? {} : { u: undecodable }),
    ...(python === null ? {} : { i: idOf(python.imports) }),
    ...(python?.direct ? { d: lookText(python.direct) } : {}),
  };
  const written = JSON.stringify(text);
  return written === '{}' ? '' : written;
}

function lookText({ counts, names, answers }: Look): LookText {
  return {
    ...(counts.size > 0 ? { c: Object.fromEntries(counts) } : {}),
    ...(names.size > 0 ? { n: [...names] } : {}),
    ...(answers === NOTHING_ASKED ? {} : { a: writeAnswers(answers) }),
  };
}

/**
 * Reads what `writeFacts` wrote; null for anything else.
 * @param importsOf the imports that an id stands for
 */
export function readFacts(text: string, importsOf: (id: string) => string | undefined): BlobFacts | null {
  if (text === '') return NO_FACTS;
  try {
    const { b, u, i, d } = JSON.parse(text) as FactsText; // the table's digest says that nobody else wrote it
    const imports = i === undefined ? undefined : importsOf(i);
    if ((i === undefined) !== (imports === undefined)) return null;
    const direct = d ? { counts: counts(d.c), names: new Map(d.n), answers: readAnswers(d.a) } : null;
    const python = imports === undefined ? null : { imports, direct };
    return { beside: counts(b), undecodable: u ?? null, python };
  } catch {
    return null;
  }
}

function counts(record: Record<string, number> = {}): UsageCounts {
  return new Map(Object.entries(record));
}
