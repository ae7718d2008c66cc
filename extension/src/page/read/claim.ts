import type { Control, Driver } from '../drivers/driver.ts';
import { DRIVERS } from '../drivers/registry.ts';
import type { Steps } from './slices.ts';

const ORDERED: readonly Driver[] = Object.values(DRIVERS);

/** Everything that some driver may claim. */
export const ANY_CONTROL = ORDERED.map((driver) => driver.selector).join(',');

/** Popups of libraries: boxes inside them belong to them. */
export const POPUP =
  '.combo-p,.layui-laydate,.WdateDiv,.el-picker-panel,.el-select-dropdown,.ant-picker-dropdown,.ant-select-dropdown,.ivu-select-dropdown';

/** The elements among these that a driver may claim. */
export function* controlsAmong(elements: readonly HTMLElement[]): Steps<ReadonlySet<HTMLElement>> {
  const found = new Set<HTMLElement>();
  for (const element of elements) {
    if (element.matches(ANY_CONTROL) && element.closest(POPUP) === null) found.add(element);
    yield;
  }
  return found;
}

/** Asks the drivers in their order; what one has claimed no other gets. */
export function* claimAll(elements: Iterable<HTMLElement>): Steps<Control[]> {
  const taken = new Set<Element>();
  const controls: Control[] = [];
  for (const element of elements) {
    if (taken.has(element)) continue;
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
