import { browser } from './native-api.ts';

const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Whether the extension may read and write pages of this origin without being asked on the tab. */
export const hasOrigin = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Must be called straight from a click: the browser shows its own question. Resolves to what the clerk answered. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(origins.map(patternOf))] });
