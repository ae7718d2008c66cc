import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Stretch, stretchesOf } from './input-method.ts';
import type { Tally } from './tally.ts';

/** One person's mouse and keyboard on one page: real input events, every one of them counted. */
export class Hand {
  readonly page: Page;
  readonly #tally: Tally;
  #protocol: Promise<CDPSession> | undefined;

  constructor(page: Page, tally: Tally) {
    this.page = page;
    this.#tally = tally;
  }

  /** Before each thing that needs a look or a decision. */
  think(): void {
    this.#tally.thought();
  }

  async click(target: Locator): Promise<void> {
    await target.click();
    this.#tally.click();
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i += 1) {
      await this.page.keyboard.press(key);
      this.#tally.key();
    }
  }

  /** Types into what has the focus, Chinese through an input method. */
  async type(text: string): Promise<void> {
    for (const stretch of stretchesOf(text)) {
      if (stretch.spelling !== undefined) await this.#compose(stretch.spelling, stretch);
      else {
        await this.page.keyboard.type(stretch.text);
        for (const _ of stretch.text) this.#tally.key();
      }
    }
  }

  async typeInto(target: Locator, text: string): Promise<void> {
    await this.click(target);
    await this.type(text);
  }

  /**
   * Opens a native list and walks to an option by the keys that get there soonest: its popup is drawn by the system, where
   * no test can point.
   */
  async chooseNative(list: Locator, wanted: string): Promise<void> {
    const { from, to, last } = await list.evaluate(placeInList, wanted);
    await this.click(list);
    const ways = [
      { jump: undefined, steps: to - from },
      { jump: 'Home', steps: to },
      { jump: 'End', steps: to - last },
    ];
    const cost = ({ jump, steps }: (typeof ways)[number]) => Math.abs(steps) + (jump ? 1 : 0);
    const [best] = ways.sort((a, b) => cost(a) - cost(b));
    if (best?.jump) await this.press(best.jump);
    await this.press((best?.steps ?? 0) > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(best?.steps ?? 0));
    await this.press('Enter');
    const chosen = await list.evaluate((one) =>
      one instanceof HTMLSelectElement ? one.selectedOptions[0]?.label : '',
    );
    if (chosen?.trim() !== wanted) throw new Error(`the list shows ${chosen} instead of ${wanted}`);
  }

  /** The events an input method makes: a composition that grows with each letter and is committed by a space. */
  async #compose(spelling: string, { text }: Stretch): Promise<void> {
    this.#protocol ??= this.page.context().newCDPSession(this.page);
    const protocol = await this.#protocol;
    const key = (type: 'rawKeyDown' | 'keyUp') =>
      protocol.send('Input.dispatchKeyEvent', { type, key: 'Process', windowsVirtualKeyCode: 229 });
    for (let length = 1; length <= spelling.length; length += 1) {
      await key('rawKeyDown');
      await protocol.send('Input.imeSetComposition', {
        text: spelling.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
      await key('keyUp');
      this.#tally.key();
    }
    await key('rawKeyDown');
    await protocol.send('Input.insertText', { text });
    await key('keyUp');
    this.#tally.key();
  }
}

/**
 * Where the chosen and the wanted option of a native list stand among those that can be chosen; a chosen prompt that cannot
 * be chosen again stands before the first. Runs in the page.
 */
function placeInList(list: Element, wanted: string): { from: number; to: number; last: number } {
  if (!(list instanceof HTMLSelectElement)) throw new Error('not a native list');
  const options = [...list.options].filter((option) => !option.disabled);
  const to = options.findIndex((option) => option.label.trim() === wanted);
  if (to < 0) throw new Error(`no option ${wanted}`);
  return { from: options.findIndex((option) => option.selected), to, last: options.length - 1 };
}
