import { bilingual } from '../catalogue/bilingual.ts';
import { collectEach } from './collect-each.ts';
import { OTHER_MATTERS } from './cues/other-matters.ts';
import { isForbiddenLabel } from './lexicon.ts';
import type { PageForm } from './page-form.ts';
import { conceptsOf, names, type ReadField, readForm } from './read-form.ts';
import type { Evidence, Recogniser } from './recogniser.ts';
import { ENTRY_WORDS, isSearchField, speaksOfSearch } from './search-field.ts';
import { lastStep } from './split-identifier.ts';

/** Labels of what a clerk writes or attaches for this one case, and of what the system keeps for itself. */
const CASE_WORK =
  /备注|说明$|意见$|批示|审核|审批|复核|评审|核查|附件|材料$|扫描件|复印件|截图|签名|签字|盖章|证明$|排序|序号|顺序号|关键字|关键词|搜索|检索|筛选|同意|承诺|已阅读|记住|创建|更新时间|修改时间|删除|启用|停用|经度|纬度|坐标|上传|二维码|流水号|标签$|颜色|图标|链接|网址|版本|权限|角色|菜单|租户/;
const UNKNOWN_YES_NO = /^(?:是否|有无|是不是|能否|可否)/;
const STATISTICS = /统计|汇总|报表|月报|年报|台账数据/;
const COUNTS = /(?:数|人数|户数|数量|率|占比|合计|总计|小计)%?$/;

/** Above this a label plainly names a concept, and the cues below have nothing to say. */
const PLAIN = 4;

const none = (weight: number, zh: string, en: string): Evidence => ({
  concept: 'none',
  weight,
  reason: { source: 'form-item', text: bilingual(zh, en) },
});

const SIGN_IN = /登[录陆](?!人|时间)|sign ?in|log ?in|(?:修改|重置|找回|忘记)密码/i;
/** More fields than these and a password box make an account for somebody who is entered, not a sign-in. */
const SIGN_IN_FIELDS = 4;

/** A form that lets the clerk in, changes her password or sends her a code: the numbers asked for are hers. */
const isSignIn = (form: PageForm): boolean => {
  if (/注册|登记|申请|申报|新增|录入/.test(form.title)) return false;
  const account = /account\.(?:password|smsCode|captcha)$/;
  return (
    (SIGN_IN.test(form.title) || form.fields.length <= SIGN_IN_FIELDS) &&
    readForm(form).some((read) => read.field.widget === 'password' || names(read, account))
  );
};

const formKind = (form: PageForm): { search: boolean; statistics: boolean; signIn: boolean } => {
  const heading = [form.title, ...form.headings].join(' ');
  return {
    signIn: isSignIn(form),
    search: speaksOfSearch(form.title, heading),
    statistics: STATISTICS.test(form.title) && !ENTRY_WORDS.test(form.title),
  };
};

/** Both sides of a card, and scans of whole documents: not a portrait. */
const CARD_SIDES = /正面|反面|背面|国徽|人像面|身份证|户口|银行卡|结婚证|现场|全家|合影|房屋/;

const collect = (read: ReadField, kind: ReturnType<typeof formKind>): readonly Evidence[] => {
  const { field, labels, main } = read;
  const evidence: Evidence[] = [];
  const label = main ?? labels[0];
  const core = label?.normalised.core ?? '';
  if (field.widget === 'file' && !labels.some((l) => l.matches.some((match) => match.concept === 'person.photo')))
    evidence.push(none(4, '上传控件', 'an upload'));
  if (field.widget === 'file' && labels.some((l) => CARD_SIDES.test(l.text)))
    evidence.push(none(6, '证件扫描件', 'a scan of a document'));
  if (field.widget === 'password') evidence.push(none(1, '密码框', 'a password box'));
  const entry = ENTRY_WORDS.test(field.section[0] ?? '');
  if ((kind.search && !entry) || isSearchField(read)) evidence.push(none(7, '查询条件', 'a search filter'));
  if (kind.signIn && !conceptsOf(read).some((id) => id.startsWith('account.')))
    evidence.push(none(7, '登录或改密', 'a sign-in or a changed password'));
  if (kind.statistics) evidence.push(none(4, '统计表中的数', 'a figure of a statistical table'));
  if (core === '') return evidence;
  if (isForbiddenLabel(core)) evidence.push(none(2.5, `“${core}”只是形似`, `"${core}" only looks alike`));
  // 是否残疾 is a concept, 是否志愿者 is not.
  const known = label?.matches.some((match) => match.kind === 'exact' && match.weight > PLAIN) ?? false;
  if (known) return evidence;
  if (CASE_WORK.test(core)) evidence.push(none(2.8, `“${core}”由经办人填写`, `"${core}" is for the clerk to write`));
  else if (OTHER_MATTERS.some((matter) => matter.test(core)))
    evidence.push(none(2.2, `“${core}”说的是另一回事`, `"${core}" is about something else`));
  else if (UNKNOWN_YES_NO.test(core))
    evidence.push(none(2.5, `“${core}”不在目录内`, `"${core}" is not in the catalogue`));
  else if (COUNTS.test(core)) evidence.push(none(1, `“${core}”是数量`, `"${core}" is a count`));
  if (main && main.matches.length === 0) evidence.push(none(1.6, `不认识“${core}”`, `"${core}" is not known`));
  if (!main && labels.every((l) => l.matches.length === 0) && labels.length > 0) {
    evidence.push(none(0.8, `不认识“${core}”`, `"${core}" is not known`));
  }
  const name = field.name ? lastStep(field.name) : '';
  if (/^(?:remarks?|memo|bz|beizhu|comment|opinion|captcha)$/i.test(name))
    evidence.push(none(2, `字段名 ${name}`, `field name ${name}`));
  return evidence;
};

/** What must be left alone: searches, counts, opinions, attachments, and labels that nothing is known about. */
export const noneCues: Recogniser = {
  id: 'none-cues',
  collect: (form) => {
    const kind = formKind(form);
    return collectEach(form, (read) => collect(read, kind));
  },
};
