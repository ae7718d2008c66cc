/** One choice of this portal: the value it posts and stores, and the words it shows. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

const choices = (pairs: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.freeze(Object.entries(pairs).map(([value, text]) => ({ value, text })));

/** The portal's own code lists. Yes is 1 and no is 2 here; the disability types carry a leading zero. */
export const OPTIONS = Object.freeze({
  sex: choices({ 1: '男', 2: '女' }),
  yesNo: choices({ 1: '是', 2: '否' }),
  disabilityType: [
    { value: '01', text: '视力残疾' },
    { value: '02', text: '听力残疾' },
    { value: '03', text: '言语残疾' },
    { value: '04', text: '肢体残疾' },
    { value: '05', text: '智力残疾' },
    { value: '06', text: '精神残疾' },
    { value: '07', text: '多重残疾' },
  ],
  disabilityLevel: choices({ 1: '一级', 2: '二级', 3: '三级', 4: '四级' }),
  lowIncomeType: choices({ 1: '城市低保', 2: '农村低保' }),
  allowance: choices({ shbt: '困难生活补贴', hlbt: '重度护理补贴' }),
} satisfies Record<string, readonly Choice[]>);

/** The words of a stored value, or the value itself when it is not on the list. */
export function wordsOf(list: readonly Choice[], value: string): string {
  return list.find((choice) => choice.value === value)?.text ?? value;
}
