import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import type { PlanLine } from '@tongban/shared/dossier/fill-plan';

/** What the clerk is told after a correction: what it does now, on this line. */
export function lessonWords(line: PlanLine | undefined, forgotten: boolean): Bilingual {
  if (forgotten) return bilingual('已忘掉,这个字段重新由通办识别。', 'Forgotten: Tongban recognises this field again.');
  const asked = line?.holds.some((hold) => hold === 'ambiguous-subject' || hold === 'below-threshold') === true;
  if (asked)
    return bilingual(
      '已记住。但本页分不清是哪一个字段或哪一个人,每次会请您确认。',
      'Remembered. This page does not tell the fields or people apart, so you will be asked each time.',
    );
  return bilingual(
    '已记住,本门户的同名字段都按此处理。',
    'Remembered: fields of this name on this portal are treated alike.',
  );
}
