/** One choice of this portal: what it stores and what it shows. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** psn_cert_type of the national medical insurance platform. */
export const ID_TYPES: readonly Option[] = [
  { value: '01', label: '居民身份证(户口簿)' },
  { value: '04', label: '港澳居民来往内地通行证' },
  { value: '06', label: '台湾居民来往大陆通行证' },
  { value: '07', label: '外国人永久居留身份证' },
  { value: '99', label: '其他身份证件' },
];

/** gend: GB/T 2261.1, with 未说明性别 as the platform has it. */
export const SEXES: readonly Option[] = [
  { value: '1', label: '男' },
  { value: '2', label: '女' },
  { value: '9', label: '未说明性别' },
];

/** resd_natu: AAC009 of the social security code set, without the local/outside split. */
export const HUKOU_TYPES: readonly Option[] = [
  { value: '10', label: '非农业户口(城镇)' },
  { value: '20', label: '农业户口(农村)' },
  { value: '50', label: '居民户口' },
];

/** GB/T 4761-2008, two digits, as seen from the head. */
export const RELATIONS: readonly Option[] = [
  { value: '02', label: '户主' },
  { value: '10', label: '配偶' },
  { value: '20', label: '子' },
  { value: '21', label: '独生子' },
  { value: '22', label: '长子' },
  { value: '23', label: '次子' },
  { value: '27', label: '养子或继子' },
  { value: '28', label: '女婿' },
  { value: '30', label: '女' },
  { value: '31', label: '独生女' },
  { value: '32', label: '长女' },
  { value: '33', label: '次女' },
  { value: '37', label: '养女或继女' },
  { value: '38', label: '儿媳' },
  { value: '41', label: '孙子' },
  { value: '42', label: '孙女' },
  { value: '43', label: '外孙子' },
  { value: '44', label: '外孙女' },
  { value: '51', label: '父亲' },
  { value: '52', label: '母亲' },
  { value: '55', label: '岳父' },
  { value: '56', label: '岳母' },
  { value: '57', label: '继父或养父' },
  { value: '58', label: '继母或养母' },
  { value: '61', label: '祖父' },
  { value: '62', label: '祖母' },
  { value: '63', label: '外祖父' },
  { value: '64', label: '外祖母' },
  { value: '71', label: '兄' },
  { value: '73', label: '弟' },
  { value: '75', label: '姐姐' },
  { value: '77', label: '妹妹' },
  { value: '97', label: '其他亲属' },
  { value: '99', label: '非亲属' },
];

/** bac067, the 13 kinds of insured residents of one province's interface. */
export const INSURED_CATEGORIES: readonly Option[] = [
  { value: '1', label: '普通城乡居民' },
  { value: '2', label: '重残城乡居民' },
  { value: '3', label: '低保城乡居民' },
  { value: '4', label: '五保供养城乡居民' },
  { value: '5', label: '低收入家庭60岁以上老年人' },
  { value: '6', label: '五保供养大学生' },
  { value: '7', label: '重度残疾大学生' },
  { value: '8', label: '低保大学生' },
  { value: '9', label: '普通大学生' },
  { value: '10', label: '五保供养中小学生' },
  { value: '11', label: '重度残疾中小学生' },
  { value: '12', label: '低保中小学生' },
  { value: '13', label: '普通中小学生' },
];
