/** What the command line understands, and what it says to what it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS, helpText, OPTIONS } from '../../src/cli/usage.ts';
import { FORMAT_NAMES } from '../../src/report/format.ts';
import { runCli } from '../support/bundle.ts';

test('--version and -V print the name and the version', () => {
  for (const args of [['--version'], ['-V'], ['check', '--version']]) {
    const run = runCli(args);
    assert.deepEqual(run, { status: 0, stdout: `no-new-eventlet ${packageJson.version}\n`, stderr: '' });
  }
});

test('--help, -h, help and no arguments at all print the overview on stdout', () => {
  const { status, stdout, stderr } = runCli([]);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  for (const command of Object.keys(COMMANDS)) assert.match(stdout, new RegExp(`^ {2}${command} `, 'm'));
  assert.match(stdout, /Exit codes: 0 pass or warn; 1 fail; 2 .*; 3 /);
  for (const args of [['--help'], ['-h'], ['help']]) assert.equal(runCli(args).stdout, stdout);
});

test('help is as wide as a terminal, but for examples, which can be copied', () => {
  for (const topic of [null, ...Object.keys(COMMANDS)] as (keyof typeof COMMANDS | null)[]) {
    const [help = ''] = helpText(topic).split('\nExamples:');
    for (const line of help.split('\n')) assert.ok(line.length <= 80, line);
  }
});

test('each command has its help, with every option of its own', () => {
  for (const [name, { options, examples }] of Object.entries(COMMANDS)) {
    const { status, stdout } = runCli([name, '--help']);
    assert.equal(status, 0);
    assert.equal(runCli(['help', name]).stdout, stdout);
    for (const option of options) assert.ok(stdout.includes(`--${option}`), `${name} --${option}`);
    for (const example of examples) assert.ok(stdout.includes(example));
  }
});

/** Arguments, and what stderr must say; the exit code is 2 and stdout is empty. */
const MISTAKES: readonly (readonly [args: readonly string[], said: RegExp])[] = [
  [['chekc'], /there is no command "chekc"; did you mean check\? See --help\./],
  [['frobnicate'], /there is no command "frobnicate"\. See --help\./],
  [['help', 'scna'], /did you mean scan\?/],
  [['--base', 'origin/main'], /name a command: no-new-eventlet check --base …, or see --help/],
  [['--format', 'json'], /name a command: no-new-eventlet check --format …/],
  [['check', '--format', 'json='], /--format json= names no file/],
  [['check', '--stagde'], /there is no option --stagde; did you mean --staged\?/],
  [['check', '-x'], /there is no option -x/],
  [['check', '--base'], /--base needs a value: REV/],
  [['check', '--base='], /--base needs a value: REV/],
  [['check', '--staged=yes'], /--staged takes no value/],
  [['check', '--rev', 'HEAD'], /check has no option --rev; see check --help/],
  [['scan', '--staged'], /scan has no option --staged/],
  [['check', 'src'], /check takes no path \("src"\)/],
  [['check', '--staged', '--head', 'HEAD'], /--staged and --head exclude each other/],
  [['check', '--format', 'jsno'], /there is no format "jsno"; did you mean json\?/],
  [['check', '--format', 'json', '--format', 'text'], /only one format can go to stdout/],
  [['check', '--color', 'sometimes'], /--color takes auto, always or never, not "sometimes"/],
  [['check', '--base', 'no-such-revision'], /no-such-revision/],
  [['check', '--repo', '/no/such/folder'], /no\/such\/folder/],
  [['scan', '/no/such/folder'], /no\/such\/folder/],
  [['scan', '--config', 'no-such-config.yml'], /no-such-config\.yml: There is no such file/],
  [['explain', 'eventlet.spwan'], /did you mean eventlet\.spawn/],
  [['explain', 'qqqqqqqqqqqqqqq'], /"qqqqqqqqqqqqqqq"/],
  [['explain', 'spawn', '--format', 'sarif'], /explain prints text, markdown or json, not sarif/],
  [['init', 'src'], /init takes no path/],
  [['init', '--format', 'json'], /init prints text only/],
];

for (const [args, said] of MISTAKES) {
  test(`a mistake ends with 2 and says what to do: ${args.join(' ')}`, () => {
    const { status, stdout, stderr } = runCli(args);
    assert.match(stderr, said);
    assert.match(stderr, /^no-new-eventlet: /);
    assert.doesNotMatch(stderr, /\n {4}at |bug in/);
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
  });
}

test('control characters of an argument are not sent to the terminal', () => {
  const { stderr } = runCli(['check', '--base', 'a\x1b]0;title\x07b']);
  assert.doesNotMatch(stderr, /[\x1b\x07]/);
});

test('the tables of commands and options agree', () => {
  const used = new Set<string>(Object.values(COMMANDS).flatMap(({ options }) => options));
  for (const option of used) assert.ok(Object.hasOwn(OPTIONS, option));
  assert.ok(OPTIONS.format.help.includes(FORMAT_NAMES.join(', ')));
});
