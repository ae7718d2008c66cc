import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 区划与网格: cues beyond the labels and wire names of the catalogue. */
export const region: ConceptCues = {
  'region.village': {
    labels: words`
      居村委会 居(村)委会 居委会/村委会 村(居)名称 所在社区 所属村 所在村 村/社区 社区/村 村(居) 村委 所属村委会 所在村委会
      所属居委会 居委 村居委会 村名 行政村名称 村社区 所属行政村 所在行政村 社区名称 所属村社区 所属社区(村) 村居(社区)
      村(居)委会 所属居委 村(居)民委员会 所属村居 属于社区 所在村居 所属村(社区) 村居名称 村庄 所属村庄 村委会名称
      居委会名称 社区居委会 村级 村别 社区(村) 社区村 所在村社区 所属村居委会 行政村(社区) 村/社区名称 村委会/居委会
      居委会(村) 居委会(村委会) 村委会(居委会) 居民委员会 村民委员会名称 社区居民委员会 社区居委会名称 村(社区)委员会
      社区/行政村 行政村/居委会 行政村/社区名称 村委会(社区) 村委/居委 村委/社区 居委/村委 居/村委 居(村) 居、村委会
      村、社区 社区、村 社区(行政村) 社区/村委会 社区/居委会 社区居委 社区村居 社区或村 村或社区 村屯 村寨 嘎查 嘎查村
      嘎查(村) 村/嘎查 连队 村(连队) 所在居委会 所属村/居 所属村居委 属地社区 属地村居 管辖社区 归属社区 归属村居 居村
      村级名称 村级单位 村级行政区划 村级区划 街(村)
    `,
    weak: words`社区 村 村居 小区 居委会 村委会 村级组织 所辖社区 社区村 行政村编码 村代码 村编码 社区编码 社区代码`,
    wire: words`
      villageid villagename sq cjwh sqmc communityid communityname villagecode cun cunming juwei jwh cwh cwhmc shequ vil
      sssq ssc jcwh committee villages villagecommittee villagecommitteename villageorcommunity villagecommunity
      communityvillage communityorvillage villageno villagearea cunname cunweihui cunju cjmc cwmc cunwei cjw cj sqcun sqc
      sqdm sqbm sqid sqname sqjw sqjwh shequname shequmingcheng ssshequ sscw sscj ssxzc szsq szc szcun szsqc juweihui
      juweiname jwmc jcw commmunity communitycommittee comunity commuity commname residentscommittee neighborhood
      neighborhoodcommittee neighbourhood xzcbm xingzhengcun adminvillage administrativevillages committeename
    `,
  },
  'region.county': {
    labels: words`
      行政县 区/县 县/区 县区 县(区) 区(县) 所在区县 所在区 所在县 县市区 县(市、区) 县(市区) 区县名称 所属县 所属县区
      所属县市 区(市)县 市县区 县市 市区 所在县区 县级 所属县(市区) 区县级 区县市 县(区)名称 县区名称 县市名称
      县(市、区)名称 县(市/区) 县/市/区 区/县/市 区、县 县、区 区/市/县 市/区/县 县(旗) 县(市、旗) 旗县 旗县区 旗县市区
      所在旗县 所属旗县 所在旗县区 所在行政区县 所属区县市 所属行政区县 县级行政区 县级区划 县级单位 县级市 区级 辖县 城区
      县城区 属地区县 管辖区县 区域(县区) 区/县名称
    `,
    weak: words`区 县 区域 地区 行政区 所属行政区 辖区 管辖区 所辖区 市区县 城区名称`,
    wire: words`
      countyid districtid area qx xian countyname districtname qxmc areaname qu qxdm countycode ssqx districtcode areaid
      xianqu quxian countys countyno countyarea countydistrict districts districtno districtcounty disctrict distid distname
      distcode quxianname qxid qxbm qxname qxbh xianname xianji xianshi quname quid qudm qumc szqx szxq szxian szqu ssxian
      ssqxx xsq qxs qixian
    `,
  },
  'region.province': {
    labels: words`
      所在省 所在省份 所属省份 省级 省(市) 省/直辖市 省区市 省直辖市 省份名称 省(区、市) 省自治区 省名称 省(区)
      省(区、市)名称 省(自治区、直辖市) 省/自治区 省、自治区、直辖市 省/自治区/直辖市 省/市/自治区 省(市、区) 省(市、自治区)
      省/区/市 省或直辖市 省区 省份/直辖市 省级区划 省级行政区 所在省区 所属省区 归属省份 直辖市 属地省份
    `,
    weak: words`省 省市 省、市 省代码 省编码`,
    wire: words`
      provinceid provincename provincecode sheng prov sf shengfen provinces provinceno provincearea provname proid proname
      procode provinceval provincecd shengname sfmc sfdm szsf szsheng szs sssf sssheng shengji prvn prvince
    `,
  },
  'region.city': {
    labels: words`
      所在市 所属地市 所属城市 市级 市(州) 地级市 市州 城市名称 市(地) 地市级 地市州 市名称 市(地区) 市(州、盟) 市(地、州)
      市(地、州、盟) 市(地州) 市(盟) 市/州 市/地区 市/州/盟 市、州 市地州 州市 州(市) 盟市 盟(市) 地市/州 地州市 地市名称
      地级城市 地级 地市级城市 设区市 设区的市 市级区划 市级行政区 所在盟市 所属盟市 所属州市 归属城市 属地城市 所属市名称
      市县 地区(市)
    `,
    weak: words`城市 市 所在地级市 市编码 市代码`,
    wire: words`
      cityid cityname citycode shi cs chengshi ds citys cities cityno cityval citycd cityarea shiname shiji chengshiname
      csmc csdm csid dsmc dsdm dsid dishi szds szcs szshi sscs ssds ssshi citystate
    `,
  },
  'region.town': {
    labels: words`
      所属乡镇 所在街道 所在乡镇 乡镇/街道 街道/乡镇 街镇 乡(镇、街道) 乡镇(街道) 街道(乡镇) 镇(街道) 镇/街道 乡镇街道
      所在镇 所属镇 街道办 街道办事处 乡镇名称 所属街镇 乡/镇 镇街名称 街道乡镇 所属街道(乡镇) 所属乡镇街道 乡镇办 所在镇街
      乡(镇)街道 镇乡街道 街道名称 乡级 镇(乡) 乡镇(办) 乡镇/街道名称 乡(镇街) 乡镇街 乡镇街办 乡镇办事处 乡镇/街道办
      乡镇或街道 乡、镇 乡、镇、街道 乡/镇/街道 乡镇级 乡级区划 乡级行政区 乡级名称 镇/乡 镇(街) 镇(街道)名称 镇(办)
      镇(乡、街道) 镇、街道 镇名称 镇名 乡名 镇街(乡) 镇级 镇乡名称 街(乡镇) 街/镇 街镇名称 街乡 街乡镇 街道/镇 街道/乡
      街道(镇) 街道(镇乡) 街道(乡、镇) 街道/乡镇名称 街道、乡镇 街道或乡镇 街道办/乡镇 街道办事处名称 街道级 街办 街道镇
      镇(办事处) 苏木 苏木(乡镇) 苏木乡镇 苏木镇 所在乡 所属镇街 所属街乡 所属乡 属地街道 属地乡镇 属地街镇 管辖街道
      归属街道 归属乡镇 乡(镇)街道办 乡镇场 乡(镇、场) 乡镇/农场 团场
    `,
    weak: words`镇 乡 镇街 街道 乡镇代码 街道编码 街道代码 乡镇编码 场镇 办事处 所属办事处`,
    wire: words`
      townid townname streetid jd xz xzmc towncode zhen township jiedao xiangzhen jdmc ssjd ssxz xzjd streetname streetcode
      xiang xzdm towns townno townarea towncd townstreet townshipname townships streets streetno streettown streetoffice
      streetofficename subdistrict subdistrictname jdid jdmcc jddm jdbm jdname jdbmc jdbsc jdb jiedaoname jiedaoban
      jiedaobanshichu xzid xzbm xzname xzjdb xiangzhenname xiangzhenjiedao zhenname zhenjie jiezhen ssjdb ssxzjd sszj ssjz
      szjd szxz szxzjd szzj szz ssz zjmc zjid xzj
    `,
  },
  'region.group': {
    labels: words`
      居民组 组名称 所属小组 村小组 组(社) 屯 村组别 所在小组 所属村组 所在村组 所在组 所属组 居民小组 村民组 自然屯
      自然村名称 村民小组名称 组(屯) 社(组) 生产队 自然村(组) 所属自然村 所在自然村 村民小组组别 组社 村民小组/自然村
      自然村/组 自然村屯 自然组 自然寨 村民小组号 村民小组编号 村居民小组 村/居民小组 村(居)组 居民小组名称 居民小组号
      居民组长组 小组名称 小组(社) 小组(自然村) 组/社 组(队) 组/队 组队 队组 队(组) 社(队) 社/组 社队 屯(组) 屯名 屯名称
      生产小组 生产组 生产队组 村/组 村组名称 村组名 村组(社) 村社组 所属屯 所在屯
    `,
    weak: words`组 组别 小组 村组 组名 队 社 组号 屯 组别名称 生产队名称`,
    wire: words`
      groupname group villagegroup zu cmxz villagergroup cmz xzmc2 cz cunzu groupno zrcmc naturalvillage groups
      villagegroups villagegroupname villagegroupno villagersgroup villagersgroups villagersgroupname villageteam
      villagerteam villagerteamname groupvillage naturevillage naturalvillagename naturalvillagegroup cmxzname cunminxiaozu
      cunminzu cunxiaozu xiaozu zumc zuming zubie zubh zuhao zurancun zirancun zirancunzu zirantun zrcz zrt tun tunming jmxz
      jmz sszu szzu productionteam prodteam
    `,
  },
  'region.grid': {
    labels: words`
      网格名称 所在网格 网格号 所属网格名称 网格单元 网格编码 所属网格号 归属网格 责任网格 网格区域 网格代码 网格ID 网格区划
      网格号/名称 网格编号/名称 网格单元名称 网格归属 网格点 网格片区 网格信息 网格地址 基础网格 单元网格 微网格 子网格
      所属单元网格 所属基础网格 所属微网格 所在单元网格 管辖网格 归属网格编号 属地网格 责任网格名称 居住网格 社区网格
      村(社区)网格 综治网格 全科网格 专属网格
    `,
    weak: words`网格`,
    wire: words`
      grid gridid wg sswg wgmc wgbh wangge wgid gridno gridnum gridnumber grids gridinfo gridarea gridareaname gridunit
      gridcell gridlist gridids wgh wgname wgdm wgbm wgcode wgmcc wgxx wgqy wghm wgdy sswgbh sswgh sswgbm sswgname szwg
      szwgbh wanggename wanggehao wanggemingcheng wanggebianhao wanggebianma suoshuwangge belonggrid orggrid microgrid mesh
      meshname
    `,
  },
  'region.building': {
    labels: words`
      楼幢号 幢号 楼栋名称 所属楼栋 楼幢 楼宇 楼宇号 所在楼栋 栋(幢) 几号楼 楼栋编号 幢/栋 楼座 楼栋编码 楼栋/幢 楼栋/楼号
      楼幢名称 楼幢编号 楼房号 楼房栋号 楼宇名称 楼宇编号 楼宇栋号 楼牌号 楼座号 栋/幢 栋/楼 栋座 栋楼号 栋数号 栋名 栋名称
      栋号/楼号 栋幢号 幢(栋) 幢/楼 幢/楼号 幢名 幢名称 幢座 幢栋号 号楼 楼号/幢号 楼号/栋号 座号 座/栋 栋/座 大楼名称
      大厦名称 大厦楼栋 建筑楼栋 所在栋 所在幢 所在楼 所属楼 所属栋 房屋楼栋 几栋 几幢 居住楼栋 小区楼栋
    `,
    weak: words`幢 栋 楼号 栋号 大楼 楼 座 楼宇 楼栋 号楼号`,
    wire: words`
      buildingno buildno ld ldh loudong ldmc buildingnumber dong louhao buildingname buildid buildingid floorno2 zhuang
      buildings buildingnum buildcode buildname buildnum buildnumber bldg bldgno blockno blockname blocknum blocknumber ldbh
      ldbm ldid ldname ldhao ldxx loudonghao loudongname louzhuang louyu lyid lymc lhao dongname donghao dongno zhuanghao
      dh3 dzh lzh lzmc zhh dfh louno towerno
    `,
  },
  'region.unit': {
    labels: words`
      所属单元 单元名称 单元编号 所在单元 几单元 单元(门) 单元/门 单元名 单元门 单元门号 单元号码 单元楼号 单元楼 单元序号
      单元/梯 楼栋单元 楼单元 楼栋单元号 楼门号 门洞 门洞号 梯号 房屋单元 房屋单元号 居住单元 居住单元号 小区单元
    `,
    weak: words`单元`,
    wire: words`
      unitno unitnumber danyuan dy unitid unitname2 unitnum units buildingunit buildingunitno houseunit houseunitno
      danyuanhao danyuanname dymc dyid dyhm dyno dybh dyhao celluint stairno
    `,
  },
  'region.room': {
    labels: words`
      房间编号 室号 户室号 房屋号 房屋编号 门牌号码 门号 户号门牌 房间名称 门牌编号 房间门牌号 房室号 所在房间 户室 房屋门牌
      房屋门牌号 房屋室号 房屋房号 房屋号码 房屋户号 房间/室 房间代码 房间编码 房室 房室编号 房号/室 房号/室号 室/房 室/房号
      室号/房号 室内编号 户室编号 户门号 单元房号 单元室号 楼房室号 楼室号 楼门牌号 门室号 门号码 门牌号(室) 门牌号/室
      门牌室号 门牌户号 门房号 门栋号 所属房间 所在房号 所在室 几室 屋号 房屋房间号 居住房间号 居住房号 户室号码
    `,
    weak: words`室 房间 门牌 门牌号 房号`,
    wire: words`
      roomno roomnumber houseno fh fangjian fanghao sh housenumber doorplate roomid mph roomcode doorno roomnum shihao rooms
      roomname roomsn roomcd roomnos houseroom houseroomno housenumb housenum roomhouse fangno fangjianhao fangshihao fjhm
      fjbh fjid fjmc fjno fwh fwhm fhao shno shbh mphm mphao mpbh menpaihao menpai menhao mh menpaihaoma mpaihao doornum
      doornumber doorplateno doorplatenumber doornameplate doorcode doorplatename housedoorno hsh fsh suiteno flatno
      apartmentno aptno
    `,
  },
};
