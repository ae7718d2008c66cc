import { matchOption } from '@tongban/shared/converters/match-option';
import type { WriteValue } from '@tongban/shared/converters/write-value';
import type { FieldOption, WidgetKind } from '@tongban/shared/recognisers/page-form';
import { click } from '../gestures/click.ts';
import { viewOf } from '../gestures/focus.ts';
import { keepModel } from '../gestures/page-model.ts';
import { pause, until } from '../gestures/wait.ts';
import { membersOf, memberText, skinOf } from './choice-members.ts';
import { type Control, type Driver, NOTHING, type WriteFailure } from './driver.ts';
import { noMatch } from './option-list.ts';
import { valueChoices } from './value-text.ts';

/** Radio buttons and check boxes: of HTML, of layui and, since they hold real inputs, of every library measured. */
export const nativeChoice: Driver = {
  id: 'native-choice',
  selector: 'input[type=radio],input[type=checkbox]:not(.switchbutton-f)',
  drivesReadOnly: false,
  claim(element) {
    const input = element as HTMLInputElement;
    const { root, inputs } = membersOf(input);
    const widget: WidgetKind = input.type === 'radio' ? 'radio' : inputs.length > 1 ? 'checkbox-group' : lone(input);
    return { widget, root, input, parts: inputs };
  },
  read(control) {
    if (isLone(control)) {
      const on = String((control.input as HTMLInputElement).checked);
      return { text: on, code: on, empty: false };
    }
    const chosen = members(control).filter((input) => input.checked);
    if (chosen.length === 0) return NOTHING;
    return { text: chosen.map(memberText).join(','), code: chosen.map((input) => input.value).join(','), empty: false };
  },
  options: (control) => (isLone(control) ? [] : members(control).map(describe)),
  async write(control, value) {
    const wanted = isLone(control) ? loneState(control, value) : groupState(control, value);
    if ('code' in wanted) return wanted;
    await set(wanted.states);
    return undefined;
  },
  remember(control) {
    const before = new Map(members(control).map((input) => [input, input.checked]));
    const skins = members(control).flatMap((input) => skinOf(input) ?? []);
    const looks = new Map(skins.map((skin) => [skin, { className: skin.className, html: skin.innerHTML }]));
    const none = control.widget === 'radio' && !members(control).some((input) => input.checked);
    const giveBack = none ? keepModel([control.root, ...members(control)]) : undefined;
    return async () => {
      await set(before);
      const stuck = [...before].find(([input, checked]) => !checked && input.checked && input.type === 'radio')?.[0];
      if (stuck === undefined) return undefined;
      // Nothing was chosen before. No gesture empties a radio group: a framework's has to be told through its model.
      giveBack?.();
      if (await until(() => !stuck.checked, 120)) return undefined;
      if (stuck.closest(LIBRARY_RADIO)) return { code: 'undo-failed' };
      clearRadio(stuck);
      for (const [skin, look] of looks) {
        skin.className = look.className;
        skin.innerHTML = look.html;
      }
      return undefined;
    };
  },
};

const LIBRARY_RADIO = '.el-radio,.ant-radio-wrapper,.ivu-radio-wrapper,.arco-radio,.n-radio';

const members = (control: Control): HTMLInputElement[] => control.parts as HTMLInputElement[];
const isLone = (control: Control): boolean => control.widget === 'checkbox' || control.widget === 'switch';
const describe = (input: HTMLInputElement): FieldOption => ({ text: memberText(input), value: input.value });
const lone = (input: HTMLInputElement): WidgetKind =>
  skinOf(input)?.matches('.layui-form-switch') ? 'switch' : 'checkbox';

type States = ReadonlyMap<HTMLInputElement, boolean>;
type Wanted = { readonly states: States } | WriteFailure;

function loneState(control: Control, value: WriteValue): Wanted {
  if (value.kind !== 'boolean') return { code: 'no-option' };
  return { states: new Map([[control.input as HTMLInputElement, value.value]]) };
}

function groupState(control: Control, value: WriteValue): Wanted {
  const inputs = members(control).filter((input) => !input.disabled);
  const options = inputs.map(describe);
  const wanted = new Map(inputs.map((input) => [input, false]));
  const choices = valueChoices(value);
  if (choices.length === 0) return { code: 'no-option' };
  for (const choice of choices) {
    const match = matchOption(choice, options);
    const input = match.kind === 'one' ? inputs[match.index] : undefined;
    if (input === undefined) return noMatch(match, options);
    wanted.set(input, true);
  }
  return { states: wanted };
}

async function set(wanted: States): Promise<void> {
  for (const [input, on] of wanted) {
    if (input.checked === on || (input.type === 'radio' && !on)) continue;
    click(skinOf(input) ?? input);
    // A framework works out the next state from the last one it has drawn.
    await pause(0);
  }
}

function clearRadio(input: HTMLInputElement): void {
  const { Event } = viewOf(input);
  input.checked = false;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
