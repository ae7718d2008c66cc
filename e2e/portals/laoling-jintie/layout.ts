import { html } from '../host/html.ts';
import { DEMO_NOTICE, type Layout } from '../host/layout.ts';
import { gbkMarkup } from './gbk.ts';

/**
 * One page of the old system: quirks mode, GBK, table layout. Inside the frame it hides its own heading; the login
 * page breaks out of the frame, because a sign-in at the hub cannot be framed.
 */
export const oldLayout: Layout = (page, frame) =>
  gbkMarkup(html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7">
<title>${page.title}-${frame.portalTitle}</title>
<link rel="shortcut icon" href="data:,">
<link rel="stylesheet" type="text/css" href="/gljt/style.css">
<script type="text/javascript">
if (self != top && location.pathname == '/login') top.location.href = location.href;
</script>
${page.head}
</head>
<body bgcolor="#F4F9FF" topmargin="0" leftmargin="0">
<div id="head"><table width="100%" cellspacing="0" cellpadding="0" class="head"><tr>
<td><b>${frame.portalTitle}</b></td>
<td align="right">${frame.userName === undefined ? undefined : `当前用户:${frame.userName} | `}<a href="/">首页</a> | <a href="/gljt/main.do">高龄津贴申请</a> | <a href="/list">已受理列表</a></td>
</tr></table><div class="notice">${DEMO_NOTICE}</div></div>
<script type="text/javascript">
if (self != top) document.getElementById('head').style.display = 'none';
</script>
<div class="page">${page.body}</div>
</body>
</html>`);
