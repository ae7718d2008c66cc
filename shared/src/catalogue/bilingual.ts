/** A sentence a person reads: zh-CN first, English second. The interface picks one by locale. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Bilingual;

/** Both languages at the place where the sentence is made, so neither can be forgotten. */
export const bilingual = (zh: string, en: string): Bilingual => ({ zh, en });
