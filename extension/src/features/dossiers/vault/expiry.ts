import type { VaultDatabase } from './database.ts';
import type { DeletionRecord, RecordType } from './record.ts';

/**
 * Destroys every record of this workstation whose time is up, whoever it belongs to, with its wrapped key; a deletion
 * record without values remains. Needs no key, so the alarm runs it while nobody is signed in. Returns the ids destroyed.
 */
export async function destroyExpired(database: VaultDatabase, now: Date): Promise<string[]> {
  const transaction = database.transaction(['records', 'deletions'], 'readwrite');
  const due = transaction.objectStore('records').index('expiresAt');
  const gone: string[] = [];
  for await (const cursor of due.iterate(IDBKeyRange.upperBound(now.toISOString()))) {
    const { vaultId, id, type } = cursor.value;
    await transaction.objectStore('deletions').add({ vaultId, id, type, why: 'expired', at: now.toISOString() });
    await cursor.delete();
    gone.push(id);
  }
  await transaction.done;
  return gone;
}

/** Destroys one record on the clerk's word. */
export async function destroy(
  database: VaultDatabase,
  target: { readonly vaultId: string; readonly type: RecordType; readonly id: string },
  now: Date,
): Promise<void> {
  const transaction = database.transaction(['records', 'deletions'], 'readwrite');
  const key: [string, string] = [target.type, target.id];
  const found = await transaction.objectStore('records').get(key);
  if (found?.vaultId === target.vaultId) {
    const { vaultId, id, type } = found;
    const record: DeletionRecord = { vaultId, id, type, why: 'deleted', at: now.toISOString() };
    await transaction.objectStore('records').delete(key);
    await transaction.objectStore('deletions').add(record);
  }
  await transaction.done;
}
