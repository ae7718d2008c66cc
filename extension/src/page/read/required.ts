import type { LabelCandidate } from '@tongban/shared/recognisers/page-form';
import type { Control } from '../drivers/driver.ts';
import { composedAncestors } from './composed.ts';
import { FORM_ITEM, ITEM_LABEL } from './form-items.ts';

const MARK = '.is-required,.ant-form-item-required,.ivu-form-item-required,.required,[aria-required=true]';

/** Whether the page says that a field must be filled: by attribute, class or the star in its label. */
export function isRequired(control: Control, labels: readonly LabelCandidate[]): boolean {
  const { input, root } = control;
  if ((input as HTMLInputElement).required === true || input.matches('[aria-required=true],[lay-verify*=required]'))
    return true;
  if (control.parts.some((part) => part.matches('[lay-verify*=required]'))) return true;
  if (/^\s*[*＊]|[*＊]\s*[:：]?\s*$/.test(labels[0]?.text ?? '')) return true;
  for (const at of composedAncestors(root)) {
    if (!at.matches(FORM_ITEM)) continue;
    if (at.matches(MARK)) return true;
    const label = at.querySelector(ITEM_LABEL);
    return (
      label !== null &&
      (label.matches(MARK) || label.querySelector(MARK) !== null || /^\s*[*＊]|[*＊]\s*$/.test(label.textContent ?? ''))
    );
  }
  const cell = root.closest('td')?.previousElementSibling;
  return (
    cell !== null && cell !== undefined && /[*＊]/.test(cell.textContent ?? '') && (cell.textContent ?? '').length < 40
  );
}
