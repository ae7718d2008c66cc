import { type Adapter, type AdapterFactory, type AdapterPayload, errors } from 'oidc-provider';
import type { Payload, ShortLived } from '../store/store.ts';
import { noteRequest, overlapsRedemption } from './request-clock.ts';
import { sessionAdapter } from './session-adapter.ts';

/** Where OIDC clients come from: the portals of the ledger, see `store/portal-clients.ts`. */
export interface ClientSource {
  find(clientId: string): Promise<Payload | undefined>;
}

/** How long something lives whose expiry the library does not say; none of the models in use is such. */
const DEFAULT_TTL_SECONDS = 86_400;

/**
 * oidc-provider's storage on a ShortLived, correct under concurrency (identity.md §6.2): sessions merge (P1), `consume` is
 * a compare-and-set (P2), a `jti` is taken once (P3), clients come from the ledger.
 */
export function createAdapterFactory(
  shortLived: Pick<ShortLived, 'artefacts' | 'sessions'>,
  clients: ClientSource,
): AdapterFactory {
  return (model) => {
    if (model === 'Client') return clientAdapter(clients);
    if (model === 'Session') return sessionAdapter(shortLived.sessions);
    return artefactAdapter(model, shortLived.artefacts);
  };
}

function artefactAdapter(model: string, artefacts: ShortLived['artefacts']): Adapter {
  return {
    async upsert(id, payload, expiresIn) {
      const ttl = Math.max(1, Math.ceil(expiresIn ?? DEFAULT_TTL_SECONDS));
      if (model !== 'ReplayDetection') return artefacts.upsert(model, id, withoutIds(payload), ttl);
      // The library looks first and writes then; of two at once the second finds the place taken here (P3).
      if (!(await artefacts.insert(model, id, withoutIds(payload), ttl))) {
        throw new errors.InvalidRequest('the jti was used already');
      }
    },
    async find(id) {
      noteRequest();
      const payload = await artefacts.find(model, id);
      if (!payload) return undefined;
      // Used by a request that ran while this one did: the same double submit that loses the compare-and-set below.
      // Only a replay that began later is a theft to the library, which then revokes the family.
      if (overlapsRedemption(payload.consumed)) throw alreadyUsed(model);
      return { ...payload, jti: id };
    },
    findByUid: () => Promise.resolve(undefined),
    async findByUserCode(userCode) {
      const found = await artefacts.findByUserCode(userCode);
      return found && { ...found.payload, jti: found.id };
    },
    async consume(id) {
      // `missing`: revoked or run out since the library looked.
      if ((await artefacts.consume(model, id)) !== 'consumed') throw alreadyUsed(model);
    },
    destroy: (id) => artefacts.destroy(model, id),
    revokeByGrantId: (grantId) => artefacts.revokeByGrantId(grantId),
  };
}

function clientAdapter(clients: ClientSource): Adapter {
  const readOnly = (): Promise<never> => Promise.reject(new Error('clients are written through the ledger'));
  return {
    async find(id) {
      noteRequest();
      return clients.find(id);
    },
    upsert: readOnly,
    destroy: readOnly,
    consume: readOnly,
    revokeByGrantId: readOnly,
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
  };
}

/** Neither its own id nor, in an interaction, the session's cookie value, which the library notes and never reads. */
function withoutIds({ jti: _id, ...payload }: AdapterPayload): Payload {
  if (!payload.session) return payload;
  const { cookie: _cookie, ...session } = payload.session;
  return { ...payload, session };
}

const alreadyUsed = (model: string): Error =>
  model === 'PushedAuthorizationRequest'
    ? new errors.InvalidRequestUri('request_uri is invalid, expired, or was already used')
    : new errors.InvalidGrant('already used');
