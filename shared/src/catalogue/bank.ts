import type { Concept } from './concept.ts';

/** 银行账户: bank account. Data of the project's concept catalogue. */
export const bank: readonly Concept[] = [
  {
    id: 'person.bankName',
    label: '开户银行',
    aliases: ['开户行', '银行名称'],
    wireNames: ['aae008', 'bank_name', 'khyh', 'bankName', 'openingBank', 'deposit_bank'],
    type: 'text',
    sensitivity: 'S',
  },
  {
    id: 'person.bankAccount',
    label: '银行账号',
    aliases: ['银行帐号', '银行卡号', '领取账号', '存折账号', '账号', '帐号'],
    wireNames: ['aae010', 'bank_account', 'yhzh', 'bankNo', 'accountNumber'],
    type: 'bankAccount',
    sensitivity: 'S',
  },
  {
    id: 'person.bankAccountName',
    label: '银行账户名称',
    aliases: ['户名', '开户人', '持卡人'],
    wireNames: ['aae009', 'bank_account_name'],
    type: 'text',
    sensitivity: 'S',
  },
  {
    id: 'person.oneCardAccount',
    label: '一卡通账号',
    aliases: ['一卡通账户', '一卡通'],
    wireNames: ['one_card_account'],
    type: 'bankAccount',
    sensitivity: 'S',
  },
  {
    id: 'person.bankAccountHolderIdNumber',
    label: '开户人身份证号',
    aliases: ['开户人身份证'],
    wireNames: [],
    type: 'idNumber',
    sensitivity: 'PI',
  },
];
