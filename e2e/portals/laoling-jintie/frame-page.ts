import { type Html, html } from '../host/html.ts';
import { DEMO_NOTICE } from '../host/layout.ts';
import { gbkMarkup } from './gbk.ts';

/** The outer page: banner above, menu on the left, and the work in a frame of the same origin. */
export function framePage(title: string, userName: string, formUrl: string): Html {
  return gbkMarkup(html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7">
<title>${title}</title>
<link rel="shortcut icon" href="data:,">
<link rel="stylesheet" type="text/css" href="/gljt/style.css">
<script type="text/javascript">
if (self != top) top.location.href = self.location.href;
</script>
</head>
<body bgcolor="#F4F9FF" topmargin="0" leftmargin="0" scroll="no">
<table width="100%" height="100%" border="0" cellspacing="0" cellpadding="0">
<tr><td colspan="2" height="66" class="banner">
  <table width="100%" cellspacing="0" cellpadding="0"><tr>
  <td class="sysname">${title}</td>
  <td align="right" valign="bottom" class="who">当前用户:${userName}　<a href="javascript:document.logoutForm.submit()">退出系统</a></td>
  </tr></table>
</td></tr>
<tr><td colspan="2" height="22" class="bar"><table width="100%" cellspacing="0" cellpadding="0"><tr>
<td width="420" nowrap>　${DEMO_NOTICE}</td>
<td><marquee scrollamount="3">每月 25 日前完成当月高龄津贴申报　　请使用 1024×768 以上分辨率浏览</marquee></td>
</tr></table></td></tr>
<tr>
<td width="150" valign="top" class="menu">
  <div class="menutit">业务办理</div>
  <a href="${formUrl}" target="mainFrame">高龄津贴申请</a>
  <div class="menutit">查询统计</div>
  <a href="/list" target="mainFrame">已受理列表</a>
  <div class="menutit">系统</div>
  <a href="/" target="_top">返回首页</a>
</td>
<td valign="top"><iframe name="mainFrame" id="mainFrame" title="业务窗口" src="${formUrl}" width="100%" height="100%" frameborder="0" scrolling="auto"></iframe></td>
</tr>
</table>
<form name="logoutForm" method="post" action="/oidc/logout" target="_top"></form>
</body>
</html>`);
}
