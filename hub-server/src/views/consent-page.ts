import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { say } from './locale.ts';
import { page } from './page.ts';

export interface ConsentView {
  readonly locale: Locale;
  readonly path: string;
  readonly csrf: string;
  readonly portal: Bilingual;
  /** The unit answerable for the portal. */
  readonly owner: string;
  /** The scopes the portal asks for and has not been given yet. */
  readonly scopes: readonly string[];
}

/** What each scope hands over, in words of the reader. A scope that hands over nothing personal is left out. */
const given: Readonly<Record<string, { name: Bilingual; what: Bilingual }>> = Object.freeze({
  openid: {
    name: bilingual('登录身份', 'Who you are'),
    what: bilingual('一个内部编号，用来认出是同一个人', 'An internal number that recognises you next time'),
  },
  profile: {
    name: bilingual('工作信息', 'Work details'),
    what: bilingual('姓名、所在单位、角色', 'Your name, unit and role'),
  },
  offline_access: {
    name: bilingual('保持登录', 'Stay signed in'),
    what: bilingual('关掉页面后仍有效，最长 12 小时', 'Valid after the page is closed, 12 hours at most'),
  },
});

const text = {
  title: bilingual('同意提供信息', 'Share your details'),
  asks: bilingual('要使用您的以下信息：', 'asks for these details:'),
  owner: bilingual('主办单位：', 'Run by: '),
  kept: bilingual(
    '同意后会记住，下次不再询问。不会提供您经办的任何群众资料。',
    'Your answer is remembered. No resident’s data is ever handed over.',
  ),
  accept: bilingual('同意并继续', 'Agree and continue'),
  refuse: bilingual('不同意', 'Do not agree'),
};

/** Lists exactly which data go to which portal before anything is given (ASVS 10.7.2). */
export function consentPage({ locale, path, csrf, portal, owner, scopes }: ConsentView): string {
  const t = (sentence: Bilingual): string => say(locale, sentence);
  const lines = scopes.flatMap((scope) => given[scope] ?? []);
  const body = html`<h1>${t(text.title)}</h1>
<p class="lead"><span class="portal">${t(portal)}</span> ${t(text.asks)}<br><span class="second">${t(text.owner)}${owner}</span></p>
<ul class="list">${lines.map(({ name, what }) => html`<li><b>${t(name)}</b><span class="second">${t(what)}</span></li>`)}</ul>
<p class="second">${t(text.kept)}</p>
<form method="post" action="${path}/consent"><input type="hidden" name="csrf" value="${csrf}">
<button class="button" type="submit" autofocus>${t(text.accept)}</button></form>
<form method="post" action="${path}/abort"><input type="hidden" name="csrf" value="${csrf}">
<button class="button secondary" type="submit">${t(text.refuse)}</button></form>`;
  return page({ locale, title: text.title, body, switchPath: path });
}
