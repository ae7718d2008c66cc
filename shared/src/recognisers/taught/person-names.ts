import { CONCEPTS } from '../../catalogue/catalogue.ts';
import { ROLES } from '../../catalogue/roles.ts';

/** Surnames of more than nine residents in ten, and the double ones. */
const SINGLE =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺';
const DOUBLE =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|司空|夏侯|轩辕|长孙|宇文|端木|独孤|南宫|西门|百里|闻人|呼延';
const HAN = '\\p{Script=Han}';
/** A letter of a given name. */
const GIVEN = `(?![的之])${HAN}`;
/** The shorter reading first: in 张三户信息 the 户 is no part of the name. */
const NAME = `(?:(?:${DOUBLE})(?:${GIVEN}){1,2}?|[${SINGLE}](?:${GIVEN}){1,2}?)`;
/** Names of other peoples: 买买提·艾力. */
const DOTTED = `(?:${GIVEN}){1,6}(?:[·•](?:${GIVEN}){1,6}?)+`;
/** What follows a name in a heading. */
const AFTER =
  '(?=$|[的之()（）、,，/:：-]|一?家(?!长|属|教)|户(?!主|籍|口|型|号|名|均)|同志|先生|女士|老人|名下|本人|个人|基本|详细|信息|资料|档案|详情|情况)';
/** What stands before a name in a heading. */
const BEFORE = '户主|申请人|居民|村民|群众|对象|患者|学生|监护人|配偶|成员|代办人|联系人|当前|欢迎|您好,?|为|给';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(^|[:：(（\\-—/、,，#])(${DOTTED}|${NAME})${AFTER}`, 'gu'),
  new RegExp(`(${BEFORE})(${DOTTED}|${NAME})${AFTER}`, 'gu'),
  new RegExp(`([为给替帮])(${DOTTED}|${NAME})(?=办理|申请|申报|填|登记|缴)`, 'gu'),
];

/** Words of forms that look like a name and are none, where the catalogue does not say so: 高龄老人, 安全情况. */
const WORDS =
  '安全 安置 金融 成年 成功 成长 常用 单元 单独 简历 简介 计划 计算 包保 保安 保洁 保障 保卫 原因 原职业 司机 房产 车辆 车牌 平房 平安 明细 商户 商贩 商用 商铺 商品房 农商 计生 计税 都市 边民 关联 关爱 关键 解除 解决 解答 官方 华侨 连续 全部 全体 全职 来源 来访 花名册 和解 党员 党建 党务 党组织 高龄 高校 高新 高中 万元 方案 项目 路线 路段 程序 位置 游客 费用 温馨 章程 封面 乐器 景区 宗教 曲线 武警 申报 申报人 申诉 申领 管理 管辖 易返贫 柴油';
/** Nouns of fields end like this, given names hardly ever. */
const NOUN = /[称证量数地词族额率价号码型类级表照票费款期间者员人式务险等]$/;
let vocabulary: string | undefined;

/** Everything the catalogue calls a field, as one text to look words up in. */
const formWords = (): string => {
  vocabulary ??= [
    WORDS,
    ...Object.values(ROLES).flatMap(({ label, cues }) => [label.zh, ...cues]),
    ...Object.values(CONCEPTS).flatMap(({ label, aliases, byRole }) => [
      label,
      ...aliases,
      ...Object.values(byRole ?? {}).flatMap((naming) => [naming.label, ...naming.aliases]),
    ]),
  ].join('\n');
  return vocabulary;
};

/**
 * Puts `mask` where a heading or label names somebody: 张三的家庭, 户主:张三, 张三. A word of the catalogue is no name. A
 * field word that happens to look like a name is masked too: rules compare masked words, so nothing is lost but a little
 * distinction.
 */
export const hidePersonNames = (text: string, mask: string): string =>
  PATTERNS.reduce(
    (safe, pattern) =>
      safe.replace(pattern, (all, before: string, name: string) =>
        NOUN.test(name) || formWords().includes(name) ? all : `${before}${mask}`,
      ),
    text,
  );
