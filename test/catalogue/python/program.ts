/** Runs one program of the examples: to its end, or as a server that a client asks once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Example } from '../../../src/catalogue/examples.ts';

/** The port that the examples name. */
const PORT = '8080';
/** A program that hangs is ended, and its output compared as it is. */
const LIMIT_MS = 30_000;

export interface Outcome {
  /** Standard output; of a server, what its client received. */
  readonly output: string;
  readonly errors: string;
}

/** Runs a program with an environment's Python, in an environment of variables that says nothing of eventlet. */
export async function runProgram(
  python: string,
  program: string,
  client: Example['client'],
): Promise<Outcome> {
  const port = client ? await freePort() : Number(PORT);
  const child = spawn(python, ['-W', 'ignore', '-c', program.replaceAll(PORT, String(port))], {
    // without its own resolver eventlet starts in half the time
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', EVENTLET_NO_GREENDNS: 'yes' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  let [output, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = once(child, 'close');
  if (client) {
    try {
      await listening(port, () => child.exitCode === null && child.signalCode === null);
      output = await CLIENTS[client](port);
    } finally {
      child.kill('SIGKILL');
    }
  }
  await ended;
  return { output, errors };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function listening(port: number, alive: () => boolean): Promise<void> {
  while (alive()) {
    const socket = connect(port, '127.0.0.1');
    const found = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (found) return;
    await pause(50);
  }
}

/** Each asks a server once, and resolves to its answer. */
const CLIENTS: Readonly<Record<NonNullable<Example['client']>, (port: number) => Promise<string>>> = {
  http: async (port) => (await fetch(`http://127.0.0.1:${port}/`)).text(),
  tcp: async (port) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    socket.write('hello\n');
    const [answer] = await once(socket, 'data');
    socket.destroy();
    return String(answer);
  },
  websocket: (port) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
      socket.onopen = () => socket.send('hello');
      socket.onerror = () => reject(new Error('the WebSocket failed'));
      socket.onmessage = ({ data }) => {
        socket.close();
        resolve(String(data));
      };
    }),
};
