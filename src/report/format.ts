/** The table of formats: what each is called, how it is rendered, and how its file ends. */
import { ConfigError, IncompleteError } from '../errors.ts';
import type { BadgeOptions } from './badge.ts';
import type { MarkdownOptions } from './markdown.ts';
import type { AnyReport, HistoryReport, Report, ScanReport } from './report.ts';
import type { TextOptions } from './text.ts';

export const FORMAT_NAMES = [
  'text',
  'json',
  'markdown',
  'sarif',
  'github',
  'rdjson',
  'gitlab',
  'zuul',
  'html',
  'badge',
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What the formats can be told; each takes what concerns it. */
export interface RenderOptions extends MarkdownOptions, BadgeOptions {
  readonly color?: boolean;
  readonly width?: number;
  readonly quiet?: boolean;
}

export type Render<R = AnyReport> = (report: R, options: RenderOptions) => string;

export interface Format {
  /** The ending of a file in this format, without the dot. */
  readonly extension: string;
  /** The commands whose reports it has room for. */
  readonly shows: readonly AnyReport['command'][];
  /** Loads what renders it: start-up pays only for the format that is asked for. */
  readonly load: () => Promise<Render>;
}

const ALL = ['check', 'scan', 'history'] as const;

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: {
    extension: 'txt',
    shows: ALL,
    load: async () => {
      const { text } = await import('./text.ts');
      return (report, options) => text(report, textOptions(options));
    },
  },
  json: { extension: 'json', shows: ALL, load: async () => (await import('./json.ts')).json },
  markdown: { extension: 'md', shows: ALL, load: async () => (await import('./markdown.ts')).markdown },
  sarif: ofPlaces('sarif', 'sarif', async () => (await import('./sarif.ts')).sarif),
  github: ofPlaces('github', 'github.txt', async () => (await import('./github.ts')).github),
  rdjson: ofPlaces('rdjson', 'rdjson.json', async () => (await import('./rdjson.ts')).rdjson),
  gitlab: ofPlaces('gitlab', 'gitlab.json', async () => (await import('./gitlab.ts')).gitlab),
  zuul: ofPlaces('zuul', 'zuul.json', async () => (await import('./zuul.ts')).zuul),
  html: { extension: 'html', shows: ALL, load: async () => (await import('./html.ts')).html },
  badge: {
    extension: 'badge.json',
    shows: ['scan', 'history'],
    load: async () => {
      const { badge } = await import('./badge.ts');
      const has = (report: AnyReport): report is ScanReport | HistoryReport => report.command !== 'check';
      return only('badge', has, badge);
    },
  },
};

/** A format that says what stands on which line, of which a history has none. */
function ofPlaces(name: FormatName, extension: string, load: () => Promise<Render<Report>>): Format {
  const has = (report: AnyReport): report is Report => report.command !== 'history';
  return { extension, shows: ['check', 'scan'], load: async () => only(name, has, await load()) };
}

/** Renders the reports that a format has room for. */
function only<R extends AnyReport>(
  name: FormatName,
  has: (report: AnyReport) => report is R,
  render: Render<R>,
): Render {
  return (report, options) => {
    if (has(report)) return render(report, options);
    throw new ConfigError(unfit(name, report.command));
  };
}

/** Whether a format has room for a command's report. */
export function isFit(name: FormatName, command: AnyReport['command']): boolean {
  return FORMATS[name].shows.includes(command);
}

/** Says that a format has no room for a command's report, and which formats have. */
export function unfit(name: FormatName, command: AnyReport['command']): string {
  const fitting = FORMAT_NAMES.filter((each) => isFit(each, command));
  return `the format ${name} has no room for what ${command} finds; these have: ${fitting.join(', ')}`;
}

function textOptions({ color = false, width, quiet }: RenderOptions): TextOptions {
  return { color, ...(width === undefined ? {} : { width }), ...(quiet === undefined ? {} : { quiet }) };
}

/** Whether this is the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return FORMAT_NAMES.some((known) => known === name);
}

/** The report in this format, with a line end at the end. */
export async function renderReport(
  name: FormatName,
  report: AnyReport,
  options: RenderOptions = {},
): Promise<string> {
  const render = await FORMATS[name].load();
  try {
    return render(report, options);
  } catch (error) {
    if (!(error instanceof RangeError && error.message === 'Invalid string length')) throw error;
    throw new IncompleteError(
      `as ${name}, the report is larger than the longest text that Node.js makes (512 MB); \`scan\` takes paths and --shard`,
    );
  }
}
