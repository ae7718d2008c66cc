import { normaliseLabel } from '../normalise-label.ts';
import type { LabelSource, PageField, PageForm } from '../page-form.ts';
import type { FieldTrait } from './rule.ts';
import { safeWords, saysSomething } from './safe-words.ts';
import { familyOf } from './widget-family.ts';

/** Sources that are not words for a person, or only a hint inside the box. */
const NOT_MAIN: ReadonlySet<LabelSource> = new Set(['name', 'id', 'placeholder', 'title']);
const LAST_RESORT: readonly LabelSource[] = ['placeholder', 'title'];
/** Read no further than this: the rest is an explanation. */
const MAX_READ = 120;

/** 联系电话(单位) is another field than 联系电话(本人): what stands in brackets and names something counts. */
const coreOf = (text: string, known: readonly string[]): string => {
  const { core, full } = normaliseLabel(text.slice(0, MAX_READ));
  return safeWords((full ?? core).toLowerCase(), known);
};

const firstSaying = (texts: readonly string[], known: readonly string[]): string => {
  for (const text of texts) {
    const core = coreOf(text, known);
    if (saysSomething(core)) return core;
  }
  return '';
};

function hintOf({ labels, placeholder }: PageField, known: readonly string[]): string {
  const texts = labels.filter(({ source }) => source === 'placeholder').map(({ text }) => text);
  return firstSaying(placeholder === undefined ? texts : [...texts, placeholder], known);
}

function labelOf(field: PageField, known: readonly string[]): string {
  const main = field.labels.filter(({ source }) => !NOT_MAIN.has(source)).map(({ text }) => text);
  const rest = LAST_RESORT.flatMap((wanted) => field.labels.filter(({ source }) => source === wanted)).map(
    ({ text }) => text,
  );
  return firstSaying(main, known) || firstSaying(rest, known) || hintOf(field, known);
}

/** Ends of a title that says what is applied for, not whose part of the form it is. */
const TITLE = /(?:申请|审批|登记|备案|申报|采集|办理|审核|确认|认定|服务)(?:审批|登记|备案|信息|业务)?[表单书]?$/;
/** A title that names somebody decides whose phone it is, and stays. */
const SUBJECT =
  /本人|申请人|户主|配偶|丈夫|妻|夫|男方|女方|父|母|子女|孩|儿童|监护|护理|照料|代办|代理|受托|委托|联系人|法人|法定代表|负责人|经营|经办|填表|采集人|网格|成员|家属|亲属|赡养|抚养|扶养|企业|单位|公司|机构|组织|学校|房东|出租|承租|被|死者|逝者|新生儿/;

/** Titles of a whole form: every field that has a heading at all has them, and they speak of the business only. */
const formTitles = ({ fields }: PageForm): ReadonlySet<string> => {
  const headed = fields.filter(({ section }) => section.length > 0);
  const [first] = headed;
  return new Set(
    (first?.section ?? []).filter((heading) => {
      const { core } = normaliseLabel(heading.slice(0, MAX_READ));
      return TITLE.test(core) && !SUBJECT.test(core) && headed.every(({ section }) => section.includes(heading));
    }),
  );
};

/** Reads the traits of a form's fields; ids, names, classes, order and values play no part. */
export interface TraitReader {
  readonly traitOf: (field: PageField) => FieldTrait;
}

/** @param known values of the resident at hand that may stand in a label or heading of this page */
export function readTraits(form: PageForm, known: readonly string[] = []): TraitReader {
  const titles = formTitles(form);
  const bare = (field: PageField): FieldTrait => {
    const [nearest] = field.section;
    return {
      label: labelOf(field, known),
      hint: '',
      container: nearest === undefined || titles.has(nearest) ? '' : coreOf(nearest, known),
      rows: field.row !== undefined,
      family: familyOf(field.widget),
    };
  };
  const traits = new Map(form.fields.map((field) => [field, bare(field)]));
  const place = (field: PageField, trait: FieldTrait): string =>
    JSON.stringify([trait.label, trait.container, trait.family, field.row ?? '']);
  const beside = new Map<string, number>();
  for (const [field, trait] of traits) beside.set(place(field, trait), (beside.get(place(field, trait)) ?? 0) + 1);
  const full = new Map(
    [...traits].map(([field, trait]) => {
      const alone = (beside.get(place(field, trait)) ?? 0) < 2;
      const hint = alone ? '' : hintOf(field, known);
      return [field, hint === trait.label ? trait : { ...trait, hint }] as const;
    }),
  );
  return { traitOf: (field) => full.get(field) ?? bare(field) };
}
