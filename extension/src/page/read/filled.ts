import type { Control } from '../drivers/driver.ts';

/**
 * Whether the clerk or the portal already put something there. A native list that merely shows its first entry, with
 * no `selected` in the page's source, was filled by nobody: it is HTML's default.
 */
export function isFilled(control: Control): boolean {
  if (control.driver.read(control).empty) return false;
  if (control.widget === 'checkbox' || control.widget === 'switch') return isOn(control);
  const { input } = control;
  if (input.localName !== 'select') return true;
  const select = input as HTMLSelectElement;
  return select.selectedIndex !== 0 || select.options[0]?.hasAttribute('selected') === true;
}

/** A lone box or switch always reads as true or false; off is how it comes. */
const isOn = (control: Control): boolean => control.driver.read(control).code === 'true';
