/** Real payloads of events, as GitHub sent them (npm's @octokit/webhooks-examples). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

type Payload = Record<string, unknown>;

export const RECORDED: readonly { readonly name: string; readonly examples: readonly Payload[] }[] =
  JSON.parse(
    readFileSync(
      new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url),
      'utf8',
    ),
  );

/** The first recorded payload of an event that has these members, with other values at some dotted paths. */
export function recorded(event: string, want: Payload, changes: Payload = {}): Payload {
  const found = RECORDED.find(({ name }) => name === event)?.examples.find((example) =>
    Object.entries(want).every(([key, value]) => example[key] === value),
  );
  assert.ok(found, `no recorded ${event} with ${JSON.stringify(want)}`);
  const copy = structuredClone(found);
  for (const [path, value] of Object.entries(changes)) set(copy, path.split('.'), value);
  return copy;
}

function set(target: unknown, [key, ...rest]: string[], value: unknown): void {
  assert.ok(typeof target === 'object' && target !== null && key !== undefined);
  if (rest.length === 0) Reflect.set(target, key, value);
  else set(Reflect.get(target, key), rest, value);
}
