/** A text's model as rows that two readings of the text can be compared by. */
import type { Binding, Chain, Place, Scope, Statement, TextModel } from '../../src/python/model.ts';

const span = ({ start, end }: Statement) => `${start}-${end}`;
const nameOf = (scope: Scope): string =>
  `${scope.parent ? `${nameOf(scope.parent)}/` : ''}${scope.kind}${scope.isAsync ? ' async' : ''} ${scope.qualifiedName}`;

/** One row for each import, chain and string, and for each scope that one of them stands in, with what is bound there. */
export function rowsOf(model: TextModel): readonly string[] {
  const { imports, chains, strings } = model;
  const uses = [...imports, ...chains, ...strings];
  const scopes = new Set<Scope>([model.module]);
  for (const { scope } of uses)
    for (let each: Scope | null = scope; each; each = each.parent) scopes.add(each);
  return [
    ...imports.map(
      ({ level, path, bound, scope, statement, ...at }) =>
        `import ${span(at)} ${level} ${path.join('.')} ${bound} in ${nameOf(scope)} | ${span(statement)}`,
    ),
    ...chains.map((chain) => `${chainRow(chain)} | ${placeRow(chain.place)}`),
    ...strings.map(
      ({ value, scope, statement, place, ...at }) =>
        `string ${span(at)} ${JSON.stringify(value)} in ${nameOf(scope)} | ${span(statement)} | ${placeRow(place)}`,
    ),
    ...[...scopes].map(scopeRow),
  ].sort();
}

function chainRow({ root, attributes, call, scope, statement, ...at }: Chain): string {
  const called = call ? ` called ${call.after.join('.')} ${call.end}` : '';
  return `chain ${span(at)} ${[root, ...attributes].join('.')}${called} in ${nameOf(scope)} | ${span(statement)}`;
}

/** Where a block or a statement ends, nobody asks. */
const AROUND =
  /^(?:module|block|(?:elif|else|except|except_group|finally|case)_clause|\w+_(?:statement|definition))$/;
const SEEN_THROUGH = new Set(['parenthesized_expression', 'conditional_expression']);
/** What the grammar and the reader see in different ways: types, items of `with`, and what a star goes with. */
const LOOSE = new Set(['type', 'with_item', 'list_splat']);
/** Where the order of the parts counts. */
const ORDERED = new Set(['argument_list', 'comparison_operator', 'conditional_expression']);

/**
 * What something stands in, as far as anybody asks: out of parentheses and conditions, and two steps on.
 */
function placeRow(place: Place): string {
  const parts: string[] = [];
  let steps = 0;
  for (
    let each: Place | null = place;
    each && steps < 3 && !AROUND.test(each.node.type);
    each = each.parent
  ) {
    const { node, parent } = each;
    if (isLoose(each)) return 'seen in different ways';
    const order = parent && ORDERED.has(parent.node.type) ? ` ${parent.node.children.indexOf(node)}` : '';
    parts.push(`${node.field ?? ''}:${node.type}${order}`);
    if (!SEEN_THROUGH.has(parent?.node.type ?? '')) steps++;
  }
  return parts.join(' < ');
}

function isLoose(place: Place): boolean {
  for (let each: Place | null = place; each; each = each.parent) {
    if (LOOSE.has(each.node.type)) return true;
  }
  return false;
}

function scopeRow(scope: Scope): string {
  const bound = [...scope.bindings].flatMap(([name, bindings]) =>
    bindings.map((binding) => `${name} ${bindingRow(binding)}`),
  );
  const declared = [`globals ${[...scope.globals].sort()}`, `nonlocals ${[...scope.nonlocals].sort()}`];
  const stars = scope.stars.map(({ path, start }) => `star ${path.join('.')} ${start}`);
  const bases = scope.bases.map((chain) => `base ${chain.start}`);
  return `scope ${nameOf(scope)}: ${[...bound.sort(), ...declared, ...stars, ...bases].join('; ')}`;
}

function bindingRow(binding: Binding): string {
  const at = `${binding.kind} ${binding.start}`;
  switch (binding.kind) {
    case 'alias':
      return `${at} of ${binding.chain.start}-${binding.chain.end}`;
    case 'assigned':
      return binding.literal ? `${at} literal` : at;
    case 'function': {
      const { isAsync, hasRequiredParameter, yields, returns } = binding.definition;
      const values = returns.map((each) => (typeof each === 'string' ? each : each.start));
      return `${at} ${JSON.stringify([isAsync, hasRequiredParameter, yields, values])}`;
    }
    default:
      return at;
  }
}
