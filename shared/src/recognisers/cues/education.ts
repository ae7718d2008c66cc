import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 教育: cues beyond the labels and wire names of the catalogue. */
export const education: ConceptCues = {
  'person.education': {
    labels: words`
      受教育程度 教育程度 学历层次 教育水平 文化层次 学历水平 受教育水平 学历程度 学历情况 现有学历 全日制学历 第一学历
      学历类型 学历名称 最高学历层次 在职学历 学历/文化程度 文化学历 学历代码 学历编码 学历等级 学历级别 学历状况 学历层级
      学历类别 学历/学位情况 学历文化程度 学历及学位 学历现状 文化程度代码 文化程度名称 文化程度类型 文化程度/学历 文化程渡
      文化程序 文化层度 文化等级 文化状况 文化学历程度 最高学历情况 最高文化程度 最高教育程度 最后学历 初始学历 原始学历
      全日制学历层次 全日制教育学历 在职教育学历 取得学历 已获学历 毕业学历 所获学历 受教育情况 受教育状况 受教育层次
      受教育程度代码 接受教育程度 教育层次 教育等级 教育级别 教育学历 教育文化程度 education degree educationlevel
    `,
    weak: words`教育 学位学历 文化 教育背景 学历/学位 学历学位 教育状况 教育情况 文化素质`,
    wire: words`
      educationlevel edu degreeofeducation xldm xueli whcddm culture edubackground educationbackground educationid schooling
      educationdegree culturaldegree educate wenhua educationlevels qualifications eduid wenhuachengdu educationallevel
      qualification culturelevel educational degree2 diploma educationname educationlevelname educations educationinfo
      educationstatus educationlevl educationdeg educatedegree educatelevel educated edulevel eduname edutype edudegree
      edustatus eduback educationback highesteducation highestedu highesteducationlevel maxeducation topeducation
      finaleducation lasteducation firsteducation fulltimeeducation academic academicqualification academicqualifications
      academiclevel academiccredentials academicrecord academichistory literacy literacylevel cultural culturallevel
      culturedegree cultureextent cultureeducation culturaleducation schoolinglevel schoolrecord xuelicengci xuelileixing
      xlcc xllx xllb xlmc xlbm xlid xlcode xldj whcdbm whsp wenhuacd zgxl zgxlcc zuigaoxueli sjycd sjyqk jycd jysp qrzxl
      zzxl
    `,
  },
  'person.enrolledSchool': {
    labels: words`
      就读学校 就读院校 现就读学校 在校学校 学籍学校 在读院校 所读学校 就学学校 目前就读学校 学生所在学校 就读学校名称
      学校(在读) 现在学校 现读学校 正在就读学校 在读院校名称 在读高校 在学学校 在校学校名称 在籍学校 就学学校名称 就学院校
      就读学校/幼儿园 就读高校 就读高校名称 就读大学 就读中学 就读小学 就读院校名称 就读学院 就读幼儿园名称 学籍所在学校
      学籍学校名称 学籍所在地学校 学生学校 录取学校 录取院校 录取高校 录取大学
    `,
    weak: words`学校 所属学校 所在学校 学校名称 就读幼儿园 学校/班级 所在院校`,
    wire: words`
      jdxx jdyx zdxx zdyx xxmc szxx szyx xjxx jiuduxuexiao zaiduxuexiao xuexiao xuexiaomingcheng studyschool studyingschool
      currentschool nowschool attendschool enrollschool enrolledschool enrolschool readingschool inschool inschoolname
      schoolid schoolcode schoolattended attendingschool luquyuanxiao lqyx lqxx
    `,
  },
  'person.enrollmentDate': {
    labels: words`
      入学日期 入学年月 入校时间 入学年份 入学年度 入学日 入校日期 入校年月 何时入学 就读时间 就读开始时间 就读起始时间
      在校开始时间 开始就读时间 在读学校入学日期 学籍入学时间 本学段入学时间 升学时间 入读时间 入园时间 入园日期
    `,
    weak: words`开学时间`,
    wire: words`
      rxsj rxrq rxny rxnf ruxueshijian ruxueriqi enrollmentdate enrollmenttime enrollmentyear enrolldate enrolltime
      enrollyear enroldate entranceschooldate entranceschooltime entranceyear entrancedate schooldate inschooldate
      inschooltime startschooldate startschooltime enterschooldate enterschooltime beginstudydate
    `,
  },
  'person.graduationDate': {
    labels: words`
      预计毕业时间 毕业(肄业)时间 毕(肄)业时间 毕业日 毕业年月日 毕业届别 毕业/肄业时间 毕业证时间 毕业证书时间
      毕业院校毕业时间 最高学历毕业时间 最高学历毕业日期 最后学历毕业时间 学历毕业时间 学历毕业日期 取得学历时间
      学历取得时间 预计毕业日期 预计毕业年份 预计毕业年月 预毕业时间 何时毕业
    `,
    weak: words`毕业年份 毕业年度 毕业届数`,
    wire: words`
      graduationdate graduatedate byrq bysj graduatetime biyeshijian graduationtime byny bynf bynd byrqsj biyeriqi
      biyenianfen biyeniandu biyesj graduationyear graduationday graduateyear graduateddate graduatedtime graduateday
      graddate gradtime gradyear schoolfinishdate finishschooldate graduationdatetime leaveschooldate graduatedyear
      graduationdt
    `,
  },
  'person.studentStatus': {
    labels: words`
      是否在校生 就学状态 在校状态 学业状况 是否在校学生 在校情况 就读情况 在学情况 在校生情况 在校生情况类型 在校生类型
      在校生状态 在校生类别 在校学生状况 在校学生情况 在校状况 在校学习情况 在读状态 在读状况 在读学生状况 在学状态 在学状况
      就学状况 就学情况 就读状态 就读状况 上学情况 上学状况 学生状况 入学状况 就学类型 是否为在校生 是否为在校学生
      是否在校就读 是否在读学生 是否在校大学生 是否学生 是否为学生 是否在学
    `,
    weak: words`是否在校 是否在读 学业情况 在读情况 在校`,
    wire: words`
      sfzx sfzxs sfzxxs sfzd sfxs zxqk zxzk zxszt zxsqk jxqk jxzk jdqk jdzt zdqk zdzt isstudent isschool isatschool
      isinschool atschool inschoolstatus schoolstatus schoolstate studystatus studystate studentstatus studentstate
      atschoolstatus enrollstatus attendschoolstatus schoolsituation
    `,
  },
  'person.degree': {
    labels: words`
      学位类型 最高学位 学位名称 所获学位 学位情况 学位层次 获得学位 学位级别 学位等级 学位类别 学位代码 学位类型名称 学位名
      取得学位 授予学位 已获学位 所授学位 最高学位名称 最高学位类型 最后学位 全日制学位 在职学位 毕业学位 学位证类型
    `,
    wire: words`
      xw xuewei degreetype xwdm academicdegree xwlx xwmc xwlb xwjb xwid zgxw xueweileixing degreename degreecode degreeid
      degreelevel degreetypename highestdegree maxdegree topdegree firstdegree lastdegree edudegreetype diplomadegree
      academicdegreetype
    `,
  },
  'person.school': {
    labels: words`
      毕业院校名称 毕业学院 学历毕业学校 毕业学校名称 最高学历毕业院校 毕业大学 毕业高校 毕业院校及专业 最高学历毕业学校
      毕业院校/学校 毕业学校/院校 毕业院校全称 毕业学校全称 毕业院校系 毕业/肄业学校 毕业/就读院校 毕业/就读学校
      毕业/在读院校 毕业于 毕业高校名称 毕业中学 毕业职校 最高学历学校 最高学历院校 最高学历毕业院校名称 最后毕业院校
      最后毕业学校 最终学历毕业院校 全日制毕业院校 第一学历毕业院校 学历毕业院校 学历院校 原毕业学校 原毕业院校 取得学历学校
      graduateschool
    `,
    weak: words`学校 院校 学校名称`,
    wire: words`
      graduateschool graduatedschool school byxx graduateinstitution biyeyuanxiao schoolname graduationschool college
      university graduatefrom graduate graduateacademy biyexuexiao graduateinstitutions collegesname byyxx byyxs bysch
      biyexx biyeyx biyeyuanxiaoming zgxlbyyx zgxlbyxx xlbyyx graduationinstitution graduationinstitutions
      graduationuniversity graduationcollege graduatecollege graduateuniversity graduatedcollege graduateduniversity
      graduatedfrom graduatefromschool graduateschoolname graduateinst graduationschoolname graduateinstitute gradschool
      graduatedschoolname graduatefromcollege finishschool alumnus almamater collegename universityname lastschool
    `,
  },
  'person.major': {
    labels: words`
      专业名称 就读专业 主修专业 学习专业 毕业专业 所读专业 所学专业名称 在读专业 所学专业名 所修专业 所读专业名称 学历专业
      学习专业名称 毕业专业名称 毕业所学专业 毕业院校专业 最高学历专业 最高学历所学专业 最后学历专业 第一学历专业 全日制专业
      就读专业名称 在读专业名称 在校专业 专业全称 学科专业 学科专业名称 主修专业名称 录取专业 录取专业名称 本科专业 现读专业
      major
    `,
    weak: words`主修 学科 专业方向 专业类别 技术专业`,
    wire: words`
      major sxzy specialty zhuanye zymc majorname profession2 speciality specialities majors majorstudied majorsubject
      majorin specialitie specialityname specialtyname specialized specializedsubject studymajor studyspecialty
      graduatemajor graduationmajor graduatedmajor degreemajor eduspecialty edumajor suoxuezhuanye zhuanyemingcheng zymcc
      byzy zgxlzy xlzy jdzy zdzy zyid zybm
    `,
  },
};
