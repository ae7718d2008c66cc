import type { RoleId } from '../../catalogue/roles.ts';
import { words } from './words.ts';

/**
 * Whose value a word announces. Beside the roles of the catalogue: `self` is a name for the person the case is about,
 * `org` the organisation, `employer` the person's unit, and `other` somebody the dossier never holds.
 */
export type Subject = RoleId | 'self' | 'org' | 'orgContact' | 'emergency' | 'landlord' | 'bankHolder' | 'other';

/** Words of labels, headings and placeholders. The longest word wins. */
export const SUBJECT_WORDS: Readonly<Record<Subject, readonly string[]>> = Object.freeze({
  person: words`本人 个人 自己`,
  self: words`
    申请人 申请者 申报人 申办人 办理人 办事人 当事人 享受人 享受对象 救助对象 保障对象 救助人 服务对象
    受益人员 受益人 领取人 待遇领取人 被救助人 参保人 参保人员 被保险人 投保人 缴费人 老人 老年人 长者
    残疾人 残疾职工 学生 学员 职工 员工 人员 用户 会员 客户 居民 村民 居住人 常住人口 流动人口 流动人员
    党员 同志 患者 病人 病员 就诊人 驾驶人 驾驶员 持证人 领证人 登记对象 退役军人 退伍军人 优抚对象 军人
    干部 教师 求职者 求职人 失业人员 贫困户 农户 监测对象 对象 入住人 租客 租户 承租人 孕妇 育龄妇女
    被监护人 被代办人 被代理人 被护理人 被照料人 被照护人 困难职工 劳动者 移民 移民人口 预约人 填报人 办证人 人口 成员 家庭成员 考生 应聘者 应聘人 实际居住人
    居家人员 被调查人 被访者 姓名人 使用人 账户人 业主 农民 牧民 失能老人 被评估人 评估对象
  `,
  head: words`户主 家庭户主 户主本人 户长`,
  spouse: words`配偶 丈夫 妻子 爱人 男方 女方 老伴 夫妻双方`,
  child: words`子女 孩子 男孩 女孩 婴儿 新生儿 幼儿 宝宝 儿童 未成年人 小孩 出生婴儿`,
  father: words`父亲 爸爸 生父 养父 父`,
  mother: words`母亲 妈妈 生母 养母 母`,
  guardian: words`监护人 法定监护人 家长 主要监护人 第一监护人 抚养人`,
  carer: words`护理人 护理人员 照料人 照护人 照料护理人 陪护人 陪护人员 护工`,
  agent: words`
    代办人 委托代理人 代理人 受托人 代领人 被委托人 代办者 代理申请人 法定代理人 代为申请人 代申请人
    受委托人 委托人 代办 代理
  `,
  contact: words`联系人 联系人员 反映人 联络人 收件人 收货人`,
  legalRep: words`
    法定代表人 法人代表 法人 经营者 负责人 单位负责人 企业负责人 法定代表 企业法人 单位法人 公司法人
    经营户 主要负责人 业主姓名
  `,
  handler: words`
    经办人 填表人 采集人 调查人 登记人 经办人员 采集员 录入人 录入员 制表人 上报人 填报人员 操作员 登记员
  `,
  grid: words`网格员 网格长 专职网格员`,
  org: words`
    单位 企业 公司 机构 个体户 个体工商户 商户 店铺 场所 工厂 厂家 法人单位 用人单位 市场主体 经营主体
    合作社 组织 办公 门店 商铺 客户单位 申请单位 用工单位
  `,
  orgContact: words`
    单位联系人 企业联系人 公司联系人 联络员 机构联系人 单位联络员 企业联络员 工商联络员
  `,
  emergency: words`
    紧急联系人 紧急联络人 应急联系人 第一联系人 紧急 紧急情况联系人 第二联系人 备用联系人
  `,
  landlord: words`房主 房东 出租人 产权人 房屋所有人 出租方 房屋业主 房产所有人`,
  bankHolder: words`开户人 持卡人 账户持有人 领款人 收款人 户名人 开户者`,
  other: words`
    实际控制人 控制人 自然人股东 机构股东 法人股东 高管 管理人员 高级管理人员 师资 师资人员 被投靠人
    委派人 受让人 出资人 投资人 发起人 清算组 意向 期望 求职 应聘 意愿 目标 关联 上级 下级 父级 直属 实习
    兼职 变更前 原 曾 旧 拟任 预计 计划 下属 转入 转出 接收 推荐 委派 被 审核人 审批人 复核人 稽核人
    核实人 批准人 签发人 民警 警官 证明人 介绍人 入党介绍人 担保人 推荐人 楼长 楼组长 管理员 主任 医生
    医师 护士 班主任 股东 董事 监事 出卖人 买受人 买方 卖方 甲方 乙方 捐赠人 捐款人 借阅人 举报人 投诉人
    被投诉人 受访人 走访人 走访人员 帮扶人 帮扶责任人 帮扶干部 责任人 包保人 包保责任人 第一责任人 带队人
    见证人 担保方 指导员 巡查员 处理人 处置人 督办人 发布人 创建人 更新人 修改人 操作人 接收人 被举报人
    债权人 债务人 被告 原告 合伙人 财务负责人 安全负责人 项目负责人 书记 支部书记 村长 村主任 社长 组长
    巡逻员 保管人 领导 经理 老师 司机 送货人 评估人 评估员 检查人 检查员 签字人 公示人 赡养人 义务人
    寄养人 关系人 同住人 同行人 来访人 被访人 访客 志愿者 服务人员 其他联系人 死者 逝者 施工方 供应商
    对方 肇事者 嫌疑人 受害人 伤者 律师 调解员 接警人 报警人 报案人 管控民警
  `,
});

/** Words before the noun that change neither concept nor subject: 真实姓名, 常用手机号. */
export const NEUTRAL_WORDS: readonly string[] = words`
  真实 夫妇 夫妻 证件 到账 收款 领取 发放 打款 个体 常住 中文 常用 目前 当前 现 现有 主要 实际 本 的 之
  有效 详细 基本 所属 所在 家庭 最新 首要 填写 信息 登记 注册 绑定 预留 手机 有关 相关 公安 户籍 附加
  自身 工作 现在 居民 公民 完整 正式 合法 身份 默认 联系 请 法定 名下 本次
`;
