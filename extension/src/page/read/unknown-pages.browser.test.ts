import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, launch, PageUnderTest } from '../testing/page-under-test.ts';

/** Pages of nobody's library: what a person reads as the name and the part of each field. */
let browser: Browser;
let agent: string;

beforeAll(async () => {
  [browser, agent] = await Promise.all([launch(), bundle('agent-entry.ts')]);
});
afterAll(() => browser.close());

/** First label, `|` and the titles above, nearest first, of each visible field. Spaces inside words do not count. */
async function read(html: string): Promise<string[]> {
  const tab = await PageUnderTest.open(
    browser,
    agent,
    `<!doctype html><meta charset="utf-8"><title>登记</title>${html}`,
  );
  const { fields } = await tab.read();
  await tab.close();
  return fields
    .filter(({ visible }) => visible)
    .map(({ labels, section }) => [labels[0]?.text ?? '', ...section].join('|').replace(/[\s:：*]/g, ''));
}

/** What else is said beside the first label. */
async function said(html: string): Promise<string[][]> {
  const tab = await PageUnderTest.open(
    browser,
    agent,
    `<!doctype html><meta charset="utf-8"><title>登记</title>${html}`,
  );
  const { fields } = await tab.read();
  await tab.close();
  return fields.map(({ labels }) => labels.map(({ text }) => text));
}

describe('labels', () => {
  it.each<[string, string, string[]]>([
    [
      'in the cell above, over several columns',
      '<table><tr><td colspan="2">姓名</td><td colspan="2">身份证号</td></tr><tr><td colspan="2"><input></td><td colspan="2"><input></td></tr></table>',
      ['姓名', '身份证号'],
    ],
    [
      'in the row above when the cell is split below',
      '<table><tr><td>姓名</td><td colspan="2">户籍地</td></tr><tr><td><input></td><td><input></td><td><input></td></tr></table>',
      ['姓名', '户籍地', '户籍地'],
    ],
    [
      'in a div before the wrapper of the box',
      '<div class="r"><div class="a">姓名</div><div class="b"><div><span><input></span></div></div></div><div class="r"><div class="a">性别</div><div class="b"><div><select><option>男</select></div></div></div>',
      ['姓名', '性别'],
    ],
    [
      'after a lone check box',
      '<p><input type="checkbox"> 是否低保</p><p><input type="checkbox"><span>是否残疾</span></p>',
      ['是否低保', '是否残疾'],
    ],
    ['for a code and its name', '<p>开户银行 <input size="4"> <input></p>', ['开户银行', '开户银行']],
    ['for both ends of a range', '<div><span>有效期</span><div><input> 至 <input></div></div>', ['有效期', '有效期']],
    [
      'before boxes that carry their words behind them',
      '<p>户籍地址：<input>省<input>市<input>县<input>村</p>',
      ['户籍地址省', '户籍地址市', '户籍地址县', '户籍地址村'],
    ],
    ['before each of several boxes', '<p>省 <input> 市 <input> 县 <input></p>', ['省', '市', '县']],
    [
      'before a date in three lists',
      '<p>出生日期 <select><option>1990</select>年 <select><option>1</select>月 <select><option>1</select>日</p>',
      ['出生日期', '出生日期', '出生日期'],
    ],
    ['with the unit of the box before it', '<p>家庭人口 <input>人 年收入 <input>元</p>', ['家庭人口', '年收入']],
    [
      'floating over the box, after it in the page',
      '<div class="f"><input placeholder=" "><span>姓名</span></div><div class="f"><input placeholder=" "><span>电话</span></div>',
      ['姓名', '电话'],
    ],
    [
      'named by several elements',
      '<b id="a">监护人</b><i id="b">姓名</i><div><input aria-labelledby="a b"></div>',
      ['监护人姓名'],
    ],
    [
      'beside a hint that stands nearer',
      '<div><div class="label">姓名</div><div class="tip">请与身份证保持一致</div><input></div><div><label>电话</label><em>用于接收短信</em><input></div>',
      ['姓名', '电话'],
    ],
    ['in dt and dd', '<dl><dt>姓名</dt><dd><input></dd><dt>电话</dt><dd><input></dd></dl>', ['姓名', '电话']],
    [
      'that are default names of a library',
      '<div class="g"><span>性别</span><div role="radiogroup" aria-label="radio-group"><label><input type="radio" name="a">男</label><label><input type="radio" name="a">女</label></div></div>',
      ['性别'],
    ],
    [
      'of options in a root of their own',
      '<x-r></x-r><script>document.querySelector("x-r").attachShadow({mode:"open"}).innerHTML="<b>性别</b><label><input type=radio name=g>男</label><label><input type=radio name=g>女</label>"</script>',
      ['性别'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected);
  });

  it('carry the unit behind the box and what describes it', async () => {
    expect(
      await said(`<p>面积 <input><span>（平方米）</span></p><p>补贴标准 <input>元/人·月</p><p>身高 <input> cm</p>
        <p>日期 <input aria-describedby="h"> <small id="h">格式：YYYYMMDD</small></p>`),
    ).toEqual([
      ['面积', '（平方米）'],
      ['补贴标准', '元/人·月'],
      ['身高', 'cm'],
      ['日期', '格式：YYYYMMDD'],
    ]);
  });
});

it('knows a password box that is drawn as a plain one, and a stepper', async () => {
  const tab = await PageUnderTest.open(
    browser,
    agent,
    `<!doctype html><label>密码<input type="password" class="passwordbox-f textbox-f" style="display:none">
      <span class="textbox"><input class="textbox-text"><input type="hidden" class="textbox-value"></span></label>
      <label>人口<input role="spinbutton"></label>`,
  );
  const { fields } = await tab.read();
  await tab.close();
  expect(fields.map(({ widget }) => widget)).toEqual(['password', 'number']);
});

describe('tables of people', () => {
  it.each<[string, string, string[]]>([
    [
      'a row named by its first cell',
      '<table><tr><th>称谓</th><th>姓名</th><th>电话</th></tr><tr><th>父亲</th><td><input></td><td><input></td></tr><tr><td>母亲</td><td><input></td><td><input></td></tr></table>',
      ['姓名|父亲', '电话|父亲', '姓名|母亲', '电话|母亲'],
    ],
    [
      'a block named by a cell over several rows',
      '<table><tr><td rowspan="3">家<br>庭<br>成<br>员</td><td>姓名</td><td>关系</td></tr><tr><td><input></td><td><input></td></tr><tr><td><input></td><td><input></td></tr></table>',
      ['姓名|家庭成员', '关系|家庭成员', '姓名|家庭成员', '关系|家庭成员'],
    ],
    [
      'a block of ordinary rows named by a cell over several rows',
      '<table><tr><td rowspan="2">监护人情况</td><td>姓名</td><td><input></td></tr><tr><td>电话</td><td><input></td></tr><tr><td rowspan="2">地址</td><td colspan="2"><input></td></tr><tr><td colspan="2"><input></td></tr></table>',
      ['姓名|监护人情况', '电话|监护人情况', '地址', '地址'],
    ],
    [
      'ordinary rows under a header of their own',
      '<table><tr><td>项目</td><td>内容</td><td>项目</td><td>内容</td></tr><tr><td>姓名</td><td><input></td><td>电话</td><td><input></td></tr></table>',
      ['姓名', '电话'],
    ],
    [
      'rows under a line of words',
      '<p>家庭成员情况 <a href="#">添加</a></p><table><tr><td>姓名</td><td>关系</td></tr><tr><td><input></td><td><input></td></tr></table>',
      ['姓名|家庭成员情况', '关系|家庭成员情况'],
    ],
    [
      'columns under a common head',
      '<table><tr><th colspan="2">监护人</th><th colspan="2">被监护人</th></tr><tr><th>姓名</th><th>电话</th><th>姓名</th><th>电话</th></tr><tr><td><input></td><td><input></td><td><input></td><td><input></td></tr></table>',
      ['姓名|监护人', '电话|监护人', '姓名|被监护人', '电话|被监护人'],
    ],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected);
  });
});

describe('parts of a form', () => {
  const two = '<p><label>姓名<input></label></p><p><label>电话<input></label></p>';
  const under = (title: string) => [`姓名|${title}`, `电话|${title}`];
  it.each<[string, string, string[]]>([
    ['a title by its class', `<div><div class="form-tit-bar">配偶信息</div>${two}</div>`, under('配偶信息')],
    ['a title by its number', `<div><p>二、配偶信息</p>${two}</div>`, under('二、配偶信息')],
    ['a title in bold on a line of its own', `<div><p><b>配偶信息</b></p>${two}</div>`, under('配偶信息')],
    [
      'a label of such a class is none',
      '<div><div class="title">姓名</div><div><input></div></div><div><div class="title">电话</div><div><input></div></div>',
      ['姓名', '电话'],
    ],
    [
      'a fieldset in a fieldset',
      `<fieldset><legend>家庭</legend><fieldset><legend>配偶</legend>${two}</fieldset></fieldset>`,
      under('配偶|家庭'),
    ],
    ['a group with a name', `<div role="group" aria-label="配偶信息">${two}</div>`, under('配偶信息')],
    [
      'a section named by its title',
      `<h2 id="t">配偶信息</h2><div><section aria-labelledby="t">${two}</section></div>`,
      under('配偶信息'),
    ],
    ['a dialog with a name', `<div role="dialog" aria-label="新增配偶">${two}</div>`, under('新增配偶')],
    [
      'a tab that says which pane it opens',
      `<ul><li role="tab" aria-controls="p1">本人</li><li role="tab" aria-controls="p2">配偶</li></ul><div id="p2">${two}</div>`,
      under('配偶'),
    ],
    [
      'a tab that links to its pane',
      `<ul><li><a href="#p1">本人</a></li><li><a href="#p2" data-toggle="tab">配偶</a></li></ul><div><div id="p2">${two}</div></div>`,
      under('配偶'),
    ],
    [
      'a tab by its place',
      `<div class="layui-tab"><ul class="layui-tab-title"><li>本人</li><li>配偶</li></ul><div class="layui-tab-content"><div class="layui-tab-item">x</div><div class="layui-tab-item">${two}</div></div></div>`,
      under('配偶'),
    ],
    [
      'a window of an old library',
      `<div class="aui_outer"><div class="aui_titleBar"><div class="aui_title">新增配偶</div></div><div>${two}</div></div>`,
      under('新增配偶'),
    ],
    ['a fold', `<details open><summary>配偶信息</summary>${two}</details>`, under('配偶信息')],
  ])('%s', async (_, html, expected) => {
    expect(await read(html)).toEqual(expected);
  });
});
