import { all, before, camel, withImport } from './edits.ts';
import type { UnitKind } from './kinds.ts';

const CONVERTERS = 'shared/src/converters';

export const converter: UnitKind = {
  about: 'a converter for a new value type: shared/src/converters/<id>.ts',
  files: (id) => ({
    [`${CONVERTERS}/${id}.ts`]: `import type { Converter } from './converter.ts';
import { isList, offerChoice, offerText, unreadable, wrongWidget } from './offer.ts';

/** ${id}: say here the canonical form, the portals' forms and the standard they come from. */
export const ${camel(id)}: Converter = {
  id: '${id}',
  types: ['${camel(id)}'],
  toPage(value, target) {
    if (typeof value !== 'string' || value === '') return wrongWidget(target);
    return isList(target.field) ? offerChoice({ codes: [], texts: [value] }, target) : offerText(value, target);
  },
  fromPage: (shown) => (unreadable(shown) ? undefined : shown.trim()),
};
`,
    [`${CONVERTERS}/${id}.test.ts`]: `import fc from 'fast-check';
import { converterContract } from '../testing/converter-contract.ts';
import { ${camel(id)} } from './${id}.ts';

converterContract(${camel(id)}, fc.string({ minLength: 1 }), [{ concept: 'person.name', value: '样例' }]);
`,
  }),
  registry: (id) => [
    {
      file: 'shared/src/catalogue/concept.ts',
      insert: (text) => text.replace(/(export type ValueType =(?:\n\s*\| '[^']+')+);/, `$1\n  | '${camel(id)}';`),
    },
    {
      file: `${CONVERTERS}/registry.ts`,
      insert: all(
        withImport(`import { ${camel(id)} } from './${id}.ts';`),
        before(/^ {4}secret,/m, `    ${camel(id)},`),
      ),
    },
  ],
  next: (id) =>
    `Now: toPage and fromPage in ${CONVERTERS}/${id}.ts, with positive cases, "must not convert" cases and a concept of that type in the test.`,
};

const RECOGNISERS = 'shared/src/recognisers';

export const recogniser: UnitKind = {
  about: 'one signal of recognition: shared/src/recognisers/<id>.ts',
  files: (id) => ({
    [`${RECOGNISERS}/${id}.ts`]: `import type { Evidence, Recogniser } from './recogniser.ts';

/** ${id}: say here which signal this reads and why it is worth what its weights say. */
export const ${camel(id)}: Recogniser = {
  id: '${id}',
  collect: () => new Map<string, readonly Evidence[]>(),
};
`,
    [`${RECOGNISERS}/${id}.test.ts`]: `import { recogniserContract } from '../testing/recogniser-contract.ts';
import { ${camel(id)} } from './${id}.ts';

recogniserContract(${camel(id)});
`,
  }),
  registry: (id) => [
    {
      file: `${RECOGNISERS}/registry.ts`,
      insert: all(
        withImport(`import { ${camel(id)} } from './${id}.ts';`),
        before(/^\}\);/m, `  '${id}': ${camel(id)},`),
      ),
    },
  ],
  next: (id) =>
    `Now: the evidence in ${RECOGNISERS}/${id}.ts, its weights as data, and \`npx vitest run e2e/corpus\` to see what it does on the labelled forms.`,
};
