/** REST: what a repository holds. Comparisons, commits, trees, blobs, files. */
import { type Answer, type Call, type Handler, notFound, refuse } from './answer.ts';
import type { Json } from './contract.ts';
import type { DiffFile } from './diff.ts';
import type { Limits } from './state.ts';

const RAW = 'application/vnd.github.raw';

export const contents: Readonly<Record<string, Handler>> = {
  'repos/get': ({ repository }) => ({
    status: 200,
    body: { id: 1, name: repository.name, full_name: repository.fullName, default_branch: 'main' },
  }),
  'repos/compare-commits-with-basehead': compare,
  'repos/get-commit': ({ repository, path }) =>
    commit(repository.git.resolve(`${path.ref}^{commit}`), 'commit'),
  'git/get-commit': ({ repository, path }) =>
    commit(repository.git.resolve(`${path.commit_sha}^{commit}`), 'plain'),
  'git/get-tree': tree,
  'git/get-blob': blob,
  'repos/get-content': file,
};

function compare({ repository: { git }, state, path, query }: Call): Answer {
  const [base = '', head = ''] = (path.basehead ?? '').split('...');
  // `OWNER:BRANCH` names a fork's branch; its objects are here too, so its name is enough.
  const [baseSha, headSha] = [base, head].map((it) => git.resolve(`${it.split(':').at(-1)}^{commit}`));
  if (!baseSha || !headSha) return notFound();
  const mergeBase = git.mergeBase(baseSha, headSha);
  if (!mergeBase) return refuse(404, `No common ancestor between ${base} and ${head}.`);
  const count = (range: string) => Number(git.run(['rev-list', '--count', range]));
  const [ahead, behind] = [count(`${baseSha}..${headSha}`), count(`${headSha}..${baseSha}`)];
  // The files come with the first page, whatever its size; further pages have further commits only.
  const first = Number(query.get('page') ?? 1) === 1;
  const files = first ? git.diff(mergeBase, headSha).slice(0, state.limits.compareFiles) : [];
  return {
    status: 200,
    body: {
      status: ahead && behind ? 'diverged' : ahead ? 'ahead' : behind ? 'behind' : 'identical',
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      base_commit: commitBody(baseSha, git.resolve(`${baseSha}^{tree}`)),
      merge_base_commit: commitBody(mergeBase, git.resolve(`${mergeBase}^{tree}`)),
      commits: [],
      files: files.map((file) => diffEntry(file, state.limits)),
    },
  };
}

/** A changed file as comparisons and pull requests list it. */
export function diffEntry(file: DiffFile, { patchLines }: Limits): Json {
  const isLong = file.additions + file.deletions > patchLines;
  const { additions, deletions, patch } = isLong ? { additions: 0, deletions: 0, patch: null } : file;
  return {
    sha: file.oid,
    filename: file.filename,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === null ? {} : { patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}

function commit(sha: string | null, shape: 'commit' | 'plain'): Answer {
  if (!sha) return refuse(404, 'Not Found');
  return { status: 200, body: shape === 'commit' ? commitBody(sha, null) : { sha } };
}

function commitBody(sha: string, tree: string | null): Json {
  return { sha, author: null, committer: null, commit: tree ? { tree: { sha: tree } } : {} };
}

function tree({ repository: { git }, state, path, query }: Call): Answer {
  const sha = git.resolve(`${path.tree_sha}^{tree}`);
  if (!sha) return notFound();
  const items = git.tree(sha, query.has('recursive'));
  const shown = items.slice(0, state.limits.treeEntries);
  return {
    status: 200,
    exact: true,
    body: {
      sha,
      truncated: shown.length < items.length,
      tree: shown.map(({ path: name, mode, type, oid, size }) => ({
        path: name,
        mode,
        type,
        sha: oid,
        ...(size === null ? {} : { size }),
      })),
    },
  };
}

async function blob({ repository: { git }, path, accept }: Call): Promise<Answer> {
  const object = /^[0-9a-f]{40}$/.test(path.file_sha ?? '') ? await git.read(path.file_sha ?? '') : null;
  if (object?.type !== 'blob') return notFound();
  if (accept.startsWith(RAW)) return raw(object.bytes);
  const encoded = { content: object.bytes.toString('base64'), encoding: 'base64' };
  return { status: 200, body: { sha: object.oid, size: object.bytes.length, node_id: '', ...encoded } };
}

async function file({ repository: { git }, path, query, accept }: Call): Promise<Answer> {
  const name = path.path ?? '';
  const object = await git.read(`${query.get('ref') ?? 'HEAD'}:${name}`);
  if (object?.type !== 'blob') return notFound();
  if (accept.startsWith(RAW)) return raw(object.bytes);
  const links = { git: null, html: null, self: 'https://github.test/' };
  const encoded = { content: object.bytes.toString('base64'), encoding: 'base64' };
  const urls = { url: links.self, git_url: null, html_url: null, download_url: null };
  const body = { type: 'file', name, path: name, sha: object.oid, size: object.bytes.length };
  return { status: 200, exact: true, body: { ...body, ...encoded, ...urls, _links: links } };
}

/** GitHub calls raw bytes UTF-8 whatever they are. */
function raw(bytes: Buffer): Answer {
  return { status: 200, raw: bytes, type: `${RAW}+json; charset=utf-8` };
}
