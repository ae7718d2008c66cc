import { bilingual } from '../catalogue/bilingual.ts';
import { collectEach } from './collect-each.ts';
import type { LabelMatch } from './match-label.ts';
import type { PageForm } from './page-form.ts';
import type { ReadField } from './read-form.ts';
import type { Evidence, Reason, Recogniser } from './recogniser.ts';
import { subjectsOf } from './subject.ts';
import { underSubject } from './under-subject.ts';

/** Facts of a person that a form about an organisation asks of somebody, without saying of whom. */
const PERSONAL =
  /\.(?:name|idNumber|sex|birthDate|education|ethnicity|age|maritalStatus|politicalStatus|jobTitle|idType|photo)$/;

/** Everything under 股东信息 or 审核人 is somebody's whom no dossier holds. */
const leaveAlone = (matches: readonly LabelMatch[], reason: Reason): readonly Evidence[] => [
  { concept: 'none', weight: 3, reason },
  ...[...new Set(matches.map((match) => match.concept))].map((concept) => ({ concept, weight: -7, reason })),
];

/** 名称, 类型, 地址: of an organisation only where the form speaks of one. */
const loneOrganisationNames = (labels: ReadField['labels']): readonly Evidence[] =>
  labels
    .flatMap((label) => label.matches)
    .filter((match) => match.concept.startsWith('org.') && (match.weight < 3 || match.concept === 'org.name'))
    .map(({ concept }) => ({
      concept,
      weight: -1.5,
      reason: { source: 'section', text: bilingual('不是单位信息', 'not about an organisation') },
    }));

const WORKPLACE = /工作|就业|就职|任职|供职|现在|从业|务工/;
/** 人员姓名 under 法人代表: a word for anybody does not say who. */
const ANYBODY = /^(?:人员|用户|成员|对象|人口|同志|个人|联系)/;

const saysWhose = ({ named, subject }: LabelMatch, core: string | undefined): boolean =>
  named && !(subject === 'self' && ANYBODY.test(core ?? ''));

const collect = (form: PageForm, { field, labels, main }: ReadField): readonly Evidence[] => {
  const { subject, reason } = subjectsOf(form).get(field.key) ?? {};
  if (!subject || !reason || subject === 'self' || subject === 'person') return loneOrganisationNames(labels);
  const evidence: Evidence[] = [];
  if (subject === 'other')
    return leaveAlone(
      labels.flatMap((label) => label.matches),
      reason,
    );
  for (const match of (main ?? labels[0])?.matches ?? []) {
    if (saysWhose(match, (main ?? labels[0])?.normalised.core) && !(subject === 'org' || subject === 'emergency'))
      continue;
    // 单位证件号 is the number of a licence; only 身份证号 can be its representative's.
    if (subject === 'org' && match.concept === 'person.idNumber' && !/身份/.test(match.alias)) {
      evidence.push(
        { concept: match.concept, weight: -match.weight * 0.95, reason },
        { concept: 'none', weight: 1.5, reason },
      );
      continue;
    }
    // 工作单位 is where a person works, whatever else is asked about that unit.
    if (subject === 'org' && match.concept === 'person.employer' && WORKPLACE.test(match.alias)) continue;
    const concept = underSubject(match.concept, subject);
    if (concept === match.concept) {
      // A weak name that fits the section it stands in: 名称 under 企业信息.
      if (subject === 'org' && match.kind === 'exact' && match.weight < 3)
        evidence.push({ concept, weight: 2.2, reason });
      continue;
    }
    if (match.named && match.subject !== 'self' && concept === undefined) continue;
    evidence.push({ concept: match.concept, weight: -match.weight * 0.95, reason });
    if (concept)
      evidence.push({ concept, weight: Math.min(match.weight + (match.weight < 3 ? 1.5 : 0), 5) * 0.94, reason });
    else if (!PERSONAL.test(match.concept) && reason.source === 'section' && subject === 'org')
      evidence.push({ concept: match.concept, weight: match.weight * 0.45, reason });
    else evidence.push({ concept: 'none', weight: 1.5, reason });
  }
  return evidence;
};

/** Headings, neighbours and the kind of form say whose value an unqualified label asks for (D20). */
export const section: Recogniser = {
  id: 'section',
  collect: (form) => collectEach(form, (read) => collect(form, read)),
};
