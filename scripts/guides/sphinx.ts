/** The official guide: pages and anchors from reStructuredText sources, as Sphinx makes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allNames, type Outline, outline } from './outline.ts';
import type { Anchor, GuidePage } from './table.ts';

/** A title's line of punctuation; docutils takes any. */
const UNDERLINE = /^([=\-`:.'"~^_*+#])\1{2,}\s*$/;
const TARGET = /^\.\. _([^:]+):\s*$/;
const DIRECTIVE = /^( *)\.\. (?:py:)?(\w+) ?:: *([\w.]*)/;

/**
 * Modules that autodoc cannot import where the site is built, for want of MySQLdb, pyOpenSSL, psycopg2, thrift, zmq, py,
 * stackless, or Python 2: their `automodule` leaves no anchor.
 */
const UNIMPORTABLE =
  /green\.(MySQLdb|OpenSSL|urllib2|zmq|http\.cookies)|psycopg2_patcher|pylib|stackless|zipkin\./;

/** One page. `file` is the source's path below `doc/source`; `root` is the clone, for the modules that autodoc reads. */
export function sphinxPage(root: string, file: string): GuidePage {
  const lines = readFileSync(join(root, 'doc/source', file), 'utf8').split('\n');
  const anchors = sections(lines);
  const objects = documented(root, lines, file.startsWith('reference/'));
  return {
    guide: 'official',
    path: file.replace(/\.rst$/, '.html'),
    title: anchors[0]?.title ?? file,
    anchors: [...anchors, ...modules(lines)],
    headings: [],
    objects,
  };
}

/** Section titles and the explicit targets before them. A title that comes twice has no stable anchor. */
function sections(lines: readonly string[]): readonly Anchor[] {
  const found: Anchor[] = [];
  let targets: string[] = [];
  for (const [index, line] of lines.entries()) {
    const target = TARGET.exec(line)?.[1];
    if (target !== undefined) targets.push(target.replaceAll('`', ''));
    const under = lines[index + 1] ?? '';
    if (!/^\S/.test(line) || line.startsWith('..') || UNDERLINE.test(line) || !UNDERLINE.test(under))
      continue;
    // docutils takes an underline that is too short when it has four characters
    if (under.trimEnd().length < Math.min(4, line.trimEnd().length)) continue;
    const title = plain(line);
    for (const id of new Set([title, ...targets].map(identifier))) found.push({ id, title, headings: [] });
    targets = [];
  }
  const times = (id: string): number => found.filter((anchor) => anchor.id === id).length;
  return found.filter(({ id }) => id !== '' && times(id) === 1);
}

function modules(lines: readonly string[]): readonly Anchor[] {
  return lines.flatMap((line) => {
    const [, , directive, name] = DIRECTIVE.exec(line) ?? [];
    if (directive !== 'automodule' || !name?.startsWith('eventlet') || UNIMPORTABLE.test(name)) return [];
    return [{ id: `module-${name}`, title: name, headings: [] }];
  });
}

/** The dotted names of what the page's directives document; of the generated API pages only the modules are taken. */
function documented(root: string, lines: readonly string[], generated: boolean): readonly string[] {
  if (generated) return [];
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, indent = '', directive = '', name = ''] = DIRECTIVE.exec(line) ?? [];
    if (indent !== '' || !name.startsWith('eventlet')) continue;
    const members = memberOption(lines, index);
    if (directive === 'automodule' && members) found.push(...moduleMembers(root, name, members));
    else if (/^(auto)?(function|class|exception|data)$/.test(directive)) found.push(name);
    if (directive === 'autoclass' && members) found.push(...classMembers(root, name));
  }
  return [...new Set(found)];
}

/** The value of `:members:` below a directive; null without the option. */
function memberOption(lines: readonly string[], index: number): readonly string[] | null {
  for (let at = index + 1; /^\s+:/.test(lines[at] ?? ''); at++) {
    const value = /^\s+:members:(.*)$/.exec(lines[at] ?? '')?.[1];
    if (value !== undefined) return value.split(/[\s,]+/).filter(Boolean);
  }
  return null;
}

function moduleMembers(root: string, module: string, only: readonly string[]): readonly string[] {
  const source = moduleSource(root, module);
  const all = allNames(source);
  const listed = (name: string): boolean => (all ? all.includes(name) : !name.startsWith('_'));
  const own = outline(source);
  // what __all__ lists and the module only imports is documented too
  const imported = (only.length > 0 ? [] : (all ?? [])).filter(
    (name) => !own.some((item) => item.name === name),
  );
  const here = own
    .filter((item) => item.documented && (only.length > 0 ? only.includes(item.name) : listed(item.name)))
    .flatMap((item) => [`${module}.${item.name}`, ...memberNames(`${module}.${item.name}`, item)]);
  return [...here, ...imported.map((name) => `${module}.${name}`)];
}

function classMembers(root: string, name: string): readonly string[] {
  const at = name.lastIndexOf('.');
  const found = outline(moduleSource(root, name.slice(0, at))).find(
    (item) => item.name === name.slice(at + 1),
  );
  return found ? memberNames(name, found) : [];
}

function memberNames(owner: string, { members }: Outline): readonly string[] {
  return members
    .filter((item) => item.documented && !item.name.startsWith('_'))
    .map((item) => `${owner}.${item.name}`);
}

function moduleSource(root: string, module: string): string {
  const base = join(root, ...module.split('.'));
  const file = [`${base}.py`, join(base, '__init__.py')].find((path) => existsSync(path));
  return file ? readFileSync(file, 'utf8') : '';
}

/** A title without its markup: `:mod:`queue` -- Queue class` → `queue – Queue class`. */
function plain(title: string): string {
  return title
    .trim()
    .replace(/:\w+:`([^`]*)`/g, '$1')
    .replaceAll('`', '')
    .replaceAll('\\', '')
    .replaceAll(' -- ', ' – ');
}

/** docutils' make_id. */
function identifier(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}
