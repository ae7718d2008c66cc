import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html, type Markup } from './html.ts';
import { say } from './locale.ts';
import { mark } from './mark.ts';

export interface PageOptions {
  readonly locale: Locale;
  readonly title: Bilingual;
  readonly body: Markup;
  /** Path the language switch leads back to. Left out where the page cannot be loaded twice; such a page is bilingual. */
  readonly switchPath?: string;
}

const product = bilingual('通办 · 统一登录', 'Tongban sign-in');
const skip = bilingual('跳到正文', 'Skip to content');
const helpLine = bilingual('登录有困难，请联系本单位信息中心。', 'Trouble signing in? Call your IT department.');

function languageSwitch(locale: Locale, path: string): Markup {
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  return html`<form class="language" method="get" action="${path}"><input type="hidden" name="lang" value="${other}">
<button class="plain" type="submit" lang="${other === 'zh' ? 'zh-CN' : 'en'}">${other === 'zh' ? '中文' : 'English'}</button></form>`;
}

/** A whole page of the hub. No script, one stylesheet of our own, nothing from elsewhere. */
export function page({ locale, title, body, switchPath }: PageOptions): string {
  return html`<!DOCTYPE html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${say(locale, title)} - ${say(locale, product)}</title>
<link rel="stylesheet" href="/assets/hub.css">
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${say(locale, skip)}</a>
<div class="top" role="banner"><div class="wide">${mark}<span class="product">${say(locale, product)}</span>${
    switchPath ? languageSwitch(locale, switchPath) : ''
  }</div></div>
<div id="main" class="card" role="main">
${body}
</div>
<div class="foot" role="contentinfo">${say(locale, helpLine)}</div>
</body>
</html>`.text;
}
