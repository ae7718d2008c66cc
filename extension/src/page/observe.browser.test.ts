import type { Browser } from '@playwright/test';
import type { PageField, PageForm } from '@tongban/shared/recognisers/page-form';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, PageUnderTest, text } from './testing/page-under-test.ts';

let browser: Browser;
let agent: string;
let tab: PageUnderTest;

/** Longer than the watch waits for quiet, in ms. */
const A_WHILE = 600;

const HEAD = '<!doctype html><meta charset="utf-8"><title>登记</title>';
const FORM = '<form><label>姓名<input name="xm"></label></form>';

/** Reads the page, then watches it. What is told is gathered in `news`, in the agent's world. */
const watch = async (body: string): Promise<PageUnderTest> => {
  tab = await PageUnderTest.open(browser, agent, HEAD + body);
  await tab.read();
  await tab.call('globalThis.stop=new AbortController();globalThis.news=[];agent.watch((n)=>news.push(n),stop.signal)');
  return tab;
};
const news = async (): Promise<string[]> => {
  await tab.page.waitForTimeout(A_WHILE);
  return tab.call<string[]>('news.splice(0)');
};
/** The next news; fails when there is none. */
const told = async (): Promise<string[]> => {
  await expect.poll(() => tab.call<number>('news.length'), { timeout: 5000, interval: 20 }).toBeGreaterThan(0);
  return tab.call<string[]>('news.splice(0)');
};
const readAgain = async () => {
  const { documentToken } = tab.form ?? (await tab.read());
  const form = await tab.call<PageForm>(`agent.read(${JSON.stringify({ documentToken })})`);
  tab.form = form;
  return form;
};
const keys = (fields: readonly PageField[] = []) =>
  Object.fromEntries(fields.map(({ key, labels }) => [key, labels[0]?.text]));
const act = (script: string) => tab.page.evaluate(script);

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

describe('what a watched page is told about', () => {
  it.each([
    [
      'a dialog that is drawn later',
      "document.body.insertAdjacentHTML('beforeend','<div role=dialog><label>电话<input></label></div>')",
    ],
    ['a pane that is shown by a style', "document.getElementById('pane').style.display='block'"],
    ['a pane that is shown by a class far above', "document.body.className='open'"],
    ['a row added to a table', "document.querySelector('tbody').insertRow().innerHTML='<td><input></td>'"],
    ['a field taken away', "document.querySelector('[name=xm]').remove()"],
    ['a field switched on', "document.querySelector('[name=off]').disabled=false"],
    ['a list that was loaded', "document.querySelector('select').add(new Option('土家族','15'))"],
    ['the same box asking for something else', "document.querySelector('label').firstChild.nodeValue='配偶姓名'"],
    [
      'a shadow root that comes with its host',
      "const h=document.createElement('div');h.attachShadow({mode:'open'}).innerHTML='<label>影<input></label>';document.body.append(h)",
    ],
    [
      'a shadow root attached to an element already there',
      "document.getElementById('host').attachShadow({mode:'open'}).innerHTML='<label>影<input></label>'",
    ],
    [
      'a custom element that is defined later',
      "customElements.define('x-late',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<label>影<input></label>'}})",
    ],
    [
      'a change inside a shadow root',
      "document.getElementById('shadow').shadowRoot.querySelector('p').innerHTML='<label>影<input></label>'",
    ],
    ['a pane shown by CSS alone', "document.getElementById('tab').click()"],
  ])('%s', async (_, script) => {
    await watch(`<style>#pane2{display:none}body.open #pane2{display:block}#css{display:none}#tab:checked~#css{display:block}
      x-late{display:block}</style>${FORM}
      <div id="pane" style="display:none"><label>地址<input></label></div><div id="pane2"><label>单位<input></label></div>
      <input name="off" disabled><select></select><table><tbody></tbody></table><div id="host"></div><x-late></x-late>
      <div id="shadow"></div><input type="radio" id="tab"><div id="css"><label>备注<input></label></div>
      <script>document.getElementById('shadow').attachShadow({mode:'open'}).innerHTML='<p></p>'</script>`);
    expect(await news()).toEqual([]);
    await act(script);
    expect(await told()).toEqual(['fields']);
    await readAgain();
    expect(await news(), 'once it was read there is nothing more to tell').toEqual([]);
  });

  it('a frame that is put in, shown or loaded again, but not one that nobody sees', async () => {
    await watch(
      `${FORM}<iframe id="beat" width="0" height="0"></iframe><iframe id="shut" style="display:none"></iframe>`,
    );
    await act("document.getElementById('beat').src='about:blank?2'");
    expect(await news()).toEqual([]);
    await act("document.getElementById('shut').style.display='block'");
    expect(await told()).toEqual(['frames']);
    await act("document.getElementById('shut').src='about:blank?3'");
    expect(await told()).toEqual(['frames']);
    await act("document.body.append(document.createElement('iframe'))");
    expect(await told()).toEqual(['frames']);
  });
});

describe('what it is not told about', () => {
  it('texts, notices, clocks, scrolling and our own outline', async () => {
    await watch(`${FORM}<h3 id="clock">0 秒</h3><p id="p"></p>`);
    await act(
      "document.getElementById('clock').textContent='12 秒';document.getElementById('p').innerHTML='<b>已保存</b>'",
    );
    const { documentToken, fields } = tab.form ?? (await tab.read());
    await tab.call(`agent.show(${JSON.stringify({ documentToken, field: fields[0]?.key })})`);
    expect(await news()).toEqual([]);
  });

  it('its own fill and undo; fields that appear in answer are told of once, after it', async () => {
    await watch(`${FORM}<label>婚姻<input name="hy" oninput="this.value&&!document.querySelector('[name=po]')&&
      document.body.insertAdjacentHTML('beforeend','<label>配偶姓名<input name=po></label>')"></label>`);
    await tab.codes({ 姓名: text('样例') });
    expect(await news()).toEqual([]);
    await tab.undo();
    expect(await news()).toEqual([]);
    await tab.codes({ 姓名: text('样例'), 婚姻: text('已婚') });
    expect(await told()).toEqual(['fields']);
  });

  it('anything after the watch has ended', async () => {
    await watch(FORM);
    await tab.call('stop.abort()');
    await act("document.body.insertAdjacentHTML('beforeend','<label>电话<input></label>')");
    expect(await news()).toEqual([]);
  });
});

describe('a page that never rests', () => {
  /** Milliseconds of work on the main thread during `ms`. */
  const workDuring = async (ms: number): Promise<number> => {
    const spent = async () => {
      const { metrics } = await tab.cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
    };
    await tab.cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await spent();
    await tab.page.waitForTimeout(ms);
    return (await spent()) - before;
  };

  it('costs little, and its fields are found all the same', async () => {
    const many = Array.from({ length: 300 }, (_, n) => `<label>栏${n}<input></label>`).join('');
    await watch(
      `<form>${many}</form><script>let n=0;(function f(){document.forms[0].style.opacity=1-(n++%9)/100;requestAnimationFrame(f)})()</script>`,
    );
    expect(await workDuring(3000)).toBeLessThan(300);
    expect(await tab.call('news.length')).toBe(0);
    await act("document.forms[0].insertAdjacentHTML('beforeend','<label>电话<input></label>')");
    await expect.poll(() => tab.call<string[]>('news'), { timeout: 8000 }).toEqual(['fields']);
  });

  it('a grid of 2,000 rows is looked at when it is drawn, without a long task', async () => {
    await watch(`${FORM}<table><tbody></tbody></table>`);
    await tab.call(
      'globalThis.longest=0;new PerformanceObserver((l)=>{for(const e of l.getEntries())longest=Math.max(longest,e.duration)}).observe({type:"longtask"})',
    );
    await act(`(async()=>{const b=document.querySelector('tbody');for(let n=0;n<2000;n+=1){
      b.insertRow().innerHTML='<td>'+n+'</td><td>样例</td><td><b>甲</b></td><td><i>乙</i></td>';
      if(n%50===49)await new Promise((r)=>setTimeout(r))}
      await new Promise((r)=>requestAnimationFrame(()=>setTimeout(r,100)))})()`);
    // What the page itself took is not ours.
    await tab.call('longest=0');
    expect(await news()).toEqual([]);
    expect(await tab.call<number>('longest')).toBeLessThan(100);
  });
});

describe('reading again', () => {
  it('keeps the keys of fields that are still there, also when rows come before them or they are drawn anew', async () => {
    await watch(`<div id="a"></div>${FORM}<div id="b"><label>电话<input name="dh"></label></div>`);
    const before = keys(tab.form?.fields);
    await act(
      "document.getElementById('a').innerHTML='<label>户主姓名<input></label>';document.getElementById('b').innerHTML+=''",
    );
    const after = keys((await readAgain()).fields);
    expect(after).toMatchObject(before);
    expect(Object.values(after).sort()).toEqual(['姓名', '户主姓名', '电话']);
  });

  it('gives a box that asks for something else another key, and writes nothing into it that was meant for the first', async () => {
    await watch(`<h3>申请人</h3>${FORM}`);
    const request = {
      documentToken: tab.form?.documentToken,
      origin: tab.form?.origin,
      writes: [{ field: (await tab.field('姓名')).key, value: text('李样例'), overwrite: false }],
    };
    await act("document.querySelector('h3').textContent='监护人'");
    const receipt = await tab.call<{ lines: { code: string }[] }>(`agent.fill(${JSON.stringify(request)})`);
    expect(receipt.lines.map(({ code }) => code)).toEqual(['gone']);
    expect(await tab.page.inputValue('[name=xm]')).toBe('');
    expect(Object.keys(keys((await readAgain()).fields))).not.toContain(request.writes[0]?.field);
  });

  it('still undoes what was written before, also after a step was left and came back', async () => {
    await watch(
      `<div id="one">${FORM}</div><div id="two" style="display:none"><label>电话<input name="dh"></label></div>`,
    );
    await tab.codes({ 姓名: text('李样例') });
    const first = (await tab.field('姓名')).key;
    await act(
      "window.kept=document.querySelector('#one form');kept.remove();document.getElementById('two').style.display=''",
    );
    expect(keys((await readAgain()).fields)).toEqual({ [(await tab.field('电话')).key]: '电话' });
    await tab.codes({ 电话: text('13000000000') });
    await act("document.getElementById('one').append(kept)");
    expect(Object.keys(keys((await readAgain()).fields))).toContain(first);
    expect((await tab.undo()).lines.map(({ code }) => code)).toEqual(['undone', 'undone']);
    expect(await tab.page.evaluate(() => [...document.querySelectorAll('input')].map((box) => box.value))).toEqual([
      '',
      '',
    ]);
  });
});
