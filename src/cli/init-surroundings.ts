/** Where a repository is reviewed and what checks it, by the files that stand in it and by its remotes. */
import { lstat, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gitPlace, runGit } from '../changes/git-process.ts';
import { GITLAB_PIPELINE } from './init-gitlab.ts';
import { ZUUL_PLACES } from './init-zuul.ts';

export type Review = 'github' | 'gitlab' | 'zuul';

export interface Surroundings {
  /** Where changes are reviewed. */
  readonly reviews: readonly Review[];
  /** What told so: files, else remotes; null where nothing did, and GitHub is a guess. */
  readonly by: 'files' | 'remotes' | null;
  /** What the repository is called, for names that others share. */
  readonly project: string;
  /** The files that stand there and would have to name what is written, and do not. */
  readonly unaware: ReadonlySet<string>;
  /** Where Zuul reads the project's configuration, and whether that is a folder of files; null where it has none here. */
  readonly zuul: { readonly path: string; readonly isFolder: boolean } | null;
  readonly hasGitLabPipeline: boolean;
}

export const PRE_COMMIT_CONFIG = '.pre-commit-config.yaml';

/** Looks at a work tree. */
export async function surroundingsOf(root: string, env: NodeJS.ProcessEnv): Promise<Surroundings> {
  const kinds = new Map<string, Kind>();
  for (const path of ['.github/workflows', GITLAB_PIPELINE, ...ZUUL_PLACES, PRE_COMMIT_CONFIG])
    kinds.set(path, await kindOf(root, path));
  const zuul = ZUUL_PLACES.find((path) => kinds.get(path) !== null);
  const gerrit = await gerritOf(root);
  const byFiles: readonly Review[] = [
    ...(kinds.get('.github/workflows') ? (['github'] as const) : []),
    ...(kinds.get(GITLAB_PIPELINE) ? (['gitlab'] as const) : []),
    ...(zuul || isOpenDev(gerrit.host) ? (['zuul'] as const) : []),
  ];
  const files = [...kinds].flatMap(([path, kind]) => (kind === 'file' ? [path] : []));
  return {
    ...decide(byFiles, await remoteHosts(root, env)),
    project: plainName(gerrit.project ?? basename(root)),
    unaware: await unawareOf(root, files),
    zuul: zuul === undefined ? null : { path: zuul, isFolder: kinds.get(zuul) === 'folder' },
    hasGitLabPipeline: kinds.get(GITLAB_PIPELINE) !== null,
  };
}

/** Files tell more than remotes: projects have mirrors where nobody reviews. Most of what tells nothing is on GitHub. */
function decide(byFiles: readonly Review[], hosts: readonly string[]): Pick<Surroundings, 'reviews' | 'by'> {
  if (byFiles.length > 0) return { reviews: byFiles, by: 'files' };
  const byRemotes = REVIEWS.filter((review) => hosts.some((host) => reviewAt(host) === review));
  return byRemotes.length > 0 ? { reviews: byRemotes, by: 'remotes' } : { reviews: ['github'], by: null };
}

type Kind = 'file' | 'folder' | null;

async function kindOf(root: string, path: string): Promise<Kind> {
  const found = await lstat(join(root, path)).catch(() => null);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/** What git-review reads of `.gitreview`: the host, and the last part of the project's name. */
async function gerritOf(root: string): Promise<{ readonly host?: string; readonly project?: string }> {
  const text = await textOf(root, '.gitreview');
  const value = (key: string) => new RegExp(`^\\s*${key}\\s*=\\s*(.*\\S)`, 'm').exec(text)?.[1];
  const [host, project] = [value('host'), value('project')];
  return {
    ...(host === undefined ? {} : { host }),
    ...(project === undefined ? {} : { project: basename(project.replace(/\.git$/, '')) }),
  };
}

async function remoteHosts(root: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const { stdout } = await runGit(gitPlace(root, env), ['config', '--get-regexp', '^remote\\..*\\.url$']);
  return stdout
    .toString()
    .split('\n')
    .flatMap((line) => hostOf(line.slice(line.indexOf(' ') + 1)) ?? []);
}

/** The host of `https://host/x`, `ssh://user@host:22/x` and `user@host:x`; null for a path. */
function hostOf(url: string): string | null {
  const [, host] = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?|(?:[^@/:]+@))([^:/]+)/i.exec(url) ?? [];
  return host?.toLowerCase() ?? null;
}

const REVIEWS: readonly Review[] = ['github', 'gitlab', 'zuul'];

/** Servers of one's own are called after what runs on them, as a rule. */
function reviewAt(host: string): Review | null {
  if (isOpenDev(host)) return 'zuul';
  if (/(?:^|\.)github\b/.test(host)) return 'github';
  return /(?:^|\.)gitlab\b/.test(host) ? 'gitlab' : null;
}

/** OpenStack's home, where Zuul checks what Gerrit has. */
function isOpenDev(host: string | undefined): boolean {
  return host !== undefined && /(?:^|\.)opendev\.org$/.test(host);
}

/** A name of letters that no file format minds. */
function plainName(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'project';
}

async function unawareOf(root: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const unaware = new Set<string>();
  for (const path of paths) if (!(await textOf(root, path)).includes('no-new-eventlet')) unaware.add(path);
  return unaware;
}

async function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8').catch(() => '');
}
