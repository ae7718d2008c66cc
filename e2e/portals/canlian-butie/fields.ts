import { type Html, html } from '../host/html.ts';
import type { FieldErrors } from './check-application.ts';
import type { Draft, FieldName } from './draft.ts';
import type { Choice } from './options.ts';

/** What every field of one page is rendered with: the values typed so far and what is wrong with them. */
export interface Typed {
  readonly draft: Draft;
  readonly errors: FieldErrors;
}

interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly required?: boolean;
}

const star = (field: Field): Html | undefined => (field.required ? html`<span class="must">*</span>` : undefined);

const complaint = (error: string | undefined): Html | undefined =>
  error ? html`<div class="field-error"><i class="layui-icon layui-icon-tips"></i> ${error}</div>` : undefined;

/** layui's own row: a bare <label> (no `for`), the control, and the server's message beside it. */
function row(typed: Typed, field: Field, control: Html): Html {
  const error = typed.errors[field.name];
  return html`<div class="layui-form-item${error ? ' has-error' : ''}">
  <label class="layui-form-label">${star(field)}${field.label}</label>
  <div class="layui-input-block">${control}${complaint(error)}</div>
</div>`;
}

export interface TextField extends Field {
  readonly placeholder?: string;
  readonly maxLength?: number;
}

export function textField(typed: Typed, field: TextField): Html {
  const maxLength = field.maxLength ? html` maxlength="${field.maxLength}"` : undefined;
  const placeholder = field.placeholder ?? `请输入${field.label}`;
  return row(
    typed,
    field,
    html`<input type="text" name="${field.name}" value="${typed.draft[field.name]}" class="layui-input" autocomplete="off" placeholder="${placeholder}"${maxLength}>`,
  );
}

/** A text box that the page's script gives a laydate; the id is what laydate is bound to. */
export function dateField(typed: Typed, field: TextField): Html {
  return row(
    typed,
    field,
    html`<div class="layui-input-wrap">
    <div class="layui-input-prefix"><i class="layui-icon layui-icon-date"></i></div>
    <input type="text" name="${field.name}" id="${field.name}" value="${typed.draft[field.name]}" class="layui-input" autocomplete="off" placeholder="${field.placeholder}">
  </div>`,
  );
}

export function textArea(typed: Typed, field: Field): Html {
  return row(
    typed,
    field,
    html`<textarea name="${field.name}" class="layui-textarea" maxlength="300" placeholder="请输入${field.label}">${typed.draft[field.name]}</textarea>`,
  );
}

interface SelectBox {
  readonly name: FieldName;
  readonly prompt: string;
  readonly list: readonly Choice[];
  /** Turns on lay-search. */
  readonly search?: boolean;
  readonly disabled?: boolean;
}

/** A native select that layui replaces by its own on load. */
function select(typed: Typed, { name, prompt, list, search, disabled }: SelectBox): Html {
  const options = list.map(
    (choice) =>
      html`<option value="${choice.value}"${choice.value === typed.draft[name] ? ' selected' : ''}>${choice.text}</option>`,
  );
  const flags = `${search ? ' lay-search' : ''}${disabled ? ' disabled' : ''}`;
  return html`<select name="${name}" lay-filter="${name}"${flags}><option value="">${prompt}</option>${options}</select>`;
}

export function selectField(typed: Typed, field: Field & Pick<SelectBox, 'list' | 'disabled'>): Html {
  const { name, list, disabled = false } = field;
  return row(typed, field, select(typed, { name, prompt: '请选择', list, disabled }));
}

/** Radios or skinned checkboxes, drawn by layui from `title`. */
export function ticks(
  typed: Typed,
  field: Field & { readonly type: 'radio' | 'checkbox'; readonly list: readonly Choice[] },
): Html {
  const chosen = typed.draft[field.name].split(',');
  const inputs = field.list.map((choice) => {
    const skin = field.type === 'checkbox' ? html` lay-skin="primary"` : undefined;
    const checked = chosen.includes(choice.value) ? ' checked' : '';
    return html`<input type="${field.type}" name="${field.name}" value="${choice.value}" title="${choice.text}" lay-filter="${field.name}"${skin}${checked}>
    `;
  });
  return row(typed, field, html`${inputs}`);
}

/** Three linked selects under one label: 省, 市, 县. */
export function regionField(typed: Typed, field: Field, levels: readonly SelectBox[]): Html {
  const boxes = levels.map(
    (level) => html`<div class="layui-input-inline">${select(typed, { ...level, search: true })}</div>
  `,
  );
  const error = levels.map(({ name }) => typed.errors[name]).find((message) => message !== undefined);
  return html`<div class="layui-form-item region${error ? ' has-error' : ''}">
  <label class="layui-form-label">${star(field)}${field.label}</label>
  ${boxes}${complaint(error)}
</div>`;
}
