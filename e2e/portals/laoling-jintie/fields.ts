import { type Html, html } from '../host/html.ts';
import type { Problems } from '../host/validation.ts';
import type { Code } from './codes.ts';
import type { Draft, FieldName } from './draft.ts';

/** What every field is drawn with: the values typed so far and what is wrong with them. */
export interface Typed {
  readonly draft: Draft;
  readonly problems: Problems;
}

interface Field {
  readonly name: FieldName;
  /** May hold full-width spaces, as old pages align labels with them. */
  readonly label: string;
  readonly must?: boolean;
}

/** A label cell and a control cell. */
interface Cells {
  readonly label: Html;
  readonly control: Html;
}

export const line = (left: Cells, right: Cells): Html =>
  html`<tr><td class="lb" align="right" width="150">${left.label}</td><td class="ct" width="270">${left.control}</td>
<td class="lb" align="right" width="90">${right.label}</td><td class="ct">${right.control}</td></tr>`;

export const wide = (cells: Cells): Html =>
  html`<tr><td class="lb" align="right">${cells.label}</td><td class="ct" colspan="3">${cells.control}</td></tr>`;

const labelOf = ({ label, must }: Pick<Field, 'label' | 'must'>): Html =>
  html`${must ? html`<font color="red">*</font>` : undefined}${label}：`;

/** The place for red text, filled by the server or by the page's checks. */
const errorOf = (typed: Typed, name: FieldName): Html =>
  html` <span id="e_${name}" class="err">${typed.problems[name]}</span>`;

export function textBox(typed: Typed, field: Field & { readonly size: number; readonly max: number }): Cells {
  const { name, size, max } = field;
  return {
    label: labelOf(field),
    control: html`<input type="text" name="${name}" value="${typed.draft[name]}" style="width:${size * 7}px" maxlength="${max}" class="inp" onblur="chk(this)">${errorOf(typed, name)}`,
  };
}

/** Read-only: only the popup calendar writes it. */
export function dateBox(typed: Typed, field: Field & { readonly format: 'yyyyMMdd' | 'yyyyMM' }): Cells {
  const { name, format } = field;
  return {
    label: labelOf(field),
    control: html`<input type="text" name="${name}" value="${typed.draft[name]}" style="width:100px" readonly class="inp Wdate" onclick="WdatePicker({dateFmt:'${format}'})" onchange="chk(this)">${errorOf(typed, name)}`,
  };
}

/** Words that can be seen and the hidden code that is stored; both are set by the popup list. */
export function codePair(typed: Typed, field: Field & { readonly hidden: 'mz' | 'dbrgx' }): Cells {
  const { name, hidden } = field;
  return {
    label: labelOf(field),
    control: html`<input type="text" name="${name}" value="${typed.draft[name]}" style="width:100px" readonly class="inp" onclick="pickCode('${hidden}','${name}')" onchange="chk(this)"><input type="hidden" name="${hidden}" value="${typed.draft[hidden]}"><input type="button" value="选" class="pick" onclick="pickCode('${hidden}','${name}')">${errorOf(typed, name)}`,
  };
}

export function select(typed: Typed, field: Field & { readonly list: readonly Code[]; readonly note?: string }): Cells {
  const options = field.list.map(
    ({ code, name }) =>
      html`<option value="${code}"${typed.draft[field.name] === code ? ' selected' : ''}>${name}</option>`,
  );
  return {
    label: labelOf(field),
    control: html`<select name="${field.name}" onchange="chk(this)"><option value="">--请选择--</option>${options}</select>${field.note}${errorOf(typed, field.name)}`,
  };
}

export function radios(typed: Typed, field: Field & { readonly list: readonly Code[] }): Cells {
  const inputs = field.list.map(
    ({ code, name }) =>
      html`<input type="radio" name="${field.name}" value="${code}"${typed.draft[field.name] === code ? ' checked' : ''} onclick="chk(this)">${name}　`,
  );
  return { label: labelOf(field), control: html`${inputs}${errorOf(typed, field.name)}` };
}

/** Written by the system: read-only and already there. */
export function filledIn(name: string, label: string, value: string): Cells {
  return {
    label: labelOf({ label }),
    control: html`<input type="text" name="${name}" value="${value}" style="width:100px" readonly class="inp gray">`,
  };
}
