import { matchOption } from '@tongban/shared/converters/match-option';
import type { Choice } from '@tongban/shared/converters/write-value';
import type { FieldOption } from '@tongban/shared/recognisers/page-form';
import { click } from '../gestures/click.ts';
import { blur } from '../gestures/focus.ts';
import { keepModel } from '../gestures/page-model.ts';
import { closePopup, linkedPopup, openPopup } from '../gestures/popup.ts';
import { putText, type TextBox } from '../gestures/text-entry.ts';
import { until } from '../gestures/wait.ts';
import { textOf } from '../read/text.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { emptyByCross } from './emptying.ts';
import { isPrompt, noMatch } from './option-list.ts';
import { gatherOptions, type Listed, showOption } from './scrolled-list.ts';
import { valueChoices } from './value-text.ts';

/** One library's select, as data: where its parts are in the DOM. */
export interface ListSkin {
  readonly id: string;
  readonly root: string;
  /** What a person presses to open it. */
  readonly trigger: string;
  /** What takes the focus and, where one can search, the typing; the first selector that finds something. */
  readonly input: string;
  readonly popup: string;
  readonly option: string;
  readonly disabledOption: string;
  /** Scrolling box of a list that draws only what is in sight. */
  readonly virtual?: string;
  /** The cross that empties it, drawn on hover. */
  readonly clear: string;
  /** Texts the library shows as chosen. */
  chosen(root: HTMLElement): readonly string[];
  /** The hidden code, where there is one. */
  code?(root: HTMLElement): string | undefined;
  isMultiple(root: HTMLElement): boolean;
}

const OPEN_LIMIT = 600;
const SEARCH_LIMIT = 3000;
/** A list that did not answer the first name will hardly answer the next. */
const NEXT_SEARCH_LIMIT = 600;

/** A select that is a box with a popup list: open, match by meaning, click that option, leave nothing open. */
export function listSelect(skin: ListSkin): Driver {
  return {
    id: skin.id,
    selector: skin.root,
    drivesReadOnly: true,
    claim(root) {
      const input = inputOf(skin, root);
      if (input === undefined) return undefined;
      const parts = [...root.querySelectorAll<HTMLElement>('input,select,[role=combobox]')];
      return { widget: skin.isMultiple(root) ? 'multi-select' : 'select', root, input, parts: [input, ...parts] };
    },
    read({ root }) {
      const texts = skin.chosen(root).filter((text) => !isPrompt(text));
      if (texts.length === 0) return NOTHING;
      const code = skin.code?.(root);
      return { text: texts.join(','), empty: false, ...(code === undefined || code === '' ? {} : { code }) };
    },
    options(control) {
      const popup = control.root.querySelector<HTMLElement>(skin.popup) ?? linkedPopup(control.input, skin.popup);
      if (popup === undefined || (skin.virtual !== undefined && popup.querySelector(skin.virtual))) return [];
      const items = [...popup.querySelectorAll<HTMLElement>(skin.option)];
      return items.map((item) => ({ text: textOf(item) })).filter(({ text }) => !isPrompt(text));
    },
    async write(control, value, signal) {
      const choices = valueChoices(value);
      return choices.length === 0 ? { code: 'no-option' } : choose(skin, control, choices, signal);
    },
    remember(control) {
      const before = skin.chosen(control.root).filter((text) => !isPrompt(text));
      const giveBack = before.length === 0 ? keepModel([control.root]) : undefined;
      return async (signal) => {
        if (giveBack !== undefined) {
          const failure = await emptyByCross(control, skin, signal);
          if (failure !== undefined) giveBack();
          return undefined;
        }
        return choose(
          skin,
          control,
          before.map((text) => ({ codes: [], texts: [text] })),
          signal,
        );
      };
    },
  };
}

async function choose(
  skin: ListSkin,
  control: Control,
  choices: readonly Choice[],
  signal: AbortSignal,
): Promise<WriteResult> {
  const { root, input } = control;
  const trigger = root.querySelector<HTMLElement>(skin.trigger) ?? root;
  let popup = await openPopup(trigger, input, skin.popup, canSearch(input) ? OPEN_LIMIT / 2 : OPEN_LIMIT, signal);
  if (popup === undefined && !canSearch(input)) return { code: 'popup-timeout' };
  try {
    for (const choice of choices) {
      if (control.widget === 'multi-select' && isChosen(skin, root, choice)) continue;
      const list = popup;
      let listed = list === undefined ? [] : await loaded(skin, list, signal);
      let match = matchOption(choice, listed);
      if (match.kind === 'none' && canSearch(input)) {
        const found = await search(skin, control, choice, listed, signal);
        if (found !== undefined) ({ popup, listed } = found);
        match = matchOption(choice, listed);
      }
      const option = match.kind === 'one' ? listed[match.index] : undefined;
      if (option === undefined || popup === undefined) return { ...noMatch(match, listed), final: canSearch(input) };
      const element = await showOption(popup, skin, option, signal);
      if (element === undefined) return { code: 'popup-timeout' };
      click(element);
    }
    if (control.widget === 'multi-select') dropOthers(skin, control, popup, choices);
    return undefined;
  } finally {
    if (popup !== undefined) await closePopup(popup, input, signal);
    blur(input);
  }
}

const isChosen = (skin: ListSkin, root: HTMLElement, choice: Choice): boolean =>
  matchOption(
    choice,
    skin.chosen(root).map((text) => ({ text })),
  ).kind === 'one';

/** What a multiple select holds beyond the wanted choices is clicked off again. */
function dropOthers(
  skin: ListSkin,
  control: Control,
  popup: HTMLElement | undefined,
  choices: readonly Choice[],
): void {
  for (const text of skin.chosen(control.root)) {
    if (choices.some((choice) => matchOption(choice, [{ text }]).kind === 'one')) continue;
    const items = [...(popup?.querySelectorAll<HTMLElement>(skin.option) ?? [])];
    const item = items.find((one) => textOf(one) === text);
    if (item) click(item);
  }
}

/** The options once there are some; an empty answer after the limit stands for an empty list. */
async function loaded(skin: ListSkin, popup: HTMLElement, signal: AbortSignal): Promise<Listed[]> {
  await until(() => popup.querySelector(skin.option) !== null || !isLoading(popup), SEARCH_LIMIT, signal);
  await until(() => popup.querySelector(skin.option) !== null, 80, signal);
  return gatherOptions(popup, skin, signal);
}

/** Types the name into a search box and waits for the list that answers it. */
async function search(
  skin: ListSkin,
  control: Control,
  choice: Choice,
  had: readonly FieldOption[],
  signal: AbortSignal,
): Promise<{ popup: HTMLElement; listed: Listed[] } | undefined> {
  const box = control.input as TextBox;
  let limit = SEARCH_LIMIT / 2;
  const before = had.map((option) => option.text).join('\n');
  for (const query of new Set(choice.texts.slice(0, 3))) {
    putText(box, query);
    const popup = await until(() => answered(skin, control, before), limit, signal);
    limit = NEXT_SEARCH_LIMIT;
    if (popup === undefined) continue;
    const listed = await gatherOptions(popup, skin, signal);
    if (matchOption(choice, listed).kind !== 'none') return { popup, listed };
  }
  putText(box, '');
  return undefined;
}

function answered(skin: ListSkin, control: Control, before: string): HTMLElement | undefined {
  const linked = linkedPopup(control.input, skin.popup);
  const popups = linked ? [linked] : [...control.input.ownerDocument.querySelectorAll<HTMLElement>(skin.popup)];
  return popups.find((popup) => {
    const items = [...popup.querySelectorAll<HTMLElement>(skin.option)].filter((item) => item.offsetParent !== null);
    const now = items.map((item) => textOf(item)).join('\n');
    return items.length > 0 && now !== before && !isLoading(popup);
  });
}

function inputOf(skin: ListSkin, root: HTMLElement): HTMLElement | undefined {
  if (root.matches(skin.input)) return root;
  const found = skin.input.split(',').map((selector) => root.querySelector<HTMLElement>(selector));
  return found.find((one) => one !== null) ?? undefined;
}

/** A list that says it is being fetched; libraries keep the sign in the DOM and hide it. */
const isLoading = (popup: HTMLElement): boolean =>
  [...popup.querySelectorAll<HTMLElement>('[class*=loading],[class*=spin]')].some((sign) => sign.offsetParent !== null);

const canSearch = (input: HTMLElement): boolean => input.localName === 'input' && !(input as HTMLInputElement).readOnly;
