/** One HTTP exchange, as bytes: the request's body in, the answer out, whole or broken as a fault has it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Json } from './contract.ts';
import type { Fault } from './faults.ts';

/** The request's body as JSON; undefined where there is none. */
export async function readBody(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

/** Sends an answer with GitHub's headers, compressed for who can read that. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  headers: Readonly<Record<string, string>>,
): void {
  const whole = answer.raw ?? Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
  const text = fault?.kind === 'half-json' ? half(whole) : whole;
  const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && text.length > 0;
  const packed = zipped ? gzipSync(text, { level: 1 }) : text;
  const bytes = fault?.kind === 'half-gzip' ? half(packed) : packed;
  response.writeHead(answer.status, {
    'content-type': answer.type ?? 'application/json; charset=utf-8',
    ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    'content-length': bytes.length,
    ...headers,
    ...answer.headers,
  });
  if (fault?.kind === 'half-body') {
    response.write(half(bytes), () => response.destroy());
  } else {
    response.end(bytes);
  }
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1);
}
