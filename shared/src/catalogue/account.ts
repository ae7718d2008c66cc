import type { Concept } from './concept.ts';

/** 账号(只识别,不填): account: recognised, never filled. Data of the project's concept catalogue. */
export const account: readonly Concept[] = [
  {
    id: 'account.username',
    label: '登录用户名',
    aliases: ['用户名', '账号', '登录名'],
    wireNames: ['username', 'loginName'],
    type: 'text',
    sensitivity: 'P',
  },
  {
    id: 'account.password',
    label: '登录密码',
    aliases: ['密码', '口令'],
    wireNames: ['password', 'pwd'],
    type: 'secret',
    sensitivity: 'X',
  },
  {
    id: 'account.captcha',
    label: '图形验证码',
    aliases: ['验证码'],
    wireNames: ['captcha', 'verifyCode', 'yzm'],
    type: 'secret',
    sensitivity: 'X',
  },
  {
    id: 'account.smsCode',
    label: '短信验证码',
    aliases: ['动态码', '手机验证码'],
    wireNames: ['smsCode'],
    type: 'secret',
    sensitivity: 'X',
  },
];
