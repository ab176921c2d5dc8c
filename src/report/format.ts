/** The table of formats: what each is called, how it is rendered, and how its file ends. */
import type { MarkdownOptions } from './markdown.ts';
import type { Report } from './report.ts';
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
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What the formats can be told; each takes what concerns it. */
export interface RenderOptions extends MarkdownOptions {
  readonly color?: boolean;
  readonly width?: number;
  readonly quiet?: boolean;
}

export type Render = (report: Report, options: RenderOptions) => string;

export interface Format {
  /** The ending of a file in this format, without the dot. */
  readonly extension: string;
  /** Loads what renders it: start-up pays only for the format that is asked for. */
  readonly load: () => Promise<Render>;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: {
    extension: 'txt',
    load: async () => {
      const { text } = await import('./text.ts');
      return (report, options) => text(report, textOptions(options));
    },
  },
  json: { extension: 'json', load: async () => (await import('./json.ts')).json },
  markdown: { extension: 'md', load: async () => (await import('./markdown.ts')).markdown },
  sarif: { extension: 'sarif', load: async () => (await import('./sarif.ts')).sarif },
  github: { extension: 'github.txt', load: async () => (await import('./github.ts')).github },
  rdjson: { extension: 'rdjson.json', load: async () => (await import('./rdjson.ts')).rdjson },
  gitlab: { extension: 'gitlab.json', load: async () => (await import('./gitlab.ts')).gitlab },
  zuul: { extension: 'zuul.json', load: async () => (await import('./zuul.ts')).zuul },
};

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
  report: Report,
  options: RenderOptions = {},
): Promise<string> {
  const render = await FORMATS[name].load();
  return render(report, options);
}
