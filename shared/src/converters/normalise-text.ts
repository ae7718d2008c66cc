/**
 * The forms in which two texts are compared: NFKC, no white space, one separator dot, ASCII case folded.
 * For comparison only; what is written to a page is never normalised away.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
    .replace(/[•‧・∙⋅]/g, '·')
    .replace(/[、,，]/g, ',')
    .toLowerCase();
}

/** {@link normaliseText} without brackets and separators: “退(离)休人员” and “退离休人员” read the same. */
export function plainText(text: string): string {
  return normaliseText(text).replace(/[()[\]【】〔〕“”"'\\/,;:|及或和]/g, '');
}

/**
 * The names that one option lists: “高中、中专” is both 高中 and 中专. Brackets are opened too: “高中(中专)”.
 * An option that lists nothing gives its own plain text.
 */
export function listedNames(text: string): string[] {
  return normaliseText(text)
    .split(/[\\/,;|()[\]【】〔〕]|或|及/)
    .map(plainText)
    .filter((name) => name !== '');
}
