import { bilingual } from '../catalogue/bilingual.ts';
import { CONCEPTS, canonicalId } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import { collectEach } from './collect-each.ts';
import { CUES } from './cues/concept-cues.ts';
import { WEAK_WIRE_NAMES } from './cues/weak-wire-names.ts';
import type { PageField } from './page-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { rolePrefix } from './role-prefix.ts';
import { lastStep, wordsOf } from './split-identifier.ts';

/** A code of a published standard says more than an English word of one programmer. */
const WEIGHT = { code: 2.6, word: 1.7, weak: 0.6 } as const;
type Grade = keyof typeof WEIGHT;

const names = new Map<string, { concept: QualifiedId; grade: Grade }[]>();
const add = (name: string, concept: QualifiedId, grade: Grade): void => {
  const key = name.toLowerCase().replace(/[^a-z\d]/g, '');
  const known = names.get(key) ?? [];
  if (known.some((entry) => entry.concept === concept)) return;
  names.set(key, [...known, { concept, grade: WEAK_WIRE_NAMES.has(key) ? 'weak' : grade }]);
};
for (const concept of Object.values(CONCEPTS)) {
  for (const name of concept.wireNames) add(name, concept.id, 'code');
  for (const [role, naming] of Object.entries(concept.byRole ?? {})) {
    for (const name of naming.wireNames) add(name, canonicalId(`${role}${concept.id.slice('person'.length)}`), 'code');
  }
}
// The employer of a person and the organisation of a form are called the same by every programmer.
for (const entries of names.values()) {
  const named = entries.find(({ concept }) => concept === 'org.name');
  if (named && !entries.some(({ concept }) => concept === 'person.employer'))
    entries.push({ concept: 'person.employer', grade: named.grade });
}
for (const [concept, { wire }] of Object.entries(CUES)) for (const name of wire ?? []) add(name, concept, 'word');

/** Widget prefixes and endings of generated names: txtName, selSex, csrqStr, mzdm. */
const WIDGET_PREFIX =
  /^(?:txt|sel|ddl|cbo|cmb|input|edit|tb|lbl|rdo|rb|chk|hid|form|user|person|psn|person|resident|applicant|apply|old|elder|student|stu|worker|staff|member|customer|sqr|ry|per)(?=[a-z]{2})/;
const CODE_SUFFIX = /(?:str|id|code|dm|mc|value|text|txt|select|input|\d)$/;

const lookUp = (
  identifier: string,
): { entries: readonly { concept: QualifiedId; grade: Grade }[]; name: string; factor: number } | undefined => {
  const name = lastStep(identifier);
  const whole = wordsOf(name).join('');
  if (whole === '' || whole.length > 40) return undefined;
  const tries: [string, number][] = [[whole, 1]];
  const bare = whole.replace(WIDGET_PREFIX, '');
  if (bare !== whole) tries.push([bare, 0.8]);
  const short = whole.replace(CODE_SUFFIX, '');
  if (short !== whole && short.length > 2) tries.push([short, 0.85], [short.replace(WIDGET_PREFIX, ''), 0.7]);
  for (const [key, factor] of tries) {
    const entries = names.get(key);
    if (entries) return { entries, name, factor };
  }
  return underRole(name);
};

/** Of a name with a role before it, the person's fact: alone xm says little, after jhr it is a name. */
const underRole = (name: string): ReturnType<typeof lookUp> => {
  const prefixed = rolePrefix(name);
  const entries = (prefixed ? (names.get(prefixed.fact) ?? []) : [])
    .filter(({ concept }) => concept.startsWith('person.'))
    .map(({ concept }) => canonicalId(`${prefixed?.role}${concept.slice('person'.length)}`));
  return entries.length === 0
    ? undefined
    : { entries: entries.map((concept) => ({ concept, grade: 'word' as const })), name, factor: 1 };
};

const collect = (field: PageField): readonly Evidence[] => {
  const labelled = field.labels
    .filter((label) => label.source === 'name' || label.source === 'id')
    .map((label) => label.text);
  for (const identifier of [field.name, field.id, ...labelled]) {
    const found = identifier ? lookUp(identifier) : undefined;
    if (!found) continue;
    const shared = found.entries.length > 1 ? 0.7 : 1;
    return found.entries.map(({ concept, grade }) => ({
      concept,
      weight: WEIGHT[grade] * shared * found.factor,
      reason: { source: 'name', text: bilingual(`字段名 ${found.name}`, `field name ${found.name}`) },
    }));
  }
  return [];
};

/** `name`, `id` and binding paths: 金保 and 医保 codes, GA/T 543 pinyin initials, English words. Support, rarely proof. */
export const wireName: Recogniser = {
  id: 'wire-name',
  collect: (form) => collectEach(form, ({ field }) => collect(field)),
};
