import type { Subject } from './cues/subjects.ts';
import { type LabelMatch, matchLabel } from './match-label.ts';
import type { NormalisedLabel } from './normalise-label.ts';
import { foldText } from './normalise-label.ts';
import { underSubject } from './under-subject.ts';

/** Nouns for a person and for an organisation end so: 承包人, 学员, 经营者; 供应商, 学校, 基金会, 养殖场. */
const PERSON = /(?:人|员|者|户|生|民|童|妇|工|师|客)$/;
const ORGANISATION = /(?:商|校|院|所|厂|社|店|会|场|站|园|企业|公司|单位|机构|中心|馆|客户|组织|主体|部门|团体|家)$/;
const SHORTEST = 2;
const LONGEST = 6;
/** Nouns of an organisation's facts; before them 客户 is a company, before 姓名 a person. */
const OF_ORGANISATION = /^(?:名称|全称|简称|编号|代码|地址|税号|类型|性质|规模|网址|官网|邮编)/;
/** Above this a label says by itself what it asks for. */
const PLAIN = 3;
const NAMES = 4.6;

/**
 * 承包人姓名 on the page 农场承包人信息: the party the page is about is the person of the record, whatever the page calls it. Reads
 * the label again without that word.
 */
export const matchUnderTitle = (label: NormalisedLabel, title: string): readonly LabelMatch[] => {
  const matches = matchLabel(label);
  if (title === '') return matches;
  const page = foldText(title);
  const { core } = label;
  // 学校名称 on a page about schools is the name of the record, not where somebody studies.
  const [, body] = /^(.+)名称$/.exec(core) ?? [];
  if (body && ORGANISATION.test(body) && !PERSON.test(body) && page.includes(body))
    return [{ concept: 'org.name', kind: 'exact', weight: NAMES, alias: core, named: true, subject: 'org' }];
  if (matches.some(({ kind, weight }) => kind === 'exact' && weight > PLAIN)) return matches;
  for (let length = Math.min(LONGEST, core.length - 1); length >= SHORTEST; length--) {
    const party = core.slice(0, length);
    const rest = core.slice(length);
    if (!page.includes(party)) continue;
    const organisation = ORGANISATION.test(party) && (!PERSON.test(party) || OF_ORGANISATION.test(rest));
    if (!organisation && !PERSON.test(party)) continue;
    const subject: Subject = organisation ? 'org' : 'self';
    const read = matchLabel({ core: rest, variants: [], notes: label.notes, required: label.required });
    const found = read.flatMap((match): LabelMatch[] => {
      if (match.kind !== 'exact' || (match.named && !match.concept.startsWith(organisation ? 'org.' : 'person.')))
        return [];
      const concept = rest === '名称' && organisation ? 'org.name' : underSubject(match.concept, subject);
      return concept === undefined
        ? []
        : [{ ...match, concept, weight: Math.max(match.weight, PLAIN) * 0.94, named: true }];
    });
    if (found.length > 0) return found;
  }
  return matches;
};
