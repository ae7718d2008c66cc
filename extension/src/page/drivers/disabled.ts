import type { Control } from './driver.ts';

const OFF =
  '.is-disabled,.ant-select-disabled,.ant-picker-disabled,.ant-cascader-picker-disabled,.ant-switch-disabled,.ivu-select-disabled,.ivu-switch-disabled,.layui-disabled,.layui-select-disabled,.textbox-disabled,[aria-disabled=true]';

/** Whether the page has switched a widget off. A group is off when all of its members are. */
export function isDisabled(control: Control): boolean {
  if (control.root.matches(OFF)) return true;
  const box = control.root.firstElementChild;
  if (box !== null && control.root !== control.input && box.matches(OFF) && box.contains(control.input)) return true;
  const native = control.parts.filter((part) => part.matches('input,select,textarea,button'));
  return native.length > 0 && native.every((part) => part.matches(':disabled'));
}

/** A read-only box that no driver operates: the page fills it itself. */
export function isReadOnly(control: Control): boolean {
  if (control.driver.drivesReadOnly) return false;
  const { input } = control;
  return (input as HTMLInputElement).readOnly === true || input.getAttribute('aria-readonly') === 'true';
}
