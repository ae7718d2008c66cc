import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../catalogue/catalogue.ts';
import { matchLabel } from './match-label.ts';
import { normaliseLabel } from './normalise-label.ts';

const top = (text: string): string | undefined =>
  [...matchLabel(normaliseLabel(text))].sort((a, b) => b.weight - a.weight)[0]?.concept;

describe('matchLabel', () => {
  it.each([
    ['老人姓名', 'person.name'],
    ['户主配偶姓名', 'spouse.name'],
    ['监护人', 'guardian.name'],
    ['委托代理人联系电话', 'agent.mobile'],
    ['联系电话（监护人）', 'guardian.mobile'],
    ['法人身份证号', 'org.legalRepIdNumber'],
    ['企业地址', 'org.address'],
    ['紧急联系人电话', 'person.emergencyContactPhone'],
    ['现住区划', 'person.residenceRegion'],
    ['现居地详细地址', 'person.residenceAddress'],
    ['电话/手机号码', 'person.mobile'],
    ['父亲工作单位', 'father.employer'],
  ])('%s is %s', (text, concept) => {
    expect(top(text)).toBe(concept);
  });

  it.each(['身份证照片', '审核人姓名', '姓名修改原因', '是否人户分离', '股东联系电话', '证件到期日期提醒'])(
    '%s is nothing it knows',
    (text) => {
      const matches = matchLabel(normaliseLabel(text));
      expect(Math.max(0, ...matches.map((match) => match.weight))).toBeLessThan(1.5);
    },
  );

  it('matches no concept by a label that the catalogue says only looks alike', () => {
    for (const concept of Object.values(CONCEPTS)) {
      for (const label of concept.notLabels ?? []) {
        const exact = matchLabel(normaliseLabel(label)).filter(
          (match) => match.alias === label && match.concept === concept.id,
        );
        expect(exact, `${label} for ${concept.id}`).toEqual([]);
      }
    }
  });

  it('trusts a name less the more of the label it does not understand', () => {
    const weight = (text: string): number => matchLabel(normaliseLabel(text))[0]?.weight ?? 0;
    expect(weight('联系电话')).toBeGreaterThan(weight('沟通联系电话'));
    expect(weight('沟通联系电话')).toBeGreaterThan(weight('技术方面沟通联系电话'));
  });
});
