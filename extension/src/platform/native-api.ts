import { browser as native } from 'wxt/browser';

/** Browsers whose extension API returns promises: Chromium MV3, Firefox. The MV2 Chromium build swaps this file (wxt.config.ts). */
export const browser = native;
