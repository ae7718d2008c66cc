import type { Bilingual, Locale } from '@tongban/shared/catalogue/bilingual';
import type { Request, Response } from 'express';

const cookieName = 'hub.lang';

const asLocale = (value: unknown): Locale | undefined => (value === 'zh' || value === 'en' ? value : undefined);

function readCookie(header: string | undefined): Locale | undefined {
  const pair = header?.split(';').find((item) => item.trim().startsWith(`${cookieName}=`));
  return asLocale(pair?.trim().slice(cookieName.length + 1));
}

/**
 * The language of a page: what the reader chose (`?lang`, then the cookie it set), then what the portal asked for
 * (`ui_locales`, OpenID Connect Core §3.1.2.1), then Chinese. Accept-Language is not consulted: the browsers of
 * township offices are often English installations used by people who read Chinese; the switch is on every page.
 */
export function localeOf(request: Pick<Request, 'headers' | 'query'>, uiLocales?: unknown): Locale {
  const asked =
    typeof uiLocales === 'string' ? asLocale(uiLocales.split(' ')[0]?.slice(0, 2).toLowerCase()) : undefined;
  return asLocale(request.query.lang) ?? readCookie(request.headers.cookie) ?? asked ?? 'zh';
}

/** Remembers a choice made with `?lang` for the pages that follow. */
export function rememberLocale(request: Request, response: Response): void {
  const chosen = asLocale(request.query.lang);
  if (chosen) response.cookie(cookieName, chosen, { sameSite: 'lax', httpOnly: true, maxAge: 365 * 24 * 3600 * 1000 });
}

/** The sentence in one language. */
export const say = (locale: Locale, text: Bilingual): string => text[locale];
