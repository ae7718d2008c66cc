import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 户籍与居住: cues beyond the labels and wire names of the catalogue. */
export const address: ConceptCues = {
  'person.hukouAddress': {
    labels: words`
      户籍住址 户籍所在地址 户籍所在地详细地址 户籍地详细地址 户籍地详址 户口所在地址 户口所在地详细地址
      户籍地住址 身份证地址 身份证住址 身份证上地址 身份证所在地址 户籍登记地址 户口登记地址 户口详细地址
      户籍详址 户口簿地址 户口本地址 户籍所在详细地址 户籍家庭住址 户口住址 证件地址 户籍门牌
      常住户口所在地 常住户口地址 常住户口所在地地址 户籍地 户籍所在 身份证件地址 户口地 原户籍地址
      户籍地地址 户籍地详细 户籍门楼详址
    `,
    wire: words`
      hukouaddress registeraddress permanentaddress domicileaddress hjszd hkszd hujidizhi hujiaddress
      censusaddress householdaddress hkdz idcardaddress idaddress hjdxz permanent domicileplace
      registeredresidence registrationaddress hjd registryaddress censusregister hkd residenceregister
      householdregisteraddress residentaddress hukouszd hjxxdz registeredpermanentresidence cardaddress
      nativeaddress
    `,
  },
  'person.residenceAddress': {
    labels: words`
      现住址 现居地址 现居住址 居住地 居住住址 居住详细地址 现住地址 常住地址 常住地 实际居住地
      实际居住地址 实际住址 居住地址详细 居住地详细地址 居住地详址 现居地 现居住地详细地址 家庭详细地址
      家庭详细住址 家庭居住地址 家庭现住址 家庭所在地 住宅地址 暂住地址 暂住地 暂住地详细地址 目前居住地址
      目前住址 现在住址 现在居住地 现家庭住址 现家庭地址 居家地址 房屋地址 住房地址 实际居住详细地址
      常住详细地址 常驻地址 常居地 常居住地 现详细住址 现住详细地址 居住地地址 个人住址 个人地址 租住地址
      流入地址 现居住详细地址 现居住住址 居住位置 家庭住址详细 现住地详细地址 现居住地地址 现居 现居住
      经常居住地 经常居住地址 常住住址 常驻地 家住地址 现暂住地址 住处 住址详细 实际居住 家庭所在地址
      暂住处所地址
    `,
    weak: words`地址 详细地址 具体地址 门牌地址 详址 所在地址`,
    wire: words`
      homeaddress address addr currentaddress liveaddress livingaddress residentialaddress residenceaddress
      nowaddress dz xzdz xjzd xjzdz jtdz familyaddress presentaddress jzdz jzd zz homeaddr curaddress
      houseaddress detailaddress addressdetail sjjzdz dwellingplace useraddress xxdz xzz czdz jiatingzhuzhi
      livingplace liveplace xianzhuzhi presentresidence addressnow zzdz habitualresidence zhuzhi dizhi
      residenceplace
    `,
  },
  'person.hukouType': {
    labels: words`
      户籍 户口 户籍状态 户籍种类 户口种类 户籍册类别 是否农村户口 户别 是否农业户口 户口类型 户口属性
      城乡类别 户籍分类 是否为农村户口 农业/非农业 是否农业人口 户口状况 户籍所在地类型 户口登记类型 户类别
    `,
    wire: words`
      hukoutype householdtype registertype registeredtype hkxzdm hjxz hjlx householdregistertype
      accounttype censustype hklx domiciletype hukouxingzhi residencetype2 accountnature registrationtype
      hukou registeredresidencetype hukounature domicilenature residencenature
    `,
  },
  'person.hukouRegion': {
    labels: words`
      户籍所在地区 户籍地区 户籍区划 户籍行政区划 户籍地区划 户籍所在省市 户籍省市区 户籍省市县
      户籍所在行政区 户口所在地区 户籍地行政区 户籍省市 户籍地省市县 户籍所在地区划 户籍所在地省市区
      户籍地址所在区域 户口所在区 户口所在区划
    `,
    weak: words`户籍`,
    wire: words`
      hukouregion domicilearea hjqh hjssx hjdqh hjdssx registerarea hukouarea hjdxzqh hjssxq hkszdqh
    `,
  },
  'person.residenceRegion': {
    labels: words`
      居住省市 现住区划 居住地区 居住区划 居住地区划 现居住地区 居住区域 居住省市区 现住地区划 现住地区
      常住地区 现居住地省市区 居住地省市区 居住地省市县 现居城市 居住城市 现居住城市 实际居住地区划
      居住所在地 居住行政区划 现住址区划 现居住地行政区划 现住地行政区划 居住地所在区域 常住城市
      家庭所在地区 家庭所在区域
    `,
    weak: words`
      所在地区 所在地 地区 所在区域 所属地区 省市区 省市县区 省市县(区) 省/市/区 行政区划 所属区域 省市县
      选择地区 所在城市 所在省市
    `,
    wire: words`
      region livearea residencearea areacode ssq ssx ssxq livingarea homearea jzdqh addressarea addresscode
      xzqh xzqhdm xzzssxq pcd
    `,
  },
  'person.hukouPoliceStation': {
    labels: words`户籍所属派出所 户口派出所 户籍地派出所 户籍所在派出所 户籍所在地派出所`,
    weak: words`派出所 所属派出所 辖区派出所 管辖派出所`,
    wire: words`policestation pcs sspcs hjpcs hkpcs hjdpcs`,
  },
  'person.residenceMatchesHukou': {
    labels: words`
      人户一致 人户一致标志 是否人户一致 人户是否一致 人户一致情况 人户一致状态 居住地与户籍地是否一致
      户籍与居住地是否一致
    `,
  },
  'person.houseNature': {
    labels: words`
      房屋权属 房屋类别 房屋产权 房屋产权性质 房产性质 住房来源 房屋所有权 产权性质 住房属性 住房类别
      房源类型 房产类型 住房产权 产权类型 房屋来源 房屋属性
    `,
    weak: words`居住状况 居住情况 住房状况 住房情况 房屋用途`,
    wire: words`
      housetype houseproperty housenature fwlx fwxz zfxz zflx fwxzdm houseownership fwlxdm housingtype zfqk
      propertytype
    `,
  },
  'person.residenceType': {
    labels: words`
      居住类型 居住类别 居住方式 居住性质 居住场所类型 暂住处所 居住处所 居所类型 住宿类型
    `,
    wire: words`residencetype livetype jzlx livingtype jzfs zslx zslb jzcs zscs`,
  },
  'person.postcode': {
    labels: words`
      邮政编号 通讯邮编 邮编号码 家庭邮编 通信邮编 住址邮编 邮编编码 联系邮编 居住地邮政编码
    `,
    wire: words`postcode zipcode yb yzbm youbian zip postalcode post postnumber`,
  },
  'person.hukouPostcode': {
    labels: words`户籍邮编 户籍地邮政编码 户籍邮政编码 户口所在地邮政编码`,
  },
  'person.residenceReason': {
    labels: words`
      暂住原因 流动原因 居住原因 来本地原因 来沪原因 来京原因 来穗原因 流入事由 居住目的 暂住目的
      来本地事由 来本市原因
    `,
    wire: words`residencereason zzyy livereason zzsy jzsydm inreason`,
  },
  'person.arrivalDate': {
    labels: words`
      来本地时间 流入日期 入住日期 来沪日期 来沪时间 来本市时间 暂住开始日期 暂住起始日期 到达日期 来京时间
      来此居住时间 开始居住时间 开始居住日期 现地居住开始时间 抵达日期 居住开始日期 来甬时间 来粤时间
      到本地日期 登记居住时间 暂住日期
    `,
    wire: words`arrivaldate indate comedate lhrq lbdrq checkindate arrivetime intime`,
  },
  'person.plannedStay': {
    labels: words`
      拟居住时间 拟暂住期限 暂住期限 预计居住时间 拟住时间 预计居住期限 拟暂住时间 计划居住时间 拟居住时限
      预计居住时长
    `,
  },
  'person.landlordName': {
    labels: words`房主姓名 房东姓名 出租人姓名 产权人姓名 房主名称 出租屋主 出租房主 屋主 房屋所有人`,
    wire: words`
      landlord landlordname fz fzxm lessor houseowner houseownername czr fdxm fwsyr fangdong
    `,
  },
  'person.relationToLandlord': {
    labels: words`与房东关系 与业主关系 与产权人关系 与出租人关系 与屋主关系`,
  },
  'person.isTenant': {
    labels: words`是否租户 是否租客 是否租房 是否为承租人`,
  },
  'person.residencePermitNo': {
    labels: words`暂住证号 暂住证号码 暂住证编号 居住证件号 居住证证号 居住证件号码 临时居住证号`,
    weak: words`居住证`,
    wire: words`
      residencepermit residencepermitno jzzbh zzzh zzzbh temporaryresidence tempresidenceno jzzhm
      livecardno
    `,
  },
};
