/** What a change does beyond its own files: sentences for the report, which decide nothing. */
import type { ChangedFile, Changes, Snapshot, TreeEntry } from './changes/change.ts';
import type { MatchedUsage } from './compare/match.ts';
import type { Config } from './policy/config.ts';
import { pathFilter } from './policy/path-filter.ts';
import { virtualEnvironments } from './python/files.ts';
import { plural } from './report/words.ts';
import type { ReadSide } from './side.ts';
import { findInTree, type HandingModules, usagesThrough } from './tree.ts';
import { isLookedInto } from './usages/file-kinds.ts';
import { type HandedOn, ModulePaths } from './usages/modules.ts';
import type { Looking } from './usages/read.ts';
import type { Usage } from './usages/usage.ts';

/** What the notes are made from. */
export interface Noting {
  readonly changes: Changes;
  /** The changed files that are checked. */
  readonly files: readonly ChangedFile[];
  readonly base: ReadSide;
  readonly head: ReadSide;
  readonly matched: readonly MatchedUsage[];
  readonly config: Config;
  readonly looking: Looking;
}

/** Each note may read a whole tree, so each first asks whether the change is of the rare kind that needs it. */
export async function notesOn(noting: Noting): Promise<readonly string[]> {
  const { changes, files, base, head } = noting;
  const lost = await handedOnNoMore(files, [base, ({ base }) => base], [head, ({ head }) => head]);
  const gained = await handedOnNoMore(files, [head, ({ head }) => head], [base, ({ base }) => base]);
  return [
    ...(await reach(noting, lost, [base, changes.base], ['no longer stands', 'no longer stand'])),
    ...(await reach(noting, gained, [head, changes.head], ['now stands', 'now stand'])),
    ...(await requirementAndUse(noting)),
  ];
}

type OneSide = readonly [side: ReadSide, entryOf: (file: ChangedFile) => TreeEntry | null];

/**
 * The names that a module hands on as eventlet's on one side, and binds to something else on the other: `from eventlet
 * import sleep` become `from time import sleep`. A name that only one side has would break whoever imports it.
 */
async function handedOnNoMore(
  files: readonly ChangedFile[],
  [these, entryOf]: OneSide,
  [those, otherOf]: OneSide,
): Promise<HandingModules> {
  const found = new Map<string, ReadonlyMap<string, HandedOn>>();
  for (const file of files) {
    const [entry, other] = [entryOf(file), otherOf(file)];
    if (!entry || !other) continue;
    const now = those.handedOnBy(other);
    const names = new Map<string, HandedOn>();
    for (const [name, handed] of these.handedOnBy(entry)) {
      if (!now.has(name) && (await those.binds(other, name))) names.set(name, handed);
    }
    if (names.size > 0) found.set(entry.path, names);
  }
  return found;
}

/** How many places of files that the change does not touch go through these names. */
async function reach(
  { changes, files, config, looking }: Noting,
  handing: HandingModules,
  [side, snapshot]: readonly [side: ReadSide, snapshot: Snapshot],
  [one, several]: readonly [one: string, several: string],
): Promise<string[]> {
  if (handing.size === 0) return [];
  const all = (await snapshot.list()).map(({ path }) => path);
  const names = namesIn(handing, new ModulePaths(all), side);
  const happens = `${listed(names)} ${names.length === 1 ? one : several} for eventlet`;
  const touched = new Set(files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
  const isAsked = (path: string) => !touched.has(path);
  if (!(await affords(changes, snapshot, isAsked))) {
    return [`${happens}; how many places outside this change that reaches is only counted with a checkout`];
  }
  const includes = (await pathFilter(config))(virtualEnvironments(all));
  const through = await usagesThrough(handing, snapshot, isAsked, looking);
  const reached = [...through].filter(([path]) => includes(path));
  const places = reached.reduce((sum, [, usages]) => sum + usages.length, 0);
  if (places === 0) return [];
  return [
    `${happens}: that reaches ${plural(places, 'place')} in ${plural(reached.length, 'file')} outside this change`,
  ];
}

/** Whether the files of a tree that may use eventlet can be read, for a note. */
async function affords(
  { affords: canRead }: Changes,
  snapshot: Snapshot,
  isAsked: (path: string) => boolean = () => true,
): Promise<boolean> {
  if (canRead === undefined) return true;
  return canRead((await snapshot.list()).filter(({ path }) => isLookedInto(path) && isAsked(path)));
}

/** Dotted names; those that another of these modules hands to this one only follow, and are named where there are no others. */
function namesIn(handing: HandingModules, paths: ModulePaths, side: ReadSide): readonly string[] {
  const modules = new Set([...handing.keys()].map((file) => paths.nameOf(file)));
  const found = [...handing].flatMap(([file, those]) => {
    const passedOn = new Set(
      side
        .usagesOf({ path: file, oid: null })
        .filter(({ kind, via }) => kind === 'import' && via !== null && modules.has(via))
        .map(({ symbol }) => symbol),
    );
    return [...those].map(([name, { symbol }]) => ({
      name: `${paths.nameOf(file)}.${name}`,
      follows: passedOn.has(symbol),
    }));
  });
  const first = found.filter(({ follows }) => !follows);
  return (first.length > 0 ? first : found).map(({ name }) => name);
}

function listed(names: readonly string[]): string {
  return names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
    : names.join(', ');
}

const MOST_NAMES = 5;

/** The last use goes and the requirement stays; or the requirement goes and some use stays. */
async function requirementAndUse({ changes, matched, config, looking }: Noting): Promise<string[]> {
  const isRequirement = ({ usage }: MatchedUsage) => usage.kind === 'dependency';
  const [requirements, uses] = [
    matched.filter(isRequirement),
    matched.filter((each) => !isRequirement(each)),
  ];
  const requirementGoes = allGo(requirements);
  if (!requirementGoes && !allGo(uses)) return [];
  if (!(await affords(changes, changes.head))) {
    return requirementGoes
      ? [
          'The requirement on eventlet goes from the changed files; what else uses it is only looked for with a checkout',
        ]
      : [];
  }
  const left = [...(await findInTree(changes.head, config, looking))];
  const place = (wanted: (usage: Usage) => boolean) =>
    left.flatMap(([path, { usages }]) => usages.filter(wanted).map(({ line }) => `${path}:${line}`));
  const required = place(({ kind }) => kind === 'dependency');
  const used = place(({ kind }) => kind !== 'dependency' && kind !== 'probe');
  if (used.length === 0 && required.length > 0) {
    return [
      `This is the last use of eventlet in the repository, and ${required[0]} still requires it${required.length > 1 ? ` (with ${required.length - 1} more)` : ''}`,
    ];
  }
  if (requirementGoes && required.length === 0 && used.length > 0) {
    const files = new Set(used.map((each) => each.replace(/:\d+$/, ''))).size;
    return [
      `The last requirement on eventlet goes, and ${plural(used.length, 'use')} in ${plural(files, 'file')} stay, the first at ${used[0]}`,
    ];
  }
  return [];
}

/** Whether something was there before, and nothing is left of it. */
function allGo(matched: readonly MatchedUsage[]): boolean {
  return matched.length > 0 && matched.every(({ status }) => status === 'removed');
}
