import { defineConfig } from '@playwright/test';

/**
 * One worker: a stack is a hub and four portals, and two cores carry one of them. `embedded` runs everything on PGlite
 * and memory; `servers` runs the journey once more on PostgreSQL and Redis when they are named by the environment.
 */
export default defineConfig({
  testDir: './tests',
  outputDir: './.output/test-results',
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  projects: [
    { name: 'embedded', testIgnore: /firefox/, use: { stores: 'embedded' } as object },
    ...(process.env.DATABASE_URL && process.env.REDIS_URL
      ? [{ name: 'servers', testMatch: /journey\.spec/, use: { stores: 'servers' } as object }]
      : []),
    // `npm run pictures`: the pictures of the README, taken anew from the running product.
    ...(process.env.TONGBAN_PICTURES
      ? [
          {
            name: 'pictures',
            testDir: './pictures',
            testMatch: /pictures\.spec/,
            use: { stores: 'embedded' } as object,
          },
        ]
      : []),
    ...(process.env.FIREFOX ? [{ name: 'firefox', testMatch: /firefox/, use: { stores: 'embedded' } as object }] : []),
  ],
});
