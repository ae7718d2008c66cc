import type { FieldOption } from '../recognisers/page-form.ts';
import { normaliseText } from './normalise-text.ts';

/** The options whose band holds the number: “2000以下”, “4000-6000元”, “少于50人”, “10000以上”. */
export function bandsHolding(value: number, options: readonly FieldOption[]): FieldOption[] {
  return options.filter((option) => holds(normaliseText(option.text).replace(/(\d),(?=\d{3})/g, '$1'), value));
}

function holds(text: string, value: number): boolean {
  const bounds = (text.match(/\d+(\.\d+)?/g) ?? []).map((bound) => Number(bound) * (/万/.test(text) ? 10_000 : 1));
  const [low, high] = bounds;
  if (low === undefined) return false;
  if (bounds.length === 2 && high !== undefined)
    return /[-~至到]/.test(text) && value >= low && (/(以下|不含)/.test(text) ? value < high : value <= high);
  if (bounds.length !== 1) return false;
  if (/及以下|≤|不超过/.test(text)) return value <= low;
  if (/以下|以内|少于|小于|低于|不足|不满|</.test(text)) return value < low;
  if (/及以上|≥|不少于|以上|\+/.test(text)) return value >= low;
  return /大于|超过|多于|高于|>/.test(text) ? value > low : value === low;
}
