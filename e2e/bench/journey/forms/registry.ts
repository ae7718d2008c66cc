import { JOURNEY_IDS, type JourneyId } from '../../../stack/ports.ts';
import type { JourneyForm } from '../journey-form.ts';
import { canlianButie } from './canlian-butie.ts';
import { laolingJintie } from './laoling-jintie.ts';
import { minzhengDibao } from './minzheng-dibao.ts';
import { yibaoCanbao } from './yibao-canbao.ts';

const FORMS: Readonly<Record<JourneyId, JourneyForm>> = Object.freeze({
  'minzheng-dibao': minzhengDibao,
  'canlian-butie': canlianButie,
  'yibao-canbao': yibaoCanbao,
  'laoling-jintie': laolingJintie,
});

/** In the order in which the resident is filed. */
export const JOURNEY: readonly JourneyForm[] = JOURNEY_IDS.map((id) => FORMS[id]);
