/** Command lines → switches: options that choose eventlet, variables that are set. */
import type { Mention } from './mention.ts';
import type { Command } from './shell-words.ts';
import { OPTIONS, optionMeaning, variableMeaning } from './switch-rows.ts';

/** Programs whose short options the catalogue means. */
const MEANT: ReadonlySet<string> = new Set(['gunicorn', 'celery']);

/** Programs for which `-k` or `-P` is another thing: a filter of tests, a pattern, a package to upgrade, a directory, … */
const OTHERS: ReadonlySet<string> = new Set(
  (
    'pytest py.test unittest stestr ostestr testr nosetests nose nose2 trial tox nox hatch curl wget grep egrep fgrep zgrep rg ag ack ' +
    'git gh pip pip3 pip-compile pip-sync uv mvn rsync cp scp sftp ssh docker podman make unzip xargs sed awk psql apt-key sort tar df du'
  ).split(' '),
);

/** Of a name that a command line is kept in: `PYTEST_ADDOPTS="-k eventlet"`, `[pytest] addopts`. */
const TEST_NAME = /(?:^|[^a-z])(?:py\.?test|unittest|stestr|nose|tox)(?![a-z])/i;

/** Commands that only print, unless their output goes somewhere. */
const TALKER = /^(?:echo|(?:print|log|info|warn|err|die|fail|usage|notice|msg|message)\w*)$/;

/** Words before a command's own name. */
const PREFIXES: ReadonlySet<string> = new Set(
  'if then else elif do while until ! { time exec sudo env'.split(' '),
);

/** Commands that look for a text, and run and set nothing. */
const SEARCHERS: ReadonlySet<string> = new Set(['grep', 'egrep', 'fgrep', 'zgrep', 'rg', 'ag', 'ack']);

/** The switches in command lines. `variables` are environment variables of eventlet that count whatever their value is. */
export function commandSwitches(commands: readonly Command[], variables: ReadonlySet<string>): Mention[] {
  return commands.flatMap((command) => {
    if (!command.words.some(({ text }) => /eventlet/i.test(text)) || isTalk(command)) return [];
    return command.words.flatMap((word, index) => {
      const found = word.part === 'name' ? variable(command, index, variables) : option(command, index);
      return found ? [{ ...found, kind: 'indirect' as const, statement: command.text }] : [];
    });
  });
}

type Found = Omit<Mention, 'kind' | 'statement'> | null;

function variable({ words }: Command, index: number, variables: ReadonlySet<string>): Found {
  const [name, next] = [words[index], words[index + 1]];
  if (!name) return null;
  const value = next?.part === 'value' ? next : null;
  const meaning = variableMeaning(name.text, value?.text ?? '', variables);
  return meaning && { ...meaning, start: name.start, end: value?.end ?? name.end };
}

function option(command: Command, index: number): Found {
  const [word, next] = [command.words[index], command.words[index + 1]];
  if (!word) return null;
  for (const name of OPTIONS) {
    if (!word.text.startsWith(name)) continue;
    const rest = word.text.slice(name.length);
    const value = rest.startsWith('=') ? rest.slice(1) : name.startsWith('--') ? null : rest;
    const [text, end] = rest === '' && next ? [next.text, next.end] : [value, word.end];
    const meaning = text ? optionMeaning(name, text) : null;
    if (meaning && (name.startsWith('--') || isMeant(command, index)))
      return { ...meaning, start: word.start, end };
  }
  return null;
}

/** Whether a short option belongs to a program that the catalogue means: the last program named before it decides. */
function isMeant({ words, outer }: Command, index: number): boolean {
  for (const word of [...outer, ...words.slice(0, index)].reverse()) {
    const name = programOf(word.text);
    if (MEANT.has(name)) return true;
    if (OTHERS.has(name) || (word.part === 'name' && TEST_NAME.test(word.text))) return false;
  }
  return true;
}

/** `$(VENV)/bin/gunicorn`, `${GUNICORN}`, `@gunicorn` of a recipe; not `tests/gunicorn`. */
function programOf(text: string): string {
  const parts = text.split('/');
  const folder = parts.at(-2) ?? 'bin';
  if (!/^s?bin$|^\.?$/i.test(folder)) return '';
  return (parts.at(-1) ?? '').replace(/^[@+-]*\$?\{?|\}$/g, '').toLowerCase();
}

function isTalk({ words, outer, redirected }: Command): boolean {
  const first = [...outer, ...words].find(({ text, part }) => part === null && !PREFIXES.has(text));
  const program = programOf(first?.text ?? '');
  return (TALKER.test(program) && !redirected) || SEARCHERS.has(program);
}
