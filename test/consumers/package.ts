/** This repository as those meet it who take it from git or from npm: with `dist/` built from what stands here. */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOL } from '../../src/version.ts';
import { bundle } from '../support/bundle.ts';
import { type TemporaryRepository, temporaryDirectory, temporaryRepository } from '../support/repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A clone of it, with the tag of a release. */
export async function releasedRepository(): Promise<TemporaryRepository> {
  const repository = await temporaryRepository();
  copyTo(repository.dir);
  repository.commit(`Release ${TOOL.version}`);
  repository.git('tag', `v${TOOL.version}`);
  return repository;
}

/**
 * A folder whose `node_modules` has it, as if npm's registry had: what `npx no-new-eventlet@VERSION` finds below that folder
 * without asking anybody.
 */
export function installedPackage(): ReturnType<typeof temporaryDirectory> {
  const place = temporaryDirectory();
  copyTo(join(place.dir, 'package'));
  execFileSync(
    'npm',
    [
      'install',
      '--offline',
      '--no-save',
      '--install-links',
      '--prefix',
      place.dir,
      join(place.dir, 'package'),
    ],
    { cwd: place.dir, stdio: 'ignore' },
  );
  return place;
}

function copyTo(folder: string): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of list.split('\0').filter((name) => name !== '' && !name.startsWith('dist/')))
    cpSync(join(ROOT, file), join(folder, file));
  cpSync(dirname(bundle()), join(folder, 'dist'), { recursive: true });
}
