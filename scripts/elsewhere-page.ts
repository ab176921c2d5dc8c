/** Writes the parts of `docs/elsewhere.md` that follow from the code: what `init` writes, and the version that is pasted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PRE_COMMIT_HOOK } from '../src/cli/init-files.ts';
import { GITLAB_INCLUDE, GITLAB_JOB } from '../src/cli/init-gitlab.ts';
import { ZUUL_PLAYBOOK, zuulJob } from '../src/cli/init-zuul.ts';
import { TOOL } from '../src/version.ts';

export const PAGE = fileURLToPath(new URL('../docs/elsewhere.md', import.meta.url));

/** What stands between the marks of each name. */
const BLOCKS: Readonly<Record<string, string>> = {
  'pre-commit': PRE_COMMIT_HOOK,
  gitlab: GITLAB_JOB,
  'gitlab-include': GITLAB_INCLUDE,
  'zuul-job': zuulJob('PROJECT'),
  'zuul-playbook': ZUUL_PLAYBOOK,
};

/** The page with its blocks and versions made anew. */
export function elsewherePage(page: string): string {
  const blocks = Object.entries(BLOCKS).reduce((text, [name, block]) => {
    const marks = new RegExp(`(<!-- ${name}: [^>]*-->\n).*?(<!-- /${name} -->)`, 's');
    if (!marks.test(text)) throw new Error(`docs/elsewhere.md has no marks for ${name}`);
    return text.replace(
      marks,
      (_, open: string, close: string) => `${open}\`\`\`yaml\n${block}\`\`\`\n${close}`,
    );
  }, page);
  return blocks.replaceAll(/no-new-eventlet@\d+\.\d+\.\d+/g, `no-new-eventlet@${TOOL.version}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PAGE, elsewherePage(readFileSync(PAGE, 'utf8')));
  console.log('Wrote docs/elsewhere.md');
}
