import type { DemoAccount } from '../stack/stack.ts';
import { RESIDENT } from './resident.ts';

export interface GuidePortal {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly filed: number;
}

export interface GuideState {
  readonly issuer: string;
  readonly accounts: readonly DemoAccount[];
  readonly portals: readonly GuidePortal[];
}

const html = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The page `npm start` opens: it leads a clerk through the journey and shows how far she is. */
export const guidePage = ({ accounts, portals }: GuideState): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="google" content="notranslate">
<meta http-equiv="refresh" content="20">
<title>通办 · 四步走一遍</title>
<link rel="stylesheet" href="/guide.css">
</head>
<body>
<header><h1>通办</h1><p>登录一次,录入一次,四个门户都办好。<span lang="en">One sign-in, one entry, every portal.</span></p></header>
<main>
<ol class="steps">
<li><h2>打开通办侧边栏并登录</h2>
<p>点浏览器右上角的 <b>通办</b> 图标(没有看到就先点拼图图标),或按 <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>1</kbd>,再点“登录”。</p>
${accountTable(accounts)}</li>
<li><h2>录入一位居民,只录一次</h2>
<p>在侧边栏点“新建办件资料”,照下表录入。身份证号会自动校验,并推出出生日期、性别和年龄。下表是虚构的人。</p>
<table class="resident"><tbody>${RESIDENT.map(([label, value]) => `<tr><th scope="row">${html(label)}</th><td>${html(value)}</td></tr>`).join('')}</tbody></table></li>
<li><h2>依次打开四个门户,填表</h2>
<p>在每个门户里打开申请表,到侧边栏点 <b>识别本页</b>,核对预览,点 <b>填写</b>,看每一项是否打勾,再由您自己在门户里补全并提交。通办从不替您提交。</p>
<ul class="portals">${portals.map(portalItem).join('')}</ul></li>
<li><h2>看看发生了什么</h2>
<p>只登录过一次;从第二个门户起,办件资料里有的字段不用再输一遍;每个门户收到的日期、代码和地址写法都不一样。填错了?点 <b>撤销</b>,全部恢复原样。</p></li>
</ol>
</main>
<footer>这是演示环境:人员、单位、地址均为虚构,数据只在本机。<span lang="en">Demo: everybody here is fictitious, all data stays on this machine.</span></footer>
</body>
</html>`;

function accountTable(accounts: readonly DemoAccount[]): string {
  if (accounts.length === 0) {
    return '<p class="note">演示账号已在首次启动时生成,口令只显示过那一次。忘记了就在终端运行 <code>npm run hub -- admin reset-password clerk</code>(先停下 npm start)。</p>';
  }
  const rows = accounts.map(
    ({ username, password, name }) =>
      `<tr><td>${html(name)}</td><td><code>${html(username)}</code></td><td><code>${html(password)}</code></td></tr>`,
  );
  return `<table class="accounts"><caption>演示账号(随机口令,只在这一次启动时显示)</caption><thead><tr><th>姓名</th><th>用户名</th><th>口令</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const portalItem = ({ name, url, filed }: GuidePortal): string =>
  `<li class="${filed > 0 ? 'done' : ''}"><a href="${html(url)}" target="_blank" rel="noopener">${html(name)}</a><span>${filed > 0 ? `已受理 ${filed} 件` : '尚未受理'}</span></li>`;
