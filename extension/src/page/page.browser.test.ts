import type { Browser } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, choice, launch, PageUnderTest, text, yes } from './testing/page-under-test.ts';

// Residents are fictitious: address code 100000 belongs to no place.
const ID = '100000194103050046';

let browser: Browser;
let agent: string;
let tab: PageUnderTest;

const open = async (body: string): Promise<PageUnderTest> => {
  tab = await PageUnderTest.open(browser, agent, `<!doctype html><meta charset="utf-8"><title>登记</title>${body}`);
  return tab;
};
const held = (name: string) =>
  tab.page.evaluate((wanted) => document.querySelector<HTMLInputElement>(`[name=${wanted}]`)?.value, name);

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterEach(() => tab.close());
afterAll(() => browser.close());

describe('what is never written', () => {
  it('leaves hidden, transparent, off-screen and covered boxes alone', async () => {
    await open(`
      <label>看得见<input name="seen"></label>
      <label style="display:none">不显示<input name="none"></label>
      <label>透明<input name="clear" style="opacity:0.02"></label>
      <div style="opacity:0.3"><div style="opacity:0.5"><label>层层变淡<input name="faint"></label></div></div>
      <label style="position:absolute;left:-4000px">屏幕外<input name="far"></label>
      <label style="visibility:hidden">隐身<input name="invisible"></label>
      <div style="height:0;overflow:hidden"><label>零高<input name="flat"></label></div>
      <div style="position:relative;width:400px"><label>被盖住<input name="under"></label>
        <div style="position:absolute;inset:0;background:#fff"></div></div>`);
    const labels = ['看得见', '不显示', '透明', '层层变淡', '屏幕外', '隐身', '零高', '被盖住'];
    const codes = await tab.codes(Object.fromEntries(labels.map((label) => [label, text('样例')])));
    expect(codes).toEqual({
      看得见: 'verified',
      不显示: 'hidden',
      透明: 'hidden',
      层层变淡: 'hidden',
      屏幕外: 'off-screen',
      隐身: 'hidden',
      零高: 'hidden',
      被盖住: 'hidden',
    });
    for (const name of ['none', 'clear', 'faint', 'far', 'invisible', 'flat', 'under'])
      expect(await held(name)).toBe('');
    const form = await tab.read();
    expect(form.fields.filter((field) => field.visible).map((field) => field.name)).toEqual(['seen', 'under']);
  });

  it('refuses password, captcha, file, disabled and read-only boxes', async () => {
    await open(`
      <label>密码<input type="password" name="pw"></label><label>验证码<input name="yzm"></label>
      <label>附件<input type="file" name="file"></label><label>停用<input name="off" disabled></label>
      <label>系统带出<input name="ro" readonly></label>`);
    const labels = ['密码', '验证码', '附件', '停用', '系统带出'];
    const codes = await tab.codes(Object.fromEntries(labels.map((label) => [label, text('样例')])));
    expect(codes).toEqual({
      密码: 'forbidden-kind',
      验证码: 'forbidden-kind',
      附件: 'forbidden-kind',
      停用: 'disabled',
      系统带出: 'read-only',
    });
    for (const name of ['pw', 'yzm', 'file', 'off', 'ro']) expect(await held(name)).toBe('');
  });

  it('refuses another scan, another origin and a field that was not scanned', async () => {
    await open('<label>姓名<input name="xm"></label>');
    const receipts = [
      await tab.fill({ 姓名: text('样例') }, { documentToken: 'another' }),
      await tab.fill({ 姓名: text('样例') }, { origin: 'http://elsewhere.test' }),
      await tab.fill({}, { writes: [{ field: 'f99', value: text('样例'), overwrite: true }] }),
    ];
    expect(receipts.map((receipt) => receipt.lines[0]?.code)).toEqual([
      'stale-document',
      'wrong-origin',
      'not-in-plan',
    ]);
    expect(await held('xm')).toBe('');
  });

  it('writes where the approved field stands, also when the page has swapped two boxes meanwhile', async () => {
    await open(
      '<div id="a"><label>姓名<input name="xm"></label></div><div id="b"><label>户主姓名<input name="hz"></label></div>',
    );
    await tab.read();
    await tab.page.evaluate(() => document.getElementById('b')?.after(document.getElementById('a') ?? ''));
    expect(await tab.codes({ 姓名: text('样例甲'), 户主姓名: text('样例乙') })).toEqual({
      姓名: 'verified',
      户主姓名: 'verified',
    });
    expect([await held('xm'), await held('hz')]).toEqual(['样例甲', '样例乙']);
  });

  it('never submits, even when a change handler presses the button', async () => {
    await open(`<form onsubmit="window.sent=(window.sent||0)+1;return false">
      <label>姓名<input name="xm"></label><label><input type="checkbox" name="ok" value="1">残疾</label>
      <button>提交</button></form>
      <script>document.querySelector('[name=ok]').onclick=()=>document.querySelector('button').click()</script>`);
    expect(await tab.codes({ 姓名: text('样例'), 残疾: yes })).toEqual({ 姓名: 'verified', 残疾: 'verified' });
    expect(await tab.page.evaluate(() => Reflect.get(window, 'sent'))).toBeUndefined();
  });
});

describe('a fill counts only when the page took it', () => {
  it('puts back and reports what the page refuses at once or takes back later', async () => {
    await open(`<label>当场改回<input name="now" value=""></label><label>稍后改回<input name="later" value=""></label>
      <label>正常<input name="fine"></label>
      <script>
        document.querySelector('[name=now]').onblur=function(){this.value='不许'};
        document.querySelector('[name=later]').onchange=function(){var e=this;setTimeout(function(){e.value='取消了'},40)};
      </script>`);
    const codes = await tab.codes({ 当场改回: text('样例'), 稍后改回: text('样例'), 正常: text('样例') });
    expect(codes).toEqual({ 当场改回: 'not-verified', 稍后改回: 'reverted-by-page', 正常: 'verified' });
    expect(await held('fine')).toBe('样例');
  });

  it('survives a page that throws in every handler', async () => {
    await open(`<label>姓名<input name="xm" oninput="throw 1" onchange="throw 2" onblur="throw 3"></label>
      <label>证件号码<input name="id"></label>`);
    expect(await tab.codes({ 姓名: text('样例'), 证件号码: text(ID) })).toEqual({
      姓名: 'verified',
      证件号码: 'verified',
    });
  });

  it('chooses by meaning or not at all, never the first option', async () => {
    await open(`<label>民族<select name="mz"><option value="">请选择</option><option value="01">汉族</option></select></label>
      <label>关系<select name="gx"><option value="">--</option><option value="1">其他</option><option value="2">其他</option></select></label>`);
    const receipt = await tab.fill({ 民族: choice('土家族'), 关系: choice('其他') });
    const lines = [...receipt.lines].sort((a, b) => a.field.localeCompare(b.field));
    expect(lines.map(({ code, candidates }) => [code, candidates])).toEqual([
      ['no-option', ['汉族']],
      ['ambiguous-option', ['其他', '其他']],
    ]);
    expect([await held('mz'), await held('gx')]).toEqual(['', '']);
  });

  it('follows lists that depend on each other, however late they load', async () => {
    await open(`<label>省<select name="p"><option value="">请选择</option><option value="42">湖北省</option></select></label>
      <label>市<select name="c" disabled><option value="">请选择</option></select></label>
      <label>县<select name="x"><option value="">请选择</option></select></label>
      <script>
        const [p, c, x] = ['p','c','x'].map(n => document.querySelector('[name='+n+']'));
        const put = (s, t) => setTimeout(() => { s.disabled = false; s.append(new Option(t, t)); }, 120);
        p.onchange = () => put(c, '恩施州'); c.onchange = () => put(x, '宣恩县');
      </script>`);
    const codes = await tab.codes({ 省: choice('湖北省'), 市: choice('恩施州'), 县: choice('宣恩县') });
    expect(codes).toEqual({ 省: 'verified', 市: 'verified', 县: 'verified' });
  });
});

describe("the clerk's hand comes first", () => {
  it('does not overwrite what is there unless that was ticked', async () => {
    await open('<label>姓名<input name="xm" value="原有"></label>');
    expect(await tab.codes({ 姓名: text('样例') })).toEqual({ 姓名: 'already-filled' });
    expect(await held('xm')).toBe('原有');
    expect(await tab.codes({ 姓名: text('样例') }, true)).toEqual({ 姓名: 'verified' });
    await tab.undo();
    expect(await held('xm')).toBe('原有');
  });

  it('keeps what she types while the fill runs', async () => {
    await open(`<label>省<select name="p"><option value="">请选择</option><option>湖北省</option></select></label>
      <label>市<select name="c" disabled><option value="">请选择</option></select></label><label>姓名<input name="xm"></label>`);
    await tab.read();
    await tab.page.focus('[name=xm]');
    // The province's list never answers, so the fill is still waiting while she types.
    const filling = tab.fill({ 省: choice('湖北省'), 市: choice('恩施州') });
    await tab.page.keyboard.type('亲手');
    await filling;
    const late = tab.fill({ 姓名: text('样例') });
    expect((await late).lines[0]?.code).toBe('already-filled');
    expect(await held('xm')).toBe('亲手');
  });

  it('reports a field she typed in during the fill as hers', async () => {
    // The page is busy after the first field, so her click and keys arrive before the second is written.
    await open(`<label>一<input name="a" onblur="for(var t=Date.now()+900;Date.now()<t;);"></label>
      <label>二<input name="b"></label>`);
    await tab.read();
    const box = await tab.page.locator('[name=b]').boundingBox();
    const filling = tab.codes({ 一: text('样例'), 二: text('样例') });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await tab.page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await tab.page.keyboard.type('亲手');
    expect(await filling).toEqual({ 一: 'verified', 二: 'clerk-typed' });
    expect(await held('b')).toBe('亲手');
  });

  it('brings focus and scrolling back to where she was', async () => {
    await open(`<input name="here"><div style="height:3000px"></div><label>远处<input name="far"></label>`);
    await tab.page.focus('[name=here]');
    expect(await tab.codes({ 远处: text('样例') })).toEqual({ 远处: 'verified' });
    const place = await tab.page.evaluate(() => [scrollY, document.activeElement?.getAttribute('name')]);
    expect(place).toEqual([0, 'here']);
  });
});

describe('undo', () => {
  it('puts every native control back as it was', async () => {
    await open(`<form><label>姓名<input name="xm"></label><label>备注<textarea name="bz"></textarea></label>
      <label>民族<select name="mz"><option value="">请选择</option><option value="15">土家族</option></select></label>
      <div>性别 <label><input type="radio" name="xb" value="1">男</label><label><input type="radio" name="xb" value="2">女</label></div>
      <label>残疾<input type="checkbox" name="cj"></label><div contenteditable aria-label="理由"></div></form>`);
    const state = () =>
      tab.page.evaluate(() => [
        ...[...document.querySelectorAll('input,select,textarea')].map((e) => [
          (e as HTMLInputElement).value,
          (e as HTMLInputElement).checked,
        ]),
        document.querySelector('[contenteditable]')?.textContent,
      ]);
    const before = await state();
    const codes = await tab.codes({
      姓名: text('样例'),
      备注: text('无'),
      民族: choice('土家族'),
      性别: choice('女'),
      残疾: yes,
      理由: text('因病'),
    });
    expect(Object.values(codes)).toEqual(Array(6).fill('verified'));
    expect(await state()).not.toEqual(before);
    const receipt = await tab.undo();
    expect(receipt.lines.map((line) => line.code)).toEqual(Array(6).fill('undone'));
    expect(await state()).toEqual(before);
  });

  it('leaves a field that she has changed since', async () => {
    await open('<label>姓名<input name="xm"></label>');
    await tab.codes({ 姓名: text('样例') });
    await tab.page.fill('[name=xm]', '改过');
    expect((await tab.undo()).lines[0]?.code).toBe('clerk-typed');
    expect(await held('xm')).toBe('改过');
  });
});

describe('the page form', () => {
  it('holds structure and no values', async () => {
    await open(`<h2>一、基本情况</h2><table><tr><td>姓&nbsp;&nbsp;名：</td><td><input name="xm" value="秘密值"></td>
      <td>联系电话</td><td><input name="dh"> </td></tr></table>`);
    const form = await tab.read();
    expect(JSON.stringify(form)).not.toContain('秘密值');
    expect(form.fields.map(({ labels, section, filled }) => [labels[0], section[0], filled])).toEqual([
      [{ source: 'cell-left', text: '姓 名：' }, '一、基本情况', true],
      [{ source: 'cell-left', text: '联系电话' }, '一、基本情况', false],
    ]);
  });

  it('tells rows of a table apart and reaches into open shadow roots', async () => {
    await open(`<table><thead><tr><th>序号</th><th>姓名</th><th>关系</th></tr></thead><tbody>
      <tr><td>1</td><td><input></td><td><input></td></tr><tr><td>2</td><td><input></td><td><input></td></tr></tbody></table>
      <x-box></x-box><script>const r=document.querySelector('x-box').attachShadow({mode:'open'});r.innerHTML='<label>影子<input></label>'</script>`);
    const form = await tab.read();
    expect(form.fields.map(({ labels, row }) => [labels[0]?.text, row?.index])).toEqual([
      ['姓名', 0],
      ['关系', 0],
      ['姓名', 1],
      ['关系', 1],
      ['影子', undefined],
    ]);
  });

  it('reads 1,000 fields in well under a second and 200 without a long pause', async () => {
    const line = (n: number) =>
      `<div class="form-group"><label for="i${n}">栏目${n}号</label><div><input id="i${n}"></div></div>`;
    await open(Array.from({ length: 1000 }, (_, n) => line(n)).join(''));
    const ms = await tab.call<number>(
      '(async()=>{const t=performance.now();await agent.read();return performance.now()-t})()',
    );
    expect(ms).toBeLessThan(500);
  });
});
