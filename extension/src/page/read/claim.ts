import type { Control, Driver } from '../drivers/driver.ts';
import { DRIVERS } from '../drivers/registry.ts';
import type { Steps } from './slices.ts';

const ORDERED: readonly Driver[] = Object.values(DRIVERS);

/** Everything that some driver may claim. */
export const ANY_CONTROL = ORDERED.map((driver) => driver.selector).join(',');

/** Popups of libraries: boxes inside them belong to them. */
export const POPUP =
  '.combo-p,.layui-laydate,.WdateDiv,.el-picker-panel,.el-select-dropdown,.ant-picker-dropdown,.ant-select-dropdown,.ivu-select-dropdown';

/** Asks the drivers in their order; what one has claimed no other gets. */
export function* claimAll(elements: readonly HTMLElement[]): Steps<Control[]> {
  const taken = new Set<Element>();
  const controls: Control[] = [];
  for (const element of elements) {
    if (taken.has(element) || !element.matches(ANY_CONTROL) || element.closest(POPUP) !== null) continue;
    for (const driver of ORDERED) {
      const claim = element.matches(driver.selector) ? driver.claim(element) : undefined;
      if (claim === undefined || claim.parts.some((part) => taken.has(part))) continue;
      controls.push({ ...claim, driver });
      for (const part of [element, claim.input, ...claim.parts]) taken.add(part);
      break;
    }
    yield;
  }
  return controls;
}
