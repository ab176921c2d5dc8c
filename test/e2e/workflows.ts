/** Every workflow that this project runs, writes or recommends: the files, what `init` writes, the blocks in the docs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORKFLOW_FILE } from '../../src/cli/init-files.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Workflow {
  /** Where it stands: the page with the heading above it, or the program that writes it. */
  readonly where: string;
  readonly text: string;
}

/** Those that users are told to use, in the order of the pages. */
export function recommendedWorkflows(): readonly Workflow[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`);
  return [
    { where: 'no-new-eventlet init', text: WORKFLOW_FILE },
    ...['README.md', ...docs].flatMap((page) => workflowsOf(page, readFileSync(join(ROOT, page), 'utf8'))),
  ];
}

/** The recommended workflow that stands there; of several under one heading, the first is `PLACE`, the next `PLACE (2)`. */
export function recommendedWorkflow(where: string): string {
  const found = recommendedWorkflows().find((workflow) => workflow.where === where);
  if (found === undefined) throw new Error(`no workflow stands at ${where}`);
  return found.text;
}

/** The workflows in a page's YAML blocks: those with events and jobs. */
export function workflowsOf(page: string, markdown: string): readonly Workflow[] {
  const found: Workflow[] = [];
  let heading = '';
  for (const [, title, indent = '', block = ''] of markdown.matchAll(
    /^#{1,6} +(.+)$|^([ \t]*)```ya?ml\n([\s\S]*?)^[ \t]*```$/gm,
  )) {
    if (title !== undefined) heading = title;
    const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    if (!/^on:/m.test(text) || !/^jobs:/m.test(text)) continue;
    const place = `${page}: ${heading}`;
    const before = found.filter(({ where }) => where.startsWith(place)).length;
    found.push({ where: before === 0 ? place : `${place} (${before + 1})`, text });
  }
  return found;
}
