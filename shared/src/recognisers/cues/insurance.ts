import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 社会保险: cues beyond the labels and wire names of the catalogue. */
export const insurance: ConceptCues = {
  'person.insuredCategory': {
    labels: words`
      参保类别 参保人类别 参保人群 参保对象类别 居民参保类别 参保人员身份 参保人员类型 参保身份类别 参保对象 参保人群类别
      医保人员类别 缴费人员类别 参保人类型 医疗人员类别 参保人员类别名称 参保人员类别代码 参保人员分类 参保人员种类
      参保人员属性 参保人员性质 参保人身份 参保人分类 参保人群分类 参保人群类型 参保对象类型 参保对象分类 参保对象身份
      参保身份类型 参保身份类别名称 参保群体类别 参保群体 参保居民类别 居民医保参保类别 居民身份类别 居民类型
      城乡居民参保类别 城乡居民类别 城乡居民身份类别 医保人员类型 医保参保类别 医保参保人员类别 医保身份类别 医保身份
      医疗参保类别 医疗人员类型 医疗参保人员类别 医疗待遇人员类别 社保人员类别 缴费人员类型 缴费人员身份 缴费身份
      缴费身份类别 缴费对象类别 缴费类别 征收人员类别 投保人员类别 养老保险人员类别 人员类别(参保) 被保险人类别
    `,
    weak: words`
      人员类别 身份类型 人员类型 居民类别 人员身份 身份类别 人员分类 个人身份 人员属性 人员身份类别 人群类别
    `,
    wire: words`
      cbrylb cbrylx cbrlb cbrlx cbsf cbsflb cbsflx cbdxlb cbdxlx cbrqlb cblb ylrylb ybrylb jmlb cbrysf psntypename
    `,
  },
  'person.insuranceDate': {
    labels: words`
      参保日期 首次参保日期 首次参保时间 参保年月 参保开始时间 参保起始日期 开始参保时间 开始参保日期 参保登记时间
      初次参保时间 参保起始时间 参保起始年月 参保起始月 参保开始年月 参保开始日 参保年份 参保生效日期 参保登记年月
      参保缴费日期 参保缴费起始日期 参加保险日期 参加保险时间 参加社保时间 参加社保日期 参加社会保险日期 参加社会保险时间
      参加养老保险时间 参加养老保险日期 参加医疗保险时间 参加医疗保险日期 参加医保时间 参加城乡居民养老保险时间
      参加城乡居民医保时间 参加新农合时间 参合时间 参合日期 养老保险参加时间 养老保险参保时间 养老保险参保日期 养老参保时间
      养老参保日期 医疗保险参加时间 医疗保险参保时间 医疗保险参保日期 医保参保时间 医保参保日期 医疗参保时间 医疗参保日期
      社保参保时间 社保参保日期 社会保险参保日期 社会保险参保时间 首次参保年月 初次参保日期 最早参保时间 最早参保日期
      始参保时间 始保日期 入保时间 入保日期
    `,
    weak: words`登记日期 登记时间 投保日期 投保时间 缴费起始日期`,
    wire: words`
      cbrq cbsj cbny cbqsrq cbkssj cbksrq cbqsny cbqssj cbdjrq cbdjsj sccbrq sccbsj sccbny cbjfrq bccbrq bccbsj
      canbaoshijian canbaoriqi insureddate insuredtime
    `,
  },
  'person.specialInsuredGroup': {
    labels: words`
      特殊人群 特殊群体 特殊人员类别 特殊人员类型 困难人员类型 特殊群体类型 特殊人群类型 特殊人群类别 困难群体类型
      参保特殊人群 特困群体 特殊群体类别 特殊缴费群体 特殊参保人群 特殊参保人群类别 特殊参保人员 特殊参保人员类别
      特殊参保人员类型 特殊参保对象 特殊参保对象类型 特殊参保群体类型 特殊参保群体类别 特殊参保身份 特殊缴费人员
      特殊缴费人员类别 特殊缴费人群 特殊缴费人群类别 特殊缴费群体类型 特殊缴费群体类别 特殊缴费身份 特殊群体身份
      特殊群体标识 特殊群体标志 特殊群体人员 特殊群体人员类别 特殊群体参保类型 特殊群体类型名称 特殊人群标识 特殊人群标志
      特殊人群分类 特殊人群身份 特殊人员标识 特殊人员标志 特殊人员身份 特殊人员类别名称 特殊对象类别 特殊对象类型
      特殊困难群体 特殊困难群体类型 特殊困难人员类别 特殊困难人员类型 特殊困难人群 困难群体 困难群体身份 困难人群类型
      困难人群类别 困难人员身份 参保困难群体 参保困难群体类型 参保特殊群体 参保特殊身份 特困人群类型 特困群体类型
      代缴群体类型 代缴人员类别 政府代缴人员类别 政府代缴群体 享受代缴人员类别
    `,
    weak: words`特殊身份 特殊类别 特殊对象 特殊人员 人群类型`,
    wire: words`
      tsrq tsrqlx tsrqlb tsqt tsqtlx tsqtlb tsry tsrylb tsrylx tscbqt tscbrq tsjfqt tssf knqt knqtlx knqtlb
    `,
  },
  'person.socialSecurityNo': {
    labels: words`
      社保编号 社保号码 社保卡号 社会保险号 社会保险号码 社保账号 社会保险编号 社会保障卡号 社保个人编号 社保电脑号
      养老保险编号 社保帐号 社会保险登记号 养老保险号 社会保障编号 社保卡号码 社会保障卡号码 社保卡编号 养老保险个人编号
      社保个人号 社保个人账号 社保个人账户号 社保账户 社保账户号 社保证号 社保证号码 社保码 社保编码 社保登记号 社保登记编号
      社保参保号 社保参保编号 社保缴费号 社保手册号 社保手册编号 社保IC卡号 社保卡编码 社保卡卡号 社保卡账号(社保)
      社保卡卡面号 社会保障卡编号 社会保障卡卡号 社会保障卡编码 社会保障证号 社会保障个人编号 社会保障登记号
      社会保险个人编号 社会保险个人号 社会保险个人账号 社会保险登记编号 社会保险编码 社会保险证号 社会保险账号 社会保险卡号
      社会保险手册号 社会保险手册编号 社会保险电脑号 个人编号(社保号) 个人编号(养老) 个人编号(养老保险) 养老保险证号
      养老保险号码 养老保险账号 养老保险个人账号 养老保险个人账户号 养老保险手册号 养老保险手册编号 养老保险编码
      养老保险电脑号 养老个人编号 养老保险参保编号 养老保险参保号 电子社保卡号 职工编号(社保) 社保号/个人编号
    `,
    weak: words`个人编号 社保卡 人员编号 个人代码 社会保障卡`,
    wire: words`
      socialsecurityno sbh socialno sbbh sbkh socialsecuritynumber socialcard shebaohao ssn sbkahao socialsecuritycard
      socialcardno shbzh shbzkh sbzh grbh socialsecurity sbkhm sbkhao sbkbh sbkno sbhm sbhao sbno sbid sbbm sbgrbh sbgrh
      sbdnh sbdjh sbdjbh sbzhm sbzhh shbxh shbxbh shbxhm shbxdjh shbzkhm shbzhm shbzbh shbzk ylbxbh ylbxzh ylbxgrbh ylbxno
      grsbh grsbbh grdnh grbhh
    `,
  },
  'person.medicalInsuranceNo': {
    labels: words`
      医保号 医保卡号 医疗证号 医疗保险号 医保编码 医疗保险个人编号 医保账号 医疗保险证号 医保证号 医疗保险编号 参合号
      合作医疗证号 新农合证号 医疗卡号 合作医疗号 农合证号 医保卡编号 医疗保险卡号 医保号码 医保卡 医保卡号码 医保卡证号
      医保证件号 医保证件号码 医保证编号 医保账户 医保账户号 医保个人账号 医保个人账户号 医保个人号 医保参保号 医保参保编号
      医保登记号 医保电脑号 医保手册号 医保手册编号 医保人员编号 医保人员编码 医保IC卡号 医疗保险号码 医疗保险账号
      医疗保险卡号码 医疗保险证编号 医疗保险个人账号 医疗保险个人账户号 医疗保险手册号 医疗保险手册编号 医疗保险参保号
      医疗保险参保编号 医疗保险编码 医疗保险登记号 医疗保险人员编号 医疗卡编号 医疗证编号 医疗证号码 医疗证卡号 医疗保障号
      医疗保障卡号 医疗保障编号 医疗个人编号 城镇居民医保号 城乡居民医保号 城乡居民医保编号 参合编号 参合证号 参合号码
      参合医疗证号 参合卡号 参合编码 参合个人编号 参合证编号 新农合号 新农合编号 新农合卡号 新农合医疗证号 新农合证
      新农合证编号 新农合参合号 新农合个人编号 农合号 农合编号 农合卡号 农合医疗证号 农合证编号 农村合作医疗证号
      农村合作医疗号 农村合作医疗证编号 新型农村合作医疗证号 新型农村合作医疗证编号 新型农村合作医疗号 合作医疗编号
      合作医疗卡号 合作医疗证编号 合作医疗证号码 合作医疗证 合疗号 合疗证号 合疗编号 参保/参合编号 医保号/参合号 医保/农合号
      医保/农合编号 医保卡号/新农合号
    `,
    weak: words`个人编号 参保证号 参保号码 参保号 参保编号`,
    wire: words`
      ybkh medicalcard medicareno ybh medicalinsuranceno ybbh ylzh medicalno medicarecard yibaokahao medicalcardno chh ylbxh
      nhzh hzylzh ybhm ybhao ybno ybid ybbm ybkhm ybkhao ybkbh ybkno ybzh ybzhm ybzhh ybgrbh ybgrh ybdnh ybrybh yibao
      yibaohao yibaobianhao yibaokah yibaoka yibaozhanghao yiliaozhenghao yiliaobaoxianhao ylbxkh ylbxzh1 ylbxhm ylbxbh1
      ylbxgrbh1 ylzhm ylzbh ylkh ylkbh chhm chbh chzh chylzh canhehao canhezhenghao
    `,
  },
  'person.contributionGrade': {
    labels: words`
      缴费等级 缴费金额档次 参保档次 缴费级别 缴费档 养老保险缴费档次 缴费档次标准 个人缴费标准 选择缴费档次 年缴费档次
      缴费档次金额 缴费档次名称 缴费档次代码 缴费档次等级 缴费档位 缴费档级 缴费标准档次 缴费额度档次 缴费等级档次
      个人缴费标准档次 个人缴费档位 居民养老缴费档次 城乡居民养老保险缴费档次 城居保缴费档次 养老缴费档次 养老保险档次
      养老保险缴费标准 养老保险个人缴费档次 医保缴费档次 医疗保险缴费档次 居民医保缴费档次 选缴档次 拟缴费档次 拟选缴费档次
      申请缴费档次 参保缴费档次 参保缴费标准 参保缴费等级 年度缴费档次 年缴费标准 年缴费档位 年缴费等级 变更后缴费档次
      参保档位 参保等级 投保档次 缴纳档次 缴费基数档次 缴费额档次
    `,
    weak: words`缴费选择 档次`,
    wire: words`
      jfdcje jfdcbz jfdw jfdj jfjb jfbz jfbzdc grjfdc grjfbz yljfdc jfdcxz njfdc jiaofeidangci jiaofeibiaozhun jiaofeidengji
      paygrade paylevel paystandard
    `,
  },
  'person.hasCriticalIllnessInsurance': {
    labels: words`
      是否参加大病医疗保险 是否参加大病 是否有大病保险 是否参加大病医保 是否购买大病保险 是否参加城乡居民大病保险
      是否参加大病险 是否参加了大病保险 是否参加城乡居民大病医疗保险 是否参加城乡大病保险 是否参加居民大病保险
      是否参加补充大病保险 是否参加大额医疗保险 是否参加大病统筹 是否参加大病救助保险 是否参加商业大病保险 是否参保大病
      是否参保大病保险 是否享受大病保险 是否购买大病医疗保险 是否购买大病医保 是否购买大病险 是否有大病医疗保险
      是否有大病医保 是否缴纳大病保险 是否已参加大病保险 是否投保大病保险 有无大病保险 有无大病医疗保险 参加大病保险
      参加大病保险情况 参加大病医疗保险 参加大病医疗保险情况 大病保险参保情况 大病参保情况 城乡居民大病保险
      是否城乡居民大病保险 大病保险标志 是否办理大病保险
    `,
    weak: words`大病保险 大病医疗保险 大病医保`,
    wire: words`
      sfcjdb sfcjdbx sfcjdbyl sfcjdbylbx sfcjdbyb sfydbbx sfydbyb sfgmdbbx sfgmdb sfcbdb dbbx dbbxbz dbylbx sfcxjmdbbx
      dabingbaoxian seriousillnessinsurance seriousdiseaseinsurance criticalillnessinsurance criticalinsurance
      majordiseaseinsurance
    `,
  },
  'person.insuranceType': {
    labels: words`
      险种 参保种类 医保类型 养老保险类型 医疗保险类型 参保险种类型 社保类型 参保情况 医疗保险 养老保险 医疗保险种类
      参保类别(险种) 社会保险类型 参加保险类型 医疗保险类别 参加社会保险种类 养老保险种类 参加医疗保险情况 医保类别
      参加保险类别 参加保险种类 参加保险险种 参加保险情况 参加何种保险 参加何种医疗保险 参加何种社会保险 参加何种养老保险
      参加医疗保险类型 参加医疗保险种类 参加医疗保险类别 参加医保类型 参加医保情况 参加医保种类 参加基本医疗保险类型
      参加基本医疗保险种类 参加基本医疗保险情况 参加养老保险类型 参加养老保险种类 参加养老保险情况 参加养老保险类别
      参加社会保险类型 参加社会保险类别 参加社会保险情况 参加社保情况 参加社保类型 参加社会保险险种 参保险种名称
      参保险种类别 参保险种代码 参保保险类型 参保保险种类 参保种类名称 参保类型名称 参保类型代码 参保医保类型
      参保医疗保险类型 参保养老保险类型 医保参保类型 医保参保情况 医保参保险种 医保险种 医保种类 医保性质 医保类型名称
      医保类型代码 医保方式 医保情况 医疗参保类型 医疗保险参保类型 医疗保险险种 医疗保险类型名称 医疗保险参保情况
      医疗保险形式 医疗保险方式 医疗保险性质 医疗保险名称 医疗保障类型 医疗保障类别 医疗保障情况 医疗保障形式 医疗保障方式
      基本医疗保险险种 基本医疗保障 养老参保类型 养老类型(保险) 养老保险参保类型 养老保险险种 养老保险参保情况 养老保险类别
      养老保险形式 养老保障类型 养老保障情况 社保参保类型 社保参保情况 社保险种 社保种类 社保类别 社保情况 社会保险种类
      社会保险类别 社会保险险种 社会保险情况 社会保险参保情况 社会保障类型 社会保障情况 社会养老保险类型 保险险种
      保险险种类型 保险情况 险种名称 险种类别 险种种类 险种代码 险种编码 申请参保险种 申报险种 申报参保险种 办理险种
      缴费险种 缴费险种类型 投保险种 新增险种 购买保险类型 购买社会保险类型 购买医疗保险类型
    `,
    weak: words`保险类型 保险种类 保险类别 投保险种类型 基本医疗保险 社会养老保险`,
    wire: words`
      insurancetype xzlx bxlx cblx medicalinsurancetype insurance xz2 xianzhong socialtype cbxz insuretype ybzl yblx
      medicaltype insurancetypes insurancetypename insurancetypeval insurancekind insuranceclass insurancekinds insurances
      insurancesituation insurancestatus insuranceinfo insurancemode insuretypes insuredtypes insurtype insurkind
      insutypename insukind insukinds insu xzmc3 xzmcdm cbxzlx cbxzbm cbqk cbzl
    `,
  },
};
