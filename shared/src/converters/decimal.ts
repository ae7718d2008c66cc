/** A decimal string without sign trouble: '-1,234.50' → '-1234.50'. Undefined when it is no number. */
export function readDecimal(text: string): string | undefined {
  const said = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3}(\D|$))/g, '$1');
  return /^-?\d+(\.\d+)?$/.test(said) ? said : undefined;
}

/** value × numerator ÷ denominator, exact, rounded half up to `places` decimals, trailing zeros gone. All integers ≥ 1. */
export function scale(value: string, numerator: number, denominator: number, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const digits = BigInt(whole + fraction) * BigInt(numerator) * 10n ** BigInt(places);
  const divisor = BigInt(denominator) * 10n ** BigInt(fraction.length);
  const rounded = (digits * 2n + divisor) / (divisor * 2n);
  const text = rounded.toString().padStart(places + 1, '0');
  const cut = text.length - places;
  return trimZeros(`${sign}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ''}`);
}

/** '18600.00' → '18600'; '0.50' → '0.5'. */
export const trimZeros = (value: string): string =>
  value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value;

/** Amounts on paper: two decimals when there are any. */
export const amountText = (value: string): string => {
  const trimmed = trimZeros(value);
  return /\.\d$/.test(trimmed) ? `${trimmed}0` : trimmed;
};
