import type { OptionMatch } from '@tongban/shared/converters/match-option';
import type { FieldOption } from '@tongban/shared/recognisers/page-form';
import type { WriteFailure } from './driver.ts';

/** “请选择”, “--请选择省--”, “全部”-less blanks: an entry that stands for no choice. */
export function isPrompt(text: string, value?: string): boolean {
  const bare = text.replace(/[\s\-—–=*<>《》.。…·]/g, '');
  if (bare === '') return value === undefined || value === '' || value === text;
  if (/^(省|市|县|区|县[(（]区[)）]|区县|省份|城市|街道|乡镇|镇|村|社区|年|月|日)$/.test(bare)) return true;
  return /^(请|點選|点击|--)?(选择|選擇|输入)/.test(bare) || /^请(先)?选择/.test(bare);
}

const MAX_CANDIDATES = 60;

/** Why no single option was chosen, with what the list does hold. */
export function noMatch(match: OptionMatch, options: readonly FieldOption[]): WriteFailure {
  const ambiguous = match.kind === 'many';
  const shown = ambiguous ? match.indexes.flatMap((index) => options[index] ?? []) : options;
  return {
    code: ambiguous ? 'ambiguous-option' : 'no-option',
    candidates: shown.slice(0, MAX_CANDIDATES).map((option) => option.text),
  };
}
