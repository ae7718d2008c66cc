import { blockNames, captionOf, groupHead, isRowName } from './cell-titles.ts';
import { isLabel, textOf } from './text.ts';

type Cell = HTMLTableCellElement;

/** The cells of a table by row and column, spans unfolded. Built once per table and scan. */
interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: number;
}

/** Tables whose header stands in a table of its own, beside the one with the rows. */
const SPLIT_TABLE =
  '.el-table,.ant-table,.ivu-table,.vxe-table,.layui-table-view,.datagrid-view,.arco-table,.n-data-table';

const gridCap = 40; // columns; wider tables are statistics, not forms

function createGrids(): (table: HTMLTableElement) => Grid {
  const known = new Map<HTMLTableElement, Grid>();
  return (table) => {
    const before = known.get(table);
    if (before !== undefined) return before;
    const grid = build(table);
    known.set(table, grid);
    return grid;
  };
}

function build(table: HTMLTableElement): Grid {
  const rows: Cell[][] = [];
  let columns = 0;
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]?.[x] !== undefined) x += 1;
      const width = Math.min(cell.colSpan, gridCap);
      for (let dy = 0; dy < Math.max(1, cell.rowSpan) && y + dy < table.rows.length; dy += 1) {
        rows[y + dy] ??= [];
        const target = rows[y + dy];
        if (target !== undefined) for (let dx = 0; dx < width; dx += 1) target[x + dx] = cell;
      }
      x += width;
    }
    columns = Math.max(columns, x);
  });
  return { rows, columns };
}

export interface CellLabels {
  readonly left?: string;
  readonly above?: string;
  /** True when the label above is a column's header, so the row repeats. */
  readonly header: boolean;
  /** Cells that name the row, the block of rows or the group of columns, nearest first. */
  readonly titles: readonly string[];
}

/** Labels of a cell: the nearest text to its left, and the nearest text above in the same column. Looked up once per cell. */
export function createCellLabels(holdsControl: (e: Element) => boolean): (cell: Cell) => CellLabels {
  const grids = createGrids();
  const known = new Map<Cell, CellLabels>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const labels = cellLabels(cell, grids, holdsControl);
    known.set(cell, labels);
    return labels;
  };
}

function cellLabels(
  cell: Cell,
  grids: (table: HTMLTableElement) => Grid,
  holdsControl: (e: Element) => boolean,
): CellLabels {
  const table = cell.closest('table');
  const row = cell.parentElement as HTMLTableRowElement;
  if (table === null) return { header: false, titles: [] };
  const grid = grids(table);
  const y = row.rowIndex;
  const line = grid.rows[y] ?? [];
  const x = line.indexOf(cell);
  const left = leftOf(line, x, holdsControl);
  const above = aboveOf(grid, x, y, holdsControl) ?? splitHeader(cell, table, x);
  const group = above?.row === undefined ? undefined : groupHead(grid.rows, grid.columns, x, above.row, holdsControl);
  const caption = above?.header ? captionOf(table, holdsControl) : undefined;
  const groups = [group, caption].filter((title) => title !== undefined);
  // Under a column's head, what stands at the left names the row or a block of rows.
  const isTitle = (at: number) =>
    above?.header === true &&
    ((line[at]?.rowSpan ?? 1) > Math.max(1, cell.rowSpan) || isRowName(line, at, above.text, holdsControl));
  if (left !== undefined && isTitle(left.at))
    return {
      ...(above === undefined ? {} : { above: above.text }),
      header: true,
      titles: [left.text, ...blockNames(line, left.at, holdsControl), ...groups],
    };
  const name = left === undefined && above?.header ? rowStart(line, x, holdsControl) : undefined;
  const rowName = name !== undefined && isTitle(name.at) ? [name.text] : [];
  return {
    ...(left === undefined ? {} : { left: left.text }),
    ...(above === undefined ? {} : { above: above.text }),
    header: above?.header ?? false,
    titles: [...rowName, ...blockNames(line, name?.at ?? left?.at ?? x, holdsControl), ...groups],
  };
}

interface Found {
  readonly text: string;
  readonly at: number;
}

function leftOf(line: readonly Cell[], x: number, holdsControl: (e: Element) => boolean): Found | undefined {
  for (let at = x - 1; at >= 0; at -= 1) {
    const cell = line[at];
    if (cell === undefined || cell === line[x]) continue;
    if (holdsControl(cell)) return undefined;
    const text = textOf(cell);
    if (isLabel(text)) return { text, at };
  }
  return undefined;
}

/** The text before the first box of the row, seen from a later box. */
function rowStart(line: readonly Cell[], x: number, holdsControl: (e: Element) => boolean): Found | undefined {
  const first = line.findIndex((cell) => cell !== undefined && holdsControl(cell));
  return first < 0 || first >= x ? undefined : leftOf(line, first, holdsControl);
}

interface Above {
  readonly text: string;
  readonly header: boolean;
  readonly row?: number;
}

function aboveOf(grid: Grid, x: number, y: number, holdsControl: (e: Element) => boolean): Above | undefined {
  for (let up = y - 1; up >= 0; up -= 1) {
    const cell = grid.rows[up]?.[x];
    if (cell === undefined || cell === grid.rows[y]?.[x] || holdsControl(cell)) continue;
    if (cell.colSpan >= grid.columns && grid.columns > 1) return undefined; // a title over the whole table
    const text = textOf(cell);
    if (!isLabel(text)) continue;
    const line = grid.rows[up] ?? [];
    // A header row holds labels only; a label that merely stands above belongs to a control of its own row.
    return { text, header: !line.some(holdsControl), row: up };
  }
  return undefined;
}

function splitHeader(cell: Cell, table: HTMLTableElement, x: number): Above | undefined {
  const head = cell.closest(SPLIT_TABLE)?.querySelector('thead');
  if (!head || table.contains(head)) return undefined;
  const header = head.closest('table');
  const cells = [...(head.rows[head.rows.length - 1]?.cells ?? [])];
  const found = header === null ? undefined : cells[x];
  const text = found === undefined ? '' : textOf(found);
  return isLabel(text) ? { text, header: true } : undefined;
}
