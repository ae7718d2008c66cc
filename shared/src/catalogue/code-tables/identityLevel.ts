import type { CodeTable } from './code-table.ts';

/** 实名认证等级(广东统一身份认证). 地方/国家平台同源. 市场监管登记注册身份验证 App:注册即三级实名,人脸后为四级实人,只有四级可参与企业登记;授权有效期最长自当日起 10 个工作日;对应 acr:urn:gov:loa:2 … urn:gov:loa:5 */
export const identityLevel: CodeTable = {
  id: 'identityLevel',
  title: '实名认证等级(广东统一身份认证)',
  standard: '地方/国家平台同源',
  coded: true,
  concepts: [],
  items: [
    { code: '2', name: '账户信息由办事人提供,仅核验组成规则', synonyms: [] },
    { code: '3', name: '人口库/法人库两要素(名称+证件号)核验', synonyms: [] },
    { code: '4', name: '实人、实名、实证三者一致(人脸)', synonyms: [] },
    { code: '5', name: '更强保障:数字证书、窗口现场核验', synonyms: [] },
  ],
};
