import { bilingual } from '../../catalogue/bilingual.ts';
import type { QualifiedId } from '../../catalogue/concept.ts';
import { partOfName } from '../part-of-name.ts';
import { coreOf, type ReadField } from '../read-form.ts';
import type { Guess, Part, Reason } from '../recogniser.ts';
import { ADDRESS_OF, PLACE_PICKERS, REGION_OF } from '../region-parts.ts';

const LEVELS: readonly Part[] = ['province', 'city', 'county', 'town', 'village', 'group', 'detail'];
const HOME: QualifiedId = 'person.residenceAddress';
const DETAIL = /^(?:详细|具体)?(?:地址|住址|详址|门牌号?)$/;
const REST = /详细|具体|门牌|详址/;
/** Fewer pickers in a row under one address label may start at the city as well as at the province. */
const WHOLE_RUN = 3;

const levelOf = (part: Part | undefined): number => (part === undefined ? -1 : LEVELS.indexOf(part));

interface Chain {
  readonly region: QualifiedId;
  readonly address: QualifiedId;
  readonly section: string | undefined;
  last: number;
  level: number;
}

/** How much surer the place in a chain makes a short label, as a factor of its odds. */
const SURER = 4;
const surer = (confidence: number): number => (SURER * confidence) / (1 - confidence + SURER * confidence);

const CONTINUES: Reason = {
  source: 'neighbour',
  text: bilingual('接着上一级区划', 'goes on with the region before it'),
};

/** Pickers in a row under one label, 户籍地址: 省 市 区, by their names or, when there are three or more, by their order. */
const numberRuns = (fields: readonly ReadField[], guesses: Guess[]): void => {
  const bare = (at: number, concept: QualifiedId): boolean => {
    const guess = guesses[at];
    const widget = fields[at]?.field.widget;
    return guess?.concept === concept && guess.part === undefined && widget === 'select';
  };
  for (let at = 0; at < guesses.length; at++) {
    const concept = guesses[at]?.concept;
    if (!concept || ADDRESS_OF[concept] === undefined || !bare(at, concept)) continue;
    let end = at;
    while (bare(end, concept)) end += 1;
    for (let step = at; step < end; step++) {
      const [read, guess] = [fields[step], guesses[step]];
      const part = (read && partOfName(read)) ?? (end - at >= WHOLE_RUN ? LEVELS[step - at] : undefined);
      if (guess && part) guesses[step] = { ...guess, part };
    }
    at = end;
  }
};

/** 省, 市, 县 say little one by one; one after the other they are plain. */
const sureInRuns = (fields: readonly ReadField[], guesses: Guess[]): void => {
  const level = (at: number): number => {
    const guess = guesses[at];
    return guess?.concept.startsWith('region.') ? levelOf(guess.part) : -1;
  };
  const same = (one: number, other: number): boolean =>
    fields[one]?.field.section[0] === fields[other]?.field.section[0];
  const confidences = guesses.map((guess, at) => {
    const own = level(at);
    if (own < 0) return guess.confidence;
    const after = at > 0 && level(at - 1) >= 0 && level(at - 1) < own && same(at, at - 1);
    const before = level(at + 1) > own && same(at, at + 1);
    return after || before ? surer(guess.confidence) : guess.confidence;
  });
  for (const [at, guess] of guesses.entries()) {
    const confidence = confidences[at];
    if (confidence !== undefined && confidence !== guess.confidence) guesses[at] = { ...guess, confidence };
  }
};

/**
 * Reads split addresses as a whole: after 户籍地址 省 市 区 a bare 乡镇 and 村(组) are the next parts of the same address, not the
 * region of the case.
 */
export const joinAddresses = (fields: readonly ReadField[], guesses: readonly Guess[]): readonly Guess[] => {
  const joined = [...guesses];
  numberRuns(fields, joined);
  sureInRuns(fields, joined);
  let chain: Chain | undefined;
  for (const [at, guess] of joined.entries()) {
    const read = fields[at];
    if (!read || guess.concept === 'none') continue;
    const section = read.field.section[0];
    const follows = chain && at - chain.last === 1 && chain.section === section;
    const level = levelOf(guess.part);
    if (chain && follows && guess.concept.startsWith('region.') && level > chain.level) {
      const concept = PLACE_PICKERS.has(read.field.widget) ? chain.region : chain.address;
      joined[at] = { ...guess, concept, confidence: surer(guess.confidence), reasons: [CONTINUES, ...guess.reasons] };
      chain = { ...chain, last: at, level };
      continue;
    }
    const before = joined[at - 1];
    const picked =
      PLACE_PICKERS.has(fields[at - 1]?.field.widget ?? 'other') && /[rR]egion/.test(before?.concept ?? '');
    const split = before?.part !== undefined && before.part !== 'detail';
    const below = fields[at - 1]?.field.section[0] === section && (split || picked);
    if (below && guess.concept === HOME && read.labels.some((label) => DETAIL.test(label.normalised.core))) {
      // 所属省, 所属市, 所属区, 详细地址: what is left of the address above.
      const concept = chain && follows ? chain.address : (ADDRESS_OF[before?.concept ?? ''] ?? HOME);
      const confidence = surer(guess.confidence);
      // 住址 after one picker for the whole region may want the region again; 详细地址 does not.
      const rest = split || REST.test(coreOf(read));
      joined[at] = {
        ...guess,
        concept,
        confidence,
        reasons: [CONTINUES, ...guess.reasons],
        ...(rest ? { part: 'detail' as const } : {}),
      };
      continue;
    }
    const address = ADDRESS_OF[guess.concept] ?? (REGION_OF[guess.concept] ? guess.concept : undefined);
    // Only a field that holds a part starts a chain: after a whole address in one box nothing is missing.
    if (address && guess.part && guess.part !== 'detail') {
      chain = { region: REGION_OF[address] ?? guess.concept, address, section, last: at, level };
    } else if (!follows) chain = undefined;
  }
  return joined;
};
