import { bilingual } from '../catalogue/bilingual.ts';
import { conceptOf } from '../catalogue/catalogue.ts';
import type { CodeTableId } from '../catalogue/code-tables/registry.ts';
import { codeChoice, codeOfText } from './code-choice.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { normaliseText } from './normalise-text.ts';
import {
  accept,
  isDateWidget,
  isList,
  offerChoice,
  offerFirstFitting,
  offerText,
  realOptions,
  refuse,
  unreadable,
  wrongWidget,
} from './offer.ts';
import { openChoice, openValue } from './open-choice.ts';
import { readTruth } from './truth-words.ts';
import type { Choice } from './write-value.ts';

const tableOf = (target: Target): CodeTableId | undefined => conceptOf(target.concept)?.concept.codeTable;

/** Coded values: text first, codes only where a list shows nothing else (D03–D11). */
export const code: Converter = {
  id: 'code',
  types: ['code'],
  toPage(value, target) {
    if (typeof value !== 'string' || value === '') return wrongWidget(target);
    const table = tableOf(target);
    const several =
      table === undefined && MULTI.has(target.field.widget)
        ? value.split(/[、,，;；]/).filter((part) => part !== '')
        : [];
    if (several.length > 1) return offerSeveral(several, target);
    const known = table === undefined ? openChoice(value, target) : codeChoice(table, value, target);
    const choice = known ?? { codes: [], texts: [value] };
    const { field } = target;
    if (field.widget === 'switch' || field.widget === 'checkbox') return answer(choice, target) ?? wrongWidget(target);
    if (isDateWidget(field) || field.widget === 'cascader') return wrongWidget(target);
    if (!isList(field)) {
      if (field.widget === 'number') return offerText(value, target);
      return offerFirstFitting(choice.texts.slice(0, 6), target, bilingual('代码换成文字', 'The code in words'));
    }
    return offerList(table, choice, target);
  },
  fromPage(shown, target) {
    if (unreadable(shown)) return undefined;
    const table = tableOf(target);
    return table === undefined ? openValue(shown, target) : codeOfText(table, shown, normaliseText);
  },
};

const MULTI: ReadonlySet<string> = new Set(['multi-select', 'checkbox-group']);

/** Each of several values must be an option; half an answer is none. */
function offerSeveral(values: readonly string[], target: Target): Conversion {
  const offers = values.map((value) => offerChoice(openChoice(value, target), target));
  const choices = offers.flatMap((offer) => (offer.ok && offer.value.kind === 'choice' ? [offer.value.choice] : []));
  const refused = offers.find((offer) => !offer.ok);
  return (
    refused ??
    accept({ kind: 'choices', choices }, bilingual(`勾选 ${choices.length} 项`, `Ticks ${choices.length} options`))
  );
}

function offerList(table: CodeTableId | undefined, choice: Choice, target: Target): Conversion {
  const options = realOptions(target.field);
  if (table === 'sex') {
    // Male is 1 here and 0 there: without words a code says nothing, and a lazy list is matched by words alone.
    if (options.length === 0) return offerChoice({ codes: [], texts: choice.texts }, target);
    const bare = options.map((option) => normaliseText(option.text));
    if (bare.every((text) => /^\d$/.test(text)) && bare.includes('0')) {
      return refuse(
        'ambiguous-option',
        '只有代码 0/1,没有“男”“女”字样,口径不明',
        'Only the codes 0/1 and no words: which is which is not known',
      );
    }
  }
  const direct = offerChoice(choice, target);
  if (direct.ok || direct.code === 'ambiguous-option') return direct;
  return answer(choice, target) ?? direct;
}

/** Yes/no questions that a code answers: 是否已婚, 是否农村户口. The label must name an entry of the value's own table. */
function answer(choice: Choice, target: Target): Conversion | undefined {
  const table = tableOf(target);
  const asked = target.field.labels
    .map(({ text }) => /^是否(?:为|是)?(.+)$/.exec(normaliseText(text).replace(/[*:?]/g, ''))?.[1])
    .find((name) => name !== undefined);
  if (table === undefined || asked === undefined || codeOfText(table, asked, normaliseText) === undefined)
    return undefined;
  const holds = choice.texts.some((text) => normaliseText(text) === asked);
  const options = realOptions(target.field).filter((option) => readTruth(option.text) === holds);
  const explain = bilingual(
    `由“${choice.texts[0] ?? ''}”回答“${asked}”`,
    `“${choice.texts[0] ?? ''}” answers the question`,
  );
  if (!isList(target.field))
    return {
      ok: true,
      value: { kind: 'boolean', value: holds, choice: { codes: [], texts: [holds ? '是' : '否'] } },
      explain,
    };
  const [only] = options;
  return options.length === 1 && only !== undefined
    ? offerChoice({ codes: [], texts: [only.text] }, target, explain)
    : undefined;
}
