/** The pipeline on one page: changes → usages → comparison → verdict → report. */
import type { ChangedFile, Changes, Snapshot, TreeEntry } from './changes/change.ts';
import { pathFilter } from './changes/path-filter.ts';
import { virtualEnvironments } from './changes/python-files.ts';
import { matchUsages, type SidedFile } from './compare/match.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { decide } from './policy/verdict.ts';
import { checkReport } from './report/make.ts';
import type { CheckReport, Problem, Tool } from './report/report.ts';
import { findInFile, isLookedInto } from './usages/file.ts';
import type { Looking } from './usages/find.ts';
import type { Findings } from './usages/usage.ts';

/** What a check is made with. */
export interface Checking {
  readonly tool: Tool;
  readonly config: Config;
  readonly origin: ConfigOrigin;
  readonly looking: Looking;
  /** The config's label, where the pull request has it. */
  readonly label: string | null;
}

/** Compares the usages of both sides of a change, and judges what is new. */
export async function check(
  changes: Changes,
  { tool, config, origin, looking, label }: Checking,
): Promise<CheckReport> {
  const files = filesToCheck(changes, config);
  const base = await readSide(changes.base, files, 'base', looking);
  const head = await readSide(changes.head, files, 'head', looking);
  const sided: SidedFile[] = files.map(({ file }) => ({
    path: file.path,
    previousPath: file.previousPath,
    base: base.usagesOf(file.base),
    head: head.usagesOf(file.head),
  }));
  const matched = matchUsages(sided);
  const problems = [...incomplete(changes), ...base.problems, ...head.problems];
  const verdict = decide(matched, problems, config, { today: looking.today, label });
  return checkReport({
    tool,
    comparison: changes.comparison,
    matched,
    verdict,
    notes: [],
    files: files.map(({ file: { path, previousPath, change } }) => ({ path, previousPath, change })),
    problems,
    config,
    origin,
    label,
  });
}

/** A changed file, with its sides as far as the config has them checked. */
interface CheckedFile {
  readonly file: ChangedFile;
}

function filesToCheck({ files }: Changes, config: Config): CheckedFile[] {
  const includes = {
    base: pathFilter(config, virtualEnvironments(files.flatMap(({ base }) => base?.path ?? []))),
    head: pathFilter(config, virtualEnvironments(files.flatMap(({ head }) => head?.path ?? []))),
  };
  const wanted = (side: 'base' | 'head', entry: TreeEntry | null) =>
    entry && isLookedInto(entry.path) && includes[side](entry.path) ? entry : null;
  return files.flatMap((file) => {
    const [base, head] = [wanted('base', file.base), wanted('head', file.head)];
    return base || head ? [{ file: { ...file, base, head } }] : [];
  });
}

/** The usages of one side's files. */
interface ReadSide {
  readonly problems: readonly Problem[];
  usagesOf(entry: TreeEntry | null): Findings['usages'];
}

async function readSide(
  snapshot: Snapshot,
  files: readonly CheckedFile[],
  side: 'base' | 'head',
  looking: Looking,
): Promise<ReadSide> {
  const found = new Map<string, Findings>();
  for await (const content of snapshot.read(files.flatMap(({ file }) => file[side] ?? []))) {
    const { path } = content.entry;
    const findings: Findings =
      'bytes' in content
        ? await findInFile(path, content.bytes, looking)
        : { usages: [], problems: [{ reason: content.unreadable, line: null, message: content.message }] };
    found.set(path, findings);
  }
  return {
    problems: [...found].flatMap(([path, { problems }]) => problems.map((each) => ({ path, side, ...each }))),
    usagesOf: (entry) => (entry ? (found.get(entry.path)?.usages ?? []) : []),
  };
}

function incomplete({ incomplete: messages }: Changes): Problem[] {
  return messages.map((message) => ({
    path: '',
    side: 'head',
    reason: 'incomplete-list',
    line: null,
    message,
  }));
}
