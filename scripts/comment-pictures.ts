/** Pictures of what the Action says on a pull request, for the docs: its own Markdown, in a page that looks like GitHub's. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOL } from '../src/version.ts';
import { BASE, HEAD } from '../test/e2e/change.ts';
import { aboutPull, REPOSITORY } from '../test/e2e/payloads.ts';
import { startGitHub } from '../test/github/server.ts';
import type { ReviewComment } from '../test/github/state.ts';
import { open } from '../test/page/browser.ts';
import { commentPage, remarkPage } from './comment-pages.ts';
import { smaller, textIn } from './png.ts';

/** The pages to draw, by the picture's path. */
export type Pages = Readonly<Record<'docs/images/comment.png' | 'docs/images/remark.png', string>>;

/**
 * Runs the bundle on a pull request of the local GitHub, and puts what it says there into pages.
 * @param entry The path of a built `action.js`.
 */
export async function commentPages(entry: string): Promise<Pages> {
  await using github = await startGitHub();
  const repository = github.repository(REPOSITORY);
  const main = repository.commit({ branch: 'main', files: BASE });
  const pull = repository.openPull({ head: repository.commit({ parents: [main], files: HEAD }) });
  const folder = await mkdtemp(join(tmpdir(), 'no-new-eventlet-pictures-'));
  try {
    const event = join(folder, 'event.json');
    await writeFile(event, JSON.stringify(aboutPull('opened', pull)));
    await run(entry, {
      ...github.env,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      INPUT_TOKEN: github.token,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const [summary] = pull.comments;
  const remark = pull.reviewComments.find(({ body }) => body.includes('suggestion'));
  if (summary === undefined || remark === undefined) throw new Error('the Action said nothing');
  return {
    'docs/images/comment.png': commentPage(summary.body),
    'docs/images/remark.png': remarkPage({ ...remark, ...linesOf(remark) }),
  };
}

/** The exit code is that of a failed check: the change is there to be minded. */
async function run(entry: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [entry], { env, stdio: 'ignore' });
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status !== 1) throw new Error(`${entry} ended with ${status}`);
}

/** The lines up to the remark's as the diff shows them: those that base lacks are added. */
function linesOf({ path, line }: ReviewComment) {
  const [before = '', after = ''] = [BASE[path], HEAD[path]];
  const old = new Set(before.split('\n'));
  const last = line ?? 1;
  const texts = after.split('\n').slice(last - 3, last);
  return { lines: texts.map((text, at) => ({ number: last - 2 + at, text, added: !old.has(text) })) };
}

/** Pixels of the picture for one of the page: sharp on dense screens, and small enough for a page of docs. */
const SCALE = 1.5;
const KEYWORD = 'Source-SHA256';

/** The picture of a page as PNG, with the page's digest in it. */
export async function draw(html: string): Promise<Buffer> {
  await using opened = await open(html, {
    viewport: { width: 840, height: 200 },
    deviceScaleFactor: SCALE,
  });
  return smaller(await opened.page.screenshot({ fullPage: true }), KEYWORD, digestOf(html));
}

/** Names what a page shows, in every version of this program. */
export function digestOf(html: string): string {
  return createHash('sha256').update(html.replaceAll(TOOL.version, 'VERSION')).digest('hex');
}

/** The digest of the page that a picture was drawn of; null for another picture. */
export function digestIn(png: Buffer): string | null {
  return textIn(png, KEYWORD);
}
