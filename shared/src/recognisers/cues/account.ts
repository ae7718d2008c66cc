import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 账号(只识别,不填): cues beyond the labels and wire names of the catalogue. */
export const account: ConceptCues = {
  'account.username': {
    labels: words`
      登录账号 登录帐号 用户账号 账户名 登陆账号 登陆名 用户登录名 用户名称 账号名称 系统账号 用户帐号 账号名
      管理员账号 用户名/手机号 企业登录账号 登录用户 用户名/账号 登录账户 登陆用户名 账号/手机号 手机号/用户名
      采集员账号 会员账号 用户账户 登录id 系统登录名 系统账户 系统用户名 管理账号 管理员账户 子账号 平台账号
      平台用户名 门户账号 会员名 会员账户 商户账号 商家账号 操作员账号 操作员帐号 学生账号 教师账号 老师账号
      员工账号 职工账号 家长账号 店铺账号 居民账号 村民账号 业主账号 护工账号 志愿者账号 农户账号 技术员账号
      客户账号 租客账号 房东账号 司机账号 骑手账号 医生账号 护士账号 患者账号 老人账号 家属账号 物业账号 维修员账号
      维修人员账号 工作人员账号 社工账号 顾客账号 社区账号 机构账号 卖家账号 买家账号 配送员账号 网格员账号 username
      account loginname 登录账户名 登入账号 登入名 登陆帐号 登陆账户 系统帐号 法人账号 账号/用户名 账号/邮箱
      手机/邮箱/用户名 登录账号名称 注册账号
    `,
    weak: words`账号 帐号 账户 用户id`,
    wire: words`
      loginaccount loginid useraccount loginuser usercode loginno account2 dlzh yhm dlm userid2 signname yonghuming
      yonghuzhanghao dengluming denglumingcheng loginuserid logincode loginusername userloginname useraccountname
      usernm adminaccount adminname adminuser sysaccount
    `,
  },
  'account.password': {
    labels: words`
      再次确认密码 管理员密码 登录密码确认 确认登录密码 登陆密码 新密码 旧密码 原密码 确认密码 初始密码 重复密码
      用户密码 再次输入密码 登录口令 支付密码 交易密码 查询密码 密码确认 确认新密码 设置密码 当前密码 账号密码
      企业登录密码 重置密码 当前登录密码 再次输入新密码 重复新密码 新密码确认 password 再次密码 输入密码 6-20位密码
      二次密码 系统密码 登入密码 帐号密码 帐户密码 初始登录密码 平台密码 系统登录密码 重新输入密码 密码再次输入
      重输密码 新登录密码 原始密码 现用密码 安全密码 提现密码 资金密码 操作密码 管理密码 独立密码 签名密码 证书密码
      pin码 服务密码 社保密码 公积金密码 银行卡密码 卡密码 取款密码 二级密码 登陆口令 新口令 确认口令 口令确认
      重复口令 newpassword confirmpassword oldpassword loginpassword 再输入一次密码 密码二次确认 电子密码
    `,
    wire: words`
      passwd passwords newpassword oldpassword confirmpassword userpassword repassword password2 userpwd loginpwd
      repeatpassword checkpass mima newpwd oldpwd checkpassword passwordconfirm pass confirmpwd password1 newpass
      oldpass repwd loginpassword confirmpass surepassword pword againpassword newpasswd oldpasswd confirmpasswd
      repasswd pwd2 pwd1 repeatpwd repeatpass repass confirmnewpassword newpassword2 newpwd2 password3 userpass
      userpasswd loginpasswd passwordagain againpwd secondpassword originalpassword originpassword oripwd
      curpassword currentpassword currentpwd initpassword defaultpassword adminpassword adminpwd paypassword paypwd
      tradepassword safepassword upassword upwd userpsw psw psd querenmima xinmima jiumima yuanmima chushimima dlmm
      qrmm surepwd ensurepassword truepassword pwdconfirm confirmpsw newpsw oldpsw passwordrepeat secpassword
    `,
  },
  'account.captcha': {
    labels: words`
      图片验证码 校验码 图形码 验证码(图形) 附加码 图像验证码 认证码 随机码 图文验证码 右侧验证码 图中验证码
      图形校验码 图片校验码 图片码 图片验证 图形验证 验证字符 验证图片 验证计算结果 算术验证码 算式结果 安全验证码
      随机验证码 随机校验码 图上验证码 验证码答案 captcha verifycode
    `,
    weak: words`安全码 计算结果`,
    wire: words`
      captchacode verifycode validatecode vcode imgcode checkcode yzm verificationcode authcode captchas imagecode
      verify randcode kaptcha picturecode piccode captchaval identifycode valicode verifcode captchatext
      captchainput captchaword imgcaptcha imgverifycode imgvalidatecode imgcheckcode imgyzm imageverifycode
      imagecaptcha imagevalidatecode imgverify picverifycode piccaptcha picvalidatecode graphcode graphiccode
      graphcaptcha graphicverificationcode graphverifycode validcode validationcode vercode verycode verificode
      veritycode verifyinput vericode securitycode seccode safecode randomcode rndcode randomvalidatecode codeimg
      yanzhengma jym tpyzm txyzm jcaptcha kaptchacode checkcaptcha chkcode valcode valdatecode inputcaptcha
      vericodeimg
    `,
  },
  'account.smsCode': {
    labels: words`
      手机动态码 短信码 短信校验码 短信动态码 动态密码 手机校验码 短信动态密码 短信口令 动态验证码 短信验证
      手机短信验证码 短信密码 手机动态密码 邮箱验证码 收到的验证码 短信验证密码 短信认证码 手机验证 短信动态口令
      短信动态验证码 手机效验码 邮箱校验码 邮件验证码 邮箱动态码 短信收到的验证码 语音验证码 动态口令 新手机验证码
      短信随机码 手机号验证码 手机号码验证码 动态校验码 smscode
    `,
    wire: words`
      smscode phonecode mobilecode msgcode dxyzm smscaptcha sms telcode messagecode smsverifycode dynamiccode
      smsvcode mobilevcode smsverificationcode smsverify smscheckcode smsvalidcode smsvalidatecode smsyzm
      phoneverifycode phonevcode phonecaptcha phoneverificationcode phonecheckcode phonevalidatecode phoneyzm
      mobileverifycode mobilecheckcode mobilecaptcha mobileverificationcode mobilevalidatecode telverifycode sjyzm
      shoujiyanzhengma duanxinyanzhengma dxcode dtm msgverifycode msgvalidatecode messagevalidatecode emailcode
      emailverifycode mailcode otp otpcode onetimepassword dynamicpassword dynamicpwd smsauthcode msmcode
      messagecaptcha phonemsgcode telcaptcha
    `,
  },
};
