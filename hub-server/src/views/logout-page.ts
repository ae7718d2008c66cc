import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { say } from './locale.ts';
import { page } from './page.ts';

export interface LogoutView {
  readonly locale: Locale;
  /** Where the answer is posted. */
  readonly action: string;
  readonly csrf: string;
  /** The portals this session is signed in to. */
  readonly portals: readonly Bilingual[];
}

const text = {
  title: bilingual('退出登录', 'Sign out'),
  lead: bilingual('退出统一登录，并同时退出下面的系统：', 'This signs you out here and of these portals:'),
  none: bilingual('退出统一登录。', 'This signs you out.'),
  unsaved: bilingual('请先保存还没提交的表单。', 'Save any form you have not submitted first.'),
  yes: bilingual('全部退出', 'Sign out of all'),
  no: bilingual('不退出，保持登录', 'Stay signed in'),
};

/** Asked whenever the portal did not prove who is signing out (ASVS 10.6.2: no forced sign-out by a stray link). */
export function logoutPage({ locale, action, csrf, portals }: LogoutView): string {
  const t = (sentence: Bilingual): string => say(locale, sentence);
  const body = html`<h1>${t(text.title)}</h1>
<p class="lead">${t(portals.length > 0 ? text.lead : text.none)}</p>
${portals.length > 0 ? html`<ul class="list">${portals.map((name) => html`<li><b>${t(name)}</b></li>`)}</ul>` : ''}
<p class="second">${t(text.unsaved)}</p>
<form method="post" action="${action}">
<input type="hidden" name="xsrf" value="${csrf}">
<button class="button" type="submit" name="logout" value="yes" autofocus>${t(text.yes)}</button>
<button class="button secondary" type="submit">${t(text.no)}</button>
</form>`;
  return page({ locale, title: text.title, body });
}

const out = {
  title: bilingual('已退出', 'Signed out'),
  done: bilingual('已退出统一登录，各业务系统正在同步退出。', 'You are signed out; the portals are being told.'),
  close: bilingual('公用电脑请关闭浏览器。', 'On a shared computer, close the browser now.'),
};

/** Shown when nobody asked to be called back after the sign-out. */
export function loggedOutPage(locale: Locale): string {
  const body = html`<h1>${say(locale, out.title)}</h1>
<p class="done" role="status">${say(locale, out.done)}</p>
<p class="second">${say(locale, out.close)}</p>`;
  return page({ locale, title: out.title, body, switchPath: '/session/end/success' });
}
