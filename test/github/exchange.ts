/** One HTTP exchange, as bytes: the request's body in, the answer out, whole or broken as a fault has it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
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

/** Sends an answer with GitHub's headers. */
export function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  headers: Readonly<Record<string, string>>,
): void {
  const whole = answer.raw ?? Buffer.from(answer.body === undefined ? '' : JSON.stringify(answer.body));
  const bytes = fault?.kind === 'half-json' ? whole.subarray(0, whole.length >> 1) : whole;
  response.writeHead(answer.status, {
    'content-type': answer.type ?? 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...headers,
    ...answer.headers,
  });
  if (fault?.kind === 'half-body') {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  } else {
    response.end(bytes);
  }
}
