import type { Bilingual, Locale } from '@tongban/shared/catalogue/bilingual';
import { ref, watch } from 'vue';
import { localItem } from '../../platform/storage-item.ts';

export type TextSize = 'normal' | 'large';

interface Settings {
  readonly locale: Locale;
  readonly textSize: TextSize;
}

const stored = localItem<Settings>('settings', {
  version: 1,
  fallback: { locale: 'zh', textSize: 'normal' },
  parse: (raw) => {
    const { locale, textSize } = (raw ?? {}) as Partial<Settings>;
    return { locale: locale === 'en' ? 'en' : 'zh', textSize: textSize === 'large' ? 'large' : 'normal' };
  },
});

export const locale = ref<Locale>('zh');
export const textSize = ref<TextSize>('normal');

/** The sentence in the clerk's language. Read inside a template or computed it follows the language switch. */
export const t = (text: Bilingual): string => text[locale.value];

/** Loads the settings and keeps `<html lang>` and the text size in step with them. */
export async function startSettings(): Promise<void> {
  const loaded = await stored.get();
  locale.value = loaded.locale;
  textSize.value = loaded.textSize;
  watch(
    [locale, textSize],
    () => {
      document.documentElement.lang = locale.value === 'zh' ? 'zh-CN' : 'en';
      document.documentElement.dataset.textSize = textSize.value;
      document.title = t({ zh: '通办', en: 'Tongban' });
      void stored.set({ locale: locale.value, textSize: textSize.value });
    },
    { immediate: true },
  );
}
