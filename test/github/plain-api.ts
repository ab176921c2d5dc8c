/** The smallest client there is: for tests of what is asked, with nothing of retries and throttling. */
import type { Api } from '../../src/github/api.ts';
import type { GitHub } from './server.ts';

class HttpError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export function plainApi(github: GitHub, token = github.token): Api {
  const send = async (method: string, url: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(url, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const data: { message?: string } | null = text === '' ? null : JSON.parse(text);
    if (!answer.ok) throw new HttpError(answer.status, data?.message ?? '');
    return data;
  };
  return {
    async request(route, parameters) {
      const [method = '', template = ''] = route.split(' ');
      const rest = { ...parameters };
      const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = String(rest[name]);
        delete rest[name];
        return encodeURIComponent(value);
      });
      const query = new URLSearchParams(
        Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
      );
      const url = `${github.apiUrl}${path}`;
      if (method === 'GET') return { data: await send(method, `${url}?${query}`, null) };
      return { data: await send(method, url, method === 'DELETE' ? null : rest) };
    },
    async graphql(query, variables) {
      const answer = await send('POST', github.graphqlUrl, { query, variables });
      const { data, errors = [] } = answer as { data: unknown; errors?: { message: string }[] }; // GraphQL's own envelope
      if (errors[0]) throw new Error(errors[0].message);
      return data;
    },
  };
}
