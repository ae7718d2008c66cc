import { all, before, camel, withImport } from './edits.ts';
import type { UnitKind } from './kinds.ts';

const DRIVERS = 'extension/src/page/drivers';

export const driver: UnitKind = {
  about: 'a driver for the widgets of one UI library: extension/src/page/drivers/<id>.ts',
  files: (id) => ({
    [`${DRIVERS}/${id}.ts`]: `import type { ReadBack } from '@tongban/shared/converters/write-value';
import { type Driver, NOTHING } from './driver.ts';

/** ${id}: claims by DOM signature only. Say here which versions of the library were looked at. */
export const ${camel(id)}: Driver = {
  id: '${id}',
  selector: '[data-${id}]',
  drivesReadOnly: false,
  claim: () => undefined,
  read: ({ input }): ReadBack => {
    const text = input.textContent?.trim() ?? '';
    return text === '' ? NOTHING : { text, empty: false };
  },
  options: () => [],
  write: async () => ({ code: 'driver-error' }),
  remember: () => async () => undefined,
};
`,
  }),
  registry: (id) => [
    {
      file: `${DRIVERS}/registry.ts`,
      insert: all(
        withImport(`import { ${camel(id)} } from './${id}.ts';`),
        before(/^ {2}'native-choice'/m, `  ${id.includes('-') ? `'${id}': ${camel(id)}` : id},`),
      ),
    },
  ],
  next: (id) =>
    `Now: the library's signature in claim(), then read, write and remember in ${DRIVERS}/${id}.ts, shown to work against the page's own model in a real-browser test beside page.browser.test.ts.`,
};

const FEATURES = 'extension/src/features';

export const feature: UnitKind = {
  about: 'one thing the clerk can do: extension/src/features/<id>/',
  files: (id) => ({
    [`${FEATURES}/${id}/background.ts`]: `/** ${id}: what runs without a panel. Remove this file and its registry line when nothing does. */
export function start${camel(`-${id}`)}InBackground(): void {}
`,
  }),
  registry: (id) => [
    {
      file: `${FEATURES}/registry.ts`,
      insert: all(
        withImport(`import { start${camel(`-${id}`)}InBackground } from './${id}/background.ts';`),
        (text) => text.replace(/(export type FeatureId = [^;]+);/, `$1 | '${id}';`),
        before(
          /^\}\);/m,
          `  '${id}': { name: bilingual('${id}', '${id}'), startInBackground: start${camel(`-${id}`)}InBackground },`,
        ),
      ),
    },
  ],
  next: (id) =>
    `Now: its name in both languages in ${FEATURES}/registry.ts, its screen in ${FEATURES}/${id}/, wired in Panel.vue, and a test.`,
};
