/** Requests go through the proxy that the environment names, and only then. */
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { createClient } from '../../src/github/client.ts';
import { useProxy } from '../../src/github/proxy.ts';
import { startGitHub } from './server.ts';

/** A proxy that passes on what is asked in the clear, as clients do for `http:`, and remembers for whom. */
async function startProxy() {
  const targets: string[] = [];
  const server = createServer((asked, response) => {
    const url = new URL(asked.url ?? '');
    targets.push(url.host);
    const { method, headers } = asked;
    asked.pipe(
      request(url, { method, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, targets, [Symbol.dispose]: () => void server.close() };
}

const no = (line: string) => assert.fail(line);

describe('the proxy', () => {
  test('carries what the client asks, and no more once it is taken back', async () => {
    using proxy = await startProxy();
    await using github = await startGitHub();
    const { apiUrl, graphqlUrl, token } = github;
    const restore = useProxy({ http_proxy: proxy.url }, no);
    try {
      await createClient({ apiUrl, graphqlUrl, token }).request('GET /rate_limit', {});
    } finally {
      restore?.();
    }
    assert.deepEqual(proxy.targets, [new URL(apiUrl).host]);
    await createClient({ apiUrl, graphqlUrl, token }).request('GET /rate_limit', {});
    assert.equal(proxy.targets.length, 1);
  });

  test('is passed by where no_proxy says so', async () => {
    using proxy = await startProxy();
    await using github = await startGitHub();
    const { apiUrl, graphqlUrl, token } = github;
    const restore = useProxy({ HTTP_PROXY: proxy.url, no_proxy: '127.0.0.1' }, no);
    try {
      await createClient({ apiUrl, graphqlUrl, token }).request('GET /rate_limit', {});
    } finally {
      restore?.();
    }
    assert.deepEqual(proxy.targets, []);
  });

  test('is not asked for where none is named, or node has it from the start', async () => {
    assert.equal(useProxy({}, no), null);
    assert.equal(useProxy({ https_proxy: '' }, no), null);
    assert.equal(useProxy({ https_proxy: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1' }, no), null);
  });
});
