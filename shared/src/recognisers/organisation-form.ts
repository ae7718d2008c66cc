import { bestMatch, type ReadField } from './read-form.ts';

const ORG_FACTS =
  /^org\.(?:name|uscc|type|economicType|legalRep|businessScope|industry|registeredCapital|establishedDate|licenseNo|registeredAddress|operatingPeriod|employeeCount|registrationStatus)$/;
const PERSON_FACTS =
  /^person\.(?:name|sex|birthDate|ethnicity|idNumber|maritalStatus|education|politicalStatus|nativePlace|age|relationToHead|hukouType)$/;
const HEAD_FACTS = /^head\.(?:name|idNumber)$/;
/** Words of a title that speak of an organisation. */
export const ORG_TITLE =
  /企业|单位|公司|商户|个体|机构|场所|店铺|法人|经营|供应商|客户|厂商|厂家|学校|幼儿园|医院|协会|商会|基金会|社团|社会组织|合作社|养殖场|加工厂|门店|商家|经销商|服务商|承包商|开发商/;

/** Below this a label is too weak to tell what a form is about. */
const SURE = 4;
/** A part of a form with fewer fields says too little by itself. */
const OWN_MIND = 4;

/** True when the fields are those of an organisation rather than of a person. */
const speaksOfOrganisation = (fields: readonly ReadField[], heading: string): boolean => {
  let org = 0;
  let person = 0;
  for (const read of fields) {
    const match = bestMatch(read);
    if (!match || match.weight < SURE) continue;
    if (ORG_FACTS.test(match.concept)) org += 1;
    if (HEAD_FACTS.test(match.concept)) person += 0.7;
    // The legal representative's number is asked without saying whose.
    if (PERSON_FACTS.test(match.concept) && !match.named) person += match.concept === 'person.idNumber' ? 0.5 : 1;
  }
  const titled = ORG_TITLE.test(heading);
  return (org >= 2 && org > person) || (org >= 1 && person < 1 && titled);
};

/** The sections of a form (by key) in which an unqualified 电话 or 地址 is the organisation's. */
export const organisationSections = (
  groups: ReadonlyMap<string, readonly ReadField[]>,
  title: string,
): ReadonlySet<string> => {
  const whole = speaksOfOrganisation([...groups.values()].flat(), title);
  const sections = new Set<string>();
  for (const [key, fields] of groups) {
    const own =
      fields.length < OWN_MIND
        ? whole
        : speaksOfOrganisation(fields, title + key) ||
          (whole && !fields.some((read) => PERSON_FACTS.test(bestMatch(read)?.concept ?? '')));
    if (own) sections.add(key);
  }
  return sections;
};
