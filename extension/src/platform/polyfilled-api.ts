import polyfill from 'webextension-polyfill';
import type { browser as native } from 'wxt/browser';

/** Stands in for native-api.ts on Chromium MV2, whose own API has callbacks only. */
export const browser = polyfill as unknown as typeof native;
