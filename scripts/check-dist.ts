/** Holds the committed `dist/` to what `src/` builds, byte for byte. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMITTED = fileURLToPath(new URL('../dist', import.meta.url));
const BUILD = fileURLToPath(new URL('build.ts', import.meta.url));

const built = mkdtempSync(join(tmpdir(), 'no-new-eventlet-dist-'));
try {
  execFileSync(process.execPath, [BUILD, built], { stdio: 'inherit' });
  const differences = compareFolders(COMMITTED, built);
  if (differences.length > 0) {
    console.error(`dist/ is not what src/ builds:\n${differences.map((line) => `  ${line}\n`).join('')}`);
    console.error('Run `npm run build`, and commit dist/.');
    process.exitCode = 1;
  } else console.log('dist/ is what src/ builds.');
} finally {
  rmSync(built, { recursive: true, force: true });
}

/** One line for each file that is not the same in both folders. */
function compareFolders(committed: string, built: string): string[] {
  const names = new Set([...filesOf(committed), ...filesOf(built)]);
  return [...names].sort().flatMap((name) => {
    const [ours, theirs] = [read(join(committed, name)), read(join(built, name))];
    if (ours === null) return [`missing:   ${name}`];
    if (theirs === null) return [`left over: ${name}`];
    return ours.equals(theirs) ? [] : [`differs:   ${name}`];
  });
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

function read(file: string): Buffer | null {
  return existsSync(file) ? readFileSync(file) : null;
}
