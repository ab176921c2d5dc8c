/** The form that filters the table; it is there only where the script runs. */
import { type Html, h } from './element.ts';

/** A column that is filtered by choice: the values that it has, in the order in which they are offered. */
export interface Choice {
  /** What the script knows it by: `category`, `effort`, `kind` or `group`. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

export function filterForm(choices: readonly Choice[], count: number): Html {
  return h`<form id="filters" hidden>
<label class="search">Search <input type="search" name="text" autocomplete="off" spellcheck="false" placeholder="path, symbol or code"></label>
${choices.filter(({ values }) => values.length > 1).map(select)}<button type="reset">Clear</button>
<p id="shown" role="status">${count} shown</p>
</form>`;
}

function select({ name, label, values }: Choice): Html {
  return h`<label>${label} <select name="${name}"><option value="">All</option>${values.map((value) => h`<option>${value}</option>`)}</select></label>
`;
}
