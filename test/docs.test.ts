/** The docs say what is so: generated parts are current, links lead somewhere, examples do what they say. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { commentPages, digestIn, digestOf } from '../scripts/comment-pictures.ts';
import {
  commandLinePage,
  demoPicture,
  PICTURE_ENVIRONMENT,
  readmeWithTables,
  withWorkflow,
} from '../scripts/generate-docs.ts';
import { CATEGORY_IDS } from '../src/catalogue/categories.ts';
import { lookingWith } from '../src/looking.ts';
import { DEFAULT_CONFIG } from '../src/policy/config.ts';
import { parseConfig } from '../src/policy/parse.ts';
import { findInFile } from '../src/usages/file.ts';
import { bundle, runCli } from './support/bundle.ts';
import { syntax } from './support/syntax.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('what is generated is current; if not: npm run generate', () => {
  test('README: inputs and outputs of action.yml', () => {
    assert.equal(read('README.md'), readmeWithTables(read('README.md'), read('action.yml')));
  });

  for (const page of ['README.md', 'docs/github.md'])
    test(`${page}: the workflow that init writes`, () => {
      assert.equal(read(page), withWorkflow(read(page)));
    });

  test('docs/command-line.md: commands and options', () => {
    assert.equal(read('docs/command-line.md'), commandLinePage());
  });

  test('docs/images/check.svg: what the demo prints', () => {
    const { stdout } = runCli(['demo'], { env: PICTURE_ENVIRONMENT });
    assert.equal(read('docs/images/check.svg'), demoPicture(stdout));
  });

  test('docs/images/comment.png, remark.png: what the Action says on a pull request', async () => {
    const pages = await commentPages(join(dirname(bundle()), 'action.js'));
    for (const [path, html] of Object.entries(pages))
      assert.equal(digestIn(readFileSync(join(ROOT, path))), digestOf(html), `${path}: npm run generate`);
  });
});

describe('links', () => {
  for (const page of PAGES) {
    test(page, () => {
      const links = [...withoutCode(read(page)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
        ([, link = '']) => link,
      );
      const broken = links.filter((link) => !leadsSomewhere(page, link));
      assert.deepEqual(broken, []);
    });
  }

  function leadsSomewhere(page: string, link: string): boolean {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(ROOT, target))) return false;
    return anchor === undefined || anchorsOf(read(target)).includes(anchor);
  }
});

/** GitHub's anchors: lower case, spaces as hyphens, no punctuation. */
function anchorsOf(markdown: string): string[] {
  const headings = [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\- _]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^( *)```.*?^\1```/gms, '');
}

/** The texts of the code blocks in this language. */
function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

describe('the guide', () => {
  const [before = '', counting = ''] = read('docs/guide.md').split('## What counts as a usage');

  test('its configs are valid, and none is the default by mistake', () => {
    for (const text of blocks(before, 'yaml')) {
      const config = parseConfig(text, 'guide.yml', new Set(CATEGORY_IDS));
      if (text !== 'mode: fail\n') assert.notDeepEqual(config, DEFAULT_CONFIG, text);
    }
  });

  test('its usages are those that are found', async () => {
    const looking = lookingWith(syntax, '2026-01-01', DEFAULT_CONFIG);
    for (const text of blocks(counting, 'python')) {
      const { usages } = await findInFile('guide.py', Buffer.from(text), looking);
      const found = usages.map(({ line, symbol }) => `${line}: ${symbol}`);
      const said = text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/✓ ([\w.]*\w)/g)].map(([, symbol]) => `${index + 1}: ${symbol}`),
        );
      assert.deepEqual(found, said, text);
    }
  });

  test('its comments allow what stands there', async () => {
    const looking = lookingWith(syntax, '2026-01-01', DEFAULT_CONFIG);
    for (const text of blocks(before, 'python')) {
      const { usages, problems } = await findInFile(
        'guide.py',
        Buffer.from(`import eventlet\n${text}`),
        looking,
      );
      assert.ok(usages.slice(1).every(({ allowed }) => allowed !== null));
      assert.deepEqual(problems, []);
    }
  });
});

test("README's config is valid", () => {
  const config = blocks(read('README.md'), 'yaml').find((text) => text.startsWith('mode:')) ?? '';
  assert.equal(parseConfig(config, 'README.md', new Set(CATEGORY_IDS)).balance, 'net');
});

test('docs/dependencies.md names each dependency once, and no other', () => {
  const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(named.sort(), Object.keys(packageJson.devDependencies).sort());
  assert.ok(!('dependencies' in packageJson), 'users install nothing: what runs is bundled');
});

test('the changelog knows the version', () => {
  const text = read('CHANGELOG.md');
  assert.ok(text.includes(`## [${packageJson.version}] - `) || text.includes(`To be ${packageJson.version}`));
});

test('nothing names the place where it was made', () => {
  for (const page of PAGES) assert.doesNotMatch(read(page), /\/work\/|\/tmp\/|\/root\//, page);
});
