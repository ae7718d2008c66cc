import type { CanonicalValue } from '@tongban/shared/converters/converter';

export const isBlank = (text: string): boolean => text.trim() === '';

/** A canonical value as text that `readEntry` reads back to the same value; undefined for tables, which are not typed. */
export function entryText(value: CanonicalValue): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  return 'from' in value ? `${value.from} 至 ${value.to}` : undefined;
}
