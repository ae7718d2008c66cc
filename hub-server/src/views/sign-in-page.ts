import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { say } from './locale.ts';
import { page } from './page.ts';

export interface SignInView {
  readonly locale: Locale;
  /** Path of the interaction: the page posts to `<path>/sign-in`. */
  readonly path: string;
  readonly csrf: string;
  /** The portal that asked, as the ledger names it. */
  readonly portal: Bilingual;
  readonly username?: string;
  readonly problem?: Bilingual;
  /** The reader was signed in, but too long ago (P18) or the portal wants a fresh sign-in. */
  readonly again?: boolean;
}

const text = {
  title: bilingual('登录', 'Sign in'),
  going: bilingual('登录后进入', 'Signing in to'),
  once: bilingual('登录一次，各业务系统通用。', 'Sign in once for every portal.'),
  again: bilingual('为了安全，请再登录一次。', 'For safety, please sign in once more.'),
  username: bilingual('账号', 'Account'),
  password: bilingual('密码', 'Password'),
  forgot: bilingual('忘记密码请联系本单位信息中心重置。', 'Forgotten? The IT department can reset it.'),
  submit: bilingual('登录', 'Sign in'),
  cancel: bilingual('取消，返回业务系统', 'Cancel and go back'),
};

/** The sign-in form. Works without script; field names and ids are stable because password managers rely on them. */
export function signInPage({ locale, path, csrf, portal, username, problem, again }: SignInView): string {
  const t = (sentence: Bilingual): string => say(locale, sentence);
  const invalid = problem ? html` aria-invalid="true" aria-describedby="problem"` : '';
  const body = html`<h1>${t(text.title)}</h1>
<p class="lead">${t(text.going)} <span class="portal">${t(portal)}</span><br><span class="second">${t(again ? text.again : text.once)}</span></p>
${problem ? html`<p class="problem" id="problem" role="alert">${t(problem)}</p>` : ''}
<form method="post" action="${path}/sign-in" autocomplete="on">
<input type="hidden" name="csrf" value="${csrf}">
<label for="username">${t(text.username)}</label>
<input class="input" id="username" name="username" type="text" value="${username ?? ''}" maxlength="64" autocomplete="username" autocapitalize="off" autocorrect="off" spellcheck="false" required${username ? '' : html` autofocus`}${invalid}>
<label for="password">${t(text.password)}</label>
<input class="input" id="password" name="password" type="password" maxlength="256" autocomplete="current-password" required${username ? html` autofocus` : ''}${invalid}>
<p class="hint">${t(text.forgot)}</p>
<button class="button" type="submit">${t(text.submit)}</button>
</form>
<form method="post" action="${path}/abort"><input type="hidden" name="csrf" value="${csrf}">
<button class="button secondary" type="submit">${t(text.cancel)}</button></form>`;
  return page({ locale, title: text.title, body, switchPath: path });
}
