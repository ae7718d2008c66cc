import { isLabel, textOf } from './text.ts';

type Cell = HTMLTableCellElement;
type Line = readonly Cell[];

/** Heads that say nothing about the rows under them: those rows are ordinary label and box. */
const GENERAL = /^(填写)?(内容|项目|信息|数据|数值|值|填报|备注|说明|结果|选项|情况)(说明|内容|填写)?$/;

/**
 * Whether the text at the start of a row names the row, as 父亲 does under 姓名 and 电话: several boxes follow it under
 * heads of their own, without words between them.
 */
export function isRowName(line: Line, at: number, head: string, holdsControl: (e: Element) => boolean): boolean {
  if (GENERAL.test(head.replace(/[\s:：*]/g, ''))) return false;
  const rest = [...new Set(line.slice(at + 1))].filter((cell) => cell !== line[at]);
  const boxes = rest.filter(holdsControl);
  return boxes.length > 1 && !rest.some((cell) => !holdsControl(cell) && isLabel(textOf(cell)));
}

/** Texts of the cells left of a label that span several rows, nearest first: 家庭成员 beside a block of rows. */
export function blockNames(line: Line, label: number, holdsControl: (e: Element) => boolean): string[] {
  const names: string[] = [];
  for (let at = label - 1; at >= 0; at -= 1) {
    const cell = line[at];
    if (cell === undefined || cell === line[at + 1] || cell.rowSpan < 2 || holdsControl(cell)) continue;
    const text = textOf(cell);
    if (isLabel(text)) names.push(text);
  }
  return names;
}

/** The common head over several column heads: 监护人 over 姓名 and 电话. */
export function groupHead(
  rows: readonly Line[],
  columns: number,
  x: number,
  head: number,
  holdsControl: (e: Element) => boolean,
): string | undefined {
  for (let up = head - 1; up >= 0; up -= 1) {
    const cell = rows[up]?.[x];
    if (cell === undefined || cell === rows[head]?.[x]) continue;
    if (cell.colSpan < 2 || cell.colSpan >= columns || rows[up]?.some(holdsControl)) return undefined;
    const text = textOf(cell);
    return isLabel(text) ? text : undefined;
  }
  return undefined;
}

/** A line of words right before a table of rows, without the buttons that stand in it: 家庭成员情况 [添加]. */
export function captionOf(table: HTMLTableElement, holdsControl: (e: Element) => boolean): string | undefined {
  let at: Element = table;
  for (let level = 0; level < 3; level += 1) {
    const before = at.previousElementSibling;
    if (before !== null) {
      if (holdsControl(before) || !/^(p|div|span|h[1-6]|center)$/.test(before.localName)) return undefined;
      const words = [...before.childNodes].filter((node) => !/^(a|button|input)$/i.test(node.nodeName)).map(textOf);
      const text = words.join(' ').trim();
      return isLabel(text) && text.length <= MAX_CAPTION ? text : undefined;
    }
    if (at.parentElement === null || /^(body|form|td)$/.test(at.parentElement.localName)) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

const MAX_CAPTION = 24;
