import type { PageField } from '@tongban/shared/recognisers/page-form';
import type { ReceiptCode } from '@tongban/shared/wire/page';
import { isDisabled, isReadOnly } from './drivers/disabled.ts';
import type { Control } from './drivers/driver.ts';
import { until } from './gestures/wait.ts';
import { composedAncestors } from './read/composed.ts';
import { FORM_ITEM } from './read/form-items.ts';
import { covered, createSight } from './read/visible.ts';

const CAPTCHA = /验证码|校验码|驗證碼|captcha|check_?code|verify_?code|valid_?code|^yzm$/i;

/** A loading mask or a fading popup may lie over a field for a moment. */
const COVER_LIMIT = 500;

/** Why a field may not be written, judged on the live page; undefined when it may. */
export async function refusal(
  control: Control,
  field: PageField,
  signal: AbortSignal,
): Promise<ReceiptCode | undefined> {
  if (isForbidden(control, field)) return 'forbidden-kind';
  if (isDisabled(control)) return 'disabled';
  if (isReadOnly(control)) return 'read-only';
  const sight = createSight()(control.root);
  if (sight === 'off-screen') return 'off-screen';
  if (sight === 'hidden') return 'hidden';
  bringIntoView(control.root);
  const [item] = [...composedAncestors(control.root)].filter((at) => at.matches(`${FORM_ITEM},td,label`));
  const near = item === undefined ? [] : [item];
  const free = await until(() => !covered(control.root, near), COVER_LIMIT, signal);
  return free ? undefined : 'hidden';
}

/** Whether a refusal may pass when earlier writes change the page (a dependent field is enabled or shown). */
export const mayPass = (code: ReceiptCode): boolean => code === 'disabled' || code === 'hidden' || code === 'read-only';

function isForbidden({ widget, input, parts }: Control, field: PageField): boolean {
  if (widget === 'password' || widget === 'file') return true;
  if (parts.some((part) => part.matches('input[type=password],input[type=file]'))) return true;
  if ((input as HTMLInputElement).type === 'hidden') return true;
  if (widget !== 'text' && widget !== 'number') return false;
  return [...field.labels.map((label) => label.text), field.name ?? '', field.id ?? ''].some((text) =>
    CAPTCHA.test(text),
  );
}

function bringIntoView(element: HTMLElement): void {
  const box = element.getBoundingClientRect();
  const { innerHeight, innerWidth } = element.ownerDocument.defaultView ?? { innerHeight: 0, innerWidth: 0 };
  if (box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' as ScrollBehavior });
}
