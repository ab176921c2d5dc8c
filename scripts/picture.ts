/** Draws what a terminal shows as SVG, for the README. */

/** Columns: longer lines are broken, as a terminal does. */
const COLUMNS = 120;
/** Pixels. */
const CHARACTER = { width: 7.83, height: 18 } as const;
const MARGIN = 18;
const BAR = 30;

/** SGR codes (ECMA-48) that the report uses → CSS; the closing codes are derived. */
const STYLES: Readonly<Record<number, string>> = {
  1: 'font-weight:bold',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  31: 'fill:#ff7b72',
  32: 'fill:#7ee787',
  33: 'fill:#e3b341',
  34: 'fill:#79c0ff',
  36: 'fill:#76e3ea',
};
/** What a closing code switches off. */
const CLOSED_BY: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 31, 32, 33, 34, 36],
  22: [1, 2],
  24: [4],
  39: [31, 32, 33, 34, 36],
};

interface Run {
  readonly text: string;
  readonly codes: readonly number[];
}

/** The picture of `output` (text with SGR codes), under a prompt with `command`; `label` is for those who can't see it. */
export function picture(command: string, output: string, label: string): string {
  const rows = [`\x1b[32m$\x1b[39m ${command}`, ...output.trimEnd().split('\n')].flatMap(rowsOf);
  const width = Math.ceil(2 * MARGIN + COLUMNS * CHARACTER.width);
  const height = BAR + 2 * MARGIN + rows.length * CHARACTER.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    ...['#ff5f56', '#ffbd2e', '#27c93f'].map(
      (fill, index) => `<circle cx="${22 + index * 20}" cy="20" r="6" fill="${fill}"/>`,
    ),
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="13" fill="#e6edf3">`,
    ...rows.flatMap((row, index) => drawn(row, BAR + MARGIN + (index + 0.75) * CHARACTER.height)),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** One row, its runs at their columns: a font of another width moves nothing. */
function drawn(row: readonly Run[], y: number): string[] {
  let column = 0;
  const texts = row.map(({ text, codes }) => {
    const x = MARGIN + column * CHARACTER.width;
    const length = [...text].length;
    column += length;
    if (text.trim() === '') return '';
    const style = codes.map((code) => STYLES[code]).join(';');
    const width = (length * CHARACTER.width).toFixed(1);
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${width}"${style && ` style="${style}"`}>${escaped(unbroken(text))}</text>`;
  });
  return texts.filter((text) => text !== '');
}

/** A line as rows of runs, broken at the last column. */
function rowsOf(line: string): Run[][] {
  const rows: Run[][] = [[]];
  let column = 0;
  for (const { text, codes } of runsOf(line)) {
    for (const character of text) {
      if (column === COLUMNS) {
        rows.push([]);
        column = 0;
      }
      const row = rows.at(-1) ?? [];
      const last = row.at(-1);
      if (last?.codes === codes) row[row.length - 1] = { text: last.text + character, codes };
      else row.push({ text: character, codes });
      column += 1;
    }
  }
  return rows;
}

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let codes: readonly number[] = [];
  for (const part of line.split(/(\x1b\[\d+m)/)) {
    const code = /^\x1b\[(\d+)m$/.exec(part)?.[1];
    if (code === undefined) runs.push({ text: part, codes });
    else {
      const closed = CLOSED_BY[Number(code)];
      codes = closed ? codes.filter((each) => !closed.includes(each)) : [...codes, Number(code)];
    }
  }
  return runs;
}

/** SVG folds spaces; these it keeps. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
