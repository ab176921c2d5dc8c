import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { movingTag } from '../../scripts/moving-tag.ts';

describe('the tag that follows a release', () => {
  const cases: [what: string, release: string, others: string[], tag: string | null][] = [
    ['is that of the major version', 'v2.0.1', ['v1.9.0', 'v2.0.0', 'v1', 'v2'], 'v2'],
    ['is v1 before 1.0', 'v0.2.0', ['v0.1.0'], 'v1'],
    ['is v1 for 1.0', 'v1.0.0', ['v0.9.9', 'v1'], 'v1'],
    ['goes on by numbers, not by letters', 'v1.10.0', ['v1.9.0'], 'v1'],
    ['does not go back for a patch of an older line', 'v1.1.1', ['v1.1.0', 'v1.2.0'], null],
    ['does not go back below 1.0', 'v0.9.1', ['v0.9.0', 'v1.0.0'], null],
    ['goes on for an older major version', 'v1.2.1', ['v1.2.0', 'v2.0.0'], 'v1'],
    ['is none for what is no release', 'v1.2.3-rc.1', [], null],
  ];
  for (const [what, release, others, tag] of cases)
    test(what, () => {
      assert.equal(movingTag(release, [...others, release]), tag);
    });
});
