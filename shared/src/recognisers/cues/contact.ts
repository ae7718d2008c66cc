import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 联系方式: cues beyond the labels and wire names of the catalogue. */
export const contact: ConceptCues = {
  'person.mobile': {
    labels: words`
      电话1 手机1 电话 手机 电话号码 联系电话号码 手机电话 联系号码 联系手机号 联系手机号码 手机联系电话
      本人电话 个人电话 个人手机 个人手机号 联系人电话号码 移动电话号码 移动手机 联系方式/电话 本人联系电话
      本人联系方式 电话/手机 电话或手机 联络电话 电话联系 联系电话/手机 手机号码/电话 常用电话 常用联系电话
      有效联系电话 本人手机号码 家庭联系电话 家庭电话号码 咨询电话号码 注册手机号 绑定手机号 预留手机号
      工作手机 预留手机号码 电话号 通讯电话 通讯号码 联络方式 通讯方式 联系电话1
    `,
    weak: words`号码 联系 家庭联系`,
    wire: words`
      mobilephone mobileno phonenumber phoneno phonenum cellphone contactphone contactnumber linkphone
      contacttel contactmobile mobile sj sjh sjhm shouji shoujihao lxfs dh linktel telphone mobilenumber
      userphone personalphone yddh telno lianxidianhua dianhua personphone contactway tell usertel
      phonenumber1 lxdhhm telnumber contactinfo mob contactinformation phone1 cellphonenumber
    `,
  },
  'person.phone': {
    labels: words`
      座机 座机号 座机电话 固话 固定电话号码 家庭电话 住宅电话 家庭固定电话 宅电 办公电话 办公室电话
      单位座机 联系座机 工作电话 固定号码
    `,
    wire: words`
      fixedphone landline gddh zjdh homephone hometel officephone fixedtelephone zj gh officetel jtdh
      workphone
    `,
  },
  'person.email': {
    labels: words`
      电子邮件 邮件 邮箱地址 电子信箱 email e-mail 电子邮箱地址 邮件地址 电子邮件地址 联系邮箱 个人邮箱
      工作邮箱 email地址 常用邮箱 联系电子邮件 mail
    `,
    wire: words`mail emailaddress useremail dzyx youxiang yx dzyj personalemail mailbox`,
  },
  'person.mailingAddress': {
    labels: words`
      通信地址 邮寄地址 收件地址 收货地址 联系住址 邮寄详细地址 邮递地址 通讯住址 寄送地址 邮件送达地址
      送达地址 联系地址详细 收件详细地址
    `,
    wire: words`
      mailingaddress postaladdress contactaddress lxdz mailaddress txdz tongxundizhi postaddress yjdz
      addressee
    `,
  },
  'person.wechat': {
    labels: words`微信帐号 微信账号 微信号码 个人微信 联系微信 工作微信 微信号(选填)`,
    wire: words`wechat weixin wechatno wx wechatnum wechatid weixinhao wechatnumber`,
  },
  'person.qq': {
    labels: words`QQ号码 qq号 qq QQ账号 联系QQ 工作QQ qq号码 QQ`,
    wire: words`qqnumber qqno qqnum qqh`,
  },
  'person.emergencyContactName': {
    labels: words`
      紧急联络人 应急联系人 紧急联系人名称 紧急联系人名字 紧急情况联系人 紧急联络人姓名 第一联系人
    `,
    wire: words`
      emergencycontact emergencycontactname emergencyname urgentcontact jjlxr jjlxrxm
      emergencycontactperson urgentname urgencycontact emergencyperson sosname emergentcontact emercontact
    `,
  },
  'person.emergencyContactPhone': {
    labels: words`
      紧急联系方式 紧急电话 紧急联系人手机号 紧急联系人手机 紧急联系人手机号码 紧急联系人联系电话
      应急联系电话 紧急联络电话 紧急联系人号码 紧急联系手机 应急电话 紧急联系号码 联系人紧急电话
    `,
    wire: words`
      emergencyphone emergencycontactphone emergencytel urgentphone jjlxdh jjlxrdh emergencycontactmobile
      emergencymobile urgencyphone emergencycontacttel urgenttel emergencycall sosphone emerphone
      emergencycontactnumber
    `,
  },
  'person.emergencyContactRelation': {
    labels: words`
      与紧急联系人的关系 紧急联系人与本人关系 紧急联系人与您的关系 与联系人关系 联系人关系
      与本人关系(紧急联系人)
    `,
    wire: words`
      emergencyrelation emergencycontactrelation urgentrelation sosrelation emergencyrelationship
      emergencycontactrelationship
    `,
  },
};
