import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stepLog } from '../../src/github/log.ts';

function logged(say: (log: ReturnType<typeof stepLog>) => void): string {
  let text = '';
  say(
    stepLog((part) => {
      text += part;
    }),
  );
  return text;
}

describe('a line of the log', () => {
  const cases: [what: string, message: string, line: string][] = [
    ['is plain', 'Both sides are read from the checkout.', '· Both sides are read from the checkout.\n'],
    ['is one line', 'a\n::error::b', '· a\\n::error::b\n'],
    [
      'holds no command of the old form, which the runner takes anywhere',
      'refs/heads/##[error]x',
      '· refs/heads/#\\x23[error]x\n',
    ],
  ];
  for (const [what, message, line] of cases)
    test(what, () => {
      assert.equal(
        logged((log) => log.info(message)),
        line,
      );
    });
});

test('a warning is one command, whatever it says', () => {
  assert.equal(
    logged((log) => log.warning('100%\n::set-output name=x::y')),
    '::warning title=no-new-eventlet::100%25%0A::set-output name=x::y\n',
  );
});
