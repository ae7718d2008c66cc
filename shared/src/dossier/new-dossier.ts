import type { Dossier } from './dossier.ts';
import { expiryOf } from './time-to-live.ts';

export interface NewDossier {
  readonly id: string;
  readonly kind: Dossier['kind'];
  /** Id of the first member; organisations start without one. */
  readonly memberId: string;
  readonly now: Date;
  readonly ttlMs?: number;
}

/** An empty dossier. Its first person stands as the head until told otherwise. */
export function newDossier({ id, kind, memberId, now, ttlMs }: NewDossier): Dossier {
  const createdAt = now.toISOString();
  return {
    id,
    kind,
    facts: {},
    members: kind === 'organisation' ? [] : [{ id: memberId, relation: '01', facts: {} }],
    createdAt,
    updatedAt: createdAt,
    expiresAt: expiryOf(createdAt, ttlMs),
  };
}
