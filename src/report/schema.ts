/** The shape of reports: what `schemas/report.schema.json` is written from, and what a report that is read back must have. */
import * as z from 'zod';
import { MOST_SHARDS } from '../inventory/shard.ts';
import { KINDS } from '../usages/usage.ts';
import type { AnyReport } from './report.ts';

const line = z.int().min(1).describe('Line, from 1.');
const column = z.int().min(1).describe('Column in Unicode code points, from 1.');
const count = z.int().min(0);
const revision = z.string().describe('A commit id, or `worktree` or `index`.');
const path = z
  .string()
  .describe(
    'Path in the repository, with `/`. Bytes that are not UTF-8 are lone surrogates, U+DC80 to U+DCFF.',
  );

const tool = z.strictObject({ name: z.literal('no-new-eventlet'), version: z.string() });
const link = z.strictObject({ title: z.string(), url: z.string() });
const effort = z.enum(['small', 'medium', 'large']).describe('How much work leaving it takes.');

const advice = z
  .strictObject({
    replacement: z.string().describe('What to write instead, for the guide that the config names.'),
    stated: z
      .boolean()
      .describe('False where the guides name no replacement and this is the nearest equivalent.'),
    effort,
    notes: z.array(z.string()).describe('Conditions that hold where the usage stands.'),
    marked: z
      .strictObject({ replacement: z.string(), notes: z.array(z.string()) })
      .describe('`replacement` and `notes` with back-ticks around code.'),
    links: z.array(link).describe('Deep links into the guides, the best first.'),
  })
  .meta({ id: 'advice' });

const allowance = z
  .strictObject({
    reason: z.string(),
    until: z.string().nullable().describe('The last day on which it allows, `YYYY-MM-DD`.'),
    line: line.describe('The line that the comment stands on.'),
  })
  .meta({ id: 'allowance' });

const reportedFields = {
  kind: z.enum(KINDS).describe('How the usage depends on eventlet.'),
  symbol: z.string().describe('The dotted name as the code has it.'),
  canonical: z.string().describe("The same object's own name: what comparison goes by."),
  category: z.string().describe("A category's id."),
  path,
  line,
  column,
  endLine: line.describe('The line that the usage ends on.'),
  endColumn: column.describe('The first column after the usage.'),
  cell: z
    .int()
    .min(1)
    .nullable()
    .describe('The notebook cell, from 1: lines are counted in it. Null for plain files.'),
  scope: z.string().describe('Qualified name of the enclosing functions and classes, or `<module>`.'),
  via: z.string().nullable().describe('The module or accessor of the project that the usage goes through.'),
  statement: z.string().describe('The innermost statement, without comments, white space folded.'),
  source: z.string().describe('The whole line that the usage starts on.'),
  surroundings: z
    .array(z.enum(['async', 'subclass', 'module-scope', 'waited']))
    .describe('What of its surroundings changes the advice.'),
  allowed: allowance.nullable().describe('The comment that allows it.'),
  advice,
};

const reportedUsage = z.strictObject(reportedFields).meta({ id: 'reportedUsage' });

const comparedUsage = z
  .strictObject({
    status: z.enum(['new', 'removed', 'moved', 'kept']).describe("A removed one's position is in base."),
    decision: z
      .enum(['fail', 'warn', 'off', 'allowed', 'carried'])
      .nullable()
      .describe('What a new usage does, or a kept one whose permission is gone.'),
    why: z.string().nullable().describe('Why the decision is what it is, where that is not plain.'),
    previous: z
      .strictObject({ path, line })
      .nullable()
      .describe('The place in base, of a kept or moved one.'),
    ...reportedFields,
  })
  .meta({ id: 'comparedUsage' });

const problem = z
  .strictObject({
    path,
    side: z.enum(['base', 'head']),
    reason: z.enum([
      'syntax-error',
      'undecodable',
      'unreadable',
      'too-large',
      'suppression-without-reason',
      'suppression-expired',
      'suppression-unused',
      'incomplete-list',
    ]),
    cell: z
      .int()
      .positive()
      .optional()
      .describe('The notebook cell, from 1: the line is counted in it. Not there for plain files.'),
    line: line.nullable().describe("Null where the problem is the whole file's."),
    message: z.string(),
  })
  .meta({ id: 'problem' });

const config = z
  .strictObject({
    path: path.nullable().describe('Null where there is no file and the defaults hold.'),
    revision: revision.nullable(),
    changedHere: z.boolean().describe('Whether this change edits the file.'),
  })
  .meta({ id: 'config' });

const category = z
  .strictObject({ title: z.string(), summary: z.string(), effort, links: z.array(link) })
  .meta({ id: 'category' });
const categories = z
  .exactOptional(z.record(z.string(), category))
  .describe('The categories of the usages, by id.');

const verdict = z.enum(['pass', 'warn', 'fail']);
const statusCounts = { new: count, removed: count, moved: count, kept: count };

const common = { schemaVersion: z.literal(1), tool };
const problems = z.array(problem).describe('What could not be checked, and suppressions that do not hold.');

const checkReport = z
  .strictObject({
    ...common,
    command: z.literal('check'),
    comparison: z.strictObject({
      base: revision,
      head: revision,
      mergeBase: revision.describe('What head is compared with.'),
    }),
    verdict,
    reasons: z.array(z.string()).describe('Sentences without full stops, the deciding one first.'),
    notes: z.array(z.string()).describe('What is worth knowing and decides nothing.'),
    counts: z
      .strictObject({
        ...statusCounts,
        base: count.describe('In the changed files, before: removed + moved + kept.'),
        head: count.describe('In the changed files, after: new + moved + kept.'),
        allowed: count.describe('Part of new.'),
        carried: count.describe('Part of new.'),
      })
      .describe('head − base = new − removed.'),
    byCategory: z.record(z.string(), z.strictObject(statusCounts)),
    categories,
    usages: z.array(comparedUsage).describe('Sorted by path, line, column.'),
    files: z
      .array(
        z.strictObject({
          path,
          previousPath: path.nullable(),
          change: z.enum(['added', 'deleted', 'modified', 'renamed']),
        }),
      )
      .describe('The changed files that were looked into.'),
    problems,
    config,
    label: z
      .string()
      .nullable()
      .describe('The label that turns fail into warn, when the pull request has it.'),
  })
  .meta({ id: 'check', title: 'What a change brings in and takes out' });

const inventoryCounts = {
  total: count,
  byKind: z.partialRecord(z.enum(KINDS), count),
  byCategory: z.record(z.string(), count),
  files: count.describe('Files with a usage.'),
};
const byEffort = z
  .strictObject({ small: count, medium: count, large: count })
  .describe('How many usages take how much work each.');
const day = z.iso.date().describe('`YYYY-MM-DD`, UTC.');
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

const shardNumber = z.int().min(1).max(MOST_SHARDS);

const workStep = z
  .strictObject({
    title: z.string(),
    why: z.string().describe('Why it stands at this place.'),
    categories: z.array(z.string()).describe('The one with the most usages first.'),
    total: count,
    byEffort,
    links: z.array(link),
  })
  .meta({ id: 'workStep' });

const budget = z
  .strictObject({
    verdict,
    reasons: z.array(z.string()).describe('Sentences without full stops, the deciding one first.'),
    lines: z.array(
      z.strictObject({
        category: z.string().nullable().describe("Null for the whole tree's."),
        limit: count,
        total: count,
      }),
    ),
    proposal: z
      .string()
      .nullable()
      .describe('What the budget can be lowered to, as the config would have it.'),
  })
  .meta({ id: 'budget' });

const scanReport = z
  .strictObject({
    ...common,
    command: z.literal('scan'),
    label: z
      .exactOptional(z.string().min(1))
      .describe('What the repository is called where reports are merged.'),
    revision: revision.describe('A commit id, or `worktree`; `merged` for several repositories.'),
    shard: z
      .exactOptional(z.strictObject({ index: shardNumber, of: shardNumber }))
      .describe("Where this is a part of a tree's inventory."),
    repositories: z
      .exactOptional(
        z.array(
          z.strictObject({ name: z.string().min(1), revision, counts: z.strictObject(inventoryCounts) }),
        ),
      )
      .describe("Where several repositories are merged: the usages' paths start with a name."),
    counts: z.strictObject({
      ...inventoryCounts,
      byEffort,
      byDirectory: z
        .record(z.string(), count)
        .describe('By the folder that the file stands in, without those below it; the top is `.`.'),
      byFile: z.record(z.string(), count),
    }),
    categories,
    order: z.array(workStep).describe('What the guides would have done first, and so on.'),
    budget: budget.nullable().describe('Null where the config has none, or only a part was looked at.'),
    usages: z.array(reportedUsage).describe('Sorted by path, line, column.'),
    problems,
    config,
  })
  .meta({ id: 'scan', title: 'What stands at one revision' });

const historyReport = z
  .strictObject({
    ...common,
    command: z.literal('history'),
    revision: revision.describe('The commit that the history ends at.'),
    every: z.enum(['week', 'month', 'release']),
    points: z
      .array(
        z.strictObject({
          date: day.describe(
            "The last day of the week or month, or of the release; of the last point, the commit's own.",
          ),
          revision,
          label: z.string().nullable().describe("The release's tag."),
          counts: z.strictObject(inventoryCounts),
        }),
      )
      .describe('The oldest first.'),
    pace: z
      .strictObject({
        from: day,
        to: day,
        change: z.int().describe('Usages from one to the other; below zero where they get fewer.'),
        perQuarter: z.number(),
        byCategory: z.record(z.string(), z.int()).describe('The sum is `change`.'),
      })
      .nullable()
      .describe('From a quarter before the last point to it; null where the history is shorter.'),
    forecast: z
      .strictObject({
        earliest: month.describe('`YYYY-MM`.'),
        latest: month.nullable().describe('Null where the slower pace never gets there.'),
      })
      .nullable()
      .describe('When the last usage may be gone; null where the pace leads nowhere.'),
    outlook: z.array(z.string()).describe('What pace and forecast come to, as sentences.'),
    notes: z.array(z.string()).describe('What is worth knowing about the points, as sentences.'),
    categories: z.record(z.string(), category),
    problems,
    config,
  })
  .meta({ id: 'history', title: 'What stood at points of the past' });

/** Any report of schemaVersion 1. */
export const reportSchema = z.discriminatedUnion('command', [checkReport, scanReport, historyReport]);

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** Does not compile when the schema and the type part ways, in either direction. */
export const SAME_AS_TYPES: [z.infer<typeof reportSchema>, Mutable<AnyReport>] extends [
  Mutable<AnyReport>,
  z.infer<typeof reportSchema>,
]
  ? true
  : never = true;
