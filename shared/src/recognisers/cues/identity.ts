import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 身份: cues beyond the labels and wire names of the catalogue. */
export const identity: ConceptCues = {
  'person.name': {
    labels: words`
      真实姓名 中文姓名 姓名全称 您的姓名 本人姓名 人员名称 身份证姓名 身份证上姓名 中文名 中文全名 实名 实名姓名
      被采集人姓名 被登记人姓名 姓氏名字 真名 全名 fullname realname chinesename yourname 姓名汉字 待遇享受人姓名
      领取待遇人姓名
    `,
    weak: words`名字 人名 名称 称呼`,
    wire: words`
      realname truename fullname personname username2 xingming ryxm applyname applicantname psnname chinesename sqrxm cname
      custname rymc sxm xms strname grxm personalname empname employeename xsxm ygxm lrxm laorenxingming custnm clientname
      patientname patname applyusername applyername applyperson rkxm cbrxm psnnm brxm xingm zwxm zsxm zhongwenming
      nameofperson oldmanname elderlyname peoplename humanname insuredname populationname ac01aac003 zgxm yhxm khxm
      disabledname cjrxm xmzw
    `,
  },
  'person.idNumber': {
    labels: words`
      身份证 居民身份证号 居民身份证 公民身份证 公民身份号 证件号 身份证件号码 身份证件号 有效证件号码 有效证件号 身份证编号
      身份证明号码 身份证明编号 身份证号(社会保障号) 社会保障号 二代身份证号 二代身份证号码 证件编号 身份证证号
      居民身份证编号 个人身份证号 公民身份证件号码 有效身份证件号码 有效身份证号 身份证证件号码 身份证号好 身份证好
      身份证好码 身份证号吗 身份证号/社会保障号 18位身份证号 18位身份证号码 身份证明号 身份证明文件号码 身份证/护照号
      身份证/护照 身份证或护照号码 身份证/护照号码 身份证号/护照号 身份证号码/护照号码 证件编码 身份证代码 身份证编码
      身份证码 身份号 新身份证号 新身份证号码 中国公民身份号码 身份证卡号 二代证号 身份证件 ID号码 idnumber idno idcard
      idcardno idcardnumber sfzh 身分证 身分证号 身分证号码
    `,
    weak: words`证号 证件 身份信息 证件信息 有效证件 个人证件 证照号码 证照编号 号码(身份证) 身份证信息 ID号 证照号`,
    wire: words`
      idcardno idno idnumber identitycard cardid idcardnum idcardnumber identityno identitynumber certificateno certno
      certnum certificatenumber idcode sfz sfzhm gmsfzhm sfzhao shenfenzheng shenfenzhenghao zjh zjhm sfzjhm personidcard
      identification citizenid icard sfzjh cardnum certcode idcardcode papersnumber gmsfzh peridcard zjhao sqrsfzh
      idcardnumbers sfz18 shenfenzhenghaoma shenfenzhenghm gongminshenfenhaoma shenfenhaoma zhengjianhaoma zhengjianhao zjbh
      zjno sfzbh sfzno idnumbers identitycardno identitycardnumber identityid papernumber credentialnumber certificatenum
      certificatecode certnumber docnumber nationalid citizenno citizencardno residentid grsfzh grsfzhm cbrsfzh brsfzh
      brsfzhm xssfzh xszjhm zgsfzh khsfzh hysfzh ygsfzh applycardno patientidcard patientidno
    `,
  },
  'person.sex': {
    labels: words`男/女 性别类型 性别代码 性别编码 性别名称 sex gender`,
    wire: words`gender sexcode xingbie xbdm usersex sexid genders gendertype xingb xbid`,
  },
  'person.birthDate': {
    labels: words`
      出生年月日 出生日 诞生日期 出生日期(年月日) 生日日期 出生年份月份 阳历生日 公历生日 出身年月 出身日期 出生月日
      出生年-月 出生具体日期 身份证出生日期 生日时间 birthday birthdate dateofbirth 出生年月曰 出生日斯 诞辰 生辰
      生日/出生日期 出生年、月、日
    `,
    weak: words`出生 出生年份`,
    wire: words`
      birth birthdate dateofbirth birthdayc csny birthtime borndate shengri chushengriqi bornday bday birthyear
      birthyearmonth birthymd birthdaytime csrqsj cssj chushengnianyue chushengshijian chusheng chushengrq shengriqi dob
      borntime borndt csnf birthdayymd
    `,
  },
  'person.ethnicity': {
    labels: words`
      族别 民族类别 所属民族 名族 民族成份 民族成分 民族名称 民族类型 民族代码 民族编码 所属民族名称 族群 名族(民族)
      ethnicity nation
    `,
    wire: words`
      ethnic ethnicity minzu mzdm nationid nationcode folk national ethnicgroup nations nationname ethnicname ethnicityname
      ethnicnation mzmc mzbm mzcode mzid minzumingcheng race ethnicities nationalname
    `,
  },
  'person.maritalStatus': {
    labels: words`
      婚姻情况 婚况 婚姻 是否已婚 婚姻状态 婚育状况 婚姻类型 是否结婚 婚否 婚姻状况代码 婚姻状况类型 婚否状况 婚姻类别
      婚姻现状 婚烟状况 婚姻壮况 婚姻装况 结婚状况 结婚情况 结婚状态 婚姻关系状况 已婚未婚 已婚与否 婚嫁情况 婚配情况
      婚配状况 maritalstatus
    `,
    weak: words`婚育情况 婚育 婚姻关系`,
    wire: words`
      maritalstatus marital marriagestatus marry marrystatus ismarry hyzkdm hunyin married marrage ismarried maritalstate
      maritalsta maritalstatusname marriagestate marriagetype marriedstatus marriedstate marrystate marrytype hyzt hyqk
      hyzkbm hunyinzhuangkuang hunyinzhuangtai hunyinzk hunfou sfjh
    `,
  },
  'person.idType': {
    labels: words`
      证件种类 有效证件类型 身份证件种类 证件类型名称 证件类别名称 有效证件名称 身份证明类型 身份证明名称 身份证类型
      身份证类别 身份证种类 身份证件名称 证件类型代码 证件种类代码 证件种类名称 身份证件类型代码 身份证明种类
      身份证明文件类型 有效身份证件名称 证类型 证件分类 身份类型(证件) 证件号码类型 idtype
    `,
    weak: words`证件名称 证照类别 证照类型`,
    wire: words`
      idtype certtype cardtype certificatetype zjlxdm identitytype idcardtype papertype zjzl certitype certtypename
      idtypename idcardtypes identificationtype credtype credentialtype zjlb zjlxbm sfzjlx sfzjlb sfzjzl zhengjianleixing
      zhengjianzhonglei shenfenzhengleixing zhengjianleibie
    `,
  },
  'person.age': {
    labels: words`实足年龄 实际年龄 年纪 周岁年龄 现年龄 现年 岁数 实龄 年龄/岁 年令 age`,
    wire: words`nl nianling nianl patientage nling currentage`,
  },
  'person.politicalStatus': {
    labels: words`
      政治面目 政治身份 政治情况 政治状况 党派 政治面貌代码 政治面貌类型 政治面貌类别 政治面貌名称 政治面冒 政治面帽
      政治党派 党派名称 政冶面貌 政治成份
    `,
    weak: words`党派情况`,
    wire: words`
      politicalstatus political politicstatus politicsstatus politicaloutlook zzmmdm politicalaffiliation politicalface
      politicaltype politicalidentity politicsface politic zhengzhimianmao politicallandscape zzmmbm zhengzhimm zzmmlx
      politicalstatusname politicalstanding politicsoutlook politicalparty politicalvisage policital
    `,
  },
  'person.photo': {
    labels: words`
      个人照片 证件照 本人照片 免冠照片 头像 个人头像 电子照片 人像照片 人脸照片 免冠照 寸照 二寸照片 两寸照片 相片 登记照
      标准照 人员照片 近照 头像上传 个人头像上传 人脸 人脸图片 人脸采集 人脸头像 人脸图像 人像 人像采集 免冠彩色照片
      免冠证件照 近期照片 近期免冠正面照片 近期免冠彩色照片 近期证件照 1寸照片 1寸免冠照片 2寸照片 2寸免冠照片 二寸免冠照片
      两寸免冠照片 一寸免冠照片 一寸证件照 两寸证件照 彩色照片 白底照片 蓝底照片 红底照片 蓝底证件照 白底证件照 红底证件照
      电子证件照 电子相片 电子照 大头照 半身照 正面免冠照 正面免冠照片 标准照片 头像照片 照片采集 拍照采集 数码照片
    `,
    weak: words`照片上传 正面照 证件照片 正面照片 照片信息`,
    wire: words`
      photo avatar headimg headimage zp picture headpic userphoto personphoto headphoto headpicture headimgurl headimageurl
      headurl headportrait headicon portrait avatarurl avatarimg userimg userhead personalphoto touxiang zjz facephoto
      faceimg faceimage facepic faceurl
    `,
  },
  'person.idValidFrom': {
    labels: words`
      身份证有效期开始 身份证有效期起始 证件有效期开始 证件有效期起始日期 身份证有效期起始日期 身份证签发日期 证件签发日期
      身份证起始日期 证件起始日期 证件有效起始日期 身份证有效开始日期 身份证有效期起 证件起始有效期 证件有效期起始
      证件有效期起始时间 证件有效期开始时间 证件有效期始 身份证有效期始 身份证有效期自 证件有效期从 身份证有效起始日期
      身份证有效起始时间 证件有效起始时间 证件有效开始日期 证件有效开始时间 身份证有效开始时间 身份证有效期开始日期
      身份证有效期开始时间 身份证有效期起始时间 身份证生效日期 证件生效日期 身份证开始日期 证件开始日期 证件开始时间
      身份证签发时间 身份证发证日期 身份证发证时间 证件发证日期 证件签发时间 证件签发日 身份证签发日 证件启用日期
      身份证起始时间 身份证启用日期 证件起始时间 身份证起始有效期 有效期起(身份证) 证件有效日期起 身份证有效日期起
      证件有效日期始 证件有效期限起 身份证有效期限起 证件有效期限起始日期 身份证有效期限起始日期
    `,
    weak: words`
      有效期起 有效期开始 起始有效期 有效期开始日期 有效期起始日期 签发日期 发证日期 有效起始日期 有效日期起
    `,
    wire: words`
      idvalidfrom idvalidstartdate idstartdate idbegindate idcardstartdate idcardvalidfrom idcardvalidstartdate
      idcardissuedate idissuedate certstartdate certbegindate certvalidfrom certeffectivedate certissuedate
      certificatestartdate sfzyxqq sfzqfrq zjyxqq zjyxqqsrq zjqsrq
    `,
  },
  'person.idValidTo': {
    labels: words`
      身份证有效日期 证件有效日期 身份证有效期截止日期 身份证有效期结束 证件有效期结束 证件有效期至 身份证有效期至
      身份证到期日期 身份证截止日期 证件截止日期 身份证有效期限 证件有效期限 证件失效日期 身份证失效日期 身份证有效截止日期
      证件有效截止日期 证件有效期截止 证件有效期终止日期 身份证到期日 身份证到期时间 身份证有效期限至 证件有效期限至
      证件有效期到 身份证有效期到 身份证有效截止时间 证件有效截止时间 证件有效期截止时间 身份证有效期截止时间
      身份证有效期截止 身份证有效期结束日期 身份证有效期结束时间 证件有效期结束日期 证件有效期结束时间 证件有效结束日期
      身份证有效结束日期 证件有效结束时间 身份证有效期终止日期 身份证终止日期 证件终止日期 身份证截止时间 证件截止时间
      身份证结束日期 证件结束日期 证件结束时间 证件到期时间 证件到期日 证件失效时间 身份证失效时间 身份证截止有效期
      证件截止有效期 证件有效日期止 证件有效日期至 身份证有效日期至 身份证有效日期止 身份证有效期限止 证件有效期限止
      证件有效期限截止日期 身份证有效期限截止日期 身份证期限 证件期限 身份证有效截止期 证件有效截止期 证件有效期终止
      身份证过期时间 身份证过期日期 证件过期日期 证件过期时间 身份证有效时间 证件有效时间 证件有效期末 证件有效至
      身份证有效至 身份证件有效期 身份证件到期日 有效身份证件到期日
    `,
    weak: words`
      有效日期 有效期限 有效期至 有效期 截止日期 有效期止 有效期截止日期 有效期截止 有效期结束 有效截止日期 有效期到
      到期日期 失效日期 有效期结束日期 有效日期止 有效日期至 有效期限至 截止有效期
    `,
    wire: words`
      idvalidto idvalidend idvalidenddate idvalidity idenddate idexpiredate idexpirydate idcardenddate idcardvalid
      idcardvaliddate idcardvalidenddate idcardvalidto idcardvalidity idcardexpiredate idcardexpirydate certenddate
      certvalidto certvaliddate certvalidity certexpdate certexpiredate certexpirydate certificateenddate
      certificatevalidity certificateexpirydate certificateexpiredate sfzyxq sfzyxqz sfzyxqzz sfzdqrq sfzjzrq zjyxq zjyxqz
      zjyxqzz zjyxqjzrq zjdqrq zjjzrq shenfenzhengyouxiaoqi
    `,
  },
  'person.nationality': {
    labels: words`
      国籍/地区 国家/地区 国籍地区 国籍(地区) 国别 所属国籍 国家地区 国藉 国籍代码 国籍编码 国籍名称 国籍或地区 国家或地区
      国籍/区域 国别/地区 国籍国别 国籍类型 国籍类别
    `,
    weak: words`国家 所属国家 所在国家 所属国家地区 所属国家/地区`,
    wire: words`
      country nationality guoji gjdm countrycode gjdq guojia countryname gjhdq guobie nationalitycountry citizenship
      countryregion
    `,
  },
  'person.idIssuer': {
    labels: words`
      身份证签发机关 身份证发证机关 证件签发机关 身份证签发机构 证件签发机构 身份证发证单位 身份证发证机构 身份证签发单位
      身份证签发地 身份证发证部门 身份证签发部门 身份证颁发机关 身份证发放机关 证件发证机关 证件签发部门 证件发证单位
      证件发证机构 证件颁发机关 身份证件发证机关 身份证签发公安机关 签发公安机关 身份证登记机关 身份证核发机关 签发派出所
      身份证签发派出所
    `,
    weak: words`发证机关 签发单位 签发机构 签发部门 发证单位 发证机构 颁发机关`,
    wire: words`
      idissuer issuer issueorg issueorgan issueauthority issuingauthority idcardissuer idcardissuingauthority certissuer
      certissueorg qfjg sfzqfjg sfzfzjg qianfajiguan
    `,
  },
  'person.nativePlace': {
    labels: words`
      籍贯地 祖籍 籍贯地址 籍贯所在地 原籍 籍贯详细地址 籍贯省市 籍惯 籍贯代码 籍贯名称 籍贯所在 籍贯国家(地区) 祖籍地
      祖籍所在地 祖居地 原籍贯 籍贯属地
    `,
    weak: words`家乡 老家 故乡 原籍地 原籍地址 老家地址`,
    wire: words`
      nativeplace hometown jiguan jgdm origin birthplace2 placeoforigin jgssx native nativecity nativeprovince
      nativeplaceaddress jgssxq jgss jiguandi jiguandizhi birthplaceorigin ancestralhome hometownaddress hometownaddr
    `,
  },
  'person.birthPlace': {
    labels: words`
      出生地点 出生地址 出生地区 出生所在地 出生地代码 出生地名称 出身地 出生国家/地区 出生地国家(地区) 出生的地点
    `,
    wire: words`
      birthplace placeofbirth csd bornplace csdd birthaddress birthaddr birthcity birthprovince birtharea bornaddress csddz
      csdssxq csdxz csdqh chushengdi chushengdidian chushengdizhi
    `,
  },
  'person.formerName': {
    labels: words`
      曾用姓名 曾用名字 别名/曾用名 又名 原姓名 其他姓名 曾用名/别名 曾用名称(个人) 原用名 原用姓名 以前姓名 旧名 旧姓名
      曾用过的姓名 曾名 更名前姓名 改名前姓名 曾用名字及姓名 别号 formername
    `,
    weak: words`别称 原名`,
    wire: words`
      formername cym oldname alias onceusedname usedname beforename beforname cengyongming cengyong othername othernames
      aliasname aka bieming aliasnames originalname
    `,
  },
  'person.religion': {
    labels: words`
      宗教 信仰 宗教信仰情况 信仰宗教 个人信仰 宗教信仰类别 信教情况 信仰情况 宗教类型 宗教信仰类型 宗教信仰代码 宗教类别
      宗教种类 所信宗教 信教类型 信奉宗教 宗教名称 信教类别 信教状况 宗教信仰种类 信仰的宗教 何种宗教信仰 宗教信仰状况
      宗教信仰名称 信仰类别 信仰类型
    `,
    wire: words`
      religion religious faith zjxy zjxydm religiousbelief belief religionname religiontype zjxybm zjxyqk zongjiao
      zongjiaoxinyang xinyang
    `,
  },
  'person.pinyin': {
    labels: words`
      姓名全拼 拼音姓名 全拼 汉语拼音 拼音名 姓名拼写 名字拼音 拼音全拼 姓名拼音全拼 姓名的拼音 汉语拼音姓名 英文/拼音姓名
      姓名英文/拼音 拼音全称 姓名汉语拼音全拼
    `,
    weak: words`英文姓名`,
    wire: words`namepinyin pinyin spell xmqp pinyinname namespell pyxm xingmingpinyin xmhypy xmpyqp quanpin`,
  },
  'person.passportNo': {
    labels: words`
      护照编号 护照证号 因私护照号 因私护照号码 护照证件号 护照号/通行证号 护照证件号码 护照证号码 因公护照号 因公护照号码
      普通护照号码 护照/旅行证件号码 现持护照号码 护照号数 外国护照号码 passportno passportnumber passport
    `,
    weak: words`护照`,
    wire: words`
      passportno passportnumber hzh hzhm passportid passportnum passportidno huzhaohao huzhao huzhaohaoma hzhao hzbh
    `,
  },
  'person.driverLicenseNo': {
    labels: words`
      驾驶证编号 驾照号 驾照编号 驾驶证号码 机动车驾驶证编号 驾驶证证号 驾驶证件号 驾驶证件号码 机动车驾驶证号码
      机动车驾驶证 驾照号码 驾照证号 驾驶执照号 驾驶执照号码 驾驶员证号 驾驶证编码 驾驶人证号 司机驾驶证号 驾驶证证件号
      驾驶证号/驾照号 准驾证号
    `,
    weak: words`驾驶证 驾照 驾驶执照`,
    wire: words`
      driverlicense driverlicenseno drivinglicense jsz drivinglicenceno driverno driverlicensenumber driverslicenseno
      drivercardno drivercard drivinglicenseno drivinglicensenumber drivinglicence jszhm jszbh jiashizhenghao jiashizheng
      jiazhao jiazhaohao driverlicence
    `,
  },
  'person.marriageCertNo': {
    labels: words`
      结婚证编号 结婚证字号 结婚证号码 结婚证件号 婚姻证件号 结婚证书编号 结婚证件编号 结婚证证号 结婚证字号/编号
      结婚登记字号 结婚登记证字号 结婚登记证书编号 结婚登记编号 结婚登记号 结婚证书号 结婚证书字号 结婚证书号码 婚姻证号
      婚姻登记证号 婚姻登记字号 婚姻证书编号 结婚证件号码 结婚证印制号 婚姻登记证件号码 结婚证登记字号 结婚证登记编号
    `,
    weak: words`结婚证`,
    wire: words`
      marriagecert marriagecertno jhzh marriageno marrycertno jhzbh marriagecard jhzhm marriagecertificate
      marriagecertificateno marriagecertificatenumber marriagelicense marriagelicenseno marriagelicensenumber marrycert
      jhdjzh jhzjh jhzjbh jiehunzheng jiehunzhenghao hyzh hydjzh
    `,
  },
  'contact.name': {
    labels: words`联系人名称 联系人名字 联系人员姓名 联络人 业务联系人姓名 家属联系人 contactperson 联系人一 联系人1`,
    weak: words`家属姓名`,
    wire: words`
      contactname contacts linkman contactperson contactuser lxrxm lxr lianxiren contact contacter linkname contactman
      linker contactpeople contactor contactusername contactpersonname contactrealname linkmanname linkpersonname
      lianxirenxingming lxry llr llrxm
    `,
  },
};
