export type Cell = string | number | null;

/** Chinese characters and full-width signs take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[⺀-￠]/.test(letter) ? 2 : 1), 0);

const shown = (cell: Cell): string => (cell === null ? '-' : String(cell));

/** Rows under a header as aligned text: the first column to the left, the others to the right. */
export const table = (header: readonly string[], rows: readonly (readonly Cell[])[]): string => {
  const texts = [header, ...rows.map((row) => row.map(shown))];
  const widths = header.map((_title, column) => Math.max(...texts.map((row) => width(row[column] ?? ''))));
  return texts
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - width(cell));
          return column === 0 ? cell + gap : gap + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** A share as a part of 1 in percent, `98.77`. */
export const percent = (share: number): string => (100 * share).toFixed(2);
