import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 教育: cues beyond the labels and wire names of the catalogue. */
export const education: ConceptCues = {
  'person.education': {
    labels: words`
      受教育程度 教育程度 学历层次 教育水平 文化层次 学历水平 受教育水平 学历程度 文化 学历情况 现有学历
      全日制学历 第一学历 学历类型 学历名称 最高学历层次 在职学历 教育背景 学历/文化程度 文化学历
    `,
    weak: words`教育 学位学历`,
    wire: words`
      educationlevel edu degreeofeducation xldm xueli whcddm culture edubackground educationbackground
      educationid schooling educationdegree culturaldegree educate wenhua educationlevels qualifications
      eduid wenhuachengdu educationallevel qualification culturelevel educational degree2 diploma
    `,
  },
  'person.enrolledSchool': {
    labels: words`
      就读学校 就读院校 现就读学校 在校学校 学籍学校 在读院校 所读学校 学校名称 就学学校 目前就读学校
      学生所在学校 就读学校名称
    `,
    weak: words`学校 所属学校 所在学校`,
  },
  'person.enrollmentDate': {
    labels: words`入学日期 入学年月 入校时间`,
  },
  'person.graduationDate': {
    labels: words`毕业年份 毕业年度 预计毕业时间 毕业(肄业)时间 毕(肄)业时间`,
    wire: words`graduationdate graduatedate byrq bysj graduatetime biyeshijian graduationtime`,
  },
  'person.studentStatus': {
    labels: words`
      是否在校 是否在校生 就学状态 在校状态 是否在读 学业状况 是否在校学生 在校情况 就读情况 在学情况
      在校生情况
    `,
  },
  'person.degree': {
    labels: words`学位类型 最高学位 学位名称 所获学位 学位情况 学位层次 获得学位`,
    wire: words`xw xuewei degreetype xwdm academicdegree`,
  },
  'person.school': {
    labels: words`
      毕业院校名称 毕业学院 学历毕业学校 毕业学校名称 最高学历毕业院校 毕业大学 毕业高校 毕业院校及专业
      最高学历毕业学校
    `,
    weak: words`学校 院校`,
    wire: words`
      graduateschool graduatedschool school byxx graduateinstitution biyeyuanxiao schoolname
      graduationschool college university graduatefrom graduate graduateacademy biyexuexiao
      graduateinstitutions collegesname
    `,
  },
  'person.major': {
    labels: words`专业名称 就读专业 主修专业 学习专业 毕业专业 主修 所读专业 所学专业名称 在读专业`,
    wire: words`major sxzy specialty zhuanye zymc majorname profession2 speciality specialities`,
  },
};
