import type { QualifiedId } from '../../catalogue/concept.ts';
import { kindOf } from '../fact-kind.ts';
import { ORG_TITLE } from '../organisation-form.ts';
import type { PageForm } from '../page-form.ts';
import { bestMatch, names, readForm } from '../read-form.ts';
import { partOf } from '../region-parts.ts';
import type { Tally } from './tally.ts';

/** What a form is like as a whole, as far as one field's answer depends on it. */
export interface FormFacts {
  /** Share of the labelled fields whose label plainly names a concept, 0…1: low on forms about goods, contracts, devices. */
  readonly knownShare: number;
  readonly ofOrganisation: boolean;
  /** The title speaks of an organisation, and no field asks for a person's own name or number. */
  readonly titledOrganisation: boolean;
  /** A field asks for a person's own name or number. */
  readonly personNamed: boolean;
  /** The page is about things: vehicles, devices, contracts, cases. People in it are parties to them. */
  readonly ofThings: boolean;
  /** Shares of the three fields before and after that plainly ask about a person, an organisation, or nothing known. */
  near(at: number): Surroundings;
  /** A field right beside it names a part of a place: 省, 市, 县 one after the other. */
  besidePlace(at: number): boolean;
  /** 1 when the field's name is known as another kind of fact than this concept. */
  wireElsewhere(key: string, concept: QualifiedId): number;
}

export interface Surroundings {
  readonly person: number;
  readonly organisation: number;
  readonly unknown: number;
}

const REACH = 3;
const THINGS =
  /车辆|设备|资产|商品|产品|合同|协议|项目|工程|订单|房屋|房产|案件|事故|活动|会议|课程|岗位|职位|物资|药品|文件|通知|公告|视频|监控|门店|仓库|库存|采购|报价|发票|设施|场地|景区|角色|部门|菜单|任务|巡查|检查|隐患|记录/;
const OF_PERSON = /^(?:person|head|spouse|guardian|child|father|mother|household)\./;
const SURE = 4;
const ORGANISATION = /^org\.(?:name|uscc|type|legalRep|businessScope|industry|registeredCapital|establishedDate)$/;

export const formFacts = (form: PageForm, tallies: ReadonlyMap<string, readonly Tally[]>): FormFacts => {
  const fields = readForm(form);
  const labelled = fields.filter((read) => read.labels.length > 0);
  const sure = labelled.filter((read) => (bestMatch(read)?.weight ?? 0) >= SURE);
  const organisation = sure.filter((read) => ORGANISATION.test(bestMatch(read)?.concept ?? '')).length;
  const wired = new Map<string, ReadonlySet<string>>();
  for (const [key, answers] of tallies) {
    const kinds = answers
      .filter(({ bySignal }) => (bySignal['wire-name'] ?? 0) > 1)
      .map(({ concept }) => kindOf(concept));
    if (kinds.length > 0) wired.set(key, new Set(kinds));
  }
  const kinds = fields.map((read): keyof Surroundings | undefined => {
    const match = bestMatch(read);
    if (!match || match.weight < SURE) return read.labels.length > 0 && !match ? 'unknown' : undefined;
    return OF_PERSON.test(match.concept) ? 'person' : match.concept.startsWith('org.') ? 'organisation' : undefined;
  });
  const near = (at: number): Surroundings => {
    const counts = { person: 0, organisation: 0, unknown: 0 };
    for (let step = Math.max(0, at - REACH); step <= Math.min(fields.length - 1, at + REACH); step++) {
      const kind = kinds[step];
      if (step !== at && kind) counts[kind] += 1 / (2 * REACH);
    }
    return counts;
  };
  const places = fields.map(({ labels }) =>
    labels.some(
      ({ matches, normalised }) =>
        partOf(normalised.core) !== undefined || matches.some(({ concept }) => /^region\.|Region$/.test(concept)),
    ),
  );
  const personNamed = fields.some((read) => names(read, /^person\.(?:name|idNumber)$/));
  return {
    near,
    besidePlace: (at) => Boolean(places[at - 1] || places[at + 1]),
    ofThings: THINGS.test(form.title),
    // Two more fields of unknown kind keep a form of one field from being sure of itself.
    knownShare: sure.length / (labelled.length + 2),
    ofOrganisation: organisation >= 2,
    personNamed,
    titledOrganisation: ORG_TITLE.test(form.title) && !personNamed,
    wireElsewhere: (key, concept) => {
      const kinds = wired.get(key);
      return kinds && !kinds.has(kindOf(concept)) ? 1 : 0;
    },
  };
};
