import { click } from '../gestures/click.ts';
import type { Driver } from './driver.ts';

export interface Toggle {
  readonly id: string;
  readonly selector: string;
  readonly isOn: (root: HTMLElement) => boolean;
}

/** A driver for switches that hear a click on their root. `isOn` reads the state that will be sent. */
export const toggleDriver = ({ id, selector, isOn }: Toggle): Driver => ({
  id,
  selector,
  drivesReadOnly: true,
  claim(root) {
    const parts = [...root.querySelectorAll<HTMLElement>('input')];
    return { widget: 'switch', root, input: root, parts: [root, ...parts] };
  },
  read({ root }) {
    const on = String(isOn(root));
    return { text: on, code: on, empty: false };
  },
  options: () => [],
  async write({ root }, value) {
    if (value.kind !== 'boolean') return { code: 'no-option' };
    if (isOn(root) !== value.value) click(root);
    return undefined;
  },
  remember({ root }) {
    const before = isOn(root);
    return async () => {
      if (isOn(root) !== before) click(root);
      return undefined;
    };
  },
});

/** Switches drawn by a library or marked up by ARIA; the state is in a class or in `aria-checked`. */
export const toggle: Driver = toggleDriver({
  id: 'toggle',
  selector: '.el-switch,.ivu-switch,[role=switch]',
  isOn: (root) =>
    root.matches('.is-checked,.ivu-switch-checked,[aria-checked=true]') || (root as HTMLInputElement).checked === true,
});
