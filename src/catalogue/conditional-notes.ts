/** The notes on a symbol without regard to where it stands: each with the condition put before it. */
import { type NoteRow, situated } from './conditions.ts';
import { NOTE_ROWS } from './data/note-rows.ts';

const PLACES: Readonly<Record<NonNullable<NoteRow['when']>, string>> = {
  async: 'Inside `async def`',
  subclass: 'In a class that derives from it',
  'module-scope': 'At module scope',
  waited: 'Waited for at once',
  test: 'In a test',
};

/** The notes that can come up on one of these names, without those that are said of every reference. */
export function conditionalNotes(names: readonly string[], category: string): readonly string[] {
  const rows = NOTE_ROWS.filter(
    (row) =>
      !row.general &&
      row.when !== 'test' &&
      !row.kinds &&
      names.some((name) => situated(row, { symbol: name, canonical: name, category })),
  );
  const always = new Set(rows.filter(isAlways).map(({ text }) => text));
  return [...new Set(rows.filter((row) => isAlways(row) || !always.has(row.text)).map(noteText))];
}

function isAlways({ when, guides }: NoteRow): boolean {
  return !when && !guides;
}

function noteText({ when, guides, text }: NoteRow): string {
  const place = when ? PLACES[when] : null;
  const conditions = [place, guides && `${place ? 'with' : 'With'} ${guides.join(' or ')}`]
    .filter(Boolean)
    .join(', ');
  // what starts by naming its place need not be told it again
  return conditions === '' || (place && text.startsWith(place) && !guides)
    ? text
    : `${conditions}: ${lowered(text)}`;
}

/** The first letter small, where a word begins with it alone. */
function lowered(text: string): string {
  return /^[A-Z]( |[a-z]+\b(?!\.))/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
