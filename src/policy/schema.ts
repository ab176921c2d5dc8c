/** The shape of the config file: which keys there are, what each takes and means. Editors and the docs read it too. */
import * as z from 'zod';
import { KINDS } from '../usages/usage.ts';
import { DEFAULT_CONFIG } from './config.ts';

/** Decimal and binary multiples of a byte, as `max-file-size` may be given. */
const UNITS = { b: 1, kb: 1e3, mb: 1e6, gb: 1e9, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 } as const;
/** JSON Schema's patterns have no flags, so both cases are spelled out; nothing is no size. */
const SIZE = /^(?!0+(?:\.0+)? ?[a-zA-Z])\d+(?:\.\d+)? ?(?:[kKmMgG][iI]?)?[bB]$/;
/** Python identifiers with dots between. */
const DOTTED_NAME = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** Text that stays one link wherever it is printed. */
const LINK = /^https:\/\/[^\s<>"`\\]+$/;
/** A backslash makes a wildcard plain; before a letter it is a Windows path. */
const GLOB = /^(?!.*\\[A-Za-z0-9])/;

/** Says what a value must be: the second half of "`mode` must be …". */
const expects = (what: string) => ({ error: what });

const mode = z.enum(['fail', 'warn', 'off'], expects('`fail`, `warn` or `off`'));

const globs = z
  .array(
    z
      .string(expects('a glob'))
      .min(1, expects('a glob'))
      .max(1000, expects('a glob of at most 1000 characters'))
      .regex(GLOB, expects('a glob with `/` between folders, as git writes paths')),
    expects('a list of globs, such as `["nova/**"]`'),
  )
  .describe('Git-style globs on repository paths.');

const someGlobs = globs.min(1, expects('a list of at least one glob'));

const modeByKind = z.partialRecord(
  z.enum(KINDS),
  mode,
  expects(`a mapping of kinds to modes, such as \`{probe: warn}\``),
);

const sizeExpected = expects('a size such as `5MB`, `512kB` or `1MiB`, or a number of bytes');
const size = z.union([z.int().positive(sizeExpected), z.string().regex(SIZE, sizeExpected)], sizeExpected);

const wholeNumber = expects('a whole number, 0 or more');
const budgetExpected = expects(
  'a number of usages, such as `128`, or a mapping with `total`, `categories` or both',
);

/** The schema of the config file, for these categories of the catalogue. Its values are those of the YAML, unchanged. */
export function configSchema(categories: Iterable<string>) {
  const category = z.enum([...categories], expects('a category (`no-new-eventlet explain` lists them)'));
  const modeByCategory = z.partialRecord(
    category,
    mode,
    expects('a mapping of categories to modes, such as `{timeouts: off}`'),
  );
  const override = z
    .strictObject(
      {
        paths: someGlobs.meta({ description: 'The files that this override is for.' }),
        mode: mode.optional().meta({ description: 'What any new usage in them does.' }),
        kinds: modeByKind.optional().meta({ description: 'The same by kind; over `mode`.' }),
        categories: modeByCategory.optional().meta({ description: 'The same by category; over `kinds`.' }),
      },
      expects('a mapping with `paths` and any of `mode`, `kinds` and `categories`'),
    )
    .refine(
      (given) => given.mode ?? given.kinds ?? given.categories,
      'changes nothing: give it a `mode`, `kinds` or `categories`',
    );

  const count = z.int(wholeNumber).min(0, wholeNumber);
  const budget = z.union(
    [
      count,
      z
        .strictObject(
          {
            total: count.optional().meta({ description: 'Usages of all categories together.' }),
            categories: z
              .partialRecord(category, count, expects('a mapping of categories to numbers of usages'))
              .optional()
              .meta({ description: 'Usages of one category.' }),
          },
          budgetExpected,
        )
        .refine(
          ({ total, categories }) => total !== undefined || categories !== undefined,
          'holds nothing: give it a `total`, `categories` or both',
        ),
    ],
    budgetExpected,
  );

  return z
    .strictObject(
      {
        mode: mode.optional().meta({
          description:
            'What a new usage does: `fail` fails the check, `warn` lets it pass with a warning, `off` does nothing. With `off`, and nothing stricter below, the check always passes.',
          default: DEFAULT_CONFIG.mode,
          examples: ['warn'],
        }),
        'allow-new': z
          .int(wholeNumber)
          .min(0, wholeNumber)
          .optional()
          .meta({
            description:
              'So many new usages pass; with one more, all of them count. Usages that would fail use it up before those that would only warn.',
            default: DEFAULT_CONFIG.allowNew,
            examples: [2],
          }),
        balance: z
          .enum(['strict', 'net'], expects('`strict` or `net`'))
          .optional()
          .meta({
            description:
              '`strict`: every new usage counts. `net`: only new − removed does, so that what the same change removes makes room for new usages. Removed usages whose mode is `off`, or that a comment allowed, make no room, and carried imports take up theirs first.',
            default: DEFAULT_CONFIG.balance,
            examples: ['net'],
          }),
        'enforce-from': z.iso
          .date(expects('a day as YYYY-MM-DD'))
          .nullable()
          .optional()
          .meta({
            description: 'Before that day (UTC), whatever would fail only warns.',
            default: DEFAULT_CONFIG.enforceFrom,
            examples: ['2027-01-01'],
          }),
        'on-unreadable': z
          .enum(['fail', 'warn'], expects('`fail` or `warn`'))
          .optional()
          .meta({
            description:
              'What a file does that could not be checked, because it could not be read or decoded or is too large: a changed one, or one that changed files import names from; and a list of changed files that is not whole. A syntax error hides nothing around it, so it warns at most.',
            default: DEFAULT_CONFIG.onUnreadable,
            examples: ['warn'],
          }),
        paths: someGlobs.optional().meta({
          description: 'The files to check.',
          default: [...DEFAULT_CONFIG.paths],
          examples: [['nova/**', 'bin/']],
        }),
        exclude: globs.optional().meta({
          description:
            'The files to leave out, of those. `site-packages`, `node_modules`, `.git`, `.tox`, `.nox` and virtual environments are left out besides, unless one is taken back (`"!.tox/"`).',
          default: [...DEFAULT_CONFIG.exclude],
          examples: [['**/vendor/**']],
        }),
        kinds: modeByKind.optional().meta({
          description:
            'The mode of usages of a kind, over `mode`. A kind that is not named follows `mode`, but for `probe`, which only warns (and is off where `mode` is).',
          default: { ...DEFAULT_CONFIG.kinds },
          examples: [{ probe: 'off', dependency: 'warn' }],
        }),
        categories: modeByCategory.optional().meta({
          description: 'The mode of usages of a category, over `kinds` and `mode`.',
          default: { ...DEFAULT_CONFIG.categories },
          examples: [{ 'asyncio-bridge': 'off', 'monkey-patching': 'fail' }],
        }),
        overrides: z
          .array(override, expects('a list of overrides, each with `paths`'))
          .optional()
          .meta({
            description:
              'Other modes for some files, over all of the above. Of the overrides that match a file and say something about the usage, the last wins; within one, `categories` go over `kinds` and those over `mode`.',
            default: [...DEFAULT_CONFIG.overrides],
            examples: [[{ paths: ['**/tests/**'], mode: 'warn', categories: { timeouts: 'off' } }]],
          }),
        guide: z
          .enum(['asyncio', 'threading', 'awaitlet'], expects('`asyncio`, `threading` or `awaitlet`'))
          .optional()
          .meta({
            description: 'Where the project is going: the alternative whose replacement is shown first.',
            default: DEFAULT_CONFIG.guide,
            examples: ['asyncio'],
          }),
        guides: z
          .partialRecord(
            category,
            z.string(expects('an `https://` link')).regex(LINK, expects('an `https://` link')),
            expects('a mapping of categories to links'),
          )
          .optional()
          .meta({
            description: "The project's own guides, by category: shown before the official ones.",
            default: { ...DEFAULT_CONFIG.guides },
            examples: [{ 'wsgi-server': 'https://wiki.example.org/wsgi' }],
          }),
        symbols: z
          .record(
            z.string().regex(DOTTED_NAME, expects('a dotted name, such as `nova.utils.spawn`')),
            category,
            expects('a mapping of dotted names to categories'),
          )
          .optional()
          .meta({
            description:
              "The project's own wrappers of eventlet, by the category that each belongs to: their imports and references, and those of everything below them, count as usages of kind `indirect`, except in the wrapper itself. What leads to eventlet by itself, through modules of the repository, counts as that.",
            default: { ...DEFAULT_CONFIG.symbols },
            examples: [{ 'nova.utils.spawn': 'greenthreads' }],
          }),
        label: z
          .string(expects('the name of a label, or `null` for none'))
          .min(1, expects('the name of a label, or `null` for none'))
          .nullable()
          .optional()
          .meta({
            description:
              'A pull request with this label only warns where it would fail. It is read when the check runs, and the report says so.',
            default: DEFAULT_CONFIG.label,
            examples: ['eventlet-is-fine'],
          }),
        budget: budget
          .nullable()
          .optional()
          .meta({
            description:
              'How many usages may stand in the whole tree, of all categories or of some. `scan`, and the Action where it takes an inventory, says how far the tree is from it; being over it does what `mode` says (and only warns before `enforce-from`). Every usage counts, of whatever kind and mode, allowed or not. Where there are fewer by now, the report proposes the lower number: write it here, and it can’t rise again. Only a scan of the whole tree is held to it: not one of some paths, nor a shard.',
            default: DEFAULT_CONFIG.budget,
            examples: [{ total: 128, categories: { 'monkey-patching': 4 } }],
          }),
        'max-file-size': size.optional().meta({
          description: 'A file above it is not checked, and `on-unreadable` says what that does.',
          default: `${DEFAULT_CONFIG.maxFileSize / UNITS.mb}MB`,
          examples: ['2MB'],
        }),
      },
      expects('a mapping of keys to values, such as `mode: warn`'),
    )
    .meta({
      title: 'no-new-eventlet',
      description: 'The config file of no-new-eventlet, `.github/no-new-eventlet.yml`.',
    });
}

/** What the config file holds, once it is known to fit. */
export type ConfigFile = z.infer<ReturnType<typeof configSchema>>;

/** The number of bytes that `5MB` stands for (MB is decimal, MiB binary); a number is that many bytes. */
export function toBytes(given: number | string): number {
  if (typeof given === 'number') return given;
  const [, number, unit = ''] = /^([\d.]+) ?(\D+)$/.exec(given) ?? [];
  const factor = new Map(Object.entries(UNITS)).get(unit.toLowerCase());
  return Math.ceil(Number(number) * (factor ?? Number.NaN));
}

/** The JSON Schema that editors complete the config file by (draft 7: what the YAML language servers read best). */
export function configJsonSchema(categories: Iterable<string>): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(configSchema(categories), { io: 'input', target: 'draft-7' });
}
