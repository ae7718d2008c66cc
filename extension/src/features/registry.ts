import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';
import { startDossiersInBackground } from './dossiers/background.ts';
import { startFillInBackground } from './fill/background.ts';

export type FeatureId = 'sign-in' | 'dossiers' | 'fill' | 'teach' | 'settings';

/** One thing the clerk can do. Its screens are wired in Panel.vue; what runs without a panel is started from here. */
export interface Feature {
  readonly name: Bilingual;
  readonly startInBackground?: () => void;
}

/** Every feature, in the order in which it starts. */
export const FEATURES: Readonly<Record<FeatureId, Feature>> = Object.freeze({
  'sign-in': { name: bilingual('登录', 'Sign in') },
  dossiers: { name: bilingual('办件资料', 'Dossiers'), startInBackground: startDossiersInBackground },
  fill: { name: bilingual('识别填写', 'Recognise and fill'), startInBackground: startFillInBackground },
  teach: { name: bilingual('教通办认字段', 'Teach a field') },
  settings: { name: bilingual('设置', 'Settings') },
});

/** One feature that fails to start must not keep the others from starting. */
export function startInBackground(): void {
  for (const { startInBackground: start } of Object.values(FEATURES)) {
    try {
      start?.();
    } catch (error) {
      // Like reportError, which is younger than the browser floor.
      setTimeout(() => {
        throw error;
      });
    }
  }
}
