import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 身份: cues beyond the labels and wire names of the catalogue. */
export const identity: ConceptCues = {
  'person.name': {
    labels: words`真实姓名 中文姓名 姓名全称 您的姓名 本人姓名`,
    weak: words`名字 人名 名称`,
    wire: words`
      realname truename fullname personname username2 xingming ryxm applyname applicantname psnname
      chinesename sqrxm cname custname
    `,
  },
  'person.idNumber': {
    labels: words`
      身份证 居民身份证号 居民身份证 公民身份证 公民身份号 证件号 身份证件号码 身份证件号 有效证件号码
      有效证件号 身份证编号 身份证明号码 身份证明编号 身份证号(社会保障号) 社会保障号 二代身份证号
      二代身份证号码 证件编号 身份证证号 居民身份证编号 个人身份证号 公民身份证件号码 有效身份证件号码
      有效身份证号 身份证证件号码
    `,
    weak: words`证号 证件 身份 身份信息`,
    wire: words`
      idcardno idno idnumber identitycard cardid idcardnum idcardnumber identityno identitynumber
      certificateno certno certnum certificatenumber idcode sfz sfzhm gmsfzhm sfzhao shenfenzheng
      shenfenzhenghao zjh zjhm sfzjhm personidcard identification citizenid icard sfzjh cardnum certcode
      idcardcode papersnumber gmsfzh peridcard zjhao sqrsfzh
    `,
  },
  'person.sex': {
    labels: words`男/女 性别类型`,
    wire: words`gender sexcode xingbie xbdm usersex sexid`,
  },
  'person.birthDate': {
    labels: words`出生年月日 出生日 诞生日期 出生日期(年月日) 生日日期 出生年份月份`,
    weak: words`出生`,
    wire: words`
      birth birthdate dateofbirth birthdayc csny birthtime borndate shengri chushengriqi bornday bday
      birthyear
    `,
  },
  'person.ethnicity': {
    labels: words`族别 民族类别 所属民族`,
    wire: words`ethnic ethnicity minzu mzdm nationid nationcode folk national ethnicgroup nations`,
  },
  'person.maritalStatus': {
    labels: words`婚姻情况 婚况 婚姻 是否已婚 婚姻状态 婚育状况 婚姻类型 是否结婚 婚否`,
    wire: words`
      maritalstatus marital marriagestatus marry marrystatus ismarry hyzkdm hunyin married marrage
      ismarried maritalstate maritalsta
    `,
  },
  'person.idType': {
    labels: words`
      证件种类 证照类型 有效证件类型 身份证件种类 证件类型名称 证件类别名称 有效证件名称 身份证明类型
      身份证明名称 身份证类型
    `,
    weak: words`证件名称`,
    wire: words`
      idtype certtype cardtype certificatetype zjlxdm identitytype idcardtype papertype zjzl certitype
    `,
  },
  'person.age': {
    labels: words`实足年龄 实际年龄 年纪 周岁年龄 现年龄`,
    wire: words`nl nianling`,
  },
  'person.politicalStatus': {
    labels: words`政治面目 政治身份 政治情况 政治状况 党派`,
    wire: words`
      politicalstatus political politicstatus politicsstatus politicaloutlook zzmmdm politicalaffiliation
      politicalface politicaltype politicalidentity politicsface politic zhengzhimianmao politicallandscape
    `,
  },
  'person.photo': {
    labels: words`
      个人照片 证件照 本人照片 免冠照片 头像 个人头像 电子照片 人像照片 人脸照片 免冠照 寸照 二寸照片
      两寸照片 相片 登记照 照片上传 标准照 人员照片 正面照 近照
    `,
    wire: words`photo avatar headimg headimage zp picture headpic userphoto personphoto`,
  },
  'person.idValidFrom': {
    labels: words`
      身份证有效期开始 身份证有效期起始 证件有效期开始 证件有效期起始日期 身份证有效期起始日期
      身份证签发日期 证件签发日期 身份证起始日期 证件起始日期 证件有效起始日期 身份证有效开始日期
    `,
  },
  'person.idValidTo': {
    labels: words`
      身份证有效日期 证件有效日期 身份证有效期截止日期 身份证有效期结束 证件有效期结束 证件有效期至
      身份证有效期至 身份证到期日期 身份证截止日期 证件截止日期 身份证有效期限 证件有效期限 证件失效日期
      身份证失效日期 身份证有效截止日期 证件有效截止日期 证件有效期截止 证件有效期终止日期 身份证到期日
      身份证到期时间
    `,
    weak: words`有效日期 有效期限 有效期至 有效期 截止日期`,
  },
  'person.nationality': {
    labels: words`国籍/地区 国家/地区 国籍地区 国籍(地区) 国别 所属国籍 国家地区`,
    wire: words`country nationality guoji gjdm countrycode gjdq`,
  },
  'person.idIssuer': {
    labels: words`
      身份证签发机关 身份证发证机关 证件签发机关 签发单位 身份证签发机构 签发机构 证件签发机构
    `,
    weak: words`发证机关`,
  },
  'person.nativePlace': {
    labels: words`籍贯地 祖籍 籍贯地址 籍贯所在地 原籍 籍贯详细地址 籍贯省市`,
    wire: words`nativeplace hometown jiguan jgdm origin birthplace2 placeoforigin jgssx native`,
  },
  'person.birthPlace': {
    labels: words`出生地点 出生地址 出生地区 出生所在地`,
    wire: words`birthplace placeofbirth csd bornplace csdd`,
  },
  'person.formerName': {
    labels: words`曾用姓名 曾用名字 别名/曾用名 又名 原名 原姓名 其他姓名`,
    wire: words`formername cym oldname alias onceusedname usedname beforename`,
  },
  'person.religion': {
    labels: words`宗教 信仰 宗教信仰情况 信仰宗教 个人信仰 宗教信仰类别 信教情况 信仰情况 宗教类型`,
    wire: words`religion religious faith zjxy zjxydm religiousbelief belief`,
  },
  'person.pinyin': {
    labels: words`姓名全拼 拼音姓名 全拼 汉语拼音 拼音名 姓名拼写`,
    wire: words`namepinyin pinyin spell xmqp`,
  },
  'person.passportNo': {
    labels: words`护照编号 护照证号 因私护照号 因私护照号码 护照证件号`,
    wire: words`passportno passportnumber hzh hzhm passportid`,
  },
  'person.driverLicenseNo': {
    labels: words`驾驶证编号 驾照号 驾照编号 驾驶证号码 机动车驾驶证编号 驾驶证证号`,
    wire: words`driverlicense driverlicenseno drivinglicense jsz drivinglicenceno`,
  },
  'person.marriageCertNo': {
    labels: words`结婚证编号 结婚证字号 结婚证号码 结婚证件号 婚姻证件号 结婚证书编号`,
    weak: words`结婚证`,
    wire: words`
      marriagecert marriagecertno jhzh marriageno marrycertno jhzbh marriagecard jhzhm marriagecertificate
    `,
  },
  'contact.name': {
    wire: words`
      contactname contacts linkman contactperson contactuser lxrxm lxr lianxiren contact contacter linkname
      contactman linker contactpeople contactor
    `,
  },
};
