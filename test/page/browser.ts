/** A real browser for tests: Debian's Chromium, headless, with a profile of its own; or why there is none. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where distributions put it; CHROMIUM names another. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const EXECUTABLE = PLACES.find((place) => place !== '' && existsSync(place));

/** For `test`'s option `skip`: false where there is a browser. */
export const SKIP: string | false =
  EXECUTABLE === undefined ? 'no Chromium here: apt-get install chromium, or set CHROMIUM' : false;

/** No sandbox in a container; nothing that would reach for the network. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page said and asked for. */
export interface Seen {
  /** Errors of the script and of the policy, and alerts. */
  readonly complaints: string[];
  /** Addresses other than the page's own file. */
  readonly requests: string[];
}

export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly seen: Seen;
}

export type OpenOptions = Pick<
  BrowserContextOptions,
  'viewport' | 'deviceScaleFactor' | 'colorScheme' | 'javaScriptEnabled' | 'bypassCSP'
>;

/** Started for the first page of a test file, with a profile that playwright makes and removes. */
let browser: Promise<Browser> | null = null;

/** Ends the browser: `after(stop)` in a test file. */
export async function stop(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Opens HTML as a file, as who gets a page by mail or as an artifact does, in a context that shares nothing. */
export async function open(html: string, options: OpenOptions = {}): Promise<OpenPage> {
  if (EXECUTABLE === undefined) throw new Error('a test that needs a browser has to say skip: SKIP');
  browser ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
  const context = await (await browser).newContext(options);
  const folder = await mkdtemp(join(tmpdir(), 'no-new-eventlet-page-'));
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const page = await context.newPage();
  const seen: Seen = { complaints: [], requests: [] };
  watch(page, seen);
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    seen,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function watch(page: Page, { complaints, requests }: Seen): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {}); // a page that is closed has no dialog any more
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url());
  });
  page.on('requestfailed', (request) => {
    // what the page's policy stops is told as a request that failed, and has not left the browser
    if (request.failure()?.errorText === 'csp') requests.splice(requests.indexOf(request.url()), 1);
  });
}
