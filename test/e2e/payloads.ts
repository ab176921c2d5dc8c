/** Events as GitHub sent them once, about a pull request of the local server. */
import { readFileSync } from 'node:fs';
import type { Pull } from '../github/state.ts';

const recorded: readonly { readonly name: string; readonly examples: readonly object[] }[] = JSON.parse(
  readFileSync(
    new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url),
    'utf8',
  ),
);

/** The repository of the local server that all is about. */
export const REPOSITORY = 'octo/app';

/** The first recorded payload of an event that has this value at its top, with others at dotted paths. */
export function payload(event: string, have: object, values: Readonly<Record<string, unknown>>): object {
  const found = recorded
    .find(({ name }) => name === event)
    ?.examples.find((example) =>
      Object.entries(have).every(([key, value]) => Reflect.get(example, key) === value),
    );
  if (found === undefined) throw new Error(`no ${event} with ${JSON.stringify(have)} is recorded`);
  const copy = structuredClone(found);
  const all = { 'repository.full_name': REPOSITORY, 'repository.default_branch': 'main', ...values };
  for (const [path, value] of Object.entries(all)) put(copy, path.split('.'), value);
  return copy;
}

/** Of `pull_request` and `pull_request_target`. */
export function aboutPull(action: 'opened' | 'synchronize' | 'labeled', pull: Pull): object {
  const { number, base, head } = pull;
  return payload(
    'pull_request',
    { action },
    {
      number,
      'pull_request.number': number,
      'pull_request.base.ref': base.ref,
      'pull_request.base.sha': base.sha,
      'pull_request.base.repo.full_name': REPOSITORY,
      'pull_request.head.ref': head.ref,
      'pull_request.head.sha': head.sha,
      'pull_request.head.repo.full_name': head.repository,
    },
  );
}

function put(target: object, [key = '', ...rest]: readonly string[], value: unknown): void {
  const next: unknown = Reflect.get(target, key);
  if (rest.length === 0) Reflect.set(target, key, value);
  else if (typeof next === 'object' && next !== null) put(next, rest, value);
  else throw new Error(`the recorded event has nothing at ${key}`);
}
