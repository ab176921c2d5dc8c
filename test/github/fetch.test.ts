/** Our own `fetch`: where redirects lead, and that what is cut never passes for whole. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, test } from 'node:test';
import { fetchWhole } from '../../src/github/fetch.ts';

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP, not on a pipe
  const dispose = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, [Symbol.dispose]: dispose };
}

const ask = fetchWhole({ timeout: 2_000 });

/** Sends back what was asked, and how. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { method, url, headers } = request;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method, url, body, token: headers.authorization }));
}

describe('a redirect', () => {
  for (const status of [301, 302, 307, 308])
    test(`by ${status} is the same request once more`, async () => {
      using server = await serve((request, response) => {
        if (request.url === '/old') response.writeHead(status, { location: '/new' }).end();
        else void echo(request, response);
      });
      const asked = { method: 'POST', headers: { authorization: 'token x' }, body: '{}' };
      const answer = await ask(`${server.url}/old`, asked);
      assert.deepEqual(JSON.parse(await answer.text()), {
        method: 'POST',
        url: '/new',
        body: '{}',
        token: 'token x',
      });
      assert.equal(answer.url, `${server.url}/new`);
    });

  test('to another server is not followed: the token stays here', async () => {
    const seen: unknown[] = [];
    using other = await serve((request, response) => {
      seen.push(request.headers);
      response.end();
    });
    using server = await serve((_, response) => void response.writeHead(302, { location: other.url }).end());
    await assert.rejects(ask(server.url), /redirects to/);
    assert.deepEqual(seen, []);
  });

  test('that leads back to itself ends', async () => {
    using server = await serve((_, response) => void response.writeHead(301, { location: '/' }).end());
    await assert.rejects(ask(server.url), /again and again/);
  });
});

describe('an answer that is not whole rejects', () => {
  const raw = (text: string) => (socket: Socket) => void socket.end(text);
  const cases: [what: string, answer: (socket: Socket) => void, error: RegExp][] = [
    ['shorter than it says', raw('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[]'), /aborted/],
    [
      'without its last chunk',
      raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n[]\r\n'),
      /aborted/,
    ],
    ['no HTTP at all', raw('[]'), /Parse Error/],
    ['nothing', raw(''), /socket hang up/],
    [
      'no gzip where it says so',
      raw('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-encoding: gzip\r\n\r\n[]'),
      /header/,
    ],
    ['late', (socket) => void socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[]'), /in time/],
  ];
  for (const [what, answer, error] of cases)
    test(what, async () => {
      const server = createServer().on('connection', (socket) => socket.once('data', () => answer(socket)));
      // The server's own parser is never asked: the connection is answered by hand.
      server.on('request', () => {});
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // TCP, as above
      try {
        await assert.rejects(fetchWhole({ timeout: 500 })(url), error);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    });
});

test('tells when a request has left, before its answer is there', async () => {
  const order: string[] = [];
  using server = await serve((_, response) => void setTimeout(() => response.end('x'), 50));
  await fetchWhole({ timeout: 2_000, sent: () => order.push('sent') })(server.url).then(() =>
    order.push('answer'),
  );
  assert.deepEqual(order, ['sent', 'answer']);
});
