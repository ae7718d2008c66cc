// Written by `npm run train` from the labelled forms of e2e/corpus; what each feature means: features.ts.
export const VERSION = '2026-11-22.10210.c6db3aeb';
export const CALIBRATION = Object.freeze({ slope: 0.84, shift: 0.693 });
export const WEIGHTS: Readonly<Record<string, number>> = Object.freeze({
  anybodys: 0.567,
  anybodysContains: -0.137,
  anybodysKnown: 0.023,
  anybodysNearPerson: 0.036,
  anybodysNearUnknown: 0.268,
  anybodysThings: -0.775,
  bias: -3.533,
  contains: -0.165,
  exact: 0.808,
  exactStrong: 0.024,
  exactWeak: 0.379,
  fits: -0.155,
  inPlaces: 1.751,
  'is account.captcha': 0.003,
  'is account.password': 0.555,
  'is account.smsCode': 1.14,
  'is account.username': -0.422,
  'is application.assistanceAmount': -0.535,
  'is application.birthOrder': -0.014,
  'is application.date': -0.335,
  'is application.fillDate': -0.368,
  'is application.handlerOrg': 0.095,
  'is application.reason': -0.138,
  'is event.category': 0.096,
  'is event.description': -0.427,
  'is event.peopleCount': -0.032,
  'is event.place': -0.461,
  'is event.scope': -0.05,
  'is event.source': -0.105,
  'is event.time': -0.308,
  'is event.title': -0.069,
  'is event.urgency': -0.06,
  'is farm.crop': 0.239,
  'is farm.declaredArea': -0.661,
  'is farm.entrustedArea': -0.019,
  'is farm.subsidyAmount': -0.13,
  'is farm.subsidyArea': -0.055,
  'is farm.subsidyStandard': -0.063,
  'is farm.transferInArea': -0.179,
  'is household.businessIncome': 0.003,
  'is household.category': -0.418,
  'is household.childCount': -0.436,
  'is household.financialAssets': -0.155,
  'is household.guaranteedSize': 0.001,
  'is household.houseCount': -0.027,
  'is household.houseSafety': 0.294,
  'is household.members': -0.6,
  'is household.monitoringType': -0.153,
  'is household.monthlyAssistanceAmount': -0.085,
  'is household.otherAssets': -0.063,
  'is household.perCapitaIncome': 0.293,
  'is household.propertyIncome': -0.006,
  'is household.recordNo': -0.331,
  'is household.rigidExpenditure': -0.023,
  'is household.riskCleared': -0.067,
  'is household.riskClearedDate': -0.005,
  'is household.riskIdentifiedDate': -0.024,
  'is household.riskType': -0.353,
  'is household.safeWater': 0.139,
  'is household.supporters': -0.01,
  'is household.transferIncome': -0.006,
  'is household.vehicles': -0.186,
  'is household.wageIncome': 0.007,
  'is org.address': 0.025,
  'is org.approvalDate': -0.143,
  'is org.bankAccount': 0.192,
  'is org.bankName': 0.131,
  'is org.businessScope': 0.097,
  'is org.contactName': 1.422,
  'is org.contactPhone': 1.845,
  'is org.economicType': -0.034,
  'is org.email': 0.668,
  'is org.employeeCount': 0.141,
  'is org.establishedDate': -1.111,
  'is org.industry': 1.611,
  'is org.legalRep': 0.349,
  'is org.legalRepIdNumber': -0.807,
  'is org.licenseNo': 1.182,
  'is org.name': -0.108,
  'is org.operatingPeriod': -0.068,
  'is org.phone': -0.558,
  'is org.postcode': -0.486,
  'is org.registeredAddress': 0.083,
  'is org.registeredCapital': -0.256,
  'is org.registeredRegion': 0.065,
  'is org.registrationStatus': -0.395,
  'is org.type': -0.837,
  'is org.uscc': -0.027,
  'is person.age': 0.228,
  'is person.arrivalDate': -0.893,
  'is person.assistanceStartMonth': -0.157,
  'is person.assistanceType': -0.733,
  'is person.bankAccount': -0.717,
  'is person.bankAccountHolderIdNumber': -0.073,
  'is person.bankAccountName': -0.343,
  'is person.bankName': -0.123,
  'is person.birthDate': 0.957,
  'is person.birthPlace': 0.066,
  'is person.bloodType': 0.11,
  'is person.contributionGrade': -0.041,
  'is person.degree': 0.469,
  'is person.difficultyType': -0.353,
  'is person.disabilityAllowanceType': -0.091,
  'is person.disabilityCardNo': 0.02,
  'is person.disabilityLevel': -0.051,
  'is person.disabilityType': 0.235,
  'is person.dischargeDate': -0.066,
  'is person.diseaseType': 0.19,
  'is person.driverLicenseNo': -0.053,
  'is person.education': 0.033,
  'is person.email': -0.051,
  'is person.emergencyContactName': 0.064,
  'is person.emergencyContactPhone': -0.373,
  'is person.emergencyContactRelation': -0.147,
  'is person.employer': -0.936,
  'is person.employmentCertNo': -0.066,
  'is person.employmentDifficultyType': -0.08,
  'is person.employmentForm': 0.078,
  'is person.employmentStatus': -0.028,
  'is person.enlistDate': 0.036,
  'is person.enrolledSchool': -0.146,
  'is person.enrollmentDate': -0.066,
  'is person.ethnicity': 0.591,
  'is person.expectedDeliveryDate': -0.104,
  'is person.formerName': -0.271,
  'is person.graduationDate': 0.337,
  'is person.gravidity': 0.038,
  'is person.hasCriticalIllnessInsurance': 0.5,
  'is person.hasHonorPlaque': -0.001,
  'is person.hasOtherAllowance': -0.021,
  'is person.health': -0.3,
  'is person.height': 0.19,
  'is person.houseArea': 0.056,
  'is person.houseNature': -0.642,
  'is person.householdIncome': 0.503,
  'is person.householdNo': 0.08,
  'is person.householdSize': 0.284,
  'is person.hukouAddress': 0.52,
  'is person.hukouPoliceStation': -0.732,
  'is person.hukouPostcode': -0.057,
  'is person.hukouRegion': 1.107,
  'is person.hukouType': -0.628,
  'is person.idIssuer': -0.368,
  'is person.idNumber': -0.946,
  'is person.idType': 0.396,
  'is person.idValidFrom': -1.044,
  'is person.idValidTo': -0.286,
  'is person.income': 0.432,
  'is person.insuranceDate': -0.005,
  'is person.insuranceType': -1.137,
  'is person.insuredCategory': -0.095,
  'is person.isDisabled': -0.016,
  'is person.isFloatingPartyMember': -0.009,
  'is person.isLostPartyMember': 0.087,
  'is person.isLowIncome': 0.018,
  'is person.isTenant': -0.054,
  'is person.jobIntention': 1.7,
  'is person.jobPost': 0.57,
  'is person.jobTitle': -0.219,
  'is person.laborCapacity': -0.016,
  'is person.landArea': -0.253,
  'is person.landlordName': -0.436,
  'is person.lastMenstrualDate': 0.187,
  'is person.licensePlate': -0.135,
  'is person.lostContactDate': 0.101,
  'is person.lowIncomeCardNo': -0.073,
  'is person.lowIncomeType': -0.011,
  'is person.mailingAddress': 0.227,
  'is person.major': -0.203,
  'is person.maritalStatus': 0.278,
  'is person.marriageCertNo': -0.172,
  'is person.marriageDate': -0.489,
  'is person.medicalInsuranceNo': -0.027,
  'is person.militaryBranch': -0.007,
  'is person.militaryMerits': -0.095,
  'is person.militaryRank': 0.134,
  'is person.militaryServiceStatus': -0.011,
  'is person.militaryUnit': 0.071,
  'is person.mobile': -0.493,
  'is person.name': 0.041,
  'is person.nationality': -0.366,
  'is person.nativePlace': 0.235,
  'is person.occupation': 0.095,
  'is person.oneCardAccount': -0.003,
  'is person.onlyChildCertNo': -0.114,
  'is person.outflowRegion': -0.046,
  'is person.parity': -0.013,
  'is person.partyBranch': 1.257,
  'is person.partyFullMemberDate': 0.424,
  'is person.partyJoinDate': 0.021,
  'is person.partyMemberType': -0.719,
  'is person.partyMembershipStatus': 0.082,
  'is person.passportNo': -0.404,
  'is person.phone': 0.064,
  'is person.photo': -0.226,
  'is person.pinyin': -0.111,
  'is person.plannedStay': -0.138,
  'is person.politicalStatus': 0.17,
  'is person.postcode': 0.373,
  'is person.povertyReason': -0.188,
  'is person.qq': 0.052,
  'is person.relationToApplicant': -0.349,
  'is person.relationToHead': -0.801,
  'is person.relationToLandlord': 0.076,
  'is person.religion': 0.474,
  'is person.resettlementAllowance': -0.011,
  'is person.resettlementMode': -0.1,
  'is person.resettlementRegion': -0.011,
  'is person.residenceAddress': 0.33,
  'is person.residenceMatchesHukou': 0.009,
  'is person.residencePermitNo': 0.317,
  'is person.residenceReason': -0.396,
  'is person.residenceRegion': 0.002,
  'is person.residenceType': -0.117,
  'is person.school': 0.07,
  'is person.selfCare': -0.173,
  'is person.sex': 0.334,
  'is person.skillLevel': -0.48,
  'is person.socialSecurityNo': 0.382,
  'is person.specialInsuredGroup': -0.181,
  'is person.studentStatus': 0.054,
  'is person.supportMode': 0.038,
  'is person.trainingIntention': -0.032,
  'is person.unemploymentDate': -0.169,
  'is person.unemploymentReason': -0.25,
  'is person.veteranCategory': -0.272,
  'is person.wechat': -0.043,
  'is person.weight': -0.283,
  'is person.workMonths': 0.393,
  'is person.workPlace': 0.073,
  'is person.workStartDate': -0.171,
  'is region.building': 0.492,
  'is region.city': -1.13,
  'is region.county': -0.665,
  'is region.grid': 0.648,
  'is region.group': 0.831,
  'is region.province': -0.031,
  'is region.room': 1,
  'is region.town': 0.715,
  'is region.unit': 0.43,
  'is region.village': 0.553,
  known: 0.595,
  lead: 0.963,
  member: 0.508,
  misfits: 0.455,
  nameAgainst: -0.202,
  nameFor: 1.158,
  nameOnly: -0.28,
  nearOrg: 1.726,
  nearPerson: 0.746,
  nearUnknown: -0.868,
  neighbours: -0.335,
  noLabel: 1.206,
  'none.certain': 2.233,
  'none.cues': 2.927,
  'none.file': 0.174,
  'none.known': -0.595,
  'none.long': -1.376,
  'none.nameAgainst': -0.61,
  'none.nameFor': -0.346,
  'none.nameOnly': 0.687,
  'none.noLabel': -1.206,
  'none.number': 0.114,
  'none.org': -0.275,
  'none.others': 0.981,
  'none.person': 0.437,
  'none.picker': 0.352,
  'none.rival': -0.621,
  'none.seenAgainst': -0.7,
  'none.seenFor': 0.936,
  'none.seenOnly': 0.793,
  'none.textarea': -0.186,
  'none.unknown': 0.263,
  'none.yesNo': 0.118,
  optionsAgainst: 0.099,
  optionsFor: -0.549,
  orgInPerson: 0.053,
  personInOrg: -0.406,
  personNamed: 0.646,
  personUnderOrgTitle: -2.672,
  placeholderOnly: -1.54,
  repeated: -0.596,
  role: 1.6,
  roleUnsaid: -1.729,
  sectionAgainst: -0.896,
  sectionFor: 1.393,
  sectionUnread: -0.151,
  seenAgainst: -0.806,
  seenFor: 0.569,
  seenOnly: 0.005,
  similar: -0.946,
  stranger: -0.578,
  strangerNamed: -0.351,
  things: -0.238,
  topicAgainst: 0.833,
  topicFor: -0.567,
  total: 1.84,
  wire: 0.221,
  wireElsewhere: 0.02,
  wireOnly: 0.109,
});
/** Normalised label, then concept and number of source repositories in which it asks for that. */
export const SEEN_LABELS = `
10户口所在地 person.hukouAddress 1
1姓名 person.name 1
2身份证号码 person.idNumber 1
3性别 person.sex 1
4年龄 person.age 1
5职业 person.occupation 1
6现居住地 person.residenceRegion 1
7联系电话 person.mobile 1
8家长或监护人姓名 guardian.name 1
9工作或学习单位 person.employer 1
bmi none 2
e-mail person.email 3 legalRep.email 1 none 1
email org.email 2 person.email 2
lxfs person.mobile 1
name person.name 1
qq person.qq 3 legalRep.qq 1 none 1
qq号 person.qq 2
qq号码 person.qq 2
zjhm person.idNumber 1
丈夫姓名 spouse.name 1
丈夫年龄 spouse.age 1
丈夫电话 spouse.mobile 1
上报人 handler.name 1
上报人所属单位 application.handlerOrg 1
上报者联系电话 handler.mobile 1
不动产单元号 none 2
与借款人关系 none 2
与儿童关系 guardian.relationToApplicant 2
与学生关系 person.relationToApplicant 1
与户主关系 person.relationToHead 16 none 2
与户主的关系 person.relationToHead 1
与房主关系 person.relationToLandlord 1
与本人关系 person.emergencyContactRelation 1 person.relationToApplicant 1
与申报人关系 person.relationToApplicant 1
与申请人关系 person.relationToApplicant 1
与紧急联系人关系 person.emergencyContactRelation 2
与老人关系 contact.relationToApplicant 2 agent.relationToApplicant 1 person.relationToApplicant 1
与老人的关系 person.relationToApplicant 1
与逝者关系 contact.relationToApplicant 1
专业 person.major 14 none 2
专业名称 person.major 2
专业工种 person.occupation 1
专业技术职务等级 none 2
专业特长 none 2
专长 none 2
业务类型 none 2
业务范围 none 1 org.businessScope 1
个人 person.name 1
个人/单位名称 org.name 1
个人上一年度总收入 person.income 1
个人住址 person.residenceAddress 1
个人保险号 person.medicalInsuranceNo 1
个人信仰 person.religion 1
个人健康状况 person.health 1
个人姓名 person.name 2
个人月收入 person.income 1
个人照片 person.photo 1
个人电话 person.mobile 1
个人编号 person.socialSecurityNo 3 person.medicalInsuranceNo 1
个人编码 person.socialSecurityNo 1
个人缴存比例 none 2
个人身份 none 3
个人邮箱 person.email 1
个体工商户名称 org.name 1
个体工商户地址 org.address 1
个体户注册号 org.licenseNo 1
中文名 person.name 1
中文姓名 person.name 1
主体分类 org.type 1
主体名称 org.name 1
主管部门 none 2
主营业务 none 3
主营范围 org.businessScope 1
主营项目 org.businessScope 1
主要监护人 guardian.name 1
主要致贫原因 person.povertyReason 2
举报主要问题 event.description 1
举报人 contact.name 1
乙方现居住 region.county 1 region.group 1 region.town 1 region.village 1
乡 none 2 region.town 2
乡镇 region.town 3
事件上报者 handler.name 1
事件主题 event.title 1
事件名称 event.title 1
事件基本情况 event.description 1
事件描述 event.description 1
事件类型 event.category 2
事发地址详情 event.place 1
事发地点 event.place 1 region.county 1 region.town 1
事发时间 event.time 2
事故发生过程 event.description 1
事故名称 event.title 1
事故描述 event.description 1
事故时间 event.time 1
事故类别 event.category 2
事故类型 event.category 1
产业类别 org.industry 1
产妇姓名 mother.name 1
产权人 none 2
产权类型 person.houseNature 1
亲属联系人姓名 contact.name 1
亲属联系人电话 contact.mobile 1
亲属证件类型 contact.idType 1
人像 person.photo 1
人口性质 none 2
人口类别 none 2
人口类型 none 4
人员 person.name 1
人员姓名 org.legalRep 1 person.name 1
人员居住地 person.residenceRegion 1
人员工作岗位 person.jobPost 1
人员性别 legalRep.sex 1 person.sex 1
人员民族 person.ethnicity 1
人员类别 none 9
人员职务 legalRep.jobTitle 1
人均月收入 household.perCapitaIncome 1
人均纯收入 household.perCapitaIncome 2
人户一致标志 person.residenceMatchesHukou 1
人户一致标识 person.residenceMatchesHukou 2
人户分离 person.residenceMatchesHukou 1
人数 person.householdSize 1
人脸照片 person.photo 1
介绍人 none 2
从业人员数量 org.employeeCount 1
从事职业 person.occupation 1
付款方式 none 2
代办人姓名 agent.name 1
代办人身份证 agent.idNumber 1
代理人 agent.name 1
代理人地址 agent.residenceAddress 1
代理人电话 agent.mobile 1
企业 org.name 1
企业值班电话 org.phone 1
企业全称 org.name 2
企业名称 org.name 26 none 1
企业员工数 org.employeeCount 1
企业地址 org.address 4 org.registeredRegion 1
企业对公账号 org.bankAccount 1
企业开户行 org.bankName 1
企业性质 org.type 1
企业成立日期 org.establishedDate 1
企业所在地 org.registeredAddress 1
企业法人 org.legalRep 7
企业法人联系方式 legalRep.mobile 1
企业注册登记号 org.licenseNo 1
企业注册类型 org.type 1
企业注册资本 org.registeredCapital 1
企业状态 org.registrationStatus 3 none 1
企业电话 org.phone 1
企业登录密码 account.password 1
企业登录账号 account.username 1
企业等级 none 2
企业简介 none 4
企业简称 none 2
企业类别 org.type 1
企业类型 org.type 8 none 1
企业经营住所 org.registeredAddress 1
企业经营场所 org.registeredAddress 1
企业经营范围 org.businessScope 2
企业编码 none 2
企业联系人 org.contactName 3
企业联系方式 org.contactPhone 1
企业营业执照证件到期日 org.operatingPeriod 1
企业营业执照证件起始日 org.operatingPeriod 1
企业规模 none 4
企业负责人姓名 org.legalRep 1
企业账号 account.username 1
企业邮政编码 org.postcode 1
企业邮箱 org.email 4
会员卡号 none 2
传真 none 11
低保/残疾证号 person.disabilityCardNo 1
低保人员 person.isLowIncome 1
低保开始日期 person.assistanceStartMonth 1
低保户 person.isLowIncome 1
低保证号 person.lowIncomeCardNo 2
低保证编号 person.lowIncomeCardNo 1
住址 person.residenceAddress 9 none 1
住址邮政编码 person.postcode 1
住宅地址 person.residenceAddress 1
住宅电话 person.phone 5
住宅类型 person.houseNature 1
住户地址 person.residenceAddress 1
住户姓名 person.name 1
住户密码 account.password 1
住户性别 person.sex 1
住户电话 person.mobile 1
住户身份证 person.idNumber 1
住房使用面积 person.houseArea 1
住房单元号 region.unit 1
住房建筑 person.houseArea 1
住房类型 person.houseNature 1
住房面积 person.houseArea 1
住所 org.registeredAddress 3
住所地 person.residenceAddress 2 none 1
住所类别 person.residenceType 1
住所类型 person.residenceType 1
住所详址 org.registeredAddress 1
住院号 none 4
体重 person.weight 11
作物名称 farm.crop 1
使用单位 none 2
使用期限 none 2
使用权类型 none 2
使用权面积 none 2
使用者姓名 person.name 1
供养方式 person.supportMode 1
供应商企业性质 org.type 1
供应商单位名称 org.name 1
供应商名称 org.name 4 none 3
供应商地址 none 1 org.address 1
供应商电话 none 1 org.phone 1
保险类型 person.insuranceType 1
保障人口 household.guaranteedSize 1
保障类型 person.insuranceType 1
保障金额 household.monthlyAssistanceAmount 1
信仰宗教 person.religion 1
信息采集人 handler.name 1
信用代码 org.uscc 2
信用编码 org.uscc 1
借款人姓名 person.name 1
借款人手机号 person.mobile 1
借款时长 none 2
借款期限 none 2
借款用途 none 2
健康情况 person.health 1
健康状况 person.health 19 none 1
健康状态 person.health 2
储蓄账户 person.bankAccount 1
储蓄银行 person.bankName 1
儿童姓名 person.name 1
儿童性别 person.sex 1
儿童身份证 person.idNumber 1
党内职务 none 2
党员状态 none 1 person.partyMembershipStatus 1
党员类型 person.partyMemberType 4
党员身份 person.politicalStatus 1
党派 person.politicalStatus 1
党籍状态 person.partyMembershipStatus 1
入伍地 none 2
入伍日期 person.enlistDate 2
入伍时间 person.enlistDate 3
入住日期 none 2
入住时间 none 2 person.arrivalDate 1
入党日期 person.partyJoinDate 4
入党时间 person.partyJoinDate 8 person.partyFullMemberDate 1
入学前户口 person.hukouType 1
入学日期 person.enrollmentDate 1
入学时间 person.enrollmentDate 4
入琼时间 person.arrivalDate 1
入职日期 none 5
入院日期 none 3
入院时间 none 3
公司 person.employer 2
公司全称 org.name 1 person.employer 1
公司名称 org.name 5 person.employer 3 none 1
公司地址 org.address 4
公司座机 org.phone 1
公司电话 org.phone 4
公司简称 none 2
公司类型 org.type 4
公民身份号码 person.idNumber 1
公民身份证号 person.idNumber 2
公民身份证号码 person.idNumber 4 agent.idNumber 1 none 1
公示联络员 org.contactName 1
共有情况 none 2
关系 person.relationToApplicant 5 contact.relationToApplicant 2 none 2 guardian.relationToApplicant 1 person.emergencyContactRelation 1 person.relationToHead 1
关联儿童 person.name 1
兵役状况 person.militaryServiceStatus 3
其他 none 7
其他说明 none 2
其他需要说明的情况 none 2
其它 none 3
具体地址 none 1 person.residenceAddress 1
养殖场名称 org.name 1
养老保险 none 2
内容 event.description 1
再次确认密码 account.password 1
军种 person.militaryBranch 1
军衔及日期 person.militaryRank 1
农业岗位 person.jobPost 1
农户姓名 person.name 3
农户属性 household.category 1
农户账号 account.username 1 none 1
准驾车型 none 2
出厂编号 none 2
出生 person.birthDate 1
出生体重 none 2
出生地 person.birthPlace 9
出生地点省 child.birthPlace 1
出生年月 person.birthDate 17 child.birthDate 1 guardian.birthDate 1 head.birthDate 1
出生年月日 person.birthDate 6
出生日期 person.birthDate 82 spouse.birthDate 3 legalRep.birthDate 2 child.birthDate 1 father.birthDate 1 mother.birthDate 1 none 1
出生日期:年 person.birthDate 1
出生时间年 child.birthDate 1
出租方 person.landlordName 1
出院日期 none 2
分,属于 household.category 1
分类 none 3
创建时间 none 2
初始密码 account.password 1
初婚日期 none 3
初次发现日期 none 2
别名/绰号 person.formerName 1
到期时间 none 2
到账银行卡 person.bankAccount 1
到达本市日期 person.arrivalDate 1
办公地址 org.address 3
办公电话 contact.phone 1 org.phone 1 person.phone 1
加入党组织日期 person.partyJoinDate 1
务工时间 person.workMonths 2
务工状况 none 2
劳动合同 none 2
劳动技能 person.laborCapacity 2
区 none 1 region.town 1
区域 person.hukouRegion 1 person.residenceRegion 1
区域内详细地址 none 1 org.address 1
医保号 person.medicalInsuranceNo 2
医保类型 person.insuranceType 2
医保账户 person.medicalInsuranceNo 1
医生 handler.name 1
医生名称 person.name 1
医生图像图片 person.photo 1
医生电话 none 2
医疗保险 none 3
医疗保险参加时间 person.insuranceDate 1
医疗保障 person.insuranceType 1
医疗费用支付方式 none 2
单价 none 2
单位 person.employer 6 none 1
单位中文全称 org.name 1
单位产业 org.industry 1
单位代码 none 2
单位全称 org.name 1
单位办公地址 org.address 1
单位发薪银行 org.bankName 1
单位名称 org.name 15 person.employer 7 none 3 contact.employer 1
单位地址 org.address 8 org.registeredRegion 1
单位地址邮编 org.postcode 1
单位性质 org.type 5 none 4
单位性质代码 org.type 2
单位成立日期 org.establishedDate 1
单位成立时间 org.establishedDate 1
单位所在地代码 org.registeredRegion 1
单位所属行业 org.industry 2
单位法人 org.legalRep 1
单位法人码 org.uscc 1
单位注册地址 org.registeredAddress 1
单位电话 org.phone 6 none 1
单位电话号码 org.phone 1
单位类别 org.type 1
单位类型 org.type 6 none 1
单位组织机构代码 org.uscc 1
单位经办人 handler.name 1
单位编号 none 3
单位缴存比例 none 2
单位联系人 org.contactName 2
单位联系电话 org.phone 3 none 1 org.contactPhone 1
单位行业 none 1 org.industry 1
单位行业代码 org.industry 1
单位设立日期 org.establishedDate 1
单位证件号 org.licenseNo 1
单元 region.unit 1
单元号 region.unit 1
单元房号 region.room 1
占地面积 none 3
卡主 person.bankAccountName 1
卡号 person.bankAccount 2
危房等级 household.houseSafety 1
原单位 person.employer 1
原工作单位 none 2
原毕业学校 person.school 2
原毕业时间 person.graduationDate 1
原职业 none 1 person.occupation 1
县 child.birthPlace 1 none 1 region.county 1
县区 region.county 2
参保人联系电话 person.mobile 1
参保单位名称 person.employer 1
参保单位联电话 org.contactPhone 1
参保单位联系人 org.contactName 1
参保号 person.medicalInsuranceNo 1
参保开始日期 person.insuranceDate 1
参保情况 person.insuranceType 1
参保日期 person.insuranceDate 2
参保状态 none 2
参保类别 person.insuranceType 1
参保类型 person.insuranceType 2
参保编号 person.medicalInsuranceNo 1
参保身份 person.insuredCategory 1
参加养老保险时间 person.insuranceDate 1
参加医疗保险时间 person.insuranceDate 1
参加大病医疗 person.hasCriticalIllnessInsurance 1
参加工作日期 person.workStartDate 4
参加工作时间 person.workStartDate 6 none 1
参加组织日期 person.partyJoinDate 1
发放日期 none 2
发放渠道 person.bankName 1
发现人姓名 contact.name 1
发生地点 event.place 2 none 1
发生日期 event.time 1
发薪行账号 org.bankAccount 1
发证日期 none 4
发证机关 none 3
受益人 person.name 1
号 person.hukouAddress 1 person.residenceAddress 1
号码鲁青岛字第 person.disabilityCardNo 1
合作社名称 org.name 5
合同号 none 2
合同开始日期 none 2
合同期限 none 2
合同类型 none 4
合同终止日期 none 2
合同编号 none 3
合法人 org.legalRep 1
名下机动车号牌号码 person.licensePlate 1
名字 none 1 person.emergencyContactName 1 person.name 1
名族 person.ethnicity 1
名称 none 2 org.name 2 org.contactName 1 org.legalRep 1
吸毒原因 none 2
吸毒后果 none 2
员工人数 org.employeeCount 3
员工头像 person.photo 1
员工姓名 person.name 4
员工手机 person.mobile 1
员工数量 org.employeeCount 2
员工状态 none 2
员工编号 none 2
周期 none 2
和本人关系 person.emergencyContactRelation 1 person.relationToApplicant 1
品牌 none 3
品种 farm.crop 2 none 1
唯一车牌号 person.licensePlate 1
商户名称 org.name 1
商户所属地 org.registeredRegion 1
商户联系人姓名 org.contactName 1
商户联系人手机号 org.contactPhone 1
商户详细地址 org.address 1
因私护照号/通行证号 person.passportNo 1
困难事由 application.reason 1
困难原因 person.povertyReason 1
困难情况 none 2
固定号码 person.phone 1
固定电话 person.phone 4 org.phone 3 none 2 contact.phone 1 legalRep.phone 1
固定通信地址 person.mailingAddress 1
固话 legalRep.phone 1
国别 person.nationality 1
国家/地区 person.nationality 2 none 1
国家职业资格等级 person.skillLevel 3
国民经济行业 org.industry 1
国籍 person.nationality 15 father.nationality 1 mother.nationality 1
国籍/地区 person.nationality 1
国籍/籍贯 person.nationality 1
国籍代码 person.nationality 1
图片 none 2 person.photo 2
土地坐落 none 2
土地性质 none 2
土地来源 none 2
土地用途 none 3
土地证号 none 2
土地面积 none 2
在校生情况 person.studentStatus 1
在校生状况 person.studentStatus 1
在琼居住地 person.residenceAddress 1
在职时间 none 2
在职标志 person.employmentStatus 1
在读学校名称 person.enrolledSchool 1
地区 person.residenceRegion 1
地址 person.residenceAddress 14 org.address 11 none 3 region.city 1 region.county 1
地址/住所 org.registeredAddress 1
地址类型 region.city 1
地市 region.city 1
地点 none 2
地税税号 org.uscc 1
场所名称 org.name 1
场所地址 org.address 1
坐落 none 2
型号 none 3
城市 region.city 1
城市名称 region.city 1
培训内容 none 3
培训时间 none 2
培训规模 none 2
基本工资 none 3
填卡日期 application.fillDate 1
填报单位名称 application.handlerOrg 1
填报日期 application.fillDate 1
填表日期 application.fillDate 1
填表日期:年 application.fillDate 1
境内车牌号 person.licensePlate 1
增计人口添加原因 none 2
士官级别 person.militaryRank 1
处理时间 none 2
备注 none 89
备注信息 none 13
外出流向 person.outflowRegion 1
大病名称 person.diseaseType 1
夫妇现有存活子女数 household.childCount 1
夫婚姻状态 spouse.maritalStatus 1
失业主要原因 person.unemploymentReason 1
失业保险 none 3
失业原因 person.unemploymentReason 1
失去联系日期 person.lostContactDate 1
失联党员 person.isLostPartyMember 1
失能情况 person.selfCare 1
头像 person.photo 7
头像上传 person.photo 1
女方姓名 spouse.name 1
女方详细地址 spouse.residenceAddress 1
姓名 person.name 161 none 9 guardian.name 5 contact.name 4 agent.name 3 father.name 2 head.name 2 mother.name 2 person.emergencyContactName 2 spouse.name 2 handler.name 1 org.contactName 1 person.bankAccountName 1
姓名拼音 person.pinyin 1
委托人姓名 agent.name 1
委托人联系电话 agent.mobile 1
委托人身份证号 agent.idNumber 1
委托代理人 agent.name 2 none 1
委托代理人姓名 agent.name 1
委托代理人联系电话 agent.mobile 1
委托代理人身份证号码 agent.idNumber 1
婚变日期 none 2
婚否 person.maritalStatus 2
婚姻 person.maritalStatus 1
婚姻状况 person.maritalStatus 56 spouse.maritalStatus 1
婚姻状态 person.maritalStatus 7
子女1出生年月 child.birthDate 1
子女1姓名 child.name 1
子女1性别 child.sex 1
子女2出生年月 child.birthDate 1
子女2姓名 child.name 1
子女2性别 child.sex 1
子女3出生年月 child.birthDate 1
子女3姓名 child.name 1
子女3性别 child.sex 1
子女4出生年月 child.birthDate 1
子女4姓名 child.name 1
子女4性别 child.sex 1
子女5出生年月 child.birthDate 1
子女5姓名 child.name 1
子女5性别 child.sex 1
子女6出生年月 child.birthDate 1
子女6姓名 child.name 1
子女6性别 child.sex 1
子女状况 household.childCount 1 none 1
孕次 person.gravidity 1
字号名称 org.name 1
存入日期 none 2
存放地点 none 2
学业状况 person.studentStatus 1
学习专业 person.major 1
学位 person.degree 8
学位水平 person.degree 1
学制 none 4
学历 person.education 33 none 1
学历代码 person.education 1
学号 none 7
学员/监护人姓名 guardian.name 1
学员身份证 person.idNumber 1
学校 person.enrolledSchool 1
学校名称 person.school 2 org.name 1
学校地址 org.address 1
学生idcard child.idNumber 1
学生姓名 person.name 3
学院 none 2
宅基地面积 none 2
安置地 person.resettlementRegion 1
安置帮教人员姓名 person.name 1
宗教信仰 person.religion 8
宝宝姓名 person.name 1
宝宝性别 person.sex 1
宝宝生日 person.birthDate 1
实收资本 none 2
实际居住地 person.residenceAddress 1
实际种植人 person.name 1
审批人 none 3
审批意见 none 4
审批结果 none 2
审批额度 none 2
审核人 none 2
审核意见 none 2
客主姓名 person.name 1
客人姓名 person.name 1
客户 none 2
客户名称 org.name 6 person.name 1
客户地址 org.address 1
客户性别 person.sex 1
客户类型 none 2
客服电话 org.phone 1
室 person.hukouAddress 1 person.residenceAddress 1
家属姓名 person.name 1
家属联系方式 contact.mobile 1
家庭人口 person.householdSize 4
家庭人口数 person.householdSize 3
家庭人均月收入 household.perCapitaIncome 1
家庭人数 person.householdSize 2
家庭住址 person.residenceAddress 24 contact.residenceAddress 2 guardian.residenceAddress 1 none 1 person.residenceRegion 1
家庭全年收入 person.householdIncome 1
家庭固定电话 person.phone 1
家庭固话 person.phone 1
家庭地址 person.residenceAddress 10 person.residenceRegion 1
家庭地址-详细 person.residenceAddress 1
家庭地址/单位地址 contact.residenceAddress 1 none 1
家庭年度总收入合计 person.householdIncome 1
家庭年收入 person.householdIncome 2
家庭情况 none 2
家庭成员姓名 person.name 1
家庭月保障金额 household.monthlyAssistanceAmount 1
家庭月收入 person.householdIncome 1
家庭电话 person.phone 5 none 1
家庭联系人固定电话 contact.phone 1
家庭联系人姓名 contact.name 1
家庭联系人移动电话 contact.mobile 1
家庭联系人联系电话 contact.mobile 1
家庭联系电话 person.phone 1
家庭详细地址 person.residenceAddress 3 none 2
家庭详细通讯地址 person.mailingAddress 1
家庭邮政编码 person.postcode 1
家长姓名 guardian.name 2 person.name 1
家长联系方式 guardian.mobile 1
密接者姓名 person.name 1
密码 account.password 19
对公账号 org.bankAccount 1
对象类型 none 1 person.assistanceType 1
小区 none 2
小区/组名 region.group 1
小区名称 none 3
小孩1姓名 child.name 1
小孩2姓名 child.name 1
小孩3姓名 child.name 1
小组 region.group 1
就业失业情况 person.employmentStatus 1
就业失业登记证号 person.employmentCertNo 1
就业形势 person.employmentForm 1
就业情况 person.employmentStatus 1
就业机构 person.employer 1
就业状态 person.employmentStatus 3
就业证号 person.employmentCertNo 1
就读学校 person.enrolledSchool 2
居住事由 person.residenceReason 5
居住人姓名 person.name 1
居住住所 person.residenceType 1
居住地地址 person.residenceAddress 1
居住地址 person.residenceAddress 7 person.residenceRegion 3 spouse.residenceAddress 1
居住地所属社区 person.residenceRegion 1
居住地所属街道 person.residenceRegion 1
居住地行政区划 person.residenceRegion 1
居住地详址 person.residenceAddress 1
居住地路名 person.residenceAddress 1
居住地邮政编码 person.postcode 1
居住情况类型 person.houseNature 1
居住所在地 person.residenceAddress 1
居住状况 none 2 person.houseNature 1
居住状态 none 2
居住省/市 person.residenceRegion 1
居住证 person.residencePermitNo 1
居住证地址 person.residenceAddress 1
居住详细地址 person.residenceAddress 1
居村委会 region.village 1
居民地所属区 person.residenceRegion 1
居民地所属市 person.residenceRegion 1
居民地所属省 person.residenceRegion 1
居民居住地详细地址 person.residenceAddress 1
居民户籍地详细地址 person.hukouAddress 1
居民户籍类别 person.hukouType 1
居民文化程度 person.education 1
居民组 region.group 1
居留地址 person.residenceAddress 1
属于社区 region.village 1
岗位 none 2 person.jobPost 1
岗位/工种 person.jobPost 1
岗位密级 none 2
工伤保险 none 2
工作qq person.qq 2
工作人员人数 org.employeeCount 1
工作内容 none 2
工作单位 person.employer 34 none 4 guardian.employer 3 spouse.employer 2 father.employer 1 mother.employer 1
工作单位全称 person.employer 1
工作单位及职务 person.employer 2
工作单位名称 person.employer 1
工作单位名称及职务 person.employer 1
工作单位地址 org.address 1
工作单位电话 org.phone 1
工作单位职务 person.jobTitle 1
工作单位通讯地址 org.address 1
工作及单位 person.employer 1
工作地点 person.workPlace 2
工作岗位 person.jobPost 1
工作微信 person.wechat 1
工作或学习单位 person.employer 1
工作手机 person.mobile 1
工作日期 person.workStartDate 1
工作时间 none 2 person.workStartDate 1
工作状况 person.employmentStatus 1
工作电话 person.phone 1
工作种类 guardian.occupation 1
工作经历 none 2
工作职位类别代码 person.occupation 1
工作职务 person.jobTitle 1
工作邮箱 person.email 1
工号 none 8
工商注册号 org.licenseNo 2
工商状态 org.registrationStatus 1
工商登记有效期 org.operatingPeriod 1
工商登记有效期限 org.operatingPeriod 1
工商营业执照号码 org.licenseNo 1
工种 none 2 person.occupation 2 person.jobIntention 1
工资卡号 person.bankAccount 2
工资待遇 person.income 1
工资性收入 household.wageIncome 1 none 1
工龄 none 3
市 none 3 region.city 2 child.birthPlace 1 org.registeredRegion 1 person.hukouRegion 1
帐号 person.bankAccount 1
帮扶人姓名 none 2
帮扶人联系方式 none 2
帮扶情况 none 2
常住地址 person.residenceAddress 2
常住类型 none 3
常居住地 person.residenceAddress 1
常用地址 person.residenceAddress 1
常用手机号 person.mobile 1
常驻地址 person.residenceAddress 1
幢号 region.building 1
年 application.date 1
年人均纯收入 household.perCapitaIncome 1
年度 none 2
年收入 person.income 3 person.householdIncome 1 spouse.income 1
年级 none 3
年龄 person.age 42 father.age 2 mother.age 2 none 2 contact.age 1
幼儿姓名 person.name 1
广告申请单位 org.name 1
床位号 none 2
店铺logo none 2
店铺分类 org.industry 1
店铺名称 org.name 3
座机 person.phone 1
建档时间 none 2
建档类型 household.category 1
建筑结构 none 2
建筑面积 person.houseArea 7 none 6
建设单位 org.name 1
开办资金 org.registeredCapital 1
开始从业时间 person.workStartDate 1
开始日期 none 2 person.insuranceDate 1
开始时间 none 2
开户名 person.bankAccountName 2
开户名称 person.bankAccountName 2
开户日期 none 2
开户行 org.bankName 4 person.bankName 4
开户行名称 person.bankName 1
开户行地址 none 3
开户行所在地 none 2
开户账号 org.bankAccount 1
开户银行 person.bankName 8 org.bankName 7 none 2
开户银行账号 org.bankAccount 1
开票地址 none 1 org.registeredAddress 1
开票电话 none 1 org.phone 1
弄 person.hukouAddress 1 person.residenceAddress 1
当前住址 guardian.residenceAddress 1
录入日期 application.fillDate 1
录入时间 application.fillDate 1 none 1
录入机构 application.handlerOrg 1
征收经办人 handler.name 1
微信 person.wechat 2
微信号 person.wechat 5 legalRep.wechat 1 none 1
微信号码 person.wechat 2
性别 person.sex 146 none 5 contact.sex 2 guardian.sex 2 spouse.sex 2 agent.sex 1 child.sex 1 head.sex 1 legalRep.sex 1
性别代码 person.sex 1
总体健康状况 person.health 1
总部地址 org.address 1
患病名称 person.diseaseType 1
患病情况一般慢性病 person.diseaseType 1
患病种类 person.diseaseType 1
患者姓名 person.name 3
患者性别 person.sex 1
患者职业 person.occupation 1
患者联系电话 person.mobile 1
意向岗位类别 person.jobIntention 1
意愿职位1 person.jobIntention 1
意愿职位2 person.jobIntention 1
意愿职位3 person.jobIntention 1
慢性病 person.diseaseType 1
成员姓名 person.name 1
成员职务 person.jobTitle 1
成立日期 org.establishedDate 10 none 1
成立时间 org.establishedDate 3
我已阅读并接受 none 2
户主 head.name 5 none 1
户主公民身份号码 head.idNumber 1
户主关系 person.relationToHead 2
户主名 head.name 1
户主名称 head.name 1
户主姓名 head.name 12
户主性别 head.sex 1
户主电话 head.mobile 1
户主联系方式 head.mobile 2
户主联系电话 head.mobile 2
户主身份证 head.idNumber 3
户主身份证号 head.idNumber 1
户主身份证号码 head.idNumber 1
户关 person.relationToHead 1
户口地址 person.hukouAddress 2 person.hukouRegion 1
户口性质 person.hukouType 10 spouse.hukouType 1
户口所住地 person.hukouRegion 1
户口所在地 person.hukouAddress 8 person.hukouRegion 3
户口所在地区县街乡 person.hukouRegion 1
户口所在地县级 person.hukouRegion 1
户口所在地址 person.hukouAddress 1
户口所在地市级 person.hukouRegion 1
户口所在地省级 person.hukouRegion 1
户口所在地补充信息 person.hukouAddress 1
户口所在派出所 person.hukouPoliceStation 1
户口本发证派出所 person.hukouPoliceStation 1
户口本户口编号 person.householdNo 1
户口簿号 person.householdNo 1
户口类别 person.hukouType 2 father.hukouType 1 mother.hukouType 1
户口类型 person.hukouType 3
户口编号 person.householdNo 1
户口详细地址 person.hukouAddress 1
户号 person.householdNo 5 none 1
户名 person.name 1
户籍 person.hukouAddress 2 person.hukouRegion 2 none 1
户籍册类别 person.hukouType 2
户籍册编号 person.householdNo 1
户籍地 person.hukouAddress 5 person.hukouRegion 2
户籍地区 person.hukouRegion 2
户籍地区划 person.hukouRegion 1
户籍地地址 person.hukouAddress 1
户籍地址 person.hukouAddress 14 person.hukouRegion 6 contact.hukouAddress 1 father.hukouAddress 1 mother.hukouAddress 1
户籍地行政区划 person.hukouRegion 1
户籍地详址 person.hukouAddress 1
户籍性质 person.hukouType 8
户籍所在 person.hukouRegion 1
户籍所在区 person.hukouRegion 1
户籍所在区县 person.hukouRegion 1
户籍所在地 person.hukouAddress 13 none 2 person.hukouRegion 2
户籍所在地详址 person.hukouAddress 1
户籍所在市 person.hukouRegion 1
户籍所在村 person.hukouRegion 1
户籍所在省 person.hukouRegion 1
户籍所在社区 person.hukouRegion 2
户籍所在街道 person.hukouRegion 1
户籍所属:区 person.hukouRegion 1
户籍所属宅 person.hukouRegion 1
户籍所属省份 none 1 person.hukouRegion 1
户籍派出所 person.hukouPoliceStation 2
户籍状态 none 2
户籍类别 person.hukouType 2
户籍类型 person.hukouType 1
户籍详址 person.hukouAddress 2
户籍详细地址 person.hukouAddress 6
户籍门牌号 person.hukouAddress 1
户籍门详址 person.hukouAddress 1
户编号 household.recordNo 1
房主姓名 person.landlordName 2
房产性质 none 1 person.houseNature 1
房号 region.room 1
房屋 region.room 1
房屋产别 person.houseNature 1
房屋地址 none 3 person.residenceAddress 2
房屋坐落 none 3
房屋建筑面积 person.houseArea 1
房屋性质 none 1 person.houseNature 1
房屋所属单位 org.name 1
房屋权属 person.houseNature 1
房屋状态 none 2
房屋用途 none 3
房屋类别 none 1 person.houseNature 1
房屋类型 person.houseNature 3 none 1
房屋编号 none 2
房屋间数 none 2
房屋面积 none 2
房源编号 none 2
房间号 region.room 2 none 1
房间名 region.room 1
所在专业 person.major 1
所在乡镇 none 1 person.residenceRegion 1 region.town 1
所在党支部 person.partyBranch 2
所在区域 person.residenceRegion 2
所在单位 none 1 person.employer 1
所在单位名称 person.employer 1
所在单元 region.unit 1
所在地 person.residenceRegion 2 org.address 1
所在地区 org.registeredRegion 2 person.residenceRegion 2 person.residenceAddress 1
所在城市 org.registeredRegion 1 person.residenceRegion 1
所在学校 person.enrolledSchool 1
所在房屋 region.room 1
所在政区 region.county 1
所在旗县 none 1 region.county 1
所在楼宇 region.building 1
所在职位 person.jobTitle 1
所在街道 region.town 2
所在部门 none 4
所学专业 person.major 9
所属:区 person.residenceRegion 1
所属企业 org.name 1
所属党支部 person.partyBranch 1
所属公司 person.employer 3
所属区域 org.registeredRegion 2 none 1
所属地区 org.address 1 org.registeredRegion 1
所属地区省份 region.province 1
所属居委会 region.village 1
所属岗位 person.jobPost 1
所属村、居委 region.village 1
所属村委会 region.village 1
所属村庄 region.village 1
所属村组 region.group 2
所属派出所 none 1 person.hukouPoliceStation 1
所属省市 person.residenceRegion 1
所属社区 region.village 2
所属组织 person.partyBranch 1
所属细分行业 org.industry 1
所属网格 region.grid 3
所属行业 org.industry 9
所属行政区划 org.registeredRegion 1 person.residenceRegion 1
所属行政村 region.village 1
所属街镇 region.town 1
所属辖区 region.county 1
所属部门 none 5
手机 person.mobile 13 legalRep.mobile 1 org.contactPhone 1
手机号 person.mobile 33 account.username 1 guardian.mobile 1 legalRep.mobile 1 none 1 org.contactPhone 1 person.emergencyContactPhone 1
手机号码 person.mobile 36 legalRep.mobile 3 contact.mobile 1 none 1 person.emergencyContactPhone 1 spouse.mobile 1
手机验证 account.smsCode 1
执照 org.licenseNo 1
执照字号 org.name 1
执照有效终止日期 org.operatingPeriod 1
执照有效起始日期 org.operatingPeriod 1
执照标明经营场所 org.registeredAddress 1
执照编号 org.licenseNo 1
批准文号 none 2
批准日期 none 2
批准退伍日期 person.dischargeDate 1
承包人姓名 person.name 1
承包耕地面积 person.landArea 1
承包面积 person.landArea 1
承租方 person.name 1
技术专业 person.major 1
技术员姓名 person.name 1
技术员账号 account.username 1
技术等级 person.skillLevel 2
技术职称 none 2
技能 none 2
投资总额 none 2
护照 person.passportNo 1
护照号 person.passportNo 1
报告人姓名 contact.name 1
报告人电话 contact.mobile 1
报告医生 handler.name 1
报告单位 application.handlerOrg 1
抵押人姓名 person.name 1
抵押人年龄 person.age 1
抵押人性别 person.sex 1
抵达日期 person.arrivalDate 1
押金 none 3
担任职务 person.jobTitle 2 none 1
担保方式 none 2
拟办意见 none 2
拟定居住期限 person.plannedStay 1
拟设立培训单位名称 org.name 1
持卡人/机构 person.bankAccountName 1
持卡人姓名 person.bankAccountName 2
挂靠组织 person.partyBranch 1
掌握语言 none 2
排序 none 2
排污企业详细名称 org.name 1
描述 none 2
提交日期 application.date 1
收件人地址 person.mailingAddress 1
收件人姓名 contact.name 2
收件人电话 contact.mobile 1
收件人联系电话 contact.mobile 1
收入 person.income 1
收入来源 none 3
收款人 person.bankAccountName 1
收款卡号 person.bankAccount 1
收款账号 org.bankAccount 1
收款账户 person.bankAccount 1
放款/还款开户银行 person.bankName 1
放款/还款账号 person.bankAccount 1
放款/还款银行 person.bankName 1
政治面貌 person.politicalStatus 57
政治面貌代码 person.politicalStatus 1
救助对象类别 person.assistanceType 1
救助类型 none 3
救助金额 application.assistanceAmount 2
教室面积 none 2
教育水平 person.education 3
教育程度 person.education 4 guardian.education 1
数据状态 none 2
数量 none 4
文化程度 person.education 36 head.education 1 spouse.education 1
新增原因 none 2
新密码 account.password 2
新生儿性别 child.sex 1
新车牌 person.licensePlate 1
日 application.date 1 application.fillDate 1 child.birthDate 1 person.birthDate 1
日期 none 2 application.fillDate 1
旧密码 account.password 1
是否为农村户口 person.hukouType 1
是否为失联党员 person.isLostPartyMember 1
是否为流动党员 person.isFloatingPartyMember 1
是否低保 person.isLowIncome 2
是否低保户 person.isLowIncome 1
是否危房 none 2
是否参加大病保险 person.hasCriticalIllnessInsurance 1
是否服兵役 person.militaryServiceStatus 1
是否残疾 person.isDisabled 1
是否残疾人 person.isDisabled 1
景区名称 org.name 1
暂住地址 person.residenceAddress 1
暂住证编号 person.residencePermitNo 1
曾用名 person.formerName 12 none 1
最终学历 person.education 1
最高学位 person.degree 2
最高学历 person.education 8
最高学历专业 person.major 1
最高学历毕业院校 person.school 1
月 application.date 1 application.fillDate 1 child.birthDate 1 person.birthDate 1
月均收入 none 1 person.income 1
月收入 person.income 4
有效日期 person.idValidTo 1
有效期 none 3 person.idValidTo 1
有效联系人及职务 org.contactName 1
有效证件号码 person.idNumber 1
有效身份证件号码 father.idNumber 1 mother.idNumber 1
有效身份证件类型 father.idType 1 mother.idType 1
有无犯罪史 none 2
服兵役状况 person.militaryServiceStatus 1
服务单位 person.employer 1
服务地点 org.address 1
服务处所 person.employer 3
服务状态 none 2
期望薪资 none 3
未成年子女姓名 person.name 1
末次月经 person.lastMenstrualDate 1
末次月经日期 person.lastMenstrualDate 1
末次月经时间 person.lastMenstrualDate 1
本人 person.name 1
本人手机号 person.mobile 1
本人电话 person.mobile 1
本人银行账号 person.bankAccount 1
机动车车牌号 person.licensePlate 1
机构代码 org.uscc 1
机构名称 org.name 3 none 1
机构电子邮箱 org.email 1
机构电话 org.phone 1
机构登记证号 org.licenseNo 1
机构类型 org.type 1
机构通信地址 org.address 1
机构邮编 org.postcode 1
村 none 1 region.village 1
村委 region.village 1
村小组 region.group 1
村居 region.village 1
村级填报人姓名 handler.name 1
村组 region.group 2
来兵团日期 person.arrivalDate 1
来本市原因 person.residenceReason 1
来源 none 3 event.source 1
来访时间 none 2
标题 none 3
核准救助资金 application.assistanceAmount 1
核准日期 org.approvalDate 1
案件标题 event.title 1 none 1
案情及申请理由概述 application.reason 1
档案出生日期 none 2 person.birthDate 1
档案来源 none 2
档案编号 none 2
楼号 region.building 2
楼宇号 region.building 1
楼层 none 3
楼层数 none 2
楼栋 region.building 2
楼栋号 none 1 region.building 1
楼栋地址 person.residenceAddress 1
楼长姓名 none 2
正式党员起始时间 person.partyFullMemberDate 1
正式员工人数 org.employeeCount 1
死亡人数 none 2
死亡原因 none 3
死亡日期 none 4
残疾 person.disabilityType 1
残疾等级 person.disabilityLevel 6
残疾类别 person.disabilityType 3
残疾类型 person.disabilityType 3
残疾证号 person.disabilityCardNo 3
残疾证号码 person.disabilityCardNo 1
母亲单位 mother.employer 1
母亲姓名 mother.name 9
母亲工作单位 mother.employer 2
母亲工作单位及职务 mother.employer 1
母亲文化程度 mother.education 1
母亲电话 mother.mobile 3
母亲联系电话 mother.mobile 1
母亲身份证 mother.idNumber 1
母亲身份证号 mother.idNumber 2
母亲身份证号码 mother.idNumber 1
毕业专业 person.major 1
毕业学校 person.school 9
毕业日期 person.graduationDate 2
毕业时间 person.graduationDate 10
毕业院校 person.school 13
民族 person.ethnicity 81 father.ethnicity 1 mother.ethnicity 1 none 1 spouse.ethnicity 1
民族代码 person.ethnicity 2
民族名称 person.ethnicity 1
民族码 person.ethnicity 1
求职意向 person.jobIntention 1
求职意向说明 person.jobIntention 1
汇款账户 person.bankAccount 1
法人 org.legalRep 3
法人代表 org.legalRep 6
法人姓名 org.legalRep 8
法人微信号 legalRep.wechat 1
法人性质 org.type 1
法人所任职务 legalRep.jobTitle 1
法人手机号 legalRep.mobile 2
法人电话 legalRep.mobile 1
法人联系电话 legalRep.mobile 2
法人证件到期时间 legalRep.idValidTo 1
法人证件号码 org.legalRepIdNumber 3
法人证件名称 legalRep.idType 1
法人证件类型 legalRep.idType 1
法人证件类型:默认身份证 legalRep.idType 1
法人身份证 org.legalRepIdNumber 2
法人身份证号 org.legalRepIdNumber 2
法定代表人 org.legalRep 19 none 2 application.date 1
法定代表人/负责人 org.legalRep 1
法定代表人住址 legalRep.residenceAddress 1
法定代表人固定电话 legalRep.phone 1
法定代表人姓名 org.legalRep 1
法定代表人手机号 legalRep.mobile 1
法定代表人电话 legalRep.mobile 1
法定代表人职务 legalRep.jobTitle 1
法定代表人联系手机 legalRep.mobile 1
法定代表人联系电话 legalRep.mobile 1
法定代表人身份证 org.legalRepIdNumber 2 none 1
注册号 org.licenseNo 3
注册地 org.registeredRegion 1
注册地址 org.registeredAddress 14 org.registeredRegion 2
注册地邮编 org.postcode 1
注册日期 org.establishedDate 2
注册时间 none 1 org.establishedDate 1
注册电话 org.phone 1
注册省 org.registeredRegion 1
注册类型 org.type 1
注册资本 org.registeredCapital 13
注册资金 org.registeredCapital 6
注销日期 none 2
派出所 none 2 person.hukouPoliceStation 2
流入原因 person.residenceReason 1
流出原因 none 2
添表人 handler.name 1
照片 person.photo 13 none 3
父亲单位 father.employer 1
父亲姓名 father.name 9
父亲工作单位 father.employer 2
父亲工作单位及职务 father.employer 1
父亲文化程度 father.education 1
父亲电话 father.mobile 4
父亲联系电话 father.mobile 1
父亲身份证 father.idNumber 1
父亲身份证号 father.idNumber 2
父亲身份证号码 father.idNumber 1
特殊参保群体 person.specialInsuredGroup 1
特殊慢性病 person.diseaseType 1
特长 none 5
犯罪情况 none 2
状态 none 11
现任岗位 person.jobPost 1
现任职务 person.jobTitle 2
现住区划 person.residenceRegion 1
现住地 person.residenceAddress 1 person.residenceRegion 1
现住地址 person.residenceAddress 3 person.residenceRegion 1
现住址 person.residenceAddress 9
现住址房屋属性 person.houseNature 1
现住址所在区 person.residenceRegion 1
现住址所在省市 person.residenceRegion 1
现住址所在社区 person.residenceRegion 1
现住址所在街道 person.residenceRegion 1
现住址是否与户籍为同一地址 person.residenceMatchesHukou 1
现住址详细地址 person.residenceAddress 1
现住房性质 person.houseNature 1
现住详址 person.residenceAddress 1
现住门详址 person.residenceAddress 1
现军衔 person.militaryRank 1
现单位名称 person.employer 1
现在住址 person.residenceAddress 1
现在地 person.residenceRegion 1
现在地址 person.residenceAddress 1
现场图片 none 2
现家庭住址 person.residenceAddress 2
现家庭所在区县 person.residenceRegion 1
现家庭所在市 person.residenceRegion 1
现家庭所在省 person.residenceRegion 1
现家庭详细地址 person.residenceAddress 1
现居住地 person.residenceAddress 4 person.residenceRegion 3 contact.residenceAddress 1
现居住地区 person.residenceRegion 1
现居住地址 person.residenceAddress 4
现居住地通讯地址 person.residenceAddress 1
现居住址 person.residenceRegion 1
现居住小区 person.residenceRegion 1
现居住村 person.residenceRegion 1
现居地 person.residenceAddress 1
现居地区 person.residenceRegion 1
现居地址 person.residenceAddress 2
现居地详细地址 person.residenceAddress 1
现居房间号 region.room 1
现居所属宅 person.residenceRegion 1
现居门牌号 person.residenceAddress 1
现生子女数 household.childCount 1
班级 none 6
生产厂家 none 3
生产地址 org.address 1
生产经营状况 org.registrationStatus 1
生前居住地 person.residenceAddress 1
生前工作单位 person.employer 1
生日 person.birthDate 9
生活自理能力 person.selfCare 1
生育保险 none 2
用工形式 person.employmentForm 3 none 1
用户名 account.username 15
用户名手机 account.username 1
用户名称 person.name 1
用户姓名 person.name 1
用户学历 person.education 1
用户密码 account.password 1
用户性别 person.sex 1
用户民族 person.ethnicity 1
用户籍贯 person.nativePlace 1
用户职业 person.occupation 1
用户血型 person.bloodType 1
用户账号 account.username 1
用车人 person.name 1
用途 none 2
甲方 none 2
申报工资 person.income 1
申请事由 application.reason 1
申请人 person.name 6 none 2
申请人/企业法人姓名 org.legalRep 1
申请人/企业法人身份证号 org.legalRepIdNumber 1
申请人住所 person.residenceAddress 1
申请人姓名 person.name 4 org.contactName 1
申请人家庭年收入 person.householdIncome 1
申请人手机号码 person.mobile 1
申请人月收入 person.income 1
申请人现住址 person.residenceAddress 1
申请人电话号码 person.phone 1
申请人联系电话 person.mobile 1
申请借款人姓名 person.name 1
申请单位 org.name 1
申请原因 application.reason 2
申请日期 application.date 4
申请时间 application.date 3
申请理由 application.reason 2
申请金额 none 2
电子邮件 person.email 4 contact.email 1
电子邮箱 person.email 15 org.email 7 contact.email 3 legalRep.email 1
电话 person.mobile 21 org.phone 8 legalRep.mobile 2 none 2 org.contactPhone 2 person.phone 1
电话/手机号码 person.mobile 1
电话号码 person.mobile 2 org.phone 1
男方姓名 person.name 1
男方详细地址 person.residenceAddress 1
病人姓名 person.name 2
病名 person.diseaseType 1
登录名 account.username 3
登录密码 account.password 5
登录用户名 account.username 1
登记人 handler.name 4
登记人姓名 handler.name 1
登记人联系电话 handler.mobile 1
登记人身份证号 handler.idNumber 1
登记年月 application.fillDate 1
登记日期 application.fillDate 3 person.marriageDate 1
登记时间 none 5 application.fillDate 2
登记机关 none 6
登记注册类型 org.economicType 1 org.type 1
登陆名 account.username 1
监护人 guardian.name 1 none 1
监护人关系 guardian.relationToApplicant 2
监护人姓名 guardian.name 3
监护人手机号 guardian.mobile 1
监护人电话 guardian.mobile 1
监护人联系电话 guardian.mobile 1
目前家庭收入 person.householdIncome 1
目前所任职务 person.jobTitle 1
目标职位 person.jobIntention 1
相片 person.photo 1
省 none 1 region.province 1
省市县区 person.hukouRegion 1
真实姓名 person.name 13
短信验证码 account.smsCode 1
确认卡号 person.bankAccount 1
确认密码 account.password 6
社会保险号 person.socialSecurityNo 1
社会保障号 person.idNumber 1
社会保障号码 person.idNumber 1
社会保障码 person.idNumber 1
社会信用代码 org.uscc 2 none 1
社会信用代码证 org.uscc 1
社会信用统一代码 org.uscc 1
社会统一信用代码 org.uscc 3
社保卡号 none 6
社保号 person.socialSecurityNo 1
社保账号 person.socialSecurityNo 1
社区 person.hukouRegion 1 person.residenceRegion 1 region.village 1
社区名称 none 1 region.village 1
种养殖品种 farm.crop 1
种植作物 farm.crop 1
种植面积 none 2
科室 none 2
租金 none 3
称谓 person.relationToApplicant 2
移动电话 person.mobile 5 contact.mobile 1 legalRep.mobile 1 none 1 org.contactPhone 1
移动电话号码 person.mobile 1
税务号 org.uscc 2
税务登记号 org.uscc 2
税务登记证号码 org.uscc 1
税号 org.uscc 2 none 1
第二联系人姓名 contact.name 1
第二联系人电话 contact.mobile 1
签发单位 person.idIssuer 1
签发机关 person.idIssuer 1
签约时间 none 2
简介 none 6
管控人姓名 none 2
管控人联系方式 none 2
管控情况 none 2
管理员姓名 org.contactName 1
管理员密码 account.password 1
管理员手机号码 org.contactPhone 1
管理员账号 account.username 1
籍贯 person.nativePlace 40
籍贯信息 person.nativePlace 1
籍贯所属地区 person.nativePlace 1
籍贯所属城市 person.nativePlace 1
籍贯所属省份 person.nativePlace 1
籍贯详细地址 person.nativePlace 1
类别 none 4
类型 none 5 org.type 2
类型代码 org.type 1
系统密码 account.password 1
紧急联系人 person.emergencyContactName 10
紧急联系人与老人关系 person.emergencyContactRelation 1
紧急联系人关系 person.emergencyContactRelation 4
紧急联系人姓名 person.emergencyContactName 4
紧急联系人手机号 person.emergencyContactPhone 2
紧急联系人电话 person.emergencyContactPhone 5
紧急联系电话 person.emergencyContactPhone 7
纠纷类型 event.category 1 none 1
纬度 none 5
纳税人名称 org.name 1
纳税人地址 org.registeredAddress 1
纳税人识别号 org.uscc 3
组名 region.group 1
组织机构代码 org.uscc 10
组织结构 region.town 1 region.village 1
组长姓名 person.name 1
经办人 handler.name 7
经办人e-mail handler.email 1
经办人姓名 handler.name 1
经办人电话 handler.phone 1
经办人移动电话 handler.mobile 1
经办人联系方式 handler.mobile 1
经办人联系电话 handler.mobile 1
经办人证件号 handler.idNumber 1
经办日期 application.fillDate 1
经办机构 application.handlerOrg 1
经办机构名称 application.handlerOrg 1
经劳动部门认定的困难群体 person.employmentDifficultyType 1
经度 none 5
经济性质 org.economicType 1
经济来源 none 2
经济类型 org.economicType 4 none 2
经济类型明细 org.economicType 1
经营地址 org.address 3
经营地邮编 org.postcode 1
经营场所 org.registeredAddress 2
经营性净收入 household.businessIncome 1
经营期限 org.operatingPeriod 1
经营期限止 org.operatingPeriod 1
经营期限自 org.operatingPeriod 1
经营期限至 org.operatingPeriod 1
经营期限起 org.operatingPeriod 1
经营状态 org.registrationStatus 1
经营类目 org.industry 2
经营者 org.legalRep 2
经营范围 org.businessScope 19 org.industry 1
结婚日期 person.marriageDate 1
结婚时间 person.marriageDate 2
结婚证 none 2
结婚证登记时间 person.marriageDate 1
结婚证编号 person.marriageCertNo 1
结束日期 none 2
结束时间 none 3
统一信用号 org.uscc 1
统一社会信用代码 org.uscc 22 none 1
统一社会信用代码/营业执照号 org.uscc 1
编号 none 11 org.licenseNo 1 person.medicalInsuranceNo 1
编码 none 2
缴存比例 none 2
缴费人员类别 person.insuredCategory 1
缴费基数 none 2
缴费档次 person.contributionGrade 1
缴费账号 person.bankAccount 1
缴费账号名 person.bankAccountName 1
网格 region.grid 1
网格id none 1 region.grid 1
网格员姓名 grid.name 1
网站 none 2
老人头像 person.photo 1
老人姓名 person.name 2
老人类别 none 3
考生姓名 person.name 1
职业 person.occupation 19 none 1 spouse.occupation 1
职业分类 person.occupation 1
职业工种 person.occupation 1
职业状况 person.employmentStatus 1
职业状态 person.employmentStatus 1
职业现状 person.employmentStatus 1
职业类别 person.occupation 2
职业类型 person.occupation 1
职业资格 person.skillLevel 1
职业资格等级 person.skillLevel 1
职业身份 person.occupation 1
职位 person.jobTitle 8 contact.jobTitle 1 none 1
职位名称 person.jobTitle 3
职务 person.jobTitle 13 none 6 contact.jobTitle 1 legalRep.jobTitle 1
职务信息 person.jobTitle 1
职务全称 person.jobTitle 1
职务及职位 person.jobTitle 1
职务名称 person.jobTitle 1
职务简称 person.jobTitle 1
职工号 none 2
职工名 person.name 1
职工姓名 person.name 1
职工岗位 person.jobPost 1
职工月收入 person.income 1
职称 none 9
职级 none 3
联系人 org.contactName 18 contact.name 9 none 4
联系人关系 none 2
联系人名字 contact.name 1
联系人员 none 1 org.contactName 1
联系人地址 contact.residenceAddress 1
联系人姓名 contact.name 8 org.contactName 1
联系人手机 org.contactPhone 1
联系人手机号 org.contactPhone 3 contact.mobile 2
联系人电话 contact.mobile 5 org.contactPhone 2 person.emergencyContactPhone 1 person.mobile 1
联系人电话号码 contact.mobile 1
联系人身份证号 contact.idNumber 2
联系人身份证号码 contact.idNumber 1
联系住址 org.address 1 person.mailingAddress 1
联系住址所属区 person.residenceRegion 1
联系固话 person.phone 1
联系地址 person.mailingAddress 7 org.address 6 contact.mailingAddress 3 none 2 legalRep.mailingAddress 1
联系手机 org.contactPhone 1
联系手机号 person.mobile 1
联系方式 person.mobile 23 none 7 guardian.mobile 3 legalRep.mobile 2 org.contactPhone 2 org.phone 2 contact.mobile 1
联系电子邮件 org.email 1
联系电话 person.mobile 66 none 19 contact.mobile 13 org.contactPhone 11 org.phone 6 spouse.mobile 3 guardian.mobile 2 handler.mobile 2 legalRep.mobile 2 person.emergencyContactPhone 2 person.phone 2 agent.mobile 1 father.mobile 1 head.mobile 1 mother.mobile 1
联系电话号码 legalRep.mobile 1
联络员电话 org.contactPhone 1
脱贫年度 none 2
腰围 none 2
自我介绍 none 3
自然村 region.group 2
自然村/村民小组 region.group 1
自理能力 person.selfCare 1
至 none 5 person.idValidTo 1
致贫原因 person.povertyReason 4
英文名 none 4
营业执照 none 9 org.licenseNo 1
营业执照号 org.licenseNo 1 org.uscc 1
营业执照号码 org.licenseNo 1
营业执照地址 org.registeredAddress 1
营业执照有效日期 org.operatingPeriod 1
营业执照注册号 org.licenseNo 1
营业执照编号 org.licenseNo 3
营业期限 org.operatingPeriod 4
营业期限自 org.operatingPeriod 1
营业期限至 org.operatingPeriod 1
落户派出所 person.hukouPoliceStation 1
薪资 person.income 1
血型 person.bloodType 10
行业 none 1 org.industry 1
行业一级分类 org.industry 1
行业三级分类 org.industry 1
行业二级分类 org.industry 1
行业代码 org.industry 3
行业代码小类 org.industry 1
行业分类 org.industry 1
行业名称 org.industry 1
行业四级分类 org.industry 1
行业类别 org.industry 4 org.type 1
行业编码 org.industry 1
行业门类 org.industry 1
行政代码 org.registeredRegion 1
行政区划名称 org.registeredRegion 1
行政县 region.county 1
行政村 region.village 1
行政职务 person.jobTitle 3
行政职务及日期 person.jobTitle 1
街 org.registeredRegion 1 person.hukouRegion 1 region.village 1
街路巷 person.residenceAddress 1
街道 person.hukouRegion 1 person.residenceRegion 1 region.town 1
街道办事处 person.hukouRegion 1
街道名称 region.town 1
补贴金额 none 2
被保险人 person.name 1
被腾退人姓名 person.name 1
角色 none 3
认证状态 none 2
记录人 handler.name 1 none 1
记录时间 application.fillDate 1
许可内容 none 2
许可证号码 org.licenseNo 1
许可证编号 org.licenseNo 1
设备状态 none 2
访客姓名 person.name 3
访客电话 person.mobile 1
访问事由 none 2
证书类型 none 2
证书编号 none 5
证件信息 org.legalRepIdNumber 1
证件号 person.idNumber 6 none 1 person.bankAccountHolderIdNumber 1
证件号码 person.idNumber 24 none 4 contact.idNumber 3 guardian.idNumber 1 handler.idNumber 1 mother.idNumber 1 org.legalRepIdNumber 1 person.marriageCertNo 1 person.passportNo 1 person.residencePermitNo 1
证件名称 person.idType 1
证件地址 person.hukouAddress 2
证件姓名 person.name 1
证件有效期 person.idValidTo 1
证件有效期始 person.idValidFrom 1
证件有效期止 person.idValidTo 1
证件照 person.photo 2 none 1
证件种类 person.idType 5 none 1
证件类型 person.idType 23 legalRep.idType 2 none 2 contact.idType 1 handler.idType 1
证件编码 person.idNumber 1
证明人 none 2
证照代码 org.licenseNo 1
证监会行业一级分类 org.industry 1
证监会行业二级分类 org.industry 1
评估价格 none 2
诉求人姓名 contact.name 1
诉求内容 event.description 2
诉求分类 event.category 1
诉求标题 event.title 2
诉求类型 event.category 1
诊断 none 3
诊断疾病名称 person.diseaseType 1
详细住址 person.residenceAddress 3
详细地址 person.residenceAddress 10 org.address 8 person.hukouAddress 3 person.mailingAddress 3 none 2 org.registeredAddress 1 org.registeredRegion 1
详细籍贯信息 person.nativePlace 1
详细街道地址 person.hukouAddress 1
说明 none 4
请假原因 none 2
请假类型 none 2
调查时间 application.fillDate 1
负责人 org.legalRep 5 none 2 person.name 1
负责人-园长 org.legalRep 1
负责人qq legalRep.qq 1 none 1
负责人手机号 legalRep.mobile 1
负责人电话 legalRep.mobile 1 none 1
负责人邮箱 legalRep.email 1 none 1
负责网格/片区 region.grid 1
财产性收入 household.propertyIncome 1
责任人 none 2
责任部门 none 2
账号 account.username 6 org.bankAccount 2 none 1 person.medicalInsuranceNo 1
账户 none 1 org.bankAccount 1
账户名称 none 2 person.bankAccountName 1
账户类型 none 2
贫困原因 person.povertyReason 2
贫困对象类型 household.category 1
贫困属性 household.category 1
贫困户属性 household.category 1
贫困村名称 region.county 1
贷款年限 none 2
贷款用途 none 2
贷款金额 none 2
资产名称 none 2
起始时间 person.assistanceStartMonth 1
路 person.hukouAddress 1 person.residenceAddress 1
身份 none 7
身份号码 person.idNumber 1
身份或职位 person.jobTitle 1
身份类别 person.veteranCategory 1
身份证 person.idNumber 23 head.idNumber 1 person.bankAccountHolderIdNumber 1
身份证件号 person.idNumber 1
身份证件号码 person.idNumber 1
身份证件名称 person.idType 1
身份证件照 person.photo 1
身份证住址 person.hukouAddress 1
身份证反面 none 3
身份证号 person.idNumber 93 none 4 agent.idNumber 2 guardian.idNumber 2 org.legalRepIdNumber 2 contact.idNumber 1 father.idNumber 1 head.idNumber 1 mother.idNumber 1 spouse.idNumber 1
身份证号或台胞证号或护照号 person.idNumber 1
身份证号码 person.idNumber 30 contact.idNumber 2 father.idNumber 2 none 2 agent.idNumber 1 mother.idNumber 1 org.legalRepIdNumber 1 spouse.idNumber 1
身份证地址 person.hukouAddress 2
身份证姓名 person.name 1
身份证明号 person.idNumber 1
身份证有效期 person.idValidTo 1
身份证正面 none 4
身份证照片 none 3
身份证背面 none 3
身体状况 person.health 4
身高 person.height 16
车主姓名 person.name 1
车主电话 person.mobile 1
车牌 none 1 person.licensePlate 1
车牌号 person.licensePlate 7 none 1
车牌号码 person.licensePlate 2 none 1
车身颜色 none 2
车辆类型 none 4
转为正式党员日期 person.partyFullMemberDate 1
转正日期 none 1 person.partyFullMemberDate 1
转正时间 person.partyFullMemberDate 1
转移性收入 household.transferIncome 1
过敏史 none 2
近期照片 spouse.photo 1
还款方式 none 2
退伍时间 person.dischargeDate 1
退出现役类别 person.resettlementMode 1
退役士兵类型 person.veteranCategory 1
退役时军衔 person.militaryRank 1
退役时间 person.dischargeDate 1
选择单位 person.employer 1
通信地址 org.address 2 person.mailingAddress 1
通讯地 org.address 1
通讯地址 person.mailingAddress 7 none 2 contact.mailingAddress 1
通讯地址邮编 person.postcode 1
逝者姓名 person.name 1
逝者性别 person.sex 1
逝者民族 person.ethnicity 1
逝者籍贯 person.nativePlace 1
邮寄地区 region.county 1
邮寄地址 none 1 person.residenceRegion 1
邮寄城市 region.city 1
邮寄省份 region.province 1
邮政编码 person.postcode 17 org.postcode 11 none 4 contact.postcode 1
邮箱 person.email 20 org.email 4 none 2 legalRep.email 1
邮箱号 legalRep.email 1
邮箱地址 person.email 3
邮编 person.postcode 8 org.postcode 4 none 1
部职别 person.militaryUnit 2
部门 none 12
部门名称 none 4
部队单位 person.militaryUnit 1
配偶健康状况 spouse.health 1
配偶出生日期 spouse.birthDate 1
配偶单位 spouse.employer 1
配偶姓名 spouse.name 9
配偶学历 spouse.education 1
配偶工作 spouse.occupation 1
配偶工作单位 spouse.employer 1
配偶年龄 spouse.age 1
配偶性别 spouse.sex 1
配偶月收入 spouse.income 1
配偶民族 spouse.ethnicity 1
配偶电话 spouse.mobile 1
配偶联系电话 spouse.mobile 2
配偶证件号码 spouse.idNumber 1
配偶身份证号 spouse.idNumber 3
重病病种 person.diseaseType 1
金额 none 2
银行卡卡号 person.bankAccount 1
银行卡号 person.bankAccount 10 org.bankAccount 2
银行卡开户行 person.bankName 2
银行卡开户行信息 person.bankName 1
银行名称 none 2 org.bankName 2
银行行号 none 2
银行账号 org.bankAccount 5 person.bankAccount 4 none 1
镇 region.town 1 region.village 1
门牌号 person.residenceAddress 1 region.room 1
问题类别 event.category 1
附件 none 6
附件上传 none 2
院校代码 person.school 1
险种标志 person.insuranceType 1
险种类型 person.insuranceType 2
随访日期 none 2
隶属单位名称 person.employer 1
隶属单位类型 org.type 1
隶属派出所 person.hukouPoliceStation 1
面积 none 3 person.houseArea 1
项目名称 none 7
项目描述 none 2
项目负责人 none 4
预产期 person.expectedDeliveryDate 1
预备党员起始时间 person.partyJoinDate 1
预留手机号 person.mobile 1
预约日期 none 2
预约时间 none 4
领取方式 none 2
领取时间 none 2
领取金额 none 2
饮水安全 household.safeWater 1
首次参加工作时间 person.workStartDate 1
驾驶员 none 4
驾驶证号 person.driverLicenseNo 2
驾龄 none 2
验证码 account.smsCode 10 account.captcha 5
`;
/** The same for the last step of a field name. */
export const SEEN_NAMES = `
a1 none 1 region.county 1
a2 none 1 region.town 1
a3 none 1 region.village 1
a4 none 1 region.group 1
aab019 none 1 org.type 1
aab020 none 1 org.economicType 1
aac045 person.employer 1 person.school 1
aba002 org.legalRep 1 person.name 1
aba004 org.legalRepIdNumber 1 person.idNumber 1
aba009 legalRep.mobile 1 person.mobile 1
aca002 org.name 1 person.employer 1
acceptchannel event.source 1 none 1
account account.username 3 none 2 person.bankAccount 2 person.householdNo 1 person.medicalInsuranceNo 1
accountname account.username 2 person.bankAccountName 2 head.name 1 none 1
accounttype none 1 person.hukouType 1
addr person.residenceAddress 2 none 1 org.address 1 org.registeredAddress 1 person.bankName 1 person.contributionGrade 1 person.education 1 person.hukouType 1 person.mailingAddress 1 person.maritalStatus 1 person.sex 1 person.specialInsuredGroup 1
addreason none 2
address person.residenceAddress 49 org.address 17 none 8 person.hukouAddress 4 person.mailingAddress 3 contact.residenceAddress 2 guardian.relationToApplicant 1 guardian.residenceAddress 1 org.registeredAddress 1 person.nativePlace 1
address1 none 1 org.registeredAddress 1
adminname none 2
afmgzdw person.employer 1 spouse.employer 1
afmlxdh person.mobile 1 spouse.mobile 1
afmnsr person.income 1 spouse.income 1
afmsfzh person.idNumber 1 spouse.idNumber 1
afmxb person.sex 1 spouse.sex 1
afmxm person.name 1 spouse.name 1
afmysqrgx none 1 person.relationToApplicant 1
age person.age 34 contact.age 1 mother.age 1 none 1
agent handler.name 3 agent.name 1
aliasname none 1 person.formerName 1
amount none 5
annualincome person.householdIncome 2 person.income 1
applicant person.name 2
applydate application.date 2
applytype none 2
archivecode none 2
archivename none 1 person.name 1
archivetime none 2
archivetype household.category 1 none 1
area none 4 person.houseArea 3 org.registeredRegion 2
areaid person.hukouRegion 1 region.county 1 region.village 1
ascription none 1 region.village 1
assetname none 2
avatar person.photo 3 none 1
azbjryid none 1 person.name 1
bank org.bankName 4 person.bankName 4
bank_account org.bankAccount 1 person.bankAccountName 1 person.bankName 1
bank_card person.bankAccount 2
bankaccount none 2 org.bankAccount 2 person.bankAccount 2
bankcard person.bankAccount 4
bankid org.bankName 1 person.bankAccount 1 person.bankName 1
bankname none 3 person.bankName 2 org.bankName 1
banknumber person.bankAccount 2
bankopenname none 1 org.bankName 1
beizhu none 2
belief person.religion 2
birth person.birthDate 7
birth_date person.birthDate 2
birthdate person.birthDate 14 child.birthDate 1
birthday person.birthDate 55 head.birthDate 1 mother.birthDate 1 none 1 spouse.birthDate 1
birthplace person.nativePlace 5 person.hukouAddress 2 person.birthPlace 1
blood person.bloodType 2
bloodtype person.bloodType 6
blrsfz agent.idNumber 1 person.idNumber 1
blrtel agent.mobile 1 person.mobile 1
blrxm agent.name 1 person.name 1
bmch none 1 person.formerName 1
brand none 3
builddate org.establishedDate 2 none 1
business org.businessScope 1 org.operatingPeriod 1
businessarea none 2
businessscope org.businessScope 6 org.industry 1
buydate none 2
bysj person.graduationDate 3
byxx person.school 2
bz none 5
canji none 1 person.disabilityType 1
card person.idNumber 4 org.bankAccount 1
cardid person.idNumber 6 person.lowIncomeCardNo 1
cardno person.bankAccount 2 person.idNumber 2 none 1 org.bankAccount 1
cardnum person.idNumber 4 none 1
casetitle event.title 1 none 1
casetype event.category 1 none 1
category none 2 person.jobTitle 1
cause none 3
cellphone person.mobile 3
censusregister person.hukouAddress 2 person.hukouRegion 1
censustype person.hukouType 2
certificate none 1 person.idType 1
certificateno none 3 contact.idNumber 1
chargeperson none 1 org.legalRep 1 person.mobile 1
checkdate none 2
checkremark none 2
childname person.name 3
city none 4 person.nativePlace 3 person.residenceRegion 2 region.city 2 org.registeredRegion 1
class none 3 guardian.occupation 1
classid none 2
classroomarea none 2
cllx none 2
clsj none 1 org.establishedDate 1
code none 6 account.smsCode 3 org.uscc 3 person.idNumber 2 account.captcha 1 mother.idNumber 1 org.industry 1 person.name 1
college none 2 person.mobile 1
color none 3
com_address org.registeredAddress 1 person.residenceAddress 1
comment none 4
comments none 2
communityid none 1 person.residenceRegion 1
company person.employer 7 none 4 org.name 3 contact.employer 1
company_address org.address 1 person.workPlace 1
company_number org.phone 1 person.employer 1
companyaddress org.address 5 person.residenceAddress 1
companyid none 3 person.employer 2
companyname org.name 7 person.employer 3 none 2 person.name 1
companyphone org.phone 3
companysize none 2
companytype org.type 5 none 3
confirmationdate none 1 org.operatingPeriod 1
confirmpassword account.password 2
contact person.mobile 6 none 2 contact.hukouAddress 1 contact.idNumber 1 contact.idType 1 contact.mobile 1 contact.relationToApplicant 1 contact.residenceAddress 1 person.age 1 person.birthDate 1 person.emergencyContactName 1 person.employer 1 person.ethnicity 1 person.hukouAddress 1 person.idNumber 1 person.idType 1 person.name 1 person.nativePlace 1 person.residenceAddress 1 person.sex 1
contact_number none 1 org.contactPhone 1 person.phone 1
contactaddr contact.mailingAddress 1 person.mailingAddress 1
contactaddress person.mailingAddress 2 org.address 1
contactemail contact.email 1 person.email 1
contacter none 1 org.contactName 1
contactmobile org.contactPhone 2 contact.mobile 1
contactname contact.name 3 org.contactName 2
contactnumber none 1 org.phone 1 person.emergencyContactPhone 1 person.mobile 1
contactperson org.contactName 3 contact.name 1 none 1
contactphone person.mobile 4 contact.mobile 3 org.contactPhone 3
contacts org.contactName 3 contact.name 1 none 1 person.emergencyContactRelation 1
contacttel contact.phone 1 person.emergencyContactPhone 1
content none 9 event.description 2
contractno none 3
corpname org.name 1 person.employer 1
country none 2 person.nationality 1 region.village 1
county region.county 2 none 1 person.nativePlace 1 person.residenceRegion 1 region.town 1
createdate none 2
createtime none 3
credit none 1 org.uscc 1
creditcode org.uscc 3
csny person.birthDate 2 child.birthDate 1
csrq person.birthDate 9 legalRep.birthDate 1
cultivatedarea none 2
currentaddress person.residenceAddress 3
customername org.name 2 person.name 2
cym person.formerName 2
data_0_0 farm.crop 1 none 1
date none 2 application.fillDate 1 person.enlistDate 1
ddlfileds06 person.occupation 1 person.sex 1
deadline none 2
death_date none 2
degree person.education 2 none 1
department none 9
department_id none 2
departmentid none 2
departmentname none 3
deposit none 3
dept none 2 person.employer 2
deptname none 2
desc none 3
description none 3
detailaddress none 1 person.hukouAddress 1 person.residenceAddress 1
devicecode none 4
devicename none 2
disabilitylevel person.disabilityLevel 2
disabilitytype person.disabilityType 2
diseasetype person.diseaseType 2
district person.nativePlace 1 person.residenceRegion 1
djrgmsfzhm handler.idNumber 1 person.idNumber 1
djrxm handler.name 1 person.name 1
doctor none 2
domicile person.hukouAddress 6 person.hukouRegion 2
domiciledetail person.hukouAddress 2
domiciletype mother.hukouType 1 person.hukouType 1
drivername none 2
duration none 2
duties none 2 person.jobTitle 1
duty person.jobTitle 2 org.phone 1 person.residenceAddress 1
dwhy none 1 org.industry 1
dwjjlx none 1 org.economicType 1
dwmc org.name 1 person.employer 1
dwszj org.registeredRegion 1 person.hukouRegion 1
dwszq org.registeredRegion 1 person.hukouRegion 1
dwszs org.registeredRegion 1 person.hukouRegion 1
dwxz none 1 org.type 1
dz org.address 1 person.residenceAddress 1
dzmc org.address 1 person.residenceAddress 1
dzyx org.email 3 legalRep.email 1 person.email 1
e org.registeredAddress 1 person.maritalStatus 1
edu_school person.school 2
education person.education 31
educational person.education 2
educationlevel person.education 6
email person.email 31 org.email 7 contact.email 1 handler.email 1
emails org.email 1 person.email 1
emergency_contact person.emergencyContactName 2
emergency_contact_relation person.emergencyContactRelation 2
emergencycontact person.emergencyContactName 2
emergencyname person.emergencyContactName 2
emergencyphone person.emergencyContactPhone 3
empname person.name 2
ename none 1 org.name 1 person.name 1
enddate none 7 org.operatingPeriod 1
endtime none 6
englishname none 2
enterprisename org.name 3
establishdate none 1 org.establishedDate 1
ethnic person.ethnicity 3
exampleinputemail1 org.address 1 org.legalRep 1 org.licenseNo 1 org.name 1
exampleinputpassword1 account.smsCode 1 legalRep.mobile 1 org.legalRepIdNumber 1
f org.legalRep 1 person.politicalStatus 1
familyaddress person.residenceAddress 2
familyinfo none 2
farmername head.name 1 person.name 1
farmers none 2
fathername father.name 5
fatherphone father.mobile 3
fathertel father.mobile 2
fatherworkunit father.employer 2
fax none 8
fgjdq none 1 person.nationality 1
fhjszss none 1 person.hukouRegion 1
file none 5 person.photo 2
filelist none 1 person.photo 1
filelist1 none 2
filename none 1 person.photo 1
floor none 2
flxdh none 1 person.mobile 1
fname father.name 1 person.formerName 1
folk person.ethnicity 2
frdb none 1 org.legalRep 1
fullname org.legalRep 1 person.name 1
fxb none 1 person.sex 1
fzjzl none 1 person.idType 1
fzlxdh head.mobile 1 none 1 org.contactPhone 1
fzxm head.name 1 org.contactName 1 person.landlordName 1
gddh legalRep.phone 1 org.phone 1
gender person.sex 32 head.sex 1 spouse.sex 1
gjdm person.nationality 2
grade none 3
graduate_school person.school 2
graduateschool person.school 2
grantdate none 2
gridcode none 1 region.grid 1
gridname none 1 region.grid 1
group region.group 3
gsqc org.name 1 person.employer 1
gszch org.licenseNo 2
guardianname guardian.name 1 mother.name 1
gzdw person.employer 2
handler none 2
hashouse none 2
health person.health 4
healthcondition person.health 3
healthstatus person.health 4
height person.height 7
hjdz person.hukouAddress 2
hjszd person.hukouAddress 2
hjxz person.hukouType 2
hobby none 2
holder head.name 1 none 1
home_address person.residenceAddress 2 person.mailingAddress 1
homeaddress person.residenceAddress 6 none 1
homephone person.phone 2
hospitalid none 3
house none 1 person.houseArea 1 region.room 1
houseaddress none 2
housearea person.houseArea 2 none 1
householdaddress person.hukouAddress 2
householdaddresss person.hukouAddress 1 person.hukouRegion 1
householder head.name 2 none 1
householdnumber person.householdNo 2
householdregister none 1 person.hukouType 1
householdtype person.hukouType 2
houseid none 1 region.room 1
housenumber none 2 region.room 1
houseowner head.name 1 none 1
housetype person.houseNature 3 none 2
hyzk person.maritalStatus 5
hyzkm person.maritalStatus 2
id none 7 region.village 2 person.disabilityLevel 1 person.disabilityType 1 person.residenceRegion 1 region.county 1 region.grid 1
id_card person.idNumber 4
id_number person.idNumber 2
idcard person.idNumber 41 none 2 guardian.idNumber 1 head.idNumber 1 org.legalRepIdNumber 1 person.name 1
idcardno person.idNumber 4 contact.idNumber 1 org.legalRepIdNumber 1
identification person.idNumber 3
identify person.idNumber 2
identity none 3 person.idNumber 3
identitycard person.idNumber 2 head.idNumber 1
identityid person.idNumber 2 none 1 person.bankAccountHolderIdNumber 1
identitynumber person.idNumber 2
idname person.bankAccount 1 person.mobile 1 person.name 1
idno person.idNumber 3 head.idNumber 1
idnum person.idNumber 3 org.legalRepIdNumber 1
idnumber person.idNumber 14 none 1
idtype person.idType 4 legalRep.idType 1
image none 1 person.photo 1
images none 1 person.photo 1
imageurl person.photo 3
img none 2 person.photo 1
income household.perCapitaIncome 1 none 1 person.income 1
incomesource none 2
incrementaddreason none 2
index2 none 1 region.building 1
index3 none 1 region.room 1
industry org.industry 5 none 2
industrytype org.industry 2 none 1
input10 handler.name 1 none 1
input2 head.name 1 none 1
input3 person.name 1 person.residenceAddress 1
input4 application.fillDate 1 person.relationToHead 1
input5 none 1 person.sex 1
input7 none 1 person.birthDate 1
input8 handler.name 1 person.hukouPoliceStation 1
input9 application.fillDate 1 person.householdNo 1
insurance none 3
insuranceno none 1 person.medicalInsuranceNo 1
insurancetype person.insuranceType 5
intro none 2
introduce none 2
introducer none 3
introduction none 2
invoicingaddress none 1 org.registeredAddress 1
invoicingtel none 1 org.phone 1
ispartymember none 1 person.politicalStatus 1
ispermanent none 2
jdsj none 2
je none 1 org.registeredCapital 1
jg person.nativePlace 5
jkzk person.health 2
job none 3 person.jobTitle 2 person.employer 1 person.jobPost 1 person.occupation 1
jobdate none 1 person.workStartDate 1
jobname person.jobTitle 2 person.employer 1
jobtitle none 1 person.militaryUnit 1
joindate none 2 person.partyJoinDate 1
joinpartydate person.partyJoinDate 3
jtzz person.residenceAddress 2
jzsy person.residenceReason 2
k none 1 person.employer 1
l none 1 person.phone 1
label none 2
landarea none 2 person.houseArea 1
landtype none 2
language none 2
latitude none 3
legal_person org.legalRep 3
legal_representative none 1 org.legalRep 1
legal_representative_idcard none 1 org.legalRepIdNumber 1
legalname org.legalRep 2
legalperson org.legalRep 5
legalpersoncard org.legalRepIdNumber 2
legalpersonname org.legalRep 2
legalpersonphone legalRep.mobile 1 org.phone 1
legalrepresentative org.legalRep 3
level none 3
lianxidianhua legalRep.mobile 1 person.mobile 1
lianxiren contact.name 1 org.contactName 1
licenceno none 1 org.licenseNo 1 org.uscc 1
licencetype none 2
license org.uscc 2 none 1 org.licenseNo 1
licensecode none 1 org.licenseNo 1
licenseplate none 1 person.licensePlate 1
licenseplatenumber person.licensePlate 2
limit none 2
limitdate none 1 org.operatingPeriod 1
linkman org.contactName 4 contact.name 3
linkphone guardian.mobile 1 org.contactPhone 1 person.mobile 1
location none 4 event.place 1 person.mailingAddress 1 person.nativePlace 1 person.residenceAddress 1 person.residenceRegion 1 region.group 1
locationtype none 2
loginname account.username 3
longitude none 3
lxdh person.mobile 5 contact.mobile 1 person.phone 1
lxdz org.address 2 contact.mailingAddress 1 person.mailingAddress 1
lxfs person.mobile 2 org.contactPhone 1
lxr org.contactName 2 contact.name 1
lxrdh contact.mobile 1 org.contactPhone 1
m1 event.time 1 org.name 1
m3 event.place 1 org.legalRep 1
m4 event.category 1 legalRep.mobile 1
m5 none 1 org.registeredAddress 1
m6 none 1 org.registeredCapital 1
mail person.email 2
major person.major 9 none 1
managebusiness none 2
manufacturer none 3
marital person.maritalStatus 3 none 1
marital_status person.maritalStatus 4
maritalstatus person.maritalStatus 11
marriage person.maritalStatus 12
marriagestatus person.maritalStatus 3
married person.maritalStatus 2
marrystatus person.maritalStatus 2
membername person.name 2
memo none 4
mobile person.mobile 13 org.contactPhone 1 person.emergencyContactPhone 1 spouse.mobile 1
mobile_phone person.mobile 2
mobilephone person.mobile 4
model none 2
money none 2
month application.date 1 person.birthDate 1
mothername mother.name 4
motherphone mother.mobile 2
mz person.ethnicity 4
mzdm person.ethnicity 3
mzm person.ethnicity 2
name person.name 98 org.name 20 none 11 head.name 5 contact.name 4 guardian.name 3 person.emergencyContactName 3 org.bankAccount 2 org.bankName 2 org.contactName 2 person.bankAccountName 2 account.username 1 agent.name 1 handler.name 1 org.address 1 org.contactPhone 1 org.legalRep 1 org.licenseNo 1 org.registeredRegion 1 org.uscc 1 person.mobile 1 person.school 1 region.county 1 region.town 1 spouse.name 1
name1 org.legalRep 1 person.emergencyContactName 1
nameh mother.name 1 person.name 1
names none 1 person.name 1
nation person.ethnicity 41 person.nativePlace 1
national person.ethnicity 5 person.nationality 1
nationality person.nationality 9
nationcode person.ethnicity 2
nationid person.ethnicity 2
nativeplace person.nativePlace 14
nickname none 3
nonghuxingming person.name 2
nonghuzhanghao account.username 1 none 1
note none 4
notes none 2
number none 2 org.employeeCount 2 org.uscc 1 person.idNumber 1 person.mobile 1 region.room 1
occupation person.occupation 7
organization person.employer 1 person.idIssuer 1 person.partyBranch 1
organizationname none 2 person.employer 1
orgcode org.uscc 2 none 1
orgid none 1 person.employer 1 person.partyBranch 1 region.village 1
orgname none 2 org.name 2
origin person.nativePlace 3 none 1
other none 4
otherincome none 3
otherinfo none 2
otherremark none 2
outtradeno none 2
owner none 2
ownername person.landlordName 1 person.name 1
ownerphone none 1 person.mobile 1
ownershipdataid org.name 1 person.name 1
paperid person.idNumber 2
parentname guardian.name 1 person.name 1
partybranch person.partyBranch 2
partytype none 1 person.partyMemberType 1
passport_id person.idNumber 1 person.passportNo 1
password account.password 19
patientage person.age 3
patientgender person.sex 2
patientname person.name 6
paydate none 3
person none 3 org.legalRep 1 person.name 1
personid person.idNumber 1 person.name 1
personname person.name 3 none 2
personratio none 2
personstatus none 2
persontype none 3
phone person.mobile 55 none 4 org.phone 4 contact.mobile 3 guardian.mobile 3 legalRep.mobile 3 org.contactPhone 3 handler.mobile 1 head.mobile 1
phoneno person.mobile 2 legalRep.mobile 1
phonenum person.mobile 4 contact.mobile 1
phonenumber person.mobile 6
photo person.photo 3 none 1
place none 2 org.registeredAddress 1
political person.politicalStatus 3
politicalstatus person.politicalStatus 5
politics person.politicalStatus 5
politicsstatus person.politicalStatus 5
populationnature none 2
populationtype none 2
position person.jobTitle 12 none 3 contact.jobTitle 1
positionname person.jobTitle 2
post person.jobTitle 2
post_code person.postcode 2
postaladdress org.address 1 person.mailingAddress 1
postalcode org.postcode 3 person.postcode 2
postcode person.postcode 7 org.postcode 4
postname none 1 person.jobTitle 1
povertyreason person.povertyReason 2
price none 3
profession person.occupation 4 person.major 1
projectname none 2
propertytype person.houseNature 2
province person.nativePlace 3 person.residenceRegion 2 region.province 2 none 1 org.registeredRegion 1
purpose none 4
pwd2 account.password 2
qq person.qq 4
rank none 2
rapport none 1 person.relationToHead 1
realname person.name 13
reason none 10 person.povertyReason 2 application.reason 1 person.residenceReason 1
recorder handler.name 1 none 1
regaddr org.registeredAddress 2
region person.residenceRegion 3 org.registeredRegion 2 none 1
register none 1 person.hukouAddress 1
registeraddress org.registeredAddress 2 person.hukouAddress 1
registerdate org.establishedDate 3 none 2
registeredaddress org.registeredAddress 2 person.hukouAddress 1
registeredcapital org.registeredCapital 4
registertype none 1 org.type 1
regular contact.mobile 1 contact.name 1 contact.relationToApplicant 1 contact.residenceAddress 1 none 1 org.postcode 1 person.birthPlace 1 person.email 1 person.employer 1 person.idNumber 1 person.medicalInsuranceNo 1 person.mobile 1 person.postcode 1 person.qq 1 person.residenceAddress 1 person.wechat 1
relate none 1 person.relationToHead 1
relation person.relationToHead 4 person.relationToApplicant 3 none 2 guardian.relationToApplicant 1 person.emergencyContactRelation 1
relation1 none 1 person.emergencyContactRelation 1
relationship person.relationToApplicant 2 person.relationToHead 2 contact.relationToApplicant 1 guardian.relationToApplicant 1 person.emergencyContactRelation 1
relationtype person.relationToApplicant 1 person.relationToHead 1 person.relationToLandlord 1
relcampaccount none 1 org.bankAccount 1
relcampaddr none 1 org.address 1
relcampbank none 1 org.bankName 1
relcampcontact none 1 org.contactName 1
relcampname none 1 org.name 1
relcamptaxnum none 1 org.uscc 1
relcamptel1 none 1 org.contactPhone 1
relcamptel2 none 1 org.phone 1
relcampzipcode none 1 org.postcode 1
remark none 49
remarks none 20
rememberme none 2
rent none 4
reportdate none 2
residence org.registeredAddress 1 person.hukouType 1 person.residenceRegion 1
residenceaddress person.hukouAddress 1 person.residenceAddress 1
role none 3 person.jobTitle 1
role_id none 2
rphone legalRep.mobile 1 none 1 org.contactName 1 org.contactPhone 1 org.legalRep 1 org.name 1
salary person.income 2 none 1
scale none 2
school person.school 4 person.enrolledSchool 3 person.employer 1 person.residenceAddress 1
schooldate none 1 person.enrollmentDate 1
schoolname none 1 org.name 1
scope org.businessScope 6
select1 person.idType 1 person.sex 1
serviceplace person.employer 2
servicetype none 2
sex person.sex 75 contact.sex 1 guardian.sex 1 none 1
sfzh person.idNumber 5
sfzhm person.idNumber 2
sg person.height 3
situation none 2
sj person.mobile 2
skill none 2
skills none 2 person.laborCapacity 1
smscode account.smsCode 2
sname none 2
source none 4
specialty person.major 3 none 2
spousename spouse.name 2
sqsj application.date 2
staffname person.name 2
stafftype none 1 person.occupation 1
startdate none 5 org.establishedDate 1 org.operatingPeriod 1 person.assistanceStartMonth 1
starttime none 5
status none 19 org.registrationStatus 1 person.hukouType 1 person.partyMembershipStatus 1 person.politicalStatus 1
supdept none 1 person.bankAccount 1 person.bankName 1
supplieraddress none 1 org.address 1
suppliername org.name 2 none 1
suppliertel none 1 org.phone 1
supplieruseremail legalRep.email 1 none 1
supplieruserphone legalRep.mobile 1 none 1
supplieruserqq legalRep.qq 1 none 1
teamid none 2
tel person.mobile 19 org.phone 4 person.phone 4 none 3 contact.mobile 2 agent.mobile 1 head.mobile 1 person.bankAccount 1 person.employer 1 person.graduationDate 1 person.hukouAddress 1 person.idNumber 1 person.jobIntention 1 person.jobTitle 1 person.major 1 person.name 1 person.residenceAddress 1 person.school 1
telephone person.mobile 14 person.phone 6 org.phone 2 handler.phone 1 none 1 person.emergencyContactPhone 1
telephonenumber org.phone 1 person.mobile 1 person.phone 1
telphone person.mobile 2 org.phone 1
tenantphone none 1 person.mobile 1
time none 7
title none 7 event.title 1 org.address 1 org.legalRep 1 org.name 1 org.uscc 1
total none 2
town region.town 2 none 1
truename none 1 person.name 1
tw none 2
txtfileds01 none 1 person.employer 1 person.idNumber 1 person.name 1 person.residencePermitNo 1
txtfileds02 person.householdNo 1 person.idNumber 1 person.marriageCertNo 1 person.name 1
txtfileds03 none 1 person.idNumber 1 person.lowIncomeCardNo 1 person.marriageDate 1 person.name 1 person.relationToHead 1 person.residenceAddress 1
txtfileds04 household.guaranteedSize 1 none 1 person.birthDate 1 person.hukouType 1 person.idNumber 1 person.name 1 person.supportMode 1
txtfileds05 household.monthlyAssistanceAmount 1 none 1 person.idNumber 1 person.residenceAddress 1 region.group 1 region.village 1
txtfileds06 father.name 1 none 1 person.assistanceStartMonth 1 person.residenceAddress 1 region.group 1 region.room 1
txtfileds07 father.idNumber 1 father.name 1 none 1 person.birthDate 1 person.mobile 1 person.residenceAddress 1
txtfileds08 father.idNumber 1 mother.name 1 none 1
txtfileds09 mother.idNumber 1 mother.name 1 none 1 person.hukouPoliceStation 1
txtfileds10 mother.idNumber 1 none 1 person.hukouType 1 region.village 1
txtfileds11 none 1 person.birthDate 1 person.residenceAddress 1
txtfileds12 none 1 person.hukouAddress 1 person.hukouRegion 1 spouse.name 1
txtfileds13 none 1 person.relationToHead 1 spouse.idNumber 1
txtfileds14 none 1 person.hukouAddress 1
txtfileds15 person.residenceAddress 1 spouse.residenceAddress 1
txtfileds18 application.reason 1 father.name 1
txtfileds19 father.idNumber 1 spouse.birthDate 1
txtfileds23 none 1 person.disabilityCardNo 1
type none 21 org.type 5 person.houseNature 2 person.idType 2 event.category 1 household.category 1 person.bloodType 1 person.occupation 1 person.partyMemberType 1
tz person.weight 2
unified_social_credit_code none 1 org.uscc 1
unifiedcreditcode org.uscc 3
unifiedsocialcreditcode org.uscc 2
unit none 3 org.type 2 person.employer 2 region.unit 1
unit_name org.name 3
unitid none 2
unitname person.employer 2 org.name 1
unitnum none 1 org.uscc 1
unitnumber none 1 region.unit 1
unittype org.type 2
upload none 3
usedname person.formerName 3 none 1
user_name account.username 1 person.name 1
userid account.username 1 none 1 person.idNumber 1
username account.username 17 person.name 17 none 1
usernum none 2
userphone person.mobile 2
usersex person.sex 2
usetype none 2
value none 2 org.industry 1 org.legalRepIdNumber 1 person.sex 1
village region.village 2 none 1 region.group 1
villagename none 4 region.village 1
way none 2
wechat person.wechat 5 legalRep.wechat 1
wechatno person.wechat 2
weight person.weight 6 none 1
wenhua head.education 1 person.education 1
whcd person.education 6
work_type person.occupation 2 none 1
workaddress guardian.employer 1 person.employer 1 person.workPlace 1
workage none 2
workdate person.workStartDate 2
worker_name person.name 2
workexperience none 2
workname none 1 person.employer 1
workplace person.employer 1 person.jobPost 1
worktime none 3
workunit person.employer 6 none 1
xb person.sex 6 child.sex 1 contact.sex 1
xbdm person.sex 3
xbm person.sex 2
xh none 3
xldm person.education 2
xm person.name 15
xx none 1 person.bloodType 1
xxdz person.hukouAddress 1 person.mailingAddress 1
xz none 3 region.town 1
xzqhmc org.registeredRegion 1 region.county 1
xzz person.residenceAddress 2
yanglao none 2
yddh legalRep.mobile 1 org.contactPhone 1 person.mobile 1
year none 2 application.date 1
youb org.postcode 1 person.postcode 1
yzbm person.postcode 4 org.postcode 2
zc none 2
zcdz org.registeredAddress 2
zipcode person.postcode 3 none 1 org.postcode 1
zjhm person.idNumber 2 none 1
zy person.major 1 person.occupation 1
zydm none 1 person.occupation 1
zyfx none 2
zzjgdm org.uscc 2
zzmm person.politicalStatus 4
zzmmdm person.politicalStatus 2
姓名 person.name 2
`;
