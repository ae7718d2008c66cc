import type { ConceptCues } from './concept-cues.ts';
import { words } from './words.ts';

/** 账号(只识别,不填): cues beyond the labels and wire names of the catalogue. */
export const account: ConceptCues = {
  'account.username': {
    labels: words`
      登录账号 登录帐号 用户账号 账户名 登陆账号 登陆名 用户登录名 用户名称 账号名称 系统账号 用户帐号
      账号名 管理员账号 用户名/手机号 企业登录账号 登录用户 用户名/账号 登录账户 登陆用户名 账号/手机号
      手机号/用户名 采集员账号 会员账号
    `,
    weak: words`账号 帐号 账户`,
    wire: words`
      loginaccount loginid useraccount loginuser usercode loginno account2 dlzh yhm dlm userid2 signname
    `,
  },
  'account.password': {
    labels: words`
      再次确认密码 管理员密码 登录密码确认 确认登录密码 登陆密码 新密码 旧密码 原密码 确认密码 初始密码
      重复密码 用户密码 再次输入密码 登录口令 支付密码 交易密码 查询密码 密码确认 确认新密码 设置密码
      当前密码 账号密码 企业登录密码 重置密码 当前登录密码 再次输入新密码 重复新密码 新密码确认 password
      再次密码 输入密码 6-20位密码 二次密码
    `,
    wire: words`
      passwd passwords newpassword oldpassword confirmpassword userpassword repassword password2 userpwd
      loginpwd repeatpassword checkpass mima newpwd oldpwd checkpassword passwordconfirm pass confirmpwd
      password1 newpass oldpass repwd loginpassword confirmpass surepassword pword againpassword
    `,
  },
  'account.captcha': {
    labels: words`
      图片验证码 校验码 图形码 验证码(图形) 附加码 图像验证码 认证码 随机码 图文验证码 右侧验证码
      图中验证码
    `,
    wire: words`
      captchacode verifycode validatecode vcode imgcode checkcode yzm verificationcode authcode captchas
      imagecode verify randcode kaptcha picturecode piccode captchaval identifycode valicode verifcode
    `,
  },
  'account.smsCode': {
    labels: words`
      手机动态码 短信码 短信校验码 短信动态码 动态密码 手机校验码 短信动态密码 短信口令 动态验证码 短信验证
      手机短信验证码 短信密码 手机动态密码 邮箱验证码 收到的验证码
    `,
    wire: words`
      smscode phonecode mobilecode msgcode dxyzm smscaptcha sms telcode messagecode smsverifycode
      dynamiccode smsvcode mobilevcode
    `,
  },
};
