import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 联系方式: cues beyond the labels and wire names of the catalogue. */
export const contact: ConceptCues = {
  'person.mobile': {
    labels: words`
      电话1 手机1 电话 手机 电话号码 联系电话号码 手机电话 联系号码 联系手机号 联系手机号码 手机联系电话 本人电话 个人电话
      个人手机 个人手机号 联系人电话号码 移动电话号码 移动手机 联系方式/电话 本人联系电话 本人联系方式 电话/手机 电话或手机
      联络电话 电话联系 联系电话/手机 手机号码/电话 常用电话 常用联系电话 有效联系电话 本人手机号码 家庭联系电话
      家庭电话号码 注册手机号 绑定手机号 预留手机号 工作手机 预留手机号码 电话号 通讯电话 通讯号码 联络方式 通讯方式
      联系电话1 手机/电话 手机号/电话 手机号码/固定电话 手机/固话 联糸电话 联系电活 联系电化 联络手机 联络手机号 联络号码
      联络电话号码 通讯手机 通信电话 通信号码 通联电话 个人号码 移动手机号 移动手机号码 移动电话号 移动号码 移动联系电话
      现用手机号 现用手机号码 现用电话 手机号/联系电话 联系电话/手机号 联系电话/手机号码 联系电话及手机 移动电话/联系电话
      11位手机号 11位手机号码 大陆手机号 中国大陆手机号 国内手机号 国内手机号码 银行预留手机号 银行预留手机号码 银行预留手机
      银行卡预留手机号 银行卡预留手机号码 接收短信手机号 接收短信手机 短信通知手机号 短信手机号 短信接收手机 微信同号手机号
      mobilephone mobilenumber phonenumber cellphone telephone contactnumber contactphone 户联系方式
    `,
    weak: words`号码 联系 家庭联系 咨询电话号码 常用号码 手机登录号 主叫号码 来电号码`,
    wire: words`
      mobilephone mobileno phonenumber phoneno phonenum cellphone contactphone contactnumber linkphone contacttel
      contactmobile mobile sj sjh sjhm shouji shoujihao lxfs dh linktel telphone mobilenumber userphone personalphone yddh
      telno lianxidianhua dianhua personphone contactway tell usertel phonenumber1 lxdhhm telnumber contactinfo mob
      contactinformation phone1 cellphonenumber mobilephoneno mobilephonenumber mobilephonenum mobilenum mobiles mobiletel
      mobileph mobil mobel moblie moblieno mobliephone mobiletelephone phonemobile phoneme phonecall phoneinfo cellno
      cellnum cellnumber cellular cellphoneno celltel handphone handset contactno contactnum contactcell contactmobileno
      contactmobilephone contactphoneno contactphonenumber contacttelephone contacttelno contactmode contactmethod
      contactdetails contactwayphone linkmobile linkmobilephone linkphoneno linktelephone linkway linkmode connectphone
      connecttel connectway telephoneno telephonenum telephonenumber telephonenumbers telephones telnum tele teleno
      telphoneno telphonenum telphonenumber telmobile personaltel personaltelephone personalmobile mymobile myphone
      selfphone sjhao sjhaoma shoujihaoma shoujih shoujihm sjdh sjhma lxsjh lxsjhm lxdhs lxdianhua lxdhh lianxifangshi
      lianxidh lianxidianhuahaoma lianxihaoma lianxihm lianxishouji dhhm dhh dianhuahaoma dianhuahm yidongdianhua yddhhm
      yddhh brdh brlxdh brsjh brsjhm grdh grlxdh grsjh grlxfs cylxdh jtlxdh lxhm lldh patientphone patientmobile patienttel
      patienttelephone employeephone msisdn smsphone reservephone reservedphone reservemobile reservedmobile bankmobile
      bankphone ylsjh ylsj phoneusual regmobile registerphone registermobile bindphone bindmobile
    `,
  },
  'person.phone': {
    labels: words`
      座机 座机号 座机电话 固话 固定电话号码 家庭电话 住宅电话 家庭固定电话 宅电 办公电话 办公室电话 单位座机 联系座机
      工作电话 固定号码 住宅固定电话 住宅座机 宅电号码 座机电话号码 固话号码 固话号 固定座机 固定座机号码 固定电话号
      办公室座机 办公室固话 市话 住家电话 家里电话 家中电话 固定联系电话 有线电话 landline homephone officephone
      座机/固定电话 固定电话/座机 固定电话1
    `,
    wire: words`
      fixedphone landline gddh zjdh homephone hometel officephone fixedtelephone zj gh officetel jtdh workphone fixedline
      fixedtel fixedtelno fixphone fixtel fixtelephone fixedphoneno fixedlinephone fixednumber fixednumberphone
      landlinephone landlineno landlinenumber landphone landtel lineno telfixed telhome phonehome hometelephone hometelno
      homephoneno housephone housetel familyphone familytel familytelephone residencephone officetelephone officephoneno
      officetelno officenumber telephonehome telephoneoffice telephonework tellphone guhua guding gudingdianhua gddhhm
      gudinghuaji zuoji zuojihao zuojihaoma zjdhhm bgdh bgdhhm bangongdianhua bgsdh zzdh zhaidian jtdhhm dwzj
    `,
  },
  'person.email': {
    labels: words`
      电子邮件 邮件 邮箱地址 电子信箱 email e-mail 电子邮箱地址 邮件地址 电子邮件地址 联系邮箱 个人邮箱 工作邮箱 email地址
      常用邮箱 联系电子邮件 mail 电子邮箱号 电子邮箱账号 电子邮箱帐号 电子邮箱E-mail E-mail地址 e-mail邮箱 email邮箱 邮箱号
      邮箱号码 邮箱账号 邮箱帐号 邮箱E-mail 电邮 电邮地址 电子信箱地址 电子邮件信箱 电子邮件邮箱 接收邮箱 通知邮箱 QQ邮箱
      qq邮箱 私人邮箱 电子油箱 电子邮相 emailaddress 邮箱/E-mail
    `,
    wire: words`
      mail emailaddress useremail dzyx youxiang yx dzyj personalemail mailbox emailno emailaddr emailadd emailadress emails
      emall eamil eemail mailaddr mailno mailnumber contactemail contactmail linkemail homeemail workemail officeemail
      dianziyouxiang dianziyoujian dianyou dzyxdz dzyxzh dzxx yxdz yxzh yxh youjian youxiangdizhi youxianghao grdzyx lxyx
      qqemail qqmail electronicmail electronicmailbox
    `,
  },
  'person.mailingAddress': {
    labels: words`
      通信地址 邮寄地址 收件地址 收货地址 联系住址 邮寄详细地址 邮递地址 通讯住址 寄送地址 邮件送达地址 送达地址
      联系地址详细 收件详细地址 通讯详细地址 通信详细地址 通讯处 通信处 通讯联系地址 通讯地点 通联地址 通迅地址 通讯地扯
      联系地址/通讯地址 联系详细地址 联系处所 联络地址 联系地点 邮政地址 邮政通讯地址 邮寄详址 邮寄收件地址 邮寄收货地址
      邮寄目的地址 邮寄送达地址 邮寄到地址 快递地址 快递邮寄地址 快递收件地址 寄件地址 寄件详细地址 寄递地址 寄递详细地址
      寄证地址 送件地址 投递地址 投递详细地址 收件人地址 收件人详细地址 收货详细地址 收货人地址 文书送达地址
      法律文书送达地址 送达详细地址 信件地址 信函地址 通信住址 mailingaddress contactaddress
    `,
    weak: words`寄送地点 送货地址`,
    wire: words`
      mailingaddress postaladdress contactaddress lxdz mailaddress txdz tongxundizhi postaddress yjdz addressee mailingaddr
      mailadd mailingadd postaddr postaladdr postadd postalladdress postmailaddress contactaddr contactadd contactadress
      contactaddressdetail contactsaddress contactdetailaddress linkaddress linkaddr linkadd communicationaddress
      communicationaddr communicateaddress communicateaddr communaddress commaddress commaddr corresaddress
      correspondenceaddress correspondaddress connectaddress connectaddr connaddress receiveaddress receiveaddr
      receiptaddress recipientaddress receiveraddress receiveraddr expressaddress txdzxx txdzxxdz tongxindizhi tongxundz
      tongxunaddress lxdzxx lianxidizhi lianxidz youjidizhi yjdzxx youjidz sjrdz sddz shoujiandizhi shouhuodizhi kddz jjdz
      grtxdz
    `,
  },
  'person.wechat': {
    labels: words`
      微信帐号 微信账号 微信号码 个人微信 联系微信 工作微信 微信号(选填) 微信ID 微信id 微信号/手机号 微信联系方式 微信联系号
      微信号码/手机号 微信/手机号 微信账户 wechat wechatid wechatno
    `,
    wire: words`
      wechat weixin wechatno wx wechatnum wechatid weixinhao wechatnumber wechataccount wechataccountno weixinno weixinnum
      weixinhaoma wxhao wxhm wxno wxnum wxnumber wxcode wxaccount weichat weichatno wchat wechartno webchat webchatno
      webchatnumber weixinzhanghao grwx vx
    `,
  },
  'person.qq': {
    labels: words`
      QQ号码 qq号 qq QQ账号 联系QQ 工作QQ qq号码 QQ QQ帐号 qq帐号 QQ号/微信号 QQ/微信 腾讯QQ 腾讯QQ号 QQ联系方式 QQ/MSN
      扣扣号 企鹅号 qqnumber
    `,
    wire: words`
      qqnumber qqno qqnum qqh qqnumbers qqcode qqhao qqhaoma qqhm qqaccount personalqq contactqq linkqq tencentqq oicq
      qqinfo qqzh
    `,
  },
  'person.emergencyContactName': {
    labels: words`
      紧急联络人 应急联系人 紧急联系人名称 紧急联系人名字 紧急情况联系人 紧急联络人姓名 第一联系人 紧急情况联络人
      紧急情况下联系人 紧急状态联系人 突发情况联系人 应急联络人 应急联络人姓名 应急情况联系人 紧急联系亲属 紧急联系家属
      紧急联系家属姓名 家属紧急联系人 紧急联系家人 首选联系人 首选紧急联系人 第一联系人姓名 第二联系人姓名 SOS联系人
      备用紧急联系人 发生意外时联系人 意外联系人 突发事件联系人 紧急呼叫联系人 emergencycontact
    `,
    wire: words`
      emergencycontact emergencycontactname emergencyname urgentcontact jjlxr jjlxrxm emergencycontactperson urgentname
      urgencycontact emergencyperson sosname emergentcontact emercontact emergencycontactsname emergencycontacts
      emergencycontacter emergencycontactuser emergencycontactpeople emergencycontactman emergencycontactpersonname
      emergencycontactusername emergencylinkman emergencylinkmanname emergencylinker emergencylinkname emergencylink
      emergencypeople emergencypersonname emergencyuser emergencyusername emergencyman emergencycontract
      emergencycontractname emergencyconcat emergencyconcatname emergencyrelationname emergencynm emergentcontactname
      emergentname emergentperson emergentlinkman emergencecontact emergencecontactname emergencename urgentcontactname
      urgentcontactperson urgentcontacts urgentlinkman urgentlinkmanname urgentperson urgentpeople urgentuser urgentman
      urgencyperson urgencyname urgencycontactname urgencylinkman exigencycontact exigencelinkman jinjilianxiren
      jinjilianxirenxingming jjlxrname jjlxren jjllr jjllrxm yjlxr yjlxrxm firstcontact firstcontactname sos soscontact
      soscontactname
    `,
  },
  'person.emergencyContactPhone': {
    labels: words`
      紧急联系方式 紧急电话 紧急联系人手机号 紧急联系人手机 紧急联系人手机号码 紧急联系人联系电话 应急联系电话 紧急联络电话
      紧急联系人号码 紧急联系手机 应急电话 紧急联系号码 联系人紧急电话 紧急联系人tel 紧急情况联系电话 紧急情况联系方式
      紧急情况下联系电话 紧急联络手机 紧急联络号码 紧急号码 紧急呼叫号码 紧急呼叫电话 应急联系方式 应急手机 应急手机号
      应急联络电话 应急联系手机 应急电话号码 应急联系号码 第一联系人电话 第一联系人联系电话 第二联系人电话
      第二联系人联系电话 家属紧急联系电话 紧急联系家属电话 emergencyphone emergencycontactphone
    `,
    wire: words`
      emergencyphone emergencycontactphone emergencytel urgentphone jjlxdh jjlxrdh emergencycontactmobile emergencymobile
      urgencyphone emergencycontacttel urgenttel emergencycall sosphone emerphone emergencycontactnumber
      emergencycontactphoneno emergencycontactphonenumber emergencycontactmobilephone emergencycontactmobileno
      emergencycontacttelephone emergencycontacttelno emergencycontactno emergencycontactnum emergencycontactway
      emergencycontactinfo emergencycontactsphone emergencycontactstel emergencycontactpersonphone emergencycontactpersontel
      emergencycontactuserphone emergencycontactusermobile emergencylinkphone emergencylinktel emergencylinkmanphone
      emergencylinkmantel emergencylinkmobile emergencyphoneno emergencyphonenumber emergencyphonenum emergencytelephone
      emergencytelno emergencytelnum emergencymobilephone emergencymobileno emergencynumber emergencyno emergencynum
      emergencyusermobile emergencyuserphone emergencypersonphone emergencypersontel emergencycontractphone
      emergencyconcatphone emergencyrelationphone emergencepho emergencephone emergencetel emergencemobile
      emergencecontactphone emergentphone emergentcontactphone emergenttel emergentmobile urgentcontactphone
      urgentcontacttel urgentcontactmobile urgentmobile urgentphoneno urgentlinkphone urgentlinktel urgentlinkmanphone
      urgenttelephone urgentphonenum urgentno urgencytel urgencymobile urgencycontactphone exigencyphone exigencetel
      jinjidianhua jinjilianxidianhua jinjilianxirendianhua jinjilianxifangshi jjlxdhhm jjlxfs jjlxhm jjlxrdhhm jjlxrlxdh
      jjlxrlxfs jjlxrsj jjlxrsjh jjlxrsjhm jjlxrhm jjlxrphone jjlxrtel jjdh jjllrdh jjlldh jjlxsj yjlxdh yjlxrdh yjdh
      sosmobile sostel soscontactphone firstcontactphone
    `,
  },
  'person.emergencyContactRelation': {
    labels: words`
      与紧急联系人的关系 紧急联系人与本人关系 紧急联系人与您的关系 与本人关系(紧急联系人) 与紧急联系人之关系
      紧急联系人与员工关系 紧急联系人与你的关系 紧急联系人与您关系 紧急联系人与其关系 紧急联系人亲属关系 紧急联系人社会关系
      紧急联系人家属关系 紧急联系关系 紧急关系 紧急联络人关系 紧急联络人与本人关系 与紧急联络人关系 应急联系人关系
      与应急联系人关系 应急联系人与本人关系 紧急联系人1关系 紧急联系人的关系 和紧急联系人关系 紧急情况联系人关系
      备用联系人关系 紧急联系人与本人什么关系
    `,
    weak: words`联系人关系 与联系人关系`,
    wire: words`
      emergencyrelation emergencycontactrelation urgentrelation sosrelation emergencyrelationship
      emergencycontactrelationship emergencycontactrelate emergencycontactrelations emergencycontactrel emergencycontacttype
      emergencyrel emergencyrelate emergencyrelations emergencycontactrelationtype emergencylinkrelation
      emergencylinkmanrelation emergencyuserrelation emergencypersonrelation emergencycontractrelation
      emergencyconcatrelation emergencerelation emergentrelation emergentcontactrelation urgentcontactrelation
      urgentrelationship urgentlinkrelation urgentlinkmanrelation urgencyrelation urgencycontactrelation jjlxrgx jjlxgx
      jjlxrybrgx yjjlxrgx yjjlxrdgx ybrgxjj jinjilianxirenguanxi jjllrgx yjlxrgx firstcontactrelation
    `,
  },
};
