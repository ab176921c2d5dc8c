/** How the files of a tree are looked at: through their imports, each folder's from where they stand. */
import { folderOf, type ModuleContents, type ModulePaths, modulesSeenFrom } from './modules.ts';
import type { Looking } from './read.ts';

/** Says how the file at a path is looked at. */
export type LookingFrom = (file: string) => Looking;

/** Looking from the files of one tree, at modules that hold this. */
export function lookingFromFiles(
  paths: ModulePaths,
  contents: ModuleContents,
  looking: Looking,
): LookingFrom {
  const byFolder = new Map<string, Looking>();
  return (file) => {
    const folder = folderOf(file);
    let from = byFolder.get(folder);
    if (!from) {
      from = { ...looking, modules: modulesSeenFrom(folder, paths, contents), followsImports: true };
      byFolder.set(folder, from);
    }
    return from;
  };
}
