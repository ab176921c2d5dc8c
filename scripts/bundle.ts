/** Bundles the program, so that users install nothing and each command loads few files. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChunkingContext, type OutputChunk, type OutputOptions, type Plugin, rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Loading a module takes node about a millisecond, whatever its size: so what people wait for many times a day is two files.
 * Each holds what its modules need statically and the one before it has not; what is loaded later stays apart.
 */
const FILES: readonly (readonly [name: string, roots: readonly string[]])[] = [
  ['start', ['src/cli/run.ts']], // up to the first question to git
  ['engine', ['src/engine.ts', 'src/report/text.ts', 'src/report/json.ts']],
];

/** Of package.json only what reports print, or every new script and dependency would change what users run. */
const nameAndVersion: Plugin = {
  name: 'name-and-version',
  load: {
    filter: { id: /[\\/]package\.json$/ },
    handler: (id) => {
      const { name, version } = JSON.parse(readFileSync(id, 'utf8'));
      return { code: `export default ${JSON.stringify({ name, version })}`, moduleType: 'js' };
    },
  },
};

/**
 * Bundles these entries, by the names of their files.
 * @param out the folder to write to; null to write nothing
 * @returns The files, with the modules that each is made of.
 */
export async function bundle(
  entries: Readonly<Record<string, string>>,
  out: string | null,
): Promise<readonly OutputChunk[]> {
  await using building = await rolldown({
    cwd: ROOT,
    input: entries,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension', // a chunk holds what it names, and not all that this needs
    plugins: [nameAndVersion],
    transform: { target: 'node20' },
    checks: { eval: false, ineffectiveDynamicImport: false }, // tree-sitter's runtime evaluates nothing of ours
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const files = FILES.map(([name, roots]) => ({
    name,
    has: reachedFrom(roots.map((file) => resolve(ROOT, file))),
  }));
  const output: OutputOptions = {
    format: 'esm',
    chunkFileNames: '[name].js',
    comments: { legal: false }, // licenses.txt has them whole
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { debugName: 'files', name: (id, graph) => files.find(({ has }) => has(id, graph))?.name ?? null },
      ],
    },
  };
  const written = out === null ? building.generate(output) : building.write({ ...output, dir: out });
  const { output: chunks } = await written;
  return chunks.filter((file) => file.type === 'chunk');
}

/** Whether a module is one of these, or one of them imports it, statically. */
function reachedFrom(roots: readonly string[]): (id: string, graph: ChunkingContext) => boolean {
  let reached: Set<string> | null = null;
  return (id, graph) => {
    if (!reached) {
      reached = new Set(roots);
      for (const each of reached)
        for (const imported of graph.getModuleInfo(each)?.importedIds ?? []) reached.add(imported);
    }
    return reached.has(id);
  };
}
