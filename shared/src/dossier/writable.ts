import type { PageField, WidgetKind } from '../recognisers/page-form.ts';

const NEVER: ReadonlySet<WidgetKind> = new Set(['file', 'password']);
/** Widgets whose box is read-only because a popup writes it. */
const PICKED: ReadonlySet<WidgetKind> = new Set([
  'select',
  'multi-select',
  'date',
  'month',
  'year',
  'datetime',
  'date-range',
  'cascader',
  'tree',
]);

/** Whether a fill may go into the field at all. A read-only box counts only where a driver works its picker. */
export const mayBeWritten = (field: PageField): boolean =>
  field.visible &&
  !field.disabled &&
  !NEVER.has(field.widget) &&
  (!field.readOnly || PICKED.has(field.widget) || field.driver !== 'native');
