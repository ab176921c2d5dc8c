/**
 * What `scan` takes on whole trees, beside its peers: `node bench/scan.ts REPOSITORY[@REVISION] ...`.
 * The goals: the time of `ruff check` on one rule at most, a tenth of ast-grep's, and 150 MB.
 */
import { resolve } from 'node:path';
import { type Contender, type Cost, inTurns, median, ratio } from './measure.ts';
import { machine, readOptions } from './options.ts';
import { installPeers, peers, peerVersions } from './peers.ts';
import { checkOut, named } from './trees.ts';

const { cli, rounds, places } = readOptions('scan.ts');
await installPeers();
console.log(`${machine()}\n${peerVersions()}\n${rounds} rounds, medians\n`);
for (const place of places.map(named)) {
  using tree = checkOut(place);
  const command = [process.execPath, resolve(cli), 'scan', '--format', 'json'];
  const scan: Contender = { name: 'scan', command, cwd: tree.path };
  const costs = await inTurns([scan, ...peers(tree.path)], rounds);
  const ours = costs.get(scan) ?? [];
  console.log(`${place.name}\n               wall       cpu      peak   scan/it: wall    cpu`);
  for (const [{ name }, theirs] of costs) console.log(row(name, theirs, ours));
  console.log();
}
console.log(machine());

function row(name: string, costs: readonly Cost[], ours: readonly Cost[]): string {
  const of = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  const cells = [
    `${(1000 * of('wall')).toFixed(0)} ms`.padStart(10),
    `${(1000 * of('cpu')).toFixed(0)} ms`.padStart(10),
    `${of('peak').toFixed(0)} MB`.padStart(10),
    ratio(ours, costs, 'wall').toFixed(2).padStart(15),
    ratio(ours, costs, 'cpu').toFixed(2).padStart(7),
  ];
  return name.padEnd(9) + cells.join('');
}
