/** A report that a file holds, read back. */
import { ConfigError } from '../errors.ts';
import { visible } from '../report/escape.ts';
import type { AnyReport, Tool } from '../report/report.ts';
import { reportSchema } from '../report/schema.ts';

/** The version of reports that this program reads and writes. */
const SCHEMA_VERSION = 1;

/**
 * Reads the text of a report.
 * @param tool The program that reads it.
 * @throws ConfigError that says what is wrong with the file and what to do.
 */
export function readReport(text: string, file: string, tool: Tool): AnyReport {
  const value = parseJson(text, file);
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    throw new ConfigError(
      `${file} is no report of ${tool.name}: write one with ${tool.name} scan --format json`,
    );
  }
  if (value.schemaVersion !== SCHEMA_VERSION) {
    throw new ConfigError(
      `${file} has schema version ${shown(JSON.stringify(value.schemaVersion))}${writtenBy(value, tool)}, and ${tool.name} ${tool.version} reads version ${SCHEMA_VERSION}: make all reports with one version`,
    );
  }
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data as AnyReport; // the compiler holds schema and type to each other
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${shown(issue.path.join('.'))}` : '';
  throw new ConfigError(
    `${file} is damaged, or of another program${writtenBy(value, tool)}: ${shown(issue?.message ?? 'it is not valid')}${where}`,
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const isEmpty = text.trim() === '';
    throw new ConfigError(
      isEmpty ? `${file} is empty` : `${file} is no JSON, or only a part of it: ${shown(why)}`,
    );
  }
}

/** The tool's version, where it is another. */
function writtenBy(value: object, reader: Tool): string {
  const tool = 'tool' in value ? value.tool : null;
  const version = typeof tool === 'object' && tool !== null && 'version' in tool ? tool.version : null;
  return typeof version === 'string' && version !== reader.version
    ? ` (${reader.name} ${shown(version)})`
    : '';
}

/** A stranger's text, bounded. */
function shown(given: string): string {
  const text = visible(given);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
