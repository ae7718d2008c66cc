import { type Html, html } from './html.ts';

/** One page as the portal wants to show it. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Markup for `<head>`: styles and scripts of the page. */
  readonly head?: Html;
}

/** What the frame around a page knows. */
export interface Frame {
  readonly portalTitle: string;
  readonly unit: string;
  readonly charset: string;
  readonly userName?: string;
}

/** Draws a whole document. A portal with a look of its own brings its own. */
export type Layout = (page: Page, frame: Frame) => Html;

export const DEMO_NOTICE = '演示门户，数据均为虚构 · Demo portal, fictitious data only';

/** The look most government back offices share: blue bar, unit name, grey page, white card. */
export const governmentLayout: Layout = (page, frame) => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="${frame.charset}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${frame.portalTitle}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host/portal.css">
${page.head}
</head>
<body>
<div class="demo-notice" role="note">${DEMO_NOTICE}</div>
<header class="bar">
  <div class="bar-name"><strong>${frame.portalTitle}</strong><span>${frame.unit}</span></div>
  <nav aria-label="主导航"><a href="/">首页</a><a href="/list">已受理列表</a></nav>
  ${signedIn(frame)}
</header>
<main>${page.body}</main>
<footer>主办单位：${frame.unit}</footer>
</body>
</html>`;

function signedIn(frame: Frame): Html {
  if (frame.userName === undefined) return html`<div class="bar-user"><a href="/login">登录</a></div>`;
  return html`<form class="bar-user" method="post" action="/oidc/logout">
    <span>${frame.userName}</span><button type="submit">退出</button>
  </form>`;
}
