import { words } from './words.ts';

/** Names and abbreviations shared by many meanings: they break ties and nothing more (requirements.md §4, GA/T 543.1). */
export const WEAK_WIRE_NAMES: ReadonlySet<string> = new Set(words`
  name type source content account residence domicile health education age phone tel email province
  city county district town street village community building unit room password xxdz xm xb mz xl jg gj
  rs zt zy xx sg tz lh qq lxdh aab004 annualincome ident nation nat address dz sj dh gw zw area region
  work job post position nature native belief relation relationship degree capital scope company
  companyname unitname group sq jd xz cs ds sf qu shi zu cz ld dy fh sh grid wg hm fr fzr legal reason
  photo avatar zp picture branch rank license contact contacts principal gx xw nl yb yx zip country
  nationality disability disabled height weight bank verify pass sms origin hh zz addr salary income wx
  gh zj hy jx permanent mail season code culture marriage married census religion tell military soldier
  labor labour disease insurance industry trade corporate officephone workplace corporation enterprise
  school college university graduate major policestation qx hukou
  chargeperson chargeman dutyperson incharge personincharge responsibleperson fuzeren retiredate
  retiretime retirementtime retiredtime formaldate regulardate zzsj sjlx sjly sjsj sjdz sjdd sjnr
  sjdj sjjb sjwz sjmc xxly fsrq tjrq jzzl bzlx cjbh sbmj zcmj lcmj htmj subsidytype allowancetype
  helptype permitno staffs workers hzsj otp dtm risktype islost isfloat outflow dwdm qydm jyxm zbmc
  branchname tbrq
`);
