/** Prints what the changelog says of one version: `node scripts/release-notes.ts 0.1.0`. */
import { readFileSync } from 'node:fs';

const version = process.argv[2] ?? '';
const changelog = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
const sections = changelog.split(/^(?=## )/m);
const section = sections.find((each) => each.startsWith(`## [${version}] - `));
if (section === undefined) {
  console.error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD"`);
  process.exitCode = 1;
} else process.stdout.write(`${section.slice(section.indexOf('\n')).trim()}\n`);
