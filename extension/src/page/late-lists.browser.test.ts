/// <reference types="node" />
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bundle, choice, launch, PageUnderTest, text } from './testing/page-under-test.ts';

const MODULES = join(import.meta.dirname, '../../../node_modules');

let browser: Browser;
let agent: string;
let tab: PageUnderTest;

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

const LEVELS = ['省', '市', '县'] as const;
const PATH = { 省: choice('湖北省'), 市: choice('恩施州'), 县: choice('宣恩县'), 姓名: text('样例') };
const ALL = Object.fromEntries(Object.keys(PATH).map((label) => [label, 'verified']));

/** Three lists, each filled by the page's server `latency` ms after the one before it was chosen. */
function linkedLists(latency: number, layui: boolean): string {
  const lists = LEVELS.map(
    (label, level) =>
      `<div class="layui-form-item"><label class="layui-form-label" for="s${level}">${label}</label><div class="layui-input-block">
       <select id="s${level}" name="s${level}" lay-filter="s${level}"><option value="">请选择</option>${level === 0 ? '<option value="42">湖北省</option>' : ''}</select></div></div>`,
  );
  const fill = `const names = ['', '恩施州', '宣恩县'];
    const next = (level) => { const list = document.getElementById('s' + level); if (!list) return;
      list.length = 1; redraw();
      setTimeout(() => { list.append(new Option('咸丰县', '9'), new Option(names[level], '4228' + level)); redraw(); }, ${latency}); };`;
  const script = layui
    ? `<script src="/layui.js"></script><script>layui.use('form', () => { const redraw = () => layui.form.render('select'); ${fill}
       layui.form.on('select(s0)', () => next(1)); layui.form.on('select(s1)', () => next(2)); layui.form.render(); });</script>`
    : `<script>const redraw = () => {}; ${fill} s0.onchange = () => next(1); s1.onchange = () => next(2);</script>`;
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/layui.css"><form class="${layui ? 'layui-form' : ''}">${lists.join('')}
    <div class="layui-form-item"><label class="layui-form-label">姓名</label><div class="layui-input-block"><input name="xm" class="layui-input"></div></div></form>${script}`;
}

const FILES = {
  '/layui.js': join(MODULES, 'layui/dist/layui.js'),
  '/css/layui.css': join(MODULES, 'layui/dist/css/layui.css'),
};

it.each([
  [300, false],
  [1200, false],
  [300, true],
  [1200, true],
])('follows lists that come from a server after %i ms (layui: %s)', async (latency, layui) => {
  tab = await PageUnderTest.open(browser, agent, linkedLists(latency, layui), FILES);
  if (layui) await tab.page.waitForSelector('.layui-form-select');
  expect(await tab.codes(PATH)).toEqual(ALL);
  const held = await tab.page.evaluate(() => [...new FormData(document.forms[0]).values()]);
  expect(held).toEqual(['42', '42281', '42282', '样例']);
});

it('gives up on a list that never comes, once for the whole fill', async () => {
  tab = await PageUnderTest.open(browser, agent, linkedLists(60_000, false), FILES);
  const receipt = await tab.fill(PATH);
  expect(receipt.lines.map(({ code }) => code).sort()).toEqual(['no-option', 'no-option', 'verified', 'verified']);
  expect(receipt.ms).toBeLessThan(6000);
});

it('does not wait for lists that are there and lack the value', async () => {
  tab = await PageUnderTest.open(
    browser,
    agent,
    `<label>民族<select><option value="">请选择</option><option>汉族</option></select></label>
     <label>关系<select><option value="">请选择</option><option>其他</option></select></label>`,
  );
  const receipt = await tab.fill({ 民族: choice('土家族'), 关系: choice('长子') });
  expect(receipt.lines.map(({ code }) => code)).toEqual(['no-option', 'no-option']);
  expect(receipt.ms).toBeLessThan(800);
});
