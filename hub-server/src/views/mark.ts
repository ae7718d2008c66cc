import { html } from './html.ts';

/** The mark of 通办: four entries run together into one. Decorative; the name stands beside it as text. */
export const mark = html`<svg class="mark" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
<rect width="44" height="44" rx="10" fill="#17508f"/>
<g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round">
<path d="M9 9c9 0 8 13 19 13"/><path d="M9 18c7 0 9 4 19 4"/><path d="M9 26c7 0 9-4 19-4"/><path d="M9 35c9 0 8-13 19-13"/>
</g>
<g fill="#9fd0ff"><circle cx="9" cy="9" r="3"/><circle cx="9" cy="18" r="3"/><circle cx="9" cy="26" r="3"/><circle cx="9" cy="35" r="3"/></g>
<circle cx="32" cy="22" r="6.5" fill="#fff"/><path d="M29.2 22l2.1 2.2 3.7-4.1" fill="none" stroke="#17508f" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;
