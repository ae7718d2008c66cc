import type { CodeTable } from './code-table.ts';

/** 健康状况. GB/T 2261.3-2003 (2 位;首位可单用). 1 位用法:1 健康或良好 2 一般或较弱 3 有慢性病 6 残疾 */
export const health: CodeTable = {
  id: 'health',
  title: '健康状况',
  standard: 'GB/T 2261.3-2003 (2 位;首位可单用)',
  coded: true,
  concepts: ['person.health'],
  items: [
    { code: '10', name: '健康或良好', synonyms: ['健康', '良好', '健康/良好', '健康良好', '身体健康', '正常'] },
    { code: '20', name: '一般或较弱', synonyms: ['一般', '较弱', '一般/较弱', '体弱', '一般或较弱(体弱)'] },
    {
      code: '30',
      name: '有慢性病',
      synonyms: ['慢性病', '患有慢性病', '长期慢性病', '患有疾病', '有慢性病(含慢性疾病)', '慢性疾病'],
    },
    { code: '31', name: '心血管病', synonyms: [] },
    { code: '32', name: '脑血管病', synonyms: [] },
    { code: '33', name: '慢性呼吸系统病', synonyms: ['慢性呼吸系统疾病', '慢性呼吸道疾病'] },
    { code: '34', name: '慢性消化系统病', synonyms: [] },
    { code: '35', name: '慢性肾炎', synonyms: [] },
    { code: '36', name: '结核病', synonyms: [] },
    { code: '37', name: '糖尿病', synonyms: [] },
    { code: '38', name: '神经或精神疾病', synonyms: [] },
    { code: '41', name: '癌症', synonyms: ['恶性肿瘤', '肿瘤'] },
    { code: '49', name: '其他慢性病', synonyms: ['其它慢性病'] },
    { code: '60', name: '残疾', synonyms: ['残疾人', '有残疾', '伤残'] },
    { code: '61', name: '视力残疾', synonyms: ['视力残'] },
    { code: '62', name: '听力残疾', synonyms: ['听力残'] },
    { code: '63', name: '言语残疾', synonyms: ['言语残'] },
    { code: '64', name: '肢体残疾', synonyms: ['肢体残'] },
    { code: '65', name: '智力残疾', synonyms: ['智力残'] },
    { code: '66', name: '精神残疾', synonyms: ['精神残'] },
    { code: '67', name: '多重残疾', synonyms: ['多重残'] },
    { code: '69', name: '其他残疾', synonyms: ['其它残疾'] },
  ],
};
