/** Which Node.js is new enough. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import packageJson from '../../package.json' with { type: 'json' };
import { refuseOldNode } from '../../src/cli/node-version.ts';

test('one that package.json names, and every newer one, is', () => {
  assert.equal(packageJson.engines.node, '>=20');
  for (const version of ['20.0.0', '22.12.0', '100.0.0']) refuseOldNode(version);
});

test('an older one is refused, with a way out', () => {
  for (const version of ['18.20.8', '4.0.0', '0.12.18'])
    assert.throws(() => refuseOldNode(version), {
      name: 'ConfigError',
      message: new RegExp(
        `^this takes Node\\.js 20 or newer, and runs with ${version}\\. For a newer one: https://`,
      ),
    });
});
