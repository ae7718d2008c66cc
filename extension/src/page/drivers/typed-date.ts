import { sameMeaning } from '@tongban/shared/converters/match-option';
import type { ReadBack, WriteValue } from '@tongban/shared/converters/write-value';
import type { WidgetKind } from '@tongban/shared/recognisers/page-form';
import { click } from '../gestures/click.ts';
import { blur, focus, viewOf } from '../gestures/focus.ts';
import { hover } from '../gestures/hover.ts';
import { anyDrawn, closePopup, openPopups } from '../gestures/popup.ts';
import { putText } from '../gestures/text-entry.ts';
import { pause, until } from '../gestures/wait.ts';
import { dateTexts } from './date-texts.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { emptyByCross } from './emptying.ts';

/** One library's date box, as data. */
export interface DateSkin {
  readonly id: string;
  readonly root: string;
  readonly popup: string;
  /** The cross that empties it, drawn on hover. */
  readonly clear: string;
  /** The library leaves a text it did not take on show; only when it holds a value does it draw the cross. */
  readonly crossProves?: boolean;
  kind(root: HTMLElement): WidgetKind;
  /** What the open calendar turns out to take, where its box does not say. */
  panelKind?(popup: HTMLElement): WidgetKind | undefined;
}

/** Usually a frame or two; longer on a slow desktop. */
const OPEN_LIMIT = 400;
const COMMIT_LIMIT = 300;
const CLOSE_LIMIT = 500;

/**
 * A date box with a calendar that also takes typing: open with the mouse, set, `input`, `change`, blur — never Enter,
 * which writes today's date in three libraries. The mask is not always shown, so the usual ones are tried in turn and
 * what the box then holds decides.
 */
export function typedDate(skin: DateSkin): Driver {
  return {
    id: skin.id,
    selector: skin.root,
    drivesReadOnly: true,
    claim(root) {
      const inputs = [...root.querySelectorAll<HTMLElement>('input:not([type=hidden])')];
      const [input] = inputs;
      return input === undefined ? undefined : { widget: skin.kind(root), root, input, parts: inputs };
    },
    read,
    options: () => [],
    async write(control, value, signal) {
      if (value.kind !== 'date' && value.kind !== 'date-range' && value.kind !== 'text')
        return { code: 'driver-error' };
      const outcome = await tryTexts(skin, control, value, control.widget, signal);
      // The calendar that came up is of another kind than its box let expect.
      const right = typeof outcome === 'string' ? await tryTexts(skin, control, value, outcome, signal) : outcome;
      return right === true ? undefined : { code: 'not-verified' };
    },
    remember(control) {
      const before = boxes(control).map((box) => box.value);
      return async (signal): Promise<WriteResult> => {
        if (before.every((text) => text === '')) {
          const failure = await emptyByCross(control, skin, signal);
          if (failure === undefined) return undefined;
        }
        await type(skin, control, before, signal);
        return undefined;
      };
    },
  };
}

/** Resolves to whether the box took the date, or to the kind of calendar it turned out to have. */
async function tryTexts(
  skin: DateSkin,
  control: Control,
  value: DateLike,
  kind: WidgetKind,
  signal: AbortSignal,
): Promise<boolean | WidgetKind> {
  const all = dateTexts(value, kind, boxes(control).length);
  // The portal's own text is of the kind that the box let expect.
  const attempts = kind === control.widget ? all : all.slice(1);
  for (const texts of [...attempts, ...attempts.slice(0, 1)]) {
    const panel = await type(skin, control, texts, signal);
    if (kind === 'date' && panel !== undefined && panel !== kind) return panel;
    const shows = await until(() => sameMeaning(value, read(control)), COMMIT_LIMIT, signal);
    if (shows && (await isCommitted(skin, control, signal))) return true;
    if (signal.aborted) break;
  }
  return false;
}

async function isCommitted(skin: DateSkin, { root }: Control, signal: AbortSignal): Promise<boolean> {
  if (skin.crossProves !== true) return true;
  hover(root);
  return (await until(() => root.querySelector(skin.clear) !== null, COMMIT_LIMIT, signal)) === true;
}

/** Asked for anew each time: a library may draw its boxes again after a change, and a stale one shows what nobody holds. */
const boxes = (control: Control): HTMLInputElement[] => [
  ...control.root.querySelectorAll<HTMLInputElement>('input:not([type=hidden])'),
];

function read(control: Control): ReadBack {
  const texts = boxes(control).map((box) => box.value.trim());
  return texts.every((text) => text === '') ? NOTHING : { text: texts.join(' - '), empty: false };
}

/** Resolves to the kind of the calendar that opened, where it tells. */
async function type(
  skin: DateSkin,
  control: Control,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<WidgetKind | undefined> {
  // A calendar that is still closing takes its text back when it is opened again too soon.
  await until(() => !anyDrawn(control.root, skin.popup), CLOSE_LIMIT, signal);
  const before = new Set(openPopups(control.root, skin.popup));
  for (const [index, box] of boxes(control).entries()) {
    const text = texts[index] ?? '';
    click(box, box);
    await until(() => openPopups(control.root, skin.popup).some((popup) => !before.has(popup)), OPEN_LIMIT, signal);
    focus(box);
    putText(box, text);
    // Vue takes the text over in its next tick; a blur before that would commit the old one.
    await pause(12);
    box.dispatchEvent(new (viewOf(box).Event)('change', { bubbles: true }));
  }
  const opened = () => openPopups(control.root, skin.popup).filter((popup) => !before.has(popup));
  const kind = opened().map((popup) => skin.panelKind?.(popup))[0];
  const all = boxes(control);
  blur(all[all.length - 1] ?? control.input);
  for (const popup of opened()) await closePopup(popup, control.input, signal);
  return kind;
}

/** What a date box can be told to hold. */
export type DateLike = Extract<WriteValue, { kind: 'date' | 'date-range' | 'text' }>;
