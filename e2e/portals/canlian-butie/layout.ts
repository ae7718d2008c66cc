import { html } from '../host/html.ts';
import { DEMO_NOTICE, type Layout } from '../host/layout.ts';

/** layui's own look: dark nav bar, white panel. Styles of layui itself come from the installed package. */
export const layuiLayout: Layout = (page, frame) => html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="${frame.charset}">
<meta name="renderer" content="webkit">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} - ${frame.portalTitle}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/layui/css/layui.css">
<link rel="stylesheet" href="/public/portal.css">
${page.head}
</head>
<body>
<div class="notice">${DEMO_NOTICE}</div>
<div class="top"><div class="top-inner">
  <div class="top-title">${frame.portalTitle}<span>${frame.unit}</span></div>
  <ul class="layui-nav" lay-bar="disabled">
    <li class="layui-nav-item"><a href="/">首页</a></li>
    <li class="layui-nav-item"><a href="/apply">补贴申请</a></li>
    <li class="layui-nav-item"><a href="/list">已受理列表</a></li>
  </ul>
  ${frame.userName === undefined ? undefined : html`<form class="top-user" method="post" action="/oidc/logout">${frame.userName}<button type="submit">退出</button></form>`}
</div></div>
<div class="main">
${page.body}
</div>
<div class="foot">主办单位:${frame.unit}</div>
</body>
</html>`;
