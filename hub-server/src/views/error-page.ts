import { type Bilingual, bilingual, type Locale } from '@tongban/shared/catalogue/bilingual';
import { html } from './html.ts';
import { say } from './locale.ts';
import { page } from './page.ts';

export interface ErrorView {
  readonly locale: Locale;
  readonly code: string;
  readonly text: Bilingual;
  readonly requestId: string;
}

const title = bilingual('没能完成', 'That did not work');

/** Every error a person sees: what happened, what to do, in both languages, and the two references support needs. */
export function errorPage({ locale, code, text, requestId }: ErrorView): string {
  const second: Locale = locale === 'zh' ? 'en' : 'zh';
  const body = html`<h1>${say(locale, title)}</h1>
<p class="problem" role="alert">${say(locale, text)}</p>
<p class="second" lang="${second === 'zh' ? 'zh-CN' : 'en'}">${say(second, text)}</p>
<p class="reference">${code} · ${requestId}</p>`;
  return page({ locale, title, body });
}
