/** Every name of every release of eventlet, read from the generated table once. */
import { SYMBOLS } from './data/symbols.generated.ts';

/** A name of some release since 0.9.16. */
export interface Name {
  readonly name: string;
  /** `package`, `module`, `class`, `function`, `method`, `exception`, `constant`, … */
  readonly kind: string;
  /** First release that has it; v0.9.16 means that one or an earlier one. */
  readonly first: string;
  /** Last release that has it; null where the newest still does. */
  readonly last: string | null;
  /** Where the object is defined, when that is elsewhere. */
  readonly canonical: string | null;
  /** Whether `canonical` is outside eventlet. */
  readonly external: boolean;
  /** False where the module has an `__all__` that leaves it out. */
  readonly inAll: boolean;
  /** The module that a green module stands in for. */
  readonly greens: string | null;
  /** First release that warns of it. */
  readonly deprecated: string | null;
  /** The last components of the names directly below it. */
  readonly children: readonly string[];
}

type Draft = { -readonly [Key in keyof Name]: Name[Key] } & { children: string[] };

/** What each mark of the table puts into a name. */
const FIELDS: Readonly<Record<string, (draft: Draft, value: string) => void>> = {
  '>': (draft, value) => {
    draft.first = value;
  },
  '<': (draft, value) => {
    draft.last = value;
  },
  '=': (draft, value) => {
    draft.canonical = value;
  },
  '!': (draft, value) => {
    draft.canonical = value;
    draft.external = true;
  },
  '-': (draft) => {
    draft.inAll = false;
  },
  '~': (draft, value) => {
    draft.greens = value;
  },
  '?': (draft, value) => {
    draft.deprecated = value;
  },
};

let table: ReadonlyMap<string, Name> | null = null;

/** All names by dotted name. The text is 75 kB and takes about two milliseconds, so it is read at the first question. */
export function names(): ReadonlyMap<string, Name> {
  table ??= read(SYMBOLS);
  return table;
}

function read(text: string): Map<string, Name> {
  const found = new Map<string, Name>();
  const path: Draft[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const depth = line.search(/\S/);
    const [last = '', kind = '', ...fields] = line.slice(depth).split(' ');
    const parent = depth === 0 ? undefined : path[depth - 1];
    parent?.children.push(last);
    const draft = blank(parent ? `${parent.name}.${last}` : last, kind);
    for (const field of fields) FIELDS[field.charAt(0)]?.(draft, field.slice(1));
    path[depth] = draft;
    found.set(draft.name, draft);
  }
  return found;
}

function blank(name: string, kind: string): Draft {
  return {
    name,
    kind,
    first: 'v0.9.16',
    last: null,
    canonical: null,
    external: false,
    inAll: true,
    greens: null,
    deprecated: null,
    children: [],
  };
}

/** The longest leading part of a dotted name that is a known name, and what follows it; null where none is. */
export function longestKnown(symbol: string): { readonly known: Name; readonly rest: string } | null {
  for (let end = symbol.length; end > 0; end = symbol.lastIndexOf('.', end - 1)) {
    const known = names().get(symbol.slice(0, end));
    if (known) return { known, rest: symbol.slice(end) };
  }
  return null;
}
