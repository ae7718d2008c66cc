import { canonicalId, conceptOf } from '@tongban/shared/catalogue/catalogue';
import type { QualifiedId } from '@tongban/shared/catalogue/concept';
import type { RoleId } from '@tongban/shared/catalogue/roles';

/** Whose value a concept asks for; undefined for concepts that take no role (of the household, an organisation, the case). */
export const roleOf = (id: QualifiedId): RoleId | undefined => {
  const resolved = conceptOf(id);
  if (resolved?.role !== undefined) return resolved.role;
  return resolved?.concept.id.startsWith('person.') ? 'person' : undefined;
};

/** The same concept asked of somebody else: `person.mobile` under `guardian` is `guardian.mobile`. */
export const underRole = (id: QualifiedId, role: RoleId): QualifiedId =>
  canonicalId(`${role}${id.slice(id.indexOf('.'))}`);
