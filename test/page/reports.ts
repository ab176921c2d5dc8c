/** The reports that the page is looked at with: an inventory with a bit of everything, and a large one. */
import type { ReportedUsage, ScanReport } from '../../src/report/report.ts';
import { advice, reported, scan } from '../support/report.ts';

const SYMBOLS = [
  ['eventlet.spawn', 'greenthreads', 'medium'],
  ['eventlet.sleep', 'sleeping', 'small'],
  ['eventlet.wsgi.server', 'wsgi-server', 'large'],
  ['eventlet.Timeout', 'timeouts', 'medium'],
  ['eventlet.event.Event', 'events', 'medium'],
] as const;
const FOLDERS = ['nova/compute', 'nova/virt/libvirt', 'nova/tests/unit/compute', 'nova', 'tools'];

/** As many usages, spread unevenly over folders and files. */
export function inventory(count: number): ScanReport {
  const usages = Array.from({ length: count }, (_, at) => usage(at, count));
  usages.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.line - b.line);
  return scan({ usages });
}

function usage(at: number, count: number): ReportedUsage {
  const [symbol, category, effort] = SYMBOLS[(at * 7) % SYMBOLS.length] ?? SYMBOLS[0];
  const folder = FOLDERS[Math.floor(Math.sqrt(at)) % FOLDERS.length] ?? '';
  const file = Math.floor(Math.sqrt((at * 31) % count));
  return reported({
    path: `${folder}/module_${file}.py`,
    line: at + 1,
    symbol,
    category,
    kind: at % 9 === 0 ? 'import' : 'reference',
    source: `        result = ${symbol}(self._do_something_long_${at}, context, instance)`,
    advice: advice({
      effort,
      replacement: `threading.Thread(target=function, args=args).start() in place of ${symbol}, variant ${at % 60}`,
      notes:
        at % 2 === 0
          ? ['Native threads are preempted anywhere: state between two yields needs a lock now.']
          : [],
    }),
  });
}
