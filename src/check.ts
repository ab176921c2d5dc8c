/** The pipeline on one page: changes → usages → comparison → verdict → report. */
import type { ChangedFile, Changes, TreeEntry } from './changes/change.ts';
import { matchUsages, type SidedFile } from './compare/match.ts';
import { notesOn } from './notes.ts';
import type { Config, ConfigOrigin } from './policy/config.ts';
import { pathFilter } from './policy/path-filter.ts';
import { decide } from './policy/verdict.ts';
import { virtualEnvironments } from './python/files.ts';
import { checkReport } from './report/make.ts';
import type { CheckReport, Problem, Tool } from './report/report.ts';
import { readSide } from './side.ts';
import { isLookedInto } from './usages/file-kinds.ts';
import { ModuleTexts } from './usages/module-texts.ts';
import type { Looking } from './usages/read.ts';

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
export async function check(changes: Changes, checking: Checking): Promise<CheckReport> {
  const { tool, config, origin, looking, label } = checking;
  const files = await filesToCheck(changes, config);
  const entries = (side: 'base' | 'head') => files.flatMap((file) => file[side] ?? []);
  // Both at once, so that what an API is asked for goes in the same requests.
  const texts = new ModuleTexts(looking);
  const [base, head] = await Promise.all([
    readSide(changes.base, entries('base'), 'base', looking, texts),
    readSide(changes.head, entries('head'), 'head', looking, texts),
  ]);
  const sided: SidedFile[] = files.map((file) => ({
    path: file.path,
    previousPath: file.previousPath,
    base: base.usagesOf(file.base),
    head: head.usagesOf(file.head),
  }));
  const matched = matchUsages(sided);
  const problems = [
    ...incomplete(changes),
    ...ofBaseAlone(base.problems, head.problems, files),
    ...head.problems,
  ];
  const verdict = await decide(matched, problems, config, { today: looking.today, label });
  return checkReport({
    tool,
    comparison: changes.comparison,
    matched,
    verdict,
    notes: await notesOn({ changes, files, base, head, matched, config, looking }),
    files: files.map(({ path, previousPath, change }) => ({ path, previousPath, change })),
    problems,
    config,
    origin,
    label,
  });
}

/** The changed files, each with its sides as far as the config has them checked. */
async function filesToCheck({ files }: Changes, config: Config): Promise<ChangedFile[]> {
  const filter = await pathFilter(config);
  const includes = {
    base: filter(virtualEnvironments(files.flatMap(({ base }) => base?.path ?? []))),
    head: filter(virtualEnvironments(files.flatMap(({ head }) => head?.path ?? []))),
  };
  const wanted = (side: 'base' | 'head', entry: TreeEntry | null) =>
    entry && isLookedInto(entry.path) && includes[side](entry.path) ? entry : null;
  return files.flatMap((file) => {
    const [base, head] = [wanted('base', file.base), wanted('head', file.head)];
    return base || head ? [{ ...file, base, head }] : [];
  });
}

/** Without what was wrong with comments that base has, and with modules that head has as well: not this change's business. */
function ofBaseAlone(
  base: readonly Problem[],
  head: readonly Problem[],
  files: readonly ChangedFile[],
): readonly Problem[] {
  const changed = new Set(files.flatMap((file) => file.base?.path ?? []));
  const inHead = new Set(head.map(({ path, reason }) => `${reason} ${path}`));
  return base.filter(
    ({ path, reason }) =>
      !reason.startsWith('suppression-') && (changed.has(path) || !inHead.has(`${reason} ${path}`)),
  );
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
