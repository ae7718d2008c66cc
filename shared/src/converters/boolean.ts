import { bilingual } from '../catalogue/bilingual.ts';
import type { Converter, Target } from './converter.ts';
import { normaliseText } from './normalise-text.ts';
import { accept, isDateWidget, isList, offerChoice, offerText, realOptions, refuse, wrongWidget } from './offer.ts';
import { NO_WORDS, readTruth, YES_WORDS } from './truth-words.ts';

const labelText = (target: Target): string => target.field.labels.map((label) => label.text).join(' ');

/** “是否人户分离” asks the opposite of residenceMatchesHukou. */
const isInverse = (target: Target): boolean =>
  target.concept.endsWith('residenceMatchesHukou') && /分离|不一致/.test(labelText(target));

/** Words for the answer, those of the question first: 有无 → 有/无, 是否享受低保 → 是, 享受低保, 享受 …/不享受低保. */
function wordsFor(asked: boolean, target: Target): string[] {
  const question = normaliseText(target.field.labels[0]?.text ?? '').replace(/[*:?]/g, '');
  const matches = target.concept.endsWith('residenceMatchesHukou');
  const own = matches
    ? asked !== isInverse(target)
      ? ['一致', '人户一致']
      : ['不一致', '人户不一致', '人户分离']
    : [];
  const topic = /是否(.+)$/.exec(question)?.[1];
  const topical = topic === undefined ? [] : asked ? [topic] : ['不', '未', '没有', '非', '无'].map((no) => no + topic);
  const usual: readonly string[] = asked ? YES_WORDS : NO_WORDS;
  const having = /有无|有没有/.test(question) ? [asked ? '有' : '无'] : [];
  return [...new Set([...having, ...usual.slice(0, 2), ...own, ...topical, ...usual])];
}

/** Yes and no (D11): the words of the options decide; bare 1/2 are never guessed. */
export const boolean: Converter = {
  id: 'boolean',
  types: ['boolean'],
  toPage(value, target) {
    if (typeof value !== 'boolean') return wrongWidget(target);
    const { field } = target;
    const asked = isInverse(target) ? !value : value;
    const words = wordsFor(asked, target);
    const explain = isInverse(target)
      ? bilingual('问法相反,已取反', 'The question is the opposite: inverted')
      : bilingual(`回答“${words[0]}”`, `Answers “${words[0]}”`);
    if (field.widget === 'switch' || field.widget === 'checkbox') {
      return accept({ kind: 'boolean', value: asked, choice: { codes: [], texts: words } }, explain);
    }
    if (!isList(field))
      return isDateWidget(field) || field.widget === 'cascader'
        ? wrongWidget(target)
        : offerText(words[0] ?? '', target, explain);
    const bare = realOptions(field).map((option) => normaliseText(option.text));
    if (
      bare.length > 0 &&
      bare.every((text) => /^\d+$/.test(text)) &&
      !(bare.length === 2 && bare.includes('0') && bare.includes('1'))
    ) {
      return refuse(
        'ambiguous-option',
        '选项只有数字代码,分不清是与否',
        'The options are bare codes: yes and no cannot be told apart',
      );
    }
    return offerChoice({ codes: bare.includes('0') ? [asked ? '1' : '0'] : [], texts: words }, target, explain);
  },
  fromPage(text, target) {
    const words = normaliseText(text);
    const said =
      ([true, false] as const).find((answer) =>
        wordsFor(answer, target).some((word) => normaliseText(word) === words),
      ) ?? readTruth(text);
    if (said === undefined) return undefined;
    return isInverse(target) ? !said : said;
  },
};
