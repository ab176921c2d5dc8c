/** Base usages × head usages → new, removed, moved, kept. */
import type { Status } from '../report/report.ts';
import type { Usage } from '../usages/usage.ts';

/** One changed file with the usages of its two sides; a side that has no such file, or excludes it, is empty. */
export interface SidedFile {
  /** The path in head; of a deleted file, in base. */
  readonly path: string;
  /** The path in base where it differs. */
  readonly previousPath: string | null;
  readonly base: readonly Usage[];
  readonly head: readonly Usage[];
}

/** A usage after comparison. */
export interface MatchedUsage {
  readonly status: Status;
  /** As it stands in head; a removed one as it stood in base. */
  readonly usage: Usage;
  /** The path on the side that `usage` is of. */
  readonly path: string;
  /** Where a kept or moved one was in base; null for new and removed. */
  readonly previous: { readonly path: string; readonly line: number; readonly usage: Usage } | null;
  /** A new import that brings no new use: references go through it and none of them is new. */
  readonly carried: boolean;
  /** Kept or moved, allowed in base and no longer in head: the verdict counts it as new. */
  readonly permissionGone: boolean;
}

/** A usage on one side, while its counterpart is looked for. */
interface Candidate {
  readonly usage: Usage;
  readonly path: string;
  counterpart: Candidate | null;
  moved: boolean;
}

/** A file's candidates, in the order of the file. */
interface Sides {
  readonly base: readonly Candidate[];
  readonly head: readonly Candidate[];
}

/** What must be the same for two usages to match; null where a usage takes no part in the phase. */
type Key = (usage: Usage) => string | null;

const key = (...parts: readonly string[]) => parts.join('\0');
const byStatement: Key = (u) => key(u.kind, u.canonical, u.statement);

/** Phases 1 to 4 of spec "Comparison": within one file, or the file it was renamed from. */
const PHASES_IN_FILE: readonly Key[] = [
  (u) => key(u.kind, u.canonical, u.scope, u.statement),
  byStatement,
  (u) => key(u.kind, u.canonical, u.scope),
  (u) => (u.kind === 'import' ? u.kind : null),
];

/** Phase 5: between files. */
const PHASE_BETWEEN_FILES: Key = byStatement;

/** Dependencies match apart from the phases: by package name, which is their symbol, within one file. */
const DEPENDENCIES: Key = (u) => (u.kind === 'dependency' ? u.symbol : null);

const butDependencies =
  (phase: Key): Key =>
  (u) =>
    u.kind === 'dependency' ? null : phase(u);

/**
 * Matches the usages of both sides one to one, in the five phases of the spec's section "Comparison", each on what
 * the phase before left over; among equals the order in the file decides, and between files the order of paths.
 * `head − base = new − removed` holds per kind and in all.
 *
 * Takes every changed file once, in any order, with its usages in any order. Returns the usages sorted by path, cell,
 * line and column. Takes time in proportion to the number of usages (but for sorting).
 */
export function matchUsages(files: readonly SidedFile[]): MatchedUsage[] {
  const sided = files.map(candidatesOf);
  for (const { base, head } of sided) {
    for (const phase of PHASES_IN_FILE) matchEqual(base, head, butDependencies(phase), false);
    matchEqual(base, head, DEPENDENCIES, false);
  }
  const [base, head] = [inPathOrder(sided.map((s) => s.base)), inPathOrder(sided.map((s) => s.head))];
  matchEqual(base, head, butDependencies(PHASE_BETWEEN_FILES), true);

  const carried = new Set(sided.flatMap((sides) => carriedImports(sides.head)));
  const matched = [
    ...head.map((candidate) => inHead(candidate, carried.has(candidate))),
    ...base.filter((candidate) => candidate.counterpart === null).map(removed),
  ];
  return matched.sort((a, b) => compareText(a.path, b.path) || comparePlace(a.usage, b.usage));
}

/** Gives each head candidate that is still free the first free base candidate with an equal key. */
function matchEqual(
  base: readonly Candidate[],
  head: readonly Candidate[],
  keyOf: Key,
  moved: boolean,
): void {
  if (base.length === 0 || head.length === 0) return;
  const waiting = new Map<string, { readonly queue: Candidate[]; next: number }>();
  for (const candidate of base) {
    const group = candidate.counterpart === null ? keyOf(candidate.usage) : null;
    if (group === null) continue;
    const equals = waiting.get(group);
    if (equals) equals.queue.push(candidate);
    else waiting.set(group, { queue: [candidate], next: 0 });
  }
  for (const candidate of head) {
    const group = candidate.counterpart === null ? keyOf(candidate.usage) : null;
    const equals = group === null ? undefined : waiting.get(group);
    const counterpart = equals?.queue[equals.next];
    if (!equals || !counterpart) continue;
    equals.next += 1;
    candidate.counterpart = counterpart;
    counterpart.counterpart = candidate;
    candidate.moved = moved;
  }
}

/**
 * The new imports that references go through, none of them new. Import ids are unique in one text, and each
 * notebook cell is a text of its own.
 */
function carriedImports(head: readonly Candidate[]): Candidate[] {
  const isNew = (candidate: Candidate) => candidate.counterpart === null;
  const bringsNew = new Map<string, boolean>();
  const ids = ({ cell, bindings }: Usage) => bindings.map((id) => `${cell ?? ''}:${id}`);
  for (const candidate of head) {
    if (candidate.usage.kind === 'import') continue;
    for (const id of ids(candidate.usage)) bringsNew.set(id, bringsNew.get(id) || isNew(candidate));
  }
  return head.filter((candidate) => {
    if (candidate.usage.kind !== 'import' || !isNew(candidate)) return false;
    const uses = ids(candidate.usage).map((id) => bringsNew.get(id));
    return uses.includes(false) && !uses.includes(true);
  });
}

function inHead({ usage, path, counterpart, moved }: Candidate, carried: boolean): MatchedUsage {
  if (counterpart === null) {
    return { status: 'new', usage, path, previous: null, carried, permissionGone: false };
  }
  const permissionGone = counterpart.usage.allowed !== null && usage.allowed === null;
  const previous = { path: counterpart.path, line: counterpart.usage.line, usage: counterpart.usage };
  return { status: moved ? 'moved' : 'kept', usage, path, previous, carried: false, permissionGone };
}

function removed({ usage, path }: Candidate): MatchedUsage {
  return { status: 'removed', usage, path, previous: null, carried: false, permissionGone: false };
}

function candidatesOf({ path, previousPath, base, head }: SidedFile): Sides {
  return { base: candidates(base, previousPath ?? path), head: candidates(head, path) };
}

function candidates(usages: readonly Usage[], path: string): Candidate[] {
  return [...usages].sort(comparePlace).map((usage) => ({ usage, path, counterpart: null, moved: false }));
}

function inPathOrder(files: readonly (readonly Candidate[])[]): Candidate[] {
  return [...files].sort((a, b) => compareText(a[0]?.path ?? '', b[0]?.path ?? '')).flat();
}

/** Two usages may start at one place (a string that names two things); then their text decides. */
function comparePlace(a: Usage, b: Usage): number {
  return (
    (a.cell ?? 0) - (b.cell ?? 0) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.kind, b.kind) ||
    compareText(a.symbol, b.symbol)
  );
}

/** By code unit, whatever the locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
