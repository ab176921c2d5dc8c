import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/github/api.ts
function statusOf(error) {
  let status = typeof error == "object" && error !== null ? Reflect.get(error, "status") : null;
  return typeof status == "number" ? status : null;
}
function inRepository({ owner, name }) {
  return { owner, repo: name };
}

export {
  statusOf,
  inRepository
};
