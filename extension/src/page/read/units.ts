/** Words that stand behind a box and belong to it: units, and the parts of a place or a date. */
const UNIT =
  '[千百十万亿]?(?:元整?|角|分|㎡|m²|平方米|平方|平米|公顷|亩|顷|人次?|口|户|周岁|岁|年|月|日|天|个月|小时|时|分钟|次|%|％|‰|公斤|千克|kg|斤|克|吨|厘米|cm|公分|毫米|mm|米|m|公里|km|mmHg|头|只|羽|棵|株|台|辆|套|间|层|份|张|件|级|度)';
const MEASURE = new RegExp(`^[（(]?${UNIT}(?:[/·每]${UNIT}){0,2}[)）]?$`, 'i');
const PLACE =
  /^[（(]?(?:省|自治区|直辖市|市|州|盟|地区|县|区|旗|乡|镇|街道|村|社区|居委会|组|号|栋|幢|单元|室)(?:[（(/、][省市州盟县区旗乡镇街道村社居组]+[)）]?)?[)）]?$/;

export const isMeasure = (text: string): boolean => MEASURE.test(text.replace(/\s/g, ''));
export const isPlaceWord = (text: string): boolean => PLACE.test(text.replace(/\s/g, ''));
export const isSuffix = (text: string): boolean => isMeasure(text) || isPlaceWord(text);

/** The suffix at the start of a text between two boxes, and what is left for the box behind it. */
export function splitSuffix(text: string): { readonly suffix?: string; readonly rest: string } {
  const first = /^[^\s,，;；、。]+/.exec(text)?.[0] ?? '';
  if (!isSuffix(first)) return { rest: text };
  return { suffix: first, rest: text.slice(first.length).replace(/^[\s,，;；、。]+/, '') };
}
