import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  test: {
    include: ['{shared,hub-server,extension,e2e}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/.output/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more workers than that only makes the browser tests flaky.
    maxWorkers: 2,
  },
});
