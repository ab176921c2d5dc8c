/** The known name that a mistyped one was probably meant to be. */

/**
 * The nearest of `known` to `word`, or null where none is near: at most a third of the longer one's letters (and at
 * least one) differ, by Damerau and Levenshtein's count of insertions, deletions, replacements and neighbours
 * swapped. Case counts for nothing; the first of equally near ones wins.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const folded = word.toLowerCase();
  for (const name of known) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
    if (Math.abs(word.length - name.length) > allowed) continue;
    const distance = editDistance(folded, name.toLowerCase());
    if (distance > allowed || distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** `; did you mean …?` with the nearest known name, or nothing: for the end of an error's first half. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const name = nearest(word, known);
  return name === null ? '' : `; did you mean \`${name}\`?`;
}

/** Optimal string alignment: each row holds the distances of a prefix of `a` to every prefix of `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
