/** What a workflow's actions are replaced by: ours by the bundle, as a release holds it; others only tell what they are given. */
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../support/bundle.ts';
import { writeFiles } from '../support/repository.ts';
import { ROOT } from './workflows.ts';

/**
 * The values of act's `--local-repository` for a job's steps, whose folders are made below `folder`. actions/checkout
 * has none: act does it itself, and copies the clone.
 */
export function replacedActions(
  steps: readonly { readonly uses?: string }[],
  folder: string,
): readonly string[] {
  const ours = join(folder, 'ours');
  cpSync(join(ROOT, 'action.yml'), join(ours, 'action.yml'));
  cpSync(dirname(bundle()), join(ours, 'dist'), { recursive: true });
  return steps.flatMap(({ uses }) => {
    if (uses === undefined || uses.startsWith('actions/checkout@')) return [];
    if (uses.startsWith('no-new-eventlet/no-new-eventlet@')) return [`${uses}=${ours}`];
    const [, repository = '', below = '', ref = ''] = /^([^/]+\/[^/@]+)\/?([^@]*)@(.+)$/.exec(uses) ?? [];
    const place = join(folder, 'stand-ins', repository);
    writeFiles(join(place, below), standIn(join(repository, below)));
    return [`${repository}@${ref}=${place}`];
  });
}

/** An action that says, as notices, what it was given: each input, and the files at the path that it names. */
function standIn(name: string): Record<string, string> {
  const inputs = "{sarif_file: {description: ''}, path: {description: ''}, name: {description: ''}}";
  return {
    'action.yml': `name: ${name}\ndescription: a stand-in\ninputs: ${inputs}\nruns: {using: node24, main: main.cjs}\n`,
    'main.cjs': `const { existsSync, readdirSync, statSync } = require('node:fs');
for (const [name, value] of Object.entries(process.env)) {
  if (!name.startsWith('INPUT_') || value === '') continue;
  const files = !existsSync(value) ? [] : statSync(value).isDirectory() ? readdirSync(value) : ['a file'];
  console.log(\`::notice::${name}: \${name.slice(6).toLowerCase()} has \${files.join(', ')}\`);
}
`,
  };
}
