import { createRequire as createRequireOfBundle } from 'node:module';
const require = createRequireOfBundle(import.meta.url);

// src/nearest.ts
function nearest(word, known) {
  let best = null, bestDistance = Number.POSITIVE_INFINITY, folded = word.toLowerCase();
  for (let name of known) {
    let allowed = Math.max(1, Math.floor(Math.max(word.length, name.length) / 3));
    if (Math.abs(word.length - name.length) > allowed) continue;
    let distance = editDistance(folded, name.toLowerCase());
    distance > allowed || distance >= bestDistance || (best = name, bestDistance = distance);
  }
  return best;
}
function didYouMean(word, known) {
  let name = nearest(word, known);
  return name === null ? "" : `; did you mean \`${name}\`?`;
}
function editDistance(a, b) {
  let beforeLast = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    let row = [i];
    for (let j = 1; j <= b.length; j++) {
      let replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}
var at = (row, index) => row[index] ?? Number.POSITIVE_INFINITY;

export {
  nearest,
  didYouMean
};
