import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigError } from '../../src/errors.ts';
import { readEnvironment, runUrl } from '../../src/github/environment.ts';

const enterprise = {
  GITHUB_API_URL: 'https://ghe.example.org/api/v3/',
  GITHUB_GRAPHQL_URL: 'https://ghe.example.org/api/graphql',
  GITHUB_SERVER_URL: 'https://ghe.example.org',
  GITHUB_REPOSITORY: 'acme/nova.py',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '3',
};

describe('readEnvironment', () => {
  test('takes every URL from the environment, as GitHub Enterprise Server needs', () => {
    const read = readEnvironment(enterprise);
    assert.equal(read.apiUrl, 'https://ghe.example.org/api/v3');
    assert.equal(read.graphqlUrl, 'https://ghe.example.org/api/graphql');
    assert.equal(runUrl(read), 'https://ghe.example.org/acme/nova.py/actions/runs/77');
    assert.equal(read.runAttempt, 3);
    assert.equal(read.stepSummary, null);
  });

  test("falls back to github.com's URLs", () => {
    const read = readEnvironment({ GITHUB_REPOSITORY: 'a/b' });
    assert.deepEqual(
      [read.apiUrl, read.graphqlUrl, read.serverUrl],
      ['https://api.github.com', 'https://api.github.com/graphql', 'https://github.com'],
    );
  });

  const wrong: [what: string, env: Record<string, string>, message: RegExp][] = [
    ['no repository', {}, /GITHUB_REPOSITORY is "".*no-new-eventlet check/],
    ['a repository that is a path', { GITHUB_REPOSITORY: 'a/b/../c' }, /GITHUB_REPOSITORY/],
    ['a URL that is none', { ...enterprise, GITHUB_API_URL: 'file:///etc' }, /GITHUB_API_URL.*http/],
  ];
  for (const [what, env, message] of wrong)
    test(`refuses ${what}`, () => {
      assert.throws(
        () => readEnvironment(env),
        (error: unknown) => error instanceof ConfigError && message.test(error.message),
      );
    });
});
