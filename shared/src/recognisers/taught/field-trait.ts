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

/** The words of a text that a rule may keep. */
type Read = (text: string) => string;

/** 联系电话(单位) is another field than 联系电话(本人): what stands in brackets and names something counts. */
const readerOf = (known: readonly string[]): Read => {
  const values = known.map((value) => value.toLowerCase());
  const memo = new Map<string, string>();
  return (text) => {
    let words = memo.get(text);
    if (words === undefined) {
      const { core, full } = normaliseLabel(text.slice(0, MAX_READ));
      words = safeWords((full ?? core).toLowerCase(), values);
      memo.set(text, words);
    }
    return words;
  };
};

const firstSaying = (texts: readonly string[], read: Read): string => texts.map(read).find(saysSomething) ?? '';

function hintOf({ labels, placeholder }: PageField, read: Read): string {
  const texts = labels.filter(({ source }) => source === 'placeholder').map(({ text }) => text);
  return firstSaying(placeholder === undefined ? texts : [...texts, placeholder], read);
}

function labelOf(field: PageField, read: Read): string {
  const main = field.labels.filter(({ source }) => !NOT_MAIN.has(source)).map(({ text }) => text);
  const rest = LAST_RESORT.flatMap((wanted) => field.labels.filter(({ source }) => source === wanted)).map(
    ({ text }) => text,
  );
  return firstSaying(main, read) || firstSaying(rest, read) || hintOf(field, read);
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

interface Known {
  readonly values: string;
  readonly reader: TraitReader;
}
/** A form is asked several times for one preview, and the answers hold as long as it is the same form. */
const cache = new WeakMap<PageForm, Known>();

/** @param known values of the resident at hand that may stand in a label or heading of this page */
export function readTraits(form: PageForm, known: readonly string[] = []): TraitReader {
  const values = known.join('\n');
  const before = cache.get(form);
  if (before?.values === values) return before.reader;
  const reader = newReader(form, readerOf(known));
  cache.set(form, { values, reader });
  return reader;
}

function newReader(form: PageForm, read: Read): TraitReader {
  const titles = formTitles(form);
  const bare = (field: PageField): FieldTrait => {
    const [nearest] = field.section;
    return {
      label: labelOf(field, read),
      hint: '',
      container: nearest === undefined || titles.has(nearest) ? '' : read(nearest),
      rows: field.row !== undefined,
      family: familyOf(field.widget),
    };
  };
  const traits = form.fields.map((field) => ({ field, trait: bare(field) }));
  const place = ({ row }: PageField, { label, container, family }: FieldTrait): string =>
    [label, container, family, row?.group, row?.index].join('\n');
  const beside = new Map<string, number>();
  for (const { field, trait } of traits) {
    const at = place(field, trait);
    beside.set(at, (beside.get(at) ?? 0) + 1);
  }
  const full = new Map(
    traits.map(({ field, trait }) => {
      const hint = (beside.get(place(field, trait)) ?? 0) > 1 ? hintOf(field, read) : '';
      return [field, hint === trait.label ? trait : { ...trait, hint }] as const;
    }),
  );
  return { traitOf: (field) => full.get(field) ?? bare(field) };
}
