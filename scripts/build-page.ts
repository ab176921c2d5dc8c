/** Builds the page's style and script from `src/page/` into `src/report/html/page.generated.ts`, with their hashes. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/report/html/page.generated.ts', import.meta.url));
/** The oldest browsers that the page's CSS and script are made for. */
const BROWSERS = ['chrome105', 'firefox110', 'safari16'];

/** The generated module's text. A test holds the committed file to it. */
export async function pageModule(): Promise<string> {
  const [style, script] = await Promise.all([bundle('src/page/page.css'), bundle('src/page/page.ts')]);
  return [
    '/** The style and script of the page, and their hashes for its policy. Generated from src/page/ by scripts/build-page.ts. */',
    `export const STYLE = ${JSON.stringify(style)};`,
    `export const STYLE_HASH = '${hash(style)}';`,
    `export const SCRIPT = ${JSON.stringify(script)};`,
    `export const SCRIPT_HASH = '${hash(script)}';`,
    '',
  ].join('\n');
}

/** Writes the generated module. */
export async function buildPage(): Promise<void> {
  writeFileSync(TARGET, await pageModule());
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: BROWSERS,
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${entry}`);
  const text = file.text.trim();
  if (/<\/(?:style|script)|<!--/i.test(text)) throw new Error(`${entry} has text that would end its element`);
  return text;
}

/** As CSP names it (CSP 3, 2.3.1). */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

if (import.meta.main) await buildPage();
