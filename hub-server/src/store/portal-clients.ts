import type { Sealer } from '../keys/sealer.ts';
import { deletePortal, findPortal, type PortalRow, portalSecretAad, upsertPortal } from './queries/portals.ts';
import type { Database, Payload } from './store.ts';

/** How long a change made by another replica may stay unseen. */
const MAX_AGE_MS = 5_000;
/** Unknown ids are cached as well, so they must not grow without bound. */
const MAX_ENTRIES = 2_000;

export interface PortalClients {
  /** OIDC client metadata with `client_id` and, for confidential clients, `client_secret`. */
  find(clientId: string): Promise<Payload | undefined>;
  /** Writes a portal and forgets what was cached. The secret is sealed; `undefined` keeps the row's sealed one. */
  save(portal: PortalRow, clientSecret?: string): Promise<void>;
  remove(id: string): Promise<void>;
}

/**
 * The ledger's portals as OIDC clients. oidc-provider asks for the client on every request; it keeps parsed clients by the
 * hash of their metadata, so the same portal must always answer the same object in the same order.
 */
export function createPortalClients(
  database: Database,
  sealer: Sealer,
  now: () => number = () => performance.now(),
): PortalClients {
  const cache = new Map<string, { at: number; client: Promise<Payload | undefined> }>();

  const load = async (id: string): Promise<Payload | undefined> => {
    const portal = await findPortal(database, id);
    if (!portal?.client) return undefined;
    const secret = portal.clientSecretSealed;
    return {
      ...portal.client,
      client_id: id,
      ...(secret === null ? {} : { client_secret: Buffer.from(sealer.open(secret, portalSecretAad(id))).toString() }),
    };
  };

  return {
    find(clientId) {
      const cached = cache.get(clientId);
      if (cached && now() - cached.at < MAX_AGE_MS) return cached.client;
      const client = load(clientId);
      const entry = { at: now(), client };
      cache.delete(clientId);
      cache.set(clientId, entry);
      const [oldest] = cache.keys();
      if (cache.size > MAX_ENTRIES && oldest !== undefined) cache.delete(oldest);
      client.catch(() => cache.get(clientId) === entry && cache.delete(clientId));
      return client;
    },
    async save(portal, clientSecret) {
      const sealed =
        clientSecret === undefined ? portal.clientSecretSealed : sealer.seal(clientSecret, portalSecretAad(portal.id));
      await upsertPortal(database, { ...portal, clientSecretSealed: sealed });
      cache.delete(portal.id);
    },
    async remove(id) {
      await deletePortal(database, id);
      cache.delete(id);
    },
  };
}
