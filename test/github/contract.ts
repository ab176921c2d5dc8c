/**
 * GitHub's contract: every REST request and answer held against GitHub's own OpenAPI description (openapi.json,
 * taken from npm's @octokit/openapi, prose stripped). What the real GitHub does not know, this refuses.
 */
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly Json[];
  readonly nullable?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly minimum?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-multi-segment'?: boolean;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | { readonly $ref: string }>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** A request that names an operation of the description. */
export interface Matched {
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  /** Where in the description the operation stands, as a JSON pointer. */
  readonly pointer: string;
  readonly definition: Operation;
}

// The file is GitHub's own and committed here; its shape is the OpenAPI standard's.
const description = JSON.parse(
  readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'),
) as unknown as OpenApi;

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: false, validateFormats: true }));
ajv.addFormat('timestamp', true);
ajv.addSchema(withNull(description as unknown as Json) as object, 'github');
const compiled = new Map<string, ValidateFunction>();
const routes = Object.entries(description.paths).flatMap(([template, methods]) =>
  Object.entries(methods).map(([method, definition]) => ({
    method: method.toUpperCase(),
    pattern: pathPattern(template, definition),
    pointer: `/paths/${escapePointer(template)}/${method}`,
    definition,
    literals: template.split('/').filter((part) => !part.startsWith('{')).length,
  })),
);
// `/pulls/comments/{id}` must win over `/pulls/{n}/comments`'s wildcards: the more literal path first.
routes.sort((a, b) => b.literals - a.literals);

/** The operation that a request names, or null for one GitHub does not have. */
export function matchOperation(method: string, pathname: string): Matched | null {
  for (const route of routes) {
    const match = route.method === method ? route.pattern.exec(pathname) : null;
    if (!match) continue;
    const path = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return {
      operation: route.definition.operationId,
      path,
      pointer: route.pointer,
      definition: route.definition,
    };
  }
  return null;
}

/** What of a request breaks the contract; null when nothing does. Unknown parameters and members break it. */
export function requestViolation(
  matched: Matched,
  query: URLSearchParams,
  body: Json | undefined,
): string | null {
  const parameters = (matched.definition.parameters ?? []).map((it) => resolve<Parameter>(it));
  for (const parameter of parameters) {
    const value = parameter.in === 'path' ? matched.path[parameter.name] : query.get(parameter.name);
    if (value === undefined || value === null) {
      if (parameter.required) return `${matched.operation}: parameter "${parameter.name}" is missing`;
      continue;
    }
    const problem = schemaViolation(parameter.schema, coerce(value, parameter.schema));
    if (problem)
      return `${matched.operation}: parameter "${parameter.name}" = ${JSON.stringify(value)} ${problem}`;
  }
  const known = new Set(parameters.filter((it) => it.in === 'query').map((it) => it.name));
  for (const name of query.keys()) {
    if (!known.has(name)) return `${matched.operation}: unknown query parameter "${name}"`;
  }
  return bodyViolation(matched, body);
}

function bodyViolation({ operation, definition, pointer }: Matched, body: Json | undefined): string | null {
  const content = definition.requestBody?.content;
  if (!content) return body === undefined ? null : `${operation}: takes no body`;
  if (body === undefined) return definition.requestBody?.required ? `${operation}: body is missing` : null;
  const schema = content['application/json']?.schema ?? {};
  const validate = validator(`${pointer}/requestBody/content/${escapePointer('application/json')}/schema`);
  if (!validate(body)) return `${operation}: body ${ajv.errorsText(validate.errors)}`;
  return unknownMember(schema, body, `${operation}: body`);
}

/** GitHub ignores members it does not know; here they are typing errors. */
function unknownMember(schema: Schema, value: Json, where: string): string | null {
  const actual = resolve<Schema>(schema);
  if (Array.isArray(value) && actual.items) {
    for (const item of value) {
      const problem = unknownMember(actual.items, item, `${where}[]`);
      if (problem) return problem;
    }
  } else if (actual.properties && value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, member] of Object.entries(value)) {
      const known = actual.properties[name];
      if (!known) return `${where} has an unknown member "${name}"`;
      const problem = unknownMember(known, member, `${where}.${name}`);
      if (problem) return problem;
    }
  }
  return null;
}

/** What of an answer breaks the contract. Answers outside an operation's list (401, 403, 429) must be basic errors. */
export function answerViolation(matched: Matched, status: number, body: Json | undefined): string | null {
  const listed = matched.definition.responses[String(status)];
  if (!listed) {
    if (status < 400) return `${matched.operation}: never answers ${status}`;
    return schemaViolation({ $ref: '#/components/schemas/basic-error' }, body ?? null);
  }
  const pointer = '$ref' in listed ? listed.$ref.slice(1) : `${matched.pointer}/responses/${status}`;
  const content = '$ref' in listed ? resolve<{ content?: Content }>(listed).content : listed.content;
  if (!content) return body === undefined ? null : `${matched.operation}: ${status} has no body`;
  if (body === undefined) return `${matched.operation}: ${status} lacks its body`;
  const validate = validator(`${pointer}/content/${escapePointer('application/json')}/schema`);
  return validate(body) ? null : `${matched.operation}: answer ${status} ${ajv.errorsText(validate.errors)}`;
}

/** The schema of an operation's answer, to make one from. */
export function answerSchema(matched: Matched, status: number): Schema {
  const response = resolve<{ content?: Content }>(matched.definition.responses[String(status)] ?? {});
  return response.content?.['application/json']?.schema ?? {};
}

/** Follows a reference within the description. */
export function resolve<T>(value: object): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  let found: unknown = description;
  for (const part of value.$ref.slice(2).split('/')) {
    found = (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return resolve<T>(found as object);
}

function schemaViolation(schema: Schema, value: Json): string | null {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile(withNull(absolute(schema as Json)) as object);
    compiled.set(key, validate);
  }
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

function validator(pointer: string): ValidateFunction {
  let validate = compiled.get(pointer);
  if (!validate) {
    // A JSON pointer in a URI fragment is percent-encoded: the templates' braces.
    validate = ajv.compile({ $ref: `github#${encodeURI(pointer)}` });
    compiled.set(pointer, validate);
  }
  return validate;
}

/** OpenAPI 3.0's `nullable` as JSON Schema: ajv knows it only beside `type`. */
function withNull(value: Json): Json {
  if (Array.isArray(value)) return value.map(withNull);
  if (value === null || typeof value !== 'object') return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)]));
  if (copy.nullable !== true) return copy;
  const { nullable: _, ...rest } = copy;
  return { anyOf: [{ type: 'null' }, rest] };
}

function absolute(value: Json): Json {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', '"$ref":"github#/'));
}

function pathPattern(template: string, definition: Operation): RegExp {
  const multi = new Set(
    (definition.parameters ?? [])
      .map((it) => resolve<Parameter>(it))
      .filter((it) => it['x-multi-segment'])
      .map((it) => it.name),
  );
  const source = template.replace(
    /\{(\w+)\}/g,
    (_, name) => `(?<${name}>${multi.has(name) ? '.+' : '[^/]+'})`,
  );
  return new RegExp(`^${source}$`);
}

function coerce(value: string, schema: Schema): Json {
  const { type } = resolve<Schema>(schema);
  if ((type === 'integer' || type === 'number') && /^-?\d+$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
