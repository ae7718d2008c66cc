import { matchOption } from '@tongban/shared/converters/match-option';
import type { Choice, WriteValue } from '@tongban/shared/converters/write-value';
import { click } from '../gestures/click.ts';
import { blur } from '../gestures/focus.ts';
import { keepModel } from '../gestures/page-model.ts';
import { closePopup, openPopup } from '../gestures/popup.ts';
import { until } from '../gestures/wait.ts';
import { textOf } from '../read/text.ts';
import { type Control, type Driver, NOTHING, type WriteResult } from './driver.ts';
import { emptyByCross } from './emptying.ts';
import { isPrompt, noMatch } from './option-list.ts';

/** One library's cascader, as data. */
export interface CascadeSkin {
  readonly id: string;
  readonly root: string;
  readonly trigger: string;
  readonly input: string;
  readonly popup: string;
  /** One level. */
  readonly column: string;
  readonly item: string;
  readonly itemText: string;
  /** Marks an item under which there is another level. */
  readonly expands: string;
  readonly active: string;
  readonly clear: string;
  shown(root: HTMLElement): string;
}

const OPEN_LIMIT = 600;
/** A level may be fetched from a server. */
const LEVEL_LIMIT = 4000;
const MAX_LEVELS = 8;

/** A cascader: level by level, each matched by meaning, waiting for the next level's own list. */
export function cascade(skin: CascadeSkin): Driver {
  return {
    id: skin.id,
    selector: skin.root,
    drivesReadOnly: true,
    claim(root) {
      const input = root.querySelector<HTMLElement>(skin.input);
      const parts = [...root.querySelectorAll<HTMLElement>('input')];
      return input === null ? undefined : { widget: 'cascader', root, input, parts };
    },
    read({ root }) {
      const text = skin.shown(root).trim();
      return text === '' || isPrompt(text) ? NOTHING : { text, empty: false };
    },
    options: () => [],
    async write(control, value, signal) {
      const path = pathOf(value);
      return path.length === 0 ? { code: 'no-option' } : follow(skin, control, path, signal);
    },
    remember(control) {
      const before = skin.shown(control.root);
      const names = before.split(/\s*[/>-]\s*/).filter((name) => name !== '');
      const giveBack = names.length === 0 ? keepModel([control.root]) : undefined;
      return async (signal) => {
        if (giveBack !== undefined) {
          const failure = await emptyByCross(control, skin, signal);
          if (failure !== undefined) giveBack();
          return undefined;
        }
        return follow(
          skin,
          control,
          names.map((name) => ({ codes: [], texts: [name] })),
          signal,
        );
      };
    },
  };
}

const pathOf = (value: WriteValue): readonly Choice[] => {
  if (value.kind === 'path') return value.path;
  return value.kind === 'choice' ? [value.choice] : [];
};

async function follow(
  skin: CascadeSkin,
  control: Control,
  path: readonly Choice[],
  signal: AbortSignal,
): Promise<WriteResult> {
  const { root, input } = control;
  const trigger = root.querySelector<HTMLElement>(skin.trigger) ?? root;
  const popup = await openPopup(trigger, input, skin.popup, OPEN_LIMIT, signal);
  if (popup === undefined) return { code: 'popup-timeout' };
  try {
    let next = 0;
    for (let level = 0; level < MAX_LEVELS; level += 1) {
      const items = (await until(() => itemsOf(skin, popup, level), LEVEL_LIMIT, signal)) ?? [];
      if (items.length === 0) return { code: 'popup-timeout' };
      const options = items.map((item) => ({ text: itemText(skin, item) }));
      // Some trees leave a level out (直辖市 without 市辖区): a step of the path without an entry here may be skipped.
      let match = matchOption(path[next] ?? { codes: [], texts: [] }, options);
      for (let skip = next + 1; match.kind === 'none' && skip < path.length; skip += 1) {
        const later = matchOption(path[skip] ?? { codes: [], texts: [] }, options);
        if (later.kind === 'one') [match, next] = [later, skip];
      }
      const item = match.kind === 'one' ? items[match.index] : undefined;
      if (item === undefined) return noMatch(match, options);
      const more = item.matches(skin.expands) || item.querySelector(skin.expands) !== null;
      click(item.querySelector<HTMLElement>(skin.itemText) ?? item);
      next += 1;
      if (!more) return undefined;
      await until(() => item.matches(skin.active) && itemsOf(skin, popup, level + 1), LEVEL_LIMIT, signal);
    }
    return undefined;
  } finally {
    await closePopup(popup, input, signal);
    blur(input);
  }
}

function itemsOf(skin: CascadeSkin, popup: HTMLElement, level: number): HTMLElement[] | undefined {
  const columns = [...popup.querySelectorAll<HTMLElement>(skin.column)].filter(
    (column) => column.offsetParent !== null,
  );
  const items = [...(columns[level]?.querySelectorAll<HTMLElement>(skin.item) ?? [])];
  return items.length > 0 ? items : undefined;
}

const itemText = (skin: CascadeSkin, item: HTMLElement): string => textOf(item.querySelector(skin.itemText) ?? item);
