import { type Bilingual, bilingual } from '../catalogue/bilingual.ts';
import type { Conversion, Converter, Target } from './converter.ts';
import { amountText, readDecimal, scale } from './decimal.ts';
import {
  AS_IS,
  isDateWidget,
  isList,
  offerChoice,
  offerText,
  realOptions,
  refuse,
  unreadable,
  wrongWidget,
} from './offer.ts';
import { bandsHolding } from './range-option.ts';

/** Concepts whose amount means nothing without a period (concepts.json: “plus period 'year'|'month'”). */
const PERIODIC = /\.(income|householdIncome|perCapitaIncome|wageIncome|businessIncome|propertyIncome|transferIncome)$/;

interface Step {
  readonly value: string;
  readonly notes: readonly Bilingual[];
  readonly proposed: boolean;
}

/** Amounts kept in yuan (D13). Years and months are never turned into each other unasked: only proposed (D12). */
export const money: Converter = {
  id: 'money',
  types: ['money'],
  toPage(value, target) {
    const amount = typeof value === 'string' ? readDecimal(value) : undefined;
    if (amount === undefined)
      return refuse('invalid-value', '资料包里的金额不对', 'The amount in the dossier is not a number');
    if (isDateWidget(target.field)) return wrongWidget(target);
    const perHead = perCapita({ value: amount, notes: [], proposed: false }, target);
    if (perHead === undefined)
      return refuse(
        'not-convertible',
        '本页问人均,资料包里没有人均数',
        'The page asks per head, the dossier holds a total',
      );
    const { value: yuan, notes, proposed } = inPeriod(perHead, target);
    if (target.hints.unit !== 'wanYuan') return offer(amountText(yuan), yuan, notes, proposed, target);
    const tenThousands = scale(yuan, 1, 10_000, 4);
    const rounded = scale(tenThousands, 10_000, 1, 2) !== scale(yuan, 1, 1, 2);
    const note = rounded
      ? bilingual('元换成万元,四舍五入到 4 位小数', 'Yuan to 10,000 yuan, rounded to 4 decimals')
      : bilingual('元换成万元', 'Yuan to 10,000 yuan');
    return offer(tenThousands, yuan, [...notes, note], proposed || rounded, target);
  },
  fromPage(text, target) {
    if (unreadable(text)) return undefined;
    const said = text.normalize('NFKC').replace(/^[¥￥]/, '');
    const ten = /万元?$/.test(said) || (target.hints.unit === 'wanYuan' && !/元$/.test(said));
    const amount = readDecimal(said.replace(/(万元|万|元)$/, ''));
    if (
      amount === undefined ||
      (target.hints.period !== undefined &&
        target.hints.period !== knownPeriod(target) &&
        PERIODIC.test(target.concept))
    )
      return undefined;
    return ten ? scale(amount, 10_000, 1, 2) : amount;
  },
};

function offer(text: string, yuan: string, notes: readonly Bilingual[], proposed: boolean, target: Target): Conversion {
  const explain =
    notes.length === 0
      ? AS_IS
      : bilingual(notes.map((note) => note.zh).join(';'), notes.map((note) => note.en).join('; '));
  if (!isList(target.field)) return offerText(text, target, explain, proposed);
  const options = realOptions(target.field);
  const [only, other] = bandsHolding(Number(yuan), options);
  if (only !== undefined && other === undefined)
    return offerChoice({ codes: [], texts: [only.text] }, target, explain, proposed);
  return offerChoice({ codes: [], texts: [text, `${text}元`] }, target, explain, proposed);
}

function knownPeriod(target: Target): 'year' | 'month' | undefined {
  if (target.concept === 'household.monthlyAssistanceAmount') return 'month';
  const said = target.facts[`${target.concept}.period`];
  return said === 'year' || said === 'month' ? said : undefined;
}

function inPeriod(step: Step, target: Target): Step {
  const known = knownPeriod(target);
  const asked = target.hints.period;
  if (!PERIODIC.test(target.concept) && known === undefined) return step;
  if (known !== undefined && known === asked) return step;
  if (known === undefined || asked === undefined) {
    const unknown = bilingual(
      '口径是按年还是按月未标明,请核对',
      'Whether per year or per month is not stated: please check',
    );
    return { ...step, notes: [...step.notes, unknown], proposed: step.proposed || PERIODIC.test(target.concept) };
  }
  const toYear = asked === 'year';
  const value = toYear ? scale(step.value, 12, 1, 2) : scale(step.value, 1, 12, 2);
  const note = toYear
    ? bilingual('月数 ×12 换成年数,政策口径可能不同', 'Monthly × 12; the policy may define it otherwise')
    : bilingual('年数 ÷12 换成月数,政策口径可能不同', 'Yearly ÷ 12; the policy may define it otherwise');
  return { value, notes: [...step.notes, note], proposed: true };
}

function perCapita(step: Step, target: Target): Step | undefined {
  if (target.hints.perCapita !== true || /perCapita/i.test(target.concept)) return step;
  const size = Number(target.facts['person.householdSize']);
  if (!/householdIncome|financialAssets/.test(target.concept) || !Number.isInteger(size) || size < 1) return undefined;
  const note = bilingual(`总额 ÷ 家庭人口 ${size}`, `Total ÷ household size ${size}`);
  return { value: scale(step.value, 1, size, 2), notes: [note], proposed: true };
}
