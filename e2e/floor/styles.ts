interface NewerStyle {
  readonly since: number;
  readonly is: RegExp;
  /** Old browsers drop it and nothing is lost: why. */
  readonly harmless?: string;
}

const value = (pattern: string): RegExp => new RegExp(`:[^;{}]*${pattern}`, 'i');
const property = (name: string): RegExp => new RegExp(`(?<=[{;\\s])(?:${name})\\s*:`, 'i');
/** In a selector: before a block, not inside one. */
const selector = (pattern: string): RegExp => new RegExp(`${pattern}[^{};]*\\{`, 'i');

/** CSS younger than Chromium 86. Sources: MDN's browser-compat-data, chromestatus.com. */
export const NEWER_STYLES: Readonly<Record<string, NewerStyle>> = Object.freeze({
  inset: { since: 87, is: property('inset|inset-(?:inline|block)(?:-start|-end)?') },
  'logical shorthands': { since: 87, is: property('(?:margin|padding|border)-(?:inline|block)') },
  'text-underline-offset': {
    since: 87,
    is: property('text-underline-offset'),
    harmless: 'the line is a little nearer',
  },
  'text-decoration-thickness': { since: 89, is: property('text-decoration-thickness'), harmless: 'a thinner line' },
  ':is, :where': { since: 88, is: selector(':(?:is|where)\\(') },
  ':not with a list': { since: 88, is: selector(':not\\((?:[^()]|\\([^()]*\\))*,') },
  'aspect-ratio': { since: 88, is: property('aspect-ratio') },
  'forced-colors': { since: 89, is: /@media[^{]*forced-colors/i, harmless: 'old high contrast has its own rules' },
  'overflow: clip': { since: 90, is: /overflow(?:-[xy])?\s*:\s*clip/i },
  'accent-color': { since: 93, is: property('accent-color'), harmless: 'the box keeps the colour of the browser' },
  'scrollbar-gutter': { since: 94, is: property('scrollbar-gutter'), harmless: 'the page moves by a scrollbar' },
  'prefers-contrast': { since: 96, is: /@media[^{]*prefers-contrast/i, harmless: 'cannot be asked for there' },
  '@layer': { since: 99, is: /@layer\b/i },
  'own transforms': { since: 104, is: property('translate|rotate|scale') },
  'media ranges': { since: 104, is: /@media[^{]*[<>]/i },
  ':has': { since: 105, is: selector(':has\\(') },
  '@container': { since: 105, is: /@container\b|container-type\s*:/i },
  'dynamic viewport units': { since: 108, is: value('\\d[dsl]v[hwib]\\b') },
  'newer colours': { since: 111, is: value('(?:color-mix|oklch|oklab|lch|lab|hwb|color)\\(') },
  nesting: { since: 112, is: /(?:^|[{};,\s])&(?=[\s.:#[>+~&])|\{[^{}@]*;[^{}:]*[.#&][^{};]*\{/i },
  'text-wrap': { since: 114, is: property('text-wrap'), harmless: 'lines break elsewhere' },
  '@starting-style': { since: 117, is: /@starting-style\b/i },
  subgrid: { since: 117, is: value('subgrid\\b') },
  '@scope': { since: 118, is: /@scope\b/i },
  ':user-invalid': { since: 119, is: selector(':user-(?:in)?valid') },
  'light-dark()': { since: 123, is: value('light-dark\\(') },
  'field-sizing': { since: 123, is: property('field-sizing') },
  'anchor positioning': { since: 125, is: property('anchor-name|position-anchor|position-area') },
});

/**
 * Names of what Chromium `floor` would drop from a style sheet to the harm of the page. A rule that only repeats the one
 * before it for newer browsers is nothing lost: builds write `:not(:-webkit-any(…))` and then `:not(:is(…))`.
 */
export function newerStyles(css: string, floor: number): string[] {
  const text = withoutTwins(css.replace(/\/\*[\s\S]*?\*\//g, ''));
  return Object.entries(NEWER_STYLES)
    .filter(([, { since, is, harmless }]) => since > floor && harmless === undefined && is.test(text))
    .map(([name, { since }]) => `${name} (Chromium ${since})`);
}

const withoutTwins = (css: string): string => {
  let before = '';
  return css.replace(/([^{}]+)(\{[^{}]*\})/g, (rule: string, selectors: string, block: string) => {
    const twin = before.includes(':-webkit-any(') && before === selectors.replaceAll(':is(', ':-webkit-any(') + block;
    before = selectors + block;
    return twin ? '' : rule;
  });
};
