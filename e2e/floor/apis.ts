/** Chromium that brought each name. Sources: MDN's browser-compat-data, chromestatus.com. All newer than the MV2 floor. */
type Since = Readonly<Record<string, number>>;

/** Methods by name alone: what they are called on is not known in a bundle. */
export const METHODS: Since = Object.freeze({
  at: 92,
  findLast: 97,
  findLastIndex: 97,
  toSorted: 110,
  toReversed: 110,
  toSpliced: 110,
  isWellFormed: 111,
  toWellFormed: 111,
  isSubsetOf: 122,
  isSupersetOf: 122,
  isDisjointFrom: 122,
  symmetricDifference: 122,
  throwIfAborted: 100,
  checkVisibility: 105,
  showPicker: 99,
  showPopover: 114,
  hidePopover: 114,
  togglePopover: 114,
  setHTMLUnsafe: 124,
  getHTML: 125,
  moveBefore: 133,
  requestClose: 134,
  toBase64: 140,
  toHex: 140,
  setFromBase64: 140,
  randomUUID: 92,
  userAgentData: 90,
  getOrInsert: 145,
  getOrInsertComputed: 145,
});

/** Static members by `Object.name`. */
export const STATICS: Since = Object.freeze({
  'Object.hasOwn': 93,
  'Object.groupBy': 117,
  'Map.groupBy': 117,
  'Array.fromAsync': 121,
  'Promise.withResolvers': 119,
  'Promise.try': 128,
  'AbortSignal.abort': 93,
  'AbortSignal.timeout': 103,
  'AbortSignal.any': 116,
  'Response.json': 105,
  'URL.canParse': 120,
  'URL.parse': 126,
  'Iterator.from': 122,
  'Iterator.prototype': 122,
  'Intl.Segmenter': 87,
  'Intl.supportedValuesOf': 99,
  'Intl.DurationFormat': 129,
  'RegExp.escape': 136,
  'Math.sumPrecise': 147,
  'Error.isError': 134,
  'JSON.rawJSON': 114,
  'Uint8Array.fromBase64': 140,
  'Uint8Array.fromHex': 140,
  'Atomics.waitAsync': 87,
  'storage.session': 102,
});

/** Globals. */
export const GLOBALS: Since = Object.freeze({
  structuredClone: 98,
  reportError: 95,
  scheduler: 94,
  URLPattern: 95,
  Iterator: 122,
  Temporal: 144,
  Sanitizer: 146,
  EyeDropper: 95,
  CookieStore: 87,
  cookieStore: 87,
  navigation: 102,
  launchQueue: 102,
  Highlight: 105,
  CloseWatcher: 126,
  Float16Array: 135,
  SuppressedError: 134,
  DisposableStack: 134,
});

/** `map.keys().map(…)` and the like: iterators have had array methods since 122. */
export const ITERATOR_HELPERS: ReadonlySet<string> = new Set(
  'map filter take drop flatMap reduce toArray forEach some every find'.split(' '),
);
export const ITERATOR_MAKERS: ReadonlySet<string> = new Set(['keys', 'values', 'entries', 'matchAll']);

/** Parts of the extension API that MV2 Chromium 86 lacks, by name: the object they hang on is renamed in a bundle. */
export const EXTENSION_APIS: Since = Object.freeze({
  scripting: 88,
  offscreen: 109,
  sidePanel: 114,
  userScripts: 120,
});
