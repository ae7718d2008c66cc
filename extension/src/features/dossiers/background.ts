import { everyMinutes } from '../../platform/invocations.ts';
import { announce } from '../../platform/messages.ts';
import { openVaultDatabase } from './vault/database.ts';
import { destroyExpired } from './vault/expiry.ts';

const EXPIRY_MINUTES = 5;

async function expire(): Promise<void> {
  const database = await openVaultDatabase();
  try {
    const gone = await destroyExpired(database, new Date());
    if (gone.length > 0) await announce({ type: 'panel.wake' });
  } finally {
    database.close();
  }
}

/** Time to live is kept whether or not the panel is ever opened again. */
export function startDossiersInBackground(): void {
  everyMinutes('expire-dossiers', EXPIRY_MINUTES, () => void expire());
}
