/** One choice of this portal: what it stores and what it shows. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

function coded(choices: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(choices).map(([label, value]) => ({ value, label }));
}

/** GB/T 2261.1. */
export const SEXES = coded({ 男: '1', 女: '2' });

/** First digit of GB/T 2261.2, with 离异 as 入户核查表 say it. */
export const MARITAL_STATUSES = coded({ 未婚: '1', 已婚: '2', 离异: '4', 丧偶: '3' });

/** The office's own coarse levels. */
export const EDUCATIONS = coded({
  本科及以上: '6',
  大专: '5',
  高中: '4',
  初中: '3',
  小学: '2',
  文盲或半文盲: '1',
});

/** GB/T 4762, the short names that windows use. */
export const POLITICAL_STATUSES = coded({
  中共党员: '01',
  中共预备党员: '02',
  共青团员: '03',
  民革会员: '04',
  民盟盟员: '05',
  民建会员: '06',
  民进会员: '07',
  农工党党员: '08',
  致公党党员: '09',
  九三学社社员: '10',
  台盟盟员: '11',
  无党派人士: '12',
  群众: '13',
});

/** Stored as the words themselves. */
export const HUKOU_TYPES = coded({ 城市: '城市', 农村: '农村' });

/** GB/T 2261.3 in one digit. */
export const HEALTHS = coded({ 健康或良好: '1', 一般或较弱: '2', 有慢性病: '3', 残疾: '6' });

export const LABOR_CAPACITIES = coded({ 完全: 'A', 部分丧失: 'B', 无: 'C' });

export const YES_NO = coded({ 是: '1', 否: '0' });

/** GB/T 4761 in one digit, as seen from the head. */
export const RELATIONS = coded({
  配偶: '1',
  子: '2',
  女: '3',
  '孙子、孙女或外孙子、外孙女': '4',
  父母: '5',
  祖父母或外祖父母: '6',
  '兄、弟、姐、妹': '7',
  其他: '8',
});

/** 从业状况 of the Chongqing 入户核查表, stored as words. */
export const EMPLOYMENT_STATUSES = coded(
  Object.fromEntries(
    ['学龄前儿童', '在校学生', '在职人员', '灵活就业', '登记失业', '未登记失业', '单位退休'].map((word) => [
      word,
      word,
    ]),
  ),
);
