import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 户籍与居住: cues beyond the labels and wire names of the catalogue. */
export const address: ConceptCues = {
  'person.hukouAddress': {
    labels: words`
      户籍住址 户籍所在地址 户籍所在地详细地址 户籍地详细地址 户籍地详址 户口所在地址 户口所在地详细地址 户籍地住址
      身份证地址 身份证住址 身份证上地址 身份证所在地址 户籍登记地址 户口登记地址 户口详细地址 户籍详址 户口簿地址
      户口本地址 户籍所在详细地址 户籍家庭住址 户口住址 证件地址 户籍门牌 常住户口所在地 常住户口地址 常住户口所在地地址
      户籍地 户籍所在 身份证件地址 户口地 原户籍地址 户籍地地址 户籍地详细 户籍门楼详址 户籍居住地址 户籍居住地 户籍住所
      户籍住处 户籍门楼牌 户籍门牌地址 户籍登记住址 户籍登记地 户籍登记所在地 户籍登记详细地址 户籍注册地址 户藉地址
      户藉所在地 户籍地扯 户籍地扯详细 户籍所属地 户籍归属地 户籍原地址 原户籍所在地 原户籍地 原户口地址 原户口所在地
      户口登记住址 户口登记地 户口登记所在地 户口簿登记地址 户口簿住址 户口本住址 户口本登记地址 户口本上地址 户口簿上地址
      户口本所在地址 户口本详细地址 户口薄地址 户口薄住址 身份证所在地 身份证登记地址 身份证登记住址 身份证详细地址
      身份证上的地址 身份证上住址 身份证上的住址 身份证件住址 身份证件登记地址 身份证户籍地址 身份证户籍所在地
      身份证家庭地址 身份证居住地址 身份证明地址 身份证载明地址 证件住址 证件登记地址 证件上地址 常住户口登记地 永久地址
      永久住址 永久居住地址 落户地址 落户地 入户地址 hukouaddress permanentaddress
    `,
    weak: words`身份证所在 籍贯住址 户籍地所在`,
    wire: words`
      hukouaddress registeraddress permanentaddress domicileaddress hjszd hkszd hujidizhi hujiaddress censusaddress
      householdaddress hkdz idcardaddress idaddress hjdxz permanent domicileplace registeredresidence registrationaddress
      hjd registryaddress censusregister hkd residenceregister householdregisteraddress residentaddress hukouszd hjxxdz
      registeredpermanentresidence cardaddress nativeaddress hukouaddr hukoudizhi hukoudetailaddress hukouaddressdetail
      hukouplace hujiaddr hujidi hujisuozaidi hujixiangxidizhi hukousuozaidi hukoudi hkszdxz hkszdxxdz hkdxz hkszdz hkzz
      hjaddress hjaddr hjdxxdz hjdzxx hjdzxxdz hjddz
    `,
  },
  'person.residenceAddress': {
    labels: words`
      现住址 现居地址 现居住址 居住地 居住详细地址 现住地址 常住地址 常住地 实际居住地 实际居住地址 实际住址 居住地址详细
      居住地详细地址 居住地详址 现居地 现居住地详细地址 家庭详细地址 家庭详细住址 家庭居住地址 家庭现住址 家庭所在地
      住宅地址 暂住地址 暂住地 暂住地详细地址 目前居住地址 目前住址 现在住址 现在居住地 现家庭住址 现家庭地址 居家地址
      实际居住详细地址 常住详细地址 常驻地址 常居地 常居住地 现详细住址 现住详细地址 居住地地址 个人住址 个人地址 租住地址
      流入地址 现居住详细地址 现居住住址 居住位置 现住地详细地址 现居住地地址 现居 现居住 经常居住地 经常居住地址 常驻地
      家住地址 现暂住地址 住处 住址详细 实际居住 家庭所在地址 暂住处所地址 现在地址 目前地址 现居住处 现住所 现住所地
      现住处所 现详细地址 居住地点 居住处所地址 居住小区 居留地址 居留地 居所地址 居所详细地址 住家地址 家庭住地 家庭住所
      家庭居住地点 家庭现详细地址 家里地址 家中地址 住宅详细地址 住宅详址 住宅家庭地址 住处地址 住处详址 具体居住地址
      具体居住地 具体家庭地址 实际住所 实际住所地 经常住所地 常住处 常居地址 常居住地址 常驻地详细地址 长住地址 长期居住地
      长期居住地址 日常居住地 日常居住地址 暂住处 暂住处地址 临时住址 临时居住地址 临时居住地 租住地 租房地址 租住房屋地址
      租赁房屋地址(居住) 流入地详细地址 在本市居住地址 在本地居住地址 本市居住地址 本市住址 本市家庭住址 本市现住址 本地住址
      本地居住地址 在沪住址 在沪居住地址 国内住址 国内居住地址 来本地居住地址 个人详细地址 个人住所 本人住所 本人地址
      homeaddress residentialaddress currentaddress livingaddress 住所地
    `,
    weak: words`
      地址 详细地址 具体地址 门牌地址 详址 所在地址 房屋地址 住房地址 房屋坐落 房屋座落 坐落地址 小区地址 门牌号地址
      街道地址 街道门牌 具体住址 地址详情 地址信息 地址明细 详细位置 街道、门牌号 楼号门牌号 当前地址
    `,
    wire: words`
      homeaddress address addr currentaddress liveaddress livingaddress residentialaddress residenceaddress nowaddress dz
      xzdz xjzd xjzdz jtdz familyaddress presentaddress jzdz jzd zz homeaddr curaddress houseaddress detailaddress
      addressdetail sjjzdz dwellingplace useraddress xxdz xzz czdz jiatingzhuzhi livingplace liveplace xianzhuzhi
      presentresidence addressnow zzdz habitualresidence zhuzhi dizhi residenceplace homeadress homedetailaddress
      homeaddressdetail familyaddr familydetailaddress familyaddressdetail jtdzxx jtdzxxdz jtxxdz jtxxzz jtzzxx jtzzdz
      jtszdz jtzhuzhi jiatingdizhi jiatingzz jiatingaddress liveaddressdetail livedetailaddress liveinaddress
    `,
  },
  'person.hukouType': {
    labels: words`
      户口 户籍状态 户籍种类 户口种类 户籍册类别 是否农村户口 户别 是否农业户口 户口类型 户口属性 户籍分类 是否为农村户口
      农业/非农业 是否农业人口 户口状况 户籍所在地类型 户口登记类型 户口性质代码 户口性质类型 农业/非农 农村/城镇 城镇/农村
      农村或城镇户口 城镇户口/农村户口 农业户口/非农业户口 户口性质类别 户口性质名称 户口分类 户口形式 户口种类代码
      户口登记性质 户口登记类别 户藉性质 户藉类型 户籍性质类别 户籍类型代码 户籍身份 户籍属性 户籍性质代码 户籍所在地性质
      户籍地性质 户籍地类型 户籍所在地类别 是否城镇户口 是否非农业户口 农业户口 城乡户口 城乡户籍 入学前户口性质 人口性质
    `,
    weak: words`户籍 城乡类别 户籍情况`,
    wire: words`
      hukoutype householdtype registertype registeredtype hkxzdm hjxz hjlx householdregistertype accounttype censustype hklx
      domiciletype hukouxingzhi residencetype2 accountnature registrationtype hukou registeredresidencetype hukounature
      domicilenature residencenature hkxzbm hkxingzhi hukouxz hukouleixing hukouleibie hjlb hujileixing hujixingzhi
      hujileibie hukouproperty hukoukind hukoucategory hukoucharacter hukouattr
    `,
  },
  'person.hukouRegion': {
    labels: words`
      户籍所在地区 户籍地区 户籍区划 户籍行政区划 户籍地区划 户籍所在省市 户籍省市区 户籍省市县 户籍所在行政区 户口所在地区
      户籍地行政区 户籍省市 户籍地省市县 户籍所在地区划 户籍所在地省市区 户籍地址所在区域 户口所在区 户口所在区划
      户籍省、市、县 户籍(省/市/区) 户籍所在地(省市县) 户籍所在地(省/市/区) 户籍所在地(省、市、县) 户籍地址(省市区)
      户籍地址(省/市/区) 户籍地址(省市县) 户籍省县 户籍省市县区 户籍所在省市县区 户籍归属 户籍归属区划 户籍归属地区 户籍属地
      户口归属地 原户籍所在地区划 身份证所在省市 身份证地址区划 户籍所在(省市区)
    `,
    weak: words`户籍`,
    wire: words`
      hukouregion domicilearea hjqh hjssx hjdqh hjdssx registerarea hukouarea hjdxzqh hjssxq hkszdqh hukouqh hukoudistrict
      hukoucode hukoussq hukouszqh hukoupcd hkszqh hkszdssx hkszdssxq hkqh hkssx hkssxq hkdqh hkszssx hjqhbm hjdzqh hjdzssxq
      hjdzssx hjdssxq hjszdqh hjszdssx hjszdssxq hjszdxzqh hjssqx hjszqh hjdq hjarea
    `,
  },
  'person.residenceRegion': {
    labels: words`
      居住省市 现住区划 居住地区 居住区划 居住地区划 现居住地区 居住区域 居住省市区 现住地区划 现住地区 常住地区
      现居住地省市区 居住地省市区 居住地省市县 现居城市 居住城市 现居住城市 实际居住地区划 居住所在地 居住行政区划
      现住址区划 现居住地行政区划 现住地行政区划 居住地所在区域 常住城市 家庭所在地区 家庭所在区域 现居住地(省/市/区)
      现居住地(省市县) 现居住地址(省市区) 现居住地址(省/市/区) 现住址(省市区) 目前所在城市 现所在城市 现所在地区 目前所在地
      目前所在地区 居住地(省/市/区) 居住地址(省市区) 居住地址(省/市/区) 常住地(省市区) 常驻城市 常驻地区 常驻区域
      实际居住地(省市区) 家庭地址(省市区) 家庭住址(省市区) 住址(省市区) 居住省市县区 本人所在地区 个人所在地区
      所在省市区(居住)
    `,
    weak: words`
      所在地区 所在地 地区 所在区域 所属地区 省市区 省市县区 省市县(区) 省/市/区 行政区划 所属区域 省市县 选择地区 所在城市
      所在省市 省/市/县 省-市-区 省、市、区 省、市、县 省市县(市、区) 省市区县 地区选择 所在行政区 所在省市区 所在省/市/区
      所在省市县 城市区域 所属省市区 所属区划 行政区划代码 所属行政区划 地址区划 区划 行政区域 省市区/县 区划代码
      地址(省市区) 所属省市县 所在省/市 所在区划 所在行政区划 区域选择 住址所在地
    `,
    wire: words`
      region livearea residencearea areacode ssq ssx ssxq livingarea homearea jzdqh addressarea addresscode xzqh xzqhdm
      xzzssxq pcd residenceregioncode residencecity residencedistrict residentarea residentcity liveregion livecity
      livedistrict livingregion livingcity livingdistrict nowarea nowregion nowcity nowlivearea nowlivingarea nowlivecity
      currentarea currentregion currentcity currentlivearea homeregion homecity homedistrict familyarea familyregion
      addressregion
    `,
  },
  'person.hukouPoliceStation': {
    labels: words`
      户籍所属派出所 户口派出所 户籍地派出所 户籍所在派出所 户籍所在地派出所 落户派出所 户口登记派出所 户籍登记派出所
      户口所属派出所 户口所在派出所 户口管辖派出所 户籍管辖派出所 户籍辖区派出所 户口地派出所 户籍地所属派出所
      户籍地管辖派出所 户籍派出所名称 户籍所在地派出所名称 户籍所在地公安派出所 户籍所在地所属派出所 户籍地公安派出所
      户籍公安机关 户籍所在公安机关 户籍地公安机关 户口登记机关 户籍登记机关 户籍登记机构 户口本发证派出所 户口簿发证派出所
      户口簿登记派出所 户口本登记派出所 户口簿签发派出所 户口本派出所 户口簿派出所 户口簿发证机关 户口本发证机关
      户口簿签发机关 户籍所
    `,
    weak: words`派出所 所属派出所 辖区派出所 管辖派出所 所在派出所 派出所名称 所在地派出所 公安派出所 登记派出所`,
    wire: words`
      policestation pcs sspcs hjpcs hkpcs hjdpcs policestationname hjszdpcs hjszpcs hkszdpcs hkszpcs hkdpcs hksspcs hjsspcs
      hjgajg hkgajg hujipaichusuo hukoupaichusuo paichusuo hukoupolicestation hukoupolice domicilepolicestation
      householdpolicestation registerpolicestation censuspolicestation
    `,
  },
  'person.residenceMatchesHukou': {
    labels: words`
      人户一致 人户一致标志 是否人户一致 人户是否一致 人户一致情况 人户一致状态 居住地与户籍地是否一致 户籍与居住地是否一致
      人户是否相符 是否人户相符 人户相符 人户相符情况 户籍与居住是否一致 户籍地与居住地是否一致 户籍地与居住地一致
      户籍地址与居住地址是否一致 居住地址与户籍地址是否一致 居住地址与户籍地址一致 现住址与户籍地址是否一致
      现住址与户籍地址一致 现居住地与户籍所在地是否一致 现住地与户籍地是否一致 户籍地址与现居住地址是否一致
      户籍地址与现住址是否一致 户籍地与现居住地是否一致 居住地址同户籍地址 现居住地址同户籍地址 现住址同户籍地址 同户籍地址
      与户籍地址一致 与户籍地址相同 是否与户籍地址一致 是否与户籍地址相同 是否同户籍地址 是否同户籍地 与户籍地一致
      是否与户籍地一致 是否与户籍所在地一致 现住址是否与户籍一致 现居住地是否与户籍一致 居住地是否与户籍地一致
      居住地是否为户籍地 户籍是否与居住地一致 户籍居住是否一致 是否户籍地居住 居住与户籍是否一致 户籍地址是否与居住地址一致
      居住地址是否与户籍地址一致 人户一致类型 人户一致类别 住址与户籍是否一致 居住地址是否同户籍地址
    `,
    wire: words`
      sfrhyz rhyzbs rhyzbz rhsfyz sfyhjdzyz sfyhjyz sfthjdz samehukou sameashukou sameaddress sameasdomicile issamehukou
      issameaddress ishukousame addressissame ishouseholdconsistent rhzk
    `,
  },
  'person.houseNature': {
    labels: words`
      房屋权属 房屋类别 房屋产权 房屋产权性质 房产性质 住房来源 房屋所有权 住房属性 住房类别 房产类型 住房产权 房屋来源
      房屋属性 房屋性质类型 房屋性质类别 房屋产权类型 房屋产权状况 房屋产权属性 房屋产权形式 房屋权属性质 房屋权属类型
      房屋所有权性质 房屋所有权类型 房屋所有性质 房屋类型名称 房屋种类 房屋属性类型 房屋属性类别 房屋来源类型 房屋归属
      房屋性质代码 房产属性 房产类别 房产种类 房产来源 房产所有权 房产权属 房产情况类型 居住房屋性质 居住房屋类型
      居住房屋产权 居住房屋来源 居住用房类型 居住房性质 居住房类型 住房产权性质 住房产权类型 住房产权形式 住房产权状况
      住房性质类型 住房性质类别 住房权属 住房权属性质 住房种类 住房形式 住房所有权 住房所有权性质 住房所有权类型
      住房来源类型 住房类型名称 住宅类型 住宅性质 住宅类别 住宅产权 住宅属性 住所性质 住所产权 现居住房屋性质 现居住房性质
      住房(自有/租赁) 自有/租赁 自有或租赁 是否自有住房 是否自有产权 是否自有房产
    `,
    weak: words`居住状况 居住情况 住房状况 住房情况 房屋用途 产权性质 产权类型 房源类型 住房情况类型`,
    wire: words`
      housetype houseproperty housenature fwlx fwxz zfxz zflx fwxzdm houseownership fwlxdm housingtype zfqk propertytype
      fwcq fwcqxz fwcqlx fwqs fwqsxz fwlb fwly fwsx fwsydm fwsyxz fwsyqxz zfcq zfcqxz zfcqlx zfqs zflb zfly zfsx
    `,
  },
  'person.residenceType': {
    labels: words`
      居住类型 居住类别 居住方式 居住性质 居住场所类型 暂住处所 居住处所 居所类型 居住住所 居住住所类型 居住住所类别
      居住处所类别 居住处所性质 居住场所 居住场所类别 居住地类型 居住地类别 居住地性质 居住形式 居住种类 居住方式类型
      居住状态类型 居所性质 居所类别 住处类型 住处类别 暂住处所类型 暂住处所类别 暂住类型 暂住类别 暂住方式 暂住性质
      暂住场所 暂住地类型 暂住住所类型 住所种类 住所方式 落脚点类型 寄宿类型 租住类型 租住方式 居住情况类型 居住类型代码
      住宿场所类型 暂住处所分类
    `,
    weak: words`住宿类型 住宿方式 居所 居住处 住处`,
    wire: words`
      residencetype livetype jzlx livingtype jzfs zslx zslb jzcs zscs jzlbdm jzcslx jzcslb jzcsfl jzxz jzxs jzdlx jzdlb
      jzdxz zscslx zsxz zsdm zhusuoleixing zhusuoleibie juzhuleixing juzhufangshi
    `,
  },
  'person.postcode': {
    labels: words`
      邮政编号 通讯邮编 邮编号码 家庭邮编 通信邮编 住址邮编 邮编编码 联系邮编 居住地邮政编码 邮政编码/邮编 邮政编吗 邮政遍码
      邮政码 邮政编码号 邮政编码号码 邮编号 邮编/邮政编码 家庭地址邮编 家庭地址邮政编码 家庭住址邮政编码 居住地址邮编
      居住地址邮政编码 居住邮编 现住址邮政编码 现住地邮编 通讯地址邮编 通讯地址邮政编码 通讯邮政编码 通信地址邮编
      通信地址邮政编码 通信邮政编码 联系地址邮编 联系地址邮政编码 邮寄邮编 邮寄地址邮编 邮寄邮政编码 收件邮编 收货邮编
      住址邮政编码 常住地址邮编 常住地邮编 地址邮编 postcode zipcode postalcode
    `,
    wire: words`
      postcode zipcode yb yzbm youbian zip postalcode post postnumber yzbh yzbmm yzhm youzhengbianma youzhengbm youzheng
      youbianhao postalcodes postal postno postnum postcodes zipno zipnum zipcodes zipnumber zcode postcd mailzip
      mailingcode
    `,
  },
  'person.hukouPostcode': {
    labels: words`
      户籍邮编 户籍地邮政编码 户籍邮政编码 户口所在地邮政编码 户籍地址邮编 户籍地址邮政编码 户籍所在地邮编
      户籍所在地邮政编码 户口邮编 户口邮政编码 户口地址邮编 户口地址邮政编码 身份证地址邮编 户籍住址邮编
    `,
    wire: words`
      hjyb hjdyb hjdzyb hjszdyb hjyzbm hjdyzbm hkyb hkyzbm hkszdyb hkszdyzbm hukoupostcode hukouzip domicilepostcode
      domicilezipcode permanentpostcode householdpostcode censuspostcode
    `,
  },
  'person.residenceReason': {
    labels: words`
      暂住原因 流动原因 居住原因 来本地原因 来沪原因 来京原因 来穗原因 流入事由 居住目的 暂住目的 来本地事由 来本市原因
      居住事由类型 居住事由代码 居住理由 居住缘由 暂住理由 暂住事由类型 暂住缘由 流动事由 流动目的 流入目的 流入理由
      流入本地原因 来本地居住事由 来本地目的 来本市事由 来本市目的 来本市理由 来此原因 来此事由 来此目的 来深原因 来深事由
      来京事由 来京目的 来沪事由 来沪目的 来穗事由 来杭原因 来甬原因 来粤原因 来现住地原因 迁入本地原因 寄住原因 寄住事由
      租住原因 租住目的 入住原因 入住事由 租房目的 租房原因 居住/暂住事由
    `,
    wire: words`
      residencereason zzyy livereason zzsy jzsydm inreason jzyydm jzly jzmd zzly zzmd lryy lrsy lrmd ldyy lbdyy lbdsy lbsyy
      lbssy lszyy lzyy lhyy ljyy juzhushiyou juzhuyuanyin
    `,
  },
  'person.arrivalDate': {
    labels: words`
      来本地时间 流入日期 来沪日期 来沪时间 来本市时间 暂住开始日期 暂住起始日期 来京时间 来此居住时间 开始居住时间
      开始居住日期 现地居住开始时间 居住开始日期 到本地日期 暂住日期 来本地居住时间 来本地居住日期 来本地年月 来本市居住时间
      来本市居住日期 来本县时间 来本县日期 来本区时间 来本区日期 来本省时间 来本省日期 来居住地日期 来居住地时间
      来现居住地时间 来现居住地日期 来现住地时间 来现住地日期 来深时间 来京日期 来穗时间 来厦日期 来兵团日期 来兵团时间
      到本地时间 到本市日期 到本市时间 到达本地时间 到达现住地日期 到达现居住地时间 抵达本地日期 抵达本地时间 流入本地日期
      流入本地时间 流入年月 流入本市时间 流入现住地时间 流入现居住地时间 迁入本地时间 居住起始日期 居住起始时间 居住开始时间
      居住开始年月 居住起始年月 起始居住日期 何时开始居住 何时来本地 现住地开始居住时间 现居住地居住时间 入住本地时间
      暂住时间 暂住开始时间 暂住起始时间 暂住起始年月 首次来本地时间 首次来本市时间
    `,
    weak: words`入住日期 到达日期 抵达日期 登记居住时间 到达时间 抵达时间 迁入时间 迁入日期 来此时间 起始居住时间`,
    wire: words`
      arrivaldate comedate lhrq lbdrq arrivetime arrivallocaldate arrivaltime arrivaday arrivallocaltime arrivaldatetime
      comeindate comeintime cometime cometodate comelocaldate comelocaltime comeheredate comeheretime inflowdate inflowtime
      flowindate flowintime flowinto livestartdate livestarttime livebegindate livebegintime
    `,
  },
  'person.plannedStay': {
    labels: words`
      拟居住时间 拟暂住期限 暂住期限 预计居住时间 拟住时间 预计居住期限 拟暂住时间 计划居住时间 拟居住时限 预计居住时长
      拟居住时长 拟居住日期 拟居住年限 拟居住期 拟暂住时长 拟暂住日期 拟暂住天数 拟住期限 拟住时长 拟住天数 拟留住时间
      拟停留时间 拟停留期限 预计居住年限 预计居住时限 预计居住日期 预计居住天数 预计居留时间 预计停留时间 预计停留时长
      预计暂住期限 预计暂住时间 预计暂住时长 预计租住时间 预计租住期限 计划居住期限 计划居住时长 计划暂住时间 暂住时长
      暂住时限 暂住期 居住时限 拟在本地居住时间 拟在本地居住期限 拟在现住地居住时间 拟居留时间 拟居住结束日期 拟居住截止日期
    `,
    weak: words`居住时长 停留时间`,
    wire: words`
      njzsj njzsc njzrq nzzqx nzzsj nzqx nzsj yjjzsj yjjzqx yjjzsc zzqx jzqx plannedstaytime plannedresidence planlivetime
      planlivedate planresidencetime planstay expectedstay expectedresidence
    `,
  },
  'person.landlordName': {
    labels: words`
      房主姓名 房东姓名 出租人姓名 房主名称 出租屋主 出租房主 屋主 房主/出租人姓名 房主(出租人) 房主或出租人
      房主(出租人)姓名 房主名 房主名字 房东名称 房东名字 出租人名称 出租房东 出租房主姓名 出租屋房东 出租屋主姓名 屋主姓名
      户主/房东 房屋出租人 房屋出租人姓名 房屋出租方 房屋主人 房屋主人姓名 房产所有权人 租赁房屋所有人 产权所有人姓名
      房屋户主
    `,
    weak: words`
      业主姓名 产权人 业主 所有权人姓名 产权所有人 房屋所有人 房屋所有权人 房屋产权人 房屋所有者 产权人姓名 房产所有人姓名
      房屋所有人姓名 房产所有人
    `,
    wire: words`
      landlord landlordname fz fzxm lessor houseowner houseownername czr fdxm fwsyr fangdong landlordnm landlordman
      houseownernm houseownerman houseproprietor proprietor lessorname fangzhu fangzhuxingming fangdongxingming fangdongname
      fzczr fdname fwsyrxm fwsyqr fwcqr fwcqrxm fwczr fwczrxm fwyz fwyzxm czrxm
    `,
  },
  'person.relationToLandlord': {
    labels: words`
      与房东关系 与业主关系 与产权人关系 与出租人关系 与屋主关系 与房主的关系 与房东的关系 与业主的关系 与产权人的关系
      与出租人的关系 与房屋产权人关系 与房屋所有人关系 与房屋业主关系 与房屋所有权人关系 与房屋产权人的关系 与房产所有人关系
      与房主/出租人关系 房主关系 房东关系 业主关系 与出租房主关系 与户主/房主关系 和房东关系 和房主关系 与产权所有人关系
      与房主是何关系 住户与房主关系 与屋主的关系
    `,
    wire: words`
      yfdgx yyzgx yczrgx ycqrgx fzgx fdgx landlordrelation relationlandlord relationtolandlord relationwithlandlord
      landlordrelationship houseownerrelation ownerrelation relationwithowner relationtoowner relationtohouseowner
    `,
  },
  'person.isTenant': {
    labels: words`
      是否租户 是否租客 是否租房 是否为承租人 是否租赁户 是否租住 是否为租户 是否为租客 是否租赁 是否租住户 是否租赁人员
      是否为承租户 是否承租户 是否为租赁户 是否租赁住房 是否租房户 是否是承租人 承租人标识 承租人标志 是否为主要承租人
      租户标识
    `,
    wire: words`istenant isrenter isrent islessee ifrent sfczr sfzf sfzlh`,
  },
  'person.residencePermitNo': {
    labels: words`
      暂住证号 暂住证号码 暂住证编号 居住证件号 居住证证号 居住证件号码 临时居住证号 暂住证 暂住证件号 暂住证件号码
      暂住证证号 暂住登记证号 居住证 居住证编码 居住证卡号 居住证件编号 居住证明编号 居住登记号 居住登记编号 居住登记凭证号
      居住证受理号 临时居住证号码 临时居住证编号 港澳台居住证号 港澳台居民居住证号 港澳台居民居住证号码 外国人居留证号
      外国人永久居留证号 外国人居留许可号 电子居住证号 流动人口登记号 居住证号/暂住证号 本市居住证号 本市居住证号码
    `,
    weak: words`居住证`,
    wire: words`
      residencepermit residencepermitno jzzbh zzzh zzzbh temporaryresidence tempresidenceno jzzhm livecardno jzzhhm jzzhao
      jzzbm jzzkh jzzno juzhuzheng juzhuzhenghao zanzhuzheng zanzhuzhenghao zzzhm zzzhao zzzno residencepermitnumber
      residencepermitnum residencecardno residencecard residencecardnumber residentpermit residentpermitno
    `,
  },
};
