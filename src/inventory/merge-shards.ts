/** The parts of one tree, put together again. */
import { ConfigError } from '../errors.ts';
import { byPlace, problemsByPlace } from '../report/make.ts';
import type { ScanReport } from '../report/report.ts';
import type { Part } from './merge.ts';

/**
 * The tree that these are the parts of, as if it had been looked at whole; its counts are still those of the first part.
 * @throws ConfigError for parts that are missing, there twice, or of different trees.
 */
export function assemble(parts: readonly [Part, ...Part[]]): ScanReport {
  refuseOddShards(parts);
  const { shard: _, ...about } = parts[0].report;
  const usages = parts.flatMap(({ report }) => report.usages).sort(byPlace);
  const problems = parts.flatMap(({ report }) => report.problems).sort(problemsByPlace);
  return { ...about, usages, problems };
}

function refuseOddShards(parts: readonly [Part, ...Part[]]): void {
  const [first] = parts;
  for (const part of parts) refuseStranger(first, part);
  const of = first.report.shard?.of ?? 0;
  const files = new Map<number, string>();
  for (const { file, report } of parts) {
    const index = report.shard?.index ?? 0;
    if (index > of) throw new ConfigError(`${file} is damaged: there is no shard ${index}/${of}`);
    const before = files.get(index);
    if (before !== undefined)
      throw new ConfigError(`shard ${index}/${of} is there twice: ${before} and ${file}`);
    files.set(index, file);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !files.has(index));
  if (missing.length === 0) return;
  const indexes = missing.slice(0, 10).join(', ') + (missing.length > 10 ? ', …' : '');
  throw new ConfigError(
    `of ${of} shards ${missing.length === 1 ? 'one is' : 'some are'} missing: ${indexes}`,
  );
}

function refuseStranger(first: Part, { file, report }: Part): void {
  const { tool, shard, revision } = first.report;
  if (report.tool.version !== tool.version) {
    throw new ConfigError(
      `${first.file} and ${file} are of different versions of ${tool.name}, ${tool.version} and ${report.tool.version}, ` +
        'which may count differently: make all parts of a tree with one version',
    );
  }
  if (report.shard?.of === shard?.of && report.revision === revision) return;
  throw new ConfigError(
    `${first.file} and ${file} are not shards of one tree: ${ofWhat(first.report)} and ${ofWhat(report)}. ` +
      'Where they are of several repositories, scan each with its own --label.',
  );
}

function ofWhat({ shard, revision }: ScanReport): string {
  return `${shard?.index}/${shard?.of} at ${revision.slice(0, 12)}`;
}
