import { type Bilingual, bilingual } from '@tongban/shared/catalogue/bilingual';

const HOUR = 3_600_000;

/** How long a dossier still lives, in words. */
export function timeLeft(expiresAt: string, now: number): Bilingual {
  const left = Date.parse(expiresAt) - now;
  if (left <= 0) return bilingual('已到期', 'expired');
  if (left < HOUR) {
    const minutes = Math.max(1, Math.round(left / 60_000));
    return bilingual(`${minutes} 分钟后销毁`, `destroyed in ${minutes} min`);
  }
  const hours = Math.round(left / HOUR);
  if (hours < 48) return bilingual(`${hours} 小时后销毁`, `destroyed in ${hours} h`);
  const days = Math.round(hours / 24);
  return bilingual(`${days} 天后销毁`, `destroyed in ${days} days`);
}
