import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { deploymentFrom } from './deployment.ts';
import { manifestFor } from './manifest.ts';

const deployment = deploymentFrom(process.env);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  srcDir: 'src',
  publicDir: 'src/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-vue'],
  manifest: ({ browser, manifestVersion }) => manifestFor({ browser, manifestVersion }, deployment),
  vite: ({ browser, manifestVersion }) => ({
    define: { __HUB__: JSON.stringify(deployment.hub) },
    build: { target: browser === 'firefox' ? 'firefox128' : 'chrome86' },
    resolve: {
      // Chromium before MV3 has callbacks only: its API comes through webextension-polyfill.
      alias:
        browser !== 'firefox' && manifestVersion === 2
          ? [{ find: /^\.\/native-api\.ts$/, replacement: path('./src/platform/polyfilled-api.ts') }]
          : [],
    },
  }),
  experimental: { escapeUnicode: true },
});
