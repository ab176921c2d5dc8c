/** Makes a whole answer of the few members that matter, by its schema: the rest gets the plainest legal value. */
import { type Json, type JsonObject, resolve, type Schema } from './contract.ts';

/** The plainest value of a schema that has these members; given members are kept, and completed in turn. */
export function fill(schema: Schema, given: Json | undefined): Json {
  const actual = resolve<Schema>(schema);
  if (given === null || (given === undefined && actual.nullable)) return null;
  const alternatives = actual.oneOf ?? actual.anyOf;
  if (alternatives) return given === undefined ? fill(alternatives[0] ?? {}, undefined) : given;
  if (Array.isArray(given)) return given.map((item) => (actual.items ? fill(actual.items, item) : item));
  if (typeof given === 'object' && given) return fillObject(actual, given);
  return given === undefined ? plainest(actual) : given;
}

function fillObject(schema: Schema, given: JsonObject): JsonObject {
  const filled: JsonObject = {};
  for (const name of schema.required ?? []) filled[name] = fill(schema.properties?.[name] ?? {}, given[name]);
  for (const [name, value] of Object.entries(given)) {
    const member = schema.properties?.[name];
    filled[name] = member ? fill(member, value) : value;
  }
  return filled;
}

function plainest(schema: Schema): Json {
  const first = schema.enum?.[0];
  if (first !== undefined) return first;
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'string':
      return plainestString(schema.format);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return fillObject(schema, {});
  }
}

function plainestString(format: string | undefined): string {
  switch (format) {
    case 'uri':
      return 'https://github.test/';
    case 'date-time':
      return '2026-01-02T03:04:05Z';
    case 'email':
      return 'someone@example.org';
    default:
      return '';
  }
}
