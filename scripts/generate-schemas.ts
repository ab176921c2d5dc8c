/** Writes what follows from the code and is committed: the JSON Schemas, and the docs' page on the config file. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATEGORY_IDS } from '../src/catalogue/categories.ts';
import { configJsonSchema } from '../src/policy/schema.ts';
import { configurationPage } from './configuration-page.ts';

/** A committed file and the text that it must have. */
export interface Generated {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file; tests hold the committed ones against this. */
export function generatedFiles(): readonly Generated[] {
  const config = configJsonSchema(CATEGORY_IDS);
  return [
    { path: 'schemas/config.schema.json', text: json(config) },
    { path: 'docs/configuration.md', text: configurationPage(config) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Where a generated file is, from wherever this runs. */
export function pathOf({ path }: Generated): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of generatedFiles()) {
    writeFileSync(pathOf(file), file.text);
    console.log(`Wrote ${file.path}`);
  }
}
