/** Command lines → switches: options that choose eventlet, variables that are set. */
import { fold, type Mention } from './mention.ts';
import type { Command, Word } from './shell-words.ts';
import { type Meaning, OPTIONS, optionMeaning, variableMeaning } from './switch-rows.ts';

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
    const { words, outer } = command;
    if (!words.some(({ text }) => /eventlet/i.test(text)) || isTalk(command)) return [];
    // Folded once, however many switches the command has.
    const statement = fold(command.text);
    let meant = outer.reduce(isMeant, true);
    return words.flatMap((word, index) => {
      const next = words[index + 1];
      const found = word.part === 'name' ? variable(word, next, variables) : option(word, next, meant);
      meant = isMeant(meant, word);
      return found ? [{ ...found, kind: 'indirect' as const, statement }] : [];
    });
  });
}

type Found = (Meaning & Pick<Mention, 'start' | 'end'>) | null;

function variable(name: Word, next: Word | undefined, variables: ReadonlySet<string>): Found {
  const value = next?.part === 'value' ? next : null;
  const meaning = variableMeaning(name.text, value?.text ?? '', variables);
  return meaning && { ...meaning, start: name.start, end: value?.end ?? name.end };
}

/** `-k eventlet`, `-k=eventlet`, `-keventlet`; `--pool eventlet`, `--pool=eventlet`. A short one counts where it is `meant`. */
function option(word: Word, next: Word | undefined, meant: boolean): Found {
  if (!word.text.startsWith('-')) return null;
  for (const name of OPTIONS) {
    const long = name.startsWith('--');
    if (!word.text.startsWith(name) || !(long || meant)) continue;
    const rest = word.text.slice(name.length);
    const value = rest.startsWith('=') ? rest.slice(1) : long ? '' : rest;
    const [text, end] = rest === '' && next ? [next.text, next.end] : [value, word.end];
    const meaning = optionMeaning(name, text);
    if (meaning) return { ...meaning, start: word.start, end };
  }
  return null;
}

/** Whether a short option after this word belongs to a program that the catalogue means: the last program named decides. */
function isMeant(before: boolean, { text, part }: Word): boolean {
  const name = programOf(text);
  if (MEANT.has(name)) return true;
  return before && !OTHERS.has(name) && !(part === 'name' && TEST_NAME.test(text));
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
