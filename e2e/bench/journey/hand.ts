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
   * Opens a native list and walks to an option by arrow keys: its popup is drawn by the system, where no test can point.
   * A long list costs more keys than a wheel and a click would.
   */
  async chooseNative(list: Locator, wanted: string): Promise<void> {
    const steps = await list.evaluate((element, text) => {
      if (!(element instanceof HTMLSelectElement)) throw new Error('not a native list');
      const options = [...element.options].filter((option) => !option.disabled);
      const to = options.findIndex((option) => option.label.trim() === text);
      if (to < 0) throw new Error(`no option ${text}`);
      return (
        to -
        Math.max(
          0,
          options.findIndex((option) => option.selected),
        )
      );
    }, wanted);
    await this.click(list);
    await this.press(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
    await this.press('Enter');
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
