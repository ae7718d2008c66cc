import { assistanceType } from './assistanceType.ts';
import { degree } from './degree.ts';
import { difficultyType } from './difficultyType.ts';
import { disabilityLevel } from './disabilityLevel.ts';
import { disabilityType } from './disabilityType.ts';
import { economicType } from './economicType.ts';
import { education } from './education.ts';
import { employmentStatus } from './employmentStatus.ts';
import { ethnicity } from './ethnicity.ts';
import { evidenceGrade } from './evidenceGrade.ts';
import { health } from './health.ts';
import { houseSafety } from './houseSafety.ts';
import { hukouType } from './hukouType.ts';
import { hukouTypeCardApp } from './hukouTypeCardApp.ts';
import { hukouTypeDongguan } from './hukouTypeDongguan.ts';
import { hukouTypeGuangzhou } from './hukouTypeGuangzhou.ts';
import { hukouTypeGuiyangSchool } from './hukouTypeGuiyangSchool.ts';
import { hukouTypeShenzhen } from './hukouTypeShenzhen.ts';
import { hukouTypeZhejiang } from './hukouTypeZhejiang.ts';
import { identityLevel } from './identityLevel.ts';
import { idTypeResidentCard } from './idTypeResidentCard.ts';
import { idTypeTax } from './idTypeTax.ts';
import { insuredCategory } from './insuredCategory.ts';
import { maritalStatus } from './maritalStatus.ts';
import { militaryBranch } from './militaryBranch.ts';
import { monitoringType } from './monitoringType.ts';
import { partyMemberType } from './partyMemberType.ts';
import { politicalStatus } from './politicalStatus.ts';
import { regionBands } from './regionBands.ts';
import { registrationStatus } from './registrationStatus.ts';
import { relationToHead } from './relationToHead.ts';
import { residenceMatchesHukou } from './residenceMatchesHukou.ts';
import { residenceReason } from './residenceReason.ts';
import { selfCare } from './selfCare.ts';
import { sex } from './sex.ts';
import { skillLevel } from './skillLevel.ts';
import { subordination } from './subordination.ts';
import { subsidySeason } from './subsidySeason.ts';
import { usccPrefix } from './usccPrefix.ts';

/** Every code list of the catalogue by its id: what a `code` concept's canonical value is taken from. */
export const CODE_TABLES = Object.freeze({
  sex,
  ethnicity,
  maritalStatus,
  politicalStatus,
  idTypeTax,
  idTypeResidentCard,
  hukouType,
  hukouTypeGuangzhou,
  hukouTypeDongguan,
  hukouTypeShenzhen,
  hukouTypeZhejiang,
  hukouTypeGuiyangSchool,
  hukouTypeCardApp,
  residenceMatchesHukou,
  residenceReason,
  regionBands,
  relationToHead,
  education,
  degree,
  employmentStatus,
  skillLevel,
  insuredCategory,
  health,
  disabilityType,
  disabilityLevel,
  selfCare,
  assistanceType,
  difficultyType,
  houseSafety,
  monitoringType,
  partyMemberType,
  militaryBranch,
  subsidySeason,
  usccPrefix,
  economicType,
  registrationStatus,
  subordination,
  evidenceGrade,
  identityLevel,
});

export type CodeTableId = keyof typeof CODE_TABLES;
