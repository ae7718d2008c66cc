import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { page } from './page.ts';

const texts = {
  'signed-in': {
    title: bilingual('登录完成', 'Signed in'),
    next: bilingual('登录完成，可以回到侧边栏。', 'You are signed in. Go back to the side panel.'),
  },
  'not-signed-in': {
    title: bilingual('没有登录', 'Not signed in'),
    next: bilingual(
      '登录已取消或没有完成，请回到侧边栏再试。',
      'Cancelled or not finished. Try again from the side panel.',
    ),
  },
  'signed-out': {
    title: bilingual('已退出', 'Signed out'),
    next: bilingual('已退出登录，可以关闭本页。', 'You are signed out. You can close this page.'),
  },
} satisfies Record<string, { title: Bilingual; next: Bilingual }>;

export type ExtensionLanding = keyof typeof texts;

/**
 * Where the extension's sign-in and sign-out end. The extension watches its own tab and takes code and state from the
 * address; this page reads nothing, runs nothing and, through its headers, tells nobody the address it was opened with.
 */
export function extensionPage(landing: ExtensionLanding): string {
  const { title, next } = texts[landing];
  const body = html`<h1>${title.zh} <span class="second" lang="en">${title.en}</span></h1>
<p class="${landing === 'not-signed-in' ? 'problem' : 'done'}" role="status">${next.zh}</p>
<p class="second" lang="en">${next.en}</p>`;
  return page({ locale: 'zh', title, body });
}
