/** The published JSON Schema of reports: `node scripts/report-schema.ts` writes schemas/report.schema.json. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { reportSchema } from '../src/report/schema.ts';

/** Names schemaVersion 1 wherever the file is kept. */
export const SCHEMA_ID = 'urn:no-new-eventlet:report:1';
export const SCHEMA_FILE = fileURLToPath(new URL('../schemas/report.schema.json', import.meta.url));

/** The schema file's text (JSON Schema, draft 2020-12). */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  const described = {
    $schema,
    $id: SCHEMA_ID,
    title: 'Report of no-new-eventlet',
    description:
      'What `--format json` writes, for check, scan, merge and history; `schemaVersion` changes when a reader would break.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, reportSchemaText());
