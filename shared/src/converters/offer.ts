import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import type { FieldOption, PageField, WidgetKind } from '../recognisers/page-form.ts';
import type { Conversion, RefusalCode, Target } from './converter.ts';
import { matchOption } from './match-option.ts';
import { normaliseText, plainText } from './normalise-text.ts';
import type { Choice, WriteValue } from './write-value.ts';

const LIST_WIDGETS: ReadonlySet<WidgetKind> = new Set(['select', 'multi-select', 'radio', 'checkbox-group']);
const DATE_WIDGETS: ReadonlySet<WidgetKind> = new Set(['date', 'month', 'year', 'datetime', 'date-range']);

export const isList = (field: PageField): boolean => LIST_WIDGETS.has(field.widget);
export const isDateWidget = (field: PageField): boolean => DATE_WIDGETS.has(field.widget);

/** The options that stand for a value: 请选择, --, 全部 and blanks are none. Empty: the list is not known yet. */
export const realOptions = (field: PageField): readonly FieldOption[] =>
  field.options.filter(
    ({ text, value }) =>
      !/^(-*请选择.*|[-=]+.*[-=]+|全部|不限|\(?空\)?|)$/.test(normaliseText(text === '' ? (value ?? '') : text)),
  );

export const refuse = (code: RefusalCode, zh: string, en: string): Conversion => ({
  ok: false,
  code,
  explain: bilingual(zh, en),
});

export const accept = (value: WriteValue, explain: Bilingual, proposed = false): Conversion =>
  proposed ? { ok: true, value, explain, proposed } : { ok: true, value, explain };

/** Says that the value goes in unchanged. */
export const AS_IS: Bilingual = bilingual('原样填写', 'Written as it is');

/**
 * Offers a choice to a list. With the options known it must be exactly one of them; the option's own text then leads.
 * With a lazy list the page agent matches the same way when it opens the popup.
 */
export function offerChoice(choice: Choice, target: Target, explain?: Bilingual, proposed = false): Conversion {
  const options = realOptions(target.field);
  const said =
    explain ??
    bilingual(`按选项文字选择“${choice.texts[0] ?? ''}”`, `Chosen by the option text “${choice.texts[0] ?? ''}”`);
  if (options.length === 0) return accept({ kind: 'choice', choice }, said, proposed);
  const match = matchOption(choice, options);
  if (match.kind === 'none') {
    return refuse('no-option', '本页选项里没有意思相同的一项', 'No option on this page means the value');
  }
  if (match.kind === 'many') {
    return refuse('ambiguous-option', '本页有多个选项都像是它,请点选', 'Several options could mean it: please choose');
  }
  const option = options[match.index];
  if (option === undefined) return refuse('no-option', '选项已变化', 'The options have changed');
  // What another option says must not pass for this one when the committed state is read back.
  const others = new Set(options.filter((other) => other !== option).map((other) => plainText(other.text)));
  const texts = choice.texts.filter((text) => !others.has(plainText(text)));
  const chosen: Choice = {
    codes: option.value === undefined ? choice.codes : [option.value],
    texts: option.text === '' ? texts : [...new Set([option.text, ...texts])],
  };
  return accept(
    { kind: 'choice', choice: chosen },
    explain ?? bilingual(`选择“${option.text}”`, `Chooses “${option.text}”`),
    proposed,
  );
}

/** Offers text to a box: must fit its length, and be a number where only numbers go in. */
export function offerText(text: string, target: Target, explain: Bilingual = AS_IS, proposed = false): Conversion {
  const { field } = target;
  if (field.widget === 'number' && !/^-?\d{1,15}(\.\d+)?$/.test(text)) {
    return refuse('not-convertible', '这一格只能填数字', 'This box takes a number only');
  }
  if (field.widget === 'number' && /^0\d/.test(text)) {
    return refuse('precision-lost', '数字框会丢掉开头的 0', 'A number box would drop the leading zero');
  }
  if (field.maxLength !== undefined && field.maxLength > 0 && text.length > field.maxLength) {
    return refuse(
      'too-long',
      `本页最多 ${field.maxLength} 个字符,值有 ${text.length} 个`,
      `The page takes ${field.maxLength} characters, the value has ${text.length}`,
    );
  }
  return accept({ kind: 'text', text }, explain, proposed);
}

/** The first of several ways to write the value that fits the box. */
export function offerFirstFitting(texts: readonly string[], target: Target, explain: Bilingual = AS_IS): Conversion {
  const tried = texts.map((text) => offerText(text, target, explain));
  return tried.find((conversion) => conversion.ok) ?? tried[0] ?? refuse('no-fact', '没有值', 'No value');
}

/** Widgets that a value of this kind cannot go into. */
export const wrongWidget = (target: Target): Conversion =>
  refuse(
    'not-convertible',
    `这类值不能填入本页的控件(${target.field.widget})`,
    `This kind of value does not go into a ${target.field.widget}`,
  );

/** Masked, cut or empty on the page: nothing can be told from it. */
export const unreadable = (text: string): boolean =>
  /[*＊●•]{2,}|…|\.{3}$/.test(text) || normaliseText(text) === '' || /^-+$/.test(text.trim());
