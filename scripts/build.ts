/** Builds `dist/` (or the folder given) from `src/`: what users run. */
import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildPage } from './build-page.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(ROOT, process.argv[2] ?? 'dist');
const { resolve: locate } = createRequire(import.meta.url);

/** Packages that are CommonJS ask for node's own modules with `require`, which a module does not have. */
const REQUIRE =
  "import { createRequire as createRequireOfBundle } from 'node:module';\nconst require = createRequireOfBundle(import.meta.url);";

/** Of package.json only what reports print, or every new script and dependency would change what users run. */
const nameAndVersion: Plugin = {
  name: 'name-and-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      const { name, version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ name, version }), loader: 'json' };
    });
  },
};

await buildPage();
rmSync(out, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli.ts', 'src/action.ts'],
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  legalComments: 'none', // licenses.txt has them whole
  banner: { js: REQUIRE },
  chunkNames: 'chunk-[hash]',
  plugins: [nameAndVersion],
  metafile: true,
  logLevel: 'warning',
});
for (const wasm of ['web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm']) {
  copyFileSync(locate(wasm), join(out, wasm.slice(wasm.indexOf('/') + 1)));
}
const cli = join(out, 'cli.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
writeFileSync(join(out, 'licenses.txt'), licenses(Object.keys(metafile.inputs)));

/** The licence of every package that is bundled, each once. */
function licenses(inputs: readonly string[]): string {
  const packages = new Set(['web-tree-sitter', 'tree-sitter-python']);
  for (const input of inputs) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
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
