import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, PageUnderTest, text } from './testing/page-under-test.ts';

let browser: Browser;
let agent: string;
let tab: PageUnderTest;

const TWO = '<!doctype html><meta charset="utf-8"><label>一<input name="a"></label><label>二<input name="b"></label>';

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

const held = () =>
  tab.page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('input')].map((box) => box.value));

// Headless Chromium draws every tab, so what a tab at the back lacks is taken away in the agent's own world.
const stopFrames = 'window.framesOf = requestAnimationFrame; window.requestAnimationFrame = () => 0; 0';
const giveFrames = 'window.requestAnimationFrame = window.framesOf; 0';
const hide = "Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' }); 0";
const show = 'delete document.visibilityState; 0';

describe('a page that is not in front', () => {
  it.each([
    ['says so', hide],
    ['draws no frame', stopFrames],
  ])('is not filled when it %s', async (_, away) => {
    tab = await PageUnderTest.open(browser, agent, TWO);
    await tab.read();
    await tab.call(away);
    const receipt = await tab.fill({ 一: text('样例'), 二: text('样例') });
    expect(receipt.lines.map(({ status, code }) => [status, code])).toEqual([
      ['refused', 'page-hidden'],
      ['refused', 'page-hidden'],
    ]);
    expect(await held()).toEqual(['', '']);
    await tab.call(giveFrames.replace('window.framesOf', 'window.framesOf ?? requestAnimationFrame'));
    await tab.call(show);
    expect(await tab.codes({ 一: text('样例'), 二: text('样例') })).toEqual({ 一: 'verified', 二: 'verified' });
    await tab.call(away);
    expect((await tab.undo()).lines.map(({ code }) => code)).toEqual(['page-hidden', 'page-hidden']);
    expect(await held()).toEqual(['样例', '样例']);
  });

  it('is waited for in the middle of a fill, and filled on when it is back', async () => {
    tab = await PageUnderTest.open(browser, agent, TWO.replace('name="a"', 'name="a" onblur="this.dataset.left = 1"'));
    await tab.read();
    await tab.call(`new MutationObserver((_, one) => { one.disconnect(); ${hide} })
      .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-left'] }); 0`);
    const filling = tab.codes({ 一: text('样例'), 二: text('样例') });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await held()).toEqual(['样例', '']);
    await tab.call(show);
    expect(await filling).toEqual({ 一: 'verified', 二: 'verified' });
  });
});

it('does not count what a widget only shows until it loses the focus', async () => {
  tab = await PageUnderTest.open(
    browser,
    agent,
    `${TWO}<script>
      // Holds nothing of what a script writes: drops it a moment after the focus has gone for good.
      const box = document.querySelector('[name=a]');
      box.addEventListener('blur', () => { setTimeout(() => box.focus(), 20); }, { once: true });
      box.addEventListener('focus', () => box.addEventListener('blur', () => { box.value = ''; }), { once: false });
    </script>`,
  );
  const codes = await tab.codes({ 一: text('样例'), 二: text('样例') });
  expect(codes.一).not.toBe('verified');
  expect(codes.二).toBe('verified');
});
