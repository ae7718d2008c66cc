import type { PageField } from '@tongban/shared/recognisers/page-form';
import type { Control } from '../drivers/driver.ts';
import { composedAncestors } from './composed.ts';
import { closestCell, nameOf, type Surroundings } from './labels.ts';
import type { Steps } from './slices.ts';

export type Row = NonNullable<PageField['row']>;

/**
 * Which controls sit in repeating rows: table rows under column headers, blocks repeated with the same labels, or
 * names with an index (`members[0].name`). `labelOf` is a control's best label.
 */
export function* rowsOf(
  controls: readonly Control[],
  labelOf: (control: Control) => string,
  around: Surroundings,
): Steps<ReadonlyMap<Control, Row>> {
  const rows = new Map<Control, Row>();
  yield* tableRows(controls, around, rows);
  yield* repeatedBlocks(controls, labelOf, rows);
  for (const control of controls) {
    const indexed = /^([A-Za-z_]\w*)\[(\d+)\]/.exec(nameOf(control) ?? '');
    if (indexed && !rows.has(control)) rows.set(control, { group: `name-${indexed[1]}`, index: Number(indexed[2]) });
  }
  return rows;
}

function* tableRows(controls: readonly Control[], around: Surroundings, rows: Map<Control, Row>): Steps<void> {
  const tables = new Map<HTMLTableElement, { readonly group: string; readonly lines: Map<Element, number> }>();
  for (const control of controls) {
    yield;
    const cell = closestCell(control.root);
    const table = cell?.closest('table');
    if (!cell || !table) continue;
    const labels = around.cell(cell);
    if (!labels.header || labels.left !== undefined) continue;
    const known = tables.get(table) ?? { group: `table-${tables.size + 1}`, lines: new Map() };
    tables.set(table, known);
    const line = cell.parentElement as HTMLTableRowElement;
    const index = known.lines.get(line) ?? known.lines.size;
    known.lines.set(line, index);
    rows.set(control, { group: known.group, index });
  }
}

function* repeatedBlocks(
  controls: readonly Control[],
  labelOf: (control: Control) => string,
  rows: Map<Control, Row>,
): Steps<void> {
  const inside = new Map<HTMLElement, Control[]>();
  for (const control of controls) {
    yield;
    for (const at of composedAncestors(control.root)) {
      push(inside, at, control);
    }
  }
  let group = 0;
  for (const parent of inside.keys()) {
    for (const blocks of yield* alikeAmong(parent, inside, labelOf)) {
      group += 1;
      blocks.forEach((held, index) => {
        for (const control of held) if (!rows.has(control)) rows.set(control, { group: `block-${group}`, index });
      });
    }
  }
}

/** Children of one element, two or more, that look the same and hold the same labels: the controls of each. */
function* alikeAmong(
  parent: HTMLElement,
  inside: ReadonlyMap<HTMLElement, readonly Control[]>,
  labelOf: (control: Control) => string,
): Steps<(readonly Control[])[][]> {
  const byLook = new Map<string, (readonly Control[])[]>();
  for (const child of parent.children) {
    const held = inside.get(child as HTMLElement);
    if (held === undefined || held.length < 2) continue;
    push(byLook, `${child.localName}.${child.className}.${held.length}`, held);
  }
  const alike: (readonly Control[])[][] = [];
  for (const blocks of byLook.values()) {
    if (blocks.length < 2) continue;
    yield;
    const byLabels = new Map<string, (readonly Control[])[]>();
    for (const held of blocks) push(byLabels, held.map(labelOf).join('\n'), held);
    alike.push(...[...byLabels.values()].filter((same) => same.length > 1));
  }
  return alike;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
