import { canonicalId } from '../catalogue/catalogue.ts';
import type { QualifiedId } from '../catalogue/concept.ts';
import type { Subject } from './cues/subjects.ts';
import { asRole } from './lexicon.ts';

/** What `person.*` and generic concepts become under a subject that the catalogue names by concepts of its own. */
const RENAMED: Readonly<Partial<Record<Subject, Readonly<Record<string, QualifiedId>>>>> = Object.freeze({
  org: {
    'person.mobile': 'org.phone',
    'person.phone': 'org.phone',
    'person.email': 'org.email',
    'person.postcode': 'org.postcode',
    'person.bankName': 'org.bankName',
    'person.bankAccount': 'org.bankAccount',
    'person.mailingAddress': 'org.address',
    'person.residenceAddress': 'org.address',
    'person.workPlace': 'org.address',
    'person.employer': 'org.name',
    'person.idNumber': 'org.legalRepIdNumber',
    'person.residenceRegion': 'org.registeredRegion',
    'contact.name': 'org.contactName',
    'contact.mobile': 'org.contactPhone',
    'contact.phone': 'org.contactPhone',
  },
  orgContact: {
    'person.name': 'org.contactName',
    'person.mobile': 'org.contactPhone',
    'person.phone': 'org.phone',
    'person.email': 'org.email',
  },
  emergency: {
    'person.name': 'person.emergencyContactName',
    'contact.name': 'person.emergencyContactName',
    'person.mobile': 'person.emergencyContactPhone',
    'person.phone': 'person.emergencyContactPhone',
    'contact.mobile': 'person.emergencyContactPhone',
    'person.relationToApplicant': 'person.emergencyContactRelation',
    'person.relationToHead': 'person.emergencyContactRelation',
  },
  landlord: { 'person.name': 'person.landlordName' },
  bankHolder: {
    'person.name': 'person.bankAccountName',
    'person.idNumber': 'person.bankAccountHolderIdNumber',
    'person.bankAccount': 'person.bankAccount',
    'person.bankName': 'person.bankName',
  },
});

/** Facts of the case that belong to nobody in particular: a role word before them changes nothing. */
const isPersonal = (id: QualifiedId): boolean => id.startsWith('person.');

/**
 * The id of a concept when the page says whose it is: `person.mobile` under the guardian is `guardian.mobile`, under the
 * organisation `org.phone`. Undefined when the dossier holds no such fact (a reviewer's name, a witness's number).
 */
export const underSubject = (id: QualifiedId, subject: Subject): QualifiedId | undefined => {
  if (subject === 'person' || subject === 'self') return id;
  if (id.startsWith('account.')) return id;
  const renamed = RENAMED[subject]?.[id];
  if (renamed) return renamed;
  if (subject === 'org') return id.startsWith('org.') ? id : isPersonal(id) ? undefined : id;
  if (subject === 'orgContact' || subject === 'emergency' || subject === 'landlord' || subject === 'bankHolder') {
    return id.startsWith('person.emergencyContact') || id === 'person.bankAccountName' ? id : undefined;
  }
  if (subject === 'other') return undefined;
  // 紧急联系人 under 联系人信息 is the person's emergency contact, not the contact's.
  if (id.startsWith('person.emergencyContact')) return id;
  const role = asRole(subject);
  if (!role || !isPersonal(id)) return id.startsWith('org.') ? undefined : id;
  return canonicalId(`${role}${id.slice('person'.length)}`);
};
