/** Builds `dist/` (or the folder given) from `src/`: what users run. */
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';
import { bundle } from './bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(ROOT, process.argv[2] ?? 'dist');
const { resolve: locate } = createRequire(import.meta.url);

await buildPage();
rmSync(out, { recursive: true, force: true });
const chunks = await bundle({ cli: 'src/cli.ts', action: 'src/action.ts' }, out);
for (const wasm of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
  copyFileSync(locate(wasm), join(out, wasm.slice(wasm.indexOf('/') + 1)));
}
const cli = join(out, 'cli.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
writeFileSync(join(out, 'licenses.txt'), licenses(chunks.flatMap(({ moduleIds }) => moduleIds)));

/** The licence of every package that is bundled, each once. */
function licenses(modules: readonly string[]): string {
  const packages = new Set(['web-tree-sitter', 'tree-sitter-python']);
  for (const id of modules) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(
      id.replaceAll('\\', '/'),
    )?.[1];
    if (name) packages.add(name);
  }
  return [...packages].sort().map(licenseOf).join('\n');
}

function licenseOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { license, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].flatMap((file) => {
    try {
      return [readFileSync(join(folder, file), 'utf8').trim()];
    } catch {
      return [];
    }
  })[0];
  return `${name} ${version} (${license})\n\n${text ?? ''}\n`;
}
