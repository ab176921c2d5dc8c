/** The form that filters the table; it is there only where the script runs. */
import { type Html, h } from './element.ts';

export interface Option {
  /** As the table's rows have it. */
  readonly value: string;
  readonly label: string;
}

/** A column that is filtered by choice: the values that it has, in the order in which they are offered. */
export interface Choice {
  /** What the script knows it by: `category`, `effort`, `kind` or `group`. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly Option[];
}

export function filterForm(choices: readonly Choice[], count: number): Html {
  return h`<form id="filters" hidden>
<label class="search">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="path, symbol or code"></label>
${choices.filter(({ values }) => values.length > 1).map(select)}<button type="reset">Clear</button>
<p id="shown" role="status">${count} shown</p>
</form>`;
}

/** An option that is called by its value. */
export function plain(value: string): Option {
  return { value, label: value };
}

function select({ name, label, values }: Choice): Html {
  return h`<label>${label} <select name="${name}"><option value="">All</option>${values.map(
    ({ value, label }) =>
      value === label ? h`<option>${label}</option>` : h`<option value="${value}">${label}</option>`,
  )}</select></label>
`;
}
