/** What else the files with findings use beside eventlet, as far as it makes a page of the guides worth reading. */
import type { Changes } from '../changes/change.ts';
import { groups } from '../report/groups.ts';
import type { Report } from '../report/report.ts';

/** A line of Python that tells. What stands in a string may be taken for one: it then costs a link too many. */
const SIGNS = {
  asyncio: /^\s*(?:(?:import|from)\s+asyncio\b|async\s+def\b)/m,
  threads: /\basyncio\s*\.\s*to_thread\b|^\s*(?:import|from)\s+concurrent\b/m,
  fork: /\bos\s*\.\s*fork\s*\(|^\s*(?:import|from)\s+multiprocessing\b/m,
  openstack: /^\s*(?:import|from)\s+(?:oslo_service|oslo_messaging|futurist|cotyledon)\b/m,
  asyncioHub: /\beventlet\.hubs\.asyncio\b|\buse_hub\(\s*['"]asyncio['"]|\bEVENTLET_HUB\b/,
} as const satisfies Record<string, RegExp>;

export type Alongside = ReadonlySet<keyof typeof SIGNS>;

/** Looks into the Python files that have findings, which the check has read already. */
export async function alongsideOf({ files, head }: Changes, report: Report): Promise<Alongside> {
  if (report.command === 'scan') return new Set();
  const paths = new Set(groups(report).findings.map(({ path }) => path));
  const entries = files.flatMap(({ head: entry }) => (entry !== null && paths.has(entry.path) ? entry : []));
  const found = new Set<keyof typeof SIGNS>();
  for await (const content of head.read(entries)) {
    if (!('bytes' in content)) continue;
    const text = Buffer.from(content.bytes).toString('latin1'); // the signs are ASCII
    for (const sign of KINDS) if (SIGNS[sign].test(text)) found.add(sign);
  }
  return found;
}

// `Object.keys` forgets that the object has no other keys.
const KINDS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
