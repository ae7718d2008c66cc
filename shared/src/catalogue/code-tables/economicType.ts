import type { CodeTable } from './code-table.ts';

/** 经济类型. GB/T 12402-2000. */
export const economicType: CodeTable = {
  id: 'economicType',
  title: '经济类型',
  standard: 'GB/T 12402-2000',
  coded: true,
  concepts: ['org.economicType'],
  items: [
    { code: '100', name: '内资', synonyms: [] },
    { code: '110', name: '国有全资', synonyms: ['国有', '国有企业', '全民所有制', '国有全资企业'] },
    { code: '120', name: '集体全资', synonyms: ['集体', '集体企业', '集体所有制'] },
    { code: '130', name: '股份合作', synonyms: ['股份合作企业'] },
    { code: '140', name: '联营', synonyms: ['联营企业'] },
    { code: '150', name: '有限责任(公司)', synonyms: ['有限责任公司', '有限公司'] },
    { code: '151', name: '国有独资(公司)', synonyms: ['国有独资公司', '国有独资'] },
    { code: '159', name: '其他有限责任(公司)', synonyms: ['其他有限责任公司'] },
    { code: '160', name: '股份有限(公司)', synonyms: ['股份有限公司', '股份公司', '股份制'] },
    { code: '170', name: '私有', synonyms: ['私营', '私营企业', '民营', '民营企业'] },
    { code: '171', name: '私有独资', synonyms: ['私营独资', '私营独资企业', '个人独资企业'] },
    { code: '172', name: '私有合伙', synonyms: ['私营合伙', '私营合伙企业', '合伙企业'] },
    { code: '173', name: '私营有限责任(公司)', synonyms: ['私营有限责任公司', '私营有限公司'] },
    { code: '174', name: '私营股份有限(公司)', synonyms: ['私营股份有限公司'] },
    { code: '175', name: '个体经营', synonyms: ['个体', '个体户', '个体工商户'] },
    { code: '179', name: '其他私有', synonyms: [] },
    { code: '190', name: '其他内资', synonyms: [] },
    { code: '200', name: '港、澳、台投资', synonyms: ['港澳台投资', '港澳台商投资', '港澳台资', '港澳台商投资企业'] },
    { code: '300', name: '国外投资', synonyms: ['外资', '外商投资', '外商投资企业', '国外投资企业'] },
    { code: '900', name: '其他', synonyms: ['其它'] },
  ],
};
