import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import type { HoldCode, PlanLine } from '@tongban/shared/dossier/fill-plan';

/** Why a line waits for the clerk's tick. */
export const HOLD_WORDS: Readonly<Record<HoldCode, Bilingual>> = Object.freeze({
  'below-threshold': bilingual(
    '不太确定是不是这一项,请核对后勾选',
    'Not quite sure about this field: check, then tick',
  ),
  'ambiguous-subject': bilingual(
    '看不出要填谁的,请确认后勾选',
    'The page does not say whose value: confirm, then tick',
  ),
  sensitive: bilingual('敏感信息,需逐项勾选', 'Sensitive: tick it yourself'),
  proposed: bilingual('按口径换算出的建议值,请核对', 'A proposed conversion: please check'),
  'already-filled': bilingual('网页上已有内容,勾选才会覆盖', 'Something is there already: tick to replace it'),
});

/** Why a line has no value. */
export const REFUSAL_WORDS: Readonly<Record<NonNullable<PlanLine['refusal']>, Bilingual>> = Object.freeze({
  'no-fact': bilingual('资料里没有这一项', 'Not in the dossier'),
  'not-convertible': bilingual('不能换成这个门户的口径', 'Cannot be put in this portal’s form'),
  'precision-lost': bilingual('换算会丢精度,未填', 'Conversion would lose precision'),
  'no-option': bilingual('网页的选项里没有这个值', 'The page offers no such option'),
  'ambiguous-option': bilingual('网页有几个相近选项,请手工选', 'Several options fit: choose on the page'),
  'invalid-value': bilingual('资料里的值不合规', 'The value in the dossier is not valid'),
  'too-long': bilingual('超过网页允许的长度', 'Longer than the page allows'),
  'never-filled': bilingual('这类内容从不自动填', 'Never filled automatically'),
  'unknown-field': bilingual('没认出来', 'Not recognised'),
  'not-writable': bilingual('只读或不可见,不能写', 'Read-only or not visible'),
  none: bilingual('与居民资料无关,不填', 'Not about the resident'),
});
