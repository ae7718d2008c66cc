import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 区划与网格: cues beyond the labels and wire names of the catalogue. */
export const region: ConceptCues = {
  'region.village': {
    labels: words`
      居村委会 居(村)委会 居委会/村委会 村(居)名称 所在社区 所属村 所在村 村/社区 社区/村 村(居) 村委
      所属村委会 所在村委会 所属居委会 居委 村居委会 村名 行政村名称 村社区 所属行政村 所在行政村 社区名称
      所属村社区 所属社区(村) 村居(社区) 村(居)委会 所属居委 村(居)民委员会 所属村居 属于社区 所在村居
      所属村(社区) 村居名称 村庄 所属村庄 村委会名称 居委会名称 社区居委会 村级 村别 社区(村) 社区村
      所在村社区 所属村居委会 行政村(社区)
    `,
    weak: words`社区 村 村居 小区 居委会 村委会`,
    wire: words`
      villageid villagename sq cjwh sqmc communityid communityname villagecode cun cunming juwei jwh cwh
      cwhmc shequ vil sssq ssc jcwh committee
    `,
  },
  'region.county': {
    labels: words`
      行政县 区/县 县/区 县区 县(区) 区(县) 所在区县 所在区 所在县 县市区 县(市、区) 县(市区) 区县名称
      所属县 所属县区 所属县市 行政区 所属行政区 区(市)县 市县区 县市 市区 所在县区 县级 所属县(市区)
      区县级 辖区
    `,
    weak: words`区 县 区域 地区`,
    wire: words`
      countyid districtid area qx xian countyname districtname qxmc areaname qu qxdm countycode ssqx
      districtcode areaid xianqu quxian
    `,
  },
  'region.province': {
    labels: words`
      所在省 所在省份 所属省份 省级 省(市) 省/直辖市 省市 省区市 省直辖市 省份名称 省、市 省(区、市)
      省自治区
    `,
    weak: words`省`,
    wire: words`provinceid provincename provincecode sheng prov sf shengfen`,
  },
  'region.city': {
    labels: words`所在市 所属地市 所属城市 市级 市(州) 地级市 市州 城市名称 市(地) 地市级 地市州`,
    weak: words`城市 市`,
    wire: words`cityid cityname citycode shi cs chengshi ds`,
  },
  'region.town': {
    labels: words`
      所属乡镇 所在街道 所在乡镇 乡镇/街道 街道/乡镇 街镇 乡(镇、街道) 乡镇(街道) 街道(乡镇) 镇(街道)
      镇/街道 乡镇街道 所在镇 所属镇 街道办 街道办事处 乡镇名称 所属街镇 乡/镇 镇街名称 街道乡镇
      所属街道(乡镇) 所属乡镇街道 乡镇办 所在镇街 乡(镇)街道 镇乡街道 街道名称 乡级 镇(乡) 乡镇(办)
    `,
    weak: words`镇 乡 街道 镇街`,
    wire: words`
      townid townname streetid jd xz xzmc towncode zhen township jiedao xiangzhen jdmc ssjd ssxz xzjd
      streetname streetcode xiang xzdm
    `,
  },
  'region.group': {
    labels: words`
      居民组 组名称 所属小组 村小组 组(社) 社 屯 村组别 所在小组 所属村组 所在村组 所在组 所属组 居民小组
      村民组 自然屯 自然村名称 村民小组名称 组(屯) 社(组) 队 生产队 组号 自然村(组) 所属自然村 所在自然村
      村民小组组别 组社
    `,
    weak: words`组 组别 小组 村组 组名`,
    wire: words`
      groupname group villagegroup zu cmxz villagergroup cmz xzmc2 cz cunzu groupno zrcmc naturalvillage
    `,
  },
  'region.grid': {
    labels: words`
      网格名称 所在网格 网格号 所属网格名称 网格单元 网格编码 所属网格号 归属网格 责任网格
    `,
    weak: words`网格`,
    wire: words`grid gridid wg sswg wgmc wgbh wangge wgid gridno`,
  },
  'region.building': {
    labels: words`
      楼幢号 幢号 楼栋名称 所属楼栋 楼幢 楼宇 楼宇号 所在楼栋 栋(幢) 几号楼 楼栋编号 大楼 幢/栋 楼座
    `,
    weak: words`幢 栋 楼号 栋号`,
    wire: words`
      buildingno buildno ld ldh loudong ldmc buildingnumber dong louhao buildingname buildid buildingid
      floorno2 zhuang
    `,
  },
  'region.unit': {
    labels: words`所属单元 单元名称 单元编号 所在单元 几单元`,
    weak: words`单元`,
    wire: words`unitno unitnumber danyuan dy unitid unitname2`,
  },
  'region.room': {
    labels: words`
      房间编号 室号 户室号 房屋号 房屋编号 门牌号码 门号 户号门牌 房间名称 门牌编号 房间门牌号 房室号
      所在房间 户室
    `,
    weak: words`室 房间 门牌 门牌号 房号`,
    wire: words`
      roomno roomnumber houseno fh fangjian fanghao sh housenumber doorplate roomid mph roomcode doorno
      roomnum shihao
    `,
  },
};
