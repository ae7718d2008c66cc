import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { say } from './locale.ts';
import { page } from './page.ts';

export interface StartView {
  readonly locale: Locale;
  /** Undefined when nobody is signed in in this browser. */
  readonly account?: { readonly name: string; readonly unit: string; readonly username: string };
}

const text = {
  title: bilingual('统一登录', 'One sign-in'),
  hello: bilingual('已登录', 'Signed in as'),
  idle: bilingual(
    '还没有登录。打开要办事的业务系统，或打开浏览器侧边栏的“通办”，从那里登录。',
    'Nobody is signed in. Open the portal you need, or 通办 in the browser side panel, and sign in from there.',
  ),
  account: bilingual('账号', 'Account'),
  work: bilingual(
    '业务系统照常打开即可，不用再次登录。登录最长保持 12 小时。',
    'Open any portal as usual; it will not ask again. A sign-in lasts 12 hours at most.',
  ),
  out: bilingual('退出登录', 'Sign out'),
};

/** The hub's own front page. Deliberately no list of links (DESIGN.md invariant 18): work starts in the portal at hand. */
export function startPage({ locale, account }: StartView): string {
  const t = (sentence: Bilingual): string => say(locale, sentence);
  const body = account
    ? html`<p class="second">${t(text.hello)}</p><h1>${account.name}</h1>
<p class="lead">${account.unit}<br><span class="second">${t(text.account)} ${account.username}</span></p>
<p>${t(text.work)}</p>
<form method="get" action="/session/end"><button class="button secondary" type="submit">${t(text.out)}</button></form>`
    : html`<h1>${t(text.title)}</h1><p>${t(text.idle)}</p>`;
  return page({ locale, title: text.title, body, switchPath: '/' });
}
