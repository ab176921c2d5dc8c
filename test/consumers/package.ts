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

/** Puts it into a folder's `node_modules`, where `npx no-new-eventlet@VERSION` finds it and asks no registry. */
export async function installPackage(folder: string): Promise<void> {
  await using source = temporaryDirectory();
  copyTo(source.dir);
  const args = ['install', '--offline', '--no-save', '--no-package-lock', '--install-links'];
  execFileSync('npm', [...args, '--prefix', folder, source.dir], { cwd: folder, stdio: 'ignore' });
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
