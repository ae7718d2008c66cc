import { jsonParam } from '../json-param.ts';
import type { Payload, Queryable } from '../store.ts';

/** A portal of the ledger. When it signs in through the hub, `id` is its OIDC client id. */
export interface PortalRow {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly owner: string;
  readonly origins: readonly string[];
  readonly startUrl: string;
  readonly signIn: 'oidc' | 'own';
  /** `statutory`: the clerk's duty is the ground, no question is asked. `explicit`: she is asked once. */
  readonly consent: 'statutory' | 'explicit';
  /** OIDC client metadata without `client_id` and `client_secret`; null exactly when `signIn` is `own`. */
  readonly client: Payload | null;
  /** `sealer.seal(secret, portalSecretAad(id))`; null for public clients. */
  readonly clientSecretSealed: string | null;
}

const COLUMNS = `id, name_zh as "nameZh", name_en as "nameEn", owner, origins, start_url as "startUrl",
  sign_in as "signIn", consent, client, client_secret_sealed as "clientSecretSealed"`;

/** What the sealed client secret of a portal is bound to. */
export const portalSecretAad = (id: string): readonly string[] => ['portals', id, 'client_secret'];

export async function upsertPortal(db: Queryable, portal: PortalRow): Promise<void> {
  await db.query(
    `insert into portals (id, name_zh, name_en, owner, origins, start_url, sign_in, consent, client, client_secret_sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10)
     on conflict (id) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, owner = excluded.owner,
       origins = excluded.origins, start_url = excluded.start_url, sign_in = excluded.sign_in,
       consent = excluded.consent, client = excluded.client, client_secret_sealed = excluded.client_secret_sealed,
       updated_at = now()`,
    [
      portal.id,
      portal.nameZh,
      portal.nameEn,
      portal.owner,
      [...portal.origins],
      portal.startUrl,
      portal.signIn,
      portal.consent,
      portal.client === null ? null : jsonParam(portal.client),
      portal.clientSecretSealed,
    ],
  );
}

export async function findPortal(db: Queryable, id: string): Promise<PortalRow | undefined> {
  const { rows } = await db.query<PortalRow>(`select ${COLUMNS} from portals where id = $1`, [id]);
  return rows[0];
}

export async function listPortals(db: Queryable): Promise<PortalRow[]> {
  const { rows } = await db.query<PortalRow>(`select ${COLUMNS} from portals order by id`);
  return rows;
}

export async function deletePortal(db: Queryable, id: string): Promise<void> {
  await db.query('delete from portals where id = $1', [id]);
}
